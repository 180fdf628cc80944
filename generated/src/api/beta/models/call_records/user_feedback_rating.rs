// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.userFeedbackRating`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    UserFeedbackRating = "microsoft.graph.callRecords.userFeedbackRating" {
        /// `notRated`
        NotRated = "notRated",
        /// `bad`
        Bad = "bad",
        /// `poor`
        Poor = "poor",
        /// `fair`
        Fair = "fair",
        /// `good`
        Good = "good",
        /// `excellent`
        Excellent = "excellent",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
