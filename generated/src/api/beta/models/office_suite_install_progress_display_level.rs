// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.officeSuiteInstallProgressDisplayLevel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteinstallprogressdisplaylevel?view=graph-rest-beta)
    OfficeSuiteInstallProgressDisplayLevel = "microsoft.graph.officeSuiteInstallProgressDisplayLevel" {
        /// `none`
        None = "none",
        /// `full`
        Full = "full",
    }
}
