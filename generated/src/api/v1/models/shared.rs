// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.acceptJoinResponse`](https://learn.microsoft.com/graph/api/resources/acceptjoinresponse?view=graph-rest-1.0)
    AcceptJoinResponse = "microsoft.graph.acceptJoinResponse"
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.accessAction`](https://learn.microsoft.com/graph/api/resources/accessaction?view=graph-rest-1.0)
    AccessAction = "microsoft.graph.accessAction"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewHistoryDecisionFilter = "microsoft.graph.accessReviewHistoryDecisionFilter" {
        Approve = "approve",
        Deny = "deny",
        NotReviewed = "notReviewed",
        DontKnow = "dontKnow",
        NotNotified = "notNotified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewReviewerScope`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewerscope?view=graph-rest-1.0), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewReviewerScope: super::AccessReviewScope = "microsoft.graph.accessReviewReviewerScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`" "Possible values are: decisions.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewScope`](https://learn.microsoft.com/graph/api/resources/accessreviewscope?view=graph-rest-1.0)
    AccessReviewScope = "microsoft.graph.accessReviewScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
        "microsoft.graph.accessReviewQueryScope",
        "microsoft.graph.accessReviewReviewerScope",
        "microsoft.graph.principalResourceMembershipsScope",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.addIn`](https://learn.microsoft.com/graph/api/resources/addin?view=graph-rest-1.0)
    AddIn = "microsoft.graph.addIn";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValue]>, with_properties(Vec<super::KeyValue>), "`properties`: `Collection(microsoft.graph.keyValue)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "education"))]
crate::runtime::model! {
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-1.0)
    AdministrativeUnit = "microsoft.graph.administrativeUnit";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`";
    "scopedRoleMembers" SCOPED_ROLE_MEMBERS, scoped_role_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_members(Vec<super::ScopedRoleMembership>), "`scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`" if (feature = "directory");
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.album`](https://learn.microsoft.com/graph/api/resources/album?view=graph-rest-1.0)
    Album = "microsoft.graph.album";
    "coverImageItemId" COVER_IMAGE_ITEM_ID, cover_image_item_id str -> Option<&str>, with_cover_image_item_id(String), "`coverImageItemId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidenterprisealwaysonvpnpackagetype?view=graph-rest-1.0)
    AndroidEnterpriseAlwaysOnVpnPackageType = "microsoft.graph.androidEnterpriseAlwaysOnVpnPackageType" {
        NotConfigured = "notConfigured",
        Custom = "custom",
        CiscoAnyConnect = "ciscoAnyConnect",
        F5Access = "f5Access",
        PaloAltoNetworksGlobalProtect = "paloAltoNetworksGlobalProtect",
        PulseSecure = "pulseSecure",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.apiApplication`](https://learn.microsoft.com/graph/api/resources/apiapplication?view=graph-rest-1.0)
    ApiApplication = "microsoft.graph.apiApplication";
    "acceptMappedClaims" ACCEPT_MAPPED_CLAIMS, accept_mapped_claims bool -> Option<bool>, with_accept_mapped_claims(bool), "`acceptMappedClaims`: `Edm.Boolean`";
    "knownClientApplications" KNOWN_CLIENT_APPLICATIONS, known_client_applications values -> Parsed<Vec<Uuid>>, with_known_client_applications(Vec<Uuid>), "`knownClientApplications`: `Collection(Edm.Guid)`";
    "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, oauth2_permission_scopes models -> Option<&[super::PermissionScope]>, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`: `Collection(microsoft.graph.permissionScope)`";
    "preAuthorizedApplications" PRE_AUTHORIZED_APPLICATIONS, pre_authorized_applications models -> Option<&[super::PreAuthorizedApplication]>, with_pre_authorized_applications(Vec<super::PreAuthorizedApplication>), "`preAuthorizedApplications`: `Collection(microsoft.graph.preAuthorizedApplication)`";
    "requestedAccessTokenVersion" REQUESTED_ACCESS_TOKEN_VERSION, requested_access_token_version i32 -> Option<i32>, with_requested_access_token_version(i32), "`requestedAccessTokenVersion`: `Edm.Int32`" "Possible values are: 1, null, 2.";
}

crate::runtime::model! {
    /// [`microsoft.graph.appHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig?view=graph-rest-1.0), with the accessors of [`MediaConfig`](super::MediaConfig)
    AppHostedMediaConfig: super::MediaConfig = "microsoft.graph.appHostedMediaConfig";
    "blob" BLOB, blob str -> Option<&str>, with_blob(String), "`blob`: `Edm.String`";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.appIdentity`](https://learn.microsoft.com/graph/api/resources/appidentity?view=graph-rest-1.0)
    AppIdentity = "microsoft.graph.appIdentity";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRole`](https://learn.microsoft.com/graph/api/resources/approle?view=graph-rest-1.0)
    AppRole = "microsoft.graph.appRole";
    "allowedMemberTypes" ALLOWED_MEMBER_TYPES, allowed_member_types strs -> Option<Vec<&str>>, with_allowed_member_types(Vec<String>), "`allowedMemberTypes`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "origin" ORIGIN, origin str -> Option<&str>, with_origin(String), "`origin`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.appRoleAssignment`](https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-1.0)
    AppRoleAssignment = "microsoft.graph.appRoleAssignment";
    "appRoleId" APP_ROLE_ID, app_role_id guid -> Parsed<Uuid>, with_app_role_id(Uuid), "`appRoleId`: `Edm.Guid`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "principalDisplayName" PRINCIPAL_DISPLAY_NAME, principal_display_name str -> Option<&str>, with_principal_display_name(String), "`principalDisplayName`: `Edm.String`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id guid -> Parsed<Uuid>, with_principal_id(Uuid), "`principalId`: `Edm.Guid`";
    "principalType" PRINCIPAL_TYPE, principal_type str -> Option<&str>, with_principal_type(String), "`principalType`: `Edm.String`, read-only" "Read-only.";
    "resourceDisplayName" RESOURCE_DISPLAY_NAME, resource_display_name str -> Option<&str>, with_resource_display_name(String), "`resourceDisplayName`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id guid -> Parsed<Uuid>, with_resource_id(Uuid), "`resourceId`: `Edm.Guid`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.appleManagedIdentityProvider`](https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-1.0), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    AppleManagedIdentityProvider: super::IdentityProviderBase = "microsoft.graph.appleManagedIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "certificateData" CERTIFICATE_DATA, certificate_data str -> Option<&str>, with_certificate_data(String), "`certificateData`: `Edm.String`" "Nullable.";
    "developerId" DEVELOPER_ID, developer_id str -> Option<&str>, with_developer_id(String), "`developerId`: `Edm.String`" "Required.";
    "keyId" KEY_ID, key_id str -> Option<&str>, with_key_id(String), "`keyId`: `Edm.String`" "Required.";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Application: super::DirectoryObject, super::Entity = "microsoft.graph.application";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`";
    "api" API, api model -> Option<&super::ApiApplication>, with_api(super::ApiApplication), "`api`: `microsoft.graph.apiApplication`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "certification" CERTIFICATION, certification model -> Option<&super::Certification>, with_certification(super::Certification), "`certification`: `microsoft.graph.certification`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "groupMembershipClaims" GROUP_MEMBERSHIP_CLAIMS, group_membership_claims str -> Option<&str>, with_group_membership_claims(String), "`groupMembershipClaims`: `Edm.String`";
    "identifierUris" IDENTIFIER_URIS, identifier_uris strs -> Option<Vec<&str>>, with_identifier_uris(Vec<String>), "`identifierUris`: `Collection(Edm.String)`" "Not nullable.";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "isDeviceOnlyAuthSupported" IS_DEVICE_ONLY_AUTH_SUPPORTED, is_device_only_auth_supported bool -> Option<bool>, with_is_device_only_auth_supported(bool), "`isDeviceOnlyAuthSupported`: `Edm.Boolean`";
    "isFallbackPublicClient" IS_FALLBACK_PUBLIC_CLIENT, is_fallback_public_client bool -> Option<bool>, with_is_fallback_public_client(bool), "`isFallbackPublicClient`: `Edm.Boolean`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "logo" LOGO, logo untyped -> Option<&Value>, with_logo(Value), "`logo`: `Edm.Stream`" "Not nullable.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "oauth2RequiredPostResponse" OAUTH2_REQUIRED_POST_RESPONSE, oauth2_required_post_response bool -> Option<bool>, with_oauth2_required_post_response(bool), "`oauth2RequiredPostResponse`: `Edm.Boolean`";
    "optionalClaims" OPTIONAL_CLAIMS, optional_claims model -> Option<&super::OptionalClaims>, with_optional_claims(super::OptionalClaims), "`optionalClaims`: `microsoft.graph.optionalClaims`";
    "parentalControlSettings" PARENTAL_CONTROL_SETTINGS, parental_control_settings model -> Option<&super::ParentalControlSettings>, with_parental_control_settings(super::ParentalControlSettings), "`parentalControlSettings`: `microsoft.graph.parentalControlSettings`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::PublicClientApplication>, with_public_client(super::PublicClientApplication), "`publicClient`: `microsoft.graph.publicClientApplication`";
    "publisherDomain" PUBLISHER_DOMAIN, publisher_domain str -> Option<&str>, with_publisher_domain(String), "`publisherDomain`: `Edm.String`, read-only" "Read-only.";
    "requiredResourceAccess" REQUIRED_RESOURCE_ACCESS, required_resource_access models -> Option<&[super::RequiredResourceAccess]>, with_required_resource_access(Vec<super::RequiredResourceAccess>), "`requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`" "Nullable.";
    "serviceManagementReference" SERVICE_MANAGEMENT_REFERENCE, service_management_reference str -> Option<&str>, with_service_management_reference(String), "`serviceManagementReference`: `Edm.String`" "Nullable.";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience enumeration -> Option<super::SignInAudience>, with_sign_in_audience(super::SignInAudience), "`signInAudience`: `microsoft.graph.signInAudience`" "Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "spa" SPA, spa model -> Option<&super::SpaApplication>, with_spa(super::SpaApplication), "`spa`: `microsoft.graph.spaApplication`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id str -> Option<&str>, with_token_encryption_key_id(String), "`tokenEncryptionKeyId`: `Edm.String`";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "web" WEB, web model -> Option<&super::WebApplication>, with_web(super::WebApplication), "`web`: `microsoft.graph.webApplication`";
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "extensionProperties" EXTENSION_PROPERTIES, extension_properties models -> Option<&[super::ExtensionProperty]>, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`: `Collection(microsoft.graph.extensionProperty)`, read-only" "Read-only. Nullable.";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedLabel`](https://learn.microsoft.com/graph/api/resources/assignedlabel?view=graph-rest-1.0)
    AssignedLabel = "microsoft.graph.assignedLabel";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedLicense`](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-1.0)
    AssignedLicense = "microsoft.graph.assignedLicense";
    "disabledPlans" DISABLED_PLANS, disabled_plans values -> Parsed<Vec<Uuid>>, with_disabled_plans(Vec<Uuid>), "`disabledPlans`: `Collection(Edm.Guid)`";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedPlan`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-1.0)
    AssignedPlan = "microsoft.graph.assignedPlan";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`" "Possible values are: Enabled, Warning, Suspended, Deleted.";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Attachment: super::Entity = "microsoft.graph.attachment" {
        "microsoft.graph.fileAttachment",
        "microsoft.graph.itemAttachment",
        "microsoft.graph.referenceAttachment",
        "microsoft.graph.serviceAnnouncementAttachment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.attachmentItem`](https://learn.microsoft.com/graph/api/resources/attachmentitem?view=graph-rest-1.0)
    AttachmentItem = "microsoft.graph.attachmentItem";
    "attachmentType" ATTACHMENT_TYPE, attachment_type enumeration -> Option<super::AttachmentType>, with_attachment_type(super::AttachmentType), "`attachmentType`: `microsoft.graph.attachmentType`" "Required. Possible values are: file, item, reference.";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`" "Optional.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Optional.";
    "isInline" IS_INLINE, is_inline bool -> Option<bool>, with_is_inline(bool), "`isInline`: `Edm.Boolean`" "Optional.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`" "Required.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.attachmentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttachmentType = "microsoft.graph.attachmentType" {
        File = "file",
        Item = "item",
        Reference = "reference",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.audio`](https://learn.microsoft.com/graph/api/resources/audio?view=graph-rest-1.0)
    Audio = "microsoft.graph.audio";
    "album" ALBUM, album str -> Option<&str>, with_album(String), "`album`: `Edm.String`";
    "albumArtist" ALBUM_ARTIST, album_artist str -> Option<&str>, with_album_artist(String), "`albumArtist`: `Edm.String`";
    "artist" ARTIST, artist str -> Option<&str>, with_artist(String), "`artist`: `Edm.String`";
    "bitrate" BITRATE, bitrate i64 -> Option<i64>, with_bitrate(i64), "`bitrate`: `Edm.Int64`";
    "composers" COMPOSERS, composers str -> Option<&str>, with_composers(String), "`composers`: `Edm.String`";
    "copyright" COPYRIGHT, copyright str -> Option<&str>, with_copyright(String), "`copyright`: `Edm.String`";
    "disc" DISC, disc i16 -> Option<i16>, with_disc(i16), "`disc`: `Edm.Int16`";
    "discCount" DISC_COUNT, disc_count i16 -> Option<i16>, with_disc_count(i16), "`discCount`: `Edm.Int16`";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "genre" GENRE, genre str -> Option<&str>, with_genre(String), "`genre`: `Edm.String`";
    "hasDrm" HAS_DRM, has_drm bool -> Option<bool>, with_has_drm(bool), "`hasDrm`: `Edm.Boolean`";
    "isVariableBitrate" IS_VARIABLE_BITRATE, is_variable_bitrate bool -> Option<bool>, with_is_variable_bitrate(bool), "`isVariableBitrate`: `Edm.Boolean`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "track" TRACK, track i32 -> Option<i32>, with_track(i32), "`track`: `Edm.Int32`";
    "trackCount" TRACK_COUNT, track_count i32 -> Option<i32>, with_track_count(i32), "`trackCount`: `Edm.Int32`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesSetting`](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-1.0)
    AutomaticRepliesSetting = "microsoft.graph.automaticRepliesSetting";
    "externalAudience" EXTERNAL_AUDIENCE, external_audience enumeration -> Option<super::ExternalAudienceScope>, with_external_audience(super::ExternalAudienceScope), "`externalAudience`: `microsoft.graph.externalAudienceScope`" "Possible values are: none, contactsOnly, all.";
    "externalReplyMessage" EXTERNAL_REPLY_MESSAGE, external_reply_message str -> Option<&str>, with_external_reply_message(String), "`externalReplyMessage`: `Edm.String`";
    "internalReplyMessage" INTERNAL_REPLY_MESSAGE, internal_reply_message str -> Option<&str>, with_internal_reply_message(String), "`internalReplyMessage`: `Edm.String`";
    "scheduledEndDateTime" SCHEDULED_END_DATE_TIME, scheduled_end_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_end_date_time(super::DateTimeTimeZone), "`scheduledEndDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "scheduledStartDateTime" SCHEDULED_START_DATE_TIME, scheduled_start_date_time model -> Option<&super::DateTimeTimeZone>, with_scheduled_start_date_time(super::DateTimeTimeZone), "`scheduledStartDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::AutomaticRepliesStatus>, with_status(super::AutomaticRepliesStatus), "`status`: `microsoft.graph.automaticRepliesStatus`" "Possible values are: disabled, alwaysEnabled, scheduled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.automaticRepliesStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AutomaticRepliesStatus = "microsoft.graph.automaticRepliesStatus" {
        Disabled = "disabled",
        AlwaysEnabled = "alwaysEnabled",
        Scheduled = "scheduled",
    }
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItem`](https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    BaseItem: super::Entity = "microsoft.graph.baseItem" {
        "microsoft.graph.drive",
        "microsoft.graph.driveItem",
        "microsoft.graph.list",
        "microsoft.graph.listItem",
        "microsoft.graph.sharedDriveItem",
        "microsoft.graph.site",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
    "createdByUser" CREATED_BY_USER, created_by_user model -> Option<&super::User>, with_created_by_user(super::User), "`createdByUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "lastModifiedByUser" LAST_MODIFIED_BY_USER, last_modified_by_user model -> Option<&super::User>, with_last_modified_by_user(super::User), "`lastModifiedByUser`: `microsoft.graph.user`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItemVersion`](https://learn.microsoft.com/graph/api/resources/baseItemVersion?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    BaseItemVersion: super::Entity = "microsoft.graph.baseItemVersion" {
        "microsoft.graph.driveItemVersion",
        "microsoft.graph.listItemVersion",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time model -> Option<&super::TimeStamp>, with_last_modified_date_time(super::TimeStamp), "`lastModifiedDateTime`: `microsoft.graph.timeStamp`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.basicStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BasicStatus = "microsoft.graph.basicStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bodyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BodyType = "microsoft.graph.bodyType" {
        Text = "text",
        Html = "html",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.builtInIdentityProvider`](https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-1.0), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    BuiltInIdentityProvider: super::IdentityProviderBase = "microsoft.graph.builtInIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: AADSignup, MicrosoftAccount, EmailOTP.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.bundle`](https://learn.microsoft.com/graph/api/resources/bundle?view=graph-rest-1.0)
    Bundle = "microsoft.graph.bundle";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "album" ALBUM, album model -> Option<&super::Album>, with_album(super::Album), "`album`: `microsoft.graph.album`";
}

