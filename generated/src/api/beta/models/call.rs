// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.call`](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta)
    Call = "microsoft.graph.call"
}

impl Call {
    /// `activeModalities` in queries.
    pub const ACTIVE_MODALITIES: Property<Self> = Property::new("activeModalities");
    /// `answeredBy` in queries.
    pub const ANSWERED_BY: Property<Self> = Property::new("answeredBy");
    /// `callRoutes` in queries.
    pub const CALL_ROUTES: Property<Self> = Property::new("callRoutes");
    /// `callbackUri` in queries.
    pub const CALLBACK_URI: Property<Self> = Property::new("callbackUri");
    /// `callChainId` in queries.
    pub const CALL_CHAIN_ID: Property<Self> = Property::new("callChainId");
    /// `callOptions` in queries.
    pub const CALL_OPTIONS: Property<Self> = Property::new("callOptions");
    /// `chatInfo` in queries.
    pub const CHAT_INFO: Property<Self> = Property::new("chatInfo");
    /// `direction` in queries.
    pub const DIRECTION: Property<Self> = Property::new("direction");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `incomingContext` in queries.
    pub const INCOMING_CONTEXT: Property<Self> = Property::new("incomingContext");
    /// `mediaConfig` in queries.
    pub const MEDIA_CONFIG: Property<Self> = Property::new("mediaConfig");
    /// `mediaState` in queries.
    pub const MEDIA_STATE: Property<Self> = Property::new("mediaState");
    /// `meetingCapability` in queries.
    pub const MEETING_CAPABILITY: Property<Self> = Property::new("meetingCapability");
    /// `meetingInfo` in queries.
    pub const MEETING_INFO: Property<Self> = Property::new("meetingInfo");
    /// `transcription` in queries.
    pub const TRANSCRIPTION: Property<Self> = Property::new("transcription");
    /// `myParticipantId` in queries.
    pub const MY_PARTICIPANT_ID: Property<Self> = Property::new("myParticipantId");
    /// `requestedModalities` in queries.
    pub const REQUESTED_MODALITIES: Property<Self> = Property::new("requestedModalities");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `ringingTimeoutInSeconds` in queries.
    pub const RINGING_TIMEOUT_IN_SECONDS: Property<Self> = Property::new("ringingTimeoutInSeconds");
    /// `routingPolicies` in queries.
    pub const ROUTING_POLICIES: Property<Self> = Property::new("routingPolicies");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `targets` in queries.
    pub const TARGETS: Property<Self> = Property::new("targets");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `terminationReason` in queries.
    pub const TERMINATION_REASON: Property<Self> = Property::new("terminationReason");
    /// `toneInfo` in queries.
    pub const TONE_INFO: Property<Self> = Property::new("toneInfo");
    /// `replacesContext` in queries.
    pub const REPLACES_CONTEXT: Property<Self> = Property::new("replacesContext");
    /// `audioRoutingGroups` in queries.
    pub const AUDIO_ROUTING_GROUPS: Property<Self> = Property::new("audioRoutingGroups");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `participants` in queries.
    pub const PARTICIPANTS: Property<Self> = Property::new("participants");
    /// `contentSharingSessions` in queries.
    pub const CONTENT_SHARING_SESSIONS: Property<Self> = Property::new("contentSharingSessions");

    /// `activeModalities`: `Collection(microsoft.graph.modality)`, read-only
    ///
    /// Read-only. Possible values are: unknown, audio, video, videoBasedScreenSharing, data.
    pub fn active_modalities(&self) -> Option<Vec<super::Modality>> {
        self.0.enumerations("activeModalities")
    }

    /// `answeredBy`: `microsoft.graph.participantInfo`, read-only
    ///
    /// Read-only.
    pub fn answered_by(&self) -> Option<&super::ParticipantInfo> {
        self.0.model("answeredBy")
    }

    /// `callRoutes`: `Collection(microsoft.graph.callRoute)`, read-only
    ///
    /// Read-only.
    pub fn call_routes(&self) -> Option<&[super::CallRoute]> {
        self.0.models("callRoutes")
    }

    /// `callbackUri`: `Edm.String`
    pub fn callback_uri(&self) -> Option<&str> {
        self.0.str("callbackUri")
    }

