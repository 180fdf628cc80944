// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "authentication", feature = "governance", feature = "mail", feature = "tenant-relationships"))]
crate::runtime::model! {
    /// [`microsoft.graph.genericError`](https://learn.microsoft.com/graph/api/resources/genericerror?view=graph-rest-beta)
    GenericError = "microsoft.graph.genericError" {
        "microsoft.graph.accessReviewError",
    };
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
}

#[cfg(
    any(
        feature = "authentication",
        feature = "files",
        feature = "profile",
        feature = "reports",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.geoCoordinates`](https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta)
    GeoCoordinates = "microsoft.graph.geoCoordinates";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`, read-only" "Optional. Read-only.";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`" "Optional.";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`" "Optional.";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.giphyRatingType`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-beta)
    GiphyRatingType = "microsoft.graph.giphyRatingType" {
        Moderate = "moderate",
        Strict = "strict",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.group`](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Group: super::DirectoryObject, super::Entity = "microsoft.graph.group";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "allowExternalSenders" ALLOW_EXTERNAL_SENDERS, allow_external_senders bool -> Option<bool>, with_allow_external_senders(bool), "`allowExternalSenders`: `Edm.Boolean`";
    "assignedLabels" ASSIGNED_LABELS, assigned_labels models -> Option<&[super::AssignedLabel]>, with_assigned_labels(Vec<super::AssignedLabel>), "`assignedLabels`: `Collection(microsoft.graph.assignedLabel)`";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`, read-only" "Read-only.";
    "autoSubscribeNewMembers" AUTO_SUBSCRIBE_NEW_MEMBERS, auto_subscribe_new_members bool -> Option<bool>, with_auto_subscribe_new_members(bool), "`autoSubscribeNewMembers`: `Edm.Boolean`";
    "classification" CLASSIFICATION, classification str -> Option<&str>, with_classification(String), "`classification`: `Edm.String`" "Possible values are: eq, ne, not, ge, le, startsWith.";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, read-only" "Read-only. Nullable.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "groupTypes" GROUP_TYPES, group_types strs -> Option<Vec<&str>>, with_group_types(Vec<String>), "`groupTypes`: `Collection(Edm.String)`";
    "hasMembersWithLicenseErrors" HAS_MEMBERS_WITH_LICENSE_ERRORS, has_members_with_license_errors bool -> Option<bool>, with_has_members_with_license_errors(bool), "`hasMembersWithLicenseErrors`: `Edm.Boolean`";
    "hideFromAddressLists" HIDE_FROM_ADDRESS_LISTS, hide_from_address_lists bool -> Option<bool>, with_hide_from_address_lists(bool), "`hideFromAddressLists`: `Edm.Boolean`";
    "hideFromOutlookClients" HIDE_FROM_OUTLOOK_CLIENTS, hide_from_outlook_clients bool -> Option<bool>, with_hide_from_outlook_clients(bool), "`hideFromOutlookClients`: `Edm.Boolean`";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, read-only" "Read-only.";
    "isAssignableToRole" IS_ASSIGNABLE_TO_ROLE, is_assignable_to_role bool -> Option<bool>, with_is_assignable_to_role(bool), "`isAssignableToRole`: `Edm.Boolean`" "Optional.";
    "infoCatalogs" INFO_CATALOGS, info_catalogs strs -> Option<Vec<&str>>, with_info_catalogs(Vec<String>), "`infoCatalogs`: `Collection(Edm.String)`";
    "isSubscribedByMail" IS_SUBSCRIBED_BY_MAIL, is_subscribed_by_mail bool -> Option<bool>, with_is_subscribed_by_mail(bool), "`isSubscribedByMail`: `Edm.Boolean`";
    "licenseProcessingState" LICENSE_PROCESSING_STATE, license_processing_state model -> Option<&super::LicenseProcessingState>, with_license_processing_state(super::LicenseProcessingState), "`licenseProcessingState`: `microsoft.graph.licenseProcessingState`, read-only, type of the metadata" "Read-only. Possible values are: QueuedForProcessing, ProcessingInProgress, ProcessingComplete.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailEnabled" MAIL_ENABLED, mail_enabled bool -> Option<bool>, with_mail_enabled(bool), "`mailEnabled`: `Edm.Boolean`" "Required.";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`" "Possible values are: On, Paused.";
    "membershipRuleProcessingStatus" MEMBERSHIP_RULE_PROCESSING_STATUS, membership_rule_processing_status model -> Option<&super::MembershipRuleProcessingStatus>, with_membership_rule_processing_status(super::MembershipRuleProcessingStatus), "`membershipRuleProcessingStatus`: `microsoft.graph.membershipRuleProcessingStatus`, read-only" "Read-only.";
    "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, on_premises_domain_name str -> Option<&str>, with_on_premises_domain_name(String), "`onPremisesDomainName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesNetBiosName" ON_PREMISES_NET_BIOS_NAME, on_premises_net_bios_name str -> Option<&str>, with_on_premises_net_bios_name(String), "`onPremisesNetBiosName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, on_premises_sam_account_name str -> Option<&str>, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`" "Nullable.";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`, read-only" "Read-only. Not nullable. Supports multiple values.";
    "renewedDateTime" RENEWED_DATE_TIME, renewed_date_time date_time -> Parsed<OffsetDateTime>, with_renewed_date_time(OffsetDateTime), "`renewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "resourceBehaviorOptions" RESOURCE_BEHAVIOR_OPTIONS, resource_behavior_options strs -> Option<Vec<&str>>, with_resource_behavior_options(Vec<String>), "`resourceBehaviorOptions`: `Collection(Edm.String)`" "Possible values are: AllowOnlyMembersToPost, HideGroupInOutlook, SubscribeNewGroupMembers, WelcomeEmailDisabled.";
    "resourceProvisioningOptions" RESOURCE_PROVISIONING_OPTIONS, resource_provisioning_options strs -> Option<Vec<&str>>, with_resource_provisioning_options(Vec<String>), "`resourceProvisioningOptions`: `Collection(Edm.String)`" "Possible values are: Team.";
    "securityEnabled" SECURITY_ENABLED, security_enabled bool -> Option<bool>, with_security_enabled(bool), "`securityEnabled`: `Edm.Boolean`" "Required.";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`";
    "theme" THEME, theme str -> Option<&str>, with_theme(String), "`theme`: `Edm.String`" "Possible values are: Teal, Purple, Green, Blue, Pink, Orange, Red.";
    "unseenConversationsCount" UNSEEN_CONVERSATIONS_COUNT, unseen_conversations_count i32 -> Option<i32>, with_unseen_conversations_count(i32), "`unseenConversationsCount`: `Edm.Int32`";
    "unseenCount" UNSEEN_COUNT, unseen_count i32 -> Option<i32>, with_unseen_count(i32), "`unseenCount`: `Edm.Int32`";
    "unseenMessagesCount" UNSEEN_MESSAGES_COUNT, unseen_messages_count i32 -> Option<i32>, with_unseen_messages_count(i32), "`unseenMessagesCount`: `Edm.Int32`";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`" "Nullable. Possible values are: Private, Public, HiddenMembership.";
    "writebackConfiguration" WRITEBACK_CONFIGURATION, writeback_configuration model -> Option<&super::GroupWritebackConfiguration>, with_writeback_configuration(super::GroupWritebackConfiguration), "`writebackConfiguration`: `microsoft.graph.groupWritebackConfiguration`";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<super::GroupAccessType>, with_access_type(super::GroupAccessType), "`accessType`: `microsoft.graph.groupAccessType`, type of the metadata";
    "cloudLicensing" CLOUD_LICENSING, cloud_licensing model -> Option<&super::cloud_licensing::GroupCloudLicensing>, with_cloud_licensing(super::cloud_licensing::GroupCloudLicensing), "`cloudLicensing`: `microsoft.graph.cloudLicensing.groupCloudLicensing`, metadata";
    "disableNesting" DISABLE_NESTING, disable_nesting bool -> Option<bool>, with_disable_nesting(bool), "`disableNesting`: `Edm.Boolean`, metadata";
    "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, is_management_restricted bool -> Option<bool>, with_is_management_restricted(bool), "`isManagementRestricted`: `Edm.Boolean`, metadata";
    "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, on_premises_extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, metadata";
    "organizationId" ORGANIZATION_ID, organization_id str -> Option<&str>, with_organization_id(String), "`organizationId`: `Edm.String`, metadata";
    "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, service_provisioning_errors models -> Option<&[super::ServiceProvisioningError]>, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`: `Collection(microsoft.graph.serviceProvisioningError)`, metadata";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, metadata";
    "welcomeMessageEnabled" WELCOME_MESSAGE_ENABLED, welcome_message_enabled bool -> Option<bool>, with_welcome_message_enabled(bool), "`welcomeMessageEnabled`: `Edm.Boolean`, metadata";
    "isFavorite" IS_FAVORITE, is_favorite bool -> Option<bool>, with_is_favorite(bool), "`isFavorite`: `Edm.Boolean`";
    "isAssignableRole" IS_ASSIGNABLE_ROLE, is_assignable_role bool -> Option<bool>, with_is_assignable_role(bool), "`isAssignableRole`: `Edm.Boolean`, not in the metadata";
    "acceptedSenders" ACCEPTED_SENDERS, accepted_senders models -> Option<&[super::DirectoryObject]>, with_accepted_senders(Vec<super::DirectoryObject>), "`acceptedSenders`: `Collection(microsoft.graph.directoryObject)`";
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only." if (any(feature = "calendar", feature = "sites"));
    "conversations" CONVERSATIONS, conversations models -> Option<&[super::Conversation]>, with_conversations(Vec<super::Conversation>), "`conversations`: `Collection(microsoft.graph.conversation)`" if (feature = "mail");
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites", feature = "tasks"));
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::Endpoint]>, with_endpoints(Vec<super::Endpoint>), "`endpoints`: `Collection(microsoft.graph.endpoint)`, read-only" "Read-only. Nullable." if (feature = "groups");
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`" if (any(feature = "calendar", feature = "sites"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable." if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "groupLifecyclePolicies" GROUP_LIFECYCLE_POLICIES, group_lifecycle_policies models -> Option<&[super::GroupLifecyclePolicy]>, with_group_lifecycle_policies(Vec<super::GroupLifecyclePolicy>), "`groupLifecyclePolicies`: `Collection(microsoft.graph.groupLifecyclePolicy)`, read-only" "Read-only. Nullable." if (feature = "groups");
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "membersWithLicenseErrors" MEMBERS_WITH_LICENSE_ERRORS, members_with_license_errors models -> Option<&[super::DirectoryObject]>, with_members_with_license_errors(Vec<super::DirectoryObject>), "`membersWithLicenseErrors`: `Collection(microsoft.graph.directoryObject)`, read-only, type of the metadata" "Read-only.";
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (any(feature = "onenote", feature = "sites"));
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::ProfilePhoto]>, with_photos(Vec<super::ProfilePhoto>), "`photos`: `Collection(microsoft.graph.profilePhoto)`, read-only" "Read-only. Nullable." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerGroup>, with_planner(super::PlannerGroup), "`planner`: `microsoft.graph.plannerGroup`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "rejectedSenders" REJECTED_SENDERS, rejected_senders models -> Option<&[super::DirectoryObject]>, with_rejected_senders(Vec<super::DirectoryObject>), "`rejectedSenders`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "settings" SETTINGS, settings models -> Option<&[super::DirectorySetting]>, with_settings(Vec<super::DirectorySetting>), "`settings`: `Collection(microsoft.graph.directorySetting)`" "Nullable." if (feature = "groups");
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`" if (any(feature = "files", feature = "onenote", feature = "security", feature = "sites"));
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`, type of the metadata" if (any(feature = "tasks", feature = "teams"));
    "threads" THREADS, threads models -> Option<&[super::ConversationThread]>, with_threads(Vec<super::ConversationThread>), "`threads`: `Collection(microsoft.graph.conversationThread)`" "Nullable." if (feature = "mail");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveMembers" TRANSITIVE_MEMBERS, transitive_members models -> Option<&[super::DirectoryObject]>, with_transitive_members(Vec<super::DirectoryObject>), "`transitiveMembers`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, on_premises_sync_behavior model -> Option<&super::OnPremisesSyncBehavior>, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`: `microsoft.graph.onPremisesSyncBehavior`, metadata" if (any(feature = "groups", feature = "users"));
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::enumeration! {
    /// `microsoft.graph.groupAccessType`, metadata
    GroupAccessType = "microsoft.graph.groupAccessType" {
        None = "none",
        Private = "private",
        Secret = "secret",
        Public = "public",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.groupMembers`](https://learn.microsoft.com/graph/api/resources/groupmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    GroupMembers: super::UserSet = "microsoft.graph.groupMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.groupPeerOutlierRecommendationInsightSettings`, metadata, with the accessors of [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting)
    GroupPeerOutlierRecommendationInsightSettings: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.groupPeerOutlierRecommendationInsightSettings"
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// Inherits from writebackconfiguration.
    ///
    /// [`microsoft.graph.groupWritebackConfiguration`](https://learn.microsoft.com/graph/api/resources/groupwritebackconfiguration?view=graph-rest-beta), with the accessors of [`WritebackConfiguration`](super::WritebackConfiguration)
    GroupWritebackConfiguration: super::WritebackConfiguration = "microsoft.graph.groupWritebackConfiguration";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    "onPremisesGroupType" ON_PREMISES_GROUP_TYPE, on_premises_group_type str -> Option<&str>, with_on_premises_group_type(String), "`onPremisesGroupType`: `Edm.String`" "Nullable. Possible values are: universalDistributionGroup, universalSecurityGroup, universalMailEnabledSecurityGroup.";
}

#[cfg(any(feature = "governance", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.gsuiteSource`, metadata, with the accessors of [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource)
    GsuiteSource: super::AuthorizationSystemIdentitySource = "microsoft.graph.gsuiteSource";
    inherited "identityProviderType" IDENTITY_PROVIDER_TYPE, with_identity_provider_type(String), "`identityProviderType`";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`, metadata";
}
