// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceInstallState`](https://learn.microsoft.com/graph/api/resources/intune-books-deviceinstallstate?view=graph-rest-1.0)
    DeviceInstallState = "microsoft.graph.deviceInstallState"
}

impl DeviceInstallState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `installState` in queries.
    pub const INSTALL_STATE: Property<Self> = Property::new("installState");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osDescription` in queries.
    pub const OS_DESCRIPTION: Property<Self> = Property::new("osDescription");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `installState`: `microsoft.graph.installState`
    ///
    /// Possible values are: notApplicable, installed, failed, notInstalled, uninstallFailed, unknown.
    pub fn install_state(&self) -> Option<super::InstallState> {
        self.0.enumeration("installState")
    }

    /// Sets `installState`.
    pub fn with_install_state(self, value: impl Into<Nullable<super::InstallState>>) -> Self {
        Self(self.0.with("installState", value))
    }

    /// `errorCode`: `Edm.String`
    pub fn error_code(&self) -> Option<&str> {
        self.0.str("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `osDescription`: `Edm.String`
    pub fn os_description(&self) -> Option<&str> {
        self.0.str("osDescription")
    }

    /// Sets `osDescription`.
    pub fn with_os_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osDescription", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }
}
