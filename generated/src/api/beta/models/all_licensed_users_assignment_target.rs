// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.allLicensedUsersAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta)
    AllLicensedUsersAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.allLicensedUsersAssignmentTarget"
}

impl AllLicensedUsersAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterId");
    /// `deviceAndAppManagementAssignmentFilterType` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterType");

    /// Sets `deviceAndAppManagementAssignmentFilterId`.
    pub fn with_device_and_app_management_assignment_filter_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilterId", value))
    }

    /// Sets `deviceAndAppManagementAssignmentFilterType`.
    pub fn with_device_and_app_management_assignment_filter_type(
        self,
        value: impl Into<Nullable<super::DeviceAndAppManagementAssignmentFilterType>>,
    ) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilterType", value))
    }
}
