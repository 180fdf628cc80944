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
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ISSUER_URI: Property<Self> = Property::new("issuerUri");
    pub const METADATA_EXCHANGE_URI: Property<Self> = Property::new(
        "metadataExchangeUri",
    );
    pub const PASSIVE_SIGN_IN_URI: Property<Self> = Property::new("passiveSignInUri");
    pub const PREFERRED_AUTHENTICATION_PROTOCOL: Property<Self> = Property::new(
        "preferredAuthenticationProtocol",
    );
    pub const SIGNING_CERTIFICATE: Property<Self> = Property::new("signingCertificate");
    pub const DOMAINS: Property<Self> = Property::new("domains");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_issuer_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerUri", value))
    }

    pub fn with_metadata_exchange_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("metadataExchangeUri", value))
    }

    pub fn with_passive_sign_in_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passiveSignInUri", value))
    }

    pub fn with_preferred_authentication_protocol(
        self,
        value: impl Into<Nullable<super::AuthenticationProtocol>>,
    ) -> Self {
        Self(self.0.with("preferredAuthenticationProtocol", value))
    }

    pub fn with_signing_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signingCertificate", value))
    }

    /// `domains`: `Collection(microsoft.graph.externalDomainName)`
    pub fn domains(&self) -> Option<&[super::ExternalDomainName]> {
        self.0.models("domains")
    }

    pub fn with_domains(
        self,
        value: impl Into<Nullable<Vec<super::ExternalDomainName>>>,
    ) -> Self {
        Self(self.0.with("domains", value))
    }
}
