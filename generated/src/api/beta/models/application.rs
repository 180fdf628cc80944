// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid, Value};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta)
    Application: super::DirectoryObject = "microsoft.graph.application"
}

impl Application {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `addIns` in queries.
    pub const ADD_INS: Property<Self> = Property::new("addIns");
    /// `api` in queries.
    pub const API: Property<Self> = Property::new("api");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `applicationTemplateId` in queries.
    pub const APPLICATION_TEMPLATE_ID: Property<Self> = Property::new("applicationTemplateId");
    /// `appRoles` in queries.
    pub const APP_ROLES: Property<Self> = Property::new("appRoles");
    /// `certification` in queries.
    pub const CERTIFICATION: Property<Self> = Property::new("certification");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `defaultRedirectUri` in queries.
    pub const DEFAULT_REDIRECT_URI: Property<Self> = Property::new("defaultRedirectUri");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `disabledByMicrosoftStatus` in queries.
    pub const DISABLED_BY_MICROSOFT_STATUS: Property<Self> = Property::new("disabledByMicrosoftStatus");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `groupMembershipClaims` in queries.
    pub const GROUP_MEMBERSHIP_CLAIMS: Property<Self> = Property::new("groupMembershipClaims");
    /// `identifierUris` in queries.
    pub const IDENTIFIER_URIS: Property<Self> = Property::new("identifierUris");
    /// `info` in queries.
    pub const INFO: Property<Self> = Property::new("info");
    /// `isDeviceOnlyAuthSupported` in queries.
    pub const IS_DEVICE_ONLY_AUTH_SUPPORTED: Property<Self> = Property::new("isDeviceOnlyAuthSupported");
    /// `isFallbackPublicClient` in queries.
    pub const IS_FALLBACK_PUBLIC_CLIENT: Property<Self> = Property::new("isFallbackPublicClient");
    /// `keyCredentials` in queries.
    pub const KEY_CREDENTIALS: Property<Self> = Property::new("keyCredentials");
    /// `logo` in queries.
    pub const LOGO: Property<Self> = Property::new("logo");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `oauth2RequiredPostResponse` in queries.
    pub const OAUTH2_REQUIRED_POST_RESPONSE: Property<Self> = Property::new("oauth2RequiredPostResponse");
    /// `onPremisesPublishing` in queries.
    pub const ON_PREMISES_PUBLISHING: Property<Self> = Property::new("onPremisesPublishing");
    /// `optionalClaims` in queries.
    pub const OPTIONAL_CLAIMS: Property<Self> = Property::new("optionalClaims");
    /// `parentalControlSettings` in queries.
    pub const PARENTAL_CONTROL_SETTINGS: Property<Self> = Property::new("parentalControlSettings");
    /// `passwordCredentials` in queries.
    pub const PASSWORD_CREDENTIALS: Property<Self> = Property::new("passwordCredentials");
    /// `publicClient` in queries.
    pub const PUBLIC_CLIENT: Property<Self> = Property::new("publicClient");
    /// `publisherDomain` in queries.
    pub const PUBLISHER_DOMAIN: Property<Self> = Property::new("publisherDomain");
    /// `requiredResourceAccess` in queries.
    pub const REQUIRED_RESOURCE_ACCESS: Property<Self> = Property::new("requiredResourceAccess");
    /// `samlMetadataUrl` in queries.
    pub const SAML_METADATA_URL: Property<Self> = Property::new("samlMetadataUrl");
    /// `serviceManagementReference` in queries.
    pub const SERVICE_MANAGEMENT_REFERENCE: Property<Self> = Property::new("serviceManagementReference");
    /// `signInAudience` in queries.
    pub const SIGN_IN_AUDIENCE: Property<Self> = Property::new("signInAudience");
    /// `spa` in queries.
    pub const SPA: Property<Self> = Property::new("spa");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `tokenEncryptionKeyId` in queries.
    pub const TOKEN_ENCRYPTION_KEY_ID: Property<Self> = Property::new("tokenEncryptionKeyId");
    /// `verifiedPublisher` in queries.
    pub const VERIFIED_PUBLISHER: Property<Self> = Property::new("verifiedPublisher");
    /// `uniqueName` in queries.
    pub const UNIQUE_NAME: Property<Self> = Property::new("uniqueName");
    /// `web` in queries.
    pub const WEB: Property<Self> = Property::new("web");
    /// `windows` in queries.
    pub const WINDOWS: Property<Self> = Property::new("windows");
    /// `appManagementPolicies` in queries.
    pub const APP_MANAGEMENT_POLICIES: Property<Self> = Property::new("appManagementPolicies");
    /// `calls` in queries.
    pub const CALLS: Property<Self> = Property::new("calls");
    /// `connectorGroup` in queries.
    pub const CONNECTOR_GROUP: Property<Self> = Property::new("connectorGroup");
    /// `createdOnBehalfOf` in queries.
    pub const CREATED_ON_BEHALF_OF: Property<Self> = Property::new("createdOnBehalfOf");
    /// `extensionProperties` in queries.
    pub const EXTENSION_PROPERTIES: Property<Self> = Property::new("extensionProperties");
    /// `federatedIdentityCredentials` in queries.
    pub const FEDERATED_IDENTITY_CREDENTIALS: Property<Self> = Property::new("federatedIdentityCredentials");
    /// `onlineMeetings` in queries.
    pub const ONLINE_MEETINGS: Property<Self> = Property::new("onlineMeetings");
    /// `owners` in queries.
    pub const OWNERS: Property<Self> = Property::new("owners");
    /// `tokenLifetimePolicies` in queries.
    pub const TOKEN_LIFETIME_POLICIES: Property<Self> = Property::new("tokenLifetimePolicies");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `addIns`: `Collection(microsoft.graph.addIn)`
    pub fn add_ins(&self) -> Option<&[super::AddIn]> {
        self.0.models("addIns")
    }

