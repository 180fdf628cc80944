// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstatesummary?view=graph-rest-beta)
    DeviceManagementIntentUserStateSummary = "microsoft.graph.deviceManagementIntentUserStateSummary"
}

impl DeviceManagementIntentUserStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `conflictCount` in queries.
    pub const CONFLICT_COUNT: Property<Self> = Property::new("conflictCount");
    /// `errorCount` in queries.
    pub const ERROR_COUNT: Property<Self> = Property::new("errorCount");
    /// `failedCount` in queries.
    pub const FAILED_COUNT: Property<Self> = Property::new("failedCount");
    /// `notApplicableCount` in queries.
    pub const NOT_APPLICABLE_COUNT: Property<Self> = Property::new("notApplicableCount");
    /// `successCount` in queries.
    pub const SUCCESS_COUNT: Property<Self> = Property::new("successCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `conflictCount`: `Edm.Int32`
    pub fn conflict_count(&self) -> Option<i32> {
        self.0.i32("conflictCount")
    }

    /// Sets `conflictCount`.
    pub fn with_conflict_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictCount", value))
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
}
