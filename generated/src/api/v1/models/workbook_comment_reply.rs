// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookCommentReply`](https://learn.microsoft.com/graph/api/resources/workbookcommentreply?view=graph-rest-1.0)
    WorkbookCommentReply = "microsoft.graph.workbookCommentReply"
}

impl WorkbookCommentReply {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `contentType`: `Edm.String`
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