    /// Sets `addIns`.
    pub fn with_add_ins(self, value: impl Into<Nullable<Vec<super::AddIn>>>) -> Self {
        Self(self.0.with("addIns", value))
    }

    /// `api`: `microsoft.graph.apiApplication`
    pub fn api(&self) -> Option<&super::ApiApplication> {
        self.0.model("api")
    }

    /// Sets `api`.
    pub fn with_api(self, value: impl Into<Nullable<super::ApiApplication>>) -> Self {
        Self(self.0.with("api", value))
    }

    /// `appId`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// `applicationTemplateId`: `Edm.String`
    pub fn application_template_id(&self) -> Option<&str> {
        self.0.str("applicationTemplateId")
    }

    /// Sets `applicationTemplateId`.
    pub fn with_application_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationTemplateId", value))
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

    /// `certification`: `microsoft.graph.certification`
    pub fn certification(&self) -> Option<&super::Certification> {
        self.0.model("certification")
    }

    /// Sets `certification`.
    pub fn with_certification(self, value: impl Into<Nullable<super::Certification>>) -> Self {
        Self(self.0.with("certification", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `defaultRedirectUri`: `Edm.String`
    pub fn default_redirect_uri(&self) -> Option<&str> {
        self.0.str("defaultRedirectUri")
    }

    /// Sets `defaultRedirectUri`.
    pub fn with_default_redirect_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultRedirectUri", value))
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

    /// `groupMembershipClaims`: `Edm.String`
    pub fn group_membership_claims(&self) -> Option<&str> {
        self.0.str("groupMembershipClaims")
    }

    /// Sets `groupMembershipClaims`.
    pub fn with_group_membership_claims(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupMembershipClaims", value))
    }

    /// `identifierUris`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn identifier_uris(&self) -> Option<Vec<&str>> {
        self.0.strs("identifierUris")
    }

    /// Sets `identifierUris`.
    pub fn with_identifier_uris(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("identifierUris", value))
    }

    /// `info`: `microsoft.graph.informationalUrl`
    pub fn info(&self) -> Option<&super::InformationalUrl> {
        self.0.model("info")
    }

    /// Sets `info`.
    pub fn with_info(self, value: impl Into<Nullable<super::InformationalUrl>>) -> Self {
        Self(self.0.with("info", value))
    }

    /// `isDeviceOnlyAuthSupported`: `Edm.Boolean`
    pub fn is_device_only_auth_supported(&self) -> Option<bool> {
        self.0.bool("isDeviceOnlyAuthSupported")
    }

    /// Sets `isDeviceOnlyAuthSupported`.
    pub fn with_is_device_only_auth_supported(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeviceOnlyAuthSupported", value))
    }

    /// `isFallbackPublicClient`: `Edm.Boolean`
    pub fn is_fallback_public_client(&self) -> Option<bool> {
        self.0.bool("isFallbackPublicClient")
    }

    /// Sets `isFallbackPublicClient`.
    pub fn with_is_fallback_public_client(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFallbackPublicClient", value))
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

    /// `logo`: `Edm.Stream`
    ///
    /// Not nullable.
    pub fn logo(&self) -> Option<&Value> {
        self.0.untyped("logo")
    }

    /// Sets `logo`.
    pub fn with_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("logo", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `oauth2RequiredPostResponse`: `Edm.Boolean`
    pub fn oauth2_required_post_response(&self) -> Option<bool> {
        self.0.bool("oauth2RequiredPostResponse")
    }

    /// Sets `oauth2RequiredPostResponse`.
    pub fn with_oauth2_required_post_response(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("oauth2RequiredPostResponse", value))
    }

    /// `onPremisesPublishing`: `microsoft.graph.onPremisesPublishing`
    pub fn on_premises_publishing(&self) -> Option<&super::OnPremisesPublishing> {
        self.0.model("onPremisesPublishing")
    }

    /// Sets `onPremisesPublishing`.
    pub fn with_on_premises_publishing(self, value: impl Into<Nullable<super::OnPremisesPublishing>>) -> Self {
        Self(self.0.with("onPremisesPublishing", value))
    }

    /// `optionalClaims`: `microsoft.graph.optionalClaims`
    pub fn optional_claims(&self) -> Option<&super::OptionalClaims> {
        self.0.model("optionalClaims")
    }

    /// Sets `optionalClaims`.
    pub fn with_optional_claims(self, value: impl Into<Nullable<super::OptionalClaims>>) -> Self {
        Self(self.0.with("optionalClaims", value))
    }

    /// `parentalControlSettings`: `microsoft.graph.parentalControlSettings`
    pub fn parental_control_settings(&self) -> Option<&super::ParentalControlSettings> {
        self.0.model("parentalControlSettings")
    }

    /// Sets `parentalControlSettings`.
    pub fn with_parental_control_settings(self, value: impl Into<Nullable<super::ParentalControlSettings>>) -> Self {
        Self(self.0.with("parentalControlSettings", value))
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

    /// `publicClient`: `microsoft.graph.publicClientApplication`
    pub fn public_client(&self) -> Option<&super::PublicClientApplication> {
        self.0.model("publicClient")
    }

    /// Sets `publicClient`.
    pub fn with_public_client(self, value: impl Into<Nullable<super::PublicClientApplication>>) -> Self {
        Self(self.0.with("publicClient", value))
    }

    /// `publisherDomain`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn publisher_domain(&self) -> Option<&str> {
        self.0.str("publisherDomain")
    }

    /// `requiredResourceAccess`: `Collection(microsoft.graph.requiredResourceAccess)`
    ///
    /// Not nullable.
    pub fn required_resource_access(&self) -> Option<&[super::RequiredResourceAccess]> {
        self.0.models("requiredResourceAccess")
    }

    /// Sets `requiredResourceAccess`.
    pub fn with_required_resource_access(self, value: impl Into<Nullable<Vec<super::RequiredResourceAccess>>>) -> Self {
        Self(self.0.with("requiredResourceAccess", value))
    }

    /// `samlMetadataUrl`: `Edm.String`
    ///
    /// Nullable.
    pub fn saml_metadata_url(&self) -> Option<&str> {
        self.0.str("samlMetadataUrl")
    }

    /// Sets `samlMetadataUrl`.
    pub fn with_saml_metadata_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("samlMetadataUrl", value))
    }

