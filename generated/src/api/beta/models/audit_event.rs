// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.auditEvent`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditevent?view=graph-rest-beta)
    AuditEvent = "microsoft.graph.auditEvent"
}

impl AuditEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `componentName` in queries.
    pub const COMPONENT_NAME: Property<Self> = Property::new("componentName");
    /// `actor` in queries.
    pub const ACTOR: Property<Self> = Property::new("actor");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `activityType` in queries.
    pub const ACTIVITY_TYPE: Property<Self> = Property::new("activityType");
    /// `activityOperationType` in queries.
    pub const ACTIVITY_OPERATION_TYPE: Property<Self> = Property::new("activityOperationType");
    /// `activityResult` in queries.
    pub const ACTIVITY_RESULT: Property<Self> = Property::new("activityResult");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `componentName`: `Edm.String`
    pub fn component_name(&self) -> Option<&str> {
        self.0.str("componentName")
    }

    /// Sets `componentName`.
    pub fn with_component_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("componentName", value))
    }

    /// `actor`: `microsoft.graph.auditActor`
    pub fn actor(&self) -> Option<&super::AuditActor> {
        self.0.model("actor")
    }

    /// Sets `actor`.
    pub fn with_actor(self, value: impl Into<Nullable<super::AuditActor>>) -> Self {
        Self(self.0.with("actor", value))
    }

    /// `activity`: `Edm.String`
    pub fn activity(&self) -> Option<&str> {
        self.0.str("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// Sets `activityDateTime`.
    pub fn with_activity_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("activityDateTime", value))
    }

    /// `activityType`: `Edm.String`
    pub fn activity_type(&self) -> Option<&str> {
        self.0.str("activityType")
    }

    /// Sets `activityType`.
    pub fn with_activity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityType", value))
    }

    /// `activityOperationType`: `Edm.String`
    pub fn activity_operation_type(&self) -> Option<&str> {
        self.0.str("activityOperationType")
    }

    /// Sets `activityOperationType`.
    pub fn with_activity_operation_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityOperationType", value))
    }

    /// `activityResult`: `Edm.String`
    pub fn activity_result(&self) -> Option<&str> {
        self.0.str("activityResult")
    }

    /// Sets `activityResult`.
    pub fn with_activity_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityResult", value))
    }

    /// `correlationId`: `Edm.Guid`
    pub fn correlation_id(&self) -> Parsed<Uuid> {
        self.0.guid("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `resources`: `Collection(microsoft.graph.auditResource)`
    pub fn resources(&self) -> Option<&[super::AuditResource]> {
        self.0.models("resources")
    }

    /// Sets `resources`.
    pub fn with_resources(self, value: impl Into<Nullable<Vec<super::AuditResource>>>) -> Self {
        Self(self.0.with("resources", value))
    }

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }
}
