// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-1.0)
    DataPolicyOperation = "microsoft.graph.dataPolicyOperation"
}

impl DataPolicyOperation {
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `storageLocation` in queries.
    pub const STORAGE_LOCATION: Property<Self> = Property::new("storageLocation");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `submittedDateTime` in queries.
    pub const SUBMITTED_DATE_TIME: Property<Self> = Property::new("submittedDateTime");
    /// `progress` in queries.
    pub const PROGRESS: Property<Self> = Property::new("progress");

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `microsoft.graph.dataPolicyOperationStatus`
    ///
    /// Possible values are: notStarted, running, complete, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::DataPolicyOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DataPolicyOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `storageLocation`: `Edm.String`
    pub fn storage_location(&self) -> Option<&str> {
        self.0.str("storageLocation")
    }

    /// Sets `storageLocation`.
    pub fn with_storage_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("storageLocation", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `submittedDateTime`: `Edm.DateTimeOffset`
    pub fn submitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("submittedDateTime")
    }

    /// Sets `submittedDateTime`.
    pub fn with_submitted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("submittedDateTime", value))
    }

    /// `progress`: `Edm.String`
    pub fn progress(&self) -> Option<&str> {
        self.0.str("progress")
    }

    /// Sets `progress`.
    pub fn with_progress(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("progress", value))
    }
}
