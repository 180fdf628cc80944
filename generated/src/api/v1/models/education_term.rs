// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationTerm`](https://learn.microsoft.com/graph/api/resources/educationterm?view=graph-rest-1.0)
    EducationTerm = "microsoft.graph.educationTerm"
}

impl EducationTerm {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `startDate` in queries.
    pub const START_DATE: Property<Self> = Property::new("startDate");
    /// `endDate` in queries.
    pub const END_DATE: Property<Self> = Property::new("endDate");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `startDate`: `Edm.Date`
    pub fn start_date(&self) -> Parsed<Date> {
        self.0.date("startDate")
    }

    /// Sets `startDate`.
    pub fn with_start_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startDate", value))
    }

    /// `endDate`: `Edm.Date`
    pub fn end_date(&self) -> Parsed<Date> {
        self.0.date("endDate")
    }

    /// Sets `endDate`.
    pub fn with_end_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endDate", value))
    }
}
