// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `communications`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Collection, Get, List, OffsetDateTime, Value};

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
            application-post-calls: | | Calls.JoinGroupCalls.Chat Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.Initiate.All Calls.InitiateGroupCall.All
            /app/calls";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/app/onlineMeetings`
    AppOnlineMeetings
}

impl AppOnlineMeetings {
    /// `GET /app/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: list
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /app/onlineMeetings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.audioRoutingGroup`, such as `/app/calls/{id}/audioRoutingGroups/{id}`.
    AudioRoutingGroup = models::AudioRoutingGroup
}

impl AudioRoutingGroup {
    /// `DELETE /app/calls/{id}/audioRoutingGroups/{id}` — Delete audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-delete?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE audioRoutingGroup: delete
            audioroutinggroup-delete: | | Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /app/calls/{id}/audioRoutingGroups/{id}` — Get audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`.
    pub fn get(&self) -> Get<models::AudioRoutingGroup> {
        let sheet = "GET audioRoutingGroup: get
            audioroutinggroup-get: | | Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /app/calls/{id}/audioRoutingGroups/{id}` — Update audio routing group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-update?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/audioRoutingGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`.
    pub fn update(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "PATCH audioRoutingGroup: update
            audioroutinggroup-update: | | Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All
            /app/calls/{id}/audioRoutingGroups/{id}
            /communications/calls/{id}/audioRoutingGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.call`, such as `/app/calls/{id}`.
    Call = models::Call
}

