// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentrecipient?view=graph-rest-beta)
    EducationAssignmentRecipient = "microsoft.graph.educationAssignmentRecipient"
}
