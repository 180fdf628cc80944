// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBranding`](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-1.0)
    OrganizationalBranding: super::OrganizationalBrandingProperties = "microsoft.graph.organizationalBranding"
}

impl OrganizationalBranding {
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
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `signInPageText` in queries.
    pub const SIGN_IN_PAGE_TEXT: Property<Self> = Property::new("signInPageText");
    /// `squareLogo` in queries.
    pub const SQUARE_LOGO: Property<Self> = Property::new("squareLogo");
    /// `squareLogoRelativeUrl` in queries.
    pub const SQUARE_LOGO_RELATIVE_URL: Property<Self> = Property::new("squareLogoRelativeUrl");
    /// `usernameHintText` in queries.
    pub const USERNAME_HINT_TEXT: Property<Self> = Property::new("usernameHintText");
    /// `localizations` in queries.
    pub const LOCALIZATIONS: Property<Self> = Property::new("localizations");

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

    /// `localizations`: `Collection(microsoft.graph.organizationalBrandingLocalization)`
    pub fn localizations(&self) -> Option<&[super::OrganizationalBrandingLocalization]> {
        self.0.models("localizations")
    }

    /// Sets `localizations`.
    pub fn with_localizations(
        self,
        value: impl Into<Nullable<Vec<super::OrganizationalBrandingLocalization>>>,
    ) -> Self {
        Self(self.0.with("localizations", value))
    }
}
