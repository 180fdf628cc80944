// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRemoteActionResult`](https://learn.microsoft.com/graph/api/resources/cloudpcremoteactionresult?view=graph-rest-beta)
    CloudPcRemoteActionResult = "microsoft.graph.cloudPcRemoteActionResult"
}

impl CloudPcRemoteActionResult {
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `cloudPcId` in queries.
    pub const CLOUD_PC_ID: Property<Self> = Property::new("cloudPcId");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `statusDetails` in queries.
    pub const STATUS_DETAILS: Property<Self> = Property::new("statusDetails");

    /// `actionName`: `Edm.String`
    ///
    /// Possible values are: Reboot, Rename, Reprovision, Troubleshoot.
    pub fn action_name(&self) -> Option<&str> {
        self.0.str("actionName")
    }

    /// Sets `actionName`.
    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `actionState`: `microsoft.graph.actionState`, read-only
    ///
    /// Read-only. Possible values are: None, pending, canceled, active, done, failed, notSupported.
    pub fn action_state(&self) -> Option<super::ActionState> {
        self.0.enumeration("actionState")
    }

    /// `cloudPcId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn cloud_pc_id(&self) -> Option<&str> {
        self.0.str("cloudPcId")
    }

    /// `managedDeviceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `statusDetails`: `microsoft.graph.cloudPcStatusDetails`
    pub fn status_details(&self) -> Option<&super::CloudPcStatusDetails> {
        self.0.model("statusDetails")
    }

    /// Sets `statusDetails`.
    pub fn with_status_details(self, value: impl Into<Nullable<super::CloudPcStatusDetails>>) -> Self {
        Self(self.0.with("statusDetails", value))
    }
}
