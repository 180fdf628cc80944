// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.activateDeviceEsimActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-activatedeviceesimactionresult?view=graph-rest-beta)
    ActivateDeviceEsimActionResult: super::DeviceActionResult = "microsoft.graph.activateDeviceEsimActionResult"
}

impl ActivateDeviceEsimActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `carrierUrl` in queries.
    pub const CARRIER_URL: Property<Self> = Property::new("carrierUrl");

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

    /// `carrierUrl`: `Edm.String`
    pub fn carrier_url(&self) -> Option<&str> {
        self.0.str("carrierUrl")
    }

    /// Sets `carrierUrl`.
    pub fn with_carrier_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("carrierUrl", value))
    }
}
