// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.systemFacet`](https://learn.microsoft.com/graph/api/resources/systemfacet?view=graph-rest-beta)
    SystemFacet = "microsoft.graph.systemFacet"
}
