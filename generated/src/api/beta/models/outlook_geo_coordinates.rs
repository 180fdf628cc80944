// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outlookGeoCoordinates`](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-beta)
    OutlookGeoCoordinates = "microsoft.graph.outlookGeoCoordinates"
}

impl OutlookGeoCoordinates {
    /// `accuracy` in queries.
    pub const ACCURACY: Property<Self> = Property::new("accuracy");
    /// `altitude` in queries.
    pub const ALTITUDE: Property<Self> = Property::new("altitude");
    /// `altitudeAccuracy` in queries.
    pub const ALTITUDE_ACCURACY: Property<Self> = Property::new("altitudeAccuracy");
    /// `latitude` in queries.
    pub const LATITUDE: Property<Self> = Property::new("latitude");
    /// `longitude` in queries.
    pub const LONGITUDE: Property<Self> = Property::new("longitude");

    /// `accuracy`: `Edm.Double`
    pub fn accuracy(&self) -> Option<f64> {
        self.0.f64("accuracy")
    }

    /// Sets `accuracy`.
    pub fn with_accuracy(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("accuracy", value))
    }

    /// `altitude`: `Edm.Double`
    pub fn altitude(&self) -> Option<f64> {
        self.0.f64("altitude")
    }

    /// Sets `altitude`.
    pub fn with_altitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("altitude", value))
    }

    /// `altitudeAccuracy`: `Edm.Double`
    pub fn altitude_accuracy(&self) -> Option<f64> {
        self.0.f64("altitudeAccuracy")
    }

    /// Sets `altitudeAccuracy`.
    pub fn with_altitude_accuracy(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("altitudeAccuracy", value))
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
}
