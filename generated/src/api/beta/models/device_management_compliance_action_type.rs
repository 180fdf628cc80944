// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactiontype?view=graph-rest-beta)
    DeviceManagementComplianceActionType = "microsoft.graph.deviceManagementComplianceActionType" {
        /// `noAction`
        NoAction = "noAction",
        /// `notification`
        Notification = "notification",
        /// `block`
        Block = "block",
        /// `retire`
        Retire = "retire",
        /// `wipe`
        Wipe = "wipe",
        /// `removeResourceAccessProfiles`
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        /// `pushNotification`
        PushNotification = "pushNotification",
        /// `remoteLock`
        RemoteLock = "remoteLock",
    }
}
