// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-beta)
    RestoreAction = "microsoft.graph.restoreAction"
}
