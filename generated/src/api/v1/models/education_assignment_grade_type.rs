// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentgradetype?view=graph-rest-1.0)
    EducationAssignmentGradeType = "microsoft.graph.educationAssignmentGradeType"
}
