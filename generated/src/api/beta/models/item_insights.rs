// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from officeGraphInsights.
    ///
    /// [`microsoft.graph.itemInsights`](https://learn.microsoft.com/graph/api/resources/iteminsights?view=graph-rest-beta)
    ItemInsights: super::OfficeGraphInsights = "microsoft.graph.itemInsights"
}

crate::runtime::derived! {
    ItemInsights: super::Entity
}

impl ItemInsights {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `trending` in queries.
    pub const TRENDING: Property<Self> = Property::new("trending");
    /// `used` in queries.
    pub const USED: Property<Self> = Property::new("used");
    /// `shared` in queries.
    pub const SHARED: Property<Self> = Property::new("shared");

    /// Sets `trending`.
    #[cfg(feature = "files")]
    pub fn with_trending(self, value: impl Into<Nullable<Vec<super::Trending>>>) -> Self {
        Self(self.0.with("trending", value))
    }

    /// Sets `used`.
    #[cfg(feature = "files")]
    pub fn with_used(self, value: impl Into<Nullable<Vec<super::UsedInsight>>>) -> Self {
        Self(self.0.with("used", value))
    }

    /// Sets `shared`.
    #[cfg(feature = "files")]
    pub fn with_shared(self, value: impl Into<Nullable<Vec<super::SharedInsight>>>) -> Self {
        Self(self.0.with("shared", value))
    }
}
