// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishing`](https://learn.microsoft.com/graph/api/resources/onpremisespublishing?view=graph-rest-beta)
    OnPremisesPublishing = "microsoft.graph.onPremisesPublishing"
}

impl OnPremisesPublishing {
    /// `alternateUrl` in queries.
    pub const ALTERNATE_URL: Property<Self> = Property::new("alternateUrl");
    /// `applicationServerTimeout` in queries.
    pub const APPLICATION_SERVER_TIMEOUT: Property<Self> = Property::new("applicationServerTimeout");
    /// `applicationType` in queries.
    pub const APPLICATION_TYPE: Property<Self> = Property::new("applicationType");
    /// `externalAuthenticationType` in queries.
    pub const EXTERNAL_AUTHENTICATION_TYPE: Property<Self> = Property::new("externalAuthenticationType");
    /// `externalUrl` in queries.
    pub const EXTERNAL_URL: Property<Self> = Property::new("externalUrl");
    /// `internalUrl` in queries.
    pub const INTERNAL_URL: Property<Self> = Property::new("internalUrl");
    /// `isBackendCertificateValidationEnabled` in queries.
    pub const IS_BACKEND_CERTIFICATE_VALIDATION_ENABLED: Property<Self> =
        Property::new("isBackendCertificateValidationEnabled");
    /// `isHttpOnlyCookieEnabled` in queries.
    pub const IS_HTTP_ONLY_COOKIE_ENABLED: Property<Self> = Property::new("isHttpOnlyCookieEnabled");
    /// `isOnPremPublishingEnabled` in queries.
    pub const IS_ON_PREM_PUBLISHING_ENABLED: Property<Self> = Property::new("isOnPremPublishingEnabled");
    /// `isPersistentCookieEnabled` in queries.
    pub const IS_PERSISTENT_COOKIE_ENABLED: Property<Self> = Property::new("isPersistentCookieEnabled");
    /// `isSecureCookieEnabled` in queries.
    pub const IS_SECURE_COOKIE_ENABLED: Property<Self> = Property::new("isSecureCookieEnabled");
    /// `isStateSessionEnabled` in queries.
    pub const IS_STATE_SESSION_ENABLED: Property<Self> = Property::new("isStateSessionEnabled");
    /// `isTranslateHostHeaderEnabled` in queries.
    pub const IS_TRANSLATE_HOST_HEADER_ENABLED: Property<Self> = Property::new("isTranslateHostHeaderEnabled");
    /// `isTranslateLinksInBodyEnabled` in queries.
    pub const IS_TRANSLATE_LINKS_IN_BODY_ENABLED: Property<Self> = Property::new("isTranslateLinksInBodyEnabled");
    /// `singleSignOnSettings` in queries.
    pub const SINGLE_SIGN_ON_SETTINGS: Property<Self> = Property::new("singleSignOnSettings");
    /// `verifiedCustomDomainCertificatesMetadata` in queries.
    pub const VERIFIED_CUSTOM_DOMAIN_CERTIFICATES_METADATA: Property<Self> =
        Property::new("verifiedCustomDomainCertificatesMetadata");
    /// `verifiedCustomDomainKeyCredential` in queries.
    pub const VERIFIED_CUSTOM_DOMAIN_KEY_CREDENTIAL: Property<Self> =
        Property::new("verifiedCustomDomainKeyCredential");
    /// `verifiedCustomDomainPasswordCredential` in queries.
    pub const VERIFIED_CUSTOM_DOMAIN_PASSWORD_CREDENTIAL: Property<Self> =
        Property::new("verifiedCustomDomainPasswordCredential");
    /// `isBackendCertificationValidationEnabled` in queries.
    pub const IS_BACKEND_CERTIFICATION_VALIDATION_ENABLED: Property<Self> =
        Property::new("isBackendCertificationValidationEnabled");

    /// `alternateUrl`: `Edm.String`
    pub fn alternate_url(&self) -> Option<&str> {
        self.0.str("alternateUrl")
    }

