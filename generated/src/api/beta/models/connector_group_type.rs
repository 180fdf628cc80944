// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupType = "microsoft.graph.connectorGroupType" {
        /// `applicationProxy`
        ApplicationProxy = "applicationProxy",
    }
}
