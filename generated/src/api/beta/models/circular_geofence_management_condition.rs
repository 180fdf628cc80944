// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from locationManagementCondition.
    ///
    /// [`microsoft.graph.circularGeofenceManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-circulargeofencemanagementcondition?view=graph-rest-beta)
    CircularGeofenceManagementCondition: super::LocationManagementCondition = "microsoft.graph.circularGeofenceManagementCondition"
}

crate::runtime::derived! {
    CircularGeofenceManagementCondition: super::ManagementCondition
}

impl CircularGeofenceManagementCondition {
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
    /// `latitude` in queries.
    pub const LATITUDE: Property<Self> = Property::new("latitude");
    /// `longitude` in queries.
    pub const LONGITUDE: Property<Self> = Property::new("longitude");
    /// `radiusInMeters` in queries.
    pub const RADIUS_IN_METERS: Property<Self> = Property::new("radiusInMeters");

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

    /// `latitude`: `Edm.Double`
    pub fn latitude(&self) -> Option<f64> {
        self.0.f64("latitude")
    }

    /// Sets `latitude`.
    pub fn with_latitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("latitude", value))
    }

    /// `longitude`: `Edm.Double`
    pub fn longitude(&self) -> Option<f64> {
        self.0.f64("longitude")
    }

    /// Sets `longitude`.
    pub fn with_longitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("longitude", value))
    }

    /// `radiusInMeters`: `Edm.Single`
    pub fn radius_in_meters(&self) -> Option<f32> {
        self.0.f32("radiusInMeters")
    }

    /// Sets `radiusInMeters`.
    pub fn with_radius_in_meters(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("radiusInMeters", value))
    }
}
