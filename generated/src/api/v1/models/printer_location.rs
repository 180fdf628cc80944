// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printerLocation`](https://learn.microsoft.com/graph/api/resources/printerlocation?view=graph-rest-1.0)
    PrinterLocation = "microsoft.graph.printerLocation"
}

impl PrinterLocation {
    /// `latitude` in queries.
    pub const LATITUDE: Property<Self> = Property::new("latitude");
    /// `longitude` in queries.
    pub const LONGITUDE: Property<Self> = Property::new("longitude");
    /// `altitudeInMeters` in queries.
    pub const ALTITUDE_IN_METERS: Property<Self> = Property::new("altitudeInMeters");
    /// `streetAddress` in queries.
    pub const STREET_ADDRESS: Property<Self> = Property::new("streetAddress");
    /// `subunit` in queries.
    pub const SUBUNIT: Property<Self> = Property::new("subunit");
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `postalCode` in queries.
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    /// `countryOrRegion` in queries.
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    /// `site` in queries.
    pub const SITE: Property<Self> = Property::new("site");
    /// `building` in queries.
    pub const BUILDING: Property<Self> = Property::new("building");
    /// `floor` in queries.
    pub const FLOOR: Property<Self> = Property::new("floor");
    /// `floorDescription` in queries.
    pub const FLOOR_DESCRIPTION: Property<Self> = Property::new("floorDescription");
    /// `roomName` in queries.
    pub const ROOM_NAME: Property<Self> = Property::new("roomName");
    /// `roomDescription` in queries.
    pub const ROOM_DESCRIPTION: Property<Self> = Property::new("roomDescription");
    /// `organization` in queries.
    pub const ORGANIZATION: Property<Self> = Property::new("organization");
    /// `subdivision` in queries.
    pub const SUBDIVISION: Property<Self> = Property::new("subdivision");
    /// `stateOrProvince` in queries.
    pub const STATE_OR_PROVINCE: Property<Self> = Property::new("stateOrProvince");

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

    /// `altitudeInMeters`: `Edm.Int32`
    pub fn altitude_in_meters(&self) -> Option<i32> {
        self.0.i32("altitudeInMeters")
    }

    /// Sets `altitudeInMeters`.
    pub fn with_altitude_in_meters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("altitudeInMeters", value))
    }

    /// `streetAddress`: `Edm.String`
    pub fn street_address(&self) -> Option<&str> {
        self.0.str("streetAddress")
    }

    /// Sets `streetAddress`.
    pub fn with_street_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streetAddress", value))
    }

    /// `subunit`: `Collection(Edm.String)`
    pub fn subunit(&self) -> Option<Vec<&str>> {
        self.0.strs("subunit")
    }

    /// Sets `subunit`.
    pub fn with_subunit(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("subunit", value))
    }

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// Sets `city`.
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    /// Sets `postalCode`.
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `countryOrRegion`: `Edm.String`
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.str("countryOrRegion")
    }

    /// Sets `countryOrRegion`.
    pub fn with_country_or_region(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryOrRegion", value))
    }

    /// `site`: `Edm.String`
    pub fn site(&self) -> Option<&str> {
        self.0.str("site")
    }

    /// Sets `site`.
    pub fn with_site(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("site", value))
    }

    /// `building`: `Edm.String`
    pub fn building(&self) -> Option<&str> {
        self.0.str("building")
    }

    /// Sets `building`.
    pub fn with_building(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("building", value))
    }

    /// `floor`: `Edm.String`
    pub fn floor(&self) -> Option<&str> {
        self.0.str("floor")
    }

    /// Sets `floor`.
    pub fn with_floor(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("floor", value))
    }

    /// `floorDescription`: `Edm.String`
    pub fn floor_description(&self) -> Option<&str> {
        self.0.str("floorDescription")
    }

    /// Sets `floorDescription`.
    pub fn with_floor_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("floorDescription", value))
    }

    /// `roomName`: `Edm.String`
    pub fn room_name(&self) -> Option<&str> {
        self.0.str("roomName")
    }

    /// Sets `roomName`.
    pub fn with_room_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roomName", value))
    }

    /// `roomDescription`: `Edm.String`
    pub fn room_description(&self) -> Option<&str> {
        self.0.str("roomDescription")
    }

    /// Sets `roomDescription`.
    pub fn with_room_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roomDescription", value))
    }

    /// `organization`: `Collection(Edm.String)`
    pub fn organization(&self) -> Option<Vec<&str>> {
        self.0.strs("organization")
    }

    /// Sets `organization`.
    pub fn with_organization(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("organization", value))
    }

    /// `subdivision`: `Collection(Edm.String)`
    pub fn subdivision(&self) -> Option<Vec<&str>> {
        self.0.strs("subdivision")
    }

    /// Sets `subdivision`.
    pub fn with_subdivision(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("subdivision", value))
    }

    /// `stateOrProvince`: `Edm.String`
    pub fn state_or_province(&self) -> Option<&str> {
        self.0.str("stateOrProvince")
    }

    /// Sets `stateOrProvince`.
    pub fn with_state_or_province(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("stateOrProvince", value))
    }
}
