// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportFileFormat`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportfileformat?view=graph-rest-beta)
    DeviceManagementReportFileFormat = "microsoft.graph.deviceManagementReportFileFormat" {
        /// `csv`
        Csv = "csv",
        /// `pdf`
        Pdf = "pdf",
    }
}
