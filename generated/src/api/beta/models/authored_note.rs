// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authoredNote`](https://learn.microsoft.com/graph/api/resources/authorednote?view=graph-rest-beta)
    AuthoredNote: super::Entity = "microsoft.graph.authoredNote"
}

impl AuthoredNote {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `author` in queries.
    pub const AUTHOR: Property<Self> = Property::new("author");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");

    /// `author`: `microsoft.graph.identity`
    pub fn author(&self) -> Option<&super::Identity> {
        self.0.model("author")
    }

    /// Sets `author`.
    pub fn with_author(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("author", value))
    }

    /// `content`: `microsoft.graph.itemBody`
    pub fn content(&self) -> Option<&super::ItemBody> {
        self.0.model("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }
}
