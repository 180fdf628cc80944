// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentRequestWorkflowExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    AccessPackageAssignmentRequestWorkflowExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "callbackConfiguration" CALLBACK_CONFIGURATION, callback_configuration model -> Option<&super::CustomExtensionCallbackConfiguration>, with_callback_configuration(super::CustomExtensionCallbackConfiguration), "`callbackConfiguration`: `microsoft.graph.customExtensionCallbackConfiguration`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentWorkflowExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    AccessPackageAssignmentWorkflowExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.accessPackageAssignmentWorkflowExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "callbackConfiguration" CALLBACK_CONFIGURATION, callback_configuration model -> Option<&super::CustomExtensionCallbackConfiguration>, with_callback_configuration(super::CustomExtensionCallbackConfiguration), "`callbackConfiguration`: `microsoft.graph.customExtensionCallbackConfiguration`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewReviewerScope`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewerscope?view=graph-rest-1.0)
    AccessReviewReviewerScope = "microsoft.graph.accessReviewReviewerScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`" "Possible values are: decisions.";
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
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    AdministrativeUnit: super::DirectoryObject, super::Entity = "microsoft.graph.administrativeUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`";
    "isMemberManagementRestricted" IS_MEMBER_MANAGEMENT_RESTRICTED, is_member_management_restricted bool -> Option<bool>, with_is_member_management_restricted(bool), "`isMemberManagementRestricted`: `Edm.Boolean`, metadata";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`, metadata";
    "membershipRuleProcessingState" MEMBERSHIP_RULE_PROCESSING_STATE, membership_rule_processing_state str -> Option<&str>, with_membership_rule_processing_state(String), "`membershipRuleProcessingState`: `Edm.String`, metadata";
    "membershipType" MEMBERSHIP_TYPE, membership_type str -> Option<&str>, with_membership_type(String), "`membershipType`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable." if (any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"));
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`";
    "scopedRoleMembers" SCOPED_ROLE_MEMBERS, scoped_role_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_members(Vec<super::ScopedRoleMembership>), "`scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`" if (any(feature = "directory", feature = "users"));
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.album`](https://learn.microsoft.com/graph/api/resources/album?view=graph-rest-1.0)
    Album = "microsoft.graph.album";
    "coverImageItemId" COVER_IMAGE_ITEM_ID, cover_image_item_id str -> Option<&str>, with_cover_image_item_id(String), "`coverImageItemId`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.allowedLobbyAdmitterRoles`, metadata
    AllowedLobbyAdmitterRoles = "microsoft.graph.allowedLobbyAdmitterRoles" {
        OrganizerAndCoOrganizersAndPresenters = "organizerAndCoOrganizersAndPresenters",
        OrganizerAndCoOrganizers = "organizerAndCoOrganizers",
        UnknownFutureValue = "unknownFutureValue",
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

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.appCredentialRestrictionType`, metadata
    AppCredentialRestrictionType = "microsoft.graph.appCredentialRestrictionType" {
        PasswordAddition = "passwordAddition",
        PasswordLifetime = "passwordLifetime",
        SymmetricKeyAddition = "symmetricKeyAddition",
        SymmetricKeyLifetime = "symmetricKeyLifetime",
        CustomPasswordAddition = "customPasswordAddition",
        UnknownFutureValue = "unknownFutureValue",
    }
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

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.appKeyCredentialRestrictionType`, metadata
    AppKeyCredentialRestrictionType = "microsoft.graph.appKeyCredentialRestrictionType" {
        AsymmetricKeyLifetime = "asymmetricKeyLifetime",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.appManagementConfiguration`, metadata
    AppManagementConfiguration = "microsoft.graph.appManagementConfiguration" {
        "microsoft.graph.appManagementApplicationConfiguration",
        "microsoft.graph.appManagementServicePrincipalConfiguration",
        "microsoft.graph.customAppManagementConfiguration",
    };
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredentialConfiguration]>, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`: `Collection(microsoft.graph.keyCredentialConfiguration)`, metadata";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredentialConfiguration]>, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredentialConfiguration)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.appManagementPolicy`, metadata, with the accessors of [`PolicyBase`](super::PolicyBase)
    AppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.appManagementPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "restrictions" RESTRICTIONS, restrictions model -> Option<&super::CustomAppManagementConfiguration>, with_restrictions(super::CustomAppManagementConfiguration), "`restrictions`: `microsoft.graph.customAppManagementConfiguration`, metadata";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.appManagementPolicyActorExemptions`, metadata
    AppManagementPolicyActorExemptions = "microsoft.graph.appManagementPolicyActorExemptions";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes models -> Option<&[super::CustomSecurityAttributeExemption]>, with_custom_security_attributes(Vec<super::CustomSecurityAttributeExemption>), "`customSecurityAttributes`: `Collection(microsoft.graph.customSecurityAttributeExemption)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.appManagementRestrictionState`, metadata
    AppManagementRestrictionState = "microsoft.graph.appManagementRestrictionState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// [`microsoft.graph.appRoleAssignment`](https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    AppRoleAssignment: super::DirectoryObject, super::Entity = "microsoft.graph.appRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "appRoleId" APP_ROLE_ID, app_role_id guid -> Parsed<Uuid>, with_app_role_id(Uuid), "`appRoleId`: `Edm.Guid`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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
    AppleManagedIdentityProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.appleManagedIdentityProvider";
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
    Application: super::DirectoryObject, super::Entity = "microsoft.graph.application" {
        "microsoft.graph.agentIdentityBlueprint",
    };
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
    "oauth2RequiredPostResponse" OAUTH2_REQUIRED_POST_RESPONSE, oauth2_required_post_response bool -> Option<bool>, with_oauth2_required_post_response(bool), "`oauth2RequiredPostResponse`: `Edm.Boolean`, not in the metadata";
    "optionalClaims" OPTIONAL_CLAIMS, optional_claims model -> Option<&super::OptionalClaims>, with_optional_claims(super::OptionalClaims), "`optionalClaims`: `microsoft.graph.optionalClaims`";
    "parentalControlSettings" PARENTAL_CONTROL_SETTINGS, parental_control_settings model -> Option<&super::ParentalControlSettings>, with_parental_control_settings(super::ParentalControlSettings), "`parentalControlSettings`: `microsoft.graph.parentalControlSettings`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "publicClient" PUBLIC_CLIENT, public_client model -> Option<&super::PublicClientApplication>, with_public_client(super::PublicClientApplication), "`publicClient`: `microsoft.graph.publicClientApplication`";
    "publisherDomain" PUBLISHER_DOMAIN, publisher_domain str -> Option<&str>, with_publisher_domain(String), "`publisherDomain`: `Edm.String`, read-only" "Read-only.";
    "requiredResourceAccess" REQUIRED_RESOURCE_ACCESS, required_resource_access models -> Option<&[super::RequiredResourceAccess]>, with_required_resource_access(Vec<super::RequiredResourceAccess>), "`requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`" "Nullable.";
    "serviceManagementReference" SERVICE_MANAGEMENT_REFERENCE, service_management_reference str -> Option<&str>, with_service_management_reference(String), "`serviceManagementReference`: `Edm.String`" "Nullable.";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience str -> Option<&str>, with_sign_in_audience(String), "`signInAudience`: `Edm.String`, type of the metadata" "Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "spa" SPA, spa model -> Option<&super::SpaApplication>, with_spa(super::SpaApplication), "`spa`: `microsoft.graph.spaApplication`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id guid -> Parsed<Uuid>, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`: `Edm.Guid`, type of the metadata";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "web" WEB, web model -> Option<&super::WebApplication>, with_web(super::WebApplication), "`web`: `microsoft.graph.webApplication`";
    "authenticationBehaviors" AUTHENTICATION_BEHAVIORS, authentication_behaviors model -> Option<&super::AuthenticationBehaviors>, with_authentication_behaviors(super::AuthenticationBehaviors), "`authenticationBehaviors`: `microsoft.graph.authenticationBehaviors`, metadata";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, metadata, cannot be changed";
    "defaultRedirectUri" DEFAULT_REDIRECT_URI, default_redirect_uri str -> Option<&str>, with_default_redirect_uri(String), "`defaultRedirectUri`: `Edm.String`, metadata";
    "isDisabled" IS_DISABLED, is_disabled bool -> Option<bool>, with_is_disabled(bool), "`isDisabled`: `Edm.Boolean`, metadata";
    "managerApplications" MANAGER_APPLICATIONS, manager_applications values -> Parsed<Vec<Uuid>>, with_manager_applications(Vec<Uuid>), "`managerApplications`: `Collection(Edm.Guid)`, metadata";
    "nativeAuthenticationApisEnabled" NATIVE_AUTHENTICATION_APIS_ENABLED, native_authentication_apis_enabled flags -> Option<Flags<super::NativeAuthenticationApisEnabled>>, with_native_authentication_apis_enabled(Flags<super::NativeAuthenticationApisEnabled>), "`nativeAuthenticationApisEnabled`: `microsoft.graph.nativeAuthenticationApisEnabled`, metadata";
    "oauth2RequirePostResponse" OAUTH2_REQUIRE_POST_RESPONSE, oauth2_require_post_response bool -> Option<bool>, with_oauth2_require_post_response(bool), "`oauth2RequirePostResponse`: `Edm.Boolean`, metadata";
    "requestSignatureVerification" REQUEST_SIGNATURE_VERIFICATION, request_signature_verification model -> Option<&super::RequestSignatureVerification>, with_request_signature_verification(super::RequestSignatureVerification), "`requestSignatureVerification`: `microsoft.graph.requestSignatureVerification`, metadata";
    "servicePrincipalLockConfiguration" SERVICE_PRINCIPAL_LOCK_CONFIGURATION, service_principal_lock_configuration model -> Option<&super::ServicePrincipalLockConfiguration>, with_service_principal_lock_configuration(super::ServicePrincipalLockConfiguration), "`servicePrincipalLockConfiguration`: `microsoft.graph.servicePrincipalLockConfiguration`, metadata";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, metadata";
    "createdOnBehalfOf" CREATED_ON_BEHALF_OF, created_on_behalf_of model -> Option<&super::DirectoryObject>, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "extensionProperties" EXTENSION_PROPERTIES, extension_properties models -> Option<&[super::ExtensionProperty]>, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`: `Collection(microsoft.graph.extensionProperty)`, read-only" "Read-only. Nullable.";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
    "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, federated_identity_credentials models -> Option<&[super::FederatedIdentityCredential]>, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`: `Collection(microsoft.graph.federatedIdentityCredential)`, metadata" if (feature = "applications");
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
    "synchronization" SYNCHRONIZATION, synchronization model -> Option<&super::Synchronization>, with_synchronization(super::Synchronization), "`synchronization`: `microsoft.graph.synchronization`, metadata" if (feature = "applications");
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
}

#[cfg(
    any(
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

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Attachment: super::Entity = "microsoft.graph.attachment" {
        "microsoft.graph.fileAttachment",
        "microsoft.graph.itemAttachment",
        "microsoft.graph.referenceAttachment",
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

#[cfg(any(feature = "calendar", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.attachmentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttachmentType = "microsoft.graph.attachmentType" {
        File = "file",
        Item = "item",
        Reference = "reference",
    }
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::model! {
    /// `microsoft.graph.attackSimulationUser`, metadata
    AttackSimulationUser = "microsoft.graph.attackSimulationUser";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.attendanceInterval`](https://learn.microsoft.com/graph/api/resources/attendanceinterval?view=graph-rest-1.0)
    AttendanceInterval = "microsoft.graph.attendanceInterval";
    "durationInSeconds" DURATION_IN_SECONDS, duration_in_seconds i32 -> Option<i32>, with_duration_in_seconds(i32), "`durationInSeconds`: `Edm.Int32`";
    "joinDateTime" JOIN_DATE_TIME, join_date_time date_time -> Parsed<OffsetDateTime>, with_join_date_time(OffsetDateTime), "`joinDateTime`: `Edm.DateTimeOffset`";
    "leaveDateTime" LEAVE_DATE_TIME, leave_date_time date_time -> Parsed<OffsetDateTime>, with_leave_date_time(OffsetDateTime), "`leaveDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AttendanceRecord: super::Entity = "microsoft.graph.attendanceRecord";
    inherited "id" ID, with_id(String), "`id`";
    "attendanceIntervals" ATTENDANCE_INTERVALS, attendance_intervals models -> Option<&[super::AttendanceInterval]>, with_attendance_intervals(Vec<super::AttendanceInterval>), "`attendanceIntervals`: `Collection(microsoft.graph.attendanceInterval)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "identity" IDENTITY, identity model -> Option<&super::Identity>, with_identity(super::Identity), "`identity`: `microsoft.graph.identity`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`" "Possible values are: None, Attendee, Presenter, Organizer.";
    "totalAttendanceInSeconds" TOTAL_ATTENDANCE_IN_SECONDS, total_attendance_in_seconds i32 -> Option<i32>, with_total_attendance_in_seconds(i32), "`totalAttendanceInSeconds`: `Edm.Int32`";
    "externalRegistrationInformation" EXTERNAL_REGISTRATION_INFORMATION, external_registration_information model -> Option<&super::VirtualEventExternalRegistrationInformation>, with_external_registration_information(super::VirtualEventExternalRegistrationInformation), "`externalRegistrationInformation`: `microsoft.graph.virtualEventExternalRegistrationInformation`, metadata";
    "registrationId" REGISTRATION_ID, registration_id str -> Option<&str>, with_registration_id(String), "`registrationId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.attributeRuleMembers`, metadata, with the accessors of [`SubjectSet`](super::SubjectSet)
    AttributeRuleMembers: super::SubjectSet = "microsoft.graph.attributeRuleMembers";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "membershipRule" MEMBERSHIP_RULE, membership_rule str -> Option<&str>, with_membership_rule(String), "`membershipRule`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing?view=graph-rest-1.0)
    AudioConferencing = "microsoft.graph.audioConferencing";
    "dialinUrl" DIALIN_URL, dialin_url str -> Option<&str>, with_dialin_url(String), "`dialinUrl`: `Edm.String`";
    "conferenceId" CONFERENCE_ID, conference_id str -> Option<&str>, with_conference_id(String), "`conferenceId`: `Edm.String`";
    "tollFreeNumbers" TOLL_FREE_NUMBERS, toll_free_numbers strs -> Option<Vec<&str>>, with_toll_free_numbers(Vec<String>), "`tollFreeNumbers`: `Collection(Edm.String)`";
    "tollNumbers" TOLL_NUMBERS, toll_numbers strs -> Option<Vec<&str>>, with_toll_numbers(Vec<String>), "`tollNumbers`: `Collection(Edm.String)`";
    "tollFreeNumber" TOLL_FREE_NUMBER, toll_free_number str -> Option<&str>, with_toll_free_number(String), "`tollFreeNumber`: `Edm.String`";
    "tollNumber" TOLL_NUMBER, toll_number str -> Option<&str>, with_toll_number(String), "`tollNumber`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.authenticationBehaviors`, metadata
    AuthenticationBehaviors = "microsoft.graph.authenticationBehaviors";
    "blockAzureADGraphAccess" BLOCK_AZURE_AD_GRAPH_ACCESS, block_azure_ad_graph_access bool -> Option<bool>, with_block_azure_ad_graph_access(bool), "`blockAzureADGraphAccess`: `Edm.Boolean`, metadata";
    "removeUnverifiedEmailClaim" REMOVE_UNVERIFIED_EMAIL_CLAIM, remove_unverified_email_claim bool -> Option<bool>, with_remove_unverified_email_claim(bool), "`removeUnverifiedEmailClaim`: `Edm.Boolean`, metadata";
    "requireClientServicePrincipal" REQUIRE_CLIENT_SERVICE_PRINCIPAL, require_client_service_principal bool -> Option<bool>, with_require_client_service_principal(bool), "`requireClientServicePrincipal`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authoredNote`](https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AuthoredNote: super::Entity = "microsoft.graph.authoredNote";
    inherited "id" ID, with_id(String), "`id`";
    "author" AUTHOR, author model -> Option<&super::Identity>, with_author(super::Identity), "`author`: `microsoft.graph.identity`";
    "content" CONTENT, content model -> Option<&super::ItemBody>, with_content(super::ItemBody), "`content`: `microsoft.graph.itemBody`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationInfo`, metadata
    AuthorizationInfo = "microsoft.graph.authorizationInfo";
    "certificateUserIds" CERTIFICATE_USER_IDS, certificate_user_ids strs -> Option<Vec<&str>>, with_certificate_user_ids(Vec<String>), "`certificateUserIds`: `Collection(Edm.String)`, metadata";
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

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.azureAdPopTokenAuthentication`, metadata, with the accessors of [`CustomExtensionAuthenticationConfiguration`](super::CustomExtensionAuthenticationConfiguration)
    AzureAdPopTokenAuthentication: super::CustomExtensionAuthenticationConfiguration = "microsoft.graph.azureAdPopTokenAuthentication"
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.azureAdTokenAuthentication`, metadata, with the accessors of [`CustomExtensionAuthenticationConfiguration`](super::CustomExtensionAuthenticationConfiguration)
    AzureAdTokenAuthentication: super::CustomExtensionAuthenticationConfiguration = "microsoft.graph.azureAdTokenAuthentication";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.azureCommunicationServicesUserIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    AzureCommunicationServicesUserIdentity: super::Identity = "microsoft.graph.azureCommunicationServicesUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "azureCommunicationServicesResourceId" AZURE_COMMUNICATION_SERVICES_RESOURCE_ID, azure_communication_services_resource_id str -> Option<&str>, with_azure_communication_services_resource_id(String), "`azureCommunicationServicesResourceId`: `Edm.String`, metadata";
}
