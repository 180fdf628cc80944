// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.samlOrWsFedProvider`](https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-1.0)
    SamlOrWsFedProvider: super::IdentityProviderBase = "microsoft.graph.samlOrWsFedProvider" {
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
    }
}

impl SamlOrWsFedProvider {
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

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `issuerUri`: `Edm.String`
    pub fn issuer_uri(&self) -> Option<&str> {
        self.0.str("issuerUri")
    }

    /// Sets `issuerUri`.
    pub fn with_issuer_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerUri", value))
    }

    /// `metadataExchangeUri`: `Edm.String`
    pub fn metadata_exchange_uri(&self) -> Option<&str> {
        self.0.str("metadataExchangeUri")
    }

    /// Sets `metadataExchangeUri`.
    pub fn with_metadata_exchange_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadataExchangeUri", value))
    }

    /// `passiveSignInUri`: `Edm.String`
    pub fn passive_sign_in_uri(&self) -> Option<&str> {
        self.0.str("passiveSignInUri")
    }

    /// Sets `passiveSignInUri`.
    pub fn with_passive_sign_in_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passiveSignInUri", value))
    }

    /// `preferredAuthenticationProtocol`: `microsoft.graph.authenticationProtocol`
    ///
    /// Possible values are: wsFed, saml, unknownFutureValue.
    pub fn preferred_authentication_protocol(&self) -> Option<super::AuthenticationProtocol> {
        self.0.enumeration("preferredAuthenticationProtocol")
    }

    /// Sets `preferredAuthenticationProtocol`.
    pub fn with_preferred_authentication_protocol(
        self,
        value: impl Into<Nullable<super::AuthenticationProtocol>>,
    ) -> Self {
        Self(self.0.with("preferredAuthenticationProtocol", value))
    }

    /// `signingCertificate`: `Edm.String`
    pub fn signing_certificate(&self) -> Option<&str> {
        self.0.str("signingCertificate")
    }

    /// Sets `signingCertificate`.
    pub fn with_signing_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signingCertificate", value))
    }
}
