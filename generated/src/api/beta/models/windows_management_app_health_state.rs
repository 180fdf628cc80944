// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementAppHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapphealthstate?view=graph-rest-beta)
    WindowsManagementAppHealthState = "microsoft.graph.windowsManagementAppHealthState"
}

impl WindowsManagementAppHealthState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `healthState` in queries.
    pub const HEALTH_STATE: Property<Self> = Property::new("healthState");
    /// `installedVersion` in queries.
    pub const INSTALLED_VERSION: Property<Self> = Property::new("installedVersion");
    /// `lastCheckInDateTime` in queries.
    pub const LAST_CHECK_IN_DATE_TIME: Property<Self> = Property::new("lastCheckInDateTime");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceOSVersion` in queries.
    pub const DEVICE_OS_VERSION: Property<Self> = Property::new("deviceOSVersion");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `healthState`: `microsoft.graph.healthState`
    ///
    /// Possible values are: unknown, healthy, unhealthy.
    pub fn health_state(&self) -> Option<super::HealthState> {
        self.0.enumeration("healthState")
    }

    /// Sets `healthState`.
    pub fn with_health_state(self, value: impl Into<Nullable<super::HealthState>>) -> Self {
        Self(self.0.with("healthState", value))
    }

    /// `installedVersion`: `Edm.String`
    pub fn installed_version(&self) -> Option<&str> {
        self.0.str("installedVersion")
    }

    /// Sets `installedVersion`.
    pub fn with_installed_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("installedVersion", value))
    }

    /// `lastCheckInDateTime`: `Edm.DateTimeOffset`
    pub fn last_check_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCheckInDateTime")
    }

    /// Sets `lastCheckInDateTime`.
    pub fn with_last_check_in_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCheckInDateTime", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `deviceOSVersion`: `Edm.String`
    pub fn device_os_version(&self) -> Option<&str> {
        self.0.str("deviceOSVersion")
    }

    /// Sets `deviceOSVersion`.
    pub fn with_device_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOSVersion", value))
    }
}
