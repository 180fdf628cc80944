// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-1.0)
    DeviceAndAppManagementAssignmentTarget = "microsoft.graph.deviceAndAppManagementAssignmentTarget" {
        "microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    }
}