impl Call {
    /// `POST /app/calls/{id}/addLargeGalleryView` — call: addLargeGalleryView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/addLargeGalleryView`.
    /// Status: 202.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All`, `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`.
    pub fn add_large_gallery_view(
        &self,
        body: requests::call::AddLargeGalleryViewRequest,
    ) -> crate::runtime::Call<models::AddLargeGalleryViewOperation> {
        let sheet = "POST call: add_large_gallery_view
            call-addlargegalleryview: | | Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.InitiateGroupCall.All
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
    ) -> crate::runtime::Call<models::CommsOperation> {
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

    /// `POST /communications/calls/{id}/keepAlive` — call: keepAlive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.Initiate.All`, `Calls.AccessMedia.All`.
    pub fn keep_alive(&self) -> crate::runtime::Call<()> {
        let sheet = "POST call: keep_alive
            call-keepalive: | | Calls.Initiate.All Calls.AccessMedia.All
            /communications/calls/{id}/keepAlive";
        self.0.name("keepAlive").call(sheet)
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
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.AccessMedia.All`.
    pub fn update_recording_status(
        &self,
        body: requests::call::UpdateRecordingStatusRequest,
    ) -> crate::runtime::Call<models::UpdateRecordingStatusOperation> {
        let sheet = "POST call: update_recording_status
            call-updaterecordingstatus: | | Calls.JoinGroupCalls.All Calls.AccessMedia.All
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
    /// Permissions, least privileged first: application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`.
    pub fn create(&self, body: models::AudioRoutingGroup) -> crate::runtime::Call<models::AudioRoutingGroup> {
        let sheet = "POST call: create
            call-post-audioroutinggroups: | | Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All
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
            call-list-contentsharingsessions: | | Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.Initiate.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/contentSharingSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.participant`, such as `/app/calls/{id}/participants`.
    CallParticipants[models::Participant]
}

impl CallParticipants {
    /// `POST /app/calls/{id}/participants/configureMixer` — participant: configureMixer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-configuremixer?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/configureMixer`.
    /// Status: 202, 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`.
    pub fn configure_mixer(
        &self,
        body: requests::participant::ConfigureMixerRequest,
    ) -> crate::runtime::Call<models::CommsOperation> {
        let sheet = "POST participant: configure_mixer
            participant-configuremixer: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All
            /app/calls/{id}/participants/configureMixer
            /communications/calls/{id}/participants/configureMixer";
        self.0.name("configureMixer").call(sheet).json(body)
    }

    /// `POST /app/calls/{id}/participants/invite` — participant: invite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/invite`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.InitiateGroupCalls.All`.
    pub fn invite(
        &self,
        body: requests::participant::InviteRequest,
    ) -> crate::runtime::Call<models::InviteParticipantsOperation> {
        let sheet = "POST participant: invite
            participant-invite: | | Calls.InitiateGroupCalls.All
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

    /// `POST /app/calls/{id}/participants/muteAll` — participant: muteAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-muteall?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/muteAll`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn mute_all(
        &self,
        body: requests::participant::MuteAllRequest,
    ) -> crate::runtime::Call<models::CommsOperation> {
        let sheet = "POST participant: mute_all
            participant-muteall: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/muteAll
            /communications/calls/{id}/participants/muteAll";
        self.0.name("muteAll").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callRecords.callRecord`, such as `/communications/callRecords/{id}`.
    CallRecordsCallRecord = models::call_records::CallRecord
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
    /// A value of `microsoft.graph.commsOperation`, such as `/app/calls/{id}/operations/{id}`.
    CommsOperation = models::CommsOperation
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
    /// `POST /communications/getPresencesByUserId` — cloudCommunications: getPresencesByUserId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-beta)
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
            application-post-calls: | | Calls.JoinGroupCalls.Chat Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.Initiate.All Calls.InitiateGroupCall.All
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
    /// `/communications/onlineMeetings`
    CommunicationsOnlineMeetings
}

impl CommunicationsOnlineMeetings {
    /// `GET /communications/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.contentSharingSession`, such as `/communications/calls/{id}/contentSharingSessions/{id}`.
    ContentSharingSession = models::ContentSharingSession
}

impl ContentSharingSession {
    /// `GET /communications/calls/{id}/contentSharingSessions/{id}` — Get contentSharingSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contentsharingsession-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallAsGuest.All` and 3 more.
    pub fn get(&self) -> Get<models::ContentSharingSession> {
        let sheet = "GET contentSharingSession: get
            contentsharingsession-get: | | Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.Initiate.All Calls.InitiateGroupCall.All
            /communications/calls/{id}/contentSharingSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports/{id}`.
    MeetingAttendanceReport = models::MeetingAttendanceReport
}

impl MeetingAttendanceReport {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
    /// Also: `/me/onlineMeetings/{meetingId}/meetingAttendanceReport`, `/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}`, `/users/{userId}/onlineMeetings/{meetingId}/meetingAttendanceReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`; application: `OnlineMeetingArtifact.Read.All`.
    pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
        let sheet = "GET meetingAttendanceReport: get
            meetingattendancereport-get: OnlineMeetingArtifact.Read.All | | OnlineMeetingArtifact.Read.All
            /me/onlineMeetings/{id}/attendanceReports/{id}
            /me/onlineMeetings/{id}/meetingAttendanceReport
            /users/{id}/onlineMeetings/{id}/attendanceReports/{id}
            /users/{id}/onlineMeetings/{id}/meetingAttendanceReport";
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
    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.meetingRegistrantBase`, such as `/me/onlineMeetings/{id}/registration/registrants/{id}`.
    MeetingRegistrantBase = models::MeetingRegistrantBase
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
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.Read.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE meetingRegistrant: delete
            meetingregistrant-delete, externalmeetingregistrant-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.Read.All
            /users/{id}/onlineMeetings/{id}/registration/registrants/{id}
            externalmeetingregistrant-delete: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}/registration/registrants/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistration`, such as `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration`.
    MeetingRegistration: super::MeetingRegistrationBase = models::MeetingRegistration
}

impl MeetingRegistration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MeetingRegistration> {
        self.0.get("GET meetingRegistration: get")
    }

    /// `…/customQuestions`
    pub fn custom_questions(&self) -> super::MeetingRegistrationCustomQuestions {
        super::MeetingRegistrationCustomQuestions(self.0.name("customQuestions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistrationBase`, such as `/me/onlineMeetings/{id}/registration`.
    MeetingRegistrationBase = models::MeetingRegistrationBase
}

impl MeetingRegistrationBase {
    /// `POST /me/onlineMeetings/{id}/registration` — Create meetingRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-post?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(
        &self,
        body: impl Into<models::MeetingRegistrationBase>,
    ) -> crate::runtime::Call<models::MeetingRegistration> {
        let sheet = "POST meetingRegistration: create
            meetingregistration-post, externalmeetingregistration-post: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration
            externalmeetingregistration-post: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration";
        self.0.call(sheet).json(Into::<models::MeetingRegistrationBase>::into(body))
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
    pub fn get(&self) -> Get<models::MeetingRegistrationBase> {
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(
        &self,
        body: impl Into<models::MeetingRegistrationBase>,
    ) -> crate::runtime::Call<models::MeetingRegistration> {
        let sheet = "PATCH meetingRegistration: update
            meetingregistration-update: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration";
        self.0.call(sheet).json(Into::<models::MeetingRegistrationBase>::into(body))
    }

    /// `…/microsoft.graph.meetingRegistration`
    pub fn as_meeting_registration(&self) -> super::MeetingRegistration {
        super::MeetingRegistration(self.0.name("microsoft.graph.meetingRegistration"))
    }

    /// `…/customQuestions`
    pub fn custom_questions(&self) -> Collection<models::MeetingRegistrationQuestion> {
        Collection::at(self.0.name("customQuestions"))
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
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration/registrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn create(&self, body: models::ExternalMeetingRegistration) -> crate::runtime::Call<models::MeetingRegistrant> {
        let sheet = "POST externalMeetingRegistrant: create
            externalmeetingregistrant-post: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}/registration/registrants
            externalmeetingregistrant-post, meetingregistration-post-registrants: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration/registrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/onlineMeetings/{meetingId}/registration/registrants` — List externalMeetingRegistrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta)
    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration/registrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`; application: `OnlineMeetings.ReadWrite.All`.
    pub fn list(&self) -> List<models::MeetingRegistrantBase> {
        let sheet = "GET externalMeetingRegistrant: list
            externalmeetingregistrant-list, meetingregistration-list-registrants: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}/registration/registrants
            externalmeetingregistrant-list: OnlineMeetings.ReadWrite | | OnlineMeetings.ReadWrite.All
            /users/{id}/onlineMeetings/{id}/registration/registrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingRegistrationQuestion`, such as `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions`.
    MeetingRegistrationCustomQuestions[models::MeetingRegistrationQuestion]
}

impl MeetingRegistrationCustomQuestions {
    /// `POST /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — Create meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn create(
        &self,
        body: models::MeetingRegistrationQuestion,
    ) -> crate::runtime::Call<models::MeetingRegistrationQuestion> {
        let sheet = "POST meetingRegistration: create
            meetingregistration-post-customquestions: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — List customQuestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn list(&self) -> List<models::MeetingRegistrationQuestion> {
        let sheet = "GET meetingRegistration: list
            meetingregistration-list-customquestions: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.meetingRegistrationQuestion`, such as `/me/onlineMeetings/{id}/registration/customQuestions/{id}`.
    MeetingRegistrationQuestion = models::MeetingRegistrationQuestion
}

impl MeetingRegistrationQuestion {
    /// `DELETE /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Delete meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE meetingRegistrationQuestion: delete
            meetingregistrationquestion-delete: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Get customRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`.
    pub fn get(&self) -> Get<models::MeetingRegistrationQuestion> {
        let sheet = "GET meetingRegistrationQuestion: get
            meetingregistrationquestion-get: OnlineMeetings.Read OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Update meetingRegistrationQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetings.ReadWrite`.
    pub fn update(
        &self,
        body: models::MeetingRegistrationQuestion,
    ) -> crate::runtime::Call<models::MeetingRegistrationQuestion> {
        let sheet = "PATCH meetingRegistrationQuestion: update
            meetingregistrationquestion-update: OnlineMeetings.ReadWrite | |
            /me/onlineMeetings/{id}/registration/customQuestions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onlineMeeting`, such as `/me/onlineMeetings/{id}`.
    OnlineMeeting = models::OnlineMeeting
}

impl OnlineMeeting {
    /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Also: `/me/onlineMeetings/{meetingId}/recording`, `/users/{userId}/onlineMeetings/{meetingId}`, `/users/{userId}/onlineMeetings/{meetingId}/recording`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnlineMeeting> {
        let sheet = "GET onlineMeeting: get
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}
            /me/onlineMeetings/{id}/recording
            /users/{id}/onlineMeetings/{id}
            /users/{id}/onlineMeetings/{id}/recording";
        self.0.get(sheet)
    }

    /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-beta)
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

    /// `…/alternativeRecording`
    pub fn alternative_recording(&self) -> super::OnlineMeetingAlternativeRecording {
        super::OnlineMeetingAlternativeRecording(self.0.name("alternativeRecording"))
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingAttendanceReports {
        super::OnlineMeetingAttendanceReports(self.0.name("attendanceReports"))
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
    pub fn recording(&self) -> super::OnlineMeeting {
        super::OnlineMeeting(self.0.name("recording"))
    }

    /// `…/registration`
    pub fn registration(&self) -> super::MeetingRegistrationBase {
        super::MeetingRegistrationBase(self.0.name("registration"))
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
    /// Permissions, least privileged first: work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`; application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`.
    pub fn download(&self) -> crate::runtime::Call<Bytes> {
        let sheet = "GET onlineMeeting: download
            onlinemeeting-get: OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite | | OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All
            /me/onlineMeetings/{id}/alternativeRecording
            /users/{id}/onlineMeetings/{id}/alternativeRecording";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.meetingAttendanceReport`, such as `/me/onlineMeetings/{id}/attendanceReports`.
    OnlineMeetingAttendanceReports[models::MeetingAttendanceReport]
}

impl OnlineMeetingAttendanceReports {
    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.participant`, such as `/app/calls/{id}/participants/{id}`.
    Participant = models::Participant
}

impl Participant {
    /// `DELETE /app/calls/{id}/participants/{id}` — Delete participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn delete(&self) -> crate::runtime::Call<()> {
        let sheet = "DELETE participant: delete
            participant-delete: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/{id}
            /communications/calls/{id}/participants/{id}";
        self.0.call(sheet)
    }

    /// `GET /app/calls/{id}/participants/{id}` — Get participant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn get(&self) -> Get<models::Participant> {
        let sheet = "GET participant: get
            participant-get: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/{id}
            /communications/calls/{id}/participants/{id}";
        self.0.get(sheet)
    }

    /// `POST /app/calls/{id}/participants/{id}/mute` — participant: mute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-beta)
    /// Also: `/communications/calls/{id}/participants/{id}/mute`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`.
    pub fn mute(
        &self,
        body: requests::participant::MuteRequest,
    ) -> crate::runtime::Call<models::MuteParticipantOperation> {
        let sheet = "POST participant: mute
            participant-mute: | | Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All
            /app/calls/{id}/participants/{id}/mute
            /communications/calls/{id}/participants/{id}/mute";
        self.0.name("mute").call(sheet).json(body)
    }

    /// `POST /communications/calls/{id}/participants/{id}/startHoldMusic` — participant: startHoldMusic
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-beta)
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_presence
            presence-clearpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearPresence";
        self.0.name("clearPresence").call(sheet).json(body)
    }

    /// `POST /users/{userId}/presence/clearUserPreferredPresence` — presence: clearUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearuserpreferredpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn clear_user_preferred_presence(&self, body: Value) -> crate::runtime::Call<()> {
        let sheet = "POST presence: clear_user_preferred_presence
            presence-clearuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/clearUserPreferredPresence";
        self.0.name("clearUserPreferredPresence").call(sheet).json(body)
    }

    /// `GET /communications/presences` — Get presence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn set_presence(&self, body: requests::presence::SetPresenceRequest) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_presence
            presence-setpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setPresence";
        self.0.name("setPresence").call(sheet).json(body)
    }

    /// `POST /users/{userId}/presence/setUserPreferredPresence` — presence: setUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Presence.ReadWrite`; application: `Presence.ReadWrite.All`.
    pub fn set_user_preferred_presence(
        &self,
        body: requests::presence::SetUserPreferredPresenceRequest,
    ) -> crate::runtime::Call<()> {
        let sheet = "POST presence: set_user_preferred_presence
            presence-setuserpreferredpresence: Presence.ReadWrite | | Presence.ReadWrite.All
            /users/{id}/presence/setUserPreferredPresence";
        self.0.name("setUserPreferredPresence").call(sheet).json(body)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
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
