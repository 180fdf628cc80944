// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScopeType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignmentscopetype?view=graph-rest-beta)
    RoleAssignmentScopeType = "microsoft.graph.roleAssignmentScopeType" {
        /// `resourceScope`
        ResourceScope = "resourceScope",
        /// `allDevices`
        AllDevices = "allDevices",
        /// `allLicensedUsers`
        AllLicensedUsers = "allLicensedUsers",
        /// `allDevicesAndLicensedUsers`
        AllDevicesAndLicensedUsers = "allDevicesAndLicensedUsers",
    }
}
