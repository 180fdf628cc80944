// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `communications`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Collection, Get, List, OffsetDateTime};

crate::runtime::node! {
    /// A value of `microsoft.graph.call`, such as `/communications/calls/{id}`.
    Call = models::Call
}

impl Call {
    /// `POST /communications/calls/{id}/answer` — call: answer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.JoinGroupCallsasGuest.All`.
    pub fn answer(&self, body: requests::call::AnswerRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: answer
            call-answer: | | Calls.JoinGroupCalls.All Calls.JoinGroupCallsasGuest.All
            /communications/calls/{id}/answer";
        self.0.name("answer").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/cancelMediaProcessing` — call: cancelMediaProcessing
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn cancel_media_processing(
        &self,
        body: requests::call::CancelMediaProcessingRequest,
    ) -> crate::runtime::Call<models::CommsOperation> {
        let sheet = "POST call: cancel_media_processing
            call-cancelmediaprocessing: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/cancelMediaProcessing";
        self.0.name("cancelMediaProcessing").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/changeScreenSharingRole` — call: changeScreenSharingRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn change_screen_sharing_role(
        &self,
        body: requests::call::ChangeScreenSharingRoleRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST call: change_screen_sharing_role
            call-changescreensharingrole: | | Calls.AccessMedia.All
            /communications/calls/{id}/changeScreenSharingRole";
        self.0.name("changeScreenSharingRole").call(sheet).json(body)
    }

    /// `DELETE /communications/calls/{id}` — Delete call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE call: delete
            call-delete: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}";
        self.0.call(sheet)
    }

    /// `GET /communications/calls/{id}` — Get call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn get(&self) -> Get<models::Call> {
        let sheet = "GET call: get
            call-get: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}";
        self.0.get(sheet)
    }

    /// `POST /communications/calls/{id}/keepAlive` — call: keepAlive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn keep_alive(&self) -> crate::runtime::Call<()> {
        let sheet = "POST call: keep_alive
            call-keepalive: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/keepAlive";
        self.0.name("keepAlive").call(sheet)
    }

    /// `POST /communications/calls/{id}/mute` — call: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn mute(&self, body: requests::call::MuteRequest) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST call: mute
            call-mute: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/playPrompt` — call: playPrompt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn play_prompt(
        &self,
        body: requests::call::PlayPromptRequest,
    ) -> crate::runtime::Call<models::PlayPromptOperation> {
        let sheet = "POST call: play_prompt
            call-playprompt: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/playPrompt";
        self.0.name("playPrompt").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/recordResponse` — call: recordResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn record_response(
        &self,
        body: requests::call::RecordResponseRequest,
    ) -> crate::runtime::Call<models::RecordOperation> {
        let sheet = "POST call: record_response
            call-record: | | Calls.AccessMedia.All
            /communications/calls/{id}/recordResponse";
        self.0.name("recordResponse").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/redirect` — call: redirect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`.
    pub fn redirect(&self, body: requests::call::RedirectRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: redirect
            call-redirect: | | Calls.Initiate.All
            /communications/calls/{id}/redirect";
        self.0.name("redirect").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/reject` — call: reject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-1.0)
    /// Status: 202.
    pub fn reject(&self, body: requests::call::RejectRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: reject
            call-reject: | |
            /communications/calls/{id}/reject";
        self.0.name("reject").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/subscribeToTone` — call: subscribeToTone
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn subscribe_to_tone(
        &self,
        body: requests::call::SubscribeToToneRequest,
    ) -> crate::runtime::Call<models::SubscribeToToneOperation> {
        let sheet = "POST call: subscribe_to_tone
            call-subscribetotone: | | Calls.AccessMedia.All
            /communications/calls/{id}/subscribeToTone";
        self.0.name("subscribeToTone").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/transfer` — call: transfer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`.
    pub fn transfer(&self, body: requests::call::TransferRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: transfer
            call-transfer: | | Calls.Initiate.All
            /communications/calls/{id}/transfer";
        self.0.name("transfer").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/unmute` — call: unmute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn unmute(
        &self,
        body: requests::call::UnmuteRequest,
    ) -> crate::runtime::Call<models::UnmuteParticipantOperation> {
        let sheet = "POST call: unmute
            call-unmute: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/unmute";
        self.0.name("unmute").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/updateRecordingStatus` — call: updateRecordingStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.AccessMedia.All`.
    pub fn update_recording_status(
        &self,
        body: requests::call::UpdateRecordingStatusRequest,
    ) -> crate::runtime::Call<models::UpdateRecordingStatusOperation> {
        let sheet = "POST call: update_recording_status
            call-updaterecordingstatus: | | Calls.JoinGroupCalls.All Calls.AccessMedia.All
            /communications/calls/{id}/updateRecordingStatus";
        self.0.name("updateRecordingStatus").call(sheet).json(body)
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn operations(&self) -> Collection<models::CommsOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/participants`
    pub fn participants(&self) -> super::CallParticipants {
        super::CallParticipants(self.0.name("participants"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.participant`, such as `/communications/calls/{id}/participants`.
    CallParticipants[models::Participant]
}

impl CallParticipants {
    /// `POST /communications/calls/{id}/participants/invite` — participant: invite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.InitiateGroupCalls.All`.
    pub fn invite(
        &self,
        body: requests::participant::InviteRequest,
    ) -> crate::runtime::Call<models::InviteParticipantsOperation> {
        let sheet = "POST participant: invite
            participant-invite: | | Calls.InitiateGroupCalls.All
            /communications/calls/{id}/participants/invite";
        self.0.name("invite").call(sheet).json(body)
    }

    /// `GET /communications/calls/{id}/participants` — List participants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn list(&self) -> List<models::Participant> {
        let sheet = "GET call: list
            call-list-participants: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/participants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callRecords.callRecord`, such as `/communications/callRecords/{id}`.
    CallRecordsCallRecord = models::call_records::CallRecord
}

impl CallRecordsCallRecord {
    /// `GET /communications/callRecords/{id}` — Get callRecord
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecords.Read.All`.
    pub fn get(&self) -> Get<models::call_records::CallRecord> {
        let sheet = "GET callRecord: get
            callrecords-callrecord-get: | | CallRecords.Read.All
            /communications/callRecords/{id}";
        self.0.get(sheet)
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::CallRecordsCallRecordSessions {
        super::CallRecordsCallRecordSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecords.session`, such as `/communications/callRecords/{id}/sessions`.
    CallRecordsCallRecordSessions[models::call_records::Session]
}

impl CallRecordsCallRecordSessions {
    /// `GET /communications/callRecords/{id}/sessions` — List callRecord sessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-session-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecords.Read.All`.
    pub fn list(&self) -> List<models::call_records::Session> {
        let sheet = "GET session: list
            callrecords-session-list: | | CallRecords.Read.All
            /communications/callRecords/{id}/sessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/communications`
    Communications
}

impl Communications {
    /// `POST /communications/getPresencesByUserId` — cloudCommunications: getPresencesByUserId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.Read.All`.
    pub fn get_presences_by_user_id(
        &self,
        body: requests::cloud_communications::GetPresencesByUserIdRequest,
    ) -> crate::runtime::Call<Vec<models::Presence>> {
        let sheet = "POST cloudCommunications: get_presences_by_user_id
            cloudcommunications-getpresencesbyuserid: Presence.Read.All | |
            /communications/getPresencesByUserId";
        self.0.name("getPresencesByUserId").call(sheet).json(body)
    }

    /// `…/callRecords`
    pub fn call_records(&self) -> super::CommunicationsCallRecords {
        super::CommunicationsCallRecords(self.0.name("callRecords"))
    }

    /// `…/calls`
    pub fn calls(&self) -> super::CommunicationsCalls {
        super::CommunicationsCalls(self.0.name("calls"))
    }

    /// `…/onlineMeetings`
    pub fn online_meetings(&self) -> super::CommunicationsOnlineMeetings {
        super::CommunicationsOnlineMeetings(self.0.name("onlineMeetings"))
    }

    /// `…/presences`
    pub fn presences(&self) -> super::Presence {
        super::Presence(self.0.name("presences"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecords.callRecord`, such as `/communications/callRecords`.
    CommunicationsCallRecords[models::call_records::CallRecord]
}

impl CommunicationsCallRecords {
    /// `GET /communications/callRecords/getDirectRoutingCalls` — callRecord: getDirectRoutingCalls
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getdirectroutingcalls?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`.
    pub fn get_direct_routing_calls(
        &self,
        from_date_time: OffsetDateTime,
        to_date_time: OffsetDateTime,
    ) -> List<models::call_records::DirectRoutingLogRow> {
        let sheet = "GET callRecord: get_direct_routing_calls
            callrecords-callrecord-getdirectroutingcalls: | | CallRecord-PstnCalls.Read.All CallRecords.Read.All
            /communications/callRecords/getDirectRoutingCalls(fromDateTime={fromDateTime},toDateTime={toDateTime})";
        self.0
            .function(
                "getDirectRoutingCalls",
                &[
                    ("fromDateTime", Argument::date_time(from_date_time)),
                    ("toDateTime", Argument::date_time(to_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/callRecords/getPstnCalls` — callRecord: getPstnCalls
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getpstncalls?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`.
    pub fn get_pstn_calls(
        &self,
        from_date_time: OffsetDateTime,
        to_date_time: OffsetDateTime,
    ) -> List<models::call_records::PstnCallLogRow> {
        let sheet = "GET callRecord: get_pstn_calls
            callrecords-callrecord-getpstncalls: | | CallRecord-PstnCalls.Read.All CallRecords.Read.All
            /communications/callRecords/getPstnCalls(fromDateTime={fromDateTime},toDateTime={toDateTime})";
        self.0
            .function(
                "getPstnCalls",
                &[
                    ("fromDateTime", Argument::date_time(from_date_time)),
                    ("toDateTime", Argument::date_time(to_date_time)),
                ],
            )
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.call`, such as `/communications/calls`.
    CommunicationsCalls[models::Call]
}

impl CommunicationsCalls {
    /// `POST /communications/calls` — Create call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All` and 3 more.
    pub fn create(&self, body: models::Call) -> crate::runtime::Call<models::Call> {
        let sheet = "POST application: create
            application-post-calls: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All Calls.Initiate.All Calls.InitiateGroupCalls.All
            /communications/calls";
        self.0.call(sheet).json(body)
    }

    /// `POST /communications/calls/logTeleconferenceDeviceQuality` — call: logTeleconferenceDeviceQuality
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-1.0)
    /// Required: `User-Agent`. Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn log_teleconference_device_quality(
        &self,
        body: requests::call::LogTeleconferenceDeviceQualityRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST call: log_teleconference_device_quality
            call-logteleconferencedevicequality: | | Calls.AccessMedia.All
            /communications/calls/logTeleconferenceDeviceQuality";
        self.0.name("logTeleconferenceDeviceQuality").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetings`
    CommunicationsOnlineMeetings
}

impl CommunicationsOnlineMeetings {
    /// `GET /communications/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /communications/onlineMeetings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}`.
    MeetingAttendanceReport = models::MeetingAttendanceReport
}

impl MeetingAttendanceReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: get
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/attendanceReports/{id}
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}";
        self.0.get(sheet)
    }

    /// `…/attendanceRecords`
    pub fn attendance_records(&self) -> super::MeetingAttendanceReportAttendanceRecords {
        super::MeetingAttendanceReportAttendanceRecords(self.0.name("attendanceRecords"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attendanceRecord`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`.
    MeetingAttendanceReportAttendanceRecords[models::AttendanceRecord]
}

impl MeetingAttendanceReportAttendanceRecords {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords` — List attendancerecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn list(&self) -> List<models::AttendanceRecord> {
        let sheet = "GET attendanceRecord: list
            attendancerecord-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings/{id}`.
    OnlineMeeting = models::OnlineMeeting
}

impl OnlineMeeting {
    /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE onlineMeeting: delete
            onlinemeeting-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}
            /users/{id}/onlineMeetings/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{meetingId}` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: get
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}
            /users/{id}/onlineMeetings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn update(&self, body: models::OnlineMeeting) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "PATCH onlineMeeting: update
            onlinemeeting-update: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}
            /users/{id}/onlineMeetings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingAttendanceReports {
        super::OnlineMeetingAttendanceReports(self.0.name("attendanceReports"))
    }

    /// `…/attendeeReport`
    pub fn attendee_report(&self) -> super::OnlineMeetingAttendeeReport {
        super::OnlineMeetingAttendeeReport(self.0.name("attendeeReport"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports`.
    OnlineMeetingAttendanceReports[models::MeetingAttendanceReport]
}

impl OnlineMeetingAttendanceReports {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn list(&self) -> List<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: list
            meetingattendancereport-list: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/attendanceReports
            /users/{id}/onlineMeetings/{id}/attendanceReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/attendeeReport`
    OnlineMeetingAttendeeReport
}

impl OnlineMeetingAttendeeReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendeeReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET onlineMeeting: download
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}/attendeeReport
            /users/{id}/onlineMeetings/{id}/attendeeReport";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.participant`, such as `/communications/calls/{id}/participants/{id}`.
    Participant = models::Participant
}

impl Participant {
    /// `DELETE /communications/calls/{id}/participants/{id}` — Delete participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE participant: delete
            participant-delete: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /communications/calls/{id}/participants/{id}";
        self.0.call(sheet)
    }

    /// `GET /communications/calls/{id}/participants/{id}` — Get participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn get(&self) -> Get<models::Participant> {
        let sheet = "GET participant: get
            participant-get: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /communications/calls/{id}/participants/{id}";
        self.0.get(sheet)
    }

    /// `POST /communications/calls/{id}/participants/{id}/mute` — participant: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn mute(
        &self,
        body: requests::participant::MuteRequest,
    ) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST participant: mute
            participant-mute: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /communications/calls/{id}/participants/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/startHoldMusic` — participant: startHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn start_hold_music(
        &self,
        body: requests::participant::StartHoldMusicRequest,
    ) -> crate::runtime::Call<models::StartHoldMusicOperation> {
        let sheet = "POST participant: start_hold_music
            participant-startholdmusic: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /communications/calls/{id}/participants/{id}/startHoldMusic";
        self.0.name("startHoldMusic").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/stopHoldMusic` — participant: stopHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn stop_hold_music(
        &self,
        body: requests::participant::StopHoldMusicRequest,
    ) -> crate::runtime::Call<models::StopHoldMusicOperation> {
        let sheet = "POST participant: stop_hold_music
            participant-stopholdmusic: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /communications/calls/{id}/participants/{id}/stopHoldMusic";
        self.0.name("stopHoldMusic").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.presence`, such as `/me/presence`.
    Presence = models::Presence
}

impl Presence {
    /// `POST /users/{userId}/presence/clearPresence` — presence: clearPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-1.0)
    /// Status: 200, 404.
    /// Permissions, least privileged first: application: `Presence.ReadWrite.All`.
    pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_presence
            presence-clearpresence: | | Presence.ReadWrite.All
            /users/{id}/presence/clearPresence";
        self.0.name("clearPresence").call(sheet).json(body)
    }

    /// `GET /communications/presences` — Get presence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-1.0)
    /// Also: `/me/presence`, `/users/{id}/presence`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.Read`, `Presence.Read.All`.
    pub fn get(&self) -> Get<models::Presence> {
        let sheet = "GET presence: get
            presence-get: Presence.Read Presence.Read.All | |
            /communications/presences
            /me/presence
            /users/{id}/presence";
        self.0.get(sheet)
    }

    /// `POST /users/{userId}/presence/setPresence` — presence: setPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn set_presence(&self, body: requests::presence::SetPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_presence
            presence-setpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setPresence";
        self.0.name("setPresence").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings`.
    UserOnlineMeetings[models::OnlineMeeting]
}

impl UserOnlineMeetings {
    /// `POST /me/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn create(&self, body: models::OnlineMeeting) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST application: create
            application-post-onlinemeetings: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings
            /users/{id}/onlineMeetings";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings/createOrGet`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn create_or_get(
        &self,
        body: requests::online_meeting::CreateOrGetRequest,
    ) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST onlineMeeting: create_or_get
            onlinemeeting-createorget: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/createOrGet
            /users/{id}/onlineMeetings/createOrGet";
        self.0.name("createOrGet").call(sheet).json(body)
    }

    /// `GET /me/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Also: `/users/{userId}/onlineMeetings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /me/onlineMeetings
            /users/{id}/onlineMeetings";
        self.0.list(sheet)
    }
}
