// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfileStatus`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofilestatus?view=graph-rest-beta)
    EducationSynchronizationProfileStatus = "microsoft.graph.educationSynchronizationProfileStatus"
}

impl EducationSynchronizationProfileStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `lastSynchronizationDateTime` in queries.
    pub const LAST_SYNCHRONIZATION_DATE_TIME: Property<Self> = Property::new("lastSynchronizationDateTime");
    /// `lastActivityDateTime` in queries.
    pub const LAST_ACTIVITY_DATE_TIME: Property<Self> = Property::new("lastActivityDateTime");
    /// `errorCount` in queries.
    pub const ERROR_COUNT: Property<Self> = Property::new("errorCount");
    /// `statusMessage` in queries.
    pub const STATUS_MESSAGE: Property<Self> = Property::new("statusMessage");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.educationSynchronizationStatus`
    ///
    /// Possible values are: paused, inProgress, success, error, validationError, quarantined, unknownFutureValue, extracting, validating.
    pub fn status(&self) -> Option<super::EducationSynchronizationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::EducationSynchronizationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastSynchronizationDateTime`: `Edm.DateTimeOffset`
    pub fn last_synchronization_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSynchronizationDateTime")
    }

    /// Sets `lastSynchronizationDateTime`.
    pub fn with_last_synchronization_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSynchronizationDateTime", value))
    }

    /// `lastActivityDateTime`: `Edm.DateTimeOffset`
    pub fn last_activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastActivityDateTime")
    }

    /// Sets `lastActivityDateTime`.
    pub fn with_last_activity_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastActivityDateTime", value))
    }

    /// `errorCount`: `Edm.Int32`
    pub fn error_count(&self) -> Option<i32> {
        self.0.i32("errorCount")
    }

    /// Sets `errorCount`.
    pub fn with_error_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCount", value))
    }

    /// `statusMessage`: `Edm.String`
    pub fn status_message(&self) -> Option<&str> {
        self.0.str("statusMessage")
    }

    /// Sets `statusMessage`.
    pub fn with_status_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusMessage", value))
    }
}
