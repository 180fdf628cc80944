// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.binaryOperator`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BinaryOperator = "microsoft.graph.binaryOperator" {
        /// `or`
        Or = "or",
        /// `and`
        And = "and",
    }
}
