// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.organizationalBrandingProperties`](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-1.0)
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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
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
