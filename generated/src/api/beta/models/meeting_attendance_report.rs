// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingAttendanceReport`](https://learn.microsoft.com/graph/api/resources/meetingAttendanceReport?view=graph-rest-beta)
    MeetingAttendanceReport = "microsoft.graph.meetingAttendanceReport"
}

impl MeetingAttendanceReport {
    pub const ATTENDANCE_RECORDS: Property<Self> = Property::new("attendanceRecords");

    /// `attendanceRecords`: `Collection(microsoft.graph.attendanceRecord)`
    pub fn attendance_records(&self) -> Option<&[super::AttendanceRecord]> {
        self.0.models("attendanceRecords")
    }

    pub fn with_attendance_records(
        self,
        value: impl Into<Nullable<Vec<super::AttendanceRecord>>>,
    ) -> Self {
        Self(self.0.with("attendanceRecords", value))
    }
}