    /// `serviceManagementReference`: `Edm.String`
    ///
    /// Nullable.
    pub fn service_management_reference(&self) -> Option<&str> {
        self.0.str("serviceManagementReference")
    }

    /// Sets `serviceManagementReference`.
    pub fn with_service_management_reference(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceManagementReference", value))
    }

    /// `signInAudience`: `Edm.String`
    ///
    /// Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.
    pub fn sign_in_audience(&self) -> Option<&str> {
        self.0.str("signInAudience")
    }

    /// Sets `signInAudience`.
    pub fn with_sign_in_audience(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInAudience", value))
    }

    /// `spa`: `microsoft.graph.spaApplication`
    pub fn spa(&self) -> Option<&super::SpaApplication> {
        self.0.model("spa")
    }

    /// Sets `spa`.
    pub fn with_spa(self, value: impl Into<Nullable<super::SpaApplication>>) -> Self {
        Self(self.0.with("spa", value))
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

    /// `tokenEncryptionKeyId`: `Edm.Guid`
    pub fn token_encryption_key_id(&self) -> Parsed<Uuid> {
        self.0.guid("tokenEncryptionKeyId")
    }

    /// Sets `tokenEncryptionKeyId`.
    pub fn with_token_encryption_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
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

    /// `uniqueName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn unique_name(&self) -> Option<&str> {
        self.0.str("uniqueName")
    }

