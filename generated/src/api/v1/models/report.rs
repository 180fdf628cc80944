// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.report`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-report?view=graph-rest-1.0), [intune-troubleshooting-report](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-report?view=graph-rest-1.0)
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
