// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorStatus = "microsoft.graph.connectorStatus" {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}
