// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.organizationalBrandingProperties`](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta)
    OrganizationalBrandingProperties = "microsoft.graph.organizationalBrandingProperties" {
        "microsoft.graph.organizationalBranding",
        "microsoft.graph.organizationalBrandingLocalization",
    }
}

impl OrganizationalBrandingProperties {
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

    /// `backgroundColor`: `Edm.String`
    pub fn background_color(&self) -> Option<&str> {
        self.0.str("backgroundColor")
    }

    /// Sets `backgroundColor`.
    pub fn with_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("backgroundColor", value))
    }

    /// `backgroundImage`: `Edm.Stream`
    pub fn background_image(&self) -> Option<&Value> {
        self.0.untyped("backgroundImage")
    }

    /// Sets `backgroundImage`.
    pub fn with_background_image(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("backgroundImage", value))
    }

    /// `backgroundImageRelativeUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn background_image_relative_url(&self) -> Option<&str> {
        self.0.str("backgroundImageRelativeUrl")
    }

    /// `bannerLogo`: `Edm.Stream`
    pub fn banner_logo(&self) -> Option<&Value> {
        self.0.untyped("bannerLogo")
    }

    /// Sets `bannerLogo`.
    pub fn with_banner_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("bannerLogo", value))
    }

    /// `bannerLogoRelativeUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn banner_logo_relative_url(&self) -> Option<&str> {
        self.0.str("bannerLogoRelativeUrl")
    }

    /// `cdnList`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn cdn_list(&self) -> Option<Vec<&str>> {
        self.0.strs("cdnList")
    }

    /// `customAccountResetCredentialsUrl`: `Edm.String`
    pub fn custom_account_reset_credentials_url(&self) -> Option<&str> {
        self.0.str("customAccountResetCredentialsUrl")
    }

    /// Sets `customAccountResetCredentialsUrl`.
    pub fn with_custom_account_reset_credentials_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customAccountResetCredentialsUrl", value))
    }

    /// `customCannotAccessYourAccountText`: `Edm.String`
    pub fn custom_cannot_access_your_account_text(&self) -> Option<&str> {
        self.0.str("customCannotAccessYourAccountText")
    }

    /// Sets `customCannotAccessYourAccountText`.
    pub fn with_custom_cannot_access_your_account_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCannotAccessYourAccountText", value))
    }

    /// `customCannotAccessYourAccountUrl`: `Edm.String`
    pub fn custom_cannot_access_your_account_url(&self) -> Option<&str> {
        self.0.str("customCannotAccessYourAccountUrl")
    }

    /// Sets `customCannotAccessYourAccountUrl`.
    pub fn with_custom_cannot_access_your_account_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customCannotAccessYourAccountUrl", value))
    }

    /// `customForgotMyPasswordText`: `Edm.String`
    pub fn custom_forgot_my_password_text(&self) -> Option<&str> {
        self.0.str("customForgotMyPasswordText")
    }

    /// Sets `customForgotMyPasswordText`.
    pub fn with_custom_forgot_my_password_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customForgotMyPasswordText", value))
    }

    /// `customPrivacyAndCookiesText`: `Edm.String`
    pub fn custom_privacy_and_cookies_text(&self) -> Option<&str> {
        self.0.str("customPrivacyAndCookiesText")
    }

    /// Sets `customPrivacyAndCookiesText`.
    pub fn with_custom_privacy_and_cookies_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customPrivacyAndCookiesText", value))
    }

    /// `customPrivacyAndCookiesUrl`: `Edm.String`
    pub fn custom_privacy_and_cookies_url(&self) -> Option<&str> {
        self.0.str("customPrivacyAndCookiesUrl")
    }

    /// Sets `customPrivacyAndCookiesUrl`.
    pub fn with_custom_privacy_and_cookies_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customPrivacyAndCookiesUrl", value))
    }

    /// `customResetItNowText`: `Edm.String`
    pub fn custom_reset_it_now_text(&self) -> Option<&str> {
        self.0.str("customResetItNowText")
    }

    /// Sets `customResetItNowText`.
    pub fn with_custom_reset_it_now_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customResetItNowText", value))
    }

    /// `customTermsOfUseText`: `Edm.String`
    pub fn custom_terms_of_use_text(&self) -> Option<&str> {
        self.0.str("customTermsOfUseText")
    }

    /// Sets `customTermsOfUseText`.
    pub fn with_custom_terms_of_use_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customTermsOfUseText", value))
    }

    /// `customTermsOfUseUrl`: `Edm.String`
    pub fn custom_terms_of_use_url(&self) -> Option<&str> {
        self.0.str("customTermsOfUseUrl")
    }

    /// Sets `customTermsOfUseUrl`.
    pub fn with_custom_terms_of_use_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customTermsOfUseUrl", value))
    }

    /// `favicon`: `Edm.Stream`
    pub fn favicon(&self) -> Option<&Value> {
        self.0.untyped("favicon")
    }

    /// Sets `favicon`.
    pub fn with_favicon(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("favicon", value))
    }

    /// `faviconRelativeUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn favicon_relative_url(&self) -> Option<&str> {
        self.0.str("faviconRelativeUrl")
    }

    /// `headerBackgroundColor`: `Edm.String`
    pub fn header_background_color(&self) -> Option<&str> {
        self.0.str("headerBackgroundColor")
    }

    /// Sets `headerBackgroundColor`.
    pub fn with_header_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerBackgroundColor", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `loginPageTextVisibilitySettings`: `microsoft.graph.loginPageTextVisibilitySettings`
    pub fn login_page_text_visibility_settings(&self) -> Option<&super::LoginPageTextVisibilitySettings> {
        self.0.model("loginPageTextVisibilitySettings")
    }

    /// Sets `loginPageTextVisibilitySettings`.
    pub fn with_login_page_text_visibility_settings(
        self,
        value: impl Into<Nullable<super::LoginPageTextVisibilitySettings>>,
    ) -> Self {
        Self(self.0.with("loginPageTextVisibilitySettings", value))
    }

    /// `signInPageText`: `Edm.String`
    pub fn sign_in_page_text(&self) -> Option<&str> {
        self.0.str("signInPageText")
    }

    /// Sets `signInPageText`.
    pub fn with_sign_in_page_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInPageText", value))
    }

    /// `squareLogo`: `Edm.Stream`
    pub fn square_logo(&self) -> Option<&Value> {
        self.0.untyped("squareLogo")
    }

    /// Sets `squareLogo`.
    pub fn with_square_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("squareLogo", value))
    }

    /// `squareLogoRelativeUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn square_logo_relative_url(&self) -> Option<&str> {
        self.0.str("squareLogoRelativeUrl")
    }

    /// `usernameHintText`: `Edm.String`
    pub fn username_hint_text(&self) -> Option<&str> {
        self.0.str("usernameHintText")
    }

    /// Sets `usernameHintText`.
    pub fn with_username_hint_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usernameHintText", value))
    }
}
