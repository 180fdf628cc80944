// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityActionState`](https://learn.microsoft.com/graph/api/resources/securityactionstate?view=graph-rest-beta)
    SecurityActionState = "microsoft.graph.securityActionState"
}

impl SecurityActionState {
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `updatedDateTime` in queries.
    pub const UPDATED_DATE_TIME: Property<Self> = Property::new("updatedDateTime");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `status`: `microsoft.graph.operationStatus`
    ///
    /// Possible values are: NotStarted, Running, Completed, Failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::OperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `updatedDateTime`: `Edm.DateTimeOffset`
    pub fn updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("updatedDateTime")
    }

    /// Sets `updatedDateTime`.
    pub fn with_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("updatedDateTime", value))
    }

    /// `user`: `Edm.String`
    pub fn user(&self) -> Option<&str> {
        self.0.str("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("user", value))
    }
}
