// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewHistoryDecisionFilter = "microsoft.graph.accessReviewHistoryDecisionFilter" {
        /// `approve`
        Approve = "approve",
        /// `deny`
        Deny = "deny",
        /// `notReviewed`
        NotReviewed = "notReviewed",
        /// `dontKnow`
        DontKnow = "dontKnow",
        /// `notNotified`
        NotNotified = "notNotified",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
