// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationLinkedObjects`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationlinkedobjects?view=graph-rest-beta)
    SynchronizationLinkedObjects = "microsoft.graph.synchronizationLinkedObjects"
}

impl SynchronizationLinkedObjects {
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

    /// `members`: `Collection(microsoft.graph.synchronizationJobSubject)`
    pub fn members(&self) -> Option<&[super::SynchronizationJobSubject]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::SynchronizationJobSubject>>>) -> Self {
        Self(self.0.with("members", value))
    }
}
