// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedColumn?view=graph-rest-beta)
    CalculatedColumn = "microsoft.graph.calculatedColumn";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "outputType" OUTPUT_TYPE, output_type str -> Option<&str>, with_output_type(String), "`outputType`: `Edm.String`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.calendarSharingAction`, metadata
    CalendarSharingAction = "microsoft.graph.calendarSharingAction" {
        Accept = "accept",
        AcceptAndViewCalendar = "acceptAndViewCalendar",
        ViewCalendar = "viewCalendar",
        AddThisCalendar = "addThisCalendar",
    }
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.calendarSharingActionImportance`, metadata
    CalendarSharingActionImportance = "microsoft.graph.calendarSharingActionImportance" {
        Primary = "primary",
        Secondary = "secondary",
    }
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.calendarSharingActionType`, metadata
    CalendarSharingActionType = "microsoft.graph.calendarSharingActionType" {
        Accept = "accept",
    }
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// `microsoft.graph.calendarSharingMessage`, metadata, with the accessors of [`Message`](super::Message)
    CalendarSharingMessage: super::Message, super::OutlookItem, super::Entity = "microsoft.graph.calendarSharingMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "bccRecipients" BCC_RECIPIENTS, with_bcc_recipients(Vec<super::Recipient>), "`bccRecipients`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "bodyPreview" BODY_PREVIEW, with_body_preview(String), "`bodyPreview`";
    inherited "ccRecipients" CC_RECIPIENTS, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`";
    inherited "conversationId" CONVERSATION_ID, with_conversation_id(String), "`conversationId`";
    inherited "conversationIndex" CONVERSATION_INDEX, with_conversation_index(Bytes), "`conversationIndex`";
    inherited "flag" FLAG, with_flag(super::FollowupFlag), "`flag`";
    inherited "from" FROM, with_from(super::Recipient), "`from`";
    inherited "hasAttachments" HAS_ATTACHMENTS, with_has_attachments(bool), "`hasAttachments`";
    inherited "importance" IMPORTANCE, with_importance(super::Importance), "`importance`";
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassificationType), "`inferenceClassification`";
    inherited "internetMessageHeaders" INTERNET_MESSAGE_HEADERS, with_internet_message_headers(Vec<super::InternetMessageHeader>), "`internetMessageHeaders`";
    inherited "internetMessageId" INTERNET_MESSAGE_ID, with_internet_message_id(String), "`internetMessageId`";
    inherited "isDeliveryReceiptRequested" IS_DELIVERY_RECEIPT_REQUESTED, with_is_delivery_receipt_requested(bool), "`isDeliveryReceiptRequested`";
    inherited "isDraft" IS_DRAFT, with_is_draft(bool), "`isDraft`";
    inherited "isRead" IS_READ, with_is_read(bool), "`isRead`";
    inherited "isReadReceiptRequested" IS_READ_RECEIPT_REQUESTED, with_is_read_receipt_requested(bool), "`isReadReceiptRequested`";
    inherited "mentionsPreview" MENTIONS_PREVIEW, with_mentions_preview(super::MentionsPreview), "`mentionsPreview`";
    inherited "parentFolderId" PARENT_FOLDER_ID, with_parent_folder_id(String), "`parentFolderId`";
    inherited "receivedDateTime" RECEIVED_DATE_TIME, with_received_date_time(OffsetDateTime), "`receivedDateTime`";
    inherited "replyTo" REPLY_TO, with_reply_to(Vec<super::Recipient>), "`replyTo`";
    inherited "sender" SENDER, with_sender(super::Recipient), "`sender`";
    inherited "sentDateTime" SENT_DATE_TIME, with_sent_date_time(OffsetDateTime), "`sentDateTime`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "toRecipients" TO_RECIPIENTS, with_to_recipients(Vec<super::Recipient>), "`toRecipients`";
    inherited "uniqueBody" UNIQUE_BODY, with_unique_body(super::ItemBody), "`uniqueBody`";
    inherited "unsubscribeData" UNSUBSCRIBE_DATA, with_unsubscribe_data(Vec<String>), "`unsubscribeData`";
    inherited "unsubscribeEnabled" UNSUBSCRIBE_ENABLED, with_unsubscribe_enabled(bool), "`unsubscribeEnabled`";
    inherited "webLink" WEB_LINK, with_web_link(String), "`webLink`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::Attachment>), "`attachments`" if (any(feature = "calendar", feature = "mail"));
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::Mention>), "`mentions`" if (feature = "mail");
    inherited "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    inherited "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "canAccept" CAN_ACCEPT, can_accept bool -> Option<bool>, with_can_accept(bool), "`canAccept`: `Edm.Boolean`, metadata";
    "sharingMessageAction" SHARING_MESSAGE_ACTION, sharing_message_action model -> Option<&super::CalendarSharingMessageAction>, with_sharing_message_action(super::CalendarSharingMessageAction), "`sharingMessageAction`: `microsoft.graph.calendarSharingMessageAction`, metadata";
    "sharingMessageActions" SHARING_MESSAGE_ACTIONS, sharing_message_actions models -> Option<&[super::CalendarSharingMessageAction]>, with_sharing_message_actions(Vec<super::CalendarSharingMessageAction>), "`sharingMessageActions`: `Collection(microsoft.graph.calendarSharingMessageAction)`, metadata";
    "suggestedCalendarName" SUGGESTED_CALENDAR_NAME, suggested_calendar_name str -> Option<&str>, with_suggested_calendar_name(String), "`suggestedCalendarName`: `Edm.String`, metadata";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// `microsoft.graph.calendarSharingMessageAction`, metadata
    CalendarSharingMessageAction = "microsoft.graph.calendarSharingMessageAction";
    "action" ACTION, action enumeration -> Option<super::CalendarSharingAction>, with_action(super::CalendarSharingAction), "`action`: `microsoft.graph.calendarSharingAction`, metadata";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::CalendarSharingActionType>, with_action_type(super::CalendarSharingActionType), "`actionType`: `microsoft.graph.calendarSharingActionType`, metadata";
    "importance" IMPORTANCE, importance enumeration -> Option<super::CalendarSharingActionImportance>, with_importance(super::CalendarSharingActionImportance), "`importance`: `microsoft.graph.calendarSharingActionImportance`, metadata";
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
    "audioRoutingGroups" AUDIO_ROUTING_GROUPS, audio_routing_groups models -> Option<&[super::AudioRoutingGroup]>, with_audio_routing_groups(Vec<super::AudioRoutingGroup>), "`audioRoutingGroups`: `Collection(microsoft.graph.audioRoutingGroup)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "operations" OPERATIONS, operations models -> Option<&[super::CommsOperation]>, with_operations(Vec<super::CommsOperation>), "`operations`: `Collection(microsoft.graph.commsOperation)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "contentSharingSessions" CONTENT_SHARING_SESSIONS, content_sharing_sessions models -> Option<&[super::ContentSharingSession]>, with_content_sharing_sessions(Vec<super::ContentSharingSession>), "`contentSharingSessions`: `Collection(microsoft.graph.contentSharingSession)`, read-only" "Read-only. Nullable." if (feature = "communications");
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.callAiInsight`, metadata, with the accessors of [`Entity`](super::Entity)
    CallAiInsight: super::Entity = "microsoft.graph.callAiInsight";
    inherited "id" ID, with_id(String), "`id`";
    "actionItems" ACTION_ITEMS, action_items models -> Option<&[super::ActionItem]>, with_action_items(Vec<super::ActionItem>), "`actionItems`: `Collection(microsoft.graph.actionItem)`, metadata";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`, metadata";
    "contentCorrelationId" CONTENT_CORRELATION_ID, content_correlation_id str -> Option<&str>, with_content_correlation_id(String), "`contentCorrelationId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "meetingNotes" MEETING_NOTES, meeting_notes models -> Option<&[super::MeetingNote]>, with_meeting_notes(Vec<super::MeetingNote>), "`meetingNotes`: `Collection(microsoft.graph.meetingNote)`, metadata";
    "recapUrl" RECAP_URL, recap_url str -> Option<&str>, with_recap_url(String), "`recapUrl`: `Edm.String`, metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::CallAiInsightViewPoint>, with_viewpoint(super::CallAiInsightViewPoint), "`viewpoint`: `microsoft.graph.callAiInsightViewPoint`, metadata";
}

#[cfg(any(feature = "communications", feature = "copilot"))]
crate::runtime::model! {
    /// `microsoft.graph.callAiInsightViewPoint`, metadata
    CallAiInsightViewPoint = "microsoft.graph.callAiInsightViewPoint";
    "mentionEvents" MENTION_EVENTS, mention_events models -> Option<&[super::MentionEvent]>, with_mention_events(Vec<super::MentionEvent>), "`mentionEvents`: `Collection(microsoft.graph.mentionEvent)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallDirection = "microsoft.graph.callDirection" {
        Incoming = "incoming",
        Outgoing = "outgoing",
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
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, metadata" if (feature = "communications");
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
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    CallRoute = "microsoft.graph.callRoute";
    "final" FINAL, final_ model -> Option<&super::IdentitySet>, with_final(super::IdentitySet), "`final`: `microsoft.graph.identitySet`";
    "original" ORIGINAL, original model -> Option<&super::IdentitySet>, with_original(super::IdentitySet), "`original`: `microsoft.graph.identitySet`";
    "routingType" ROUTING_TYPE, routing_type enumeration -> Option<super::RoutingType>, with_routing_type(super::RoutingType), "`routingType`: `microsoft.graph.routingType`" "Possible values are: forwarded, lookup, selfFork.";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta), not in the metadata
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        Enabled = "Enabled",
        Warning = "Warning",
        Suspended = "Suspended",
        LockedOut = "LockedOut",
        Deleted = "Deleted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.capturedFlow`, metadata
    CapturedFlow = "microsoft.graph.capturedFlow"
}

