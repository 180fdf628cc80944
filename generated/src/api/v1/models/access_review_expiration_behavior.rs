// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewExpirationBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewExpirationBehavior = "microsoft.graph.accessReviewExpirationBehavior" {
        /// `keepAccess`
        KeepAccess = "keepAccess",
        /// `removeAccess`
        RemoveAccess = "removeAccess",
        /// `acceptAccessRecommendation`
        AcceptAccessRecommendation = "acceptAccessRecommendation",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
