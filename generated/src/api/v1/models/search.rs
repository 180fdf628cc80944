// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-1.0)
    Search = "microsoft.graph.search"
}
