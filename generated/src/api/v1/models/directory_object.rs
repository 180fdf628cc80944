// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0)
    DirectoryObject: super::Entity = "microsoft.graph.directoryObject"
}

impl DirectoryObject {
    pub const ID: Property<Self> = Property::new("id");
}
