// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.endpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-endpoint?view=graph-rest-1.0)
    Endpoint = "microsoft.graph.callRecords.endpoint" {
        "microsoft.graph.callRecords.participantEndpoint",
        "microsoft.graph.callRecords.serviceEndpoint",
    }
}

impl Endpoint {
    /// `userAgent` in queries.
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");

    /// `userAgent`: `microsoft.graph.callRecords.userAgent`
    pub fn user_agent(&self) -> Option<&super::UserAgent> {
        self.0.model("userAgent")
    }

    /// Sets `userAgent`.
    pub fn with_user_agent(self, value: impl Into<Nullable<super::UserAgent>>) -> Self {
        Self(self.0.with("userAgent", value))
    }
}
