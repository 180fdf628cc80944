// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `communications`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Collection, Get, List, Object, OffsetDateTime, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.adhocCall`, such as `/me/adhocCalls/{id}`.
    AdhocCall: super::Entity = models::AdhocCall
}

impl AdhocCall {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AdhocCall> {
        self.0.get("GET adhocCall: get")
    }

    /// `…/recordings`
    pub fn recordings(&self) -> super::AdhocCallRecordings {
        super::AdhocCallRecordings(self.0.name("recordings"))
    }

    /// `…/transcripts`
    pub fn transcripts(&self) -> super::AdhocCallTranscripts {
        super::AdhocCallTranscripts(self.0.name("transcripts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecording`, such as `/me/adhocCalls/{id}/recordings`.
    AdhocCallRecordings[models::CallRecording]
}

impl AdhocCallRecordings {
    /// `GET /me/adhocCalls/{adhocCall-id}/recordings`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/adhocCalls/{adhocCall-id}/recordings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallRecordings.Read.All`.
    pub fn list(&self) -> List<models::CallRecording> {
        let sheet = "GET adhocCall: list
            : CallRecordings.Read.All | |
            /me/adhocCalls/{id}/recordings
            : CallRecordings.Read.All | | CallRecordings.Read.All
            /users/{id}/adhocCalls/{id}/recordings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callTranscript`, such as `/me/adhocCalls/{id}/transcripts`.
    AdhocCallTranscripts[models::CallTranscript]
}

impl AdhocCallTranscripts {
    /// `GET /me/adhocCalls/{adhocCall-id}/transcripts`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/adhocCalls/{adhocCall-id}/transcripts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallTranscripts.Read.All`.
    pub fn list(&self) -> List<models::CallTranscript> {
        let sheet = "GET adhocCall: list
            : CallTranscripts.Read.All | |
            /me/adhocCalls/{id}/transcripts
            : CallTranscripts.Read.All | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/{id}/transcripts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/app`
    App
}

impl App {
    /// `…/calls`
    pub fn calls(&self) -> super::AppCalls {
        super::AppCalls(self.0.name("calls"))
    }

    /// `…/onlineMeetings`
    pub fn online_meetings(&self) -> super::AppOnlineMeetings {
        super::AppOnlineMeetings(self.0.name("onlineMeetings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.call`, such as `/app/calls`.
    AppCalls[models::Call]
}

impl AppCalls {
    /// `POST /app/calls` — Create call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.Chat` and 4 more.
    pub fn create(&self, body: models::Call) -> crate::runtime::Call<models::Call> {
        let sheet = "POST application: create
            application-post-calls: | | Calls.JoinGroupCalls.Chat Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All
            /app/calls";
        self.0.call(sheet).json(body)
    }

    /// `POST /app/calls/logTeleconferenceDeviceQuality` — call: logTeleconferenceDeviceQuality
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-beta)
    /// Required: `User-Agent`. Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn log_teleconference_device_quality(
        &self,
        body: requests::call::LogTeleconferenceDeviceQualityRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST call: log_teleconference_device_quality
            call-logteleconferencedevicequality: | | Calls.AccessMedia.All
            /app/calls/logTeleconferenceDeviceQuality";
        self.0.name("logTeleconferenceDeviceQuality").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/app/onlineMeetings`
    AppOnlineMeetings
}

impl AppOnlineMeetings {
    /// `POST /app/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn create_or_get(
        &self,
        body: requests::online_meeting::CreateOrGetRequest,
    ) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST onlineMeeting: create_or_get
            onlinemeeting-createorget: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /app/onlineMeetings/createOrGet";
        self.0.name("createOrGet").call(sheet).json(body)
    }

    /// `GET /app/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_recordings(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallRecording> {
        let sheet = "GET onlineMeeting: get_all_recordings
            onlinemeeting-getallrecordings: | |
            /app/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllRecordings",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /app/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_transcripts(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallTranscript> {
        let sheet = "GET onlineMeeting: get_all_transcripts
            onlinemeeting-getalltranscripts: | |
            /app/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllTranscripts",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /app/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /app/onlineMeetings";
        self.0.list(sheet)
    }

    /// `…(joinWebUrl='{joinWebUrl}')`
    pub fn by_join_web_url(&self, join_web_url: &str) -> super::AppOnlineMeetingsId {
        super::AppOnlineMeetingsId(self.0.alternate_key(&[("joinWebUrl", Argument::quoted(join_web_url))], true))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AppOnlineMeetingsId {
        super::AppOnlineMeetingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/app/onlineMeetings/{id}`
    AppOnlineMeetingsId
}

impl AppOnlineMeetingsId {
    /// `GET /app/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl?view=graph-rest-beta), metadata
    /// Also: `/app/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualAppointment.Read` and 3 more.
    pub fn get_virtual_appointment_join_web_url(&self) -> crate::runtime::Call<String> {
        let sheet = "GET virtualappointment: get_virtual_appointment_join_web_url
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /app/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl
            /app/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl";
        self.0.name("getVirtualAppointmentJoinWebUrl").call(sheet)
    }

    /// `POST /app/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-beta), metadata
    /// Also: `/app/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentReminderSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_reminder_sms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | |
            /app/onlineMeetings/{id}/sendVirtualAppointmentReminderSms
            /app/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms";
        self.0.name("sendVirtualAppointmentReminderSms").call(sheet).json(body)
    }

    /// `POST /app/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-beta), metadata
    /// Also: `/app/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_sms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | |
            /app/onlineMeetings/{id}/sendVirtualAppointmentSms
            /app/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms";
        self.0.name("sendVirtualAppointmentSms").call(sheet).json(body)
    }

    /// `…/recordings`
    pub fn recordings(&self) -> super::AppOnlineMeetingsIdRecordings {
        super::AppOnlineMeetingsIdRecordings(self.0.name("recordings"))
    }

    /// `…/transcripts`
    pub fn transcripts(&self) -> super::AppOnlineMeetingsIdTranscripts {
        super::AppOnlineMeetingsIdTranscripts(self.0.name("transcripts"))
    }
}

crate::runtime::node! {
    /// `/app/onlineMeetings/{id}/recordings`
    AppOnlineMeetingsIdRecordings
}

impl AppOnlineMeetingsIdRecordings {
    /// `GET /app/onlineMeetings/{onlineMeeting-id}/recordings/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn delta(&self) -> List<models::CallRecording> {
        let sheet = "GET callRecording: delta
            : | |
            /app/onlineMeetings/{id}/recordings/delta";
        self.0.name("delta").list(sheet)
    }
}

crate::runtime::node! {
    /// `/app/onlineMeetings/{id}/transcripts`
    AppOnlineMeetingsIdTranscripts
}

impl AppOnlineMeetingsIdTranscripts {
    /// `GET /app/onlineMeetings/{onlineMeeting-id}/transcripts/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn delta(&self) -> List<models::CallTranscript> {
        let sheet = "GET callTranscript: delta
            : | |
            /app/onlineMeetings/{id}/transcripts/delta";
        self.0.name("delta").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.audioRoutingGroup`, such as `/app/calls/{id}/audioRoutingGroups/{id}`.
    AudioRoutingGroup: super::Entity = models::AudioRoutingGroup
}

impl AudioRoutingGroup {
    /// `DELETE /app/calls/{id}/audioRoutingGroups/{id}` — Delete audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-delete?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE audioRoutingGroup: delete
            audioroutinggroup-delete: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /app/calls/{id}/audioRoutingGroups/{id}` — Get audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn get(&self) -> Get<models::AudioRoutingGroup> {
        let sheet = "GET audioRoutingGroup: get
            audioroutinggroup-get: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /app/calls/{id}/audioRoutingGroups/{id}` — Update audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-update?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn update(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "PATCH audioRoutingGroup: update
            audioroutinggroup-update: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.call`, such as `/app/calls/{id}`.
    Call: super::Entity = models::Call
}

impl Call {
    /// `POST /app/calls/{id}/addLargeGalleryView` — call: addLargeGalleryView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/addLargeGalleryView`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All`, `Calls.InitiateGroupCall.All`, `Calls.JoinGroupCall.All`.
    pub fn add_large_gallery_view(
        &self,
        body: requests::call::AddLargeGalleryViewRequest,
    ) -> crate::runtime::Call<models::AddLargeGalleryViewOperation> {
        let sheet = "POST call: add_large_gallery_view
            call-addlargegalleryview: | | Calls.JoinGroupCallAsGuest.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
            /app/calls/{id}/addLargeGalleryView
            /communications/calls/{id}/addLargeGalleryView";
        self.0.name("addLargeGalleryView").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/answer` — call: answer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/answer`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallAsGuest.All`.
    pub fn answer(&self, body: requests::call::AnswerRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: answer
            call-answer: | | Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All
            /app/calls/{id}/answer
            /communications/calls/{id}/answer";
        self.0.name("answer").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/cancelMediaProcessing` — call: cancelMediaProcessing
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/cancelMediaProcessing`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn cancel_media_processing(
        &self,
        body: requests::call::CancelMediaProcessingRequest,
    ) -> crate::runtime::Call<models::CancelMediaProcessingOperation> {
        let sheet = "POST call: cancel_media_processing
            call-cancelmediaprocessing: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}/cancelMediaProcessing
            /communications/calls/{id}/cancelMediaProcessing";
        self.0.name("cancelMediaProcessing").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/changeScreenSharingRole` — call: changeScreenSharingRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/changeScreenSharingRole`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn change_screen_sharing_role(
        &self,
        body: requests::call::ChangeScreenSharingRoleRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST call: change_screen_sharing_role
            call-changescreensharingrole: | | Calls.AccessMedia.All
            /app/calls/{id}/changeScreenSharingRole
            /communications/calls/{id}/changeScreenSharingRole";
        self.0.name("changeScreenSharingRole").call(sheet).json(body)
    }

    /// `DELETE /app/calls/{id}` — Delete call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE call: delete
            call-delete: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}
            /communications/calls/{id}";
        self.0.call(sheet)
    }

    /// `GET /app/calls/{id}` — Get call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn get(&self) -> Get<models::Call> {
        let sheet = "GET call: get
            call-get: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}
            /communications/calls/{id}";
        self.0.get(sheet)
    }

    /// `POST /communications/calls/{call-id}/joincontentsharingaudiogroup`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn joincontentsharingaudiogroup(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST call: joincontentsharingaudiogroup
            : | | Calls.AccessMedia.All
            /communications/calls/{id}/joincontentsharingaudiogroup";
        self.0.name("joincontentsharingaudiogroup").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/keepAlive` — call: keepAlive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-beta)
    /// Also: `/app/calls/{call-id}/keepAlive`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn keep_alive(&self) -> crate::runtime::Call<()> {
        let sheet = "POST call: keep_alive
            call-keepalive: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/keepAlive
            /app/calls/{id}/keepAlive";
        self.0.name("keepAlive").call(sheet)
    }

