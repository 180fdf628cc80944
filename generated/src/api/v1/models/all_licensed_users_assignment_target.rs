// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allLicensedUsersAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-1.0)
    AllLicensedUsersAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allLicensedUsersAssignmentTarget"
}
