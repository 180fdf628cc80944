// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAssignmentStatus = "microsoft.graph.educationAssignmentStatus" {
        Draft = "draft",
        Published = "published",
        Assigned = "assigned",
        UnknownFutureValue = "unknownFutureValue",
    }
}
