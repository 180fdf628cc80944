// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookOperation`](https://learn.microsoft.com/graph/api/resources/workbookoperation?view=graph-rest-beta)
    WorkbookOperation = "microsoft.graph.workbookOperation"
}

impl WorkbookOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `resourceLocation` in queries.
    pub const RESOURCE_LOCATION: Property<Self> = Property::new("resourceLocation");
    /// `statusCode` in queries.
    pub const STATUS_CODE: Property<Self> = Property::new("statusCode");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.longRunningOperationStatus`
    ///
    /// Possible values are: notStarted, running, succeeded, failed.
    pub fn status(&self) -> Option<super::LongRunningOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `error`: `microsoft.graph.workbookOperationError`
    pub fn error(&self) -> Option<&super::WorkbookOperationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::WorkbookOperationError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `resourceLocation`: `Edm.String`
    pub fn resource_location(&self) -> Option<&str> {
        self.0.str("resourceLocation")
    }

    /// Sets `resourceLocation`.
    pub fn with_resource_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceLocation", value))
    }

    /// `statusCode`: `Edm.String`
    pub fn status_code(&self) -> Option<&str> {
        self.0.str("statusCode")
    }

    /// Sets `statusCode`.
    pub fn with_status_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusCode", value))
    }
}
