// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from location.
    ///
    /// [`microsoft.graph.locationConstraintItem`](https://learn.microsoft.com/graph/api/resources/locationconstraintitem?view=graph-rest-beta)
    LocationConstraintItem: super::Location = "microsoft.graph.locationConstraintItem"
}

impl LocationConstraintItem {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `coordinates` in queries.
    pub const COORDINATES: Property<Self> = Property::new("coordinates");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `locationEmailAddress` in queries.
    pub const LOCATION_EMAIL_ADDRESS: Property<Self> = Property::new("locationEmailAddress");
    /// `locationUri` in queries.
    pub const LOCATION_URI: Property<Self> = Property::new("locationUri");
    /// `locationType` in queries.
    pub const LOCATION_TYPE: Property<Self> = Property::new("locationType");
    /// `uniqueId` in queries.
    pub const UNIQUE_ID: Property<Self> = Property::new("uniqueId");
    /// `uniqueIdType` in queries.
    pub const UNIQUE_ID_TYPE: Property<Self> = Property::new("uniqueIdType");
    /// `resolveAvailability` in queries.
    pub const RESOLVE_AVAILABILITY: Property<Self> = Property::new("resolveAvailability");

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// Sets `coordinates`.
    pub fn with_coordinates(self, value: impl Into<Nullable<super::OutlookGeoCoordinates>>) -> Self {
        Self(self.0.with("coordinates", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `locationEmailAddress`.
    pub fn with_location_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationEmailAddress", value))
    }

    /// Sets `locationUri`.
    pub fn with_location_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationUri", value))
    }

    /// Sets `uniqueId`.
    pub fn with_unique_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueId", value))
    }

    /// Sets `uniqueIdType`.
    pub fn with_unique_id_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueIdType", value))
    }

    /// `resolveAvailability`: `Edm.Boolean`
    pub fn resolve_availability(&self) -> Option<bool> {
        self.0.bool("resolveAvailability")
    }

    /// Sets `resolveAvailability`.
    pub fn with_resolve_availability(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("resolveAvailability", value))
    }
}
