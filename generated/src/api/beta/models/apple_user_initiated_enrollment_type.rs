// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleUserInitiatedEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleuserinitiatedenrollmenttype?view=graph-rest-beta)
    AppleUserInitiatedEnrollmentType = "microsoft.graph.appleUserInitiatedEnrollmentType" {
        /// `unknown`
        Unknown = "unknown",
        /// `device`
        Device = "device",
        /// `user`
        User = "user",
    }
}
