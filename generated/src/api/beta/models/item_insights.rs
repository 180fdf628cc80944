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
    pub const ID: Property<Self> = Property::new("id");
    pub const TRENDING: Property<Self> = Property::new("trending");
    pub const USED: Property<Self> = Property::new("used");
    pub const SHARED: Property<Self> = Property::new("shared");

    #[cfg(feature = "files")]
    pub fn with_trending(
        self,
        value: impl Into<Nullable<Vec<super::Trending>>>,
    ) -> Self {
        Self(self.0.with("trending", value))
    }

    #[cfg(feature = "files")]
    pub fn with_used(self, value: impl Into<Nullable<Vec<super::UsedInsight>>>) -> Self {
        Self(self.0.with("used", value))
    }

    #[cfg(feature = "files")]
    pub fn with_shared(
        self,
        value: impl Into<Nullable<Vec<super::SharedInsight>>>,
    ) -> Self {
        Self(self.0.with("shared", value))
    }
}
