// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managementCondition.
    ///
    /// [`microsoft.graph.locationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-locationmanagementcondition?view=graph-rest-beta)
    LocationManagementCondition: super::ManagementCondition = "microsoft.graph.locationManagementCondition" {
        "microsoft.graph.circularGeofenceManagementCondition",
    }
}

impl LocationManagementCondition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `uniqueName` in queries.
    pub const UNIQUE_NAME: Property<Self> = Property::new("uniqueName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `applicablePlatforms` in queries.
    pub const APPLICABLE_PLATFORMS: Property<Self> = Property::new("applicablePlatforms");
    /// `managementConditionStatements` in queries.
    pub const MANAGEMENT_CONDITION_STATEMENTS: Property<Self> = Property::new("managementConditionStatements");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `uniqueName`.
    pub fn with_unique_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueName", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// Sets `eTag`.
    pub fn with_e_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eTag", value))
    }

    /// Sets `applicablePlatforms`.
    pub fn with_applicable_platforms(self, value: impl Into<Nullable<Vec<super::DevicePlatformType>>>) -> Self {
        Self(self.0.with("applicablePlatforms", value))
    }

    /// Sets `managementConditionStatements`.
    pub fn with_management_condition_statements(
        self,
        value: impl Into<Nullable<Vec<super::ManagementConditionStatement>>>,
    ) -> Self {
        Self(self.0.with("managementConditionStatements", value))
    }
}
