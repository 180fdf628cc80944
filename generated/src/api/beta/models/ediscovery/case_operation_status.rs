// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseOperationStatus = "microsoft.graph.ediscovery.caseOperationStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `submissionFailed`
        SubmissionFailed = "submissionFailed",
        /// `running`
        Running = "running",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `partiallySucceeded`
        PartiallySucceeded = "partiallySucceeded",
        /// `failed`
        Failed = "failed",
    }
}
