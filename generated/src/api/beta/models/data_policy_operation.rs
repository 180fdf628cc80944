// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-beta)
    DataPolicyOperation = "microsoft.graph.dataPolicyOperation"
}

impl DataPolicyOperation {
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const STORAGE_LOCATION: Property<Self> = Property::new("storageLocation");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const SUBMITTED_DATE_TIME: Property<Self> = Property::new("submittedDateTime");
    pub const PROGRESS: Property<Self> = Property::new("progress");

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    pub fn with_completed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `microsoft.graph.dataPolicyOperationStatus`
    ///
    /// Possible values are: notStarted, running, complete, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::DataPolicyOperationStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::DataPolicyOperationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `storageLocation`: `Edm.String`
    pub fn storage_location(&self) -> Option<&str> {
        self.0.str("storageLocation")
    }

    pub fn with_storage_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("storageLocation", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `submittedDateTime`: `Edm.DateTimeOffset`
    pub fn submitted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("submittedDateTime")
    }

    pub fn with_submitted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("submittedDateTime", value))
    }

    /// `progress`: `Edm.Double`
    pub fn progress(&self) -> Option<f64> {
        self.0.f64("progress")
    }

    pub fn with_progress(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("progress", value))
    }
}
