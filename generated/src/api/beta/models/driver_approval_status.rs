// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalstatus?view=graph-rest-beta)
    DriverApprovalStatus = "microsoft.graph.driverApprovalStatus" {
        NeedsReview = "needsReview",
        Declined = "declined",
        Approved = "approved",
        Suspended = "suspended",
    }
}
