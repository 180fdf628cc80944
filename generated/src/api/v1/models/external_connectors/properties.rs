// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.properties`](https://learn.microsoft.com/graph/api/resources/externalconnectors-properties?view=graph-rest-1.0)
    Properties = "microsoft.graph.externalConnectors.properties"
}
