// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailActivityStatistics`](https://learn.microsoft.com/graph/api/resources/emailactivitystatistics?view=graph-rest-beta)
    EmailActivityStatistics: super::ActivityStatistics = "microsoft.graph.emailActivityStatistics"
}

impl EmailActivityStatistics {
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
    /// `readEmail` in queries.
    pub const READ_EMAIL: Property<Self> = Property::new("readEmail");
    /// `sentEmail` in queries.
    pub const SENT_EMAIL: Property<Self> = Property::new("sentEmail");

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

    /// `readEmail`: `Edm.Duration`
    pub fn read_email(&self) -> Parsed<Duration> {
        self.0.duration("readEmail")
    }

    /// Sets `readEmail`.
    pub fn with_read_email(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("readEmail", value))
    }

    /// `sentEmail`: `Edm.Duration`
    pub fn sent_email(&self) -> Parsed<Duration> {
        self.0.duration("sentEmail")
    }

    /// Sets `sentEmail`.
    pub fn with_sent_email(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("sentEmail", value))
    }
}
