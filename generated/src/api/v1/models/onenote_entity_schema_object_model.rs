// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntitySchemaObjectModel`](https://learn.microsoft.com/graph/api/resources/onenoteentityschemaobjectmodel?view=graph-rest-1.0)
    OnenoteEntitySchemaObjectModel: super::OnenoteEntityBaseModel = "microsoft.graph.onenoteEntitySchemaObjectModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    }
}

crate::runtime::derived! {
    OnenoteEntitySchemaObjectModel: super::Entity
}

impl OnenoteEntitySchemaObjectModel {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }
}
