// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewInstanceDecisionItemFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions" {
        /// `reviewer`
        Reviewer = "reviewer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
