// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceRemoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceremoteaction?view=graph-rest-beta)
    ManagedDeviceRemoteAction = "microsoft.graph.managedDeviceRemoteAction" {
        /// `retire`
        Retire = "retire",
        /// `delete`
        Delete = "delete",
        /// `fullScan`
        FullScan = "fullScan",
        /// `quickScan`
        QuickScan = "quickScan",
        /// `signatureUpdate`
        SignatureUpdate = "signatureUpdate",
        /// `wipe`
        Wipe = "wipe",
        /// `customTextNotification`
        CustomTextNotification = "customTextNotification",
        /// `rebootNow`
        RebootNow = "rebootNow",
        /// `setDeviceName`
        SetDeviceName = "setDeviceName",
        /// `syncDevice`
        SyncDevice = "syncDevice",
        /// `deprovision`
        Deprovision = "deprovision",
        /// `disable`
        Disable = "disable",
        /// `reenable`
        Reenable = "reenable",
        /// `moveDeviceToOrganizationalUnit`
        MoveDeviceToOrganizationalUnit = "moveDeviceToOrganizationalUnit",
        /// `activateDeviceEsim`
        ActivateDeviceEsim = "activateDeviceEsim",
        /// `collectDiagnostics`
        CollectDiagnostics = "collectDiagnostics",
    }
}
