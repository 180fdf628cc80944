// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskStatus`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskstatus?view=graph-rest-beta)
    DeviceAppManagementTaskStatus = "microsoft.graph.deviceAppManagementTaskStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `pending`
        Pending = "pending",
        /// `active`
        Active = "active",
        /// `completed`
        Completed = "completed",
        /// `rejected`
        Rejected = "rejected",
    }
}
