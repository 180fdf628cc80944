// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.onenotePage`](https://learn.microsoft.com/graph/api/resources/onenotepage?view=graph-rest-beta)
    OnenotePage: super::Entity = "microsoft.graph.onenotePage"
}

impl OnenotePage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `contentUrl` in queries.
    pub const CONTENT_URL: Property<Self> = Property::new("contentUrl");
    /// `createdByAppId` in queries.
    pub const CREATED_BY_APP_ID: Property<Self> = Property::new("createdByAppId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `level` in queries.
    pub const LEVEL: Property<Self> = Property::new("level");
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `order` in queries.
    pub const ORDER: Property<Self> = Property::new("order");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `parentNotebook` in queries.
    pub const PARENT_NOTEBOOK: Property<Self> = Property::new("parentNotebook");
    /// `parentSection` in queries.
    pub const PARENT_SECTION: Property<Self> = Property::new("parentSection");

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `contentUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn content_url(&self) -> Option<&str> {
        self.0.str("contentUrl")
    }

    /// `createdByAppId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn created_by_app_id(&self) -> Option<&str> {
        self.0.str("createdByAppId")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `level`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn level(&self) -> Option<i32> {
        self.0.i32("level")
    }

    /// `links`: `microsoft.graph.pageLinks`, read-only
    ///
    /// Read-only.
    pub fn links(&self) -> Option<&super::PageLinks> {
        self.0.model("links")
    }

    /// `order`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn order(&self) -> Option<i32> {
        self.0.i32("order")
    }

    /// `self`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn self_(&self) -> Option<&str> {
        self.0.str("self")
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `parentNotebook`: `microsoft.graph.notebook`, read-only
    ///
    /// Read-only.
    pub fn parent_notebook(&self) -> Option<&super::Notebook> {
        self.0.model("parentNotebook")
    }

    /// `parentSection`: `microsoft.graph.onenoteSection`, read-only
    ///
    /// Read-only.
    pub fn parent_section(&self) -> Option<&super::OnenoteSection> {
        self.0.model("parentSection")
    }
}
