// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.credentialUserRegistrationDetails`](https://learn.microsoft.com/graph/api/resources/credentialuserregistrationdetails?view=graph-rest-beta)
    CredentialUserRegistrationDetails = "microsoft.graph.credentialUserRegistrationDetails"
}

impl CredentialUserRegistrationDetails {
    /// `authMethods` in queries.
    pub const AUTH_METHODS: Property<Self> = Property::new("authMethods");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isCapable` in queries.
    pub const IS_CAPABLE: Property<Self> = Property::new("isCapable");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `isMfaRegistered` in queries.
    pub const IS_MFA_REGISTERED: Property<Self> = Property::new("isMfaRegistered");
    /// `isRegistered` in queries.
    pub const IS_REGISTERED: Property<Self> = Property::new("isRegistered");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `authMethods`: `Collection(microsoft.graph.registrationAuthMethod)`
    ///
    /// Possible values are: email, mobilePhone, officePhone, securityQuestion.
    pub fn auth_methods(&self) -> Option<Vec<super::RegistrationAuthMethod>> {
        self.0.enumerations("authMethods")
    }

    /// Sets `authMethods`.
    pub fn with_auth_methods(self, value: impl Into<Nullable<Vec<super::RegistrationAuthMethod>>>) -> Self {
        Self(self.0.with("authMethods", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isCapable`: `Edm.Boolean`
    pub fn is_capable(&self) -> Option<bool> {
        self.0.bool("isCapable")
    }

    /// Sets `isCapable`.
    pub fn with_is_capable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCapable", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `isMfaRegistered`: `Edm.Boolean`
    pub fn is_mfa_registered(&self) -> Option<bool> {
        self.0.bool("isMfaRegistered")
    }

    /// Sets `isMfaRegistered`.
    pub fn with_is_mfa_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMfaRegistered", value))
    }

    /// `isRegistered`: `Edm.Boolean`
    pub fn is_registered(&self) -> Option<bool> {
        self.0.bool("isRegistered")
    }

    /// Sets `isRegistered`.
    pub fn with_is_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRegistered", value))
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
}
