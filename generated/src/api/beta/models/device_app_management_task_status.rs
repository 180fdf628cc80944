// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskStatus`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskstatus?view=graph-rest-beta)
    DeviceAppManagementTaskStatus = "microsoft.graph.deviceAppManagementTaskStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Active = "active",
        Completed = "completed",
        Rejected = "rejected",
    }
}
