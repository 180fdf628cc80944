// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-beta)
    Uri = "microsoft.graph.uri"
}

impl Uri {
    /// `segments` in queries.
    pub const SEGMENTS: Property<Self> = Property::new("segments");

    /// `segments`: `Collection(Edm.String)`
    pub fn segments(&self) -> Option<Vec<&str>> {
        self.0.strs("segments")
    }

    /// Sets `segments`.
    pub fn with_segments(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("segments", value))
    }
}
