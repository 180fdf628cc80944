// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalstatus?view=graph-rest-beta)
    DriverApprovalStatus = "microsoft.graph.driverApprovalStatus" {
        /// `needsReview`
        NeedsReview = "needsReview",
        /// `declined`
        Declined = "declined",
        /// `approved`
        Approved = "approved",
        /// `suspended`
        Suspended = "suspended",
    }
}
