// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDateTimeConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdatetimeconfiguration?view=graph-rest-beta)
    TeamworkDateTimeConfiguration = "microsoft.graph.teamworkDateTimeConfiguration"
}

impl TeamworkDateTimeConfiguration {
    /// `dateFormat` in queries.
    pub const DATE_FORMAT: Property<Self> = Property::new("dateFormat");
    /// `officeHoursEndTime` in queries.
    pub const OFFICE_HOURS_END_TIME: Property<Self> = Property::new("officeHoursEndTime");
    /// `officeHoursStartTime` in queries.
    pub const OFFICE_HOURS_START_TIME: Property<Self> = Property::new("officeHoursStartTime");
    /// `timeFormat` in queries.
    pub const TIME_FORMAT: Property<Self> = Property::new("timeFormat");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `dateFormat`: `Edm.String`
    pub fn date_format(&self) -> Option<&str> {
        self.0.str("dateFormat")
    }

    /// Sets `dateFormat`.
    pub fn with_date_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dateFormat", value))
    }

    /// `officeHoursEndTime`: `Edm.TimeOfDay`
    pub fn office_hours_end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("officeHoursEndTime")
    }

    /// Sets `officeHoursEndTime`.
    pub fn with_office_hours_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("officeHoursEndTime", value))
    }

    /// `officeHoursStartTime`: `Edm.TimeOfDay`
    pub fn office_hours_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("officeHoursStartTime")
    }

    /// Sets `officeHoursStartTime`.
    pub fn with_office_hours_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("officeHoursStartTime", value))
    }

    /// `timeFormat`: `Edm.String`
    pub fn time_format(&self) -> Option<&str> {
        self.0.str("timeFormat")
    }

    /// Sets `timeFormat`.
    pub fn with_time_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeFormat", value))
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
