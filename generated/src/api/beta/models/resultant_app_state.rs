// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppState`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstate?view=graph-rest-beta)
    ResultantAppState = "microsoft.graph.resultantAppState" {
        /// `installed`
        Installed = "installed",
        /// `failed`
        Failed = "failed",
        /// `notInstalled`
        NotInstalled = "notInstalled",
        /// `uninstallFailed`
        UninstallFailed = "uninstallFailed",
        /// `pendingInstall`
        PendingInstall = "pendingInstall",
        /// `unknown`
        Unknown = "unknown",
        /// `notApplicable`
        NotApplicable = "notApplicable",
    }
}
