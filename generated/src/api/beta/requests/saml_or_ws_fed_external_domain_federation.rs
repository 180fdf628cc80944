// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `samlOrWsFedExternalDomainFederation`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [samlorwsfedexternaldomainfederation-post](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SamlOrWsFedExternalDomainFederationRequest(Object);

impl SamlOrWsFedExternalDomainFederationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    ///
    /// Inherited from identityproviderbase.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `issuerUri`: `Edm.String`
    ///
    /// Inherited from samlorwsfedprovider.
    pub fn with_issuer_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerUri", value))
    }

    /// `metadataExchangeUri`: `Edm.String`
    ///
    /// Inherited from samlorwsfedprovider.
    pub fn with_metadata_exchange_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadataExchangeUri", value))
    }

    /// `passiveSignInUri`: `Edm.String`
    ///
    /// Inherited from samlorwsfedprovider.
    pub fn with_passive_sign_in_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passiveSignInUri", value))
    }

    /// `preferredAuthenticationProtocol`: `Edm.String`
    ///
    /// Possible values are: saml, wsfed. Inherited from samlorwsfedprovider.
    pub fn with_preferred_authentication_protocol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredAuthenticationProtocol", value))
    }

    /// `signingCertificate`: `Edm.String`
    pub fn with_signing_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signingCertificate", value))
    }
}

impl IntoJson for SamlOrWsFedExternalDomainFederationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
