// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/passwordlessmicrosoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta)
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget = "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget"
}

crate::runtime::derived! {
    PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget: super::Entity
}

impl PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRegistrationRequired` in queries.
    pub const IS_REGISTRATION_REQUIRED: Property<Self> = Property::new("isRegistrationRequired");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    /// `useForSignIn` in queries.
    pub const USE_FOR_SIGN_IN: Property<Self> = Property::new("useForSignIn");
    /// `shownContext` in queries.
    pub const SHOWN_CONTEXT: Property<Self> = Property::new("shownContext");

    /// Sets `isRegistrationRequired`.
    pub fn with_is_registration_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRegistrationRequired", value))
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::AuthenticationMethodTargetType>>) -> Self {
        Self(self.0.with("targetType", value))
    }

    /// Sets `useForSignIn`.
    pub fn with_use_for_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useForSignIn", value))
    }

    /// `shownContext`: `Edm.String`
    ///
    /// Possible values are: location, app.
    pub fn shown_context(&self) -> Option<&str> {
        self.0.str("shownContext")
    }

    /// Sets `shownContext`.
    pub fn with_shown_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shownContext", value))
    }
}
