// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userInstallStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-userinstallstatesummary?view=graph-rest-beta)
    UserInstallStateSummary = "microsoft.graph.userInstallStateSummary"
}

impl UserInstallStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `installedDeviceCount` in queries.
    pub const INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("installedDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `notInstalledDeviceCount` in queries.
    pub const NOT_INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("notInstalledDeviceCount");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `installedDeviceCount`: `Edm.Int32`
    pub fn installed_device_count(&self) -> Option<i32> {
        self.0.i32("installedDeviceCount")
    }

    /// Sets `installedDeviceCount`.
    pub fn with_installed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("installedDeviceCount", value))
    }

    /// `failedDeviceCount`: `Edm.Int32`
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    /// Sets `failedDeviceCount`.
    pub fn with_failed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedDeviceCount", value))
    }

    /// `notInstalledDeviceCount`: `Edm.Int32`
    pub fn not_installed_device_count(&self) -> Option<i32> {
        self.0.i32("notInstalledDeviceCount")
    }

    /// Sets `notInstalledDeviceCount`.
    pub fn with_not_installed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notInstalledDeviceCount", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.deviceInstallState)`
    pub fn device_states(&self) -> Option<&[super::DeviceInstallState]> {
        self.0.models("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::DeviceInstallState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }
}
