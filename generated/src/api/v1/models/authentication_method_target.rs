// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-1.0)
    AuthenticationMethodTarget: super::Entity = "microsoft.graph.authenticationMethodTarget" {
        "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget",
    }
}

impl AuthenticationMethodTarget {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRegistrationRequired` in queries.
    pub const IS_REGISTRATION_REQUIRED: Property<Self> = Property::new("isRegistrationRequired");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    /// `useForSignIn` in queries.
    pub const USE_FOR_SIGN_IN: Property<Self> = Property::new("useForSignIn");

    /// `isRegistrationRequired`: `Edm.Boolean`
    pub fn is_registration_required(&self) -> Option<bool> {
        self.0.bool("isRegistrationRequired")
    }

    /// Sets `isRegistrationRequired`.
    pub fn with_is_registration_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRegistrationRequired", value))
    }

    /// `targetType`: `microsoft.graph.authenticationMethodTargetType`
    ///
    /// Possible values are: user, group.
    pub fn target_type(&self) -> Option<super::AuthenticationMethodTargetType> {
        self.0.enumeration("targetType")
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::AuthenticationMethodTargetType>>) -> Self {
        Self(self.0.with("targetType", value))
    }

    /// `useForSignIn`: `Edm.Boolean`
    pub fn use_for_sign_in(&self) -> Option<bool> {
        self.0.bool("useForSignIn")
    }

    /// Sets `useForSignIn`.
    pub fn with_use_for_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useForSignIn", value))
    }
}
