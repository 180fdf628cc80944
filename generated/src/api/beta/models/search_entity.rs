// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity"
}

impl SearchEntity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `acronyms` in queries.
    pub const ACRONYMS: Property<Self> = Property::new("acronyms");
    /// `bookmarks` in queries.
    pub const BOOKMARKS: Property<Self> = Property::new("bookmarks");
    /// `qnas` in queries.
    pub const QNAS: Property<Self> = Property::new("qnas");

    /// `acronyms`: `Collection(microsoft.graph.search.acronym)`
    #[cfg(feature = "search")]
    pub fn acronyms(&self) -> Option<&[super::search::Acronym]> {
        self.0.models("acronyms")
    }

    /// Sets `acronyms`.
    #[cfg(feature = "search")]
    pub fn with_acronyms(self, value: impl Into<Nullable<Vec<super::search::Acronym>>>) -> Self {
        Self(self.0.with("acronyms", value))
    }

    /// `bookmarks`: `Collection(microsoft.graph.search.bookmark)`
    #[cfg(feature = "search")]
    pub fn bookmarks(&self) -> Option<&[super::search::Bookmark]> {
        self.0.models("bookmarks")
    }

    /// Sets `bookmarks`.
    #[cfg(feature = "search")]
    pub fn with_bookmarks(self, value: impl Into<Nullable<Vec<super::search::Bookmark>>>) -> Self {
        Self(self.0.with("bookmarks", value))
    }

    /// `qnas`: `Collection(microsoft.graph.search.qna)`
    #[cfg(feature = "search")]
    pub fn qnas(&self) -> Option<&[super::search::Qna]> {
        self.0.models("qnas")
    }

    /// Sets `qnas`.
    #[cfg(feature = "search")]
    pub fn with_qnas(self, value: impl Into<Nullable<Vec<super::search::Qna>>>) -> Self {
        Self(self.0.with("qnas", value))
    }
}
