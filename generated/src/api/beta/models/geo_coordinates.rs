// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.geoCoordinates`](https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta)
    GeoCoordinates = "microsoft.graph.geoCoordinates"
}

impl GeoCoordinates {
    /// `altitude` in queries.
    pub const ALTITUDE: Property<Self> = Property::new("altitude");
    /// `latitude` in queries.
    pub const LATITUDE: Property<Self> = Property::new("latitude");
    /// `longitude` in queries.
    pub const LONGITUDE: Property<Self> = Property::new("longitude");

    /// `altitude`: `Edm.Double`, read-only
    ///
    /// Optional. Read-only.
    pub fn altitude(&self) -> Option<f64> {
        self.0.f64("altitude")
    }

    /// `latitude`: `Edm.Double`
    ///
    /// Optional.
    pub fn latitude(&self) -> Option<f64> {
        self.0.f64("latitude")
    }

    /// Sets `latitude`.
    pub fn with_latitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("latitude", value))
    }

    /// `longitude`: `Edm.Double`
    ///
    /// Optional.
    pub fn longitude(&self) -> Option<f64> {
        self.0.f64("longitude")
    }

    /// Sets `longitude`.
    pub fn with_longitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("longitude", value))
    }
}
