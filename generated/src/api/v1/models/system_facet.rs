// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.systemFacet`](https://learn.microsoft.com/graph/api/resources/systemFacet?view=graph-rest-1.0)
    SystemFacet = "microsoft.graph.systemFacet"
}
