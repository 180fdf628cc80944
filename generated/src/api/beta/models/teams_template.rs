// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.teamsTemplate`](https://learn.microsoft.com/graph/api/resources/teamstemplate?view=graph-rest-beta)
    TeamsTemplate: super::Entity = "microsoft.graph.teamsTemplate"
}

impl TeamsTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
