// Written by `cargo xtask gen`; do not edit.
//! Types of the area `teams`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.aadUserConversationMember`](https://learn.microsoft.com/graph/api/resources/aaduserconversationmember?view=graph-rest-beta), with the accessors of [`ConversationMember`](super::ConversationMember)
    AadUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.aadUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

crate::runtime::model! {
    /// Inherits from actionResultPart.
    ///
    /// [`microsoft.graph.aadUserConversationMemberResult`](https://learn.microsoft.com/graph/api/resources/aaduserconversationmemberresult?view=graph-rest-beta), with the accessors of [`ActionResultPart`](super::ActionResultPart)
    AadUserConversationMemberResult: super::ActionResultPart = "microsoft.graph.aadUserConversationMemberResult";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.aadUserNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/aadusernotificationrecipient?view=graph-rest-beta), with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    AadUserNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.aadUserNotificationRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.actionResultPart`](https://learn.microsoft.com/graph/api/resources/actionresultpart?view=graph-rest-beta)
    ActionResultPart = "microsoft.graph.actionResultPart" {
        "microsoft.graph.aadUserConversationMemberResult",
        "microsoft.graph.forwardToChatResult",
    };
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteraction`, metadata, with the accessors of [`Entity`](super::Entity)
    AiInteraction: super::Entity = "microsoft.graph.aiInteraction";
    inherited "id" ID, with_id(String), "`id`";
    "appClass" APP_CLASS, app_class str -> Option<&str>, with_app_class(String), "`appClass`: `Edm.String`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::AiInteractionAttachment]>, with_attachments(Vec<super::AiInteractionAttachment>), "`attachments`: `Collection(microsoft.graph.aiInteractionAttachment)`, metadata";
    "body" BODY, body model -> Option<&super::ChatMessageBody>, with_body(super::ChatMessageBody), "`body`: `microsoft.graph.chatMessageBody`, metadata";
    "contexts" CONTEXTS, contexts models -> Option<&[super::AiInteractionContext]>, with_contexts(Vec<super::AiInteractionContext>), "`contexts`: `Collection(microsoft.graph.aiInteractionContext)`, metadata";
    "conversationType" CONVERSATION_TYPE, conversation_type str -> Option<&str>, with_conversation_type(String), "`conversationType`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "from" FROM, from model -> Option<&super::IdentitySet>, with_from(super::IdentitySet), "`from`: `microsoft.graph.identitySet`, metadata";
    "interactionType" INTERACTION_TYPE, interaction_type enumeration -> Option<super::AiInteractionType>, with_interaction_type(super::AiInteractionType), "`interactionType`: `microsoft.graph.aiInteractionType`, metadata";
    "links" LINKS, links models -> Option<&[super::AiInteractionLink]>, with_links(Vec<super::AiInteractionLink>), "`links`: `Collection(microsoft.graph.aiInteractionLink)`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "mentions" MENTIONS, mentions models -> Option<&[super::AiInteractionMention]>, with_mentions(Vec<super::AiInteractionMention>), "`mentions`: `Collection(microsoft.graph.aiInteractionMention)`, metadata";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionAttachment`, metadata
    AiInteractionAttachment = "microsoft.graph.aiInteractionAttachment";
    "attachmentId" ATTACHMENT_ID, attachment_id str -> Option<&str>, with_attachment_id(String), "`attachmentId`: `Edm.String`, metadata";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, metadata";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionContext`, metadata
    AiInteractionContext = "microsoft.graph.aiInteractionContext";
    "contextReference" CONTEXT_REFERENCE, context_reference str -> Option<&str>, with_context_reference(String), "`contextReference`: `Edm.String`, metadata";
    "contextType" CONTEXT_TYPE, context_type str -> Option<&str>, with_context_type(String), "`contextType`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionLink`, metadata
    AiInteractionLink = "microsoft.graph.aiInteractionLink";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "linkType" LINK_TYPE, link_type str -> Option<&str>, with_link_type(String), "`linkType`: `Edm.String`, metadata";
    "linkUrl" LINK_URL, link_url str -> Option<&str>, with_link_url(String), "`linkUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionMention`, metadata
    AiInteractionMention = "microsoft.graph.aiInteractionMention";
    "mentionId" MENTION_ID, mention_id i32 -> Option<i32>, with_mention_id(i32), "`mentionId`: `Edm.Int32`, metadata";
    "mentionText" MENTION_TEXT, mention_text str -> Option<&str>, with_mention_text(String), "`mentionText`: `Edm.String`, metadata";
    "mentioned" MENTIONED, mentioned model -> Option<&super::AiInteractionMentionedIdentitySet>, with_mentioned(super::AiInteractionMentionedIdentitySet), "`mentioned`: `microsoft.graph.aiInteractionMentionedIdentitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aiInteractionMentionedIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    AiInteractionMentionedIdentitySet: super::IdentitySet = "microsoft.graph.aiInteractionMentionedIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "tag" TAG, tag model -> Option<&super::TeamworkTagIdentity>, with_tag(super::TeamworkTagIdentity), "`tag`: `microsoft.graph.teamworkTagIdentity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.aiInteractionType`, metadata
    AiInteractionType = "microsoft.graph.aiInteractionType" {
        UserPrompt = "userPrompt",
        AiResponse = "aiResponse",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.anonymousGuestConversationMember`](https://learn.microsoft.com/graph/api/resources/anonymousguestconversationmember?view=graph-rest-beta), with the accessors of [`ConversationMember`](super::ConversationMember)
    AnonymousGuestConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.anonymousGuestConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "anonymousGuestId" ANONYMOUS_GUEST_ID, anonymous_guest_id str -> Option<&str>, with_anonymous_guest_id(String), "`anonymousGuestId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.appCatalogs`, metadata
    AppCatalogs = "microsoft.graph.appCatalogs";
    "teamsApps" TEAMS_APPS, teams_apps models -> Option<&[super::TeamsApp]>, with_teams_apps(Vec<super::TeamsApp>), "`teamsApps`: `Collection(microsoft.graph.teamsApp)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.appDevelopmentPlatforms`, metadata
    AppDevelopmentPlatforms = "microsoft.graph.appDevelopmentPlatforms" {
        DeveloperPortal = "developerPortal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from teaminfo.
    ///
    /// [`microsoft.graph.associatedTeamInfo`](https://learn.microsoft.com/graph/api/resources/associatedteaminfo?view=graph-rest-beta), with the accessors of [`TeamInfo`](super::TeamInfo)
    AssociatedTeamInfo: super::TeamInfo, super::Entity = "microsoft.graph.associatedTeamInfo";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "team" TEAM, with_team(super::Team), "`team`";
}

crate::runtime::model! {
    /// `microsoft.graph.azureCommunicationServicesUserConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    AzureCommunicationServicesUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.azureCommunicationServicesUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "azureCommunicationServicesId" AZURE_COMMUNICATION_SERVICES_ID, azure_communication_services_id str -> Option<&str>, with_azure_communication_services_id(String), "`azureCommunicationServicesId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callEndedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callendedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallEndedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callEndedEventMessageDetail";
    "callDuration" CALL_DURATION, call_duration duration -> Parsed<Duration>, with_call_duration(Duration), "`callDuration`: `Edm.Duration`";
    "callEventType" CALL_EVENT_TYPE, call_event_type enumeration -> Option<super::TeamworkCallEventType>, with_call_event_type(super::TeamworkCallEventType), "`callEventType`: `microsoft.graph.teamworkCallEventType`" "Possible values are: call, meeting, screenShare, unknownFutureValue.";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callParticipants" CALL_PARTICIPANTS, call_participants models -> Option<&[super::CallParticipantInfo]>, with_call_participants(Vec<super::CallParticipantInfo>), "`callParticipants`: `Collection(microsoft.graph.callParticipantInfo)`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callParticipantInfo`](https://learn.microsoft.com/graph/api/resources/callparticipantinfo?view=graph-rest-beta)
    CallParticipantInfo = "microsoft.graph.callParticipantInfo";
    "participant" PARTICIPANT, participant model -> Option<&super::IdentitySet>, with_participant(super::IdentitySet), "`participant`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callRecordingEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callrecordingeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallRecordingEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callRecordingEventMessageDetail";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callRecordingDisplayName" CALL_RECORDING_DISPLAY_NAME, call_recording_display_name str -> Option<&str>, with_call_recording_display_name(String), "`callRecordingDisplayName`: `Edm.String`";
    "callRecordingDuration" CALL_RECORDING_DURATION, call_recording_duration duration -> Parsed<Duration>, with_call_recording_duration(Duration), "`callRecordingDuration`: `Edm.Duration`";
    "callRecordingStatus" CALL_RECORDING_STATUS, call_recording_status enumeration -> Option<super::CallRecordingStatus>, with_call_recording_status(super::CallRecordingStatus), "`callRecordingStatus`: `microsoft.graph.callRecordingStatus`" "Possible values are: success, failure, initial, chunkFinished, unknownFutureValue.";
    "callRecordingUrl" CALL_RECORDING_URL, call_recording_url str -> Option<&str>, with_call_recording_url(String), "`callRecordingUrl`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "meetingOrganizer" MEETING_ORGANIZER, meeting_organizer model -> Option<&super::IdentitySet>, with_meeting_organizer(super::IdentitySet), "`meetingOrganizer`: `microsoft.graph.identitySet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecordingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallRecordingStatus = "microsoft.graph.callRecordingStatus" {
        Success = "success",
        Failure = "failure",
        Initial = "initial",
        ChunkFinished = "chunkFinished",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callStartedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callstartedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallStartedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callStartedEventMessageDetail";
    "callEventType" CALL_EVENT_TYPE, call_event_type enumeration -> Option<super::TeamworkCallEventType>, with_call_event_type(super::TeamworkCallEventType), "`callEventType`: `microsoft.graph.teamworkCallEventType`" "Possible values are: call, meeting, screenShare, unknownFutureValue.";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callTranscriptEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/calltranscripteventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallTranscriptEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callTranscriptEventMessageDetail";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callTranscriptICalUid" CALL_TRANSCRIPT_I_CAL_UID, call_transcript_i_cal_uid str -> Option<&str>, with_call_transcript_i_cal_uid(String), "`callTranscriptICalUid`: `Edm.String`";
    "meetingOrganizer" MEETING_ORGANIZER, meeting_organizer model -> Option<&super::IdentitySet>, with_meeting_organizer(super::IdentitySet), "`meetingOrganizer`: `microsoft.graph.identitySet`";
}

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

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelAddedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeladdedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelAddedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelAddedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelDeletedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeldeletedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelDeletedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelDeletedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeldescriptionupdatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelDescriptionUpdatedEventMessageDetail";
    "channelDescription" CHANNEL_DESCRIPTION, channel_description str -> Option<&str>, with_channel_description(String), "`channelDescription`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.channelIdentity`](https://learn.microsoft.com/graph/api/resources/channelidentity?view=graph-rest-beta)
    ChannelIdentity = "microsoft.graph.channelIdentity";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.channelMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/channelmembersnotificationrecipient?view=graph-rest-beta), with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    ChannelMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.channelMembersNotificationRecipient";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelrenamedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelRenamedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelsetasfavoritebydefaulteventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelSetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// `microsoft.graph.channelSharingUpdatedEventMessageDetail`, metadata, with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelSharingUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelSharingUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`, metadata";
    "ownerTeamId" OWNER_TEAM_ID, owner_team_id str -> Option<&str>, with_owner_team_id(String), "`ownerTeamId`: `Edm.String`, metadata";
    "ownerTenantId" OWNER_TENANT_ID, owner_tenant_id str -> Option<&str>, with_owner_tenant_id(String), "`ownerTenantId`: `Edm.String`, metadata";
    "sharedChannelId" SHARED_CHANNEL_ID, shared_channel_id str -> Option<&str>, with_shared_channel_id(String), "`sharedChannelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelunsetasfavoritebydefaulteventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chat`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Chat: super::Entity = "microsoft.graph.chat";
    inherited "id" ID, with_id(String), "`id`";
    "chatType" CHAT_TYPE, chat_type enumeration -> Option<super::ChatType>, with_chat_type(super::ChatType), "`chatType`: `microsoft.graph.chatType`" "Possible values are: group, oneOnOne, meeting, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onlineMeetingInfo" ONLINE_MEETING_INFO, online_meeting_info model -> Option<&super::TeamworkOnlineMeetingInfo>, with_online_meeting_info(super::TeamworkOnlineMeetingInfo), "`onlineMeetingInfo`: `microsoft.graph.teamworkOnlineMeetingInfo`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "topic" TOPIC, topic str -> Option<&str>, with_topic(String), "`topic`: `Edm.String`" "Optional.";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::ChatViewpoint>, with_viewpoint(super::ChatViewpoint), "`viewpoint`: `microsoft.graph.chatViewpoint`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "isHiddenForAllMembers" IS_HIDDEN_FOR_ALL_MEMBERS, is_hidden_for_all_members bool -> Option<bool>, with_is_hidden_for_all_members(bool), "`isHiddenForAllMembers`: `Edm.Boolean`, metadata";
    "migrationMode" MIGRATION_MODE, migration_mode enumeration -> Option<super::MigrationMode>, with_migration_mode(super::MigrationMode), "`migrationMode`: `microsoft.graph.migrationMode`, metadata";
    "originalCreatedDateTime" ORIGINAL_CREATED_DATE_TIME, original_created_date_time date_time -> Parsed<OffsetDateTime>, with_original_created_date_time(OffsetDateTime), "`originalCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`" "Nullable.";
    "lastMessagePreview" LAST_MESSAGE_PREVIEW, last_message_preview model -> Option<&super::ChatMessageInfo>, with_last_message_preview(super::ChatMessageInfo), "`lastMessagePreview`: `microsoft.graph.chatMessageInfo`";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`" "Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`" "Nullable.";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`";
    "pinnedMessages" PINNED_MESSAGES, pinned_messages models -> Option<&[super::PinnedChatMessageInfo]>, with_pinned_messages(Vec<super::PinnedChatMessageInfo>), "`pinnedMessages`: `Collection(microsoft.graph.pinnedChatMessageInfo)`" "Nullable.";
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`" "Nullable.";
    "targetedMessages" TARGETED_MESSAGES, targeted_messages models -> Option<&[super::TargetedChatMessage]>, with_targeted_messages(Vec<super::TargetedChatMessage>), "`targetedMessages`: `Collection(microsoft.graph.targetedChatMessage)`, metadata";
}

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.chatMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/chatmembersnotificationrecipient?view=graph-rest-beta), with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    ChatMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.chatMembersNotificationRecipient";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessage`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChatMessage: super::Entity = "microsoft.graph.chatMessage" {
        "microsoft.graph.targetedChatMessage",
    };
    inherited "id" ID, with_id(String), "`id`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::ChatMessageAttachment]>, with_attachments(Vec<super::ChatMessageAttachment>), "`attachments`: `Collection(microsoft.graph.chatMessageAttachment)`";
    "body" BODY, body model -> Option<&super::ChatMessageBody>, with_body(super::ChatMessageBody), "`body`: `microsoft.graph.chatMessageBody`, type of the metadata";
    "channelIdentity" CHANNEL_IDENTITY, channel_identity model -> Option<&super::ChannelIdentity>, with_channel_identity(super::ChannelIdentity), "`channelIdentity`: `microsoft.graph.channelIdentity`";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, read-only" "Read-only.";
    "eventDetail" EVENT_DETAIL, event_detail model -> Option<&super::EventMessageDetail>, with_event_detail(super::EventMessageDetail), "`eventDetail`: `microsoft.graph.eventMessageDetail`, read-only" "Read-only.";
    "from" FROM, from model -> Option<&super::ChatMessageFromIdentitySet>, with_from(super::ChatMessageFromIdentitySet), "`from`: `microsoft.graph.chatMessageFromIdentitySet`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::ChatMessageImportance>, with_importance(super::ChatMessageImportance), "`importance`: `microsoft.graph.chatMessageImportance`" "Possible values are: normal, high, urgent.";
    "lastEditedDateTime" LAST_EDITED_DATE_TIME, last_edited_date_time date_time -> Parsed<OffsetDateTime>, with_last_edited_date_time(OffsetDateTime), "`lastEditedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "mentions" MENTIONS, mentions models -> Option<&[super::ChatMessageMention]>, with_mentions(Vec<super::ChatMessageMention>), "`mentions`: `Collection(microsoft.graph.chatMessageMention)`";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::ChatMessageType>, with_message_type(super::ChatMessageType), "`messageType`: `microsoft.graph.chatMessageType`" "Possible values are: message, chatEvent, typing, unknownFutureValue, systemEventMessage.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::ChatMessageFromIdentitySet>, with_on_behalf_of(super::ChatMessageFromIdentitySet), "`onBehalfOf`: `microsoft.graph.chatMessageFromIdentitySet`";
    "policyViolation" POLICY_VIOLATION, policy_violation model -> Option<&super::ChatMessagePolicyViolation>, with_policy_violation(super::ChatMessagePolicyViolation), "`policyViolation`: `microsoft.graph.chatMessagePolicyViolation`";
    "reactions" REACTIONS, reactions models -> Option<&[super::ChatMessageReaction]>, with_reactions(Vec<super::ChatMessageReaction>), "`reactions`: `Collection(microsoft.graph.chatMessageReaction)`";
    "replyToId" REPLY_TO_ID, reply_to_id str -> Option<&str>, with_reply_to_id(String), "`replyToId`: `Edm.String`, read-only" "Read-only.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "citations" CITATIONS, citations models -> Option<&[super::ChatMessageCitation]>, with_citations(Vec<super::ChatMessageCitation>), "`citations`: `Collection(microsoft.graph.chatMessageCitation)`, metadata";
    "hasReplies" HAS_REPLIES, has_replies bool -> Option<bool>, with_has_replies(bool), "`hasReplies`: `Edm.Boolean`, metadata";
    "messageHistory" MESSAGE_HISTORY, message_history models -> Option<&[super::ChatMessageHistoryItem]>, with_message_history(Vec<super::ChatMessageHistoryItem>), "`messageHistory`: `Collection(microsoft.graph.chatMessageHistoryItem)`, metadata";
    "hostedContents" HOSTED_CONTENTS, hosted_contents models -> Option<&[super::ChatMessageHostedContent]>, with_hosted_contents(Vec<super::ChatMessageHostedContent>), "`hostedContents`: `Collection(microsoft.graph.chatMessageHostedContent)`";
    "replies" REPLIES, replies models -> Option<&[super::ChatMessage]>, with_replies(Vec<super::ChatMessage>), "`replies`: `Collection(microsoft.graph.chatMessage)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.chatMessageActions`, metadata
    ChatMessageActions = "microsoft.graph.chatMessageActions" {
        ReactionAdded = "reactionAdded",
        ReactionRemoved = "reactionRemoved",
        ActionUndefined = "actionUndefined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageAttachment`](https://learn.microsoft.com/graph/api/resources/chatmessageattachment?view=graph-rest-beta)
    ChatMessageAttachment = "microsoft.graph.chatMessageAttachment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Possible values are: reference, application/vnd.microsoft.card.codesnippet, application/vnd.microsoft.card.announcement.";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
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

crate::runtime::model! {
    /// `microsoft.graph.chatMessageCitation`, metadata
    ChatMessageCitation = "microsoft.graph.chatMessageCitation";
    "excerpt" EXCERPT, excerpt str -> Option<&str>, with_excerpt(String), "`excerpt`: `Edm.String`, metadata";
    "iconType" ICON_TYPE, icon_type str -> Option<&str>, with_icon_type(String), "`iconType`: `Edm.String`, metadata";
    "id" ID, id i32 -> Option<i32>, with_id(i32), "`id`: `Edm.Int32`, metadata";
    "sensitivityLabel" SENSITIVITY_LABEL, sensitivity_label model -> Option<&super::ChatMessageCitationSensitivityLabel>, with_sensitivity_label(super::ChatMessageCitationSensitivityLabel), "`sensitivityLabel`: `microsoft.graph.chatMessageCitationSensitivityLabel`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.chatMessageCitationSensitivityLabel`, metadata
    ChatMessageCitationSensitivityLabel = "microsoft.graph.chatMessageCitationSensitivityLabel";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageFromIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagefromidentityset?view=graph-rest-beta), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageFromIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageFromIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
}

