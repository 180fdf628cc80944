// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outlookUser`](https://learn.microsoft.com/graph/api/resources/outlookuser?view=graph-rest-1.0)
    OutlookUser: super::Entity = "microsoft.graph.outlookUser"
}

impl OutlookUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `masterCategories` in queries.
    pub const MASTER_CATEGORIES: Property<Self> = Property::new("masterCategories");

    /// `masterCategories`: `Collection(microsoft.graph.outlookCategory)`
    #[cfg(feature = "mail")]
    pub fn master_categories(&self) -> Option<&[super::OutlookCategory]> {
        self.0.models("masterCategories")
    }

    /// Sets `masterCategories`.
    #[cfg(feature = "mail")]
    pub fn with_master_categories(self, value: impl Into<Nullable<Vec<super::OutlookCategory>>>) -> Self {
        Self(self.0.with("masterCategories", value))
    }
}
