// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enablement`](https://learn.microsoft.com/graph/api/resources/intune-shared-enablement?view=graph-rest-beta)
    Enablement = "microsoft.graph.enablement" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
