// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserTypes = "microsoft.graph.includedUserTypes" {
        /// `all`
        All = "all",
        /// `member`
        Member = "member",
        /// `guest`
        Guest = "guest",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
