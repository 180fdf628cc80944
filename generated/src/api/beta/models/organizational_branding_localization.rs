// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBrandingLocalization`](https://learn.microsoft.com/graph/api/resources/organizationalbrandinglocalization?view=graph-rest-beta)
    OrganizationalBrandingLocalization: super::OrganizationalBrandingProperties = "microsoft.graph.organizationalBrandingLocalization"
}

impl OrganizationalBrandingLocalization {
    /// `backgroundColor` in queries.
    pub const BACKGROUND_COLOR: Property<Self> = Property::new("backgroundColor");
    /// `backgroundImage` in queries.
    pub const BACKGROUND_IMAGE: Property<Self> = Property::new("backgroundImage");
    /// `backgroundImageRelativeUrl` in queries.
    pub const BACKGROUND_IMAGE_RELATIVE_URL: Property<Self> = Property::new("backgroundImageRelativeUrl");
    /// `bannerLogo` in queries.
    pub const BANNER_LOGO: Property<Self> = Property::new("bannerLogo");
    /// `bannerLogoRelativeUrl` in queries.
    pub const BANNER_LOGO_RELATIVE_URL: Property<Self> = Property::new("bannerLogoRelativeUrl");
    /// `cdnList` in queries.
    pub const CDN_LIST: Property<Self> = Property::new("cdnList");
    /// `customAccountResetCredentialsUrl` in queries.
    pub const CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL: Property<Self> = Property::new("customAccountResetCredentialsUrl");
    /// `customCannotAccessYourAccountText` in queries.
    pub const CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT: Property<Self> =
        Property::new("customCannotAccessYourAccountText");
    /// `customCannotAccessYourAccountUrl` in queries.
    pub const CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL: Property<Self> = Property::new("customCannotAccessYourAccountUrl");
    /// `customForgotMyPasswordText` in queries.
    pub const CUSTOM_FORGOT_MY_PASSWORD_TEXT: Property<Self> = Property::new("customForgotMyPasswordText");
    /// `customPrivacyAndCookiesText` in queries.
    pub const CUSTOM_PRIVACY_AND_COOKIES_TEXT: Property<Self> = Property::new("customPrivacyAndCookiesText");
    /// `customPrivacyAndCookiesUrl` in queries.
    pub const CUSTOM_PRIVACY_AND_COOKIES_URL: Property<Self> = Property::new("customPrivacyAndCookiesUrl");
    /// `customResetItNowText` in queries.
    pub const CUSTOM_RESET_IT_NOW_TEXT: Property<Self> = Property::new("customResetItNowText");
    /// `customTermsOfUseText` in queries.
    pub const CUSTOM_TERMS_OF_USE_TEXT: Property<Self> = Property::new("customTermsOfUseText");
    /// `customTermsOfUseUrl` in queries.
    pub const CUSTOM_TERMS_OF_USE_URL: Property<Self> = Property::new("customTermsOfUseUrl");
    /// `favicon` in queries.
    pub const FAVICON: Property<Self> = Property::new("favicon");
    /// `faviconRelativeUrl` in queries.
    pub const FAVICON_RELATIVE_URL: Property<Self> = Property::new("faviconRelativeUrl");
    /// `headerBackgroundColor` in queries.
    pub const HEADER_BACKGROUND_COLOR: Property<Self> = Property::new("headerBackgroundColor");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `loginPageTextVisibilitySettings` in queries.
    pub const LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS: Property<Self> = Property::new("loginPageTextVisibilitySettings");
    /// `signInPageText` in queries.
    pub const SIGN_IN_PAGE_TEXT: Property<Self> = Property::new("signInPageText");
    /// `squareLogo` in queries.
    pub const SQUARE_LOGO: Property<Self> = Property::new("squareLogo");
    /// `squareLogoRelativeUrl` in queries.
    pub const SQUARE_LOGO_RELATIVE_URL: Property<Self> = Property::new("squareLogoRelativeUrl");
    /// `usernameHintText` in queries.
    pub const USERNAME_HINT_TEXT: Property<Self> = Property::new("usernameHintText");

    /// Sets `backgroundColor`.
    pub fn with_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("backgroundColor", value))
    }

    /// Sets `backgroundImage`.
    pub fn with_background_image(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("backgroundImage", value))
    }

    /// Sets `bannerLogo`.
    pub fn with_banner_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("bannerLogo", value))
    }

    /// Sets `customAccountResetCredentialsUrl`.
    pub fn with_custom_account_reset_credentials_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customAccountResetCredentialsUrl", value))
    }

    /// Sets `customCannotAccessYourAccountText`.
    pub fn with_custom_cannot_access_your_account_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCannotAccessYourAccountText", value))
    }

    /// Sets `customCannotAccessYourAccountUrl`.
    pub fn with_custom_cannot_access_your_account_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCannotAccessYourAccountUrl", value))
    }

    /// Sets `customForgotMyPasswordText`.
    pub fn with_custom_forgot_my_password_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customForgotMyPasswordText", value))
    }

    /// Sets `customPrivacyAndCookiesText`.
    pub fn with_custom_privacy_and_cookies_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customPrivacyAndCookiesText", value))
    }

    /// Sets `customPrivacyAndCookiesUrl`.
    pub fn with_custom_privacy_and_cookies_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customPrivacyAndCookiesUrl", value))
    }

    /// Sets `customResetItNowText`.
    pub fn with_custom_reset_it_now_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customResetItNowText", value))
    }

    /// Sets `customTermsOfUseText`.
    pub fn with_custom_terms_of_use_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customTermsOfUseText", value))
    }

    /// Sets `customTermsOfUseUrl`.
    pub fn with_custom_terms_of_use_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customTermsOfUseUrl", value))
    }

    /// Sets `favicon`.
    pub fn with_favicon(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("favicon", value))
    }

    /// Sets `headerBackgroundColor`.
    pub fn with_header_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerBackgroundColor", value))
    }

    /// Sets `loginPageTextVisibilitySettings`.
    pub fn with_login_page_text_visibility_settings(
        self,
        value: impl Into<Nullable<super::LoginPageTextVisibilitySettings>>,
    ) -> Self {
        Self(self.0.with("loginPageTextVisibilitySettings", value))
    }

    /// Sets `signInPageText`.
    pub fn with_sign_in_page_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInPageText", value))
    }

    /// Sets `squareLogo`.
    pub fn with_square_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("squareLogo", value))
    }

    /// Sets `usernameHintText`.
    pub fn with_username_hint_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usernameHintText", value))
    }
}
