// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0)
    Extension: super::Entity = "microsoft.graph.extension" {
        "microsoft.graph.openTypeExtension",
    }
}

impl Extension {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
