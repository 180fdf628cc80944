// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkCrossProfileDataSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcrossprofiledatasharingtype?view=graph-rest-beta)
    AndroidForWorkCrossProfileDataSharingType = "microsoft.graph.androidForWorkCrossProfileDataSharingType" {
        DeviceDefault = "deviceDefault",
        PreventAny = "preventAny",
        AllowPersonalToWork = "allowPersonalToWork",
        NoRestrictions = "noRestrictions",
    }
}
