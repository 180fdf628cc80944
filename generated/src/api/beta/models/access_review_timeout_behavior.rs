// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewTimeoutBehavior`](https://learn.microsoft.com/graph/api/resources/assignmentreviewsettings?view=graph-rest-beta)
    AccessReviewTimeoutBehavior = "microsoft.graph.accessReviewTimeoutBehavior" {
        /// `acceptAccessRecommendation`
        AcceptAccessRecommendation = "acceptAccessRecommendation",
        /// `keepAccess`
        KeepAccess = "keepAccess",
        /// `removeAccess`
        RemoveAccess = "removeAccess",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
