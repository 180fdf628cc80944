// Written by `cargo xtask gen`; do not edit.
//! Types of the area `applications`.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

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
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "homepage" HOMEPAGE, with_homepage(String), "`homepage`";
    inherited "info" INFO, with_info(super::InformationalUrl), "`info`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`";
    inherited "loginUrl" LOGIN_URL, with_login_url(String), "`loginUrl`";
    inherited "logoutUrl" LOGOUT_URL, with_logout_url(String), "`logoutUrl`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`";
    inherited "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`";
    inherited "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`";
    inherited "replyUrls" REPLY_URLS, with_reply_urls(Vec<String>), "`replyUrls`";
    inherited "resourceSpecificApplicationPermissions" RESOURCE_SPECIFIC_APPLICATION_PERMISSIONS, with_resource_specific_application_permissions(Vec<super::ResourceSpecificPermission>), "`resourceSpecificApplicationPermissions`";
    inherited "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`";
    inherited "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, with_service_principal_names(Vec<String>), "`servicePrincipalNames`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "signInAudience" SIGN_IN_AUDIENCE, with_sign_in_audience(String), "`signInAudience`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`";
    inherited "verifiedPublisher" VERIFIED_PUBLISHER, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`";
    inherited "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, with_app_role_assigned_to(Vec<super::AppRoleAssignment>), "`appRoleAssignedTo`";
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`";
    inherited "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`";
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`";
    inherited "endpoints" ENDPOINTS, with_endpoints(Vec<super::Endpoint>), "`endpoints`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "remoteDesktopSecurityConfiguration" REMOTE_DESKTOP_SECURITY_CONFIGURATION, with_remote_desktop_security_configuration(super::RemoteDesktopSecurityConfiguration), "`remoteDesktopSecurityConfiguration`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    "agentIdentityBlueprintId" AGENT_IDENTITY_BLUEPRINT_ID, agent_identity_blueprint_id str -> Option<&str>, with_agent_identity_blueprint_id(String), "`agentIdentityBlueprintId`: `Edm.String`, metadata, cannot be changed";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
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
    inherited "web" WEB, with_web(super::WebApplication), "`web`";
    inherited "authenticationBehaviors" AUTHENTICATION_BEHAVIORS, with_authentication_behaviors(super::AuthenticationBehaviors), "`authenticationBehaviors`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "defaultRedirectUri" DEFAULT_REDIRECT_URI, with_default_redirect_uri(String), "`defaultRedirectUri`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "managerApplications" MANAGER_APPLICATIONS, with_manager_applications(Vec<Uuid>), "`managerApplications`";
    inherited "nativeAuthenticationApisEnabled" NATIVE_AUTHENTICATION_APIS_ENABLED, with_native_authentication_apis_enabled(Flags<super::NativeAuthenticationApisEnabled>), "`nativeAuthenticationApisEnabled`";
    inherited "oauth2RequirePostResponse" OAUTH2_REQUIRE_POST_RESPONSE, with_oauth2_require_post_response(bool), "`oauth2RequirePostResponse`";
    inherited "requestSignatureVerification" REQUEST_SIGNATURE_VERIFICATION, with_request_signature_verification(super::RequestSignatureVerification), "`requestSignatureVerification`";
    inherited "servicePrincipalLockConfiguration" SERVICE_PRINCIPAL_LOCK_CONFIGURATION, with_service_principal_lock_configuration(super::ServicePrincipalLockConfiguration), "`servicePrincipalLockConfiguration`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "createdOnBehalfOf" CREATED_ON_BEHALF_OF, with_created_on_behalf_of(super::DirectoryObject), "`createdOnBehalfOf`";
    inherited "extensionProperties" EXTENSION_PROPERTIES, with_extension_properties(Vec<super::ExtensionProperty>), "`extensionProperties`";
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
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
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "homepage" HOMEPAGE, with_homepage(String), "`homepage`";
    inherited "info" INFO, with_info(super::InformationalUrl), "`info`";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`";
    inherited "loginUrl" LOGIN_URL, with_login_url(String), "`loginUrl`";
    inherited "logoutUrl" LOGOUT_URL, with_logout_url(String), "`logoutUrl`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`";
    inherited "oauth2PermissionScopes" OAUTH2_PERMISSION_SCOPES, with_oauth2_permission_scopes(Vec<super::PermissionScope>), "`oauth2PermissionScopes`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`";
    inherited "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`";
    inherited "replyUrls" REPLY_URLS, with_reply_urls(Vec<String>), "`replyUrls`";
    inherited "resourceSpecificApplicationPermissions" RESOURCE_SPECIFIC_APPLICATION_PERMISSIONS, with_resource_specific_application_permissions(Vec<super::ResourceSpecificPermission>), "`resourceSpecificApplicationPermissions`";
    inherited "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`";
    inherited "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, with_service_principal_names(Vec<String>), "`servicePrincipalNames`";
    inherited "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, with_service_principal_type(String), "`servicePrincipalType`";
    inherited "signInAudience" SIGN_IN_AUDIENCE, with_sign_in_audience(String), "`signInAudience`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`";
    inherited "verifiedPublisher" VERIFIED_PUBLISHER, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`";
    inherited "createdByAppId" CREATED_BY_APP_ID, with_created_by_app_id(String), "`createdByAppId`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`";
    inherited "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, with_app_role_assigned_to(Vec<super::AppRoleAssignment>), "`appRoleAssignedTo`";
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`";
    inherited "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`";
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "owners" OWNERS, with_owners(Vec<super::DirectoryObject>), "`owners`";
    inherited "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`";
    inherited "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`";
    inherited "appManagementPolicies" APP_MANAGEMENT_POLICIES, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`";
    inherited "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`";
    inherited "endpoints" ENDPOINTS, with_endpoints(Vec<super::Endpoint>), "`endpoints`";
    inherited "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`";
    inherited "remoteDesktopSecurityConfiguration" REMOTE_DESKTOP_SECURITY_CONFIGURATION, with_remote_desktop_security_configuration(super::RemoteDesktopSecurityConfiguration), "`remoteDesktopSecurityConfiguration`";
    inherited "synchronization" SYNCHRONIZATION, with_synchronization(super::Synchronization), "`synchronization`";
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    "sponsors" SPONSORS, sponsors models -> Option<&[super::DirectoryObject]>, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.agentUser`, metadata, with the accessors of [`User`](super::User)
    AgentUser: super::User, super::DirectoryObject, super::Entity = "microsoft.graph.agentUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "aboutMe" ABOUT_ME, with_about_me(String), "`aboutMe`";
    inherited "accountEnabled" ACCOUNT_ENABLED, with_account_enabled(bool), "`accountEnabled`";
    inherited "ageGroup" AGE_GROUP, with_age_group(String), "`ageGroup`";
    inherited "assignedLicenses" ASSIGNED_LICENSES, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`";
    inherited "assignedPlans" ASSIGNED_PLANS, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`";
    inherited "birthday" BIRTHDAY, with_birthday(OffsetDateTime), "`birthday`";
    inherited "businessPhones" BUSINESS_PHONES, with_business_phones(Vec<String>), "`businessPhones`";
    inherited "city" CITY, with_city(String), "`city`";
    inherited "companyName" COMPANY_NAME, with_company_name(String), "`companyName`";
    inherited "consentProvidedForMinor" CONSENT_PROVIDED_FOR_MINOR, with_consent_provided_for_minor(String), "`consentProvidedForMinor`";
    inherited "country" COUNTRY, with_country(String), "`country`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationType" CREATION_TYPE, with_creation_type(String), "`creationType`";
    inherited "department" DEPARTMENT, with_department(String), "`department`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "employeeHireDate" EMPLOYEE_HIRE_DATE, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`";
    inherited "employeeId" EMPLOYEE_ID, with_employee_id(String), "`employeeId`";
    inherited "employeeOrgData" EMPLOYEE_ORG_DATA, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`";
    inherited "employeeType" EMPLOYEE_TYPE, with_employee_type(String), "`employeeType`";
    inherited "externalUserState" EXTERNAL_USER_STATE, with_external_user_state(String), "`externalUserState`";
    inherited "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, with_external_user_state_change_date_time(OffsetDateTime), "`externalUserStateChangeDateTime`";
    inherited "faxNumber" FAX_NUMBER, with_fax_number(String), "`faxNumber`";
    inherited "givenName" GIVEN_NAME, with_given_name(String), "`givenName`";
    inherited "hireDate" HIRE_DATE, with_hire_date(OffsetDateTime), "`hireDate`";
    inherited "identities" IDENTITIES, with_identities(Vec<super::ObjectIdentity>), "`identities`";
    inherited "imAddresses" IM_ADDRESSES, with_im_addresses(Vec<String>), "`imAddresses`";
    inherited "interests" INTERESTS, with_interests(Vec<String>), "`interests`";
    inherited "isResourceAccount" IS_RESOURCE_ACCOUNT, with_is_resource_account(bool), "`isResourceAccount`";
    inherited "jobTitle" JOB_TITLE, with_job_title(String), "`jobTitle`";
    inherited "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`";
    inherited "legalAgeGroupClassification" LEGAL_AGE_GROUP_CLASSIFICATION, with_legal_age_group_classification(String), "`legalAgeGroupClassification`";
    inherited "licenseAssignmentStates" LICENSE_ASSIGNMENT_STATES, with_license_assignment_states(Vec<super::LicenseAssignmentState>), "`licenseAssignmentStates`";
    inherited "mail" MAIL, with_mail(String), "`mail`";
    inherited "mailboxSettings" MAILBOX_SETTINGS, with_mailbox_settings(super::MailboxSettings), "`mailboxSettings`";
    inherited "mailNickname" MAIL_NICKNAME, with_mail_nickname(String), "`mailNickname`";
    inherited "mobilePhone" MOBILE_PHONE, with_mobile_phone(String), "`mobilePhone`";
    inherited "mySite" MY_SITE, with_my_site(String), "`mySite`";
    inherited "officeLocation" OFFICE_LOCATION, with_office_location(String), "`officeLocation`";
    inherited "onPremisesDistinguishedName" ON_PREMISES_DISTINGUISHED_NAME, with_on_premises_distinguished_name(String), "`onPremisesDistinguishedName`";
    inherited "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, with_on_premises_domain_name(String), "`onPremisesDomainName`";
    inherited "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`";
    inherited "onPremisesImmutableId" ON_PREMISES_IMMUTABLE_ID, with_on_premises_immutable_id(String), "`onPremisesImmutableId`";
    inherited "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`";
    inherited "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`";
    inherited "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`";
    inherited "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`";
    inherited "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`";
    inherited "onPremisesUserPrincipalName" ON_PREMISES_USER_PRINCIPAL_NAME, with_on_premises_user_principal_name(String), "`onPremisesUserPrincipalName`";
    inherited "otherMails" OTHER_MAILS, with_other_mails(Vec<String>), "`otherMails`";
    inherited "passwordPolicies" PASSWORD_POLICIES, with_password_policies(String), "`passwordPolicies`";
    inherited "passwordProfile" PASSWORD_PROFILE, with_password_profile(super::PasswordProfile), "`passwordProfile`";
    inherited "pastProjects" PAST_PROJECTS, with_past_projects(Vec<String>), "`pastProjects`";
    inherited "postalCode" POSTAL_CODE, with_postal_code(String), "`postalCode`";
    inherited "preferredDataLocation" PREFERRED_DATA_LOCATION, with_preferred_data_location(String), "`preferredDataLocation`";
    inherited "preferredLanguage" PREFERRED_LANGUAGE, with_preferred_language(String), "`preferredLanguage`";
    inherited "preferredName" PREFERRED_NAME, with_preferred_name(String), "`preferredName`";
    inherited "provisionedPlans" PROVISIONED_PLANS, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`";
    inherited "proxyAddresses" PROXY_ADDRESSES, with_proxy_addresses(Vec<String>), "`proxyAddresses`";
    inherited "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`";
    inherited "responsibilities" RESPONSIBILITIES, with_responsibilities(Vec<String>), "`responsibilities`";
    inherited "schools" SCHOOLS, with_schools(Vec<String>), "`schools`";
    inherited "showInAddressList" SHOW_IN_ADDRESS_LIST, with_show_in_address_list(bool), "`showInAddressList`";
    inherited "skills" SKILLS, with_skills(Vec<String>), "`skills`";
    inherited "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`";
    inherited "state" STATE, with_state(String), "`state`";
    inherited "streetAddress" STREET_ADDRESS, with_street_address(String), "`streetAddress`";
    inherited "surname" SURNAME, with_surname(String), "`surname`";
    inherited "usageLocation" USAGE_LOCATION, with_usage_location(String), "`usageLocation`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "userType" USER_TYPE, with_user_type(String), "`userType`";
    inherited "authorizationInfo" AUTHORIZATION_INFO, with_authorization_info(super::AuthorizationInfo), "`authorizationInfo`";
    inherited "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`";
    inherited "employeeLeaveDateTime" EMPLOYEE_LEAVE_DATE_TIME, with_employee_leave_date_time(OffsetDateTime), "`employeeLeaveDateTime`";
    inherited "identityParentId" IDENTITY_PARENT_ID, with_identity_parent_id(String), "`identityParentId`";
    inherited "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, with_is_management_restricted(bool), "`isManagementRestricted`";
    inherited "print" PRINT, with_print(super::UserPrint), "`print`";
    inherited "securityIdentifier" SECURITY_IDENTIFIER, with_security_identifier(String), "`securityIdentifier`";
    inherited "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`";
    inherited "signInActivity" SIGN_IN_ACTIVITY, with_sign_in_activity(super::SignInActivity), "`signInActivity`";
    inherited "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`";
    inherited "agreementAcceptances" AGREEMENT_ACCEPTANCES, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`" if (feature = "governance");
    inherited "activities" ACTIVITIES, with_activities(Vec<super::UserActivity>), "`activities`" if (feature = "users");
    inherited "appRoleAssignments" APP_ROLE_ASSIGNMENTS, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`";
    inherited "authentication" AUTHENTICATION, with_authentication(super::Authentication), "`authentication`" if (feature = "authentication");
    inherited "calendar" CALENDAR, with_calendar(super::Calendar), "`calendar`" if (any(feature = "calendar", feature = "mail"));
    inherited "calendarGroups" CALENDAR_GROUPS, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`" if (feature = "calendar");
    inherited "calendarView" CALENDAR_VIEW, with_calendar_view(Vec<super::Event>), "`calendarView`" if (feature = "calendar");
    inherited "calendars" CALENDARS, with_calendars(Vec<super::Calendar>), "`calendars`" if (any(feature = "calendar", feature = "mail"));
    inherited "contactFolders" CONTACT_FOLDERS, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`" if (feature = "contacts");
    inherited "contacts" CONTACTS, with_contacts(Vec<super::Contact>), "`contacts`" if (feature = "contacts");
    inherited "createdObjects" CREATED_OBJECTS, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`";
    inherited "directReports" DIRECT_REPORTS, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`";
    inherited "drive" DRIVE, with_drive(super::Drive), "`drive`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    inherited "drives" DRIVES, with_drives(Vec<super::Drive>), "`drives`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    inherited "events" EVENTS, with_events(Vec<super::Event>), "`events`" if (feature = "calendar");
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`" if (any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"));
    inherited "inferenceClassification" INFERENCE_CLASSIFICATION, with_inference_classification(super::InferenceClassification), "`inferenceClassification`" if (feature = "mail");
    inherited "insights" INSIGHTS, with_insights(super::ItemInsights), "`insights`" if (feature = "files");
    inherited "licenseDetails" LICENSE_DETAILS, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`" if (feature = "users");
    inherited "mailFolders" MAIL_FOLDERS, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`" if (feature = "mail");
    inherited "manager" MANAGER, with_manager(super::DirectoryObject), "`manager`";
    inherited "memberOf" MEMBER_OF, with_member_of(Vec<super::DirectoryObject>), "`memberOf`";
    inherited "messages" MESSAGES, with_messages(Vec<super::Message>), "`messages`" if (feature = "mail");
    inherited "onenote" ONENOTE, with_onenote(super::Onenote), "`onenote`" if (any(feature = "onenote", feature = "sites"));
    inherited "outlook" OUTLOOK, with_outlook(super::OutlookUser), "`outlook`" if (feature = "mail");
    inherited "ownedDevices" OWNED_DEVICES, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`";
    inherited "ownedObjects" OWNED_OBJECTS, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`";
    inherited "people" PEOPLE, with_people(Vec<super::Person>), "`people`" if (feature = "contacts");
    inherited "photo" PHOTO, with_photo(super::ProfilePhoto), "`photo`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "planner" PLANNER, with_planner(super::PlannerUser), "`planner`" if (feature = "tasks");
    inherited "registeredDevices" REGISTERED_DEVICES, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`";
    inherited "todo" TODO, with_todo(super::Todo), "`todo`" if (feature = "tasks");
    inherited "transitiveMemberOf" TRANSITIVE_MEMBER_OF, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`";
    inherited "adhocCalls" ADHOC_CALLS, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`" if (feature = "communications");
    inherited "chats" CHATS, with_chats(Vec<super::Chat>), "`chats`" if (feature = "teams");
    inherited "cloudClipboard" CLOUD_CLIPBOARD, with_cloud_clipboard(super::CloudClipboardRoot), "`cloudClipboard`" if (feature = "users");
    inherited "cloudPCs" CLOUD_P_CS, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`" if (feature = "intune");
    inherited "dataSecurityAndGovernance" DATA_SECURITY_AND_GOVERNANCE, with_data_security_and_governance(super::UserDataSecurityAndGovernance), "`dataSecurityAndGovernance`" if (feature = "security");
    inherited "employeeExperience" EMPLOYEE_EXPERIENCE, with_employee_experience(super::EmployeeExperienceUser), "`employeeExperience`" if (feature = "employee-experience");
    inherited "followedSites" FOLLOWED_SITES, with_followed_sites(Vec<super::Site>), "`followedSites`" if (any(feature = "files", feature = "onenote", feature = "sites"));
    inherited "joinedTeams" JOINED_TEAMS, with_joined_teams(Vec<super::Team>), "`joinedTeams`" if (feature = "teams");
    inherited "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`";
    inherited "onlineMeetings" ONLINE_MEETINGS, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`" if (feature = "communications");
    inherited "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`" if (any(feature = "groups", feature = "users"));
    inherited "permissionGrants" PERMISSION_GRANTS, with_permission_grants(Vec<super::ResourceSpecificPermissionGrant>), "`permissionGrants`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "photos" PHOTOS, with_photos(Vec<super::ProfilePhoto>), "`photos`" if (any(feature = "groups", feature = "teams", feature = "users"));
    inherited "presence" PRESENCE, with_presence(super::Presence), "`presence`" if (feature = "communications");
    inherited "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`" if (any(feature = "directory", feature = "users"));
    inherited "settings" SETTINGS, with_settings(super::UserSettings), "`settings`" if (any(feature = "shifts", feature = "users"));
    inherited "solutions" SOLUTIONS, with_solutions(super::UserSolutionRoot), "`solutions`" if (feature = "users");
    inherited "sponsorOf" SPONSOR_OF, with_sponsor_of(Vec<super::DirectoryObject>), "`sponsorOf`";
    inherited "sponsors" SPONSORS, with_sponsors(Vec<super::DirectoryObject>), "`sponsors`";
    inherited "teamwork" TEAMWORK, with_teamwork(super::UserTeamwork), "`teamwork`" if (feature = "teams");
    inherited "managedDevices" MANAGED_DEVICES, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`" if (feature = "intune");
    inherited "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`" if (feature = "intune");
    inherited "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`" if (feature = "intune");
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
    /// [`microsoft.graph.applicationServicePrincipal`](https://learn.microsoft.com/graph/api/resources/applicationserviceprincipal?view=graph-rest-1.0)
    ApplicationServicePrincipal = "microsoft.graph.applicationServicePrincipal";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationTemplate`](https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    "deprecationDate" DEPRECATION_DATE, deprecation_date date -> Parsed<Date>, with_deprecation_date(Date), "`deprecationDate`: `Edm.Date`, metadata";
    "endpoints" ENDPOINTS, endpoints strs -> Option<Vec<&str>>, with_endpoints(Vec<String>), "`endpoints`: `Collection(Edm.String)`, metadata";
    "isEntraIntegrated" IS_ENTRA_INTEGRATED, is_entra_integrated bool -> Option<bool>, with_is_entra_integrated(bool), "`isEntraIntegrated`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskFactors" RISK_FACTORS, risk_factors model -> Option<&super::ApplicationRiskFactors>, with_risk_factors(super::ApplicationRiskFactors), "`riskFactors`: `microsoft.graph.applicationRiskFactors`, metadata";
    "riskScore" RISK_SCORE, risk_score model -> Option<&super::ApplicationRiskScore>, with_risk_score(super::ApplicationRiskScore), "`riskScore`: `microsoft.graph.applicationRiskScore`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvedClientApp`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovedClientApp: super::Entity = "microsoft.graph.approvedClientApp";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeDefinition`, metadata
    AttributeDefinition = "microsoft.graph.attributeDefinition";
    "anchor" ANCHOR, anchor bool -> Option<bool>, with_anchor(bool), "`anchor`: `Edm.Boolean`, metadata";
    "apiExpressions" API_EXPRESSIONS, api_expressions models -> Option<&[super::StringKeyStringValuePair]>, with_api_expressions(Vec<super::StringKeyStringValuePair>), "`apiExpressions`: `Collection(microsoft.graph.stringKeyStringValuePair)`, metadata";
    "caseExact" CASE_EXACT, case_exact bool -> Option<bool>, with_case_exact(bool), "`caseExact`: `Edm.Boolean`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "flowNullValues" FLOW_NULL_VALUES, flow_null_values bool -> Option<bool>, with_flow_null_values(bool), "`flowNullValues`: `Edm.Boolean`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::AttributeDefinitionMetadataEntry]>, with_metadata(Vec<super::AttributeDefinitionMetadataEntry>), "`metadata`: `Collection(microsoft.graph.attributeDefinitionMetadataEntry)`, metadata";
    "multivalued" MULTIVALUED, multivalued bool -> Option<bool>, with_multivalued(bool), "`multivalued`: `Edm.Boolean`, metadata";
    "mutability" MUTABILITY, mutability enumeration -> Option<super::Mutability>, with_mutability(super::Mutability), "`mutability`: `microsoft.graph.mutability`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "referencedObjects" REFERENCED_OBJECTS, referenced_objects models -> Option<&[super::ReferencedObject]>, with_referenced_objects(Vec<super::ReferencedObject>), "`referencedObjects`: `Collection(microsoft.graph.referencedObject)`, metadata";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AttributeType>, with_type(super::AttributeType), "`type`: `microsoft.graph.attributeType`, metadata";
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
    /// `microsoft.graph.attributeFlowBehavior`, metadata
    AttributeFlowBehavior = "microsoft.graph.attributeFlowBehavior" {
        FlowWhenChanged = "FlowWhenChanged",
        FlowAlways = "FlowAlways",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.attributeFlowType`, metadata
    AttributeFlowType = "microsoft.graph.attributeFlowType" {
        Always = "Always",
        ObjectAddOnly = "ObjectAddOnly",
        MultiValueAddOnly = "MultiValueAddOnly",
        ValueAddOnly = "ValueAddOnly",
        AttributeAddOnly = "AttributeAddOnly",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.attributeMapping`, metadata
    AttributeMapping = "microsoft.graph.attributeMapping";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "exportMissingReferences" EXPORT_MISSING_REFERENCES, export_missing_references bool -> Option<bool>, with_export_missing_references(bool), "`exportMissingReferences`: `Edm.Boolean`, metadata";
    "flowBehavior" FLOW_BEHAVIOR, flow_behavior enumeration -> Option<super::AttributeFlowBehavior>, with_flow_behavior(super::AttributeFlowBehavior), "`flowBehavior`: `microsoft.graph.attributeFlowBehavior`, metadata";
    "flowType" FLOW_TYPE, flow_type enumeration -> Option<super::AttributeFlowType>, with_flow_type(super::AttributeFlowType), "`flowType`: `microsoft.graph.attributeFlowType`, metadata";
    "matchingPriority" MATCHING_PRIORITY, matching_priority i32 -> Option<i32>, with_matching_priority(i32), "`matchingPriority`: `Edm.Int32`, metadata";
    "source" SOURCE, source model -> Option<&super::AttributeMappingSource>, with_source(super::AttributeMappingSource), "`source`: `microsoft.graph.attributeMappingSource`, metadata";
    "targetAttributeName" TARGET_ATTRIBUTE_NAME, target_attribute_name str -> Option<&str>, with_target_attribute_name(String), "`targetAttributeName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeMappingFunctionSchema`, metadata, with the accessors of [`Entity`](super::Entity)
    AttributeMappingFunctionSchema: super::Entity = "microsoft.graph.attributeMappingFunctionSchema";
    inherited "id" ID, with_id(String), "`id`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::AttributeMappingParameterSchema]>, with_parameters(Vec<super::AttributeMappingParameterSchema>), "`parameters`: `Collection(microsoft.graph.attributeMappingParameterSchema)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeMappingParameterSchema`, metadata
    AttributeMappingParameterSchema = "microsoft.graph.attributeMappingParameterSchema";
    "allowMultipleOccurrences" ALLOW_MULTIPLE_OCCURRENCES, allow_multiple_occurrences bool -> Option<bool>, with_allow_multiple_occurrences(bool), "`allowMultipleOccurrences`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AttributeType>, with_type(super::AttributeType), "`type`: `microsoft.graph.attributeType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeMappingSource`, metadata
    AttributeMappingSource = "microsoft.graph.attributeMappingSource";
    "expression" EXPRESSION, expression str -> Option<&str>, with_expression(String), "`expression`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "parameters" PARAMETERS, parameters models -> Option<&[super::StringKeyAttributeMappingSourceValuePair]>, with_parameters(Vec<super::StringKeyAttributeMappingSourceValuePair>), "`parameters`: `Collection(microsoft.graph.stringKeyAttributeMappingSourceValuePair)`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AttributeMappingSourceType>, with_type(super::AttributeMappingSourceType), "`type`: `microsoft.graph.attributeMappingSourceType`, metadata";
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
    /// `microsoft.graph.attributeType`, metadata
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

crate::runtime::model! {
    /// `microsoft.graph.containerFilter`, metadata
    ContainerFilter = "microsoft.graph.containerFilter";
    "includedContainers" INCLUDED_CONTAINERS, included_containers strs -> Option<Vec<&str>>, with_included_containers(Vec<String>), "`includedContainers`: `Collection(Edm.String)`, metadata";
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
    /// [`microsoft.graph.delegatedPermissionClassification`](https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DelegatedPermissionClassification: super::Entity = "microsoft.graph.delegatedPermissionClassification";
    inherited "id" ID, with_id(String), "`id`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::PermissionClassificationType>, with_classification(super::PermissionClassificationType), "`classification`: `microsoft.graph.permissionClassificationType`" "Possible values are: low.";
    "permissionId" PERMISSION_ID, permission_id str -> Option<&str>, with_permission_id(String), "`permissionId`: `Edm.String`";
    "permissionName" PERMISSION_NAME, permission_name str -> Option<&str>, with_permission_name(String), "`permissionName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.directoryDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    DirectoryDefinition: super::Entity = "microsoft.graph.directoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "discoverabilities" DISCOVERABILITIES, discoverabilities flags -> Option<Flags<super::DirectoryDefinitionDiscoverabilities>>, with_discoverabilities(Flags<super::DirectoryDefinitionDiscoverabilities>), "`discoverabilities`: `microsoft.graph.directoryDefinitionDiscoverabilities`, metadata";
    "discoveryDateTime" DISCOVERY_DATE_TIME, discovery_date_time date_time -> Parsed<OffsetDateTime>, with_discovery_date_time(OffsetDateTime), "`discoveryDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "objects" OBJECTS, objects models -> Option<&[super::ObjectDefinition]>, with_objects(Vec<super::ObjectDefinition>), "`objects`: `Collection(microsoft.graph.objectDefinition)`, metadata";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.directoryDefinitionDiscoverabilities`, metadata
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
    /// `microsoft.graph.enumeratedScopes`, metadata, with the accessors of [`InheritableScopes`](super::InheritableScopes)
    EnumeratedScopes: super::InheritableScopes = "microsoft.graph.enumeratedScopes";
    inherited "kind" KIND, with_kind(super::ScopeCollectionKind), "`kind`";
    "scopes" SCOPES, scopes strs -> Option<Vec<&str>>, with_scopes(Vec<String>), "`scopes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.expressionInputObject`, metadata
    ExpressionInputObject = "microsoft.graph.expressionInputObject";
    "definition" DEFINITION, definition model -> Option<&super::ObjectDefinition>, with_definition(super::ObjectDefinition), "`definition`: `microsoft.graph.objectDefinition`, metadata";
    "properties" PROPERTIES, properties models -> Option<&[super::StringKeyObjectValuePair]>, with_properties(Vec<super::StringKeyObjectValuePair>), "`properties`: `Collection(microsoft.graph.stringKeyObjectValuePair)`, metadata";
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
    /// `microsoft.graph.federatedIdentityCredential`, metadata, with the accessors of [`Entity`](super::Entity)
    FederatedIdentityCredential: super::Entity = "microsoft.graph.federatedIdentityCredential";
    inherited "id" ID, with_id(String), "`id`";
    "audiences" AUDIENCES, audiences strs -> Option<Vec<&str>>, with_audiences(Vec<String>), "`audiences`: `Collection(Edm.String)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.filter`, metadata
    Filter = "microsoft.graph.filter";
    "categoryFilterGroups" CATEGORY_FILTER_GROUPS, category_filter_groups models -> Option<&[super::FilterGroup]>, with_category_filter_groups(Vec<super::FilterGroup>), "`categoryFilterGroups`: `Collection(microsoft.graph.filterGroup)`, metadata";
    "groups" GROUPS, groups models -> Option<&[super::FilterGroup]>, with_groups(Vec<super::FilterGroup>), "`groups`: `Collection(microsoft.graph.filterGroup)`, metadata";
    "inputFilterGroups" INPUT_FILTER_GROUPS, input_filter_groups models -> Option<&[super::FilterGroup]>, with_input_filter_groups(Vec<super::FilterGroup>), "`inputFilterGroups`: `Collection(microsoft.graph.filterGroup)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.filterClause`, metadata
    FilterClause = "microsoft.graph.filterClause";
    "operatorName" OPERATOR_NAME, operator_name str -> Option<&str>, with_operator_name(String), "`operatorName`: `Edm.String`, metadata";
    "sourceOperandName" SOURCE_OPERAND_NAME, source_operand_name str -> Option<&str>, with_source_operand_name(String), "`sourceOperandName`: `Edm.String`, metadata";
    "targetOperand" TARGET_OPERAND, target_operand model -> Option<&super::FilterOperand>, with_target_operand(super::FilterOperand), "`targetOperand`: `microsoft.graph.filterOperand`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.filterGroup`, metadata
    FilterGroup = "microsoft.graph.filterGroup";
    "clauses" CLAUSES, clauses models -> Option<&[super::FilterClause]>, with_clauses(Vec<super::FilterClause>), "`clauses`: `Collection(microsoft.graph.filterClause)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.filterOperand`, metadata
    FilterOperand = "microsoft.graph.filterOperand";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.filterOperatorSchema`, metadata, with the accessors of [`Entity`](super::Entity)
    FilterOperatorSchema: super::Entity = "microsoft.graph.filterOperatorSchema";
    inherited "id" ID, with_id(String), "`id`";
    "arity" ARITY, arity enumeration -> Option<super::ScopeOperatorType>, with_arity(super::ScopeOperatorType), "`arity`: `microsoft.graph.scopeOperatorType`, metadata";
    "multivaluedComparisonType" MULTIVALUED_COMPARISON_TYPE, multivalued_comparison_type enumeration -> Option<super::ScopeOperatorMultiValuedComparisonType>, with_multivalued_comparison_type(super::ScopeOperatorMultiValuedComparisonType), "`multivaluedComparisonType`: `microsoft.graph.scopeOperatorMultiValuedComparisonType`, metadata";
    "supportedAttributeTypes" SUPPORTED_ATTRIBUTE_TYPES, supported_attribute_types enumerations -> Option<Vec<super::AttributeType>>, with_supported_attribute_types(Vec<super::AttributeType>), "`supportedAttributeTypes`: `Collection(microsoft.graph.attributeType)`, metadata";
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

crate::runtime::enumeration! {
    /// `microsoft.graph.mutability`, metadata
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
    /// `microsoft.graph.objectDefinition`, metadata
    ObjectDefinition = "microsoft.graph.objectDefinition";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AttributeDefinition]>, with_attributes(Vec<super::AttributeDefinition>), "`attributes`: `Collection(microsoft.graph.attributeDefinition)`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::ObjectDefinitionMetadataEntry]>, with_metadata(Vec<super::ObjectDefinitionMetadataEntry>), "`metadata`: `Collection(microsoft.graph.objectDefinitionMetadataEntry)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
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
    /// `microsoft.graph.objectFlowTypes`, metadata
    ObjectFlowTypes = "microsoft.graph.objectFlowTypes" {
        None = "None",
        Add = "Add",
        Update = "Update",
        Delete = "Delete",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.objectMapping`, metadata
    ObjectMapping = "microsoft.graph.objectMapping";
    "attributeMappings" ATTRIBUTE_MAPPINGS, attribute_mappings models -> Option<&[super::AttributeMapping]>, with_attribute_mappings(Vec<super::AttributeMapping>), "`attributeMappings`: `Collection(microsoft.graph.attributeMapping)`, metadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
    "flowTypes" FLOW_TYPES, flow_types flags -> Option<Flags<super::ObjectFlowTypes>>, with_flow_types(Flags<super::ObjectFlowTypes>), "`flowTypes`: `microsoft.graph.objectFlowTypes`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::ObjectMappingMetadataEntry]>, with_metadata(Vec<super::ObjectMappingMetadataEntry>), "`metadata`: `Collection(microsoft.graph.objectMappingMetadataEntry)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "scope" SCOPE, scope model -> Option<&super::Filter>, with_scope(super::Filter), "`scope`: `microsoft.graph.filter`, metadata";
    "sourceObjectName" SOURCE_OBJECT_NAME, source_object_name str -> Option<&str>, with_source_object_name(String), "`sourceObjectName`: `Edm.String`, metadata";
    "targetObjectName" TARGET_OBJECT_NAME, target_object_name str -> Option<&str>, with_target_object_name(String), "`targetObjectName`: `Edm.String`, metadata";
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
    /// `microsoft.graph.parseExpressionResponse`, metadata
    ParseExpressionResponse = "microsoft.graph.parseExpressionResponse";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "evaluationResult" EVALUATION_RESULT, evaluation_result strs -> Option<Vec<&str>>, with_evaluation_result(Vec<String>), "`evaluationResult`: `Collection(Edm.String)`, metadata";
    "evaluationSucceeded" EVALUATION_SUCCEEDED, evaluation_succeeded bool -> Option<bool>, with_evaluation_succeeded(bool), "`evaluationSucceeded`: `Edm.Boolean`, metadata";
    "parsedExpression" PARSED_EXPRESSION, parsed_expression model -> Option<&super::AttributeMappingSource>, with_parsed_expression(super::AttributeMappingSource), "`parsedExpression`: `microsoft.graph.attributeMappingSource`, metadata";
    "parsingSucceeded" PARSING_SUCCEEDED, parsing_succeeded bool -> Option<bool>, with_parsing_succeeded(bool), "`parsingSucceeded`: `Edm.Boolean`, metadata";
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
    /// [`microsoft.graph.permissionClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionClassificationType = "microsoft.graph.permissionClassificationType" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.quarantineReason`, metadata
    QuarantineReason = "microsoft.graph.quarantineReason" {
        EncounteredBaseEscrowThreshold = "EncounteredBaseEscrowThreshold",
        EncounteredTotalEscrowThreshold = "EncounteredTotalEscrowThreshold",
        EncounteredEscrowProportionThreshold = "EncounteredEscrowProportionThreshold",
        EncounteredQuarantineException = "EncounteredQuarantineException",
        Unknown = "Unknown",
        QuarantinedOnDemand = "QuarantinedOnDemand",
        TooManyDeletes = "TooManyDeletes",
        IngestionInterrupted = "IngestionInterrupted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.referencedObject`, metadata
    ReferencedObject = "microsoft.graph.referencedObject";
    "referencedObjectName" REFERENCED_OBJECT_NAME, referenced_object_name str -> Option<&str>, with_referenced_object_name(String), "`referencedObjectName`: `Edm.String`, metadata";
    "referencedProperty" REFERENCED_PROPERTY, referenced_property str -> Option<&str>, with_referenced_property(String), "`referencedProperty`: `Edm.String`, metadata";
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
    /// `microsoft.graph.scopeOperatorMultiValuedComparisonType`, metadata
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
    /// [`microsoft.graph.selfSignedCertificate`](https://learn.microsoft.com/graph/api/resources/selfsignedcertificate?view=graph-rest-1.0)
    SelfSignedCertificate = "microsoft.graph.selfSignedCertificate";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`" "Possible values are: Verify.";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
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
    /// `microsoft.graph.stringKeyAttributeMappingSourceValuePair`, metadata
    StringKeyAttributeMappingSourceValuePair = "microsoft.graph.stringKeyAttributeMappingSourceValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value model -> Option<&super::AttributeMappingSource>, with_value(super::AttributeMappingSource), "`value`: `microsoft.graph.attributeMappingSource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.stringKeyLongValuePair`, metadata
    StringKeyLongValuePair = "microsoft.graph.stringKeyLongValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.stringKeyObjectValuePair`, metadata
    StringKeyObjectValuePair = "microsoft.graph.stringKeyObjectValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.stringKeyStringValuePair`, metadata
    StringKeyStringValuePair = "microsoft.graph.stringKeyStringValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronization`, metadata, with the accessors of [`Entity`](super::Entity)
    Synchronization: super::Entity = "microsoft.graph.synchronization";
    inherited "id" ID, with_id(String), "`id`";
    "secrets" SECRETS, secrets models -> Option<&[super::SynchronizationSecretKeyStringValuePair]>, with_secrets(Vec<super::SynchronizationSecretKeyStringValuePair>), "`secrets`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`, metadata";
    "jobs" JOBS, jobs models -> Option<&[super::SynchronizationJob]>, with_jobs(Vec<super::SynchronizationJob>), "`jobs`: `Collection(microsoft.graph.synchronizationJob)`, metadata";
    "templates" TEMPLATES, templates models -> Option<&[super::SynchronizationTemplate]>, with_templates(Vec<super::SynchronizationTemplate>), "`templates`: `Collection(microsoft.graph.synchronizationTemplate)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationDisposition`, metadata
    SynchronizationDisposition = "microsoft.graph.synchronizationDisposition" {
        Normal = "Normal",
        Discard = "Discard",
        Escrow = "Escrow",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationError`, metadata
    SynchronizationError = "microsoft.graph.synchronizationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "tenantActionable" TENANT_ACTIONABLE, tenant_actionable bool -> Option<bool>, with_tenant_actionable(bool), "`tenantActionable`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationJob`, metadata, with the accessors of [`Entity`](super::Entity)
    SynchronizationJob: super::Entity = "microsoft.graph.synchronizationJob";
    inherited "id" ID, with_id(String), "`id`";
    "schedule" SCHEDULE, schedule model -> Option<&super::SynchronizationSchedule>, with_schedule(super::SynchronizationSchedule), "`schedule`: `microsoft.graph.synchronizationSchedule`, metadata";
    "status" STATUS, status model -> Option<&super::SynchronizationStatus>, with_status(super::SynchronizationStatus), "`status`: `microsoft.graph.synchronizationStatus`, metadata";
    "synchronizationJobSettings" SYNCHRONIZATION_JOB_SETTINGS, synchronization_job_settings models -> Option<&[super::KeyValuePair]>, with_synchronization_job_settings(Vec<super::KeyValuePair>), "`synchronizationJobSettings`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, metadata";
    "bulkUpload" BULK_UPLOAD, bulk_upload model -> Option<&super::BulkUpload>, with_bulk_upload(super::BulkUpload), "`bulkUpload`: `microsoft.graph.bulkUpload`, metadata";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationJobApplicationParameters`, metadata
    SynchronizationJobApplicationParameters = "microsoft.graph.synchronizationJobApplicationParameters";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
    "subjects" SUBJECTS, subjects models -> Option<&[super::SynchronizationJobSubject]>, with_subjects(Vec<super::SynchronizationJobSubject>), "`subjects`: `Collection(microsoft.graph.synchronizationJobSubject)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationJobRestartCriteria`, metadata
    SynchronizationJobRestartCriteria = "microsoft.graph.synchronizationJobRestartCriteria";
    "resetScope" RESET_SCOPE, reset_scope flags -> Option<Flags<super::SynchronizationJobRestartScope>>, with_reset_scope(Flags<super::SynchronizationJobRestartScope>), "`resetScope`: `microsoft.graph.synchronizationJobRestartScope`, metadata";
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
    /// `microsoft.graph.synchronizationJobSubject`, metadata
    SynchronizationJobSubject = "microsoft.graph.synchronizationJobSubject";
    "links" LINKS, links model -> Option<&super::SynchronizationLinkedObjects>, with_links(super::SynchronizationLinkedObjects), "`links`: `microsoft.graph.synchronizationLinkedObjects`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "objectTypeName" OBJECT_TYPE_NAME, object_type_name str -> Option<&str>, with_object_type_name(String), "`objectTypeName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationLinkedObjects`, metadata
    SynchronizationLinkedObjects = "microsoft.graph.synchronizationLinkedObjects";
    "manager" MANAGER, manager model -> Option<&super::SynchronizationJobSubject>, with_manager(super::SynchronizationJobSubject), "`manager`: `microsoft.graph.synchronizationJobSubject`, metadata";
    "members" MEMBERS, members models -> Option<&[super::SynchronizationJobSubject]>, with_members(Vec<super::SynchronizationJobSubject>), "`members`: `Collection(microsoft.graph.synchronizationJobSubject)`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::SynchronizationJobSubject]>, with_owners(Vec<super::SynchronizationJobSubject>), "`owners`: `Collection(microsoft.graph.synchronizationJobSubject)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationMetadata`, metadata
    SynchronizationMetadata = "microsoft.graph.synchronizationMetadata" {
        GalleryApplicationIdentifier = "GalleryApplicationIdentifier",
        GalleryApplicationKey = "GalleryApplicationKey",
        IsOauthEnabled = "IsOAuthEnabled",
        IsSynchronizationAgentAssignmentRequired = "IsSynchronizationAgentAssignmentRequired",
        IsSynchronizationAgentRequired = "IsSynchronizationAgentRequired",
        IsSynchronizationInPreview = "IsSynchronizationInPreview",
        OauthSettings = "OAuthSettings",
        SynchronizationLearnMoreIbizaFwLink = "SynchronizationLearnMoreIbizaFwLink",
        ConfigurationFields = "ConfigurationFields",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationMetadataEntry`, metadata
    SynchronizationMetadataEntry = "microsoft.graph.synchronizationMetadataEntry";
    "key" KEY, key enumeration -> Option<super::SynchronizationMetadata>, with_key(super::SynchronizationMetadata), "`key`: `microsoft.graph.synchronizationMetadata`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationProgress`, metadata
    SynchronizationProgress = "microsoft.graph.synchronizationProgress";
    "completedUnits" COMPLETED_UNITS, completed_units i64 -> Option<i64>, with_completed_units(i64), "`completedUnits`: `Edm.Int64`, metadata";
    "progressObservationDateTime" PROGRESS_OBSERVATION_DATE_TIME, progress_observation_date_time date_time -> Parsed<OffsetDateTime>, with_progress_observation_date_time(OffsetDateTime), "`progressObservationDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalUnits" TOTAL_UNITS, total_units i64 -> Option<i64>, with_total_units(i64), "`totalUnits`: `Edm.Int64`, metadata";
    "units" UNITS, units str -> Option<&str>, with_units(String), "`units`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationQuarantine`, metadata
    SynchronizationQuarantine = "microsoft.graph.synchronizationQuarantine";
    "currentBegan" CURRENT_BEGAN, current_began date_time -> Parsed<OffsetDateTime>, with_current_began(OffsetDateTime), "`currentBegan`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`, metadata";
    "nextAttempt" NEXT_ATTEMPT, next_attempt date_time -> Parsed<OffsetDateTime>, with_next_attempt(OffsetDateTime), "`nextAttempt`: `Edm.DateTimeOffset`, metadata";
    "reason" REASON, reason enumeration -> Option<super::QuarantineReason>, with_reason(super::QuarantineReason), "`reason`: `microsoft.graph.quarantineReason`, metadata";
    "seriesBegan" SERIES_BEGAN, series_began date_time -> Parsed<OffsetDateTime>, with_series_began(OffsetDateTime), "`seriesBegan`: `Edm.DateTimeOffset`, metadata";
    "seriesCount" SERIES_COUNT, series_count i64 -> Option<i64>, with_series_count(i64), "`seriesCount`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationRule`, metadata
    SynchronizationRule = "microsoft.graph.synchronizationRule";
    "containerFilter" CONTAINER_FILTER, container_filter model -> Option<&super::ContainerFilter>, with_container_filter(super::ContainerFilter), "`containerFilter`: `microsoft.graph.containerFilter`, metadata";
    "editable" EDITABLE, editable bool -> Option<bool>, with_editable(bool), "`editable`: `Edm.Boolean`, metadata";
    "groupFilter" GROUP_FILTER, group_filter model -> Option<&super::GroupFilter>, with_group_filter(super::GroupFilter), "`groupFilter`: `microsoft.graph.groupFilter`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::StringKeyStringValuePair]>, with_metadata(Vec<super::StringKeyStringValuePair>), "`metadata`: `Collection(microsoft.graph.stringKeyStringValuePair)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "objectMappings" OBJECT_MAPPINGS, object_mappings models -> Option<&[super::ObjectMapping]>, with_object_mappings(Vec<super::ObjectMapping>), "`objectMappings`: `Collection(microsoft.graph.objectMapping)`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "sourceDirectoryName" SOURCE_DIRECTORY_NAME, source_directory_name str -> Option<&str>, with_source_directory_name(String), "`sourceDirectoryName`: `Edm.String`, metadata";
    "targetDirectoryName" TARGET_DIRECTORY_NAME, target_directory_name str -> Option<&str>, with_target_directory_name(String), "`targetDirectoryName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationSchedule`, metadata
    SynchronizationSchedule = "microsoft.graph.synchronizationSchedule";
    "expiration" EXPIRATION, expiration date_time -> Parsed<OffsetDateTime>, with_expiration(OffsetDateTime), "`expiration`: `Edm.DateTimeOffset`, metadata";
    "interval" INTERVAL, interval duration -> Parsed<Duration>, with_interval(Duration), "`interval`: `Edm.Duration`, metadata";
    "state" STATE, state enumeration -> Option<super::SynchronizationScheduleState>, with_state(super::SynchronizationScheduleState), "`state`: `microsoft.graph.synchronizationScheduleState`, metadata";
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
    /// `microsoft.graph.synchronizationSchema`, metadata, with the accessors of [`Entity`](super::Entity)
    SynchronizationSchema: super::Entity = "microsoft.graph.synchronizationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "synchronizationRules" SYNCHRONIZATION_RULES, synchronization_rules models -> Option<&[super::SynchronizationRule]>, with_synchronization_rules(Vec<super::SynchronizationRule>), "`synchronizationRules`: `Collection(microsoft.graph.synchronizationRule)`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "directories" DIRECTORIES, directories models -> Option<&[super::DirectoryDefinition]>, with_directories(Vec<super::DirectoryDefinition>), "`directories`: `Collection(microsoft.graph.directoryDefinition)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.synchronizationSecret`, metadata
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
        Oauth2AuthorizationCode = "Oauth2AuthorizationCode",
        Oauth2RedirectUri = "Oauth2RedirectUri",
        ApplicationTemplateIdentifier = "ApplicationTemplateIdentifier",
        Oauth2TokenExchangeUri = "Oauth2TokenExchangeUri",
        Oauth2AuthorizationUri = "Oauth2AuthorizationUri",
        AuthenticationType = "AuthenticationType",
        Server = "Server",
        PerformInboundEntitlementGrants = "PerformInboundEntitlementGrants",
        HardDeletesEnabled = "HardDeletesEnabled",
        SyncAgentCompatibilityKey = "SyncAgentCompatibilityKey",
        SyncAgentAdContainer = "SyncAgentADContainer",
        ValidateDomain = "ValidateDomain",
        TestReferences = "TestReferences",
        ConnectionString = "ConnectionString",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationSecretKeyStringValuePair`, metadata
    SynchronizationSecretKeyStringValuePair = "microsoft.graph.synchronizationSecretKeyStringValuePair";
    "key" KEY, key enumeration -> Option<super::SynchronizationSecret>, with_key(super::SynchronizationSecret), "`key`: `microsoft.graph.synchronizationSecret`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.synchronizationStatus`, metadata
    SynchronizationStatus = "microsoft.graph.synchronizationStatus";
    "code" CODE, code enumeration -> Option<super::SynchronizationStatusCode>, with_code(super::SynchronizationStatusCode), "`code`: `microsoft.graph.synchronizationStatusCode`, metadata";
    "countSuccessiveCompleteFailures" COUNT_SUCCESSIVE_COMPLETE_FAILURES, count_successive_complete_failures i64 -> Option<i64>, with_count_successive_complete_failures(i64), "`countSuccessiveCompleteFailures`: `Edm.Int64`, metadata";
    "escrowsPruned" ESCROWS_PRUNED, escrows_pruned bool -> Option<bool>, with_escrows_pruned(bool), "`escrowsPruned`: `Edm.Boolean`, metadata";
    "lastExecution" LAST_EXECUTION, last_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_execution(super::SynchronizationTaskExecution), "`lastExecution`: `microsoft.graph.synchronizationTaskExecution`, metadata";
    "lastSuccessfulExecution" LAST_SUCCESSFUL_EXECUTION, last_successful_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution(super::SynchronizationTaskExecution), "`lastSuccessfulExecution`: `microsoft.graph.synchronizationTaskExecution`, metadata";
    "lastSuccessfulExecutionWithExports" LAST_SUCCESSFUL_EXECUTION_WITH_EXPORTS, last_successful_execution_with_exports model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution_with_exports(super::SynchronizationTaskExecution), "`lastSuccessfulExecutionWithExports`: `microsoft.graph.synchronizationTaskExecution`, metadata";
    "progress" PROGRESS, progress models -> Option<&[super::SynchronizationProgress]>, with_progress(Vec<super::SynchronizationProgress>), "`progress`: `Collection(microsoft.graph.synchronizationProgress)`, metadata";
    "quarantine" QUARANTINE, quarantine model -> Option<&super::SynchronizationQuarantine>, with_quarantine(super::SynchronizationQuarantine), "`quarantine`: `microsoft.graph.synchronizationQuarantine`, metadata";
    "steadyStateFirstAchievedTime" STEADY_STATE_FIRST_ACHIEVED_TIME, steady_state_first_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_first_achieved_time(OffsetDateTime), "`steadyStateFirstAchievedTime`: `Edm.DateTimeOffset`, metadata";
    "steadyStateLastAchievedTime" STEADY_STATE_LAST_ACHIEVED_TIME, steady_state_last_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_last_achieved_time(OffsetDateTime), "`steadyStateLastAchievedTime`: `Edm.DateTimeOffset`, metadata";
    "synchronizedEntryCountByType" SYNCHRONIZED_ENTRY_COUNT_BY_TYPE, synchronized_entry_count_by_type models -> Option<&[super::StringKeyLongValuePair]>, with_synchronized_entry_count_by_type(Vec<super::StringKeyLongValuePair>), "`synchronizedEntryCountByType`: `Collection(microsoft.graph.stringKeyLongValuePair)`, metadata";
    "troubleshootingUrl" TROUBLESHOOTING_URL, troubleshooting_url str -> Option<&str>, with_troubleshooting_url(String), "`troubleshootingUrl`: `Edm.String`, metadata";
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
    /// `microsoft.graph.synchronizationTaskExecution`, metadata
    SynchronizationTaskExecution = "microsoft.graph.synchronizationTaskExecution";
    "activityIdentifier" ACTIVITY_IDENTIFIER, activity_identifier str -> Option<&str>, with_activity_identifier(String), "`activityIdentifier`: `Edm.String`, metadata";
    "countEntitled" COUNT_ENTITLED, count_entitled i64 -> Option<i64>, with_count_entitled(i64), "`countEntitled`: `Edm.Int64`, metadata";
    "countEntitledForProvisioning" COUNT_ENTITLED_FOR_PROVISIONING, count_entitled_for_provisioning i64 -> Option<i64>, with_count_entitled_for_provisioning(i64), "`countEntitledForProvisioning`: `Edm.Int64`, metadata";
    "countEscrowed" COUNT_ESCROWED, count_escrowed i64 -> Option<i64>, with_count_escrowed(i64), "`countEscrowed`: `Edm.Int64`, metadata";
    "countEscrowedRaw" COUNT_ESCROWED_RAW, count_escrowed_raw i64 -> Option<i64>, with_count_escrowed_raw(i64), "`countEscrowedRaw`: `Edm.Int64`, metadata";
    "countExported" COUNT_EXPORTED, count_exported i64 -> Option<i64>, with_count_exported(i64), "`countExported`: `Edm.Int64`, metadata";
    "countExports" COUNT_EXPORTS, count_exports i64 -> Option<i64>, with_count_exports(i64), "`countExports`: `Edm.Int64`, metadata";
    "countImported" COUNT_IMPORTED, count_imported i64 -> Option<i64>, with_count_imported(i64), "`countImported`: `Edm.Int64`, metadata";
    "countImportedDeltas" COUNT_IMPORTED_DELTAS, count_imported_deltas i64 -> Option<i64>, with_count_imported_deltas(i64), "`countImportedDeltas`: `Edm.Int64`, metadata";
    "countImportedReferenceDeltas" COUNT_IMPORTED_REFERENCE_DELTAS, count_imported_reference_deltas i64 -> Option<i64>, with_count_imported_reference_deltas(i64), "`countImportedReferenceDeltas`: `Edm.Int64`, metadata";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`, metadata";
    "state" STATE, state enumeration -> Option<super::SynchronizationTaskExecutionResult>, with_state(super::SynchronizationTaskExecutionResult), "`state`: `microsoft.graph.synchronizationTaskExecutionResult`, metadata";
    "timeBegan" TIME_BEGAN, time_began date_time -> Parsed<OffsetDateTime>, with_time_began(OffsetDateTime), "`timeBegan`: `Edm.DateTimeOffset`, metadata";
    "timeEnded" TIME_ENDED, time_ended date_time -> Parsed<OffsetDateTime>, with_time_ended(OffsetDateTime), "`timeEnded`: `Edm.DateTimeOffset`, metadata";
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
    /// `microsoft.graph.synchronizationTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    SynchronizationTemplate: super::Entity = "microsoft.graph.synchronizationTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "applicationId" APPLICATION_ID, application_id guid -> Parsed<Uuid>, with_application_id(Uuid), "`applicationId`: `Edm.Guid`, metadata";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discoverable" DISCOVERABLE, discoverable bool -> Option<bool>, with_discoverable(bool), "`discoverable`: `Edm.Boolean`, metadata";
    "factoryTag" FACTORY_TAG, factory_tag str -> Option<&str>, with_factory_tag(String), "`factoryTag`: `Edm.String`, metadata";
    "metadata" METADATA, metadata models -> Option<&[super::SynchronizationMetadataEntry]>, with_metadata(Vec<super::SynchronizationMetadataEntry>), "`metadata`: `Collection(microsoft.graph.synchronizationMetadataEntry)`, metadata";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.targetDeviceGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    TargetDeviceGroup: super::Entity = "microsoft.graph.targetDeviceGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
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
