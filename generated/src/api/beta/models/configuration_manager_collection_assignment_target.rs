// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget"
}

impl ConfigurationManagerCollectionAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterId");
    /// `deviceAndAppManagementAssignmentFilterType` in queries.
    pub const DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE: Property<Self> =
        Property::new("deviceAndAppManagementAssignmentFilterType");
    /// `collectionId` in queries.
    pub const COLLECTION_ID: Property<Self> = Property::new("collectionId");

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

    /// `collectionId`: `Edm.String`
    pub fn collection_id(&self) -> Option<&str> {
        self.0.str("collectionId")
    }

    /// Sets `collectionId`.
    pub fn with_collection_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("collectionId", value))
    }
}
