// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStage = "microsoft.graph.subjectRightsRequestStage" {
        /// `contentRetrieval`
        ContentRetrieval = "contentRetrieval",
        /// `contentReview`
        ContentReview = "contentReview",
        /// `generateReport`
        GenerateReport = "generateReport",
        /// `contentDeletion`
        ContentDeletion = "contentDeletion",
        /// `caseResolved`
        CaseResolved = "caseResolved",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
