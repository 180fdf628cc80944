// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallsummary?view=graph-rest-beta)
    MobileAppInstallSummary = "microsoft.graph.mobileAppInstallSummary"
}

impl MobileAppInstallSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `installedDeviceCount` in queries.
    pub const INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("installedDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `notApplicableDeviceCount` in queries.
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("notApplicableDeviceCount");
    /// `notInstalledDeviceCount` in queries.
    pub const NOT_INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("notInstalledDeviceCount");
    /// `pendingInstallDeviceCount` in queries.
    pub const PENDING_INSTALL_DEVICE_COUNT: Property<Self> = Property::new("pendingInstallDeviceCount");
    /// `installedUserCount` in queries.
    pub const INSTALLED_USER_COUNT: Property<Self> = Property::new("installedUserCount");
    /// `failedUserCount` in queries.
    pub const FAILED_USER_COUNT: Property<Self> = Property::new("failedUserCount");
    /// `notApplicableUserCount` in queries.
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new("notApplicableUserCount");
    /// `notInstalledUserCount` in queries.
    pub const NOT_INSTALLED_USER_COUNT: Property<Self> = Property::new("notInstalledUserCount");
    /// `pendingInstallUserCount` in queries.
    pub const PENDING_INSTALL_USER_COUNT: Property<Self> = Property::new("pendingInstallUserCount");

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

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    /// Sets `notApplicableDeviceCount`.
    pub fn with_not_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `notInstalledDeviceCount`: `Edm.Int32`
    pub fn not_installed_device_count(&self) -> Option<i32> {
        self.0.i32("notInstalledDeviceCount")
    }

    /// Sets `notInstalledDeviceCount`.
    pub fn with_not_installed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notInstalledDeviceCount", value))
    }

    /// `pendingInstallDeviceCount`: `Edm.Int32`
    pub fn pending_install_device_count(&self) -> Option<i32> {
        self.0.i32("pendingInstallDeviceCount")
    }

    /// Sets `pendingInstallDeviceCount`.
    pub fn with_pending_install_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingInstallDeviceCount", value))
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

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    /// Sets `notApplicableUserCount`.
    pub fn with_not_applicable_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }

    /// `notInstalledUserCount`: `Edm.Int32`
    pub fn not_installed_user_count(&self) -> Option<i32> {
        self.0.i32("notInstalledUserCount")
    }

    /// Sets `notInstalledUserCount`.
    pub fn with_not_installed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notInstalledUserCount", value))
    }

    /// `pendingInstallUserCount`: `Edm.Int32`
    pub fn pending_install_user_count(&self) -> Option<i32> {
        self.0.i32("pendingInstallUserCount")
    }

    /// Sets `pendingInstallUserCount`.
    pub fn with_pending_install_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingInstallUserCount", value))
    }
}
