// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attendanceInterval`](https://learn.microsoft.com/graph/api/resources/attendanceinterval?view=graph-rest-1.0)
    AttendanceInterval = "microsoft.graph.attendanceInterval"
}

impl AttendanceInterval {
    /// `durationInSeconds` in queries.
    pub const DURATION_IN_SECONDS: Property<Self> = Property::new("durationInSeconds");
    /// `joinDateTime` in queries.
    pub const JOIN_DATE_TIME: Property<Self> = Property::new("joinDateTime");
    /// `leaveDateTime` in queries.
    pub const LEAVE_DATE_TIME: Property<Self> = Property::new("leaveDateTime");

    /// `durationInSeconds`: `Edm.Int32`
    pub fn duration_in_seconds(&self) -> Option<i32> {
        self.0.i32("durationInSeconds")
    }

    /// Sets `durationInSeconds`.
    pub fn with_duration_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInSeconds", value))
    }

    /// `joinDateTime`: `Edm.DateTimeOffset`
    pub fn join_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("joinDateTime")
    }

    /// Sets `joinDateTime`.
    pub fn with_join_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("joinDateTime", value))
    }

    /// `leaveDateTime`: `Edm.DateTimeOffset`
    pub fn leave_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("leaveDateTime")
    }

    /// Sets `leaveDateTime`.
    pub fn with_leave_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("leaveDateTime", value))
    }
}
