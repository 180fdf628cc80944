// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.servicePrincipal`](https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-beta)
    ServicePrincipal: super::DirectoryObject = "microsoft.graph.servicePrincipal"
}

impl ServicePrincipal {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accountEnabled` in queries.
    pub const ACCOUNT_ENABLED: Property<Self> = Property::new("accountEnabled");
    /// `addIns` in queries.
    pub const ADD_INS: Property<Self> = Property::new("addIns");
    /// `alternativeNames` in queries.
    pub const ALTERNATIVE_NAMES: Property<Self> = Property::new("alternativeNames");
    /// `appDescription` in queries.
    pub const APP_DESCRIPTION: Property<Self> = Property::new("appDescription");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `applicationTemplateId` in queries.
    pub const APPLICATION_TEMPLATE_ID: Property<Self> = Property::new("applicationTemplateId");
    /// `appOwnerOrganizationId` in queries.
    pub const APP_OWNER_ORGANIZATION_ID: Property<Self> = Property::new("appOwnerOrganizationId");
    /// `appRoleAssignmentRequired` in queries.
    pub const APP_ROLE_ASSIGNMENT_REQUIRED: Property<Self> = Property::new("appRoleAssignmentRequired");
    /// `appRoles` in queries.
    pub const APP_ROLES: Property<Self> = Property::new("appRoles");
    /// `customSecurityAttributes` in queries.
    pub const CUSTOM_SECURITY_ATTRIBUTES: Property<Self> = Property::new("customSecurityAttributes");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `disabledByMicrosoftStatus` in queries.
    pub const DISABLED_BY_MICROSOFT_STATUS: Property<Self> = Property::new("disabledByMicrosoftStatus");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `errorUrl` in queries.
    pub const ERROR_URL: Property<Self> = Property::new("errorUrl");
    /// `homepage` in queries.
    pub const HOMEPAGE: Property<Self> = Property::new("homepage");
    /// `info` in queries.
    pub const INFO: Property<Self> = Property::new("info");
    /// `keyCredentials` in queries.
    pub const KEY_CREDENTIALS: Property<Self> = Property::new("keyCredentials");
    /// `loginUrl` in queries.
    pub const LOGIN_URL: Property<Self> = Property::new("loginUrl");
    /// `logoutUrl` in queries.
    pub const LOGOUT_URL: Property<Self> = Property::new("logoutUrl");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `notificationEmailAddresses` in queries.
    pub const NOTIFICATION_EMAIL_ADDRESSES: Property<Self> = Property::new("notificationEmailAddresses");
    /// `passwordCredentials` in queries.
    pub const PASSWORD_CREDENTIALS: Property<Self> = Property::new("passwordCredentials");
    /// `passwordSingleSignOnSettings` in queries.
    pub const PASSWORD_SINGLE_SIGN_ON_SETTINGS: Property<Self> = Property::new("passwordSingleSignOnSettings");
    /// `preferredSingleSignOnMode` in queries.
    pub const PREFERRED_SINGLE_SIGN_ON_MODE: Property<Self> = Property::new("preferredSingleSignOnMode");
    /// `preferredTokenSigningKeyEndDateTime` in queries.
    pub const PREFERRED_TOKEN_SIGNING_KEY_END_DATE_TIME: Property<Self> =
        Property::new("preferredTokenSigningKeyEndDateTime");
    /// `preferredTokenSigningKeyThumbprint` in queries.
    pub const PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT: Property<Self> =
        Property::new("preferredTokenSigningKeyThumbprint");
    /// `publishedPermissionScopes` in queries.
    pub const PUBLISHED_PERMISSION_SCOPES: Property<Self> = Property::new("publishedPermissionScopes");
    /// `replyUrls` in queries.
    pub const REPLY_URLS: Property<Self> = Property::new("replyUrls");
    /// `samlMetadataUrl` in queries.
    pub const SAML_METADATA_URL: Property<Self> = Property::new("samlMetadataUrl");
    /// `samlSingleSignOnSettings` in queries.
    pub const SAML_SINGLE_SIGN_ON_SETTINGS: Property<Self> = Property::new("samlSingleSignOnSettings");
    /// `servicePrincipalNames` in queries.
    pub const SERVICE_PRINCIPAL_NAMES: Property<Self> = Property::new("servicePrincipalNames");
    /// `servicePrincipalType` in queries.
    pub const SERVICE_PRINCIPAL_TYPE: Property<Self> = Property::new("servicePrincipalType");
    /// `signInAudience` in queries.
    pub const SIGN_IN_AUDIENCE: Property<Self> = Property::new("signInAudience");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `tokenEncryptionKeyId` in queries.
    pub const TOKEN_ENCRYPTION_KEY_ID: Property<Self> = Property::new("tokenEncryptionKeyId");
    /// `verifiedPublisher` in queries.
    pub const VERIFIED_PUBLISHER: Property<Self> = Property::new("verifiedPublisher");
    /// `useCustomTokenSigningKey` in queries.
    pub const USE_CUSTOM_TOKEN_SIGNING_KEY: Property<Self> = Property::new("useCustomTokenSigningKey");
    /// `appManagementPolicies` in queries.
    pub const APP_MANAGEMENT_POLICIES: Property<Self> = Property::new("appManagementPolicies");
    /// `appRoleAssignedTo` in queries.
    pub const APP_ROLE_ASSIGNED_TO: Property<Self> = Property::new("appRoleAssignedTo");
    /// `appRoleAssignments` in queries.
    pub const APP_ROLE_ASSIGNMENTS: Property<Self> = Property::new("appRoleAssignments");
    /// `claimsMappingPolicies` in queries.
    pub const CLAIMS_MAPPING_POLICIES: Property<Self> = Property::new("claimsMappingPolicies");
    /// `createdObjects` in queries.
    pub const CREATED_OBJECTS: Property<Self> = Property::new("createdObjects");
    /// `delegatedPermissionClassifications` in queries.
    pub const DELEGATED_PERMISSION_CLASSIFICATIONS: Property<Self> =
        Property::new("delegatedPermissionClassifications");
    /// `endpoints` in queries.
    pub const ENDPOINTS: Property<Self> = Property::new("endpoints");
    /// `homeRealmDiscoveryPolicies` in queries.
    pub const HOME_REALM_DISCOVERY_POLICIES: Property<Self> = Property::new("homeRealmDiscoveryPolicies");
    /// `memberOf` in queries.
    pub const MEMBER_OF: Property<Self> = Property::new("memberOf");
    /// `oauth2PermissionGrants` in queries.
    pub const OAUTH2_PERMISSION_GRANTS: Property<Self> = Property::new("oauth2PermissionGrants");
    /// `ownedObjects` in queries.
    pub const OWNED_OBJECTS: Property<Self> = Property::new("ownedObjects");
    /// `owners` in queries.
    pub const OWNERS: Property<Self> = Property::new("owners");
    /// `tokenIssuancePolicies` in queries.
    pub const TOKEN_ISSUANCE_POLICIES: Property<Self> = Property::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies` in queries.
    pub const TOKEN_LIFETIME_POLICIES: Property<Self> = Property::new("tokenLifetimePolicies");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `accountEnabled`: `Edm.Boolean`
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.bool("accountEnabled")
    }

    /// Sets `accountEnabled`.
    pub fn with_account_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountEnabled", value))
    }

    /// `addIns`: `Collection(microsoft.graph.addIn)`
    pub fn add_ins(&self) -> Option<&[super::AddIn]> {
        self.0.models("addIns")
    }

    /// Sets `addIns`.
    pub fn with_add_ins(self, value: impl Into<Nullable<Vec<super::AddIn>>>) -> Self {
        Self(self.0.with("addIns", value))
    }

    /// `alternativeNames`: `Collection(Edm.String)`
    pub fn alternative_names(&self) -> Option<Vec<&str>> {
        self.0.strs("alternativeNames")
    }

    /// Sets `alternativeNames`.
    pub fn with_alternative_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("alternativeNames", value))
    }

    /// `appDescription`: `Edm.String`
    pub fn app_description(&self) -> Option<&str> {
        self.0.str("appDescription")
    }

    /// Sets `appDescription`.
    pub fn with_app_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDescription", value))
    }

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `applicationTemplateId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn application_template_id(&self) -> Option<&str> {
        self.0.str("applicationTemplateId")
    }

    /// `appOwnerOrganizationId`: `Edm.Guid`
    pub fn app_owner_organization_id(&self) -> Parsed<Uuid> {
        self.0.guid("appOwnerOrganizationId")
    }

    /// Sets `appOwnerOrganizationId`.
    pub fn with_app_owner_organization_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("appOwnerOrganizationId", value))
    }

    /// `appRoleAssignmentRequired`: `Edm.Boolean`
    ///
    /// Not nullable.
    pub fn app_role_assignment_required(&self) -> Option<bool> {
        self.0.bool("appRoleAssignmentRequired")
    }

    /// Sets `appRoleAssignmentRequired`.
    pub fn with_app_role_assignment_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appRoleAssignmentRequired", value))
    }

    /// `appRoles`: `Collection(microsoft.graph.appRole)`
    ///
    /// Not nullable.
    pub fn app_roles(&self) -> Option<&[super::AppRole]> {
        self.0.models("appRoles")
    }

    /// Sets `appRoles`.
    pub fn with_app_roles(self, value: impl Into<Nullable<Vec<super::AppRole>>>) -> Self {
        Self(self.0.with("appRoles", value))
    }

    /// `customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`
    ///
    /// Nullable.
    pub fn custom_security_attributes(&self) -> Option<&super::CustomSecurityAttributeValue> {
        self.0.model("customSecurityAttributes")
    }

    /// Sets `customSecurityAttributes`.
    pub fn with_custom_security_attributes(
        self,
        value: impl Into<Nullable<super::CustomSecurityAttributeValue>>,
    ) -> Self {
        Self(self.0.with("customSecurityAttributes", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `disabledByMicrosoftStatus`: `Edm.String`
    ///
    /// Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.
    pub fn disabled_by_microsoft_status(&self) -> Option<&str> {
        self.0.str("disabledByMicrosoftStatus")
    }

    /// Sets `disabledByMicrosoftStatus`.
    pub fn with_disabled_by_microsoft_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("disabledByMicrosoftStatus", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `errorUrl`: `Edm.String`
    pub fn error_url(&self) -> Option<&str> {
        self.0.str("errorUrl")
    }

    /// Sets `errorUrl`.
    pub fn with_error_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorUrl", value))
    }

    /// `homepage`: `Edm.String`
    pub fn homepage(&self) -> Option<&str> {
        self.0.str("homepage")
    }

    /// Sets `homepage`.
    pub fn with_homepage(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homepage", value))
    }

    /// `info`: `microsoft.graph.informationalUrl`
    pub fn info(&self) -> Option<&super::InformationalUrl> {
        self.0.model("info")
    }

    /// Sets `info`.
    pub fn with_info(self, value: impl Into<Nullable<super::InformationalUrl>>) -> Self {
        Self(self.0.with("info", value))
    }

    /// `keyCredentials`: `Collection(microsoft.graph.keyCredential)`
    ///
    /// Not nullable.
    pub fn key_credentials(&self) -> Option<&[super::KeyCredential]> {
        self.0.models("keyCredentials")
    }

    /// Sets `keyCredentials`.
    pub fn with_key_credentials(self, value: impl Into<Nullable<Vec<super::KeyCredential>>>) -> Self {
        Self(self.0.with("keyCredentials", value))
    }

    /// `loginUrl`: `Edm.String`
    pub fn login_url(&self) -> Option<&str> {
        self.0.str("loginUrl")
    }

    /// Sets `loginUrl`.
    pub fn with_login_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginUrl", value))
    }

    /// `logoutUrl`: `Edm.String`
    pub fn logout_url(&self) -> Option<&str> {
        self.0.str("logoutUrl")
    }

    /// Sets `logoutUrl`.
    pub fn with_logout_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logoutUrl", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `notificationEmailAddresses`: `Collection(Edm.String)`
    pub fn notification_email_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("notificationEmailAddresses")
    }

    /// Sets `notificationEmailAddresses`.
    pub fn with_notification_email_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notificationEmailAddresses", value))
    }

    /// `passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`
    ///
    /// Not nullable.
    pub fn password_credentials(&self) -> Option<&[super::PasswordCredential]> {
        self.0.models("passwordCredentials")
    }

    /// Sets `passwordCredentials`.
    pub fn with_password_credentials(self, value: impl Into<Nullable<Vec<super::PasswordCredential>>>) -> Self {
        Self(self.0.with("passwordCredentials", value))
    }

    /// `passwordSingleSignOnSettings`: `microsoft.graph.passwordSingleSignOnSettings`, read-only
    ///
    /// Read-only.
    pub fn password_single_sign_on_settings(&self) -> Option<&super::PasswordSingleSignOnSettings> {
        self.0.model("passwordSingleSignOnSettings")
    }

    /// `preferredSingleSignOnMode`: `Edm.String`
    ///
    /// Possible values are: password, saml, notSupported, oidc.
    pub fn preferred_single_sign_on_mode(&self) -> Option<&str> {
        self.0.str("preferredSingleSignOnMode")
    }

    /// Sets `preferredSingleSignOnMode`.
    pub fn with_preferred_single_sign_on_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredSingleSignOnMode", value))
    }

    /// `preferredTokenSigningKeyEndDateTime`: `Edm.DateTimeOffset`
    pub fn preferred_token_signing_key_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("preferredTokenSigningKeyEndDateTime")
    }

    /// Sets `preferredTokenSigningKeyEndDateTime`.
    pub fn with_preferred_token_signing_key_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("preferredTokenSigningKeyEndDateTime", value))
    }

    /// `preferredTokenSigningKeyThumbprint`: `Edm.String`
    pub fn preferred_token_signing_key_thumbprint(&self) -> Option<&str> {
        self.0.str("preferredTokenSigningKeyThumbprint")
    }

    /// Sets `preferredTokenSigningKeyThumbprint`.
    pub fn with_preferred_token_signing_key_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredTokenSigningKeyThumbprint", value))
    }

    /// `publishedPermissionScopes`: `Collection(microsoft.graph.permissionScope)`
    ///
    /// Not nullable.
    pub fn published_permission_scopes(&self) -> Option<&[super::PermissionScope]> {
        self.0.models("publishedPermissionScopes")
    }

    /// Sets `publishedPermissionScopes`.
    pub fn with_published_permission_scopes(self, value: impl Into<Nullable<Vec<super::PermissionScope>>>) -> Self {
        Self(self.0.with("publishedPermissionScopes", value))
    }

    /// `replyUrls`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn reply_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("replyUrls")
    }

    /// Sets `replyUrls`.
    pub fn with_reply_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("replyUrls", value))
    }

    /// `samlMetadataUrl`: `Edm.String`
    pub fn saml_metadata_url(&self) -> Option<&str> {
        self.0.str("samlMetadataUrl")
    }

    /// Sets `samlMetadataUrl`.
    pub fn with_saml_metadata_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("samlMetadataUrl", value))
    }

    /// `samlSingleSignOnSettings`: `microsoft.graph.samlSingleSignOnSettings`
    pub fn saml_single_sign_on_settings(&self) -> Option<&super::SamlSingleSignOnSettings> {
        self.0.model("samlSingleSignOnSettings")
    }

    /// Sets `samlSingleSignOnSettings`.
    pub fn with_saml_single_sign_on_settings(
        self,
        value: impl Into<Nullable<super::SamlSingleSignOnSettings>>,
    ) -> Self {
        Self(self.0.with("samlSingleSignOnSettings", value))
    }

    /// `servicePrincipalNames`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn service_principal_names(&self) -> Option<Vec<&str>> {
        self.0.strs("servicePrincipalNames")
    }

    /// Sets `servicePrincipalNames`.
    pub fn with_service_principal_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("servicePrincipalNames", value))
    }

    /// `servicePrincipalType`: `Edm.String`
    pub fn service_principal_type(&self) -> Option<&str> {
        self.0.str("servicePrincipalType")
    }

    /// Sets `servicePrincipalType`.
    pub fn with_service_principal_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalType", value))
    }

    /// `signInAudience`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.
    pub fn sign_in_audience(&self) -> Option<&str> {
        self.0.str("signInAudience")
    }

    /// `tags`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `tokenEncryptionKeyId`: `Edm.String`
    pub fn token_encryption_key_id(&self) -> Option<&str> {
        self.0.str("tokenEncryptionKeyId")
    }

    /// Sets `tokenEncryptionKeyId`.
    pub fn with_token_encryption_key_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenEncryptionKeyId", value))
    }

    /// `verifiedPublisher`: `microsoft.graph.verifiedPublisher`
    pub fn verified_publisher(&self) -> Option<&super::VerifiedPublisher> {
        self.0.model("verifiedPublisher")
    }

    /// Sets `verifiedPublisher`.
    pub fn with_verified_publisher(self, value: impl Into<Nullable<super::VerifiedPublisher>>) -> Self {
        Self(self.0.with("verifiedPublisher", value))
    }

    /// `useCustomTokenSigningKey`: `Edm.Boolean`
    pub fn use_custom_token_signing_key(&self) -> Option<bool> {
        self.0.bool("useCustomTokenSigningKey")
    }

    /// Sets `useCustomTokenSigningKey`.
    pub fn with_use_custom_token_signing_key(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useCustomTokenSigningKey", value))
    }

    /// `appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`
    #[cfg(feature = "authentication")]
    pub fn app_management_policies(&self) -> Option<&[super::AppManagementPolicy]> {
        self.0.models("appManagementPolicies")
    }

    /// Sets `appManagementPolicies`.
    #[cfg(feature = "authentication")]
    pub fn with_app_management_policies(self, value: impl Into<Nullable<Vec<super::AppManagementPolicy>>>) -> Self {
        Self(self.0.with("appManagementPolicies", value))
    }

    /// `appRoleAssignedTo`: `microsoft.graph.appRoleAssignment`
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn app_role_assigned_to(&self) -> Option<&super::AppRoleAssignment> {
        self.0.model("appRoleAssignedTo")
    }

    /// Sets `appRoleAssignedTo`.
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn with_app_role_assigned_to(self, value: impl Into<Nullable<super::AppRoleAssignment>>) -> Self {
        Self(self.0.with("appRoleAssignedTo", value))
    }

    /// `appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn app_role_assignments(&self) -> Option<&[super::AppRoleAssignment]> {
        self.0.models("appRoleAssignments")
    }

    /// Sets `appRoleAssignments`.
    #[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
    pub fn with_app_role_assignments(self, value: impl Into<Nullable<Vec<super::AppRoleAssignment>>>) -> Self {
        Self(self.0.with("appRoleAssignments", value))
    }

    /// `claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn claims_mapping_policies(&self) -> Option<&[super::ClaimsMappingPolicy]> {
        self.0.models("claimsMappingPolicies")
    }

    /// Sets `claimsMappingPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_claims_mapping_policies(self, value: impl Into<Nullable<Vec<super::ClaimsMappingPolicy>>>) -> Self {
        Self(self.0.with("claimsMappingPolicies", value))
    }

    /// `createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn created_objects(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("createdObjects")
    }

    /// `delegatedPermissionClassifications`: `Collection(microsoft.graph.delegatedPermissionClassification)`
    #[cfg(feature = "applications")]
    pub fn delegated_permission_classifications(&self) -> Option<&[super::DelegatedPermissionClassification]> {
        self.0.models("delegatedPermissionClassifications")
    }

    /// Sets `delegatedPermissionClassifications`.
    #[cfg(feature = "applications")]
    pub fn with_delegated_permission_classifications(
        self,
        value: impl Into<Nullable<Vec<super::DelegatedPermissionClassification>>>,
    ) -> Self {
        Self(self.0.with("delegatedPermissionClassifications", value))
    }

    /// `endpoints`: `Collection(microsoft.graph.endpoint)`
    #[cfg(feature = "groups")]
    pub fn endpoints(&self) -> Option<&[super::Endpoint]> {
        self.0.models("endpoints")
    }

    /// Sets `endpoints`.
    #[cfg(feature = "groups")]
    pub fn with_endpoints(self, value: impl Into<Nullable<Vec<super::Endpoint>>>) -> Self {
        Self(self.0.with("endpoints", value))
    }

    /// `homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn home_realm_discovery_policies(&self) -> Option<&[super::HomeRealmDiscoveryPolicy]> {
        self.0.models("homeRealmDiscoveryPolicies")
    }

    /// Sets `homeRealmDiscoveryPolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_home_realm_discovery_policies(
        self,
        value: impl Into<Nullable<Vec<super::HomeRealmDiscoveryPolicy>>>,
    ) -> Self {
        Self(self.0.with("homeRealmDiscoveryPolicies", value))
    }

    /// `memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn member_of(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("memberOf")
    }

    /// `oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "applications", feature = "users"))]
    pub fn oauth2_permission_grants(&self) -> Option<&[super::Oauth2PermissionGrant]> {
        self.0.models("oauth2PermissionGrants")
    }

    /// `ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn owned_objects(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("ownedObjects")
    }

    /// `owners`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn owners(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("owners")
    }

    /// `tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_issuance_policies(&self) -> Option<&[super::TokenIssuancePolicy]> {
        self.0.models("tokenIssuancePolicies")
    }

    /// Sets `tokenIssuancePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_issuance_policies(self, value: impl Into<Nullable<Vec<super::TokenIssuancePolicy>>>) -> Self {
        Self(self.0.with("tokenIssuancePolicies", value))
    }

    /// `tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_lifetime_policies(&self) -> Option<&[super::TokenLifetimePolicy]> {
        self.0.models("tokenLifetimePolicies")
    }

    /// Sets `tokenLifetimePolicies`.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn with_token_lifetime_policies(self, value: impl Into<Nullable<Vec<super::TokenLifetimePolicy>>>) -> Self {
        Self(self.0.with("tokenLifetimePolicies", value))
    }
}
