// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-1.0)
    Security: super::Entity = "microsoft.graph.security"
}

impl Security {
    pub const ID: Property<Self> = Property::new("id");
}
