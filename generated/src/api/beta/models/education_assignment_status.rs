// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAssignmentStatus = "microsoft.graph.educationAssignmentStatus" {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `assigned`
        Assigned = "assigned",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
