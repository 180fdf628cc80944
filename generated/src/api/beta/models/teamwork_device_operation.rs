// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceOperation`](https://learn.microsoft.com/graph/api/resources/teamworkdeviceoperation?view=graph-rest-beta)
    TeamworkDeviceOperation: super::Entity = "microsoft.graph.teamworkDeviceOperation"
}

impl TeamworkDeviceOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `lastActionBy` in queries.
    pub const LAST_ACTION_BY: Property<Self> = Property::new("lastActionBy");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `startedDateTime` in queries.
    pub const STARTED_DATE_TIME: Property<Self> = Property::new("startedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `error`: `microsoft.graph.operationError`
    pub fn error(&self) -> Option<&super::OperationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::OperationError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `lastActionBy`: `microsoft.graph.identitySet`
    pub fn last_action_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastActionBy")
    }

    /// Sets `lastActionBy`.
    pub fn with_last_action_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastActionBy", value))
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `operationType`: `microsoft.graph.teamworkDeviceOperationType`
    ///
    /// Possible values are: deviceRestart, configUpdate, deviceDiagnostics, softwareUpdate, deviceManagementAgentConfigUpdate, remoteLogin, remoteLogout, unknownFutureValue.
    pub fn operation_type(&self) -> Option<super::TeamworkDeviceOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<super::TeamworkDeviceOperationType>>) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `startedDateTime`: `Edm.DateTimeOffset`
    pub fn started_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startedDateTime")
    }

    /// Sets `startedDateTime`.
    pub fn with_started_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startedDateTime", value))
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
