// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactiontype?view=graph-rest-beta)
    DeviceManagementComplianceActionType = "microsoft.graph.deviceManagementComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
        RemoteLock = "remoteLock",
    }
}
