// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskPriority`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskpriority?view=graph-rest-beta)
    DeviceAppManagementTaskPriority = "microsoft.graph.deviceAppManagementTaskPriority" {
        /// `none`
        None = "none",
        /// `high`
        High = "high",
        /// `low`
        Low = "low",
    }
}
