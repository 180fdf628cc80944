// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-beta)
    DataSubject = "microsoft.graph.dataSubject"
}

impl DataSubject {
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `firstName` in queries.
    pub const FIRST_NAME: Property<Self> = Property::new("firstName");
    /// `lastName` in queries.
    pub const LAST_NAME: Property<Self> = Property::new("lastName");
    /// `residency` in queries.
    pub const RESIDENCY: Property<Self> = Property::new("residency");
    /// `SSN` in queries.
    pub const SSN: Property<Self> = Property::new("SSN");

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `firstName`: `Edm.String`
    pub fn first_name(&self) -> Option<&str> {
        self.0.str("firstName")
    }

    /// Sets `firstName`.
    pub fn with_first_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firstName", value))
    }

    /// `lastName`: `Edm.String`
    pub fn last_name(&self) -> Option<&str> {
        self.0.str("lastName")
    }

    /// Sets `lastName`.
    pub fn with_last_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastName", value))
    }

    /// `residency`: `Edm.String`
    pub fn residency(&self) -> Option<&str> {
        self.0.str("residency")
    }

    /// Sets `residency`.
    pub fn with_residency(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("residency", value))
    }

    /// `SSN`: `Edm.String`
    pub fn ssn(&self) -> Option<&str> {
        self.0.str("SSN")
    }

    /// Sets `SSN`.
    pub fn with_ssn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("SSN", value))
    }
}
