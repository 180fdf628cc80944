// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.windowsDefenderScanActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-beta)
    WindowsDefenderScanActionResult: super::DeviceActionResult = "microsoft.graph.windowsDefenderScanActionResult"
}

impl WindowsDefenderScanActionResult {
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new(
        "lastUpdatedDateTime",
    );
    pub const SCAN_TYPE: Property<Self> = Property::new("scanType");

    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    pub fn with_action_state(
        self,
        value: impl Into<Nullable<super::ActionState>>,
    ) -> Self {
        Self(self.0.with("actionState", value))
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    pub fn with_last_updated_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `scanType`: `Edm.String`
    pub fn scan_type(&self) -> Option<&str> {
        self.0.str("scanType")
    }

    pub fn with_scan_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scanType", value))
    }
}
