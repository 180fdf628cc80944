// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.learningProvider`](https://learn.microsoft.com/graph/api/resources/learningprovider?view=graph-rest-beta)
    LearningProvider = "microsoft.graph.learningProvider"
}

impl LearningProvider {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `loginWebUrl` in queries.
    pub const LOGIN_WEB_URL: Property<Self> = Property::new("loginWebUrl");
    /// `longLogoWebUrlForDarkTheme` in queries.
    pub const LONG_LOGO_WEB_URL_FOR_DARK_THEME: Property<Self> = Property::new("longLogoWebUrlForDarkTheme");
    /// `longLogoWebUrlForLightTheme` in queries.
    pub const LONG_LOGO_WEB_URL_FOR_LIGHT_THEME: Property<Self> = Property::new("longLogoWebUrlForLightTheme");
    /// `squareLogoWebUrlForDarkTheme` in queries.
    pub const SQUARE_LOGO_WEB_URL_FOR_DARK_THEME: Property<Self> = Property::new("squareLogoWebUrlForDarkTheme");
    /// `squareLogoWebUrlForLightTheme` in queries.
    pub const SQUARE_LOGO_WEB_URL_FOR_LIGHT_THEME: Property<Self> = Property::new("squareLogoWebUrlForLightTheme");
    /// `learningContents` in queries.
    pub const LEARNING_CONTENTS: Property<Self> = Property::new("learningContents");

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `loginWebUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn login_web_url(&self) -> Option<&str> {
        self.0.str("loginWebUrl")
    }

    /// Sets `loginWebUrl`.
    pub fn with_login_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginWebUrl", value))
    }

    /// `longLogoWebUrlForDarkTheme`: `Edm.String`
    ///
    /// Required.
    pub fn long_logo_web_url_for_dark_theme(&self) -> Option<&str> {
        self.0.str("longLogoWebUrlForDarkTheme")
    }

    /// Sets `longLogoWebUrlForDarkTheme`.
    pub fn with_long_logo_web_url_for_dark_theme(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longLogoWebUrlForDarkTheme", value))
    }

    /// `longLogoWebUrlForLightTheme`: `Edm.String`
    ///
    /// Required.
    pub fn long_logo_web_url_for_light_theme(&self) -> Option<&str> {
        self.0.str("longLogoWebUrlForLightTheme")
    }

    /// Sets `longLogoWebUrlForLightTheme`.
    pub fn with_long_logo_web_url_for_light_theme(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("longLogoWebUrlForLightTheme", value))
    }

    /// `squareLogoWebUrlForDarkTheme`: `Edm.String`
    ///
    /// Required.
    pub fn square_logo_web_url_for_dark_theme(&self) -> Option<&str> {
        self.0.str("squareLogoWebUrlForDarkTheme")
    }

    /// Sets `squareLogoWebUrlForDarkTheme`.
    pub fn with_square_logo_web_url_for_dark_theme(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("squareLogoWebUrlForDarkTheme", value))
    }

    /// `squareLogoWebUrlForLightTheme`: `Edm.String`
    ///
    /// Required.
    pub fn square_logo_web_url_for_light_theme(&self) -> Option<&str> {
        self.0.str("squareLogoWebUrlForLightTheme")
    }

    /// Sets `squareLogoWebUrlForLightTheme`.
    pub fn with_square_logo_web_url_for_light_theme(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("squareLogoWebUrlForLightTheme", value))
    }

    /// `learningContents`: `Collection(microsoft.graph.learningContent)`
    pub fn learning_contents(&self) -> Option<&[super::LearningContent]> {
        self.0.models("learningContents")
    }

    /// Sets `learningContents`.
    pub fn with_learning_contents(self, value: impl Into<Nullable<Vec<super::LearningContent>>>) -> Self {
        Self(self.0.with("learningContents", value))
    }
}