crate::runtime::model! {
    /// [`microsoft.graph.call`](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-1.0)
    Call = "microsoft.graph.call";
    "callbackUri" CALLBACK_URI, callback_uri str -> Option<&str>, with_callback_uri(String), "`callbackUri`: `Edm.String`";
    "callChainId" CALL_CHAIN_ID, call_chain_id str -> Option<&str>, with_call_chain_id(String), "`callChainId`: `Edm.String`";
    "callRoutes" CALL_ROUTES, call_routes models -> Option<&[super::CallRoute]>, with_call_routes(Vec<super::CallRoute>), "`callRoutes`: `Collection(microsoft.graph.callRoute)`, read-only" "Read-only.";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "direction" DIRECTION, direction enumeration -> Option<super::CallDirection>, with_direction(super::CallDirection), "`direction`: `microsoft.graph.callDirection`, read-only" "Read-only. Possible values are: incoming, outgoing.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "mediaConfig" MEDIA_CONFIG, media_config model -> Option<&super::AppHostedMediaConfig>, with_media_config(super::AppHostedMediaConfig), "`mediaConfig`: `microsoft.graph.appHostedMediaConfig`" "Required.";
    "mediaState" MEDIA_STATE, media_state model -> Option<&super::CallMediaState>, with_media_state(super::CallMediaState), "`mediaState`: `microsoft.graph.callMediaState`, read-only" "Read-only.";
    "meetingInfo" MEETING_INFO, meeting_info model -> Option<&super::OrganizerMeetingInfo>, with_meeting_info(super::OrganizerMeetingInfo), "`meetingInfo`: `microsoft.graph.organizerMeetingInfo`";
    "transcription" TRANSCRIPTION, transcription model -> Option<&super::CallTranscriptionInfo>, with_transcription(super::CallTranscriptionInfo), "`transcription`: `microsoft.graph.callTranscriptionInfo`, read-only" "Read-only.";
    "myParticipantId" MY_PARTICIPANT_ID, my_participant_id str -> Option<&str>, with_my_participant_id(String), "`myParticipantId`: `Edm.String`, read-only" "Read-only.";
    "requestedModalities" REQUESTED_MODALITIES, requested_modalities enumerations -> Option<Vec<super::Modality>>, with_requested_modalities(Vec<super::Modality>), "`requestedModalities`: `Collection(microsoft.graph.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "source" SOURCE, source model -> Option<&super::ParticipantInfo>, with_source(super::ParticipantInfo), "`source`: `microsoft.graph.participantInfo`";
    "state" STATE, state enumeration -> Option<super::CallState>, with_state(super::CallState), "`state`: `microsoft.graph.callState`, read-only" "Read-only. Possible values are: incoming, establishing, ringing, established, hold, transferring, transferAccepted, redirecting, terminating, terminated.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "targets" TARGETS, targets models -> Option<&[super::ParticipantInfo]>, with_targets(Vec<super::ParticipantInfo>), "`targets`: `Collection(microsoft.graph.participantInfo)`";
    "toneInfo" TONE_INFO, tone_info model -> Option<&super::ToneInfo>, with_tone_info(super::ToneInfo), "`toneInfo`: `microsoft.graph.toneInfo`, read-only" "Read-only.";
    "incomingContext" INCOMING_CONTEXT, incoming_context model -> Option<&super::IncomingContext>, with_incoming_context(super::IncomingContext), "`incomingContext`: `microsoft.graph.incomingContext`";
    "replacesContext" REPLACES_CONTEXT, replaces_context str -> Option<&str>, with_replaces_context(String), "`replacesContext`: `Edm.String`";
    "operations" OPERATIONS, operations models -> Option<&[super::CommsOperation]>, with_operations(Vec<super::CommsOperation>), "`operations`: `Collection(microsoft.graph.commsOperation)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, read-only" "Read-only. Nullable." if (feature = "communications");
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CallDirection = "microsoft.graph.callDirection" {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callMediaState`](https://learn.microsoft.com/graph/api/resources/callmediastate?view=graph-rest-1.0)
    CallMediaState = "microsoft.graph.callMediaState";
    "audio" AUDIO, audio enumeration -> Option<super::MediaState>, with_audio(super::MediaState), "`audio`: `microsoft.graph.mediaState`" "Possible values are: active, inactive, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-1.0)
    CallRoute = "microsoft.graph.callRoute";
    "final" FINAL, final_ model -> Option<&super::IdentitySet>, with_final(super::IdentitySet), "`final`: `microsoft.graph.identitySet`";
    "original" ORIGINAL, original model -> Option<&super::IdentitySet>, with_original(super::IdentitySet), "`original`: `microsoft.graph.identitySet`";
    "routingType" ROUTING_TYPE, routing_type enumeration -> Option<super::RoutingType>, with_routing_type(super::RoutingType), "`routingType`: `microsoft.graph.routingType`" "Possible values are: forwarded, lookup, selfFork.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callTranscriptionInfo`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-1.0)
    CallTranscriptionInfo = "microsoft.graph.callTranscriptionInfo";
    "state" STATE, state enumeration -> Option<super::CallTranscriptionState>, with_state(super::CallTranscriptionState), "`state`: `microsoft.graph.callTranscriptionState`" "Possible values are: notStarted, active, inactive.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callTranscriptionState`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-1.0)
    CallTranscriptionState = "microsoft.graph.callTranscriptionState" {
        NotStarted = "notStarted",
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CallType = "microsoft.graph.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cancelMediaProcessingOperation`](https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-1.0)
    CancelMediaProcessingOperation = "microsoft.graph.cancelMediaProcessingOperation";
    "all" ALL, all bool -> Option<bool>, with_all(bool), "`all`: `Edm.Boolean`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-1.0)
    Certification = "microsoft.graph.certification";
    "certificationDetailsUrl" CERTIFICATION_DETAILS_URL, certification_details_url str -> Option<&str>, with_certification_details_url(String), "`certificationDetailsUrl`: `Edm.String`";
    "certificationExpirationDateTime" CERTIFICATION_EXPIRATION_DATE_TIME, certification_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certification_expiration_date_time(OffsetDateTime), "`certificationExpirationDateTime`: `Edm.DateTimeOffset`";
    "isCertifiedByMicrosoft" IS_CERTIFIED_BY_MICROSOFT, is_certified_by_microsoft bool -> Option<bool>, with_is_certified_by_microsoft(bool), "`isCertifiedByMicrosoft`: `Edm.Boolean`";
    "isPublisherAttested" IS_PUBLISHER_ATTESTED, is_publisher_attested bool -> Option<bool>, with_is_publisher_attested(bool), "`isPublisherAttested`: `Edm.Boolean`";
    "lastCertificationDateTime" LAST_CERTIFICATION_DATE_TIME, last_certification_date_time date_time -> Parsed<OffsetDateTime>, with_last_certification_date_time(OffsetDateTime), "`lastCertificationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-1.0)
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
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-1.0)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-1.0)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

#[cfg(any(feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.changeTrackedEntity`](https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ChangeTrackedEntity: super::Entity = "microsoft.graph.changeTrackedEntity" {
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatinfo?view=graph-rest-1.0)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.claimsMapping`](https://learn.microsoft.com/graph/api/resources/claimsmapping?view=graph-rest-1.0)
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
    /// [`microsoft.graph.claimsMappingPolicy`](https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    ClaimsMappingPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.claimsMappingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-1.0)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-1.0)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type str -> Option<&str>, with_change_type(String), "`changeType`: `Edm.String`" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-1.0)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-1.0)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    ConnectedOrganizationMembers: super::SubjectSet = "microsoft.graph.connectedOrganizationMembers";
    "connectedOrganizationId" CONNECTED_ORGANIZATION_ID, connected_organization_id str -> Option<&str>, with_connected_organization_id(String), "`connectedOrganizationId`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectionInfo`](https://learn.microsoft.com/graph/api/resources/connectioninfo?view=graph-rest-1.0)
    ConnectionInfo = "microsoft.graph.connectionInfo";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-1.0)
    CreateAction = "microsoft.graph.createAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-1.0), with the accessors of [`TimeZoneBase`](super::TimeZoneBase)
    CustomTimeZone: super::TimeZoneBase = "microsoft.graph.customTimeZone";
    inherited "name" NAME, with_name(String), "`name`";
    "bias" BIAS, bias i32 -> Option<i32>, with_bias(i32), "`bias`: `Edm.Int32`";
    "daylightOffset" DAYLIGHT_OFFSET, daylight_offset model -> Option<&super::DaylightTimeZoneOffset>, with_daylight_offset(super::DaylightTimeZoneOffset), "`daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`";
    "standardOffset" STANDARD_OFFSET, standard_offset model -> Option<&super::StandardTimeZoneOffset>, with_standard_offset(super::StandardTimeZoneOffset), "`standardOffset`: `microsoft.graph.standardTimeZoneOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeTimeZone`](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-1.0)
    DateTimeTimeZone = "microsoft.graph.dateTimeTimeZone";
    "dateTime" DATE_TIME, date_time str -> Option<&str>, with_date_time(String), "`dateTime`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dayOfWeek`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-1.0), with the accessors of [`StandardTimeZoneOffset`](super::StandardTimeZoneOffset)
    DaylightTimeZoneOffset: super::StandardTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset";
    inherited "dayOccurrence" DAY_OCCURRENCE, with_day_occurrence(i32), "`dayOccurrence`";
    inherited "dayOfWeek" DAY_OF_WEEK, with_day_of_week(super::DayOfWeek), "`dayOfWeek`";
    inherited "month" MONTH, with_month(i32), "`month`";
    inherited "time" TIME, with_time(Time), "`time`";
    inherited "year" YEAR, with_year(i32), "`year`";
    "daylightBias" DAYLIGHT_BIAS, daylight_bias i32 -> Option<i32>, with_daylight_bias(i32), "`daylightBias`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-1.0)
    DeleteAction = "microsoft.graph.deleteAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-1.0)
    Deleted = "microsoft.graph.deleted";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate?view=graph-rest-1.0)
    DeviceCompliancePolicySettingState = "microsoft.graph.deviceCompliancePolicySettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-1.0)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DirectoryObject: super::Entity = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.application",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.contract",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.group",
        "microsoft.graph.groupSettingTemplate",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.organization",
        "microsoft.graph.orgcontact",
        "microsoft.graph.policyBase",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    };
    inherited "id" ID, with_id(String), "`id`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryObjectPartnerReference: super::DirectoryObject, super::Entity = "microsoft.graph.directoryObjectPartnerReference";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "externalPartnerTenantId" EXTERNAL_PARTNER_TENANT_ID, external_partner_tenant_id guid -> Parsed<Uuid>, with_external_partner_tenant_id(Uuid), "`externalPartnerTenantId`: `Edm.Guid`, read-only" "Read-only.";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    Drive: super::BaseItem, super::Entity = "microsoft.graph.drive";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`, read-only" "Read-only.";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Optional. Read-only.";
    "quota" QUOTA, quota model -> Option<&super::Quota>, with_quota(super::Quota), "`quota`: `microsoft.graph.quota`, read-only" "Optional. Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "bundles" BUNDLES, bundles models -> Option<&[super::DriveItem]>, with_bundles(Vec<super::DriveItem>), "`bundles`: `Collection(microsoft.graph.driveItem)`";
    "following" FOLLOWING, following models -> Option<&[super::DriveItem]>, with_following(Vec<super::DriveItem>), "`following`: `Collection(microsoft.graph.driveItem)`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`, read-only" "Read-only.";
    "special" SPECIAL, special models -> Option<&[super::DriveItem]>, with_special(Vec<super::DriveItem>), "`special`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    DriveItem: super::BaseItem, super::Entity = "microsoft.graph.driveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "audio" AUDIO, audio model -> Option<&super::Audio>, with_audio(super::Audio), "`audio`: `microsoft.graph.audio`, read-only" "Read-only.";
    "bundle" BUNDLE, bundle model -> Option<&super::Bundle>, with_bundle(super::Bundle), "`bundle`: `microsoft.graph.bundle`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "cTag" C_TAG, c_tag str -> Option<&str>, with_c_tag(String), "`cTag`: `Edm.String`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::GeoCoordinates>, with_location(super::GeoCoordinates), "`location`: `microsoft.graph.geoCoordinates`, read-only" "Read-only.";
    "malware" MALWARE, malware model -> Option<&super::Malware>, with_malware(super::Malware), "`malware`: `microsoft.graph.malware`, read-only" "Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "pendingOperations" PENDING_OPERATIONS, pending_operations model -> Option<&super::PendingOperations>, with_pending_operations(super::PendingOperations), "`pendingOperations`: `microsoft.graph.pendingOperations`, read-only" "Read-only.";
    "photo" PHOTO, photo model -> Option<&super::Photo>, with_photo(super::Photo), "`photo`: `microsoft.graph.photo`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "remoteItem" REMOTE_ITEM, remote_item model -> Option<&super::RemoteItem>, with_remote_item(super::RemoteItem), "`remoteItem`: `microsoft.graph.remoteItem`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`";
    "searchResult" SEARCH_RESULT, search_result model -> Option<&super::SearchResult>, with_search_result(super::SearchResult), "`searchResult`: `microsoft.graph.searchResult`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "children" CHILDREN, children models -> Option<&[super::DriveItem]>, with_children(Vec<super::DriveItem>), "`children`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, read-only" "Read-only. Nullable." if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`" if (any(feature = "files", feature = "sites", feature = "subscriptions"));
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "versions" VERSIONS, versions models -> Option<&[super::DriveItemVersion]>, with_versions(Vec<super::DriveItemVersion>), "`versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only" "Read-only. Nullable." if (feature = "files");
    "workbook" WORKBOOK, workbook model -> Option<&super::Workbook>, with_workbook(super::Workbook), "`workbook`: `microsoft.graph.workbook`" "Nullable." if (feature = "excel");
}

