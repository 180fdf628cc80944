// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishing`](https://learn.microsoft.com/graph/api/resources/onpremisespublishing?view=graph-rest-beta)
    OnPremisesPublishing = "microsoft.graph.onPremisesPublishing"
}

impl OnPremisesPublishing {
    pub const ALTERNATE_URL: Property<Self> = Property::new("alternateUrl");
    pub const APPLICATION_SERVER_TIMEOUT: Property<Self> = Property::new(
        "applicationServerTimeout",
    );
    pub const APPLICATION_TYPE: Property<Self> = Property::new("applicationType");
    pub const EXTERNAL_AUTHENTICATION_TYPE: Property<Self> = Property::new(
        "externalAuthenticationType",
    );
    pub const EXTERNAL_URL: Property<Self> = Property::new("externalUrl");
    pub const INTERNAL_URL: Property<Self> = Property::new("internalUrl");
    pub const IS_BACKEND_CERTIFICATE_VALIDATION_ENABLED: Property<Self> = Property::new(
        "isBackendCertificateValidationEnabled",
    );
    pub const IS_HTTP_ONLY_COOKIE_ENABLED: Property<Self> = Property::new(
        "isHttpOnlyCookieEnabled",
    );
    pub const IS_ON_PREM_PUBLISHING_ENABLED: Property<Self> = Property::new(
        "isOnPremPublishingEnabled",
    );
    pub const IS_PERSISTENT_COOKIE_ENABLED: Property<Self> = Property::new(
        "isPersistentCookieEnabled",
    );
    pub const IS_SECURE_COOKIE_ENABLED: Property<Self> = Property::new(
        "isSecureCookieEnabled",
    );
    pub const IS_STATE_SESSION_ENABLED: Property<Self> = Property::new(
        "isStateSessionEnabled",
    );
    pub const IS_TRANSLATE_HOST_HEADER_ENABLED: Property<Self> = Property::new(
        "isTranslateHostHeaderEnabled",
    );
    pub const IS_TRANSLATE_LINKS_IN_BODY_ENABLED: Property<Self> = Property::new(
        "isTranslateLinksInBodyEnabled",
    );
    pub const SINGLE_SIGN_ON_SETTINGS: Property<Self> = Property::new(
        "singleSignOnSettings",
    );
    pub const VERIFIED_CUSTOM_DOMAIN_CERTIFICATES_METADATA: Property<Self> = Property::new(
        "verifiedCustomDomainCertificatesMetadata",
    );
    pub const VERIFIED_CUSTOM_DOMAIN_KEY_CREDENTIAL: Property<Self> = Property::new(
        "verifiedCustomDomainKeyCredential",
    );
    pub const VERIFIED_CUSTOM_DOMAIN_PASSWORD_CREDENTIAL: Property<Self> = Property::new(
        "verifiedCustomDomainPasswordCredential",
    );
    pub const IS_BACKEND_CERTIFICATION_VALIDATION_ENABLED: Property<Self> = Property::new(
        "isBackendCertificationValidationEnabled",
    );

    /// `alternateUrl`: `Edm.String`
    pub fn alternate_url(&self) -> Option<&str> {
        self.0.str("alternateUrl")
    }

    pub fn with_alternate_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alternateUrl", value))
    }

    /// `applicationServerTimeout`: `Edm.String`
    ///
    /// Possible values are: default, long.
    pub fn application_server_timeout(&self) -> Option<&str> {
        self.0.str("applicationServerTimeout")
    }

    pub fn with_application_server_timeout(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
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
    pub fn external_authentication_type(
        &self,
    ) -> Option<super::ExternalAuthenticationType> {
        self.0.enumeration("externalAuthenticationType")
    }

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

    pub fn with_external_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUrl", value))
    }

    /// `internalUrl`: `Edm.String`
    pub fn internal_url(&self) -> Option<&str> {
        self.0.str("internalUrl")
    }

    pub fn with_internal_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internalUrl", value))
    }

    /// `isBackendCertificateValidationEnabled`: `Edm.Boolean`
    pub fn is_backend_certificate_validation_enabled(&self) -> Option<bool> {
        self.0.bool("isBackendCertificateValidationEnabled")
    }

    pub fn with_is_backend_certificate_validation_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isBackendCertificateValidationEnabled", value))
    }

    /// `isHttpOnlyCookieEnabled`: `Edm.Boolean`
    pub fn is_http_only_cookie_enabled(&self) -> Option<bool> {
        self.0.bool("isHttpOnlyCookieEnabled")
    }

    pub fn with_is_http_only_cookie_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
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

    pub fn with_is_persistent_cookie_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isPersistentCookieEnabled", value))
    }

    /// `isSecureCookieEnabled`: `Edm.Boolean`
    pub fn is_secure_cookie_enabled(&self) -> Option<bool> {
        self.0.bool("isSecureCookieEnabled")
    }

    pub fn with_is_secure_cookie_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSecureCookieEnabled", value))
    }

    /// `isStateSessionEnabled`: `Edm.Boolean`
    pub fn is_state_session_enabled(&self) -> Option<bool> {
        self.0.bool("isStateSessionEnabled")
    }

    pub fn with_is_state_session_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isStateSessionEnabled", value))
    }

    /// `isTranslateHostHeaderEnabled`: `Edm.Boolean`
    pub fn is_translate_host_header_enabled(&self) -> Option<bool> {
        self.0.bool("isTranslateHostHeaderEnabled")
    }

    pub fn with_is_translate_host_header_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isTranslateHostHeaderEnabled", value))
    }

    /// `isTranslateLinksInBodyEnabled`: `Edm.Boolean`
    pub fn is_translate_links_in_body_enabled(&self) -> Option<bool> {
        self.0.bool("isTranslateLinksInBodyEnabled")
    }

    pub fn with_is_translate_links_in_body_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isTranslateLinksInBodyEnabled", value))
    }

    /// `singleSignOnSettings`: `microsoft.graph.onPremisesPublishingSingleSignOn`
    pub fn single_sign_on_settings(
        &self,
    ) -> Option<&super::OnPremisesPublishingSingleSignOn> {
        self.0.model("singleSignOnSettings")
    }

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
    ) -> Option<&super::VerifiedCustomDomainCertificatesMetadata> {
        self.0.model("verifiedCustomDomainCertificatesMetadata")
    }

    /// `verifiedCustomDomainKeyCredential`: `microsoft.graph.keyCredential`
    pub fn verified_custom_domain_key_credential(
        &self,
    ) -> Option<&super::KeyCredential> {
        self.0.model("verifiedCustomDomainKeyCredential")
    }

    pub fn with_verified_custom_domain_key_credential(
        self,
        value: impl Into<Nullable<super::KeyCredential>>,
    ) -> Self {
        Self(self.0.with("verifiedCustomDomainKeyCredential", value))
    }

    /// `verifiedCustomDomainPasswordCredential`: `microsoft.graph.passwordCredential`
    pub fn verified_custom_domain_password_credential(
        &self,
    ) -> Option<&super::PasswordCredential> {
        self.0.model("verifiedCustomDomainPasswordCredential")
    }

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

    pub fn with_is_backend_certification_validation_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isBackendCertificationValidationEnabled", value))
    }
}
