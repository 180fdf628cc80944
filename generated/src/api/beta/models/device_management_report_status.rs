// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportStatus`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportstatus?view=graph-rest-beta)
    DeviceManagementReportStatus = "microsoft.graph.deviceManagementReportStatus" {
        Unknown = "unknown",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
