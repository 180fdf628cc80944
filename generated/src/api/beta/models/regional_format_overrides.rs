// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.regionalFormatOverrides`](https://learn.microsoft.com/graph/api/resources/regionalformatoverrides?view=graph-rest-beta)
    RegionalFormatOverrides = "microsoft.graph.regionalFormatOverrides"
}

impl RegionalFormatOverrides {
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    pub const FIRST_DAY_OF_WEEK: Property<Self> = Property::new("firstDayOfWeek");
    pub const SHORT_DATE_FORMAT: Property<Self> = Property::new("shortDateFormat");
    pub const LONG_DATE_FORMAT: Property<Self> = Property::new("longDateFormat");
    pub const SHORT_TIME_FORMAT: Property<Self> = Property::new("shortTimeFormat");
    pub const LONG_TIME_FORMAT: Property<Self> = Property::new("longTimeFormat");
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `calendar`: `Edm.String`
    pub fn calendar(&self) -> Option<&str> {
        self.0.str("calendar")
    }

    pub fn with_calendar(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calendar", value))
    }

    /// `firstDayOfWeek`: `microsoft.graph.dayOfWeek`
    pub fn first_day_of_week(&self) -> Option<super::DayOfWeek> {
        self.0.enumeration("firstDayOfWeek")
    }

    pub fn with_first_day_of_week(
        self,
        value: impl Into<Nullable<super::DayOfWeek>>,
    ) -> Self {
        Self(self.0.with("firstDayOfWeek", value))
    }

    /// `shortDateFormat`: `Edm.String`
    pub fn short_date_format(&self) -> Option<&str> {
        self.0.str("shortDateFormat")
    }

    pub fn with_short_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortDateFormat", value))
    }

    /// `longDateFormat`: `Edm.String`
    pub fn long_date_format(&self) -> Option<&str> {
        self.0.str("longDateFormat")
    }

    pub fn with_long_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longDateFormat", value))
    }

    /// `shortTimeFormat`: `Edm.String`
    pub fn short_time_format(&self) -> Option<&str> {
        self.0.str("shortTimeFormat")
    }

    pub fn with_short_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortTimeFormat", value))
    }

    /// `longTimeFormat`: `Edm.String`
    pub fn long_time_format(&self) -> Option<&str> {
        self.0.str("longTimeFormat")
    }

    pub fn with_long_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longTimeFormat", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
