// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.physicalAddress`](https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-1.0)
    PhysicalAddress = "microsoft.graph.physicalAddress"
}

impl PhysicalAddress {
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `countryOrRegion` in queries.
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    /// `postalCode` in queries.
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `street` in queries.
    pub const STREET: Property<Self> = Property::new("street");

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

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    /// Sets `postalCode`.
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `street`: `Edm.String`
    pub fn street(&self) -> Option<&str> {
        self.0.str("street")
    }

    /// Sets `street`.
    pub fn with_street(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("street", value))
    }
}
