// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from cloudPcManagementGroupAssignmentTarget.
    ///
    /// [`microsoft.graph.cloudPcManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/cloudpcmanagementassignmenttarget?view=graph-rest-beta)
    CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementAssignmentTarget" {
        "microsoft.graph.cloudPcManagementGroupAssignmentTarget",
    }
}
