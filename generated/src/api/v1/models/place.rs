// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0)
    Place = "microsoft.graph.place" {
        "microsoft.graph.room",
        "microsoft.graph.roomList",
    }
}

impl Place {
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

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `geoCoordinates`: `microsoft.graph.outlookGeoCoordinates`
    ///
    /// Optional.
    pub fn geo_coordinates(&self) -> Option<&super::OutlookGeoCoordinates> {
        self.0.model("geoCoordinates")
    }

    /// Sets `geoCoordinates`.
    pub fn with_geo_coordinates(self, value: impl Into<Nullable<super::OutlookGeoCoordinates>>) -> Self {
        Self(self.0.with("geoCoordinates", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `phone`: `Edm.String`
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }
}
