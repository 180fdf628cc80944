// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStage = "microsoft.graph.subjectRightsRequestStage" {
        ContentRetrieval = "contentRetrieval",
        ContentReview = "contentReview",
        GenerateReport = "generateReport",
        ContentDeletion = "contentDeletion",
        CaseResolved = "caseResolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}
