// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.regionalFormatOverrides`](https://learn.microsoft.com/graph/api/resources/regionalformatoverrides?view=graph-rest-beta)
    RegionalFormatOverrides = "microsoft.graph.regionalFormatOverrides"
}

impl RegionalFormatOverrides {
    /// `calendar` in queries.
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    /// `firstDayOfWeek` in queries.
    pub const FIRST_DAY_OF_WEEK: Property<Self> = Property::new("firstDayOfWeek");
    /// `shortDateFormat` in queries.
    pub const SHORT_DATE_FORMAT: Property<Self> = Property::new("shortDateFormat");
    /// `longDateFormat` in queries.
    pub const LONG_DATE_FORMAT: Property<Self> = Property::new("longDateFormat");
    /// `shortTimeFormat` in queries.
    pub const SHORT_TIME_FORMAT: Property<Self> = Property::new("shortTimeFormat");
    /// `longTimeFormat` in queries.
    pub const LONG_TIME_FORMAT: Property<Self> = Property::new("longTimeFormat");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `calendar`: `Edm.String`
    pub fn calendar(&self) -> Option<&str> {
        self.0.str("calendar")
    }

    /// Sets `calendar`.
    pub fn with_calendar(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calendar", value))
    }

    /// `firstDayOfWeek`: `microsoft.graph.dayOfWeek`
    pub fn first_day_of_week(&self) -> Option<super::DayOfWeek> {
        self.0.enumeration("firstDayOfWeek")
    }

    /// Sets `firstDayOfWeek`.
    pub fn with_first_day_of_week(self, value: impl Into<Nullable<super::DayOfWeek>>) -> Self {
        Self(self.0.with("firstDayOfWeek", value))
    }

    /// `shortDateFormat`: `Edm.String`
    pub fn short_date_format(&self) -> Option<&str> {
        self.0.str("shortDateFormat")
    }

    /// Sets `shortDateFormat`.
    pub fn with_short_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortDateFormat", value))
    }

    /// `longDateFormat`: `Edm.String`
    pub fn long_date_format(&self) -> Option<&str> {
        self.0.str("longDateFormat")
    }

    /// Sets `longDateFormat`.
    pub fn with_long_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longDateFormat", value))
    }

    /// `shortTimeFormat`: `Edm.String`
    pub fn short_time_format(&self) -> Option<&str> {
        self.0.str("shortTimeFormat")
    }

    /// Sets `shortTimeFormat`.
    pub fn with_short_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortTimeFormat", value))
    }

    /// `longTimeFormat`: `Edm.String`
    pub fn long_time_format(&self) -> Option<&str> {
        self.0.str("longTimeFormat")
    }

    /// Sets `longTimeFormat`.
    pub fn with_long_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longTimeFormat", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
