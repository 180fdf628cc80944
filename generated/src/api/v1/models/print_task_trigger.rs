// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printTaskTrigger`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-1.0)
    PrintTaskTrigger = "microsoft.graph.printTaskTrigger"
}

impl PrintTaskTrigger {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `event` in queries.
    pub const EVENT: Property<Self> = Property::new("event");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `event`: `microsoft.graph.printEvent`
    pub fn event(&self) -> Option<super::PrintEvent> {
        self.0.enumeration("event")
    }

    /// Sets `event`.
    pub fn with_event(self, value: impl Into<Nullable<super::PrintEvent>>) -> Self {
        Self(self.0.with("event", value))
    }

    /// `definition`: `microsoft.graph.printTaskDefinition`, read-only
    ///
    /// Read-only.
    pub fn definition(&self) -> Option<&super::PrintTaskDefinition> {
        self.0.model("definition")
    }
}
