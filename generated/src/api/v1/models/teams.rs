// Written by `cargo xtask gen`; do not edit.
//! Types of the area `teams`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from conversationMember.
    ///
    /// [`microsoft.graph.aadUserConversationMember`](https://learn.microsoft.com/graph/api/resources/aaduserconversationmember?view=graph-rest-1.0), with the accessors of [`ConversationMember`](super::ConversationMember)
    AadUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.aadUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.aadUserNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/aadusernotificationrecipient?view=graph-rest-1.0), with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    AadUserNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.aadUserNotificationRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.actionResultPart`](https://learn.microsoft.com/graph/api/resources/actionresultpart?view=graph-rest-1.0)
    ActionResultPart = "microsoft.graph.actionResultPart";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callEndedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callendedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallEndedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callEndedEventMessageDetail";
    "callDuration" CALL_DURATION, call_duration duration -> Parsed<Duration>, with_call_duration(Duration), "`callDuration`: `Edm.Duration`";
    "callEventType" CALL_EVENT_TYPE, call_event_type enumeration -> Option<super::TeamworkCallEventType>, with_call_event_type(super::TeamworkCallEventType), "`callEventType`: `microsoft.graph.teamworkCallEventType`" "Possible values are: call, meeting, screenShare, unknownFutureValue.";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callParticipants" CALL_PARTICIPANTS, call_participants models -> Option<&[super::CallParticipantInfo]>, with_call_participants(Vec<super::CallParticipantInfo>), "`callParticipants`: `Collection(microsoft.graph.callParticipantInfo)`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callParticipantInfo`](https://learn.microsoft.com/graph/api/resources/callparticipantinfo?view=graph-rest-1.0)
    CallParticipantInfo = "microsoft.graph.callParticipantInfo";
    "participant" PARTICIPANT, participant model -> Option<&super::IdentitySet>, with_participant(super::IdentitySet), "`participant`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callRecordingEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callrecordingeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
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
    /// [`microsoft.graph.callRecordingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.callStartedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callstartedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallStartedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callStartedEventMessageDetail";
    "callEventType" CALL_EVENT_TYPE, call_event_type enumeration -> Option<super::TeamworkCallEventType>, with_call_event_type(super::TeamworkCallEventType), "`callEventType`: `microsoft.graph.teamworkCallEventType`" "Possible values are: call, meeting, screenShare, unknownFutureValue.";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callTranscriptEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/calltranscripteventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    CallTranscriptEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callTranscriptEventMessageDetail";
    "callId" CALL_ID, call_id str -> Option<&str>, with_call_id(String), "`callId`: `Edm.String`";
    "callTranscriptICalUid" CALL_TRANSCRIPT_I_CAL_UID, call_transcript_i_cal_uid str -> Option<&str>, with_call_transcript_i_cal_uid(String), "`callTranscriptICalUid`: `Edm.String`";
    "meetingOrganizer" MEETING_ORGANIZER, meeting_organizer model -> Option<&super::IdentitySet>, with_meeting_organizer(super::IdentitySet), "`meetingOrganizer`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.channel`](https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-1.0)
    Channel = "microsoft.graph.channel";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isFavoriteByDefault" IS_FAVORITE_BY_DEFAULT, is_favorite_by_default bool -> Option<bool>, with_is_favorite_by_default(bool), "`isFavoriteByDefault`: `Edm.Boolean`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "membershipType" MEMBERSHIP_TYPE, membership_type enumeration -> Option<super::ChannelMembershipType>, with_membership_type(super::ChannelMembershipType), "`membershipType`: `microsoft.graph.channelMembershipType`" "Possible values are: standard.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable.";
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`";
    "filesFolder" FILES_FOLDER, files_folder model -> Option<&super::DriveItem>, with_files_folder(super::DriveItem), "`filesFolder`: `microsoft.graph.driveItem`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelAddedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeladdedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelAddedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelAddedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelDeletedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeldeletedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelDeletedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelDeletedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeldescriptionupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelDescriptionUpdatedEventMessageDetail";
    "channelDescription" CHANNEL_DESCRIPTION, channel_description str -> Option<&str>, with_channel_description(String), "`channelDescription`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.channelIdentity`](https://learn.microsoft.com/graph/api/resources/channelidentity?view=graph-rest-1.0)
    ChannelIdentity = "microsoft.graph.channelIdentity";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.channelMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChannelMembershipType = "microsoft.graph.channelMembershipType" {
        Standard = "standard",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelrenamedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelRenamedEventMessageDetail";
    "channelDisplayName" CHANNEL_DISPLAY_NAME, channel_display_name str -> Option<&str>, with_channel_display_name(String), "`channelDisplayName`: `Edm.String`";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelsetasfavoritebydefaulteventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelSetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelunsetasfavoritebydefaulteventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chat`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-1.0)
    Chat = "microsoft.graph.chat";
    "chatType" CHAT_TYPE, chat_type enumeration -> Option<super::ChatType>, with_chat_type(super::ChatType), "`chatType`: `microsoft.graph.chatType`" "Possible values are: group, oneOnOne, meeting, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onlineMeetingInfo" ONLINE_MEETING_INFO, online_meeting_info model -> Option<&super::TeamworkOnlineMeetingInfo>, with_online_meeting_info(super::TeamworkOnlineMeetingInfo), "`onlineMeetingInfo`: `microsoft.graph.teamworkOnlineMeetingInfo`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "topic" TOPIC, topic str -> Option<&str>, with_topic(String), "`topic`: `Edm.String`" "Optional.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`" "Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable.";
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessage`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ChatMessage: super::Entity = "microsoft.graph.chatMessage";
    inherited "id" ID, with_id(String), "`id`";
    "replyToId" REPLY_TO_ID, reply_to_id str -> Option<&str>, with_reply_to_id(String), "`replyToId`: `Edm.String`, read-only" "Read-only.";
    "from" FROM, from model -> Option<&super::ChatMessageFromIdentitySet>, with_from(super::ChatMessageFromIdentitySet), "`from`: `microsoft.graph.chatMessageFromIdentitySet`";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, read-only" "Read-only.";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::ChatMessageType>, with_message_type(super::ChatMessageType), "`messageType`: `microsoft.graph.chatMessageType`" "Possible values are: message, chatEvent, typing, unknownFutureValue, systemEventMessage.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastEditedDateTime" LAST_EDITED_DATE_TIME, last_edited_date_time date_time -> Parsed<OffsetDateTime>, with_last_edited_date_time(OffsetDateTime), "`lastEditedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::ChatMessageAttachment]>, with_attachments(Vec<super::ChatMessageAttachment>), "`attachments`: `Collection(microsoft.graph.chatMessageAttachment)`";
    "mentions" MENTIONS, mentions models -> Option<&[super::ChatMessageMention]>, with_mentions(Vec<super::ChatMessageMention>), "`mentions`: `Collection(microsoft.graph.chatMessageMention)`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::ChatMessageImportance>, with_importance(super::ChatMessageImportance), "`importance`: `microsoft.graph.chatMessageImportance`" "Possible values are: normal, high, urgent.";
    "reactions" REACTIONS, reactions models -> Option<&[super::ChatMessageReaction]>, with_reactions(Vec<super::ChatMessageReaction>), "`reactions`: `Collection(microsoft.graph.chatMessageReaction)`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "policyViolation" POLICY_VIOLATION, policy_violation model -> Option<&super::ChatMessagePolicyViolation>, with_policy_violation(super::ChatMessagePolicyViolation), "`policyViolation`: `microsoft.graph.chatMessagePolicyViolation`";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`";
    "channelIdentity" CHANNEL_IDENTITY, channel_identity model -> Option<&super::ChannelIdentity>, with_channel_identity(super::ChannelIdentity), "`channelIdentity`: `microsoft.graph.channelIdentity`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "eventDetail" EVENT_DETAIL, event_detail model -> Option<&super::EventMessageDetail>, with_event_detail(super::EventMessageDetail), "`eventDetail`: `microsoft.graph.eventMessageDetail`, read-only" "Read-only.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::ChatMessage>, with_on_behalf_of(super::ChatMessage), "`onBehalfOf`: `microsoft.graph.chatMessage`";
    "hostedContents" HOSTED_CONTENTS, hosted_contents models -> Option<&[super::ChatMessageHostedContent]>, with_hosted_contents(Vec<super::ChatMessageHostedContent>), "`hostedContents`: `Collection(microsoft.graph.chatMessageHostedContent)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageAttachment`](https://learn.microsoft.com/graph/api/resources/chatmessageattachment?view=graph-rest-1.0)
    ChatMessageAttachment = "microsoft.graph.chatMessageAttachment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Possible values are: reference, application/vnd.microsoft.card.codesnippet.";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageFromIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagefromidentityset?view=graph-rest-1.0), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageFromIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageFromIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "user" USER, with_user(super::Identity), "`user`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageHostedContent`](https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-1.0)
    ChatMessageHostedContent = "microsoft.graph.chatMessageHostedContent";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageImportance`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0)
    ChatMessageImportance = "microsoft.graph.chatMessageImportance" {
        Normal = "normal",
        High = "high",
        Urgent = "urgent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageMention`](https://learn.microsoft.com/graph/api/resources/chatmessagemention?view=graph-rest-1.0)
    ChatMessageMention = "microsoft.graph.chatMessageMention";
    "id" ID, id i32 -> Option<i32>, with_id(i32), "`id`: `Edm.Int32`";
    "mentionText" MENTION_TEXT, mention_text str -> Option<&str>, with_mention_text(String), "`mentionText`: `Edm.String`";
    "mentioned" MENTIONED, mentioned model -> Option<&super::ChatMessageMentionedIdentitySet>, with_mentioned(super::ChatMessageMentionedIdentitySet), "`mentioned`: `microsoft.graph.chatMessageMentionedIdentitySet`";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageMentionedIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagementionedidentityset?view=graph-rest-1.0), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageMentionedIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageMentionedIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "conversation" CONVERSATION, conversation model -> Option<&super::TeamworkConversationIdentity>, with_conversation(super::TeamworkConversationIdentity), "`conversation`: `microsoft.graph.teamworkConversationIdentity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolation`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolation?view=graph-rest-1.0)
    ChatMessagePolicyViolation = "microsoft.graph.chatMessagePolicyViolation";
    "dlpAction" DLP_ACTION, dlp_action enumeration -> Option<super::ChatMessagePolicyViolationDlpActionTypes>, with_dlp_action(super::ChatMessagePolicyViolationDlpActionTypes), "`dlpAction`: `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`";
    "justificationText" JUSTIFICATION_TEXT, justification_text str -> Option<&str>, with_justification_text(String), "`justificationText`: `Edm.String`";
    "policyTip" POLICY_TIP, policy_tip model -> Option<&super::ChatMessagePolicyViolationPolicyTip>, with_policy_tip(super::ChatMessagePolicyViolationPolicyTip), "`policyTip`: `microsoft.graph.chatMessagePolicyViolationPolicyTip`";
    "userAction" USER_ACTION, user_action enumeration -> Option<super::ChatMessagePolicyViolationUserActionTypes>, with_user_action(super::ChatMessagePolicyViolationUserActionTypes), "`userAction`: `microsoft.graph.chatMessagePolicyViolationUserActionTypes`";
    "verdictDetails" VERDICT_DETAILS, verdict_details enumeration -> Option<super::ChatMessagePolicyViolationVerdictDetailsTypes>, with_verdict_details(super::ChatMessagePolicyViolationVerdictDetailsTypes), "`verdictDetails`: `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationDlpActionTypes = "microsoft.graph.chatMessagePolicyViolationDlpActionTypes" {
        None = "none",
        NotifySender = "NotifySender",
        BlockAccess = "BlockAccess",
        BlockAccessExternal = "BlockAccessExternal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessagePolicyViolationPolicyTip`](https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolationpolicytip?view=graph-rest-1.0)
    ChatMessagePolicyViolationPolicyTip = "microsoft.graph.chatMessagePolicyViolationPolicyTip";
    "complianceUrl" COMPLIANCE_URL, compliance_url str -> Option<&str>, with_compliance_url(String), "`complianceUrl`: `Edm.String`";
    "generalText" GENERAL_TEXT, general_text str -> Option<&str>, with_general_text(String), "`generalText`: `Edm.String`";
    "matchedConditionDescriptions" MATCHED_CONDITION_DESCRIPTIONS, matched_condition_descriptions strs -> Option<Vec<&str>>, with_matched_condition_descriptions(Vec<String>), "`matchedConditionDescriptions`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationUserActionTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationUserActionTypes = "microsoft.graph.chatMessagePolicyViolationUserActionTypes" {
        None = "none",
        Override = "Override",
        ReportFalsePositive = "ReportFalsePositive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationVerdictDetailsTypes = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes" {
        None = "none",
        AllowFalsePositiveOverride = "AllowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "AllowOverrideWithoutJustification",
        AllowOverrideWithJustification = "AllowOverrideWithJustification",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageReaction`](https://learn.microsoft.com/graph/api/resources/chatmessagereaction?view=graph-rest-1.0)
    ChatMessageReaction = "microsoft.graph.chatMessageReaction";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "reactionType" REACTION_TYPE, reaction_type str -> Option<&str>, with_reaction_type(String), "`reactionType`: `Edm.String`" "Possible values are: like, angry, sad, laugh.";
    "user" USER, user model -> Option<&super::ChatMessageReactionIdentitySet>, with_user(super::ChatMessageReactionIdentitySet), "`user`: `microsoft.graph.chatMessageReactionIdentitySet`";
}

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageReactionIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagereactionidentityset?view=graph-rest-1.0), with the accessors of [`IdentitySet`](super::IdentitySet)
    ChatMessageReactionIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageReactionIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "user" USER, with_user(super::Identity), "`user`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.chatRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/chatrenamedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ChatRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.chatRenamedEventMessageDetail";
    "chatDisplayName" CHAT_DISPLAY_NAME, chat_display_name str -> Option<&str>, with_chat_display_name(String), "`chatDisplayName`: `Edm.String`";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatType`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-1.0)
    ChatType = "microsoft.graph.chatType" {
        OneOnOne = "oneOnOne",
        Group = "group",
        Meeting = "meeting",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.clonableTeamParts`](https://learn.microsoft.com/graph/api/resources/clonableteamparts?view=graph-rest-1.0)
    ClonableTeamParts = "microsoft.graph.clonableTeamParts" {
        Apps = "apps",
        Tabs = "tabs",
        Settings = "settings",
        Channels = "channels",
        Members = "members",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.conversationMember`](https://learn.microsoft.com/graph/api/resources/conversationmember?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ConversationMember: super::Entity = "microsoft.graph.conversationMember" {
        "microsoft.graph.aadUserConversationMember",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roles" ROLES, roles strs -> Option<Vec<&str>>, with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
    "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, visible_history_start_date_time date_time -> Parsed<OffsetDateTime>, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/conversationmemberroleupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail";
    "conversationMemberRoles" CONVERSATION_MEMBER_ROLES, conversation_member_roles strs -> Option<Vec<&str>>, with_conversation_member_roles(Vec<String>), "`conversationMemberRoles`: `Collection(Edm.String)`";
    "conversationMemberUser" CONVERSATION_MEMBER_USER, conversation_member_user model -> Option<&super::TeamworkUserIdentity>, with_conversation_member_user(super::TeamworkUserIdentity), "`conversationMemberUser`: `microsoft.graph.teamworkUserIdentity`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "converstaionMemberUser" CONVERSTAION_MEMBER_USER, converstaion_member_user model -> Option<&super::TeamworkUserIdentity>, with_converstaion_member_user(super::TeamworkUserIdentity), "`converstaionMemberUser`: `microsoft.graph.teamworkUserIdentity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.eventMessageDetail`](https://learn.microsoft.com/graph/api/resources/eventmessagedetail?view=graph-rest-1.0)
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
        "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail",
        "microsoft.graph.chatRenamedEventMessageDetail",
        "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail",
        "microsoft.graph.meetingPolicyUpdatedEventMessageDetail",
        "microsoft.graph.membersAddedEventMessageDetail",
        "microsoft.graph.membersDeletedEventMessageDetail",
        "microsoft.graph.membersJoinedEventMessageDetail",
        "microsoft.graph.membersLeftEventMessageDetail",
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.giphyRatingType`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-1.0)
    GiphyRatingType = "microsoft.graph.giphyRatingType" {
        Moderate = "moderate",
        Strict = "strict",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.meetingPolicyUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/meetingpolicyupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MeetingPolicyUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.meetingPolicyUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "meetingChatEnabled" MEETING_CHAT_ENABLED, meeting_chat_enabled bool -> Option<bool>, with_meeting_chat_enabled(bool), "`meetingChatEnabled`: `Edm.Boolean`";
    "meetingChatId" MEETING_CHAT_ID, meeting_chat_id str -> Option<&str>, with_meeting_chat_id(String), "`meetingChatId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersAddedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersaddedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersAddedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersAddedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
    "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, visible_history_start_date_time date_time -> Parsed<OffsetDateTime>, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersDeletedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersdeletedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersDeletedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersDeletedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersJoinedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/membersjoinedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersJoinedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersJoinedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.membersLeftEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/memberslefteventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MembersLeftEventMessageDetail: super::EventMessageDetail = "microsoft.graph.membersLeftEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "members" MEMBERS, members models -> Option<&[super::TeamworkUserIdentity]>, with_members(Vec<super::TeamworkUserIdentity>), "`members`: `Collection(microsoft.graph.teamworkUserIdentity)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.offerShiftRequest`](https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0)
    OfferShiftRequest = "microsoft.graph.offerShiftRequest";
    "recipientActionDateTime" RECIPIENT_ACTION_DATE_TIME, recipient_action_date_time date_time -> Parsed<OffsetDateTime>, with_recipient_action_date_time(OffsetDateTime), "`recipientActionDateTime`: `Edm.DateTimeOffset`";
    "recipientActionMessage" RECIPIENT_ACTION_MESSAGE, recipient_action_message str -> Option<&str>, with_recipient_action_message(String), "`recipientActionMessage`: `Edm.String`";
    "recipientUserId" RECIPIENT_USER_ID, recipient_user_id str -> Option<&str>, with_recipient_user_id(String), "`recipientUserId`: `Edm.String`";
    "senderShiftId" SENDER_SHIFT_ID, sender_shift_id str -> Option<&str>, with_sender_shift_id(String), "`senderShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShift`](https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0)
    OpenShift = "microsoft.graph.openShift";
    "draftOpenShift" DRAFT_OPEN_SHIFT, draft_open_shift model -> Option<&super::OpenShiftItem>, with_draft_open_shift(super::OpenShiftItem), "`draftOpenShift`: `microsoft.graph.openShiftItem`";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`";
    "sharedOpenShift" SHARED_OPEN_SHIFT, shared_open_shift model -> Option<&super::OpenShiftItem>, with_shared_open_shift(super::OpenShiftItem), "`sharedOpenShift`: `microsoft.graph.openShiftItem`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShiftChangeRequest`](https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0)
    OpenShiftChangeRequest = "microsoft.graph.openShiftChangeRequest";
    "openShiftId" OPEN_SHIFT_ID, open_shift_id str -> Option<&str>, with_open_shift_id(String), "`openShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.openShiftItem`](https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0), with the accessors of [`ShiftItem`](super::ShiftItem)
    OpenShiftItem: super::ShiftItem = "microsoft.graph.openShiftItem";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "theme" THEME, with_theme(super::ScheduleEntityTheme), "`theme`";
    inherited "activities" ACTIVITIES, with_activities(Vec<super::ShiftActivity>), "`activities`";
    "openSlotCount" OPEN_SLOT_COUNT, open_slot_count i32 -> Option<i32>, with_open_slot_count(i32), "`openSlotCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationError`](https://learn.microsoft.com/graph/api/resources/operationerror?view=graph-rest-1.0)
    OperationError = "microsoft.graph.operationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionChannelEmailResult`](https://learn.microsoft.com/graph/api/resources/provisionchannelemailresult?view=graph-rest-1.0)
    ProvisionChannelEmailResult = "microsoft.graph.provisionChannelEmailResult";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schedule`](https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0)
    Schedule = "microsoft.graph.schedule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`" "Required.";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`" "Required.";
    "provisionStatus" PROVISION_STATUS, provision_status enumeration -> Option<super::OperationStatus>, with_provision_status(super::OperationStatus), "`provisionStatus`: `microsoft.graph.operationStatus`" "Possible values are: notStarted, running, completed, failed.";
    "provisionStatusCode" PROVISION_STATUS_CODE, provision_status_code str -> Option<&str>, with_provision_status_code(String), "`provisionStatusCode`: `Edm.String`";
    "timeClockEnabled" TIME_CLOCK_ENABLED, time_clock_enabled bool -> Option<bool>, with_time_clock_enabled(bool), "`timeClockEnabled`: `Edm.Boolean`";
    "openShiftsEnabled" OPEN_SHIFTS_ENABLED, open_shifts_enabled bool -> Option<bool>, with_open_shifts_enabled(bool), "`openShiftsEnabled`: `Edm.Boolean`";
    "swapShiftsRequestsEnabled" SWAP_SHIFTS_REQUESTS_ENABLED, swap_shifts_requests_enabled bool -> Option<bool>, with_swap_shifts_requests_enabled(bool), "`swapShiftsRequestsEnabled`: `Edm.Boolean`";
    "offerShiftRequestsEnabled" OFFER_SHIFT_REQUESTS_ENABLED, offer_shift_requests_enabled bool -> Option<bool>, with_offer_shift_requests_enabled(bool), "`offerShiftRequestsEnabled`: `Edm.Boolean`";
    "timeOffRequestsEnabled" TIME_OFF_REQUESTS_ENABLED, time_off_requests_enabled bool -> Option<bool>, with_time_off_requests_enabled(bool), "`timeOffRequestsEnabled`: `Edm.Boolean`";
    "shifts" SHIFTS, shifts models -> Option<&[super::Shift]>, with_shifts(Vec<super::Shift>), "`shifts`: `Collection(microsoft.graph.shift)`";
    "timesOff" TIMES_OFF, times_off models -> Option<&[super::TimeOff]>, with_times_off(Vec<super::TimeOff>), "`timesOff`: `Collection(microsoft.graph.timeOff)`";
    "timeOffReasons" TIME_OFF_REASONS, time_off_reasons models -> Option<&[super::TimeOffReason]>, with_time_off_reasons(Vec<super::TimeOffReason>), "`timeOffReasons`: `Collection(microsoft.graph.timeOffReason)`";
    "schedulingGroups" SCHEDULING_GROUPS, scheduling_groups models -> Option<&[super::SchedulingGroup]>, with_scheduling_groups(Vec<super::SchedulingGroup>), "`schedulingGroups`: `Collection(microsoft.graph.schedulingGroup)`";
    "openShifts" OPEN_SHIFTS, open_shifts models -> Option<&[super::OpenShift]>, with_open_shifts(Vec<super::OpenShift>), "`openShifts`: `Collection(microsoft.graph.openShift)`";
    "swapShiftsChangeRequests" SWAP_SHIFTS_CHANGE_REQUESTS, swap_shifts_change_requests models -> Option<&[super::SwapShiftsChangeRequest]>, with_swap_shifts_change_requests(Vec<super::SwapShiftsChangeRequest>), "`swapShiftsChangeRequests`: `Collection(microsoft.graph.swapShiftsChangeRequest)`";
    "openShiftChangeRequests" OPEN_SHIFT_CHANGE_REQUESTS, open_shift_change_requests models -> Option<&[super::OpenShiftChangeRequest]>, with_open_shift_change_requests(Vec<super::OpenShiftChangeRequest>), "`openShiftChangeRequests`: `Collection(microsoft.graph.openShiftChangeRequest)`";
    "timeOffRequests" TIME_OFF_REQUESTS, time_off_requests models -> Option<&[super::TimeOffRequest]>, with_time_off_requests(Vec<super::TimeOffRequest>), "`timeOffRequests`: `Collection(microsoft.graph.timeOffRequest)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleEntityTheme`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.schedulingGroup`](https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    SchedulingGroup: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.schedulingGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Required.";
    "userIds" USER_IDS, user_ids strs -> Option<Vec<&str>>, with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.shift`](https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0)
    Shift = "microsoft.graph.shift";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "schedulingGroupId" SCHEDULING_GROUP_ID, scheduling_group_id str -> Option<&str>, with_scheduling_group_id(String), "`schedulingGroupId`: `Edm.String`" "Required.";
    "sharedShift" SHARED_SHIFT, shared_shift model -> Option<&super::ShiftItem>, with_shared_shift(super::ShiftItem), "`sharedShift`: `microsoft.graph.shiftItem`" "Required.";
    "draftShift" DRAFT_SHIFT, draft_shift model -> Option<&super::ShiftItem>, with_draft_shift(super::ShiftItem), "`draftShift`: `microsoft.graph.shiftItem`" "Required.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftActivity`](https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0)
    ShiftActivity = "microsoft.graph.shiftActivity";
    "isPaid" IS_PAID, is_paid bool -> Option<bool>, with_is_paid(bool), "`isPaid`: `Edm.Boolean`" "Required.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Required.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.shiftItem`](https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0)
    ShiftItem = "microsoft.graph.shiftItem" {
        "microsoft.graph.openShiftItem",
    };
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Required.";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ShiftActivity]>, with_activities(Vec<super::ShiftActivity>), "`activities`: `Collection(microsoft.graph.shiftActivity)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.swapShiftsChangeRequest`](https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0)
    SwapShiftsChangeRequest = "microsoft.graph.swapShiftsChangeRequest";
    "recipientShiftId" RECIPIENT_SHIFT_ID, recipient_shift_id str -> Option<&str>, with_recipient_shift_id(String), "`recipientShiftId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.tabUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/tabupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TabUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.tabUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "tabId" TAB_ID, tab_id str -> Option<&str>, with_tab_id(String), "`tabId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.team`](https://learn.microsoft.com/graph/api/resources/team?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Team: super::Entity = "microsoft.graph.team";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "classification" CLASSIFICATION, classification str -> Option<&str>, with_classification(String), "`classification`: `Edm.String`" "Optional.";
    "specialization" SPECIALIZATION, specialization enumeration -> Option<super::TeamSpecialization>, with_specialization(super::TeamSpecialization), "`specialization`: `microsoft.graph.teamSpecialization`" "Optional.";
    "visibility" VISIBILITY, visibility enumeration -> Option<super::TeamVisibilityType>, with_visibility(super::TeamVisibilityType), "`visibility`: `microsoft.graph.teamVisibilityType`";
    "funSettings" FUN_SETTINGS, fun_settings model -> Option<&super::TeamFunSettings>, with_fun_settings(super::TeamFunSettings), "`funSettings`: `microsoft.graph.teamFunSettings`";
    "guestSettings" GUEST_SETTINGS, guest_settings model -> Option<&super::TeamGuestSettings>, with_guest_settings(super::TeamGuestSettings), "`guestSettings`: `microsoft.graph.teamGuestSettings`";
    "internalId" INTERNAL_ID, internal_id str -> Option<&str>, with_internal_id(String), "`internalId`: `Edm.String`";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, read-only" "Read-only.";
    "memberSettings" MEMBER_SETTINGS, member_settings model -> Option<&super::TeamMemberSettings>, with_member_settings(super::TeamMemberSettings), "`memberSettings`: `microsoft.graph.teamMemberSettings`";
    "messagingSettings" MESSAGING_SETTINGS, messaging_settings model -> Option<&super::TeamMessagingSettings>, with_messaging_settings(super::TeamMessagingSettings), "`messagingSettings`: `microsoft.graph.teamMessagingSettings`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "classSettings" CLASS_SETTINGS, class_settings model -> Option<&super::TeamClassSettings>, with_class_settings(super::TeamClassSettings), "`classSettings`: `microsoft.graph.teamClassSettings`";
    "channels" CHANNELS, channels models -> Option<&[super::Channel]>, with_channels(Vec<super::Channel>), "`channels`: `Collection(microsoft.graph.channel)`";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`";
    "primaryChannel" PRIMARY_CHANNEL, primary_channel model -> Option<&super::Channel>, with_primary_channel(super::Channel), "`primaryChannel`: `microsoft.graph.channel`";
    "schedule" SCHEDULE, schedule model -> Option<&super::Schedule>, with_schedule(super::Schedule), "`schedule`: `microsoft.graph.schedule`";
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`";
    "template" TEMPLATE, template model -> Option<&super::TeamsTemplate>, with_template(super::TeamsTemplate), "`template`: `microsoft.graph.teamsTemplate`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamArchivedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamarchivedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamArchivedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamArchivedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamClassSettings`](https://learn.microsoft.com/graph/api/resources/teamclasssettings?view=graph-rest-1.0)
    TeamClassSettings = "microsoft.graph.teamClassSettings";
    "notifyGuardiansAboutAssignments" NOTIFY_GUARDIANS_ABOUT_ASSIGNMENTS, notify_guardians_about_assignments bool -> Option<bool>, with_notify_guardians_about_assignments(bool), "`notifyGuardiansAboutAssignments`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamCreatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamcreatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamCreatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamCreatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDescription" TEAM_DESCRIPTION, team_description str -> Option<&str>, with_team_description(String), "`teamDescription`: `Edm.String`";
    "teamDisplayName" TEAM_DISPLAY_NAME, team_display_name str -> Option<&str>, with_team_display_name(String), "`teamDisplayName`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamdescriptionupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamDescriptionUpdatedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDescription" TEAM_DESCRIPTION, team_description str -> Option<&str>, with_team_description(String), "`teamDescription`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamFunSettings`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-1.0)
    TeamFunSettings = "microsoft.graph.teamFunSettings";
    "allowGiphy" ALLOW_GIPHY, allow_giphy bool -> Option<bool>, with_allow_giphy(bool), "`allowGiphy`: `Edm.Boolean`";
    "giphyContentRating" GIPHY_CONTENT_RATING, giphy_content_rating enumeration -> Option<super::GiphyRatingType>, with_giphy_content_rating(super::GiphyRatingType), "`giphyContentRating`: `microsoft.graph.giphyRatingType`" "Possible values are: moderate, strict.";
    "allowStickersAndMemes" ALLOW_STICKERS_AND_MEMES, allow_stickers_and_memes bool -> Option<bool>, with_allow_stickers_and_memes(bool), "`allowStickersAndMemes`: `Edm.Boolean`";
    "allowCustomMemes" ALLOW_CUSTOM_MEMES, allow_custom_memes bool -> Option<bool>, with_allow_custom_memes(bool), "`allowCustomMemes`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamGuestSettings`](https://learn.microsoft.com/graph/api/resources/teamguestsettings?view=graph-rest-1.0)
    TeamGuestSettings = "microsoft.graph.teamGuestSettings";
    "allowCreateUpdateChannels" ALLOW_CREATE_UPDATE_CHANNELS, allow_create_update_channels bool -> Option<bool>, with_allow_create_update_channels(bool), "`allowCreateUpdateChannels`: `Edm.Boolean`";
    "allowDeleteChannels" ALLOW_DELETE_CHANNELS, allow_delete_channels bool -> Option<bool>, with_allow_delete_channels(bool), "`allowDeleteChannels`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamJoiningDisabledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamjoiningdisabledeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamJoiningDisabledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamJoiningDisabledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamJoiningEnabledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamjoiningenabledeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamJoiningEnabledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamJoiningEnabledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamMemberSettings`](https://learn.microsoft.com/graph/api/resources/teammembersettings?view=graph-rest-1.0)
    TeamMemberSettings = "microsoft.graph.teamMemberSettings";
    "allowCreatePrivateChannels" ALLOW_CREATE_PRIVATE_CHANNELS, allow_create_private_channels bool -> Option<bool>, with_allow_create_private_channels(bool), "`allowCreatePrivateChannels`: `Edm.Boolean`";
    "allowCreateUpdateChannels" ALLOW_CREATE_UPDATE_CHANNELS, allow_create_update_channels bool -> Option<bool>, with_allow_create_update_channels(bool), "`allowCreateUpdateChannels`: `Edm.Boolean`";
    "allowDeleteChannels" ALLOW_DELETE_CHANNELS, allow_delete_channels bool -> Option<bool>, with_allow_delete_channels(bool), "`allowDeleteChannels`: `Edm.Boolean`";
    "allowAddRemoveApps" ALLOW_ADD_REMOVE_APPS, allow_add_remove_apps bool -> Option<bool>, with_allow_add_remove_apps(bool), "`allowAddRemoveApps`: `Edm.Boolean`";
    "allowCreateUpdateRemoveTabs" ALLOW_CREATE_UPDATE_REMOVE_TABS, allow_create_update_remove_tabs bool -> Option<bool>, with_allow_create_update_remove_tabs(bool), "`allowCreateUpdateRemoveTabs`: `Edm.Boolean`";
    "allowCreateUpdateRemoveConnectors" ALLOW_CREATE_UPDATE_REMOVE_CONNECTORS, allow_create_update_remove_connectors bool -> Option<bool>, with_allow_create_update_remove_connectors(bool), "`allowCreateUpdateRemoveConnectors`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamMessagingSettings`](https://learn.microsoft.com/graph/api/resources/teammessagingsettings?view=graph-rest-1.0)
    TeamMessagingSettings = "microsoft.graph.teamMessagingSettings";
    "allowUserEditMessages" ALLOW_USER_EDIT_MESSAGES, allow_user_edit_messages bool -> Option<bool>, with_allow_user_edit_messages(bool), "`allowUserEditMessages`: `Edm.Boolean`";
    "allowUserDeleteMessages" ALLOW_USER_DELETE_MESSAGES, allow_user_delete_messages bool -> Option<bool>, with_allow_user_delete_messages(bool), "`allowUserDeleteMessages`: `Edm.Boolean`";
    "allowOwnerDeleteMessages" ALLOW_OWNER_DELETE_MESSAGES, allow_owner_delete_messages bool -> Option<bool>, with_allow_owner_delete_messages(bool), "`allowOwnerDeleteMessages`: `Edm.Boolean`";
    "allowTeamMentions" ALLOW_TEAM_MENTIONS, allow_team_mentions bool -> Option<bool>, with_allow_team_mentions(bool), "`allowTeamMentions`: `Edm.Boolean`";
    "allowChannelMentions" ALLOW_CHANNEL_MENTIONS, allow_channel_mentions bool -> Option<bool>, with_allow_channel_mentions(bool), "`allowChannelMentions`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamrenamedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamRenamedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamDisplayName" TEAM_DISPLAY_NAME, team_display_name str -> Option<&str>, with_team_display_name(String), "`teamDisplayName`: `Edm.String`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamSpecialization`](https://learn.microsoft.com/graph/api/resources/teamspecialization?view=graph-rest-1.0)
    TeamSpecialization = "microsoft.graph.teamSpecialization" {
        None = "none",
        EducationStandard = "educationStandard",
        EducationClass = "educationClass",
        EducationProfessionalLearningCommunity = "educationProfessionalLearningCommunity",
        EducationStaff = "educationStaff",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamUnarchivedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamunarchivedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamUnarchivedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamUnarchivedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamVisibilityType`](https://learn.microsoft.com/graph/api/resources/teamvisibilitytype?view=graph-rest-1.0)
    TeamVisibilityType = "microsoft.graph.teamVisibilityType" {
        Private = "Private",
        Public = "Public",
        HiddenMembership = "hiddenMembership",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsApp`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsApp: super::Entity = "microsoft.graph.teamsApp";
    inherited "id" ID, with_id(String), "`id`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "distributionMethod" DISTRIBUTION_METHOD, distribution_method enumeration -> Option<super::TeamsAppDistributionMethod>, with_distribution_method(super::TeamsAppDistributionMethod), "`distributionMethod`: `microsoft.graph.teamsAppDistributionMethod`, read-only" "Read-only.";
    "appDefinitions" APP_DEFINITIONS, app_definitions models -> Option<&[super::TeamsAppDefinition]>, with_app_definitions(Vec<super::TeamsAppDefinition>), "`appDefinitions`: `Collection(microsoft.graph.teamsAppDefinition)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppDefinition`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsAppDefinition: super::Entity = "microsoft.graph.teamsAppDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
    "publishingState" PUBLISHING_STATE, publishing_state enumeration -> Option<super::TeamsAppPublishingState>, with_publishing_state(super::TeamsAppPublishingState), "`publishingState`: `microsoft.graph.teamsAppPublishingState`" "Possible values are: submitted, published, rejected.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "shortDescription" SHORT_DESCRIPTION, short_description str -> Option<&str>, with_short_description(String), "`shortDescription`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "bot" BOT, bot model -> Option<&super::TeamworkBot>, with_bot(super::TeamworkBot), "`bot`: `microsoft.graph.teamworkBot`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppDistributionMethod`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-1.0)
    TeamsAppDistributionMethod = "microsoft.graph.teamsAppDistributionMethod" {
        Store = "store",
        Organization = "organization",
        Sideloaded = "sideloaded",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsAppInstallation: super::Entity = "microsoft.graph.teamsAppInstallation" {
        "microsoft.graph.userScopeTeamsAppInstallation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "teamsApp" TEAMS_APP, teams_app model -> Option<&super::TeamsApp>, with_teams_app(super::TeamsApp), "`teamsApp`: `microsoft.graph.teamsApp`";
    "teamsAppDefinition" TEAMS_APP_DEFINITION, teams_app_definition model -> Option<&super::TeamsAppDefinition>, with_teams_app_definition(super::TeamsAppDefinition), "`teamsAppDefinition`: `microsoft.graph.teamsAppDefinition`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppInstalledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppInstalledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppInstalledEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppPublishingState`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-1.0)
    TeamsAppPublishingState = "microsoft.graph.teamsAppPublishingState" {
        Submitted = "submitted",
        Published = "published",
        Rejected = "rejected",
    }
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppRemovedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappremovedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppRemovedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppRemovedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppUpgradedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappupgradedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    TeamsAppUpgradedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppUpgradedEventMessageDetail";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "teamsAppDisplayName" TEAMS_APP_DISPLAY_NAME, teams_app_display_name str -> Option<&str>, with_teams_app_display_name(String), "`teamsAppDisplayName`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAsyncOperation`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-1.0)
    TeamsAsyncOperation = "microsoft.graph.teamsAsyncOperation";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::TeamsAsyncOperationType>, with_operation_type(super::TeamsAsyncOperationType), "`operationType`: `microsoft.graph.teamsAsyncOperationType`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::TeamsAsyncOperationStatus>, with_status(super::TeamsAsyncOperationStatus), "`status`: `microsoft.graph.teamsAsyncOperationStatus`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "attemptsCount" ATTEMPTS_COUNT, attempts_count i32 -> Option<i32>, with_attempts_count(i32), "`attemptsCount`: `Edm.Int32`";
    "targetResourceId" TARGET_RESOURCE_ID, target_resource_id guid -> Parsed<Uuid>, with_target_resource_id(Uuid), "`targetResourceId`: `Edm.Guid`";
    "targetResourceLocation" TARGET_RESOURCE_LOCATION, target_resource_location str -> Option<&str>, with_target_resource_location(String), "`targetResourceLocation`: `Edm.String`";
    "error" ERROR, error model -> Option<&super::OperationError>, with_error(super::OperationError), "`error`: `microsoft.graph.operationError`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationStatus`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationstatus?view=graph-rest-1.0)
    TeamsAsyncOperationStatus = "microsoft.graph.teamsAsyncOperationStatus" {
        Invalid = "invalid",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationType`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationtype?view=graph-rest-1.0)
    TeamsAsyncOperationType = "microsoft.graph.teamsAsyncOperationType" {
        Invalid = "invalid",
        CloneTeam = "cloneTeam",
        ArchiveTeam = "archiveTeam",
        UnarchiveTeam = "unarchiveTeam",
        CreateTeam = "createTeam",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsTab`](https://learn.microsoft.com/graph/api/resources/teamstab?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsTab: super::Entity = "microsoft.graph.teamsTab";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "configuration" CONFIGURATION, configuration model -> Option<&super::TeamsTabConfiguration>, with_configuration(super::TeamsTabConfiguration), "`configuration`: `microsoft.graph.teamsTabConfiguration`";
    "teamsApp" TEAMS_APP, teams_app model -> Option<&super::TeamsApp>, with_teams_app(super::TeamsApp), "`teamsApp`: `microsoft.graph.teamsApp`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsTabConfiguration`](https://learn.microsoft.com/graph/api/resources/teamstabconfiguration?view=graph-rest-1.0)
    TeamsTabConfiguration = "microsoft.graph.teamsTabConfiguration";
    "entityId" ENTITY_ID, entity_id str -> Option<&str>, with_entity_id(String), "`entityId`: `Edm.String`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`" "Required.";
    "removeUrl" REMOVE_URL, remove_url str -> Option<&str>, with_remove_url(String), "`removeUrl`: `Edm.String`";
    "websiteUrl" WEBSITE_URL, website_url str -> Option<&str>, with_website_url(String), "`websiteUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsTemplate`](https://learn.microsoft.com/graph/api/resources/teamstemplate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsTemplate: super::Entity = "microsoft.graph.teamsTemplate";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkActivityTopic`](https://learn.microsoft.com/graph/api/resources/teamworkactivitytopic?view=graph-rest-1.0)
    TeamworkActivityTopic = "microsoft.graph.teamworkActivityTopic";
    "source" SOURCE, source enumeration -> Option<super::TeamworkActivityTopicSource>, with_source(super::TeamworkActivityTopicSource), "`source`: `microsoft.graph.teamworkActivityTopicSource`" "Possible values are: entityUrl, text.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkActivityTopicSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkActivityTopicSource = "microsoft.graph.teamworkActivityTopicSource" {
        EntityUrl = "entityUrl",
        Text = "text",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkBot`](https://learn.microsoft.com/graph/api/resources/teamworkbot?view=graph-rest-1.0)
    TeamworkBot = "microsoft.graph.teamworkBot";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkCallEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkCallEventType = "microsoft.graph.teamworkCallEventType" {
        Call = "call",
        Meeting = "meeting",
        ScreenShare = "screenShare",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type enumeration -> Option<super::TeamworkConversationIdentityType>, with_conversation_identity_type(super::TeamworkConversationIdentityType), "`conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`" "Possible values are: team, channel, chat, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConversationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkConversationIdentityType = "microsoft.graph.teamworkConversationIdentityType" {
        Team = "team",
        Channel = "channel",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teamworknotificationrecipient?view=graph-rest-1.0)
    TeamworkNotificationRecipient = "microsoft.graph.teamworkNotificationRecipient" {
        "microsoft.graph.aadUserNotificationRecipient",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkOnlineMeetingInfo`](https://learn.microsoft.com/graph/api/resources/teamworkonlinemeetinginfo?view=graph-rest-1.0)
    TeamworkOnlineMeetingInfo = "microsoft.graph.teamworkOnlineMeetingInfo";
    "calendarEventId" CALENDAR_EVENT_ID, calendar_event_id str -> Option<&str>, with_calendar_event_id(String), "`calendarEventId`: `Edm.String`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`";
    "organizer" ORGANIZER, organizer model -> Option<&super::TeamworkUserIdentity>, with_organizer(super::TeamworkUserIdentity), "`organizer`: `microsoft.graph.teamworkUserIdentity`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkUserIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkuseridentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkUserIdentity: super::Identity = "microsoft.graph.teamworkUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "userIdentityType" USER_IDENTITY_TYPE, user_identity_type enumeration -> Option<super::TeamworkUserIdentityType>, with_user_identity_type(super::TeamworkUserIdentityType), "`userIdentityType`: `microsoft.graph.teamworkUserIdentityType`" "Possible values are: aadUser, onPremiseAadUser, anonymousGuest, federatedUser, personalMicrosoftAccountUser, skypeUser, unknownFutureValue, phoneUser, emailUser.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkUserIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOff`](https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeOff: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeOff";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "sharedTimeOff" SHARED_TIME_OFF, shared_time_off model -> Option<&super::TimeOffItem>, with_shared_time_off(super::TimeOffItem), "`sharedTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
    "draftTimeOff" DRAFT_TIME_OFF, draft_time_off model -> Option<&super::TimeOffItem>, with_draft_time_off(super::TimeOffItem), "`draftTimeOff`: `microsoft.graph.timeOffItem`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffItem`](https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0)
    TimeOffItem = "microsoft.graph.timeOffItem";
    "timeOffReasonId" TIME_OFF_REASON_ID, time_off_reason_id str -> Option<&str>, with_time_off_reason_id(String), "`timeOffReasonId`: `Edm.String`" "Required.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Required.";
    "theme" THEME, theme enumeration -> Option<super::ScheduleEntityTheme>, with_theme(super::ScheduleEntityTheme), "`theme`: `microsoft.graph.scheduleEntityTheme`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffReason`](https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0), with the accessors of [`ChangeTrackedEntity`](super::ChangeTrackedEntity)
    TimeOffReason: super::ChangeTrackedEntity, super::Entity = "microsoft.graph.timeOffReason";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "iconType" ICON_TYPE, icon_type enumeration -> Option<super::TimeOffReasonIconType>, with_icon_type(super::TimeOffReasonIconType), "`iconType`: `microsoft.graph.timeOffReasonIconType`" "Required.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TimeOffReasonIconType = "microsoft.graph.timeOffReasonIconType" {
        None = "none",
        Car = "car",
        Calendar = "calendar",
        Running = "running",
        Plane = "plane",
        FirstAid = "firstAid",
        Doctor = "doctor",
        NotWorking = "notWorking",
        Clock = "clock",
        JuryDuty = "juryDuty",
        Globe = "globe",
        Cup = "cup",
        Phone = "phone",
        Weather = "weather",
        Umbrella = "umbrella",
        PiggyBank = "piggyBank",
        Dog = "dog",
        Cake = "cake",
        TrafficCone = "trafficCone",
        Sunny = "sunny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.timeOffRequest`](https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0)
    TimeOffRequest = "microsoft.graph.timeOffRequest";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "timeOffReasonId" TIME_OFF_REASON_ID, time_off_reason_id str -> Option<&str>, with_time_off_reason_id(String), "`timeOffReasonId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from teamsappinstallation.
    ///
    /// [`microsoft.graph.userScopeTeamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-1.0), with the accessors of [`TeamsAppInstallation`](super::TeamsAppInstallation)
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation, super::Entity = "microsoft.graph.userScopeTeamsAppInstallation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "teamsApp" TEAMS_APP, with_teams_app(super::TeamsApp), "`teamsApp`";
    inherited "teamsAppDefinition" TEAMS_APP_DEFINITION, with_teams_app_definition(super::TeamsAppDefinition), "`teamsAppDefinition`";
    "chat" CHAT, chat model -> Option<&super::Chat>, with_chat(super::Chat), "`chat`: `microsoft.graph.chat`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegration`](https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0)
    WorkforceIntegration = "microsoft.graph.workforceIntegration";
    "apiVersion" API_VERSION, api_version i32 -> Option<i32>, with_api_version(i32), "`apiVersion`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "encryption" ENCRYPTION, encryption model -> Option<&super::WorkforceIntegrationEncryption>, with_encryption(super::WorkforceIntegrationEncryption), "`encryption`: `microsoft.graph.workforceIntegrationEncryption`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "supportedEntities" SUPPORTED_ENTITIES, supported_entities enumeration -> Option<super::WorkforceIntegrationSupportedEntities>, with_supported_entities(super::WorkforceIntegrationSupportedEntities), "`supportedEntities`: `microsoft.graph.workforceIntegrationSupportedEntities`" "Possible values are: none, shift, swapRequest, userShiftPreferences, openshift, openShiftRequest, offerShiftRequest, unknownFutureValue.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegrationEncryption`](https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0)
    WorkforceIntegrationEncryption = "microsoft.graph.workforceIntegrationEncryption";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::WorkforceIntegrationEncryptionProtocol>, with_protocol(super::WorkforceIntegrationEncryptionProtocol), "`protocol`: `microsoft.graph.workforceIntegrationEncryptionProtocol`" "Possible values are: sharedSecret, unknownFutureValue.";
    "secret" SECRET, secret str -> Option<&str>, with_secret(String), "`secret`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationEncryptionProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WorkforceIntegrationEncryptionProtocol = "microsoft.graph.workforceIntegrationEncryptionProtocol" {
        SharedSecret = "sharedSecret",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WorkforceIntegrationSupportedEntities = "microsoft.graph.workforceIntegrationSupportedEntities" {
        None = "none",
        Shift = "shift",
        SwapRequest = "swapRequest",
        UserShiftPreferences = "userShiftPreferences",
        Openshift = "openshift",
        OpenShiftRequest = "openShiftRequest",
        OfferShiftRequest = "offerShiftRequest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
