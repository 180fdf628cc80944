// Written by `cargo xtask gen`; do not edit.
//! Types of the area `communications`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.acceptJoinResponse`](https://learn.microsoft.com/graph/api/resources/acceptjoinresponse?view=graph-rest-beta), with the accessors of [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse)
    AcceptJoinResponse: super::ParticipantJoiningResponse = "microsoft.graph.acceptJoinResponse"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.activityStatus`, metadata
    ActivityStatus = "microsoft.graph.activityStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.activityTransport`, metadata
    ActivityTransport = "microsoft.graph.activityTransport";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::ConnectionType>, with_connection_type(super::ConnectionType), "`connectionType`: `microsoft.graph.connectionType`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.addLargeGalleryViewOperation`](https://learn.microsoft.com/graph/api/resources/addlargegalleryviewoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    AddLargeGalleryViewOperation: super::CommsOperation, super::Entity = "microsoft.graph.addLargeGalleryViewOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.adhocCall`, metadata, with the accessors of [`Entity`](super::Entity)
    AdhocCall: super::Entity = "microsoft.graph.adhocCall";
    inherited "id" ID, with_id(String), "`id`";
    "recordings" RECORDINGS, recordings models -> Option<&[super::CallRecording]>, with_recordings(Vec<super::CallRecording>), "`recordings`: `Collection(microsoft.graph.callRecording)`, metadata";
    "transcripts" TRANSCRIPTS, transcripts models -> Option<&[super::CallTranscript]>, with_transcripts(Vec<super::CallTranscript>), "`transcripts`: `Collection(microsoft.graph.callTranscript)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.appHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig?view=graph-rest-beta), with the accessors of [`MediaConfig`](super::MediaConfig)
    AppHostedMediaConfig: super::MediaConfig = "microsoft.graph.appHostedMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
    "blob" BLOB, blob str -> Option<&str>, with_blob(String), "`blob`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.attendeeNotificationInfo`, metadata
    AttendeeNotificationInfo = "microsoft.graph.attendeeNotificationInfo";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioDuckingConfiguration`](https://learn.microsoft.com/graph/api/resources/audioduckingconfiguration?view=graph-rest-beta), not in the metadata
    AudioDuckingConfiguration = "microsoft.graph.audioDuckingConfiguration";
    "lowerLevel" LOWER_LEVEL, lower_level i64 -> Option<i64>, with_lower_level(i64), "`lowerLevel`: `Edm.Int64`";
    "rampActive" RAMP_ACTIVE, ramp_active i64 -> Option<i64>, with_ramp_active(i64), "`rampActive`: `Edm.Int64`";
    "rampInactive" RAMP_INACTIVE, ramp_inactive i64 -> Option<i64>, with_ramp_inactive(i64), "`rampInactive`: `Edm.Int64`";
    "upperLevel" UPPER_LEVEL, upper_level i64 -> Option<i64>, with_upper_level(i64), "`upperLevel`: `Edm.Int64`";
}

crate::runtime::model! {
    /// `microsoft.graph.audioMetadata`, metadata
    AudioMetadata = "microsoft.graph.audioMetadata";
    "bitDepth" BIT_DEPTH, bit_depth i32 -> Option<i32>, with_bit_depth(i32), "`bitDepth`: `Edm.Int32`, metadata";
    "channels" CHANNELS, channels i32 -> Option<i32>, with_channels(i32), "`channels`: `Edm.Int32`, metadata";
    "sampleRateHz" SAMPLE_RATE_HZ, sample_rate_hz i32 -> Option<i32>, with_sample_rate_hz(i32), "`sampleRateHz`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioRoutingGroup`](https://learn.microsoft.com/graph/api/resources/audioroutinggroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AudioRoutingGroup: super::Entity = "microsoft.graph.audioRoutingGroup";
    inherited "id" ID, with_id(String), "`id`";
    "receivers" RECEIVERS, receivers strs -> Option<Vec<&str>>, with_receivers(Vec<String>), "`receivers`: `Collection(Edm.String)`";
    "routingMode" ROUTING_MODE, routing_mode enumeration -> Option<super::RoutingMode>, with_routing_mode(super::RoutingMode), "`routingMode`: `microsoft.graph.routingMode`, type of the metadata" "Possible values are: oneToOne, multicast.";
    "sources" SOURCES, sources strs -> Option<Vec<&str>>, with_sources(Vec<String>), "`sources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.audioSourceLevel`](https://learn.microsoft.com/graph/api/resources/audiosourcelevel?view=graph-rest-beta), not in the metadata
    AudioSourceLevel = "microsoft.graph.audioSourceLevel";
    "duckOthers" DUCK_OTHERS, duck_others bool -> Option<bool>, with_duck_others(bool), "`duckOthers`: `Edm.Boolean`";
    "level" LEVEL, level i64 -> Option<i64>, with_level(i64), "`level`: `Edm.Int64`";
    "participant" PARTICIPANT, participant str -> Option<&str>, with_participant(String), "`participant`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.autoAdmittedUsersType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AutoAdmittedUsersType = "microsoft.graph.autoAdmittedUsersType" {
        EveryoneInCompany = "everyoneInCompany",
        Everyone = "everyone",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.baseActivity`, metadata
    BaseActivity = "microsoft.graph.baseActivity" {
        "microsoft.graph.transcriptActivity",
    };
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, metadata";
    "status" STATUS, status enumeration -> Option<super::ActivityStatus>, with_status(super::ActivityStatus), "`status`: `microsoft.graph.activityStatus`, metadata";
    "transport" TRANSPORT, transport model -> Option<&super::ActivityTransport>, with_transport(super::ActivityTransport), "`transport`: `microsoft.graph.activityTransport`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.BeRightBack`, which the reference names and does not describe.
    BeRightBack = "microsoft.graph.BeRightBack"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.broadcastMeetingAudience`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-beta)
    BroadcastMeetingAudience = "microsoft.graph.broadcastMeetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        RoleIsAttendee = "roleIsAttendee",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingCaptionSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings?view=graph-rest-beta)
    BroadcastMeetingCaptionSettings = "microsoft.graph.broadcastMeetingCaptionSettings";
    "isCaptionEnabled" IS_CAPTION_ENABLED, is_caption_enabled bool -> Option<bool>, with_is_caption_enabled(bool), "`isCaptionEnabled`: `Edm.Boolean`";
    "spokenLanguage" SPOKEN_LANGUAGE, spoken_language str -> Option<&str>, with_spoken_language(String), "`spokenLanguage`: `Edm.String`";
    "translationLanguages" TRANSLATION_LANGUAGES, translation_languages strs -> Option<Vec<&str>>, with_translation_languages(Vec<String>), "`translationLanguages`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings?view=graph-rest-beta)
    BroadcastMeetingSettings = "microsoft.graph.broadcastMeetingSettings";
    "allowedAudience" ALLOWED_AUDIENCE, allowed_audience enumeration -> Option<super::BroadcastMeetingAudience>, with_allowed_audience(super::BroadcastMeetingAudience), "`allowedAudience`: `microsoft.graph.broadcastMeetingAudience`";
    "captions" CAPTIONS, captions model -> Option<&super::BroadcastMeetingCaptionSettings>, with_captions(super::BroadcastMeetingCaptionSettings), "`captions`: `microsoft.graph.broadcastMeetingCaptionSettings`";
    "isRecordingEnabled" IS_RECORDING_ENABLED, is_recording_enabled bool -> Option<bool>, with_is_recording_enabled(bool), "`isRecordingEnabled`: `Edm.Boolean`";
    "isAttendeeReportEnabled" IS_ATTENDEE_REPORT_ENABLED, is_attendee_report_enabled bool -> Option<bool>, with_is_attendee_report_enabled(bool), "`isAttendeeReportEnabled`: `Edm.Boolean`";
    "isQuestionAndAnswerEnabled" IS_QUESTION_AND_ANSWER_ENABLED, is_question_and_answer_enabled bool -> Option<bool>, with_is_question_and_answer_enabled(bool), "`isQuestionAndAnswerEnabled`: `Edm.Boolean`";
    "isVideoOnDemandEnabled" IS_VIDEO_ON_DEMAND_ENABLED, is_video_on_demand_enabled bool -> Option<bool>, with_is_video_on_demand_enabled(bool), "`isVideoOnDemandEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.call`](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Call: super::Entity = "microsoft.graph.call";
    inherited "id" ID, with_id(String), "`id`";
    "activeModalities" ACTIVE_MODALITIES, active_modalities enumerations -> Option<Vec<super::Modality>>, with_active_modalities(Vec<super::Modality>), "`activeModalities`: `Collection(microsoft.graph.modality)`, read-only" "Read-only. Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "answeredBy" ANSWERED_BY, answered_by model -> Option<&super::ParticipantInfo>, with_answered_by(super::ParticipantInfo), "`answeredBy`: `microsoft.graph.participantInfo`, read-only" "Read-only.";
    "callRoutes" CALL_ROUTES, call_routes models -> Option<&[super::CallRoute]>, with_call_routes(Vec<super::CallRoute>), "`callRoutes`: `Collection(microsoft.graph.callRoute)`, read-only" "Read-only.";
    "callbackUri" CALLBACK_URI, callback_uri str -> Option<&str>, with_callback_uri(String), "`callbackUri`: `Edm.String`";
    "callChainId" CALL_CHAIN_ID, call_chain_id str -> Option<&str>, with_call_chain_id(String), "`callChainId`: `Edm.String`";
    "callOptions" CALL_OPTIONS, call_options model -> Option<&super::CallOptions>, with_call_options(super::CallOptions), "`callOptions`: `microsoft.graph.callOptions`, type of the metadata";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "direction" DIRECTION, direction enumeration -> Option<super::CallDirection>, with_direction(super::CallDirection), "`direction`: `microsoft.graph.callDirection`, read-only" "Read-only. Possible values are: incoming, outgoing.";
    "incomingContext" INCOMING_CONTEXT, incoming_context model -> Option<&super::IncomingContext>, with_incoming_context(super::IncomingContext), "`incomingContext`: `microsoft.graph.incomingContext`, read-only" "Read-only.";
    "mediaConfig" MEDIA_CONFIG, media_config model -> Option<&super::MediaConfig>, with_media_config(super::MediaConfig), "`mediaConfig`: `microsoft.graph.mediaConfig`, type of the metadata";
    "mediaState" MEDIA_STATE, media_state model -> Option<&super::CallMediaState>, with_media_state(super::CallMediaState), "`mediaState`: `microsoft.graph.callMediaState`, read-only" "Read-only.";
    "meetingCapability" MEETING_CAPABILITY, meeting_capability model -> Option<&super::MeetingCapability>, with_meeting_capability(super::MeetingCapability), "`meetingCapability`: `microsoft.graph.meetingCapability`, read-only" "Read-only.";
    "meetingInfo" MEETING_INFO, meeting_info model -> Option<&super::MeetingInfo>, with_meeting_info(super::MeetingInfo), "`meetingInfo`: `microsoft.graph.meetingInfo`, type of the metadata";
    "transcription" TRANSCRIPTION, transcription model -> Option<&super::CallTranscriptionInfo>, with_transcription(super::CallTranscriptionInfo), "`transcription`: `microsoft.graph.callTranscriptionInfo`, read-only" "Read-only.";
    "myParticipantId" MY_PARTICIPANT_ID, my_participant_id str -> Option<&str>, with_my_participant_id(String), "`myParticipantId`: `Edm.String`, read-only" "Read-only.";
    "requestedModalities" REQUESTED_MODALITIES, requested_modalities enumerations -> Option<Vec<super::Modality>>, with_requested_modalities(Vec<super::Modality>), "`requestedModalities`: `Collection(microsoft.graph.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "ringingTimeoutInSeconds" RINGING_TIMEOUT_IN_SECONDS, ringing_timeout_in_seconds i32 -> Option<i32>, with_ringing_timeout_in_seconds(i32), "`ringingTimeoutInSeconds`: `Edm.Int32`";
    "routingPolicies" ROUTING_POLICIES, routing_policies enumerations -> Option<Vec<super::RoutingPolicy>>, with_routing_policies(Vec<super::RoutingPolicy>), "`routingPolicies`: `Collection(microsoft.graph.routingPolicy)`" "Possible values are: none, noMissedCall, disableForwardingExceptPhone, disableForwarding, preferSkypeForBusiness, unknownFutureValue.";
    "source" SOURCE, source model -> Option<&super::ParticipantInfo>, with_source(super::ParticipantInfo), "`source`: `microsoft.graph.participantInfo`";
    "state" STATE, state enumeration -> Option<super::CallState>, with_state(super::CallState), "`state`: `microsoft.graph.callState`, read-only" "Read-only. Possible values are: incoming, establishing, ringing, established, hold, transferring, transferAccepted, redirecting, terminating, terminated.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "targets" TARGETS, targets models -> Option<&[super::InvitationParticipantInfo]>, with_targets(Vec<super::InvitationParticipantInfo>), "`targets`: `Collection(microsoft.graph.invitationParticipantInfo)`, type of the metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "terminationReason" TERMINATION_REASON, termination_reason str -> Option<&str>, with_termination_reason(String), "`terminationReason`: `Edm.String`, read-only" "Read-only.";
    "toneInfo" TONE_INFO, tone_info model -> Option<&super::ToneInfo>, with_tone_info(super::ToneInfo), "`toneInfo`: `microsoft.graph.toneInfo`, read-only" "Read-only.";
    "replacesContext" REPLACES_CONTEXT, replaces_context str -> Option<&str>, with_replaces_context(String), "`replacesContext`: `Edm.String`, not in the metadata";
    "audioRoutingGroups" AUDIO_ROUTING_GROUPS, audio_routing_groups models -> Option<&[super::AudioRoutingGroup]>, with_audio_routing_groups(Vec<super::AudioRoutingGroup>), "`audioRoutingGroups`: `Collection(microsoft.graph.audioRoutingGroup)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[super::CommsOperation]>, with_operations(Vec<super::CommsOperation>), "`operations`: `Collection(microsoft.graph.commsOperation)`, read-only" "Read-only. Nullable.";
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, read-only" "Read-only. Nullable.";
    "contentSharingSessions" CONTENT_SHARING_SESSIONS, content_sharing_sessions models -> Option<&[super::ContentSharingSession]>, with_content_sharing_sessions(Vec<super::ContentSharingSession>), "`contentSharingSessions`: `Collection(microsoft.graph.contentSharingSession)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallDirection = "microsoft.graph.callDirection" {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.callDisposition`, metadata
    CallDisposition = "microsoft.graph.callDisposition" {
        Default = "default",
        SimultaneousRing = "simultaneousRing",
        Forward = "forward",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    CallEvent: super::Entity = "microsoft.graph.callEvent" {
        "microsoft.graph.emergencyCallEvent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "callConversationId" CALL_CONVERSATION_ID, call_conversation_id str -> Option<&str>, with_call_conversation_id(String), "`callConversationId`: `Edm.String`, metadata";
    "callEventType" CALL_EVENT_TYPE, call_event_type enumeration -> Option<super::CallEventType>, with_call_event_type(super::CallEventType), "`callEventType`: `microsoft.graph.callEventType`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "recordingState" RECORDING_STATE, recording_state model -> Option<&super::RecordingState>, with_recording_state(super::RecordingState), "`recordingState`: `microsoft.graph.recordingState`, metadata";
    "transcriptionState" TRANSCRIPTION_STATE, transcription_state model -> Option<&super::TranscriptionState>, with_transcription_state(super::TranscriptionState), "`transcriptionState`: `microsoft.graph.transcriptionState`, metadata";
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.callEventType`, metadata
    CallEventType = "microsoft.graph.callEventType" {
        CallStarted = "callStarted",
        CallEnded = "callEnded",
        UnknownFutureValue = "unknownFutureValue",
        RosterUpdated = "rosterUpdated",
        TranscriptionStateUpdated = "transcriptionStateUpdated",
        RecordingStateUpdated = "recordingStateUpdated",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callMediaState`](https://learn.microsoft.com/graph/api/resources/callmediastate?view=graph-rest-beta)
    CallMediaState = "microsoft.graph.callMediaState";
    "audio" AUDIO, audio enumeration -> Option<super::MediaState>, with_audio(super::MediaState), "`audio`: `microsoft.graph.mediaState`" "Possible values are: active, inactive, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.callOptions`](https://learn.microsoft.com/graph/api/resources/calloptions?view=graph-rest-beta)
    CallOptions = "microsoft.graph.callOptions" {
        "microsoft.graph.incomingCallOptions",
        "microsoft.graph.outgoingCallOptions",
    };
    "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, is_content_sharing_notification_enabled bool -> Option<bool>, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`: `Edm.Boolean`";
    "hideBotAfterEscalation" HIDE_BOT_AFTER_ESCALATION, hide_bot_after_escalation bool -> Option<bool>, with_hide_bot_after_escalation(bool), "`hideBotAfterEscalation`: `Edm.Boolean`, metadata";
    "isDeltaRosterEnabled" IS_DELTA_ROSTER_ENABLED, is_delta_roster_enabled bool -> Option<bool>, with_is_delta_roster_enabled(bool), "`isDeltaRosterEnabled`: `Edm.Boolean`, metadata";
    "isInteractiveRosterEnabled" IS_INTERACTIVE_ROSTER_ENABLED, is_interactive_roster_enabled bool -> Option<bool>, with_is_interactive_roster_enabled(bool), "`isInteractiveRosterEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.callRecording`, metadata, with the accessors of [`Entity`](super::Entity)
    CallRecording: super::Entity = "microsoft.graph.callRecording";
    inherited "id" ID, with_id(String), "`id`";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`, metadata";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "contentCorrelationId" CONTENT_CORRELATION_ID, content_correlation_id str -> Option<&str>, with_content_correlation_id(String), "`contentCorrelationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "meetingId" MEETING_ID, meeting_id str -> Option<&str>, with_meeting_id(String), "`meetingId`: `Edm.String`, metadata";
    "meetingOrganizer" MEETING_ORGANIZER, meeting_organizer model -> Option<&super::IdentitySet>, with_meeting_organizer(super::IdentitySet), "`meetingOrganizer`: `microsoft.graph.identitySet`, metadata";
    "recordingContentUrl" RECORDING_CONTENT_URL, recording_content_url str -> Option<&str>, with_recording_content_url(String), "`recordingContentUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    CallRoute = "microsoft.graph.callRoute";
    "final" FINAL, final_ model -> Option<&super::IdentitySet>, with_final(super::IdentitySet), "`final`: `microsoft.graph.identitySet`";
    "original" ORIGINAL, original model -> Option<&super::IdentitySet>, with_original(super::IdentitySet), "`original`: `microsoft.graph.identitySet`";
    "routingType" ROUTING_TYPE, routing_type enumeration -> Option<super::RoutingType>, with_routing_type(super::RoutingType), "`routingType`: `microsoft.graph.routingType`" "Possible values are: forwarded, lookup, selfFork.";
}

crate::runtime::model! {
    /// `microsoft.graph.callSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    CallSettings: super::Entity = "microsoft.graph.callSettings";
    inherited "id" ID, with_id(String), "`id`";
    "delegates" DELEGATES, delegates models -> Option<&[super::DelegationSettings]>, with_delegates(Vec<super::DelegationSettings>), "`delegates`: `Collection(microsoft.graph.delegationSettings)`, metadata";
    "delegators" DELEGATORS, delegators models -> Option<&[super::DelegationSettings]>, with_delegators(Vec<super::DelegationSettings>), "`delegators`: `Collection(microsoft.graph.delegationSettings)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallState = "microsoft.graph.callState" {
        Incoming = "incoming",
        Establishing = "establishing",
        Ringing = "ringing",
        Established = "established",
        Hold = "hold",
        Transferring = "transferring",
        TransferAccepted = "transferAccepted",
        Redirecting = "redirecting",
        Terminating = "terminating",
        Terminated = "terminated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.callTranscript`, metadata, with the accessors of [`Entity`](super::Entity)
    CallTranscript: super::Entity = "microsoft.graph.callTranscript";
    inherited "id" ID, with_id(String), "`id`";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`, metadata";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "contentCorrelationId" CONTENT_CORRELATION_ID, content_correlation_id str -> Option<&str>, with_content_correlation_id(String), "`contentCorrelationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "meetingId" MEETING_ID, meeting_id str -> Option<&str>, with_meeting_id(String), "`meetingId`: `Edm.String`, metadata";
    "meetingOrganizer" MEETING_ORGANIZER, meeting_organizer model -> Option<&super::IdentitySet>, with_meeting_organizer(super::IdentitySet), "`meetingOrganizer`: `microsoft.graph.identitySet`, metadata";
    "metadataContent" METADATA_CONTENT, metadata_content untyped -> Option<&Value>, with_metadata_content(Value), "`metadataContent`: `Edm.Stream`, metadata";
    "transcriptContentUrl" TRANSCRIPT_CONTENT_URL, transcript_content_url str -> Option<&str>, with_transcript_content_url(String), "`transcriptContentUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.callTranscriptionInfo`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionInfo = "microsoft.graph.callTranscriptionInfo";
    "state" STATE, state enumeration -> Option<super::CallTranscriptionState>, with_state(super::CallTranscriptionState), "`state`: `microsoft.graph.callTranscriptionState`" "Possible values are: notStarted, active, inactive.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callTranscriptionState`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionState = "microsoft.graph.callTranscriptionState" {
        NotStarted = "notStarted",
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    CallType = "microsoft.graph.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cancelMediaProcessingOperation`](https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    CancelMediaProcessingOperation: super::CommsOperation, super::Entity = "microsoft.graph.cancelMediaProcessingOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "all" ALL, all bool -> Option<bool>, with_all(bool), "`all`: `Edm.Boolean`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsOperation`](https://learn.microsoft.com/graph/api/resources/commsoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CommsOperation: super::Entity = "microsoft.graph.commsOperation" {
        "microsoft.graph.addLargeGalleryViewOperation",
        "microsoft.graph.cancelMediaProcessingOperation",
        "microsoft.graph.inviteParticipantsOperation",
        "microsoft.graph.muteParticipantOperation",
        "microsoft.graph.muteParticipantsOperation",
        "microsoft.graph.playPromptOperation",
        "microsoft.graph.recordOperation",
        "microsoft.graph.sendDtmfTonesOperation",
        "microsoft.graph.startHoldMusicOperation",
        "microsoft.graph.startRecordingOperation",
        "microsoft.graph.startTranscriptionOperation",
        "microsoft.graph.stopHoldMusicOperation",
        "microsoft.graph.stopRecordingOperation",
        "microsoft.graph.stopTranscriptionOperation",
        "microsoft.graph.subscribeToToneOperation",
        "microsoft.graph.unmuteParticipantOperation",
        "microsoft.graph.updateRecordingStatusOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionType`, metadata
    ConnectionType = "microsoft.graph.connectionType" {
        WebSocket = "webSocket",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentModality`, metadata
    ContentModality = "microsoft.graph.contentModality" {
        Audio = "audio",
        Video = "video",
        Image = "image",
        Text = "text",
        Multimodal = "multimodal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.contentSharingSession`](https://learn.microsoft.com/graph/api/resources/contentsharingsession?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContentSharingSession: super::Entity = "microsoft.graph.contentSharingSession";
    inherited "id" ID, with_id(String), "`id`";
    "pngOfCurrentSlide" PNG_OF_CURRENT_SLIDE, png_of_current_slide untyped -> Option<&Value>, with_png_of_current_slide(Value), "`pngOfCurrentSlide`: `Edm.Stream`, metadata";
    "presenterParticipantId" PRESENTER_PARTICIPANT_ID, presenter_participant_id str -> Option<&str>, with_presenter_participant_id(String), "`presenterParticipantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.customQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/customquestionanswer?view=graph-rest-beta)
    CustomQuestionAnswer = "microsoft.graph.customQuestionAnswer";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegateAllowedActions`, metadata
    DelegateAllowedActions = "microsoft.graph.delegateAllowedActions";
    "joinActiveCalls" JOIN_ACTIVE_CALLS, join_active_calls bool -> Option<bool>, with_join_active_calls(bool), "`joinActiveCalls`: `Edm.Boolean`, metadata";
    "makeCalls" MAKE_CALLS, make_calls bool -> Option<bool>, with_make_calls(bool), "`makeCalls`: `Edm.Boolean`, metadata";
    "manageCallAndDelegateSettings" MANAGE_CALL_AND_DELEGATE_SETTINGS, manage_call_and_delegate_settings bool -> Option<bool>, with_manage_call_and_delegate_settings(bool), "`manageCallAndDelegateSettings`: `Edm.Boolean`, metadata";
    "pickUpHeldCalls" PICK_UP_HELD_CALLS, pick_up_held_calls bool -> Option<bool>, with_pick_up_held_calls(bool), "`pickUpHeldCalls`: `Edm.Boolean`, metadata";
    "receiveCalls" RECEIVE_CALLS, receive_calls bool -> Option<bool>, with_receive_calls(bool), "`receiveCalls`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegationSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    DelegationSettings: super::Entity = "microsoft.graph.delegationSettings";
    inherited "id" ID, with_id(String), "`id`";
    "allowedActions" ALLOWED_ACTIONS, allowed_actions model -> Option<&super::DelegateAllowedActions>, with_allowed_actions(super::DelegateAllowedActions), "`allowedActions`: `microsoft.graph.delegateAllowedActions`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.detectionSeverity`, metadata
    DetectionSeverity = "microsoft.graph.detectionSeverity" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.DoNotDisturb`, which the reference names and does not describe.
    DoNotDisturb = "microsoft.graph.DoNotDisturb"
}

crate::runtime::model! {
    /// `microsoft.graph.emergencyCallEvent`, metadata, with the accessors of [`CallEvent`](super::CallEvent)
    EmergencyCallEvent: super::CallEvent, super::Entity = "microsoft.graph.emergencyCallEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "callConversationId" CALL_CONVERSATION_ID, with_call_conversation_id(String), "`callConversationId`";
    inherited "callEventType" CALL_EVENT_TYPE, with_call_event_type(super::CallEventType), "`callEventType`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "recordingState" RECORDING_STATE, with_recording_state(super::RecordingState), "`recordingState`";
    inherited "transcriptionState" TRANSCRIPTION_STATE, with_transcription_state(super::TranscriptionState), "`transcriptionState`";
    inherited "participants" PARTICIPANTS, with_participants(Vec<super::Participant>), "`participants`";
    "callerInfo" CALLER_INFO, caller_info model -> Option<&super::EmergencyCallerInfo>, with_caller_info(super::EmergencyCallerInfo), "`callerInfo`: `microsoft.graph.emergencyCallerInfo`, metadata";
    "emergencyNumberDialed" EMERGENCY_NUMBER_DIALED, emergency_number_dialed str -> Option<&str>, with_emergency_number_dialed(String), "`emergencyNumberDialed`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.emergencyCallerInfo`, metadata
    EmergencyCallerInfo = "microsoft.graph.emergencyCallerInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversation`, metadata, with the accessors of [`Entity`](super::Entity)
    EngagementConversation: super::Entity = "microsoft.graph.engagementConversation" {
        "microsoft.graph.onlineMeetingEngagementConversation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "creationMode" CREATION_MODE, creation_mode enumeration -> Option<super::EngagementCreationMode>, with_creation_mode(super::EngagementCreationMode), "`creationMode`: `microsoft.graph.engagementCreationMode`, metadata";
    "starterId" STARTER_ID, starter_id str -> Option<&str>, with_starter_id(String), "`starterId`: `Edm.String`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::EngagementConversationMessage]>, with_messages(Vec<super::EngagementConversationMessage>), "`messages`: `Collection(microsoft.graph.engagementConversationMessage)`, metadata";
    "starter" STARTER, starter model -> Option<&super::EngagementConversationMessage>, with_starter(super::EngagementConversationMessage), "`starter`: `microsoft.graph.engagementConversationMessage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversationDiscussionMessage`, metadata, with the accessors of [`EngagementConversationMessage`](super::EngagementConversationMessage)
    EngagementConversationDiscussionMessage: super::EngagementConversationMessage, super::Entity = "microsoft.graph.engagementConversationDiscussionMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationMode" CREATION_MODE, with_creation_mode(super::EngagementCreationMode), "`creationMode`";
    inherited "from" FROM, with_from(super::EngagementIdentitySet), "`from`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "replyToId" REPLY_TO_ID, with_reply_to_id(String), "`replyToId`";
    inherited "conversation" CONVERSATION, with_conversation(super::EngagementConversation), "`conversation`";
    inherited "reactions" REACTIONS, with_reactions(Vec<super::EngagementConversationMessageReaction>), "`reactions`";
    inherited "replies" REPLIES, with_replies(Vec<super::EngagementConversationMessage>), "`replies`";
    inherited "replyTo" REPLY_TO, with_reply_to(super::EngagementConversationMessage), "`replyTo`";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversationMessage`, metadata, with the accessors of [`Entity`](super::Entity)
    EngagementConversationMessage: super::Entity = "microsoft.graph.engagementConversationMessage" {
        "microsoft.graph.engagementConversationDiscussionMessage",
        "microsoft.graph.engagementConversationQuestionMessage",
        "microsoft.graph.engagementConversationSystemMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "creationMode" CREATION_MODE, creation_mode enumeration -> Option<super::EngagementCreationMode>, with_creation_mode(super::EngagementCreationMode), "`creationMode`: `microsoft.graph.engagementCreationMode`, metadata";
    "from" FROM, from model -> Option<&super::EngagementIdentitySet>, with_from(super::EngagementIdentitySet), "`from`: `microsoft.graph.engagementIdentitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "replyToId" REPLY_TO_ID, reply_to_id str -> Option<&str>, with_reply_to_id(String), "`replyToId`: `Edm.String`, metadata";
    "conversation" CONVERSATION, conversation model -> Option<&super::EngagementConversation>, with_conversation(super::EngagementConversation), "`conversation`: `microsoft.graph.engagementConversation`, metadata";
    "reactions" REACTIONS, reactions models -> Option<&[super::EngagementConversationMessageReaction]>, with_reactions(Vec<super::EngagementConversationMessageReaction>), "`reactions`: `Collection(microsoft.graph.engagementConversationMessageReaction)`, metadata";
    "replies" REPLIES, replies models -> Option<&[super::EngagementConversationMessage]>, with_replies(Vec<super::EngagementConversationMessage>), "`replies`: `Collection(microsoft.graph.engagementConversationMessage)`, metadata";
    "replyTo" REPLY_TO, reply_to model -> Option<&super::EngagementConversationMessage>, with_reply_to(super::EngagementConversationMessage), "`replyTo`: `microsoft.graph.engagementConversationMessage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversationMessageReaction`, metadata, with the accessors of [`Entity`](super::Entity)
    EngagementConversationMessageReaction: super::Entity = "microsoft.graph.engagementConversationMessageReaction";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "reactionBy" REACTION_BY, reaction_by model -> Option<&super::EngagementIdentitySet>, with_reaction_by(super::EngagementIdentitySet), "`reactionBy`: `microsoft.graph.engagementIdentitySet`, metadata";
    "reactionType" REACTION_TYPE, reaction_type enumeration -> Option<super::EngagementConversationMessageReactionType>, with_reaction_type(super::EngagementConversationMessageReactionType), "`reactionType`: `microsoft.graph.engagementConversationMessageReactionType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.engagementConversationMessageReactionType`, metadata
    EngagementConversationMessageReactionType = "microsoft.graph.engagementConversationMessageReactionType" {
        Like = "like",
        Love = "love",
        Celebrate = "celebrate",
        Thank = "thank",
        Laugh = "laugh",
        Sad = "sad",
        Happy = "happy",
        Excited = "excited",
        Smile = "smile",
        Silly = "silly",
        IntenseLaugh = "intenseLaugh",
        StarStruck = "starStruck",
        Goofy = "goofy",
        Thinking = "thinking",
        Surprised = "surprised",
        MindBlown = "mindBlown",
        Scared = "scared",
        Crying = "crying",
        Shocked = "shocked",
        Angry = "angry",
        Agree = "agree",
        Praise = "praise",
        TakingNotes = "takingNotes",
        HeartBroken = "heartBroken",
        Support = "support",
        Confirmed = "confirmed",
        Watching = "watching",
        Brain = "brain",
        Medal = "medal",
        Bullseye = "bullseye",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.engagementConversationModerationState`, metadata
    EngagementConversationModerationState = "microsoft.graph.engagementConversationModerationState" {
        Published = "published",
        PendingReview = "pendingReview",
        Dismissed = "dismissed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversationQuestionMessage`, metadata, with the accessors of [`EngagementConversationMessage`](super::EngagementConversationMessage)
    EngagementConversationQuestionMessage: super::EngagementConversationMessage, super::Entity = "microsoft.graph.engagementConversationQuestionMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationMode" CREATION_MODE, with_creation_mode(super::EngagementCreationMode), "`creationMode`";
    inherited "from" FROM, with_from(super::EngagementIdentitySet), "`from`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "replyToId" REPLY_TO_ID, with_reply_to_id(String), "`replyToId`";
    inherited "conversation" CONVERSATION, with_conversation(super::EngagementConversation), "`conversation`";
    inherited "reactions" REACTIONS, with_reactions(Vec<super::EngagementConversationMessageReaction>), "`reactions`";
    inherited "replies" REPLIES, with_replies(Vec<super::EngagementConversationMessage>), "`replies`";
    inherited "replyTo" REPLY_TO, with_reply_to(super::EngagementConversationMessage), "`replyTo`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.engagementConversationSystemMessage`, metadata, with the accessors of [`EngagementConversationMessage`](super::EngagementConversationMessage)
    EngagementConversationSystemMessage: super::EngagementConversationMessage, super::Entity = "microsoft.graph.engagementConversationSystemMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationMode" CREATION_MODE, with_creation_mode(super::EngagementCreationMode), "`creationMode`";
    inherited "from" FROM, with_from(super::EngagementIdentitySet), "`from`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "replyToId" REPLY_TO_ID, with_reply_to_id(String), "`replyToId`";
    inherited "conversation" CONVERSATION, with_conversation(super::EngagementConversation), "`conversation`";
    inherited "reactions" REACTIONS, with_reactions(Vec<super::EngagementConversationMessageReaction>), "`reactions`";
    inherited "replies" REPLIES, with_replies(Vec<super::EngagementConversationMessage>), "`replies`";
    inherited "replyTo" REPLY_TO, with_reply_to(super::EngagementConversationMessage), "`replyTo`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.engagementCreationMode`, metadata
    EngagementCreationMode = "microsoft.graph.engagementCreationMode" {
        None = "none",
        Migration = "migration",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.externalMeetingRegistrant`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta), with the accessors of [`MeetingRegistrantBase`](super::MeetingRegistrantBase)
    ExternalMeetingRegistrant: super::MeetingRegistrantBase, super::Entity = "microsoft.graph.externalMeetingRegistrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.externalMeetingRegistration`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta), with the accessors of [`MeetingRegistrationBase`](super::MeetingRegistrationBase)
    ExternalMeetingRegistration: super::MeetingRegistrationBase, super::Entity = "microsoft.graph.externalMeetingRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedRegistrant" ALLOWED_REGISTRANT, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`";
    inherited "registrants" REGISTRANTS, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`";
}

crate::runtime::model! {
    /// Inherits from calloptions.
    ///
    /// [`microsoft.graph.incomingCallOptions`](https://learn.microsoft.com/graph/api/resources/incomingcalloptions?view=graph-rest-beta), with the accessors of [`CallOptions`](super::CallOptions)
    IncomingCallOptions: super::CallOptions = "microsoft.graph.incomingCallOptions";
    inherited "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`";
    inherited "hideBotAfterEscalation" HIDE_BOT_AFTER_ESCALATION, with_hide_bot_after_escalation(bool), "`hideBotAfterEscalation`";
    inherited "isDeltaRosterEnabled" IS_DELTA_ROSTER_ENABLED, with_is_delta_roster_enabled(bool), "`isDeltaRosterEnabled`";
    inherited "isInteractiveRosterEnabled" IS_INTERACTIVE_ROSTER_ENABLED, with_is_interactive_roster_enabled(bool), "`isInteractiveRosterEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.incomingContext`](https://learn.microsoft.com/graph/api/resources/incomingcontext?view=graph-rest-beta)
    IncomingContext = "microsoft.graph.incomingContext";
    "observedParticipantId" OBSERVED_PARTICIPANT_ID, observed_participant_id str -> Option<&str>, with_observed_participant_id(String), "`observedParticipantId`: `Edm.String`, read-only" "Read-only.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::IdentitySet>, with_on_behalf_of(super::IdentitySet), "`onBehalfOf`: `microsoft.graph.identitySet`";
    "sourceParticipantId" SOURCE_PARTICIPANT_ID, source_participant_id str -> Option<&str>, with_source_participant_id(String), "`sourceParticipantId`: `Edm.String`, read-only" "Read-only.";
    "transferor" TRANSFEROR, transferor model -> Option<&super::IdentitySet>, with_transferor(super::IdentitySet), "`transferor`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitationParticipantInfo`](https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo?view=graph-rest-beta)
    InvitationParticipantInfo = "microsoft.graph.invitationParticipantInfo";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, type of the metadata" "Possible values are: default, voicemail.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`" "Optional.";
    "replacesCallId" REPLACES_CALL_ID, replaces_call_id str -> Option<&str>, with_replaces_call_id(String), "`replacesCallId`: `Edm.String`" "Optional.";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
    "removeFromDefaultAudioRoutingGroup" REMOVE_FROM_DEFAULT_AUDIO_ROUTING_GROUP, remove_from_default_audio_routing_group bool -> Option<bool>, with_remove_from_default_audio_routing_group(bool), "`removeFromDefaultAudioRoutingGroup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteNewBotResponse`](https://learn.microsoft.com/graph/api/resources/invitenewbotresponse?view=graph-rest-beta), with the accessors of [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse)
    InviteNewBotResponse: super::ParticipantJoiningResponse = "microsoft.graph.inviteNewBotResponse";
    "inviteUri" INVITE_URI, invite_uri str -> Option<&str>, with_invite_uri(String), "`inviteUri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteParticipantsOperation`](https://learn.microsoft.com/graph/api/resources/inviteparticipantsoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    InviteParticipantsOperation: super::CommsOperation, super::Entity = "microsoft.graph.inviteParticipantsOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::InvitationParticipantInfo]>, with_participants(Vec<super::InvitationParticipantInfo>), "`participants`: `Collection(microsoft.graph.invitationParticipantInfo)`";
}

crate::runtime::model! {
    /// Inherits from meetinginfo.
    ///
    /// [`microsoft.graph.joinMeetingIdMeetingInfo`](https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    JoinMeetingIdMeetingInfo: super::MeetingInfo = "microsoft.graph.joinMeetingIdMeetingInfo";
    inherited "allowConversationWithoutHost" ALLOW_CONVERSATION_WITHOUT_HOST, with_allow_conversation_without_host(bool), "`allowConversationWithoutHost`";
    "joinMeetingId" JOIN_MEETING_ID, join_meeting_id str -> Option<&str>, with_join_meeting_id(String), "`joinMeetingId`: `Edm.String`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.liveCaptionOptions`, metadata
    LiveCaptionOptions = "microsoft.graph.liveCaptionOptions";
    "streamUrl" STREAM_URL, stream_url str -> Option<&str>, with_stream_url(String), "`streamUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-beta)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.noMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    };
    "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, remove_from_default_audio_group bool -> Option<bool>, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaDirection`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-beta)
    MediaDirection = "microsoft.graph.mediaDirection" {
        Inactive = "inactive",
        SendOnly = "sendOnly",
        ReceiveOnly = "receiveOnly",
        SendReceive = "sendReceive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaInfo`](https://learn.microsoft.com/graph/api/resources/mediainfo?view=graph-rest-beta)
    MediaInfo = "microsoft.graph.mediaInfo";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.mediaMetadata`, metadata
    MediaMetadata = "microsoft.graph.mediaMetadata";
    "audioMetadata" AUDIO_METADATA, audio_metadata model -> Option<&super::AudioMetadata>, with_audio_metadata(super::AudioMetadata), "`audioMetadata`: `microsoft.graph.audioMetadata`, metadata";
    "byteSize" BYTE_SIZE, byte_size i32 -> Option<i32>, with_byte_size(i32), "`byteSize`: `Edm.Int32`, metadata";
    "duration" DURATION, duration i32 -> Option<i32>, with_duration(i32), "`duration`: `Edm.Int32`, metadata";
    "isRealTime" IS_REAL_TIME, is_real_time bool -> Option<bool>, with_is_real_time(bool), "`isRealTime`: `Edm.Boolean`, metadata";
    "mimeType" MIME_TYPE, mime_type str -> Option<&str>, with_mime_type(String), "`mimeType`: `Edm.String`, metadata";
    "modality" MODALITY, modality enumeration -> Option<super::ContentModality>, with_modality(super::ContentModality), "`modality`: `microsoft.graph.contentModality`, metadata";
    "streamingMetadata" STREAMING_METADATA, streaming_metadata model -> Option<&super::StreamingMetadata>, with_streaming_metadata(super::StreamingMetadata), "`streamingMetadata`: `microsoft.graph.streamingMetadata`, metadata";
    "videoMetadata" VIDEO_METADATA, video_metadata model -> Option<&super::VideoMetadata>, with_video_metadata(super::VideoMetadata), "`videoMetadata`: `microsoft.graph.videoMetadata`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaPrompt`](https://learn.microsoft.com/graph/api/resources/mediaprompt?view=graph-rest-beta), with the accessors of [`Prompt`](super::Prompt)
    MediaPrompt: super::Prompt = "microsoft.graph.mediaPrompt";
    "mediaInfo" MEDIA_INFO, media_info model -> Option<&super::MediaInfo>, with_media_info(super::MediaInfo), "`mediaInfo`: `microsoft.graph.mediaInfo`";
    "loop" LOOP, loop_ i32 -> Option<i32>, with_loop(i32), "`loop`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mediaSegment`, metadata
    MediaSegment = "microsoft.graph.mediaSegment";
    "endTimeSec" END_TIME_SEC, end_time_sec i32 -> Option<i32>, with_end_time_sec(i32), "`endTimeSec`: `Edm.Int32`, metadata";
    "frameIndices" FRAME_INDICES, frame_indices values -> Parsed<Vec<i32>>, with_frame_indices(Vec<i32>), "`frameIndices`: `Collection(Edm.Int32)`, metadata";
    "startTimeSec" START_TIME_SEC, start_time_sec i32 -> Option<i32>, with_start_time_sec(i32), "`startTimeSec`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MediaState = "microsoft.graph.mediaState" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mediaStream`](https://learn.microsoft.com/graph/api/resources/mediastream?view=graph-rest-beta)
    MediaStream = "microsoft.graph.mediaStream";
    "direction" DIRECTION, direction enumeration -> Option<super::MediaDirection>, with_direction(super::MediaDirection), "`direction`: `microsoft.graph.mediaDirection`" "Possible values are: inactive, sendOnly, receiveOnly, sendReceive.";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type enumeration -> Option<super::Modality>, with_media_type(super::Modality), "`mediaType`: `microsoft.graph.modality`, type of the metadata" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "serverMuted" SERVER_MUTED, server_muted bool -> Option<bool>, with_server_muted(bool), "`serverMuted`: `Edm.Boolean`";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingCapabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingCapabilities = "microsoft.graph.meetingCapabilities" {
        QuestionAndAnswer = "questionAndAnswer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingCapability`](https://learn.microsoft.com/graph/api/resources/meetingcapability?view=graph-rest-beta)
    MeetingCapability = "microsoft.graph.meetingCapability";
    "allowAnonymousUsersToDialOut" ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT, allow_anonymous_users_to_dial_out bool -> Option<bool>, with_allow_anonymous_users_to_dial_out(bool), "`allowAnonymousUsersToDialOut`: `Edm.Boolean`";
    "allowAnonymousUsersToStartMeeting" ALLOW_ANONYMOUS_USERS_TO_START_MEETING, allow_anonymous_users_to_start_meeting bool -> Option<bool>, with_allow_anonymous_users_to_start_meeting(bool), "`allowAnonymousUsersToStartMeeting`: `Edm.Boolean`";
    "autoAdmittedUsers" AUTO_ADMITTED_USERS, auto_admitted_users enumeration -> Option<super::AutoAdmittedUsersType>, with_auto_admitted_users(super::AutoAdmittedUsersType), "`autoAdmittedUsers`: `microsoft.graph.autoAdmittedUsersType`" "Possible values are: everyoneInCompany, everyone.";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo?view=graph-rest-beta)
    MeetingInfo = "microsoft.graph.meetingInfo" {
        "microsoft.graph.joinMeetingIdMeetingInfo",
        "microsoft.graph.organizerMeetingInfo",
        "microsoft.graph.tokenMeetingInfo",
    };
    "allowConversationWithoutHost" ALLOW_CONVERSATION_WITHOUT_HOST, allow_conversation_without_host bool -> Option<bool>, with_allow_conversation_without_host(bool), "`allowConversationWithoutHost`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipantInfo`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-beta)
    MeetingParticipantInfo = "microsoft.graph.meetingParticipantInfo" {
        "microsoft.graph.virtualEventPresenterInfo",
    };
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "role" ROLE, role enumeration -> Option<super::OnlineMeetingRole>, with_role(super::OnlineMeetingRole), "`role`: `microsoft.graph.onlineMeetingRole`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipants`](https://learn.microsoft.com/graph/api/resources/meetingparticipants?view=graph-rest-beta)
    MeetingParticipants = "microsoft.graph.meetingParticipants";
    "attendees" ATTENDEES, attendees models -> Option<&[super::MeetingParticipantInfo]>, with_attendees(Vec<super::MeetingParticipantInfo>), "`attendees`: `Collection(microsoft.graph.meetingParticipantInfo)`";
    "organizer" ORGANIZER, organizer model -> Option<&super::MeetingParticipantInfo>, with_organizer(super::MeetingParticipantInfo), "`organizer`: `microsoft.graph.meetingParticipantInfo`";
    "contributors" CONTRIBUTORS, contributors models -> Option<&[super::MeetingParticipantInfo]>, with_contributors(Vec<super::MeetingParticipantInfo>), "`contributors`: `Collection(microsoft.graph.meetingParticipantInfo)`, metadata";
    "producers" PRODUCERS, producers models -> Option<&[super::MeetingParticipantInfo]>, with_producers(Vec<super::MeetingParticipantInfo>), "`producers`: `Collection(microsoft.graph.meetingParticipantInfo)`, metadata";
}

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.meetingRegistrant`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta), with the accessors of [`MeetingRegistrantBase`](super::MeetingRegistrantBase)
    MeetingRegistrant: super::MeetingRegistrantBase, super::Entity = "microsoft.graph.meetingRegistrant";
    inherited "id" ID, with_id(String), "`id`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    "customQuestionAnswers" CUSTOM_QUESTION_ANSWERS, custom_question_answers models -> Option<&[super::CustomQuestionAnswer]>, with_custom_question_answers(Vec<super::CustomQuestionAnswer>), "`customQuestionAnswers`: `Collection(microsoft.graph.customQuestionAnswer)`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, read-only, type of the metadata" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::MeetingRegistrantStatus>, with_status(super::MeetingRegistrantStatus), "`status`: `microsoft.graph.meetingRegistrantStatus`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrantBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingRegistrantBase: super::Entity = "microsoft.graph.meetingRegistrantBase" {
        "microsoft.graph.externalMeetingRegistrant",
        "microsoft.graph.meetingRegistrant",
    };
    inherited "id" ID, with_id(String), "`id`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingRegistrantStatus`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
    MeetingRegistrantStatus = "microsoft.graph.meetingRegistrantStatus" {
        Registered = "registered",
        Canceled = "canceled",
        Processing = "processing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.meetingRegistration`](https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta), with the accessors of [`MeetingRegistrationBase`](super::MeetingRegistrationBase)
    MeetingRegistration: super::MeetingRegistrationBase, super::Entity = "microsoft.graph.meetingRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowedRegistrant" ALLOWED_REGISTRANT, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`";
    inherited "registrants" REGISTRANTS, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "registrationPageViewCount" REGISTRATION_PAGE_VIEW_COUNT, registration_page_view_count i32 -> Option<i32>, with_registration_page_view_count(i32), "`registrationPageViewCount`: `Edm.Int32`, read-only" "Read-only.";
    "registrationPageWebUrl" REGISTRATION_PAGE_WEB_URL, registration_page_web_url str -> Option<&str>, with_registration_page_web_url(String), "`registrationPageWebUrl`: `Edm.String`, read-only" "Read-only.";
    "speakers" SPEAKERS, speakers models -> Option<&[super::MeetingSpeaker]>, with_speakers(Vec<super::MeetingSpeaker>), "`speakers`: `Collection(microsoft.graph.meetingSpeaker)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::MeetingRegistrationQuestion]>, with_custom_questions(Vec<super::MeetingRegistrationQuestion>), "`customQuestions`: `Collection(microsoft.graph.meetingRegistrationQuestion)`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrationBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingRegistrationBase: super::Entity = "microsoft.graph.meetingRegistrationBase" {
        "microsoft.graph.externalMeetingRegistration",
        "microsoft.graph.meetingRegistration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "allowedRegistrant" ALLOWED_REGISTRANT, allowed_registrant enumeration -> Option<super::MeetingAudience>, with_allowed_registrant(super::MeetingAudience), "`allowedRegistrant`: `microsoft.graph.meetingAudience`";
    "registrants" REGISTRANTS, registrants models -> Option<&[super::MeetingRegistrantBase]>, with_registrants(Vec<super::MeetingRegistrantBase>), "`registrants`: `Collection(microsoft.graph.meetingRegistrantBase)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingRegistrationQuestion`](https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MeetingRegistrationQuestion: super::Entity = "microsoft.graph.meetingRegistrationQuestion";
    inherited "id" ID, with_id(String), "`id`";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingSpeaker`](https://learn.microsoft.com/graph/api/resources/meetingspeaker?view=graph-rest-beta)
    MeetingSpeaker = "microsoft.graph.meetingSpeaker";
    "bio" BIO, bio str -> Option<&str>, with_bio(String), "`bio`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.modality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Modality = "microsoft.graph.modality" {
        Audio = "audio",
        Video = "video",
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        Data = "data",
        ScreenSharing = "screenSharing",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.multiActivitySubscription`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiActivitySubscription: super::Entity = "microsoft.graph.multiActivitySubscription";
    inherited "id" ID, with_id(String), "`id`";
    "activities" ACTIVITIES, activities model -> Option<&super::SubscriptionActivities>, with_activities(super::SubscriptionActivities), "`activities`: `microsoft.graph.subscriptionActivities`, metadata";
    "callbackUrl" CALLBACK_URL, callback_url str -> Option<&str>, with_callback_url(String), "`callbackUrl`: `Edm.String`, metadata";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`, metadata";
    "meetingInfo" MEETING_INFO, meeting_info model -> Option<&super::MeetingInfo>, with_meeting_info(super::MeetingInfo), "`meetingInfo`: `microsoft.graph.meetingInfo`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.muteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/muteparticipantoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    MuteParticipantOperation: super::CommsOperation, super::Entity = "microsoft.graph.muteParticipantOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.muteParticipantsOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    MuteParticipantsOperation: super::CommsOperation, super::Entity = "microsoft.graph.muteParticipantsOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "participants" PARTICIPANTS, participants strs -> Option<Vec<&str>>, with_participants(Vec<String>), "`participants`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.noMediaConfig`](https://learn.microsoft.com/graph/api/resources/nomediaconfig?view=graph-rest-beta), not in the metadata, with the accessors of [`MediaConfig`](super::MediaConfig)
    NoMediaConfig: super::MediaConfig = "microsoft.graph.noMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
}

crate::runtime::model! {
    /// `microsoft.graph.OffWork`, which the reference names and does not describe.
    OffWork = "microsoft.graph.OffWork"
}

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeeting`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta), with the accessors of [`OnlineMeetingBase`](super::OnlineMeetingBase)
    OnlineMeeting: super::OnlineMeetingBase, super::Entity = "microsoft.graph.onlineMeeting";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowAttendeeToEnableCamera" ALLOW_ATTENDEE_TO_ENABLE_CAMERA, with_allow_attendee_to_enable_camera(bool), "`allowAttendeeToEnableCamera`";
    inherited "allowAttendeeToEnableMic" ALLOW_ATTENDEE_TO_ENABLE_MIC, with_allow_attendee_to_enable_mic(bool), "`allowAttendeeToEnableMic`";
    inherited "allowBreakoutRooms" ALLOW_BREAKOUT_ROOMS, with_allow_breakout_rooms(bool), "`allowBreakoutRooms`";
    inherited "allowCopyingAndSharingMeetingContent" ALLOW_COPYING_AND_SHARING_MEETING_CONTENT, with_allow_copying_and_sharing_meeting_content(bool), "`allowCopyingAndSharingMeetingContent`";
    inherited "allowLiveShare" ALLOW_LIVE_SHARE, with_allow_live_share(super::MeetingLiveShareOptions), "`allowLiveShare`";
    inherited "allowMeetingChat" ALLOW_MEETING_CHAT, with_allow_meeting_chat(super::MeetingChatMode), "`allowMeetingChat`";
    inherited "allowParticipantsToChangeName" ALLOW_PARTICIPANTS_TO_CHANGE_NAME, with_allow_participants_to_change_name(bool), "`allowParticipantsToChangeName`";
    inherited "allowPowerPointSharing" ALLOW_POWER_POINT_SHARING, with_allow_power_point_sharing(bool), "`allowPowerPointSharing`";
    inherited "allowRecording" ALLOW_RECORDING, with_allow_recording(bool), "`allowRecording`";
    inherited "allowTeamworkReactions" ALLOW_TEAMWORK_REACTIONS, with_allow_teamwork_reactions(bool), "`allowTeamworkReactions`";
    inherited "allowTranscription" ALLOW_TRANSCRIPTION, with_allow_transcription(bool), "`allowTranscription`";
    inherited "allowWhiteboard" ALLOW_WHITEBOARD, with_allow_whiteboard(bool), "`allowWhiteboard`";
    inherited "allowedLobbyAdmitters" ALLOWED_LOBBY_ADMITTERS, with_allowed_lobby_admitters(super::AllowedLobbyAdmitterRoles), "`allowedLobbyAdmitters`";
    inherited "allowedPresenters" ALLOWED_PRESENTERS, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`";
    inherited "anonymizeIdentityForRoles" ANONYMIZE_IDENTITY_FOR_ROLES, with_anonymize_identity_for_roles(Vec<super::OnlineMeetingRole>), "`anonymizeIdentityForRoles`";
    inherited "audioConferencing" AUDIO_CONFERENCING, with_audio_conferencing(super::AudioConferencing), "`audioConferencing`";
    inherited "chatInfo" CHAT_INFO, with_chat_info(super::ChatInfo), "`chatInfo`";
    inherited "chatRestrictions" CHAT_RESTRICTIONS, with_chat_restrictions(super::ChatRestrictions), "`chatRestrictions`";
    inherited "cloudVideoInteropInfo" CLOUD_VIDEO_INTEROP_INFO, with_cloud_video_interop_info(super::CloudVideoInteropInfo), "`cloudVideoInteropInfo`";
    inherited "expiryDateTime" EXPIRY_DATE_TIME, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`";
    inherited "isEndToEndEncryptionEnabled" IS_END_TO_END_ENCRYPTION_ENABLED, with_is_end_to_end_encryption_enabled(bool), "`isEndToEndEncryptionEnabled`";
    inherited "isEntryExitAnnounced" IS_ENTRY_EXIT_ANNOUNCED, with_is_entry_exit_announced(bool), "`isEntryExitAnnounced`";
    inherited "joinInformation" JOIN_INFORMATION, with_join_information(super::ItemBody), "`joinInformation`";
    inherited "joinMeetingIdSettings" JOIN_MEETING_ID_SETTINGS, with_join_meeting_id_settings(super::JoinMeetingIdSettings), "`joinMeetingIdSettings`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    inherited "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`";
    inherited "meetingOptionsWebUrl" MEETING_OPTIONS_WEB_URL, with_meeting_options_web_url(String), "`meetingOptionsWebUrl`";
    inherited "meetingSpokenLanguageTag" MEETING_SPOKEN_LANGUAGE_TAG, with_meeting_spoken_language_tag(String), "`meetingSpokenLanguageTag`";
    inherited "meetingType" MEETING_TYPE, with_meeting_type(super::OnlineMeetingType), "`meetingType`";
    inherited "recordAutomatically" RECORD_AUTOMATICALLY, with_record_automatically(bool), "`recordAutomatically`";
    inherited "sensitivityLabelAssignment" SENSITIVITY_LABEL_ASSIGNMENT, with_sensitivity_label_assignment(super::OnlineMeetingSensitivityLabelAssignment), "`sensitivityLabelAssignment`";
    inherited "shareMeetingChatHistoryDefault" SHARE_MEETING_CHAT_HISTORY_DEFAULT, with_share_meeting_chat_history_default(super::MeetingChatHistoryDefaultMode), "`shareMeetingChatHistoryDefault`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, with_video_teleconference_id(String), "`videoTeleconferenceId`";
    inherited "watermarkProtection" WATERMARK_PROTECTION, with_watermark_protection(super::WatermarkProtectionValues), "`watermarkProtection`";
    inherited "attendanceReports" ATTENDANCE_REPORTS, with_attendance_reports(Vec<super::MeetingAttendanceReport>), "`attendanceReports`";
    "alternativeRecording" ALTERNATIVE_RECORDING, alternative_recording untyped -> Option<&Value>, with_alternative_recording(Value), "`alternativeRecording`: `Edm.Stream`, read-only" "Read-only.";
    "attendeeReport" ATTENDEE_REPORT, attendee_report untyped -> Option<&Value>, with_attendee_report(Value), "`attendeeReport`: `Edm.Stream`, read-only" "Read-only.";
    "broadcastSettings" BROADCAST_SETTINGS, broadcast_settings model -> Option<&super::BroadcastMeetingSettings>, with_broadcast_settings(super::BroadcastMeetingSettings), "`broadcastSettings`: `microsoft.graph.broadcastMeetingSettings`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`" "Optional.";
    "isBroadcast" IS_BROADCAST, is_broadcast bool -> Option<bool>, with_is_broadcast(bool), "`isBroadcast`: `Edm.Boolean`";
    "participants" PARTICIPANTS, participants model -> Option<&super::MeetingParticipants>, with_participants(super::MeetingParticipants), "`participants`: `microsoft.graph.meetingParticipants`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "autoAdmittedUsers" AUTO_ADMITTED_USERS, auto_admitted_users str -> Option<&str>, with_auto_admitted_users(String), "`autoAdmittedUsers`: `Edm.String`, read-only, not in the metadata" "Read-only. Possible values are: everyone, everyoneInSameAndFederatedCompany, everyoneInCompany, invitedUsersInCompany, organizer.";
    "broadcastRecording" BROADCAST_RECORDING, broadcast_recording untyped -> Option<&Value>, with_broadcast_recording(Value), "`broadcastRecording`: `Edm.Stream`, metadata";
    "capabilities" CAPABILITIES, capabilities enumerations -> Option<Vec<super::MeetingCapabilities>>, with_capabilities(Vec<super::MeetingCapabilities>), "`capabilities`: `Collection(microsoft.graph.meetingCapabilities)`, metadata";
    "joinUrl" JOIN_URL, join_url str -> Option<&str>, with_join_url(String), "`joinUrl`: `Edm.String`, metadata";
    "meetingTemplateId" MEETING_TEMPLATE_ID, meeting_template_id str -> Option<&str>, with_meeting_template_id(String), "`meetingTemplateId`: `Edm.String`, metadata";
    "recording" RECORDING, recording untyped -> Option<&Value>, with_recording(Value), "`recording`: `Edm.Stream`, metadata";
    "meetingAttendanceReport" MEETING_ATTENDANCE_REPORT, meeting_attendance_report model -> Option<&super::MeetingAttendanceReport>, with_meeting_attendance_report(super::MeetingAttendanceReport), "`meetingAttendanceReport`: `microsoft.graph.meetingAttendanceReport`, read-only" "Read-only.";
    "aiInsights" AI_INSIGHTS, ai_insights models -> Option<&[super::CallAiInsight]>, with_ai_insights(Vec<super::CallAiInsight>), "`aiInsights`: `Collection(microsoft.graph.callAiInsight)`, metadata";
    "recordings" RECORDINGS, recordings models -> Option<&[super::CallRecording]>, with_recordings(Vec<super::CallRecording>), "`recordings`: `Collection(microsoft.graph.callRecording)`, metadata";
    "registration" REGISTRATION, registration model -> Option<&super::MeetingRegistration>, with_registration(super::MeetingRegistration), "`registration`: `microsoft.graph.meetingRegistration`, metadata";
    "transcripts" TRANSCRIPTS, transcripts models -> Option<&[super::CallTranscript]>, with_transcripts(Vec<super::CallTranscript>), "`transcripts`: `Collection(microsoft.graph.callTranscript)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.onlineMeetingContentSharingDisabledReason`, metadata
    OnlineMeetingContentSharingDisabledReason = "microsoft.graph.onlineMeetingContentSharingDisabledReason" {
        WatermarkProtection = "watermarkProtection",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onlineMeetingEngagementConversation`, metadata, with the accessors of [`EngagementConversation`](super::EngagementConversation)
    OnlineMeetingEngagementConversation: super::EngagementConversation, super::Entity = "microsoft.graph.onlineMeetingEngagementConversation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "creationMode" CREATION_MODE, with_creation_mode(super::EngagementCreationMode), "`creationMode`";
    inherited "starterId" STARTER_ID, with_starter_id(String), "`starterId`";
    inherited "messages" MESSAGES, with_messages(Vec<super::EngagementConversationMessage>), "`messages`";
    inherited "starter" STARTER, with_starter(super::EngagementConversationMessage), "`starter`";
    "moderationState" MODERATION_STATE, moderation_state enumeration -> Option<super::EngagementConversationModerationState>, with_moderation_state(super::EngagementConversationModerationState), "`moderationState`: `microsoft.graph.engagementConversationModerationState`, metadata";
    "onlineMeetingId" ONLINE_MEETING_ID, online_meeting_id str -> Option<&str>, with_online_meeting_id(String), "`onlineMeetingId`: `Edm.String`, metadata";
    "organizer" ORGANIZER, organizer model -> Option<&super::EngagementIdentitySet>, with_organizer(super::EngagementIdentitySet), "`organizer`: `microsoft.graph.engagementIdentitySet`, metadata";
    "upvoteCount" UPVOTE_COUNT, upvote_count i32 -> Option<i32>, with_upvote_count(i32), "`upvoteCount`: `Edm.Int32`, metadata";
    "onlineMeeting" ONLINE_MEETING, online_meeting model -> Option<&super::OnlineMeeting>, with_online_meeting(super::OnlineMeeting), "`onlineMeeting`: `microsoft.graph.onlineMeeting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onlineMeetingRestricted`, metadata
    OnlineMeetingRestricted = "microsoft.graph.onlineMeetingRestricted";
    "contentSharingDisabled" CONTENT_SHARING_DISABLED, content_sharing_disabled flags -> Option<Flags<super::OnlineMeetingContentSharingDisabledReason>>, with_content_sharing_disabled(Flags<super::OnlineMeetingContentSharingDisabledReason>), "`contentSharingDisabled`: `microsoft.graph.onlineMeetingContentSharingDisabledReason`, metadata";
    "videoDisabled" VIDEO_DISABLED, video_disabled flags -> Option<Flags<super::OnlineMeetingVideoDisabledReason>>, with_video_disabled(Flags<super::OnlineMeetingVideoDisabledReason>), "`videoDisabled`: `microsoft.graph.onlineMeetingVideoDisabledReason`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.onlineMeetingVideoDisabledReason`, metadata
    OnlineMeetingVideoDisabledReason = "microsoft.graph.onlineMeetingVideoDisabledReason" {
        WatermarkProtection = "watermarkProtection",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.organizerMeetingInfo`](https://learn.microsoft.com/graph/api/resources/organizermeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    OrganizerMeetingInfo: super::MeetingInfo = "microsoft.graph.organizerMeetingInfo";
    inherited "allowConversationWithoutHost" ALLOW_CONVERSATION_WITHOUT_HOST, with_allow_conversation_without_host(bool), "`allowConversationWithoutHost`";
    "organizer" ORGANIZER, organizer model -> Option<&super::IdentitySet>, with_organizer(super::IdentitySet), "`organizer`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.outOfOfficeSettings`](https://learn.microsoft.com/graph/api/resources/outofofficesettings?view=graph-rest-beta)
    OutOfOfficeSettings = "microsoft.graph.outOfOfficeSettings";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "isOutOfOffice" IS_OUT_OF_OFFICE, is_out_of_office bool -> Option<bool>, with_is_out_of_office(bool), "`isOutOfOffice`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from calloptions.
    ///
    /// [`microsoft.graph.outgoingCallOptions`](https://learn.microsoft.com/graph/api/resources/outgoingcalloptions?view=graph-rest-beta), with the accessors of [`CallOptions`](super::CallOptions)
    OutgoingCallOptions: super::CallOptions = "microsoft.graph.outgoingCallOptions";
    inherited "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`";
    inherited "hideBotAfterEscalation" HIDE_BOT_AFTER_ESCALATION, with_hide_bot_after_escalation(bool), "`hideBotAfterEscalation`";
    inherited "isDeltaRosterEnabled" IS_DELTA_ROSTER_ENABLED, with_is_delta_roster_enabled(bool), "`isDeltaRosterEnabled`";
    inherited "isInteractiveRosterEnabled" IS_INTERACTIVE_ROSTER_ENABLED, with_is_interactive_roster_enabled(bool), "`isInteractiveRosterEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participant`](https://learn.microsoft.com/graph/api/resources/participant?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Participant: super::Entity = "microsoft.graph.participant";
    inherited "id" ID, with_id(String), "`id`";
    "info" INFO, info model -> Option<&super::ParticipantInfo>, with_info(super::ParticipantInfo), "`info`: `microsoft.graph.participantInfo`";
    "isInLobby" IS_IN_LOBBY, is_in_lobby bool -> Option<bool>, with_is_in_lobby(bool), "`isInLobby`: `Edm.Boolean`";
    "isMuted" IS_MUTED, is_muted bool -> Option<bool>, with_is_muted(bool), "`isMuted`: `Edm.Boolean`";
    "mediaStreams" MEDIA_STREAMS, media_streams models -> Option<&[super::MediaStream]>, with_media_streams(Vec<super::MediaStream>), "`mediaStreams`: `Collection(microsoft.graph.mediaStream)`";
    "metadata" METADATA, metadata str -> Option<&str>, with_metadata(String), "`metadata`: `Edm.String`";
    "recordingInfo" RECORDING_INFO, recording_info model -> Option<&super::RecordingInfo>, with_recording_info(super::RecordingInfo), "`recordingInfo`: `microsoft.graph.recordingInfo`";
    "isIdentityAnonymized" IS_IDENTITY_ANONYMIZED, is_identity_anonymized bool -> Option<bool>, with_is_identity_anonymized(bool), "`isIdentityAnonymized`: `Edm.Boolean`, metadata";
    "preferredDisplayName" PREFERRED_DISPLAY_NAME, preferred_display_name str -> Option<&str>, with_preferred_display_name(String), "`preferredDisplayName`: `Edm.String`, metadata";
    "removedState" REMOVED_STATE, removed_state model -> Option<&super::RemovedState>, with_removed_state(super::RemovedState), "`removedState`: `microsoft.graph.removedState`, metadata";
    "restrictedExperience" RESTRICTED_EXPERIENCE, restricted_experience model -> Option<&super::OnlineMeetingRestricted>, with_restricted_experience(super::OnlineMeetingRestricted), "`restrictedExperience`: `microsoft.graph.onlineMeetingRestricted`, metadata";
    "rosterSequenceNumber" ROSTER_SEQUENCE_NUMBER, roster_sequence_number i64 -> Option<i64>, with_roster_sequence_number(i64), "`rosterSequenceNumber`: `Edm.Int64`, metadata";
    "syntheticMediaDetection" SYNTHETIC_MEDIA_DETECTION, synthetic_media_detection model -> Option<&super::SyntheticMediaDetectionInfo>, with_synthetic_media_detection(super::SyntheticMediaDetectionInfo), "`syntheticMediaDetection`: `microsoft.graph.syntheticMediaDetectionInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantInfo`](https://learn.microsoft.com/graph/api/resources/participantinfo?view=graph-rest-beta)
    ParticipantInfo = "microsoft.graph.participantInfo";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`, read-only" "Read-only.";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, read-only, type of the metadata" "Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "languageId" LANGUAGE_ID, language_id str -> Option<&str>, with_language_id(String), "`languageId`: `Edm.String`, read-only" "Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Read-only.";
    "platformId" PLATFORM_ID, platform_id str -> Option<&str>, with_platform_id(String), "`platformId`: `Edm.String`, read-only" "Read-only.";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`, read-only" "Read-only.";
    "nonAnonymizedIdentity" NON_ANONYMIZED_IDENTITY, non_anonymized_identity model -> Option<&super::IdentitySet>, with_non_anonymized_identity(super::IdentitySet), "`nonAnonymizedIdentity`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ParticipantJoiningNotification: super::Entity = "microsoft.graph.participantJoiningNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-beta)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse" {
        "microsoft.graph.acceptJoinResponse",
        "microsoft.graph.inviteNewBotResponse",
        "microsoft.graph.rejectJoinResponse",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ParticipantLeftNotification: super::Entity = "microsoft.graph.participantLeftNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantMixerLevel`](https://learn.microsoft.com/graph/api/resources/participantmixerlevel?view=graph-rest-beta), not in the metadata
    ParticipantMixerLevel = "microsoft.graph.participantMixerLevel";
    "ducking" DUCKING, ducking model -> Option<&super::AudioDuckingConfiguration>, with_ducking(super::AudioDuckingConfiguration), "`ducking`: `microsoft.graph.audioDuckingConfiguration`";
    "exclusiveMode" EXCLUSIVE_MODE, exclusive_mode bool -> Option<bool>, with_exclusive_mode(bool), "`exclusiveMode`: `Edm.Boolean`";
    "participant" PARTICIPANT, participant str -> Option<&str>, with_participant(String), "`participant`: `Edm.String`";
    "sourceLevels" SOURCE_LEVELS, source_levels models -> Option<&[super::AudioSourceLevel]>, with_source_levels(Vec<super::AudioSourceLevel>), "`sourceLevels`: `Collection(microsoft.graph.audioSourceLevel)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.playPromptCompletionReason`, metadata
    PlayPromptCompletionReason = "microsoft.graph.playPromptCompletionReason" {
        Unknown = "unknown",
        CompletedSuccessfully = "completedSuccessfully",
        MediaOperationCanceled = "mediaOperationCanceled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.playPromptOperation`](https://learn.microsoft.com/graph/api/resources/playpromptoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    PlayPromptOperation: super::CommsOperation, super::Entity = "microsoft.graph.playPromptOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "completionReason" COMPLETION_REASON, completion_reason enumeration -> Option<super::PlayPromptCompletionReason>, with_completion_reason(super::PlayPromptCompletionReason), "`completionReason`: `microsoft.graph.playPromptCompletionReason`, type of the metadata" "Possible values are: unknown, completedSuccessfully, mediaOperationCanceled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.presence`](https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Presence: super::Entity = "microsoft.graph.presence";
    inherited "id" ID, with_id(String), "`id`";
    "availability" AVAILABILITY, availability str -> Option<&str>, with_availability(String), "`availability`: `Edm.String`, type of the metadata" "Possible values are: Available, Busy, DoNotDisturb, BusyIdle, Offline, BeRightBack, Away, AvailableIdle, PresenceUnknown.";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`, type of the metadata" "Possible values are: Available, Away, BeRightBack, Busy, DoNotDisturb, InACall, Inactive, InAConferenceCall, InAMeeting, PresenceUnknown, Offline, UrgentInterruptionsOnly, OffWork, OutOfOffice, Presenting.";
    "outOfOfficeSettings" OUT_OF_OFFICE_SETTINGS, out_of_office_settings model -> Option<&super::OutOfOfficeSettings>, with_out_of_office_settings(super::OutOfOfficeSettings), "`outOfOfficeSettings`: `microsoft.graph.outOfOfficeSettings`";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number str -> Option<&str>, with_sequence_number(String), "`sequenceNumber`: `Edm.String`, metadata";
    "statusMessage" STATUS_MESSAGE, status_message model -> Option<&super::PresenceStatusMessage>, with_status_message(super::PresenceStatusMessage), "`statusMessage`: `microsoft.graph.presenceStatusMessage`, metadata";
    "workLocation" WORK_LOCATION, work_location model -> Option<&super::UserWorkLocation>, with_work_location(super::UserWorkLocation), "`workLocation`: `microsoft.graph.userWorkLocation`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.presenceStatusMessage`, metadata
    PresenceStatusMessage = "microsoft.graph.presenceStatusMessage";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time model -> Option<&super::DateTimeTimeZone>, with_expiry_date_time(super::DateTimeTimeZone), "`expiryDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "message" MESSAGE, message model -> Option<&super::ItemBody>, with_message(super::ItemBody), "`message`: `microsoft.graph.itemBody`, metadata";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.prompt`](https://learn.microsoft.com/graph/api/resources/prompt?view=graph-rest-beta)
    Prompt = "microsoft.graph.prompt" {
        "microsoft.graph.mediaPrompt",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recordCompletionReason`, metadata
    RecordCompletionReason = "microsoft.graph.recordCompletionReason" {
        OperationCanceled = "operationCanceled",
        StopToneDetected = "stopToneDetected",
        MaxRecordDurationReached = "maxRecordDurationReached",
        InitialSilenceTimeout = "initialSilenceTimeout",
        MaxSilenceTimeout = "maxSilenceTimeout",
        PlayPromptFailed = "playPromptFailed",
        PlayBeepFailed = "playBeepFailed",
        MediaReceiveTimeout = "mediaReceiveTimeout",
        UnspecifiedError = "unspecifiedError",
        None = "none",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.recordOperation`](https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    RecordOperation: super::CommsOperation, super::Entity = "microsoft.graph.recordOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "completionReason" COMPLETION_REASON, completion_reason enumeration -> Option<super::RecordCompletionReason>, with_completion_reason(super::RecordCompletionReason), "`completionReason`: `microsoft.graph.recordCompletionReason`, type of the metadata" "Possible values are: operationCanceled, stopToneDetected, maxRecordDurationReached, initialSilenceTimeout, maxSilenceTimeout, playPromptFailed, playBeepFailed, mediaReceiveTimeout, unspecifiedError, none.";
    "recordingAccessToken" RECORDING_ACCESS_TOKEN, recording_access_token str -> Option<&str>, with_recording_access_token(String), "`recordingAccessToken`: `Edm.String`";
    "recordingLocation" RECORDING_LOCATION, recording_location str -> Option<&str>, with_recording_location(String), "`recordingLocation`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recordingInfo`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
    RecordingInfo = "microsoft.graph.recordingInfo";
    "initiatedBy" INITIATED_BY, initiated_by model -> Option<&super::ParticipantInfo>, with_initiated_by(super::ParticipantInfo), "`initiatedBy`: `microsoft.graph.participantInfo`";
    "recordingStatus" RECORDING_STATUS, recording_status enumeration -> Option<super::RecordingStatus>, with_recording_status(super::RecordingStatus), "`recordingStatus`: `microsoft.graph.recordingStatus`" "Possible values are: unknown, notRecording, recording, failed.";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// `microsoft.graph.recordingState`, metadata
    RecordingState = "microsoft.graph.recordingState";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i32 -> Option<i32>, with_sequence_number(i32), "`sequenceNumber`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::MediaState>, with_state(super::MediaState), "`state`: `microsoft.graph.mediaState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recordingStatus`](https://learn.microsoft.com/graph/api/resources/recordinginfo?view=graph-rest-beta)
    RecordingStatus = "microsoft.graph.recordingStatus" {
        Unknown = "unknown",
        NotRecording = "notRecording",
        Recording = "recording",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rejectJoinResponse`](https://learn.microsoft.com/graph/api/resources/rejectjoinresponse?view=graph-rest-beta), with the accessors of [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse)
    RejectJoinResponse: super::ParticipantJoiningResponse = "microsoft.graph.rejectJoinResponse";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`" "Possible values are: None, Busy, Forbidden.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.rejectReason`, metadata
    RejectReason = "microsoft.graph.rejectReason" {
        None = "none",
        Busy = "busy",
        Forbidden = "forbidden",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.remindBeforeTimeInMinutesType`, metadata
    RemindBeforeTimeInMinutesType = "microsoft.graph.remindBeforeTimeInMinutesType" {
        Mins15 = "mins15",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.removedState`, metadata
    RemovedState = "microsoft.graph.removedState";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.routingMode`, metadata
    RoutingMode = "microsoft.graph.routingMode" {
        OneToOne = "oneToOne",
        Multicast = "multicast",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingPolicy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoutingPolicy = "microsoft.graph.routingPolicy" {
        None = "none",
        NoMissedCall = "noMissedCall",
        DisableForwardingExceptPhone = "disableForwardingExceptPhone",
        DisableForwarding = "disableForwarding",
        PreferSkypeForBusiness = "preferSkypeForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingType`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    RoutingType = "microsoft.graph.routingType" {
        Forwarded = "forwarded",
        Lookup = "lookup",
        SelfFork = "selfFork",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.screenSharingRole`, metadata
    ScreenSharingRole = "microsoft.graph.screenSharingRole" {
        Viewer = "viewer",
        Sharer = "sharer",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sendDtmfCompletionReason`, metadata
    SendDtmfCompletionReason = "microsoft.graph.sendDtmfCompletionReason" {
        Unknown = "unknown",
        CompletedSuccessfully = "completedSuccessfully",
        MediaOperationCanceled = "mediaOperationCanceled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sendDtmfTonesOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    SendDtmfTonesOperation: super::CommsOperation, super::Entity = "microsoft.graph.sendDtmfTonesOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "completionReason" COMPLETION_REASON, completion_reason enumeration -> Option<super::SendDtmfCompletionReason>, with_completion_reason(super::SendDtmfCompletionReason), "`completionReason`: `microsoft.graph.sendDtmfCompletionReason`, metadata";
}

crate::runtime::model! {
    /// Inherits from mediaconfig.
    ///
    /// [`microsoft.graph.serviceHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig?view=graph-rest-beta), with the accessors of [`MediaConfig`](super::MediaConfig)
    ServiceHostedMediaConfig: super::MediaConfig = "microsoft.graph.serviceHostedMediaConfig";
    inherited "removeFromDefaultAudioGroup" REMOVE_FROM_DEFAULT_AUDIO_GROUP, with_remove_from_default_audio_group(bool), "`removeFromDefaultAudioGroup`";
    "preFetchMedia" PRE_FETCH_MEDIA, pre_fetch_media models -> Option<&[super::MediaInfo]>, with_pre_fetch_media(Vec<super::MediaInfo>), "`preFetchMedia`: `Collection(microsoft.graph.mediaInfo)`";
    "liveCaptionOptions" LIVE_CAPTION_OPTIONS, live_caption_options model -> Option<&super::LiveCaptionOptions>, with_live_caption_options(super::LiveCaptionOptions), "`liveCaptionOptions`: `microsoft.graph.liveCaptionOptions`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.startHoldMusicOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StartHoldMusicOperation: super::CommsOperation, super::Entity = "microsoft.graph.startHoldMusicOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.startRecordingOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StartRecordingOperation: super::CommsOperation, super::Entity = "microsoft.graph.startRecordingOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.startTranscriptionOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StartTranscriptionOperation: super::CommsOperation, super::Entity = "microsoft.graph.startTranscriptionOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.stopHoldMusicOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StopHoldMusicOperation: super::CommsOperation, super::Entity = "microsoft.graph.stopHoldMusicOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.stopRecordingOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StopRecordingOperation: super::CommsOperation, super::Entity = "microsoft.graph.stopRecordingOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.stopTranscriptionOperation`, metadata, with the accessors of [`CommsOperation`](super::CommsOperation)
    StopTranscriptionOperation: super::CommsOperation, super::Entity = "microsoft.graph.stopTranscriptionOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.streamingMetadata`, metadata
    StreamingMetadata = "microsoft.graph.streamingMetadata";
    "frameDropRate" FRAME_DROP_RATE, frame_drop_rate f64 -> Option<f64>, with_frame_drop_rate(f64), "`frameDropRate`: `Edm.Double`, metadata";
    "latencyMs" LATENCY_MS, latency_ms i32 -> Option<i32>, with_latency_ms(i32), "`latencyMs`: `Edm.Int32`, metadata";
    "networkJitterMs" NETWORK_JITTER_MS, network_jitter_ms i32 -> Option<i32>, with_network_jitter_ms(i32), "`networkJitterMs`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.subscribeToToneOperation`](https://learn.microsoft.com/graph/api/resources/subscribetotoneoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    SubscribeToToneOperation: super::CommsOperation, super::Entity = "microsoft.graph.subscribeToToneOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.subscriptionActivities`, metadata
    SubscriptionActivities = "microsoft.graph.subscriptionActivities";
    "transcript" TRANSCRIPT, transcript model -> Option<&super::TranscriptActivity>, with_transcript(super::TranscriptActivity), "`transcript`: `microsoft.graph.transcriptActivity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.syntheticMediaDetectionDetail`, metadata
    SyntheticMediaDetectionDetail = "microsoft.graph.syntheticMediaDetectionDetail";
    "confidence" CONFIDENCE, confidence f64 -> Option<f64>, with_confidence(f64), "`confidence`: `Edm.Double`, metadata";
    "modality" MODALITY, modality enumeration -> Option<super::ContentModality>, with_modality(super::ContentModality), "`modality`: `microsoft.graph.contentModality`, metadata";
    "modelName" MODEL_NAME, model_name str -> Option<&str>, with_model_name(String), "`modelName`: `Edm.String`, metadata";
    "modelTasks" MODEL_TASKS, model_tasks strs -> Option<Vec<&str>>, with_model_tasks(Vec<String>), "`modelTasks`: `Collection(Edm.String)`, metadata";
    "segment" SEGMENT, segment model -> Option<&super::MediaSegment>, with_segment(super::MediaSegment), "`segment`: `microsoft.graph.mediaSegment`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.syntheticMediaDetectionInfo`, metadata
    SyntheticMediaDetectionInfo = "microsoft.graph.syntheticMediaDetectionInfo";
    "detectionId" DETECTION_ID, detection_id guid -> Parsed<Uuid>, with_detection_id(Uuid), "`detectionId`: `Edm.Guid`, metadata";
    "detectorBot" DETECTOR_BOT, detector_bot str -> Option<&str>, with_detector_bot(String), "`detectorBot`: `Edm.String`, metadata";
    "isParticipantTrusted" IS_PARTICIPANT_TRUSTED, is_participant_trusted bool -> Option<bool>, with_is_participant_trusted(bool), "`isParticipantTrusted`: `Edm.Boolean`, metadata";
    "syntheticConfidence" SYNTHETIC_CONFIDENCE, synthetic_confidence f64 -> Option<f64>, with_synthetic_confidence(f64), "`syntheticConfidence`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceAudioQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedeviceaudioquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
    TeleconferenceDeviceAudioQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceAudioQuality";
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceMediaQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicemediaquality?view=graph-rest-beta)
    TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceMediaQuality" {
        "microsoft.graph.teleconferenceDeviceAudioQuality",
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
        "microsoft.graph.teleconferenceDeviceVideoQuality",
    };
    "averageInboundJitter" AVERAGE_INBOUND_JITTER, average_inbound_jitter duration -> Parsed<Duration>, with_average_inbound_jitter(Duration), "`averageInboundJitter`: `Edm.Duration`";
    "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, average_inbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`: `Edm.Double`";
    "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, average_inbound_round_trip_delay duration -> Parsed<Duration>, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`: `Edm.Duration`";
    "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, average_outbound_jitter duration -> Parsed<Duration>, with_average_outbound_jitter(Duration), "`averageOutboundJitter`: `Edm.Duration`";
    "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, average_outbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`: `Edm.Double`";
    "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, average_outbound_round_trip_delay duration -> Parsed<Duration>, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`: `Edm.Duration`";
    "channelIndex" CHANNEL_INDEX, channel_index i32 -> Option<i32>, with_channel_index(i32), "`channelIndex`: `Edm.Int32`";
    "inboundPackets" INBOUND_PACKETS, inbound_packets i64 -> Option<i64>, with_inbound_packets(i64), "`inboundPackets`: `Edm.Int64`";
    "localIPAddress" LOCAL_IP_ADDRESS, local_ip_address str -> Option<&str>, with_local_ip_address(String), "`localIPAddress`: `Edm.String`";
    "localPort" LOCAL_PORT, local_port i32 -> Option<i32>, with_local_port(i32), "`localPort`: `Edm.Int32`";
    "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, maximum_inbound_jitter duration -> Parsed<Duration>, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`: `Edm.Duration`";
    "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, maximum_inbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`: `Edm.Double`";
    "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, maximum_inbound_round_trip_delay duration -> Parsed<Duration>, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`: `Edm.Duration`";
    "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, maximum_outbound_jitter duration -> Parsed<Duration>, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`: `Edm.Duration`";
    "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, maximum_outbound_packet_loss_rate_in_percentage f64 -> Option<f64>, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`: `Edm.Double`";
    "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, maximum_outbound_round_trip_delay duration -> Parsed<Duration>, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`: `Edm.Duration`";
    "mediaDuration" MEDIA_DURATION, media_duration duration -> Parsed<Duration>, with_media_duration(Duration), "`mediaDuration`: `Edm.Duration`";
    "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, network_link_speed_in_bytes i64 -> Option<i64>, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`: `Edm.Int64`";
    "outboundPackets" OUTBOUND_PACKETS, outbound_packets i64 -> Option<i64>, with_outbound_packets(i64), "`outboundPackets`: `Edm.Int64`";
    "remoteIPAddress" REMOTE_IP_ADDRESS, remote_ip_address str -> Option<&str>, with_remote_ip_address(String), "`remoteIPAddress`: `Edm.String`";
    "remotePort" REMOTE_PORT, remote_port i32 -> Option<i32>, with_remote_port(i32), "`remotePort`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicequality?view=graph-rest-beta)
    TeleconferenceDeviceQuality = "microsoft.graph.teleconferenceDeviceQuality";
    "callChainId" CALL_CHAIN_ID, call_chain_id guid -> Parsed<Uuid>, with_call_chain_id(Uuid), "`callChainId`: `Edm.Guid`";
    "cloudServiceDeploymentEnvironment" CLOUD_SERVICE_DEPLOYMENT_ENVIRONMENT, cloud_service_deployment_environment str -> Option<&str>, with_cloud_service_deployment_environment(String), "`cloudServiceDeploymentEnvironment`: `Edm.String`";
    "cloudServiceDeploymentId" CLOUD_SERVICE_DEPLOYMENT_ID, cloud_service_deployment_id str -> Option<&str>, with_cloud_service_deployment_id(String), "`cloudServiceDeploymentId`: `Edm.String`";
    "cloudServiceInstanceName" CLOUD_SERVICE_INSTANCE_NAME, cloud_service_instance_name str -> Option<&str>, with_cloud_service_instance_name(String), "`cloudServiceInstanceName`: `Edm.String`";
    "cloudServiceName" CLOUD_SERVICE_NAME, cloud_service_name str -> Option<&str>, with_cloud_service_name(String), "`cloudServiceName`: `Edm.String`";
    "deviceDescription" DEVICE_DESCRIPTION, device_description str -> Option<&str>, with_device_description(String), "`deviceDescription`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "mediaLegId" MEDIA_LEG_ID, media_leg_id guid -> Parsed<Uuid>, with_media_leg_id(Uuid), "`mediaLegId`: `Edm.Guid`";
    "mediaQualityList" MEDIA_QUALITY_LIST, media_quality_list models -> Option<&[super::TeleconferenceDeviceMediaQuality]>, with_media_quality_list(Vec<super::TeleconferenceDeviceMediaQuality>), "`mediaQualityList`: `Collection(microsoft.graph.teleconferenceDeviceMediaQuality)`";
    "participantId" PARTICIPANT_ID, participant_id guid -> Parsed<Uuid>, with_participant_id(Uuid), "`participantId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceScreenSharingQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicescreensharingquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceVideoQuality`](super::TeleconferenceDeviceVideoQuality)
    TeleconferenceDeviceScreenSharingQuality: super::TeleconferenceDeviceVideoQuality, super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceScreenSharingQuality";
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
    inherited "averageInboundBitRate" AVERAGE_INBOUND_BIT_RATE, with_average_inbound_bit_rate(f64), "`averageInboundBitRate`";
    inherited "averageInboundFrameRate" AVERAGE_INBOUND_FRAME_RATE, with_average_inbound_frame_rate(f64), "`averageInboundFrameRate`";
    inherited "averageOutboundBitRate" AVERAGE_OUTBOUND_BIT_RATE, with_average_outbound_bit_rate(f64), "`averageOutboundBitRate`";
    inherited "averageOutboundFrameRate" AVERAGE_OUTBOUND_FRAME_RATE, with_average_outbound_frame_rate(f64), "`averageOutboundFrameRate`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceVideoQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicevideoquality?view=graph-rest-beta), with the accessors of [`TeleconferenceDeviceMediaQuality`](super::TeleconferenceDeviceMediaQuality)
    TeleconferenceDeviceVideoQuality: super::TeleconferenceDeviceMediaQuality = "microsoft.graph.teleconferenceDeviceVideoQuality" {
        "microsoft.graph.teleconferenceDeviceScreenSharingQuality",
    };
    inherited "averageInboundJitter" AVERAGE_INBOUND_JITTER, with_average_inbound_jitter(Duration), "`averageInboundJitter`";
    inherited "averageInboundPacketLossRateInPercentage" AVERAGE_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_inbound_packet_loss_rate_in_percentage(f64), "`averageInboundPacketLossRateInPercentage`";
    inherited "averageInboundRoundTripDelay" AVERAGE_INBOUND_ROUND_TRIP_DELAY, with_average_inbound_round_trip_delay(Duration), "`averageInboundRoundTripDelay`";
    inherited "averageOutboundJitter" AVERAGE_OUTBOUND_JITTER, with_average_outbound_jitter(Duration), "`averageOutboundJitter`";
    inherited "averageOutboundPacketLossRateInPercentage" AVERAGE_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_average_outbound_packet_loss_rate_in_percentage(f64), "`averageOutboundPacketLossRateInPercentage`";
    inherited "averageOutboundRoundTripDelay" AVERAGE_OUTBOUND_ROUND_TRIP_DELAY, with_average_outbound_round_trip_delay(Duration), "`averageOutboundRoundTripDelay`";
    inherited "channelIndex" CHANNEL_INDEX, with_channel_index(i32), "`channelIndex`";
    inherited "inboundPackets" INBOUND_PACKETS, with_inbound_packets(i64), "`inboundPackets`";
    inherited "localIPAddress" LOCAL_IP_ADDRESS, with_local_ip_address(String), "`localIPAddress`";
    inherited "localPort" LOCAL_PORT, with_local_port(i32), "`localPort`";
    inherited "maximumInboundJitter" MAXIMUM_INBOUND_JITTER, with_maximum_inbound_jitter(Duration), "`maximumInboundJitter`";
    inherited "maximumInboundPacketLossRateInPercentage" MAXIMUM_INBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_inbound_packet_loss_rate_in_percentage(f64), "`maximumInboundPacketLossRateInPercentage`";
    inherited "maximumInboundRoundTripDelay" MAXIMUM_INBOUND_ROUND_TRIP_DELAY, with_maximum_inbound_round_trip_delay(Duration), "`maximumInboundRoundTripDelay`";
    inherited "maximumOutboundJitter" MAXIMUM_OUTBOUND_JITTER, with_maximum_outbound_jitter(Duration), "`maximumOutboundJitter`";
    inherited "maximumOutboundPacketLossRateInPercentage" MAXIMUM_OUTBOUND_PACKET_LOSS_RATE_IN_PERCENTAGE, with_maximum_outbound_packet_loss_rate_in_percentage(f64), "`maximumOutboundPacketLossRateInPercentage`";
    inherited "maximumOutboundRoundTripDelay" MAXIMUM_OUTBOUND_ROUND_TRIP_DELAY, with_maximum_outbound_round_trip_delay(Duration), "`maximumOutboundRoundTripDelay`";
    inherited "mediaDuration" MEDIA_DURATION, with_media_duration(Duration), "`mediaDuration`";
    inherited "networkLinkSpeedInBytes" NETWORK_LINK_SPEED_IN_BYTES, with_network_link_speed_in_bytes(i64), "`networkLinkSpeedInBytes`";
    inherited "outboundPackets" OUTBOUND_PACKETS, with_outbound_packets(i64), "`outboundPackets`";
    inherited "remoteIPAddress" REMOTE_IP_ADDRESS, with_remote_ip_address(String), "`remoteIPAddress`";
    inherited "remotePort" REMOTE_PORT, with_remote_port(i32), "`remotePort`";
    "averageInboundBitRate" AVERAGE_INBOUND_BIT_RATE, average_inbound_bit_rate f64 -> Option<f64>, with_average_inbound_bit_rate(f64), "`averageInboundBitRate`: `Edm.Double`";
    "averageInboundFrameRate" AVERAGE_INBOUND_FRAME_RATE, average_inbound_frame_rate f64 -> Option<f64>, with_average_inbound_frame_rate(f64), "`averageInboundFrameRate`: `Edm.Double`";
    "averageOutboundBitRate" AVERAGE_OUTBOUND_BIT_RATE, average_outbound_bit_rate f64 -> Option<f64>, with_average_outbound_bit_rate(f64), "`averageOutboundBitRate`: `Edm.Double`";
    "averageOutboundFrameRate" AVERAGE_OUTBOUND_FRAME_RATE, average_outbound_frame_rate f64 -> Option<f64>, with_average_outbound_frame_rate(f64), "`averageOutboundFrameRate`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tokenMeetingInfo`](https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo?view=graph-rest-beta), with the accessors of [`MeetingInfo`](super::MeetingInfo)
    TokenMeetingInfo: super::MeetingInfo = "microsoft.graph.tokenMeetingInfo";
    inherited "allowConversationWithoutHost" ALLOW_CONVERSATION_WITHOUT_HOST, with_allow_conversation_without_host(bool), "`allowConversationWithoutHost`";
    "token" TOKEN, token str -> Option<&str>, with_token(String), "`token`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tone`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Tone = "microsoft.graph.tone" {
        Tone0 = "tone0",
        Tone1 = "tone1",
        Tone2 = "tone2",
        Tone3 = "tone3",
        Tone4 = "tone4",
        Tone5 = "tone5",
        Tone6 = "tone6",
        Tone7 = "tone7",
        Tone8 = "tone8",
        Tone9 = "tone9",
        Star = "star",
        Pound = "pound",
        A = "a",
        B = "b",
        C = "c",
        D = "d",
        Flash = "flash",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.toneInfo`](https://learn.microsoft.com/graph/api/resources/toneinfo?view=graph-rest-beta)
    ToneInfo = "microsoft.graph.toneInfo";
    "sequenceId" SEQUENCE_ID, sequence_id i64 -> Option<i64>, with_sequence_id(i64), "`sequenceId`: `Edm.Int64`";
    "tone" TONE, tone enumeration -> Option<super::Tone>, with_tone(super::Tone), "`tone`: `microsoft.graph.tone`" "Possible values are: tone0, tone1, tone2, tone3, tone4, tone5, tone6, tone7, tone8, tone9, star, pound, a, b, c, d, flash.";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptActivity`, metadata, with the accessors of [`BaseActivity`](super::BaseActivity)
    TranscriptActivity: super::BaseActivity = "microsoft.graph.transcriptActivity";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::ActivityStatus), "`status`";
    inherited "transport" TRANSPORT, with_transport(super::ActivityTransport), "`transport`";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptionState`, metadata
    TranscriptionState = "microsoft.graph.transcriptionState";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i32 -> Option<i32>, with_sequence_number(i32), "`sequenceNumber`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::MediaState>, with_state(super::MediaState), "`state`: `microsoft.graph.mediaState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unmuteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/unmuteparticipantoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    UnmuteParticipantOperation: super::CommsOperation, super::Entity = "microsoft.graph.unmuteParticipantOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// [`microsoft.graph.updateRecordingStatusOperation`](https://learn.microsoft.com/graph/api/resources/updaterecordingstatusoperation?view=graph-rest-beta), with the accessors of [`CommsOperation`](super::CommsOperation)
    UpdateRecordingStatusOperation: super::CommsOperation, super::Entity = "microsoft.graph.updateRecordingStatusOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "clientContext" CLIENT_CONTEXT, with_client_context(String), "`clientContext`";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.userCloudCommunication`, metadata, with the accessors of [`Entity`](super::Entity)
    UserCloudCommunication: super::Entity = "microsoft.graph.userCloudCommunication";
    inherited "id" ID, with_id(String), "`id`";
    "callSettings" CALL_SETTINGS, call_settings model -> Option<&super::CallSettings>, with_call_settings(super::CallSettings), "`callSettings`: `microsoft.graph.callSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userWorkLocation`, metadata
    UserWorkLocation = "microsoft.graph.userWorkLocation";
    "placeId" PLACE_ID, place_id str -> Option<&str>, with_place_id(String), "`placeId`: `Edm.String`, metadata";
    "source" SOURCE, source enumeration -> Option<super::WorkLocationSource>, with_source(super::WorkLocationSource), "`source`: `microsoft.graph.workLocationSource`, metadata";
    "workLocationType" WORK_LOCATION_TYPE, work_location_type enumeration -> Option<super::WorkLocationType>, with_work_location_type(super::WorkLocationType), "`workLocationType`: `microsoft.graph.workLocationType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.videoMetadata`, metadata
    VideoMetadata = "microsoft.graph.videoMetadata";
    "bitrateKbps" BITRATE_KBPS, bitrate_kbps i32 -> Option<i32>, with_bitrate_kbps(i32), "`bitrateKbps`: `Edm.Int32`, metadata";
    "codec" CODEC, codec str -> Option<&str>, with_codec(String), "`codec`: `Edm.String`, metadata";
    "frameRate" FRAME_RATE, frame_rate f64 -> Option<f64>, with_frame_rate(f64), "`frameRate`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.virtualAppointmentMessageType`, metadata
    VirtualAppointmentMessageType = "microsoft.graph.virtualAppointmentMessageType" {
        Confirmation = "confirmation",
        Reschedule = "reschedule",
        Cancellation = "cancellation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventPresenterInfo`, metadata, with the accessors of [`MeetingParticipantInfo`](super::MeetingParticipantInfo)
    VirtualEventPresenterInfo: super::MeetingParticipantInfo = "microsoft.graph.virtualEventPresenterInfo";
    inherited "identity" IDENTITY, with_identity(super::IdentitySet), "`identity`";
    inherited "upn" UPN, with_upn(String), "`upn`";
    inherited "role" ROLE, with_role(super::OnlineMeetingRole), "`role`";
    "presenterDetails" PRESENTER_DETAILS, presenter_details model -> Option<&super::VirtualEventPresenterDetails>, with_presenter_details(super::VirtualEventPresenterDetails), "`presenterDetails`: `microsoft.graph.virtualEventPresenterDetails`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.workLocationSource`, metadata
    WorkLocationSource = "microsoft.graph.workLocationSource" {
        None = "none",
        Manual = "manual",
        Scheduled = "scheduled",
        Automatic = "automatic",
        UnknownFutureValue = "unknownFutureValue",
    }
}
