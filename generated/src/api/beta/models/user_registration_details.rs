// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.userRegistrationDetails`](https://learn.microsoft.com/graph/api/resources/userregistrationdetails?view=graph-rest-beta)
    UserRegistrationDetails: super::Entity = "microsoft.graph.userRegistrationDetails"
}

impl UserRegistrationDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `defaultMfaMethod` in queries.
    pub const DEFAULT_MFA_METHOD: Property<Self> = Property::new("defaultMfaMethod");
    /// `isMfaCapable` in queries.
    pub const IS_MFA_CAPABLE: Property<Self> = Property::new("isMfaCapable");
    /// `isMfaRegistered` in queries.
    pub const IS_MFA_REGISTERED: Property<Self> = Property::new("isMfaRegistered");
    /// `isPasswordlessCapable` in queries.
    pub const IS_PASSWORDLESS_CAPABLE: Property<Self> = Property::new("isPasswordlessCapable");
    /// `isSsprCapable` in queries.
    pub const IS_SSPR_CAPABLE: Property<Self> = Property::new("isSsprCapable");
    /// `isSsprEnabled` in queries.
    pub const IS_SSPR_ENABLED: Property<Self> = Property::new("isSsprEnabled");
    /// `isSsprRegistered` in queries.
    pub const IS_SSPR_REGISTERED: Property<Self> = Property::new("isSsprRegistered");
    /// `methodsRegistered` in queries.
    pub const METHODS_REGISTERED: Property<Self> = Property::new("methodsRegistered");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `defaultMethod` in queries.
    pub const DEFAULT_METHOD: Property<Self> = Property::new("defaultMethod");

    /// `defaultMfaMethod`: `microsoft.graph.defaultMfaMethodType`
    ///
    /// Possible values are: none, mobilePhone, alternateMobilePhone, officePhone, microsoftAuthenticatorPush, softwareOneTimePasscode, unknownFutureValue.
    pub fn default_mfa_method(&self) -> Option<super::DefaultMfaMethodType> {
        self.0.enumeration("defaultMfaMethod")
    }

    /// Sets `defaultMfaMethod`.
    pub fn with_default_mfa_method(self, value: impl Into<Nullable<super::DefaultMfaMethodType>>) -> Self {
        Self(self.0.with("defaultMfaMethod", value))
    }

    /// `isMfaCapable`: `Edm.Boolean`
    pub fn is_mfa_capable(&self) -> Option<bool> {
        self.0.bool("isMfaCapable")
    }

    /// Sets `isMfaCapable`.
    pub fn with_is_mfa_capable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMfaCapable", value))
    }

    /// `isMfaRegistered`: `Edm.Boolean`
    pub fn is_mfa_registered(&self) -> Option<bool> {
        self.0.bool("isMfaRegistered")
    }

    /// Sets `isMfaRegistered`.
    pub fn with_is_mfa_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMfaRegistered", value))
    }

    /// `isPasswordlessCapable`: `Edm.Boolean`
    pub fn is_passwordless_capable(&self) -> Option<bool> {
        self.0.bool("isPasswordlessCapable")
    }

    /// Sets `isPasswordlessCapable`.
    pub fn with_is_passwordless_capable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPasswordlessCapable", value))
    }

    /// `isSsprCapable`: `Edm.Boolean`
    pub fn is_sspr_capable(&self) -> Option<bool> {
        self.0.bool("isSsprCapable")
    }

    /// Sets `isSsprCapable`.
    pub fn with_is_sspr_capable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSsprCapable", value))
    }

    /// `isSsprEnabled`: `Edm.Boolean`
    pub fn is_sspr_enabled(&self) -> Option<bool> {
        self.0.bool("isSsprEnabled")
    }

    /// Sets `isSsprEnabled`.
    pub fn with_is_sspr_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSsprEnabled", value))
    }

    /// `isSsprRegistered`: `Edm.Boolean`
    pub fn is_sspr_registered(&self) -> Option<bool> {
        self.0.bool("isSsprRegistered")
    }

    /// Sets `isSsprRegistered`.
    pub fn with_is_sspr_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSsprRegistered", value))
    }

    /// `methodsRegistered`: `Collection(Edm.String)`
    pub fn methods_registered(&self) -> Option<Vec<&str>> {
        self.0.strs("methodsRegistered")
    }

    /// Sets `methodsRegistered`.
    pub fn with_methods_registered(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("methodsRegistered", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `defaultMethod`: `Edm.String`
    pub fn default_method(&self) -> Option<&str> {
        self.0.str("defaultMethod")
    }

    /// Sets `defaultMethod`.
    pub fn with_default_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultMethod", value))
    }
}
