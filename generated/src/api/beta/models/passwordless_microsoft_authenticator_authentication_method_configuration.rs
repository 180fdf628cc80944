// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodconfiguration?view=graph-rest-beta)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"
}

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AuthenticationMethodState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget)`
    pub fn include_targets(&self) -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(
        self,
        value: impl Into<Nullable<Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget>>>,
    ) -> Self {
        Self(self.0.with("includeTargets", value))
    }
}