    /// `web`: `microsoft.graph.webApplication`
    pub fn web(&self) -> Option<&super::WebApplication> {
        self.0.model("web")
    }

    /// Sets `web`.
    pub fn with_web(self, value: impl Into<Nullable<super::WebApplication>>) -> Self {
        Self(self.0.with("web", value))
    }

    /// `windows`: `microsoft.graph.windowsApplication`
    pub fn windows(&self) -> Option<&super::WindowsApplication> {
        self.0.model("windows")
    }

    /// Sets `windows`.
    pub fn with_windows(self, value: impl Into<Nullable<super::WindowsApplication>>) -> Self {
        Self(self.0.with("windows", value))
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

    /// `calls`: `Collection(microsoft.graph.call)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calls(&self) -> Option<&[super::Call]> {
        self.0.models("calls")
    }

    /// `connectorGroup`: `microsoft.graph.connectorGroup`
    ///
    /// Nullable.
    pub fn connector_group(&self) -> Option<&super::ConnectorGroup> {
        self.0.model("connectorGroup")
    }

    /// Sets `connectorGroup`.
    pub fn with_connector_group(self, value: impl Into<Nullable<super::ConnectorGroup>>) -> Self {
        Self(self.0.with("connectorGroup", value))
    }

    /// `createdOnBehalfOf`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn created_on_behalf_of(&self) -> Option<&super::DirectoryObject> {
        self.0.model("createdOnBehalfOf")
    }

    /// `extensionProperties`: `Collection(microsoft.graph.extensionProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn extension_properties(&self) -> Option<&[super::ExtensionProperty]> {
        self.0.models("extensionProperties")
    }

    /// `federatedIdentityCredentials`: `Collection(microsoft.graph.federatedIdentityCredential)`
    pub fn federated_identity_credentials(&self) -> Option<&[super::FederatedIdentityCredential]> {
        self.0.models("federatedIdentityCredentials")
    }

    /// Sets `federatedIdentityCredentials`.
    pub fn with_federated_identity_credentials(
        self,
        value: impl Into<Nullable<Vec<super::FederatedIdentityCredential>>>,
    ) -> Self {
        Self(self.0.with("federatedIdentityCredentials", value))
    }

    /// `onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "calls")]
    pub fn online_meetings(&self) -> Option<&[super::OnlineMeeting]> {
        self.0.models("onlineMeetings")
    }

    /// `owners`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn owners(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("owners")
    }

    /// `tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`
    pub fn token_lifetime_policies(&self) -> Option<&[super::TokenLifetimePolicy]> {
        self.0.models("tokenLifetimePolicies")
    }

    /// Sets `tokenLifetimePolicies`.
    pub fn with_token_lifetime_policies(self, value: impl Into<Nullable<Vec<super::TokenLifetimePolicy>>>) -> Self {
        Self(self.0.with("tokenLifetimePolicies", value))
    }
}
