// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.directoryAudit`](https://learn.microsoft.com/graph/api/resources/directoryaudit?view=graph-rest-1.0)
    DirectoryAudit = "microsoft.graph.directoryAudit"
}

impl DirectoryAudit {
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `activityDisplayName` in queries.
    pub const ACTIVITY_DISPLAY_NAME: Property<Self> = Property::new("activityDisplayName");
    /// `additionalDetails` in queries.
    pub const ADDITIONAL_DETAILS: Property<Self> = Property::new("additionalDetails");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `initiatedBy` in queries.
    pub const INITIATED_BY: Property<Self> = Property::new("initiatedBy");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `loggedByService` in queries.
    pub const LOGGED_BY_SERVICE: Property<Self> = Property::new("loggedByService");
    /// `result` in queries.
    pub const RESULT: Property<Self> = Property::new("result");
    /// `resultReason` in queries.
    pub const RESULT_REASON: Property<Self> = Property::new("resultReason");
    /// `targetResources` in queries.
    pub const TARGET_RESOURCES: Property<Self> = Property::new("targetResources");

    /// `activityDateTime`: `Edm.DateTimeOffset`
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// Sets `activityDateTime`.
    pub fn with_activity_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("activityDateTime", value))
    }

    /// `activityDisplayName`: `Edm.String`
    pub fn activity_display_name(&self) -> Option<&str> {
        self.0.str("activityDisplayName")
    }

    /// Sets `activityDisplayName`.
    pub fn with_activity_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityDisplayName", value))
    }

    /// `additionalDetails`: `Collection(microsoft.graph.keyValue)`
    pub fn additional_details(&self) -> Option<&[super::KeyValue]> {
        self.0.models("additionalDetails")
    }

    /// Sets `additionalDetails`.
    pub fn with_additional_details(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("additionalDetails", value))
    }

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `correlationId`: `Edm.Guid`
    pub fn correlation_id(&self) -> Parsed<Uuid> {
        self.0.guid("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `initiatedBy`: `microsoft.graph.auditActivityInitiator`
    pub fn initiated_by(&self) -> Option<&super::AuditActivityInitiator> {
        self.0.model("initiatedBy")
    }

    /// Sets `initiatedBy`.
    pub fn with_initiated_by(self, value: impl Into<Nullable<super::AuditActivityInitiator>>) -> Self {
        Self(self.0.with("initiatedBy", value))
    }

    /// `operationType`: `Edm.String`
    ///
    /// Possible values are: Add, Update, Delete, Unassign, Assign.
    pub fn operation_type(&self) -> Option<&str> {
        self.0.str("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `loggedByService`: `Edm.String`
    pub fn logged_by_service(&self) -> Option<&str> {
        self.0.str("loggedByService")
    }

    /// Sets `loggedByService`.
    pub fn with_logged_by_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loggedByService", value))
    }

    /// `result`: `microsoft.graph.operationResult`
    ///
    /// Possible values are: success, failure, timeout, unknownFutureValue.
    pub fn result(&self) -> Option<super::OperationResult> {
        self.0.enumeration("result")
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::OperationResult>>) -> Self {
        Self(self.0.with("result", value))
    }

    /// `resultReason`: `Edm.String`
    pub fn result_reason(&self) -> Option<&str> {
        self.0.str("resultReason")
    }

    /// Sets `resultReason`.
    pub fn with_result_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resultReason", value))
    }

    /// `targetResources`: `Collection(microsoft.graph.targetResource)`
    pub fn target_resources(&self) -> Option<&[super::TargetResource]> {
        self.0.models("targetResources")
    }

    /// Sets `targetResources`.
    pub fn with_target_resources(self, value: impl Into<Nullable<Vec<super::TargetResource>>>) -> Self {
        Self(self.0.with("targetResources", value))
    }
}