    /// Sets `alternateUrl`.
    pub fn with_alternate_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alternateUrl", value))
    }

    /// `applicationServerTimeout`: `Edm.String`
    ///
    /// Possible values are: default, long.
    pub fn application_server_timeout(&self) -> Option<&str> {
        self.0.str("applicationServerTimeout")
    }

    /// Sets `applicationServerTimeout`.
    pub fn with_application_server_timeout(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationServerTimeout", value))
    }

    /// `applicationType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn application_type(&self) -> Option<&str> {
        self.0.str("applicationType")
    }

    /// `externalAuthenticationType`: `microsoft.graph.externalAuthenticationType`
    ///
    /// Possible values are: passthru, aadPreAuthentication.
    pub fn external_authentication_type(&self) -> Option<super::ExternalAuthenticationType> {
        self.0.enumeration("externalAuthenticationType")
    }

    /// Sets `externalAuthenticationType`.
    pub fn with_external_authentication_type(
        self,
        value: impl Into<Nullable<super::ExternalAuthenticationType>>,
    ) -> Self {
        Self(self.0.with("externalAuthenticationType", value))
    }

    /// `externalUrl`: `Edm.String`
    pub fn external_url(&self) -> Option<&str> {
        self.0.str("externalUrl")
    }

    /// Sets `externalUrl`.
    pub fn with_external_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUrl", value))
    }

    /// `internalUrl`: `Edm.String`
    pub fn internal_url(&self) -> Option<&str> {
        self.0.str("internalUrl")
    }

    /// Sets `internalUrl`.
    pub fn with_internal_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internalUrl", value))
    }

    /// `isBackendCertificateValidationEnabled`: `Edm.Boolean`
    pub fn is_backend_certificate_validation_enabled(&self) -> Option<bool> {
        self.0.bool("isBackendCertificateValidationEnabled")
    }

    /// Sets `isBackendCertificateValidationEnabled`.
    pub fn with_is_backend_certificate_validation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackendCertificateValidationEnabled", value))
    }

    /// `isHttpOnlyCookieEnabled`: `Edm.Boolean`
    pub fn is_http_only_cookie_enabled(&self) -> Option<bool> {
        self.0.bool("isHttpOnlyCookieEnabled")
    }

    /// Sets `isHttpOnlyCookieEnabled`.
    pub fn with_is_http_only_cookie_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHttpOnlyCookieEnabled", value))
    }

    /// `isOnPremPublishingEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_on_prem_publishing_enabled(&self) -> Option<bool> {
        self.0.bool("isOnPremPublishingEnabled")
    }

    /// `isPersistentCookieEnabled`: `Edm.Boolean`
    pub fn is_persistent_cookie_enabled(&self) -> Option<bool> {
        self.0.bool("isPersistentCookieEnabled")
    }

    /// Sets `isPersistentCookieEnabled`.
    pub fn with_is_persistent_cookie_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPersistentCookieEnabled", value))
    }

    /// `isSecureCookieEnabled`: `Edm.Boolean`
    pub fn is_secure_cookie_enabled(&self) -> Option<bool> {
        self.0.bool("isSecureCookieEnabled")
    }

    /// Sets `isSecureCookieEnabled`.
    pub fn with_is_secure_cookie_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSecureCookieEnabled", value))
    }

    /// `isStateSessionEnabled`: `Edm.Boolean`
    pub fn is_state_session_enabled(&self) -> Option<bool> {
        self.0.bool("isStateSessionEnabled")
    }

    /// Sets `isStateSessionEnabled`.
    pub fn with_is_state_session_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isStateSessionEnabled", value))
    }

    /// `isTranslateHostHeaderEnabled`: `Edm.Boolean`
    pub fn is_translate_host_header_enabled(&self) -> Option<bool> {
        self.0.bool("isTranslateHostHeaderEnabled")
    }

    /// Sets `isTranslateHostHeaderEnabled`.
    pub fn with_is_translate_host_header_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTranslateHostHeaderEnabled", value))
    }

    /// `isTranslateLinksInBodyEnabled`: `Edm.Boolean`
    pub fn is_translate_links_in_body_enabled(&self) -> Option<bool> {
        self.0.bool("isTranslateLinksInBodyEnabled")
    }

    /// Sets `isTranslateLinksInBodyEnabled`.
    pub fn with_is_translate_links_in_body_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTranslateLinksInBodyEnabled", value))
    }

    /// `singleSignOnSettings`: `microsoft.graph.onPremisesPublishingSingleSignOn`
    pub fn single_sign_on_settings(&self) -> Option<&super::OnPremisesPublishingSingleSignOn> {
        self.0.model("singleSignOnSettings")
    }

    /// Sets `singleSignOnSettings`.
    pub fn with_single_sign_on_settings(
        self,
        value: impl Into<Nullable<super::OnPremisesPublishingSingleSignOn>>,
    ) -> Self {
        Self(self.0.with("singleSignOnSettings", value))
    }

    /// `verifiedCustomDomainCertificatesMetadata`: `microsoft.graph.verifiedCustomDomainCertificatesMetadata`, read-only
    ///
    /// Read-only.
    pub fn verified_custom_domain_certificates_metadata(
        &self,
    ) -> Option<&super::VerifiedCustomDomainCertificatesMetadata>
    {
        self.0.model("verifiedCustomDomainCertificatesMetadata")
    }

    /// `verifiedCustomDomainKeyCredential`: `microsoft.graph.keyCredential`
    pub fn verified_custom_domain_key_credential(&self) -> Option<&super::KeyCredential> {
        self.0.model("verifiedCustomDomainKeyCredential")
    }

    /// Sets `verifiedCustomDomainKeyCredential`.
    pub fn with_verified_custom_domain_key_credential(self, value: impl Into<Nullable<super::KeyCredential>>) -> Self {
        Self(self.0.with("verifiedCustomDomainKeyCredential", value))
    }

    /// `verifiedCustomDomainPasswordCredential`: `microsoft.graph.passwordCredential`
    pub fn verified_custom_domain_password_credential(&self) -> Option<&super::PasswordCredential> {
        self.0.model("verifiedCustomDomainPasswordCredential")
    }

    /// Sets `verifiedCustomDomainPasswordCredential`.
    pub fn with_verified_custom_domain_password_credential(
        self,
        value: impl Into<Nullable<super::PasswordCredential>>,
    ) -> Self {
        Self(self.0.with("verifiedCustomDomainPasswordCredential", value))
    }

    /// `isBackendCertificationValidationEnabled`: `Edm.Boolean`
    pub fn is_backend_certification_validation_enabled(&self) -> Option<bool> {
        self.0.bool("isBackendCertificationValidationEnabled")
    }

    /// Sets `isBackendCertificationValidationEnabled`.
    pub fn with_is_backend_certification_validation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackendCertificationValidationEnabled", value))
    }
}
