// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.physicalOfficeAddress`](https://learn.microsoft.com/graph/api/resources/physicalofficeaddress?view=graph-rest-1.0)
    PhysicalOfficeAddress = "microsoft.graph.physicalOfficeAddress"
}

impl PhysicalOfficeAddress {
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `countryOrRegion` in queries.
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    /// `officeLocation` in queries.
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
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

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    /// Sets `officeLocation`.
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
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
