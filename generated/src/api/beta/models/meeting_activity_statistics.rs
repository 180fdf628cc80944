// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingActivityStatistics`](https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta)
    MeetingActivityStatistics: super::ActivityStatistics = "microsoft.graph.meetingActivityStatistics"
}

impl MeetingActivityStatistics {
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    pub const DURATION: Property<Self> = Property::new("duration");
    pub const END_DATE: Property<Self> = Property::new("endDate");
    pub const ID: Property<Self> = Property::new("id");
    pub const START_DATE: Property<Self> = Property::new("startDate");
    pub const TIME_ZONE_USED: Property<Self> = Property::new("timeZoneUsed");
    pub const AFTER_HOURS: Property<Self> = Property::new("afterHours");
    pub const CONFLICTING: Property<Self> = Property::new("conflicting");
    pub const LONG: Property<Self> = Property::new("long");
    pub const MULTITASKING: Property<Self> = Property::new("multitasking");
    pub const ORGANIZED: Property<Self> = Property::new("organized");
    pub const RECURRING: Property<Self> = Property::new("recurring");

    pub fn with_activity(
        self,
        value: impl Into<Nullable<super::AnalyticsActivityType>>,
    ) -> Self {
        Self(self.0.with("activity", value))
    }

    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    pub fn with_end_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endDate", value))
    }

    pub fn with_start_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startDate", value))
    }

    pub fn with_time_zone_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZoneUsed", value))
    }

    /// `afterHours`: `Edm.Duration`
    pub fn after_hours(&self) -> Parsed<Duration> {
        self.0.duration("afterHours")
    }

    pub fn with_after_hours(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("afterHours", value))
    }

    /// `conflicting`: `Edm.Duration`
    pub fn conflicting(&self) -> Parsed<Duration> {
        self.0.duration("conflicting")
    }

    pub fn with_conflicting(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("conflicting", value))
    }

    /// `long`: `Edm.Duration`
    pub fn long(&self) -> Parsed<Duration> {
        self.0.duration("long")
    }

    pub fn with_long(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("long", value))
    }

    /// `multitasking`: `Edm.Duration`
    pub fn multitasking(&self) -> Parsed<Duration> {
        self.0.duration("multitasking")
    }

    pub fn with_multitasking(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("multitasking", value))
    }

    /// `organized`: `Edm.Duration`
    pub fn organized(&self) -> Parsed<Duration> {
        self.0.duration("organized")
    }

    pub fn with_organized(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("organized", value))
    }

    /// `recurring`: `Edm.Duration`
    pub fn recurring(&self) -> Parsed<Duration> {
        self.0.duration("recurring")
    }

    pub fn with_recurring(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("recurring", value))
    }
}
