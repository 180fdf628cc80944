// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.booleanColumn`](https://learn.microsoft.com/graph/api/resources/booleancolumn?view=graph-rest-1.0)
    BooleanColumn = "microsoft.graph.booleanColumn"
}
