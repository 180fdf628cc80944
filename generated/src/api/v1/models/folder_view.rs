// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0)
    FolderView = "microsoft.graph.folderView"
}

impl FolderView {
    /// `sortBy` in queries.
    pub const SORT_BY: Property<Self> = Property::new("sortBy");
    /// `sortOrder` in queries.
    pub const SORT_ORDER: Property<Self> = Property::new("sortOrder");
    /// `viewType` in queries.
    pub const VIEW_TYPE: Property<Self> = Property::new("viewType");

    /// `sortBy`: `Edm.String`
    pub fn sort_by(&self) -> Option<&str> {
        self.0.str("sortBy")
    }

    /// Sets `sortBy`.
    pub fn with_sort_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sortBy", value))
    }

    /// `sortOrder`: `Edm.String`
    pub fn sort_order(&self) -> Option<&str> {
        self.0.str("sortOrder")
    }

    /// Sets `sortOrder`.
    pub fn with_sort_order(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sortOrder", value))
    }

    /// `viewType`: `Edm.String`
    pub fn view_type(&self) -> Option<&str> {
        self.0.str("viewType")
    }

    /// Sets `viewType`.
    pub fn with_view_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("viewType", value))
    }
}
