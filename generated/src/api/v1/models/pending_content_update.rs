// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-1.0)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate"
}

impl PendingContentUpdate {
    /// `queuedDateTime` in queries.
    pub const QUEUED_DATE_TIME: Property<Self> = Property::new("queuedDateTime");

    /// `queuedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn queued_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("queuedDateTime")
    }
}
