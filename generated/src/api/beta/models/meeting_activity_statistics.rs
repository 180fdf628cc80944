// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingActivityStatistics`](https://learn.microsoft.com/graph/api/resources/meetingactivitystatistics?view=graph-rest-beta)
    MeetingActivityStatistics: super::ActivityStatistics = "microsoft.graph.meetingActivityStatistics"
}

impl MeetingActivityStatistics {
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `endDate` in queries.
    pub const END_DATE: Property<Self> = Property::new("endDate");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `startDate` in queries.
    pub const START_DATE: Property<Self> = Property::new("startDate");
    /// `timeZoneUsed` in queries.
    pub const TIME_ZONE_USED: Property<Self> = Property::new("timeZoneUsed");
    /// `afterHours` in queries.
    pub const AFTER_HOURS: Property<Self> = Property::new("afterHours");
    /// `conflicting` in queries.
    pub const CONFLICTING: Property<Self> = Property::new("conflicting");
    /// `long` in queries.
    pub const LONG: Property<Self> = Property::new("long");
    /// `multitasking` in queries.
    pub const MULTITASKING: Property<Self> = Property::new("multitasking");
    /// `organized` in queries.
    pub const ORGANIZED: Property<Self> = Property::new("organized");
    /// `recurring` in queries.
    pub const RECURRING: Property<Self> = Property::new("recurring");

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::AnalyticsActivityType>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// Sets `endDate`.
    pub fn with_end_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endDate", value))
    }

    /// Sets `startDate`.
    pub fn with_start_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startDate", value))
    }

    /// Sets `timeZoneUsed`.
    pub fn with_time_zone_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZoneUsed", value))
    }

    /// `afterHours`: `Edm.Duration`
    pub fn after_hours(&self) -> Parsed<Duration> {
        self.0.duration("afterHours")
    }

    /// Sets `afterHours`.
    pub fn with_after_hours(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("afterHours", value))
    }

    /// `conflicting`: `Edm.Duration`
    pub fn conflicting(&self) -> Parsed<Duration> {
        self.0.duration("conflicting")
    }

    /// Sets `conflicting`.
    pub fn with_conflicting(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("conflicting", value))
    }

    /// `long`: `Edm.Duration`
    pub fn long(&self) -> Parsed<Duration> {
        self.0.duration("long")
    }

    /// Sets `long`.
    pub fn with_long(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("long", value))
    }

    /// `multitasking`: `Edm.Duration`
    pub fn multitasking(&self) -> Parsed<Duration> {
        self.0.duration("multitasking")
    }

    /// Sets `multitasking`.
    pub fn with_multitasking(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("multitasking", value))
    }

    /// `organized`: `Edm.Duration`
    pub fn organized(&self) -> Parsed<Duration> {
        self.0.duration("organized")
    }

    /// Sets `organized`.
    pub fn with_organized(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("organized", value))
    }

    /// `recurring`: `Edm.Duration`
    pub fn recurring(&self) -> Parsed<Duration> {
        self.0.duration("recurring")
    }

    /// Sets `recurring`.
    pub fn with_recurring(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("recurring", value))
    }
}
