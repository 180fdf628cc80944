// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.basicAuthentication`](https://learn.microsoft.com/graph/api/resources/basicauthentication?view=graph-rest-beta)
    BasicAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.basicAuthentication"
}

impl BasicAuthentication {
    /// `username` in queries.
    pub const USERNAME: Property<Self> = Property::new("username");
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");

    /// `username`: `Edm.String`
    pub fn username(&self) -> Option<&str> {
        self.0.str("username")
    }

    /// Sets `username`.
    pub fn with_username(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("username", value))
    }

    /// `password`: `Edm.String`
    pub fn password(&self) -> Option<&str> {
        self.0.str("password")
    }

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}
