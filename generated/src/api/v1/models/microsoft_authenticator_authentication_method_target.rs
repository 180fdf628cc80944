// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-1.0)
    MicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget = "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget"
}

crate::runtime::derived! {
    MicrosoftAuthenticatorAuthenticationMethodTarget: super::Entity
}

impl MicrosoftAuthenticatorAuthenticationMethodTarget {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRegistrationRequired` in queries.
    pub const IS_REGISTRATION_REQUIRED: Property<Self> = Property::new("isRegistrationRequired");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");
    /// `useForSignIn` in queries.
    pub const USE_FOR_SIGN_IN: Property<Self> = Property::new("useForSignIn");
    /// `authenticationMode` in queries.
    pub const AUTHENTICATION_MODE: Property<Self> = Property::new("authenticationMode");
    /// `featureSettings` in queries.
    pub const FEATURE_SETTINGS: Property<Self> = Property::new("featureSettings");
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

    /// `authenticationMode`: `microsoft.graph.microsoftAuthenticatorAuthenticationMode`
    ///
    /// Possible values are: any, deviceBasedPush, push.
    pub fn authentication_mode(&self) -> Option<super::MicrosoftAuthenticatorAuthenticationMode> {
        self.0.enumeration("authenticationMode")
    }

    /// Sets `authenticationMode`.
    pub fn with_authentication_mode(
        self,
        value: impl Into<Nullable<super::MicrosoftAuthenticatorAuthenticationMode>>,
    ) -> Self {
        Self(self.0.with("authenticationMode", value))
    }

    /// `featureSettings`: `Edm.String`
    ///
    /// Possible values are: null, requireNumberMatching.
    pub fn feature_settings(&self) -> Option<&str> {
        self.0.str("featureSettings")
    }

    /// Sets `featureSettings`.
    pub fn with_feature_settings(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("featureSettings", value))
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
