// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.integerRange`](https://learn.microsoft.com/graph/api/resources/integerrange?view=graph-rest-1.0)
    IntegerRange = "microsoft.graph.integerRange"
}

impl IntegerRange {
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");

    /// `start`: `Edm.Int64`
    pub fn start(&self) -> Option<i64> {
        self.0.i64("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("start", value))
    }

    /// `end`: `Edm.Int64`
    pub fn end(&self) -> Option<i64> {
        self.0.i64("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("end", value))
    }
}
