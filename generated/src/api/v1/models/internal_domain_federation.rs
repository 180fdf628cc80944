// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.internalDomainFederation`](https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-1.0)
    InternalDomainFederation: super::SamlOrWsFedProvider = "microsoft.graph.internalDomainFederation"
}

crate::runtime::derived! {
    InternalDomainFederation: super::IdentityProviderBase
}

impl InternalDomainFederation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `issuerUri` in queries.
    pub const ISSUER_URI: Property<Self> = Property::new("issuerUri");
    /// `metadataExchangeUri` in queries.
    pub const METADATA_EXCHANGE_URI: Property<Self> = Property::new("metadataExchangeUri");
    /// `passiveSignInUri` in queries.
    pub const PASSIVE_SIGN_IN_URI: Property<Self> = Property::new("passiveSignInUri");
    /// `preferredAuthenticationProtocol` in queries.
    pub const PREFERRED_AUTHENTICATION_PROTOCOL: Property<Self> = Property::new("preferredAuthenticationProtocol");
    /// `signingCertificate` in queries.
    pub const SIGNING_CERTIFICATE: Property<Self> = Property::new("signingCertificate");
    /// `activeSignInUri` in queries.
    pub const ACTIVE_SIGN_IN_URI: Property<Self> = Property::new("activeSignInUri");
    /// `federatedIdpMfaBehavior` in queries.
    pub const FEDERATED_IDP_MFA_BEHAVIOR: Property<Self> = Property::new("federatedIdpMfaBehavior");
    /// `isSignedAuthenticationRequestRequired` in queries.
    pub const IS_SIGNED_AUTHENTICATION_REQUEST_REQUIRED: Property<Self> =
        Property::new("isSignedAuthenticationRequestRequired");
    /// `nextSigningCertificate` in queries.
    pub const NEXT_SIGNING_CERTIFICATE: Property<Self> = Property::new("nextSigningCertificate");
    /// `promptLoginBehavior` in queries.
    pub const PROMPT_LOGIN_BEHAVIOR: Property<Self> = Property::new("promptLoginBehavior");
    /// `signingCertificateUpdateStatus` in queries.
    pub const SIGNING_CERTIFICATE_UPDATE_STATUS: Property<Self> = Property::new("signingCertificateUpdateStatus");
    /// `signOutUri` in queries.
    pub const SIGN_OUT_URI: Property<Self> = Property::new("signOutUri");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `issuerUri`.
    pub fn with_issuer_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerUri", value))
    }

    /// Sets `metadataExchangeUri`.
    pub fn with_metadata_exchange_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadataExchangeUri", value))
    }

    /// Sets `passiveSignInUri`.
    pub fn with_passive_sign_in_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passiveSignInUri", value))
    }

    /// Sets `preferredAuthenticationProtocol`.
    pub fn with_preferred_authentication_protocol(
        self,
        value: impl Into<Nullable<super::AuthenticationProtocol>>,
    ) -> Self {
        Self(self.0.with("preferredAuthenticationProtocol", value))
    }

    /// Sets `signingCertificate`.
    pub fn with_signing_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signingCertificate", value))
    }

    /// `activeSignInUri`: `Edm.String`
    pub fn active_sign_in_uri(&self) -> Option<&str> {
        self.0.str("activeSignInUri")
    }

    /// Sets `activeSignInUri`.
    pub fn with_active_sign_in_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activeSignInUri", value))
    }

    /// `federatedIdpMfaBehavior`: `microsoft.graph.federatedIdpMfaBehavior`
    ///
    /// Possible values are: acceptIfMfaDoneByFederatedIdp, enforceMfaByFederatedIdp, rejectMfaByFederatedIdp, unknownFutureValue.
    pub fn federated_idp_mfa_behavior(&self) -> Option<super::FederatedIdpMfaBehavior> {
        self.0.enumeration("federatedIdpMfaBehavior")
    }

    /// Sets `federatedIdpMfaBehavior`.
    pub fn with_federated_idp_mfa_behavior(self, value: impl Into<Nullable<super::FederatedIdpMfaBehavior>>) -> Self {
        Self(self.0.with("federatedIdpMfaBehavior", value))
    }

    /// `isSignedAuthenticationRequestRequired`: `Edm.Boolean`
    pub fn is_signed_authentication_request_required(&self) -> Option<bool> {
        self.0.bool("isSignedAuthenticationRequestRequired")
    }

    /// Sets `isSignedAuthenticationRequestRequired`.
    pub fn with_is_signed_authentication_request_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSignedAuthenticationRequestRequired", value))
    }

    /// `nextSigningCertificate`: `Edm.String`
    pub fn next_signing_certificate(&self) -> Option<&str> {
        self.0.str("nextSigningCertificate")
    }

    /// Sets `nextSigningCertificate`.
    pub fn with_next_signing_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nextSigningCertificate", value))
    }

    /// `promptLoginBehavior`: `microsoft.graph.promptLoginBehavior`
    ///
    /// Possible values are: translateToFreshPasswordAuthentication, nativeSupport, disabled, unknownFutureValue.
    pub fn prompt_login_behavior(&self) -> Option<super::PromptLoginBehavior> {
        self.0.enumeration("promptLoginBehavior")
    }

    /// Sets `promptLoginBehavior`.
    pub fn with_prompt_login_behavior(self, value: impl Into<Nullable<super::PromptLoginBehavior>>) -> Self {
        Self(self.0.with("promptLoginBehavior", value))
    }

    /// `signingCertificateUpdateStatus`: `microsoft.graph.signingCertificateUpdateStatus`
    pub fn signing_certificate_update_status(&self) -> Option<&super::SigningCertificateUpdateStatus> {
        self.0.model("signingCertificateUpdateStatus")
    }

    /// Sets `signingCertificateUpdateStatus`.
    pub fn with_signing_certificate_update_status(
        self,
        value: impl Into<Nullable<super::SigningCertificateUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("signingCertificateUpdateStatus", value))
    }

    /// `signOutUri`: `Edm.String`
    pub fn sign_out_uri(&self) -> Option<&str> {
        self.0.str("signOutUri")
    }

    /// Sets `signOutUri`.
    pub fn with_sign_out_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signOutUri", value))
    }
}
