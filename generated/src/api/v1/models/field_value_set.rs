// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.fieldValueSet`](https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-1.0)
    FieldValueSet: super::Entity = "microsoft.graph.fieldValueSet"
}

impl FieldValueSet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
