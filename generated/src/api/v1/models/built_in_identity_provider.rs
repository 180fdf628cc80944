// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.builtInIdentityProvider`](https://learn.microsoft.com/graph/api/resources/builtinidentityprovider?view=graph-rest-1.0)
    BuiltInIdentityProvider: super::IdentityProviderBase = "microsoft.graph.builtInIdentityProvider"
}

impl BuiltInIdentityProvider {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
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

    /// `identityProviderType`: `Edm.String`
    ///
    /// Required. Possible values are: AADSignup, MicrosoftAccount, EmailOTP.
    pub fn identity_provider_type(&self) -> Option<&str> {
        self.0.str("identityProviderType")
    }

    /// Sets `identityProviderType`.
    pub fn with_identity_provider_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityProviderType", value))
    }
}
