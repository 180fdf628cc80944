// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.groupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.groupAssignmentTarget" {
        "microsoft.graph.exclusionGroupAssignmentTarget",
    };
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}
