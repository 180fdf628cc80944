// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signInLocation`](https://learn.microsoft.com/graph/api/resources/signinlocation?view=graph-rest-1.0)
    SignInLocation = "microsoft.graph.signInLocation"
}

impl SignInLocation {
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `countryOrRegion` in queries.
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    /// `geoCoordinates` in queries.
    pub const GEO_COORDINATES: Property<Self> = Property::new("geoCoordinates");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// Sets `city`.
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `countryOrRegion`: `Edm.String`
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.str("countryOrRegion")
    }

    /// Sets `countryOrRegion`.
    pub fn with_country_or_region(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryOrRegion", value))
    }

    /// `geoCoordinates`: `microsoft.graph.geoCoordinates`
    pub fn geo_coordinates(&self) -> Option<&super::GeoCoordinates> {
        self.0.model("geoCoordinates")
    }

    /// Sets `geoCoordinates`.
    pub fn with_geo_coordinates(self, value: impl Into<Nullable<super::GeoCoordinates>>) -> Self {
        Self(self.0.with("geoCoordinates", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }
}
