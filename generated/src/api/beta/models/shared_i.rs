// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta), [intune-rbac-identity](https://learn.microsoft.com/graph/api/resources/intune-rbac-identity?view=graph-rest-beta)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.auditUserIdentity",
        "microsoft.graph.emailIdentity",
        "microsoft.graph.programResource",
        "microsoft.graph.security.submissionUserIdentity",
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
        "microsoft.graph.userIdentity",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`" "Optional.";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.identityProviderBase`](https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-beta)
    IdentityProviderBase = "microsoft.graph.identityProviderBase" {
        "microsoft.graph.appleManagedIdentityProvider",
        "microsoft.graph.builtInIdentityProvider",
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.openIdConnectIdentityProvider",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
        "microsoft.graph.samlOrWsFedProvider",
        "microsoft.graph.socialIdentityProvider",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta), [intune-rbac-identityset](https://learn.microsoft.com/graph/api/resources/intune-rbac-identityset?view=graph-rest-beta)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    };
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "conversation" CONVERSATION, conversation model -> Option<&super::Identity>, with_conversation(super::Identity), "`conversation`: `microsoft.graph.identity`" "Optional.";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type model -> Option<&super::Identity>, with_conversation_identity_type(super::Identity), "`conversationIdentityType`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "phone" PHONE, phone model -> Option<&super::Identity>, with_phone(super::Identity), "`phone`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.image`](https://learn.microsoft.com/graph/api/resources/image?view=graph-rest-beta)
    Image = "microsoft.graph.image";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Optional. Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.implicitGrantSettings`](https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-beta)
    ImplicitGrantSettings = "microsoft.graph.implicitGrantSettings";
    "enableIdTokenIssuance" ENABLE_ID_TOKEN_ISSUANCE, enable_id_token_issuance bool -> Option<bool>, with_enable_id_token_issuance(bool), "`enableIdTokenIssuance`: `Edm.Boolean`";
    "enableAccessTokenIssuance" ENABLE_ACCESS_TOKEN_ISSUANCE, enable_access_token_issuance bool -> Option<bool>, with_enable_access_token_issuance(bool), "`enableAccessTokenIssuance`: `Edm.Boolean`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Importance = "microsoft.graph.importance" {
        Low = "low",
        Normal = "normal",
        High = "high",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        NoUpload = "noUpload",
        Pending = "pending",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importstatusmodel`](https://learn.microsoft.com/graph/api/resources/importstatusmodel?view=graph-rest-beta)
    Importstatusmodel = "microsoft.graph.importstatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.incomingContext`](https://learn.microsoft.com/graph/api/resources/incomingcontext?view=graph-rest-beta)
    IncomingContext = "microsoft.graph.incomingContext";
    "observedParticipantId" OBSERVED_PARTICIPANT_ID, observed_participant_id str -> Option<&str>, with_observed_participant_id(String), "`observedParticipantId`: `Edm.String`, read-only" "Read-only.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::IdentitySet>, with_on_behalf_of(super::IdentitySet), "`onBehalfOf`: `microsoft.graph.identitySet`";
    "sourceParticipantId" SOURCE_PARTICIPANT_ID, source_participant_id str -> Option<&str>, with_source_participant_id(String), "`sourceParticipantId`: `Edm.String`, read-only" "Read-only.";
    "transferor" TRANSFEROR, transferor model -> Option<&super::IdentitySet>, with_transferor(super::IdentitySet), "`transferor`: `microsoft.graph.identitySet`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.incompleteData`](https://learn.microsoft.com/graph/api/resources/incompletedata?view=graph-rest-beta)
    IncompleteData = "microsoft.graph.incompleteData";
    "missingDataBeforeDateTime" MISSING_DATA_BEFORE_DATE_TIME, missing_data_before_date_time date_time -> Parsed<OffsetDateTime>, with_missing_data_before_date_time(OffsetDateTime), "`missingDataBeforeDateTime`: `Edm.DateTimeOffset`";
    "wasThrottled" WAS_THROTTLED, was_throttled bool -> Option<bool>, with_was_throttled(bool), "`wasThrottled`: `Edm.Boolean`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.inferenceClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InferenceClassificationType = "microsoft.graph.inferenceClassificationType" {
        Focused = "focused",
        Other = "other",
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationalUrl`](https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-beta)
    InformationalUrl = "microsoft.graph.informationalUrl";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`, read-only" "Read-only.";
    "marketingUrl" MARKETING_URL, marketing_url str -> Option<&str>, with_marketing_url(String), "`marketingUrl`: `Edm.String`";
    "privacyStatementUrl" PRIVACY_STATEMENT_URL, privacy_statement_url str -> Option<&str>, with_privacy_statement_url(String), "`privacyStatementUrl`: `Edm.String`";
    "supportUrl" SUPPORT_URL, support_url str -> Option<&str>, with_support_url(String), "`supportUrl`: `Edm.String`";
    "termsOfServiceUrl" TERMS_OF_SERVICE_URL, terms_of_service_url str -> Option<&str>, with_terms_of_service_url(String), "`termsOfServiceUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ingestionSource`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-ingestionsource?view=graph-rest-beta)
    IngestionSource = "microsoft.graph.ingestionSource" {
        Custom = "custom",
        Global = "global",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    InternalSponsors: super::UserSet = "microsoft.graph.internalSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.internetMessageHeader`](https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-beta)
    InternetMessageHeader = "microsoft.graph.internetMessageHeader";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.inviteNewBotResponse`](https://learn.microsoft.com/graph/api/resources/invitenewbotresponse?view=graph-rest-beta)
    InviteNewBotResponse = "microsoft.graph.inviteNewBotResponse";
    "inviteUri" INVITE_URI, invite_uri str -> Option<&str>, with_invite_uri(String), "`inviteUri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosAvailableUpdateVersion`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-iosavailableupdateversion?view=graph-rest-beta)
    IosAvailableUpdateVersion = "microsoft.graph.iosAvailableUpdateVersion";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "postingDateTime" POSTING_DATE_TIME, posting_date_time date_time -> Parsed<OffsetDateTime>, with_posting_date_time(OffsetDateTime), "`postingDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "supportedDevices" SUPPORTED_DEVICES, supported_devices strs -> Option<Vec<&str>>, with_supported_devices(Vec<String>), "`supportedDevices`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// [`microsoft.graph.ipRange`](https://learn.microsoft.com/graph/api/resources/iprange?view=graph-rest-beta), [intune-shared-iprange](https://learn.microsoft.com/graph/api/resources/intune-shared-iprange?view=graph-rest-beta)
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
    /// [`microsoft.graph.iPv4CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv4cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv4CidrRange: super::IpRange = "microsoft.graph.iPv4CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv6cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6CidrRange: super::IpRange = "microsoft.graph.iPv6CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6Range`](https://learn.microsoft.com/graph/api/resources/intune-shared-ipv6range?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6Range: super::IpRange = "microsoft.graph.iPv6Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-beta)
    ItemActionSet = "microsoft.graph.itemActionSet";
    "comment" COMMENT, comment model -> Option<&super::CommentAction>, with_comment(super::CommentAction), "`comment`: `microsoft.graph.commentAction`";
    "create" CREATE, create model -> Option<&super::CreateAction>, with_create(super::CreateAction), "`create`: `microsoft.graph.createAction`";
    "delete" DELETE, delete model -> Option<&super::DeleteAction>, with_delete(super::DeleteAction), "`delete`: `microsoft.graph.deleteAction`";
    "edit" EDIT, edit model -> Option<&super::EditAction>, with_edit(super::EditAction), "`edit`: `microsoft.graph.editAction`";
    "mention" MENTION, mention model -> Option<&super::MentionAction>, with_mention(super::MentionAction), "`mention`: `microsoft.graph.mentionAction`";
    "move" MOVE, move_ model -> Option<&super::MoveAction>, with_move(super::MoveAction), "`move`: `microsoft.graph.moveAction`";
    "rename" RENAME, rename model -> Option<&super::RenameAction>, with_rename(super::RenameAction), "`rename`: `microsoft.graph.renameAction`";
    "restore" RESTORE, restore model -> Option<&super::RestoreAction>, with_restore(super::RestoreAction), "`restore`: `microsoft.graph.restoreAction`";
    "share" SHARE, share model -> Option<&super::ShareAction>, with_share(super::ShareAction), "`share`: `microsoft.graph.shareAction`";
    "version" VERSION, version model -> Option<&super::VersionAction>, with_version(super::VersionAction), "`version`: `microsoft.graph.versionAction`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-beta)
    ItemActionStat = "microsoft.graph.itemActionStat";
    "actionCount" ACTION_COUNT, action_count i32 -> Option<i32>, with_action_count(i32), "`actionCount`: `Edm.Int32`, read-only" "Read-only.";
    "actorCount" ACTOR_COUNT, actor_count i32 -> Option<i32>, with_actor_count(i32), "`actorCount`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta)
    ItemActivity = "microsoft.graph.itemActivity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::AccessAction>, with_access(super::AccessAction), "`access`: `microsoft.graph.accessAction`";
    "action" ACTION, action model -> Option<&super::ItemActionSet>, with_action(super::ItemActionSet), "`action`: `microsoft.graph.itemActionSet`, read-only" "Read-only.";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`, read-only" "Read-only.";
    "times" TIMES, times model -> Option<&super::ItemActivityTimeSet>, with_times(super::ItemActivityTimeSet), "`times`: `microsoft.graph.itemActivityTimeSet`, read-only" "Read-only.";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityStat`](https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-beta)
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet";
    "observedDateTime" OBSERVED_DATE_TIME, observed_date_time date_time -> Parsed<OffsetDateTime>, with_observed_date_time(OffsetDateTime), "`observedDateTime`: `Edm.DateTimeOffset`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta)
    ItemAnalytics = "microsoft.graph.itemAnalytics";
    "allTime" ALL_TIME, all_time model -> Option<&super::ItemActivityStat>, with_all_time(super::ItemActivityStat), "`allTime`: `microsoft.graph.itemActivityStat`";
    "lastSevenDays" LAST_SEVEN_DAYS, last_seven_days model -> Option<&super::ItemActivityStat>, with_last_seven_days(super::ItemActivityStat), "`lastSevenDays`: `microsoft.graph.itemActivityStat`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.itemAttachment`](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ItemAttachment: super::Attachment = "microsoft.graph.itemAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "item" ITEM, item model -> Option<&super::OutlookItem>, with_item(super::OutlookItem), "`item`: `microsoft.graph.outlookItem`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta)
    ItemBody = "microsoft.graph.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`" "Possible values are: text, html.";
}

crate::runtime::model! {
    /// [`microsoft.graph.ItemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-beta)
    ItemPreviewInfo = "microsoft.graph.ItemPreviewInfo";
    "getUrl" GET_URL, get_url str -> Option<&str>, with_get_url(String), "`getUrl`: `Edm.String`";
    "postUrl" POST_URL, post_url str -> Option<&str>, with_post_url(String), "`postUrl`: `Edm.String`";
    "postParameters" POST_PARAMETERS, post_parameters str -> Option<&str>, with_post_parameters(String), "`postParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemReference`](https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-beta)
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
