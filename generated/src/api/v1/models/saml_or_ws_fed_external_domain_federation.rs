// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.samlOrWsFedExternalDomainFederation`](https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-1.0)
    SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider = "microsoft.graph.samlOrWsFedExternalDomainFederation"
}

crate::runtime::derived! {
    SamlOrWsFedExternalDomainFederation: super::IdentityProviderBase
}

impl SamlOrWsFedExternalDomainFederation {
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
    /// `domains` in queries.
    pub const DOMAINS: Property<Self> = Property::new("domains");

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

    /// `domains`: `Collection(microsoft.graph.externalDomainName)`
    pub fn domains(&self) -> Option<&[super::ExternalDomainName]> {
        self.0.models("domains")
    }

    /// Sets `domains`.
    pub fn with_domains(self, value: impl Into<Nullable<Vec<super::ExternalDomainName>>>) -> Self {
        Self(self.0.with("domains", value))
    }
}
