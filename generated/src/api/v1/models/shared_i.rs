// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.identifierUriConfiguration`, metadata
    IdentifierUriConfiguration = "microsoft.graph.identifierUriConfiguration";
    "nonDefaultUriAddition" NON_DEFAULT_URI_ADDITION, non_default_uri_addition model -> Option<&super::IdentifierUriRestriction>, with_non_default_uri_addition(super::IdentifierUriRestriction), "`nonDefaultUriAddition`: `microsoft.graph.identifierUriRestriction`, metadata";
    "uriAdditionWithoutUniqueTenantIdentifier" URI_ADDITION_WITHOUT_UNIQUE_TENANT_IDENTIFIER, uri_addition_without_unique_tenant_identifier model -> Option<&super::IdentifierUriRestriction>, with_uri_addition_without_unique_tenant_identifier(super::IdentifierUriRestriction), "`uriAdditionWithoutUniqueTenantIdentifier`: `microsoft.graph.identifierUriRestriction`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.identifierUriRestriction`, metadata
    IdentifierUriRestriction = "microsoft.graph.identifierUriRestriction";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "excludeAppsReceivingV2Tokens" EXCLUDE_APPS_RECEIVING_V2_TOKENS, exclude_apps_receiving_v2_tokens bool -> Option<bool>, with_exclude_apps_receiving_v2_tokens(bool), "`excludeAppsReceivingV2Tokens`: `Edm.Boolean`, metadata";
    "excludeSaml" EXCLUDE_SAML, exclude_saml bool -> Option<bool>, with_exclude_saml(bool), "`excludeSaml`: `Edm.Boolean`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, read-only, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.azureCommunicationServicesUserIdentity",
        "microsoft.graph.callRecords.userIdentity",
        "microsoft.graph.communicationsApplicationIdentity",
        "microsoft.graph.communicationsApplicationInstanceIdentity",
        "microsoft.graph.communicationsEncryptedIdentity",
        "microsoft.graph.communicationsGuestIdentity",
        "microsoft.graph.communicationsPhoneIdentity",
        "microsoft.graph.communicationsUserIdentity",
        "microsoft.graph.emailIdentity",
        "microsoft.graph.initiator",
        "microsoft.graph.provisionedIdentity",
        "microsoft.graph.provisioningServicePrincipal",
        "microsoft.graph.provisioningSystem",
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.sharePointGroupIdentity",
        "microsoft.graph.sharePointIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
        "microsoft.graph.userIdentity",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.identityProviderBase`](https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    IdentityProviderBase: super::Entity = "microsoft.graph.identityProviderBase" {
        "microsoft.graph.appleManagedIdentityProvider",
        "microsoft.graph.builtInIdentityProvider",
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.oidcIdentityProvider",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
        "microsoft.graph.samlOrWsFedProvider",
        "microsoft.graph.socialIdentityProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(
    any(
        feature = "admin",
        feature = "bookings",
        feature = "communications",
        feature = "copilot",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "onenote",
        feature = "privacy",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.aiInteractionMentionedIdentitySet",
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
        "microsoft.graph.communicationsIdentitySet",
        "microsoft.graph.engagementIdentitySet",
        "microsoft.graph.sharePointIdentitySet",
    };
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.image`](https://learn.microsoft.com/graph/api/resources/image?view=graph-rest-1.0)
    Image = "microsoft.graph.image";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Optional. Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.implicitGrantSettings`](https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-1.0)
    ImplicitGrantSettings = "microsoft.graph.implicitGrantSettings";
    "enableIdTokenIssuance" ENABLE_ID_TOKEN_ISSUANCE, enable_id_token_issuance bool -> Option<bool>, with_enable_id_token_issuance(bool), "`enableIdTokenIssuance`: `Edm.Boolean`";
    "enableAccessTokenIssuance" ENABLE_ACCESS_TOKEN_ISSUANCE, enable_access_token_issuance bool -> Option<bool>, with_enable_access_token_issuance(bool), "`enableAccessTokenIssuance`: `Edm.Boolean`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Importance = "microsoft.graph.importance" {
        Low = "low",
        Normal = "normal",
        High = "high",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.incompleteData`](https://learn.microsoft.com/graph/api/resources/incompletedata?view=graph-rest-1.0)
    IncompleteData = "microsoft.graph.incompleteData";
    "missingDataBeforeDateTime" MISSING_DATA_BEFORE_DATE_TIME, missing_data_before_date_time date_time -> Parsed<OffsetDateTime>, with_missing_data_before_date_time(OffsetDateTime), "`missingDataBeforeDateTime`: `Edm.DateTimeOffset`";
    "wasThrottled" WAS_THROTTLED, was_throttled bool -> Option<bool>, with_was_throttled(bool), "`wasThrottled`: `Edm.Boolean`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationalUrl`](https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-1.0)
    InformationalUrl = "microsoft.graph.informationalUrl";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`, read-only" "Read-only.";
    "marketingUrl" MARKETING_URL, marketing_url str -> Option<&str>, with_marketing_url(String), "`marketingUrl`: `Edm.String`";
    "privacyStatementUrl" PRIVACY_STATEMENT_URL, privacy_statement_url str -> Option<&str>, with_privacy_statement_url(String), "`privacyStatementUrl`: `Edm.String`";
    "supportUrl" SUPPORT_URL, support_url str -> Option<&str>, with_support_url(String), "`supportUrl`: `Edm.String`";
    "termsOfServiceUrl" TERMS_OF_SERVICE_URL, terms_of_service_url str -> Option<&str>, with_terms_of_service_url(String), "`termsOfServiceUrl`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    InternalSponsors: super::SubjectSet = "microsoft.graph.internalSponsors"
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// [`microsoft.graph.ipRange`](https://learn.microsoft.com/graph/api/resources/iprange?view=graph-rest-1.0), [intune-mam-iprange](https://learn.microsoft.com/graph/api/resources/intune-mam-iprange?view=graph-rest-1.0)
    IpRange = "microsoft.graph.ipRange" {
        "microsoft.graph.iPv4CidrRange",
        "microsoft.graph.iPv4Range",
        "microsoft.graph.iPv6CidrRange",
        "microsoft.graph.iPv6Range",
    }
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv4cidrrange?view=graph-rest-1.0), with the accessors of [`IpRange`](super::IpRange)
    Ipv4CidrRange: super::IpRange = "microsoft.graph.iPv4CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`" "Not nullable.";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4Range`](https://learn.microsoft.com/graph/api/resources/intune-mam-ipv4range?view=graph-rest-1.0), with the accessors of [`IpRange`](super::IpRange)
    Ipv4Range: super::IpRange = "microsoft.graph.iPv4Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv6cidrrange?view=graph-rest-1.0), with the accessors of [`IpRange`](super::IpRange)
    Ipv6CidrRange: super::IpRange = "microsoft.graph.iPv6CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`" "Not nullable.";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6Range`](https://learn.microsoft.com/graph/api/resources/intune-mam-ipv6range?view=graph-rest-1.0), with the accessors of [`IpRange`](super::IpRange)
    Ipv6Range: super::IpRange = "microsoft.graph.iPv6Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-1.0)
    ItemActionStat = "microsoft.graph.itemActionStat";
    "actionCount" ACTION_COUNT, action_count i32 -> Option<i32>, with_action_count(i32), "`actionCount`: `Edm.Int32`, read-only" "Read-only.";
    "actorCount" ACTOR_COUNT, actor_count i32 -> Option<i32>, with_actor_count(i32), "`actorCount`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityStat`](https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ItemActivityStat: super::Entity = "microsoft.graph.itemActivityStat";
    inherited "id" ID, with_id(String), "`id`";
    "incompleteData" INCOMPLETE_DATA, incomplete_data model -> Option<&super::IncompleteData>, with_incomplete_data(super::IncompleteData), "`incompleteData`: `microsoft.graph.incompleteData`, read-only" "Read-only.";
    "isTrending" IS_TRENDING, is_trending bool -> Option<bool>, with_is_trending(bool), "`isTrending`: `Edm.Boolean`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "create" CREATE, create model -> Option<&super::ItemActionStat>, with_create(super::ItemActionStat), "`create`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "edit" EDIT, edit model -> Option<&super::ItemActionStat>, with_edit(super::ItemActionStat), "`edit`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "delete" DELETE, delete model -> Option<&super::ItemActionStat>, with_delete(super::ItemActionStat), "`delete`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "move" MOVE, move_ model -> Option<&super::ItemActionStat>, with_move(super::ItemActionStat), "`move`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::ItemActionStat>, with_access(super::ItemActionStat), "`access`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`" if (feature = "files");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ItemAnalytics: super::Entity = "microsoft.graph.itemAnalytics";
    inherited "id" ID, with_id(String), "`id`";
    "allTime" ALL_TIME, all_time model -> Option<&super::ItemActivityStat>, with_all_time(super::ItemActivityStat), "`allTime`: `microsoft.graph.itemActivityStat`";
    "lastSevenDays" LAST_SEVEN_DAYS, last_seven_days model -> Option<&super::ItemActivityStat>, with_last_seven_days(super::ItemActivityStat), "`lastSevenDays`: `microsoft.graph.itemActivityStat`";
    "itemActivityStats" ITEM_ACTIVITY_STATS, item_activity_stats models -> Option<&[super::ItemActivityStat]>, with_item_activity_stats(Vec<super::ItemActivityStat>), "`itemActivityStats`: `Collection(microsoft.graph.itemActivityStat)`, metadata";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.itemAttachment`](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0), with the accessors of [`Attachment`](super::Attachment)
    ItemAttachment: super::Attachment, super::Entity = "microsoft.graph.itemAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "item" ITEM, item model -> Option<&super::OutlookItem>, with_item(super::OutlookItem), "`item`: `microsoft.graph.outlookItem`";
}

#[cfg(
    any(
        feature = "admin",
        feature = "bookings",
        feature = "calendar",
        feature = "communications",
        feature = "copilot",
        feature = "education",
        feature = "employee-experience",
        feature = "mail",
        feature = "privacy",
        feature = "security",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0)
    ItemBody = "microsoft.graph.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`" "Possible values are: text, html.";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemReference`](https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-1.0)
    ItemReference = "microsoft.graph.itemReference";
    "driveId" DRIVE_ID, drive_id str -> Option<&str>, with_drive_id(String), "`driveId`: `Edm.String`, read-only" "Read-only.";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, read-only" "Read-only.";
    "shareId" SHARE_ID, share_id str -> Option<&str>, with_share_id(String), "`shareId`: `Edm.String`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
}
