// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordProfile`](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta)
    PasswordProfile = "microsoft.graph.passwordProfile"
}

impl PasswordProfile {
    /// `forceChangePasswordNextSignIn` in queries.
    pub const FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN: Property<Self> = Property::new("forceChangePasswordNextSignIn");
    /// `forceChangePasswordNextSignInWithMfa` in queries.
    pub const FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA: Property<Self> =
        Property::new("forceChangePasswordNextSignInWithMfa");
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");

    /// `forceChangePasswordNextSignIn`: `Edm.Boolean`
    pub fn force_change_password_next_sign_in(&self) -> Option<bool> {
        self.0.bool("forceChangePasswordNextSignIn")
    }

    /// Sets `forceChangePasswordNextSignIn`.
    pub fn with_force_change_password_next_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceChangePasswordNextSignIn", value))
    }

    /// `forceChangePasswordNextSignInWithMfa`: `Edm.Boolean`
    pub fn force_change_password_next_sign_in_with_mfa(&self) -> Option<bool> {
        self.0.bool("forceChangePasswordNextSignInWithMfa")
    }

    /// Sets `forceChangePasswordNextSignInWithMfa`.
    pub fn with_force_change_password_next_sign_in_with_mfa(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceChangePasswordNextSignInWithMfa", value))
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
