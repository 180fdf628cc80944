// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.richLongRunningOperation`](https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta)
    RichLongRunningOperation = "microsoft.graph.richLongRunningOperation"
}

impl RichLongRunningOperation {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `percentageComplete` in queries.
    pub const PERCENTAGE_COMPLETE: Property<Self> = Property::new("percentageComplete");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `resourceLocation` in queries.
    pub const RESOURCE_LOCATION: Property<Self> = Property::new("resourceLocation");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `statusDetail` in queries.
    pub const STATUS_DETAIL: Property<Self> = Property::new("statusDetail");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `error`: `microsoft.graph.publicError`
    pub fn error(&self) -> Option<&super::PublicError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastActionDateTime`: `Edm.DateTimeOffset`
    pub fn last_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActionDateTime")
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// `percentageComplete`: `Edm.Int32`
    pub fn percentage_complete(&self) -> Option<i32> {
        self.0.i32("percentageComplete")
    }

    /// Sets `percentageComplete`.
    pub fn with_percentage_complete(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentageComplete", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `resourceLocation`: `Edm.String`
    pub fn resource_location(&self) -> Option<&str> {
        self.0.str("resourceLocation")
    }

    /// Sets `resourceLocation`.
    pub fn with_resource_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceLocation", value))
    }

    /// `status`: `microsoft.graph.longRunningOperationStatus`
    ///
    /// Possible values are: notStarted, running, succeeded, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::LongRunningOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `statusDetail`: `Edm.String`
    pub fn status_detail(&self) -> Option<&str> {
        self.0.str("statusDetail")
    }

    /// Sets `statusDetail`.
    pub fn with_status_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusDetail", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
