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
    /// `GET /communications/adhocCalls/{adhocCall-id}/recordings/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn delta(&self) -> List<models::CallRecording> {
        let sheet = "GET callRecording: delta
            : | |
            /communications/adhocCalls/{id}/recordings/delta";
        self.0.name("delta").list(sheet)
    }

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
    /// `GET /communications/adhocCalls/{adhocCall-id}/transcripts/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn delta(&self) -> List<models::CallTranscript> {
        let sheet = "GET callTranscript: delta
            : | |
            /communications/adhocCalls/{id}/transcripts/delta";
        self.0.name("delta").list(sheet)
    }

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
    /// A value of `microsoft.graph.audioRoutingGroup`, such as `/communications/calls/{id}/audioRoutingGroups/{id}`.
    AudioRoutingGroup: super::Entity = models::AudioRoutingGroup
}

impl AudioRoutingGroup {
    /// `DELETE /communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE audioRoutingGroup: delete
            audioroutinggroup-delete: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn get(&self) -> Get<models::AudioRoutingGroup> {
        let sheet = "GET audioRoutingGroup: get
            audioroutinggroup-get: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /communications/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn update(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "PATCH audioRoutingGroup: update
            audioroutinggroup-update: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.call`, such as `/communications/calls/{id}`.
    Call: super::Entity = models::Call
}

impl Call {
    /// `POST /communications/calls/{call-id}/addLargeGalleryView`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All`, `Calls.InitiateGroupCall.All`, `Calls.JoinGroupCall.All`.
    pub fn add_large_gallery_view(
        &self,
        body: requests::call::AddLargeGalleryViewRequest,
    ) -> crate::runtime::Call<models::AddLargeGalleryViewOperation> {
        let sheet = "POST call: add_large_gallery_view
            call-addlargegalleryview: | | Calls.JoinGroupCallAsGuest.All Calls.InitiateGroupCall.All Calls.JoinGroupCall.All
            /communications/calls/{id}/addLargeGalleryView";
        self.0.name("addLargeGalleryView").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/answer` — call: answer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallAsGuest.All`.
    pub fn answer(&self, body: requests::call::AnswerRequest) -> crate::runtime::Call<()> {
        let sheet = "POST call: answer
            call-answer: | | Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All
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
    ) -> crate::runtime::Call<models::CancelMediaProcessingOperation> {
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
    /// Permissions, least privileged first: application: `Calls.AccessMedia.All`, `Calls.JoinGroupCall.All`.
    pub fn update_recording_status(
        &self,
        body: requests::call::UpdateRecordingStatusRequest,
    ) -> crate::runtime::Call<models::UpdateRecordingStatusOperation> {
        let sheet = "POST call: update_recording_status
            call-updaterecordingstatus: | | Calls.AccessMedia.All Calls.JoinGroupCall.All
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
    /// A collection of `microsoft.graph.audioRoutingGroup`, such as `/communications/calls/{id}/audioRoutingGroups`.
    CallAudioRoutingGroups[models::AudioRoutingGroup]
}

impl CallAudioRoutingGroups {
    /// `POST /communications/calls/{call-id}/audioRoutingGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-post-audioroutinggroups?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn create(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "POST call: create
            call-post-audioroutinggroups: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/audioRoutingGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /communications/calls/{call-id}/audioRoutingGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-audioroutinggroups?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn list(&self) -> List<models::AudioRoutingGroup> {
        let sheet = "GET call: list
            call-list-audioroutinggroups: | | Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/audioRoutingGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentSharingSession`, such as `/communications/calls/{id}/contentSharingSessions`.
    CallContentSharingSessions[models::ContentSharingSession]
}

impl CallContentSharingSessions {
    /// `GET /communications/calls/{call-id}/contentSharingSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-list-contentsharingsessions?view=graph-rest-1.0), metadata
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
    /// A collection of `microsoft.graph.participant`, such as `/communications/calls/{id}/participants`.
    CallParticipants[models::Participant]
}

impl CallParticipants {
    /// `POST /communications/calls/{id}/participants/invite` — participant: invite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.InitiateGroupCall.All`.
    pub fn invite(
        &self,
        body: requests::participant::InviteRequest,
    ) -> crate::runtime::Call<models::InviteParticipantsOperation> {
        let sheet = "POST participant: invite
            participant-invite: | | Calls.InitiateGroupCall.All
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
    /// A value of `microsoft.graph.callRecording`, such as `/me/adhocCalls/{id}/recordings/{id}`.
    CallRecording: super::Entity = models::CallRecording
}

impl CallRecording {
    /// `GET /me/adhocCalls/{adhocCall-id}/recordings/{callRecording-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecording-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/callrecording-get-content?view=graph-rest-1.0), metadata
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
            callrecording-get-content: OnlineMeetingRecording.Read.All | | OnlineMeetingRecording.Read.All OnlineMeetingRecording.Read.Chat
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
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-list-participants_v2?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.callTranscript`, such as `/me/adhocCalls/{id}/transcripts/{id}`.
    CallTranscript: super::Entity = models::CallTranscript
}

impl CallTranscript {
    /// `GET /me/adhocCalls/{adhocCall-id}/transcripts/{callTranscript-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get-content?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calltranscript-get-content-2?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/calltranscript-get-metadatacontent?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.commsOperation`, such as `/communications/calls/{id}/operations/{id}`.
    CommsOperation: super::Entity = models::CommsOperation
}

impl CommsOperation {
    /// `GET /communications/calls/{call-id}/operations/{commsOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/addlargegalleryviewoperation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CommsOperation> {
        let sheet = "GET addLargeGalleryViewOperation: get
            addlargegalleryviewoperation-get: | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getallonlinemeetingmessages?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-1.0)
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

    /// `…/adhocCalls`
    pub fn adhoc_calls(&self) -> Collection<models::AdhocCall> {
        Collection::at(self.0.name("adhocCalls"))
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

    /// `GET /communications/callRecords`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/callrecords-cloudcommunications-list-callrecords?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-1.0)
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
    /// `/communications/onlineMeetingConversations`
    CommunicationsOnlineMeetingConversations
}

impl CommunicationsOnlineMeetingConversations {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingConversationsId {
        super::CommunicationsOnlineMeetingConversationsId(self.0.key(id.as_ref()))
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
    /// [Reference](https://learn.microsoft.com/graph/api/engagementconversationdiscussionmessage-list-reactions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /communications/onlineMeetings";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CommunicationsOnlineMeetingsId {
        super::CommunicationsOnlineMeetingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/communications/onlineMeetings/{id}`
    CommunicationsOnlineMeetingsId
}

impl CommunicationsOnlineMeetingsId {
    /// `GET /communications/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualAppointment.Read` and 3 more.
    pub fn get_virtual_appointment_join_web_url(&self) -> crate::runtime::Call<String> {
        let sheet = "GET virtualappointment: get_virtual_appointment_join_web_url
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /communications/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl";
        self.0.name("getVirtualAppointmentJoinWebUrl").call(sheet)
    }

    /// `POST /communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentReminderSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_reminder_sms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | |
            /communications/onlineMeetings/{id}/sendVirtualAppointmentReminderSms";
        self.0.name("sendVirtualAppointmentReminderSms").call(sheet).json(body)
    }

    /// `POST /communications/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_sms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | |
            /communications/onlineMeetings/{id}/sendVirtualAppointmentSms";
        self.0.name("sendVirtualAppointmentSms").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contentSharingSession`, such as `/communications/calls/{id}/contentSharingSessions/{id}`.
    ContentSharingSession: super::Entity = models::ContentSharingSession
}

impl ContentSharingSession {
    /// `GET /communications/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentsharingsession-get?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings/{id}`.
    OnlineMeeting: super::Entity = models::OnlineMeeting
}

impl OnlineMeeting {
    /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-getvirtualappointmentjoinweburl?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/getVirtualAppointmentJoinWebUrl`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualAppointment.Read` and 3 more.
    pub fn get_virtual_appointment_join_web_url(&self) -> crate::runtime::Call<String> {
        let sheet = "GET virtualappointment: get_virtual_appointment_join_web_url
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl
            virtualappointment-getvirtualappointmentjoinweburl: VirtualAppointment.Read VirtualAppointment.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite | | VirtualAppointment.Read.All VirtualAppointment.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl";
        self.0.name("getVirtualAppointmentJoinWebUrl").call(sheet)
    }

    /// `POST /me/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentremindersms?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentReminderSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentReminderSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_reminder_sms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | |
            /me/onlineMeetings/{id}/sendVirtualAppointmentReminderSms
            virtualappointment-sendvirtualappointmentremindersms: VirtualAppointmentNotification.Send | | VirtualAppointmentNotification.Send
            /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentReminderSms";
        self.0.name("sendVirtualAppointmentReminderSms").call(sheet).json(body)
    }

    /// `POST /me/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualappointment-sendvirtualappointmentsms?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/sendVirtualAppointmentSms`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualAppointmentNotification.Send`.
    pub fn send_virtual_appointment_sms(
        &self,
        body: requests::virtualappointment::SendVirtualAppointmentSmsRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST virtualappointment: send_virtual_appointment_sms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | |
            /me/onlineMeetings/{id}/sendVirtualAppointmentSms
            virtualappointment-sendvirtualappointmentsms: VirtualAppointmentNotification.Send | | VirtualAppointmentNotification.Send
            /users/{id}/onlineMeetings/{id}/sendVirtualAppointmentSms";
        self.0.name("sendVirtualAppointmentSms").call(sheet).json(body)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-1.0)
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

    /// `…/alternativerecording`
    pub fn alternativerecording(&self) -> super::OnlineMeetingAlternativerecording {
        super::OnlineMeetingAlternativerecording(self.0.name("alternativerecording"))
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingBaseAttendanceReports {
        super::OnlineMeetingBaseAttendanceReports(self.0.name("attendanceReports"))
    }

    /// `…/attendeeReport`
    pub fn attendee_report(&self) -> super::OnlineMeetingAttendeeReport {
        super::OnlineMeetingAttendeeReport(self.0.name("attendeeReport"))
    }

    /// `…/meetingattendancereport`
    pub fn meetingattendancereport(&self) -> super::OnlineMeetingMeetingattendancereport {
        super::OnlineMeetingMeetingattendancereport(self.0.name("meetingattendancereport"))
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
    pub fn registration(&self) -> super::OnlineMeetingRegistration {
        super::OnlineMeetingRegistration(self.0.name("registration"))
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
    /// `/me/onlineMeetings/{id}/aiInsights`
    OnlineMeetingAiInsights
}

impl OnlineMeetingAiInsights {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/aiInsights`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/aiInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetingAiInsight.Read.All | |
            /me/onlineMeetings/{id}/aiInsights
            /users/{id}/onlineMeetings/{id}/aiInsights";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/alternativerecording`
    OnlineMeetingAlternativerecording
}

impl OnlineMeetingAlternativerecording {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/alternativerecording`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/alternativerecording`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/alternativerecording
            : OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/alternativerecording";
        self.0.get(sheet)
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
    /// `/me/onlineMeetings/{id}/meetingattendancereport`
    OnlineMeetingMeetingattendancereport
}

impl OnlineMeetingMeetingattendancereport {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/meetingattendancereport`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/meetingattendancereport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/meetingattendancereport
            /users/{id}/onlineMeetings/{id}/meetingattendancereport";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/onlineMeetings/{id}/recording`
    OnlineMeetingRecording
}

impl OnlineMeetingRecording {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/recording`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/recording`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/recording
            : OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/recording";
        self.0.get(sheet)
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
    /// `/me/onlineMeetings/{id}/registration`
    OnlineMeetingRegistration
}

impl OnlineMeetingRegistration {
    /// `DELETE /me/onlineMeetings/{onlineMeeting-id}/registration`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE onlineMeeting: delete
            : OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            : OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{onlineMeeting-id}/registration`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET onlineMeeting: get
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            : OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{onlineMeeting-id}/registration`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/onlineMeetings/{onlineMeeting-id}/registration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(&self, body: Value) -> crate::runtime::Call<Object> {
        let sheet = "PATCH onlineMeeting: update
            : OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callTranscript`, such as `/me/onlineMeetings/{id}/transcripts`.
    OnlineMeetingTranscripts[models::CallTranscript]
}

impl OnlineMeetingTranscripts {
    /// `GET /me/onlineMeetings/{onlineMeeting-id}/transcripts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.participant`, such as `/communications/calls/{id}/participants/{id}`.
    Participant: super::Entity = models::Participant
}

impl Participant {
    /// `DELETE /communications/calls/{id}/participants/{id}` — Delete participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE participant: delete
            participant-delete: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /communications/calls/{id}/participants/{id}";
        self.0.call(sheet)
    }

    /// `GET /communications/calls/{id}/participants/{id}` — Get participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn get(&self) -> Get<models::Participant> {
        let sheet = "GET participant: get
            participant-get: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /communications/calls/{id}/participants/{id}";
        self.0.get(sheet)
    }

    /// `POST /communications/calls/{id}/participants/{id}/mute` — participant: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallasGuest.All`.
    pub fn mute(
        &self,
        body: requests::participant::MuteRequest,
    ) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST participant: mute
            participant-mute: | | Calls.JoinGroupCall.All Calls.JoinGroupCallasGuest.All
            /communications/calls/{id}/participants/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/startHoldMusic` — participant: startHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn start_hold_music(
        &self,
        body: requests::participant::StartHoldMusicRequest,
    ) -> crate::runtime::Call<models::StartHoldMusicOperation> {
        let sheet = "POST participant: start_hold_music
            participant-startholdmusic: | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /communications/calls/{id}/participants/{id}/startHoldMusic";
        self.0.name("startHoldMusic").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/stopHoldMusic` — participant: stopHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallasGuest.All`, `Calls.JoinGroupCall.All`.
    pub fn stop_hold_music(
        &self,
        body: requests::participant::StopHoldMusicRequest,
    ) -> crate::runtime::Call<models::StopHoldMusicOperation> {
        let sheet = "POST participant: stop_hold_music
            participant-stopholdmusic: | | Calls.JoinGroupCallasGuest.All Calls.JoinGroupCall.All
            /communications/calls/{id}/participants/{id}/stopHoldMusic";
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearautomaticlocation?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearlocation?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-1.0)
    /// Also: `/communications/presences/{presence-id}/clearPresence`.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_presence
            presence-clearpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearPresence
            presence-clearpresence: | | Presence.ReadWrite.All
            /communications/presences/{id}/clearPresence";
        self.0.name("clearPresence").call(sheet).json(body)
    }

    /// `POST /communications/presences/{presence-id}/clearUserPreferredPresence`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearuserpreferredpresence?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/presence/clearUserPreferredPresence`.
    /// Status: 204.
    pub fn clear_user_preferred_presence(&self) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_user_preferred_presence
            presence-clearuserpreferredpresence: | |
            /communications/presences/{id}/clearUserPreferredPresence
            presence-clearuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearUserPreferredPresence";
        self.0.name("clearUserPreferredPresence").call(sheet)
    }

    /// `GET /communications/presences` — Get presence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setautomaticlocation?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setmanuallocation?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setstatusmessage?view=graph-rest-1.0), metadata
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

    /// `POST /communications/presences/{presence-id}/setUserPreferredPresence`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/presence/setUserPreferredPresence`.
    /// Status: 204.
    pub fn set_user_preferred_presence(
        &self,
        body: requests::presence::SetUserPreferredPresenceRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_user_preferred_presence
            presence-setuserpreferredpresence: | |
            /communications/presences/{id}/setUserPreferredPresence
            presence-setuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setUserPreferredPresence";
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
    /// `GET /users/{user-id}/adhocCalls/getAllRecordings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallRecordings.Read.All`.
    pub fn get_all_recordings(&self) -> List<models::CallRecording> {
        let sheet = "GET adhocCall: get_all_recordings
            : | | CallRecordings.Read.All
            /users/{id}/adhocCalls/getAllRecordings";
        self.0.name("getAllRecordings").list(sheet)
    }

    /// `GET /users/{user-id}/adhocCalls/getAllTranscripts`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `CallTranscripts.Read.All`.
    pub fn get_all_transcripts(&self) -> List<models::CallTranscript> {
        let sheet = "GET adhocCall: get_all_transcripts
            : | | CallTranscripts.Read.All
            /users/{id}/adhocCalls/getAllTranscripts";
        self.0.name("getAllTranscripts").list(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
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
}
