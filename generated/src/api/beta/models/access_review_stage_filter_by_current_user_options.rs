// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewStageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewStageFilterByCurrentUserOptions = "microsoft.graph.accessReviewStageFilterByCurrentUserOptions" {
        /// `reviewer`
        Reviewer = "reviewer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
