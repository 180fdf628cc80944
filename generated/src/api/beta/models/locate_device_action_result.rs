// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.locateDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-locatedeviceactionresult?view=graph-rest-beta)
    LocateDeviceActionResult: super::DeviceActionResult = "microsoft.graph.locateDeviceActionResult"
}

impl LocateDeviceActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `deviceLocation` in queries.
    pub const DEVICE_LOCATION: Property<Self> = Property::new("deviceLocation");

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

    /// `deviceLocation`: `microsoft.graph.deviceGeoLocation`
    pub fn device_location(&self) -> Option<&super::DeviceGeoLocation> {
        self.0.model("deviceLocation")
    }

    /// Sets `deviceLocation`.
    pub fn with_device_location(self, value: impl Into<Nullable<super::DeviceGeoLocation>>) -> Self {
        Self(self.0.with("deviceLocation", value))
    }
}
