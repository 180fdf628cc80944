// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printTask`](https://learn.microsoft.com/graph/api/resources/printtask?view=graph-rest-beta)
    PrintTask: super::Entity = "microsoft.graph.printTask"
}

impl PrintTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `parentUrl` in queries.
    pub const PARENT_URL: Property<Self> = Property::new("parentUrl");
    /// `trigger` in queries.
    pub const TRIGGER: Property<Self> = Property::new("trigger");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

    /// `status`: `microsoft.graph.printTaskStatus`
    pub fn status(&self) -> Option<&super::PrintTaskStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::PrintTaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `parentUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn parent_url(&self) -> Option<&str> {
        self.0.str("parentUrl")
    }

    /// `trigger`: `microsoft.graph.printTaskTrigger`, read-only
    ///
    /// Read-only.
    pub fn trigger(&self) -> Option<&super::PrintTaskTrigger> {
        self.0.model("trigger")
    }

    /// `definition`: `microsoft.graph.printTaskDefinition`, read-only
    ///
    /// Read-only.
    pub fn definition(&self) -> Option<&super::PrintTaskDefinition> {
        self.0.model("definition")
    }
}
