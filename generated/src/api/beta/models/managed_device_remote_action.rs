// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceRemoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceremoteaction?view=graph-rest-beta)
    ManagedDeviceRemoteAction = "microsoft.graph.managedDeviceRemoteAction" {
        Retire = "retire",
        Delete = "delete",
        FullScan = "fullScan",
        QuickScan = "quickScan",
        SignatureUpdate = "signatureUpdate",
        Wipe = "wipe",
        CustomTextNotification = "customTextNotification",
        RebootNow = "rebootNow",
        SetDeviceName = "setDeviceName",
        SyncDevice = "syncDevice",
        Deprovision = "deprovision",
        Disable = "disable",
        Reenable = "reenable",
        MoveDeviceToOrganizationalUnit = "moveDeviceToOrganizationalUnit",
        ActivateDeviceEsim = "activateDeviceEsim",
        CollectDiagnostics = "collectDiagnostics",
    }
}
