// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.policyScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PolicyScope = "microsoft.graph.policyScope" {
        /// `none`
        None = "none",
        /// `all`
        All = "all",
        /// `selected`
        Selected = "selected",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
