// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from endpoint.
    ///
    /// [`microsoft.graph.callRecords.serviceEndpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-serviceendpoint?view=graph-rest-1.0)
    ServiceEndpoint: super::Endpoint = "microsoft.graph.callRecords.serviceEndpoint"
}

impl ServiceEndpoint {
    /// `userAgent` in queries.
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");

    /// Sets `userAgent`.
    pub fn with_user_agent(self, value: impl Into<Nullable<super::UserAgent>>) -> Self {
        Self(self.0.with("userAgent", value))
    }
}
