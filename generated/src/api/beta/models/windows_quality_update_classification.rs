// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsQualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateclassification?view=graph-rest-beta)
    WindowsQualityUpdateClassification = "microsoft.graph.windowsQualityUpdateClassification" {
        /// `all`
        All = "all",
        /// `security`
        Security = "security",
        /// `nonSecurity`
        NonSecurity = "nonSecurity",
    }
}