crate::runtime::model! {
    /// [`microsoft.graph.editAction`](https://learn.microsoft.com/graph/api/resources/editaction?view=graph-rest-1.0)
    EditAction = "microsoft.graph.editAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentClassRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentclassrecipient?view=graph-rest-1.0)
    EducationAssignmentClassRecipient = "microsoft.graph.educationAssignmentClassRecipient"
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.educationAssignmentGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentgrade?view=graph-rest-1.0)
    EducationAssignmentGrade = "microsoft.graph.educationAssignmentGrade";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentindividualrecipient?view=graph-rest-1.0)
    EducationAssignmentIndividualRecipient = "microsoft.graph.educationAssignmentIndividualRecipient";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-1.0)
    EducationAssignmentPointsGrade = "microsoft.graph.educationAssignmentPointsGrade";
    "points" POINTS, points f32 -> Option<f32>, with_points(f32), "`points`: `Edm.Single`";
    "gradedBy" GRADED_BY, graded_by model -> Option<&super::IdentitySet>, with_graded_by(super::IdentitySet), "`gradedBy`: `microsoft.graph.identitySet`";
    "gradedDateTime" GRADED_DATE_TIME, graded_date_time date_time -> Parsed<OffsetDateTime>, with_graded_date_time(OffsetDateTime), "`gradedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgradetype?view=graph-rest-1.0)
    EducationAssignmentPointsGradeType = "microsoft.graph.educationAssignmentPointsGradeType";
    "maxPoints" MAX_POINTS, max_points f32 -> Option<f32>, with_max_points(f32), "`maxPoints`: `Edm.Single`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCourse`](https://learn.microsoft.com/graph/api/resources/educationcourse?view=graph-rest-1.0)
    EducationCourse = "microsoft.graph.educationCourse";
    "courseNumber" COURSE_NUMBER, course_number str -> Option<&str>, with_course_number(String), "`courseNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationLinkResource`](https://learn.microsoft.com/graph/api/resources/educationlinkresource?view=graph-rest-1.0)
    EducationLinkResource = "microsoft.graph.educationLinkResource";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-1.0)
    EducationPointsOutcome = "microsoft.graph.educationPointsOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "points" POINTS, points model -> Option<&super::EducationAssignmentPointsGrade>, with_points(super::EducationAssignmentPointsGrade), "`points`: `microsoft.graph.educationAssignmentPointsGrade`";
    "publishedPoints" PUBLISHED_POINTS, published_points model -> Option<&super::EducationAssignmentPointsGrade>, with_published_points(super::EducationAssignmentPointsGrade), "`publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationPowerPointResource`](https://learn.microsoft.com/graph/api/resources/educationpowerpointresource?view=graph-rest-1.0)
    EducationPowerPointResource = "microsoft.graph.educationPowerPointResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubricOutcome`](https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-1.0)
    EducationRubricOutcome = "microsoft.graph.educationRubricOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "publishedRubricQualityFeedback" PUBLISHED_RUBRIC_QUALITY_FEEDBACK, published_rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_published_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`publishedRubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "publishedRubricQualitySelectedLevels" PUBLISHED_RUBRIC_QUALITY_SELECTED_LEVELS, published_rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_published_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`publishedRubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
    "rubricQualityFeedback" RUBRIC_QUALITY_FEEDBACK, rubric_quality_feedback models -> Option<&[super::RubricQualityFeedbackModel]>, with_rubric_quality_feedback(Vec<super::RubricQualityFeedbackModel>), "`rubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`";
    "rubricQualitySelectedLevels" RUBRIC_QUALITY_SELECTED_LEVELS, rubric_quality_selected_levels models -> Option<&[super::RubricQualitySelectedColumnModel]>, with_rubric_quality_selected_levels(Vec<super::RubricQualitySelectedColumnModel>), "`rubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionindividualrecipient?view=graph-rest-1.0)
    EducationSubmissionIndividualRecipient = "microsoft.graph.educationSubmissionIndividualRecipient";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "directory", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.emailAddress`](https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-1.0)
    EmailAddress = "microsoft.graph.emailAddress";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.employeeOrgData`](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-1.0)
    EmployeeOrgData = "microsoft.graph.employeeOrgData";
    "division" DIVISION, division str -> Option<&str>, with_division(String), "`division`: `Edm.String`";
    "costCenter" COST_CENTER, cost_center str -> Option<&str>, with_cost_center(String), "`costCenter`: `Edm.String`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
    Entity = "microsoft.graph.entity" {
        "microsoft.graph.aadUserConversationMember",
        "microsoft.graph.accessReviewHistoryDefinition",
        "microsoft.graph.accessReviewHistoryInstance",
        "microsoft.graph.accessReviewInstance",
        "microsoft.graph.accessReviewInstanceDecisionItem",
        "microsoft.graph.accessReviewReviewer",
        "microsoft.graph.accessReviewScheduleDefinition",
        "microsoft.graph.accessReviewSet",
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.activityHistoryItem",
        "microsoft.graph.agreementFile",
        "microsoft.graph.agreementFileLocalization",
        "microsoft.graph.agreementFileProperties",
        "microsoft.graph.agreementFileVersion",
        "microsoft.graph.appConsentApprovalRoute",
        "microsoft.graph.appScope",
        "microsoft.graph.application",
        "microsoft.graph.attachment",
        "microsoft.graph.attendanceRecord",
        "microsoft.graph.auditLogRoot",
        "microsoft.graph.authentication",
        "microsoft.graph.authenticationMethodTarget",
        "microsoft.graph.authenticationMethodsPolicy",
        "microsoft.graph.authoredNote",
        "microsoft.graph.baseItem",
        "microsoft.graph.baseItemVersion",
        "microsoft.graph.bitlocker",
        "microsoft.graph.bitlockerRecoveryKey",
        "microsoft.graph.bookingCustomer",
        "microsoft.graph.bookingCustomerBase",
        "microsoft.graph.bookingStaffMember",
        "microsoft.graph.bookingStaffMemberBase",
        "microsoft.graph.calendar",
        "microsoft.graph.calendarGroup",
        "microsoft.graph.changeTrackedEntity",
        "microsoft.graph.chatMessage",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.columnDefinition",
        "microsoft.graph.columnLink",
        "microsoft.graph.contact",
        "microsoft.graph.contactFolder",
        "microsoft.graph.contract",
        "microsoft.graph.conversation",
        "microsoft.graph.conversationMember",
        "microsoft.graph.conversationThread",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directory",
        "microsoft.graph.directoryObject",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.domain",
        "microsoft.graph.domainDnsCnameRecord",
        "microsoft.graph.domainDnsMxRecord",
        "microsoft.graph.domainDnsRecord",
        "microsoft.graph.domainDnsSrvRecord",
        "microsoft.graph.domainDnsTxtRecord",
        "microsoft.graph.domainDnsUnavailableRecord",
        "microsoft.graph.drive",
        "microsoft.graph.driveItem",
        "microsoft.graph.driveItemVersion",
        "microsoft.graph.educationClass",
        "microsoft.graph.educationOrganization",
        "microsoft.graph.educationSchool",
        "microsoft.graph.educationUser",
        "microsoft.graph.entitlementManagement",
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
        "microsoft.graph.extension",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.externalConnectors.externalGroup",
        "microsoft.graph.externalDomainName",
        "microsoft.graph.fieldValueSet",
        "microsoft.graph.fileAttachment",
        "microsoft.graph.group",
        "microsoft.graph.groupLifecyclePolicy",
        "microsoft.graph.groupSetting",
        "microsoft.graph.groupSettingTemplate",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.inferenceClassification",
        "microsoft.graph.inferenceClassificationOverride",
        "microsoft.graph.invitation",
        "microsoft.graph.itemActivityStat",
        "microsoft.graph.itemAttachment",
        "microsoft.graph.licenseDetails",
        "microsoft.graph.linkedResource",
        "microsoft.graph.list",
        "microsoft.graph.listItem",
        "microsoft.graph.listItemVersion",
        "microsoft.graph.mailFolder",
        "microsoft.graph.mailSearchFolder",
        "microsoft.graph.message",
        "microsoft.graph.messageRule",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
        "microsoft.graph.multiValueLegacyExtendedProperty",
        "microsoft.graph.notebook",
        "microsoft.graph.officeGraphInsights",
        "microsoft.graph.onenote",
        "microsoft.graph.onenoteEntityBaseModel",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenoteEntitySchemaObjectModel",
        "microsoft.graph.onenoteOperation",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteResource",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.openTypeExtension",
        "microsoft.graph.operation",
        "microsoft.graph.organization",
        "microsoft.graph.orgcontact",
        "microsoft.graph.outlookCategory",
        "microsoft.graph.outlookItem",
        "microsoft.graph.outlookUser",
        "microsoft.graph.permission",
        "microsoft.graph.person",
        "microsoft.graph.planner",
        "microsoft.graph.plannerAssignedToTaskBoardTaskFormat",
        "microsoft.graph.plannerBucket",
        "microsoft.graph.plannerBucketTaskBoardTaskFormat",
        "microsoft.graph.plannerGroup",
        "microsoft.graph.plannerPlan",
        "microsoft.graph.plannerPlanDetails",
        "microsoft.graph.plannerProgressTaskBoardTaskFormat",
        "microsoft.graph.plannerTask",
        "microsoft.graph.plannerTaskDetails",
        "microsoft.graph.plannerUser",
        "microsoft.graph.policyBase",
        "microsoft.graph.policyRoot",
        "microsoft.graph.post",
        "microsoft.graph.profilePhoto",
        "microsoft.graph.rbacApplication",
        "microsoft.graph.referenceAttachment",
        "microsoft.graph.request",
        "microsoft.graph.riskDetection",
        "microsoft.graph.riskyUser",
        "microsoft.graph.riskyUserHistoryItem",
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.schemaExtension",
        "microsoft.graph.searchEntity",
        "microsoft.graph.sectionGroup",
        "microsoft.graph.security",
        "microsoft.graph.security.caseOperation",
        "microsoft.graph.security.dataSource",
        "microsoft.graph.security.dataSourceContainer",
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryCaseSettings",
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
        "microsoft.graph.security.ediscoveryTagOperation",
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.userSource",
        "microsoft.graph.serviceAnnouncementAttachment",
        "microsoft.graph.serviceAnnouncementBase",
        "microsoft.graph.serviceHealthIssue",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.serviceUpdateMessage",
        "microsoft.graph.sharedDriveItem",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.singleValueLegacyExtendedProperty",
        "microsoft.graph.site",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.subjectRightsRequest",
        "microsoft.graph.subscribedSku",
        "microsoft.graph.subscription",
        "microsoft.graph.team",
        "microsoft.graph.teamsApp",
        "microsoft.graph.teamsAppDefinition",
        "microsoft.graph.teamsAppInstallation",
        "microsoft.graph.teamsTab",
        "microsoft.graph.teamsTemplate",
        "microsoft.graph.teamwork",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.termStore.group",
        "microsoft.graph.termStore.relation",
        "microsoft.graph.termStore.set",
        "microsoft.graph.termStore.store",
        "microsoft.graph.termStore.term",
        "microsoft.graph.termsOfUseContainer",
        "microsoft.graph.thumbnailSet",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
        "microsoft.graph.todo",
        "microsoft.graph.todoTask",
        "microsoft.graph.todoTaskList",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.unifiedRoleAssignment",
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
        "microsoft.graph.unifiedRoleManagementPolicy",
        "microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
        "microsoft.graph.unifiedRoleManagementPolicyAssignment",
        "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        "microsoft.graph.unifiedRoleManagementPolicyEnablementRule",
        "microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
        "microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
        "microsoft.graph.unifiedRoleManagementPolicyRule",
        "microsoft.graph.unifiedRoleScheduleBase",
        "microsoft.graph.unifiedRoleScheduleInstanceBase",
        "microsoft.graph.user",
        "microsoft.graph.userActivity",
        "microsoft.graph.userScopeTeamsAppInstallation",
        "microsoft.graph.userSettings",
        "microsoft.graph.userTeamwork",
        "microsoft.graph.workbook",
        "microsoft.graph.workbookChart",
        "microsoft.graph.workbookChartAreaFormat",
        "microsoft.graph.workbookChartAxes",
        "microsoft.graph.workbookChartAxis",
        "microsoft.graph.workbookChartAxisFormat",
        "microsoft.graph.workbookChartAxisTitle",
        "microsoft.graph.workbookChartAxisTitleFormat",
        "microsoft.graph.workbookChartDataLabelFormat",
        "microsoft.graph.workbookChartDataLabels",
        "microsoft.graph.workbookChartFill",
        "microsoft.graph.workbookChartFont",
        "microsoft.graph.workbookChartGridlines",
        "microsoft.graph.workbookChartGridlinesFormat",
        "microsoft.graph.workbookChartLegend",
        "microsoft.graph.workbookChartLegendFormat",
        "microsoft.graph.workbookChartLineFormat",
        "microsoft.graph.workbookChartPoint",
        "microsoft.graph.workbookChartPointFormat",
        "microsoft.graph.workbookChartSeries",
        "microsoft.graph.workbookChartSeriesFormat",
        "microsoft.graph.workbookChartTitle",
        "microsoft.graph.workbookChartTitleFormat",
        "microsoft.graph.workbookFilter",
        "microsoft.graph.workbookFormatProtection",
        "microsoft.graph.workbookNamedItem",
        "microsoft.graph.workbookPivotTable",
        "microsoft.graph.workbookRange",
        "microsoft.graph.workbookRangeBorder",
        "microsoft.graph.workbookRangeFill",
        "microsoft.graph.workbookRangeFont",
        "microsoft.graph.workbookRangeFormat",
        "microsoft.graph.workbookRangeSort",
        "microsoft.graph.workbookRangeView",
        "microsoft.graph.workbookTable",
        "microsoft.graph.workbookTableColumn",
        "microsoft.graph.workbookTableSort",
        "microsoft.graph.workbookWorksheet",
        "microsoft.graph.workbookWorksheetProtection",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.exchangeIdFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExchangeIdFormat = "microsoft.graph.exchangeIdFormat" {
        EntryId = "entryId",
        EwsId = "ewsId",
        ImmutableEntryId = "immutableEntryId",
        RestId = "restId",
        RestImmutableEntryId = "restImmutableEntryId",
    }
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Extension: super::Entity = "microsoft.graph.extension" {
        "microsoft.graph.openTypeExtension",
    };
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.extensionProperty`](https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ExtensionProperty: super::DirectoryObject, super::Entity = "microsoft.graph.extensionProperty";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type str -> Option<&str>, with_data_type(String), "`dataType`: `Edm.String`" "Not nullable.";
    "isSyncedFromOnPremises" IS_SYNCED_FROM_ON_PREMISES, is_synced_from_on_premises bool -> Option<bool>, with_is_synced_from_on_premises(bool), "`isSyncedFromOnPremises`: `Edm.Boolean`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "targetObjects" TARGET_OBJECTS, target_objects strs -> Option<Vec<&str>>, with_target_objects(Vec<String>), "`targetObjects`: `Collection(Edm.String)`" "Not nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAudienceScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalAudienceScope = "microsoft.graph.externalAudienceScope" {
        None = "none",
        ContactsOnly = "contactsOnly",
        All = "all",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-1.0)
    ExternalDomainFederation = "microsoft.graph.externalDomainFederation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.externalSponsors`](https://learn.microsoft.com/graph/api/resources/externalsponsors?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    ExternalSponsors: super::SubjectSet = "microsoft.graph.externalSponsors"
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.file`](https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-1.0)
    File = "microsoft.graph.file";
    "hashes" HASHES, hashes model -> Option<&super::Hashes>, with_hashes(super::Hashes), "`hashes`: `microsoft.graph.hashes`, read-only" "Read-only.";
    "mimeType" MIME_TYPE, mime_type str -> Option<&str>, with_mime_type(String), "`mimeType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0), with the accessors of [`Attachment`](super::Attachment)
    FileAttachment: super::Attachment, super::Entity = "microsoft.graph.fileAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`";
    "contentLocation" CONTENT_LOCATION, content_location str -> Option<&str>, with_content_location(String), "`contentLocation`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.fileSystemInfo`](https://learn.microsoft.com/graph/api/resources/filesysteminfo?view=graph-rest-1.0)
    FileSystemInfo = "microsoft.graph.fileSystemInfo";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folder`](https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-1.0)
    Folder = "microsoft.graph.folder";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "view" VIEW, view model -> Option<&super::FolderView>, with_view(super::FolderView), "`view`: `microsoft.graph.folderView`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0)
    FolderView = "microsoft.graph.folderView";
    "sortBy" SORT_BY, sort_by str -> Option<&str>, with_sort_by(String), "`sortBy`: `Edm.String`";
    "sortOrder" SORT_ORDER, sort_order str -> Option<&str>, with_sort_order(String), "`sortOrder`: `Edm.String`";
    "viewType" VIEW_TYPE, view_type str -> Option<&str>, with_view_type(String), "`viewType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.geoCoordinates`](https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0)
    GeoCoordinates = "microsoft.graph.geoCoordinates";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`, read-only" "Optional. Read-only.";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`, read-only" "Optional. Read-only.";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`, read-only" "Optional. Read-only.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.group`](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Group: super::DirectoryObject, super::Entity = "microsoft.graph.group";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "allowExternalSenders" ALLOW_EXTERNAL_SENDERS, allow_external_senders bool -> Option<bool>, with_allow_external_senders(bool), "`allowExternalSenders`: `Edm.Boolean`";
    "assignedLabels" ASSIGNED_LABELS, assigned_labels models -> Option<&[super::AssignedLabel]>, with_assigned_labels(Vec<super::AssignedLabel>), "`assignedLabels`: `Collection(microsoft.graph.assignedLabel)`, read-only" "Read-only.";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`, read-only" "Read-only.";
    "autoSubscribeNewMembers" AUTO_SUBSCRIBE_NEW_MEMBERS, auto_subscribe_new_members bool -> Option<bool>, with_auto_subscribe_new_members(bool), "`autoSubscribeNewMembers`: `Edm.Boolean`";
    "classification" CLASSIFICATION, classification str -> Option<&str>, with_classification(String), "`classification`: `Edm.String`" "Possible values are: eq, ne, not, ge, le, startsWith.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "groupTypes" GROUP_TYPES, group_types strs -> Option<Vec<&str>>, with_group_types(Vec<String>), "`groupTypes`: `Collection(Edm.String)`";
    "hasMembersWithLicenseErrors" HAS_MEMBERS_WITH_LICENSE_ERRORS, has_members_with_license_errors bool -> Option<bool>, with_has_members_with_license_errors(bool), "`hasMembersWithLicenseErrors`: `Edm.Boolean`";
    "hideFromAddressLists" HIDE_FROM_ADDRESS_LISTS, hide_from_address_lists bool -> Option<bool>, with_hide_from_address_lists(bool), "`hideFromAddressLists`: `Edm.Boolean`";
    "hideFromOutlookClients" HIDE_FROM_OUTLOOK_CLIENTS, hide_from_outlook_clients bool -> Option<bool>, with_hide_from_outlook_clients(bool), "`hideFromOutlookClients`: `Edm.Boolean`";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, read-only" "Read-only.";
    "isAssignableToRole" IS_ASSIGNABLE_TO_ROLE, is_assignable_to_role bool -> Option<bool>, with_is_assignable_to_role(bool), "`isAssignableToRole`: `Edm.Boolean`" "Optional.";
    "isSubscribedByMail" IS_SUBSCRIBED_BY_MAIL, is_subscribed_by_mail bool -> Option<bool>, with_is_subscribed_by_mail(bool), "`isSubscribedByMail`: `Edm.Boolean`";
    "licenseProcessingState" LICENSE_PROCESSING_STATE, license_processing_state str -> Option<&str>, with_license_processing_state(String), "`licenseProcessingState`: `Edm.String`, read-only" "Read-only. Possible values are: QueuedForProcessing, ProcessingInProgress, ProcessingComplete.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailEnabled" MAIL_ENABLED, mail_enabled bool -> Option<bool>, with_mail_enabled(bool), "`mailEnabled`: `Edm.Boolean`" "Required.";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`" "Required.";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`" "Possible values are: On, Paused.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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
    "unseenCount" UNSEEN_COUNT, unseen_count i32 -> Option<i32>, with_unseen_count(i32), "`unseenCount`: `Edm.Int32`";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`" "Nullable. Possible values are: Private, Public, HiddenMembership.";
    "acceptedSenders" ACCEPTED_SENDERS, accepted_senders models -> Option<&[super::DirectoryObject]>, with_accepted_senders(Vec<super::DirectoryObject>), "`acceptedSenders`: `Collection(microsoft.graph.directoryObject)`";
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only." if (feature = "calendar");
    "conversations" CONVERSATIONS, conversations models -> Option<&[super::Conversation]>, with_conversations(Vec<super::Conversation>), "`conversations`: `Collection(microsoft.graph.conversation)`" if (feature = "mail");
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`" if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "groupLifecyclePolicies" GROUP_LIFECYCLE_POLICIES, group_lifecycle_policies models -> Option<&[super::GroupLifecyclePolicy]>, with_group_lifecycle_policies(Vec<super::GroupLifecyclePolicy>), "`groupLifecyclePolicies`: `Collection(microsoft.graph.groupLifecyclePolicy)`, read-only" "Read-only. Nullable." if (feature = "groups");
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "membersWithLicenseErrors" MEMBERS_WITH_LICENSE_ERRORS, members_with_license_errors models -> Option<&[super::User]>, with_members_with_license_errors(Vec<super::User>), "`membersWithLicenseErrors`: `Collection(microsoft.graph.user)`, read-only" "Read-only.";
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (feature = "onenote");
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "permissionGrants" PERMISSION_GRANTS, permission_grants models -> Option<&[super::ResourceSpecificPermissionGrant]>, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`: `Collection(microsoft.graph.resourceSpecificPermissionGrant)`" if (feature = "groups");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`" if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::ProfilePhoto]>, with_photos(Vec<super::ProfilePhoto>), "`photos`: `Collection(microsoft.graph.profilePhoto)`, read-only" "Read-only. Nullable." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerGroup>, with_planner(super::PlannerGroup), "`planner`: `microsoft.graph.plannerGroup`" if (feature = "tasks");
    "rejectedSenders" REJECTED_SENDERS, rejected_senders models -> Option<&[super::DirectoryObject]>, with_rejected_senders(Vec<super::DirectoryObject>), "`rejectedSenders`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "settings" SETTINGS, settings models -> Option<&[super::GroupSetting]>, with_settings(Vec<super::GroupSetting>), "`settings`: `Collection(microsoft.graph.groupSetting)`" "Nullable." if (feature = "groups");
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`" if (any(feature = "files", feature = "onenote", feature = "sites"));
    "team" TEAM, team models -> Option<&[super::Channel]>, with_team(Vec<super::Channel>), "`team`: `Collection(microsoft.graph.channel)`" if (feature = "teams");
    "threads" THREADS, threads models -> Option<&[super::ConversationThread]>, with_threads(Vec<super::ConversationThread>), "`threads`: `Collection(microsoft.graph.conversationThread)`" "Nullable." if (feature = "mail");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveMembers" TRANSITIVE_MEMBERS, transitive_members models -> Option<&[super::DirectoryObject]>, with_transitive_members(Vec<super::DirectoryObject>), "`transitiveMembers`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.groupMembers`](https://learn.microsoft.com/graph/api/resources/groupmembers?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    GroupMembers: super::SubjectSet = "microsoft.graph.groupMembers";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupMembershipClaims`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    GroupMembershipClaims = "microsoft.graph.groupMembershipClaims" {
        None = "None",
        SecurityGroup = "SecurityGroup",
        All = "All",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.hashes`](https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-1.0)
    Hashes = "microsoft.graph.hashes";
    "sha1Hash" SHA1_HASH, sha1_hash str -> Option<&str>, with_sha1_hash(String), "`sha1Hash`: `Edm.String`, read-only" "Read-only.";
    "sha256Hash" SHA256_HASH, sha256_hash str -> Option<&str>, with_sha256_hash(String), "`sha256Hash`: `Edm.String`, read-only" "Read-only.";
    "crc32Hash" CRC32_HASH, crc32_hash str -> Option<&str>, with_crc32_hash(String), "`crc32Hash`: `Edm.String`, read-only" "Read-only.";
    "quickXorHash" QUICK_XOR_HASH, quick_xor_hash str -> Option<&str>, with_quick_xor_hash(String), "`quickXorHash`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    HomeRealmDiscoveryPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.homeRealmDiscoveryPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.identityProviderBase`](https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-1.0)
    IdentityProviderBase = "microsoft.graph.identityProviderBase" {
        "microsoft.graph.appleManagedIdentityProvider",
        "microsoft.graph.builtInIdentityProvider",
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
        "microsoft.graph.samlOrWsFedProvider",
        "microsoft.graph.socialIdentityProvider",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    };
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-1.0)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        NoUpload = "noUpload",
        Pending = "pending",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.incomingContext`](https://learn.microsoft.com/graph/api/resources/incomingcontext?view=graph-rest-1.0)
    IncomingContext = "microsoft.graph.incomingContext";
    "sourceParticipantId" SOURCE_PARTICIPANT_ID, source_participant_id str -> Option<&str>, with_source_participant_id(String), "`sourceParticipantId`: `Edm.String`, read-only" "Read-only.";
    "observedParticipantId" OBSERVED_PARTICIPANT_ID, observed_participant_id str -> Option<&str>, with_observed_participant_id(String), "`observedParticipantId`: `Edm.String`, read-only" "Read-only.";
    "onBehalfOf" ON_BEHALF_OF, on_behalf_of model -> Option<&super::IdentitySet>, with_on_behalf_of(super::IdentitySet), "`onBehalfOf`: `microsoft.graph.identitySet`";
    "transferor" TRANSFEROR, transferor model -> Option<&super::IdentitySet>, with_transferor(super::IdentitySet), "`transferor`: `microsoft.graph.identitySet`";
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

crate::runtime::model! {
    /// [`microsoft.graph.inviteNewBotResponse`](https://learn.microsoft.com/graph/api/resources/invitenewbotresponse?view=graph-rest-1.0)
    InviteNewBotResponse = "microsoft.graph.inviteNewBotResponse";
    "inviteUri" INVITE_URI, invite_uri str -> Option<&str>, with_invite_uri(String), "`inviteUri`: `Edm.String`";
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

crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-1.0)
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
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-1.0)
    ItemActionStat = "microsoft.graph.itemActionStat";
    "actionCount" ACTION_COUNT, action_count i32 -> Option<i32>, with_action_count(i32), "`actionCount`: `Edm.Int32`, read-only" "Read-only.";
    "actorCount" ACTOR_COUNT, actor_count i32 -> Option<i32>, with_actor_count(i32), "`actorCount`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-1.0)
    ItemActivity = "microsoft.graph.itemActivity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::AccessAction>, with_access(super::AccessAction), "`access`: `microsoft.graph.accessAction`";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`" if (feature = "sites");
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
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-1.0)
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet";
    "observedDateTime" OBSERVED_DATE_TIME, observed_date_time date_time -> Parsed<OffsetDateTime>, with_observed_date_time(OffsetDateTime), "`observedDateTime`: `Edm.DateTimeOffset`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-1.0)
    ItemAnalytics = "microsoft.graph.itemAnalytics";
    "allTime" ALL_TIME, all_time model -> Option<&super::ItemActivityStat>, with_all_time(super::ItemActivityStat), "`allTime`: `microsoft.graph.itemActivityStat`";
    "lastSevenDays" LAST_SEVEN_DAYS, last_seven_days model -> Option<&super::ItemActivityStat>, with_last_seven_days(super::ItemActivityStat), "`lastSevenDays`: `microsoft.graph.itemActivityStat`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
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
    "item" ITEM, item model -> Option<&super::OutlookItem>, with_item(super::OutlookItem), "`item`: `microsoft.graph.outlookItem`" if (any(feature = "contacts", feature = "mail"));
}

crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0)
    ItemBody = "microsoft.graph.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`" "Possible values are: text, html.";
}

crate::runtime::model! {
    /// [`microsoft.graph.itemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-1.0)
    ItemPreviewInfo = "microsoft.graph.itemPreviewInfo";
    "getUrl" GET_URL, get_url str -> Option<&str>, with_get_url(String), "`getUrl`: `Edm.String`";
    "postUrl" POST_URL, post_url str -> Option<&str>, with_post_url(String), "`postUrl`: `Edm.String`";
    "postParameters" POST_PARAMETERS, post_parameters str -> Option<&str>, with_post_parameters(String), "`postParameters`: `Edm.String`";
}

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

#[cfg(any(feature = "excel", feature = "intune", feature = "search"))]
crate::runtime::model! {
    /// [`microsoft.graph.Json`](https://learn.microsoft.com/graph/api/resources/json?view=graph-rest-1.0), [intune-mam-json](https://learn.microsoft.com/graph/api/resources/intune-mam-json?view=graph-rest-1.0)
    Json = "microsoft.graph.Json"
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyCredential`](https://learn.microsoft.com/graph/api/resources/keycredential?view=graph-rest-1.0)
    KeyCredential = "microsoft.graph.keyCredential";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    KeyStrength = "microsoft.graph.keyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyValue`](https://learn.microsoft.com/graph/api/resources/keyvalue?view=graph-rest-1.0)
    KeyValue = "microsoft.graph.keyValue";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "admin", feature = "intune", feature = "privacy", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.keyValuePair`](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-1.0), [intune-mam-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-mam-keyvaluepair?view=graph-rest-1.0)
    KeyValuePair = "microsoft.graph.keyValuePair";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseAssignmentState`](https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0)
    LicenseAssignmentState = "microsoft.graph.licenseAssignmentState";
    "assignedByGroup" ASSIGNED_BY_GROUP, assigned_by_group str -> Option<&str>, with_assigned_by_group(String), "`assignedByGroup`: `Edm.String`, read-only" "Read-only.";
    "disabledPlans" DISABLED_PLANS, disabled_plans strs -> Option<Vec<&str>>, with_disabled_plans(Vec<String>), "`disabledPlans`: `Collection(Edm.String)`, read-only" "Read-only.";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, read-only" "Read-only. Possible values are: CountViolation, DependencyViolation, MutuallyExclusiveViolation, ProhibitedInUsageLocationViolation, UniquenessViolation, Other.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "skuId" SKU_ID, sku_id str -> Option<&str>, with_sku_id(String), "`skuId`: `Edm.String`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only. Possible values are: Active, ActiveWithError, Disabled, Error.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        Missed = "missed",
        SubscriptionRemoved = "subscriptionRemoved",
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    List: super::BaseItem, super::Entity = "microsoft.graph.list";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "list" LIST, list model -> Option<&super::ListInfo>, with_list(super::ListInfo), "`list`: `microsoft.graph.listInfo`";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`";
    "items" ITEMS, items models -> Option<&[super::ListItem]>, with_items(Vec<super::ListItem>), "`items`: `Collection(microsoft.graph.listItem)`" if (feature = "sites");
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`" if (feature = "sites");
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`" if (feature = "sites");
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.listInfo`](https://learn.microsoft.com/graph/api/resources/listinfo?view=graph-rest-1.0)
    ListInfo = "microsoft.graph.listInfo";
    "contentTypesEnabled" CONTENT_TYPES_ENABLED, content_types_enabled bool -> Option<bool>, with_content_types_enabled(bool), "`contentTypesEnabled`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "template" TEMPLATE, template str -> Option<&str>, with_template(String), "`template`: `Edm.String`" "Possible values are: documentLibrary, genericList, task, survey, announcements, contacts.";
}

