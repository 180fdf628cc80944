// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-1.0)
    Deleted = "microsoft.graph.deleted"
}

impl Deleted {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }
}
