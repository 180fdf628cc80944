// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingattendancereport?view=graph-rest-beta)
    MeetingAttendanceReport = "microsoft.graph.meetingAttendanceReport"
}

impl MeetingAttendanceReport {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `meetingEndDateTime` in queries.
    pub const MEETING_END_DATE_TIME: Property<Self> = Property::new("meetingEndDateTime");
    /// `meetingStartDateTime` in queries.
    pub const MEETING_START_DATE_TIME: Property<Self> = Property::new("meetingStartDateTime");
    /// `totalParticipantCount` in queries.
    pub const TOTAL_PARTICIPANT_COUNT: Property<Self> = Property::new("totalParticipantCount");
    /// `attendanceRecords` in queries.
    pub const ATTENDANCE_RECORDS: Property<Self> = Property::new("attendanceRecords");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `meetingEndDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn meeting_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("meetingEndDateTime")
    }

    /// `meetingStartDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn meeting_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("meetingStartDateTime")
    }

    /// `totalParticipantCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn total_participant_count(&self) -> Option<i32> {
        self.0.i32("totalParticipantCount")
    }

    /// `attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`, read-only
    ///
    /// Read-only.
    pub fn attendance_records(&self) -> Option<&[super::AttendanceRecord]> {
        self.0.models("attendanceRecords")
    }
}
