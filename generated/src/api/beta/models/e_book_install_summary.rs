// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.eBookInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-ebookinstallsummary?view=graph-rest-beta)
    EBookInstallSummary = "microsoft.graph.eBookInstallSummary"
}

impl EBookInstallSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `installedDeviceCount` in queries.
    pub const INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("installedDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `notInstalledDeviceCount` in queries.
    pub const NOT_INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("notInstalledDeviceCount");
    /// `installedUserCount` in queries.
    pub const INSTALLED_USER_COUNT: Property<Self> = Property::new("installedUserCount");
    /// `failedUserCount` in queries.
    pub const FAILED_USER_COUNT: Property<Self> = Property::new("failedUserCount");
    /// `notInstalledUserCount` in queries.
    pub const NOT_INSTALLED_USER_COUNT: Property<Self> = Property::new("notInstalledUserCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `installedUserCount`: `Edm.Int32`
    pub fn installed_user_count(&self) -> Option<i32> {
        self.0.i32("installedUserCount")
    }

    /// Sets `installedUserCount`.
    pub fn with_installed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("installedUserCount", value))
    }

    /// `failedUserCount`: `Edm.Int32`
    pub fn failed_user_count(&self) -> Option<i32> {
        self.0.i32("failedUserCount")
    }

    /// Sets `failedUserCount`.
    pub fn with_failed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUserCount", value))
    }

    /// `notInstalledUserCount`: `Edm.Int32`
    pub fn not_installed_user_count(&self) -> Option<i32> {
        self.0.i32("notInstalledUserCount")
    }

    /// Sets `notInstalledUserCount`.
    pub fn with_not_installed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notInstalledUserCount", value))
    }
}
