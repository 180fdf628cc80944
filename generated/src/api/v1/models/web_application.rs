// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.webApplication`](https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-1.0)
    WebApplication = "microsoft.graph.webApplication"
}

impl WebApplication {
    /// `homePageUrl` in queries.
    pub const HOME_PAGE_URL: Property<Self> = Property::new("homePageUrl");
    /// `implicitGrantSettings` in queries.
    pub const IMPLICIT_GRANT_SETTINGS: Property<Self> = Property::new("implicitGrantSettings");
    /// `logoutUrl` in queries.
    pub const LOGOUT_URL: Property<Self> = Property::new("logoutUrl");
    /// `redirectUris` in queries.
    pub const REDIRECT_URIS: Property<Self> = Property::new("redirectUris");

    /// `homePageUrl`: `Edm.String`
    pub fn home_page_url(&self) -> Option<&str> {
        self.0.str("homePageUrl")
    }

    /// Sets `homePageUrl`.
    pub fn with_home_page_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homePageUrl", value))
    }

    /// `implicitGrantSettings`: `microsoft.graph.implicitGrantSettings`
    pub fn implicit_grant_settings(&self) -> Option<&super::ImplicitGrantSettings> {
        self.0.model("implicitGrantSettings")
    }

    /// Sets `implicitGrantSettings`.
    pub fn with_implicit_grant_settings(self, value: impl Into<Nullable<super::ImplicitGrantSettings>>) -> Self {
        Self(self.0.with("implicitGrantSettings", value))
    }

    /// `logoutUrl`: `Edm.String`
    pub fn logout_url(&self) -> Option<&str> {
        self.0.str("logoutUrl")
    }

    /// Sets `logoutUrl`.
    pub fn with_logout_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logoutUrl", value))
    }

    /// `redirectUris`: `Collection(Edm.String)`
    pub fn redirect_uris(&self) -> Option<Vec<&str>> {
        self.0.strs("redirectUris")
    }

    /// Sets `redirectUris`.
    pub fn with_redirect_uris(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("redirectUris", value))
    }
}
