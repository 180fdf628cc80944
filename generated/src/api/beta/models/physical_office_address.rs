// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.physicalOfficeAddress`](https://learn.microsoft.com/graph/api/resources/physicalofficeaddress?view=graph-rest-beta)
    PhysicalOfficeAddress = "microsoft.graph.physicalOfficeAddress"
}

impl PhysicalOfficeAddress {
    pub const CITY: Property<Self> = Property::new("city");
    pub const COUNTRY_OR_REGION: Property<Self> = Property::new("countryOrRegion");
    pub const OFFICE_LOCATION: Property<Self> = Property::new("officeLocation");
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    pub const STATE: Property<Self> = Property::new("state");
    pub const STREET: Property<Self> = Property::new("street");

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `countryOrRegion`: `Edm.String`
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.str("countryOrRegion")
    }

    pub fn with_country_or_region(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryOrRegion", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn office_location(&self) -> Option<&str> {
        self.0.str("officeLocation")
    }

    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `street`: `Edm.String`
    pub fn street(&self) -> Option<&str> {
        self.0.str("street")
    }

    pub fn with_street(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("street", value))
    }
}