    /// `POST /communications/calls/{call-id}/leavecontentsharingaudiogroup`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn leavecontentsharingaudiogroup(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST call: leavecontentsharingaudiogroup
            : | | Calls.AccessMedia.All
            /communications/calls/{id}/leavecontentsharingaudiogroup";
        self.0.name("leavecontentsharingaudiogroup").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/lowerHand`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/lowerHand`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn lower_hand(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST call: lower_hand
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/lowerHand
            /communications/calls/{id}/lowerHand";
        self.0.name("lowerHand").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/mute` — call: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/mute`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn mute(&self, body: requests::call::MuteRequest) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST call: mute
            call-mute: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}/mute
            /communications/calls/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/playPrompt` — call: playPrompt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/playPrompt`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn play_prompt(
        &self,
        body: requests::call::PlayPromptRequest,
    ) -> crate::runtime::Call<models::PlayPromptOperation> {
        let sheet = "POST call: play_prompt
            call-playprompt: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}/playPrompt
            /communications/calls/{id}/playPrompt";
        self.0.name("playPrompt").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/raiseHand`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/raiseHand`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn raise_hand(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST call: raise_hand
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/raiseHand
            /communications/calls/{id}/raiseHand";
        self.0.name("raiseHand").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/record`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn record(&self, body: requests::record::RecordRequest) -> crate::runtime::Call<models::RecordOperation> {
        let sheet = "POST record: record
            : | |
            /app/calls/{id}/record";
        self.0.name("record").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/recordResponse` — call: recordResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/recordResponse`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn record_response(
        &self,
        body: requests::call::RecordResponseRequest,
    ) -> crate::runtime::Call<models::RecordOperation> {
        let sheet = "POST call: record_response
            call-record: | | Calls.AccessMedia.All
            /app/calls/{id}/recordResponse
            /communications/calls/{id}/recordResponse";
        self.0.name("recordResponse").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/redirect` — call: redirect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/redirect`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`.
    pub fn redirect(&self, body: requests::call::RedirectRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: redirect
            call-redirect: | | Calls.Initiate.All
            /app/calls/{id}/redirect
            /communications/calls/{id}/redirect";
        self.0.name("redirect").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/reject` — call: reject
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/reject`.
    /// Status: 202.
    pub fn reject(&self, body: requests::call::RejectRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: reject
            call-reject: | |
            /app/calls/{id}/reject
            /communications/calls/{id}/reject";
        self.0.name("reject").call(sheet).json(body)
    }

    /// `POST /communications/calls/{call-id}/sendDtmfTones`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn send_dtmf_tones(
        &self,
        body: requests::call::SendDtmfTonesRequest,
    ) -> crate::runtime::Call<models::SendDtmfTonesOperation> {
        let sheet = "POST call: send_dtmf_tones
            : | | Calls.AccessMedia.All
            /communications/calls/{id}/sendDtmfTones";
        self.0.name("sendDtmfTones").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/startRecording`
    ///
    /// Source: metadata.
    /// Also: `/communications/calls/{call-id}/startRecording`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`.
    pub fn start_recording(
        &self,
        body: requests::call::StartRecordingRequest,
    ) -> crate::runtime::Call<models::StartRecordingOperation> {
        let sheet = "POST call: start_recording
            : | | Calls.JoinGroupCall.All
            /app/calls/{id}/startRecording
            /communications/calls/{id}/startRecording";
        self.0.name("startRecording").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/startTranscription`
    ///
    /// Source: metadata.
    /// Also: `/communications/calls/{call-id}/startTranscription`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`.
    pub fn start_transcription(
        &self,
        body: requests::call::StartTranscriptionRequest,
    ) -> crate::runtime::Call<models::StartTranscriptionOperation> {
        let sheet = "POST call: start_transcription
            : | | Calls.JoinGroupCall.All
            /app/calls/{id}/startTranscription
            /communications/calls/{id}/startTranscription";
        self.0.name("startTranscription").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/stopRecording`
    ///
    /// Source: metadata.
    /// Also: `/communications/calls/{call-id}/stopRecording`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`.
    pub fn stop_recording(
        &self,
        body: requests::call::StopRecordingRequest,
    ) -> crate::runtime::Call<models::StopRecordingOperation> {
        let sheet = "POST call: stop_recording
            : | | Calls.JoinGroupCall.All
            /app/calls/{id}/stopRecording
            /communications/calls/{id}/stopRecording";
        self.0.name("stopRecording").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/stopTranscription`
    ///
    /// Source: metadata.
    /// Also: `/communications/calls/{call-id}/stopTranscription`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`.
    pub fn stop_transcription(
        &self,
        body: requests::call::StopTranscriptionRequest,
    ) -> crate::runtime::Call<models::StopTranscriptionOperation> {
        let sheet = "POST call: stop_transcription
            : | | Calls.JoinGroupCall.All
            /app/calls/{id}/stopTranscription
            /communications/calls/{id}/stopTranscription";
        self.0.name("stopTranscription").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/subscribeToTone` — call: subscribeToTone
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/subscribeToTone`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`.
    pub fn subscribe_to_tone(
        &self,
        body: requests::call::SubscribeToToneRequest,
    ) -> crate::runtime::Call<models::SubscribeToToneOperation> {
        let sheet = "POST call: subscribe_to_tone
            call-subscribetotone: | | Calls.AccessMedia.All
            /app/calls/{id}/subscribeToTone
            /communications/calls/{id}/subscribeToTone";
        self.0.name("subscribeToTone").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/transfer` — call: transfer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/transfer`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`.
    pub fn transfer(&self, body: requests::call::TransferRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: transfer
            call-transfer: | | Calls.Initiate.All
            /app/calls/{id}/transfer
            /communications/calls/{id}/transfer";
        self.0.name("transfer").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/unmute` — call: unmute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/unmute`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn unmute(
        &self,
        body: requests::call::UnmuteRequest,
    ) -> crate::runtime::Call<models::UnmuteParticipantOperation> {
        let sheet = "POST call: unmute
            call-unmute: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}/unmute
            /communications/calls/{id}/unmute";
        self.0.name("unmute").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/updateRecordingStatus` — call: updateRecordingStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/updateRecordingStatus`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`, `Calls.JoinGroupCall.All`.
    pub fn update_recording_status(
        &self,
        body: requests::call::UpdateRecordingStatusRequest,
    ) -> crate::runtime::Call<models::UpdateRecordingStatusOperation> {
        let sheet = "POST call: update_recording_status
            call-updaterecordingstatus: | | Calls.AccessMedia.All Calls.JoinGroupCall.All
            /app/calls/{id}/updateRecordingStatus
            /communications/calls/{id}/updateRecordingStatus";
        self.0.name("updateRecordingStatus").call(sheet).json(body)
    }

    /// `…/audioRoutingGroups`
    pub fn audio_routing_groups(&self) -> super::CallAudioRoutingGroups {
        super::CallAudioRoutingGroups(self.0.name("audioRoutingGroups"))
    }

    /// `…/contentSharingSessions`
    pub fn content_sharing_sessions(&self) -> super::CallContentSharingSessions {
        super::CallContentSharingSessions(self.0.name("contentSharingSessions"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::CommsOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/participants`
    pub fn participants(&self) -> super::CallParticipants {
        super::CallParticipants(self.0.name("participants"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.audioRoutingGroup`, such as `/app/calls/{id}/audioRoutingGroups`.
    CallAudioRoutingGroups[models::AudioRoutingGroup]
}

impl CallAudioRoutingGroups {
    /// `POST /app/calls/{id}/audioRoutingGroups` — Create audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-post-audioroutinggroups?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn create(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "POST call: create
            call-post-audioroutinggroups: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /app/calls/{id}/audioRoutingGroups
            /communications/calls/{id}/audioRoutingGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /app/calls/{id}/audioRoutingGroups` — List audio routing groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-audioroutinggroups?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn list(&self) -> List<models::AudioRoutingGroup> {
        let sheet = "GET call: list
            call-list-audioroutinggroups: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /app/calls/{id}/audioRoutingGroups
            /communications/calls/{id}/audioRoutingGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentSharingSession`, such as `/communications/calls/{id}/contentSharingSessions`.
    CallContentSharingSessions[models::ContentSharingSession]
}

impl CallContentSharingSessions {
    /// `GET /communications/calls/{id}/contentSharingSessions` — List contentSharingSessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-contentsharingsessions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All` and 3 more.
    pub fn list(&self) -> List<models::ContentSharingSession> {
        let sheet = "GET call: list
            call-list-contentsharingsessions: | | Calls.JoinGroupCallAsGuest.All Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
            /communications/calls/{id}/contentSharingSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.participant`, such as `/app/calls/{id}/participants`.
    CallParticipants[models::Participant]
}

impl CallParticipants {
    /// `POST /app/calls/{call-id}/participants/admitAllFromLobby`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/participants/admitAllFromLobby`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn admit_all_from_lobby(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST participant: admit_all_from_lobby
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/participants/admitAllFromLobby
            /communications/calls/{id}/participants/admitAllFromLobby";
        self.0.name("admitAllFromLobby").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/participants/configureMixer` — participant: configureMixer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-configuremixer?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/configureMixer`.
    /// Status: 202, 200.
    /// Permissions, least privileged first: application: `Calls.InitiateGroupCall.All`, `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn configure_mixer(
        &self,
        body: requests::participant::ConfigureMixerRequest,
    ) -> crate::runtime::Call<models::CommsOperation> {
        let sheet = "POST participant: configure_mixer
            participant-configuremixer: | | Calls.InitiateGroupCall.All Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /app/calls/{id}/participants/configureMixer
            /communications/calls/{id}/participants/configureMixer";
        self.0.name("configureMixer").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/participants/invite` — participant: invite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/invite`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.InitiateGroupCall.All`.
    pub fn invite(
        &self,
        body: requests::participant::InviteRequest,
    ) -> crate::runtime::Call<models::InviteParticipantsOperation> {
        let sheet = "POST participant: invite
            participant-invite: | | Calls.InitiateGroupCall.All
            /app/calls/{id}/participants/invite
            /communications/calls/{id}/participants/invite";
        self.0.name("invite").call(sheet).json(body)
    }

    /// `GET /app/calls/{id}/participants` — List participants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn list(&self) -> List<models::Participant> {
        let sheet = "GET call: list
            call-list-participants: | | Calls.Initiate.All Calls.AccessMedia.All
            /app/calls/{id}/participants
            /communications/calls/{id}/participants";
        self.0.list(sheet)
    }

    /// `POST /app/calls/{call-id}/participants/lowerAllHands`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/participants/lowerAllHands`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn lower_all_hands(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST participant: lower_all_hands
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/participants/lowerAllHands
            /communications/calls/{id}/participants/lowerAllHands";
        self.0.name("lowerAllHands").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/participants/muteAll` — participant: muteAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-muteall?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/muteAll`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn mute_all(
        &self,
        body: requests::participant::MuteAllRequest,
    ) -> crate::runtime::Call<models::MuteParticipantsOperation> {
        let sheet = "POST participant: mute_all
            participant-muteall: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /app/calls/{id}/participants/muteAll
            /communications/calls/{id}/participants/muteAll";
        self.0.name("muteAll").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callRecording`, such as `/me/adhocCalls/{id}/recordings/{id}`.
    CallRecording: super::Entity = models::CallRecording
}

impl CallRecording {
    /// `GET /me/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecording-get?view=graph-rest-beta), metadata
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}`, `/users/{user-id}/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallRecordings.Read.All`.
    pub fn get(&self) -> Get<models::CallRecording> {
        let sheet = "GET callRecording: get
            callrecording-get: CallRecordings.Read.All | |
            /me/adhocCalls/{id}/recordings/{id}
            callrecording-get: OnlineMeetingRecording.Read.All | |
            /me/onlineMeetings/{id}/recordings/{id}
            callrecording-get: CallRecordings.Read.All | | CallRecordings.Read.All
            /users/{id}/adhocCalls/{id}/recordings/{id}
            callrecording-get: OnlineMeetingRecording.Read.All | | OnlineMeetingRecording.Read.All OnlineMeetingRecording.Read.Chat
            /users/{id}/onlineMeetings/{id}/recordings/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::CallRecordingContent {
        super::CallRecordingContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/me/adhocCalls/{id}/recordings/{id}/content`
    CallRecordingContent
}

impl CallRecordingContent {
    /// `GET /me/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}/content`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecording-get-content?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/callrecording-get-content-2?view=graph-rest-beta), metadata
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content`, `/users/{user-id}/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}/content`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings/{callRecording-id}/content`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallRecordings.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET callRecording: download
            callrecording-get-content: CallRecordings.Read.All | |
            /me/adhocCalls/{id}/recordings/{id}/content
            callrecording-get-content: OnlineMeetingRecording.Read.All | |
            /me/onlineMeetings/{id}/recordings/{id}/content
            callrecording-get-content: CallRecordings.Read.All | | CallRecordings.Read.All
            /users/{id}/adhocCalls/{id}/recordings/{id}/content
            callrecording-get-content-2: OnlineMeetingRecording.Read.All | | OnlineMeetingRecording.Read.All OnlineMeetingRecording.Read.Chat
            /users/{id}/onlineMeetings/{id}/recordings/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callRecords.callRecord`, such as `/communications/callRecords/{id}`.
    CallRecordsCallRecord: super::Entity = models::call_records::CallRecord
}

impl CallRecordsCallRecord {
    /// `GET /communications/callRecords/{id}` — Get callRecord
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecords.Read.All`.
    pub fn get(&self) -> Get<models::call_records::CallRecord> {
        let sheet = "GET callRecord: get
            callrecords-callrecord-get: | | CallRecords.Read.All
            /communications/callRecords/{id}";
        self.0.get(sheet)
    }

    /// `…/participants_v2`
    pub fn participants_v2(&self) -> super::CallRecordsCallRecordParticipantsV2 {
        super::CallRecordsCallRecordParticipantsV2(self.0.name("participants_v2"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::CallRecordsCallRecordSessions {
        super::CallRecordsCallRecordSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecords.participant`, such as `/communications/callRecords/{id}/participants_v2`.
    CallRecordsCallRecordParticipantsV2[models::call_records::Participant]
}

impl CallRecordsCallRecordParticipantsV2 {
    /// `GET /communications/callRecords/{callRecord-id}/participants_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-list-participants_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::call_records::Participant> {
        let sheet = "GET callRecord: list
            callrecords-callrecord-list-participants_v2: | |
            /communications/callRecords/{id}/participants_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecords.session`, such as `/communications/callRecords/{id}/sessions`.
    CallRecordsCallRecordSessions[models::call_records::Session]
}

impl CallRecordsCallRecordSessions {
    /// `GET /communications/callRecords/{id}/sessions` — List callRecord sessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-session-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.callSettings`, such as `/me/communications/callSettings`.
    CallSettings: super::Entity = models::CallSettings
}

impl CallSettings {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CallSettings> {
        self.0.get("GET callSettings: get")
    }

    /// `…/delegates`
    pub fn delegates(&self) -> super::CallSettingsDelegates {
        super::CallSettingsDelegates(self.0.name("delegates"))
    }

    /// `…/delegators`
    pub fn delegators(&self) -> super::CallSettingsDelegators {
        super::CallSettingsDelegators(self.0.name("delegators"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegationSettings`, such as `/me/communications/callSettings/delegates`.
    CallSettingsDelegates[models::DelegationSettings]
}

impl CallSettingsDelegates {
    /// `POST /me/communications/callSettings/delegates`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/communications/callSettings/delegates`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CallDelegation.ReadWrite`.
    pub fn create(&self, body: models::DelegationSettings) -> crate::runtime::Call<models::DelegationSettings> {
        let sheet = "POST callSettings: create
            : CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegates
            : CallDelegation.ReadWrite | | CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegates";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/communications/callSettings/delegates`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/communications/callSettings/delegates`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallDelegation.Read`, `CallDelegation.ReadWrite`.
    pub fn list(&self) -> List<models::DelegationSettings> {
        let sheet = "GET callSettings: list
            : CallDelegation.Read CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegates
            : CallDelegation.Read CallDelegation.ReadWrite | | CallDelegation.Read.All CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegationSettings`, such as `/me/communications/callSettings/delegators`.
    CallSettingsDelegators[models::DelegationSettings]
}

impl CallSettingsDelegators {
    /// `GET /me/communications/callSettings/delegators`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/communications/callSettings/delegators`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallDelegation.Read`, `CallDelegation.ReadWrite`.
    pub fn list(&self) -> List<models::DelegationSettings> {
        let sheet = "GET callSettings: list
            : CallDelegation.Read CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegators
            : CallDelegation.Read CallDelegation.ReadWrite | | CallDelegation.Read.All CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegators";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callTranscript`, such as `/me/adhocCalls/{id}/transcripts/{id}`.
    CallTranscript: super::Entity = models::CallTranscript
}

impl CallTranscript {
    /// `GET /me/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get?view=graph-rest-beta), metadata
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}`, `/users/{user-id}/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallTranscripts.Read.All`.
    pub fn get(&self) -> Get<models::CallTranscript> {
        let sheet = "GET callTranscript: get
            calltranscript-get: CallTranscripts.Read.All | |
            /me/adhocCalls/{id}/transcripts/{id}
            calltranscript-get: OnlineMeetingTranscript.Read.All | |
            /me/onlineMeetings/{id}/transcripts/{id}
            calltranscript-get: CallTranscripts.Read.All | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/{id}/transcripts/{id}
            calltranscript-get: OnlineMeetingTranscript.Read.All | | OnlineMeetingTranscript.Read.All OnlineMeetingTranscript.Read.Chat
            /users/{id}/onlineMeetings/{id}/transcripts/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::CallTranscriptContent {
        super::CallTranscriptContent(self.0.name("content"))
    }

    /// `…/metadataContent`
    pub fn metadata_content(&self) -> super::CallTranscriptMetadataContent {
        super::CallTranscriptMetadataContent(self.0.name("metadataContent"))
    }
}

crate::runtime::node! {
    /// `/me/adhocCalls/{id}/transcripts/{id}/content`
    CallTranscriptContent
}

impl CallTranscriptContent {
    /// `GET /me/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/content`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get-content?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calltranscript-get-content-2?view=graph-rest-beta), metadata
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content`, `/users/{user-id}/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/content`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/content`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallTranscripts.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET callTranscript: download
            calltranscript-get-content: CallTranscripts.Read.All | |
            /me/adhocCalls/{id}/transcripts/{id}/content
            calltranscript-get-content: OnlineMeetingTranscript.Read.All | |
            /me/onlineMeetings/{id}/transcripts/{id}/content
            calltranscript-get-content: CallTranscripts.Read.All | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/{id}/transcripts/{id}/content
            calltranscript-get-content-2: OnlineMeetingTranscript.Read.All | | OnlineMeetingTranscript.Read.All OnlineMeetingTranscript.Read.Chat
            /users/{id}/onlineMeetings/{id}/transcripts/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/adhocCalls/{id}/transcripts/{id}/metadataContent`
    CallTranscriptMetadataContent
}

impl CallTranscriptMetadataContent {
    /// `GET /me/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/metadataContent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get-metadatacontent?view=graph-rest-beta), metadata
    /// Also: `/me/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent`, `/users/{user-id}/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}/metadataContent`, `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts/{callTranscript-id}/metadataContent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallTranscripts.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET callTranscript: download
            calltranscript-get-metadatacontent: CallTranscripts.Read.All | |
            /me/adhocCalls/{id}/transcripts/{id}/metadataContent
            calltranscript-get-metadatacontent: OnlineMeetingTranscript.Read.All | |
            /me/onlineMeetings/{id}/transcripts/{id}/metadataContent
            calltranscript-get-metadatacontent: CallTranscripts.Read.All | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/{id}/transcripts/{id}/metadataContent
            calltranscript-get-metadatacontent: OnlineMeetingTranscript.Read.All | | OnlineMeetingTranscript.Read.All OnlineMeetingTranscript.Read.Chat
            /users/{id}/onlineMeetings/{id}/transcripts/{id}/metadataContent";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.commsOperation`, such as `/app/calls/{id}/operations/{id}`.
    CommsOperation: super::Entity = models::CommsOperation
}

impl CommsOperation {
    /// `GET /app/calls/{callId}/operations/{id}` — Get addLargeGalleryViewOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/addlargegalleryviewoperation-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{callId}/operations/{id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::CommsOperation> {
        let sheet = "GET addLargeGalleryViewOperation: get
            addlargegalleryviewoperation-get: | |
            /app/calls/{id}/operations/{id}
            /communications/calls/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/communications`
    Communications
}

impl Communications {
    /// `GET /communications/getAllOnlineMeetingMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getallonlinemeetingmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `EngagementMeetingConversation.Read.All`.
    pub fn get_all_online_meeting_messages(&self) -> List<models::EngagementConversationMessage> {
        let sheet = "GET cloudCommunications: get_all_online_meeting_messages
            cloudcommunications-getallonlinemeetingmessages: | | EngagementMeetingConversation.Read.All
            /communications/getAllOnlineMeetingMessages";
        self.0.name("getAllOnlineMeetingMessages").list(sheet)
    }

    /// `POST /communications/getPresencesByUserId` — cloudCommunications: getPresencesByUserId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.Read.All`; application: `Presence.Read.All`, `Presence.ReadWrite.All`.
    pub fn get_presences_by_user_id(
        &self,
        body: requests::cloud_communications::GetPresencesByUserIdRequest,
    ) -> crate::runtime::Call<Vec<models::Presence>> {
        let sheet = "POST cloudCommunications: get_presences_by_user_id
            cloudcommunications-getpresencesbyuserid: Presence.Read.All | | Presence.Read.All Presence.ReadWrite.All
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

    /// `…/onlineMeetingConversations`
    pub fn online_meeting_conversations(&self) -> super::CommunicationsOnlineMeetingConversations {
        super::CommunicationsOnlineMeetingConversations(self.0.name("onlineMeetingConversations"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getdirectroutingcalls?view=graph-rest-beta)
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

    /// `GET /communications/callRecords/microsoft.graph.callRecords.getPstnBlockedUsersLog(fromDateTime={fromDateTime},toDateTime={toDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`.
    pub fn get_pstn_blocked_users_log(
        &self,
        from_date_time: OffsetDateTime,
        to_date_time: OffsetDateTime,
    ) -> List<models::call_records::PstnBlockedUsersLogRow> {
        let sheet = "GET callRecord: get_pstn_blocked_users_log
            : | | CallRecord-PstnCalls.Read.All CallRecords.Read.All
            /communications/callRecords/microsoft.graph.callRecords.getPstnBlockedUsersLog(fromDateTime={fromDateTime},toDateTime={toDateTime})";
        self.0
            .function(
                "microsoft.graph.callRecords.getPstnBlockedUsersLog",
                &[
                    ("fromDateTime", Argument::date_time(from_date_time)),
                    ("toDateTime", Argument::date_time(to_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/callRecords/getPstnCalls` — callRecord: getPstnCalls
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getpstncalls?view=graph-rest-beta)
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

    /// `GET /communications/callRecords/microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport(fromDateTime={fromDateTime},toDateTime={toDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`.
    pub fn get_pstn_online_meeting_dialout_report(
        &self,
        from_date_time: OffsetDateTime,
        to_date_time: OffsetDateTime,
    ) -> List<models::call_records::PstnOnlineMeetingDialoutReport> {
        let sheet = "GET callRecord: get_pstn_online_meeting_dialout_report
            : | | CallRecord-PstnCalls.Read.All CallRecords.Read.All
            /communications/callRecords/microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport(fromDateTime={fromDateTime},toDateTime={toDateTime})";
        self.0
            .function(
                "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport",
                &[
                    ("fromDateTime", Argument::date_time(from_date_time)),
                    ("toDateTime", Argument::date_time(to_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/callRecords/microsoft.graph.callRecords.getSmsLog(fromDateTime={fromDateTime},toDateTime={toDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`.
    pub fn get_sms_log(
        &self,
        from_date_time: OffsetDateTime,
        to_date_time: OffsetDateTime,
    ) -> List<models::call_records::SmsLogRow> {
        let sheet = "GET callRecord: get_sms_log
            : | | CallRecord-PstnCalls.Read.All CallRecords.Read.All
            /communications/callRecords/microsoft.graph.callRecords.getSmsLog(fromDateTime={fromDateTime},toDateTime={toDateTime})";
        self.0
            .function(
                "microsoft.graph.callRecords.getSmsLog",
                &[
                    ("fromDateTime", Argument::date_time(from_date_time)),
                    ("toDateTime", Argument::date_time(to_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/callRecords`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-cloudcommunications-list-callrecords?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::call_records::CallRecord> {
        let sheet = "GET cloudCommunications: list
            callrecords-cloudcommunications-list-callrecords: | |
            /communications/callRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.call`, such as `/communications/calls`.
    CommunicationsCalls[models::Call]
}

impl CommunicationsCalls {
    /// `POST /communications/calls` — Create call
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.Chat` and 4 more.
    pub fn create(&self, body: models::Call) -> crate::runtime::Call<models::Call> {
        let sheet = "POST application: create
            application-post-calls: | | Calls.JoinGroupCalls.Chat Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All
            /communications/calls";
        self.0.call(sheet).json(body)
    }

    /// `POST /communications/calls/logTeleconferenceDeviceQuality` — call: logTeleconferenceDeviceQuality
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-beta)
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
    /// `/communications/onlineMeetingConversations`
    CommunicationsOnlineMeetingConversations
}

impl CommunicationsOnlineMeetingConversations {
    /// `…/conversations`
    pub fn conversations(&self) -> super::CommunicationsOnlineMeetingConversationsConversations {
        super::CommunicationsOnlineMeetingConversationsConversations(self.0.name("conversations"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingConversationsId {
        super::CommunicationsOnlineMeetingConversationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/conversations`
    CommunicationsOnlineMeetingConversationsConversations
}

impl CommunicationsOnlineMeetingConversationsConversations {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingConversationsConversationsId {
        super::CommunicationsOnlineMeetingConversationsConversationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/conversations/{id}`
    CommunicationsOnlineMeetingConversationsConversationsId
}

impl CommunicationsOnlineMeetingConversationsConversationsId {
    /// `…/messages`
    pub fn messages(&self) -> super::CommunicationsOnlineMeetingConversationsConversationsIdMessages {
        super::CommunicationsOnlineMeetingConversationsConversationsIdMessages(self.0.name("messages"))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/conversations/{id}/messages`
    CommunicationsOnlineMeetingConversationsConversationsIdMessages
}

impl CommunicationsOnlineMeetingConversationsConversationsIdMessages {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingConversationsConversationsIdMessagesId {
        super::CommunicationsOnlineMeetingConversationsConversationsIdMessagesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/conversations/{id}/messages/{id}`
    CommunicationsOnlineMeetingConversationsConversationsIdMessagesId
}

impl CommunicationsOnlineMeetingConversationsConversationsIdMessagesId {
    /// `…/reactions`
    pub fn reactions(&self) -> super::CommunicationsOnlineMeetingConversationsConversationsIdMessagesIdReactions {
        super::CommunicationsOnlineMeetingConversationsConversationsIdMessagesIdReactions(self.0.name("reactions"))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/conversations/{id}/messages/{id}/reactions`
    CommunicationsOnlineMeetingConversationsConversationsIdMessagesIdReactions
}

impl CommunicationsOnlineMeetingConversationsConversationsIdMessagesIdReactions {
    /// `GET /communications/onlineMeetingConversations/conversations/{id}/messages/{id1}/reactions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementMeetingConversation.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET onlineMeetingEngagementConversation: get
            : | | EngagementMeetingConversation.Read.All
            /communications/onlineMeetingConversations/conversations/{id}/messages/{id}/reactions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/{id}`
    CommunicationsOnlineMeetingConversationsId
}

impl CommunicationsOnlineMeetingConversationsId {
    /// `…/messages`
    pub fn messages(&self) -> super::CommunicationsOnlineMeetingConversationsIdMessages {
        super::CommunicationsOnlineMeetingConversationsIdMessages(self.0.name("messages"))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/{id}/messages`
    CommunicationsOnlineMeetingConversationsIdMessages
}

impl CommunicationsOnlineMeetingConversationsIdMessages {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingConversationsIdMessagesId {
        super::CommunicationsOnlineMeetingConversationsIdMessagesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetingConversations/{id}/messages/{id}`
    CommunicationsOnlineMeetingConversationsIdMessagesId
}

impl CommunicationsOnlineMeetingConversationsIdMessagesId {
    /// `…/reactions`
    pub fn reactions(&self) -> super::CommunicationsOnlineMeetingConversationsIdMessagesIdReactions {
        super::CommunicationsOnlineMeetingConversationsIdMessagesIdReactions(self.0.name("reactions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementConversationMessageReaction`, such as `/communications/onlineMeetingConversations/{id}/messages/{id}/reactions`.
    CommunicationsOnlineMeetingConversationsIdMessagesIdReactions[models::EngagementConversationMessageReaction]
}

impl CommunicationsOnlineMeetingConversationsIdMessagesIdReactions {
    /// `GET /communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages/{engagementConversationMessage-id}/reactions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/engagementconversationdiscussionmessage-list-reactions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::EngagementConversationMessageReaction> {
        let sheet = "GET engagementConversationDiscussionMessage: list
            engagementconversationdiscussionmessage-list-reactions: | |
            /communications/onlineMeetingConversations/{id}/messages/{id}/reactions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetings`
    CommunicationsOnlineMeetings
}

impl CommunicationsOnlineMeetings {
    /// `POST /communications/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn create_or_get(
        &self,
        body: requests::online_meeting::CreateOrGetRequest,
    ) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST onlineMeeting: create_or_get
            onlinemeeting-createorget: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /communications/onlineMeetings/createOrGet";
        self.0.name("createOrGet").call(sheet).json(body)
    }

    /// `GET /communications/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_recordings(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallRecording> {
        let sheet = "GET onlineMeeting: get_all_recordings
            onlinemeeting-getallrecordings: | |
            /communications/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllRecordings",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_transcripts(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallTranscript> {
        let sheet = "GET onlineMeeting: get_all_transcripts
            onlinemeeting-getalltranscripts: | |
            /communications/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllTranscripts",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /communications/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /communications/onlineMeetings";
        self.0.list(sheet)
    }

    /// `…(joinWebUrl='{joinWebUrl}')`
    pub fn by_join_web_url(&self, join_web_url: &str) -> super::CommunicationsOnlineMeetingsId {
        super::CommunicationsOnlineMeetingsId(
            self.0.alternate_key(&[("joinWebUrl", Argument::quoted(join_web_url))], true),
        )
    }

    /// `…/getActiveMeetingDetails(callConversationId={callConversationId})`
    pub fn get_active_meeting_details(
        &self,
        call_conversation_id: impl ::core::fmt::Display,
    ) -> super::CommunicationsOnlineMeetingsGetActiveMeetingDetails {
        super::CommunicationsOnlineMeetingsGetActiveMeetingDetails(
            self.0.function("getActiveMeetingDetails", &[("callConversationId", Argument::bare(call_conversation_id))]),
        )
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingsId {
        super::CommunicationsOnlineMeetingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})`
    CommunicationsOnlineMeetingsGetActiveMeetingDetails
}

impl CommunicationsOnlineMeetingsGetActiveMeetingDetails {
    /// `GET /communications/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /communications/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetings/{id}`
    CommunicationsOnlineMeetingsId
}

impl CommunicationsOnlineMeetingsId {
    /// `GET /communications/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl?view=graph-rest-beta), metadata
    /// Also: `/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualAppointment.Read` and 3 more.
    pub fn get_virtual_appointment_join_web_url(&self) -> crate::runtime::Call<String> {
        let sheet = "GET virtualappointment: get_virtual_appointment_join_web_url
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /communications/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl
            /communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl";
        self.0.name("getVirtualAppointmentJoinWebUrl").call(sheet)
    }

    /// `POST /communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-beta), metadata
    /// Also: `/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentReminderSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_reminder_sms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | |
            /communications/onlineMeetings/{id}/sendVirtualAppointmentReminderSms
            /communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms";
        self.0.name("sendVirtualAppointmentReminderSms").call(sheet).json(body)
    }

    /// `POST /communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-beta), metadata
    /// Also: `/communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_sms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | |
            /communications/onlineMeetings/{id}/sendVirtualAppointmentSms
            /communications/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms";
        self.0.name("sendVirtualAppointmentSms").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contentSharingSession`, such as `/communications/calls/{id}/contentSharingSessions/{id}`.
    ContentSharingSession: super::Entity = models::ContentSharingSession
}

impl ContentSharingSession {
    /// `GET /communications/calls/{id}/contentSharingSessions/{id}` — Get contentSharingSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentsharingsession-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All` and 3 more.
    pub fn get(&self) -> Get<models::ContentSharingSession> {
        let sheet = "GET contentSharingSession: get
            contentsharingsession-get: | | Calls.JoinGroupCallAsGuest.All Calls.Initiate.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
            /communications/calls/{id}/contentSharingSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegationSettings`, such as `/me/communications/callSettings/delegates/{id}`.
    DelegationSettings: super::Entity = models::DelegationSettings
}

impl DelegationSettings {
    /// `DELETE /me/communications/callSettings/delegates/{delegationSettings-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/communications/callSettings/delegates/{delegationSettings-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CallDelegation.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE delegationSettings: delete
            : CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegates/{id}
            : CallDelegation.ReadWrite | | CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegates/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/communications/callSettings/delegates/{delegationSettings-id}`
    ///
    /// Source: metadata.
    /// Also: `/me/communications/callSettings/delegators/{delegationSettings-id}`, `/users/{user-id}/communications/callSettings/delegates/{delegationSettings-id}`, `/users/{user-id}/communications/callSettings/delegators/{delegationSettings-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallDelegation.Read`, `CallDelegation.ReadWrite`.
    pub fn get(&self) -> Get<models::DelegationSettings> {
        let sheet = "GET delegationSettings: get
            : CallDelegation.Read CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegates/{id}
            /me/communications/callSettings/delegators/{id}
            : CallDelegation.Read CallDelegation.ReadWrite | | CallDelegation.Read.All CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegates/{id}
            /users/{id}/communications/callSettings/delegators/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/communications/callSettings/delegates/{delegationSettings-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/communications/callSettings/delegates/{delegationSettings-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CallDelegation.ReadWrite`.
    pub fn update(&self, body: models::DelegationSettings) -> crate::runtime::Call<models::DelegationSettings> {
        let sheet = "PATCH delegationSettings: update
            : CallDelegation.ReadWrite | |
            /me/communications/callSettings/delegates/{id}
            : CallDelegation.ReadWrite | | CallDelegation.ReadWrite.All
            /users/{id}/communications/callSettings/delegates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistrantBase`, such as `/me/onlineMeetings/{id}/registration/registrants/{id}`.
    MeetingRegistrantBase: super::Entity = models::MeetingRegistrantBase
}

impl MeetingRegistrantBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MeetingRegistrantBase> {
        self.0.get("GET meetingRegistrantBase: get")
    }

    /// `DELETE /users/{userId}/onlineMeetings/{meetingId}/registration/registrants/{id}` — unenroll meeting registrant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistrant-delete?view=graph-rest-beta)
    /// Also: `/me/onlineMeetings/{meetingId}/registration/registrants/{registrantId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE meetingRegistrant: delete
            meetingregistrant-delete, externalmeetingregistrant-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration/registrants/{id}
            externalmeetingregistrant-delete: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/registrants/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistration`, such as `/me/onlineMeetings/{id}/registration`.
    MeetingRegistration: super::Entity = models::MeetingRegistration
}

impl MeetingRegistration {
    /// `POST /me/onlineMeetings/{id}/registration` — Create meetingRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-post?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(&self, body: models::MeetingRegistration) -> crate::runtime::Call<models::MeetingRegistration> {
        let sheet = "POST meetingRegistration: create
            meetingregistration-post, externalmeetingregistration-post: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            externalmeetingregistration-post: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /me/onlineMeetings/{id}/registration` — Delete meetingRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-delete?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE meetingRegistration: delete
            meetingregistration-delete, externalmeetingregistration-delete: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            externalmeetingregistration-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{id}/registration` — Get meetingRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<models::MeetingRegistration> {
        let sheet = "GET meetingRegistration: get
            meetingregistration-get, externalmeetingregistration-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            externalmeetingregistration-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{id}/registration` — Update meetingRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(&self, body: models::MeetingRegistration) -> crate::runtime::Call<models::MeetingRegistration> {
        let sheet = "PATCH meetingRegistration: update
            meetingregistration-update: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet).json(body)
    }

    /// `…/microsoft.graph.meetingRegistration`
    pub fn as_meeting_registration(&self) -> super::MeetingRegistration {
        super::MeetingRegistration(self.0.name("microsoft.graph.meetingRegistration"))
    }

    /// `…/customQuestions`
    pub fn custom_questions(&self) -> super::MeetingRegistrationCustomQuestions {
        super::MeetingRegistrationCustomQuestions(self.0.name("customQuestions"))
    }

    /// `…/registrants`
    pub fn registrants(&self) -> super::MeetingRegistrationBaseRegistrants {
        super::MeetingRegistrationBaseRegistrants(self.0.name("registrants"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingRegistrantBase`, such as `/me/onlineMeetings/{id}/registration/registrants`.
    MeetingRegistrationBaseRegistrants[models::MeetingRegistrantBase]
}

impl MeetingRegistrationBaseRegistrants {
    /// `POST /me/onlineMeetings/{meetingId}/registration/registrants` — Create externalMeetingRegistrant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{id}/registration/registrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(
        &self,
        body: models::ExternalMeetingRegistration,
    ) -> crate::runtime::Call<models::ExternalMeetingRegistrant> {
        let sheet = "POST externalMeetingRegistrant: create
            externalmeetingregistrant-post: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/registrants
            meetingregistration-post-registrants, externalmeetingregistrant-post: OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration/registrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{userId}/onlineMeetings/{meetingId}/registration/registrants` — List externalMeetingRegistrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta)
    /// Also: `/me/onlineMeetings/{id}/registration/registrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::MeetingRegistrantBase> {
        let sheet = "GET externalMeetingRegistrant: list
            externalmeetingregistrant-list: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration/registrants
            meetingregistration-list-registrants, externalmeetingregistrant-list: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/registrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingRegistrationQuestion`, such as `/me/onlineMeetings/{id}/registration/customQuestions`.
    MeetingRegistrationCustomQuestions[models::MeetingRegistrationQuestion]
}

impl MeetingRegistrationCustomQuestions {
    /// `POST /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — Create meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/microsoft.graph.meetingRegistration/customQuestions`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(
        &self,
        body: models::MeetingRegistrationQuestion,
    ) -> crate::runtime::Call<models::MeetingRegistrationQuestion> {
        let sheet = "POST meetingRegistration: create
            meetingregistration-post-customquestions: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions
            /users/{id}/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — List customQuestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/microsoft.graph.meetingRegistration/customQuestions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn list(&self) -> List<models::MeetingRegistrationQuestion> {
        let sheet = "GET meetingRegistration: list
            meetingregistration-list-customquestions: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions
            /users/{id}/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistrationQuestion`, such as `/me/onlineMeetings/{id}/registration/customQuestions/{id}`.
    MeetingRegistrationQuestion: super::Entity = models::MeetingRegistrationQuestion
}

impl MeetingRegistrationQuestion {
    /// `DELETE /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Delete meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE meetingRegistrationQuestion: delete
            meetingregistrationquestion-delete: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}
            /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Get customRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<models::MeetingRegistrationQuestion> {
        let sheet = "GET meetingRegistrationQuestion: get
            meetingregistrationquestion-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}
            /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Update meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta)
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(
        &self,
        body: models::MeetingRegistrationQuestion,
    ) -> crate::runtime::Call<models::MeetingRegistrationQuestion> {
        let sheet = "PATCH meetingRegistrationQuestion: update
            meetingregistrationquestion-update: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}
            /users/{id}/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings/{id}`.
    OnlineMeeting: super::Entity = models::OnlineMeeting
}

impl OnlineMeeting {
    /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE onlineMeeting: delete
            onlinemeeting-delete: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}
            onlinemeeting-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{meetingId}` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: get
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`, `/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualAppointment.Read` and 3 more.
    pub fn get_virtual_appointment_join_web_url(&self) -> crate::runtime::Call<String> {
        let sheet = "GET virtualappointment: get_virtual_appointment_join_web_url
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl
            /users/{id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/getVirtualAppointmentJoinWebUrl
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | | VirtualAppointment.Read.All VirtualAppointment.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl";
        self.0.name("getVirtualAppointmentJoinWebUrl").call(sheet)
    }

    /// `POST /me/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`, `/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentReminderSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_reminder_sms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | |
            /me/onlineMeetings/{id}/sendVirtualAppointmentReminderSms
            /users/{id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentReminderSms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | | VirtualAppointmentNotification.Send
            /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentReminderSms";
        self.0.name("sendVirtualAppointmentReminderSms").call(sheet).json(body)
    }

    /// `POST /me/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`, `/users/{user-id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_sms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | |
            /me/onlineMeetings/{id}/sendVirtualAppointmentSms
            /users/{id}/onlineMeetings(joinWebUrl='{joinWebUrl}')/sendVirtualAppointmentSms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | | VirtualAppointmentNotification.Send
            /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentSms";
        self.0.name("sendVirtualAppointmentSms").call(sheet).json(body)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(&self, body: models::OnlineMeeting) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "PATCH onlineMeeting: update
            onlinemeeting-update: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}
            onlinemeeting-update: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/aiInsights`
    pub fn ai_insights(&self) -> super::OnlineMeetingAiInsights {
        super::OnlineMeetingAiInsights(self.0.name("aiInsights"))
    }

    /// `…/alternativeRecording`
    pub fn alternative_recording(&self) -> super::OnlineMeetingAlternativeRecording {
        super::OnlineMeetingAlternativeRecording(self.0.name("alternativeRecording"))
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingBaseAttendanceReports {
        super::OnlineMeetingBaseAttendanceReports(self.0.name("attendanceReports"))
    }

    /// `…/attendeeReport`
    pub fn attendee_report(&self) -> super::OnlineMeetingAttendeeReport {
        super::OnlineMeetingAttendeeReport(self.0.name("attendeeReport"))
    }

    /// `…/meetingAttendanceReport`
    pub fn meeting_attendance_report(&self) -> super::MeetingAttendanceReport {
        super::MeetingAttendanceReport(self.0.name("meetingAttendanceReport"))
    }

    /// `…/recording`
    pub fn recording(&self) -> super::OnlineMeetingRecording {
        super::OnlineMeetingRecording(self.0.name("recording"))
    }

    /// `…/recordings`
    pub fn recordings(&self) -> super::OnlineMeetingRecordings {
        super::OnlineMeetingRecordings(self.0.name("recordings"))
    }

    /// `…/registration`
    pub fn registration(&self) -> super::MeetingRegistration {
        super::MeetingRegistration(self.0.name("registration"))
    }

    /// `…/transcripts`
    pub fn transcripts(&self) -> super::OnlineMeetingTranscripts {
        super::OnlineMeetingTranscripts(self.0.name("transcripts"))
    }

    /// `…/virtualappointment`
    pub fn virtualappointment(&self) -> super::OnlineMeetingVirtualappointment {
        super::OnlineMeetingVirtualappointment(self.0.name("virtualappointment"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callAiInsight`, such as `/me/onlineMeetings/{id}/aiInsights`.
    OnlineMeetingAiInsights[models::CallAiInsight]
}

impl OnlineMeetingAiInsights {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/aiInsights`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn list(&self) -> List<models::CallAiInsight> {
        let sheet = "GET onlineMeeting: list
            : OnlineMeetingAiInsight.Read.All | |
            /me/onlineMeetings/{id}/aiInsights
            /users/{id}/onlineMeetings/{id}/aiInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/alternativeRecording`
    OnlineMeetingAlternativeRecording
}

impl OnlineMeetingAlternativeRecording {
    /// `GET /me/onlineMeetings/{meetingId}/alternativeRecording` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/alternativeRecording`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET onlineMeeting: download
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/alternativeRecording
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/alternativeRecording";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/attendeeReport`
    OnlineMeetingAttendeeReport
}

impl OnlineMeetingAttendeeReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/attendeeReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET onlineMeeting: download
            onlinemeeting-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/attendeeReport
            /users/{id}/onlineMeetings/{id}/attendeeReport";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/recording`
    OnlineMeetingRecording
}

impl OnlineMeetingRecording {
    /// `GET /me/onlineMeetings/{meetingId}/recording` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/recording`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET onlineMeeting: download
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/recording
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/recording";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callRecording`, such as `/me/onlineMeetings/{id}/recordings`.
    OnlineMeetingRecordings[models::CallRecording]
}

impl OnlineMeetingRecordings {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/recordings`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recordings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingRecording.Read.All`.
    pub fn list(&self) -> List<models::CallRecording> {
        let sheet = "GET onlineMeeting: list
            : OnlineMeetingRecording.Read.All | |
            /me/onlineMeetings/{id}/recordings
            : OnlineMeetingRecording.Read.All | | OnlineMeetingRecording.Read.All OnlineMeetingRecording.Read.Chat
            /users/{id}/onlineMeetings/{id}/recordings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callTranscript`, such as `/me/onlineMeetings/{id}/transcripts`.
    OnlineMeetingTranscripts[models::CallTranscript]
}

impl OnlineMeetingTranscripts {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/transcripts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/transcripts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingTranscript.Read.All`.
    pub fn list(&self) -> List<models::CallTranscript> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-list-transcripts: OnlineMeetingTranscript.Read.All | |
            /me/onlineMeetings/{id}/transcripts
            onlinemeeting-list-transcripts: OnlineMeetingTranscript.Read.All | | OnlineMeetingTranscript.Read.All OnlineMeetingTranscript.Read.Chat
            /users/{id}/onlineMeetings/{id}/transcripts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/virtualappointment`
    OnlineMeetingVirtualappointment
}

impl OnlineMeetingVirtualappointment {
    /// `DELETE /me/onlineMeetings/{onlineMeeting-id}/virtualappointment`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/virtualappointment`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE onlineMeeting: delete
            : OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/virtualappointment
            /users/{id}/onlineMeetings/{id}/virtualappointment";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{onlineMeeting-id}/virtualappointment`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/virtualappointment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/virtualappointment
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | | VirtualAppointment.Read.All
            /users/{id}/onlineMeetings/{id}/virtualappointment";
        self.0.get(sheet)
    }

    /// `PUT /me/onlineMeetings/{onlineMeeting-id}/virtualappointment`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/virtualappointment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn replace(&self, body: Value) -> crate::runtime::Call<Object> {
        let sheet = "PUT onlineMeeting: replace
            : OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/virtualappointment
            /users/{id}/onlineMeetings/{id}/virtualappointment";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/onlineMeetings/{onlineMeeting-id}/virtualappointment`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/virtualappointment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(&self, body: Value) -> crate::runtime::Call<Object> {
        let sheet = "PATCH onlineMeeting: update
            : OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/virtualappointment
            /users/{id}/onlineMeetings/{id}/virtualappointment";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.participant`, such as `/app/calls/{id}/participants/{id}`.
    Participant: super::Entity = models::Participant
}

impl Participant {
    /// `POST /app/calls/{call-id}/participants/{participant-id}/admitFromLobby`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/participants/{participant-id}/admitFromLobby`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn admit_from_lobby(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST participant: admit_from_lobby
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/participants/{id}/admitFromLobby
            /communications/calls/{id}/participants/{id}/admitFromLobby";
        self.0.name("admitFromLobby").call(sheet).json(body)
    }

    /// `DELETE /app/calls/{id}/participants/{id}` — Delete participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE participant: delete
            participant-delete: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /app/calls/{id}/participants/{id}
            /communications/calls/{id}/participants/{id}";
        self.0.call(sheet)
    }

    /// `GET /app/calls/{id}/participants/{id}` — Get participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn get(&self) -> Get<models::Participant> {
        let sheet = "GET participant: get
            participant-get: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /app/calls/{id}/participants/{id}
            /communications/calls/{id}/participants/{id}";
        self.0.get(sheet)
    }

    /// `POST /app/calls/{call-id}/participants/{participant-id}/lowerHand`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/participants/{participant-id}/lowerHand`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn lower_hand(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST participant: lower_hand
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/participants/{id}/lowerHand
            /communications/calls/{id}/participants/{id}/lowerHand";
        self.0.name("lowerHand").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/participants/{id}/mute` — participant: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}/mute`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn mute(
        &self,
        body: requests::participant::MuteRequest,
    ) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST participant: mute
            participant-mute: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /app/calls/{id}/participants/{id}/mute
            /communications/calls/{id}/participants/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/participants/{participant-id}/removeFromLobby`
    ///
    /// Source: list of requests.
    /// Also: `/communications/calls/{call-id}/participants/{participant-id}/removeFromLobby`.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn remove_from_lobby(&self, body: Value) -> crate::runtime::Call<Option<Object>> {
        let sheet = "POST participant: remove_from_lobby
            : | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /app/calls/{id}/participants/{id}/removeFromLobby
            /communications/calls/{id}/participants/{id}/removeFromLobby";
        self.0.name("removeFromLobby").call(sheet).json(body)
    }

    /// `POST /app/calls/{call-id}/participants/{participant-id}/reportSyntheticMedia`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-reportsyntheticmedia?view=graph-rest-beta), metadata
    /// Also: `/communications/calls/{call-id}/participants/{participant-id}/reportSyntheticMedia`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.ReportSyntheticMedia.All`.
    pub fn report_synthetic_media(
        &self,
        body: requests::participant::ReportSyntheticMediaRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST participant: report_synthetic_media
            participant-reportsyntheticmedia: | | Calls.ReportSyntheticMedia.All
            /app/calls/{id}/participants/{id}/reportSyntheticMedia
            /communications/calls/{id}/participants/{id}/reportSyntheticMedia";
        self.0.name("reportSyntheticMedia").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/startHoldMusic` — participant: startHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-beta)
    /// Also: `/app/calls/{call-id}/participants/{participant-id}/startHoldMusic`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn start_hold_music(
        &self,
        body: requests::participant::StartHoldMusicRequest,
    ) -> crate::runtime::Call<models::StartHoldMusicOperation> {
        let sheet = "POST participant: start_hold_music
            participant-startholdmusic: | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /communications/calls/{id}/participants/{id}/startHoldMusic
            participant-startholdmusic: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/{id}/startHoldMusic";
        self.0.name("startHoldMusic").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/stopHoldMusic` — participant: stopHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-beta)
    /// Also: `/app/calls/{call-id}/participants/{participant-id}/stopHoldMusic`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn stop_hold_music(
        &self,
        body: requests::participant::StopHoldMusicRequest,
    ) -> crate::runtime::Call<models::StopHoldMusicOperation> {
        let sheet = "POST participant: stop_hold_music
            participant-stopholdmusic: | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /communications/calls/{id}/participants/{id}/stopHoldMusic
            participant-stopholdmusic: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/{id}/stopHoldMusic";
        self.0.name("stopHoldMusic").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.presence`, such as `/me/presence`.
    Presence: super::Entity = models::Presence
}

impl Presence {
    /// `POST /communications/presences/{presence-id}/clearAutomaticLocation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearautomaticlocation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/presence/clearAutomaticLocation`.
    /// Status: 204.
    pub fn clear_automatic_location(&self) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_automatic_location
            presence-clearautomaticlocation: | |
            /communications/presences/{id}/clearAutomaticLocation
            presence-clearautomaticlocation: Presence.ReadWrite | |
            /users/{id}/presence/clearAutomaticLocation";
        self.0.name("clearAutomaticLocation").call(sheet)
    }

    /// `POST /communications/presences/{presence-id}/clearLocation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearlocation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/presence/clearLocation`.
    /// Status: 204.
    pub fn clear_location(&self) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_location
            presence-clearlocation: | |
            /communications/presences/{id}/clearLocation
            presence-clearlocation: Presence.ReadWrite | |
            /users/{id}/presence/clearLocation";
        self.0.name("clearLocation").call(sheet)
    }

    /// `POST /users/{userId}/presence/clearPresence` — presence: clearPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-beta)
    /// Also: `/communications/presences/{presence-id}/clearPresence`.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_presence
            presence-clearpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearPresence
            /communications/presences/{id}/clearPresence";
        self.0.name("clearPresence").call(sheet).json(body)
    }

    /// `POST /users/{userId}/presence/clearUserPreferredPresence` — presence: clearUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearuserpreferredpresence?view=graph-rest-beta)
    /// Also: `/communications/presences/{presence-id}/clearUserPreferredPresence`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn clear_user_preferred_presence(&self, body: Value) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_user_preferred_presence
            presence-clearuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearUserPreferredPresence
            /communications/presences/{id}/clearUserPreferredPresence";
        self.0.name("clearUserPreferredPresence").call(sheet).json(body)
    }

    /// `GET /communications/presences` — Get presence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-beta)
    /// Also: `/me/presence`, `/users/{id}/presence`, `/communications/presences/{presence-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.Read`, `Presence.Read.All`; application: `Presence.Read.All`, `Presence.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Presence> {
        let sheet = "GET presence: get
            presence-get: Presence.Read Presence.Read.All | | Presence.Read.All Presence.ReadWrite.All
            /communications/presences
            /users/{id}/presence
            presence-get: Presence.Read Presence.Read.All | |
            /me/presence
            /communications/presences/{id}";
        self.0.get(sheet)
    }

    /// `POST /communications/presences/{presence-id}/setAutomaticLocation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setautomaticlocation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/presence/setAutomaticLocation`.
    /// Status: 204.
    pub fn set_automatic_location(
        &self,
        body: requests::presence::SetAutomaticLocationRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_automatic_location
            presence-setautomaticlocation: | |
            /communications/presences/{id}/setAutomaticLocation
            presence-setautomaticlocation: Presence.ReadWrite | |
            /users/{id}/presence/setAutomaticLocation";
        self.0.name("setAutomaticLocation").call(sheet).json(body)
    }

    /// `POST /communications/presences/{presence-id}/setManualLocation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setmanuallocation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/presence/setManualLocation`.
    /// Status: 204.
    pub fn set_manual_location(&self, body: requests::presence::SetManualLocationRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_manual_location
            presence-setmanuallocation: | |
            /communications/presences/{id}/setManualLocation
            presence-setmanuallocation: Presence.ReadWrite | |
            /users/{id}/presence/setManualLocation";
        self.0.name("setManualLocation").call(sheet).json(body)
    }

    /// `POST /users/{userId}/presence/setPresence` — presence: setPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-beta)
    /// Also: `/communications/presences/{presence-id}/setPresence`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn set_presence(&self, body: requests::presence::SetPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_presence
            presence-setpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setPresence
            /communications/presences/{id}/setPresence";
        self.0.name("setPresence").call(sheet).json(body)
    }

    /// `POST /communications/presences/{presence-id}/setStatusMessage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setstatusmessage?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/presence/setStatusMessage`.
    /// Status: 204.
    pub fn set_status_message(&self, body: requests::presence::SetStatusMessageRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_status_message
            presence-setstatusmessage: | |
            /communications/presences/{id}/setStatusMessage
            presence-setstatusmessage: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setStatusMessage";
        self.0.name("setStatusMessage").call(sheet).json(body)
    }

    /// `POST /users/{userId}/presence/setUserPreferredPresence` — presence: setUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-beta)
    /// Also: `/communications/presences/{presence-id}/setUserPreferredPresence`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn set_user_preferred_presence(
        &self,
        body: requests::presence::SetUserPreferredPresenceRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_user_preferred_presence
            presence-setuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setUserPreferredPresence
            /communications/presences/{id}/setUserPreferredPresence";
        self.0.name("setUserPreferredPresence").call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::Presence {
        super::Presence(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.adhocCall`, such as `/me/adhocCalls`.
    UserAdhocCalls[models::AdhocCall]
}

impl UserAdhocCalls {
    /// `GET /users/{user-id}/adhocCalls/getAllRecordings(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecordings.Read.All`.
    pub fn get_all_recordings(
        &self,
        user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallRecording> {
        let sheet = "GET adhocCall: get_all_recordings
            : | | CallRecordings.Read.All
            /users/{id}/adhocCalls/getAllRecordings(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllRecordings",
                &[
                    ("userId", Argument::quoted(user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /users/{user-id}/adhocCalls/getAllTranscripts(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallTranscripts.Read.All`.
    pub fn get_all_transcripts(
        &self,
        user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallTranscript> {
        let sheet = "GET adhocCall: get_all_transcripts
            : | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/getAllTranscripts(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllTranscripts",
                &[
                    ("userId", Argument::quoted(user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userCloudCommunication`, such as `/me/communications`.
    UserCloudCommunication: super::Entity = models::UserCloudCommunication
}

impl UserCloudCommunication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserCloudCommunication> {
        self.0.get("GET userCloudCommunication: get")
    }

    /// `…/callSettings`
    pub fn call_settings(&self) -> super::CallSettings {
        super::CallSettings(self.0.name("callSettings"))
    }

    /// `…/meetingTemplates`
    pub fn meeting_templates(&self) -> super::UserCloudCommunicationMeetingTemplates {
        super::UserCloudCommunicationMeetingTemplates(self.0.name("meetingTemplates"))
    }
}

crate::runtime::node! {
    /// `/me/communications/meetingTemplates`
    UserCloudCommunicationMeetingTemplates
}

impl UserCloudCommunicationMeetingTemplates {
    /// `GET /me/communications/meetingTemplates`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/communications/meetingTemplates`.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET userCloudCommunication: get
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/communications/meetingTemplates
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/communications/meetingTemplates";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings`.
    UserOnlineMeetings[models::OnlineMeeting]
}

impl UserOnlineMeetings {
    /// `POST /me/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(&self, body: models::OnlineMeeting) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST application: create
            application-post-onlinemeetings: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings
            application-post-onlinemeetings: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/createOrGet`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create_or_get(
        &self,
        body: requests::online_meeting::CreateOrGetRequest,
    ) -> crate::runtime::Call<models::OnlineMeeting> {
        let sheet = "POST onlineMeeting: create_or_get
            onlinemeeting-createorget: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/createOrGet
            onlinemeeting-createorget: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/createOrGet";
        self.0.name("createOrGet").call(sheet).json(body)
    }

    /// `GET /users/{user-id}/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `OnlineMeetingRecording.Read.All`.
    pub fn get_all_recordings(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallRecording> {
        let sheet = "GET onlineMeeting: get_all_recordings
            onlinemeeting-getallrecordings: | | OnlineMeetingRecording.Read.All
            /users/{id}/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllRecordings",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /users/{user-id}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `OnlineMeetingTranscript.Read.All`.
    pub fn get_all_transcripts(
        &self,
        meeting_organizer_user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::CallTranscript> {
        let sheet = "GET onlineMeeting: get_all_transcripts
            onlinemeeting-getalltranscripts: | | OnlineMeetingTranscript.Read.All
            /users/{id}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{meetingOrganizerUserId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getAllTranscripts",
                &[
                    ("meetingOrganizerUserId", Argument::quoted(meeting_organizer_user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /me/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings";
        self.0.list(sheet)
    }

    /// `…(joinWebUrl='{joinWebUrl}')`
    pub fn by_join_web_url(&self, join_web_url: &str) -> super::OnlineMeeting {
        super::OnlineMeeting(self.0.alternate_key(&[("joinWebUrl", Argument::quoted(join_web_url))], true))
    }

    /// `…/getActiveMeetingDetails(callConversationId={callConversationId})`
    pub fn get_active_meeting_details(
        &self,
        call_conversation_id: impl ::core::fmt::Display,
    ) -> super::UserOnlineMeetingsGetActiveMeetingDetails {
        super::UserOnlineMeetingsGetActiveMeetingDetails(
            self.0.function("getActiveMeetingDetails", &[("callConversationId", Argument::bare(call_conversation_id))]),
        )
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})`
    UserOnlineMeetingsGetActiveMeetingDetails
}

impl UserOnlineMeetingsGetActiveMeetingDetails {
    /// `GET /me/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})`.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET getactivemeetingdetails: get
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})
            /users/{id}/onlineMeetings/getActiveMeetingDetails(callConversationId={callConversationId})";
        self.0.get(sheet)
    }
}
