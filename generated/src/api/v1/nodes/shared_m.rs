// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Get, List};

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}`.
    MeetingAttendanceReport: super::Entity = models::MeetingAttendanceReport
}

#[cfg(any(feature = "bookings", feature = "communications"))]
impl MeetingAttendanceReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}`, `/solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}/attendanceReports/{meetingAttendanceReport-id}`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}/attendanceReports/{meetingAttendanceReport-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetingArtifact.Read.Chat`.
    pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: get
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All OnlineMeetingArtifact.Read.Chat
            /me/onlineMeetings/{id}/attendanceReports/{id}
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}/attendanceReports/{id}
            meetingattendancereport-get: | | OnlineMeetingArtifact.Read.Chat
            /solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}";
        self.0.get(sheet)
    }

    /// `…/attendanceRecords`
    pub fn attendance_records(&self) -> super::MeetingAttendanceReportAttendanceRecords {
        super::MeetingAttendanceReportAttendanceRecords(self.0.name("attendanceRecords"))
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.attendanceRecord`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`.
    MeetingAttendanceReportAttendanceRecords[models::AttendanceRecord]
}

#[cfg(any(feature = "bookings", feature = "communications"))]
impl MeetingAttendanceReportAttendanceRecords {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords` — List attendancerecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords`, `/solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetingArtifact.Read.Chat`.
    pub fn list(&self) -> List<models::AttendanceRecord> {
        let sheet = "GET attendanceRecord: list
            attendancerecord-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All OnlineMeetingArtifact.Read.Chat
            /me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords
            attendancerecord-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}/attendanceReports/{id}/attendanceRecords
            attendancerecord-list: | | OnlineMeetingArtifact.Read.Chat
            /solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}/attendanceRecords";
        self.0.list(sheet)
    }
}
