// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allDevicesAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    AllDevicesAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allDevicesAssignmentTarget";
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allLicensedUsersAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    AllLicensedUsersAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allLicensedUsersAssignmentTarget";
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedremoteassistanceactions`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-allowedremoteassistanceactions?view=graph-rest-beta), not in the metadata
    Allowedremoteassistanceactions = "microsoft.graph.allowedremoteassistanceactions" {
        ViewScreen = "viewScreen",
        TakeFullControl = "takeFullControl",
        Elevation = "elevation",
    }
}
