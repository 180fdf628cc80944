// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity"
}

impl SearchEntity {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACRONYMS: Property<Self> = Property::new("acronyms");
    pub const BOOKMARKS: Property<Self> = Property::new("bookmarks");
    pub const QNAS: Property<Self> = Property::new("qnas");

    #[cfg(feature = "search")]
    /// `acronyms`: `Collection(microsoft.graph.search.acronym)`
    pub fn acronyms(&self) -> Option<&[super::search::Acronym]> {
        self.0.models("acronyms")
    }

    #[cfg(feature = "search")]
    pub fn with_acronyms(
        self,
        value: impl Into<Nullable<Vec<super::search::Acronym>>>,
    ) -> Self {
        Self(self.0.with("acronyms", value))
    }

    #[cfg(feature = "search")]
    /// `bookmarks`: `Collection(microsoft.graph.search.bookmark)`
    pub fn bookmarks(&self) -> Option<&[super::search::Bookmark]> {
        self.0.models("bookmarks")
    }

    #[cfg(feature = "search")]
    pub fn with_bookmarks(
        self,
        value: impl Into<Nullable<Vec<super::search::Bookmark>>>,
    ) -> Self {
        Self(self.0.with("bookmarks", value))
    }

    #[cfg(feature = "search")]
    /// `qnas`: `Collection(microsoft.graph.search.qna)`
    pub fn qnas(&self) -> Option<&[super::search::Qna]> {
        self.0.models("qnas")
    }

    #[cfg(feature = "search")]
    pub fn with_qnas(self, value: impl Into<Nullable<Vec<super::search::Qna>>>) -> Self {
        Self(self.0.with("qnas", value))
    }
}
