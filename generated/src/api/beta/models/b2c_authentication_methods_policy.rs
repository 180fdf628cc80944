// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.b2cAuthenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/b2cauthenticationmethodspolicy?view=graph-rest-beta)
    B2cAuthenticationMethodsPolicy = "microsoft.graph.b2cAuthenticationMethodsPolicy"
}

impl B2cAuthenticationMethodsPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEmailPasswordAuthenticationEnabled` in queries.
    pub const IS_EMAIL_PASSWORD_AUTHENTICATION_ENABLED: Property<Self> =
        Property::new("isEmailPasswordAuthenticationEnabled");
    /// `isUserNameAuthenticationEnabled` in queries.
    pub const IS_USER_NAME_AUTHENTICATION_ENABLED: Property<Self> = Property::new("isUserNameAuthenticationEnabled");
    /// `isPhoneOneTimePasswordAuthenticationEnabled` in queries.
    pub const IS_PHONE_ONE_TIME_PASSWORD_AUTHENTICATION_ENABLED: Property<Self> =
        Property::new("isPhoneOneTimePasswordAuthenticationEnabled");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isEmailPasswordAuthenticationEnabled`: `Edm.Boolean`
    pub fn is_email_password_authentication_enabled(&self) -> Option<bool> {
        self.0.bool("isEmailPasswordAuthenticationEnabled")
    }

    /// Sets `isEmailPasswordAuthenticationEnabled`.
    pub fn with_is_email_password_authentication_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEmailPasswordAuthenticationEnabled", value))
    }

    /// `isUserNameAuthenticationEnabled`: `Edm.Boolean`
    pub fn is_user_name_authentication_enabled(&self) -> Option<bool> {
        self.0.bool("isUserNameAuthenticationEnabled")
    }

    /// Sets `isUserNameAuthenticationEnabled`.
    pub fn with_is_user_name_authentication_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUserNameAuthenticationEnabled", value))
    }

    /// `isPhoneOneTimePasswordAuthenticationEnabled`: `Edm.Boolean`
    pub fn is_phone_one_time_password_authentication_enabled(&self) -> Option<bool> {
        self.0.bool("isPhoneOneTimePasswordAuthenticationEnabled")
    }

    /// Sets `isPhoneOneTimePasswordAuthenticationEnabled`.
    pub fn with_is_phone_one_time_password_authentication_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPhoneOneTimePasswordAuthenticationEnabled", value))
    }
}
