// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-automaticupdatemode?view=graph-rest-beta)
    AutomaticUpdateMode = "microsoft.graph.automaticUpdateMode" {
        UserDefined = "userDefined",
        NotifyDownload = "notifyDownload",
        AutoInstallAtMaintenanceTime = "autoInstallAtMaintenanceTime",
        AutoInstallAndRebootAtMaintenanceTime = "autoInstallAndRebootAtMaintenanceTime",
        AutoInstallAndRebootAtScheduledTime = "autoInstallAndRebootAtScheduledTime",
        AutoInstallAndRebootWithoutEndUserControl = "autoInstallAndRebootWithoutEndUserControl",
        WindowsDefault = "windowsDefault",
    }
}
