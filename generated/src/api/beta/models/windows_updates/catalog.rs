// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.catalog`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalog?view=graph-rest-beta)
    Catalog = "microsoft.graph.windowsUpdates.catalog"
}

impl Catalog {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
