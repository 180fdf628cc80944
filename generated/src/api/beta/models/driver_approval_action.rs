// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalAction`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalaction?view=graph-rest-beta)
    DriverApprovalAction = "microsoft.graph.driverApprovalAction" {
        /// `approve`
        Approve = "approve",
        /// `decline`
        Decline = "decline",
        /// `suspend`
        Suspend = "suspend",
    }
}
