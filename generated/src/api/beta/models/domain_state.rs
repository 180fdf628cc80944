// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.domainState`](https://learn.microsoft.com/graph/api/resources/domainstate?view=graph-rest-beta)
    DomainState = "microsoft.graph.domainState"
}

impl DomainState {
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `operation` in queries.
    pub const OPERATION: Property<Self> = Property::new("operation");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `operation`: `Edm.String`
    pub fn operation(&self) -> Option<&str> {
        self.0.str("operation")
    }

    /// Sets `operation`.
    pub fn with_operation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operation", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}
