// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserTypes = "microsoft.graph.includedUserTypes" {
        All = "all",
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
