// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.startHoldMusicOperation`](https://learn.microsoft.com/graph/api/resources/startholdmusicoperation?view=graph-rest-1.0)
    StartHoldMusicOperation: super::CommsOperation = "microsoft.graph.startHoldMusicOperation"
}

impl StartHoldMusicOperation {
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    pub const ID: Property<Self> = Property::new("id");
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    pub const STATUS: Property<Self> = Property::new("status");

    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}
