// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBranding`](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta)
    OrganizationalBranding: super::OrganizationalBrandingProperties = "microsoft.graph.organizationalBranding"
}

impl OrganizationalBranding {
    pub const BACKGROUND_COLOR: Property<Self> = Property::new("backgroundColor");
    pub const BACKGROUND_IMAGE: Property<Self> = Property::new("backgroundImage");
    pub const BACKGROUND_IMAGE_RELATIVE_URL: Property<Self> = Property::new(
        "backgroundImageRelativeUrl",
    );
    pub const BANNER_LOGO: Property<Self> = Property::new("bannerLogo");
    pub const BANNER_LOGO_RELATIVE_URL: Property<Self> = Property::new(
        "bannerLogoRelativeUrl",
    );
    pub const CDN_LIST: Property<Self> = Property::new("cdnList");
    pub const CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL: Property<Self> = Property::new(
        "customAccountResetCredentialsUrl",
    );
    pub const CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT: Property<Self> = Property::new(
        "customCannotAccessYourAccountText",
    );
    pub const CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL: Property<Self> = Property::new(
        "customCannotAccessYourAccountUrl",
    );
    pub const CUSTOM_FORGOT_MY_PASSWORD_TEXT: Property<Self> = Property::new(
        "customForgotMyPasswordText",
    );
    pub const CUSTOM_PRIVACY_AND_COOKIES_TEXT: Property<Self> = Property::new(
        "customPrivacyAndCookiesText",
    );
    pub const CUSTOM_PRIVACY_AND_COOKIES_URL: Property<Self> = Property::new(
        "customPrivacyAndCookiesUrl",
    );
    pub const CUSTOM_RESET_IT_NOW_TEXT: Property<Self> = Property::new(
        "customResetItNowText",
    );
    pub const CUSTOM_TERMS_OF_USE_TEXT: Property<Self> = Property::new(
        "customTermsOfUseText",
    );
    pub const CUSTOM_TERMS_OF_USE_URL: Property<Self> = Property::new(
        "customTermsOfUseUrl",
    );
    pub const FAVICON: Property<Self> = Property::new("favicon");
    pub const FAVICON_RELATIVE_URL: Property<Self> = Property::new("faviconRelativeUrl");
    pub const HEADER_BACKGROUND_COLOR: Property<Self> = Property::new(
        "headerBackgroundColor",
    );
    pub const ID: Property<Self> = Property::new("id");
    pub const LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS: Property<Self> = Property::new(
        "loginPageTextVisibilitySettings",
    );
    pub const SIGN_IN_PAGE_TEXT: Property<Self> = Property::new("signInPageText");
    pub const SQUARE_LOGO: Property<Self> = Property::new("squareLogo");
    pub const SQUARE_LOGO_RELATIVE_URL: Property<Self> = Property::new(
        "squareLogoRelativeUrl",
    );
    pub const USERNAME_HINT_TEXT: Property<Self> = Property::new("usernameHintText");
    pub const LOCALIZATIONS: Property<Self> = Property::new("localizations");

    pub fn with_background_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("backgroundColor", value))
    }

    pub fn with_background_image(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("backgroundImage", value))
    }

    pub fn with_banner_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("bannerLogo", value))
    }

    pub fn with_custom_account_reset_credentials_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customAccountResetCredentialsUrl", value))
    }

    pub fn with_custom_cannot_access_your_account_text(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customCannotAccessYourAccountText", value))
    }

    pub fn with_custom_cannot_access_your_account_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customCannotAccessYourAccountUrl", value))
    }

    pub fn with_custom_forgot_my_password_text(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customForgotMyPasswordText", value))
    }

    pub fn with_custom_privacy_and_cookies_text(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customPrivacyAndCookiesText", value))
    }

    pub fn with_custom_privacy_and_cookies_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customPrivacyAndCookiesUrl", value))
    }

    pub fn with_custom_reset_it_now_text(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customResetItNowText", value))
    }

    pub fn with_custom_terms_of_use_text(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customTermsOfUseText", value))
    }

    pub fn with_custom_terms_of_use_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("customTermsOfUseUrl", value))
    }

    pub fn with_favicon(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("favicon", value))
    }

    pub fn with_header_background_color(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("headerBackgroundColor", value))
    }

    pub fn with_login_page_text_visibility_settings(
        self,
        value: impl Into<Nullable<super::LoginPageTextVisibilitySettings>>,
    ) -> Self {
        Self(self.0.with("loginPageTextVisibilitySettings", value))
    }

    pub fn with_sign_in_page_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInPageText", value))
    }

    pub fn with_square_logo(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("squareLogo", value))
    }

    pub fn with_username_hint_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usernameHintText", value))
    }

    /// `localizations`: `Collection(microsoft.graph.organizationalBrandingLocalization)`
    pub fn localizations(&self) -> Option<&[super::OrganizationalBrandingLocalization]> {
        self.0.models("localizations")
    }

    pub fn with_localizations(
        self,
        value: impl Into<Nullable<Vec<super::OrganizationalBrandingLocalization>>>,
    ) -> Self {
        Self(self.0.with("localizations", value))
    }
}
