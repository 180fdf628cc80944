// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosBookmark`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosbookmark?view=graph-rest-beta)
    IosBookmark = "microsoft.graph.iosBookmark"
}

impl IosBookmark {
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `bookmarkFolder` in queries.
    pub const BOOKMARK_FOLDER: Property<Self> = Property::new("bookmarkFolder");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `bookmarkFolder`: `Edm.String`
    pub fn bookmark_folder(&self) -> Option<&str> {
        self.0.str("bookmarkFolder")
    }

    /// Sets `bookmarkFolder`.
    pub fn with_bookmark_folder(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bookmarkFolder", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
