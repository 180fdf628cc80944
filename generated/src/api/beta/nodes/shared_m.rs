// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Get, List};

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}`.
    MeetingAttendanceReport: super::Entity = models::MeetingAttendanceReport
}

#[cfg(any(feature = "bookings", feature = "communications"))]
impl MeetingAttendanceReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
    /// Also: `/me/onlineMeetings/{meetingId}/meetingAttendanceReport`, `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}`, `/users/{userId}/onlineMeetings/{meetingId}/meetingAttendanceReport` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetingArtifact.Read.Chat`.
    pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: get
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All OnlineMeetingArtifact.Read.Chat
            /me/onlineMeetings/{id}/attendanceReports/{id}
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/meetingAttendanceReport
            /users/{id}/onlineMeetings/{id}/meetingAttendanceReport
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
    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}/attendanceReports/{meetingAttendanceReport-id}/attendanceRecords`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetingArtifact.Read.Chat`.
    pub fn list(&self) -> List<models::AttendanceRecord> {
        let sheet = "GET attendanceRecord: list
            attendancerecord-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All OnlineMeetingArtifact.Read.Chat
            /me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords
            attendancerecord-list: | | OnlineMeetingArtifact.Read.Chat
            /solutions/virtualEvents/webinars/{id}/sessions/{id}/attendanceReports/{id}/attendanceRecords";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.mutualTlsOauthConfiguration`, such as `/certificateAuthorities/mutualTlsOauthConfigurations/{id}`.
    MutualTlsOauthConfiguration: super::DirectoryObject = models::MutualTlsOauthConfiguration
}

#[cfg(any(feature = "authentication", feature = "directory"))]
impl MutualTlsOauthConfiguration {
    /// `DELETE /certificateAuthorities/mutualTlsOauthConfigurations/{mutualTlsOauthConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mutualtlsoauthconfiguration-delete?view=graph-rest-beta), metadata
    /// Also: `/directory/certificateAuthorities/mutualTlsOauthConfigurations/{mutualTlsOauthConfiguration-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MutualTlsOauthConfiguration.ReadWrite.All`; application: `MutualTlsOauthConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mutualTlsOauthConfiguration: delete
            mutualtlsoauthconfiguration-delete: MutualTlsOauthConfiguration.ReadWrite.All | | MutualTlsOauthConfiguration.ReadWrite.All
            /certificateAuthorities/mutualTlsOauthConfigurations/{id}
            /directory/certificateAuthorities/mutualTlsOauthConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/certificateAuthorities/mutualTlsOauthConfigurations/{mutualTlsOauthConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mutualtlsoauthconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MutualTlsOauthConfiguration.Read.All`; application: `MutualTlsOauthConfiguration.Read.All`.
    #[cfg(feature = "directory")]
    pub fn get(&self) -> Get<models::MutualTlsOauthConfiguration> {
        let sheet = "GET mutualTlsOauthConfiguration: get
            mutualtlsoauthconfiguration-get: MutualTlsOauthConfiguration.Read.All | | MutualTlsOauthConfiguration.Read.All
            /directory/certificateAuthorities/mutualTlsOauthConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/certificateAuthorities/mutualTlsOauthConfigurations/{mutualTlsOauthConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mutualtlsoauthconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MutualTlsOauthConfiguration.ReadWrite.All`; application: `MutualTlsOauthConfiguration.ReadWrite.All`.
    #[cfg(feature = "directory")]
    pub fn update(&self, body: models::MutualTlsOauthConfiguration) -> Call<models::MutualTlsOauthConfiguration> {
        let sheet = "PATCH mutualTlsOauthConfiguration: update
            mutualtlsoauthconfiguration-update: MutualTlsOauthConfiguration.ReadWrite.All | | MutualTlsOauthConfiguration.ReadWrite.All
            /directory/certificateAuthorities/mutualTlsOauthConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}
