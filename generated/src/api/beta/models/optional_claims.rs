// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.optionalClaims`](https://learn.microsoft.com/graph/api/resources/optionalclaims?view=graph-rest-beta)
    OptionalClaims = "microsoft.graph.optionalClaims"
}

impl OptionalClaims {
    /// `idToken` in queries.
    pub const ID_TOKEN: Property<Self> = Property::new("idToken");
    /// `accessToken` in queries.
    pub const ACCESS_TOKEN: Property<Self> = Property::new("accessToken");
    /// `saml2Token` in queries.
    pub const SAML2_TOKEN: Property<Self> = Property::new("saml2Token");

    /// `idToken`: `Collection(microsoft.graph.optionalClaim)`
    pub fn id_token(&self) -> Option<&[super::OptionalClaim]> {
        self.0.models("idToken")
    }

    /// Sets `idToken`.
    pub fn with_id_token(self, value: impl Into<Nullable<Vec<super::OptionalClaim>>>) -> Self {
        Self(self.0.with("idToken", value))
    }

    /// `accessToken`: `Collection(microsoft.graph.optionalClaim)`
    pub fn access_token(&self) -> Option<&[super::OptionalClaim]> {
        self.0.models("accessToken")
    }

    /// Sets `accessToken`.
    pub fn with_access_token(self, value: impl Into<Nullable<Vec<super::OptionalClaim>>>) -> Self {
        Self(self.0.with("accessToken", value))
    }

    /// `saml2Token`: `Collection(microsoft.graph.optionalClaim)`
    pub fn saml2_token(&self) -> Option<&[super::OptionalClaim]> {
        self.0.models("saml2Token")
    }

    /// Sets `saml2Token`.
    pub fn with_saml2_token(self, value: impl Into<Nullable<Vec<super::OptionalClaim>>>) -> Self {
        Self(self.0.with("saml2Token", value))
    }
}
