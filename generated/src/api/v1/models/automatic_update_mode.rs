// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-automaticupdatemode?view=graph-rest-1.0)
    AutomaticUpdateMode = "microsoft.graph.automaticUpdateMode" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `notifyDownload`
        NotifyDownload = "notifyDownload",
        /// `autoInstallAtMaintenanceTime`
        AutoInstallAtMaintenanceTime = "autoInstallAtMaintenanceTime",
        /// `autoInstallAndRebootAtMaintenanceTime`
        AutoInstallAndRebootAtMaintenanceTime = "autoInstallAndRebootAtMaintenanceTime",
        /// `autoInstallAndRebootAtScheduledTime`
        AutoInstallAndRebootAtScheduledTime = "autoInstallAndRebootAtScheduledTime",
        /// `autoInstallAndRebootWithoutEndUserControl`
        AutoInstallAndRebootWithoutEndUserControl = "autoInstallAndRebootWithoutEndUserControl",
    }
}
