// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta)
    Extension = "microsoft.graph.extension" {
        "microsoft.graph.openTypeExtension",
    }
}

impl Extension {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
