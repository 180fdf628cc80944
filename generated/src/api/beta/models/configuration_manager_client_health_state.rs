// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclienthealthstate?view=graph-rest-beta)
    ConfigurationManagerClientHealthState = "microsoft.graph.configurationManagerClientHealthState"
}

impl ConfigurationManagerClientHealthState {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");

    /// `state`: `microsoft.graph.configurationManagerClientState`
    ///
    /// Possible values are: unknown, installed, healthy, installFailed, updateFailed, communicationError.
    pub fn state(&self) -> Option<super::ConfigurationManagerClientState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ConfigurationManagerClientState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }
}
