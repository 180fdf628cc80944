// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentClassRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentclassrecipient?view=graph-rest-1.0)
    EducationAssignmentClassRecipient = "microsoft.graph.educationAssignmentClassRecipient"
}
