// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-1.0)
    Directory: super::Entity = "microsoft.graph.directory"
}

impl Directory {
    pub const ID: Property<Self> = Property::new("id");
    pub const DELETED_ITEMS: Property<Self> = Property::new("deletedItems");

    /// `deletedItems`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn deleted_items(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("deletedItems")
    }
}
