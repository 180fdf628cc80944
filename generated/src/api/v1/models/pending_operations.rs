// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.pendingOperations`](https://learn.microsoft.com/graph/api/resources/pendingoperations?view=graph-rest-1.0)
    PendingOperations = "microsoft.graph.pendingOperations"
}

impl PendingOperations {
    /// `pendingContentUpdate` in queries.
    pub const PENDING_CONTENT_UPDATE: Property<Self> = Property::new("pendingContentUpdate");

    /// `pendingContentUpdate`: `microsoft.graph.pendingContentUpdate`
    pub fn pending_content_update(&self) -> Option<&super::PendingContentUpdate> {
        self.0.model("pendingContentUpdate")
    }

    /// Sets `pendingContentUpdate`.
    pub fn with_pending_content_update(self, value: impl Into<Nullable<super::PendingContentUpdate>>) -> Self {
        Self(self.0.with("pendingContentUpdate", value))
    }
}