crate::runtime::model! {
    /// `microsoft.graph.chatMessageHistoryItem`, metadata
    ChatMessageHistoryItem = "microsoft.graph.chatMessageHistoryItem";
    "actions" ACTIONS, actions flags -> Option<Flags<super::ChatMessageActions>>, with_actions(Flags<super::ChatMessageActions>), "`actions`: `microsoft.graph.chatMessageActions`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "reaction" REACTION, reaction model -> Option<&super::ChatMessageReaction>, with_reaction(super::ChatMessageReaction), "`reaction`: `microsoft.graph.chatMessageReaction`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageHostedContent`](https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-beta), with the accessors of [`TeamworkHostedContent`](super::TeamworkHostedContent)
    ChatMessageHostedContent: super::TeamworkHostedContent, super::Entity = "microsoft.graph.chatMessageHostedContent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentBytes" CONTENT_BYTES, with_content_bytes(Bytes), "`contentBytes`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageImportance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessageImportance = "microsoft.graph.chatMessageImportance" {
        Normal = "normal",
        High = "high",
        Urgent = "urgent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageInfo`](https://learn.microsoft.com/graph/api/resources/chatmessageinfo?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChatMessageInfo: super::Entity = "microsoft.graph.chatMessageInfo";
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::ChatMessageBody>, with_body(super::ChatMessageBody), "`body`: `microsoft.graph.chatMessageBody`, type of the metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "from" FROM, from model -> Option<&super::ChatMessageFromIdentitySet>, with_from(super::ChatMessageFromIdentitySet), "`from`: `microsoft.graph.chatMessageFromIdentitySet`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::ChatMessageType>, with_message_type(super::ChatMessageType), "`messageType`: `microsoft.graph.chatMessageType`" "Possible values are: message, unknownFutureValue, systemEventMessage.";
    "eventDetail" EVENT_DETAIL, event_detail model -> Option<&super::EventMessageDetail>, with_event_detail(super::EventMessageDetail), "`eventDetail`: `microsoft.graph.eventMessageDetail`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageMention`](https://learn.microsoft.com/graph/api/resources/chatmessagemention?view=graph-rest-beta)
    ChatMessageMention = "microsoft.graph.chatMessageMention";
    "id" ID, id i32 -> Option<i32>, with_id(i32), "`id`: `Edm.Int32`";
    "mentionText" MENTION_TEXT, mention_text str -> Option<&str>, with_mention_text(String), "`mentionText`: `Edm.String`";
    "mentioned" MENTIONED, mentioned model -> Option<&super::ChatMessageMentionedIdentitySet>, with_mentioned(super::ChatMessageMentionedIdentitySet), "`mentioned`: `microsoft.graph.chatMessageMentionedIdentitySet`";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageMentionedIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagementionedidentityset?view=graph-rest-beta), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageMentionedIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageMentionedIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "tag" TAG, tag model -> Option<&super::TeamworkTagIdentity>, with_tag(super::TeamworkTagIdentity), "`tag`: `microsoft.graph.teamworkTagIdentity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolation`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolation?view=graph-rest-beta)
    ChatMessagePolicyViolation = "microsoft.graph.chatMessagePolicyViolation";
    "dlpAction" DLP_ACTION, dlp_action flags -> Option<Flags<super::ChatMessagePolicyViolationDlpActionTypes>>, with_dlp_action(Flags<super::ChatMessagePolicyViolationDlpActionTypes>), "`dlpAction`: `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`, type of the metadata";
    "justificationText" JUSTIFICATION_TEXT, justification_text str -> Option<&str>, with_justification_text(String), "`justificationText`: `Edm.String`";
    "policyTip" POLICY_TIP, policy_tip model -> Option<&super::ChatMessagePolicyViolationPolicyTip>, with_policy_tip(super::ChatMessagePolicyViolationPolicyTip), "`policyTip`: `microsoft.graph.chatMessagePolicyViolationPolicyTip`";
    "userAction" USER_ACTION, user_action flags -> Option<Flags<super::ChatMessagePolicyViolationUserActionTypes>>, with_user_action(Flags<super::ChatMessagePolicyViolationUserActionTypes>), "`userAction`: `microsoft.graph.chatMessagePolicyViolationUserActionTypes`, type of the metadata";
    "verdictDetails" VERDICT_DETAILS, verdict_details flags -> Option<Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>>, with_verdict_details(Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>), "`verdictDetails`: `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`, type of the metadata";
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
    /// `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`, metadata
    ChatMessagePolicyViolationDlpActionTypes = "microsoft.graph.chatMessagePolicyViolationDlpActionTypes" {
        None = "none",
        NotifySender = "notifySender",
        BlockAccess = "blockAccess",
        BlockAccessExternal = "blockAccessExternal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolationPolicyTip`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolationpolicytip?view=graph-rest-beta)
    ChatMessagePolicyViolationPolicyTip = "microsoft.graph.chatMessagePolicyViolationPolicyTip";
    "complianceUrl" COMPLIANCE_URL, compliance_url str -> Option<&str>, with_compliance_url(String), "`complianceUrl`: `Edm.String`";
    "generalText" GENERAL_TEXT, general_text str -> Option<&str>, with_general_text(String), "`generalText`: `Edm.String`";
    "matchedConditionDescriptions" MATCHED_CONDITION_DESCRIPTIONS, matched_condition_descriptions strs -> Option<Vec<&str>>, with_matched_condition_descriptions(Vec<String>), "`matchedConditionDescriptions`: `Collection(Edm.String)`";
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
    /// `microsoft.graph.chatMessagePolicyViolationUserActionTypes`, metadata
    ChatMessagePolicyViolationUserActionTypes = "microsoft.graph.chatMessagePolicyViolationUserActionTypes" {
        None = "none",
        Override = "override",
        ReportFalsePositive = "reportFalsePositive",
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

crate::runtime::enumeration! {
    /// `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`, metadata
    ChatMessagePolicyViolationVerdictDetailsTypes = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes" {
        None = "none",
        AllowFalsePositiveOverride = "allowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "allowOverrideWithoutJustification",
        AllowOverrideWithJustification = "allowOverrideWithJustification",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageReaction`](https://learn.microsoft.com/graph/api/resources/chatmessagereaction?view=graph-rest-beta)
    ChatMessageReaction = "microsoft.graph.chatMessageReaction";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "reactionType" REACTION_TYPE, reaction_type str -> Option<&str>, with_reaction_type(String), "`reactionType`: `Edm.String`" "Possible values are: like, angry, sad, laugh.";
    "user" USER, user model -> Option<&super::ChatMessageReactionIdentitySet>, with_user(super::ChatMessageReactionIdentitySet), "`user`: `microsoft.graph.chatMessageReactionIdentitySet`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "reactionContentUrl" REACTION_CONTENT_URL, reaction_content_url str -> Option<&str>, with_reaction_content_url(String), "`reactionContentUrl`: `Edm.String`, metadata";
    "reactionId" REACTION_ID, reaction_id str -> Option<&str>, with_reaction_id(String), "`reactionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageReactionIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagereactionidentityset?view=graph-rest-beta), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageReactionIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageReactionIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessageType = "microsoft.graph.chatMessageType" {
        Message = "message",
        ChatEvent = "chatEvent",
        Typing = "typing",
        UnknownFutureValue = "unknownFutureValue",
        SystemEventMessage = "systemEventMessage",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.chatRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/chatrenamedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChatRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.chatRenamedEventMessageDetail";
    "chatDisplayName" CHAT_DISPLAY_NAME, chat_display_name str -> Option<&str>, with_chat_display_name(String), "`chatDisplayName`: `Edm.String`";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatType`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta)
    ChatType = "microsoft.graph.chatType" {
        OneOnOne = "oneOnOne",
        Group = "group",
        Meeting = "meeting",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatViewpoint`](https://learn.microsoft.com/graph/api/resources/chatviewpoint?view=graph-rest-beta)
    ChatViewpoint = "microsoft.graph.chatViewpoint";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "lastMessageReadDateTime" LAST_MESSAGE_READ_DATE_TIME, last_message_read_date_time date_time -> Parsed<OffsetDateTime>, with_last_message_read_date_time(OffsetDateTime), "`lastMessageReadDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.clonableTeamParts`](https://learn.microsoft.com/graph/api/resources/clonableteamparts?view=graph-rest-beta)
    ClonableTeamParts = "microsoft.graph.clonableTeamParts" {
        Apps = "apps",
        Tabs = "tabs",
        Settings = "settings",
        Channels = "channels",
        Members = "members",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conversationMember`](https://learn.microsoft.com/graph/api/resources/conversationmember?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConversationMember: super::Entity = "microsoft.graph.conversationMember" {
        "microsoft.graph.aadUserConversationMember",
        "microsoft.graph.anonymousGuestConversationMember",
        "microsoft.graph.azureCommunicationServicesUserConversationMember",
        "microsoft.graph.microsoftAccountUserConversationMember",
        "microsoft.graph.phoneUserConversationMember",
        "microsoft.graph.skypeForBusinessUserConversationMember",
        "microsoft.graph.skypeUserConversationMember",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roles" ROLES, roles strs -> Option<Vec<&str>>, with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
    "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, visible_history_start_date_time date_time -> Parsed<OffsetDateTime>, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/conversationmemberroleupdatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail";
    "conversationMemberRoles" CONVERSATION_MEMBER_ROLES, conversation_member_roles strs -> Option<Vec<&str>>, with_conversation_member_roles(Vec<String>), "`conversationMemberRoles`: `Collection(Edm.String)`";
    "conversationMemberUser" CONVERSATION_MEMBER_USER, conversation_member_user model -> Option<&super::TeamworkUserIdentity>, with_conversation_member_user(super::TeamworkUserIdentity), "`conversationMemberUser`: `microsoft.graph.teamworkUserIdentity`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "converstaionMemberUser" CONVERSTAION_MEMBER_USER, converstaion_member_user model -> Option<&super::TeamworkUserIdentity>, with_converstaion_member_user(super::TeamworkUserIdentity), "`converstaionMemberUser`: `microsoft.graph.teamworkUserIdentity`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customAppSettings`, metadata
    CustomAppSettings = "microsoft.graph.customAppSettings";
    "developerToolsForShowingAppUsageMetrics" DEVELOPER_TOOLS_FOR_SHOWING_APP_USAGE_METRICS, developer_tools_for_showing_app_usage_metrics flags -> Option<Flags<super::AppDevelopmentPlatforms>>, with_developer_tools_for_showing_app_usage_metrics(Flags<super::AppDevelopmentPlatforms>), "`developerToolsForShowingAppUsageMetrics`: `microsoft.graph.appDevelopmentPlatforms`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customEmojiFromIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    CustomEmojiFromIdentitySet: super::IdentitySet = "microsoft.graph.customEmojiFromIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedChat`, metadata, with the accessors of [`Entity`](super::Entity)
    DeletedChat: super::Entity = "microsoft.graph.deletedChat";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.eventMessageDetail`](https://learn.microsoft.com/graph/api/resources/eventmessagedetail?view=graph-rest-beta)
    EventMessageDetail = "microsoft.graph.eventMessageDetail" {
        "microsoft.graph.callEndedEventMessageDetail",
        "microsoft.graph.callRecordingEventMessageDetail",
        "microsoft.graph.callStartedEventMessageDetail",
        "microsoft.graph.callTranscriptEventMessageDetail",
        "microsoft.graph.channelAddedEventMessageDetail",
        "microsoft.graph.channelDeletedEventMessageDetail",
        "microsoft.graph.channelDescriptionUpdatedEventMessageDetail",
        "microsoft.graph.channelRenamedEventMessageDetail",
        "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail",
        "microsoft.graph.channelSharingUpdatedEventMessageDetail",
        "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail",
        "microsoft.graph.chatRenamedEventMessageDetail",
        "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail",
        "microsoft.graph.meetingPolicyUpdatedEventMessageDetail",
        "microsoft.graph.membersAddedEventMessageDetail",
        "microsoft.graph.membersDeletedEventMessageDetail",
        "microsoft.graph.membersJoinedEventMessageDetail",
        "microsoft.graph.membersLeftEventMessageDetail",
        "microsoft.graph.messagePinnedEventMessageDetail",
        "microsoft.graph.messageUnpinnedEventMessageDetail",
        "microsoft.graph.tabUpdatedEventMessageDetail",
        "microsoft.graph.teamArchivedEventMessageDetail",
        "microsoft.graph.teamCreatedEventMessageDetail",
        "microsoft.graph.teamDescriptionUpdatedEventMessageDetail",
        "microsoft.graph.teamJoiningDisabledEventMessageDetail",
        "microsoft.graph.teamJoiningEnabledEventMessageDetail",
        "microsoft.graph.teamRenamedEventMessageDetail",
        "microsoft.graph.teamUnarchivedEventMessageDetail",
        "microsoft.graph.teamsAppInstalledEventMessageDetail",
        "microsoft.graph.teamsAppRemovedEventMessageDetail",
        "microsoft.graph.teamsAppUpgradedEventMessageDetail",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.forwardToChatResult`, metadata, with the accessors of [`ActionResultPart`](super::ActionResultPart)
    ForwardToChatResult: super::ActionResultPart = "microsoft.graph.forwardToChatResult";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    "forwardedMessageId" FORWARDED_MESSAGE_ID, forwarded_message_id str -> Option<&str>, with_forwarded_message_id(String), "`forwardedMessageId`: `Edm.String`, metadata";
    "targetChatId" TARGET_CHAT_ID, target_chat_id str -> Option<&str>, with_target_chat_id(String), "`targetChatId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.groupChatTeamsAppInstallationScopeInfo`, metadata, with the accessors of [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo)
    GroupChatTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo = "microsoft.graph.groupChatTeamsAppInstallationScopeInfo";
    inherited "scope" SCOPE, with_scope(Flags<super::TeamsAppInstallationScopes>), "`scope`";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.meetingPolicyUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/meetingpolicyupdatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MeetingPolicyUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.meetingPolicyUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "meetingChatEnabled" MEETING_CHAT_ENABLED, meeting_chat_enabled bool -> Option<bool>, with_meeting_chat_enabled(bool), "`meetingChatEnabled`: `Edm.Boolean`";
    "meetingChatId" MEETING_CHAT_ID, meeting_chat_id str -> Option<&str>, with_meeting_chat_id(String), "`meetingChatId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersAddedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersaddedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersAddedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersAddedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
    "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, visible_history_start_date_time date_time -> Parsed<OffsetDateTime>, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersDeletedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersdeletedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersDeletedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersDeletedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersJoinedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersjoinedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersJoinedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersJoinedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersLeftEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/memberslefteventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersLeftEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersLeftEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.messagePinnedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/messagepinnedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MessagePinnedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.messagePinnedEventMessageDetail";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.messageUnpinnedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/messageunpinnedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MessageUnpinnedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.messageUnpinnedEventMessageDetail";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.microsoftAccountUserConversationMember`](https://learn.microsoft.com/graph/api/resources/microsoftaccountuserconversationmember?view=graph-rest-beta), with the accessors of [`ConversationMember`](super::ConversationMember)
    MicrosoftAccountUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.microsoftAccountUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShift`](https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    OpenShift: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.openShift";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "draftOpenShift" DRAFT_OPEN_SHIFT, draft_open_shift model -> Option<&super::OpenShiftItem>, with_draft_open_shift(super::OpenShiftItem), "`draftOpenShift`: `microsoft.graph.openShiftItem`";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`";
    "sharedOpenShift" SHARED_OPEN_SHIFT, shared_open_shift model -> Option<&super::OpenShiftItem>, with_shared_open_shift(super::OpenShiftItem), "`sharedOpenShift`: `microsoft.graph.openShiftItem`";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
    "schedulingGroupInfo" SCHEDULING_GROUP_INFO, scheduling_group_info model -> Option<&super::SchedulingGroupInfo>, with_scheduling_group_info(super::SchedulingGroupInfo), "`schedulingGroupInfo`: `microsoft.graph.schedulingGroupInfo`, metadata";
    "teamInfo" TEAM_INFO, team_info model -> Option<&super::ShiftsTeamInfo>, with_team_info(super::ShiftsTeamInfo), "`teamInfo`: `microsoft.graph.shiftsTeamInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShiftItem`](https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-beta), with the accessors of [`ShiftItem`](super::ShiftItem)
    OpenShiftItem: super::ShiftItem = "microsoft.graph.openShiftItem";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "activities" ACTIVITIES, with_activities(Vec<super::ShiftActivity>), "`activities`";
    "openSlotCount" OPEN_SLOT_COUNT, open_slot_count i32 -> Option<i32>, with_open_slot_count(i32), "`openSlotCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationError`](https://learn.microsoft.com/graph/api/resources/operationerror?view=graph-rest-beta)
    OperationError = "microsoft.graph.operationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.personalTeamsAppInstallationScopeInfo`, metadata, with the accessors of [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo)
    PersonalTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo = "microsoft.graph.personalTeamsAppInstallationScopeInfo";
    inherited "scope" SCOPE, with_scope(Flags<super::TeamsAppInstallationScopes>), "`scope`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.phoneUserConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    PhoneUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.phoneUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.pinnedChatMessageInfo`](https://learn.microsoft.com/graph/api/resources/pinnedchatmessageinfo?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PinnedChatMessageInfo: super::Entity = "microsoft.graph.pinnedChatMessageInfo";
    inherited "id" ID, with_id(String), "`id`";
    "message" MESSAGE, message model -> Option<&super::ChatMessage>, with_message(super::ChatMessage), "`message`: `microsoft.graph.chatMessage`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionChannelEmailResult`](https://learn.microsoft.com/graph/api/resources/provisionchannelemailresult?view=graph-rest-beta)
    ProvisionChannelEmailResult = "microsoft.graph.provisionChannelEmailResult";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.scheduleEntity`, metadata
    ScheduleEntity = "microsoft.graph.scheduleEntity" {
        "microsoft.graph.openShiftItem",
        "microsoft.graph.shiftItem",
        "microsoft.graph.timeOffItem",
    };
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleEntityTheme`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleEntityTheme = "microsoft.graph.scheduleEntityTheme" {
        White = "white",
        Blue = "blue",
        Green = "green",
        Purple = "purple",
        Pink = "pink",
        Yellow = "yellow",
        Gray = "gray",
        DarkBlue = "darkBlue",
        DarkGreen = "darkGreen",
        DarkPurple = "darkPurple",
        DarkPink = "darkPink",
        DarkYellow = "darkYellow",
        UnknownFutureValue = "unknownFutureValue",
        DarkRed = "darkRed",
        Cranberry = "cranberry",
        DarkOrange = "darkOrange",
        Bronze = "bronze",
        Peach = "peach",
        Gold = "gold",
        Lime = "lime",
        Forest = "forest",
        LightGreen = "lightGreen",
        Jade = "jade",
        LightTeal = "lightTeal",
        DarkTeal = "darkTeal",
        Steel = "steel",
        SkyBlue = "skyBlue",
        BlueGray = "blueGray",
        Lavender = "lavender",
        Lilac = "lilac",
        Plum = "plum",
        Magenta = "magenta",
        DarkBrown = "darkBrown",
        Beige = "beige",
        Charcoal = "charcoal",
        Silver = "silver",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.schedulingGroupInfo`, metadata
    SchedulingGroupInfo = "microsoft.graph.schedulingGroupInfo";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sectionDisplayIcon`, metadata
    SectionDisplayIcon = "microsoft.graph.sectionDisplayIcon";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "iconType" ICON_TYPE, icon_type str -> Option<&str>, with_icon_type(String), "`iconType`: `Edm.String`, metadata";
    "skinTone" SKIN_TONE, skin_tone enumeration -> Option<super::SectionIconSkinTone>, with_skin_tone(super::SectionIconSkinTone), "`skinTone`: `microsoft.graph.sectionIconSkinTone`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionIconSkinTone`, metadata
    SectionIconSkinTone = "microsoft.graph.sectionIconSkinTone" {
        Light = "light",
        MediumLight = "mediumLight",
        Medium = "medium",
        MediumDark = "mediumDark",
        Dark = "dark",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionItemType`, metadata
    SectionItemType = "microsoft.graph.sectionItemType" {
        Chat = "chat",
        Channel = "channel",
        Meeting = "meeting",
        Community = "community",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionSortType`, metadata
    SectionSortType = "microsoft.graph.sectionSortType" {
        MostRecent = "mostRecent",
        UnreadThenMostRecent = "unreadThenMostRecent",
        NameAlphabetical = "nameAlphabetical",
        UserDefinedCustomOrder = "userDefinedCustomOrder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sectionType`, metadata
    SectionType = "microsoft.graph.sectionType" {
        UserDefined = "userDefined",
        SystemDefined = "systemDefined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from teamInfo.
    ///
    /// [`microsoft.graph.sharedWithChannelTeamInfo`](https://learn.microsoft.com/graph/api/resources/sharedwithchannelteaminfo?view=graph-rest-beta), with the accessors of [`TeamInfo`](super::TeamInfo)
    SharedWithChannelTeamInfo: super::TeamInfo, super::Entity = "microsoft.graph.sharedWithChannelTeamInfo";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "team" TEAM, with_team(super::Team), "`team`";
    "isHostTeam" IS_HOST_TEAM, is_host_team bool -> Option<bool>, with_is_host_team(bool), "`isHostTeam`: `Edm.Boolean`";
    "allowedMembers" ALLOWED_MEMBERS, allowed_members models -> Option<&[super::ConversationMember]>, with_allowed_members(Vec<super::ConversationMember>), "`allowedMembers`: `Collection(microsoft.graph.conversationMember)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shift`](https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    Shift: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.shift";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`" "Required.";
    "sharedShift" SHARED_SHIFT, shared_shift model -> Option<&super::ShiftItem>, with_shared_shift(super::ShiftItem), "`sharedShift`: `microsoft.graph.shiftItem`" "Required.";
    "draftShift" DRAFT_SHIFT, draft_shift model -> Option<&super::ShiftItem>, with_draft_shift(super::ShiftItem), "`draftShift`: `microsoft.graph.shiftItem`" "Required.";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
    "schedulingGroupInfo" SCHEDULING_GROUP_INFO, scheduling_group_info model -> Option<&super::SchedulingGroupInfo>, with_scheduling_group_info(super::SchedulingGroupInfo), "`schedulingGroupInfo`: `microsoft.graph.schedulingGroupInfo`, metadata";
    "teamInfo" TEAM_INFO, team_info model -> Option<&super::ShiftsTeamInfo>, with_team_info(super::ShiftsTeamInfo), "`teamInfo`: `microsoft.graph.shiftsTeamInfo`, metadata";
    "userInfo" USER_INFO, user_info model -> Option<&super::ShiftsUserInfo>, with_user_info(super::ShiftsUserInfo), "`userInfo`: `microsoft.graph.shiftsUserInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftActivity`](https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-beta)
    ShiftActivity = "microsoft.graph.shiftActivity";
    "isPaid" IS_PAID, is_paid bool -> Option<bool>, with_is_paid(bool), "`isPaid`: `Edm.Boolean`" "Required.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftItem`](https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-beta), with the accessors of [`ScheduleEntity`](super::ScheduleEntity)
    ShiftItem: super::ScheduleEntity = "microsoft.graph.shiftItem" {
        "microsoft.graph.openShiftItem",
    };
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ShiftActivity]>, with_activities(Vec<super::ShiftActivity>), "`activities`: `Collection(microsoft.graph.shiftActivity)`" "Required.";
}

crate::runtime::model! {
    /// `microsoft.graph.shiftsTeamInfo`, metadata
    ShiftsTeamInfo = "microsoft.graph.shiftsTeamInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.shiftsUserInfo`, metadata
    ShiftsUserInfo = "microsoft.graph.shiftsUserInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.skypeForBusinessUserConversationMember`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessuserconversationmember?view=graph-rest-beta), with the accessors of [`ConversationMember`](super::ConversationMember)
    SkypeForBusinessUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.skypeForBusinessUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.skypeUserConversationMember`](https://learn.microsoft.com/graph/api/resources/skypeuserconversationmember?view=graph-rest-beta), with the accessors of [`ConversationMember`](super::ConversationMember)
    SkypeUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.skypeUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "skypeId" SKYPE_ID, skype_id str -> Option<&str>, with_skype_id(String), "`skypeId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.tabUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/tabupdatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TabUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.tabUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "tabId" TAB_ID, tab_id str -> Option<&str>, with_tab_id(String), "`tabId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetedChatMessage`, metadata, with the accessors of [`ChatMessage`](super::ChatMessage)
    TargetedChatMessage: super::ChatMessage, super::Entity = "microsoft.graph.targetedChatMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::ChatMessageAttachment>), "`attachments`";
    inherited "body" BODY, with_body(super::ChatMessageBody), "`body`";
    inherited "channelIdentity" CHANNEL_IDENTITY, with_channel_identity(super::ChannelIdentity), "`channelIdentity`";
    inherited "chatId" CHAT_ID, with_chat_id(String), "`chatId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "etag" ETAG, with_etag(String), "`etag`";
    inherited "eventDetail" EVENT_DETAIL, with_event_detail(super::EventMessageDetail), "`eventDetail`";
    inherited "from" FROM, with_from(super::ChatMessageFromIdentitySet), "`from`";
    inherited "importance" IMPORTANCE, with_importance(super::ChatMessageImportance), "`importance`";
    inherited "lastEditedDateTime" LAST_EDITED_DATE_TIME, with_last_edited_date_time(OffsetDateTime), "`lastEditedDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "locale" LOCALE, with_locale(String), "`locale`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::ChatMessageMention>), "`mentions`";
    inherited "messageType" MESSAGE_TYPE, with_message_type(super::ChatMessageType), "`messageType`";
    inherited "onBehalfOf" ON_BEHALF_OF, with_on_behalf_of(super::ChatMessageFromIdentitySet), "`onBehalfOf`";
    inherited "policyViolation" POLICY_VIOLATION, with_policy_violation(super::ChatMessagePolicyViolation), "`policyViolation`";
    inherited "reactions" REACTIONS, with_reactions(Vec<super::ChatMessageReaction>), "`reactions`";
    inherited "replyToId" REPLY_TO_ID, with_reply_to_id(String), "`replyToId`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "summary" SUMMARY, with_summary(String), "`summary`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "citations" CITATIONS, with_citations(Vec<super::ChatMessageCitation>), "`citations`";
    inherited "hasReplies" HAS_REPLIES, with_has_replies(bool), "`hasReplies`";
    inherited "messageHistory" MESSAGE_HISTORY, with_message_history(Vec<super::ChatMessageHistoryItem>), "`messageHistory`";
    inherited "hostedContents" HOSTED_CONTENTS, with_hosted_contents(Vec<super::ChatMessageHostedContent>), "`hostedContents`";
    inherited "replies" REPLIES, with_replies(Vec<super::ChatMessage>), "`replies`";
    "recipient" RECIPIENT, recipient model -> Option<&super::Identity>, with_recipient(super::Identity), "`recipient`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamArchivedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamarchivedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamArchivedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamArchivedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamCreatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamcreatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamCreatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamCreatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDescription" TEAM_DESCRIPTION, team_description str -> Option<&str>, with_team_description(String), "`teamDescription`: `Edm.String`";
    "teamDisplayName" TEAM_DISPLAY_NAME, team_display_name str -> Option<&str>, with_team_display_name(String), "`teamDisplayName`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamdescriptionupdatedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamDescriptionUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDescription" TEAM_DESCRIPTION, team_description str -> Option<&str>, with_team_description(String), "`teamDescription`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamInfo`](https://learn.microsoft.com/graph/api/resources/teaminfo?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamInfo: super::Entity = "microsoft.graph.teamInfo" {
        "microsoft.graph.associatedTeamInfo",
        "microsoft.graph.sharedWithChannelTeamInfo",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamJoiningDisabledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamjoiningdisabledeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamJoiningDisabledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamJoiningDisabledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamJoiningEnabledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamjoiningenabledeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamJoiningEnabledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamJoiningEnabledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.teamMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teammembersnotificationrecipient?view=graph-rest-beta), with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    TeamMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.teamMembersNotificationRecipient";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamrenamedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamRenamedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDisplayName" TEAM_DISPLAY_NAME, team_display_name str -> Option<&str>, with_team_display_name(String), "`teamDisplayName`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamTeamsAppInstallationScopeInfo`, metadata, with the accessors of [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo)
    TeamTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo = "microsoft.graph.teamTeamsAppInstallationScopeInfo";
    inherited "scope" SCOPE, with_scope(Flags<super::TeamsAppInstallationScopes>), "`scope`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamUnarchivedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamunarchivedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamUnarchivedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamUnarchivedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsApp`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsApp: super::Entity = "microsoft.graph.teamsApp";
    inherited "id" ID, with_id(String), "`id`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "distributionMethod" DISTRIBUTION_METHOD, distribution_method enumeration -> Option<super::TeamsAppDistributionMethod>, with_distribution_method(super::TeamsAppDistributionMethod), "`distributionMethod`: `microsoft.graph.teamsAppDistributionMethod`, read-only" "Read-only.";
    "appDefinitions" APP_DEFINITIONS, app_definitions models -> Option<&[super::TeamsAppDefinition]>, with_app_definitions(Vec<super::TeamsAppDefinition>), "`appDefinitions`: `Collection(microsoft.graph.teamsAppDefinition)`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppAuthorization`, metadata
    TeamsAppAuthorization = "microsoft.graph.teamsAppAuthorization";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, metadata";
    "requiredPermissionSet" REQUIRED_PERMISSION_SET, required_permission_set model -> Option<&super::TeamsAppPermissionSet>, with_required_permission_set(super::TeamsAppPermissionSet), "`requiredPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppDashboardCardBotConfiguration`, metadata
    TeamsAppDashboardCardBotConfiguration = "microsoft.graph.teamsAppDashboardCardBotConfiguration";
    "botId" BOT_ID, bot_id str -> Option<&str>, with_bot_id(String), "`botId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppDashboardCardContentSource`, metadata
    TeamsAppDashboardCardContentSource = "microsoft.graph.teamsAppDashboardCardContentSource";
    "botConfiguration" BOT_CONFIGURATION, bot_configuration model -> Option<&super::TeamsAppDashboardCardBotConfiguration>, with_bot_configuration(super::TeamsAppDashboardCardBotConfiguration), "`botConfiguration`: `microsoft.graph.teamsAppDashboardCardBotConfiguration`, metadata";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::TeamsAppDashboardCardSourceType>, with_source_type(super::TeamsAppDashboardCardSourceType), "`sourceType`: `microsoft.graph.teamsAppDashboardCardSourceType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppDashboardCardDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsAppDashboardCardDefinition: super::Entity = "microsoft.graph.teamsAppDashboardCardDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "contentSource" CONTENT_SOURCE, content_source model -> Option<&super::TeamsAppDashboardCardContentSource>, with_content_source(super::TeamsAppDashboardCardContentSource), "`contentSource`: `microsoft.graph.teamsAppDashboardCardContentSource`, metadata";
    "defaultSize" DEFAULT_SIZE, default_size enumeration -> Option<super::TeamsAppDashboardCardSize>, with_default_size(super::TeamsAppDashboardCardSize), "`defaultSize`: `microsoft.graph.teamsAppDashboardCardSize`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "icon" ICON, icon model -> Option<&super::TeamsAppDashboardCardIcon>, with_icon(super::TeamsAppDashboardCardIcon), "`icon`: `microsoft.graph.teamsAppDashboardCardIcon`, metadata";
    "pickerGroupId" PICKER_GROUP_ID, picker_group_id str -> Option<&str>, with_picker_group_id(String), "`pickerGroupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppDashboardCardIcon`, metadata
    TeamsAppDashboardCardIcon = "microsoft.graph.teamsAppDashboardCardIcon";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`, metadata";
    "officeUIFabricIconName" OFFICE_UI_FABRIC_ICON_NAME, office_ui_fabric_icon_name str -> Option<&str>, with_office_ui_fabric_icon_name(String), "`officeUIFabricIconName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAppDashboardCardSize`, metadata
    TeamsAppDashboardCardSize = "microsoft.graph.teamsAppDashboardCardSize" {
        Medium = "medium",
        Large = "large",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAppDashboardCardSourceType`, metadata
    TeamsAppDashboardCardSourceType = "microsoft.graph.teamsAppDashboardCardSourceType" {
        Bot = "bot",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppDefinition`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsAppDefinition: super::Entity = "microsoft.graph.teamsAppDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
    "publishingState" PUBLISHING_STATE, publishing_state enumeration -> Option<super::TeamsAppPublishingState>, with_publishing_state(super::TeamsAppPublishingState), "`publishingState`: `microsoft.graph.teamsAppPublishingState`" "Possible values are: submitted, published, rejected.";
    "azureADAppId" AZURE_AD_APP_ID, azure_ad_app_id str -> Option<&str>, with_azure_ad_app_id(String), "`azureADAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "allowedInstallationScopes" ALLOWED_INSTALLATION_SCOPES, allowed_installation_scopes flags -> Option<Flags<super::TeamsAppInstallationScopes>>, with_allowed_installation_scopes(Flags<super::TeamsAppInstallationScopes>), "`allowedInstallationScopes`: `microsoft.graph.teamsAppInstallationScopes`, type of the metadata" "Possible values are: team, groupChat, personal.";
    "authorization" AUTHORIZATION, authorization model -> Option<&super::TeamsAppAuthorization>, with_authorization(super::TeamsAppAuthorization), "`authorization`: `microsoft.graph.teamsAppAuthorization`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "shortdescription" SHORTDESCRIPTION, shortdescription str -> Option<&str>, with_shortdescription(String), "`shortdescription`: `Edm.String`, metadata";
    "bot" BOT, bot model -> Option<&super::TeamworkBot>, with_bot(super::TeamworkBot), "`bot`: `microsoft.graph.teamworkBot`";
    "colorIcon" COLOR_ICON, color_icon model -> Option<&super::TeamsAppIcon>, with_color_icon(super::TeamsAppIcon), "`colorIcon`: `microsoft.graph.teamsAppIcon`";
    "outlineIcon" OUTLINE_ICON, outline_icon model -> Option<&super::TeamsAppIcon>, with_outline_icon(super::TeamsAppIcon), "`outlineIcon`: `microsoft.graph.teamsAppIcon`";
    "dashboardCards" DASHBOARD_CARDS, dashboard_cards models -> Option<&[super::TeamsAppDashboardCardDefinition]>, with_dashboard_cards(Vec<super::TeamsAppDashboardCardDefinition>), "`dashboardCards`: `Collection(microsoft.graph.teamsAppDashboardCardDefinition)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppDistributionMethod`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta)
    TeamsAppDistributionMethod = "microsoft.graph.teamsAppDistributionMethod" {
        Store = "store",
        Organization = "organization",
        Sideloaded = "sideloaded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppIcon`](https://learn.microsoft.com/graph/api/resources/teamsappicon?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsAppIcon: super::Entity = "microsoft.graph.teamsAppIcon";
    inherited "id" ID, with_id(String), "`id`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "hostedContent" HOSTED_CONTENT, hosted_content model -> Option<&super::TeamworkHostedContent>, with_hosted_content(super::TeamworkHostedContent), "`hostedContent`: `microsoft.graph.teamworkHostedContent`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsAppInstallation: super::Entity = "microsoft.graph.teamsAppInstallation" {
        "microsoft.graph.userScopeTeamsAppInstallation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "consentedPermissionSet" CONSENTED_PERMISSION_SET, consented_permission_set model -> Option<&super::TeamsAppPermissionSet>, with_consented_permission_set(super::TeamsAppPermissionSet), "`consentedPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
    "scopeInfo" SCOPE_INFO, scope_info model -> Option<&super::TeamsAppInstallationScopeInfo>, with_scope_info(super::TeamsAppInstallationScopeInfo), "`scopeInfo`: `microsoft.graph.teamsAppInstallationScopeInfo`, metadata";
    "teamsApp" TEAMS_APP, teams_app model -> Option<&super::TeamsApp>, with_teams_app(super::TeamsApp), "`teamsApp`: `microsoft.graph.teamsApp`";
    "teamsAppDefinition" TEAMS_APP_DEFINITION, teams_app_definition model -> Option<&super::TeamsAppDefinition>, with_teams_app_definition(super::TeamsAppDefinition), "`teamsAppDefinition`: `microsoft.graph.teamsAppDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstallationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TeamsAppInstallationScope = "microsoft.graph.teamsAppInstallationScope" {
        Team = "team",
        GroupChat = "groupChat",
        Personal = "personal",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppInstallationScopeInfo`, metadata
    TeamsAppInstallationScopeInfo = "microsoft.graph.teamsAppInstallationScopeInfo" {
        "microsoft.graph.groupChatTeamsAppInstallationScopeInfo",
        "microsoft.graph.personalTeamsAppInstallationScopeInfo",
        "microsoft.graph.teamTeamsAppInstallationScopeInfo",
    };
    "scope" SCOPE, scope flags -> Option<Flags<super::TeamsAppInstallationScopes>>, with_scope(Flags<super::TeamsAppInstallationScopes>), "`scope`: `microsoft.graph.teamsAppInstallationScopes`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAppInstallationScopes`, metadata
    TeamsAppInstallationScopes = "microsoft.graph.teamsAppInstallationScopes" {
        Team = "team",
        GroupChat = "groupChat",
        Personal = "personal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppInstalledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppInstalledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppInstalledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppPermissionSet`, metadata
    TeamsAppPermissionSet = "microsoft.graph.teamsAppPermissionSet";
    "resourceSpecificPermissions" RESOURCE_SPECIFIC_PERMISSIONS, resource_specific_permissions models -> Option<&[super::TeamsAppResourceSpecificPermission]>, with_resource_specific_permissions(Vec<super::TeamsAppResourceSpecificPermission>), "`resourceSpecificPermissions`: `Collection(microsoft.graph.teamsAppResourceSpecificPermission)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppPublishingState`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta)
    TeamsAppPublishingState = "microsoft.graph.teamsAppPublishingState" {
        Submitted = "submitted",
        Published = "published",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppRemovedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappremovedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppRemovedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppRemovedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppResourceSpecificPermission`, metadata
    TeamsAppResourceSpecificPermission = "microsoft.graph.teamsAppResourceSpecificPermission";
    "permissionType" PERMISSION_TYPE, permission_type enumeration -> Option<super::TeamsAppResourceSpecificPermissionType>, with_permission_type(super::TeamsAppResourceSpecificPermissionType), "`permissionType`: `microsoft.graph.teamsAppResourceSpecificPermissionType`, metadata";
    "permissionValue" PERMISSION_VALUE, permission_value str -> Option<&str>, with_permission_value(String), "`permissionValue`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamsAppResourceSpecificPermissionType`, metadata
    TeamsAppResourceSpecificPermissionType = "microsoft.graph.teamsAppResourceSpecificPermissionType" {
        Delegated = "delegated",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamsAppSettings`](https://learn.microsoft.com/graph/api/resources/teamsappsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsAppSettings: super::Entity = "microsoft.graph.teamsAppSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isChatResourceSpecificConsentEnabled" IS_CHAT_RESOURCE_SPECIFIC_CONSENT_ENABLED, is_chat_resource_specific_consent_enabled bool -> Option<bool>, with_is_chat_resource_specific_consent_enabled(bool), "`isChatResourceSpecificConsentEnabled`: `Edm.Boolean`";
    "allowUserRequestsForAppAccess" ALLOW_USER_REQUESTS_FOR_APP_ACCESS, allow_user_requests_for_app_access bool -> Option<bool>, with_allow_user_requests_for_app_access(bool), "`allowUserRequestsForAppAccess`: `Edm.Boolean`, metadata";
    "customAppSettings" CUSTOM_APP_SETTINGS, custom_app_settings model -> Option<&super::CustomAppSettings>, with_custom_app_settings(super::CustomAppSettings), "`customAppSettings`: `microsoft.graph.customAppSettings`, metadata";
    "isUserPersonalScopeResourceSpecificConsentEnabled" IS_USER_PERSONAL_SCOPE_RESOURCE_SPECIFIC_CONSENT_ENABLED, is_user_personal_scope_resource_specific_consent_enabled bool -> Option<bool>, with_is_user_personal_scope_resource_specific_consent_enabled(bool), "`isUserPersonalScopeResourceSpecificConsentEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppUpgradedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappupgradedeventmessagedetail?view=graph-rest-beta), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppUpgradedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppUpgradedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAsyncOperation`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsAsyncOperation: super::Entity = "microsoft.graph.teamsAsyncOperation";
    inherited "id" ID, with_id(String), "`id`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::TeamsAsyncOperationType>, with_operation_type(super::TeamsAsyncOperationType), "`operationType`: `microsoft.graph.teamsAsyncOperationType`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::TeamsAsyncOperationStatus>, with_status(super::TeamsAsyncOperationStatus), "`status`: `microsoft.graph.teamsAsyncOperationStatus`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "attemptsCount" ATTEMPTS_COUNT, attempts_count i32 -> Option<i32>, with_attempts_count(i32), "`attemptsCount`: `Edm.Int32`";
    "targetResourceId" TARGET_RESOURCE_ID, target_resource_id str -> Option<&str>, with_target_resource_id(String), "`targetResourceId`: `Edm.String`, type of the metadata";
    "targetResourceLocation" TARGET_RESOURCE_LOCATION, target_resource_location str -> Option<&str>, with_target_resource_location(String), "`targetResourceLocation`: `Edm.String`";
    "error" ERROR, error model -> Option<&super::OperationError>, with_error(super::OperationError), "`error`: `microsoft.graph.operationError`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationStatus`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationstatus?view=graph-rest-beta)
    TeamsAsyncOperationStatus = "microsoft.graph.teamsAsyncOperationStatus" {
        Invalid = "invalid",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationType`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationtype?view=graph-rest-beta)
    TeamsAsyncOperationType = "microsoft.graph.teamsAsyncOperationType" {
        Invalid = "invalid",
        CloneTeam = "cloneTeam",
        ArchiveTeam = "archiveTeam",
        UnarchiveTeam = "unarchiveTeam",
        CreateTeam = "createTeam",
        UnknownFutureValue = "unknownFutureValue",
        TeamifyGroup = "teamifyGroup",
        CreateChannel = "createChannel",
        CreateChat = "createChat",
        ArchiveChannel = "archiveChannel",
        UnarchiveChannel = "unarchiveChannel",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsCatalogApp`](https://learn.microsoft.com/graph/api/resources/teamscatalogapp?view=graph-rest-beta), not in the metadata
    TeamsCatalogApp = "microsoft.graph.teamsCatalogApp"
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsTab`](https://learn.microsoft.com/graph/api/resources/teamstab?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsTab: super::Entity = "microsoft.graph.teamsTab";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, not in the metadata";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
    "sortOrderIndex" SORT_ORDER_INDEX, sort_order_index str -> Option<&str>, with_sort_order_index(String), "`sortOrderIndex`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "configuration" CONFIGURATION, configuration model -> Option<&super::TeamsTabConfiguration>, with_configuration(super::TeamsTabConfiguration), "`configuration`: `microsoft.graph.teamsTabConfiguration`";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`, metadata";
    "teamsApp" TEAMS_APP, teams_app model -> Option<&super::TeamsApp>, with_teams_app(super::TeamsApp), "`teamsApp`: `microsoft.graph.teamsApp`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsTabConfiguration`](https://learn.microsoft.com/graph/api/resources/teamstabconfiguration?view=graph-rest-beta)
    TeamsTabConfiguration = "microsoft.graph.teamsTabConfiguration";
    "entityId" ENTITY_ID, entity_id str -> Option<&str>, with_entity_id(String), "`entityId`: `Edm.String`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`" "Required.";
    "removeUrl" REMOVE_URL, remove_url str -> Option<&str>, with_remove_url(String), "`removeUrl`: `Edm.String`";
    "websiteUrl" WEBSITE_URL, website_url str -> Option<&str>, with_website_url(String), "`websiteUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkAccountConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkaccountconfiguration?view=graph-rest-beta)
    TeamworkAccountConfiguration = "microsoft.graph.teamworkAccountConfiguration";
    "onPremisesCalendarSyncConfiguration" ON_PREMISES_CALENDAR_SYNC_CONFIGURATION, on_premises_calendar_sync_configuration model -> Option<&super::TeamworkOnPremisesCalendarSyncConfiguration>, with_on_premises_calendar_sync_configuration(super::TeamworkOnPremisesCalendarSyncConfiguration), "`onPremisesCalendarSyncConfiguration`: `microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`";
    "supportedClient" SUPPORTED_CLIENT, supported_client enumeration -> Option<super::TeamworkSupportedClient>, with_supported_client(super::TeamworkSupportedClient), "`supportedClient`: `microsoft.graph.teamworkSupportedClient`" "Possible values are: unknown, skypeDefaultAndTeams, teamsDefaultAndSkype, skypeOnly, teamsOnly, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivePeripherals`](https://learn.microsoft.com/graph/api/resources/teamworkactiveperipherals?view=graph-rest-beta)
    TeamworkActivePeripherals = "microsoft.graph.teamworkActivePeripherals";
    "communicationSpeaker" COMMUNICATION_SPEAKER, communication_speaker model -> Option<&super::TeamworkPeripheral>, with_communication_speaker(super::TeamworkPeripheral), "`communicationSpeaker`: `microsoft.graph.teamworkPeripheral`";
    "contentCamera" CONTENT_CAMERA, content_camera model -> Option<&super::TeamworkPeripheral>, with_content_camera(super::TeamworkPeripheral), "`contentCamera`: `microsoft.graph.teamworkPeripheral`";
    "microphone" MICROPHONE, microphone model -> Option<&super::TeamworkPeripheral>, with_microphone(super::TeamworkPeripheral), "`microphone`: `microsoft.graph.teamworkPeripheral`";
    "roomCamera" ROOM_CAMERA, room_camera model -> Option<&super::TeamworkPeripheral>, with_room_camera(super::TeamworkPeripheral), "`roomCamera`: `microsoft.graph.teamworkPeripheral`";
    "speaker" SPEAKER, speaker model -> Option<&super::TeamworkPeripheral>, with_speaker(super::TeamworkPeripheral), "`speaker`: `microsoft.graph.teamworkPeripheral`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivityTopic`](https://learn.microsoft.com/graph/api/resources/teamworkactivitytopic?view=graph-rest-beta)
    TeamworkActivityTopic = "microsoft.graph.teamworkActivityTopic";
    "source" SOURCE, source enumeration -> Option<super::TeamworkActivityTopicSource>, with_source(super::TeamworkActivityTopicSource), "`source`: `microsoft.graph.teamworkActivityTopicSource`" "Possible values are: entityUrl, text.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkActivityTopicSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkActivityTopicSource = "microsoft.graph.teamworkActivityTopicSource" {
        EntityUrl = "entityUrl",
        Text = "text",
    }
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkApplicationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkapplicationidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkApplicationIdentity: super::Identity = "microsoft.graph.teamworkApplicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "applicationIdentityType" APPLICATION_IDENTITY_TYPE, application_identity_type enumeration -> Option<super::TeamworkApplicationIdentityType>, with_application_identity_type(super::TeamworkApplicationIdentityType), "`applicationIdentityType`: `microsoft.graph.teamworkApplicationIdentityType`" "Possible values are: aadApplication, bot, tenantBot, office365Connector, outgoingWebhook.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkApplicationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkApplicationIdentityType = "microsoft.graph.teamworkApplicationIdentityType" {
        AadApplication = "aadApplication",
        Bot = "bot",
        TenantBot = "tenantBot",
        Office365Connector = "office365Connector",
        OutgoingWebhook = "outgoingWebhook",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkBot`](https://learn.microsoft.com/graph/api/resources/teamworkbot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkBot: super::Entity = "microsoft.graph.teamworkBot";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkCallEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkCallEventType = "microsoft.graph.teamworkCallEventType" {
        Call = "call",
        Meeting = "meeting",
        ScreenShare = "screenShare",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkCameraConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkcameraconfiguration?view=graph-rest-beta)
    TeamworkCameraConfiguration = "microsoft.graph.teamworkCameraConfiguration";
    "contentCameraConfiguration" CONTENT_CAMERA_CONFIGURATION, content_camera_configuration model -> Option<&super::TeamworkContentCameraConfiguration>, with_content_camera_configuration(super::TeamworkContentCameraConfiguration), "`contentCameraConfiguration`: `microsoft.graph.teamworkContentCameraConfiguration`";
    "cameras" CAMERAS, cameras models -> Option<&[super::TeamworkPeripheral]>, with_cameras(Vec<super::TeamworkPeripheral>), "`cameras`: `Collection(microsoft.graph.teamworkPeripheral)`";
    "defaultContentCamera" DEFAULT_CONTENT_CAMERA, default_content_camera model -> Option<&super::TeamworkPeripheral>, with_default_content_camera(super::TeamworkPeripheral), "`defaultContentCamera`: `microsoft.graph.teamworkPeripheral`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkConfiguredPeripheral`](https://learn.microsoft.com/graph/api/resources/teamworkconfiguredperipheral?view=graph-rest-beta)
    TeamworkConfiguredPeripheral = "microsoft.graph.teamworkConfiguredPeripheral";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "peripheral" PERIPHERAL, peripheral model -> Option<&super::TeamworkPeripheral>, with_peripheral(super::TeamworkPeripheral), "`peripheral`: `microsoft.graph.teamworkPeripheral`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkConnection`](https://learn.microsoft.com/graph/api/resources/teamworkconnection?view=graph-rest-beta)
    TeamworkConnection = "microsoft.graph.teamworkConnection";
    "connectionStatus" CONNECTION_STATUS, connection_status enumeration -> Option<super::TeamworkConnectionStatus>, with_connection_status(super::TeamworkConnectionStatus), "`connectionStatus`: `microsoft.graph.teamworkConnectionStatus`" "Possible values are: unknown, connected, disconnected, unknownFutureValue.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConnectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkConnectionStatus = "microsoft.graph.teamworkConnectionStatus" {
        Unknown = "unknown",
        Connected = "connected",
        Disconnected = "disconnected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkContentCameraConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkcontentcameraconfiguration?view=graph-rest-beta)
    TeamworkContentCameraConfiguration = "microsoft.graph.teamworkContentCameraConfiguration";
    "isContentCameraInverted" IS_CONTENT_CAMERA_INVERTED, is_content_camera_inverted bool -> Option<bool>, with_is_content_camera_inverted(bool), "`isContentCameraInverted`: `Edm.Boolean`";
    "isContentCameraOptional" IS_CONTENT_CAMERA_OPTIONAL, is_content_camera_optional bool -> Option<bool>, with_is_content_camera_optional(bool), "`isContentCameraOptional`: `Edm.Boolean`";
    "isContentEnhancementEnabled" IS_CONTENT_ENHANCEMENT_ENABLED, is_content_enhancement_enabled bool -> Option<bool>, with_is_content_enhancement_enabled(bool), "`isContentEnhancementEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type enumeration -> Option<super::TeamworkConversationIdentityType>, with_conversation_identity_type(super::TeamworkConversationIdentityType), "`conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`" "Possible values are: team, channel, chat.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConversationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkConversationIdentityType = "microsoft.graph.teamworkConversationIdentityType" {
        Team = "team",
        Channel = "channel",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkCustomEmoji`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkCustomEmoji: super::Entity = "microsoft.graph.teamworkCustomEmoji";
    inherited "id" ID, with_id(String), "`id`";
    "contentBytes" CONTENT_BYTES, content_bytes str -> Option<&str>, with_content_bytes(String), "`contentBytes`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::CustomEmojiFromIdentitySet>, with_created_by(super::CustomEmojiFromIdentitySet), "`createdBy`: `microsoft.graph.customEmojiFromIdentitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDateTimeConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdatetimeconfiguration?view=graph-rest-beta)
    TeamworkDateTimeConfiguration = "microsoft.graph.teamworkDateTimeConfiguration";
    "dateFormat" DATE_FORMAT, date_format str -> Option<&str>, with_date_format(String), "`dateFormat`: `Edm.String`";
    "officeHoursEndTime" OFFICE_HOURS_END_TIME, office_hours_end_time time_of_day -> Parsed<Time>, with_office_hours_end_time(Time), "`officeHoursEndTime`: `Edm.TimeOfDay`";
    "officeHoursStartTime" OFFICE_HOURS_START_TIME, office_hours_start_time time_of_day -> Parsed<Time>, with_office_hours_start_time(Time), "`officeHoursStartTime`: `Edm.TimeOfDay`";
    "timeFormat" TIME_FORMAT, time_format str -> Option<&str>, with_time_format(String), "`timeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDevice`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkDevice: super::Entity = "microsoft.graph.teamworkDevice";
    inherited "id" ID, with_id(String), "`id`";
    "activityState" ACTIVITY_STATE, activity_state enumeration -> Option<super::TeamworkDeviceActivityState>, with_activity_state(super::TeamworkDeviceActivityState), "`activityState`: `microsoft.graph.teamworkDeviceActivityState`" "Possible values are: unknown, busy, idle, unavailable, unknownFutureValue.";
    "companyAssetTag" COMPANY_ASSET_TAG, company_asset_tag str -> Option<&str>, with_company_asset_tag(String), "`companyAssetTag`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "currentUser" CURRENT_USER, current_user model -> Option<&super::TeamworkUserIdentity>, with_current_user(super::TeamworkUserIdentity), "`currentUser`: `microsoft.graph.teamworkUserIdentity`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::TeamworkDeviceType>, with_device_type(super::TeamworkDeviceType), "`deviceType`: `microsoft.graph.teamworkDeviceType`" "Possible values are: unknown, teamsRoom, ipPhone, surfaceHub, collaborationBar, teamsDisplay, sip, touchConsole, lowCostPhone, teamsPanel, unknownFutureValue.";
    "hardwareDetail" HARDWARE_DETAIL, hardware_detail model -> Option<&super::TeamworkHardwareDetail>, with_hardware_detail(super::TeamworkHardwareDetail), "`hardwareDetail`: `microsoft.graph.teamworkHardwareDetail`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::TeamworkDeviceHealthStatus>, with_health_status(super::TeamworkDeviceHealthStatus), "`healthStatus`: `microsoft.graph.teamworkDeviceHealthStatus`" "Possible values are: unknown, offline, critical, nonUrgent, healthy, unknownFutureValue.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "activity" ACTIVITY, activity model -> Option<&super::TeamworkDeviceActivity>, with_activity(super::TeamworkDeviceActivity), "`activity`: `microsoft.graph.teamworkDeviceActivity`";
    "configuration" CONFIGURATION, configuration model -> Option<&super::TeamworkDeviceConfiguration>, with_configuration(super::TeamworkDeviceConfiguration), "`configuration`: `microsoft.graph.teamworkDeviceConfiguration`";
    "health" HEALTH, health model -> Option<&super::TeamworkDeviceHealth>, with_health(super::TeamworkDeviceHealth), "`health`: `microsoft.graph.teamworkDeviceHealth`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamworkDeviceOperation]>, with_operations(Vec<super::TeamworkDeviceOperation>), "`operations`: `Collection(microsoft.graph.teamworkDeviceOperation)`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceActivity`](https://learn.microsoft.com/graph/api/resources/teamworkdeviceactivity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkDeviceActivity: super::Entity = "microsoft.graph.teamworkDeviceActivity";
    inherited "id" ID, with_id(String), "`id`";
    "activePeripherals" ACTIVE_PERIPHERALS, active_peripherals model -> Option<&super::TeamworkActivePeripherals>, with_active_peripherals(super::TeamworkActivePeripherals), "`activePeripherals`: `microsoft.graph.teamworkActivePeripherals`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceActivityState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceActivityState = "microsoft.graph.teamworkDeviceActivityState" {
        Unknown = "unknown",
        Busy = "busy",
        Idle = "idle",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdeviceconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkDeviceConfiguration: super::Entity = "microsoft.graph.teamworkDeviceConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "cameraConfiguration" CAMERA_CONFIGURATION, camera_configuration model -> Option<&super::TeamworkCameraConfiguration>, with_camera_configuration(super::TeamworkCameraConfiguration), "`cameraConfiguration`: `microsoft.graph.teamworkCameraConfiguration`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayConfiguration" DISPLAY_CONFIGURATION, display_configuration model -> Option<&super::TeamworkDisplayConfiguration>, with_display_configuration(super::TeamworkDisplayConfiguration), "`displayConfiguration`: `microsoft.graph.teamworkDisplayConfiguration`";
    "hardwareConfiguration" HARDWARE_CONFIGURATION, hardware_configuration model -> Option<&super::TeamworkHardwareConfiguration>, with_hardware_configuration(super::TeamworkHardwareConfiguration), "`hardwareConfiguration`: `microsoft.graph.teamworkHardwareConfiguration`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "microphoneConfiguration" MICROPHONE_CONFIGURATION, microphone_configuration model -> Option<&super::TeamworkMicrophoneConfiguration>, with_microphone_configuration(super::TeamworkMicrophoneConfiguration), "`microphoneConfiguration`: `microsoft.graph.teamworkMicrophoneConfiguration`";
    "softwareVersions" SOFTWARE_VERSIONS, software_versions model -> Option<&super::TeamworkDeviceSoftwareVersions>, with_software_versions(super::TeamworkDeviceSoftwareVersions), "`softwareVersions`: `microsoft.graph.teamworkDeviceSoftwareVersions`";
    "speakerConfiguration" SPEAKER_CONFIGURATION, speaker_configuration model -> Option<&super::TeamworkSpeakerConfiguration>, with_speaker_configuration(super::TeamworkSpeakerConfiguration), "`speakerConfiguration`: `microsoft.graph.teamworkSpeakerConfiguration`";
    "systemConfiguration" SYSTEM_CONFIGURATION, system_configuration model -> Option<&super::TeamworkSystemConfiguration>, with_system_configuration(super::TeamworkSystemConfiguration), "`systemConfiguration`: `microsoft.graph.teamworkSystemConfiguration`";
    "teamsClientConfiguration" TEAMS_CLIENT_CONFIGURATION, teams_client_configuration model -> Option<&super::TeamworkTeamsClientConfiguration>, with_teams_client_configuration(super::TeamworkTeamsClientConfiguration), "`teamsClientConfiguration`: `microsoft.graph.teamworkTeamsClientConfiguration`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceHealth`](https://learn.microsoft.com/graph/api/resources/teamworkdevicehealth?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkDeviceHealth: super::Entity = "microsoft.graph.teamworkDeviceHealth";
    inherited "id" ID, with_id(String), "`id`";
    "connection" CONNECTION, connection model -> Option<&super::TeamworkConnection>, with_connection(super::TeamworkConnection), "`connection`: `microsoft.graph.teamworkConnection`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "hardwareHealth" HARDWARE_HEALTH, hardware_health model -> Option<&super::TeamworkHardwareHealth>, with_hardware_health(super::TeamworkHardwareHealth), "`hardwareHealth`: `microsoft.graph.teamworkHardwareHealth`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "loginStatus" LOGIN_STATUS, login_status model -> Option<&super::TeamworkLoginStatus>, with_login_status(super::TeamworkLoginStatus), "`loginStatus`: `microsoft.graph.teamworkLoginStatus`";
    "peripheralsHealth" PERIPHERALS_HEALTH, peripherals_health model -> Option<&super::TeamworkPeripheralsHealth>, with_peripherals_health(super::TeamworkPeripheralsHealth), "`peripheralsHealth`: `microsoft.graph.teamworkPeripheralsHealth`";
    "softwareUpdateHealth" SOFTWARE_UPDATE_HEALTH, software_update_health model -> Option<&super::TeamworkSoftwareUpdateHealth>, with_software_update_health(super::TeamworkSoftwareUpdateHealth), "`softwareUpdateHealth`: `microsoft.graph.teamworkSoftwareUpdateHealth`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceHealthStatus`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceHealthStatus = "microsoft.graph.teamworkDeviceHealthStatus" {
        Unknown = "unknown",
        Offline = "offline",
        Critical = "critical",
        NonUrgent = "nonUrgent",
        Healthy = "healthy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceOperation`](https://learn.microsoft.com/graph/api/resources/teamworkdeviceoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkDeviceOperation: super::Entity = "microsoft.graph.teamworkDeviceOperation";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "error" ERROR, error model -> Option<&super::OperationError>, with_error(super::OperationError), "`error`: `microsoft.graph.operationError`";
    "lastActionBy" LAST_ACTION_BY, last_action_by model -> Option<&super::IdentitySet>, with_last_action_by(super::IdentitySet), "`lastActionBy`: `microsoft.graph.identitySet`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::TeamworkDeviceOperationType>, with_operation_type(super::TeamworkDeviceOperationType), "`operationType`: `microsoft.graph.teamworkDeviceOperationType`" "Possible values are: deviceRestart, configUpdate, deviceDiagnostics, softwareUpdate, deviceManagementAgentConfigUpdate, remoteLogin, remoteLogout, unknownFutureValue.";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceOperationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceOperationType = "microsoft.graph.teamworkDeviceOperationType" {
        DeviceRestart = "deviceRestart",
        ConfigUpdate = "configUpdate",
        DeviceDiagnostics = "deviceDiagnostics",
        SoftwareUpdate = "softwareUpdate",
        DeviceManagementAgentConfigUpdate = "deviceManagementAgentConfigUpdate",
        RemoteLogin = "remoteLogin",
        RemoteLogout = "remoteLogout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDeviceSoftwareVersions`](https://learn.microsoft.com/graph/api/resources/teamworkdevicesoftwareversions?view=graph-rest-beta)
    TeamworkDeviceSoftwareVersions = "microsoft.graph.teamworkDeviceSoftwareVersions";
    "adminAgentSoftwareVersion" ADMIN_AGENT_SOFTWARE_VERSION, admin_agent_software_version str -> Option<&str>, with_admin_agent_software_version(String), "`adminAgentSoftwareVersion`: `Edm.String`";
    "firmwareSoftwareVersion" FIRMWARE_SOFTWARE_VERSION, firmware_software_version str -> Option<&str>, with_firmware_software_version(String), "`firmwareSoftwareVersion`: `Edm.String`";
    "operatingSystemSoftwareVersion" OPERATING_SYSTEM_SOFTWARE_VERSION, operating_system_software_version str -> Option<&str>, with_operating_system_software_version(String), "`operatingSystemSoftwareVersion`: `Edm.String`";
    "partnerAgentSoftwareVersion" PARTNER_AGENT_SOFTWARE_VERSION, partner_agent_software_version str -> Option<&str>, with_partner_agent_software_version(String), "`partnerAgentSoftwareVersion`: `Edm.String`";
    "teamsClientSoftwareVersion" TEAMS_CLIENT_SOFTWARE_VERSION, teams_client_software_version str -> Option<&str>, with_teams_client_software_version(String), "`teamsClientSoftwareVersion`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceType`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDeviceType = "microsoft.graph.teamworkDeviceType" {
        Unknown = "unknown",
        IpPhone = "ipPhone",
        TeamsRoom = "teamsRoom",
        SurfaceHub = "surfaceHub",
        CollaborationBar = "collaborationBar",
        TeamsDisplay = "teamsDisplay",
        TouchConsole = "touchConsole",
        LowCostPhone = "lowCostPhone",
        TeamsPanel = "teamsPanel",
        Sip = "sip",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDisplayConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdisplayconfiguration?view=graph-rest-beta)
    TeamworkDisplayConfiguration = "microsoft.graph.teamworkDisplayConfiguration";
    "configuredDisplays" CONFIGURED_DISPLAYS, configured_displays models -> Option<&[super::TeamworkConfiguredPeripheral]>, with_configured_displays(Vec<super::TeamworkConfiguredPeripheral>), "`configuredDisplays`: `Collection(microsoft.graph.teamworkConfiguredPeripheral)`";
    "displayCount" DISPLAY_COUNT, display_count i32 -> Option<i32>, with_display_count(i32), "`displayCount`: `Edm.Int32`";
    "inBuiltDisplayScreenConfiguration" IN_BUILT_DISPLAY_SCREEN_CONFIGURATION, in_built_display_screen_configuration model -> Option<&super::TeamworkDisplayScreenConfiguration>, with_in_built_display_screen_configuration(super::TeamworkDisplayScreenConfiguration), "`inBuiltDisplayScreenConfiguration`: `microsoft.graph.teamworkDisplayScreenConfiguration`";
    "isContentDuplicationAllowed" IS_CONTENT_DUPLICATION_ALLOWED, is_content_duplication_allowed bool -> Option<bool>, with_is_content_duplication_allowed(bool), "`isContentDuplicationAllowed`: `Edm.Boolean`";
    "isDualDisplayModeEnabled" IS_DUAL_DISPLAY_MODE_ENABLED, is_dual_display_mode_enabled bool -> Option<bool>, with_is_dual_display_mode_enabled(bool), "`isDualDisplayModeEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDisplayScreenConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdisplayscreenconfiguration?view=graph-rest-beta)
    TeamworkDisplayScreenConfiguration = "microsoft.graph.teamworkDisplayScreenConfiguration";
    "backlightBrightness" BACKLIGHT_BRIGHTNESS, backlight_brightness i32 -> Option<i32>, with_backlight_brightness(i32), "`backlightBrightness`: `Edm.Int32`";
    "backlightTimeout" BACKLIGHT_TIMEOUT, backlight_timeout duration -> Parsed<Duration>, with_backlight_timeout(Duration), "`backlightTimeout`: `Edm.Duration`";
    "isHighContrastEnabled" IS_HIGH_CONTRAST_ENABLED, is_high_contrast_enabled bool -> Option<bool>, with_is_high_contrast_enabled(bool), "`isHighContrastEnabled`: `Edm.Boolean`";
    "isScreensaverEnabled" IS_SCREENSAVER_ENABLED, is_screensaver_enabled bool -> Option<bool>, with_is_screensaver_enabled(bool), "`isScreensaverEnabled`: `Edm.Boolean`";
    "screensaverTimeout" SCREENSAVER_TIMEOUT, screensaver_timeout duration -> Parsed<Duration>, with_screensaver_timeout(Duration), "`screensaverTimeout`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkfeaturesconfiguration?view=graph-rest-beta)
    TeamworkFeaturesConfiguration = "microsoft.graph.teamworkFeaturesConfiguration";
    "emailToSendLogsAndFeedback" EMAIL_TO_SEND_LOGS_AND_FEEDBACK, email_to_send_logs_and_feedback str -> Option<&str>, with_email_to_send_logs_and_feedback(String), "`emailToSendLogsAndFeedback`: `Edm.String`";
    "isAutoScreenShareEnabled" IS_AUTO_SCREEN_SHARE_ENABLED, is_auto_screen_share_enabled bool -> Option<bool>, with_is_auto_screen_share_enabled(bool), "`isAutoScreenShareEnabled`: `Edm.Boolean`";
    "isBluetoothBeaconingEnabled" IS_BLUETOOTH_BEACONING_ENABLED, is_bluetooth_beaconing_enabled bool -> Option<bool>, with_is_bluetooth_beaconing_enabled(bool), "`isBluetoothBeaconingEnabled`: `Edm.Boolean`";
    "isHideMeetingNamesEnabled" IS_HIDE_MEETING_NAMES_ENABLED, is_hide_meeting_names_enabled bool -> Option<bool>, with_is_hide_meeting_names_enabled(bool), "`isHideMeetingNamesEnabled`: `Edm.Boolean`";
    "isSendLogsAndFeedbackEnabled" IS_SEND_LOGS_AND_FEEDBACK_ENABLED, is_send_logs_and_feedback_enabled bool -> Option<bool>, with_is_send_logs_and_feedback_enabled(bool), "`isSendLogsAndFeedbackEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkhardwareconfiguration?view=graph-rest-beta)
    TeamworkHardwareConfiguration = "microsoft.graph.teamworkHardwareConfiguration";
    "processorModel" PROCESSOR_MODEL, processor_model str -> Option<&str>, with_processor_model(String), "`processorModel`: `Edm.String`";
    "compute" COMPUTE, compute model -> Option<&super::TeamworkPeripheral>, with_compute(super::TeamworkPeripheral), "`compute`: `microsoft.graph.teamworkPeripheral`";
    "hdmiIngest" HDMI_INGEST, hdmi_ingest model -> Option<&super::TeamworkPeripheral>, with_hdmi_ingest(super::TeamworkPeripheral), "`hdmiIngest`: `microsoft.graph.teamworkPeripheral`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareDetail`](https://learn.microsoft.com/graph/api/resources/teamworkhardwaredetail?view=graph-rest-beta)
    TeamworkHardwareDetail = "microsoft.graph.teamworkHardwareDetail";
    "macAddresses" MAC_ADDRESSES, mac_addresses strs -> Option<Vec<&str>>, with_mac_addresses(Vec<String>), "`macAddresses`: `Collection(Edm.String)`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHardwareHealth`](https://learn.microsoft.com/graph/api/resources/teamworkhardwarehealth?view=graph-rest-beta)
    TeamworkHardwareHealth = "microsoft.graph.teamworkHardwareHealth";
    "computeHealth" COMPUTE_HEALTH, compute_health model -> Option<&super::TeamworkPeripheralHealth>, with_compute_health(super::TeamworkPeripheralHealth), "`computeHealth`: `microsoft.graph.teamworkPeripheralHealth`";
    "hdmiIngestHealth" HDMI_INGEST_HEALTH, hdmi_ingest_health model -> Option<&super::TeamworkPeripheralHealth>, with_hdmi_ingest_health(super::TeamworkPeripheralHealth), "`hdmiIngestHealth`: `microsoft.graph.teamworkPeripheralHealth`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkHostedContent`](https://learn.microsoft.com/graph/api/resources/teamworkhostedcontent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkHostedContent: super::Entity = "microsoft.graph.teamworkHostedContent" {
        "microsoft.graph.chatMessageHostedContent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamworkInteractionType`, metadata
    TeamworkInteractionType = "microsoft.graph.teamworkInteractionType" {
        CreateChat = "createChat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkLoginStatus`](https://learn.microsoft.com/graph/api/resources/teamworkloginstatus?view=graph-rest-beta)
    TeamworkLoginStatus = "microsoft.graph.teamworkLoginStatus";
    "exchangeConnection" EXCHANGE_CONNECTION, exchange_connection model -> Option<&super::TeamworkConnection>, with_exchange_connection(super::TeamworkConnection), "`exchangeConnection`: `microsoft.graph.teamworkConnection`";
    "skypeConnection" SKYPE_CONNECTION, skype_connection model -> Option<&super::TeamworkConnection>, with_skype_connection(super::TeamworkConnection), "`skypeConnection`: `microsoft.graph.teamworkConnection`";
    "teamsConnection" TEAMS_CONNECTION, teams_connection model -> Option<&super::TeamworkConnection>, with_teams_connection(super::TeamworkConnection), "`teamsConnection`: `microsoft.graph.teamworkConnection`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkMessaging`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkMessaging: super::Entity = "microsoft.graph.teamworkMessaging";
    inherited "id" ID, with_id(String), "`id`";
    "customEmojis" CUSTOM_EMOJIS, custom_emojis models -> Option<&[super::TeamworkCustomEmoji]>, with_custom_emojis(Vec<super::TeamworkCustomEmoji>), "`customEmojis`: `Collection(microsoft.graph.teamworkCustomEmoji)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkMicrophoneConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkmicrophoneconfiguration?view=graph-rest-beta)
    TeamworkMicrophoneConfiguration = "microsoft.graph.teamworkMicrophoneConfiguration";
    "isMicrophoneOptional" IS_MICROPHONE_OPTIONAL, is_microphone_optional bool -> Option<bool>, with_is_microphone_optional(bool), "`isMicrophoneOptional`: `Edm.Boolean`";
    "defaultMicrophone" DEFAULT_MICROPHONE, default_microphone model -> Option<&super::TeamworkPeripheral>, with_default_microphone(super::TeamworkPeripheral), "`defaultMicrophone`: `microsoft.graph.teamworkPeripheral`";
    "microphones" MICROPHONES, microphones models -> Option<&[super::TeamworkPeripheral]>, with_microphones(Vec<super::TeamworkPeripheral>), "`microphones`: `Collection(microsoft.graph.teamworkPeripheral)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworknetworkconfiguration?view=graph-rest-beta)
    TeamworkNetworkConfiguration = "microsoft.graph.teamworkNetworkConfiguration";
    "defaultGateway" DEFAULT_GATEWAY, default_gateway str -> Option<&str>, with_default_gateway(String), "`defaultGateway`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "isDhcpEnabled" IS_DHCP_ENABLED, is_dhcp_enabled bool -> Option<bool>, with_is_dhcp_enabled(bool), "`isDhcpEnabled`: `Edm.Boolean`";
    "isPCPortEnabled" IS_PC_PORT_ENABLED, is_pc_port_enabled bool -> Option<bool>, with_is_pc_port_enabled(bool), "`isPCPortEnabled`: `Edm.Boolean`";
    "primaryDns" PRIMARY_DNS, primary_dns str -> Option<&str>, with_primary_dns(String), "`primaryDns`: `Edm.String`";
    "secondaryDns" SECONDARY_DNS, secondary_dns str -> Option<&str>, with_secondary_dns(String), "`secondaryDns`: `Edm.String`";
    "subnetMask" SUBNET_MASK, subnet_mask str -> Option<&str>, with_subnet_mask(String), "`subnetMask`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teamworknotificationrecipient?view=graph-rest-beta)
    TeamworkNotificationRecipient = "microsoft.graph.teamworkNotificationRecipient" {
        "microsoft.graph.aadUserNotificationRecipient",
        "microsoft.graph.channelMembersNotificationRecipient",
        "microsoft.graph.chatMembersNotificationRecipient",
        "microsoft.graph.teamMembersNotificationRecipient",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkonpremisescalendarsyncconfiguration?view=graph-rest-beta)
    TeamworkOnPremisesCalendarSyncConfiguration = "microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`";
    "domainUserName" DOMAIN_USER_NAME, domain_user_name str -> Option<&str>, with_domain_user_name(String), "`domainUserName`: `Edm.String`";
    "smtpAddress" SMTP_ADDRESS, smtp_address str -> Option<&str>, with_smtp_address(String), "`smtpAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkOnlineMeetingInfo`, metadata
    TeamworkOnlineMeetingInfo = "microsoft.graph.teamworkOnlineMeetingInfo";
    "calendarEventId" CALENDAR_EVENT_ID, calendar_event_id str -> Option<&str>, with_calendar_event_id(String), "`calendarEventId`: `Edm.String`, metadata";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, metadata";
    "organizer" ORGANIZER, organizer model -> Option<&super::TeamworkUserIdentity>, with_organizer(super::TeamworkUserIdentity), "`organizer`: `microsoft.graph.teamworkUserIdentity`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkPeripheral`](https://learn.microsoft.com/graph/api/resources/teamworkperipheral?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkPeripheral: super::Entity = "microsoft.graph.teamworkPeripheral";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "productId" PRODUCT_ID, product_id str -> Option<&str>, with_product_id(String), "`productId`: `Edm.String`";
    "vendorId" VENDOR_ID, vendor_id str -> Option<&str>, with_vendor_id(String), "`vendorId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkPeripheralHealth`](https://learn.microsoft.com/graph/api/resources/teamworkperipheralhealth?view=graph-rest-beta)
    TeamworkPeripheralHealth = "microsoft.graph.teamworkPeripheralHealth";
    "connection" CONNECTION, connection model -> Option<&super::TeamworkConnection>, with_connection(super::TeamworkConnection), "`connection`: `microsoft.graph.teamworkConnection`";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "peripheral" PERIPHERAL, peripheral model -> Option<&super::TeamworkPeripheral>, with_peripheral(super::TeamworkPeripheral), "`peripheral`: `microsoft.graph.teamworkPeripheral`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkPeripheralsHealth`](https://learn.microsoft.com/graph/api/resources/teamworkperipheralshealth?view=graph-rest-beta)
    TeamworkPeripheralsHealth = "microsoft.graph.teamworkPeripheralsHealth";
    "communicationSpeakerHealth" COMMUNICATION_SPEAKER_HEALTH, communication_speaker_health model -> Option<&super::TeamworkPeripheralHealth>, with_communication_speaker_health(super::TeamworkPeripheralHealth), "`communicationSpeakerHealth`: `microsoft.graph.teamworkPeripheralHealth`";
    "contentCameraHealth" CONTENT_CAMERA_HEALTH, content_camera_health model -> Option<&super::TeamworkPeripheralHealth>, with_content_camera_health(super::TeamworkPeripheralHealth), "`contentCameraHealth`: `microsoft.graph.teamworkPeripheralHealth`";
    "displayHealthCollection" DISPLAY_HEALTH_COLLECTION, display_health_collection models -> Option<&[super::TeamworkPeripheralHealth]>, with_display_health_collection(Vec<super::TeamworkPeripheralHealth>), "`displayHealthCollection`: `Collection(microsoft.graph.teamworkPeripheralHealth)`";
    "microphoneHealth" MICROPHONE_HEALTH, microphone_health model -> Option<&super::TeamworkPeripheralHealth>, with_microphone_health(super::TeamworkPeripheralHealth), "`microphoneHealth`: `microsoft.graph.teamworkPeripheralHealth`";
    "roomCameraHealth" ROOM_CAMERA_HEALTH, room_camera_health model -> Option<&super::TeamworkPeripheralHealth>, with_room_camera_health(super::TeamworkPeripheralHealth), "`roomCameraHealth`: `microsoft.graph.teamworkPeripheralHealth`";
    "speakerHealth" SPEAKER_HEALTH, speaker_health model -> Option<&super::TeamworkPeripheralHealth>, with_speaker_health(super::TeamworkPeripheralHealth), "`speakerHealth`: `microsoft.graph.teamworkPeripheralHealth`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkSection`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkSection: super::Entity = "microsoft.graph.teamworkSection";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayIcon" DISPLAY_ICON, display_icon model -> Option<&super::SectionDisplayIcon>, with_display_icon(super::SectionDisplayIcon), "`displayIcon`: `microsoft.graph.sectionDisplayIcon`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isExpanded" IS_EXPANDED, is_expanded bool -> Option<bool>, with_is_expanded(bool), "`isExpanded`: `Edm.Boolean`, metadata";
    "isHierarchicalViewEnabled" IS_HIERARCHICAL_VIEW_ENABLED, is_hierarchical_view_enabled bool -> Option<bool>, with_is_hierarchical_view_enabled(bool), "`isHierarchicalViewEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "sectionType" SECTION_TYPE, section_type enumeration -> Option<super::SectionType>, with_section_type(super::SectionType), "`sectionType`: `microsoft.graph.sectionType`, metadata";
    "sortType" SORT_TYPE, sort_type enumeration -> Option<super::SectionSortType>, with_sort_type(super::SectionSortType), "`sortType`: `microsoft.graph.sectionSortType`, metadata";
    "items" ITEMS, items models -> Option<&[super::TeamworkSectionItem]>, with_items(Vec<super::TeamworkSectionItem>), "`items`: `Collection(microsoft.graph.teamworkSectionItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkSectionItem`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkSectionItem: super::Entity = "microsoft.graph.teamworkSectionItem";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "itemType" ITEM_TYPE, item_type enumeration -> Option<super::SectionItemType>, with_item_type(super::SectionItemType), "`itemType`: `microsoft.graph.sectionItemType`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareFreshness`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareFreshness = "microsoft.graph.teamworkSoftwareFreshness" {
        Unknown = "unknown",
        Latest = "latest",
        UpdateAvailable = "updateAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareType = "microsoft.graph.teamworkSoftwareType" {
        AdminAgent = "adminAgent",
        OperatingSystem = "operatingSystem",
        TeamsClient = "teamsClient",
        Firmware = "firmware",
        PartnerAgent = "partnerAgent",
        CompanyPortal = "companyPortal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSoftwareUpdateHealth`](https://learn.microsoft.com/graph/api/resources/teamworksoftwareupdatehealth?view=graph-rest-beta)
    TeamworkSoftwareUpdateHealth = "microsoft.graph.teamworkSoftwareUpdateHealth";
    "adminAgentSoftwareUpdateStatus" ADMIN_AGENT_SOFTWARE_UPDATE_STATUS, admin_agent_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_admin_agent_software_update_status(super::TeamworkSoftwareUpdateStatus), "`adminAgentSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
    "companyPortalSoftwareUpdateStatus" COMPANY_PORTAL_SOFTWARE_UPDATE_STATUS, company_portal_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_company_portal_software_update_status(super::TeamworkSoftwareUpdateStatus), "`companyPortalSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
    "firmwareSoftwareUpdateStatus" FIRMWARE_SOFTWARE_UPDATE_STATUS, firmware_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_firmware_software_update_status(super::TeamworkSoftwareUpdateStatus), "`firmwareSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
    "operatingSystemSoftwareUpdateStatus" OPERATING_SYSTEM_SOFTWARE_UPDATE_STATUS, operating_system_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_operating_system_software_update_status(super::TeamworkSoftwareUpdateStatus), "`operatingSystemSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
    "partnerAgentSoftwareUpdateStatus" PARTNER_AGENT_SOFTWARE_UPDATE_STATUS, partner_agent_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_partner_agent_software_update_status(super::TeamworkSoftwareUpdateStatus), "`partnerAgentSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
    "teamsClientSoftwareUpdateStatus" TEAMS_CLIENT_SOFTWARE_UPDATE_STATUS, teams_client_software_update_status model -> Option<&super::TeamworkSoftwareUpdateStatus>, with_teams_client_software_update_status(super::TeamworkSoftwareUpdateStatus), "`teamsClientSoftwareUpdateStatus`: `microsoft.graph.teamworkSoftwareUpdateStatus`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSoftwareUpdateStatus`](https://learn.microsoft.com/graph/api/resources/teamworksoftwareupdatestatus?view=graph-rest-beta)
    TeamworkSoftwareUpdateStatus = "microsoft.graph.teamworkSoftwareUpdateStatus";
    "availableVersion" AVAILABLE_VERSION, available_version str -> Option<&str>, with_available_version(String), "`availableVersion`: `Edm.String`";
    "currentVersion" CURRENT_VERSION, current_version str -> Option<&str>, with_current_version(String), "`currentVersion`: `Edm.String`";
    "softwareFreshness" SOFTWARE_FRESHNESS, software_freshness enumeration -> Option<super::TeamworkSoftwareFreshness>, with_software_freshness(super::TeamworkSoftwareFreshness), "`softwareFreshness`: `microsoft.graph.teamworkSoftwareFreshness`" "Possible values are: unknown, latest, updateAvailable, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSpeakerConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkspeakerconfiguration?view=graph-rest-beta)
    TeamworkSpeakerConfiguration = "microsoft.graph.teamworkSpeakerConfiguration";
    "isCommunicationSpeakerOptional" IS_COMMUNICATION_SPEAKER_OPTIONAL, is_communication_speaker_optional bool -> Option<bool>, with_is_communication_speaker_optional(bool), "`isCommunicationSpeakerOptional`: `Edm.Boolean`";
    "isSpeakerOptional" IS_SPEAKER_OPTIONAL, is_speaker_optional bool -> Option<bool>, with_is_speaker_optional(bool), "`isSpeakerOptional`: `Edm.Boolean`";
    "defaultCommunicationSpeaker" DEFAULT_COMMUNICATION_SPEAKER, default_communication_speaker model -> Option<&super::TeamworkPeripheral>, with_default_communication_speaker(super::TeamworkPeripheral), "`defaultCommunicationSpeaker`: `microsoft.graph.teamworkPeripheral`";
    "defaultSpeaker" DEFAULT_SPEAKER, default_speaker model -> Option<&super::TeamworkPeripheral>, with_default_speaker(super::TeamworkPeripheral), "`defaultSpeaker`: `microsoft.graph.teamworkPeripheral`";
    "speakers" SPEAKERS, speakers models -> Option<&[super::TeamworkPeripheral]>, with_speakers(Vec<super::TeamworkPeripheral>), "`speakers`: `Collection(microsoft.graph.teamworkPeripheral)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSupportedClient`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSupportedClient = "microsoft.graph.teamworkSupportedClient" {
        Unknown = "unknown",
        SkypeDefaultAndTeams = "skypeDefaultAndTeams",
        TeamsDefaultAndSkype = "teamsDefaultAndSkype",
        SkypeOnly = "skypeOnly",
        TeamsOnly = "teamsOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkSystemConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworksystemconfiguration?view=graph-rest-beta)
    TeamworkSystemConfiguration = "microsoft.graph.teamworkSystemConfiguration";
    "dateTimeConfiguration" DATE_TIME_CONFIGURATION, date_time_configuration model -> Option<&super::TeamworkDateTimeConfiguration>, with_date_time_configuration(super::TeamworkDateTimeConfiguration), "`dateTimeConfiguration`: `microsoft.graph.teamworkDateTimeConfiguration`";
    "defaultPassword" DEFAULT_PASSWORD, default_password str -> Option<&str>, with_default_password(String), "`defaultPassword`: `Edm.String`";
    "deviceLockTimeout" DEVICE_LOCK_TIMEOUT, device_lock_timeout duration -> Parsed<Duration>, with_device_lock_timeout(Duration), "`deviceLockTimeout`: `Edm.Duration`";
    "isDeviceLockEnabled" IS_DEVICE_LOCK_ENABLED, is_device_lock_enabled bool -> Option<bool>, with_is_device_lock_enabled(bool), "`isDeviceLockEnabled`: `Edm.Boolean`";
    "isLoggingEnabled" IS_LOGGING_ENABLED, is_logging_enabled bool -> Option<bool>, with_is_logging_enabled(bool), "`isLoggingEnabled`: `Edm.Boolean`";
    "isPowerSavingEnabled" IS_POWER_SAVING_ENABLED, is_power_saving_enabled bool -> Option<bool>, with_is_power_saving_enabled(bool), "`isPowerSavingEnabled`: `Edm.Boolean`";
    "isScreenCaptureEnabled" IS_SCREEN_CAPTURE_ENABLED, is_screen_capture_enabled bool -> Option<bool>, with_is_screen_capture_enabled(bool), "`isScreenCaptureEnabled`: `Edm.Boolean`";
    "isSilentModeEnabled" IS_SILENT_MODE_ENABLED, is_silent_mode_enabled bool -> Option<bool>, with_is_silent_mode_enabled(bool), "`isSilentModeEnabled`: `Edm.Boolean`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
    "lockPin" LOCK_PIN, lock_pin str -> Option<&str>, with_lock_pin(String), "`lockPin`: `Edm.String`";
    "loggingLevel" LOGGING_LEVEL, logging_level str -> Option<&str>, with_logging_level(String), "`loggingLevel`: `Edm.String`";
    "networkConfiguration" NETWORK_CONFIGURATION, network_configuration model -> Option<&super::TeamworkNetworkConfiguration>, with_network_configuration(super::TeamworkNetworkConfiguration), "`networkConfiguration`: `microsoft.graph.teamworkNetworkConfiguration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTag`](https://learn.microsoft.com/graph/api/resources/teamworktag?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkTag: super::Entity = "microsoft.graph.teamworkTag";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "memberCount" MEMBER_COUNT, member_count i32 -> Option<i32>, with_member_count(i32), "`memberCount`: `Edm.Int32`";
    "tagType" TAG_TYPE, tag_type enumeration -> Option<super::TeamworkTagType>, with_tag_type(super::TeamworkTagType), "`tagType`: `microsoft.graph.teamworkTagType`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkTagMember]>, with_members(Vec<super::TeamworkTagMember>), "`members`: `Collection(microsoft.graph.teamworkTagMember)`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkTagIdentity`](https://learn.microsoft.com/graph/api/resources/teamworktagidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkTagIdentity: super::Identity = "microsoft.graph.teamworkTagIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTagMember`](https://learn.microsoft.com/graph/api/resources/teamworktagmember?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamworkTagMember: super::Entity = "microsoft.graph.teamworkTagMember";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkTagType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkTagType = "microsoft.graph.teamworkTagType" {
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTeamsClientConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkteamsclientconfiguration?view=graph-rest-beta)
    TeamworkTeamsClientConfiguration = "microsoft.graph.teamworkTeamsClientConfiguration";
    "accountConfiguration" ACCOUNT_CONFIGURATION, account_configuration model -> Option<&super::TeamworkAccountConfiguration>, with_account_configuration(super::TeamworkAccountConfiguration), "`accountConfiguration`: `microsoft.graph.teamworkAccountConfiguration`";
    "featuresConfiguration" FEATURES_CONFIGURATION, features_configuration model -> Option<&super::TeamworkFeaturesConfiguration>, with_features_configuration(super::TeamworkFeaturesConfiguration), "`featuresConfiguration`: `microsoft.graph.teamworkFeaturesConfiguration`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkUserIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkuseridentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkUserIdentity: super::Identity = "microsoft.graph.teamworkUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "userIdentityType" USER_IDENTITY_TYPE, user_identity_type enumeration -> Option<super::TeamworkUserIdentityType>, with_user_identity_type(super::TeamworkUserIdentityType), "`userIdentityType`: `microsoft.graph.teamworkUserIdentityType`" "Possible values are: aadUser, onPremiseAadUser, anonymousGuest, federatedUser, personalMicrosoftAccountUser, skypeUser, phoneUser, emailUser.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkUserIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkUserIdentityType = "microsoft.graph.teamworkUserIdentityType" {
        AadUser = "aadUser",
        OnPremiseAadUser = "onPremiseAadUser",
        AnonymousGuest = "anonymousGuest",
        FederatedUser = "federatedUser",
        PersonalMicrosoftAccountUser = "personalMicrosoftAccountUser",
        SkypeUser = "skypeUser",
        PhoneUser = "phoneUser",
        UnknownFutureValue = "unknownFutureValue",
        EmailUser = "emailUser",
        AzureCommunicationServicesUser = "azureCommunicationServicesUser",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOff`](https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-beta), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeOff: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeOff";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "sharedTimeOff" SHARED_TIME_OFF, shared_time_off model -> Option<&super::TimeOffItem>, with_shared_time_off(super::TimeOffItem), "`sharedTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
    "draftTimeOff" DRAFT_TIME_OFF, draft_time_off model -> Option<&super::TimeOffItem>, with_draft_time_off(super::TimeOffItem), "`draftTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
    "isStagedForDeletion" IS_STAGED_FOR_DELETION, is_staged_for_deletion bool -> Option<bool>, with_is_staged_for_deletion(bool), "`isStagedForDeletion`: `Edm.Boolean`, metadata";
    "teamInfo" TEAM_INFO, team_info model -> Option<&super::ShiftsTeamInfo>, with_team_info(super::ShiftsTeamInfo), "`teamInfo`: `microsoft.graph.shiftsTeamInfo`, metadata";
    "userInfo" USER_INFO, user_info model -> Option<&super::ShiftsUserInfo>, with_user_info(super::ShiftsUserInfo), "`userInfo`: `microsoft.graph.shiftsUserInfo`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffItem`](https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-beta), with the accessors of [`ScheduleEntity`](super::ScheduleEntity)
    TimeOffItem: super::ScheduleEntity = "microsoft.graph.timeOffItem";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    "timeOffReasonId" TIME_OFF_REASON_ID, time_off_reason_id str -> Option<&str>, with_time_off_reason_id(String), "`timeOffReasonId`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// Inherits from teamsappinstallation.
    ///
    /// [`microsoft.graph.userScopeTeamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-beta), with the accessors of [`TeamsAppInstallation`](super::TeamsAppInstallation)
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation, super::Entity = "microsoft.graph.userScopeTeamsAppInstallation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "consentedPermissionSet" CONSENTED_PERMISSION_SET, with_consented_permission_set(super::TeamsAppPermissionSet), "`consentedPermissionSet`";
    inherited "scopeInfo" SCOPE_INFO, with_scope_info(super::TeamsAppInstallationScopeInfo), "`scopeInfo`";
    inherited "teamsApp" TEAMS_APP, with_teams_app(super::TeamsApp), "`teamsApp`";
    inherited "teamsAppDefinition" TEAMS_APP_DEFINITION, with_teams_app_definition(super::TeamsAppDefinition), "`teamsAppDefinition`";
    "chat" CHAT, chat model -> Option<&super::Chat>, with_chat(super::Chat), "`chat`: `microsoft.graph.chat`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork";
    inherited "id" ID, with_id(String), "`id`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::UserScopeTeamsAppInstallation]>, with_installed_apps(Vec<super::UserScopeTeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.userScopeTeamsAppInstallation)`, type of the metadata";
    "associatedTeams" ASSOCIATED_TEAMS, associated_teams models -> Option<&[super::AssociatedTeamInfo]>, with_associated_teams(Vec<super::AssociatedTeamInfo>), "`associatedTeams`: `Collection(microsoft.graph.associatedTeamInfo)`";
    "sections" SECTIONS, sections models -> Option<&[super::TeamworkSection]>, with_sections(Vec<super::TeamworkSection>), "`sections`: `Collection(microsoft.graph.teamworkSection)`, metadata";
}
