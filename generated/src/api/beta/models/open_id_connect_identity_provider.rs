// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.openIdConnectIdentityProvider`](https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta)
    OpenIdConnectIdentityProvider: super::IdentityProviderBase = "microsoft.graph.openIdConnectIdentityProvider"
}

impl OpenIdConnectIdentityProvider {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    /// `claimsMapping` in queries.
    pub const CLAIMS_MAPPING: Property<Self> = Property::new("claimsMapping");
    /// `domainHint` in queries.
    pub const DOMAIN_HINT: Property<Self> = Property::new("domainHint");
    /// `metadataUrl` in queries.
    pub const METADATA_URL: Property<Self> = Property::new("metadataUrl");
    /// `responseMode` in queries.
    pub const RESPONSE_MODE: Property<Self> = Property::new("responseMode");
    /// `responseType` in queries.
    pub const RESPONSE_TYPE: Property<Self> = Property::new("responseType");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `clientId`: `Edm.String`
    ///
    /// Required.
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `clientSecret`: `Edm.String`
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `claimsMapping`: `microsoft.graph.claimsMapping`
    ///
    /// Required.
    pub fn claims_mapping(&self) -> Option<&super::ClaimsMapping> {
        self.0.model("claimsMapping")
    }

    /// Sets `claimsMapping`.
    pub fn with_claims_mapping(self, value: impl Into<Nullable<super::ClaimsMapping>>) -> Self {
        Self(self.0.with("claimsMapping", value))
    }

    /// `domainHint`: `Edm.String`
    pub fn domain_hint(&self) -> Option<&str> {
        self.0.str("domainHint")
    }

    /// Sets `domainHint`.
    pub fn with_domain_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainHint", value))
    }

    /// `metadataUrl`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn metadata_url(&self) -> Option<&str> {
        self.0.str("metadataUrl")
    }

    /// `responseMode`: `microsoft.graph.openIdConnectResponseMode`
    ///
    /// Required. Possible values are: form\_post, query.
    pub fn response_mode(&self) -> Option<super::OpenIdConnectResponseMode> {
        self.0.enumeration("responseMode")
    }

    /// Sets `responseMode`.
    pub fn with_response_mode(self, value: impl Into<Nullable<super::OpenIdConnectResponseMode>>) -> Self {
        Self(self.0.with("responseMode", value))
    }

    /// `responseType`: `microsoft.graph.openIdConnectResponseTypes`
    ///
    /// Required. Possible values are: code, id\_token, token.
    pub fn response_type(&self) -> Option<super::OpenIdConnectResponseTypes> {
        self.0.enumeration("responseType")
    }

    /// Sets `responseType`.
    pub fn with_response_type(self, value: impl Into<Nullable<super::OpenIdConnectResponseTypes>>) -> Self {
        Self(self.0.with("responseType", value))
    }

    /// `scope`: `Edm.String`
    ///
    /// Required.
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }
}
