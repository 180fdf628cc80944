// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.windowsDefenderScanActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-beta)
    WindowsDefenderScanActionResult: super::DeviceActionResult = "microsoft.graph.windowsDefenderScanActionResult"
}

impl WindowsDefenderScanActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `scanType` in queries.
    pub const SCAN_TYPE: Property<Self> = Property::new("scanType");

    /// Sets `actionName`.
    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// Sets `actionState`.
    pub fn with_action_state(self, value: impl Into<Nullable<super::ActionState>>) -> Self {
        Self(self.0.with("actionState", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `scanType`: `Edm.String`
    pub fn scan_type(&self) -> Option<&str> {
        self.0.str("scanType")
    }

    /// Sets `scanType`.
    pub fn with_scan_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scanType", value))
    }
}
