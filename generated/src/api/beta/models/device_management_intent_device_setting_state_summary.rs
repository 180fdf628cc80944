// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicesettingstatesummary?view=graph-rest-beta)
    DeviceManagementIntentDeviceSettingStateSummary = "microsoft.graph.deviceManagementIntentDeviceSettingStateSummary"
}

impl DeviceManagementIntentDeviceSettingStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `compliantCount` in queries.
    pub const COMPLIANT_COUNT: Property<Self> = Property::new("compliantCount");
    /// `conflictCount` in queries.
    pub const CONFLICT_COUNT: Property<Self> = Property::new("conflictCount");
    /// `errorCount` in queries.
    pub const ERROR_COUNT: Property<Self> = Property::new("errorCount");
    /// `nonCompliantCount` in queries.
    pub const NON_COMPLIANT_COUNT: Property<Self> = Property::new("nonCompliantCount");
    /// `notApplicableCount` in queries.
    pub const NOT_APPLICABLE_COUNT: Property<Self> = Property::new("notApplicableCount");
    /// `remediatedCount` in queries.
    pub const REMEDIATED_COUNT: Property<Self> = Property::new("remediatedCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }

    /// `compliantCount`: `Edm.Int32`
    pub fn compliant_count(&self) -> Option<i32> {
        self.0.i32("compliantCount")
    }

    /// Sets `compliantCount`.
    pub fn with_compliant_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantCount", value))
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

    /// `nonCompliantCount`: `Edm.Int32`
    pub fn non_compliant_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantCount")
    }

    /// Sets `nonCompliantCount`.
    pub fn with_non_compliant_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantCount", value))
    }

    /// `notApplicableCount`: `Edm.Int32`
    pub fn not_applicable_count(&self) -> Option<i32> {
        self.0.i32("notApplicableCount")
    }

    /// Sets `notApplicableCount`.
    pub fn with_not_applicable_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableCount", value))
    }

    /// `remediatedCount`: `Edm.Int32`
    pub fn remediated_count(&self) -> Option<i32> {
        self.0.i32("remediatedCount")
    }

    /// Sets `remediatedCount`.
    pub fn with_remediated_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedCount", value))
    }
}
