// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appScope`](https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-1.0)
    AppScope: super::Entity = "microsoft.graph.appScope"
}

impl AppScope {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `type`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }
}
