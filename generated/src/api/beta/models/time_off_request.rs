// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeOffRequest`](https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-beta)
    TimeOffRequest = "microsoft.graph.timeOffRequest"
}

impl TimeOffRequest {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `timeOffReasonId` in queries.
    pub const TIME_OFF_REASON_ID: Property<Self> = Property::new("timeOffReasonId");

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `timeOffReasonId`: `Edm.String`
    pub fn time_off_reason_id(&self) -> Option<&str> {
        self.0.str("timeOffReasonId")
    }

    /// Sets `timeOffReasonId`.
    pub fn with_time_off_reason_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeOffReasonId", value))
    }
}
