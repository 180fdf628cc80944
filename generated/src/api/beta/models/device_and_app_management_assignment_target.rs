// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentTarget = "microsoft.graph.deviceAndAppManagementAssignmentTarget" {
        "microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    }
}

impl DeviceAndAppManagementAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterId");
    /// `deviceAndAppManagementAssignmentFilterType` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterType");

    /// `deviceAndAppManagementAssignmentFilterId`: `Edm.String`
    pub fn device_and_app_management_assignment_filter_id(&self) -> Option<&str> {
        self.0.str("deviceAndAppManagementAssignmentFilterId")
    }

    /// Sets `deviceAndAppManagementAssignmentFilterId`.
    pub fn with_device_and_app_management_assignment_filter_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilterId", value))
    }

    /// `deviceAndAppManagementAssignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`
    ///
    /// Possible values are: none, include, exclude.
    pub fn device_and_app_management_assignment_filter_type(
        &self,
    ) -> Option<super::DeviceAndAppManagementAssignmentFilterType>
    {
        self.0.enumeration("deviceAndAppManagementAssignmentFilterType")
    }

    /// Sets `deviceAndAppManagementAssignmentFilterType`.
    pub fn with_device_and_app_management_assignment_filter_type(
        self,
        value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentFilterType>>,
    ) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilterType", value))
    }
}
