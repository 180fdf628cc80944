// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.targetAgentIdentitySponsorsOrOwners`, metadata, with the accessors of [`UserSet`](super::UserSet)
    TargetAgentIdentitySponsorsOrOwners: super::UserSet = "microsoft.graph.targetAgentIdentitySponsorsOrOwners";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetProvisionedIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    TargetProvisionedIdentity: super::Identity = "microsoft.graph.targetProvisionedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetUserSponsors`, metadata, with the accessors of [`UserSet`](super::UserSet)
    TargetUserSponsors: super::UserSet = "microsoft.graph.targetUserSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TaskStatus = "microsoft.graph.taskStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        WaitingOnOthers = "waitingOnOthers",
        Deferred = "deferred",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.team`](https://learn.microsoft.com/graph/api/resources/team?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "discoverySettings" DISCOVERY_SETTINGS, discovery_settings model -> Option<&super::TeamDiscoverySettings>, with_discovery_settings(super::TeamDiscoverySettings), "`discoverySettings`: `microsoft.graph.teamDiscoverySettings`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "classSettings" CLASS_SETTINGS, class_settings model -> Option<&super::TeamClassSettings>, with_class_settings(super::TeamClassSettings), "`classSettings`: `microsoft.graph.teamClassSettings`, not in the metadata";
    "isMembershipLimitedToOwners" IS_MEMBERSHIP_LIMITED_TO_OWNERS, is_membership_limited_to_owners bool -> Option<bool>, with_is_membership_limited_to_owners(bool), "`isMembershipLimitedToOwners`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "summary" SUMMARY, summary model -> Option<&super::TeamSummary>, with_summary(super::TeamSummary), "`summary`: `microsoft.graph.teamSummary`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "firstChannelName" FIRST_CHANNEL_NAME, first_channel_name str -> Option<&str>, with_first_channel_name(String), "`firstChannelName`: `Edm.String`, metadata";
    "allChannels" ALL_CHANNELS, all_channels models -> Option<&[super::Channel]>, with_all_channels(Vec<super::Channel>), "`allChannels`: `Collection(microsoft.graph.channel)`";
    "channels" CHANNELS, channels models -> Option<&[super::Channel]>, with_channels(Vec<super::Channel>), "`channels`: `Collection(microsoft.graph.channel)`";
    "incomingChannels" INCOMING_CHANNELS, incoming_channels models -> Option<&[super::Channel]>, with_incoming_channels(Vec<super::Channel>), "`incomingChannels`: `Collection(microsoft.graph.channel)`";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`" if (feature = "teams");
    "members" MEMBERS, members models -> Option<&[super::ConversationMember]>, with_members(Vec<super::ConversationMember>), "`members`: `Collection(microsoft.graph.conversationMember)`" if (feature = "teams");
    "owners" OWNERS, owners models -> Option<&[super::User]>, with_owners(Vec<super::User>), "`owners`: `Collection(microsoft.graph.user)`, type of the metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::TeamsAsyncOperation]>, with_operations(Vec<super::TeamsAsyncOperation>), "`operations`: `Collection(microsoft.graph.teamsAsyncOperation)`" if (feature = "teams");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "primaryChannel" PRIMARY_CHANNEL, primary_channel model -> Option<&super::Channel>, with_primary_channel(super::Channel), "`primaryChannel`: `microsoft.graph.channel`";
    "schedule" SCHEDULE, schedule model -> Option<&super::Schedule>, with_schedule(super::Schedule), "`schedule`: `microsoft.graph.schedule`" if (feature = "shifts");
    "template" TEMPLATE, template model -> Option<&super::TeamsTemplate>, with_template(super::TeamsTemplate), "`template`: `microsoft.graph.teamsTemplate`";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "tags" TAGS, tags models -> Option<&[super::TeamworkTag]>, with_tags(Vec<super::TeamworkTag>), "`tags`: `Collection(microsoft.graph.teamworkTag)`" if (feature = "teams");
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "templateDefinition" TEMPLATE_DEFINITION, template_definition model -> Option<&super::Teamtemplatedefinition>, with_template_definition(super::Teamtemplatedefinition), "`templateDefinition`: `microsoft.graph.teamtemplatedefinition`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamClassSettings`](https://learn.microsoft.com/graph/api/resources/teamclasssettings?view=graph-rest-beta)
    TeamClassSettings = "microsoft.graph.teamClassSettings";
    "notifyGuardiansAboutAssignments" NOTIFY_GUARDIANS_ABOUT_ASSIGNMENTS, notify_guardians_about_assignments bool -> Option<bool>, with_notify_guardians_about_assignments(bool), "`notifyGuardiansAboutAssignments`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamDiscoverySettings`](https://learn.microsoft.com/graph/api/resources/teamdiscoverysettings?view=graph-rest-beta)
    TeamDiscoverySettings = "microsoft.graph.teamDiscoverySettings";
    "showInTeamsSearchAndSuggestions" SHOW_IN_TEAMS_SEARCH_AND_SUGGESTIONS, show_in_teams_search_and_suggestions bool -> Option<bool>, with_show_in_teams_search_and_suggestions(bool), "`showInTeamsSearchAndSuggestions`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamFunSettings`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-beta)
    TeamFunSettings = "microsoft.graph.teamFunSettings";
    "allowGiphy" ALLOW_GIPHY, allow_giphy bool -> Option<bool>, with_allow_giphy(bool), "`allowGiphy`: `Edm.Boolean`";
    "giphyContentRating" GIPHY_CONTENT_RATING, giphy_content_rating enumeration -> Option<super::GiphyRatingType>, with_giphy_content_rating(super::GiphyRatingType), "`giphyContentRating`: `microsoft.graph.giphyRatingType`" "Possible values are: moderate, strict.";
    "allowStickersAndMemes" ALLOW_STICKERS_AND_MEMES, allow_stickers_and_memes bool -> Option<bool>, with_allow_stickers_and_memes(bool), "`allowStickersAndMemes`: `Edm.Boolean`";
    "allowCustomMemes" ALLOW_CUSTOM_MEMES, allow_custom_memes bool -> Option<bool>, with_allow_custom_memes(bool), "`allowCustomMemes`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamGuestSettings`](https://learn.microsoft.com/graph/api/resources/teamguestsettings?view=graph-rest-beta)
    TeamGuestSettings = "microsoft.graph.teamGuestSettings";
    "allowCreateUpdateChannels" ALLOW_CREATE_UPDATE_CHANNELS, allow_create_update_channels bool -> Option<bool>, with_allow_create_update_channels(bool), "`allowCreateUpdateChannels`: `Edm.Boolean`";
    "allowDeleteChannels" ALLOW_DELETE_CHANNELS, allow_delete_channels bool -> Option<bool>, with_allow_delete_channels(bool), "`allowDeleteChannels`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamMemberSettings`](https://learn.microsoft.com/graph/api/resources/teammembersettings?view=graph-rest-beta)
    TeamMemberSettings = "microsoft.graph.teamMemberSettings";
    "allowCreateUpdateChannels" ALLOW_CREATE_UPDATE_CHANNELS, allow_create_update_channels bool -> Option<bool>, with_allow_create_update_channels(bool), "`allowCreateUpdateChannels`: `Edm.Boolean`";
    "allowCreatePrivateChannels" ALLOW_CREATE_PRIVATE_CHANNELS, allow_create_private_channels bool -> Option<bool>, with_allow_create_private_channels(bool), "`allowCreatePrivateChannels`: `Edm.Boolean`";
    "allowDeleteChannels" ALLOW_DELETE_CHANNELS, allow_delete_channels bool -> Option<bool>, with_allow_delete_channels(bool), "`allowDeleteChannels`: `Edm.Boolean`";
    "allowAddRemoveApps" ALLOW_ADD_REMOVE_APPS, allow_add_remove_apps bool -> Option<bool>, with_allow_add_remove_apps(bool), "`allowAddRemoveApps`: `Edm.Boolean`";
    "allowCreateUpdateRemoveTabs" ALLOW_CREATE_UPDATE_REMOVE_TABS, allow_create_update_remove_tabs bool -> Option<bool>, with_allow_create_update_remove_tabs(bool), "`allowCreateUpdateRemoveTabs`: `Edm.Boolean`";
    "allowCreateUpdateRemoveConnectors" ALLOW_CREATE_UPDATE_REMOVE_CONNECTORS, allow_create_update_remove_connectors bool -> Option<bool>, with_allow_create_update_remove_connectors(bool), "`allowCreateUpdateRemoveConnectors`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamMessagingSettings`](https://learn.microsoft.com/graph/api/resources/teammessagingsettings?view=graph-rest-beta)
    TeamMessagingSettings = "microsoft.graph.teamMessagingSettings";
    "allowUserEditMessages" ALLOW_USER_EDIT_MESSAGES, allow_user_edit_messages bool -> Option<bool>, with_allow_user_edit_messages(bool), "`allowUserEditMessages`: `Edm.Boolean`";
    "allowUserDeleteMessages" ALLOW_USER_DELETE_MESSAGES, allow_user_delete_messages bool -> Option<bool>, with_allow_user_delete_messages(bool), "`allowUserDeleteMessages`: `Edm.Boolean`";
    "allowOwnerDeleteMessages" ALLOW_OWNER_DELETE_MESSAGES, allow_owner_delete_messages bool -> Option<bool>, with_allow_owner_delete_messages(bool), "`allowOwnerDeleteMessages`: `Edm.Boolean`";
    "allowTeamMentions" ALLOW_TEAM_MENTIONS, allow_team_mentions bool -> Option<bool>, with_allow_team_mentions(bool), "`allowTeamMentions`: `Edm.Boolean`";
    "allowChannelMentions" ALLOW_CHANNEL_MENTIONS, allow_channel_mentions bool -> Option<bool>, with_allow_channel_mentions(bool), "`allowChannelMentions`: `Edm.Boolean`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamSpecialization`](https://learn.microsoft.com/graph/api/resources/teamspecialization?view=graph-rest-beta)
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

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamSummary`](https://learn.microsoft.com/graph/api/resources/teamsummary?view=graph-rest-beta)
    TeamSummary = "microsoft.graph.teamSummary";
    "guestsCount" GUESTS_COUNT, guests_count i32 -> Option<i32>, with_guests_count(i32), "`guestsCount`: `Edm.Int32`";
    "membersCount" MEMBERS_COUNT, members_count i32 -> Option<i32>, with_members_count(i32), "`membersCount`: `Edm.Int32`";
    "ownersCount" OWNERS_COUNT, owners_count i32 -> Option<i32>, with_owners_count(i32), "`ownersCount`: `Edm.Int32`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamTemplateAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamTemplateAudience = "microsoft.graph.teamTemplateAudience" {
        Organization = "organization",
        User = "user",
        Public = "public",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamVisibilityType`](https://learn.microsoft.com/graph/api/resources/teamvisibilitytype?view=graph-rest-beta)
    TeamVisibilityType = "microsoft.graph.teamVisibilityType" {
        Private = "private",
        Public = "public",
        HiddenMembership = "hiddenMembership",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.teamsLicensingDetails`, metadata
    TeamsLicensingDetails = "microsoft.graph.teamsLicensingDetails";
    "hasTeamsLicense" HAS_TEAMS_LICENSE, has_teams_license bool -> Option<bool>, with_has_teams_license(bool), "`hasTeamsLicense`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamsTemplate`](https://learn.microsoft.com/graph/api/resources/teamstemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TeamsTemplate: super::Entity = "microsoft.graph.teamsTemplate";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.teamtemplate`](https://learn.microsoft.com/graph/api/resources/teamtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Teamtemplate: super::Entity = "microsoft.graph.teamtemplate";
    inherited "id" ID, with_id(String), "`id`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::Teamtemplatedefinition]>, with_definitions(Vec<super::Teamtemplatedefinition>), "`definitions`: `Collection(microsoft.graph.teamtemplatedefinition)`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamtemplatedefinition`](https://learn.microsoft.com/graph/api/resources/teamtemplatedefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Teamtemplatedefinition: super::Entity = "microsoft.graph.teamtemplatedefinition";
    inherited "id" ID, with_id(String), "`id`";
    "audience" AUDIENCE, audience enumeration -> Option<super::TeamTemplateAudience>, with_audience(super::TeamTemplateAudience), "`audience`: `microsoft.graph.teamTemplateAudience`" "Possible values are: organization, user, public, unknownFutureValue.";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "iconUrl" ICON_URL, icon_url str -> Option<&str>, with_icon_url(String), "`iconUrl`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "parentTemplateId" PARENT_TEMPLATE_ID, parent_template_id str -> Option<&str>, with_parent_template_id(String), "`parentTemplateId`: `Edm.String`";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`";
    "shortDescription" SHORT_DESCRIPTION, short_description str -> Option<&str>, with_short_description(String), "`shortDescription`: `Edm.String`";
    "teamDefinition" TEAM_DEFINITION, team_definition model -> Option<&super::Team>, with_team_definition(super::Team), "`teamDefinition`: `microsoft.graph.team`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Teamwork: super::Entity = "microsoft.graph.teamwork";
    inherited "id" ID, with_id(String), "`id`";
    "isTeamsEnabled" IS_TEAMS_ENABLED, is_teams_enabled bool -> Option<bool>, with_is_teams_enabled(bool), "`isTeamsEnabled`: `Edm.Boolean`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "deletedTeams" DELETED_TEAMS, deleted_teams models -> Option<&[super::DeletedTeam]>, with_deleted_teams(Vec<super::DeletedTeam>), "`deletedTeams`: `Collection(microsoft.graph.deletedTeam)`";
    "devices" DEVICES, devices models -> Option<&[super::TeamworkDevice]>, with_devices(Vec<super::TeamworkDevice>), "`devices`: `Collection(microsoft.graph.teamworkDevice)`" if (feature = "teams");
    "teamsAppSettings" TEAMS_APP_SETTINGS, teams_app_settings model -> Option<&super::TeamsAppSettings>, with_teams_app_settings(super::TeamsAppSettings), "`teamsAppSettings`: `microsoft.graph.teamsAppSettings`" if (feature = "teams");
    "workforceIntegrations" WORKFORCE_INTEGRATIONS, workforce_integrations models -> Option<&[super::WorkforceIntegration]>, with_workforce_integrations(Vec<super::WorkforceIntegration>), "`workforceIntegrations`: `Collection(microsoft.graph.workforceIntegration)`" if (feature = "shifts");
    "deletedChats" DELETED_CHATS, deleted_chats models -> Option<&[super::DeletedChat]>, with_deleted_chats(Vec<super::DeletedChat>), "`deletedChats`: `Collection(microsoft.graph.deletedChat)`, metadata" if (feature = "teams");
    "messaging" MESSAGING, messaging model -> Option<&super::TeamworkMessaging>, with_messaging(super::TeamworkMessaging), "`messaging`: `microsoft.graph.teamworkMessaging`, metadata" if (feature = "teams");
    "teamTemplates" TEAM_TEMPLATES, team_templates models -> Option<&[super::Teamtemplate]>, with_team_templates(Vec<super::Teamtemplate>), "`teamTemplates`: `Collection(microsoft.graph.teamtemplate)`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnail`](https://learn.microsoft.com/graph/api/resources/thumbnail?view=graph-rest-beta)
    Thumbnail = "microsoft.graph.thumbnail";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "sourceItemId" SOURCE_ITEM_ID, source_item_id str -> Option<&str>, with_source_item_id(String), "`sourceItemId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThumbnailSet: super::Entity = "microsoft.graph.thumbnailSet";
    inherited "id" ID, with_id(String), "`id`";
    "large" LARGE, large model -> Option<&super::Thumbnail>, with_large(super::Thumbnail), "`large`: `microsoft.graph.thumbnail`";
    "medium" MEDIUM, medium model -> Option<&super::Thumbnail>, with_medium(super::Thumbnail), "`medium`: `microsoft.graph.thumbnail`";
    "small" SMALL, small model -> Option<&super::Thumbnail>, with_small(super::Thumbnail), "`small`: `microsoft.graph.thumbnail`";
    "source" SOURCE, source model -> Option<&super::Thumbnail>, with_source(super::Thumbnail), "`source`: `microsoft.graph.thumbnail`";
}

#[cfg(any(feature = "sites", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-beta)
    TimeSlot = "microsoft.graph.timeSlot" {
        "microsoft.graph.timeSlotAvailability",
    };
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta)
    TimeZoneBase = "microsoft.graph.timeZoneBase" {
        "microsoft.graph.customTimeZone",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.tlsClientRegistrationMetadata`, metadata
    TlsClientRegistrationMetadata = "microsoft.graph.tlsClientRegistrationMetadata" {
        TlsClientAuthSubjectDn = "tls_client_auth_subject_dn",
        TlsClientAuthSanDns = "tls_client_auth_san_dns",
        TlsClientAuthSanUri = "tls_client_auth_san_uri",
        TlsClientAuthSanIp = "tls_client_auth_san_ip",
        TlsClientAuthSanEmail = "tls_client_auth_san_email",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenIssuancePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenIssuancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue",
        AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.tokenLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/tokenlifetimepolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenLifetimePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenLifetimePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.trafficRoutingMethod`, metadata
    TrafficRoutingMethod = "microsoft.graph.trafficRoutingMethod" {
        None = "none",
        Random = "random",
        SessionPersistence = "sessionPersistence",
        Performance = "performance",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.trainingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TrainingStatus = "microsoft.graph.trainingStatus" {
        Unknown = "unknown",
        Assigned = "assigned",
        InProgress = "inProgress",
        Completed = "completed",
        Overdue = "overdue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.translationBehavior`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationBehavior = "microsoft.graph.translationBehavior" {
        Ask = "Ask",
        Yes = "Yes",
        None = "none",
        No = "No",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.translationLanguageOverride`](https://learn.microsoft.com/graph/api/resources/translationlanguageoverride?view=graph-rest-beta)
    TranslationLanguageOverride = "microsoft.graph.translationLanguageOverride";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`" "Not nullable.";
    "translationBehavior" TRANSLATION_BEHAVIOR, translation_behavior enumeration -> Option<super::TranslationBehavior>, with_translation_behavior(super::TranslationBehavior), "`translationBehavior`: `microsoft.graph.translationBehavior`" "Not nullable.";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.translationPreferences`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationPreferences = "microsoft.graph.translationPreferences";
    "translationBehavior" TRANSLATION_BEHAVIOR, translation_behavior enumeration -> Option<super::TranslationBehavior>, with_translation_behavior(super::TranslationBehavior), "`translationBehavior`: `microsoft.graph.translationBehavior`" "Not nullable.";
    "languageOverrides" LANGUAGE_OVERRIDES, language_overrides models -> Option<&[super::TranslationLanguageOverride]>, with_language_overrides(Vec<super::TranslationLanguageOverride>), "`languageOverrides`: `Collection(microsoft.graph.translationLanguageOverride)`";
    "untranslatedLanguages" UNTRANSLATED_LANGUAGES, untranslated_languages strs -> Option<Vec<&str>>, with_untranslated_languages(Vec<String>), "`untranslatedLanguages`: `Collection(Edm.String)`, read-only" "Read-only.";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.trustedCertificateAuthorityBase`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    TrustedCertificateAuthorityBase: super::DirectoryObject, super::Entity = "microsoft.graph.trustedCertificateAuthorityBase" {
        "microsoft.graph.mutualTlsOauthConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthority]>, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`, metadata";
}
