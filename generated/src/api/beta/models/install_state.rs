// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.installState`](https://learn.microsoft.com/graph/api/resources/intune-books-installstate?view=graph-rest-beta)
    InstallState = "microsoft.graph.installState" {
        /// `notApplicable`
        NotApplicable = "notApplicable",
        /// `installed`
        Installed = "installed",
        /// `failed`
        Failed = "failed",
        /// `notInstalled`
        NotInstalled = "notInstalled",
        /// `uninstallFailed`
        UninstallFailed = "uninstallFailed",
        /// `unknown`
        Unknown = "unknown",
    }
}
