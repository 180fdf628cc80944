// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityImportStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `pending`
        Pending = "pending",
        /// `partial`
        Partial = "partial",
        /// `complete`
        Complete = "complete",
        /// `error`
        Error = "error",
    }
}
