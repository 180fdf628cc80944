// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.consentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConsentRequestFilterByCurrentUserOptions = "microsoft.graph.consentRequestFilterByCurrentUserOptions" {
        /// `reviewer`
        Reviewer = "reviewer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
