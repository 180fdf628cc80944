// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.officeGraphInsights`](https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-beta)
    OfficeGraphInsights: super::Entity = "microsoft.graph.officeGraphInsights" {
        "microsoft.graph.itemInsights",
    }
}

impl OfficeGraphInsights {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `trending` in queries.
    pub const TRENDING: Property<Self> = Property::new("trending");
    /// `used` in queries.
    pub const USED: Property<Self> = Property::new("used");
    /// `shared` in queries.
    pub const SHARED: Property<Self> = Property::new("shared");

    /// `trending`: `Collection(microsoft.graph.trending)`
    #[cfg(feature = "files")]
    pub fn trending(&self) -> Option<&[super::Trending]> {
        self.0.models("trending")
    }

    /// Sets `trending`.
    #[cfg(feature = "files")]
    pub fn with_trending(self, value: impl Into<Nullable<Vec<super::Trending>>>) -> Self {
        Self(self.0.with("trending", value))
    }

    /// `used`: `Collection(microsoft.graph.usedInsight)`
    #[cfg(feature = "files")]
    pub fn used(&self) -> Option<&[super::UsedInsight]> {
        self.0.models("used")
    }

    /// Sets `used`.
    #[cfg(feature = "files")]
    pub fn with_used(self, value: impl Into<Nullable<Vec<super::UsedInsight>>>) -> Self {
        Self(self.0.with("used", value))
    }

    /// `shared`: `Collection(microsoft.graph.sharedInsight)`
    #[cfg(feature = "files")]
    pub fn shared(&self) -> Option<&[super::SharedInsight]> {
        self.0.models("shared")
    }

    /// Sets `shared`.
    #[cfg(feature = "files")]
    pub fn with_shared(self, value: impl Into<Nullable<Vec<super::SharedInsight>>>) -> Self {
        Self(self.0.with("shared", value))
    }
}
