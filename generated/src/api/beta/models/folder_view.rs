// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderView = "microsoft.graph.folderView"
}

impl FolderView {
    pub const SORT_BY: Property<Self> = Property::new("sortBy");
    pub const SORT_ORDER: Property<Self> = Property::new("sortOrder");
    pub const VIEW_TYPE: Property<Self> = Property::new("viewType");

    /// `sortBy`: `microsoft.graph.folderViewSortBy`
    pub fn sort_by(&self) -> Option<super::FolderViewSortBy> {
        self.0.enumeration("sortBy")
    }

    pub fn with_sort_by(
        self,
        value: impl Into<Nullable<super::FolderViewSortBy>>,
    ) -> Self {
        Self(self.0.with("sortBy", value))
    }

    /// `sortOrder`: `microsoft.graph.folderViewSortOrder`
    pub fn sort_order(&self) -> Option<super::FolderViewSortOrder> {
        self.0.enumeration("sortOrder")
    }

    pub fn with_sort_order(
        self,
        value: impl Into<Nullable<super::FolderViewSortOrder>>,
    ) -> Self {
        Self(self.0.with("sortOrder", value))
    }

    /// `viewType`: `microsoft.graph.folderViewViewType`
    pub fn view_type(&self) -> Option<super::FolderViewViewType> {
        self.0.enumeration("viewType")
    }

    pub fn with_view_type(
        self,
        value: impl Into<Nullable<super::FolderViewViewType>>,
    ) -> Self {
        Self(self.0.with("viewType", value))
    }
}
