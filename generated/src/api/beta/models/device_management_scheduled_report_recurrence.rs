// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementScheduledReportRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementscheduledreportrecurrence?view=graph-rest-beta)
    DeviceManagementScheduledReportRecurrence = "microsoft.graph.deviceManagementScheduledReportRecurrence" {
        /// `none`
        None = "none",
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
    }
}
