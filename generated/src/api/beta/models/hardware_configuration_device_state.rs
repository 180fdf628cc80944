// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationdevicestate?view=graph-rest-beta)
    HardwareConfigurationDeviceState = "microsoft.graph.hardwareConfigurationDeviceState"
}

impl HardwareConfigurationDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `upn` in queries.
    pub const UPN: Property<Self> = Property::new("upn");
    /// `internalVersion` in queries.
    pub const INTERNAL_VERSION: Property<Self> = Property::new("internalVersion");
    /// `lastStateUpdateDateTime` in queries.
    pub const LAST_STATE_UPDATE_DATE_TIME: Property<Self> = Property::new("lastStateUpdateDateTime");
    /// `configurationState` in queries.
    pub const CONFIGURATION_STATE: Property<Self> = Property::new("configurationState");
    /// `configurationOutput` in queries.
    pub const CONFIGURATION_OUTPUT: Property<Self> = Property::new("configurationOutput");
    /// `configurationError` in queries.
    pub const CONFIGURATION_ERROR: Property<Self> = Property::new("configurationError");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `upn`: `Edm.String`
    pub fn upn(&self) -> Option<&str> {
        self.0.str("upn")
    }

    /// Sets `upn`.
    pub fn with_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("upn", value))
    }

    /// `internalVersion`: `Edm.Int32`
    pub fn internal_version(&self) -> Option<i32> {
        self.0.i32("internalVersion")
    }

    /// Sets `internalVersion`.
    pub fn with_internal_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("internalVersion", value))
    }

    /// `lastStateUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_state_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastStateUpdateDateTime")
    }

    /// Sets `lastStateUpdateDateTime`.
    pub fn with_last_state_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastStateUpdateDateTime", value))
    }

    /// `configurationState`: `microsoft.graph.runState`
    ///
    /// Possible values are: unknown, success, fail, scriptError, pending, notApplicable.
    pub fn configuration_state(&self) -> Option<super::RunState> {
        self.0.enumeration("configurationState")
    }

    /// Sets `configurationState`.
    pub fn with_configuration_state(self, value: impl Into<Nullable<super::RunState>>) -> Self {
        Self(self.0.with("configurationState", value))
    }

    /// `configurationOutput`: `Edm.String`
    pub fn configuration_output(&self) -> Option<&str> {
        self.0.str("configurationOutput")
    }

    /// Sets `configurationOutput`.
    pub fn with_configuration_output(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationOutput", value))
    }

    /// `configurationError`: `Edm.String`
    pub fn configuration_error(&self) -> Option<&str> {
        self.0.str("configurationError")
    }

    /// Sets `configurationError`.
    pub fn with_configuration_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationError", value))
    }
}
