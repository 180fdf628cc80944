// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from place.
    ///
    /// [`microsoft.graph.roomList`](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta)
    RoomList: super::Place = "microsoft.graph.roomList"
}

impl RoomList {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `geoCoordinates` in queries.
    pub const GEO_COORDINATES: Property<Self> = Property::new("geoCoordinates");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `rooms` in queries.
    pub const ROOMS: Property<Self> = Property::new("rooms");

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `geoCoordinates`.
    pub fn with_geo_coordinates(self, value: impl Into<Nullable<super::OutlookGeoCoordinates>>) -> Self {
        Self(self.0.with("geoCoordinates", value))
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `rooms`: `Collection(microsoft.graph.place)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn rooms(&self) -> Option<&[super::Place]> {
        self.0.models("rooms")
    }
}
