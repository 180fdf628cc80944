// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsettings?view=graph-rest-beta)
    WindowsAutopilotSettings = "microsoft.graph.windowsAutopilotSettings"
}

impl WindowsAutopilotSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `lastManualSyncTriggerDateTime` in queries.
    pub const LAST_MANUAL_SYNC_TRIGGER_DATE_TIME: Property<Self> = Property::new("lastManualSyncTriggerDateTime");
    /// `syncStatus` in queries.
    pub const SYNC_STATUS: Property<Self> = Property::new("syncStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `lastManualSyncTriggerDateTime`: `Edm.DateTimeOffset`
    pub fn last_manual_sync_trigger_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastManualSyncTriggerDateTime")
    }

    /// Sets `lastManualSyncTriggerDateTime`.
    pub fn with_last_manual_sync_trigger_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastManualSyncTriggerDateTime", value))
    }

    /// `syncStatus`: `microsoft.graph.windowsAutopilotSyncStatus`
    ///
    /// Possible values are: unknown, inProgress, completed, failed.
    pub fn sync_status(&self) -> Option<super::WindowsAutopilotSyncStatus> {
        self.0.enumeration("syncStatus")
    }

    /// Sets `syncStatus`.
    pub fn with_sync_status(self, value: impl Into<Nullable<super::WindowsAutopilotSyncStatus>>) -> Self {
        Self(self.0.with("syncStatus", value))
    }
}
