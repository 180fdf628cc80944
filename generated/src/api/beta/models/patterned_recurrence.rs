// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.patternedRecurrence`](https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-beta)
    PatternedRecurrence = "microsoft.graph.patternedRecurrence"
}

impl PatternedRecurrence {
    /// `pattern` in queries.
    pub const PATTERN: Property<Self> = Property::new("pattern");
    /// `range` in queries.
    pub const RANGE: Property<Self> = Property::new("range");

    /// `pattern`: `microsoft.graph.recurrencePattern`
    pub fn pattern(&self) -> Option<&super::RecurrencePattern> {
        self.0.model("pattern")
    }

    /// Sets `pattern`.
    pub fn with_pattern(self, value: impl Into<Nullable<super::RecurrencePattern>>) -> Self {
        Self(self.0.with("pattern", value))
    }

    /// `range`: `microsoft.graph.recurrenceRange`
    pub fn range(&self) -> Option<&super::RecurrenceRange> {
        self.0.model("range")
    }

    /// Sets `range`.
    pub fn with_range(self, value: impl Into<Nullable<super::RecurrenceRange>>) -> Self {
        Self(self.0.with("range", value))
    }
}
