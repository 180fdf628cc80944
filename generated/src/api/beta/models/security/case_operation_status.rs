// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseOperationStatus`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseOperationStatus = "microsoft.graph.security.caseOperationStatus" {
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
