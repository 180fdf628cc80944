// Written by `cargo xtask gen`; do not edit.
//! Types of the area `applications`.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.actionType`, metadata
    ActionType = "microsoft.graph.actionType" {
        Tunnel = "tunnel",
        Exclude = "exclude",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.agentBlueprintApiBasedEndpointConfigurationDetails`, metadata
    AgentBlueprintApiBasedEndpointConfigurationDetails = "microsoft.graph.agentBlueprintApiBasedEndpointConfigurationDetails";
    "callbackUri" CALLBACK_URI, callback_uri str -> Option<&str>, with_callback_uri(String), "`callbackUri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentBlueprintBotBasedEndpointConfigurationDetails`, metadata
    AgentBlueprintBotBasedEndpointConfigurationDetails = "microsoft.graph.agentBlueprintBotBasedEndpointConfigurationDetails";
    "botId" BOT_ID, bot_id str -> Option<&str>, with_bot_id(String), "`botId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentCommunicationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    AgentCommunicationConfiguration: super::Entity = "microsoft.graph.agentCommunicationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "endpointConfiguration" ENDPOINT_CONFIGURATION, endpoint_configuration model -> Option<&super::AgentEndpointConfiguration>, with_endpoint_configuration(super::AgentEndpointConfiguration), "`endpointConfiguration`: `microsoft.graph.agentEndpointConfiguration`, metadata";
    "isOverridableAtAgentIdLevel" IS_OVERRIDABLE_AT_AGENT_ID_LEVEL, is_overridable_at_agent_id_level bool -> Option<bool>, with_is_overridable_at_agent_id_level(bool), "`isOverridableAtAgentIdLevel`: `Edm.Boolean`, metadata";
    "teamworkConfiguration" TEAMWORK_CONFIGURATION, teamwork_configuration model -> Option<&super::AgentTeamworkConfiguration>, with_teamwork_configuration(super::AgentTeamworkConfiguration), "`teamworkConfiguration`: `microsoft.graph.agentTeamworkConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentConversationConfiguration`, metadata
    AgentConversationConfiguration = "microsoft.graph.agentConversationConfiguration";
    "messageNotificationMode" MESSAGE_NOTIFICATION_MODE, message_notification_mode enumeration -> Option<super::AgentMessageNotificationMode>, with_message_notification_mode(super::AgentMessageNotificationMode), "`messageNotificationMode`: `microsoft.graph.agentMessageNotificationMode`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentEndpointConfiguration`, metadata
    AgentEndpointConfiguration = "microsoft.graph.agentEndpointConfiguration";
    "apiBased" API_BASED, api_based model -> Option<&super::AgentBlueprintApiBasedEndpointConfigurationDetails>, with_api_based(super::AgentBlueprintApiBasedEndpointConfigurationDetails), "`apiBased`: `microsoft.graph.agentBlueprintApiBasedEndpointConfigurationDetails`, metadata";
    "botBased" BOT_BASED, bot_based model -> Option<&super::AgentBlueprintBotBasedEndpointConfigurationDetails>, with_bot_based(super::AgentBlueprintBotBasedEndpointConfigurationDetails), "`botBased`: `microsoft.graph.agentBlueprintBotBasedEndpointConfigurationDetails`, metadata";
    "configurationType" CONFIGURATION_TYPE, configuration_type enumeration -> Option<super::AgentEndpointConfigurationType>, with_configuration_type(super::AgentEndpointConfigurationType), "`configurationType`: `microsoft.graph.agentEndpointConfigurationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.agentEndpointConfigurationType`, metadata
    AgentEndpointConfigurationType = "microsoft.graph.agentEndpointConfigurationType" {
        ApiBased = "apiBased",
        BotBased = "botBased",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.agentIdentity`, metadata, with the accessors of [`ServicePrincipal`](super::ServicePrincipal)
    AgentIdentity: super::ServicePrincipal, super::DirectoryObject, super::Entity = "microsoft.graph.agentIdentity";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "addIns" ADD_INS, with_add_ins(Vec<super::AddIn>), "`addIns`";
    inherited "alternativeNames" ALTERNATIVE_NAMES, with_alternative_names(Vec<String>), "`alternativeNames`";
    inherited "appDescription" APP_DESCRIPTION, with_app_description(String), "`appDescription`";
    inherited "appDisplayName" APP_DISPLAY_NAME, with_app_display_name(String), "`appDisplayName`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "applicationTemplateId" APPLICATION_TEMPLATE_ID, with_application_template_id(String), "`applicationTemplateId`";
    inherited "appOwnerOrganizationId" APP_OWNER_ORGANIZATION_ID, with_app_owner_organization_id(Uuid), "`appOwnerOrganizationId`";
    inherited "appRoleAssignmentRequired" APP_ROLE_ASSIGNMENT_REQUIRED, with_app_role_assignment_required(bool), "`appRoleAssignmentRequired`";
    inherited "appRoles" APP_ROLES, with_app_roles(Vec<super::AppRole>), "`appRoles`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "errorUrl" ERROR_URL, with_error_url(String), "`errorUrl`";
    inherited "homepage" HOMEPAGE, with_homepage(String), "`homepage`";
    inherited "info" INFO, with_info(super::InformationalUrl), "`info`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`";
    inherited "loginUrl" LOGIN_URL, with_login_url(String), "`loginUrl`";
    inherited "logoutUrl" LOGOUT_URL, with_logout_url(String), "`logoutUrl`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`";
    inherited "passwordSingleSignOnSettings" PASSWORD_SINGLE_SIGN_ON_SETTINGS, with_password_single_sign_on_settings(super::PasswordSingleSignOnSettings), "`passwordSingleSignOnSettings`";
    inherited "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`";
    inherited "preferredTokenSigningKeyEndDateTime" PREFERRED_TOKEN_SIGNING_KEY_END_DATE_TIME, with_preferred_token_signing_key_end_date_time(OffsetDateTime), "`preferredTokenSigningKeyEndDateTime`";
    inherited "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`";
    inherited "publishedPermissionScopes" PUBLISHED_PERMISSION_SCOPES, with_published_permission_scopes(Vec<super::PermissionScope>), "`publishedPermissionScopes`";
    inherited "replyUrls" REPLY_URLS, with_reply_urls(Vec<String>), "`replyUrls`";
    inherited "samlMetadataUrl" SAML_METADATA_URL, with_saml_metadata_url(String), "`samlMetadataUrl`";
    inherited "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`";
    inherited "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, with_service_principal_names(Vec<String>), "`servicePrincipalNames`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "signInAudience" SIGN_IN_AUDIENCE, with_sign_in_audience(String), "`signInAudience`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`";
    inherited "verifiedPublisher" VERIFIED_PUBLISHER, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "useCustomTokenSigningKey" USE_CUSTOM_TOKEN_SIGNING_KEY, with_use_custom_token_signing_key(bool), "`useCustomTokenSigningKey`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, with_app_role_assigned_to(Vec<super::AppRoleAssignment>), "`appRoleAssignedTo`";
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`";
    inherited "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`";
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`";
    inherited "endpoints" ENDPOINTS, with_endpoints(Vec<super::Endpoint>), "`endpoints`" if (feature = "groups");
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
    inherited "claimsPolicy" CLAIMS_POLICY, with_claims_policy(super::CustomClaimsPolicy), "`claimsPolicy`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "licenseDetails" LICENSE_DETAILS, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`";
    inherited "lifecycle" LIFECYCLE, with_lifecycle(super::identity_governance::IdentityLifecycle), "`lifecycle`";
    inherited "permissionGrantPreApprovalPolicies" PERMISSION_GRANT_PRE_APPROVAL_POLICIES, with_permission_grant_pre_approval_policies(Vec<super::PermissionGrantPreApprovalPolicy>), "`permissionGrantPreApprovalPolicies`";
    inherited "remoteDesktopSecurityConfiguration" REMOTE_DESKTOP_SECURITY_CONFIGURATION, with_remote_desktop_security_configuration(super::RemoteDesktopSecurityConfiguration), "`remoteDesktopSecurityConfiguration`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    "agentIdentityBlueprintId" AGENT_IDENTITY_BLUEPRINT_ID, agent_identity_blueprint_id str -> Option<&str>, with_agent_identity_blueprint_id(String), "`agentIdentityBlueprintId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lifecyclePolicyComplianceState" LIFECYCLE_POLICY_COMPLIANCE_STATE, lifecycle_policy_compliance_state enumeration -> Option<super::LifecyclePolicyComplianceState>, with_lifecycle_policy_compliance_state(super::LifecyclePolicyComplianceState), "`lifecyclePolicyComplianceState`: `microsoft.graph.lifecyclePolicyComplianceState`, metadata";
    "lifecyclePolicyComplianceStateLastModifiedDateTime" LIFECYCLE_POLICY_COMPLIANCE_STATE_LAST_MODIFIED_DATE_TIME, lifecycle_policy_compliance_state_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_lifecycle_policy_compliance_state_last_modified_date_time(OffsetDateTime), "`lifecyclePolicyComplianceStateLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lifecyclePolicyComplianceStateReason" LIFECYCLE_POLICY_COMPLIANCE_STATE_REASON, lifecycle_policy_compliance_state_reason str -> Option<&str>, with_lifecycle_policy_compliance_state_reason(String), "`lifecyclePolicyComplianceStateReason`: `Edm.String`, metadata";
    "lifecyclePolicyNonComplianceDisablementDateTime" LIFECYCLE_POLICY_NON_COMPLIANCE_DISABLEMENT_DATE_TIME, lifecycle_policy_non_compliance_disablement_date_time date_time -> Parsed<OffsetDateTime>, with_lifecycle_policy_non_compliance_disablement_date_time(OffsetDateTime), "`lifecyclePolicyNonComplianceDisablementDateTime`: `Edm.DateTimeOffset`, metadata";
    "managerApplications" MANAGER_APPLICATIONS, manager_applications values -> Parsed<Vec<Uuid>>, with_manager_applications(Vec<Uuid>), "`managerApplications`: `Collection(Edm.Guid)`, metadata";
    "communicationConfiguration" COMMUNICATION_CONFIGURATION, communication_configuration model -> Option<&super::AgentCommunicationConfiguration>, with_communication_configuration(super::AgentCommunicationConfiguration), "`communicationConfiguration`: `microsoft.graph.agentCommunicationConfiguration`, metadata";
    "inheritedAppRoleAssignments" INHERITED_APP_ROLE_ASSIGNMENTS, inherited_app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_inherited_app_role_assignments(Vec<super::AppRoleAssignment>), "`inheritedAppRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`, metadata";
    "inheritedOauth2PermissionGrants" INHERITED_OAUTH2_PERMISSION_GRANTS, inherited_oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_inherited_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`inheritedOauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, metadata";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentIdentityBlueprint`, metadata, with the accessors of [`Application`](super::Application)
    AgentIdentityBlueprint: super::Application, super::DirectoryObject, super::Entity = "microsoft.graph.agentIdentityBlueprint";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "addIns" ADD_INS, with_add_ins(Vec<super::AddIn>), "`addIns`";
    inherited "api" API, with_api(super::ApiApplication), "`api`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "applicationTemplateId" APPLICATION_TEMPLATE_ID, with_application_template_id(String), "`applicationTemplateId`";
    inherited "appRoles" APP_ROLES, with_app_roles(Vec<super::AppRole>), "`appRoles`";
    inherited "certification" CERTIFICATION, with_certification(super::Certification), "`certification`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "defaultRedirectUri" DEFAULT_REDIRECT_URI, with_default_redirect_uri(String), "`defaultRedirectUri`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "groupMembershipClaims" GROUP_MEMBERSHIP_CLAIMS, with_group_membership_claims(String), "`groupMembershipClaims`";
    inherited "identifierUris" IDENTIFIER_URIS, with_identifier_uris(Vec<String>), "`identifierUris`";
    inherited "info" INFO, with_info(super::InformationalUrl), "`info`";
    inherited "isDeviceOnlyAuthSupported" IS_DEVICE_ONLY_AUTH_SUPPORTED, with_is_device_only_auth_supported(bool), "`isDeviceOnlyAuthSupported`";
    inherited "isFallbackPublicClient" IS_FALLBACK_PUBLIC_CLIENT, with_is_fallback_public_client(bool), "`isFallbackPublicClient`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`";
    inherited "logo" LOGO, with_logo(Value), "`logo`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "oauth2RequiredPostResponse" OAUTH2_REQUIRED_POST_RESPONSE, with_oauth2_required_post_response(bool), "`oauth2RequiredPostResponse`";
    inherited "onPremisesPublishing" ON_PREMISES_PUBLISHING, with_on_premises_publishing(super::OnPremisesPublishing), "`onPremisesPublishing`";
    inherited "optionalClaims" OPTIONAL_CLAIMS, with_optional_claims(super::OptionalClaims), "`optionalClaims`";
    inherited "parentalControlSettings" PARENTAL_CONTROL_SETTINGS, with_parental_control_settings(super::ParentalControlSettings), "`parentalControlSettings`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`";
    inherited "publicClient" PUBLIC_CLIENT, with_public_client(super::PublicClientApplication), "`publicClient`";
    inherited "publisherDomain" PUBLISHER_DOMAIN, with_publisher_domain(String), "`publisherDomain`";
    inherited "requiredResourceAccess" REQUIRED_RESOURCE_ACCESS, with_required_resource_access(Vec<super::RequiredResourceAccess>), "`requiredResourceAccess`";
    inherited "samlMetadataUrl" SAML_METADATA_URL, with_saml_metadata_url(String), "`samlMetadataUrl`";
    inherited "serviceManagementReference" SERVICE_MANAGEMENT_REFERENCE, with_service_management_reference(String), "`serviceManagementReference`";
    inherited "signInAudience" SIGN_IN_AUDIENCE, with_sign_in_audience(String), "`signInAudience`";
    inherited "spa" SPA, with_spa(super::SpaApplication), "`spa`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`";
    inherited "verifiedPublisher" VERIFIED_PUBLISHER, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "web" WEB, with_web(super::WebApplication), "`web`";
    inherited "windows" WINDOWS, with_windows(super::WindowsApplication), "`windows`";
    inherited "authenticationBehaviors" AUTHENTICATION_BEHAVIORS, with_authentication_behaviors(super::AuthenticationBehaviors), "`authenticationBehaviors`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "managerApplications" MANAGER_APPLICATIONS, with_manager_applications(Vec<Uuid>), "`managerApplications`";
    inherited "nativeAuthenticationApisEnabled" NATIVE_AUTHENTICATION_APIS_ENABLED, with_native_authentication_apis_enabled(Flags<super::NativeAuthenticationApisEnabled>), "`nativeAuthenticationApisEnabled`";
    inherited "requestSignatureVerification" REQUEST_SIGNATURE_VERIFICATION, with_request_signature_verification(super::RequestSignatureVerification), "`requestSignatureVerification`";
    inherited "servicePrincipalLockConfiguration" SERVICE_PRINCIPAL_LOCK_CONFIGURATION, with_service_principal_lock_configuration(super::ServicePrincipalLockConfiguration), "`servicePrincipalLockConfiguration`";
    inherited "signInAudienceRestrictions" SIGN_IN_AUDIENCE_RESTRICTIONS, with_sign_in_audience_restrictions(super::SignInAudienceRestrictionsBase), "`signInAudienceRestrictions`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "calls" CALLS, with_calls(Vec<super::Call>), "`calls`" if (feature = "communications");
    inherited "connectorGroup" CONNECTOR_GROUP, with_connector_group(super::ConnectorGroup), "`connectorGroup`";
    inherited "createdOnBehalfOf" CREATED_ON_BEHALF_OF, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`";
    inherited "extensionProperties" EXTENSION_PROPERTIES, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "onlineMeetings" ONLINE_MEETINGS, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`" if (feature = "communications");
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    "communicationConfiguration" COMMUNICATION_CONFIGURATION, communication_configuration model -> Option<&super::AgentCommunicationConfiguration>, with_communication_configuration(super::AgentCommunicationConfiguration), "`communicationConfiguration`: `microsoft.graph.agentCommunicationConfiguration`, metadata";
    "inheritablePermissions" INHERITABLE_PERMISSIONS, inheritable_permissions models -> Option<&[super::InheritablePermission]>, with_inheritable_permissions(Vec<super::InheritablePermission>), "`inheritablePermissions`: `Collection(microsoft.graph.inheritablePermission)`, metadata";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentIdentityBlueprintPrincipal`, metadata, with the accessors of [`ServicePrincipal`](super::ServicePrincipal)
    AgentIdentityBlueprintPrincipal: super::ServicePrincipal, super::DirectoryObject, super::Entity = "microsoft.graph.agentIdentityBlueprintPrincipal";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "addIns" ADD_INS, with_add_ins(Vec<super::AddIn>), "`addIns`";
    inherited "alternativeNames" ALTERNATIVE_NAMES, with_alternative_names(Vec<String>), "`alternativeNames`";
    inherited "appDescription" APP_DESCRIPTION, with_app_description(String), "`appDescription`";
    inherited "appDisplayName" APP_DISPLAY_NAME, with_app_display_name(String), "`appDisplayName`";
    inherited "appId" APP_ID, with_app_id(String), "`appId`";
    inherited "applicationTemplateId" APPLICATION_TEMPLATE_ID, with_application_template_id(String), "`applicationTemplateId`";
    inherited "appOwnerOrganizationId" APP_OWNER_ORGANIZATION_ID, with_app_owner_organization_id(Uuid), "`appOwnerOrganizationId`";
    inherited "appRoleAssignmentRequired" APP_ROLE_ASSIGNMENT_REQUIRED, with_app_role_assignment_required(bool), "`appRoleAssignmentRequired`";
    inherited "appRoles" APP_ROLES, with_app_roles(Vec<super::AppRole>), "`appRoles`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "errorUrl" ERROR_URL, with_error_url(String), "`errorUrl`";
    inherited "homepage" HOMEPAGE, with_homepage(String), "`homepage`";
    inherited "info" INFO, with_info(super::InformationalUrl), "`info`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`";
    inherited "loginUrl" LOGIN_URL, with_login_url(String), "`loginUrl`";
    inherited "logoutUrl" LOGOUT_URL, with_logout_url(String), "`logoutUrl`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`";
    inherited "passwordSingleSignOnSettings" PASSWORD_SINGLE_SIGN_ON_SETTINGS, with_password_single_sign_on_settings(super::PasswordSingleSignOnSettings), "`passwordSingleSignOnSettings`";
    inherited "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`";
    inherited "preferredTokenSigningKeyEndDateTime" PREFERRED_TOKEN_SIGNING_KEY_END_DATE_TIME, with_preferred_token_signing_key_end_date_time(OffsetDateTime), "`preferredTokenSigningKeyEndDateTime`";
    inherited "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`";
    inherited "publishedPermissionScopes" PUBLISHED_PERMISSION_SCOPES, with_published_permission_scopes(Vec<super::PermissionScope>), "`publishedPermissionScopes`";
    inherited "replyUrls" REPLY_URLS, with_reply_urls(Vec<String>), "`replyUrls`";
    inherited "samlMetadataUrl" SAML_METADATA_URL, with_saml_metadata_url(String), "`samlMetadataUrl`";
    inherited "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`";
    inherited "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, with_service_principal_names(Vec<String>), "`servicePrincipalNames`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "signInAudience" SIGN_IN_AUDIENCE, with_sign_in_audience(String), "`signInAudience`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`";
    inherited "verifiedPublisher" VERIFIED_PUBLISHER, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "useCustomTokenSigningKey" USE_CUSTOM_TOKEN_SIGNING_KEY, with_use_custom_token_signing_key(bool), "`useCustomTokenSigningKey`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, with_app_role_assigned_to(Vec<super::AppRoleAssignment>), "`appRoleAssignedTo`";
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`";
    inherited "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`";
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`";
    inherited "endpoints" ENDPOINTS, with_endpoints(Vec<super::Endpoint>), "`endpoints`" if (feature = "groups");
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
    inherited "claimsPolicy" CLAIMS_POLICY, with_claims_policy(super::CustomClaimsPolicy), "`claimsPolicy`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "licenseDetails" LICENSE_DETAILS, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`";
    inherited "lifecycle" LIFECYCLE, with_lifecycle(super::identity_governance::IdentityLifecycle), "`lifecycle`";
    inherited "permissionGrantPreApprovalPolicies" PERMISSION_GRANT_PRE_APPROVAL_POLICIES, with_permission_grant_pre_approval_policies(Vec<super::PermissionGrantPreApprovalPolicy>), "`permissionGrantPreApprovalPolicies`";
    inherited "remoteDesktopSecurityConfiguration" REMOTE_DESKTOP_SECURITY_CONFIGURATION, with_remote_desktop_security_configuration(super::RemoteDesktopSecurityConfiguration), "`remoteDesktopSecurityConfiguration`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    "lifecyclePolicyComplianceState" LIFECYCLE_POLICY_COMPLIANCE_STATE, lifecycle_policy_compliance_state enumeration -> Option<super::LifecyclePolicyComplianceState>, with_lifecycle_policy_compliance_state(super::LifecyclePolicyComplianceState), "`lifecyclePolicyComplianceState`: `microsoft.graph.lifecyclePolicyComplianceState`, metadata";
    "lifecyclePolicyComplianceStateLastModifiedDateTime" LIFECYCLE_POLICY_COMPLIANCE_STATE_LAST_MODIFIED_DATE_TIME, lifecycle_policy_compliance_state_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_lifecycle_policy_compliance_state_last_modified_date_time(OffsetDateTime), "`lifecyclePolicyComplianceStateLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lifecyclePolicyComplianceStateReason" LIFECYCLE_POLICY_COMPLIANCE_STATE_REASON, lifecycle_policy_compliance_state_reason str -> Option<&str>, with_lifecycle_policy_compliance_state_reason(String), "`lifecyclePolicyComplianceStateReason`: `Edm.String`, metadata";
    "lifecyclePolicyNonComplianceDisablementDateTime" LIFECYCLE_POLICY_NON_COMPLIANCE_DISABLEMENT_DATE_TIME, lifecycle_policy_non_compliance_disablement_date_time date_time -> Parsed<OffsetDateTime>, with_lifecycle_policy_non_compliance_disablement_date_time(OffsetDateTime), "`lifecyclePolicyNonComplianceDisablementDateTime`: `Edm.DateTimeOffset`, metadata";
    "managerApplications" MANAGER_APPLICATIONS, manager_applications values -> Parsed<Vec<Uuid>>, with_manager_applications(Vec<Uuid>), "`managerApplications`: `Collection(Edm.Guid)`, metadata";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.agentMessageNotificationMode`, metadata
    AgentMessageNotificationMode = "microsoft.graph.agentMessageNotificationMode" {
        AtMentionedMessagesOnly = "atMentionedMessagesOnly",
        AllMessages = "allMessages",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.agentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AgentStatus = "microsoft.graph.agentStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.agentTeamworkConfiguration`, metadata
    AgentTeamworkConfiguration = "microsoft.graph.agentTeamworkConfiguration";
    "channelConfiguration" CHANNEL_CONFIGURATION, channel_configuration model -> Option<&super::AgentConversationConfiguration>, with_channel_configuration(super::AgentConversationConfiguration), "`channelConfiguration`: `microsoft.graph.agentConversationConfiguration`, metadata";
    "groupChatConfiguration" GROUP_CHAT_CONFIGURATION, group_chat_configuration model -> Option<&super::AgentConversationConfiguration>, with_group_chat_configuration(super::AgentConversationConfiguration), "`groupChatConfiguration`: `microsoft.graph.agentConversationConfiguration`, metadata";
    "meetingChatConfiguration" MEETING_CHAT_CONFIGURATION, meeting_chat_configuration model -> Option<&super::AgentConversationConfiguration>, with_meeting_chat_configuration(super::AgentConversationConfiguration), "`meetingChatConfiguration`: `microsoft.graph.agentConversationConfiguration`, metadata";
    "oneOnOneChatConfiguration" ONE_ON_ONE_CHAT_CONFIGURATION, one_on_one_chat_configuration model -> Option<&super::AgentConversationConfiguration>, with_one_on_one_chat_configuration(super::AgentConversationConfiguration), "`oneOnOneChatConfiguration`: `microsoft.graph.agentConversationConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.allAllowedScopes`, metadata, with the accessors of [`InheritableScopes`](super::InheritableScopes)
    AllAllowedScopes: super::InheritableScopes = "microsoft.graph.allAllowedScopes";
    inherited "kind" KIND, with_kind(super::ScopeCollectionKind), "`kind`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationDataType`, metadata
    ApplicationDataType = "microsoft.graph.applicationDataType" {
        None = "none",
        CodingFiles = "codingFiles",
        CreditCards = "creditCards",
        DatabaseFiles = "databaseFiles",
        Documents = "documents",
        MediaFiles = "mediaFiles",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.applicationLocation`, metadata
    ApplicationLocation = "microsoft.graph.applicationLocation";
    "dataCenter" DATA_CENTER, data_center str -> Option<&str>, with_data_center(String), "`dataCenter`: `Edm.String`, metadata";
    "headquarters" HEADQUARTERS, headquarters str -> Option<&str>, with_headquarters(String), "`headquarters`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactorCertificateInfo`, metadata
    ApplicationRiskFactorCertificateInfo = "microsoft.graph.applicationRiskFactorCertificateInfo";
    "hasBadCommonName" HAS_BAD_COMMON_NAME, has_bad_common_name bool -> Option<bool>, with_has_bad_common_name(bool), "`hasBadCommonName`: `Edm.Boolean`, metadata";
    "hasInsecureSignature" HAS_INSECURE_SIGNATURE, has_insecure_signature bool -> Option<bool>, with_has_insecure_signature(bool), "`hasInsecureSignature`: `Edm.Boolean`, metadata";
    "hasNoChainOfTrust" HAS_NO_CHAIN_OF_TRUST, has_no_chain_of_trust bool -> Option<bool>, with_has_no_chain_of_trust(bool), "`hasNoChainOfTrust`: `Edm.Boolean`, metadata";
    "isDenylisted" IS_DENYLISTED, is_denylisted bool -> Option<bool>, with_is_denylisted(bool), "`isDenylisted`: `Edm.Boolean`, metadata";
    "isHostnameMismatch" IS_HOSTNAME_MISMATCH, is_hostname_mismatch bool -> Option<bool>, with_is_hostname_mismatch(bool), "`isHostnameMismatch`: `Edm.Boolean`, metadata";
    "isNotAfter" IS_NOT_AFTER, is_not_after bool -> Option<bool>, with_is_not_after(bool), "`isNotAfter`: `Edm.Boolean`, metadata";
    "isNotBefore" IS_NOT_BEFORE, is_not_before bool -> Option<bool>, with_is_not_before(bool), "`isNotBefore`: `Edm.Boolean`, metadata";
    "isRevoked" IS_REVOKED, is_revoked bool -> Option<bool>, with_is_revoked(bool), "`isRevoked`: `Edm.Boolean`, metadata";
    "isSelfSigned" IS_SELF_SIGNED, is_self_signed bool -> Option<bool>, with_is_self_signed(bool), "`isSelfSigned`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactorGeneralInfo`, metadata
    ApplicationRiskFactorGeneralInfo = "microsoft.graph.applicationRiskFactorGeneralInfo";
    "consumerPopularity" CONSUMER_POPULARITY, consumer_popularity i32 -> Option<i32>, with_consumer_popularity(i32), "`consumerPopularity`: `Edm.Int32`, metadata";
    "domainRegistrationDate" DOMAIN_REGISTRATION_DATE, domain_registration_date date -> Parsed<Date>, with_domain_registration_date(Date), "`domainRegistrationDate`: `Edm.Date`, metadata";
    "founded" FOUNDED, founded i32 -> Option<i32>, with_founded(i32), "`founded`: `Edm.Int32`, metadata";
    "hasDisasterRecoveryPlan" HAS_DISASTER_RECOVERY_PLAN, has_disaster_recovery_plan bool -> Option<bool>, with_has_disaster_recovery_plan(bool), "`hasDisasterRecoveryPlan`: `Edm.Boolean`, metadata";
    "hold" HOLD, hold enumeration -> Option<super::HoldType>, with_hold(super::HoldType), "`hold`: `microsoft.graph.holdType`, metadata";
    "hostingCompanyName" HOSTING_COMPANY_NAME, hosting_company_name str -> Option<&str>, with_hosting_company_name(String), "`hostingCompanyName`: `Edm.String`, metadata";
    "location" LOCATION, location model -> Option<&super::ApplicationLocation>, with_location(super::ApplicationLocation), "`location`: `microsoft.graph.applicationLocation`, metadata";
    "privacyPolicy" PRIVACY_POLICY, privacy_policy str -> Option<&str>, with_privacy_policy(String), "`privacyPolicy`: `Edm.String`, metadata";
    "processedDataTypes" PROCESSED_DATA_TYPES, processed_data_types flags -> Option<Flags<super::ApplicationDataType>>, with_processed_data_types(Flags<super::ApplicationDataType>), "`processedDataTypes`: `microsoft.graph.applicationDataType`, metadata";
    "termsOfService" TERMS_OF_SERVICE, terms_of_service str -> Option<&str>, with_terms_of_service(String), "`termsOfService`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactorLegalInfo`, metadata
    ApplicationRiskFactorLegalInfo = "microsoft.graph.applicationRiskFactorLegalInfo";
    "dataRetention" DATA_RETENTION, data_retention enumeration -> Option<super::DataRetentionLevel>, with_data_retention(super::DataRetentionLevel), "`dataRetention`: `microsoft.graph.dataRetentionLevel`, metadata";
    "gdpr" GDPR, gdpr model -> Option<&super::ApplicationRiskFactorLegalInfoGdpr>, with_gdpr(super::ApplicationRiskFactorLegalInfoGdpr), "`gdpr`: `microsoft.graph.applicationRiskFactorLegalInfoGdpr`, metadata";
    "hasDataOwnership" HAS_DATA_OWNERSHIP, has_data_ownership bool -> Option<bool>, with_has_data_ownership(bool), "`hasDataOwnership`: `Edm.Boolean`, metadata";
    "hasDmca" HAS_DMCA, has_dmca bool -> Option<bool>, with_has_dmca(bool), "`hasDmca`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactorLegalInfoGdpr`, metadata
    ApplicationRiskFactorLegalInfoGdpr = "microsoft.graph.applicationRiskFactorLegalInfoGdpr";
    "dataProtection" DATA_PROTECTION, data_protection flags -> Option<Flags<super::DataProtection>>, with_data_protection(Flags<super::DataProtection>), "`dataProtection`: `microsoft.graph.dataProtection`, metadata";
    "hasRightToErasure" HAS_RIGHT_TO_ERASURE, has_right_to_erasure bool -> Option<bool>, with_has_right_to_erasure(bool), "`hasRightToErasure`: `Edm.Boolean`, metadata";
    "isReportingDataBreaches" IS_REPORTING_DATA_BREACHES, is_reporting_data_breaches bool -> Option<bool>, with_is_reporting_data_breaches(bool), "`isReportingDataBreaches`: `Edm.Boolean`, metadata";
    "statementUrl" STATEMENT_URL, statement_url str -> Option<&str>, with_statement_url(String), "`statementUrl`: `Edm.String`, metadata";
    "userOwnership" USER_OWNERSHIP, user_ownership flags -> Option<Flags<super::UserOwnership>>, with_user_ownership(Flags<super::UserOwnership>), "`userOwnership`: `microsoft.graph.userOwnership`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactorSecurityInfo`, metadata
    ApplicationRiskFactorSecurityInfo = "microsoft.graph.applicationRiskFactorSecurityInfo";
    "certificate" CERTIFICATE, certificate model -> Option<&super::ApplicationRiskFactorCertificateInfo>, with_certificate(super::ApplicationRiskFactorCertificateInfo), "`certificate`: `microsoft.graph.applicationRiskFactorCertificateInfo`, metadata";
    "domainToCheck" DOMAIN_TO_CHECK, domain_to_check str -> Option<&str>, with_domain_to_check(String), "`domainToCheck`: `Edm.String`, metadata";
    "hasAdminAuditTrail" HAS_ADMIN_AUDIT_TRAIL, has_admin_audit_trail bool -> Option<bool>, with_has_admin_audit_trail(bool), "`hasAdminAuditTrail`: `Edm.Boolean`, metadata";
    "hasAnonymousUsage" HAS_ANONYMOUS_USAGE, has_anonymous_usage bool -> Option<bool>, with_has_anonymous_usage(bool), "`hasAnonymousUsage`: `Edm.Boolean`, metadata";
    "hasDataAuditTrail" HAS_DATA_AUDIT_TRAIL, has_data_audit_trail bool -> Option<bool>, with_has_data_audit_trail(bool), "`hasDataAuditTrail`: `Edm.Boolean`, metadata";
    "hasDataClassification" HAS_DATA_CLASSIFICATION, has_data_classification bool -> Option<bool>, with_has_data_classification(bool), "`hasDataClassification`: `Edm.Boolean`, metadata";
    "hasDataEncrypted" HAS_DATA_ENCRYPTED, has_data_encrypted bool -> Option<bool>, with_has_data_encrypted(bool), "`hasDataEncrypted`: `Edm.Boolean`, metadata";
    "hasEnforceTransportEnc" HAS_ENFORCE_TRANSPORT_ENC, has_enforce_transport_enc bool -> Option<bool>, with_has_enforce_transport_enc(bool), "`hasEnforceTransportEnc`: `Edm.Boolean`, metadata";
    "hasIpRestriction" HAS_IP_RESTRICTION, has_ip_restriction bool -> Option<bool>, with_has_ip_restriction(bool), "`hasIpRestriction`: `Edm.Boolean`, metadata";
    "hasMFA" HAS_MFA, has_mfa bool -> Option<bool>, with_has_mfa(bool), "`hasMFA`: `Edm.Boolean`, metadata";
    "hasPenTest" HAS_PEN_TEST, has_pen_test bool -> Option<bool>, with_has_pen_test(bool), "`hasPenTest`: `Edm.Boolean`, metadata";
    "hasRememberPassword" HAS_REMEMBER_PASSWORD, has_remember_password bool -> Option<bool>, with_has_remember_password(bool), "`hasRememberPassword`: `Edm.Boolean`, metadata";
    "hasSamlSupport" HAS_SAML_SUPPORT, has_saml_support bool -> Option<bool>, with_has_saml_support(bool), "`hasSamlSupport`: `Edm.Boolean`, metadata";
    "hasUserAuditLogs" HAS_USER_AUDIT_LOGS, has_user_audit_logs bool -> Option<bool>, with_has_user_audit_logs(bool), "`hasUserAuditLogs`: `Edm.Boolean`, metadata";
    "hasUserDataUpload" HAS_USER_DATA_UPLOAD, has_user_data_upload bool -> Option<bool>, with_has_user_data_upload(bool), "`hasUserDataUpload`: `Edm.Boolean`, metadata";
    "hasUserRolesSupport" HAS_USER_ROLES_SUPPORT, has_user_roles_support bool -> Option<bool>, with_has_user_roles_support(bool), "`hasUserRolesSupport`: `Edm.Boolean`, metadata";
    "hasValidCertName" HAS_VALID_CERT_NAME, has_valid_cert_name bool -> Option<bool>, with_has_valid_cert_name(bool), "`hasValidCertName`: `Edm.Boolean`, metadata";
    "httpsSecurityHeaders" HTTPS_SECURITY_HEADERS, https_security_headers strs -> Option<Vec<&str>>, with_https_security_headers(Vec<String>), "`httpsSecurityHeaders`: `Collection(Edm.String)`, metadata";
    "isCertTrusted" IS_CERT_TRUSTED, is_cert_trusted bool -> Option<bool>, with_is_cert_trusted(bool), "`isCertTrusted`: `Edm.Boolean`, metadata";
    "isDrownVulnerable" IS_DROWN_VULNERABLE, is_drown_vulnerable bool -> Option<bool>, with_is_drown_vulnerable(bool), "`isDrownVulnerable`: `Edm.Boolean`, metadata";
    "isHeartbleedProof" IS_HEARTBLEED_PROOF, is_heartbleed_proof bool -> Option<bool>, with_is_heartbleed_proof(bool), "`isHeartbleedProof`: `Edm.Boolean`, metadata";
    "lastBreachDate" LAST_BREACH_DATE, last_breach_date date -> Parsed<Date>, with_last_breach_date(Date), "`lastBreachDate`: `Edm.Date`, metadata";
    "latestValidSSL" LATEST_VALID_SSL, latest_valid_ssl enumeration -> Option<super::SslVersion>, with_latest_valid_ssl(super::SslVersion), "`latestValidSSL`: `microsoft.graph.sslVersion`, metadata";
    "passwordPolicy" PASSWORD_POLICY, password_policy flags -> Option<Flags<super::PasswordPolicy>>, with_password_policy(Flags<super::PasswordPolicy>), "`passwordPolicy`: `microsoft.graph.passwordPolicy`, metadata";
    "restEncryptionType" REST_ENCRYPTION_TYPE, rest_encryption_type enumeration -> Option<super::RestEncryptionType>, with_rest_encryption_type(super::RestEncryptionType), "`restEncryptionType`: `microsoft.graph.restEncryptionType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskFactors`, metadata
    ApplicationRiskFactors = "microsoft.graph.applicationRiskFactors";
    "compliance" COMPLIANCE, compliance model -> Option<&super::ApplicationSecurityCompliance>, with_compliance(super::ApplicationSecurityCompliance), "`compliance`: `microsoft.graph.applicationSecurityCompliance`, metadata";
    "general" GENERAL, general model -> Option<&super::ApplicationRiskFactorGeneralInfo>, with_general(super::ApplicationRiskFactorGeneralInfo), "`general`: `microsoft.graph.applicationRiskFactorGeneralInfo`, metadata";
    "legal" LEGAL, legal model -> Option<&super::ApplicationRiskFactorLegalInfo>, with_legal(super::ApplicationRiskFactorLegalInfo), "`legal`: `microsoft.graph.applicationRiskFactorLegalInfo`, metadata";
    "security" SECURITY, security model -> Option<&super::ApplicationRiskFactorSecurityInfo>, with_security(super::ApplicationRiskFactorSecurityInfo), "`security`: `microsoft.graph.applicationRiskFactorSecurityInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationRiskScore`, metadata
    ApplicationRiskScore = "microsoft.graph.applicationRiskScore";
    "compliance" COMPLIANCE, compliance f32 -> Option<f32>, with_compliance(f32), "`compliance`: `Edm.Single`, metadata";
    "legal" LEGAL, legal f32 -> Option<f32>, with_legal(f32), "`legal`: `Edm.Single`, metadata";
    "provider" PROVIDER, provider f32 -> Option<f32>, with_provider(f32), "`provider`: `Edm.Single`, metadata";
    "security" SECURITY, security f32 -> Option<f32>, with_security(f32), "`security`: `Edm.Single`, metadata";
    "total" TOTAL, total f32 -> Option<f32>, with_total(f32), "`total`: `Edm.Single`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationSecurityCompliance`, metadata
    ApplicationSecurityCompliance = "microsoft.graph.applicationSecurityCompliance";
    "cobit" COBIT, cobit bool -> Option<bool>, with_cobit(bool), "`cobit`: `Edm.Boolean`, metadata";
    "coppa" COPPA, coppa bool -> Option<bool>, with_coppa(bool), "`coppa`: `Edm.Boolean`, metadata";
    "csaStar" CSA_STAR, csa_star enumeration -> Option<super::CsaStarLevel>, with_csa_star(super::CsaStarLevel), "`csaStar`: `microsoft.graph.csaStarLevel`, metadata";
    "fedRamp" FED_RAMP, fed_ramp enumeration -> Option<super::FedRampLevel>, with_fed_ramp(super::FedRampLevel), "`fedRamp`: `microsoft.graph.fedRampLevel`, metadata";
    "ferpa" FERPA, ferpa bool -> Option<bool>, with_ferpa(bool), "`ferpa`: `Edm.Boolean`, metadata";
    "ffiec" FFIEC, ffiec bool -> Option<bool>, with_ffiec(bool), "`ffiec`: `Edm.Boolean`, metadata";
    "finra" FINRA, finra bool -> Option<bool>, with_finra(bool), "`finra`: `Edm.Boolean`, metadata";
    "fisma" FISMA, fisma bool -> Option<bool>, with_fisma(bool), "`fisma`: `Edm.Boolean`, metadata";
    "gaap" GAAP, gaap bool -> Option<bool>, with_gaap(bool), "`gaap`: `Edm.Boolean`, metadata";
    "gapp" GAPP, gapp bool -> Option<bool>, with_gapp(bool), "`gapp`: `Edm.Boolean`, metadata";
    "glba" GLBA, glba bool -> Option<bool>, with_glba(bool), "`glba`: `Edm.Boolean`, metadata";
    "hipaa" HIPAA, hipaa bool -> Option<bool>, with_hipaa(bool), "`hipaa`: `Edm.Boolean`, metadata";
    "hitrust" HITRUST, hitrust bool -> Option<bool>, with_hitrust(bool), "`hitrust`: `Edm.Boolean`, metadata";
    "isae3402" ISAE3402, isae3402 bool -> Option<bool>, with_isae3402(bool), "`isae3402`: `Edm.Boolean`, metadata";
    "iso27001" ISO27001, iso27001 bool -> Option<bool>, with_iso27001(bool), "`iso27001`: `Edm.Boolean`, metadata";
    "iso27002" ISO27002, iso27002 bool -> Option<bool>, with_iso27002(bool), "`iso27002`: `Edm.Boolean`, metadata";
    "iso27017" ISO27017, iso27017 bool -> Option<bool>, with_iso27017(bool), "`iso27017`: `Edm.Boolean`, metadata";
    "iso27018" ISO27018, iso27018 bool -> Option<bool>, with_iso27018(bool), "`iso27018`: `Edm.Boolean`, metadata";
    "itar" ITAR, itar bool -> Option<bool>, with_itar(bool), "`itar`: `Edm.Boolean`, metadata";
    "jerichoForumCommandments" JERICHO_FORUM_COMMANDMENTS, jericho_forum_commandments bool -> Option<bool>, with_jericho_forum_commandments(bool), "`jerichoForumCommandments`: `Edm.Boolean`, metadata";
    "pci" PCI, pci enumeration -> Option<super::PciVersion>, with_pci(super::PciVersion), "`pci`: `microsoft.graph.pciVersion`, metadata";
    "privacyShield" PRIVACY_SHIELD, privacy_shield bool -> Option<bool>, with_privacy_shield(bool), "`privacyShield`: `Edm.Boolean`, metadata";
    "safeHarbor" SAFE_HARBOR, safe_harbor bool -> Option<bool>, with_safe_harbor(bool), "`safeHarbor`: `Edm.Boolean`, metadata";
    "soc1" SOC1, soc1 bool -> Option<bool>, with_soc1(bool), "`soc1`: `Edm.Boolean`, metadata";
    "soc2" SOC2, soc2 bool -> Option<bool>, with_soc2(bool), "`soc2`: `Edm.Boolean`, metadata";
    "soc3" SOC3, soc3 bool -> Option<bool>, with_soc3(bool), "`soc3`: `Edm.Boolean`, metadata";
    "sox" SOX, sox bool -> Option<bool>, with_sox(bool), "`sox`: `Edm.Boolean`, metadata";
    "sp800_53" SP800_53, sp800_53 bool -> Option<bool>, with_sp800_53(bool), "`sp800_53`: `Edm.Boolean`, metadata";
    "ssae16" SSAE16, ssae16 bool -> Option<bool>, with_ssae16(bool), "`ssae16`: `Edm.Boolean`, metadata";
    "ustr" USTR, ustr bool -> Option<bool>, with_ustr(bool), "`ustr`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationSegment`, metadata, with the accessors of [`Entity`](super::Entity)
    ApplicationSegment: super::Entity = "microsoft.graph.applicationSegment" {
        "microsoft.graph.ipApplicationSegment",
        "microsoft.graph.webApplicationSegment",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationServicePrincipal`](https://learn.microsoft.com/graph/api/resources/applicationserviceprincipal?view=graph-rest-beta)
    ApplicationServicePrincipal = "microsoft.graph.applicationServicePrincipal";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationTemplate`](https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ApplicationTemplate: super::Entity = "microsoft.graph.applicationTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`" "Possible values are: Collaboration, Business Management, Consumer, Content management, CRM, Data services, Developer services, E-commerce, Education, ERP, Finance, Health, Human resources, IT infrastructure, Mail, Management, Marketing, Media, Productivity, Project management, Telecommunications, Tools, Travel, Web design \\& hosting.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "supportedProvisioningTypes" SUPPORTED_PROVISIONING_TYPES, supported_provisioning_types strs -> Option<Vec<&str>>, with_supported_provisioning_types(Vec<String>), "`supportedProvisioningTypes`: `Collection(Edm.String)`";
    "supportedSingleSignOnModes" SUPPORTED_SINGLE_SIGN_ON_MODES, supported_single_sign_on_modes strs -> Option<Vec<&str>>, with_supported_single_sign_on_modes(Vec<String>), "`supportedSingleSignOnModes`: `Collection(Edm.String)`" "Possible values are: oidc, password, saml, notSupported.";
    "configurationUris" CONFIGURATION_URIS, configuration_uris models -> Option<&[super::ConfigurationUri]>, with_configuration_uris(Vec<super::ConfigurationUri>), "`configurationUris`: `Collection(microsoft.graph.configurationUri)`, metadata";
    "deprecationDate" DEPRECATION_DATE, deprecation_date date -> Parsed<Date>, with_deprecation_date(Date), "`deprecationDate`: `Edm.Date`, metadata";
    "endpoints" ENDPOINTS, endpoints strs -> Option<Vec<&str>>, with_endpoints(Vec<String>), "`endpoints`: `Collection(Edm.String)`, metadata";
    "informationalUrls" INFORMATIONAL_URLS, informational_urls model -> Option<&super::InformationalUrls>, with_informational_urls(super::InformationalUrls), "`informationalUrls`: `microsoft.graph.informationalUrls`, metadata";
    "isEntraIntegrated" IS_ENTRA_INTEGRATED, is_entra_integrated bool -> Option<bool>, with_is_entra_integrated(bool), "`isEntraIntegrated`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskFactors" RISK_FACTORS, risk_factors model -> Option<&super::ApplicationRiskFactors>, with_risk_factors(super::ApplicationRiskFactors), "`riskFactors`: `microsoft.graph.applicationRiskFactors`, metadata";
    "riskScore" RISK_SCORE, risk_score model -> Option<&super::ApplicationRiskScore>, with_risk_score(super::ApplicationRiskScore), "`riskScore`: `microsoft.graph.applicationRiskScore`, metadata";
    "supportedClaimConfiguration" SUPPORTED_CLAIM_CONFIGURATION, supported_claim_configuration model -> Option<&super::SupportedClaimConfiguration>, with_supported_claim_configuration(super::SupportedClaimConfiguration), "`supportedClaimConfiguration`: `microsoft.graph.supportedClaimConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationTemplateCategory`, metadata
    ApplicationTemplateCategory = "microsoft.graph.applicationTemplateCategory";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvedClientApp`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovedClientApp: super::Entity = "microsoft.graph.approvedClientApp";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition?view=graph-rest-beta)
    AttributeDefinition = "microsoft.graph.attributeDefinition";
    "anchor" ANCHOR, anchor bool -> Option<bool>, with_anchor(bool), "`anchor`: `Edm.Boolean`";
    "caseExact" CASE_EXACT, case_exact bool -> Option<bool>, with_case_exact(bool), "`caseExact`: `Edm.Boolean`";
    "flowNullValues" FLOW_NULL_VALUES, flow_null_values bool -> Option<bool>, with_flow_null_values(bool), "`flowNullValues`: `Edm.Boolean`";
    "metadata" METADATA, metadata models -> Option<&[super::AttributeDefinitionMetadataEntry]>, with_metadata(Vec<super::AttributeDefinitionMetadataEntry>), "`metadata`: `Collection(microsoft.graph.attributeDefinitionMetadataEntry)`, type of the metadata";
    "multivalued" MULTIVALUED, multivalued bool -> Option<bool>, with_multivalued(bool), "`multivalued`: `Edm.Boolean`" "Supports multiple values.";
    "mutability" MUTABILITY, mutability enumeration -> Option<super::Mutability>, with_mutability(super::Mutability), "`mutability`: `microsoft.graph.mutability`, read-only" "Read-only. Possible values are: ReadWrite, ReadOnly, Immutable, WriteOnly.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "referencedObjects" REFERENCED_OBJECTS, referenced_objects models -> Option<&[super::ReferencedObject]>, with_referenced_objects(Vec<super::ReferencedObject>), "`referencedObjects`: `Collection(microsoft.graph.referencedObject)`";
    "type" TYPE, type_ enumeration -> Option<super::AttributeType>, with_type(super::AttributeType), "`type`: `microsoft.graph.attributeType`" "Possible values are: String, Integer, Reference, Binary, Boolean, DateTime.";
    "apiExpressions" API_EXPRESSIONS, api_expressions models -> Option<&[super::StringKeyStringValuePair]>, with_api_expressions(Vec<super::StringKeyStringValuePair>), "`apiExpressions`: `Collection(microsoft.graph.stringKeyStringValuePair)`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attributeDefinitionMetadata`, metadata
    AttributeDefinitionMetadata = "microsoft.graph.attributeDefinitionMetadata" {
        BaseAttributeName = "BaseAttributeName",
        ComplexObjectDefinition = "ComplexObjectDefinition",
        IsContainer = "IsContainer",
        IsCustomerDefined = "IsCustomerDefined",
        IsDomainQualified = "IsDomainQualified",
        LinkPropertyNames = "LinkPropertyNames",
        LinkTypeName = "LinkTypeName",
        MaximumLength = "MaximumLength",
        ReferencedProperty = "ReferencedProperty",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.attributeDefinitionMetadataEntry`, metadata
    AttributeDefinitionMetadataEntry = "microsoft.graph.attributeDefinitionMetadataEntry";
    "key" KEY, key enumeration -> Option<super::AttributeDefinitionMetadata>, with_key(super::AttributeDefinitionMetadata), "`key`: `microsoft.graph.attributeDefinitionMetadata`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowBehavior = "microsoft.graph.attributeFlowBehavior" {
        FlowWhenChanged = "FlowWhenChanged",
        FlowAlways = "FlowAlways",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowType = "microsoft.graph.attributeFlowType" {
        Always = "Always",
        ObjectAddOnly = "ObjectAddOnly",
        MultiValueAddOnly = "MultiValueAddOnly",
        RestId = "restId",
        ValueAddOnly = "ValueAddOnly",
        AttributeAddOnly = "AttributeAddOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping?view=graph-rest-beta)
    AttributeMapping = "microsoft.graph.attributeMapping";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`" "Optional.";
    "exportMissingReferences" EXPORT_MISSING_REFERENCES, export_missing_references bool -> Option<bool>, with_export_missing_references(bool), "`exportMissingReferences`: `Edm.Boolean`";
    "flowBehavior" FLOW_BEHAVIOR, flow_behavior enumeration -> Option<super::AttributeFlowBehavior>, with_flow_behavior(super::AttributeFlowBehavior), "`flowBehavior`: `microsoft.graph.attributeFlowBehavior`" "Possible values are: FlowWhenChanged, FlowAlways.";
    "flowType" FLOW_TYPE, flow_type enumeration -> Option<super::AttributeFlowType>, with_flow_type(super::AttributeFlowType), "`flowType`: `microsoft.graph.attributeFlowType`" "Possible values are: Always, ObjectAddOnly, MultiValueAddOnly.";
    "matchingPriority" MATCHING_PRIORITY, matching_priority i32 -> Option<i32>, with_matching_priority(i32), "`matchingPriority`: `Edm.Int32`";
    "source" SOURCE, source model -> Option<&super::AttributeMappingSource>, with_source(super::AttributeMappingSource), "`source`: `microsoft.graph.attributeMappingSource`";
    "targetAttributeName" TARGET_ATTRIBUTE_NAME, target_attribute_name str -> Option<&str>, with_target_attribute_name(String), "`targetAttributeName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingFunctionSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingfunctionschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttributeMappingFunctionSchema: super::Entity = "microsoft.graph.attributeMappingFunctionSchema";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, not in the metadata";
    "parameters" PARAMETERS, parameters models -> Option<&[super::AttributeMappingParameterSchema]>, with_parameters(Vec<super::AttributeMappingParameterSchema>), "`parameters`: `Collection(microsoft.graph.attributeMappingParameterSchema)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingParameterSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingparameterschema?view=graph-rest-beta)
    AttributeMappingParameterSchema = "microsoft.graph.attributeMappingParameterSchema";
    "allowMultipleOccurrences" ALLOW_MULTIPLE_OCCURRENCES, allow_multiple_occurrences bool -> Option<bool>, with_allow_multiple_occurrences(bool), "`allowMultipleOccurrences`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "type" TYPE, type_ enumeration -> Option<super::AttributeType>, with_type(super::AttributeType), "`type`: `microsoft.graph.attributeType`, type of the metadata" "Possible values are: Boolean, Binary, Reference, Integer, String.";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingSource`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource?view=graph-rest-beta)
    AttributeMappingSource = "microsoft.graph.attributeMappingSource";
    "expression" EXPRESSION, expression str -> Option<&str>, with_expression(String), "`expression`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::StringKeyAttributeMappingSourceValuePair]>, with_parameters(Vec<super::StringKeyAttributeMappingSourceValuePair>), "`parameters`: `Collection(microsoft.graph.stringKeyAttributeMappingSourceValuePair)`";
    "type" TYPE, type_ enumeration -> Option<super::AttributeMappingSourceType>, with_type(super::AttributeMappingSourceType), "`type`: `microsoft.graph.attributeMappingSourceType`, type of the metadata" "Possible values are: Attribute, Constant, Function.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attributeMappingSourceType`, metadata
    AttributeMappingSourceType = "microsoft.graph.attributeMappingSourceType" {
        Attribute = "Attribute",
        Constant = "Constant",
        Function = "Function",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeType = "microsoft.graph.attributeType" {
        String = "String",
        Integer = "Integer",
        Reference = "Reference",
        Binary = "Binary",
        Boolean = "Boolean",
        DateTime = "DateTime",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.bulkUpload`, metadata, with the accessors of [`Entity`](super::Entity)
    BulkUpload: super::Entity = "microsoft.graph.bulkUpload";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.claimConditionUserType`, metadata
    ClaimConditionUserType = "microsoft.graph.claimConditionUserType" {
        Any = "any",
        Members = "members",
        AllGuests = "allGuests",
        AadGuests = "aadGuests",
        ExternalGuests = "externalGuests",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.configurationUri`, metadata
    ConfigurationUri = "microsoft.graph.configurationUri";
    "appliesToSingleSignOnMode" APPLIES_TO_SINGLE_SIGN_ON_MODE, applies_to_single_sign_on_mode str -> Option<&str>, with_applies_to_single_sign_on_mode(String), "`appliesToSingleSignOnMode`: `Edm.String`, metadata";
    "examples" EXAMPLES, examples strs -> Option<Vec<&str>>, with_examples(Vec<String>), "`examples`: `Collection(Edm.String)`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
    "usage" USAGE, usage enumeration -> Option<super::UriUsageType>, with_usage(super::UriUsageType), "`usage`: `microsoft.graph.uriUsageType`, metadata";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.connector`](https://learn.microsoft.com/graph/api/resources/connector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Connector: super::Entity = "microsoft.graph.connector";
    inherited "id" ID, with_id(String), "`id`";
    "externalIp" EXTERNAL_IP, external_ip str -> Option<&str>, with_external_ip(String), "`externalIp`: `Edm.String`, read-only" "Read-only.";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectorStatus>, with_status(super::ConnectorStatus), "`status`: `microsoft.graph.connectorStatus`, read-only" "Read-only. Possible values are: active, inactive.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::ConnectorGroup]>, with_member_of(Vec<super::ConnectorGroup>), "`memberOf`: `Collection(microsoft.graph.connectorGroup)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectorGroup`](https://learn.microsoft.com/graph/api/resources/connectorgroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConnectorGroup: super::Entity = "microsoft.graph.connectorGroup";
    inherited "id" ID, with_id(String), "`id`";
    "connectorGroupType" CONNECTOR_GROUP_TYPE, connector_group_type enumeration -> Option<super::ConnectorGroupType>, with_connector_group_type(super::ConnectorGroupType), "`connectorGroupType`: `microsoft.graph.connectorGroupType`, read-only" "Read-only. Possible values are: applicationProxy.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "region" REGION, region enumeration -> Option<super::ConnectorGroupRegion>, with_region(super::ConnectorGroupRegion), "`region`: `microsoft.graph.connectorGroupRegion`" "Possible values are: nam.";
    "applications" APPLICATIONS, applications models -> Option<&[super::Application]>, with_applications(Vec<super::Application>), "`applications`: `Collection(microsoft.graph.application)`, read-only" "Read-only. Nullable.";
    "members" MEMBERS, members models -> Option<&[super::Connector]>, with_members(Vec<super::Connector>), "`members`: `Collection(microsoft.graph.connector)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupRegion`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupRegion = "microsoft.graph.connectorGroupRegion" {
        Nam = "nam",
        Eur = "eur",
        Aus = "aus",
        Asia = "asia",
        Ind = "ind",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupType = "microsoft.graph.connectorGroupType" {
        ApplicationProxy = "applicationProxy",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorStatus = "microsoft.graph.connectorStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.containerFilter`, metadata
    ContainerFilter = "microsoft.graph.containerFilter";
    "includedContainers" INCLUDED_CONTAINERS, included_containers strs -> Option<Vec<&str>>, with_included_containers(Vec<String>), "`includedContainers`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.containsTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ContainsTransformation: super::CustomClaimTransformation = "microsoft.graph.containsTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "output" OUTPUT, output model -> Option<&super::TransformationAttribute>, with_output(super::TransformationAttribute), "`output`: `microsoft.graph.transformationAttribute`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.corsConfiguration_v2`, metadata, with the accessors of [`Entity`](super::Entity)
    CorsConfigurationV2: super::Entity = "microsoft.graph.corsConfiguration_v2";
    inherited "id" ID, with_id(String), "`id`";
    "allowedHeaders" ALLOWED_HEADERS, allowed_headers strs -> Option<Vec<&str>>, with_allowed_headers(Vec<String>), "`allowedHeaders`: `Collection(Edm.String)`, metadata";
    "allowedMethods" ALLOWED_METHODS, allowed_methods strs -> Option<Vec<&str>>, with_allowed_methods(Vec<String>), "`allowedMethods`: `Collection(Edm.String)`, metadata";
    "allowedOrigins" ALLOWED_ORIGINS, allowed_origins strs -> Option<Vec<&str>>, with_allowed_origins(Vec<String>), "`allowedOrigins`: `Collection(Edm.String)`, metadata";
    "maxAgeInSeconds" MAX_AGE_IN_SECONDS, max_age_in_seconds i32 -> Option<i32>, with_max_age_in_seconds(i32), "`maxAgeInSeconds`: `Edm.Int32`, metadata";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.csaStarLevel`, metadata
    CsaStarLevel = "microsoft.graph.csaStarLevel" {
        None = "none",
        Attestation = "attestation",
        Certification = "certification",
        ContinuousMonitoring = "continuousMonitoring",
        CStarAssessment = "cStarAssessment",
        SelfAssessment = "selfAssessment",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customClaim`, metadata, with the accessors of [`CustomClaimBase`](super::CustomClaimBase)
    CustomClaim: super::CustomClaimBase = "microsoft.graph.customClaim";
    inherited "configurations" CONFIGURATIONS, with_configurations(Vec<super::CustomClaimConfiguration>), "`configurations`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "namespace" NAMESPACE, namespace str -> Option<&str>, with_namespace(String), "`namespace`: `Edm.String`, metadata";
    "samlAttributeNameFormat" SAML_ATTRIBUTE_NAME_FORMAT, saml_attribute_name_format enumeration -> Option<super::SamlAttributeNameFormat>, with_saml_attribute_name_format(super::SamlAttributeNameFormat), "`samlAttributeNameFormat`: `microsoft.graph.samlAttributeNameFormat`, metadata";
    "tokenFormat" TOKEN_FORMAT, token_format enumerations -> Option<Vec<super::TokenFormat>>, with_token_format(Vec<super::TokenFormat>), "`tokenFormat`: `Collection(microsoft.graph.tokenFormat)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimAttributeBase`, metadata
    CustomClaimAttributeBase = "microsoft.graph.customClaimAttributeBase" {
        "microsoft.graph.sourcedAttribute",
        "microsoft.graph.valueBasedAttribute",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimBase`, metadata
    CustomClaimBase = "microsoft.graph.customClaimBase" {
        "microsoft.graph.customClaim",
        "microsoft.graph.samlNameIdClaim",
    };
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::CustomClaimConfiguration]>, with_configurations(Vec<super::CustomClaimConfiguration>), "`configurations`: `Collection(microsoft.graph.customClaimConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimCondition`, metadata, with the accessors of [`CustomClaimConditionBase`](super::CustomClaimConditionBase)
    CustomClaimCondition: super::CustomClaimConditionBase = "microsoft.graph.customClaimCondition";
    "memberOf" MEMBER_OF, member_of strs -> Option<Vec<&str>>, with_member_of(Vec<String>), "`memberOf`: `Collection(Edm.String)`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::ClaimConditionUserType>, with_user_type(super::ClaimConditionUserType), "`userType`: `microsoft.graph.claimConditionUserType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimConditionBase`, metadata
    CustomClaimConditionBase = "microsoft.graph.customClaimConditionBase" {
        "microsoft.graph.customClaimCondition",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimConfiguration`, metadata
    CustomClaimConfiguration = "microsoft.graph.customClaimConfiguration";
    "attribute" ATTRIBUTE, attribute model -> Option<&super::CustomClaimAttributeBase>, with_attribute(super::CustomClaimAttributeBase), "`attribute`: `microsoft.graph.customClaimAttributeBase`, metadata";
    "condition" CONDITION, condition model -> Option<&super::CustomClaimConditionBase>, with_condition(super::CustomClaimConditionBase), "`condition`: `microsoft.graph.customClaimConditionBase`, metadata";
    "transformations" TRANSFORMATIONS, transformations models -> Option<&[super::CustomClaimTransformation]>, with_transformations(Vec<super::CustomClaimTransformation>), "`transformations`: `Collection(microsoft.graph.customClaimTransformation)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimTransformation`, metadata
    CustomClaimTransformation = "microsoft.graph.customClaimTransformation" {
        "microsoft.graph.containsTransformation",
        "microsoft.graph.endsWithTransformation",
        "microsoft.graph.extractAlphaTransformation",
        "microsoft.graph.extractMailPrefixTransformation",
        "microsoft.graph.extractNumberTransformation",
        "microsoft.graph.extractTransformation",
        "microsoft.graph.ifEmptyTransformation",
        "microsoft.graph.ifNotEmptyTransformation",
        "microsoft.graph.joinTransformation",
        "microsoft.graph.regexReplaceTransformation",
        "microsoft.graph.startsWithTransformation",
        "microsoft.graph.substringTransformation",
        "microsoft.graph.toLowercaseTransformation",
        "microsoft.graph.toUppercaseTransformation",
        "microsoft.graph.trimTransformation",
    };
    "input" INPUT, input model -> Option<&super::TransformationAttribute>, with_input(super::TransformationAttribute), "`input`: `microsoft.graph.transformationAttribute`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customClaimsPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomClaimsPolicy: super::Entity = "microsoft.graph.customClaimsPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "audienceOverride" AUDIENCE_OVERRIDE, audience_override str -> Option<&str>, with_audience_override(String), "`audienceOverride`: `Edm.String`, metadata";
    "claims" CLAIMS, claims models -> Option<&[super::CustomClaimBase]>, with_claims(Vec<super::CustomClaimBase>), "`claims`: `Collection(microsoft.graph.customClaimBase)`, metadata";
    "includeApplicationIdInIssuer" INCLUDE_APPLICATION_ID_IN_ISSUER, include_application_id_in_issuer bool -> Option<bool>, with_include_application_id_in_issuer(bool), "`includeApplicationIdInIssuer`: `Edm.Boolean`, metadata";
    "includeBasicClaimSet" INCLUDE_BASIC_CLAIM_SET, include_basic_claim_set bool -> Option<bool>, with_include_basic_claim_set(bool), "`includeBasicClaimSet`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dataProtection`, metadata
    DataProtection = "microsoft.graph.dataProtection" {
        None = "none",
        ImpactAssessments = "impactAssessments",
        Officers = "officers",
        SecureCrossBorderDataTransfer = "secureCrossBorderDataTransfer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dataRetentionLevel`, metadata
    DataRetentionLevel = "microsoft.graph.dataRetentionLevel" {
        None = "none",
        DataRetained = "dataRetained",
        DeletedImmediately = "deletedImmediately",
        DeletedWithin1Month = "deletedWithin1Month",
        DeletedWithin2Weeks = "deletedWithin2Weeks",
        DeletedWithin3Months = "deletedWithin3Months",
        DeletedWithinMoreThan3Months = "deletedWithinMoreThan3Months",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedPermissionClassification`](https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DelegatedPermissionClassification: super::Entity = "microsoft.graph.delegatedPermissionClassification";
    inherited "id" ID, with_id(String), "`id`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::PermissionClassificationType>, with_classification(super::PermissionClassificationType), "`classification`: `microsoft.graph.permissionClassificationType`" "Possible values are: low.";
    "permissionId" PERMISSION_ID, permission_id str -> Option<&str>, with_permission_id(String), "`permissionId`: `Edm.String`, type of the metadata";
    "permissionName" PERMISSION_NAME, permission_name str -> Option<&str>, with_permission_name(String), "`permissionName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-directorydefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DirectoryDefinition: super::Entity = "microsoft.graph.directoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`, not in the metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "objects" OBJECTS, objects models -> Option<&[super::ObjectDefinition]>, with_objects(Vec<super::ObjectDefinition>), "`objects`: `Collection(microsoft.graph.objectDefinition)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "discoveryDateTime" DISCOVERY_DATE_TIME, discovery_date_time date_time -> Parsed<OffsetDateTime>, with_discovery_date_time(OffsetDateTime), "`discoveryDateTime`: `Edm.DateTimeOffset`";
    "discoverabilities" DISCOVERABILITIES, discoverabilities flags -> Option<Flags<super::DirectoryDefinitionDiscoverabilities>>, with_discoverabilities(Flags<super::DirectoryDefinitionDiscoverabilities>), "`discoverabilities`: `microsoft.graph.directoryDefinitionDiscoverabilities`" "Possible values are: AttributeDataTypes, AttributeNames, AttributeReadOnly, None, ReferenceAttributes, UnknownFutureValue.";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.directoryDefinitionDiscoverabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DirectoryDefinitionDiscoverabilities = "microsoft.graph.directoryDefinitionDiscoverabilities" {
        None = "None",
        AttributeNames = "AttributeNames",
        AttributeDataTypes = "AttributeDataTypes",
        AttributeReadOnly = "AttributeReadOnly",
        ReferenceAttributes = "ReferenceAttributes",
        UnknownFutureValue = "UnknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.endsWithTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    EndsWithTransformation: super::CustomClaimTransformation = "microsoft.graph.endsWithTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "output" OUTPUT, output model -> Option<&super::TransformationAttribute>, with_output(super::TransformationAttribute), "`output`: `microsoft.graph.transformationAttribute`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedScopes`, metadata, with the accessors of [`InheritableScopes`](super::InheritableScopes)
    EnumeratedScopes: super::InheritableScopes = "microsoft.graph.enumeratedScopes";
    inherited "kind" KIND, with_kind(super::ScopeCollectionKind), "`kind`";
    "scopes" SCOPES, scopes strs -> Option<Vec<&str>>, with_scopes(Vec<String>), "`scopes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.expressionInputObject`](https://learn.microsoft.com/graph/api/resources/synchronization-expressioninputobject?view=graph-rest-beta)
    ExpressionInputObject = "microsoft.graph.expressionInputObject";
    "definition" DEFINITION, definition model -> Option<&super::ObjectDefinition>, with_definition(super::ObjectDefinition), "`definition`: `microsoft.graph.objectDefinition`";
    "properties" PROPERTIES, properties models -> Option<&[super::StringKeyObjectValuePair]>, with_properties(Vec<super::StringKeyObjectValuePair>), "`properties`: `Collection(microsoft.graph.stringKeyObjectValuePair)`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.extensionProperty`](https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ExtensionProperty: super::DirectoryObject, super::Entity = "microsoft.graph.extensionProperty";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type str -> Option<&str>, with_data_type(String), "`dataType`: `Edm.String`" "Not nullable.";
    "isSyncedFromOnPremises" IS_SYNCED_FROM_ON_PREMISES, is_synced_from_on_premises bool -> Option<bool>, with_is_synced_from_on_premises(bool), "`isSyncedFromOnPremises`: `Edm.Boolean`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "targetObjects" TARGET_OBJECTS, target_objects strs -> Option<Vec<&str>>, with_target_objects(Vec<String>), "`targetObjects`: `Collection(Edm.String)`" "Not nullable.";
    "isMultiValued" IS_MULTI_VALUED, is_multi_valued bool -> Option<bool>, with_is_multi_valued(bool), "`isMultiValued`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.extractAlphaTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ExtractAlphaTransformation: super::CustomClaimTransformation = "microsoft.graph.extractAlphaTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "type" TYPE, type_ enumeration -> Option<super::TransformationExtractType>, with_type(super::TransformationExtractType), "`type`: `microsoft.graph.transformationExtractType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.extractMailPrefixTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ExtractMailPrefixTransformation: super::CustomClaimTransformation = "microsoft.graph.extractMailPrefixTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
}

crate::runtime::model! {
    /// `microsoft.graph.extractNumberTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ExtractNumberTransformation: super::CustomClaimTransformation = "microsoft.graph.extractNumberTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "type" TYPE, type_ enumeration -> Option<super::TransformationExtractType>, with_type(super::TransformationExtractType), "`type`: `microsoft.graph.transformationExtractType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.extractTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ExtractTransformation: super::CustomClaimTransformation = "microsoft.graph.extractTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
    "value2" VALUE2, value2 str -> Option<&str>, with_value2(String), "`value2`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.fedRampLevel`, metadata
    FedRampLevel = "microsoft.graph.fedRampLevel" {
        None = "none",
        High = "high",
        LiSaas = "liSaas",
        Low = "low",
        Moderate = "moderate",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.federatedIdentityCredential`](https://learn.microsoft.com/graph/api/resources/federatedidentitycredential?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    FederatedIdentityCredential: super::Entity = "microsoft.graph.federatedIdentityCredential";
    inherited "id" ID, with_id(String), "`id`";
    "audiences" AUDIENCES, audiences strs -> Option<Vec<&str>>, with_audiences(Vec<String>), "`audiences`: `Collection(Edm.String)`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`" "Required. Supports multiple values.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required. Not nullable.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`" "Required. Supports multiple values.";
    "claimsMatchingExpression" CLAIMS_MATCHING_EXPRESSION, claims_matching_expression model -> Option<&super::FederatedIdentityExpression>, with_claims_matching_expression(super::FederatedIdentityExpression), "`claimsMatchingExpression`: `microsoft.graph.federatedIdentityExpression`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.federatedIdentityExpression`, metadata
    FederatedIdentityExpression = "microsoft.graph.federatedIdentityExpression";
    "languageVersion" LANGUAGE_VERSION, language_version i32 -> Option<i32>, with_language_version(i32), "`languageVersion`: `Edm.Int32`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.filter`](https://learn.microsoft.com/graph/api/resources/synchronization-filter?view=graph-rest-beta)
    Filter = "microsoft.graph.filter";
    "categoryFilterGroups" CATEGORY_FILTER_GROUPS, category_filter_groups models -> Option<&[super::FilterGroup]>, with_category_filter_groups(Vec<super::FilterGroup>), "`categoryFilterGroups`: `Collection(microsoft.graph.filterGroup)`";
    "groups" GROUPS, groups models -> Option<&[super::FilterGroup]>, with_groups(Vec<super::FilterGroup>), "`groups`: `Collection(microsoft.graph.filterGroup)`";
    "inputFilterGroups" INPUT_FILTER_GROUPS, input_filter_groups models -> Option<&[super::FilterGroup]>, with_input_filter_groups(Vec<super::FilterGroup>), "`inputFilterGroups`: `Collection(microsoft.graph.filterGroup)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterClause`](https://learn.microsoft.com/graph/api/resources/synchronization-filterclause?view=graph-rest-beta)
    FilterClause = "microsoft.graph.filterClause";
    "operatorName" OPERATOR_NAME, operator_name str -> Option<&str>, with_operator_name(String), "`operatorName`: `Edm.String`";
    "sourceOperandName" SOURCE_OPERAND_NAME, source_operand_name str -> Option<&str>, with_source_operand_name(String), "`sourceOperandName`: `Edm.String`";
    "targetOperand" TARGET_OPERAND, target_operand model -> Option<&super::FilterOperand>, with_target_operand(super::FilterOperand), "`targetOperand`: `microsoft.graph.filterOperand`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterDateTime`](https://learn.microsoft.com/graph/api/resources/filterdatetime?view=graph-rest-beta), not in the metadata
    FilterDateTime = "microsoft.graph.filterDateTime";
    "date" DATE, date str -> Option<&str>, with_date(String), "`date`: `Edm.String`";
    "specificity" SPECIFICITY, specificity str -> Option<&str>, with_specificity(String), "`specificity`: `Edm.String`" "Possible values are: Year, Monday, Day, Hour, Minute, Second.";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterGroup`](https://learn.microsoft.com/graph/api/resources/synchronization-filtergroup?view=graph-rest-beta)
    FilterGroup = "microsoft.graph.filterGroup";
    "clauses" CLAUSES, clauses models -> Option<&[super::FilterClause]>, with_clauses(Vec<super::FilterClause>), "`clauses`: `Collection(microsoft.graph.filterClause)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterOperand`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperand?view=graph-rest-beta)
    FilterOperand = "microsoft.graph.filterOperand";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterOperatorSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperatorschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    FilterOperatorSchema: super::Entity = "microsoft.graph.filterOperatorSchema";
    inherited "id" ID, with_id(String), "`id`";
    "arity" ARITY, arity enumeration -> Option<super::ScopeOperatorType>, with_arity(super::ScopeOperatorType), "`arity`: `microsoft.graph.scopeOperatorType`, type of the metadata" "Possible values are: Binary, Unary.";
    "multivaluedComparisonType" MULTIVALUED_COMPARISON_TYPE, multivalued_comparison_type enumeration -> Option<super::ScopeOperatorMultiValuedComparisonType>, with_multivalued_comparison_type(super::ScopeOperatorMultiValuedComparisonType), "`multivaluedComparisonType`: `microsoft.graph.scopeOperatorMultiValuedComparisonType`" "Supports multiple values. Possible values are: All, Any.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, not in the metadata";
    "supportedAttributeTypes" SUPPORTED_ATTRIBUTE_TYPES, supported_attribute_types enumerations -> Option<Vec<super::AttributeType>>, with_supported_attribute_types(Vec<super::AttributeType>), "`supportedAttributeTypes`: `Collection(microsoft.graph.attributeType)`, type of the metadata" "Possible values are: Boolean, Binary, Reference, Integer, String.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.filterType`, metadata
    FilterType = "microsoft.graph.filterType" {
        Contains = "contains",
        Prefix = "prefix",
        Suffix = "suffix",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.groupFilter`, metadata
    GroupFilter = "microsoft.graph.groupFilter";
    "includedGroups" INCLUDED_GROUPS, included_groups strs -> Option<Vec<&str>>, with_included_groups(Vec<String>), "`includedGroups`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.holdType`, metadata
    HoldType = "microsoft.graph.holdType" {
        None = "none",
        Private = "private",
        Public = "public",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.hybridAgentUpdaterConfiguration`](https://learn.microsoft.com/graph/api/resources/hybridagentupdaterconfiguration?view=graph-rest-beta)
    HybridAgentUpdaterConfiguration = "microsoft.graph.hybridAgentUpdaterConfiguration";
    "allowUpdateConfigurationOverride" ALLOW_UPDATE_CONFIGURATION_OVERRIDE, allow_update_configuration_override bool -> Option<bool>, with_allow_update_configuration_override(bool), "`allowUpdateConfigurationOverride`: `Edm.Boolean`";
    "deferUpdateDateTime" DEFER_UPDATE_DATE_TIME, defer_update_date_time date_time -> Parsed<OffsetDateTime>, with_defer_update_date_time(OffsetDateTime), "`deferUpdateDateTime`: `Edm.DateTimeOffset`";
    "updateWindow" UPDATE_WINDOW, update_window model -> Option<&super::UpdateWindow>, with_update_window(super::UpdateWindow), "`updateWindow`: `microsoft.graph.updateWindow`";
}

crate::runtime::model! {
    /// `microsoft.graph.ifEmptyTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    IfEmptyTransformation: super::CustomClaimTransformation = "microsoft.graph.ifEmptyTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "output" OUTPUT, output model -> Option<&super::TransformationAttribute>, with_output(super::TransformationAttribute), "`output`: `microsoft.graph.transformationAttribute`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ifNotEmptyTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    IfNotEmptyTransformation: super::CustomClaimTransformation = "microsoft.graph.ifNotEmptyTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "output" OUTPUT, output model -> Option<&super::TransformationAttribute>, with_output(super::TransformationAttribute), "`output`: `microsoft.graph.transformationAttribute`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.informationalUrls`, metadata
    InformationalUrls = "microsoft.graph.informationalUrls";
    "appSignUpUrl" APP_SIGN_UP_URL, app_sign_up_url str -> Option<&str>, with_app_sign_up_url(String), "`appSignUpUrl`: `Edm.String`, metadata";
    "singleSignOnDocumentationUrl" SINGLE_SIGN_ON_DOCUMENTATION_URL, single_sign_on_documentation_url str -> Option<&str>, with_single_sign_on_documentation_url(String), "`singleSignOnDocumentationUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inheritablePermission`, metadata
    InheritablePermission = "microsoft.graph.inheritablePermission";
    "inheritableScopes" INHERITABLE_SCOPES, inheritable_scopes model -> Option<&super::InheritableScopes>, with_inheritable_scopes(super::InheritableScopes), "`inheritableScopes`: `microsoft.graph.inheritableScopes`, metadata";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inheritableScopes`, metadata
    InheritableScopes = "microsoft.graph.inheritableScopes" {
        "microsoft.graph.allAllowedScopes",
        "microsoft.graph.enumeratedScopes",
        "microsoft.graph.noScopes",
    };
    "kind" KIND, kind enumeration -> Option<super::ScopeCollectionKind>, with_kind(super::ScopeCollectionKind), "`kind`: `microsoft.graph.scopeCollectionKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ipApplicationSegment`, metadata, with the accessors of [`ApplicationSegment`](super::ApplicationSegment)
    IpApplicationSegment: super::ApplicationSegment, super::Entity = "microsoft.graph.ipApplicationSegment";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action enumeration -> Option<super::ActionType>, with_action(super::ActionType), "`action`: `microsoft.graph.actionType`, metadata";
    "destinationHost" DESTINATION_HOST, destination_host str -> Option<&str>, with_destination_host(String), "`destinationHost`: `Edm.String`, metadata";
    "destinationType" DESTINATION_TYPE, destination_type enumeration -> Option<super::PrivateNetworkDestinationType>, with_destination_type(super::PrivateNetworkDestinationType), "`destinationType`: `microsoft.graph.privateNetworkDestinationType`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
    "protocol" PROTOCOL, protocol flags -> Option<Flags<super::PrivateNetworkProtocol>>, with_protocol(Flags<super::PrivateNetworkProtocol>), "`protocol`: `microsoft.graph.privateNetworkProtocol`, metadata";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ipSegmentConfiguration`, metadata, with the accessors of [`SegmentConfiguration`](super::SegmentConfiguration)
    IpSegmentConfiguration: super::SegmentConfiguration = "microsoft.graph.ipSegmentConfiguration";
    "applicationSegments" APPLICATION_SEGMENTS, application_segments models -> Option<&[super::IpApplicationSegment]>, with_application_segments(Vec<super::IpApplicationSegment>), "`applicationSegments`: `Collection(microsoft.graph.ipApplicationSegment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.joinTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    JoinTransformation: super::CustomClaimTransformation = "microsoft.graph.joinTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "input2" INPUT2, input2 model -> Option<&super::TransformationAttribute>, with_input2(super::TransformationAttribute), "`input2`: `microsoft.graph.transformationAttribute`, metadata";
    "separator" SEPARATOR, separator str -> Option<&str>, with_separator(String), "`separator`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.lifecyclePolicyComplianceState`, metadata
    LifecyclePolicyComplianceState = "microsoft.graph.lifecyclePolicyComplianceState" {
        Compliant = "compliant",
        Warning = "warning",
        WarningNotify = "warningNotify",
        NonCompliant = "nonCompliant",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.metadataEntry`](https://learn.microsoft.com/graph/api/resources/synchronization-metadataentry?view=graph-rest-beta)
    MetadataEntry = "microsoft.graph.metadataEntry";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mutability`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Mutability = "microsoft.graph.mutability" {
        ReadWrite = "ReadWrite",
        ReadOnly = "ReadOnly",
        Immutable = "Immutable",
        WriteOnly = "WriteOnly",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.noScopes`, metadata, with the accessors of [`InheritableScopes`](super::InheritableScopes)
    NoScopes: super::InheritableScopes = "microsoft.graph.noScopes";
    inherited "kind" KIND, with_kind(super::ScopeCollectionKind), "`kind`";
}

crate::runtime::model! {
    /// [`microsoft.graph.objectDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-objectdefinition?view=graph-rest-beta)
    ObjectDefinition = "microsoft.graph.objectDefinition";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AttributeDefinition]>, with_attributes(Vec<super::AttributeDefinition>), "`attributes`: `Collection(microsoft.graph.attributeDefinition)`";
    "metadata" METADATA, metadata models -> Option<&[super::ObjectDefinitionMetadataEntry]>, with_metadata(Vec<super::ObjectDefinitionMetadataEntry>), "`metadata`: `Collection(microsoft.graph.objectDefinitionMetadataEntry)`, type of the metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "supportedApis" SUPPORTED_APIS, supported_apis strs -> Option<Vec<&str>>, with_supported_apis(Vec<String>), "`supportedApis`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.objectDefinitionMetadata`, metadata
    ObjectDefinitionMetadata = "microsoft.graph.objectDefinitionMetadata" {
        PropertyNameAccountEnabled = "PropertyNameAccountEnabled",
        PropertyNameSoftDeleted = "PropertyNameSoftDeleted",
        IsSoftDeletionSupported = "IsSoftDeletionSupported",
        IsSynchronizeAllSupported = "IsSynchronizeAllSupported",
        ConnectorDataStorageRequired = "ConnectorDataStorageRequired",
        Extensions = "Extensions",
        BaseObjectName = "BaseObjectName",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.objectDefinitionMetadataEntry`, metadata
    ObjectDefinitionMetadataEntry = "microsoft.graph.objectDefinitionMetadataEntry";
    "key" KEY, key enumeration -> Option<super::ObjectDefinitionMetadata>, with_key(super::ObjectDefinitionMetadata), "`key`: `microsoft.graph.objectDefinitionMetadata`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.objectFlowTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ObjectFlowTypes = "microsoft.graph.objectFlowTypes" {
        None = "None",
        Update = "Update",
        Delete = "Delete",
        Add = "Add",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.objectMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping?view=graph-rest-beta)
    ObjectMapping = "microsoft.graph.objectMapping";
    "attributeMappings" ATTRIBUTE_MAPPINGS, attribute_mappings models -> Option<&[super::AttributeMapping]>, with_attribute_mappings(Vec<super::AttributeMapping>), "`attributeMappings`: `Collection(microsoft.graph.attributeMapping)`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "flowTypes" FLOW_TYPES, flow_types flags -> Option<Flags<super::ObjectFlowTypes>>, with_flow_types(Flags<super::ObjectFlowTypes>), "`flowTypes`: `microsoft.graph.objectFlowTypes`";
    "metadata" METADATA, metadata models -> Option<&[super::ObjectMappingMetadataEntry]>, with_metadata(Vec<super::ObjectMappingMetadataEntry>), "`metadata`: `Collection(microsoft.graph.objectMappingMetadataEntry)`, type of the metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "scope" SCOPE, scope model -> Option<&super::Filter>, with_scope(super::Filter), "`scope`: `microsoft.graph.filter`";
    "sourceObjectName" SOURCE_OBJECT_NAME, source_object_name str -> Option<&str>, with_source_object_name(String), "`sourceObjectName`: `Edm.String`";
    "targetObjectName" TARGET_OBJECT_NAME, target_object_name str -> Option<&str>, with_target_object_name(String), "`targetObjectName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.objectMappingMetadata`, metadata
    ObjectMappingMetadata = "microsoft.graph.objectMappingMetadata" {
        EscrowBehavior = "EscrowBehavior",
        DisableMonitoringForChanges = "DisableMonitoringForChanges",
        OriginalJoiningProperty = "OriginalJoiningProperty",
        Disposition = "Disposition",
        IsCustomerDefined = "IsCustomerDefined",
        ExcludeFromReporting = "ExcludeFromReporting",
        Unsynchronized = "Unsynchronized",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.objectMappingMetadataEntry`, metadata
    ObjectMappingMetadataEntry = "microsoft.graph.objectMappingMetadataEntry";
    "key" KEY, key enumeration -> Option<super::ObjectMappingMetadata>, with_key(super::ObjectMappingMetadata), "`key`: `microsoft.graph.objectMappingMetadata`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgent`](https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnPremisesAgent: super::Entity = "microsoft.graph.onPremisesAgent";
    inherited "id" ID, with_id(String), "`id`";
    "externalIp" EXTERNAL_IP, external_ip str -> Option<&str>, with_external_ip(String), "`externalIp`: `Edm.String`, read-only" "Read-only.";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::AgentStatus>, with_status(super::AgentStatus), "`status`: `microsoft.graph.agentStatus`" "Possible values are: active, inactive.";
    "publishingType" PUBLISHING_TYPE, publishing_type str -> Option<&str>, with_publishing_type(String), "`publishingType`: `Edm.String`, not in the metadata" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "supportedPublishingTypes" SUPPORTED_PUBLISHING_TYPES, supported_publishing_types enumerations -> Option<Vec<super::OnPremisesPublishingType>>, with_supported_publishing_types(Vec<super::OnPremisesPublishingType>), "`supportedPublishingTypes`: `Collection(microsoft.graph.onPremisesPublishingType)`, type of the metadata";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgentGroup`](https://learn.microsoft.com/graph/api/resources/onpremisesagentgroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnPremisesAgentGroup: super::Entity = "microsoft.graph.onPremisesAgentGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "publishingType" PUBLISHING_TYPE, publishing_type enumeration -> Option<super::OnPremisesPublishingType>, with_publishing_type(super::OnPremisesPublishingType), "`publishingType`: `microsoft.graph.onPremisesPublishingType`, type of the metadata" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "agents" AGENTS, agents models -> Option<&[super::OnPremisesAgent]>, with_agents(Vec<super::OnPremisesAgent>), "`agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only" "Read-only. Nullable.";
    "publishedResources" PUBLISHED_RESOURCES, published_resources models -> Option<&[super::PublishedResource]>, with_published_resources(Vec<super::PublishedResource>), "`publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishingProfile`](https://learn.microsoft.com/graph/api/resources/onpremisespublishingprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnPremisesPublishingProfile: super::Entity = "microsoft.graph.onPremisesPublishingProfile";
    inherited "id" ID, with_id(String), "`id`";
    "hybridAgentUpdaterConfiguration" HYBRID_AGENT_UPDATER_CONFIGURATION, hybrid_agent_updater_configuration model -> Option<&super::HybridAgentUpdaterConfiguration>, with_hybrid_agent_updater_configuration(super::HybridAgentUpdaterConfiguration), "`hybridAgentUpdaterConfiguration`: `microsoft.graph.hybridAgentUpdaterConfiguration`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "isDefaultAccessEnabled" IS_DEFAULT_ACCESS_ENABLED, is_default_access_enabled bool -> Option<bool>, with_is_default_access_enabled(bool), "`isDefaultAccessEnabled`: `Edm.Boolean`, metadata";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
    "agents" AGENTS, agents models -> Option<&[super::OnPremisesAgent]>, with_agents(Vec<super::OnPremisesAgent>), "`agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only" "Read-only. Nullable.";
    "connectorGroups" CONNECTOR_GROUPS, connector_groups models -> Option<&[super::ConnectorGroup]>, with_connector_groups(Vec<super::ConnectorGroup>), "`connectorGroups`: `Collection(microsoft.graph.connectorGroup)`, read-only" "Read-only. Nullable.";
    "connectors" CONNECTORS, connectors models -> Option<&[super::Connector]>, with_connectors(Vec<super::Connector>), "`connectors`: `Collection(microsoft.graph.connector)`, read-only" "Read-only. Nullable.";
    "publishedResources" PUBLISHED_RESOURCES, published_resources models -> Option<&[super::PublishedResource]>, with_published_resources(Vec<super::PublishedResource>), "`publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only" "Read-only. Nullable.";
    "applicationSegments" APPLICATION_SEGMENTS, application_segments models -> Option<&[super::IpApplicationSegment]>, with_application_segments(Vec<super::IpApplicationSegment>), "`applicationSegments`: `Collection(microsoft.graph.ipApplicationSegment)`, metadata";
    "sensors" SENSORS, sensors models -> Option<&[super::PrivateAccessSensor]>, with_sensors(Vec<super::PrivateAccessSensor>), "`sensors`: `Collection(microsoft.graph.privateAccessSensor)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onPremisesPublishingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnPremisesPublishingType = "microsoft.graph.onPremisesPublishingType" {
        ApplicationProxy = "applicationProxy",
        ExchangeOnline = "exchangeOnline",
        Authentication = "authentication",
        IntunePfx = "intunePfx",
        OflineDomainJoin = "oflineDomainJoin",
        UnknownFutureValue = "unknownFutureValue",
        Provisioning = "provisioning",
        PrivateAccess = "privateAccess",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.parseExpressionResponse`](https://learn.microsoft.com/graph/api/resources/synchronization-parseexpressionresponse?view=graph-rest-beta)
    ParseExpressionResponse = "microsoft.graph.parseExpressionResponse";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "evaluationResult" EVALUATION_RESULT, evaluation_result strs -> Option<Vec<&str>>, with_evaluation_result(Vec<String>), "`evaluationResult`: `Collection(Edm.String)`";
    "evaluationSucceeded" EVALUATION_SUCCEEDED, evaluation_succeeded bool -> Option<bool>, with_evaluation_succeeded(bool), "`evaluationSucceeded`: `Edm.Boolean`";
    "parsedExpression" PARSED_EXPRESSION, parsed_expression model -> Option<&super::AttributeMappingSource>, with_parsed_expression(super::AttributeMappingSource), "`parsedExpression`: `microsoft.graph.attributeMappingSource`";
    "parsingSucceeded" PARSING_SUCCEEDED, parsing_succeeded bool -> Option<bool>, with_parsing_succeeded(bool), "`parsingSucceeded`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.passwordPolicy`, metadata
    PasswordPolicy = "microsoft.graph.passwordPolicy" {
        None = "none",
        ChangePasswordPeriod = "changePasswordPeriod",
        CharactersCombination = "charactersCombination",
        PasswordHistoryAndReuse = "passwordHistoryAndReuse",
        PasswordLengthLimit = "passwordLengthLimit",
        PersonalInformationUse = "personalInformationUse",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.pciVersion`, metadata
    PciVersion = "microsoft.graph.pciVersion" {
        None = "none",
        V3_2_1 = "v3_2_1",
        V4 = "v4",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PermissionClassificationType = "microsoft.graph.permissionClassificationType" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privateAccessSensor`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivateAccessSensor: super::Entity = "microsoft.graph.privateAccessSensor";
    inherited "id" ID, with_id(String), "`id`";
    "externalIp" EXTERNAL_IP, external_ip str -> Option<&str>, with_external_ip(String), "`externalIp`: `Edm.String`, metadata";
    "isAuditMode" IS_AUDIT_MODE, is_audit_mode bool -> Option<bool>, with_is_audit_mode(bool), "`isAuditMode`: `Edm.Boolean`, metadata";
    "isBreakglassEnabled" IS_BREAKGLASS_ENABLED, is_breakglass_enabled bool -> Option<bool>, with_is_breakglass_enabled(bool), "`isBreakglassEnabled`: `Edm.Boolean`, metadata";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::SensorStatus>, with_status(super::SensorStatus), "`status`: `microsoft.graph.sensorStatus`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privateNetworkDestinationType`, metadata
    PrivateNetworkDestinationType = "microsoft.graph.privateNetworkDestinationType" {
        IpAddress = "ipAddress",
        IpRange = "ipRange",
        IpRangeCidr = "ipRangeCidr",
        Fqdn = "fqdn",
        DnsSuffix = "dnsSuffix",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipalName = "servicePrincipalName",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privateNetworkProtocol`, metadata
    PrivateNetworkProtocol = "microsoft.graph.privateNetworkProtocol" {
        Tcp = "tcp",
        Udp = "udp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.publishedResource`](https://learn.microsoft.com/graph/api/resources/publishedresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PublishedResource: super::Entity = "microsoft.graph.publishedResource";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "publishingType" PUBLISHING_TYPE, publishing_type enumeration -> Option<super::OnPremisesPublishingType>, with_publishing_type(super::OnPremisesPublishingType), "`publishingType`: `microsoft.graph.onPremisesPublishingType`, type of the metadata" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.quarantineReason`, metadata
    QuarantineReason = "microsoft.graph.quarantineReason" {
        EncounteredBaseEscrowThreshold = "EncounteredBaseEscrowThreshold",
        EncounteredTotalEscrowThreshold = "EncounteredTotalEscrowThreshold",
        EncounteredEscrowProportionThreshold = "EncounteredEscrowProportionThreshold",
        EncounteredQuarantineException = "EncounteredQuarantineException",
        QuarantinedOnDemand = "QuarantinedOnDemand",
        TooManyDeletes = "TooManyDeletes",
        Unknown = "Unknown",
        IngestionInterrupted = "IngestionInterrupted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.referencedObject`](https://learn.microsoft.com/graph/api/resources/synchronization-referencedobject?view=graph-rest-beta)
    ReferencedObject = "microsoft.graph.referencedObject";
    "referencedObjectName" REFERENCED_OBJECT_NAME, referenced_object_name str -> Option<&str>, with_referenced_object_name(String), "`referencedObjectName`: `Edm.String`";
    "referencedProperty" REFERENCED_PROPERTY, referenced_property str -> Option<&str>, with_referenced_property(String), "`referencedProperty`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.regexReplaceTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    RegexReplaceTransformation: super::CustomClaimTransformation = "microsoft.graph.regexReplaceTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "additionalAttributes" ADDITIONAL_ATTRIBUTES, additional_attributes models -> Option<&[super::SourcedAttribute]>, with_additional_attributes(Vec<super::SourcedAttribute>), "`additionalAttributes`: `Collection(microsoft.graph.sourcedAttribute)`, metadata";
    "regex" REGEX, regex str -> Option<&str>, with_regex(String), "`regex`: `Edm.String`, metadata";
    "replacement" REPLACEMENT, replacement str -> Option<&str>, with_replacement(String), "`replacement`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.remoteDesktopSecurityConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    RemoteDesktopSecurityConfiguration: super::Entity = "microsoft.graph.remoteDesktopSecurityConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "isRemoteDesktopProtocolEnabled" IS_REMOTE_DESKTOP_PROTOCOL_ENABLED, is_remote_desktop_protocol_enabled bool -> Option<bool>, with_is_remote_desktop_protocol_enabled(bool), "`isRemoteDesktopProtocolEnabled`: `Edm.Boolean`, metadata";
    "approvedClientApps" APPROVED_CLIENT_APPS, approved_client_apps models -> Option<&[super::ApprovedClientApp]>, with_approved_client_apps(Vec<super::ApprovedClientApp>), "`approvedClientApps`: `Collection(microsoft.graph.approvedClientApp)`, metadata";
    "targetDeviceGroups" TARGET_DEVICE_GROUPS, target_device_groups models -> Option<&[super::TargetDeviceGroup]>, with_target_device_groups(Vec<super::TargetDeviceGroup>), "`targetDeviceGroups`: `Collection(microsoft.graph.targetDeviceGroup)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restEncryptionType`, metadata
    RestEncryptionType = "microsoft.graph.restEncryptionType" {
        None = "none",
        Aes = "aes",
        Bitlocker = "bitlocker",
        Blowfish = "blowfish",
        Des = "des",
        Rc4 = "rc4",
        Rsa = "rsa",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.samlAppProfile`, metadata
    SamlAppProfile = "microsoft.graph.samlAppProfile"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.samlAttributeNameFormat`, metadata
    SamlAttributeNameFormat = "microsoft.graph.samlAttributeNameFormat" {
        Unspecified = "unspecified",
        Uri = "uri",
        Basic = "basic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.samlAuthnRequest`, metadata
    SamlAuthnRequest = "microsoft.graph.samlAuthnRequest"
}

crate::runtime::model! {
    /// `microsoft.graph.samlAuthnStatement`, metadata
    SamlAuthnStatement = "microsoft.graph.samlAuthnStatement"
}

crate::runtime::model! {
    /// `microsoft.graph.samlCapturedSummary`, metadata
    SamlCapturedSummary = "microsoft.graph.samlCapturedSummary"
}

crate::runtime::model! {
    /// `microsoft.graph.samlCertificate`, metadata
    SamlCertificate = "microsoft.graph.samlCertificate"
}

crate::runtime::model! {
    /// `microsoft.graph.samlClaim`, metadata
    SamlClaim = "microsoft.graph.samlClaim"
}

crate::runtime::model! {
    /// `microsoft.graph.samlConditions`, metadata
    SamlConditions = "microsoft.graph.samlConditions"
}

crate::runtime::model! {
    /// `microsoft.graph.samlNameIdClaim`, metadata, with the accessors of [`CustomClaimBase`](super::CustomClaimBase)
    SamlNameIdClaim: super::CustomClaimBase = "microsoft.graph.samlNameIdClaim";
    inherited "configurations" CONFIGURATIONS, with_configurations(Vec<super::CustomClaimConfiguration>), "`configurations`";
    "nameIdFormat" NAME_ID_FORMAT, name_id_format enumeration -> Option<super::SamlNameIdFormat>, with_name_id_format(super::SamlNameIdFormat), "`nameIdFormat`: `microsoft.graph.samlNameIDFormat`, metadata";
    "serviceProviderNameQualifier" SERVICE_PROVIDER_NAME_QUALIFIER, service_provider_name_qualifier str -> Option<&str>, with_service_provider_name_qualifier(String), "`serviceProviderNameQualifier`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.samlNameIDFormat`, metadata
    SamlNameIdFormat = "microsoft.graph.samlNameIDFormat" {
        Default = "default",
        Unspecified = "unspecified",
        EmailAddress = "emailAddress",
        WindowsDomainQualifiedName = "windowsDomainQualifiedName",
        Persistent = "persistent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.samlNameIdPolicy`, metadata
    SamlNameIdPolicy = "microsoft.graph.samlNameIdPolicy"
}

crate::runtime::model! {
    /// `microsoft.graph.samlRequestedAuthnContext`, metadata
    SamlRequestedAuthnContext = "microsoft.graph.samlRequestedAuthnContext"
}

crate::runtime::model! {
    /// `microsoft.graph.samlResponseAssertion`, metadata
    SamlResponseAssertion = "microsoft.graph.samlResponseAssertion"
}

crate::runtime::model! {
    /// `microsoft.graph.samlResponseMetadata`, metadata
    SamlResponseMetadata = "microsoft.graph.samlResponseMetadata"
}

crate::runtime::model! {
    /// `microsoft.graph.samlResponseStatus`, metadata
    SamlResponseStatus = "microsoft.graph.samlResponseStatus"
}

crate::runtime::model! {
    /// `microsoft.graph.samlScenarioRun`, metadata
    SamlScenarioRun = "microsoft.graph.samlScenarioRun"
}

crate::runtime::model! {
    /// `microsoft.graph.samlScreenshot`, metadata
    SamlScreenshot = "microsoft.graph.samlScreenshot"
}

crate::runtime::model! {
    /// `microsoft.graph.samlSignatureDetail`, metadata
    SamlSignatureDetail = "microsoft.graph.samlSignatureDetail"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.samlSLOBindingType`, metadata
    SamlSloBindingType = "microsoft.graph.samlSLOBindingType" {
        HttpPost = "httpPost",
        HttpRedirect = "httpRedirect",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.samlSubCheck`, metadata
    SamlSubCheck = "microsoft.graph.samlSubCheck"
}

crate::runtime::model! {
    /// `microsoft.graph.samlSubject`, metadata
    SamlSubject = "microsoft.graph.samlSubject"
}

crate::runtime::model! {
    /// `microsoft.graph.samlSubjectConfirmation`, metadata
    SamlSubjectConfirmation = "microsoft.graph.samlSubjectConfirmation"
}

crate::runtime::model! {
    /// `microsoft.graph.samlTestResults`, metadata
    SamlTestResults = "microsoft.graph.samlTestResults"
}

crate::runtime::model! {
    /// `microsoft.graph.scopeAnalysis`, metadata
    ScopeAnalysis = "microsoft.graph.scopeAnalysis"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scopeCollectionKind`, metadata
    ScopeCollectionKind = "microsoft.graph.scopeCollectionKind" {
        AllAllowed = "allAllowed",
        Enumerated = "enumerated",
        None = "none",
        ScopeKindNotSet = "scopeKindNotSet",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scopeOperatorMultiValuedComparisonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScopeOperatorMultiValuedComparisonType = "microsoft.graph.scopeOperatorMultiValuedComparisonType" {
        All = "All",
        Any = "Any",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scopeOperatorType`, metadata
    ScopeOperatorType = "microsoft.graph.scopeOperatorType" {
        Binary = "Binary",
        Unary = "Unary",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.selfSignedCertificate`](https://learn.microsoft.com/graph/api/resources/selfsignedcertificate?view=graph-rest-beta)
    SelfSignedCertificate = "microsoft.graph.selfSignedCertificate";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sensorStatus`, metadata
    SensorStatus = "microsoft.graph.sensorStatus" {
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sourcedAttribute`, metadata, with the accessors of [`CustomClaimAttributeBase`](super::CustomClaimAttributeBase)
    SourcedAttribute: super::CustomClaimAttributeBase = "microsoft.graph.sourcedAttribute";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "isExtensionAttribute" IS_EXTENSION_ATTRIBUTE, is_extension_attribute bool -> Option<bool>, with_is_extension_attribute(bool), "`isExtensionAttribute`: `Edm.Boolean`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sslVersion`, metadata
    SslVersion = "microsoft.graph.sslVersion" {
        None = "none",
        Ssl3_0 = "ssl3_0",
        Tls1_0 = "tls1_0",
        Tls1_1 = "tls1_1",
        Tls1_2 = "tls1_2",
        Tls1_3 = "tls1_3",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.startsWithTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    StartsWithTransformation: super::CustomClaimTransformation = "microsoft.graph.startsWithTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "output" OUTPUT, output model -> Option<&super::TransformationAttribute>, with_output(super::TransformationAttribute), "`output`: `microsoft.graph.transformationAttribute`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyAttributeMappingSourceValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyattributemappingsourcevaluepair?view=graph-rest-beta)
    StringKeyAttributeMappingSourceValuePair = "microsoft.graph.stringKeyAttributeMappingSourceValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value model -> Option<&super::AttributeMappingSource>, with_value(super::AttributeMappingSource), "`value`: `microsoft.graph.attributeMappingSource`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyLongValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair?view=graph-rest-beta)
    StringKeyLongValuePair = "microsoft.graph.stringKeyLongValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyObjectValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyobjectvaluepair?view=graph-rest-beta)
    StringKeyObjectValuePair = "microsoft.graph.stringKeyObjectValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `microsoft.graph.Json`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyStringValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeystringvaluepair?view=graph-rest-beta)
    StringKeyStringValuePair = "microsoft.graph.stringKeyStringValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.substringTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    SubstringTransformation: super::CustomClaimTransformation = "microsoft.graph.substringTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, metadata";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.supportedClaimConfiguration`, metadata
    SupportedClaimConfiguration = "microsoft.graph.supportedClaimConfiguration";
    "nameIdPolicyFormat" NAME_ID_POLICY_FORMAT, name_id_policy_format str -> Option<&str>, with_name_id_policy_format(String), "`nameIdPolicyFormat`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronization`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronization?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Synchronization: super::Entity = "microsoft.graph.synchronization";
    inherited "id" ID, with_id(String), "`id`";
    "secrets" SECRETS, secrets models -> Option<&[super::SynchronizationSecretKeyStringValuePair]>, with_secrets(Vec<super::SynchronizationSecretKeyStringValuePair>), "`secrets`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, not in the metadata";
    "jobs" JOBS, jobs models -> Option<&[super::SynchronizationJob]>, with_jobs(Vec<super::SynchronizationJob>), "`jobs`: `Collection(microsoft.graph.synchronizationJob)`";
    "templates" TEMPLATES, templates models -> Option<&[super::SynchronizationTemplate]>, with_templates(Vec<super::SynchronizationTemplate>), "`templates`: `Collection(microsoft.graph.synchronizationTemplate)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationDisposition`, metadata
    SynchronizationDisposition = "microsoft.graph.synchronizationDisposition" {
        Discard = "Discard",
        Escrow = "Escrow",
        Normal = "Normal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationError`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror?view=graph-rest-beta)
    SynchronizationError = "microsoft.graph.synchronizationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "tenantActionable" TENANT_ACTIONABLE, tenant_actionable bool -> Option<bool>, with_tenant_actionable(bool), "`tenantActionable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJob`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SynchronizationJob: super::Entity = "microsoft.graph.synchronizationJob";
    inherited "id" ID, with_id(String), "`id`";
    "schedule" SCHEDULE, schedule model -> Option<&super::SynchronizationSchedule>, with_schedule(super::SynchronizationSchedule), "`schedule`: `microsoft.graph.synchronizationSchedule`, read-only" "Read-only.";
    "status" STATUS, status model -> Option<&super::SynchronizationStatus>, with_status(super::SynchronizationStatus), "`status`: `microsoft.graph.synchronizationStatus`";
    "synchronizationJobSettings" SYNCHRONIZATION_JOB_SETTINGS, synchronization_job_settings models -> Option<&[super::KeyValuePair]>, with_synchronization_job_settings(Vec<super::KeyValuePair>), "`synchronizationJobSettings`: `Collection(microsoft.graph.keyValuePair)`, type of the metadata";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`";
    "bulkUpload" BULK_UPLOAD, bulk_upload model -> Option<&super::BulkUpload>, with_bulk_upload(super::BulkUpload), "`bulkUpload`: `microsoft.graph.bulkUpload`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobApplicationParameters`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobapplicationparameters?view=graph-rest-beta)
    SynchronizationJobApplicationParameters = "microsoft.graph.synchronizationJobApplicationParameters";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`";
    "subjects" SUBJECTS, subjects models -> Option<&[super::SynchronizationJobSubject]>, with_subjects(Vec<super::SynchronizationJobSubject>), "`subjects`: `Collection(microsoft.graph.synchronizationJobSubject)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobRestartCriteria`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria?view=graph-rest-beta)
    SynchronizationJobRestartCriteria = "microsoft.graph.synchronizationJobRestartCriteria";
    "resetScope" RESET_SCOPE, reset_scope flags -> Option<Flags<super::SynchronizationJobRestartScope>>, with_reset_scope(Flags<super::SynchronizationJobRestartScope>), "`resetScope`: `microsoft.graph.synchronizationJobRestartScope`, type of the metadata" "Supports multiple values.";
    "criteria" CRITERIA, criteria untyped -> Option<&Value>, with_criteria(Value), "`criteria`: `Edm.Untyped`, not in the metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationJobRestartScope`, metadata
    SynchronizationJobRestartScope = "microsoft.graph.synchronizationJobRestartScope" {
        None = "None",
        ConnectorDataStore = "ConnectorDataStore",
        Escrows = "Escrows",
        Watermark = "Watermark",
        QuarantineState = "QuarantineState",
        Full = "Full",
        ForceDeletes = "ForceDeletes",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobSubject`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobsubject?view=graph-rest-beta)
    SynchronizationJobSubject = "microsoft.graph.synchronizationJobSubject";
    "links" LINKS, links model -> Option<&super::SynchronizationLinkedObjects>, with_links(super::SynchronizationLinkedObjects), "`links`: `microsoft.graph.synchronizationLinkedObjects`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "objectTypeName" OBJECT_TYPE_NAME, object_type_name str -> Option<&str>, with_object_type_name(String), "`objectTypeName`: `Edm.String`" "Possible values are: user.";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationLinkedObjects`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationlinkedobjects?view=graph-rest-beta)
    SynchronizationLinkedObjects = "microsoft.graph.synchronizationLinkedObjects";
    "members" MEMBERS, members models -> Option<&[super::SynchronizationJobSubject]>, with_members(Vec<super::SynchronizationJobSubject>), "`members`: `Collection(microsoft.graph.synchronizationJobSubject)`";
    "manager" MANAGER, manager model -> Option<&super::SynchronizationJobSubject>, with_manager(super::SynchronizationJobSubject), "`manager`: `microsoft.graph.synchronizationJobSubject`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::SynchronizationJobSubject]>, with_owners(Vec<super::SynchronizationJobSubject>), "`owners`: `Collection(microsoft.graph.synchronizationJobSubject)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationMetadata`, metadata
    SynchronizationMetadata = "microsoft.graph.synchronizationMetadata" {
        GalleryApplicationIdentifier = "galleryApplicationIdentifier",
        GalleryApplicationKey = "galleryApplicationKey",
        IsOauthEnabled = "isOAuthEnabled",
        IsSynchronizationAgentAssignmentRequired = "IsSynchronizationAgentAssignmentRequired",
        IsSynchronizationAgentRequired = "isSynchronizationAgentRequired",
        IsSynchronizationInPreview = "isSynchronizationInPreview",
        OauthSettings = "oAuthSettings",
        SynchronizationLearnMoreIbizaFwLink = "synchronizationLearnMoreIbizaFwLink",
        ConfigurationFields = "configurationFields",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationMetadataEntry`, metadata
    SynchronizationMetadataEntry = "microsoft.graph.synchronizationMetadataEntry";
    "key" KEY, key enumeration -> Option<super::SynchronizationMetadata>, with_key(super::SynchronizationMetadata), "`key`: `microsoft.graph.synchronizationMetadata`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationProgress`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress?view=graph-rest-beta)
    SynchronizationProgress = "microsoft.graph.synchronizationProgress";
    "completedUnits" COMPLETED_UNITS, completed_units i64 -> Option<i64>, with_completed_units(i64), "`completedUnits`: `Edm.Int64`, type of the metadata";
    "progressObservationDateTime" PROGRESS_OBSERVATION_DATE_TIME, progress_observation_date_time date_time -> Parsed<OffsetDateTime>, with_progress_observation_date_time(OffsetDateTime), "`progressObservationDateTime`: `Edm.DateTimeOffset`";
    "totalUnits" TOTAL_UNITS, total_units i64 -> Option<i64>, with_total_units(i64), "`totalUnits`: `Edm.Int64`, type of the metadata";
    "units" UNITS, units str -> Option<&str>, with_units(String), "`units`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationQuarantine`](https://learn.microsoft.com/graph/api/resources/synchronization-quarantine?view=graph-rest-beta)
    SynchronizationQuarantine = "microsoft.graph.synchronizationQuarantine";
    "currentBegan" CURRENT_BEGAN, current_began date_time -> Parsed<OffsetDateTime>, with_current_began(OffsetDateTime), "`currentBegan`: `Edm.DateTimeOffset`";
    "nextAttempt" NEXT_ATTEMPT, next_attempt date_time -> Parsed<OffsetDateTime>, with_next_attempt(OffsetDateTime), "`nextAttempt`: `Edm.DateTimeOffset`";
    "reason" REASON, reason enumeration -> Option<super::QuarantineReason>, with_reason(super::QuarantineReason), "`reason`: `microsoft.graph.quarantineReason`, type of the metadata" "Possible values are: EncounteredBaseEscrowThreshold, EncounteredTotalEscrowThreshold, EncounteredEscrowProportionThreshold, EncounteredQuarantineException, QuarantinedOnDemand, TooManyDeletes, Unknown.";
    "seriesBegan" SERIES_BEGAN, series_began date_time -> Parsed<OffsetDateTime>, with_series_began(OffsetDateTime), "`seriesBegan`: `Edm.DateTimeOffset`";
    "seriesCount" SERIES_COUNT, series_count i64 -> Option<i64>, with_series_count(i64), "`seriesCount`: `Edm.Int64`";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationRule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule?view=graph-rest-beta)
    SynchronizationRule = "microsoft.graph.synchronizationRule";
    "editable" EDITABLE, editable bool -> Option<bool>, with_editable(bool), "`editable`: `Edm.Boolean`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::StringKeyStringValuePair]>, with_metadata(Vec<super::StringKeyStringValuePair>), "`metadata`: `Collection(microsoft.graph.stringKeyStringValuePair)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "objectMappings" OBJECT_MAPPINGS, object_mappings models -> Option<&[super::ObjectMapping]>, with_object_mappings(Vec<super::ObjectMapping>), "`objectMappings`: `Collection(microsoft.graph.objectMapping)`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "sourceDirectoryName" SOURCE_DIRECTORY_NAME, source_directory_name str -> Option<&str>, with_source_directory_name(String), "`sourceDirectoryName`: `Edm.String`";
    "targetDirectoryName" TARGET_DIRECTORY_NAME, target_directory_name str -> Option<&str>, with_target_directory_name(String), "`targetDirectoryName`: `Edm.String`";
    "containerFilter" CONTAINER_FILTER, container_filter model -> Option<&super::ContainerFilter>, with_container_filter(super::ContainerFilter), "`containerFilter`: `microsoft.graph.containerFilter`, metadata";
    "groupFilter" GROUP_FILTER, group_filter model -> Option<&super::GroupFilter>, with_group_filter(super::GroupFilter), "`groupFilter`: `microsoft.graph.groupFilter`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchedule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule?view=graph-rest-beta)
    SynchronizationSchedule = "microsoft.graph.synchronizationSchedule";
    "expiration" EXPIRATION, expiration date_time -> Parsed<OffsetDateTime>, with_expiration(OffsetDateTime), "`expiration`: `Edm.DateTimeOffset`";
    "interval" INTERVAL, interval duration -> Parsed<Duration>, with_interval(Duration), "`interval`: `Edm.Duration`";
    "state" STATE, state enumeration -> Option<super::SynchronizationScheduleState>, with_state(super::SynchronizationScheduleState), "`state`: `microsoft.graph.synchronizationScheduleState`, type of the metadata" "Possible values are: Active, Disabled.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationScheduleState`, metadata
    SynchronizationScheduleState = "microsoft.graph.synchronizationScheduleState" {
        Active = "Active",
        Disabled = "Disabled",
        Paused = "Paused",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SynchronizationSchema: super::Entity = "microsoft.graph.synchronizationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "synchronizationRules" SYNCHRONIZATION_RULES, synchronization_rules models -> Option<&[super::SynchronizationRule]>, with_synchronization_rules(Vec<super::SynchronizationRule>), "`synchronizationRules`: `Collection(microsoft.graph.synchronizationRule)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "directories" DIRECTORIES, directories models -> Option<&[super::DirectoryDefinition]>, with_directories(Vec<super::DirectoryDefinition>), "`directories`: `Collection(microsoft.graph.directoryDefinition)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.synchronizationSecret`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SynchronizationSecret = "microsoft.graph.synchronizationSecret" {
        None = "None",
        UserName = "UserName",
        Password = "Password",
        SecretToken = "SecretToken",
        AppKey = "AppKey",
        BaseAddress = "BaseAddress",
        ClientIdentifier = "ClientIdentifier",
        ClientSecret = "ClientSecret",
        SingleSignOnType = "SingleSignOnType",
        Sandbox = "Sandbox",
        Url = "Url",
        Domain = "Domain",
        ConsumerKey = "ConsumerKey",
        ConsumerSecret = "ConsumerSecret",
        TokenKey = "TokenKey",
        TokenExpiration = "TokenExpiration",
        Oauth2AccessToken = "Oauth2AccessToken",
        Oauth2AccessTokenCreationTime = "Oauth2AccessTokenCreationTime",
        Oauth2RefreshToken = "Oauth2RefreshToken",
        SyncAll = "SyncAll",
        InstanceName = "InstanceName",
        Oauth2ClientId = "Oauth2ClientId",
        Oauth2ClientSecret = "Oauth2ClientSecret",
        CompanyId = "CompanyId",
        UpdateKeyOnSoftDelete = "UpdateKeyOnSoftDelete",
        SynchronizationSchedule = "SynchronizationSchedule",
        SystemOfRecord = "SystemOfRecord",
        SandboxName = "SandboxName",
        EnforceDomain = "EnforceDomain",
        SyncNotificationSettings = "SyncNotificationSettings",
        SkipOutOfScopeDeletions = "SkipOutOfScopeDeletions",
        Oauth2AuthorizationUri = "Oauth2AuthorizationUri",
        Oauth2RedirectUri = "Oauth2RedirectUri",
        ApplicationTemplateIdentifier = "ApplicationTemplateIdentifier",
        Server = "Server",
        PerformInboundEntitlementGrants = "PerformInboundEntitlementGrants",
        HardDeletesEnabled = "HardDeletesEnabled",
        SyncAgentCompatibilityKey = "SyncAgentCompatibilityKey",
        SyncAgentAdContainer = "SyncAgentADContainer",
        ValidateDomain = "ValidateDomain",
        TestReferences = "TestReferences",
        Oauth2AuthorizationCode = "Oauth2AuthorizationCode",
        Oauth2TokenExchangeUri = "Oauth2TokenExchangeUri",
        AuthenticationType = "AuthenticationType",
        ConnectionString = "ConnectionString",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSecretKeyStringValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair?view=graph-rest-beta)
    SynchronizationSecretKeyStringValuePair = "microsoft.graph.synchronizationSecretKeyStringValuePair";
    "key" KEY, key enumeration -> Option<super::SynchronizationSecret>, with_key(super::SynchronizationSecret), "`key`: `microsoft.graph.synchronizationSecret`" "Possible values are: None, UserName, Password, SecretToken, AppKey, BaseAddress, ClientIdentifier, ClientSecret, SingleSignOnType, Sandbox, Url, Domain, ConsumerKey, ConsumerSecret, TokenKey, TokenExpiration, Oauth2AccessToken, Oauth2AccessTokenCreationTime, Oauth2RefreshToken, SyncAll, InstanceName, Oauth2ClientId, Oauth2ClientSecret, CompanyId, UpdateKeyOnSoftDelete, SynchronizationSchedule, SystemOfRecord, SandboxName, EnforceDomain, SyncNotificationSettings, Server, PerformInboundEntitlementGrants, HardDeletesEnabled, SyncAgentCompatibilityKey, SyncAgentADContainer, ValidateDomain, Oauth2TokenExchangeUri, Oauth2AuthorizationUri, AuthenticationType, TestReferences, ConnectionString.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationStatus`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus?view=graph-rest-beta)
    SynchronizationStatus = "microsoft.graph.synchronizationStatus";
    "code" CODE, code enumeration -> Option<super::SynchronizationStatusCode>, with_code(super::SynchronizationStatusCode), "`code`: `microsoft.graph.synchronizationStatusCode`, type of the metadata" "Possible values are: NotConfigured, NotRun, Active, Paused, Quarantine.";
    "countSuccessiveCompleteFailures" COUNT_SUCCESSIVE_COMPLETE_FAILURES, count_successive_complete_failures i64 -> Option<i64>, with_count_successive_complete_failures(i64), "`countSuccessiveCompleteFailures`: `Edm.Int64`";
    "escrowsPruned" ESCROWS_PRUNED, escrows_pruned bool -> Option<bool>, with_escrows_pruned(bool), "`escrowsPruned`: `Edm.Boolean`";
    "lastExecution" LAST_EXECUTION, last_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_execution(super::SynchronizationTaskExecution), "`lastExecution`: `microsoft.graph.synchronizationTaskExecution`";
    "lastSuccessfulExecution" LAST_SUCCESSFUL_EXECUTION, last_successful_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution(super::SynchronizationTaskExecution), "`lastSuccessfulExecution`: `microsoft.graph.synchronizationTaskExecution`";
    "lastSuccessfulExecutionWithExports" LAST_SUCCESSFUL_EXECUTION_WITH_EXPORTS, last_successful_execution_with_exports model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution_with_exports(super::SynchronizationTaskExecution), "`lastSuccessfulExecutionWithExports`: `microsoft.graph.synchronizationTaskExecution`";
    "progress" PROGRESS, progress models -> Option<&[super::SynchronizationProgress]>, with_progress(Vec<super::SynchronizationProgress>), "`progress`: `Collection(microsoft.graph.synchronizationProgress)`";
    "quarantine" QUARANTINE, quarantine model -> Option<&super::SynchronizationQuarantine>, with_quarantine(super::SynchronizationQuarantine), "`quarantine`: `microsoft.graph.synchronizationQuarantine`";
    "steadyStateFirstAchievedTime" STEADY_STATE_FIRST_ACHIEVED_TIME, steady_state_first_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_first_achieved_time(OffsetDateTime), "`steadyStateFirstAchievedTime`: `Edm.DateTimeOffset`";
    "steadyStateLastAchievedTime" STEADY_STATE_LAST_ACHIEVED_TIME, steady_state_last_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_last_achieved_time(OffsetDateTime), "`steadyStateLastAchievedTime`: `Edm.DateTimeOffset`";
    "synchronizedEntryCountByType" SYNCHRONIZED_ENTRY_COUNT_BY_TYPE, synchronized_entry_count_by_type models -> Option<&[super::StringKeyLongValuePair]>, with_synchronized_entry_count_by_type(Vec<super::StringKeyLongValuePair>), "`synchronizedEntryCountByType`: `Collection(microsoft.graph.stringKeyLongValuePair)`";
    "troubleshootingUrl" TROUBLESHOOTING_URL, troubleshooting_url str -> Option<&str>, with_troubleshooting_url(String), "`troubleshootingUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationStatusCode`, metadata
    SynchronizationStatusCode = "microsoft.graph.synchronizationStatusCode" {
        NotConfigured = "NotConfigured",
        NotRun = "NotRun",
        Active = "Active",
        Paused = "Paused",
        Quarantine = "Quarantine",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTaskExecution`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution?view=graph-rest-beta)
    SynchronizationTaskExecution = "microsoft.graph.synchronizationTaskExecution";
    "activityIdentifier" ACTIVITY_IDENTIFIER, activity_identifier str -> Option<&str>, with_activity_identifier(String), "`activityIdentifier`: `Edm.String`";
    "countEntitled" COUNT_ENTITLED, count_entitled i64 -> Option<i64>, with_count_entitled(i64), "`countEntitled`: `Edm.Int64`";
    "countEntitledForProvisioning" COUNT_ENTITLED_FOR_PROVISIONING, count_entitled_for_provisioning i64 -> Option<i64>, with_count_entitled_for_provisioning(i64), "`countEntitledForProvisioning`: `Edm.Int64`";
    "countEscrowed" COUNT_ESCROWED, count_escrowed i64 -> Option<i64>, with_count_escrowed(i64), "`countEscrowed`: `Edm.Int64`";
    "countEscrowedRaw" COUNT_ESCROWED_RAW, count_escrowed_raw i64 -> Option<i64>, with_count_escrowed_raw(i64), "`countEscrowedRaw`: `Edm.Int64`";
    "countExported" COUNT_EXPORTED, count_exported i64 -> Option<i64>, with_count_exported(i64), "`countExported`: `Edm.Int64`";
    "countExports" COUNT_EXPORTS, count_exports i64 -> Option<i64>, with_count_exports(i64), "`countExports`: `Edm.Int64`";
    "countImported" COUNT_IMPORTED, count_imported i64 -> Option<i64>, with_count_imported(i64), "`countImported`: `Edm.Int64`";
    "countImportedDeltas" COUNT_IMPORTED_DELTAS, count_imported_deltas i64 -> Option<i64>, with_count_imported_deltas(i64), "`countImportedDeltas`: `Edm.Int64`";
    "countImportedReferenceDeltas" COUNT_IMPORTED_REFERENCE_DELTAS, count_imported_reference_deltas i64 -> Option<i64>, with_count_imported_reference_deltas(i64), "`countImportedReferenceDeltas`: `Edm.Int64`";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`";
    "state" STATE, state enumeration -> Option<super::SynchronizationTaskExecutionResult>, with_state(super::SynchronizationTaskExecutionResult), "`state`: `microsoft.graph.synchronizationTaskExecutionResult`, type of the metadata" "Possible values are: Succeeded, Failed, EntryLevelErrors.";
    "timeBegan" TIME_BEGAN, time_began date_time -> Parsed<OffsetDateTime>, with_time_began(OffsetDateTime), "`timeBegan`: `Edm.DateTimeOffset`";
    "timeEnded" TIME_ENDED, time_ended date_time -> Parsed<OffsetDateTime>, with_time_ended(OffsetDateTime), "`timeEnded`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationTaskExecutionResult`, metadata
    SynchronizationTaskExecutionResult = "microsoft.graph.synchronizationTaskExecutionResult" {
        Succeeded = "Succeeded",
        Failed = "Failed",
        EntryLevelErrors = "EntryLevelErrors",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTemplate`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SynchronizationTemplate: super::Entity = "microsoft.graph.synchronizationTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "applicationId" APPLICATION_ID, application_id guid -> Parsed<Uuid>, with_application_id(Uuid), "`applicationId`: `Edm.Guid`, type of the metadata";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "discoverable" DISCOVERABLE, discoverable bool -> Option<bool>, with_discoverable(bool), "`discoverable`: `Edm.Boolean`, type of the metadata";
    "factoryTag" FACTORY_TAG, factory_tag str -> Option<&str>, with_factory_tag(String), "`factoryTag`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::SynchronizationMetadataEntry]>, with_metadata(Vec<super::SynchronizationMetadataEntry>), "`metadata`: `Collection(microsoft.graph.synchronizationMetadataEntry)`, type of the metadata";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetDeviceGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    TargetDeviceGroup: super::Entity = "microsoft.graph.targetDeviceGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.toLowercaseTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ToLowercaseTransformation: super::CustomClaimTransformation = "microsoft.graph.toLowercaseTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
}

crate::runtime::model! {
    /// `microsoft.graph.toUppercaseTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    ToUppercaseTransformation: super::CustomClaimTransformation = "microsoft.graph.toUppercaseTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.tokenFormat`, metadata
    TokenFormat = "microsoft.graph.tokenFormat" {
        Saml = "saml",
        Jwt = "jwt",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.transformationAttribute`, metadata
    TransformationAttribute = "microsoft.graph.transformationAttribute";
    "attribute" ATTRIBUTE, attribute model -> Option<&super::CustomClaimAttributeBase>, with_attribute(super::CustomClaimAttributeBase), "`attribute`: `microsoft.graph.customClaimAttributeBase`, metadata";
    "treatAsMultiValue" TREAT_AS_MULTI_VALUE, treat_as_multi_value bool -> Option<bool>, with_treat_as_multi_value(bool), "`treatAsMultiValue`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.transformationExtractType`, metadata
    TransformationExtractType = "microsoft.graph.transformationExtractType" {
        Prefix = "prefix",
        Suffix = "suffix",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.transformationTrimType`, metadata
    TransformationTrimType = "microsoft.graph.transformationTrimType" {
        Leading = "leading",
        Trailing = "trailing",
        LeadingAndTrailing = "leadingAndTrailing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.trimTransformation`, metadata, with the accessors of [`CustomClaimTransformation`](super::CustomClaimTransformation)
    TrimTransformation: super::CustomClaimTransformation = "microsoft.graph.trimTransformation";
    inherited "input" INPUT, with_input(super::TransformationAttribute), "`input`";
    "type" TYPE, type_ enumeration -> Option<super::TransformationTrimType>, with_type(super::TransformationTrimType), "`type`: `microsoft.graph.transformationTrimType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.updateWindow`](https://learn.microsoft.com/graph/api/resources/updatewindow?view=graph-rest-beta)
    UpdateWindow = "microsoft.graph.updateWindow";
    "updateWindowEndTime" UPDATE_WINDOW_END_TIME, update_window_end_time time_of_day -> Parsed<Time>, with_update_window_end_time(Time), "`updateWindowEndTime`: `Edm.TimeOfDay`";
    "updateWindowStartTime" UPDATE_WINDOW_START_TIME, update_window_start_time time_of_day -> Parsed<Time>, with_update_window_start_time(Time), "`updateWindowStartTime`: `Edm.TimeOfDay`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.uriUsageType`, metadata
    UriUsageType = "microsoft.graph.uriUsageType" {
        RedirectUri = "redirectUri",
        IdentifierUri = "identifierUri",
        LoginUrl = "loginUrl",
        LogoutUrl = "logoutUrl",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userOwnership`, metadata
    UserOwnership = "microsoft.graph.userOwnership" {
        None = "none",
        LawfulBasisForProcessing = "lawfulBasisForProcessing",
        RightToAccess = "rightToAccess",
        RightToBeInformed = "rightToBeInformed",
        RightToDataPortability = "rightToDataPortability",
        RightToObject = "rightToObject",
        RightToRectification = "rightToRectification",
        RightToRestrictionOfProcessing = "rightToRestrictionOfProcessing",
        RightsRelatedToAutomatedDecisionMaking = "rightsRelatedToAutomatedDecisionMaking",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.valueBasedAttribute`, metadata, with the accessors of [`CustomClaimAttributeBase`](super::CustomClaimAttributeBase)
    ValueBasedAttribute: super::CustomClaimAttributeBase = "microsoft.graph.valueBasedAttribute";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.webApplicationSegment`, metadata, with the accessors of [`ApplicationSegment`](super::ApplicationSegment)
    WebApplicationSegment: super::ApplicationSegment, super::Entity = "microsoft.graph.webApplicationSegment";
    inherited "id" ID, with_id(String), "`id`";
    "alternateUrl" ALTERNATE_URL, alternate_url str -> Option<&str>, with_alternate_url(String), "`alternateUrl`: `Edm.String`, metadata";
    "externalUrl" EXTERNAL_URL, external_url str -> Option<&str>, with_external_url(String), "`externalUrl`: `Edm.String`, metadata";
    "internalUrl" INTERNAL_URL, internal_url str -> Option<&str>, with_internal_url(String), "`internalUrl`: `Edm.String`, metadata";
    "corsConfigurations" CORS_CONFIGURATIONS, cors_configurations models -> Option<&[super::CorsConfigurationV2]>, with_cors_configurations(Vec<super::CorsConfigurationV2>), "`corsConfigurations`: `Collection(microsoft.graph.corsConfiguration_v2)`, metadata";
}
