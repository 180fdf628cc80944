// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.documentSetVersionItem`](https://learn.microsoft.com/graph/api/resources/documentsetversionitem?view=graph-rest-beta)
    DocumentSetVersionItem = "microsoft.graph.documentSetVersionItem"
}

impl DocumentSetVersionItem {
    /// `itemId` in queries.
    pub const ITEM_ID: Property<Self> = Property::new("itemId");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `versionId` in queries.
    pub const VERSION_ID: Property<Self> = Property::new("versionId");

    /// `itemId`: `Edm.String`
    pub fn item_id(&self) -> Option<&str> {
        self.0.str("itemId")
    }

    /// Sets `itemId`.
    pub fn with_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("itemId", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `versionId`: `Edm.String`
    pub fn version_id(&self) -> Option<&str> {
        self.0.str("versionId")
    }

    /// Sets `versionId`.
    pub fn with_version_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionId", value))
    }
}
