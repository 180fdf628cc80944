// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.policyScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PolicyScope = "microsoft.graph.policyScope" {
        None = "none",
        All = "all",
        Selected = "selected",
        UnknownFutureValue = "unknownFutureValue",
    }
}