crate::runtime::model! {
    /// `microsoft.graph.capturedOAuthDetails`, metadata
    CapturedOauthDetails = "microsoft.graph.capturedOAuthDetails"
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.categoryDefinition`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CategoryDefinition: super::PlannerDelta, super::Entity = "microsoft.graph.categoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::CategoryDefinitionCapability>, with_capabilities(super::CategoryDefinitionCapability), "`capabilities`: `microsoft.graph.categoryDefinitionCapability`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.categoryDefinitionCapability`, metadata
    CategoryDefinitionCapability = "microsoft.graph.categoryDefinitionCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certificateAuthority`](https://learn.microsoft.com/graph/api/resources/certificateauthority?view=graph-rest-beta)
    CertificateAuthority = "microsoft.graph.certificateAuthority";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`" "Required.";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`";
    "deltaCertificateRevocationListUrl" DELTA_CERTIFICATE_REVOCATION_LIST_URL, delta_certificate_revocation_list_url str -> Option<&str>, with_delta_certificate_revocation_list_url(String), "`deltaCertificateRevocationListUrl`: `Edm.String`";
    "isRootAuthority" IS_ROOT_AUTHORITY, is_root_authority bool -> Option<bool>, with_is_root_authority(bool), "`isRootAuthority`: `Edm.Boolean`" "Required.";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, read-only" "Read-only.";
    "issuerSki" ISSUER_SKI, issuer_ski str -> Option<&str>, with_issuer_ski(String), "`issuerSki`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-beta)
    Certification = "microsoft.graph.certification";
    "certificationDetailsUrl" CERTIFICATION_DETAILS_URL, certification_details_url str -> Option<&str>, with_certification_details_url(String), "`certificationDetailsUrl`: `Edm.String`";
    "certificationExpirationDateTime" CERTIFICATION_EXPIRATION_DATE_TIME, certification_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certification_expiration_date_time(OffsetDateTime), "`certificationExpirationDateTime`: `Edm.DateTimeOffset`";
    "isCertifiedByMicrosoft" IS_CERTIFIED_BY_MICROSOFT, is_certified_by_microsoft bool -> Option<bool>, with_is_certified_by_microsoft(bool), "`isCertifiedByMicrosoft`: `Edm.Boolean`";
    "isPublisherAttested" IS_PUBLISHER_ATTESTED, is_publisher_attested bool -> Option<bool>, with_is_publisher_attested(bool), "`isPublisherAttested`: `Edm.Boolean`";
    "lastCertificationDateTime" LAST_CERTIFICATION_DATE_TIME, last_certification_date_time date_time -> Parsed<OffsetDateTime>, with_last_certification_date_time(OffsetDateTime), "`lastCertificationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-beta)
    ChangeNotification = "microsoft.graph.changeNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Required. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "encryptedContent" ENCRYPTED_CONTENT, encrypted_content model -> Option<&super::ChangeNotificationEncryptedContent>, with_encrypted_content(super::ChangeNotificationEncryptedContent), "`encryptedContent`: `microsoft.graph.changeNotificationEncryptedContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Optional.";
    "lifecycleEvent" LIFECYCLE_EVENT, lifecycle_event enumeration -> Option<super::LifecycleEventType>, with_lifecycle_event(super::LifecycleEventType), "`lifecycleEvent`: `microsoft.graph.lifecycleEventType`" "Optional. Possible values are: missed, reauthorizationRequired, subscriptionRemoved.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceData" RESOURCE_DATA, resource_data model -> Option<&super::ResourceData>, with_resource_data(super::ResourceData), "`resourceData`: `microsoft.graph.resourceData`" "Optional.";
    "subscriptionExpirationDateTime" SUBSCRIPTION_EXPIRATION_DATE_TIME, subscription_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_subscription_expiration_date_time(OffsetDateTime), "`subscriptionExpirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id guid -> Parsed<Uuid>, with_subscription_id(Uuid), "`subscriptionId`: `Edm.Guid`" "Required.";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-beta)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-beta)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

