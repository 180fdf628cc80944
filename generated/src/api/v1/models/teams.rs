// Written by `cargo xtask gen`; do not edit.
//! Types of the area `teams`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed};

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
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.aadUserConversationMemberResult`, metadata, with the accessors of [`ActionResultPart`](super::ActionResultPart)
    AadUserConversationMemberResult: super::ActionResultPart = "microsoft.graph.aadUserConversationMemberResult";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
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
    ActionResultPart = "microsoft.graph.actionResultPart" {
        "microsoft.graph.aadUserConversationMemberResult",
    };
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
}

crate::runtime::model! {
    /// `microsoft.graph.anonymousGuestConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    AnonymousGuestConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.anonymousGuestConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "anonymousGuestId" ANONYMOUS_GUEST_ID, anonymous_guest_id str -> Option<&str>, with_anonymous_guest_id(String), "`anonymousGuestId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.appCatalogs`, metadata, with the accessors of [`Entity`](super::Entity)
    AppCatalogs: super::Entity = "microsoft.graph.appCatalogs";
    inherited "id" ID, with_id(String), "`id`";
    "teamsApps" TEAMS_APPS, teams_apps models -> Option<&[super::TeamsApp]>, with_teams_apps(Vec<super::TeamsApp>), "`teamsApps`: `Collection(microsoft.graph.teamsApp)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.associatedTeamInfo`, metadata, with the accessors of [`TeamInfo`](super::TeamInfo)
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
    /// [`microsoft.graph.channel`](https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Channel: super::Entity = "microsoft.graph.channel";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isFavoriteByDefault" IS_FAVORITE_BY_DEFAULT, is_favorite_by_default bool -> Option<bool>, with_is_favorite_by_default(bool), "`isFavoriteByDefault`: `Edm.Boolean`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "membershipType" MEMBERSHIP_TYPE, membership_type enumeration -> Option<super::ChannelMembershipType>, with_membership_type(super::ChannelMembershipType), "`membershipType`: `microsoft.graph.channelMembershipType`" "Possible values are: standard.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "layoutType" LAYOUT_TYPE, layout_type enumeration -> Option<super::ChannelLayoutType>, with_layout_type(super::ChannelLayoutType), "`layoutType`: `microsoft.graph.channelLayoutType`, metadata";
    "migrationMode" MIGRATION_MODE, migration_mode enumeration -> Option<super::MigrationMode>, with_migration_mode(super::MigrationMode), "`migrationMode`: `microsoft.graph.migrationMode`, metadata";
    "originalCreatedDateTime" ORIGINAL_CREATED_DATE_TIME, original_created_date_time date_time -> Parsed<OffsetDateTime>, with_original_created_date_time(OffsetDateTime), "`originalCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "summary" SUMMARY, summary model -> Option<&super::ChannelSummary>, with_summary(super::ChannelSummary), "`summary`: `microsoft.graph.channelSummary`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable.";
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`";
    "filesFolder" FILES_FOLDER, files_folder model -> Option<&super::DriveItem>, with_files_folder(super::DriveItem), "`filesFolder`: `microsoft.graph.driveItem`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`, not in the metadata";
    "allMembers" ALL_MEMBERS, all_members models -> Option<&[super::ConversationMember]>, with_all_members(Vec<super::ConversationMember>), "`allMembers`: `Collection(microsoft.graph.conversationMember)`, metadata";
    "enabledApps" ENABLED_APPS, enabled_apps models -> Option<&[super::TeamsApp]>, with_enabled_apps(Vec<super::TeamsApp>), "`enabledApps`: `Collection(microsoft.graph.teamsApp)`, metadata";
    "sharedWithTeams" SHARED_WITH_TEAMS, shared_with_teams models -> Option<&[super::SharedWithChannelTeamInfo]>, with_shared_with_teams(Vec<super::SharedWithChannelTeamInfo>), "`sharedWithTeams`: `Collection(microsoft.graph.sharedWithChannelTeamInfo)`, metadata";
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
    /// `microsoft.graph.channelLayoutType`, metadata
    ChannelLayoutType = "microsoft.graph.channelLayoutType" {
        Post = "post",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.channelMembersNotificationRecipient`, metadata, with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    ChannelMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.channelMembersNotificationRecipient";
    "channelId" CHANNEL_ID, channel_id str -> Option<&str>, with_channel_id(String), "`channelId`: `Edm.String`, metadata";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.channelMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChannelMembershipType = "microsoft.graph.channelMembershipType" {
        Standard = "standard",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
        Shared = "shared",
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
    /// `microsoft.graph.channelSummary`, metadata
    ChannelSummary = "microsoft.graph.channelSummary";
    "guestsCount" GUESTS_COUNT, guests_count i32 -> Option<i32>, with_guests_count(i32), "`guestsCount`: `Edm.Int32`, metadata";
    "hasMembersFromOtherTenants" HAS_MEMBERS_FROM_OTHER_TENANTS, has_members_from_other_tenants bool -> Option<bool>, with_has_members_from_other_tenants(bool), "`hasMembersFromOtherTenants`: `Edm.Boolean`, metadata";
    "membersCount" MEMBERS_COUNT, members_count i32 -> Option<i32>, with_members_count(i32), "`membersCount`: `Edm.Int32`, metadata";
    "ownersCount" OWNERS_COUNT, owners_count i32 -> Option<i32>, with_owners_count(i32), "`ownersCount`: `Edm.Int32`, metadata";
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
    /// [`microsoft.graph.chat`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Chat: super::Entity = "microsoft.graph.chat";
    inherited "id" ID, with_id(String), "`id`";
    "chatType" CHAT_TYPE, chat_type enumeration -> Option<super::ChatType>, with_chat_type(super::ChatType), "`chatType`: `microsoft.graph.chatType`" "Possible values are: group, oneOnOne, meeting, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onlineMeetingInfo" ONLINE_MEETING_INFO, online_meeting_info model -> Option<&super::TeamworkOnlineMeetingInfo>, with_online_meeting_info(super::TeamworkOnlineMeetingInfo), "`onlineMeetingInfo`: `microsoft.graph.teamworkOnlineMeetingInfo`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "topic" TOPIC, topic str -> Option<&str>, with_topic(String), "`topic`: `Edm.String`" "Optional.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "isHiddenForAllMembers" IS_HIDDEN_FOR_ALL_MEMBERS, is_hidden_for_all_members bool -> Option<bool>, with_is_hidden_for_all_members(bool), "`isHiddenForAllMembers`: `Edm.Boolean`, metadata";
    "migrationMode" MIGRATION_MODE, migration_mode enumeration -> Option<super::MigrationMode>, with_migration_mode(super::MigrationMode), "`migrationMode`: `microsoft.graph.migrationMode`, metadata";
    "originalCreatedDateTime" ORIGINAL_CREATED_DATE_TIME, original_created_date_time date_time -> Parsed<OffsetDateTime>, with_original_created_date_time(OffsetDateTime), "`originalCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::ChatViewpoint>, with_viewpoint(super::ChatViewpoint), "`viewpoint`: `microsoft.graph.chatViewpoint`, metadata";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`" "Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::ChatMessage]>, with_messages(Vec<super::ChatMessage>), "`messages`: `Collection(microsoft.graph.chatMessage)`" "Nullable.";
    "tabs" TABS, tabs models -> Option<&[super::TeamsTab]>, with_tabs(Vec<super::TeamsTab>), "`tabs`: `Collection(microsoft.graph.teamsTab)`" "Nullable.";
    "lastMessagePreview" LAST_MESSAGE_PREVIEW, last_message_preview model -> Option<&super::ChatMessageInfo>, with_last_message_preview(super::ChatMessageInfo), "`lastMessagePreview`: `microsoft.graph.chatMessageInfo`, metadata";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`, metadata";
    "pinnedMessages" PINNED_MESSAGES, pinned_messages models -> Option<&[super::PinnedChatMessageInfo]>, with_pinned_messages(Vec<super::PinnedChatMessageInfo>), "`pinnedMessages`: `Collection(microsoft.graph.pinnedChatMessageInfo)`, metadata";
    "targetedMessages" TARGETED_MESSAGES, targeted_messages models -> Option<&[super::TargetedChatMessage]>, with_targeted_messages(Vec<super::TargetedChatMessage>), "`targetedMessages`: `Collection(microsoft.graph.targetedChatMessage)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.chatMembersNotificationRecipient`, metadata, with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    ChatMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.chatMembersNotificationRecipient";
    "chatId" CHAT_ID, chat_id str -> Option<&str>, with_chat_id(String), "`chatId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessage`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ChatMessage: super::Entity = "microsoft.graph.chatMessage" {
        "microsoft.graph.targetedChatMessage",
    };
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
    "messageHistory" MESSAGE_HISTORY, message_history models -> Option<&[super::ChatMessageHistoryItem]>, with_message_history(Vec<super::ChatMessageHistoryItem>), "`messageHistory`: `Collection(microsoft.graph.chatMessageHistoryItem)`, metadata";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::ChatMessage>, with_on_behalf_of(super::ChatMessage), "`onBehalfOf`: `microsoft.graph.chatMessage`, not in the metadata";
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
    /// [`microsoft.graph.chatMessageAttachment`](https://learn.microsoft.com/graph/api/resources/chatmessageattachment?view=graph-rest-1.0)
    ChatMessageAttachment = "microsoft.graph.chatMessageAttachment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Possible values are: reference, application/vnd.microsoft.card.codesnippet.";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`";
    "teamsAppId" TEAMS_APP_ID, teams_app_id str -> Option<&str>, with_teams_app_id(String), "`teamsAppId`: `Edm.String`, metadata";
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
    /// `microsoft.graph.chatMessageHistoryItem`, metadata
    ChatMessageHistoryItem = "microsoft.graph.chatMessageHistoryItem";
    "actions" ACTIONS, actions flags -> Option<Flags<super::ChatMessageActions>>, with_actions(Flags<super::ChatMessageActions>), "`actions`: `microsoft.graph.chatMessageActions`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "reaction" REACTION, reaction model -> Option<&super::ChatMessageReaction>, with_reaction(super::ChatMessageReaction), "`reaction`: `microsoft.graph.chatMessageReaction`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageHostedContent`](https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-1.0), with the accessors of [`TeamworkHostedContent`](super::TeamworkHostedContent)
    ChatMessageHostedContent: super::TeamworkHostedContent, super::Entity = "microsoft.graph.chatMessageHostedContent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentBytes" CONTENT_BYTES, with_content_bytes(Bytes), "`contentBytes`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageImportance`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0)
    ChatMessageImportance = "microsoft.graph.chatMessageImportance" {
        Normal = "normal",
        High = "high",
        Urgent = "urgent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.chatMessageInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    ChatMessageInfo: super::Entity = "microsoft.graph.chatMessageInfo";
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventDetail" EVENT_DETAIL, event_detail model -> Option<&super::EventMessageDetail>, with_event_detail(super::EventMessageDetail), "`eventDetail`: `microsoft.graph.eventMessageDetail`, metadata";
    "from" FROM, from model -> Option<&super::ChatMessageFromIdentitySet>, with_from(super::ChatMessageFromIdentitySet), "`from`: `microsoft.graph.chatMessageFromIdentitySet`, metadata";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`, metadata";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::ChatMessageType>, with_message_type(super::ChatMessageType), "`messageType`: `microsoft.graph.chatMessageType`, metadata";
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
    "dlpAction" DLP_ACTION, dlp_action flags -> Option<Flags<super::ChatMessagePolicyViolationDlpActionTypes>>, with_dlp_action(Flags<super::ChatMessagePolicyViolationDlpActionTypes>), "`dlpAction`: `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`";
    "justificationText" JUSTIFICATION_TEXT, justification_text str -> Option<&str>, with_justification_text(String), "`justificationText`: `Edm.String`";
    "policyTip" POLICY_TIP, policy_tip model -> Option<&super::ChatMessagePolicyViolationPolicyTip>, with_policy_tip(super::ChatMessagePolicyViolationPolicyTip), "`policyTip`: `microsoft.graph.chatMessagePolicyViolationPolicyTip`";
    "userAction" USER_ACTION, user_action flags -> Option<Flags<super::ChatMessagePolicyViolationUserActionTypes>>, with_user_action(Flags<super::ChatMessagePolicyViolationUserActionTypes>), "`userAction`: `microsoft.graph.chatMessagePolicyViolationUserActionTypes`";
    "verdictDetails" VERDICT_DETAILS, verdict_details flags -> Option<Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>>, with_verdict_details(Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>), "`verdictDetails`: `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationDlpActionTypes = "microsoft.graph.chatMessagePolicyViolationDlpActionTypes" {
        None = "none",
        NotifySender = "notifySender",
        BlockAccess = "blockAccess",
        BlockAccessExternal = "blockAccessExternal",
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
        Override = "override",
        ReportFalsePositive = "reportFalsePositive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationVerdictDetailsTypes = "microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes" {
        None = "none",
        AllowFalsePositiveOverride = "allowFalsePositiveOverride",
        AllowOverrideWithoutJustification = "allowOverrideWithoutJustification",
        AllowOverrideWithJustification = "allowOverrideWithJustification",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageReaction`](https://learn.microsoft.com/graph/api/resources/chatmessagereaction?view=graph-rest-1.0)
    ChatMessageReaction = "microsoft.graph.chatMessageReaction";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "reactionType" REACTION_TYPE, reaction_type str -> Option<&str>, with_reaction_type(String), "`reactionType`: `Edm.String`" "Possible values are: like, angry, sad, laugh.";
    "user" USER, user model -> Option<&super::ChatMessageReactionIdentitySet>, with_user(super::ChatMessageReactionIdentitySet), "`user`: `microsoft.graph.chatMessageReactionIdentitySet`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "reactionContentUrl" REACTION_CONTENT_URL, reaction_content_url str -> Option<&str>, with_reaction_content_url(String), "`reactionContentUrl`: `Edm.String`, metadata";
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

crate::runtime::model! {
    /// `microsoft.graph.chatViewpoint`, metadata
    ChatViewpoint = "microsoft.graph.chatViewpoint";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`, metadata";
    "lastMessageReadDateTime" LAST_MESSAGE_READ_DATE_TIME, last_message_read_date_time date_time -> Parsed<OffsetDateTime>, with_last_message_read_date_time(OffsetDateTime), "`lastMessageReadDateTime`: `Edm.DateTimeOffset`, metadata";
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
    /// [`microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/conversationmemberroleupdatedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail";
    "conversationMemberRoles" CONVERSATION_MEMBER_ROLES, conversation_member_roles strs -> Option<Vec<&str>>, with_conversation_member_roles(Vec<String>), "`conversationMemberRoles`: `Collection(Edm.String)`";
    "conversationMemberUser" CONVERSATION_MEMBER_USER, conversation_member_user model -> Option<&super::TeamworkUserIdentity>, with_conversation_member_user(super::TeamworkUserIdentity), "`conversationMemberUser`: `microsoft.graph.teamworkUserIdentity`";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`";
    "converstaionMemberUser" CONVERSTAION_MEMBER_USER, converstaion_member_user model -> Option<&super::TeamworkUserIdentity>, with_converstaion_member_user(super::TeamworkUserIdentity), "`converstaionMemberUser`: `microsoft.graph.teamworkUserIdentity`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedChat`, metadata, with the accessors of [`Entity`](super::Entity)
    DeletedChat: super::Entity = "microsoft.graph.deletedChat";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedTeam`, metadata, with the accessors of [`Entity`](super::Entity)
    DeletedTeam: super::Entity = "microsoft.graph.deletedTeam";
    inherited "id" ID, with_id(String), "`id`";
    "channels" CHANNELS, channels models -> Option<&[super::Channel]>, with_channels(Vec<super::Channel>), "`channels`: `Collection(microsoft.graph.channel)`, metadata";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.giphyRatingType`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-1.0)
    GiphyRatingType = "microsoft.graph.giphyRatingType" {
        Moderate = "moderate",
        Strict = "strict",
        UnknownFutureValue = "unknownFutureValue",
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
    /// `microsoft.graph.messagePinnedEventMessageDetail`, metadata, with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MessagePinnedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.messagePinnedEventMessageDetail";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.messageUnpinnedEventMessageDetail`, metadata, with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
    MessageUnpinnedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.messageUnpinnedEventMessageDetail";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "initiator" INITIATOR, initiator model -> Option<&super::IdentitySet>, with_initiator(super::IdentitySet), "`initiator`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.microsoftAccountUserConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    MicrosoftAccountUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.microsoftAccountUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.migrationMode`, metadata
    MigrationMode = "microsoft.graph.migrationMode" {
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operationError`](https://learn.microsoft.com/graph/api/resources/operationerror?view=graph-rest-1.0)
    OperationError = "microsoft.graph.operationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
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
    /// `microsoft.graph.pinnedChatMessageInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    PinnedChatMessageInfo: super::Entity = "microsoft.graph.pinnedChatMessageInfo";
    inherited "id" ID, with_id(String), "`id`";
    "message" MESSAGE, message model -> Option<&super::ChatMessage>, with_message(super::ChatMessage), "`message`: `microsoft.graph.chatMessage`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionChannelEmailResult`](https://learn.microsoft.com/graph/api/resources/provisionchannelemailresult?view=graph-rest-1.0)
    ProvisionChannelEmailResult = "microsoft.graph.provisionChannelEmailResult";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharedWithChannelTeamInfo`, metadata, with the accessors of [`TeamInfo`](super::TeamInfo)
    SharedWithChannelTeamInfo: super::TeamInfo, super::Entity = "microsoft.graph.sharedWithChannelTeamInfo";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    inherited "team" TEAM, with_team(super::Team), "`team`";
    "isHostTeam" IS_HOST_TEAM, is_host_team bool -> Option<bool>, with_is_host_team(bool), "`isHostTeam`: `Edm.Boolean`, metadata";
    "allowedMembers" ALLOWED_MEMBERS, allowed_members models -> Option<&[super::ConversationMember]>, with_allowed_members(Vec<super::ConversationMember>), "`allowedMembers`: `Collection(microsoft.graph.conversationMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.skypeForBusinessUserConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    SkypeForBusinessUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.skypeForBusinessUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.skypeUserConversationMember`, metadata, with the accessors of [`ConversationMember`](super::ConversationMember)
    SkypeUserConversationMember: super::ConversationMember, super::Entity = "microsoft.graph.skypeUserConversationMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "roles" ROLES, with_roles(Vec<String>), "`roles`";
    inherited "visibleHistoryStartDateTime" VISIBLE_HISTORY_START_DATE_TIME, with_visible_history_start_date_time(OffsetDateTime), "`visibleHistoryStartDateTime`";
    "skypeId" SKYPE_ID, skype_id str -> Option<&str>, with_skype_id(String), "`skypeId`: `Edm.String`, metadata";
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
    /// `microsoft.graph.targetedChatMessage`, metadata, with the accessors of [`ChatMessage`](super::ChatMessage)
    TargetedChatMessage: super::ChatMessage, super::Entity = "microsoft.graph.targetedChatMessage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "replyToId" REPLY_TO_ID, with_reply_to_id(String), "`replyToId`";
    inherited "from" FROM, with_from(super::ChatMessageFromIdentitySet), "`from`";
    inherited "etag" ETAG, with_etag(String), "`etag`";
    inherited "messageType" MESSAGE_TYPE, with_message_type(super::ChatMessageType), "`messageType`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "lastEditedDateTime" LAST_EDITED_DATE_TIME, with_last_edited_date_time(OffsetDateTime), "`lastEditedDateTime`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "body" BODY, with_body(super::ItemBody), "`body`";
    inherited "summary" SUMMARY, with_summary(String), "`summary`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<super::ChatMessageAttachment>), "`attachments`";
    inherited "mentions" MENTIONS, with_mentions(Vec<super::ChatMessageMention>), "`mentions`";
    inherited "importance" IMPORTANCE, with_importance(super::ChatMessageImportance), "`importance`";
    inherited "reactions" REACTIONS, with_reactions(Vec<super::ChatMessageReaction>), "`reactions`";
    inherited "locale" LOCALE, with_locale(String), "`locale`";
    inherited "policyViolation" POLICY_VIOLATION, with_policy_violation(super::ChatMessagePolicyViolation), "`policyViolation`";
    inherited "chatId" CHAT_ID, with_chat_id(String), "`chatId`";
    inherited "channelIdentity" CHANNEL_IDENTITY, with_channel_identity(super::ChannelIdentity), "`channelIdentity`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "eventDetail" EVENT_DETAIL, with_event_detail(super::EventMessageDetail), "`eventDetail`";
    inherited "messageHistory" MESSAGE_HISTORY, with_message_history(Vec<super::ChatMessageHistoryItem>), "`messageHistory`";
    inherited "onBehalfOf" ON_BEHALF_OF, with_on_behalf_of(super::ChatMessage), "`onBehalfOf`";
    inherited "hostedContents" HOSTED_CONTENTS, with_hosted_contents(Vec<super::ChatMessageHostedContent>), "`hostedContents`";
    inherited "replies" REPLIES, with_replies(Vec<super::ChatMessage>), "`replies`";
    "recipient" RECIPIENT, recipient model -> Option<&super::Identity>, with_recipient(super::Identity), "`recipient`: `microsoft.graph.identity`, metadata";
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
    "firstChannelName" FIRST_CHANNEL_NAME, first_channel_name str -> Option<&str>, with_first_channel_name(String), "`firstChannelName`: `Edm.String`, metadata";
    "summary" SUMMARY, summary model -> Option<&super::TeamSummary>, with_summary(super::TeamSummary), "`summary`: `microsoft.graph.teamSummary`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "classSettings" CLASS_SETTINGS, class_settings model -> Option<&super::TeamClassSettings>, with_class_settings(super::TeamClassSettings), "`classSettings`: `microsoft.graph.teamClassSettings`, not in the metadata";
    "channels" CHANNELS, channels models -> Option<&[super::Channel]>, with_channels(Vec<super::Channel>), "`channels`: `Collection(microsoft.graph.channel)`";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`";
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`";
    "primaryChannel" PRIMARY_CHANNEL, primary_channel model -> Option<&super::Channel>, with_primary_channel(super::Channel), "`primaryChannel`: `microsoft.graph.channel`";
    "schedule" SCHEDULE, schedule model -> Option<&super::Schedule>, with_schedule(super::Schedule), "`schedule`: `microsoft.graph.schedule`" if (feature = "shifts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`";
    "template" TEMPLATE, template model -> Option<&super::TeamsTemplate>, with_template(super::TeamsTemplate), "`template`: `microsoft.graph.teamsTemplate`";
    "allChannels" ALL_CHANNELS, all_channels models -> Option<&[super::Channel]>, with_all_channels(Vec<super::Channel>), "`allChannels`: `Collection(microsoft.graph.channel)`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "incomingChannels" INCOMING_CHANNELS, incoming_channels models -> Option<&[super::Channel]>, with_incoming_channels(Vec<super::Channel>), "`incomingChannels`: `Collection(microsoft.graph.channel)`, metadata";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`, metadata";
    "tags" TAGS, tags models -> Option<&[super::TeamworkTag]>, with_tags(Vec<super::TeamworkTag>), "`tags`: `Collection(microsoft.graph.teamworkTag)`, metadata";
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
    /// `microsoft.graph.teamInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamInfo: super::Entity = "microsoft.graph.teamInfo" {
        "microsoft.graph.associatedTeamInfo",
        "microsoft.graph.sharedWithChannelTeamInfo",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`, metadata";
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
    /// `microsoft.graph.teamMembersNotificationRecipient`, metadata, with the accessors of [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient)
    TeamMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.teamMembersNotificationRecipient";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`, metadata";
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
        HealthcareStandard = "healthcareStandard",
        HealthcareCareCoordination = "healthcareCareCoordination",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamSummary`, metadata
    TeamSummary = "microsoft.graph.teamSummary";
    "guestsCount" GUESTS_COUNT, guests_count i32 -> Option<i32>, with_guests_count(i32), "`guestsCount`: `Edm.Int32`, metadata";
    "membersCount" MEMBERS_COUNT, members_count i32 -> Option<i32>, with_members_count(i32), "`membersCount`: `Edm.Int32`, metadata";
    "ownersCount" OWNERS_COUNT, owners_count i32 -> Option<i32>, with_owners_count(i32), "`ownersCount`: `Edm.Int32`, metadata";
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
        Private = "private",
        Public = "public",
        HiddenMembership = "hiddenMembership",
        UnknownFutureValue = "unknownFutureValue",
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
    /// `microsoft.graph.teamsAppAuthorization`, metadata
    TeamsAppAuthorization = "microsoft.graph.teamsAppAuthorization";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, metadata";
    "requiredPermissionSet" REQUIRED_PERMISSION_SET, required_permission_set model -> Option<&super::TeamsAppPermissionSet>, with_required_permission_set(super::TeamsAppPermissionSet), "`requiredPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
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
    "authorization" AUTHORIZATION, authorization model -> Option<&super::TeamsAppAuthorization>, with_authorization(super::TeamsAppAuthorization), "`authorization`: `microsoft.graph.teamsAppAuthorization`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "bot" BOT, bot model -> Option<&super::TeamworkBot>, with_bot(super::TeamworkBot), "`bot`: `microsoft.graph.teamworkBot`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppDistributionMethod`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-1.0)
    TeamsAppDistributionMethod = "microsoft.graph.teamsAppDistributionMethod" {
        Store = "store",
        Organization = "organization",
        Sideloaded = "sideloaded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamsAppInstallation: super::Entity = "microsoft.graph.teamsAppInstallation" {
        "microsoft.graph.userScopeTeamsAppInstallation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "consentedPermissionSet" CONSENTED_PERMISSION_SET, consented_permission_set model -> Option<&super::TeamsAppPermissionSet>, with_consented_permission_set(super::TeamsAppPermissionSet), "`consentedPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
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
    /// [`microsoft.graph.teamsAppInstalledState`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-1.0), not in the metadata
    TeamsAppInstalledState = "microsoft.graph.teamsAppInstalledState" {
        NotInstalled = "notInstalled",
        Installed = "installed",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.teamsAppPermissionSet`, metadata
    TeamsAppPermissionSet = "microsoft.graph.teamsAppPermissionSet";
    "resourceSpecificPermissions" RESOURCE_SPECIFIC_PERMISSIONS, resource_specific_permissions models -> Option<&[super::TeamsAppResourceSpecificPermission]>, with_resource_specific_permissions(Vec<super::TeamsAppResourceSpecificPermission>), "`resourceSpecificPermissions`: `Collection(microsoft.graph.teamsAppResourceSpecificPermission)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppPublishingState`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-1.0)
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
    /// [`microsoft.graph.teamsAppRemovedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappremovedeventmessagedetail?view=graph-rest-1.0), with the accessors of [`EventMessageDetail`](super::EventMessageDetail)
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
    /// `microsoft.graph.teamsAppSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsAppSettings: super::Entity = "microsoft.graph.teamsAppSettings";
    inherited "id" ID, with_id(String), "`id`";
    "allowUserRequestsForAppAccess" ALLOW_USER_REQUESTS_FOR_APP_ACCESS, allow_user_requests_for_app_access bool -> Option<bool>, with_allow_user_requests_for_app_access(bool), "`allowUserRequestsForAppAccess`: `Edm.Boolean`, metadata";
    "isUserPersonalScopeResourceSpecificConsentEnabled" IS_USER_PERSONAL_SCOPE_RESOURCE_SPECIFIC_CONSENT_ENABLED, is_user_personal_scope_resource_specific_consent_enabled bool -> Option<bool>, with_is_user_personal_scope_resource_specific_consent_enabled(bool), "`isUserPersonalScopeResourceSpecificConsentEnabled`: `Edm.Boolean`, metadata";
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
    /// [`microsoft.graph.teamsAsyncOperation`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.teamsAsyncOperationStatus`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationstatus?view=graph-rest-1.0)
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
    /// [`microsoft.graph.teamsAsyncOperationType`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationtype?view=graph-rest-1.0)
    TeamsAsyncOperationType = "microsoft.graph.teamsAsyncOperationType" {
        Invalid = "invalid",
        CloneTeam = "cloneTeam",
        ArchiveTeam = "archiveTeam",
        UnarchiveTeam = "unarchiveTeam",
        CreateTeam = "createTeam",
        UnknownFutureValue = "unknownFutureValue",
        TeamifyGroup = "teamifyGroup",
        CreateChannel = "createChannel",
        ArchiveChannel = "archiveChannel",
        UnarchiveChannel = "unarchiveChannel",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsCatalogApp`](https://learn.microsoft.com/graph/api/resources/teamscatalogapp?view=graph-rest-1.0), not in the metadata
    TeamsCatalogApp = "microsoft.graph.teamsCatalogApp"
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
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Teamwork: super::Entity = "microsoft.graph.teamwork";
    inherited "id" ID, with_id(String), "`id`";
    "isTeamsEnabled" IS_TEAMS_ENABLED, is_teams_enabled bool -> Option<bool>, with_is_teams_enabled(bool), "`isTeamsEnabled`: `Edm.Boolean`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "deletedChats" DELETED_CHATS, deleted_chats models -> Option<&[super::DeletedChat]>, with_deleted_chats(Vec<super::DeletedChat>), "`deletedChats`: `Collection(microsoft.graph.deletedChat)`, metadata";
    "deletedTeams" DELETED_TEAMS, deleted_teams models -> Option<&[super::DeletedTeam]>, with_deleted_teams(Vec<super::DeletedTeam>), "`deletedTeams`: `Collection(microsoft.graph.deletedTeam)`, metadata";
    "teamsAppSettings" TEAMS_APP_SETTINGS, teams_app_settings model -> Option<&super::TeamsAppSettings>, with_teams_app_settings(super::TeamsAppSettings), "`teamsAppSettings`: `microsoft.graph.teamsAppSettings`, metadata";
    "workforceIntegrations" WORKFORCE_INTEGRATIONS, workforce_integrations models -> Option<&[super::WorkforceIntegration]>, with_workforce_integrations(Vec<super::WorkforceIntegration>), "`workforceIntegrations`: `Collection(microsoft.graph.workforceIntegration)`, metadata" if (feature = "shifts");
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
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkApplicationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkapplicationidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkApplicationIdentity: super::Identity = "microsoft.graph.teamworkApplicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "applicationIdentityType" APPLICATION_IDENTITY_TYPE, application_identity_type enumeration -> Option<super::TeamworkApplicationIdentityType>, with_application_identity_type(super::TeamworkApplicationIdentityType), "`applicationIdentityType`: `microsoft.graph.teamworkApplicationIdentityType`" "Possible values are: aadApplication, bot, tenantBot, office365Connector, outgoingWebhook, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkApplicationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.teamworkBot`](https://learn.microsoft.com/graph/api/resources/teamworkbot?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamworkBot: super::Entity = "microsoft.graph.teamworkBot";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.teamworkHostedContent`](https://learn.microsoft.com/graph/api/resources/teamworkhostedcontent?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TeamworkHostedContent: super::Entity = "microsoft.graph.teamworkHostedContent" {
        "microsoft.graph.chatMessageHostedContent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.teamworkNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teamworknotificationrecipient?view=graph-rest-1.0)
    TeamworkNotificationRecipient = "microsoft.graph.teamworkNotificationRecipient" {
        "microsoft.graph.aadUserNotificationRecipient",
        "microsoft.graph.channelMembersNotificationRecipient",
        "microsoft.graph.chatMembersNotificationRecipient",
        "microsoft.graph.teamMembersNotificationRecipient",
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
    /// `microsoft.graph.teamworkTag`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkTag: super::Entity = "microsoft.graph.teamworkTag";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "memberCount" MEMBER_COUNT, member_count i32 -> Option<i32>, with_member_count(i32), "`memberCount`: `Edm.Int32`, metadata";
    "tagType" TAG_TYPE, tag_type enumeration -> Option<super::TeamworkTagType>, with_tag_type(super::TeamworkTagType), "`tagType`: `microsoft.graph.teamworkTagType`, metadata";
    "teamId" TEAM_ID, team_id str -> Option<&str>, with_team_id(String), "`teamId`: `Edm.String`, metadata";
    "members" MEMBERS, members models -> Option<&[super::TeamworkTagMember]>, with_members(Vec<super::TeamworkTagMember>), "`members`: `Collection(microsoft.graph.teamworkTagMember)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.teamworkTagMember`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamworkTagMember: super::Entity = "microsoft.graph.teamworkTagMember";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.teamworkTagType`, metadata
    TeamworkTagType = "microsoft.graph.teamworkTagType" {
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// Inherits from teamsappinstallation.
    ///
    /// [`microsoft.graph.userScopeTeamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-1.0), with the accessors of [`TeamsAppInstallation`](super::TeamsAppInstallation)
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation, super::Entity = "microsoft.graph.userScopeTeamsAppInstallation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "consentedPermissionSet" CONSENTED_PERMISSION_SET, with_consented_permission_set(super::TeamsAppPermissionSet), "`consentedPermissionSet`";
    inherited "teamsApp" TEAMS_APP, with_teams_app(super::TeamsApp), "`teamsApp`";
    inherited "teamsAppDefinition" TEAMS_APP_DEFINITION, with_teams_app_definition(super::TeamsAppDefinition), "`teamsAppDefinition`";
    "chat" CHAT, chat model -> Option<&super::Chat>, with_chat(super::Chat), "`chat`: `microsoft.graph.chat`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork";
    inherited "id" ID, with_id(String), "`id`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::UserScopeTeamsAppInstallation]>, with_installed_apps(Vec<super::UserScopeTeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.userScopeTeamsAppInstallation)`, type of the metadata";
    "associatedTeams" ASSOCIATED_TEAMS, associated_teams models -> Option<&[super::AssociatedTeamInfo]>, with_associated_teams(Vec<super::AssociatedTeamInfo>), "`associatedTeams`: `Collection(microsoft.graph.associatedTeamInfo)`, metadata";
}
