// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageHostedContent`](https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-1.0)
    ChatMessageHostedContent = "microsoft.graph.chatMessageHostedContent"
}

impl ChatMessageHostedContent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contentBytes` in queries.
    pub const CONTENT_BYTES: Property<Self> = Property::new("contentBytes");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `contentBytes`: `Edm.Binary`
    pub fn content_bytes(&self) -> Parsed<Bytes> {
        self.0.binary("contentBytes")
    }

    /// Sets `contentBytes`.
    pub fn with_content_bytes(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("contentBytes", value))
    }

    /// `contentType`: `Edm.String`
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }
}
