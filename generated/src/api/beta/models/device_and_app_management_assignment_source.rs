// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentSource`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentSource = "microsoft.graph.deviceAndAppManagementAssignmentSource" {
        /// `direct`
        Direct = "direct",
        /// `policySets`
        PolicySets = "policySets",
    }
}
