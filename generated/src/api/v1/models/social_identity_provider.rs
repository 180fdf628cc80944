// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.socialIdentityProvider`](https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-1.0)
    SocialIdentityProvider: super::IdentityProviderBase = "microsoft.graph.socialIdentityProvider"
}

impl SocialIdentityProvider {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `clientSecret` in queries.
    pub const CLIENT_SECRET: Property<Self> = Property::new("clientSecret");
    /// `identityProviderType` in queries.
    pub const IDENTITY_PROVIDER_TYPE: Property<Self> = Property::new("identityProviderType");

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
    ///
    /// Required.
    pub fn client_secret(&self) -> Option<&str> {
        self.0.str("clientSecret")
    }

    /// Sets `clientSecret`.
    pub fn with_client_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientSecret", value))
    }

    /// `identityProviderType`: `Edm.String`
    ///
    /// Required. Possible values are: Google, Facebook.
    pub fn identity_provider_type(&self) -> Option<&str> {
        self.0.str("identityProviderType")
    }

    /// Sets `identityProviderType`.
    pub fn with_identity_provider_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityProviderType", value))
    }
}
