// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        /// `noUpload`
        NoUpload = "noUpload",
        /// `pending`
        Pending = "pending",
        /// `complete`
        Complete = "complete",
        /// `error`
        Error = "error",
    }
}
