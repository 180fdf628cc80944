// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.smsAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodtarget?view=graph-rest-beta)
    SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget = "microsoft.graph.smsAuthenticationMethodTarget"
}

crate::runtime::derived! {
    SmsAuthenticationMethodTarget: super::Entity
}

impl SmsAuthenticationMethodTarget {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRegistrationRequired` in queries.
    pub const IS_REGISTRATION_REQUIRED: Property<Self> = Property::new("isRegistrationRequired");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    /// `useForSignIn` in queries.
    pub const USE_FOR_SIGN_IN: Property<Self> = Property::new("useForSignIn");
    /// `isUsableForSignIn` in queries.
    pub const IS_USABLE_FOR_SIGN_IN: Property<Self> = Property::new("isUsableForSignIn");

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

    /// `isUsableForSignIn`: `Edm.Boolean`
    pub fn is_usable_for_sign_in(&self) -> Option<bool> {
        self.0.bool("isUsableForSignIn")
    }

    /// Sets `isUsableForSignIn`.
    pub fn with_is_usable_for_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUsableForSignIn", value))
    }
}
