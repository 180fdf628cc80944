// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed};

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

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.channel`](https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Channel: super::Entity = "microsoft.graph.channel";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isFavoriteByDefault" IS_FAVORITE_BY_DEFAULT, is_favorite_by_default bool -> Option<bool>, with_is_favorite_by_default(bool), "`isFavoriteByDefault`: `Edm.Boolean`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "membershipType" MEMBERSHIP_TYPE, membership_type enumeration -> Option<super::ChannelMembershipType>, with_membership_type(super::ChannelMembershipType), "`membershipType`: `microsoft.graph.channelMembershipType`" "Possible values are: standard, private, unknownFutureValue, shared.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "moderationSettings" MODERATION_SETTINGS, moderation_settings model -> Option<&super::ChannelModerationSettings>, with_moderation_settings(super::ChannelModerationSettings), "`moderationSettings`: `microsoft.graph.channelModerationSettings`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "layoutType" LAYOUT_TYPE, layout_type enumeration -> Option<super::ChannelLayoutType>, with_layout_type(super::ChannelLayoutType), "`layoutType`: `microsoft.graph.channelLayoutType`, metadata";
    "migrationMode" MIGRATION_MODE, migration_mode enumeration -> Option<super::MigrationMode>, with_migration_mode(super::MigrationMode), "`migrationMode`: `microsoft.graph.migrationMode`, metadata";
    "originalCreatedDateTime" ORIGINAL_CREATED_DATE_TIME, original_created_date_time date_time -> Parsed<OffsetDateTime>, with_original_created_date_time(OffsetDateTime), "`originalCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "summary" SUMMARY, summary model -> Option<&super::ChannelSummary>, with_summary(super::ChannelSummary), "`summary`: `microsoft.graph.channelSummary`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable." if (feature = "teams");
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`" if (feature = "teams");
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`" if (feature = "teams");
    "filesFolder" FILES_FOLDER, files_folder model -> Option<&super::DriveItem>, with_files_folder(super::DriveItem), "`filesFolder`: `microsoft.graph.driveItem`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`, not in the metadata" if (feature = "teams");
    "sharedWithTeams" SHARED_WITH_TEAMS, shared_with_teams models -> Option<&[super::SharedWithChannelTeamInfo]>, with_shared_with_teams(Vec<super::SharedWithChannelTeamInfo>), "`sharedWithTeams`: `Collection(microsoft.graph.sharedWithChannelTeamInfo)`" if (feature = "teams");
    "allMembers" ALL_MEMBERS, all_members models -> Option<&[super::ConversationMember]>, with_all_members(Vec<super::ConversationMember>), "`allMembers`: `Collection(microsoft.graph.conversationMember)`, metadata" if (feature = "teams");
    "enabledApps" ENABLED_APPS, enabled_apps models -> Option<&[super::TeamsApp]>, with_enabled_apps(Vec<super::TeamsApp>), "`enabledApps`: `Collection(microsoft.graph.teamsApp)`, metadata" if (feature = "teams");
    "joinedUsers" JOINED_USERS, joined_users models -> Option<&[super::ConversationMember]>, with_joined_users(Vec<super::ConversationMember>), "`joinedUsers`: `Collection(microsoft.graph.conversationMember)`, metadata" if (feature = "teams");
    "planner" PLANNER, planner model -> Option<&super::TeamsChannelPlanner>, with_planner(super::TeamsChannelPlanner), "`planner`: `microsoft.graph.teamsChannelPlanner`, metadata" if (feature = "tasks");
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.channelLayoutType`, metadata
    ChannelLayoutType = "microsoft.graph.channelLayoutType" {
        Post = "post",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.channelMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChannelMembershipType = "microsoft.graph.channelMembershipType" {
        Standard = "standard",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
        Shared = "shared",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.channelModerationSettings`](https://learn.microsoft.com/graph/api/resources/channelmoderationsettings?view=graph-rest-beta)
    ChannelModerationSettings = "microsoft.graph.channelModerationSettings";
    "allowNewMessageFromBots" ALLOW_NEW_MESSAGE_FROM_BOTS, allow_new_message_from_bots bool -> Option<bool>, with_allow_new_message_from_bots(bool), "`allowNewMessageFromBots`: `Edm.Boolean`";
    "allowNewMessageFromConnectors" ALLOW_NEW_MESSAGE_FROM_CONNECTORS, allow_new_message_from_connectors bool -> Option<bool>, with_allow_new_message_from_connectors(bool), "`allowNewMessageFromConnectors`: `Edm.Boolean`";
    "replyRestriction" REPLY_RESTRICTION, reply_restriction enumeration -> Option<super::ReplyRestriction>, with_reply_restriction(super::ReplyRestriction), "`replyRestriction`: `microsoft.graph.replyRestriction`" "Possible values are: everyone, authorAndModerators, unknownFutureValue.";
    "userNewMessageRestriction" USER_NEW_MESSAGE_RESTRICTION, user_new_message_restriction enumeration -> Option<super::UserNewMessageRestriction>, with_user_new_message_restriction(super::UserNewMessageRestriction), "`userNewMessageRestriction`: `microsoft.graph.userNewMessageRestriction`" "Possible values are: everyone, everyoneExceptGuests, moderators, unknownFutureValue.";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.channelSummary`, metadata
    ChannelSummary = "microsoft.graph.channelSummary";
    "guestsCount" GUESTS_COUNT, guests_count i32 -> Option<i32>, with_guests_count(i32), "`guestsCount`: `Edm.Int32`, metadata";
    "hasMembersFromOtherTenants" HAS_MEMBERS_FROM_OTHER_TENANTS, has_members_from_other_tenants bool -> Option<bool>, with_has_members_from_other_tenants(bool), "`hasMembersFromOtherTenants`: `Edm.Boolean`, metadata";
    "membersCount" MEMBERS_COUNT, members_count i32 -> Option<i32>, with_members_count(i32), "`membersCount`: `Edm.Int32`, metadata";
    "ownersCount" OWNERS_COUNT, owners_count i32 -> Option<i32>, with_owners_count(i32), "`ownersCount`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.chatRestrictions`, metadata
    ChatRestrictions = "microsoft.graph.chatRestrictions";
    "allowTextOnly" ALLOW_TEXT_ONLY, allow_text_only bool -> Option<bool>, with_allow_text_only(bool), "`allowTextOnly`: `Edm.Boolean`, metadata";
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

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.classificationResult`](https://learn.microsoft.com/graph/api/resources/classificationresult?view=graph-rest-beta)
    ClassificationResult = "microsoft.graph.classificationResult";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level i32 -> Option<i32>, with_confidence_level(i32), "`confidenceLevel`: `Edm.Int32`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id str -> Option<&str>, with_sensitive_type_id(String), "`sensitiveTypeId`: `Edm.String`, type of the metadata";
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-beta)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
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

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.computeRightsAndInheritanceResult`, metadata
    ComputeRightsAndInheritanceResult = "microsoft.graph.computeRightsAndInheritanceResult";
    "contentRights" CONTENT_RIGHTS, content_rights models -> Option<&[super::LabelContentRight]>, with_content_rights(Vec<super::LabelContentRight>), "`contentRights`: `Collection(microsoft.graph.labelContentRight)`, metadata";
    "inheritedLabel" INHERITED_LABEL, inherited_label model -> Option<&super::SensitivityLabel>, with_inherited_label(super::SensitivityLabel), "`inheritedLabel`: `microsoft.graph.sensitivityLabel`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ConnectedOrganizationMembers: super::UserSet = "microsoft.graph.connectedOrganizationMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "governance", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.consentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConsentRequestFilterByCurrentUserOptions = "microsoft.graph.consentRequestFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
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

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentState = "microsoft.graph.contentState" {
        Rest = "rest",
        Motion = "motion",
        Use = "use",
    }
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-beta)
    CreateAction = "microsoft.graph.createAction"
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.credential`](https://learn.microsoft.com/graph/api/resources/credential?view=graph-rest-beta)
    Credential = "microsoft.graph.credential";
    "fieldId" FIELD_ID, field_id str -> Option<&str>, with_field_id(String), "`fieldId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
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

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.customExtensionClientConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionclientconfiguration?view=graph-rest-beta)
    CustomExtensionClientConfiguration = "microsoft.graph.customExtensionClientConfiguration";
    "timeoutInMilliseconds" TIMEOUT_IN_MILLISECONDS, timeout_in_milliseconds i32 -> Option<i32>, with_timeout_in_milliseconds(i32), "`timeoutInMilliseconds`: `Edm.Int32`";
    "maximumRetries" MAXIMUM_RETRIES, maximum_retries i32 -> Option<i32>, with_maximum_retries(i32), "`maximumRetries`: `Edm.Int32`, metadata";
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

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.customSecurityAttributeComparisonOperator`, metadata
    CustomSecurityAttributeComparisonOperator = "microsoft.graph.customSecurityAttributeComparisonOperator" {
        Equals = "equals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
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
