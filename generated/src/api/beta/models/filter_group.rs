// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filterGroup`](https://learn.microsoft.com/graph/api/resources/synchronization-filtergroup?view=graph-rest-beta)
    FilterGroup = "microsoft.graph.filterGroup"
}

impl FilterGroup {
    /// `clauses` in queries.
    pub const CLAUSES: Property<Self> = Property::new("clauses");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `clauses`: `Collection(microsoft.graph.filterClause)`
    pub fn clauses(&self) -> Option<&[super::FilterClause]> {
        self.0.models("clauses")
    }

    /// Sets `clauses`.
    pub fn with_clauses(self, value: impl Into<Nullable<Vec<super::FilterClause>>>) -> Self {
        Self(self.0.with("clauses", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
