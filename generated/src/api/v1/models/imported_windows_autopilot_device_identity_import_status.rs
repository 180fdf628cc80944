// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityImportStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
    }
}
