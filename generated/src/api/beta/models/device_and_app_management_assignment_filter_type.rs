// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilterType`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilterType = "microsoft.graph.deviceAndAppManagementAssignmentFilterType" {
        /// `none`
        None = "none",
        /// `include`
        Include = "include",
        /// `exclude`
        Exclude = "exclude",
    }
}
