// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        NotStarted = "notStarted",
        Current = "current",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
