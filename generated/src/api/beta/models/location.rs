// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.location`](https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-beta)
    Location = "microsoft.graph.location" {
        "microsoft.graph.locationConstraintItem",
    }
}

impl Location {
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

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `coordinates`: `microsoft.graph.outlookGeoCoordinates`
    pub fn coordinates(&self) -> Option<&super::OutlookGeoCoordinates> {
        self.0.model("coordinates")
    }

    /// Sets `coordinates`.
    pub fn with_coordinates(self, value: impl Into<Nullable<super::OutlookGeoCoordinates>>) -> Self {
        Self(self.0.with("coordinates", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `locationEmailAddress`: `Edm.String`
    ///
    /// Optional.
    pub fn location_email_address(&self) -> Option<&str> {
        self.0.str("locationEmailAddress")
    }

    /// Sets `locationEmailAddress`.
    pub fn with_location_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationEmailAddress", value))
    }

    /// `locationUri`: `Edm.String`
    ///
    /// Optional.
    pub fn location_uri(&self) -> Option<&str> {
        self.0.str("locationUri")
    }

    /// Sets `locationUri`.
    pub fn with_location_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locationUri", value))
    }

    /// `locationType`: `microsoft.graph.locationType`, read-only
    ///
    /// Read-only. Possible values are: default, conferenceRoom, homeAddress, businessAddress, geoCoordinates, streetAddress, hotel, restaurant, localBusiness, postalAddress.
    pub fn location_type(&self) -> Option<super::LocationType> {
        self.0.enumeration("locationType")
    }

    /// `uniqueId`: `Edm.String`
    pub fn unique_id(&self) -> Option<&str> {
        self.0.str("uniqueId")
    }

    /// Sets `uniqueId`.
    pub fn with_unique_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueId", value))
    }

    /// `uniqueIdType`: `Edm.String`
    pub fn unique_id_type(&self) -> Option<&str> {
        self.0.str("uniqueIdType")
    }

    /// Sets `uniqueIdType`.
    pub fn with_unique_id_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueIdType", value))
    }
}
