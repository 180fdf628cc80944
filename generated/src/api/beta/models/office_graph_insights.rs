// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.officeGraphInsights`](https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-beta)
    OfficeGraphInsights: super::Entity = "microsoft.graph.officeGraphInsights" {
        "microsoft.graph.itemInsights",
    }
}

impl OfficeGraphInsights {
    pub const ID: Property<Self> = Property::new("id");
    pub const TRENDING: Property<Self> = Property::new("trending");
    pub const USED: Property<Self> = Property::new("used");
    pub const SHARED: Property<Self> = Property::new("shared");

    #[cfg(feature = "files")]
    /// `trending`: `Collection(microsoft.graph.trending)`
    pub fn trending(&self) -> Option<&[super::Trending]> {
        self.0.models("trending")
    }

    #[cfg(feature = "files")]
    pub fn with_trending(
        self,
        value: impl Into<Nullable<Vec<super::Trending>>>,
    ) -> Self {
        Self(self.0.with("trending", value))
    }

    #[cfg(feature = "files")]
    /// `used`: `Collection(microsoft.graph.usedInsight)`
    pub fn used(&self) -> Option<&[super::UsedInsight]> {
        self.0.models("used")
    }

    #[cfg(feature = "files")]
    pub fn with_used(self, value: impl Into<Nullable<Vec<super::UsedInsight>>>) -> Self {
        Self(self.0.with("used", value))
    }

    #[cfg(feature = "files")]
    /// `shared`: `Collection(microsoft.graph.sharedInsight)`
    pub fn shared(&self) -> Option<&[super::SharedInsight]> {
        self.0.models("shared")
    }

    #[cfg(feature = "files")]
    pub fn with_shared(
        self,
        value: impl Into<Nullable<Vec<super::SharedInsight>>>,
    ) -> Self {
        Self(self.0.with("shared", value))
    }
}