    /// Sets `callbackUri`.
    pub fn with_callback_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callbackUri", value))
    }

    /// `callChainId`: `Edm.String`
    pub fn call_chain_id(&self) -> Option<&str> {
        self.0.str("callChainId")
    }

    /// Sets `callChainId`.
    pub fn with_call_chain_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callChainId", value))
    }

    /// `callOptions`: `microsoft.graph.outgoingCallOptions`
    pub fn call_options(&self) -> Option<&super::OutgoingCallOptions> {
        self.0.model("callOptions")
    }

    /// Sets `callOptions`.
    pub fn with_call_options(self, value: impl Into<Nullable<super::OutgoingCallOptions>>) -> Self {
        Self(self.0.with("callOptions", value))
    }

    /// `chatInfo`: `microsoft.graph.chatInfo`
    pub fn chat_info(&self) -> Option<&super::ChatInfo> {
        self.0.model("chatInfo")
    }

    /// Sets `chatInfo`.
    pub fn with_chat_info(self, value: impl Into<Nullable<super::ChatInfo>>) -> Self {
        Self(self.0.with("chatInfo", value))
    }

    /// `direction`: `microsoft.graph.callDirection`, read-only
    ///
    /// Read-only. Possible values are: incoming, outgoing.
    pub fn direction(&self) -> Option<super::CallDirection> {
        self.0.enumeration("direction")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `incomingContext`: `microsoft.graph.incomingContext`, read-only
    ///
    /// Read-only.
    pub fn incoming_context(&self) -> Option<&super::IncomingContext> {
        self.0.model("incomingContext")
    }

    /// `mediaConfig`: `microsoft.graph.appHostedMediaConfig`
    pub fn media_config(&self) -> Option<&super::AppHostedMediaConfig> {
        self.0.model("mediaConfig")
    }

    /// Sets `mediaConfig`.
    pub fn with_media_config(self, value: impl Into<Nullable<super::AppHostedMediaConfig>>) -> Self {
        Self(self.0.with("mediaConfig", value))
    }

    /// `mediaState`: `microsoft.graph.callMediaState`, read-only
    ///
    /// Read-only.
    pub fn media_state(&self) -> Option<&super::CallMediaState> {
        self.0.model("mediaState")
    }

    /// `meetingCapability`: `microsoft.graph.meetingCapability`, read-only
    ///
    /// Read-only.
    pub fn meeting_capability(&self) -> Option<&super::MeetingCapability> {
        self.0.model("meetingCapability")
    }

    /// `meetingInfo`: `microsoft.graph.organizerMeetingInfo`
    pub fn meeting_info(&self) -> Option<&super::OrganizerMeetingInfo> {
        self.0.model("meetingInfo")
    }

    /// Sets `meetingInfo`.
    pub fn with_meeting_info(self, value: impl Into<Nullable<super::OrganizerMeetingInfo>>) -> Self {
        Self(self.0.with("meetingInfo", value))
    }

    /// `transcription`: `microsoft.graph.callTranscriptionInfo`, read-only
    ///
    /// Read-only.
    pub fn transcription(&self) -> Option<&super::CallTranscriptionInfo> {
        self.0.model("transcription")
    }

    /// `myParticipantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn my_participant_id(&self) -> Option<&str> {
        self.0.str("myParticipantId")
    }

    /// `requestedModalities`: `Collection(microsoft.graph.modality)`
    ///
    /// Possible values are: unknown, audio, video, videoBasedScreenSharing, data.
    pub fn requested_modalities(&self) -> Option<Vec<super::Modality>> {
        self.0.enumerations("requestedModalities")
    }

    /// Sets `requestedModalities`.
    pub fn with_requested_modalities(self, value: impl Into<Nullable<Vec<super::Modality>>>) -> Self {
        Self(self.0.with("requestedModalities", value))
    }

    /// `resultInfo`: `microsoft.graph.resultInfo`, read-only
    ///
    /// Read-only.
    pub fn result_info(&self) -> Option<&super::ResultInfo> {
        self.0.model("resultInfo")
    }

    /// `ringingTimeoutInSeconds`: `Edm.Int32`
    pub fn ringing_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("ringingTimeoutInSeconds")
    }

    /// Sets `ringingTimeoutInSeconds`.
    pub fn with_ringing_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("ringingTimeoutInSeconds", value))
    }

    /// `routingPolicies`: `Collection(microsoft.graph.routingPolicy)`
    ///
    /// Possible values are: none, noMissedCall, disableForwardingExceptPhone, disableForwarding, preferSkypeForBusiness, unknownFutureValue.
    pub fn routing_policies(&self) -> Option<Vec<super::RoutingPolicy>> {
        self.0.enumerations("routingPolicies")
    }

    /// Sets `routingPolicies`.
    pub fn with_routing_policies(self, value: impl Into<Nullable<Vec<super::RoutingPolicy>>>) -> Self {
        Self(self.0.with("routingPolicies", value))
    }

    /// `source`: `microsoft.graph.participantInfo`
    pub fn source(&self) -> Option<&super::ParticipantInfo> {
        self.0.model("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::ParticipantInfo>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `state`: `microsoft.graph.callState`, read-only
    ///
    /// Read-only. Possible values are: incoming, establishing, ringing, established, hold, transferring, transferAccepted, redirecting, terminating, terminated.
    pub fn state(&self) -> Option<super::CallState> {
        self.0.enumeration("state")
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `targets`: `Collection(microsoft.graph.participantInfo)`
    pub fn targets(&self) -> Option<&[super::ParticipantInfo]> {
        self.0.models("targets")
    }

    /// Sets `targets`.
    pub fn with_targets(self, value: impl Into<Nullable<Vec<super::ParticipantInfo>>>) -> Self {
        Self(self.0.with("targets", value))
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `terminationReason`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn termination_reason(&self) -> Option<&str> {
        self.0.str("terminationReason")
    }

    /// `toneInfo`: `microsoft.graph.toneInfo`, read-only
    ///
    /// Read-only.
    pub fn tone_info(&self) -> Option<&super::ToneInfo> {
        self.0.model("toneInfo")
    }

    /// `replacesContext`: `Edm.String`
    pub fn replaces_context(&self) -> Option<&str> {
        self.0.str("replacesContext")
    }

    /// Sets `replacesContext`.
    pub fn with_replaces_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("replacesContext", value))
    }

    /// `audioRoutingGroups`: `Collection(microsoft.graph.audioRoutingGroup)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calls")]
    pub fn audio_routing_groups(&self) -> Option<&[super::AudioRoutingGroup]> {
        self.0.models("audioRoutingGroups")
    }

    /// `operations`: `Collection(microsoft.graph.commsOperation)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calls")]
    pub fn operations(&self) -> Option<&[super::CommsOperation]> {
        self.0.models("operations")
    }

    /// `participants`: `Collection(microsoft.graph.participant)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calls")]
    pub fn participants(&self) -> Option<&[super::Participant]> {
        self.0.models("participants")
    }

    /// `contentSharingSessions`: `Collection(microsoft.graph.contentSharingSession)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calls")]
    pub fn content_sharing_sessions(&self) -> Option<&[super::ContentSharingSession]> {
        self.0.models("contentSharingSessions")
    }
}
