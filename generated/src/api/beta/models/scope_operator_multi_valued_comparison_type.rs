// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scopeOperatorMultiValuedComparisonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScopeOperatorMultiValuedComparisonType = "microsoft.graph.scopeOperatorMultiValuedComparisonType" {
        /// `All`
        All = "All",
        /// `Any`
        Any = "Any",
    }
}
