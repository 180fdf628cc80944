// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceGeoLocation`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicegeolocation?view=graph-rest-1.0)
    DeviceGeoLocation = "microsoft.graph.deviceGeoLocation"
}

impl DeviceGeoLocation {
    /// `lastCollectedDateTime` in queries.
    pub const LAST_COLLECTED_DATE_TIME: Property<Self> = Property::new("lastCollectedDateTime");
    /// `longitude` in queries.
    pub const LONGITUDE: Property<Self> = Property::new("longitude");
    /// `latitude` in queries.
    pub const LATITUDE: Property<Self> = Property::new("latitude");
    /// `altitude` in queries.
    pub const ALTITUDE: Property<Self> = Property::new("altitude");
    /// `horizontalAccuracy` in queries.
    pub const HORIZONTAL_ACCURACY: Property<Self> = Property::new("horizontalAccuracy");
    /// `verticalAccuracy` in queries.
    pub const VERTICAL_ACCURACY: Property<Self> = Property::new("verticalAccuracy");
    /// `heading` in queries.
    pub const HEADING: Property<Self> = Property::new("heading");
    /// `speed` in queries.
    pub const SPEED: Property<Self> = Property::new("speed");

    /// `lastCollectedDateTime`: `Edm.DateTimeOffset`
    pub fn last_collected_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCollectedDateTime")
    }

    /// Sets `lastCollectedDateTime`.
    pub fn with_last_collected_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCollectedDateTime", value))
    }

    /// `longitude`: `Edm.Double`
    pub fn longitude(&self) -> Option<f64> {
        self.0.f64("longitude")
    }

    /// Sets `longitude`.
    pub fn with_longitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("longitude", value))
    }

    /// `latitude`: `Edm.Double`
    pub fn latitude(&self) -> Option<f64> {
        self.0.f64("latitude")
    }

    /// Sets `latitude`.
    pub fn with_latitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("latitude", value))
    }

    /// `altitude`: `Edm.Double`
    pub fn altitude(&self) -> Option<f64> {
        self.0.f64("altitude")
    }

    /// Sets `altitude`.
    pub fn with_altitude(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("altitude", value))
    }

    /// `horizontalAccuracy`: `Edm.Double`
    pub fn horizontal_accuracy(&self) -> Option<f64> {
        self.0.f64("horizontalAccuracy")
    }

    /// Sets `horizontalAccuracy`.
    pub fn with_horizontal_accuracy(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("horizontalAccuracy", value))
    }

    /// `verticalAccuracy`: `Edm.Double`
    pub fn vertical_accuracy(&self) -> Option<f64> {
        self.0.f64("verticalAccuracy")
    }

    /// Sets `verticalAccuracy`.
    pub fn with_vertical_accuracy(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("verticalAccuracy", value))
    }

    /// `heading`: `Edm.Double`
    pub fn heading(&self) -> Option<f64> {
        self.0.f64("heading")
    }

    /// Sets `heading`.
    pub fn with_heading(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("heading", value))
    }

    /// `speed`: `Edm.Double`
    pub fn speed(&self) -> Option<f64> {
        self.0.f64("speed")
    }

    /// Sets `speed`.
    pub fn with_speed(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("speed", value))
    }
}
