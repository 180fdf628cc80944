// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateInstallScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateinstallscheduletype?view=graph-rest-1.0)
    WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateInstallScheduleType" {
        "microsoft.graph.windowsUpdateActiveHoursInstall",
        "microsoft.graph.windowsUpdateScheduledInstall",
    }
}
