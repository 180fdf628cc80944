// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptdevicestate?view=graph-rest-beta)
    DeviceComplianceScriptDeviceState = "microsoft.graph.deviceComplianceScriptDeviceState"
}

impl DeviceComplianceScriptDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `detectionState` in queries.
    pub const DETECTION_STATE: Property<Self> = Property::new("detectionState");
    /// `lastStateUpdateDateTime` in queries.
    pub const LAST_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStateUpdateDateTime");
    /// `expectedStateUpdateDateTime` in queries.
    pub const EXPECTED_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("expectedStateUpdateDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `scriptOutput` in queries.
    pub const SCRIPT_OUTPUT: Property<Self> = Property::new("scriptOutput");
    /// `scriptError` in queries.
    pub const SCRIPT_ERROR: Property<Self> = Property::new("scriptError");
    /// `managedDevice` in queries.
    pub const MANAGED_DEVICE: Property<Self> = Property::new("managedDevice");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `detectionState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn detection_state(&self) -> Option<super::RunState> {
        self.0.enumeration("detectionState")
    }

    /// Sets `detectionState`.
    pub fn with_detection_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("detectionState", value))
    }

    /// `lastStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStateUpdateDateTime")
    }

    /// Sets `lastStateUpdateDateTime`.
    pub fn with_last_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStateUpdateDateTime", value))
    }

    /// `expectedStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn expected_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expectedStateUpdateDateTime")
    }

    /// Sets `expectedStateUpdateDateTime`.
    pub fn with_expected_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expectedStateUpdateDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `scriptOutput`: `Edm.String`
    pub fn script_output(&self) -> Option<&str> {
        self.0.str("scriptOutput")
    }

    /// Sets `scriptOutput`.
    pub fn with_script_output(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scriptOutput", value))
    }

    /// `scriptError`: `Edm.String`
    pub fn script_error(&self) -> Option<&str> {
        self.0.str("scriptError")
    }

    /// Sets `scriptError`.
    pub fn with_script_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scriptError", value))
    }

    /// `managedDevice`: `microsoft.graph.managedDevice`
    pub fn managed_device(&self) -> Option<&super::ManagedDevice> {
        self.0.model("managedDevice")
    }

    /// Sets `managedDevice`.
    pub fn with_managed_device(self, value: impl Into<Nullable<super::ManagedDevice>>) -> Self {
        Self(self.0.with("managedDevice", value))
    }
}
