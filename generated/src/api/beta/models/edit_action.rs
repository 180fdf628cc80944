// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.editAction`](https://learn.microsoft.com/graph/api/resources/editaction?view=graph-rest-beta)
    EditAction = "microsoft.graph.editAction"
}
