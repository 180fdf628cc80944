// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.report`](https://learn.microsoft.com/graph/api/resources/intune-shared-report?view=graph-rest-beta)
    Report = "microsoft.graph.report"
}

impl Report {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
