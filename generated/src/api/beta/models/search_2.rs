// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-beta)
    Search = "microsoft.graph.search"
}
