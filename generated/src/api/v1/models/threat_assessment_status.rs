// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentStatus = "microsoft.graph.threatAssessmentStatus" {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
    }
}
