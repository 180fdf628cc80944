// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewHistoryStatus = "microsoft.graph.accessReviewHistoryStatus" {
        /// `done`
        Done = "done",
        /// `inProgress`
        InProgress = "inProgress",
        /// `error`
        Error = "error",
        /// `requested`
        Requested = "requested",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
