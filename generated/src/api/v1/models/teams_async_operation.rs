// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.teamsAsyncOperation`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-1.0)
    TeamsAsyncOperation = "microsoft.graph.teamsAsyncOperation"
}

impl TeamsAsyncOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `attemptsCount` in queries.
    pub const ATTEMPTS_COUNT: Property<Self> = Property::new("attemptsCount");
    /// `targetResourceId` in queries.
    pub const TARGET_RESOURCE_ID: Property<Self> = Property::new("targetResourceId");
    /// `targetResourceLocation` in queries.
    pub const TARGET_RESOURCE_LOCATION: Property<Self> = Property::new("targetResourceLocation");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `operationType`: `microsoft.graph.teamsAsyncOperationType`
    pub fn operation_type(&self) -> Option<super::TeamsAsyncOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<super::TeamsAsyncOperationType>>) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `status`: `microsoft.graph.teamsAsyncOperationStatus`
    pub fn status(&self) -> Option<super::TeamsAsyncOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::TeamsAsyncOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `attemptsCount`: `Edm.Int32`
    pub fn attempts_count(&self) -> Option<i32> {
        self.0.i32("attemptsCount")
    }

    /// Sets `attemptsCount`.
    pub fn with_attempts_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("attemptsCount", value))
    }

    /// `targetResourceId`: `Edm.Guid`
    pub fn target_resource_id(&self) -> Parsed<Uuid> {
        self.0.guid("targetResourceId")
    }

    /// Sets `targetResourceId`.
    pub fn with_target_resource_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("targetResourceId", value))
    }

    /// `targetResourceLocation`: `Edm.String`
    pub fn target_resource_location(&self) -> Option<&str> {
        self.0.str("targetResourceLocation")
    }

    /// Sets `targetResourceLocation`.
    pub fn with_target_resource_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetResourceLocation", value))
    }

    /// `error`: `microsoft.graph.operationError`
    pub fn error(&self) -> Option<&super::OperationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::OperationError>>) -> Self {
        Self(self.0.with("error", value))
    }
}
