// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeOffItem`](https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0)
    TimeOffItem = "microsoft.graph.timeOffItem"
}

impl TimeOffItem {
    /// `timeOffReasonId` in queries.
    pub const TIME_OFF_REASON_ID: Property<Self> = Property::new("timeOffReasonId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `theme` in queries.
    pub const THEME: Property<Self> = Property::new("theme");

    /// `timeOffReasonId`: `Edm.String`
    ///
    /// Required.
    pub fn time_off_reason_id(&self) -> Option<&str> {
        self.0.str("timeOffReasonId")
    }

    /// Sets `timeOffReasonId`.
    pub fn with_time_off_reason_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeOffReasonId", value))
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

    /// `theme`: `microsoft.graph.scheduleEntityTheme`
    pub fn theme(&self) -> Option<super::ScheduleEntityTheme> {
        self.0.enumeration("theme")
    }

    /// Sets `theme`.
    pub fn with_theme(self, value: impl Into<Nullable<super::ScheduleEntityTheme>>) -> Self {
        Self(self.0.with("theme", value))
    }
}
