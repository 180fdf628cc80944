// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        NotStarted = "notStarted",
        Current = "current",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
