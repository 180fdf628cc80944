// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0)
    ItemBody = "microsoft.graph.itemBody"
}

impl ItemBody {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `contentType`: `microsoft.graph.bodyType`
    ///
    /// Possible values are: text, html.
    pub fn content_type(&self) -> Option<super::BodyType> {
        self.0.enumeration("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::BodyType>>) -> Self {
        Self(self.0.with("contentType", value))
    }
}
