// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta)
    ParticipantJoiningNotification = "microsoft.graph.participantJoiningNotification"
}

impl ParticipantJoiningNotification {
    /// `call` in queries.
    pub const CALL: Property<Self> = Property::new("call");

    /// `call`: `microsoft.graph.call`
    pub fn call(&self) -> Option<&super::Call> {
        self.0.model("call")
    }

    /// Sets `call`.
    pub fn with_call(self, value: impl Into<Nullable<super::Call>>) -> Self {
        Self(self.0.with("call", value))
    }
}
