// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuseroverview?view=graph-rest-1.0)
    DeviceConfigurationUserOverview = "microsoft.graph.deviceConfigurationUserOverview"
}

impl DeviceConfigurationUserOverview {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `pendingCount` in queries.
    pub const PENDING_COUNT: Property<Self> = Property::new("pendingCount");
    /// `notApplicableCount` in queries.
    pub const NOT_APPLICABLE_COUNT: Property<Self> = Property::new("notApplicableCount");
    /// `successCount` in queries.
    pub const SUCCESS_COUNT: Property<Self> = Property::new("successCount");
    /// `errorCount` in queries.
    pub const ERROR_COUNT: Property<Self> = Property::new("errorCount");
    /// `failedCount` in queries.
    pub const FAILED_COUNT: Property<Self> = Property::new("failedCount");
    /// `lastUpdateDateTime` in queries.
    pub const LAST_UPDATE_DATE_TIME: Property<Self> = Property::new("lastUpdateDateTime");
    /// `configurationVersion` in queries.
    pub const CONFIGURATION_VERSION: Property<Self> = Property::new("configurationVersion");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `pendingCount`: `Edm.Int32`
    pub fn pending_count(&self) -> Option<i32> {
        self.0.i32("pendingCount")
    }

    /// Sets `pendingCount`.
    pub fn with_pending_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingCount", value))
    }

    /// `notApplicableCount`: `Edm.Int32`
    pub fn not_applicable_count(&self) -> Option<i32> {
        self.0.i32("notApplicableCount")
    }

    /// Sets `notApplicableCount`.
    pub fn with_not_applicable_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableCount", value))
    }

    /// `successCount`: `Edm.Int32`
    pub fn success_count(&self) -> Option<i32> {
        self.0.i32("successCount")
    }

    /// Sets `successCount`.
    pub fn with_success_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successCount", value))
    }

    /// `errorCount`: `Edm.Int32`
    pub fn error_count(&self) -> Option<i32> {
        self.0.i32("errorCount")
    }

    /// Sets `errorCount`.
    pub fn with_error_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCount", value))
    }

    /// `failedCount`: `Edm.Int32`
    pub fn failed_count(&self) -> Option<i32> {
        self.0.i32("failedCount")
    }

    /// Sets `failedCount`.
    pub fn with_failed_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedCount", value))
    }

    /// `lastUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdateDateTime")
    }

    /// Sets `lastUpdateDateTime`.
    pub fn with_last_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdateDateTime", value))
    }

    /// `configurationVersion`: `Edm.Int32`
    pub fn configuration_version(&self) -> Option<i32> {
        self.0.i32("configurationVersion")
    }

    /// Sets `configurationVersion`.
    pub fn with_configuration_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configurationVersion", value))
    }
}
