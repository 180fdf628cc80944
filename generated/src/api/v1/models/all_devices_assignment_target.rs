// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allDevicesAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-1.0)
    AllDevicesAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allDevicesAssignmentTarget"
}
