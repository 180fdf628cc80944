// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from groupAssignmentTarget.
    ///
    /// [`microsoft.graph.exclusionGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta)
    ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget = "microsoft.graph.exclusionGroupAssignmentTarget"
}

crate::runtime::derived! {
    ExclusionGroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget
}

impl ExclusionGroupAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterId");
    /// `deviceAndAppManagementAssignmentFilterType` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterType");
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");

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

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}
