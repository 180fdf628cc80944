// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentstate?view=graph-rest-1.0)
    EnrollmentState = "microsoft.graph.enrollmentState" {
        /// `unknown`
        Unknown = "unknown",
        /// `enrolled`
        Enrolled = "enrolled",
        /// `pendingReset`
        PendingReset = "pendingReset",
        /// `failed`
        Failed = "failed",
        /// `notContacted`
        NotContacted = "notContacted",
    }
}
