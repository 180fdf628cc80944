// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userAppInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-userappinstallstatus?view=graph-rest-beta)
    UserAppInstallStatus = "microsoft.graph.userAppInstallStatus"
}

impl UserAppInstallStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `installedDeviceCount` in queries.
    pub const INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("installedDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `notInstalledDeviceCount` in queries.
    pub const NOT_INSTALLED_DEVICE_COUNT: Property<Self> = Property::new("notInstalledDeviceCount");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");

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

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
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

    /// `deviceStatuses`: `Collection(microsoft.graph.mobileAppInstallStatus)`
    pub fn device_statuses(&self) -> Option<&[super::MobileAppInstallStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::MobileAppInstallStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }
}
