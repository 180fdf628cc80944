// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.installState`](https://learn.microsoft.com/graph/api/resources/intune-books-installstate?view=graph-rest-1.0)
    InstallState = "microsoft.graph.installState" {
        NotApplicable = "notApplicable",
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        Unknown = "unknown",
    }
}
