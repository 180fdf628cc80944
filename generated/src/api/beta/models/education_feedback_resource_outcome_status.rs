// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationFeedbackResourceOutcomeStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationFeedbackResourceOutcomeStatus = "microsoft.graph.educationFeedbackResourceOutcomeStatus" {
        /// `notPublished`
        NotPublished = "notPublished",
        /// `pendingPublish`
        PendingPublish = "pendingPublish",
        /// `published`
        Published = "published",
        /// `failedPublish`
        FailedPublish = "failedPublish",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
