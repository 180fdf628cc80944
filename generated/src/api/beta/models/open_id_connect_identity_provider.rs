// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.openIdConnectIdentityProvider`](https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta)
    OpenIdConnectIdentityProvider: super::IdentityProviderBase = "microsoft.graph.openIdConnectIdentityProvider"
}

impl OpenIdConnectIdentityProvider {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    pub const CLAIMS_MAPPING: Property<Self> = Property::new("claimsMapping");
    pub const DOMAIN_HINT: Property<Self> = Property::new("domainHint");
    pub const METADATA_URL: Property<Self> = Property::new("metadataUrl");
    pub const RESPONSE_MODE: Property<Self> = Property::new("responseMode");
    pub const RESPONSE_TYPE: Property<Self> = Property::new("responseType");
    pub const SCOPE: Property<Self> = Property::new("scope");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `clientId`: `Edm.String`
    ///
    /// Required.
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `clientSecret`: `Edm.String`
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `claimsMapping`: `microsoft.graph.claimsMapping`
    ///
    /// Required.
    pub fn claims_mapping(&self) -> Option<&super::ClaimsMapping> {
        self.0.model("claimsMapping")
    }

    pub fn with_claims_mapping(
        self,
        value: impl Into<Nullable<super::ClaimsMapping>>,
    ) -> Self {
        Self(self.0.with("claimsMapping", value))
    }

    /// `domainHint`: `Edm.String`
    pub fn domain_hint(&self) -> Option<&str> {
        self.0.str("domainHint")
    }

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

    pub fn with_response_mode(
        self,
        value: impl Into<Nullable<super::OpenIdConnectResponseMode>>,
    ) -> Self {
        Self(self.0.with("responseMode", value))
    }

    /// `responseType`: `microsoft.graph.openIdConnectResponseTypes`
    ///
    /// Required. Possible values are: code, id\_token, token.
    pub fn response_type(&self) -> Option<super::OpenIdConnectResponseTypes> {
        self.0.enumeration("responseType")
    }

    pub fn with_response_type(
        self,
        value: impl Into<Nullable<super::OpenIdConnectResponseTypes>>,
    ) -> Self {
        Self(self.0.with("responseType", value))
    }

    /// `scope`: `Edm.String`
    ///
    /// Required.
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }
}
