// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatestatus?view=graph-rest-beta)
    WindowsUpdateStatus = "microsoft.graph.windowsUpdateStatus" {
        /// `upToDate`
        UpToDate = "upToDate",
        /// `pendingInstallation`
        PendingInstallation = "pendingInstallation",
        /// `pendingReboot`
        PendingReboot = "pendingReboot",
        /// `failed`
        Failed = "failed",
    }
}
