// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from authenticationmethodconfiguration.
    ///
    /// [`microsoft.graph.x509CertificateAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration?view=graph-rest-beta)
    X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration"
}

impl X509CertificateAuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `certificateUserBindings` in queries.
    pub const CERTIFICATE_USER_BINDINGS: Property<Self> = Property::new("certificateUserBindings");
    /// `authenticationModeConfiguration` in queries.
    pub const AUTHENTICATION_MODE_CONFIGURATION: Property<Self> = Property::new("authenticationModeConfiguration");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `certificateUserBindings`: `Collection(microsoft.graph.x509CertificateUserBinding)`
    pub fn certificate_user_bindings(&self) -> Option<&[super::X509CertificateUserBinding]> {
        self.0.models("certificateUserBindings")
    }

    /// Sets `certificateUserBindings`.
    pub fn with_certificate_user_bindings(
        self,
        value: impl Into<Nullable<Vec<super::X509CertificateUserBinding>>>,
    ) -> Self {
        Self(self.0.with("certificateUserBindings", value))
    }

    /// `authenticationModeConfiguration`: `microsoft.graph.x509CertificateAuthenticationModeConfiguration`
    pub fn authentication_mode_configuration(&self) -> Option<&super::X509CertificateAuthenticationModeConfiguration> {
        self.0.model("authenticationModeConfiguration")
    }

    /// Sets `authenticationModeConfiguration`.
    pub fn with_authentication_mode_configuration(
        self,
        value: impl Into<Nullable<super::X509CertificateAuthenticationModeConfiguration>>,
    ) -> Self {
        Self(self.0.with("authenticationModeConfiguration", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`
    pub fn include_targets(&self) -> Option<&[super::AuthenticationMethodTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(self, value: impl Into<Nullable<Vec<super::AuthenticationMethodTarget>>>) -> Self {
        Self(self.0.with("includeTargets", value))
    }
}
