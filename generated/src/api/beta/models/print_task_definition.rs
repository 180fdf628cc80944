// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printTaskDefinition`](https://learn.microsoft.com/graph/api/resources/printtaskdefinition?view=graph-rest-beta)
    PrintTaskDefinition: super::Entity = "microsoft.graph.printTaskDefinition"
}

impl PrintTaskDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `createdBy`: `microsoft.graph.appIdentity`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::AppIdentity> {
        self.0.model("createdBy")
    }

    /// `tasks`: `Collection(microsoft.graph.printTask)`, read-only
    ///
    /// Read-only.
    pub fn tasks(&self) -> Option<&[super::PrintTask]> {
        self.0.models("tasks")
    }
}
