// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.loginPageTextVisibilitySettings`](https://learn.microsoft.com/graph/api/resources/loginpagetextvisibilitysettings?view=graph-rest-beta)
    LoginPageTextVisibilitySettings = "microsoft.graph.loginPageTextVisibilitySettings"
}

impl LoginPageTextVisibilitySettings {
    /// `hideAccountResetCredentials` in queries.
    pub const HIDE_ACCOUNT_RESET_CREDENTIALS: Property<Self> = Property::new("hideAccountResetCredentials");
    /// `hideCannotAccessYourAccount` in queries.
    pub const HIDE_CANNOT_ACCESS_YOUR_ACCOUNT: Property<Self> = Property::new("hideCannotAccessYourAccount");
    /// `hideForgotMyPassword` in queries.
    pub const HIDE_FORGOT_MY_PASSWORD: Property<Self> = Property::new("hideForgotMyPassword");
    /// `hideResetItNow` in queries.
    pub const HIDE_RESET_IT_NOW: Property<Self> = Property::new("hideResetItNow");
    /// `hideTermsOfUse` in queries.
    pub const HIDE_TERMS_OF_USE: Property<Self> = Property::new("hideTermsOfUse");
    /// `hidePrivacyAndCookies` in queries.
    pub const HIDE_PRIVACY_AND_COOKIES: Property<Self> = Property::new("hidePrivacyAndCookies");

    /// `hideAccountResetCredentials`: `Edm.Boolean`
    pub fn hide_account_reset_credentials(&self) -> Option<bool> {
        self.0.bool("hideAccountResetCredentials")
    }

    /// Sets `hideAccountResetCredentials`.
    pub fn with_hide_account_reset_credentials(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideAccountResetCredentials", value))
    }

    /// `hideCannotAccessYourAccount`: `Edm.Boolean`
    pub fn hide_cannot_access_your_account(&self) -> Option<bool> {
        self.0.bool("hideCannotAccessYourAccount")
    }

    /// Sets `hideCannotAccessYourAccount`.
    pub fn with_hide_cannot_access_your_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideCannotAccessYourAccount", value))
    }

    /// `hideForgotMyPassword`: `Edm.Boolean`
    pub fn hide_forgot_my_password(&self) -> Option<bool> {
        self.0.bool("hideForgotMyPassword")
    }

    /// Sets `hideForgotMyPassword`.
    pub fn with_hide_forgot_my_password(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideForgotMyPassword", value))
    }

    /// `hideResetItNow`: `Edm.Boolean`
    pub fn hide_reset_it_now(&self) -> Option<bool> {
        self.0.bool("hideResetItNow")
    }

    /// Sets `hideResetItNow`.
    pub fn with_hide_reset_it_now(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideResetItNow", value))
    }

    /// `hideTermsOfUse`: `Edm.Boolean`
    pub fn hide_terms_of_use(&self) -> Option<bool> {
        self.0.bool("hideTermsOfUse")
    }

    /// Sets `hideTermsOfUse`.
    pub fn with_hide_terms_of_use(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideTermsOfUse", value))
    }

    /// `hidePrivacyAndCookies`: `Edm.Boolean`
    pub fn hide_privacy_and_cookies(&self) -> Option<bool> {
        self.0.bool("hidePrivacyAndCookies")
    }

    /// Sets `hidePrivacyAndCookies`.
    pub fn with_hide_privacy_and_cookies(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidePrivacyAndCookies", value))
    }
}
