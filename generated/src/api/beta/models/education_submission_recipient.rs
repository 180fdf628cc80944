// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionrecipient?view=graph-rest-beta)
    EducationSubmissionRecipient = "microsoft.graph.educationSubmissionRecipient"
}
