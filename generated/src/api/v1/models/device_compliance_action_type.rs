// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactiontype?view=graph-rest-1.0)
    DeviceComplianceActionType = "microsoft.graph.deviceComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
    }
}
