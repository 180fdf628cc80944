// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditEvent`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditEvent: super::Entity = "microsoft.graph.cloudPcAuditEvent"
}

impl CloudPcAuditEvent {
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

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `componentName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn component_name(&self) -> Option<&str> {
        self.0.str("componentName")
    }

    /// `actor`: `microsoft.graph.cloudPcAuditActor`, read-only
    ///
    /// Read-only.
    pub fn actor(&self) -> Option<&super::CloudPcAuditActor> {
        self.0.model("actor")
    }

    /// `activity`: `Edm.String`
    ///
    /// Optional.
    pub fn activity(&self) -> Option<&str> {
        self.0.str("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// `activityType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn activity_type(&self) -> Option<&str> {
        self.0.str("activityType")
    }

    /// `activityOperationType`: `microsoft.graph.cloudPcAuditActivityOperationType`, read-only
    ///
    /// Read-only. Possible values are: create, delete, patch, other.
    pub fn activity_operation_type(&self) -> Option<super::CloudPcAuditActivityOperationType> {
        self.0.enumeration("activityOperationType")
    }

    /// `activityResult`: `microsoft.graph.cloudPcAuditActivityResult`, read-only
    ///
    /// Read-only.
    pub fn activity_result(&self) -> Option<super::CloudPcAuditActivityResult> {
        self.0.enumeration("activityResult")
    }

    /// `correlationId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// `resources`: `Collection(microsoft.graph.cloudPcAuditResource)`, read-only
    ///
    /// Read-only.
    pub fn resources(&self) -> Option<&[super::CloudPcAuditResource]> {
        self.0.models("resources")
    }

    /// `category`: `microsoft.graph.cloudPcAuditCategory`, read-only
    ///
    /// Read-only.
    pub fn category(&self) -> Option<super::CloudPcAuditCategory> {
        self.0.enumeration("category")
    }
}
