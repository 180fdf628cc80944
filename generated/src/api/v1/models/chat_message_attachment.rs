// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageAttachment`](https://learn.microsoft.com/graph/api/resources/chatmessageattachment?view=graph-rest-1.0)
    ChatMessageAttachment = "microsoft.graph.chatMessageAttachment"
}

impl ChatMessageAttachment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `contentUrl` in queries.
    pub const CONTENT_URL: Property<Self> = Property::new("contentUrl");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `thumbnailUrl` in queries.
    pub const THUMBNAIL_URL: Property<Self> = Property::new("thumbnailUrl");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `contentType`: `Edm.String`
    ///
    /// Possible values are: reference, application/vnd.microsoft.card.codesnippet.
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `contentUrl`: `Edm.String`
    pub fn content_url(&self) -> Option<&str> {
        self.0.str("contentUrl")
    }

    /// Sets `contentUrl`.
    pub fn with_content_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentUrl", value))
    }

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `thumbnailUrl`: `Edm.String`
    pub fn thumbnail_url(&self) -> Option<&str> {
        self.0.str("thumbnailUrl")
    }

    /// Sets `thumbnailUrl`.
    pub fn with_thumbnail_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbnailUrl", value))
    }
}