crate::runtime::model! {
    /// [`microsoft.graph.localeInfo`](https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-1.0)
    LocaleInfo = "microsoft.graph.localeInfo";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.location`](https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-1.0)
    Location = "microsoft.graph.location" {
        "microsoft.graph.locationConstraintItem",
    };
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "coordinates" COORDINATES, coordinates model -> Option<&super::OutlookGeoCoordinates>, with_coordinates(super::OutlookGeoCoordinates), "`coordinates`: `microsoft.graph.outlookGeoCoordinates`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "locationEmailAddress" LOCATION_EMAIL_ADDRESS, location_email_address str -> Option<&str>, with_location_email_address(String), "`locationEmailAddress`: `Edm.String`" "Optional.";
    "locationUri" LOCATION_URI, location_uri str -> Option<&str>, with_location_uri(String), "`locationUri`: `Edm.String`" "Optional.";
    "locationType" LOCATION_TYPE, location_type enumeration -> Option<super::LocationType>, with_location_type(super::LocationType), "`locationType`: `microsoft.graph.locationType`, read-only" "Read-only. Possible values are: default, conferenceRoom, homeAddress, businessAddress, geoCoordinates, streetAddress, hotel, restaurant, localBusiness, postalAddress.";
    "uniqueId" UNIQUE_ID, unique_id str -> Option<&str>, with_unique_id(String), "`uniqueId`: `Edm.String`";
    "uniqueIdType" UNIQUE_ID_TYPE, unique_id_type enumeration -> Option<super::LocationUniqueIdType>, with_unique_id_type(super::LocationUniqueIdType), "`uniqueIdType`: `microsoft.graph.locationUniqueIdType`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LocationType = "microsoft.graph.locationType" {
        Default = "default",
        ConferenceRoom = "conferenceRoom",
        HomeAddress = "homeAddress",
        BusinessAddress = "businessAddress",
        GeoCoordinates = "geoCoordinates",
        StreetAddress = "streetAddress",
        Hotel = "hotel",
        Restaurant = "restaurant",
        LocalBusiness = "localBusiness",
        PostalAddress = "postalAddress",
    }
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.locationUniqueIdType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LocationUniqueIdType = "microsoft.graph.locationUniqueIdType" {
        Unknown = "unknown",
        LocationStore = "locationStore",
        Directory = "directory",
        Private = "private",
        Bing = "Bing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.mailboxSettings`](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-1.0)
    MailboxSettings = "microsoft.graph.mailboxSettings";
    "archiveFolder" ARCHIVE_FOLDER, archive_folder str -> Option<&str>, with_archive_folder(String), "`archiveFolder`: `Edm.String`";
    "automaticRepliesSetting" AUTOMATIC_REPLIES_SETTING, automatic_replies_setting model -> Option<&super::AutomaticRepliesSetting>, with_automatic_replies_setting(super::AutomaticRepliesSetting), "`automaticRepliesSetting`: `microsoft.graph.automaticRepliesSetting`";
    "dateFormat" DATE_FORMAT, date_format str -> Option<&str>, with_date_format(String), "`dateFormat`: `Edm.String`";
    "delegateMeetingMessageDeliveryOptions" DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS, delegate_meeting_message_delivery_options enumeration -> Option<super::DelegateMeetingMessageDeliveryOptions>, with_delegate_meeting_message_delivery_options(super::DelegateMeetingMessageDeliveryOptions), "`delegateMeetingMessageDeliveryOptions`: `microsoft.graph.delegateMeetingMessageDeliveryOptions`" "Possible values are: sendToDelegateAndInformationToPrincipal, sendToDelegateAndPrincipal, sendToDelegateOnly.";
    "language" LANGUAGE, language model -> Option<&super::LocaleInfo>, with_language(super::LocaleInfo), "`language`: `microsoft.graph.localeInfo`";
    "timeFormat" TIME_FORMAT, time_format str -> Option<&str>, with_time_format(String), "`timeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "workingHours" WORKING_HOURS, working_hours model -> Option<&super::WorkingHours>, with_working_hours(super::WorkingHours), "`workingHours`: `microsoft.graph.workingHours`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.malware`](https://learn.microsoft.com/graph/api/resources/malware?view=graph-rest-1.0)
    Malware = "microsoft.graph.malware";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.mediaConfig`](https://learn.microsoft.com/graph/api/resources/mediaconfig?view=graph-rest-1.0)
    MediaConfig = "microsoft.graph.mediaConfig" {
        "microsoft.graph.appHostedMediaConfig",
        "microsoft.graph.serviceHostedMediaConfig",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MediaState = "microsoft.graph.mediaState" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo?view=graph-rest-1.0)
    MeetingInfo = "microsoft.graph.meetingInfo"
}

crate::runtime::model! {
    /// [`microsoft.graph.mentionAction`](https://learn.microsoft.com/graph/api/resources/mentionaction?view=graph-rest-1.0)
    MentionAction = "microsoft.graph.mentionAction";
    "mentionees" MENTIONEES, mentionees models -> Option<&[super::IdentitySet]>, with_mentionees(Vec<super::IdentitySet>), "`mentionees`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.modality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Modality = "microsoft.graph.modality" {
        Audio = "audio",
        Video = "video",
        VideoBasedScreenSharing = "videoBasedScreenSharing",
        Data = "data",
        ScreenSharing = "screenSharing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.moveAction`](https://learn.microsoft.com/graph/api/resources/moveaction?view=graph-rest-1.0)
    MoveAction = "microsoft.graph.moveAction";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    MultiValueLegacyExtendedProperty: super::Entity = "microsoft.graph.multiValueLegacyExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value strs -> Option<Vec<&str>>, with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.oAuth2PermissionGrant`](https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-1.0)
    Oauth2PermissionGrant = "microsoft.graph.oAuth2PermissionGrant";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "consentType" CONSENT_TYPE, consent_type str -> Option<&str>, with_consent_type(String), "`consentType`: `Edm.String`" "Required.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.objectIdentity`](https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-1.0)
    ObjectIdentity = "microsoft.graph.objectIdentity";
    "signInType" SIGN_IN_TYPE, sign_in_type str -> Option<&str>, with_sign_in_type(String), "`signInType`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "issuerAssignedId" ISSUER_ASSIGNED_ID, issuer_assigned_id str -> Option<&str>, with_issuer_assigned_id(String), "`issuerAssignedId`: `Edm.String`" "Supports multiple values.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesExtensionAttributes`](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-1.0)
    OnPremisesExtensionAttributes = "microsoft.graph.onPremisesExtensionAttributes";
    "extensionAttribute1" EXTENSION_ATTRIBUTE1, extension_attribute1 str -> Option<&str>, with_extension_attribute1(String), "`extensionAttribute1`: `Edm.String`";
    "extensionAttribute2" EXTENSION_ATTRIBUTE2, extension_attribute2 str -> Option<&str>, with_extension_attribute2(String), "`extensionAttribute2`: `Edm.String`";
    "extensionAttribute3" EXTENSION_ATTRIBUTE3, extension_attribute3 str -> Option<&str>, with_extension_attribute3(String), "`extensionAttribute3`: `Edm.String`";
    "extensionAttribute4" EXTENSION_ATTRIBUTE4, extension_attribute4 str -> Option<&str>, with_extension_attribute4(String), "`extensionAttribute4`: `Edm.String`";
    "extensionAttribute5" EXTENSION_ATTRIBUTE5, extension_attribute5 str -> Option<&str>, with_extension_attribute5(String), "`extensionAttribute5`: `Edm.String`";
    "extensionAttribute6" EXTENSION_ATTRIBUTE6, extension_attribute6 str -> Option<&str>, with_extension_attribute6(String), "`extensionAttribute6`: `Edm.String`";
    "extensionAttribute7" EXTENSION_ATTRIBUTE7, extension_attribute7 str -> Option<&str>, with_extension_attribute7(String), "`extensionAttribute7`: `Edm.String`";
    "extensionAttribute8" EXTENSION_ATTRIBUTE8, extension_attribute8 str -> Option<&str>, with_extension_attribute8(String), "`extensionAttribute8`: `Edm.String`";
    "extensionAttribute9" EXTENSION_ATTRIBUTE9, extension_attribute9 str -> Option<&str>, with_extension_attribute9(String), "`extensionAttribute9`: `Edm.String`";
    "extensionAttribute10" EXTENSION_ATTRIBUTE10, extension_attribute10 str -> Option<&str>, with_extension_attribute10(String), "`extensionAttribute10`: `Edm.String`";
    "extensionAttribute11" EXTENSION_ATTRIBUTE11, extension_attribute11 str -> Option<&str>, with_extension_attribute11(String), "`extensionAttribute11`: `Edm.String`";
    "extensionAttribute12" EXTENSION_ATTRIBUTE12, extension_attribute12 str -> Option<&str>, with_extension_attribute12(String), "`extensionAttribute12`: `Edm.String`";
    "extensionAttribute13" EXTENSION_ATTRIBUTE13, extension_attribute13 str -> Option<&str>, with_extension_attribute13(String), "`extensionAttribute13`: `Edm.String`";
    "extensionAttribute14" EXTENSION_ATTRIBUTE14, extension_attribute14 str -> Option<&str>, with_extension_attribute14(String), "`extensionAttribute14`: `Edm.String`";
    "extensionAttribute15" EXTENSION_ATTRIBUTE15, extension_attribute15 str -> Option<&str>, with_extension_attribute15(String), "`extensionAttribute15`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesProvisioningError`](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-1.0)
    OnPremisesProvisioningError = "microsoft.graph.onPremisesProvisioningError";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "occurredDateTime" OCCURRED_DATE_TIME, occurred_date_time date_time -> Parsed<OffsetDateTime>, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`: `Edm.DateTimeOffset`";
    "propertyCausingError" PROPERTY_CAUSING_ERROR, property_causing_error str -> Option<&str>, with_property_causing_error(String), "`propertyCausingError`: `Edm.String`" "Possible values are: UserPrincipalName, ProxyAddress.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from extension.
    ///
    /// [`microsoft.graph.openTypeExtension`](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-1.0), with the accessors of [`Extension`](super::Extension)
    OpenTypeExtension: super::Extension, super::Entity = "microsoft.graph.openTypeExtension";
    inherited "id" ID, with_id(String), "`id`";
    "extensionName" EXTENSION_NAME, extension_name str -> Option<&str>, with_extension_name(String), "`extensionName`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OperationStatus = "microsoft.graph.operationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Completed = "completed",
        Failed = "failed",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaim`](https://learn.microsoft.com/graph/api/resources/optionalclaim?view=graph-rest-1.0)
    OptionalClaim = "microsoft.graph.optionalClaim";
    "additionalProperties" ADDITIONAL_PROPERTIES, additional_properties strs -> Option<Vec<&str>>, with_additional_properties(Vec<String>), "`additionalProperties`: `Collection(Edm.String)`";
    "essential" ESSENTIAL, essential bool -> Option<bool>, with_essential(bool), "`essential`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaims`](https://learn.microsoft.com/graph/api/resources/optionalclaims?view=graph-rest-1.0)
    OptionalClaims = "microsoft.graph.optionalClaims";
    "idToken" ID_TOKEN, id_token models -> Option<&[super::OptionalClaim]>, with_id_token(Vec<super::OptionalClaim>), "`idToken`: `Collection(microsoft.graph.optionalClaim)`";
    "accessToken" ACCESS_TOKEN, access_token models -> Option<&[super::OptionalClaim]>, with_access_token(Vec<super::OptionalClaim>), "`accessToken`: `Collection(microsoft.graph.optionalClaim)`";
    "saml2Token" SAML2_TOKEN, saml2_token models -> Option<&[super::OptionalClaim]>, with_saml2_token(Vec<super::OptionalClaim>), "`saml2Token`: `Collection(microsoft.graph.optionalClaim)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizerMeetingInfo`](https://learn.microsoft.com/graph/api/resources/organizermeetinginfo?view=graph-rest-1.0)
    OrganizerMeetingInfo = "microsoft.graph.organizerMeetingInfo";
    "organizer" ORGANIZER, organizer model -> Option<&super::IdentitySet>, with_organizer(super::IdentitySet), "`organizer`: `microsoft.graph.identitySet`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.outlookGeoCoordinates`](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-1.0)
    OutlookGeoCoordinates = "microsoft.graph.outlookGeoCoordinates";
    "accuracy" ACCURACY, accuracy f64 -> Option<f64>, with_accuracy(f64), "`accuracy`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "altitudeAccuracy" ALTITUDE_ACCURACY, altitude_accuracy f64 -> Option<f64>, with_altitude_accuracy(f64), "`altitudeAccuracy`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
}

#[cfg(any(feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.outlookItem`](https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OutlookItem: super::Entity = "microsoft.graph.outlookItem" {
        "microsoft.graph.contact",
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
        "microsoft.graph.message",
        "microsoft.graph.post",
    };
    inherited "id" ID, with_id(String), "`id`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.package`](https://learn.microsoft.com/graph/api/resources/package?view=graph-rest-1.0)
    Package = "microsoft.graph.package";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.parentalControlSettings`](https://learn.microsoft.com/graph/api/resources/parentalcontrolsettings?view=graph-rest-1.0)
    ParentalControlSettings = "microsoft.graph.parentalControlSettings";
    "countriesBlockedForMinors" COUNTRIES_BLOCKED_FOR_MINORS, countries_blocked_for_minors strs -> Option<Vec<&str>>, with_countries_blocked_for_minors(Vec<String>), "`countriesBlockedForMinors`: `Collection(Edm.String)`";
    "legalAgeGroupRule" LEGAL_AGE_GROUP_RULE, legal_age_group_rule str -> Option<&str>, with_legal_age_group_rule(String), "`legalAgeGroupRule`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantInfo`](https://learn.microsoft.com/graph/api/resources/participantinfo?view=graph-rest-1.0)
    ParticipantInfo = "microsoft.graph.participantInfo";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`, read-only" "Read-only.";
    "endpointType" ENDPOINT_TYPE, endpoint_type str -> Option<&str>, with_endpoint_type(String), "`endpointType`: `Edm.String`, read-only" "Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "languageId" LANGUAGE_ID, language_id str -> Option<&str>, with_language_id(String), "`languageId`: `Edm.String`, read-only" "Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Read-only.";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-1.0)
    ParticipantJoiningNotification = "microsoft.graph.participantJoiningNotification";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-1.0)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse"
}

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-1.0)
    ParticipantLeftNotification = "microsoft.graph.participantLeftNotification";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordCredential`](https://learn.microsoft.com/graph/api/resources/passwordcredential?view=graph-rest-1.0)
    PasswordCredential = "microsoft.graph.passwordCredential";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "hint" HINT, hint str -> Option<&str>, with_hint(String), "`hint`: `Edm.String`, read-only" "Read-only.";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "secretText" SECRET_TEXT, secret_text str -> Option<&str>, with_secret_text(String), "`secretText`: `Edm.String`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordProfile`](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-1.0)
    PasswordProfile = "microsoft.graph.passwordProfile";
    "forceChangePasswordNextSignIn" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN, force_change_password_next_sign_in bool -> Option<bool>, with_force_change_password_next_sign_in(bool), "`forceChangePasswordNextSignIn`: `Edm.Boolean`";
    "forceChangePasswordNextSignInWithMfa" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA, force_change_password_next_sign_in_with_mfa bool -> Option<bool>, with_force_change_password_next_sign_in_with_mfa(bool), "`forceChangePasswordNextSignInWithMfa`: `Edm.Boolean`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.patternedRecurrence`](https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0)
    PatternedRecurrence = "microsoft.graph.patternedRecurrence";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`";
    "range" RANGE, range model -> Option<&super::RecurrenceRange>, with_range(super::RecurrenceRange), "`range`: `microsoft.graph.recurrenceRange`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-1.0)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate";
    "queuedDateTime" QUEUED_DATE_TIME, queued_date_time date_time -> Parsed<OffsetDateTime>, with_queued_date_time(OffsetDateTime), "`queuedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingOperations`](https://learn.microsoft.com/graph/api/resources/pendingoperations?view=graph-rest-1.0)
    PendingOperations = "microsoft.graph.pendingOperations";
    "pendingContentUpdate" PENDING_CONTENT_UPDATE, pending_content_update model -> Option<&super::PendingContentUpdate>, with_pending_content_update(super::PendingContentUpdate), "`pendingContentUpdate`: `microsoft.graph.pendingContentUpdate`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.permission`](https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Permission: super::Entity = "microsoft.graph.permission";
    inherited "id" ID, with_id(String), "`id`";
    "grantedToV2" GRANTED_TO_V2, granted_to_v2 model -> Option<&super::SharePointIdentitySet>, with_granted_to_v2(super::SharePointIdentitySet), "`grantedToV2`: `microsoft.graph.sharePointIdentitySet`, read-only" "Read-only.";
    "grantedToIdentitiesV2" GRANTED_TO_IDENTITIES_V2, granted_to_identities_v2 models -> Option<&[super::SharePointIdentitySet]>, with_granted_to_identities_v2(Vec<super::SharePointIdentitySet>), "`grantedToIdentitiesV2`: `Collection(microsoft.graph.sharePointIdentitySet)`, read-only" "Read-only.";
    "invitation" INVITATION, invitation model -> Option<&super::SharingInvitation>, with_invitation(super::SharingInvitation), "`invitation`: `microsoft.graph.sharingInvitation`, read-only" "Read-only.";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`, read-only" "Read-only.";
    "link" LINK, link model -> Option<&super::SharingLink>, with_link(super::SharingLink), "`link`: `microsoft.graph.sharingLink`, read-only" "Read-only.";
    "roles" ROLES, roles strs -> Option<Vec<&str>>, with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`, read-only" "Read-only.";
    "shareId" SHARE_ID, share_id str -> Option<&str>, with_share_id(String), "`shareId`: `Edm.String`, read-only" "Read-only.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "hasPassword" HAS_PASSWORD, has_password bool -> Option<bool>, with_has_password(bool), "`hasPassword`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "grantedTo" GRANTED_TO, granted_to model -> Option<&super::IdentitySet>, with_granted_to(super::IdentitySet), "`grantedTo`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "grantedToIdentities" GRANTED_TO_IDENTITIES, granted_to_identities models -> Option<&[super::IdentitySet]>, with_granted_to_identities(Vec<super::IdentitySet>), "`grantedToIdentities`: `Collection(microsoft.graph.identitySet)`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.permissionScope`](https://learn.microsoft.com/graph/api/resources/permissionscope?view=graph-rest-1.0)
    PermissionScope = "microsoft.graph.permissionScope";
    "adminConsentDescription" ADMIN_CONSENT_DESCRIPTION, admin_consent_description str -> Option<&str>, with_admin_consent_description(String), "`adminConsentDescription`: `Edm.String`";
    "adminConsentDisplayName" ADMIN_CONSENT_DISPLAY_NAME, admin_consent_display_name str -> Option<&str>, with_admin_consent_display_name(String), "`adminConsentDisplayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: User, Admin.";
    "userConsentDescription" USER_CONSENT_DESCRIPTION, user_consent_description str -> Option<&str>, with_user_consent_description(String), "`userConsentDescription`: `Edm.String`";
    "userConsentDisplayName" USER_CONSENT_DISPLAY_NAME, user_consent_display_name str -> Option<&str>, with_user_consent_display_name(String), "`userConsentDisplayName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.phone`](https://learn.microsoft.com/graph/api/resources/phone?view=graph-rest-1.0)
    Phone = "microsoft.graph.phone";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhoneType>, with_type(super::PhoneType), "`type`: `microsoft.graph.phoneType`" "Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.phoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PhoneType = "microsoft.graph.phoneType" {
        Home = "home",
        Business = "business",
        Mobile = "mobile",
        Other = "other",
        Assistant = "assistant",
        HomeFax = "homeFax",
        BusinessFax = "businessFax",
        OtherFax = "otherFax",
        Pager = "pager",
        Radio = "radio",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.photo`](https://learn.microsoft.com/graph/api/resources/photo?view=graph-rest-1.0)
    Photo = "microsoft.graph.photo";
    "takenDateTime" TAKEN_DATE_TIME, taken_date_time date_time -> Parsed<OffsetDateTime>, with_taken_date_time(OffsetDateTime), "`takenDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "cameraMake" CAMERA_MAKE, camera_make str -> Option<&str>, with_camera_make(String), "`cameraMake`: `Edm.String`, read-only" "Read-only.";
    "cameraModel" CAMERA_MODEL, camera_model str -> Option<&str>, with_camera_model(String), "`cameraModel`: `Edm.String`, read-only" "Read-only.";
    "fNumber" F_NUMBER, f_number f64 -> Option<f64>, with_f_number(f64), "`fNumber`: `Edm.Double`, read-only" "Read-only.";
    "exposureDenominator" EXPOSURE_DENOMINATOR, exposure_denominator f64 -> Option<f64>, with_exposure_denominator(f64), "`exposureDenominator`: `Edm.Double`, read-only" "Read-only.";
    "exposureNumerator" EXPOSURE_NUMERATOR, exposure_numerator f64 -> Option<f64>, with_exposure_numerator(f64), "`exposureNumerator`: `Edm.Double`, read-only" "Read-only.";
    "focalLength" FOCAL_LENGTH, focal_length f64 -> Option<f64>, with_focal_length(f64), "`focalLength`: `Edm.Double`, read-only" "Read-only.";
    "iso" ISO, iso i32 -> Option<i32>, with_iso(i32), "`iso`: `Edm.Int32`, read-only" "Read-only.";
    "orientation" ORIENTATION, orientation i16 -> Option<i16>, with_orientation(i16), "`orientation`: `Edm.Int16`";
}

