// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentstate?view=graph-rest-1.0)
    EnrollmentState = "microsoft.graph.enrollmentState" {
        Unknown = "unknown",
        Enrolled = "enrolled",
        PendingReset = "pendingReset",
        Failed = "failed",
        NotContacted = "notContacted",
    }
}
