// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printService`](https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-beta)
    PrintService: super::Entity = "microsoft.graph.printService"
}

impl PrintService {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `endpoints` in queries.
    pub const ENDPOINTS: Property<Self> = Property::new("endpoints");

    /// `endpoints`: `Collection(microsoft.graph.printServiceEndpoint)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn endpoints(&self) -> Option<&[super::PrintServiceEndpoint]> {
        self.0.models("endpoints")
    }
}
