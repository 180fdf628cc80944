// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.folder`](https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-beta)
    Folder = "microsoft.graph.folder"
}

impl Folder {
    /// `childCount` in queries.
    pub const CHILD_COUNT: Property<Self> = Property::new("childCount");
    /// `view` in queries.
    pub const VIEW: Property<Self> = Property::new("view");

    /// `childCount`: `Edm.Int64`
    pub fn child_count(&self) -> Option<i64> {
        self.0.i64("childCount")
    }

    /// Sets `childCount`.
    pub fn with_child_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("childCount", value))
    }

    /// `view`: `microsoft.graph.folderView`
    pub fn view(&self) -> Option<&super::FolderView> {
        self.0.model("view")
    }

    /// Sets `view`.
    pub fn with_view(self, value: impl Into<Nullable<super::FolderView>>) -> Self {
        Self(self.0.with("view", value))
    }
}
