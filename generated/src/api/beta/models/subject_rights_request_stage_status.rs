// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `current`
        Current = "current",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
