// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.externalDomainName`](https://learn.microsoft.com/graph/api/resources/externaldomainname?view=graph-rest-1.0)
    ExternalDomainName: super::Entity = "microsoft.graph.externalDomainName"
}

impl ExternalDomainName {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
