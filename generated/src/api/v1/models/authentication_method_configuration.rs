// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from authenticationMethodConfiguration.
    ///
    /// [`microsoft.graph.authenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/authenticationmethodconfiguration?view=graph-rest-1.0)
    AuthenticationMethodConfiguration = "microsoft.graph.authenticationMethodConfiguration" {
        "microsoft.graph.emailAuthenticationMethodConfiguration",
        "microsoft.graph.fido2AuthenticationMethodConfiguration",
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration",
        "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
    }
}

impl AuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `state`: `microsoft.graph.authenticationMethodState`
    ///
    /// Possible values are: enabled, disabled.
    pub fn state(&self) -> Option<super::AuthenticationMethodState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
