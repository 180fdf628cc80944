// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkPolicy`](https://learn.microsoft.com/graph/api/resources/trustframeworkpolicy?view=graph-rest-beta)
    TrustFrameworkPolicy: super::Entity = "microsoft.graph.trustFrameworkPolicy"
}

impl TrustFrameworkPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