#[cfg(any(feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.changeTrackedEntity`](https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChangeTrackedEntity: super::Entity = "microsoft.graph.changeTrackedEntity" {
        "microsoft.graph.dayNote",
        "microsoft.graph.offerShiftRequest",
        "microsoft.graph.openShift",
        "microsoft.graph.openShiftChangeRequest",
        "microsoft.graph.scheduleChangeRequest",
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.shift",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.swapShiftsChangeRequest",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
        "microsoft.graph.timeOffRequest",
        "microsoft.graph.workforceIntegration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.chatMessageBody`, metadata
    ChatMessageBody = "microsoft.graph.chatMessageBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`, metadata";
    "messageBodyContentType" MESSAGE_BODY_CONTENT_TYPE, message_body_content_type enumeration -> Option<super::ChatMessageBodyContentType>, with_message_body_content_type(super::ChatMessageBodyContentType), "`messageBodyContentType`: `microsoft.graph.chatMessageBodyContentType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.chatMessageBodyContentType`, metadata
    ChatMessageBodyContentType = "microsoft.graph.chatMessageBodyContentType" {
        Text = "text",
        Html = "html",
        Markdown = "markdown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    ChatMessagePolicyViolationDlpActionType = "microsoft.graph.chatMessagePolicyViolationDlpActionType" {
        None = "none",
        NotifySender = "NotifySender",
        BlockAccess = "BlockAccess",
        BlockAccessExternal = "BlockAccessExternal",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    ChatMessagePolicyViolationUserActionType = "microsoft.graph.chatMessagePolicyViolationUserActionType" {
        None = "none",
        Override = "Override",
        ReportFalsePositive = "ReportFalsePositive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    ChatMessagePolicyViolationVerdictDetailsType = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsType" {
        None = "none",
        AllowFalsePositiveOverride = "AllowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "AllowOverrideWithoutJustification",
        AllowOverrideWithJustification = "AllowOverrideWithJustification",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.chatRestrictions`, metadata
    ChatRestrictions = "microsoft.graph.chatRestrictions";
    "allowTextOnly" ALLOW_TEXT_ONLY, allow_text_only bool -> Option<bool>, with_allow_text_only(bool), "`allowTextOnly`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-beta)
    ChoiceColumn = "microsoft.graph.choiceColumn";
    "allowTextEntry" ALLOW_TEXT_ENTRY, allow_text_entry bool -> Option<bool>, with_allow_text_entry(bool), "`allowTextEntry`: `Edm.Boolean`";
    "choices" CHOICES, choices strs -> Option<Vec<&str>>, with_choices(Vec<String>), "`choices`: `Collection(Edm.String)`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chunkeduploadsessiondescriptor`](https://learn.microsoft.com/graph/api/resources/chunkeduploadsessiondescriptor?view=graph-rest-beta), not in the metadata
    Chunkeduploadsessiondescriptor = "microsoft.graph.chunkeduploadsessiondescriptor";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.claimsMapping`](https://learn.microsoft.com/graph/api/resources/claimsmapping?view=graph-rest-beta)
    ClaimsMapping = "microsoft.graph.claimsMapping";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.claimsMappingPolicy`](https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    ClaimsMappingPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.claimsMappingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationAttribute`, metadata
    ClassificationAttribute = "microsoft.graph.classificationAttribute";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classificationLimit`, metadata
    ClassificationLimit = "microsoft.graph.classificationLimit";
    "allowedLimit" ALLOWED_LIMIT, allowed_limit i32 -> Option<i32>, with_allowed_limit(i32), "`allowedLimit`: `Edm.Int32`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "impactedSensitiveTypeIds" IMPACTED_SENSITIVE_TYPE_IDS, impacted_sensitive_type_ids strs -> Option<Vec<&str>>, with_impacted_sensitive_type_ids(Vec<String>), "`impactedSensitiveTypeIds`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.classificationResult`](https://learn.microsoft.com/graph/api/resources/classificationresult?view=graph-rest-beta)
    ClassificationResult = "microsoft.graph.classificationResult";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level i32 -> Option<i32>, with_confidence_level(i32), "`confidenceLevel`: `Edm.Int32`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id str -> Option<&str>, with_sensitive_type_id(String), "`sensitiveTypeId`: `Edm.String`, type of the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.classifierDiagnostic`, metadata
    ClassifierDiagnostic = "microsoft.graph.classifierDiagnostic";
    "classificationId" CLASSIFICATION_ID, classification_id untyped -> Option<&Value>, with_classification_id(Value), "`classificationId`: `Edm.Untyped`, metadata";
    "classificationMethod" CLASSIFICATION_METHOD, classification_method untyped -> Option<&Value>, with_classification_method(Value), "`classificationMethod`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.clientCredentials`, metadata
    ClientCredentials = "microsoft.graph.clientCredentials";
    "certificateName" CERTIFICATE_NAME, certificate_name untyped -> Option<&Value>, with_certificate_name(Value), "`certificateName`: `Edm.Untyped`, metadata";
    "keyVaultUri" KEY_VAULT_URI, key_vault_uri untyped -> Option<&Value>, with_key_vault_uri(Value), "`keyVaultUri`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCommunications`, metadata
    CloudCommunications = "microsoft.graph.cloudCommunications";
    "adhocCalls" ADHOC_CALLS, adhoc_calls models -> Option<&[super::AdhocCall]>, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`: `Collection(microsoft.graph.adhocCall)`, metadata" if (feature = "communications");
    "callRecords" CALL_RECORDS, call_records models -> Option<&[super::call_records::CallRecord]>, with_call_records(Vec<super::call_records::CallRecord>), "`callRecords`: `Collection(microsoft.graph.callRecords.callRecord)`, metadata" if (feature = "communications");
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, metadata";
    "onlineMeetingConversations" ONLINE_MEETING_CONVERSATIONS, online_meeting_conversations models -> Option<&[super::OnlineMeetingEngagementConversation]>, with_online_meeting_conversations(Vec<super::OnlineMeetingEngagementConversation>), "`onlineMeetingConversations`: `Collection(microsoft.graph.onlineMeetingEngagementConversation)`, metadata" if (feature = "communications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
    "presences" PRESENCES, presences models -> Option<&[super::Presence]>, with_presences(Vec<super::Presence>), "`presences`: `Collection(microsoft.graph.presence)`, metadata" if (feature = "communications");
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentDiagnosticResultType`, metadata
    CloudPcAgentDiagnosticResultType = "microsoft.graph.cloudPcAgentDiagnosticResultType" {
        CommunicationUnhealthy = "communicationUnhealthy",
        FunctionalityDefect = "functionalityDefect",
        Healthy = "healthy",
        UnknownError = "unknownError",
        UnknownFutureValue = "unknownFutureValue",
        VersionOutdated = "versionOutdated",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckDetail`, metadata
    CloudPcAgentHealthCheckDetail = "microsoft.graph.cloudPcAgentHealthCheckDetail";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details untyped -> Option<&Value>, with_additional_details(Value), "`additionalDetails`: `Edm.Untyped`, metadata";
    "errorMessage" ERROR_MESSAGE, error_message untyped -> Option<&Value>, with_error_message(Value), "`errorMessage`: `Edm.Untyped`, metadata";
    "errorType" ERROR_TYPE, error_type untyped -> Option<&Value>, with_error_type(Value), "`errorType`: `Edm.Untyped`, metadata";
    "healthCheckName" HEALTH_CHECK_NAME, health_check_name untyped -> Option<&Value>, with_health_check_name(Value), "`healthCheckName`: `Edm.Untyped`, metadata";
    "healthCheckResultType" HEALTH_CHECK_RESULT_TYPE, health_check_result_type untyped -> Option<&Value>, with_health_check_result_type(Value), "`healthCheckResultType`: `Edm.Untyped`, metadata";
    "lastHealthCheckDateTime" LAST_HEALTH_CHECK_DATE_TIME, last_health_check_date_time untyped -> Option<&Value>, with_last_health_check_date_time(Value), "`lastHealthCheckDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckErrorType`, metadata
    CloudPcAgentHealthCheckErrorType = "microsoft.graph.cloudPcAgentHealthCheckErrorType" {
        AgentCheckHeartbeatLost = "agentCheckHeartbeatLost",
        AgentCheckNotExisted = "agentCheckNotExisted",
        AgentCheckNotRunning = "agentCheckNotRunning",
        AgentCheckOldVersion = "agentCheckOldVersion",
        CommunicationCheckChannelDowngraded = "communicationCheckChannelDowngraded",
        CommunicationCheckNotAvailable = "communicationCheckNotAvailable",
        DeviceStatusCheckNotAvailable = "deviceStatusCheckNotAvailable",
        DeviceStatusCheckNotRunning = "deviceStatusCheckNotRunning",
        FunctionalityCheckPowerShellNotRunnable = "functionalityCheckPowerShellNotRunnable",
        Healthy = "healthy",
        InstallationCheckFoundErrors = "installationCheckFoundErrors",
        InstallationCheckMsiFileNotExecutable = "installationCheckMsiFileNotExecutable",
        InstallationFailedToDownloadMaterials = "installationFailedToDownloadMaterials",
        InternalAgentUnknownError = "internalAgentUnknownError",
        NetworkAvailabilityCheckRequiredUrlsNotAccessible = "networkAvailabilityCheckRequiredUrlsNotAccessible",
        ResourceAvailabilityCheckDiskSpaceNotEnough = "resourceAvailabilityCheckDiskSpaceNotEnough",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckResultType`, metadata
    CloudPcAgentHealthCheckResultType = "microsoft.graph.cloudPcAgentHealthCheckResultType" {
        Failed = "failed",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
        Warning = "warning",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckState`, metadata
    CloudPcAgentHealthCheckState = "microsoft.graph.cloudPcAgentHealthCheckState" {
        Canceled = "canceled",
        Conflict = "conflict",
        Failed = "failed",
        Pending = "pending",
        Processing = "processing",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckStatusDetail`, metadata
    CloudPcAgentHealthCheckStatusDetail = "microsoft.graph.cloudPcAgentHealthCheckStatusDetail";
    "additionalHealthCheckMessage" ADDITIONAL_HEALTH_CHECK_MESSAGE, additional_health_check_message untyped -> Option<&Value>, with_additional_health_check_message(Value), "`additionalHealthCheckMessage`: `Edm.Untyped`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id untyped -> Option<&Value>, with_cloud_pc_id(Value), "`cloudPcId`: `Edm.Untyped`, metadata";
    "healthCheckState" HEALTH_CHECK_STATE, health_check_state untyped -> Option<&Value>, with_health_check_state(Value), "`healthCheckState`: `Edm.Untyped`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time untyped -> Option<&Value>, with_last_modified_date_time(Value), "`lastModifiedDateTime`: `Edm.Untyped`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time untyped -> Option<&Value>, with_start_date_time(Value), "`startDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckSummary`, metadata
    CloudPcAgentHealthCheckSummary = "microsoft.graph.cloudPcAgentHealthCheckSummary";
    "agentHealthCheckDetails" AGENT_HEALTH_CHECK_DETAILS, agent_health_check_details untyped -> Option<&Value>, with_agent_health_check_details(Value), "`agentHealthCheckDetails`: `Edm.Untyped`, metadata";
    "lastSucceededHealthCheckDateTime" LAST_SUCCEEDED_HEALTH_CHECK_DATE_TIME, last_succeeded_health_check_date_time untyped -> Option<&Value>, with_last_succeeded_health_check_date_time(Value), "`lastSucceededHealthCheckDateTime`: `Edm.Untyped`, metadata";
    "latestHealthCheckStatus" LATEST_HEALTH_CHECK_STATUS, latest_health_check_status untyped -> Option<&Value>, with_latest_health_check_status(Value), "`latestHealthCheckStatus`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthStatus`, metadata
    CloudPcAgentHealthStatus = "microsoft.graph.cloudPcAgentHealthStatus" {
        Healthy = "healthy",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
        Warning = "warning",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolCapabilityConfiguration`, metadata, with the accessors of [`CloudPcPoolCapabilityConfiguration`](super::CloudPcPoolCapabilityConfiguration)
    CloudPcAgentPoolCapabilityConfiguration: super::CloudPcPoolCapabilityConfiguration = "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration";
    inherited "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, with_enable_single_sign_on(bool), "`enableSingleSignOn`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentStatusDetail`, metadata
    CloudPcAgentStatusDetail = "microsoft.graph.cloudPcAgentStatusDetail";
    "agentVersionNumber" AGENT_VERSION_NUMBER, agent_version_number untyped -> Option<&Value>, with_agent_version_number(Value), "`agentVersionNumber`: `Edm.Untyped`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id untyped -> Option<&Value>, with_cloud_pc_id(Value), "`cloudPcId`: `Edm.Untyped`, metadata";
    "diagnosticResultMessage" DIAGNOSTIC_RESULT_MESSAGE, diagnostic_result_message untyped -> Option<&Value>, with_diagnostic_result_message(Value), "`diagnosticResultMessage`: `Edm.Untyped`, metadata";
    "diagnosticResultType" DIAGNOSTIC_RESULT_TYPE, diagnostic_result_type untyped -> Option<&Value>, with_diagnostic_result_type(Value), "`diagnosticResultType`: `Edm.Untyped`, metadata";
    "healthCheckSummary" HEALTH_CHECK_SUMMARY, health_check_summary untyped -> Option<&Value>, with_health_check_summary(Value), "`healthCheckSummary`: `Edm.Untyped`, metadata";
    "healthStatus" HEALTH_STATUS, health_status untyped -> Option<&Value>, with_health_status(Value), "`healthStatus`: `Edm.Untyped`, metadata";
    "lastHealthStatusCheckedDateTime" LAST_HEALTH_STATUS_CHECKED_DATE_TIME, last_health_status_checked_date_time untyped -> Option<&Value>, with_last_health_status_checked_date_time(Value), "`lastHealthStatusCheckedDateTime`: `Edm.Untyped`, metadata";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name untyped -> Option<&Value>, with_managed_device_name(Value), "`managedDeviceName`: `Edm.Untyped`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name untyped -> Option<&Value>, with_user_principal_name(Value), "`userPrincipalName`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPoolCapabilityConfiguration`, metadata
    CloudPcPoolCapabilityConfiguration = "microsoft.graph.cloudPcPoolCapabilityConfiguration" {
        "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration",
    };
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudRealtimeCommunicationInfo`, metadata
    CloudRealtimeCommunicationInfo = "microsoft.graph.cloudRealtimeCommunicationInfo";
    "isSipEnabled" IS_SIP_ENABLED, is_sip_enabled bool -> Option<bool>, with_is_sip_enabled(bool), "`isSipEnabled`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudVideoInteropInfo`, metadata
    CloudVideoInteropInfo = "microsoft.graph.cloudVideoInteropInfo";
    "moreInfoWebUrl" MORE_INFO_WEB_URL, more_info_web_url str -> Option<&str>, with_more_info_web_url(String), "`moreInfoWebUrl`: `Edm.String`, metadata";
    "tenantKey" TENANT_KEY, tenant_key str -> Option<&str>, with_tenant_key(String), "`tenantKey`: `Edm.String`, metadata";
    "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, video_teleconference_id str -> Option<&str>, with_video_teleconference_id(String), "`videoTeleconferenceId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "columnGroup" COLUMN_GROUP, column_group str -> Option<&str>, with_column_group(String), "`columnGroup`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceUniqueValues" ENFORCE_UNIQUE_VALUES, enforce_unique_values bool -> Option<bool>, with_enforce_unique_values(bool), "`enforceUniqueValues`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "indexed" INDEXED, indexed bool -> Option<bool>, with_indexed(bool), "`indexed`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "boolean" BOOLEAN, boolean model -> Option<&super::BooleanColumn>, with_boolean(super::BooleanColumn), "`boolean`: `microsoft.graph.booleanColumn`";
    "calculated" CALCULATED, calculated model -> Option<&super::CalculatedColumn>, with_calculated(super::CalculatedColumn), "`calculated`: `microsoft.graph.calculatedColumn`";
    "choice" CHOICE, choice model -> Option<&super::ChoiceColumn>, with_choice(super::ChoiceColumn), "`choice`: `microsoft.graph.choiceColumn`";
    "currency" CURRENCY, currency model -> Option<&super::CurrencyColumn>, with_currency(super::CurrencyColumn), "`currency`: `microsoft.graph.currencyColumn`";
    "dateTime" DATE_TIME, date_time model -> Option<&super::DateTimeColumn>, with_date_time(super::DateTimeColumn), "`dateTime`: `microsoft.graph.dateTimeColumn`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DefaultColumnValue>, with_default_value(super::DefaultColumnValue), "`defaultValue`: `microsoft.graph.defaultColumnValue`";
    "geolocation" GEOLOCATION, geolocation model -> Option<&super::GeolocationColumn>, with_geolocation(super::GeolocationColumn), "`geolocation`: `microsoft.graph.geolocationColumn`";
    "lookup" LOOKUP, lookup model -> Option<&super::LookupColumn>, with_lookup(super::LookupColumn), "`lookup`: `microsoft.graph.lookupColumn`";
    "number" NUMBER, number model -> Option<&super::NumberColumn>, with_number(super::NumberColumn), "`number`: `microsoft.graph.numberColumn`";
    "personOrGroup" PERSON_OR_GROUP, person_or_group model -> Option<&super::PersonOrGroupColumn>, with_person_or_group(super::PersonOrGroupColumn), "`personOrGroup`: `microsoft.graph.personOrGroupColumn`";
    "text" TEXT, text model -> Option<&super::TextColumn>, with_text(super::TextColumn), "`text`: `microsoft.graph.textColumn`";
    "isDeletable" IS_DELETABLE, is_deletable bool -> Option<bool>, with_is_deletable(bool), "`isDeletable`: `Edm.Boolean`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "isReorderable" IS_REORDERABLE, is_reorderable bool -> Option<bool>, with_is_reorderable(bool), "`isReorderable`: `Edm.Boolean`, read-only" "Read-only.";
    "isSealed" IS_SEALED, is_sealed bool -> Option<bool>, with_is_sealed(bool), "`isSealed`: `Edm.Boolean`";
    "validation" VALIDATION, validation model -> Option<&super::ColumnValidation>, with_validation(super::ColumnValidation), "`validation`: `microsoft.graph.columnValidation`";
    "hyperlinkOrPicture" HYPERLINK_OR_PICTURE, hyperlink_or_picture model -> Option<&super::HyperlinkOrPictureColumn>, with_hyperlink_or_picture(super::HyperlinkOrPictureColumn), "`hyperlinkOrPicture`: `microsoft.graph.hyperlinkOrPictureColumn`";
    "term" TERM, term model -> Option<&super::TermColumn>, with_term(super::TermColumn), "`term`: `microsoft.graph.termColumn`";
    "sourceContentType" SOURCE_CONTENT_TYPE, source_content_type model -> Option<&super::ContentTypeInfo>, with_source_content_type(super::ContentTypeInfo), "`sourceContentType`: `microsoft.graph.contentTypeInfo`";
    "thumbnail" THUMBNAIL, thumbnail model -> Option<&super::ThumbnailColumn>, with_thumbnail(super::ThumbnailColumn), "`thumbnail`: `microsoft.graph.thumbnailColumn`";
    "type" TYPE, type_ enumeration -> Option<super::ColumnTypes>, with_type(super::ColumnTypes), "`type`: `microsoft.graph.columnTypes`, read-only" "Read-only.";
    "contentApprovalStatus" CONTENT_APPROVAL_STATUS, content_approval_status model -> Option<&super::ContentApprovalStatusColumn>, with_content_approval_status(super::ContentApprovalStatusColumn), "`contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "sourceColumn" SOURCE_COLUMN, source_column model -> Option<&super::ColumnDefinition>, with_source_column(super::ColumnDefinition), "`sourceColumn`: `microsoft.graph.columnDefinition`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnLink`](https://learn.microsoft.com/graph/api/resources/columnLink?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnLink: super::Entity = "microsoft.graph.columnLink";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Note = "note",
        Text = "text",
        Choice = "choice",
        Multichoice = "multichoice",
        Number = "number",
        Currency = "currency",
        DateTime = "dateTime",
        Lookup = "lookup",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Calculated = "calculated",
        Location = "location",
        Term = "term",
        Multiterm = "multiterm",
        Thumbnail = "thumbnail",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
        Geolocation = "geolocation",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-beta)
    ColumnValidation = "microsoft.graph.columnValidation";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[super::DisplayNameLocalization]>, with_descriptions(Vec<super::DisplayNameLocalization>), "`descriptions`: `Collection(microsoft.graph.displayNameLocalization)`";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-beta)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// `microsoft.graph.commsApplication`, metadata
    CommsApplication = "microsoft.graph.commsApplication";
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, metadata";
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-beta)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-beta)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsApplicationIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsApplicationIdentity: super::Identity = "microsoft.graph.communicationsApplicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "applicationType" APPLICATION_TYPE, application_type str -> Option<&str>, with_application_type(String), "`applicationType`: `Edm.String`, metadata";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsApplicationInstanceIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsApplicationInstanceIdentity: super::Identity = "microsoft.graph.communicationsApplicationInstanceIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsEncryptedIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsEncryptedIdentity: super::Identity = "microsoft.graph.communicationsEncryptedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsGuestIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsGuestIdentity: super::Identity = "microsoft.graph.communicationsGuestIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.communicationsIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    CommunicationsIdentitySet: super::IdentitySet = "microsoft.graph.communicationsIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "applicationInstance" APPLICATION_INSTANCE, application_instance model -> Option<&super::Identity>, with_application_instance(super::Identity), "`applicationInstance`: `microsoft.graph.identity`, metadata";
    "assertedIdentity" ASSERTED_IDENTITY, asserted_identity model -> Option<&super::Identity>, with_asserted_identity(super::Identity), "`assertedIdentity`: `microsoft.graph.identity`, metadata";
    "azureCommunicationServicesUser" AZURE_COMMUNICATION_SERVICES_USER, azure_communication_services_user model -> Option<&super::Identity>, with_azure_communication_services_user(super::Identity), "`azureCommunicationServicesUser`: `microsoft.graph.identity`, metadata";
    "encrypted" ENCRYPTED, encrypted model -> Option<&super::Identity>, with_encrypted(super::Identity), "`encrypted`: `microsoft.graph.identity`, metadata";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, metadata";
    "guest" GUEST, guest model -> Option<&super::Identity>, with_guest(super::Identity), "`guest`: `microsoft.graph.identity`, metadata";
    "onPremises" ON_PREMISES, on_premises model -> Option<&super::Identity>, with_on_premises(super::Identity), "`onPremises`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsPhoneIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsPhoneIdentity: super::Identity = "microsoft.graph.communicationsPhoneIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.companies`](https://learn.microsoft.com/graph/api/resources/dynamics-companies?view=graph-rest-beta), not in the metadata
    Companies = "microsoft.graph.companies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "systemVersion" SYSTEM_VERSION, system_version str -> Option<&str>, with_system_version(String), "`systemVersion`: `Edm.String`";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.ComplexExtensionValue`, metadata
    ComplexExtensionValue = "microsoft.graph.ComplexExtensionValue"
}

crate::runtime::model! {
    /// `microsoft.graph.complianceAssessment`, metadata
    ComplianceAssessment = "microsoft.graph.complianceAssessment"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.component`, metadata
    Component = "microsoft.graph.component" {
        Label = "Label",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.computeRightsAndInheritanceResult`, metadata
    ComputeRightsAndInheritanceResult = "microsoft.graph.computeRightsAndInheritanceResult";
    "contentRights" CONTENT_RIGHTS, content_rights models -> Option<&[super::LabelContentRight]>, with_content_rights(Vec<super::LabelContentRight>), "`contentRights`: `Collection(microsoft.graph.labelContentRight)`, metadata";
    "inheritedLabel" INHERITED_LABEL, inherited_label model -> Option<&super::SensitivityLabel>, with_inherited_label(super::SensitivityLabel), "`inheritedLabel`: `microsoft.graph.sensitivityLabel`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccess`](https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-beta), not in the metadata
    ConditionalAccess = "microsoft.graph.conditionalAccess";
    "conditionalAccessPolicy" CONDITIONAL_ACCESS_POLICY, conditional_access_policy models -> Option<&[super::ConditionalAccessPolicy]>, with_conditional_access_policy(Vec<super::ConditionalAccessPolicy>), "`conditionalAccessPolicy`: `Collection(microsoft.graph.conditionalAccessPolicy)`, read-only" "Read-only. Nullable." if (feature = "authentication");
    "namedLocations" NAMED_LOCATIONS, named_locations models -> Option<&[super::NamedLocation]>, with_named_locations(Vec<super::NamedLocation>), "`namedLocations`: `Collection(microsoft.graph.namedLocation)`, read-only" "Read-only. Nullable." if (feature = "authentication");
    "authenticationContextClassReferences" AUTHENTICATION_CONTEXT_CLASS_REFERENCES, authentication_context_class_references models -> Option<&[super::AuthenticationContextClassReference]>, with_authentication_context_class_references(Vec<super::AuthenticationContextClassReference>), "`authenticationContextClassReferences`: `Collection(microsoft.graph.authenticationContextClassReference)`, read-only" "Read-only. Nullable." if (feature = "authentication");
}

crate::runtime::model! {
    /// `microsoft.graph.conditionalAccessPolicyRuleControls`, metadata
    ConditionalAccessPolicyRuleControls = "microsoft.graph.conditionalAccessPolicyRuleControls";
    "grantControls" GRANT_CONTROLS, grant_controls untyped -> Option<&Value>, with_grant_controls(Value), "`grantControls`: `Edm.Untyped`, metadata";
    "sessionControls" SESSION_CONTROLS, session_controls untyped -> Option<&Value>, with_session_controls(Value), "`sessionControls`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.configuration`, metadata
    Configuration = "microsoft.graph.configuration";
    "authorizedAppIds" AUTHORIZED_APP_IDS, authorized_app_ids strs -> Option<Vec<&str>>, with_authorized_app_ids(Vec<String>), "`authorizedAppIds`: `Collection(Edm.String)`, metadata";
    "authorizedApps" AUTHORIZED_APPS, authorized_apps strs -> Option<Vec<&str>>, with_authorized_apps(Vec<String>), "`authorizedApps`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ConnectedOrganizationMembers: super::UserSet = "microsoft.graph.connectedOrganizationMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.connectionItem`, metadata
    ConnectionItem = "microsoft.graph.connectionItem";
    "connectionId" CONNECTION_ID, connection_id str -> Option<&str>, with_connection_id(String), "`connectionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.connectionOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    ConnectionOperation: super::Entity = "microsoft.graph.connectionOperation";
    inherited "id" ID, with_id(String), "`id`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "status" STATUS, status enumeration -> Option<super::ConnectionOperationStatus>, with_status(super::ConnectionOperationStatus), "`status`: `microsoft.graph.connectionOperationStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionOperationStatus`, metadata
    ConnectionOperationStatus = "microsoft.graph.connectionOperationStatus" {
        Unspecified = "unspecified",
        Inprogress = "inprogress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionState`, metadata
    ConnectionState = "microsoft.graph.connectionState" {
        Draft = "draft",
        Ready = "ready",
        Obsolete = "obsolete",
        LimitExceeded = "limitExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionType`, metadata
    ConnectionType = "microsoft.graph.connectionType" {
        WebSocket = "webSocket",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.connectivityParameterEntry`, metadata
    ConnectivityParameterEntry = "microsoft.graph.connectivityParameterEntry";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.consentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConsentRequestFilterByCurrentUserOptions = "microsoft.graph.consentRequestFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.containerError`, metadata
    ContainerError = "microsoft.graph.containerError";
    "category" CATEGORY, category untyped -> Option<&Value>, with_category(Value), "`category`: `Edm.Untyped`, metadata";
    "errorCode" ERROR_CODE, error_code untyped -> Option<&Value>, with_error_code(Value), "`errorCode`: `Edm.Untyped`, metadata";
    "errorDescription" ERROR_DESCRIPTION, error_description untyped -> Option<&Value>, with_error_description(Value), "`errorDescription`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentAlignment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentAlignment = "microsoft.graph.contentAlignment" {
        Left = "left",
        Right = "right",
        Center = "center",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-beta)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}

crate::runtime::model! {
    /// `microsoft.graph.contentClassification`, metadata
    ContentClassification = "microsoft.graph.contentClassification";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`, metadata";
    "matches" MATCHES, matches models -> Option<&[super::MatchLocation]>, with_matches(Vec<super::MatchLocation>), "`matches`: `Collection(microsoft.graph.matchLocation)`, metadata";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id str -> Option<&str>, with_sensitive_type_id(String), "`sensitiveTypeId`: `Edm.String`, metadata";
    "uniqueCount" UNIQUE_COUNT, unique_count i32 -> Option<i32>, with_unique_count(i32), "`uniqueCount`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentFormat = "microsoft.graph.contentFormat" {
        Default = "default",
        Email = "email",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentInfo`](https://learn.microsoft.com/graph/api/resources/contentinfo?view=graph-rest-beta)
    ContentInfo = "microsoft.graph.contentInfo";
    "format" FORMAT, format enumeration -> Option<super::ContentFormat>, with_format(super::ContentFormat), "`format`: `microsoft.graph.contentFormat`" "Possible values are: default, email.";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::KeyValuePair]>, with_metadata(Vec<super::KeyValuePair>), "`metadata`: `Collection(microsoft.graph.keyValuePair)`";
    "state" STATE, state enumeration -> Option<super::ContentState>, with_state(super::ContentState), "`state`: `microsoft.graph.contentState`, type of the metadata" "Possible values are: rest, motion, use.";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.contentLink`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    ContentLink: super::PlannerDelta, super::Entity = "microsoft.graph.contentLink";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::ContentLinkCapability>, with_capabilities(super::ContentLinkCapability), "`capabilities`: `microsoft.graph.contentLinkCapability`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "linkType" LINK_TYPE, link_type enumeration -> Option<super::ContentLinkType>, with_link_type(super::ContentLinkType), "`linkType`: `microsoft.graph.contentLinkType`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.contentLinkCapability`, metadata
    ContentLinkCapability = "microsoft.graph.contentLinkCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.contentLinkType`, metadata
    ContentLinkType = "microsoft.graph.contentLinkType" {
        DocumentReference = "documentReference",
        WebReference = "webReference",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.contentSensitivityLabelAssignment`, metadata
    ContentSensitivityLabelAssignment = "microsoft.graph.contentSensitivityLabelAssignment";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
    "justificationText" JUSTIFICATION_TEXT, justification_text str -> Option<&str>, with_justification_text(String), "`justificationText`: `Edm.String`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentState = "microsoft.graph.contentState" {
        Rest = "rest",
        Motion = "motion",
        Use = "use",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ContentType: super::Entity = "microsoft.graph.contentType";
    inherited "id" ID, with_id(String), "`id`";
    "associatedHubsUrls" ASSOCIATED_HUBS_URLS, associated_hubs_urls strs -> Option<Vec<&str>>, with_associated_hubs_urls(Vec<String>), "`associatedHubsUrls`: `Collection(Edm.String)`";
    "documentSet" DOCUMENT_SET, document_set model -> Option<&super::DocumentSet>, with_document_set(super::DocumentSet), "`documentSet`: `microsoft.graph.documentSet`";
    "documentTemplate" DOCUMENT_TEMPLATE, document_template model -> Option<&super::DocumentSetContent>, with_document_template(super::DocumentSetContent), "`documentTemplate`: `microsoft.graph.documentSetContent`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "order" ORDER, order model -> Option<&super::ContentTypeOrder>, with_order(super::ContentTypeOrder), "`order`: `microsoft.graph.contentTypeOrder`";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "sealed" SEALED, sealed bool -> Option<bool>, with_sealed(bool), "`sealed`: `Edm.Boolean`";
    "base" BASE, base model -> Option<&super::ContentType>, with_base(super::ContentType), "`base`: `microsoft.graph.contentType`";
    "columnLinks" COLUMN_LINKS, column_links models -> Option<&[super::ColumnLink]>, with_column_links(Vec<super::ColumnLink>), "`columnLinks`: `Collection(microsoft.graph.columnLink)`";
    "baseTypes" BASE_TYPES, base_types models -> Option<&[super::ContentType]>, with_base_types(Vec<super::ContentType>), "`baseTypes`: `Collection(microsoft.graph.contentType)`";
    "columnPositions" COLUMN_POSITIONS, column_positions models -> Option<&[super::ColumnDefinition]>, with_column_positions(Vec<super::ColumnDefinition>), "`columnPositions`: `Collection(microsoft.graph.columnDefinition)`";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeInfo`](https://learn.microsoft.com/graph/api/resources/contenttypeinfo?view=graph-rest-beta)
    ContentTypeInfo = "microsoft.graph.contentTypeInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-beta)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotChatResponseOptions`, metadata
    CopilotChatResponseOptions = "microsoft.graph.copilotChatResponseOptions";
    "isAdaptiveCardEnabled" IS_ADAPTIVE_CARD_ENABLED, is_adaptive_card_enabled untyped -> Option<&Value>, with_is_adaptive_card_enabled(Value), "`isAdaptiveCardEnabled`: `Edm.Untyped`, metadata";
    "isAnnotationsEnabled" IS_ANNOTATIONS_ENABLED, is_annotations_enabled untyped -> Option<&Value>, with_is_annotations_enabled(Value), "`isAnnotationsEnabled`: `Edm.Untyped`, metadata";
    "isDeltaStreamingEnabled" IS_DELTA_STREAMING_ENABLED, is_delta_streaming_enabled untyped -> Option<&Value>, with_is_delta_streaming_enabled(Value), "`isDeltaStreamingEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotCommunicationsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotCommunicationsRoot: super::Entity = "microsoft.graph.copilotCommunicationsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "realtimeActivityFeed" REALTIME_ACTIVITY_FEED, realtime_activity_feed model -> Option<&super::RealtimeActivityFeedRoot>, with_realtime_activity_feed(super::RealtimeActivityFeedRoot), "`realtimeActivityFeed`: `microsoft.graph.realtimeActivityFeedRoot`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotContextMessage`, metadata
    CopilotContextMessage = "microsoft.graph.copilotContextMessage";
    "description" DESCRIPTION, description untyped -> Option<&Value>, with_description(Value), "`description`: `Edm.Untyped`, metadata";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotContextualResources`, metadata
    CopilotContextualResources = "microsoft.graph.copilotContextualResources";
    "files" FILES, files untyped -> Option<&Value>, with_files(Value), "`files`: `Edm.Untyped`, metadata";
    "webContext" WEB_CONTEXT, web_context untyped -> Option<&Value>, with_web_context(Value), "`webContext`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversation`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotConversation: super::Entity = "microsoft.graph.copilotConversation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::CopilotConversationState>, with_state(super::CopilotConversationState), "`state`: `microsoft.graph.copilotConversationState`, metadata";
    "turnCount" TURN_COUNT, turn_count i32 -> Option<i32>, with_turn_count(i32), "`turnCount`: `Edm.Int32`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::CopilotConversationMessage]>, with_messages(Vec<super::CopilotConversationMessage>), "`messages`: `Collection(microsoft.graph.copilotConversationMessage)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationAttribution`, metadata
    CopilotConversationAttribution = "microsoft.graph.copilotConversationAttribution";
    "attributionSource" ATTRIBUTION_SOURCE, attribution_source enumeration -> Option<super::CopilotConversationAttributionSource>, with_attribution_source(super::CopilotConversationAttributionSource), "`attributionSource`: `microsoft.graph.copilotConversationAttributionSource`, metadata";
    "attributionType" ATTRIBUTION_TYPE, attribution_type enumeration -> Option<super::CopilotConversationAttributionType>, with_attribution_type(super::CopilotConversationAttributionType), "`attributionType`: `microsoft.graph.copilotConversationAttributionType`, metadata";
    "imageFavIcon" IMAGE_FAV_ICON, image_fav_icon str -> Option<&str>, with_image_fav_icon(String), "`imageFavIcon`: `Edm.String`, metadata";
    "imageHeight" IMAGE_HEIGHT, image_height i32 -> Option<i32>, with_image_height(i32), "`imageHeight`: `Edm.Int32`, metadata";
    "imageWebUrl" IMAGE_WEB_URL, image_web_url str -> Option<&str>, with_image_web_url(String), "`imageWebUrl`: `Edm.String`, metadata";
    "imageWidth" IMAGE_WIDTH, image_width i32 -> Option<i32>, with_image_width(i32), "`imageWidth`: `Edm.Int32`, metadata";
    "providerDisplayName" PROVIDER_DISPLAY_NAME, provider_display_name str -> Option<&str>, with_provider_display_name(String), "`providerDisplayName`: `Edm.String`, metadata";
    "seeMoreWebUrl" SEE_MORE_WEB_URL, see_more_web_url str -> Option<&str>, with_see_more_web_url(String), "`seeMoreWebUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationAttributionSource`, metadata
    CopilotConversationAttributionSource = "microsoft.graph.copilotConversationAttributionSource" {
        Grounding = "grounding",
        Model = "model",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationAttributionType`, metadata
    CopilotConversationAttributionType = "microsoft.graph.copilotConversationAttributionType" {
        Citation = "citation",
        Annotation = "annotation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationLocation`, metadata
    CopilotConversationLocation = "microsoft.graph.copilotConversationLocation";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region untyped -> Option<&Value>, with_country_or_region(Value), "`countryOrRegion`: `Edm.Untyped`, metadata";
    "countryOrRegionConfidence" COUNTRY_OR_REGION_CONFIDENCE, country_or_region_confidence untyped -> Option<&Value>, with_country_or_region_confidence(Value), "`countryOrRegionConfidence`: `Edm.Untyped`, metadata";
    "latitude" LATITUDE, latitude untyped -> Option<&Value>, with_latitude(Value), "`latitude`: `Edm.Untyped`, metadata";
    "longitude" LONGITUDE, longitude untyped -> Option<&Value>, with_longitude(Value), "`longitude`: `Edm.Untyped`, metadata";
    "timeZone" TIME_ZONE, time_zone untyped -> Option<&Value>, with_time_zone(Value), "`timeZone`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationMessage`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotConversationMessage: super::Entity = "microsoft.graph.copilotConversationMessage" {
        "microsoft.graph.copilotConversationRequestMessage",
        "microsoft.graph.copilotConversationResponseMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationMessageParameter`, metadata
    CopilotConversationMessageParameter = "microsoft.graph.copilotConversationMessageParameter";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationRequestMessage`, metadata, with the accessors of [`CopilotConversationMessage`](super::CopilotConversationMessage)
    CopilotConversationRequestMessage: super::CopilotConversationMessage, super::Entity = "microsoft.graph.copilotConversationRequestMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "text" TEXT, with_text(String), "`text`";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationRequestMessageParameter`, metadata
    CopilotConversationRequestMessageParameter = "microsoft.graph.copilotConversationRequestMessageParameter"
}

crate::runtime::model! {
    /// `microsoft.graph.copilotConversationResponseMessage`, metadata, with the accessors of [`CopilotConversationMessage`](super::CopilotConversationMessage)
    CopilotConversationResponseMessage: super::CopilotConversationMessage, super::Entity = "microsoft.graph.copilotConversationResponseMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "text" TEXT, with_text(String), "`text`";
    "adaptiveCards" ADAPTIVE_CARDS, adaptive_cards untyped -> Option<&Value>, with_adaptive_cards(Value), "`adaptiveCards`: `Collection(microsoft.graph.Json)`, metadata";
    "attributions" ATTRIBUTIONS, attributions models -> Option<&[super::CopilotConversationAttribution]>, with_attributions(Vec<super::CopilotConversationAttribution>), "`attributions`: `Collection(microsoft.graph.copilotConversationAttribution)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::SearchSensitivityLabelInfo>, with_sensitivity_label(super::SearchSensitivityLabelInfo), "`sensitivityLabel`: `microsoft.graph.searchSensitivityLabelInfo`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotConversationState`, metadata
    CopilotConversationState = "microsoft.graph.copilotConversationState" {
        Active = "active",
        DisengagedForRai = "disengagedForRai",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotDeleteConversationRequest`, metadata
    CopilotDeleteConversationRequest = "microsoft.graph.copilotDeleteConversationRequest";
    "threadId" THREAD_ID, thread_id untyped -> Option<&Value>, with_thread_id(Value), "`threadId`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotFile`, metadata
    CopilotFile = "microsoft.graph.copilotFile";
    "uri" URI, uri untyped -> Option<&Value>, with_uri(Value), "`uri`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPackageUpdateResponse`, metadata
    CopilotPackageUpdateResponse = "microsoft.graph.copilotPackageUpdateResponse";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotPeopleAdminSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotPeopleAdminSetting: super::Entity = "microsoft.graph.copilotPeopleAdminSetting";
    inherited "id" ID, with_id(String), "`id`";
    "enhancedPersonalization" ENHANCED_PERSONALIZATION, enhanced_personalization model -> Option<&super::EnhancedPersonalizationSetting>, with_enhanced_personalization(super::EnhancedPersonalizationSetting), "`enhancedPersonalization`: `microsoft.graph.enhancedPersonalizationSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchDataSourcesConfiguration`, metadata
    CopilotSearchDataSourcesConfiguration = "microsoft.graph.copilotSearchDataSourcesConfiguration";
    "oneDrive" ONE_DRIVE, one_drive untyped -> Option<&Value>, with_one_drive(Value), "`oneDrive`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchHit`, metadata
    CopilotSearchHit = "microsoft.graph.copilotSearchHit";
    "preview" PREVIEW, preview untyped -> Option<&Value>, with_preview(Value), "`preview`: `Edm.Untyped`, metadata";
    "resourceMetadata" RESOURCE_METADATA, resource_metadata untyped -> Option<&Value>, with_resource_metadata(Value), "`resourceMetadata`: `Edm.Untyped`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type untyped -> Option<&Value>, with_resource_type(Value), "`resourceType`: `Edm.Untyped`, metadata";
    "webUrl" WEB_URL, web_url untyped -> Option<&Value>, with_web_url(Value), "`webUrl`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchResourceMetadataDictionary`, metadata
    CopilotSearchResourceMetadataDictionary = "microsoft.graph.copilotSearchResourceMetadataDictionary"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.copilotSearchResourceType`, metadata
    CopilotSearchResourceType = "microsoft.graph.copilotSearchResourceType" {
        Drive = "drive",
        DriveItem = "driveItem",
        List = "list",
        ListItem = "listItem",
        Site = "site",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSearchResponse`, metadata
    CopilotSearchResponse = "microsoft.graph.copilotSearchResponse";
    "nextLink" NEXT_LINK, next_link untyped -> Option<&Value>, with_next_link(Value), "`nextLink`: `Edm.Untyped`, metadata";
    "searchHits" SEARCH_HITS, search_hits untyped -> Option<&Value>, with_search_hits(Value), "`searchHits`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CopilotSetting: super::Entity = "microsoft.graph.copilotSetting";
    inherited "id" ID, with_id(String), "`id`";
    "people" PEOPLE, people model -> Option<&super::CopilotPeopleAdminSetting>, with_people(super::CopilotPeopleAdminSetting), "`people`: `microsoft.graph.copilotPeopleAdminSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.copilotWebContext`, metadata
    CopilotWebContext = "microsoft.graph.copilotWebContext";
    "isWebEnabled" IS_WEB_ENABLED, is_web_enabled untyped -> Option<&Value>, with_is_web_enabled(Value), "`isWebEnabled`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.CopyNotebookModel`, metadata
    CopyNotebookModel = "microsoft.graph.CopyNotebookModel";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdByIdentity" CREATED_BY_IDENTITY, created_by_identity model -> Option<&super::IdentitySet>, with_created_by_identity(super::IdentitySet), "`createdByIdentity`: `microsoft.graph.identitySet`, metadata";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, metadata";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedByIdentity" LAST_MODIFIED_BY_IDENTITY, last_modified_by_identity model -> Option<&super::IdentitySet>, with_last_modified_by_identity(super::IdentitySet), "`lastModifiedByIdentity`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`, metadata";
    "links" LINKS, links model -> Option<&super::NotebookLinks>, with_links(super::NotebookLinks), "`links`: `microsoft.graph.notebookLinks`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, metadata";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, metadata";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, metadata";
    "userRole" USER_ROLE, user_role enumeration -> Option<super::OnenoteUserRole>, with_user_role(super::OnenoteUserRole), "`userRole`: `microsoft.graph.onenoteUserRole`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.copystatusmodel`](https://learn.microsoft.com/graph/api/resources/copystatusmodel?view=graph-rest-beta), not in the metadata
    Copystatusmodel = "microsoft.graph.copystatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkMapping`, metadata
    CorrelatedObjectLinkMapping = "microsoft.graph.correlatedObjectLinkMapping";
    "targetProperty" TARGET_PROPERTY, target_property untyped -> Option<&Value>, with_target_property(Value), "`targetProperty`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkSource`, metadata
    CorrelatedObjectLinkSource = "microsoft.graph.correlatedObjectLinkSource";
    "sourceIdentity" SOURCE_IDENTITY, source_identity untyped -> Option<&Value>, with_source_identity(Value), "`sourceIdentity`: `Edm.Untyped`, metadata";
    "targetIdentity" TARGET_IDENTITY, target_identity untyped -> Option<&Value>, with_target_identity(Value), "`targetIdentity`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.correlatedObjectLinkTarget`, metadata
    CorrelatedObjectLinkTarget = "microsoft.graph.correlatedObjectLinkTarget";
    "correlatedDateTime" CORRELATED_DATE_TIME, correlated_date_time untyped -> Option<&Value>, with_correlated_date_time(Value), "`correlatedDateTime`: `Edm.Untyped`, metadata";
    "sourceIdentity" SOURCE_IDENTITY, source_identity untyped -> Option<&Value>, with_source_identity(Value), "`sourceIdentity`: `Edm.Untyped`, metadata";
    "targetIdentity" TARGET_IDENTITY, target_identity untyped -> Option<&Value>, with_target_identity(Value), "`targetIdentity`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.corsConfiguration`, metadata
    CorsConfiguration = "microsoft.graph.corsConfiguration";
    "allowedHeaders" ALLOWED_HEADERS, allowed_headers strs -> Option<Vec<&str>>, with_allowed_headers(Vec<String>), "`allowedHeaders`: `Collection(Edm.String)`, metadata";
    "allowedMethods" ALLOWED_METHODS, allowed_methods strs -> Option<Vec<&str>>, with_allowed_methods(Vec<String>), "`allowedMethods`: `Collection(Edm.String)`, metadata";
    "allowedOrigins" ALLOWED_ORIGINS, allowed_origins strs -> Option<Vec<&str>>, with_allowed_origins(Vec<String>), "`allowedOrigins`: `Collection(Edm.String)`, metadata";
    "maxAgeInSeconds" MAX_AGE_IN_SECONDS, max_age_in_seconds i32 -> Option<i32>, with_max_age_in_seconds(i32), "`maxAgeInSeconds`: `Edm.Int32`, metadata";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.corsConfiguration_v2`, metadata, with the accessors of [`Entity`](super::Entity)
    CorsConfigurationV2: super::Entity = "microsoft.graph.corsConfiguration_v2";
    inherited "id" ID, with_id(String), "`id`";
    "allowedHeaders" ALLOWED_HEADERS, allowed_headers strs -> Option<Vec<&str>>, with_allowed_headers(Vec<String>), "`allowedHeaders`: `Collection(Edm.String)`, metadata";
    "allowedMethods" ALLOWED_METHODS, allowed_methods strs -> Option<Vec<&str>>, with_allowed_methods(Vec<String>), "`allowedMethods`: `Collection(Edm.String)`, metadata";
    "allowedOrigins" ALLOWED_ORIGINS, allowed_origins strs -> Option<Vec<&str>>, with_allowed_origins(Vec<String>), "`allowedOrigins`: `Collection(Edm.String)`, metadata";
    "maxAgeInSeconds" MAX_AGE_IN_SECONDS, max_age_in_seconds i32 -> Option<i32>, with_max_age_in_seconds(i32), "`maxAgeInSeconds`: `Edm.Int32`, metadata";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementAlertSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementAlertSetting: super::Entity = "microsoft.graph.costManagementAlertSetting";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "thresholds" THRESHOLDS, thresholds models -> Option<&[super::CostManagementAlertThreshold]>, with_thresholds(Vec<super::CostManagementAlertThreshold>), "`thresholds`: `Collection(microsoft.graph.costManagementAlertThreshold)`, metadata";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::User]>, with_recipients(Vec<super::User>), "`recipients`: `Collection(microsoft.graph.user)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementAlertThreshold`, metadata
    CostManagementAlertThreshold = "microsoft.graph.costManagementAlertThreshold" {
        "microsoft.graph.absoluteCostManagementAlertThreshold",
        "microsoft.graph.percentageCostManagementAlertThreshold",
    };
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.costManagementBillingMethods`, metadata
    CostManagementBillingMethods = "microsoft.graph.costManagementBillingMethods" {
        NotSpecified = "notSpecified",
        PrepaidCredits = "prepaidCredits",
        PayAsYouGo = "payAsYouGo",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementDataStatus`, metadata
    CostManagementDataStatus = "microsoft.graph.costManagementDataStatus";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementQuantity`, metadata
    CostManagementQuantity = "microsoft.graph.costManagementQuantity" {
        "microsoft.graph.limitedCostManagementQuantity",
        "microsoft.graph.unlimitedCostManagementQuantity",
    };
    "unit" UNIT, unit enumeration -> Option<super::CostManagementUnit>, with_unit(super::CostManagementUnit), "`unit`: `microsoft.graph.costManagementUnit`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementRoot: super::Entity = "microsoft.graph.costManagementRoot";
    inherited "id" ID, with_id(String), "`id`";
    "spendingPolicies" SPENDING_POLICIES, spending_policies models -> Option<&[super::SpendingPolicy]>, with_spending_policies(Vec<super::SpendingPolicy>), "`spendingPolicies`: `Collection(microsoft.graph.spendingPolicy)`, metadata";
    "userBalances" USER_BALANCES, user_balances models -> Option<&[super::CostManagementUserBalance]>, with_user_balances(Vec<super::CostManagementUserBalance>), "`userBalances`: `Collection(microsoft.graph.costManagementUserBalance)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUnevaluatedService`, metadata
    CostManagementUnevaluatedService = "microsoft.graph.costManagementUnevaluatedService";
    "reason" REASON, reason enumeration -> Option<super::BalanceEvaluationFailureReason>, with_reason(super::BalanceEvaluationFailureReason), "`reason`: `microsoft.graph.balanceEvaluationFailureReason`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.costManagementUnit`, metadata
    CostManagementUnit = "microsoft.graph.costManagementUnit" {
        CopilotCredit = "copilotCredit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUserBalance`, metadata, with the accessors of [`Entity`](super::Entity)
    CostManagementUserBalance: super::Entity = "microsoft.graph.costManagementUserBalance";
    inherited "id" ID, with_id(String), "`id`";
    "selectionDataStatus" SELECTION_DATA_STATUS, selection_data_status model -> Option<&super::SelectionDataStatus>, with_selection_data_status(super::SelectionDataStatus), "`selectionDataStatus`: `microsoft.graph.selectionDataStatus`, metadata";
    "serviceBalances" SERVICE_BALANCES, service_balances models -> Option<&[super::CostManagementUserServiceBalance]>, with_service_balances(Vec<super::CostManagementUserServiceBalance>), "`serviceBalances`: `Collection(microsoft.graph.costManagementUserServiceBalance)`, metadata";
    "unevaluatedServices" UNEVALUATED_SERVICES, unevaluated_services models -> Option<&[super::CostManagementUnevaluatedService]>, with_unevaluated_services(Vec<super::CostManagementUnevaluatedService>), "`unevaluatedServices`: `Collection(microsoft.graph.costManagementUnevaluatedService)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.costManagementUserServiceBalance`, metadata
    CostManagementUserServiceBalance = "microsoft.graph.costManagementUserServiceBalance";
    "accessDecisionReason" ACCESS_DECISION_REASON, access_decision_reason enumeration -> Option<super::AccessDecisionReason>, with_access_decision_reason(super::AccessDecisionReason), "`accessDecisionReason`: `microsoft.graph.accessDecisionReason`, metadata";
    "configuredPerUserLimit" CONFIGURED_PER_USER_LIMIT, configured_per_user_limit model -> Option<&super::CostManagementQuantity>, with_configured_per_user_limit(super::CostManagementQuantity), "`configuredPerUserLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "configuredPeriodLimit" CONFIGURED_PERIOD_LIMIT, configured_period_limit model -> Option<&super::CostManagementQuantity>, with_configured_period_limit(super::CostManagementQuantity), "`configuredPeriodLimit`: `microsoft.graph.costManagementQuantity`, metadata";
    "consumedQuantity" CONSUMED_QUANTITY, consumed_quantity f64 -> Option<f64>, with_consumed_quantity(f64), "`consumedQuantity`: `Edm.Double`, metadata";
    "dataStatus" DATA_STATUS, data_status model -> Option<&super::CostManagementDataStatus>, with_data_status(super::CostManagementDataStatus), "`dataStatus`: `microsoft.graph.costManagementDataStatus`, metadata";
    "effectiveCapacityQuantity" EFFECTIVE_CAPACITY_QUANTITY, effective_capacity_quantity model -> Option<&super::CostManagementQuantity>, with_effective_capacity_quantity(super::CostManagementQuantity), "`effectiveCapacityQuantity`: `microsoft.graph.costManagementQuantity`, metadata";
    "isConsumptionAllowed" IS_CONSUMPTION_ALLOWED, is_consumption_allowed bool -> Option<bool>, with_is_consumption_allowed(bool), "`isConsumptionAllowed`: `Edm.Boolean`, metadata";
    "remainingQuantity" REMAINING_QUANTITY, remaining_quantity model -> Option<&super::CostManagementQuantity>, with_remaining_quantity(super::CostManagementQuantity), "`remainingQuantity`: `microsoft.graph.costManagementQuantity`, metadata";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`, metadata";
    "spendingPolicyId" SPENDING_POLICY_ID, spending_policy_id str -> Option<&str>, with_spending_policy_id(String), "`spendingPolicyId`: `Edm.String`, metadata";
    "unit" UNIT, unit enumeration -> Option<super::CostManagementUnit>, with_unit(super::CostManagementUnit), "`unit`: `microsoft.graph.costManagementUnit`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-beta)
    CreateAction = "microsoft.graph.createAction"
}

crate::runtime::model! {
    /// `microsoft.graph.createRemoteHelpSessionResponse`, metadata
    CreateRemoteHelpSessionResponse = "microsoft.graph.createRemoteHelpSessionResponse";
    "sessionKey" SESSION_KEY, session_key untyped -> Option<&Value>, with_session_key(Value), "`sessionKey`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.creationInfo`, metadata
    CreationInfo = "microsoft.graph.creationInfo";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "externalUrl" EXTERNAL_URL, external_url str -> Option<&str>, with_external_url(String), "`externalUrl`: `Edm.String`, metadata";
    "externalVersion" EXTERNAL_VERSION, external_version str -> Option<&str>, with_external_version(String), "`externalVersion`: `Edm.String`, metadata";
    "scenarioId" SCENARIO_ID, scenario_id str -> Option<&str>, with_scenario_id(String), "`scenarioId`: `Edm.String`, metadata";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.credential`](https://learn.microsoft.com/graph/api/resources/credential?view=graph-rest-beta)
    Credential = "microsoft.graph.credential";
    "fieldId" FIELD_ID, field_id str -> Option<&str>, with_field_id(String), "`fieldId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-beta)
    CurrencyColumn = "microsoft.graph.currencyColumn";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.currentLabel`, metadata
    CurrentLabel = "microsoft.graph.currentLabel";
    "applicationMode" APPLICATION_MODE, application_mode enumeration -> Option<super::ApplicationMode>, with_application_mode(super::ApplicationMode), "`applicationMode`: `microsoft.graph.applicationMode`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.customAction`](https://learn.microsoft.com/graph/api/resources/customaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    CustomAction: super::InformationProtectionAction = "microsoft.graph.customAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValuePair]>, with_properties(Vec<super::KeyValuePair>), "`properties`: `Collection(microsoft.graph.keyValuePair)`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customAppManagementApplicationConfiguration`, metadata
    CustomAppManagementApplicationConfiguration = "microsoft.graph.customAppManagementApplicationConfiguration";
    "audiences" AUDIENCES, audiences model -> Option<&super::AudiencesConfiguration>, with_audiences(super::AudiencesConfiguration), "`audiences`: `microsoft.graph.audiencesConfiguration`, metadata";
    "identifierUris" IDENTIFIER_URIS, identifier_uris model -> Option<&super::IdentifierUriConfiguration>, with_identifier_uris(super::IdentifierUriConfiguration), "`identifierUris`: `microsoft.graph.identifierUriConfiguration`, metadata";
    "redirectUris" REDIRECT_URIS, redirect_uris model -> Option<&super::RedirectUriConfiguration>, with_redirect_uris(super::RedirectUriConfiguration), "`redirectUris`: `microsoft.graph.redirectUriConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customAppManagementConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    CustomAppManagementConfiguration: super::AppManagementConfiguration = "microsoft.graph.customAppManagementConfiguration";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::CustomAppManagementApplicationConfiguration>, with_application_restrictions(super::CustomAppManagementApplicationConfiguration), "`applicationRestrictions`: `microsoft.graph.customAppManagementApplicationConfiguration`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from customAccessPackageWorkflowExtension.
    ///
    /// [`microsoft.graph.customCalloutExtension`](https://learn.microsoft.com/graph/api/resources/customcalloutextension?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CustomCalloutExtension: super::Entity = "microsoft.graph.customCalloutExtension" {
        "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension",
        "microsoft.graph.accessPackageAssignmentWorkflowExtension",
        "microsoft.graph.customAccessPackageWorkflowExtension",
        "microsoft.graph.customAuthenticationExtension",
        "microsoft.graph.identityGovernance.customTaskExtension",
        "microsoft.graph.onAttributeCollectionStartCustomExtension",
        "microsoft.graph.onAttributeCollectionSubmitCustomExtension",
        "microsoft.graph.onOtpSendCustomExtension",
        "microsoft.graph.onPasswordSubmitCustomExtension",
        "microsoft.graph.onTokenIssuanceStartCustomExtension",
        "microsoft.graph.onVerifiedIdClaimValidationCustomExtension",
    };
    inherited "id" ID, with_id(String), "`id`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::CustomExtensionAuthenticationConfiguration>, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`: `microsoft.graph.customExtensionAuthenticationConfiguration`";
    "clientConfiguration" CLIENT_CONFIGURATION, client_configuration model -> Option<&super::CustomExtensionClientConfiguration>, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`: `microsoft.graph.customExtensionClientConfiguration`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endpointConfiguration" ENDPOINT_CONFIGURATION, endpoint_configuration model -> Option<&super::CustomExtensionEndpointConfiguration>, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.customChoiceOption`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomChoiceOption: super::PlannerDelta, super::Entity = "microsoft.graph.customChoiceOption";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadSessionRequest`, metadata
    CustomDataProvidedResourceUploadSessionRequest = "microsoft.graph.customDataProvidedResourceUploadSessionRequest";
    "data" DATA, data model -> Option<&super::custom_data_provided_resource_payloads::Data>, with_data(super::custom_data_provided_resource_payloads::Data), "`data`: `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from azureAdTokenAuthentication.
    ///
    /// [`microsoft.graph.customExtensionAuthenticationConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionauthenticationconfiguration?view=graph-rest-beta)
    CustomExtensionAuthenticationConfiguration = "microsoft.graph.customExtensionAuthenticationConfiguration" {
        "microsoft.graph.azureAdPopTokenAuthentication",
        "microsoft.graph.azureAdTokenAuthentication",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customExtensionCallbackConfiguration`, metadata
    CustomExtensionCallbackConfiguration = "microsoft.graph.customExtensionCallbackConfiguration" {
        "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration",
        "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration",
    };
    "timeoutDuration" TIMEOUT_DURATION, timeout_duration duration -> Parsed<Duration>, with_timeout_duration(Duration), "`timeoutDuration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutRequest`, metadata
    CustomExtensionCalloutRequest = "microsoft.graph.customExtensionCalloutRequest";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutResponse`, metadata
    CustomExtensionCalloutResponse = "microsoft.graph.customExtensionCalloutResponse";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.customExtensionClientConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionclientconfiguration?view=graph-rest-beta)
    CustomExtensionClientConfiguration = "microsoft.graph.customExtensionClientConfiguration";
    "timeoutInMilliseconds" TIMEOUT_IN_MILLISECONDS, timeout_in_milliseconds i32 -> Option<i32>, with_timeout_in_milliseconds(i32), "`timeoutInMilliseconds`: `Edm.Int32`";
    "maximumRetries" MAXIMUM_RETRIES, maximum_retries i32 -> Option<i32>, with_maximum_retries(i32), "`maximumRetries`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionData`, metadata
    CustomExtensionData = "microsoft.graph.customExtensionData" {
        "microsoft.graph.accessPackageAssignmentRequestCallbackData",
        "microsoft.graph.assignmentRequestApprovalStageCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCalloutData",
        "microsoft.graph.identityGovernance.customTaskExtensionResponseData",
        "microsoft.graph.sapAssignmentRequestCallbackData",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from logicapptriggerendpointconfiguration.
    ///
    /// [`microsoft.graph.customExtensionEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionendpointconfiguration?view=graph-rest-beta)
    CustomExtensionEndpointConfiguration = "microsoft.graph.customExtensionEndpointConfiguration" {
        "microsoft.graph.httpRequestEndpoint",
        "microsoft.graph.logicAppTriggerEndpointConfiguration",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.customFieldDefinition`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomFieldDefinition: super::PlannerDelta, super::Entity = "microsoft.graph.customFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedBy" DELETED_BY, deleted_by model -> Option<&super::IdentitySet>, with_deleted_by(super::IdentitySet), "`deletedBy`: `microsoft.graph.identitySet`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "rollupType" ROLLUP_TYPE, rollup_type enumeration -> Option<super::CustomFieldRollupType>, with_rollup_type(super::CustomFieldRollupType), "`rollupType`: `microsoft.graph.customFieldRollupType`, metadata";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::CustomFieldValueType>, with_value_type(super::CustomFieldValueType), "`valueType`: `microsoft.graph.customFieldValueType`, metadata";
    "choiceOptions" CHOICE_OPTIONS, choice_options models -> Option<&[super::CustomChoiceOption]>, with_choice_options(Vec<super::CustomChoiceOption>), "`choiceOptions`: `Collection(microsoft.graph.customChoiceOption)`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.customFieldRollupType`, metadata
    CustomFieldRollupType = "microsoft.graph.customFieldRollupType" {
        NoRollup = "noRollup",
        Max = "max",
        Min = "min",
        Sum = "sum",
        Average = "average",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.customFieldValueType`, metadata
    CustomFieldValueType = "microsoft.graph.customFieldValueType" {
        Text = "text",
        Date = "date",
        UtcDateTime = "utcDateTime",
        Number = "number",
        Decimal = "decimal",
        Flag = "flag",
        SingleChoiceText = "singleChoiceText",
        MultipleChoiceText = "multipleChoiceText",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customSecurityAttributeComparisonOperator`, metadata
    CustomSecurityAttributeComparisonOperator = "microsoft.graph.customSecurityAttributeComparisonOperator" {
        Equals = "equals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeExemption`, metadata
    CustomSecurityAttributeExemption = "microsoft.graph.customSecurityAttributeExemption" {
        "microsoft.graph.customSecurityAttributeStringValueExemption",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "operator" OPERATOR, operator enumeration -> Option<super::CustomSecurityAttributeComparisonOperator>, with_operator(super::CustomSecurityAttributeComparisonOperator), "`operator`: `microsoft.graph.customSecurityAttributeComparisonOperator`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeStringValueExemption`, metadata, with the accessors of [`CustomSecurityAttributeExemption`](super::CustomSecurityAttributeExemption)
    CustomSecurityAttributeStringValueExemption: super::CustomSecurityAttributeExemption = "microsoft.graph.customSecurityAttributeStringValueExemption";
    inherited "id" ID, with_id(String), "`id`";
    inherited "operator" OPERATOR, with_operator(super::CustomSecurityAttributeComparisonOperator), "`operator`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeValue`](https://learn.microsoft.com/graph/api/resources/customsecurityattributevalue?view=graph-rest-beta)
    CustomSecurityAttributeValue = "microsoft.graph.customSecurityAttributeValue"
}

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-beta), with the accessors of [`TimeZoneBase`](super::TimeZoneBase)
    CustomTimeZone: super::TimeZoneBase = "microsoft.graph.customTimeZone";
    inherited "name" NAME, with_name(String), "`name`";
    "bias" BIAS, bias i32 -> Option<i32>, with_bias(i32), "`bias`: `Edm.Int32`";
    "daylightOffset" DAYLIGHT_OFFSET, daylight_offset model -> Option<&super::DaylightTimeZoneOffset>, with_daylight_offset(super::DaylightTimeZoneOffset), "`daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`";
    "standardOffset" STANDARD_OFFSET, standard_offset model -> Option<&super::StandardTimeZoneOffset>, with_standard_offset(super::StandardTimeZoneOffset), "`standardOffset`: `microsoft.graph.standardTimeZoneOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerpaymentsjournal`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpaymentsjournal?view=graph-rest-beta), not in the metadata
    Customerpaymentsjournal = "microsoft.graph.customerpaymentsjournal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}
