// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewHistoryDecisionFilter = "microsoft.graph.accessReviewHistoryDecisionFilter" {
        Approve = "approve",
        Deny = "deny",
        NotReviewed = "notReviewed",
        DontKnow = "dontKnow",
        NotNotified = "notNotified",
        UnknownFutureValue = "unknownFutureValue",
    }
}
