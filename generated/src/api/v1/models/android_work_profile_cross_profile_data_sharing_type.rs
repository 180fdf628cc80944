// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecrossprofiledatasharingtype?view=graph-rest-1.0)
    AndroidWorkProfileCrossProfileDataSharingType = "microsoft.graph.androidWorkProfileCrossProfileDataSharingType" {
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
