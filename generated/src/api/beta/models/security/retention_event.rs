// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEvent`](https://learn.microsoft.com/graph/api/resources/security-retentionevent?view=graph-rest-beta)
    RetentionEvent: super::super::Entity = "microsoft.graph.security.retentionEvent"
}

impl RetentionEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `eventPropagationResult` in queries.
    pub const EVENT_PROPAGATION_RESULT: Property<Self> = Property::new("eventPropagationResult");
    /// `eventQueries` in queries.
    pub const EVENT_QUERIES: Property<Self> = Property::new("eventQueries");
    /// `retentionEventStatus` in queries.
    pub const RETENTION_EVENT_STATUS: Property<Self> = Property::new("retentionEventStatus");
    /// `eventTriggerDateTime` in queries.
    pub const EVENT_TRIGGER_DATE_TIME: Property<Self> = Property::new("eventTriggerDateTime");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastStatusUpdateDateTime` in queries.
    pub const LAST_STATUS_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStatusUpdateDateTime");
    /// `eventPropagationResults` in queries.
    pub const EVENT_PROPAGATION_RESULTS: Property<Self> = Property::new("eventPropagationResults");
    /// `eventStatus` in queries.
    pub const EVENT_STATUS: Property<Self> = Property::new("eventStatus");
    /// `retentionEventType` in queries.
    pub const RETENTION_EVENT_TYPE: Property<Self> = Property::new("retentionEventType");

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `eventPropagationResult`: `microsoft.graph.security.eventPropagationResult`
    pub fn event_propagation_result(&self) -> Option<&super::EventPropagationResult> {
        self.0.model("eventPropagationResult")
    }

    /// Sets `eventPropagationResult`.
    pub fn with_event_propagation_result(self, value: impl Into<Nullable<super::EventPropagationResult>>) -> Self {
        Self(self.0.with("eventPropagationResult", value))
    }

    /// `eventQueries`: `Collection(microsoft.graph.security.eventQueries)`
    pub fn event_queries(&self) -> Option<&[super::EventQueries]> {
        self.0.models("eventQueries")
    }

    /// Sets `eventQueries`.
    pub fn with_event_queries(self, value: impl Into<Nullable<Vec<super::EventQueries>>>) -> Self {
        Self(self.0.with("eventQueries", value))
    }

    /// `retentionEventStatus`: `Collection(microsoft.graph.security.retentionEventStatus)`
    pub fn retention_event_status(&self) -> Option<&[super::RetentionEventStatus]> {
        self.0.models("retentionEventStatus")
    }

    /// Sets `retentionEventStatus`.
    pub fn with_retention_event_status(self, value: impl Into<Nullable<Vec<super::RetentionEventStatus>>>) -> Self {
        Self(self.0.with("retentionEventStatus", value))
    }

    /// `eventTriggerDateTime`: `Edm.DateTimeOffset`
    pub fn event_trigger_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventTriggerDateTime")
    }

    /// Sets `eventTriggerDateTime`.
    pub fn with_event_trigger_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventTriggerDateTime", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastStatusUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_status_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStatusUpdateDateTime")
    }

    /// Sets `lastStatusUpdateDateTime`.
    pub fn with_last_status_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStatusUpdateDateTime", value))
    }

    /// `eventPropagationResults`: `Collection(microsoft.graph.security.eventPropagationResult)`
    pub fn event_propagation_results(&self) -> Option<&[super::EventPropagationResult]> {
        self.0.models("eventPropagationResults")
    }

    /// Sets `eventPropagationResults`.
    pub fn with_event_propagation_results(
        self,
        value: impl Into<Nullable<Vec<super::EventPropagationResult>>>,
    ) -> Self {
        Self(self.0.with("eventPropagationResults", value))
    }

    /// `eventStatus`: `microsoft.graph.security.retentionEventStatus`
    pub fn event_status(&self) -> Option<&super::RetentionEventStatus> {
        self.0.model("eventStatus")
    }

    /// Sets `eventStatus`.
    pub fn with_event_status(self, value: impl Into<Nullable<super::RetentionEventStatus>>) -> Self {
        Self(self.0.with("eventStatus", value))
    }

    /// `retentionEventType`: `microsoft.graph.security.retentionEventType`
    pub fn retention_event_type(&self) -> Option<&super::RetentionEventType> {
        self.0.model("retentionEventType")
    }

    /// Sets `retentionEventType`.
    pub fn with_retention_event_type(self, value: impl Into<Nullable<super::RetentionEventType>>) -> Self {
        Self(self.0.with("retentionEventType", value))
    }
}
