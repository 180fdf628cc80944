// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.responseStatus`](https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-beta)
    ResponseStatus = "microsoft.graph.responseStatus"
}

impl ResponseStatus {
    /// `response` in queries.
    pub const RESPONSE: Property<Self> = Property::new("response");
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");

    /// `response`: `Edm.String`
    ///
    /// Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.
    pub fn response(&self) -> Option<&str> {
        self.0.str("response")
    }

    /// Sets `response`.
    pub fn with_response(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("response", value))
    }

    /// `time`: `Edm.DateTimeOffset`
    pub fn time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("time")
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("time", value))
    }
}
