// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptdevicestate?view=graph-rest-beta)
    DeviceManagementScriptDeviceState = "microsoft.graph.deviceManagementScriptDeviceState"
}

impl DeviceManagementScriptDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `runState` in queries.
    pub const RUN_STATE: Property<Self> = Property::new("runState");
    /// `resultMessage` in queries.
    pub const RESULT_MESSAGE: Property<Self> = Property::new("resultMessage");
    /// `lastStateUpdateDateTime` in queries.
    pub const LAST_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStateUpdateDateTime");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `errorDescription` in queries.
    pub const ERROR_DESCRIPTION: Property<Self> = Property::new("errorDescription");
    /// `managedDevice` in queries.
    pub const MANAGED_DEVICE: Property<Self> = Property::new("managedDevice");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `runState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn run_state(&self) -> Option<super::RunState> {
        self.0.enumeration("runState")
    }

    /// Sets `runState`.
    pub fn with_run_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("runState", value))
    }

    /// `resultMessage`: `Edm.String`
    pub fn result_message(&self) -> Option<&str> {
        self.0.str("resultMessage")
    }

    /// Sets `resultMessage`.
    pub fn with_result_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resultMessage", value))
    }

    /// `lastStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStateUpdateDateTime")
    }

    /// Sets `lastStateUpdateDateTime`.
    pub fn with_last_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStateUpdateDateTime", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `errorDescription`: `Edm.String`
    pub fn error_description(&self) -> Option<&str> {
        self.0.str("errorDescription")
    }

    /// Sets `errorDescription`.
    pub fn with_error_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorDescription", value))
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
