// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta)
    ThumbnailSet = "microsoft.graph.thumbnailSet"
}

impl ThumbnailSet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `large` in queries.
    pub const LARGE: Property<Self> = Property::new("large");
    /// `medium` in queries.
    pub const MEDIUM: Property<Self> = Property::new("medium");
    /// `small` in queries.
    pub const SMALL: Property<Self> = Property::new("small");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `large`: `microsoft.graph.thumbnail`
    pub fn large(&self) -> Option<&super::Thumbnail> {
        self.0.model("large")
    }

    /// Sets `large`.
    pub fn with_large(self, value: impl Into<Nullable<super::Thumbnail>>) -> Self {
        Self(self.0.with("large", value))
    }

    /// `medium`: `microsoft.graph.thumbnail`
    pub fn medium(&self) -> Option<&super::Thumbnail> {
        self.0.model("medium")
    }

    /// Sets `medium`.
    pub fn with_medium(self, value: impl Into<Nullable<super::Thumbnail>>) -> Self {
        Self(self.0.with("medium", value))
    }

    /// `small`: `microsoft.graph.thumbnail`
    pub fn small(&self) -> Option<&super::Thumbnail> {
        self.0.model("small")
    }

    /// Sets `small`.
    pub fn with_small(self, value: impl Into<Nullable<super::Thumbnail>>) -> Self {
        Self(self.0.with("small", value))
    }

    /// `source`: `microsoft.graph.thumbnail`
    pub fn source(&self) -> Option<&super::Thumbnail> {
        self.0.model("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::Thumbnail>>) -> Self {
        Self(self.0.with("source", value))
    }
}
