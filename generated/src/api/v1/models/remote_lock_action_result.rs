// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.remoteLockActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-remotelockactionresult?view=graph-rest-1.0)
    RemoteLockActionResult: super::DeviceActionResult = "microsoft.graph.remoteLockActionResult"
}

impl RemoteLockActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `unlockPin` in queries.
    pub const UNLOCK_PIN: Property<Self> = Property::new("unlockPin");

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

    /// `unlockPin`: `Edm.String`
    pub fn unlock_pin(&self) -> Option<&str> {
        self.0.str("unlockPin")
    }

    /// Sets `unlockPin`.
    pub fn with_unlock_pin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("unlockPin", value))
    }
}