crate::runtime::model! {
    /// [`microsoft.graph.physicalAddress`](https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-1.0)
    PhysicalAddress = "microsoft.graph.physicalAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-1.0)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-1.0)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-1.0)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-1.0)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-1.0)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerPlan: super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-1.0)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PlannerContainerType>, with_type(super::PlannerContainerType), "`type`: `microsoft.graph.plannerContainerType`" "Possible values are: group, unknownFutureValue, roster.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerTask: super::Entity = "microsoft.graph.plannerTask";
    inherited "id" ID, with_id(String), "`id`";
    "activeChecklistItemCount" ACTIVE_CHECKLIST_ITEM_COUNT, active_checklist_item_count i32 -> Option<i32>, with_active_checklist_item_count(i32), "`activeChecklistItemCount`: `Edm.Int32`";
    "appliedCategories" APPLIED_CATEGORIES, applied_categories model -> Option<&super::PlannerAppliedCategories>, with_applied_categories(super::PlannerAppliedCategories), "`appliedCategories`: `microsoft.graph.plannerAppliedCategories`";
    "assigneePriority" ASSIGNEE_PRIORITY, assignee_priority str -> Option<&str>, with_assignee_priority(String), "`assigneePriority`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments model -> Option<&super::PlannerAssignments>, with_assignments(super::PlannerAssignments), "`assignments`: `microsoft.graph.plannerAssignments`";
    "bucketId" BUCKET_ID, bucket_id str -> Option<&str>, with_bucket_id(String), "`bucketId`: `Edm.String`";
    "checklistItemCount" CHECKLIST_ITEM_COUNT, checklist_item_count i32 -> Option<i32>, with_checklist_item_count(i32), "`checklistItemCount`: `Edm.Int32`";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "conversationThreadId" CONVERSATION_THREAD_ID, conversation_thread_id str -> Option<&str>, with_conversation_thread_id(String), "`conversationThreadId`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "hasDescription" HAS_DESCRIPTION, has_description bool -> Option<bool>, with_has_description(bool), "`hasDescription`: `Edm.Boolean`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`" "Possible values are: 0, 10.";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "referenceCount" REFERENCE_COUNT, reference_count i32 -> Option<i32>, with_reference_count(i32), "`referenceCount`: `Edm.Int32`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-1.0)
    PlatformType = "microsoft.graph.platformType" {
        Unknown = "unknown",
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.policyBase`](https://learn.microsoft.com/graph/api/resources/policybase?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    PolicyBase: super::DirectoryObject, super::Entity = "microsoft.graph.policyBase" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.preAuthorizedApplication`](https://learn.microsoft.com/graph/api/resources/preauthorizedapplication?view=graph-rest-1.0)
    PreAuthorizedApplication = "microsoft.graph.preAuthorizedApplication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "delegatedPermissionIds" DELEGATED_PERMISSION_IDS, delegated_permission_ids strs -> Option<Vec<&str>>, with_delegated_permission_ids(Vec<String>), "`delegatedPermissionIds`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.principalResourceMembershipsScope`](https://learn.microsoft.com/graph/api/resources/principalresourcemembershipsscope?view=graph-rest-1.0), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    PrincipalResourceMembershipsScope: super::AccessReviewScope = "microsoft.graph.principalResourceMembershipsScope";
    "principalScopes" PRINCIPAL_SCOPES, principal_scopes models -> Option<&[super::AccessReviewScope]>, with_principal_scopes(Vec<super::AccessReviewScope>), "`principalScopes`: `Collection(microsoft.graph.accessReviewScope)`";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes models -> Option<&[super::AccessReviewScope]>, with_resource_scopes(Vec<super::AccessReviewScope>), "`resourceScopes`: `Collection(microsoft.graph.accessReviewScope)`";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingState`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
    PrintJobProcessingState = "microsoft.graph.printJobProcessingState" {
        Unknown = "unknown",
        Pending = "pending",
        Processing = "processing",
        Paused = "paused",
        Stopped = "stopped",
        Completed = "completed",
        Canceled = "canceled",
        Aborted = "aborted",
    }
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.profilePhoto`](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ProfilePhoto: super::Entity = "microsoft.graph.profilePhoto";
    inherited "id" ID, with_id(String), "`id`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedPlan`](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-1.0)
    ProvisionedPlan = "microsoft.graph.provisionedPlan";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicClientApplication`](https://learn.microsoft.com/graph/api/resources/publicclientapplication?view=graph-rest-1.0)
    PublicClientApplication = "microsoft.graph.publicClientApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "privacy", feature = "search", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicError`](https://learn.microsoft.com/graph/api/resources/publicerror?view=graph-rest-1.0)
    PublicError = "microsoft.graph.publicError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::PublicInnerError>, with_inner_error(super::PublicInnerError), "`innerError`: `microsoft.graph.publicInnerError`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "search", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicErrorDetail`](https://learn.microsoft.com/graph/api/resources/publicerrordetail?view=graph-rest-1.0)
    PublicErrorDetail = "microsoft.graph.publicErrorDetail";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "search", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicInnerError`](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-1.0)
    PublicInnerError = "microsoft.graph.publicInnerError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-1.0)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.quota`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-1.0)
    Quota = "microsoft.graph.quota";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, read-only" "Read-only.";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, read-only" "Read-only.";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, read-only" "Read-only.";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only.";
    "storagePlanInformation" STORAGE_PLAN_INFORMATION, storage_plan_information model -> Option<&super::StoragePlanInformation>, with_storage_plan_information(super::StoragePlanInformation), "`storagePlanInformation`: `microsoft.graph.storagePlanInformation`";
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-1.0)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    };
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrencePattern`](https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0)
    RecurrencePattern = "microsoft.graph.recurrencePattern";
    "dayOfMonth" DAY_OF_MONTH, day_of_month i32 -> Option<i32>, with_day_of_month(i32), "`dayOfMonth`: `Edm.Int32`";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "index" INDEX, index enumeration -> Option<super::WeekIndex>, with_index(super::WeekIndex), "`index`: `microsoft.graph.weekIndex`" "Possible values are: first, second, third, fourth, last.";
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`" "Required.";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::RecurrencePatternType>, with_type(super::RecurrencePatternType), "`type`: `microsoft.graph.recurrencePatternType`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrencePatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        Daily = "daily",
        Weekly = "weekly",
        AbsoluteMonthly = "absoluteMonthly",
        RelativeMonthly = "relativeMonthly",
        AbsoluteYearly = "absoluteYearly",
        RelativeYearly = "relativeYearly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrenceRange`](https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0)
    RecurrenceRange = "microsoft.graph.recurrenceRange";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "numberOfOccurrences" NUMBER_OF_OCCURRENCES, number_of_occurrences i32 -> Option<i32>, with_number_of_occurrences(i32), "`numberOfOccurrences`: `Edm.Int32`";
    "recurrenceTimeZone" RECURRENCE_TIME_ZONE, recurrence_time_zone str -> Option<&str>, with_recurrence_time_zone(String), "`recurrenceTimeZone`: `Edm.String`" "Optional.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`" "Required.";
    "type" TYPE, type_ enumeration -> Option<super::RecurrenceRangeType>, with_type(super::RecurrenceRangeType), "`type`: `microsoft.graph.recurrenceRangeType`" "Required. Possible values are: endDate, noEnd, numbered.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrenceRangeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        EndDate = "endDate",
        NoEnd = "noEnd",
        Numbered = "numbered",
    }
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-1.0), with the accessors of [`Attachment`](super::Attachment)
    ReferenceAttachment: super::Attachment, super::Entity = "microsoft.graph.referenceAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rejectJoinResponse`](https://learn.microsoft.com/graph/api/resources/rejectjoinresponse?view=graph-rest-1.0)
    RejectJoinResponse = "microsoft.graph.rejectJoinResponse";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`" "Possible values are: None, Busy, Forbidden.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.remoteItem`](https://learn.microsoft.com/graph/api/resources/remoteitem?view=graph-rest-1.0)
    RemoteItem = "microsoft.graph.remoteItem";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`, read-only" "Read-only.";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Optional. Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-1.0)
    RenameAction = "microsoft.graph.renameAction";
    "oldName" OLD_NAME, old_name str -> Option<&str>, with_old_name(String), "`oldName`: `Edm.String`";
    "newName" NEW_NAME, new_name str -> Option<&str>, with_new_name(String), "`newName`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    RequestorManager: super::SubjectSet = "microsoft.graph.requestorManager";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.requiredResourceAccess`](https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-1.0)
    RequiredResourceAccess = "microsoft.graph.requiredResourceAccess";
    "resourceAccess" RESOURCE_ACCESS, resource_access models -> Option<&[super::ResourceAccess]>, with_resource_access(Vec<super::ResourceAccess>), "`resourceAccess`: `Collection(microsoft.graph.resourceAccess)`";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceAccess`](https://learn.microsoft.com/graph/api/resources/resourceaccess?view=graph-rest-1.0)
    ResourceAccess = "microsoft.graph.resourceAccess";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Scope, Role.";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceData`](https://learn.microsoft.com/graph/api/resources/resourcedata?view=graph-rest-1.0)
    ResourceData = "microsoft.graph.resourceData";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermission`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermission?view=graph-rest-1.0)
    ResourceSpecificPermission = "microsoft.graph.resourceSpecificPermission";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ResponseType = "microsoft.graph.responseType" {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-1.0)
    RestoreAction = "microsoft.graph.restoreAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.resultInfo`](https://learn.microsoft.com/graph/api/resources/resultinfo?view=graph-rest-1.0)
    ResultInfo = "microsoft.graph.resultInfo";
    "code" CODE, code i32 -> Option<i32>, with_code(i32), "`code`: `Edm.Int32`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "subcode" SUBCODE, subcode i32 -> Option<i32>, with_subcode(i32), "`subcode`: `Edm.Int32`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetail = "microsoft.graph.riskDetail" {
        None = "none",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        Hidden = "hidden",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.riskEventTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskEventTypes = "microsoft.graph.riskEventTypes" {
        UnlikelyTravel = "unlikelyTravel",
        AnonymizedIpAddress = "anonymizedIPAddress",
        MaliciousIpAddress = "maliciousIPAddress",
        UnfamiliarFeatures = "unfamiliarFeatures",
        MalwareInfectedIpAddress = "malwareInfectedIPAddress",
        SuspiciousIpAddress = "suspiciousIPAddress",
        LeakedCredentials = "leakedCredentials",
        InvestigationsThreatIntelligence = "investigationsThreatIntelligence",
        Generic = "generic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskLevel = "microsoft.graph.riskLevel" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskState = "microsoft.graph.riskState" {
        None = "none",
        ConfirmedSafe = "confirmedSafe",
        Remediated = "remediated",
        Dismissed = "dismissed",
        AtRisk = "atRisk",
        ConfirmedCompromised = "confirmedCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleEligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-1.0)
    Root = "microsoft.graph.root"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingType`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-1.0)
    RoutingType = "microsoft.graph.routingType" {
        Forwarded = "forwarded",
        Lookup = "lookup",
        SelfFork = "selfFork",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualityFeedbackModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityfeedbackmodel?view=graph-rest-1.0)
    RubricQualityFeedbackModel = "microsoft.graph.rubricQualityFeedbackModel";
    "feedback" FEEDBACK, feedback model -> Option<&super::ItemBody>, with_feedback(super::ItemBody), "`feedback`: `microsoft.graph.itemBody`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualitySelectedColumnModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityselectedcolumnmodel?view=graph-rest-1.0)
    RubricQualitySelectedColumnModel = "microsoft.graph.rubricQualitySelectedColumnModel";
    "columnId" COLUMN_ID, column_id str -> Option<&str>, with_column_id(String), "`columnId`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.samlSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/samlsinglesignonsettings?view=graph-rest-1.0)
    SamlSingleSignOnSettings = "microsoft.graph.samlSingleSignOnSettings";
    "relayState" RELAY_STATE, relay_state str -> Option<&str>, with_relay_state(String), "`relayState`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-1.0)
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        None = "none",
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-1.0)
    Search = "microsoft.graph.search"
}

crate::runtime::model! {
    /// [`microsoft.graph.searchBucket`](https://learn.microsoft.com/graph/api/resources/searchbucket?view=graph-rest-1.0)
    SearchBucket = "microsoft.graph.searchBucket";
    "aggregationFilterToken" AGGREGATION_FILTER_TOKEN, aggregation_filter_token str -> Option<&str>, with_aggregation_filter_token(String), "`aggregationFilterToken`: `Edm.String`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.searchResult`](https://learn.microsoft.com/graph/api/resources/searchresult?view=graph-rest-1.0)
    SearchResult = "microsoft.graph.searchResult";
    "onClickTelemetryUrl" ON_CLICK_TELEMETRY_URL, on_click_telemetry_url str -> Option<&str>, with_on_click_telemetry_url(String), "`onClickTelemetryUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Security: super::Entity = "microsoft.graph.security";
    inherited "id" ID, with_id(String), "`id`";
    "alerts" ALERTS, alerts models -> Option<&[super::Alert]>, with_alerts(Vec<super::Alert>), "`alerts`: `Collection(microsoft.graph.alert)`, read-only" "Read-only. Nullable." if (feature = "security");
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Sensitivity = "microsoft.graph.sensitivity" {
        Normal = "normal",
        Personal = "personal",
        Private = "private",
        Confidential = "confidential",
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.servicePlanInfo`](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-1.0)
    ServicePlanInfo = "microsoft.graph.servicePlanInfo";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`" "Possible values are: Success, Disabled, ErrorStatus, PendingInput, PendingActivation, PendingProvisioning.";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`" "Possible values are: User, Company.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.servicePrincipal`](https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ServicePrincipal: super::DirectoryObject, super::Entity = "microsoft.graph.servicePrincipal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`";
    "alternativeNames" ALTERNATIVE_NAMES, alternative_names strs -> Option<Vec<&str>>, with_alternative_names(Vec<String>), "`alternativeNames`: `Collection(Edm.String)`";
    "appDescription" APP_DESCRIPTION, app_description str -> Option<&str>, with_app_description(String), "`appDescription`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`, read-only" "Read-only.";
    "appOwnerOrganizationId" APP_OWNER_ORGANIZATION_ID, app_owner_organization_id guid -> Parsed<Uuid>, with_app_owner_organization_id(Uuid), "`appOwnerOrganizationId`: `Edm.Guid`";
    "appRoleAssignmentRequired" APP_ROLE_ASSIGNMENT_REQUIRED, app_role_assignment_required bool -> Option<bool>, with_app_role_assignment_required(bool), "`appRoleAssignmentRequired`: `Edm.Boolean`" "Not nullable.";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "homepage" HOMEPAGE, homepage str -> Option<&str>, with_homepage(String), "`homepage`: `Edm.String`";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "loginUrl" LOGIN_URL, login_url str -> Option<&str>, with_login_url(String), "`loginUrl`: `Edm.String`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, notification_email_addresses strs -> Option<Vec<&str>>, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`: `Collection(Edm.String)`";
    "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, oauth2_permission_scopes models -> Option<&[super::PermissionScope]>, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`: `Collection(microsoft.graph.permissionScope)`" "Not nullable.";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, preferred_single_sign_on_mode str -> Option<&str>, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`: `Edm.String`" "Possible values are: password, saml, notSupported, oidc.";
    "replyUrls" REPLY_URLS, reply_urls strs -> Option<Vec<&str>>, with_reply_urls(Vec<String>), "`replyUrls`: `Collection(Edm.String)`" "Not nullable.";
    "resourceSpecificApplicationPermissions" RESOURCE_SPECIFIC_APPLICATION_PERMISSIONS, resource_specific_application_permissions models -> Option<&[super::ResourceSpecificPermission]>, with_resource_specific_application_permissions(Vec<super::ResourceSpecificPermission>), "`resourceSpecificApplicationPermissions`: `Collection(microsoft.graph.resourceSpecificPermission)`, read-only" "Read-only.";
    "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, saml_single_sign_on_settings model -> Option<&super::SamlSingleSignOnSettings>, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`: `microsoft.graph.samlSingleSignOnSettings`";
    "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, service_principal_names strs -> Option<Vec<&str>>, with_service_principal_names(Vec<String>), "`servicePrincipalNames`: `Collection(Edm.String)`" "Not nullable.";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience enumeration -> Option<super::SignInAudience>, with_sign_in_audience(super::SignInAudience), "`signInAudience`: `microsoft.graph.signInAudience`, read-only" "Read-only. Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id str -> Option<&str>, with_token_encryption_key_id(String), "`tokenEncryptionKeyId`: `Edm.String`";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, app_role_assigned_to model -> Option<&super::AppRoleAssignment>, with_app_role_assigned_to(super::AppRoleAssignment), "`appRoleAssignedTo`: `microsoft.graph.appRoleAssignment`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, read-only" "Read-only. Nullable." if (any(feature = "applications", feature = "users"));
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`" if (any(feature = "applications", feature = "authentication"));
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`" if (any(feature = "applications", feature = "authentication"));
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsource?view=graph-rest-1.0)
    SettingSource = "microsoft.graph.settingSource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SettingSourceType>, with_source_type(super::SettingSourceType), "`sourceType`: `microsoft.graph.settingSourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsourcetype?view=graph-rest-1.0)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.shareAction`](https://learn.microsoft.com/graph/api/resources/shareaction?view=graph-rest-1.0)
    ShareAction = "microsoft.graph.shareAction";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::IdentitySet]>, with_recipients(Vec<super::IdentitySet>), "`recipients`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentity`](https://learn.microsoft.com/graph/api/resources/sharepointidentity?view=graph-rest-1.0)
    SharePointIdentity = "microsoft.graph.sharePointIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "loginName" LOGIN_NAME, login_name str -> Option<&str>, with_login_name(String), "`loginName`: `Edm.String`";
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentitySet`](https://learn.microsoft.com/graph/api/resources/sharepointidentityset?view=graph-rest-1.0)
    SharePointIdentitySet = "microsoft.graph.sharePointIdentitySet";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "group" GROUP, group model -> Option<&super::Identity>, with_group(super::Identity), "`group`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
    "siteUser" SITE_USER, site_user model -> Option<&super::SharePointIdentity>, with_site_user(super::SharePointIdentity), "`siteUser`: `microsoft.graph.sharePointIdentity`" "Optional.";
    "siteGroup" SITE_GROUP, site_group model -> Option<&super::SharePointIdentity>, with_site_group(super::SharePointIdentity), "`siteGroup`: `microsoft.graph.sharePointIdentity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.shared`](https://learn.microsoft.com/graph/api/resources/shared?view=graph-rest-1.0)
    Shared = "microsoft.graph.shared";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, read-only" "Read-only.";
    "sharedBy" SHARED_BY, shared_by model -> Option<&super::IdentitySet>, with_shared_by(super::IdentitySet), "`sharedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "sharedDateTime" SHARED_DATE_TIME, shared_date_time date_time -> Parsed<OffsetDateTime>, with_shared_date_time(OffsetDateTime), "`sharedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharepointIds`](https://learn.microsoft.com/graph/api/resources/sharepointids?view=graph-rest-1.0)
    SharepointIds = "microsoft.graph.sharepointIds";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "listItemId" LIST_ITEM_ID, list_item_id str -> Option<&str>, with_list_item_id(String), "`listItemId`: `Edm.String`";
    "listItemUniqueId" LIST_ITEM_UNIQUE_ID, list_item_unique_id str -> Option<&str>, with_list_item_unique_id(String), "`listItemUniqueId`: `Edm.String`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
    "siteUrl" SITE_URL, site_url str -> Option<&str>, with_site_url(String), "`siteUrl`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "webId" WEB_ID, web_id str -> Option<&str>, with_web_id(String), "`webId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingInvitation`](https://learn.microsoft.com/graph/api/resources/sharinginvitation?view=graph-rest-1.0)
    SharingInvitation = "microsoft.graph.sharingInvitation";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "invitedBy" INVITED_BY, invited_by model -> Option<&super::IdentitySet>, with_invited_by(super::IdentitySet), "`invitedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "signInRequired" SIGN_IN_REQUIRED, sign_in_required bool -> Option<bool>, with_sign_in_required(bool), "`signInRequired`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingLink`](https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0)
    SharingLink = "microsoft.graph.sharingLink";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
    "preventsDownload" PREVENTS_DOWNLOAD, prevents_download bool -> Option<bool>, with_prevents_download(bool), "`preventsDownload`: `Edm.Boolean`";
    "webHtml" WEB_HTML, web_html str -> Option<&str>, with_web_html(String), "`webHtml`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SignInAudience = "microsoft.graph.signInAudience" {
        AzureAdMyOrg = "AzureADMyOrg",
        AzureAdMultipleOrgs = "AzureADMultipleOrgs",
        AzureADandPersonalMicrosoftAccount = "AzureADandPersonalMicrosoftAccount",
        PersonalMicrosoftAccount = "PersonalMicrosoftAccount",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.signInLocation`](https://learn.microsoft.com/graph/api/resources/signinlocation?view=graph-rest-1.0)
    SignInLocation = "microsoft.graph.signInLocation";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::GeoCoordinates>, with_geo_coordinates(super::GeoCoordinates), "`geoCoordinates`: `microsoft.graph.geoCoordinates`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleServicePrincipal`](https://learn.microsoft.com/graph/api/resources/singleserviceprincipal?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    SingleServicePrincipal: super::SubjectSet = "microsoft.graph.singleServicePrincipal";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleUser`](https://learn.microsoft.com/graph/api/resources/singleuser?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    SingleUser: super::SubjectSet = "microsoft.graph.singleUser";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SingleValueLegacyExtendedProperty: super::Entity = "microsoft.graph.singleValueLegacyExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.site`](https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-1.0), with the accessors of [`BaseItem`](super::BaseItem)
    Site: super::BaseItem, super::Entity = "microsoft.graph.site";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteCollection" SITE_COLLECTION, site_collection model -> Option<&super::SiteCollection>, with_site_collection(super::SiteCollection), "`siteCollection`: `microsoft.graph.siteCollection`, read-only" "Read-only.";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`" if (feature = "sites");
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`" if (feature = "sites");
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`" if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`" if (any(feature = "files", feature = "sites"));
    "items" ITEMS, items models -> Option<&[super::BaseItem]>, with_items(Vec<super::BaseItem>), "`items`: `Collection(microsoft.graph.baseItem)`";
    "lists" LISTS, lists models -> Option<&[super::List]>, with_lists(Vec<super::List>), "`lists`: `Collection(microsoft.graph.list)`" if (any(feature = "files", feature = "sites"));
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`" if (feature = "onenote");
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`" "Nullable." if (any(feature = "files", feature = "sites"));
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`";
    "termStore" TERM_STORE, term_store model -> Option<&super::term_store::Store>, with_term_store(super::term_store::Store), "`termStore`: `microsoft.graph.termStore.store`" if (feature = "sites");
    "termStores" TERM_STORES, term_stores models -> Option<&[super::term_store::Store]>, with_term_stores(Vec<super::term_store::Store>), "`termStores`: `Collection(microsoft.graph.termStore.store)`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.siteCollection`](https://learn.microsoft.com/graph/api/resources/sitecollection?view=graph-rest-1.0)
    SiteCollection = "microsoft.graph.siteCollection";
    "hostname" HOSTNAME, hostname str -> Option<&str>, with_hostname(String), "`hostname`: `Edm.String`, read-only" "Read-only.";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.spaApplication`](https://learn.microsoft.com/graph/api/resources/spaapplication?view=graph-rest-1.0)
    SpaApplication = "microsoft.graph.spaApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.specialFolder`](https://learn.microsoft.com/graph/api/resources/specialfolder?view=graph-rest-1.0)
    SpecialFolder = "microsoft.graph.specialFolder";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.standardTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/standardtimezoneoffset?view=graph-rest-1.0)
    StandardTimeZoneOffset = "microsoft.graph.standardTimeZoneOffset" {
        "microsoft.graph.daylightTimeZoneOffset",
    };
    "dayOccurrence" DAY_OCCURRENCE, day_occurrence i32 -> Option<i32>, with_day_occurrence(i32), "`dayOccurrence`: `Edm.Int32`";
    "dayOfWeek" DAY_OF_WEEK, day_of_week enumeration -> Option<super::DayOfWeek>, with_day_of_week(super::DayOfWeek), "`dayOfWeek`: `microsoft.graph.dayOfWeek`";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.storagePlanInformation`](https://learn.microsoft.com/graph/api/resources/storageplaninformation?view=graph-rest-1.0)
    StoragePlanInformation = "microsoft.graph.storagePlanInformation";
    "upgradeAvailable" UPGRADE_AVAILABLE, upgrade_available bool -> Option<bool>, with_upgrade_available(bool), "`upgradeAvailable`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.stsPolicy`](https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-1.0), with the accessors of [`PolicyBase`](super::PolicyBase)
    StsPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.stsPolicy" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`" "Required.";
    "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, is_organization_default bool -> Option<bool>, with_is_organization_default(bool), "`isOrganizationDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestHistory`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequesthistory?view=graph-rest-1.0)
    SubjectRightsRequestHistory = "microsoft.graph.subjectRightsRequestHistory";
    "changedBy" CHANGED_BY, changed_by model -> Option<&super::IdentitySet>, with_changed_by(super::IdentitySet), "`changedBy`: `microsoft.graph.identitySet`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "stageStatus" STAGE_STATUS, stage_status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_stage_status(super::SubjectRightsRequestStageStatus), "`stageStatus`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStage = "microsoft.graph.subjectRightsRequestStage" {
        ContentRetrieval = "contentRetrieval",
        ContentReview = "contentReview",
        GenerateReport = "generateReport",
        ContentDeletion = "contentDeletion",
        CaseResolved = "caseResolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        NotStarted = "notStarted",
        Current = "current",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.subjectSet`](https://learn.microsoft.com/graph/api/resources/subjectset?view=graph-rest-1.0)
    SubjectSet = "microsoft.graph.subjectSet" {
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleServicePrincipal",
        "microsoft.graph.singleUser",
        "microsoft.graph.targetApplicationOwners",
        "microsoft.graph.targetManager",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::model! {
    /// [`microsoft.graph.subscription`](https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Subscription: super::Entity = "microsoft.graph.subscription";
    inherited "id" ID, with_id(String), "`id`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, read-only" "Optional. Read-only.";
    "changeType" CHANGE_TYPE, change_type str -> Option<&str>, with_change_type(String), "`changeType`: `Edm.String`" "Required. Supports multiple values. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "creatorId" CREATOR_ID, creator_id str -> Option<&str>, with_creator_id(String), "`creatorId`: `Edm.String`, read-only" "Optional. Read-only.";
    "encryptionCertificate" ENCRYPTION_CERTIFICATE, encryption_certificate str -> Option<&str>, with_encryption_certificate(String), "`encryptionCertificate`: `Edm.String`" "Optional.";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "includeResourceData" INCLUDE_RESOURCE_DATA, include_resource_data bool -> Option<bool>, with_include_resource_data(bool), "`includeResourceData`: `Edm.Boolean`" "Optional.";
    "latestSupportedTlsVersion" LATEST_SUPPORTED_TLS_VERSION, latest_supported_tls_version str -> Option<&str>, with_latest_supported_tls_version(String), "`latestSupportedTlsVersion`: `Edm.String`" "Optional. Possible values are: v1\\_0, v1\\_1, v1\\_2, v1\\_3.";
    "lifecycleNotificationUrl" LIFECYCLE_NOTIFICATION_URL, lifecycle_notification_url str -> Option<&str>, with_lifecycle_notification_url(String), "`lifecycleNotificationUrl`: `Edm.String`" "Optional.";
    "notificationQueryOptions" NOTIFICATION_QUERY_OPTIONS, notification_query_options str -> Option<&str>, with_notification_query_options(String), "`notificationQueryOptions`: `Edm.String`" "Optional.";
    "notificationUrl" NOTIFICATION_URL, notification_url str -> Option<&str>, with_notification_url(String), "`notificationUrl`: `Edm.String`" "Required.";
    "notificationUrlAppId" NOTIFICATION_URL_APP_ID, notification_url_app_id str -> Option<&str>, with_notification_url_app_id(String), "`notificationUrlAppId`: `Edm.String`" "Optional.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.systemFacet`](https://learn.microsoft.com/graph/api/resources/systemFacet?view=graph-rest-1.0)
    SystemFacet = "microsoft.graph.systemFacet"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.targetApplicationOwners`](https://learn.microsoft.com/graph/api/resources/targetapplicationowners?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetApplicationOwners: super::SubjectSet = "microsoft.graph.targetApplicationOwners"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.targetManager`](https://learn.microsoft.com/graph/api/resources/targetmanager?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    TargetManager: super::SubjectSet = "microsoft.graph.targetManager";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstalledState`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-1.0)
    TeamsAppInstalledState = "microsoft.graph.teamsAppInstalledState" {
        NotInstalled = "notInstalled",
        Installed = "installed",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsCatalogApp`](https://learn.microsoft.com/graph/api/resources/teamscatalogapp?view=graph-rest-1.0)
    TeamsCatalogApp = "microsoft.graph.teamsCatalogApp"
}

crate::runtime::model! {
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Teamwork: super::Entity = "microsoft.graph.teamwork";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.teamworkHostedContent`](https://learn.microsoft.com/graph/api/resources/teamworkhostedcontent?view=graph-rest-1.0)
    TeamworkHostedContent = "microsoft.graph.teamworkHostedContent";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkTagIdentity`](https://learn.microsoft.com/graph/api/resources/teamworktagidentity?view=graph-rest-1.0), with the accessors of [`Identity`](super::Identity)
    TeamworkTagIdentity: super::Identity = "microsoft.graph.teamworkTagIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnail`](https://learn.microsoft.com/graph/api/resources/thumbnail?view=graph-rest-1.0)
    Thumbnail = "microsoft.graph.thumbnail";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "sourceItemId" SOURCE_ITEM_ID, source_item_id str -> Option<&str>, with_source_item_id(String), "`sourceItemId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ThumbnailSet: super::Entity = "microsoft.graph.thumbnailSet";
    inherited "id" ID, with_id(String), "`id`";
    "large" LARGE, large model -> Option<&super::Thumbnail>, with_large(super::Thumbnail), "`large`: `microsoft.graph.thumbnail`";
    "medium" MEDIUM, medium model -> Option<&super::Thumbnail>, with_medium(super::Thumbnail), "`medium`: `microsoft.graph.thumbnail`";
    "small" SMALL, small model -> Option<&super::Thumbnail>, with_small(super::Thumbnail), "`small`: `microsoft.graph.thumbnail`";
    "source" SOURCE, source model -> Option<&super::Thumbnail>, with_source(super::Thumbnail), "`source`: `microsoft.graph.thumbnail`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-1.0)
    TimeSlot = "microsoft.graph.timeSlot";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-1.0)
    TimeStamp = "microsoft.graph.timeStamp";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-1.0)
    TimeZoneBase = "microsoft.graph.timeZoneBase" {
        "microsoft.graph.customTimeZone",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenIssuancePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenIssuancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.tokenLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/tokenlifetimepolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenLifetimePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenLifetimePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.tokenMeetingInfo`](https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo?view=graph-rest-1.0)
    TokenMeetingInfo = "microsoft.graph.tokenMeetingInfo";
    "token" TOKEN, token str -> Option<&str>, with_token(String), "`token`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tone`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.toneInfo`](https://learn.microsoft.com/graph/api/resources/toneinfo?view=graph-rest-1.0)
    ToneInfo = "microsoft.graph.toneInfo";
    "sequenceId" SEQUENCE_ID, sequence_id i64 -> Option<i64>, with_sequence_id(i64), "`sequenceId`: `Edm.Int64`";
    "tone" TONE, tone enumeration -> Option<super::Tone>, with_tone(super::Tone), "`tone`: `microsoft.graph.tone`" "Possible values are: tone0, tone1, tone2, tone3, tone4, tone5, tone6, tone7, tone8, tone9, star, pound, a, b, c, d, flash.";
}

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-1.0)
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation";
    "item2" ITEM2, item2 strs -> Option<Vec<&str>>, with_item2(Vec<String>), "`item2`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyRuleTargetOperations = "microsoft.graph.unifiedRoleManagementPolicyRuleTargetOperations" {
        All = "all",
        Disable = "disable",
        Assign = "assign",
        Delete = "delete",
        Renew = "renew",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "calendar", feature = "files", feature = "mail", feature = "print"))]
crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-1.0)
    UploadSession = "microsoft.graph.uploadSession";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
    "uploadUrl" UPLOAD_URL, upload_url str -> Option<&str>, with_upload_url(String), "`uploadUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-1.0)
    Uri = "microsoft.graph.uri";
    "segments" SEGMENTS, segments strs -> Option<Vec<&str>>, with_segments(Vec<String>), "`segments`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0), [intune-onboarding-user](https://learn.microsoft.com/graph/api/resources/intune-onboarding-user?view=graph-rest-1.0), [intune-devices-user](https://learn.microsoft.com/graph/api/resources/intune-devices-user?view=graph-rest-1.0) and 2 more, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    User: super::DirectoryObject, super::Entity = "microsoft.graph.user";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "aboutMe" ABOUT_ME, about_me str -> Option<&str>, with_about_me(String), "`aboutMe`: `Edm.String`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "ageGroup" AGE_GROUP, age_group str -> Option<&str>, with_age_group(String), "`ageGroup`: `Edm.String`" "Possible values are: null, Minor, NotAdult, Adult.";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "birthday" BIRTHDAY, birthday date_time -> Parsed<OffsetDateTime>, with_birthday(OffsetDateTime), "`birthday`: `Edm.DateTimeOffset`";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`, read-only" "Read-only.";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "consentProvidedForMinor" CONSENT_PROVIDED_FOR_MINOR, consent_provided_for_minor str -> Option<&str>, with_consent_provided_for_minor(String), "`consentProvidedForMinor`: `Edm.String`" "Possible values are: null, Granted, Denied, NotRequired.";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "creationType" CREATION_TYPE, creation_type str -> Option<&str>, with_creation_type(String), "`creationType`: `Edm.String`, read-only" "Read-only.";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "employeeHireDate" EMPLOYEE_HIRE_DATE, employee_hire_date date_time -> Parsed<OffsetDateTime>, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`: `Edm.DateTimeOffset`";
    "employeeId" EMPLOYEE_ID, employee_id str -> Option<&str>, with_employee_id(String), "`employeeId`: `Edm.String`";
    "employeeOrgData" EMPLOYEE_ORG_DATA, employee_org_data model -> Option<&super::EmployeeOrgData>, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`: `microsoft.graph.employeeOrgData`";
    "employeeType" EMPLOYEE_TYPE, employee_type str -> Option<&str>, with_employee_type(String), "`employeeType`: `Edm.String`";
    "externalUserState" EXTERNAL_USER_STATE, external_user_state str -> Option<&str>, with_external_user_state(String), "`externalUserState`: `Edm.String`";
    "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, external_user_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_external_user_state_change_date_time(OffsetDateTime), "`externalUserStateChangeDateTime`: `Edm.DateTimeOffset`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "hireDate" HIRE_DATE, hire_date date_time -> Parsed<OffsetDateTime>, with_hire_date(OffsetDateTime), "`hireDate`: `Edm.DateTimeOffset`";
    "identities" IDENTITIES, identities models -> Option<&[super::ObjectIdentity]>, with_identities(Vec<super::ObjectIdentity>), "`identities`: `Collection(microsoft.graph.objectIdentity)`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`, read-only" "Read-only.";
    "interests" INTERESTS, interests strs -> Option<Vec<&str>>, with_interests(Vec<String>), "`interests`: `Collection(Edm.String)`";
    "isResourceAccount" IS_RESOURCE_ACCOUNT, is_resource_account bool -> Option<bool>, with_is_resource_account(bool), "`isResourceAccount`: `Edm.Boolean`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, last_password_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`: `Edm.DateTimeOffset`";
    "legalAgeGroupClassification" LEGAL_AGE_GROUP_CLASSIFICATION, legal_age_group_classification str -> Option<&str>, with_legal_age_group_classification(String), "`legalAgeGroupClassification`: `Edm.String`, read-only" "Read-only. Possible values are: null, MinorWithOutParentalConsent, MinorWithParentalConsent, MinorNoParentalConsentRequired, NotAdult, Adult.";
    "licenseAssignmentStates" LICENSE_ASSIGNMENT_STATES, license_assignment_states models -> Option<&[super::LicenseAssignmentState]>, with_license_assignment_states(Vec<super::LicenseAssignmentState>), "`licenseAssignmentStates`: `Collection(microsoft.graph.licenseAssignmentState)`, read-only" "Read-only.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`";
    "mailboxSettings" MAILBOX_SETTINGS, mailbox_settings model -> Option<&super::MailboxSettings>, with_mailbox_settings(super::MailboxSettings), "`mailboxSettings`: `microsoft.graph.mailboxSettings`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`, read-only" "Read-only.";
    "mySite" MY_SITE, my_site str -> Option<&str>, with_my_site(String), "`mySite`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "onPremisesDistinguishedName" ON_PREMISES_DISTINGUISHED_NAME, on_premises_distinguished_name str -> Option<&str>, with_on_premises_distinguished_name(String), "`onPremisesDistinguishedName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, on_premises_domain_name str -> Option<&str>, with_on_premises_domain_name(String), "`onPremisesDomainName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, on_premises_extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, read-only" "Read-only.";
    "onPremisesImmutableId" ON_PREMISES_IMMUTABLE_ID, on_premises_immutable_id str -> Option<&str>, with_on_premises_immutable_id(String), "`onPremisesImmutableId`: `Edm.String`";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, on_premises_sam_account_name str -> Option<&str>, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "onPremisesUserPrincipalName" ON_PREMISES_USER_PRINCIPAL_NAME, on_premises_user_principal_name str -> Option<&str>, with_on_premises_user_principal_name(String), "`onPremisesUserPrincipalName`: `Edm.String`, read-only" "Read-only.";
    "otherMails" OTHER_MAILS, other_mails strs -> Option<Vec<&str>>, with_other_mails(Vec<String>), "`otherMails`: `Collection(Edm.String)`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`" "Possible values are: DisableStrongPassword.";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "pastProjects" PAST_PROJECTS, past_projects strs -> Option<Vec<&str>>, with_past_projects(Vec<String>), "`pastProjects`: `Collection(Edm.String)`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "preferredName" PREFERRED_NAME, preferred_name str -> Option<&str>, with_preferred_name(String), "`preferredName`: `Edm.String`";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`, read-only" "Read-only. Not nullable.";
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "responsibilities" RESPONSIBILITIES, responsibilities strs -> Option<Vec<&str>>, with_responsibilities(Vec<String>), "`responsibilities`: `Collection(Edm.String)`";
    "schools" SCHOOLS, schools strs -> Option<Vec<&str>>, with_schools(Vec<String>), "`schools`: `Collection(Edm.String)`";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`";
    "skills" SKILLS, skills strs -> Option<Vec<&str>>, with_skills(Vec<String>), "`skills`: `Collection(Edm.String)`";
    "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, sign_in_sessions_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, device_enrollment_limit i32 -> Option<i32>, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`: `Edm.Int32`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only. Nullable." if (feature = "governance");
    "activities" ACTIVITIES, activities models -> Option<&[super::UserActivity]>, with_activities(Vec<super::UserActivity>), "`activities`: `Collection(microsoft.graph.userActivity)`, read-only" "Read-only. Nullable." if (feature = "users");
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "authentication" AUTHENTICATION, authentication model -> Option<&super::Authentication>, with_authentication(super::Authentication), "`authentication`: `microsoft.graph.authentication`" if (feature = "authentication");
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarGroups" CALENDAR_GROUPS, calendar_groups models -> Option<&[super::CalendarGroup]>, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "contactFolders" CONTACT_FOLDERS, contact_folders models -> Option<&[super::ContactFolder]>, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification model -> Option<&super::InferenceClassification>, with_inference_classification(super::InferenceClassification), "`inferenceClassification`: `microsoft.graph.inferenceClassification`" if (feature = "mail");
    "insights" INSIGHTS, insights model -> Option<&super::OfficeGraphInsights>, with_insights(super::OfficeGraphInsights), "`insights`: `microsoft.graph.officeGraphInsights`, read-only" "Read-only. Nullable." if (feature = "files");
    "licenseDetails" LICENSE_DETAILS, license_details models -> Option<&[super::LicenseDetails]>, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`: `Collection(microsoft.graph.licenseDetails)`, read-only" "Read-only." if (feature = "users");
    "mailFolders" MAIL_FOLDERS, mail_folders models -> Option<&[super::MailFolder]>, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (feature = "onenote");
    "outlook" OUTLOOK, outlook model -> Option<&super::OutlookUser>, with_outlook(super::OutlookUser), "`outlook`: `microsoft.graph.outlookUser`, read-only" "Read-only." if (feature = "mail");
    "ownedDevices" OWNED_DEVICES, owned_devices models -> Option<&[super::DirectoryObject]>, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "people" PEOPLE, people models -> Option<&[super::Person]>, with_people(Vec<super::Person>), "`people`: `Collection(microsoft.graph.person)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`, read-only" "Read-only." if (any(feature = "groups", feature = "teams", feature = "users"));
    "planner" PLANNER, planner model -> Option<&super::PlannerUser>, with_planner(super::PlannerUser), "`planner`: `microsoft.graph.plannerUser`, read-only" "Read-only." if (any(feature = "files", feature = "tasks"));
    "registeredDevices" REGISTERED_DEVICES, registered_devices models -> Option<&[super::DirectoryObject]>, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "todo" TODO, todo model -> Option<&super::Todo>, with_todo(super::Todo), "`todo`: `microsoft.graph.todo`" if (feature = "tasks");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`" if (feature = "intune");
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`" if (feature = "intune");
    "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, device_management_troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`" if (feature = "intune");
}

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.userIdentity`](https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-1.0)
    UserIdentity = "microsoft.graph.userIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork";
    inherited "id" ID, with_id(String), "`id`";
    "installedApps" INSTALLED_APPS, installed_apps models -> Option<&[super::TeamsAppInstallation]>, with_installed_apps(Vec<super::TeamsAppInstallation>), "`installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`" if (feature = "teams");
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.verifiedPublisher`](https://learn.microsoft.com/graph/api/resources/verifiedpublisher?view=graph-rest-1.0)
    VerifiedPublisher = "microsoft.graph.verifiedPublisher";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "verifiedPublisherId" VERIFIED_PUBLISHER_ID, verified_publisher_id str -> Option<&str>, with_verified_publisher_id(String), "`verifiedPublisherId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.versionAction`](https://learn.microsoft.com/graph/api/resources/versionaction?view=graph-rest-1.0)
    VersionAction = "microsoft.graph.versionAction";
    "newVersion" NEW_VERSION, new_version str -> Option<&str>, with_new_version(String), "`newVersion`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.video`](https://learn.microsoft.com/graph/api/resources/video?view=graph-rest-1.0)
    Video = "microsoft.graph.video";
    "audioBitsPerSample" AUDIO_BITS_PER_SAMPLE, audio_bits_per_sample i32 -> Option<i32>, with_audio_bits_per_sample(i32), "`audioBitsPerSample`: `Edm.Int32`";
    "audioChannels" AUDIO_CHANNELS, audio_channels i32 -> Option<i32>, with_audio_channels(i32), "`audioChannels`: `Edm.Int32`";
    "audioFormat" AUDIO_FORMAT, audio_format str -> Option<&str>, with_audio_format(String), "`audioFormat`: `Edm.String`";
    "audioSamplesPerSecond" AUDIO_SAMPLES_PER_SECOND, audio_samples_per_second i32 -> Option<i32>, with_audio_samples_per_second(i32), "`audioSamplesPerSecond`: `Edm.Int32`";
    "bitrate" BITRATE, bitrate i32 -> Option<i32>, with_bitrate(i32), "`bitrate`: `Edm.Int32`";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "fourCC" FOUR_CC, four_cc str -> Option<&str>, with_four_cc(String), "`fourCC`: `Edm.String`";
    "frameRate" FRAME_RATE, frame_rate f64 -> Option<f64>, with_frame_rate(f64), "`frameRate`: `Edm.Double`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.webApplication`](https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-1.0)
    WebApplication = "microsoft.graph.webApplication";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "implicitGrantSettings" IMPLICIT_GRANT_SETTINGS, implicit_grant_settings model -> Option<&super::ImplicitGrantSettings>, with_implicit_grant_settings(super::ImplicitGrantSettings), "`implicitGrantSettings`: `microsoft.graph.implicitGrantSettings`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.weekIndex`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WeekIndex = "microsoft.graph.weekIndex" {
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilterDateTime`](https://learn.microsoft.com/graph/api/resources/filterdatetime?view=graph-rest-1.0)
    WorkbookFilterDateTime = "microsoft.graph.workbookFilterDateTime";
    "date" DATE, date str -> Option<&str>, with_date(String), "`date`: `Edm.String`";
    "specificity" SPECIFICITY, specificity str -> Option<&str>, with_specificity(String), "`specificity`: `Edm.String`" "Possible values are: Year, Monday, Day, Hour, Minute, Second.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-1.0)
    WorkingHours = "microsoft.graph.workingHours";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone model -> Option<&super::TimeZoneBase>, with_time_zone(super::TimeZoneBase), "`timeZone`: `microsoft.graph.timeZoneBase`";
}
