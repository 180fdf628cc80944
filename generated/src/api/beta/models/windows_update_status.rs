// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatestatus?view=graph-rest-beta)
    WindowsUpdateStatus = "microsoft.graph.windowsUpdateStatus" {
        UpToDate = "upToDate",
        PendingInstallation = "pendingInstallation",
        PendingReboot = "pendingReboot",
        Failed = "failed",
    }
}
