// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharingLink`](https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0)
    SharingLink = "microsoft.graph.sharingLink"
}

impl SharingLink {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `preventsDownload` in queries.
    pub const PREVENTS_DOWNLOAD: Property<Self> = Property::new("preventsDownload");
    /// `webHtml` in queries.
    pub const WEB_HTML: Property<Self> = Property::new("webHtml");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `application`: `microsoft.graph.identity`
    pub fn application(&self) -> Option<&super::Identity> {
        self.0.model("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `scope`: `Edm.String`
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `preventsDownload`: `Edm.Boolean`
    pub fn prevents_download(&self) -> Option<bool> {
        self.0.bool("preventsDownload")
    }

    /// Sets `preventsDownload`.
    pub fn with_prevents_download(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("preventsDownload", value))
    }

    /// `webHtml`: `Edm.String`
    pub fn web_html(&self) -> Option<&str> {
        self.0.str("webHtml")
    }

    /// Sets `webHtml`.
    pub fn with_web_html(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webHtml", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
