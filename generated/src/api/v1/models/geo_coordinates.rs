// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.geoCoordinates`](https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0)
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

    /// `latitude`: `Edm.Double`, read-only
    ///
    /// Optional. Read-only.
    pub fn latitude(&self) -> Option<f64> {
        self.0.f64("latitude")
    }

    /// `longitude`: `Edm.Double`, read-only
    ///
    /// Optional. Read-only.
    pub fn longitude(&self) -> Option<f64> {
        self.0.f64("longitude")
    }
}
