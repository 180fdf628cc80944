// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appLogUploadState`](https://learn.microsoft.com/graph/api/resources/intune-devices-apploguploadstate?view=graph-rest-beta)
    AppLogUploadState = "microsoft.graph.appLogUploadState" {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}
