// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentity`](https://learn.microsoft.com/graph/api/resources/sharepointidentity?view=graph-rest-1.0)
    SharePointIdentity = "microsoft.graph.sharePointIdentity"
}

impl SharePointIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `loginName` in queries.
    pub const LOGIN_NAME: Property<Self> = Property::new("loginName");
    /// `thumbnails` in queries.
    pub const THUMBNAILS: Property<Self> = Property::new("thumbnails");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `loginName`: `Edm.String`
    pub fn login_name(&self) -> Option<&str> {
        self.0.str("loginName")
    }

    /// Sets `loginName`.
    pub fn with_login_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginName", value))
    }

    /// `thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn thumbnails(&self) -> Option<&[super::ThumbnailSet]> {
        self.0.models("thumbnails")
    }
}
