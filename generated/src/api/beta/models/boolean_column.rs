// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleanColumn?view=graph-rest-beta)
    BooleanColumn = "microsoft.graph.booleanColumn"
}
