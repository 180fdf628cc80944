// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperation`](https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-1.0)
    OnenoteOperation: super::Operation = "microsoft.graph.onenoteOperation"
}

crate::runtime::derived! {
    OnenoteOperation: super::Entity
}

impl OnenoteOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastActionDateTime` in queries.
    pub const LAST_ACTION_DATE_TIME: Property<Self> = Property::new("lastActionDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `resourceLocation` in queries.
    pub const RESOURCE_LOCATION: Property<Self> = Property::new("resourceLocation");
    /// `percentComplete` in queries.
    pub const PERCENT_COMPLETE: Property<Self> = Property::new("percentComplete");

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastActionDateTime`.
    pub fn with_last_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActionDateTime", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::OperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `error`: `microsoft.graph.onenoteOperationError`
    pub fn error(&self) -> Option<&super::OnenoteOperationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::OnenoteOperationError>>) -> Self {
        Self(self.0.with("error", value))
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

    /// `percentComplete`: `Edm.String`
    pub fn percent_complete(&self) -> Option<&str> {
        self.0.str("percentComplete")
    }

    /// Sets `percentComplete`.
    pub fn with_percent_complete(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("percentComplete", value))
    }
}
