// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ndesConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ndesconnectorstate?view=graph-rest-beta)
    NdesConnectorState = "microsoft.graph.ndesConnectorState" {
        /// `none`
        None = "none",
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}
