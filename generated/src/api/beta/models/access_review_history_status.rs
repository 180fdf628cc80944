// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewHistoryStatus = "microsoft.graph.accessReviewHistoryStatus" {
        Done = "done",
        InProgress = "inProgress",
        Error = "error",
        Requested = "requested",
        UnknownFutureValue = "unknownFutureValue",
    }
}
