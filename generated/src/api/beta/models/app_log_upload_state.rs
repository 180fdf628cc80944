// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appLogUploadState`](https://learn.microsoft.com/graph/api/resources/intune-devices-apploguploadstate?view=graph-rest-beta)
    AppLogUploadState = "microsoft.graph.appLogUploadState" {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
    }
}
