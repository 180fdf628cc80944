// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.userFeedbackRating`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    UserFeedbackRating = "microsoft.graph.callRecords.userFeedbackRating" {
        NotRated = "notRated",
        Bad = "bad",
        Poor = "poor",
        Fair = "fair",
        Good = "good",
        Excellent = "excellent",
        UnknownFutureValue = "unknownFutureValue",
    }
}
