// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcrossprofiledatasharingtype?view=graph-rest-beta)
    AndroidForWorkCrossProfileDataSharingType = "microsoft.graph.androidForWorkCrossProfileDataSharingType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `preventAny`
        PreventAny = "preventAny",
        /// `allowPersonalToWork`
        AllowPersonalToWork = "allowPersonalToWork",
        /// `noRestrictions`
        NoRestrictions = "noRestrictions",
    }
}
