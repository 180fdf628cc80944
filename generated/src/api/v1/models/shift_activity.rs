// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shiftActivity`](https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0)
    ShiftActivity = "microsoft.graph.shiftActivity"
}

impl ShiftActivity {
    /// `isPaid` in queries.
    pub const IS_PAID: Property<Self> = Property::new("isPaid");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `isPaid`: `Edm.Boolean`
    ///
    /// Required.
    pub fn is_paid(&self) -> Option<bool> {
        self.0.bool("isPaid")
    }

    /// Sets `isPaid`.
    pub fn with_is_paid(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPaid", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `code`: `Edm.String`
    ///
    /// Required.
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
