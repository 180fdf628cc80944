// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-beta)
    Root = "microsoft.graph.root"
}
