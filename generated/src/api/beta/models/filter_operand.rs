// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filterOperand`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperand?view=graph-rest-beta)
    FilterOperand = "microsoft.graph.filterOperand"
}

impl FilterOperand {
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// `values`: `Collection(Edm.String)`
    pub fn values(&self) -> Option<Vec<&str>> {
        self.0.strs("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("values", value))
    }
}
