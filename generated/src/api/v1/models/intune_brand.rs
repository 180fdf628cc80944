// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrand`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-1.0)
    IntuneBrand = "microsoft.graph.intuneBrand"
}

impl IntuneBrand {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `themeColor` in queries.
    pub const THEME_COLOR: Property<Self> = Property::new("themeColor");
    /// `showLogo` in queries.
    pub const SHOW_LOGO: Property<Self> = Property::new("showLogo");
    /// `lightBackgroundLogo` in queries.
    pub const LIGHT_BACKGROUND_LOGO: Property<Self> = Property::new("lightBackgroundLogo");
    /// `darkBackgroundLogo` in queries.
    pub const DARK_BACKGROUND_LOGO: Property<Self> = Property::new("darkBackgroundLogo");
    /// `showNameNextToLogo` in queries.
    pub const SHOW_NAME_NEXT_TO_LOGO: Property<Self> = Property::new("showNameNextToLogo");
    /// `showDisplayNameNextToLogo` in queries.
    pub const SHOW_DISPLAY_NAME_NEXT_TO_LOGO: Property<Self> = Property::new("showDisplayNameNextToLogo");
    /// `contactITName` in queries.
    pub const CONTACT_IT_NAME: Property<Self> = Property::new("contactITName");
    /// `contactITPhoneNumber` in queries.
    pub const CONTACT_IT_PHONE_NUMBER: Property<Self> = Property::new("contactITPhoneNumber");
    /// `contactITEmailAddress` in queries.
    pub const CONTACT_IT_EMAIL_ADDRESS: Property<Self> = Property::new("contactITEmailAddress");
    /// `contactITNotes` in queries.
    pub const CONTACT_IT_NOTES: Property<Self> = Property::new("contactITNotes");
    /// `onlineSupportSiteUrl` in queries.
    pub const ONLINE_SUPPORT_SITE_URL: Property<Self> = Property::new("onlineSupportSiteUrl");
    /// `onlineSupportSiteName` in queries.
    pub const ONLINE_SUPPORT_SITE_NAME: Property<Self> = Property::new("onlineSupportSiteName");
    /// `privacyUrl` in queries.
    pub const PRIVACY_URL: Property<Self> = Property::new("privacyUrl");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `themeColor`: `microsoft.graph.rgbColor`
    pub fn theme_color(&self) -> Option<&super::RgbColor> {
        self.0.model("themeColor")
    }

    /// Sets `themeColor`.
    pub fn with_theme_color(self, value: impl Into<Nullable<super::RgbColor>>) -> Self {
        Self(self.0.with("themeColor", value))
    }

    /// `showLogo`: `Edm.Boolean`
    pub fn show_logo(&self) -> Option<bool> {
        self.0.bool("showLogo")
    }

    /// Sets `showLogo`.
    pub fn with_show_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showLogo", value))
    }

    /// `lightBackgroundLogo`: `microsoft.graph.mimeContent`
    pub fn light_background_logo(&self) -> Option<&super::MimeContent> {
        self.0.model("lightBackgroundLogo")
    }

    /// Sets `lightBackgroundLogo`.
    pub fn with_light_background_logo(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("lightBackgroundLogo", value))
    }

    /// `darkBackgroundLogo`: `microsoft.graph.mimeContent`
    pub fn dark_background_logo(&self) -> Option<&super::MimeContent> {
        self.0.model("darkBackgroundLogo")
    }

    /// Sets `darkBackgroundLogo`.
    pub fn with_dark_background_logo(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("darkBackgroundLogo", value))
    }

    /// `showNameNextToLogo`: `Edm.Boolean`
    pub fn show_name_next_to_logo(&self) -> Option<bool> {
        self.0.bool("showNameNextToLogo")
    }

    /// Sets `showNameNextToLogo`.
    pub fn with_show_name_next_to_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showNameNextToLogo", value))
    }

    /// `showDisplayNameNextToLogo`: `Edm.Boolean`
    pub fn show_display_name_next_to_logo(&self) -> Option<bool> {
        self.0.bool("showDisplayNameNextToLogo")
    }

    /// Sets `showDisplayNameNextToLogo`.
    pub fn with_show_display_name_next_to_logo(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showDisplayNameNextToLogo", value))
    }

    /// `contactITName`: `Edm.String`
    pub fn contact_it_name(&self) -> Option<&str> {
        self.0.str("contactITName")
    }

    /// Sets `contactITName`.
    pub fn with_contact_it_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITName", value))
    }

    /// `contactITPhoneNumber`: `Edm.String`
    pub fn contact_it_phone_number(&self) -> Option<&str> {
        self.0.str("contactITPhoneNumber")
    }

    /// Sets `contactITPhoneNumber`.
    pub fn with_contact_it_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITPhoneNumber", value))
    }

    /// `contactITEmailAddress`: `Edm.String`
    pub fn contact_it_email_address(&self) -> Option<&str> {
        self.0.str("contactITEmailAddress")
    }

    /// Sets `contactITEmailAddress`.
    pub fn with_contact_it_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITEmailAddress", value))
    }

    /// `contactITNotes`: `Edm.String`
    pub fn contact_it_notes(&self) -> Option<&str> {
        self.0.str("contactITNotes")
    }

    /// Sets `contactITNotes`.
    pub fn with_contact_it_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactITNotes", value))
    }

    /// `onlineSupportSiteUrl`: `Edm.String`
    pub fn online_support_site_url(&self) -> Option<&str> {
        self.0.str("onlineSupportSiteUrl")
    }

    /// Sets `onlineSupportSiteUrl`.
    pub fn with_online_support_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onlineSupportSiteUrl", value))
    }

    /// `onlineSupportSiteName`: `Edm.String`
    pub fn online_support_site_name(&self) -> Option<&str> {
        self.0.str("onlineSupportSiteName")
    }

    /// Sets `onlineSupportSiteName`.
    pub fn with_online_support_site_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onlineSupportSiteName", value))
    }

    /// `privacyUrl`: `Edm.String`
    pub fn privacy_url(&self) -> Option<&str> {
        self.0.str("privacyUrl")
    }

    /// Sets `privacyUrl`.
    pub fn with_privacy_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyUrl", value))
    }
}
