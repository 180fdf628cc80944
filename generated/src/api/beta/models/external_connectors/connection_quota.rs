// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionQuota`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionquota?view=graph-rest-beta)
    ConnectionQuota = "microsoft.graph.externalConnectors.connectionQuota"
}

impl ConnectionQuota {
    /// `itemsRemaining` in queries.
    pub const ITEMS_REMAINING: Property<Self> = Property::new("itemsRemaining");

    /// `itemsRemaining`: `Edm.Int64`
    pub fn items_remaining(&self) -> Option<i64> {
        self.0.i64("itemsRemaining")
    }

    /// Sets `itemsRemaining`.
    pub fn with_items_remaining(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("itemsRemaining", value))
    }
}
