// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from activityStatistics.
    ///
    /// [`microsoft.graph.activityStatistics`](https://learn.microsoft.com/graph/api/resources/activitystatistics?view=graph-rest-beta)
    ActivityStatistics = "microsoft.graph.activityStatistics" {
        "microsoft.graph.callActivityStatistics",
        "microsoft.graph.chatActivityStatistics",
        "microsoft.graph.emailActivityStatistics",
        "microsoft.graph.focusActivityStatistics",
        "microsoft.graph.meetingActivityStatistics",
    }
}

impl ActivityStatistics {
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

    /// `activity`: `microsoft.graph.analyticsActivityType`
    ///
    /// Possible values are: call, chat, email, focus, meeting.
    pub fn activity(&self) -> Option<super::AnalyticsActivityType> {
        self.0.enumeration("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::AnalyticsActivityType>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `duration`: `Edm.Duration`
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `endDate`: `Edm.Date`
    pub fn end_date(&self) -> Parsed<Date> {
        self.0.date("endDate")
    }

    /// Sets `endDate`.
    pub fn with_end_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endDate", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `startDate`: `Edm.Date`
    pub fn start_date(&self) -> Parsed<Date> {
        self.0.date("startDate")
    }

    /// Sets `startDate`.
    pub fn with_start_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startDate", value))
    }

    /// `timeZoneUsed`: `Edm.String`
    pub fn time_zone_used(&self) -> Option<&str> {
        self.0.str("timeZoneUsed")
    }

    /// Sets `timeZoneUsed`.
    pub fn with_time_zone_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZoneUsed", value))
    }
}
