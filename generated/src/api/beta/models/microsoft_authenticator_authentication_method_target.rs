// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from authenticationmethodtarget.
    ///
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta)
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
    /// `numberMatchingRequiredState` in queries.
    pub const NUMBER_MATCHING_REQUIRED_STATE: Property<Self> = Property::new("numberMatchingRequiredState");
    /// `displayAppInformationRequiredState` in queries.
    pub const DISPLAY_APP_INFORMATION_REQUIRED_STATE: Property<Self> =
        Property::new("displayAppInformationRequiredState");

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
    /// Possible values are: deviceBasedPush, push, any.
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

    /// `numberMatchingRequiredState`: `microsoft.graph.advancedConfigState`
    ///
    /// Possible values are: enabled, disabled, default.
    pub fn number_matching_required_state(&self) -> Option<super::AdvancedConfigState> {
        self.0.enumeration("numberMatchingRequiredState")
    }

    /// Sets `numberMatchingRequiredState`.
    pub fn with_number_matching_required_state(self, value: impl Into<Nullable<super::AdvancedConfigState>>) -> Self {
        Self(self.0.with("numberMatchingRequiredState", value))
    }

    /// `displayAppInformationRequiredState`: `microsoft.graph.advancedConfigState`
    ///
    /// Possible values are: enabled, disabled, default.
    pub fn display_app_information_required_state(&self) -> Option<super::AdvancedConfigState> {
        self.0.enumeration("displayAppInformationRequiredState")
    }

    /// Sets `displayAppInformationRequiredState`.
    pub fn with_display_app_information_required_state(
        self,
        value: impl Into<Nullable<super::AdvancedConfigState>>,
    ) -> Self {
        Self(self.0.with("displayAppInformationRequiredState", value))
    }
}
