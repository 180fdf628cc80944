// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from location.
    ///
    /// [`microsoft.graph.locationConstraintItem`](https://learn.microsoft.com/graph/api/resources/locationconstraintitem?view=graph-rest-beta)
    LocationConstraintItem: super::Location = "microsoft.graph.locationConstraintItem"
}

impl LocationConstraintItem {
    pub const ADDRESS: Property<Self> = Property::new("address");
    pub const COORDINATES: Property<Self> = Property::new("coordinates");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const LOCATION_EMAIL_ADDRESS: Property<Self> = Property::new(
        "locationEmailAddress",
    );
    pub const LOCATION_URI: Property<Self> = Property::new("locationUri");
    pub const LOCATION_TYPE: Property<Self> = Property::new("locationType");
    pub const UNIQUE_ID: Property<Self> = Property::new("uniqueId");
    pub const UNIQUE_ID_TYPE: Property<Self> = Property::new("uniqueIdType");
    pub const RESOLVE_AVAILABILITY: Property<Self> = Property::new(
        "resolveAvailability",
    );

    pub fn with_address(
        self,
        value: impl Into<Nullable<super::PhysicalAddress>>,
    ) -> Self {
        Self(self.0.with("address", value))
    }

    pub fn with_coordinates(
        self,
        value: impl Into<Nullable<super::OutlookGeoCoordinates>>,
    ) -> Self {
        Self(self.0.with("coordinates", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_location_email_address(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("locationEmailAddress", value))
    }

    pub fn with_location_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationUri", value))
    }

    pub fn with_unique_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueId", value))
    }

    pub fn with_unique_id_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueIdType", value))
    }

    /// `resolveAvailability`: `Edm.Boolean`
    pub fn resolve_availability(&self) -> Option<bool> {
        self.0.bool("resolveAvailability")
    }

    pub fn with_resolve_availability(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("resolveAvailability", value))
    }
}
