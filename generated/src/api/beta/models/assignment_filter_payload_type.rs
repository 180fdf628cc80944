// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterPayloadType`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterpayloadtype?view=graph-rest-beta)
    AssignmentFilterPayloadType = "microsoft.graph.assignmentFilterPayloadType" {
        /// `notSet`
        NotSet = "notSet",
        /// `enrollmentRestrictions`
        EnrollmentRestrictions = "enrollmentRestrictions",
    }
}
