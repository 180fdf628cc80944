// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.resetPasscodeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-resetpasscodeactionresult?view=graph-rest-1.0)
    ResetPasscodeActionResult: super::DeviceActionResult = "microsoft.graph.resetPasscodeActionResult"
}

impl ResetPasscodeActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `passcode` in queries.
    pub const PASSCODE: Property<Self> = Property::new("passcode");

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

    /// `passcode`: `Edm.String`
    pub fn passcode(&self) -> Option<&str> {
        self.0.str("passcode")
    }

    /// Sets `passcode`.
    pub fn with_passcode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passcode", value))
    }
}
