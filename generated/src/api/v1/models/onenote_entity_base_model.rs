// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntityBaseModel`](https://learn.microsoft.com/graph/api/resources/onenotebasemodel?view=graph-rest-1.0)
    OnenoteEntityBaseModel: super::Entity = "microsoft.graph.onenoteEntityBaseModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenoteEntitySchemaObjectModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteResource",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    }
}

impl OnenoteEntityBaseModel {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");

    /// `self`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn self_(&self) -> Option<&str> {
        self.0.str("self")
    }
}
