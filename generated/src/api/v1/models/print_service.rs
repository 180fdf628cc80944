// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printService`](https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-1.0)
    PrintService = "microsoft.graph.printService"
}

impl PrintService {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `endpoints` in queries.
    pub const ENDPOINTS: Property<Self> = Property::new("endpoints");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `endpoints`: `Collection(microsoft.graph.printServiceEndpoint)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn endpoints(&self) -> Option<&[super::PrintServiceEndpoint]> {
        self.0.models("endpoints")
    }
}
