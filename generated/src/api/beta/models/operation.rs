// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operation`](https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-beta)
    Operation: super::Entity = "microsoft.graph.operation"
}

impl Operation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `status`: `microsoft.graph.operationStatus`, read-only
    ///
    /// Read-only. Possible values are: notStarted, running, completed, failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }
}
