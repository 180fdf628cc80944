// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppState`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstate?view=graph-rest-beta)
    ResultantAppState = "microsoft.graph.resultantAppState" {
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        PendingInstall = "pendingInstall",
        Unknown = "unknown",
        NotApplicable = "notApplicable",
    }
}
