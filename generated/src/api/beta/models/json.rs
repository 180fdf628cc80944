// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.JSON`](https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta), [json](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-beta), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-beta)
    Json = "microsoft.graph.JSON"
}

impl Json {
    /// `street` in queries.
    pub const STREET: Property<Self> = Property::new("street");
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `countryLetterCode` in queries.
    pub const COUNTRY_LETTER_CODE: Property<Self> = Property::new("countryLetterCode");
    /// `postalCode` in queries.
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");

    /// `street`: `Edm.String`
    pub fn street(&self) -> Option<&str> {
        self.0.str("street")
    }

    /// Sets `street`.
    pub fn with_street(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("street", value))
    }

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// Sets `city`.
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `countryLetterCode`: `Edm.String`
    pub fn country_letter_code(&self) -> Option<&str> {
        self.0.str("countryLetterCode")
    }

    /// Sets `countryLetterCode`.
    pub fn with_country_letter_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryLetterCode", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    /// Sets `postalCode`.
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }
}
