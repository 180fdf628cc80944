// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rejectJoinResponse`](https://learn.microsoft.com/graph/api/resources/rejectjoinresponse?view=graph-rest-1.0)
    RejectJoinResponse = "microsoft.graph.rejectJoinResponse"
}

impl RejectJoinResponse {
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");

    /// `reason`: `Edm.String`
    ///
    /// Possible values are: None, Busy, Forbidden.
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }
}
