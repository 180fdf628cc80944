// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-configurationusage?view=graph-rest-beta)
    ConfigurationUsage = "microsoft.graph.configurationUsage" {
        /// `blocked`
        Blocked = "blocked",
        /// `required`
        Required = "required",
        /// `allowed`
        Allowed = "allowed",
        /// `notConfigured`
        NotConfigured = "notConfigured",
    }
}
