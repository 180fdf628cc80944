// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactiontype?view=graph-rest-beta)
    DeviceComplianceActionType = "microsoft.graph.deviceComplianceActionType" {
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
