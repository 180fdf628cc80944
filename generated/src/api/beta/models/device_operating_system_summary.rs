// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-beta)
    DeviceOperatingSystemSummary = "microsoft.graph.deviceOperatingSystemSummary"
}

impl DeviceOperatingSystemSummary {
    /// `androidCount` in queries.
    pub const ANDROID_COUNT: Property<Self> = Property::new("androidCount");
    /// `iosCount` in queries.
    pub const IOS_COUNT: Property<Self> = Property::new("iosCount");
    /// `macOSCount` in queries.
    pub const MAC_OS_COUNT: Property<Self> = Property::new("macOSCount");
    /// `windowsMobileCount` in queries.
    pub const WINDOWS_MOBILE_COUNT: Property<Self> = Property::new("windowsMobileCount");
    /// `windowsCount` in queries.
    pub const WINDOWS_COUNT: Property<Self> = Property::new("windowsCount");
    /// `unknownCount` in queries.
    pub const UNKNOWN_COUNT: Property<Self> = Property::new("unknownCount");
    /// `androidDedicatedCount` in queries.
    pub const ANDROID_DEDICATED_COUNT: Property<Self> = Property::new("androidDedicatedCount");
    /// `androidDeviceAdminCount` in queries.
    pub const ANDROID_DEVICE_ADMIN_COUNT: Property<Self> = Property::new("androidDeviceAdminCount");
    /// `androidFullyManagedCount` in queries.
    pub const ANDROID_FULLY_MANAGED_COUNT: Property<Self> = Property::new("androidFullyManagedCount");
    /// `androidWorkProfileCount` in queries.
    pub const ANDROID_WORK_PROFILE_COUNT: Property<Self> = Property::new("androidWorkProfileCount");
    /// `androidCorporateWorkProfileCount` in queries.
    pub const ANDROID_CORPORATE_WORK_PROFILE_COUNT: Property<Self> = Property::new("androidCorporateWorkProfileCount");
    /// `configMgrDeviceCount` in queries.
    pub const CONFIG_MGR_DEVICE_COUNT: Property<Self> = Property::new("configMgrDeviceCount");
    /// `aospUserlessCount` in queries.
    pub const AOSP_USERLESS_COUNT: Property<Self> = Property::new("aospUserlessCount");
    /// `aospUserAssociatedCount` in queries.
    pub const AOSP_USER_ASSOCIATED_COUNT: Property<Self> = Property::new("aospUserAssociatedCount");
    /// `linuxCount` in queries.
    pub const LINUX_COUNT: Property<Self> = Property::new("linuxCount");
    /// `chromeOSCount` in queries.
    pub const CHROME_OS_COUNT: Property<Self> = Property::new("chromeOSCount");

    /// `androidCount`: `Edm.Int32`
    pub fn android_count(&self) -> Option<i32> {
        self.0.i32("androidCount")
    }

    /// Sets `androidCount`.
    pub fn with_android_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidCount", value))
    }

    /// `iosCount`: `Edm.Int32`
    pub fn ios_count(&self) -> Option<i32> {
        self.0.i32("iosCount")
    }

    /// Sets `iosCount`.
    pub fn with_ios_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("iosCount", value))
    }

    /// `macOSCount`: `Edm.Int32`
    pub fn mac_os_count(&self) -> Option<i32> {
        self.0.i32("macOSCount")
    }

    /// Sets `macOSCount`.
    pub fn with_mac_os_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("macOSCount", value))
    }

    /// `windowsMobileCount`: `Edm.Int32`
    pub fn windows_mobile_count(&self) -> Option<i32> {
        self.0.i32("windowsMobileCount")
    }

    /// Sets `windowsMobileCount`.
    pub fn with_windows_mobile_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windowsMobileCount", value))
    }

    /// `windowsCount`: `Edm.Int32`
    pub fn windows_count(&self) -> Option<i32> {
        self.0.i32("windowsCount")
    }

    /// Sets `windowsCount`.
    pub fn with_windows_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windowsCount", value))
    }

    /// `unknownCount`: `Edm.Int32`
    pub fn unknown_count(&self) -> Option<i32> {
        self.0.i32("unknownCount")
    }

    /// Sets `unknownCount`.
    pub fn with_unknown_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownCount", value))
    }

    /// `androidDedicatedCount`: `Edm.Int32`
    pub fn android_dedicated_count(&self) -> Option<i32> {
        self.0.i32("androidDedicatedCount")
    }

    /// Sets `androidDedicatedCount`.
    pub fn with_android_dedicated_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidDedicatedCount", value))
    }

    /// `androidDeviceAdminCount`: `Edm.Int32`
    pub fn android_device_admin_count(&self) -> Option<i32> {
        self.0.i32("androidDeviceAdminCount")
    }

    /// Sets `androidDeviceAdminCount`.
    pub fn with_android_device_admin_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidDeviceAdminCount", value))
    }

    /// `androidFullyManagedCount`: `Edm.Int32`
    pub fn android_fully_managed_count(&self) -> Option<i32> {
        self.0.i32("androidFullyManagedCount")
    }

    /// Sets `androidFullyManagedCount`.
    pub fn with_android_fully_managed_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidFullyManagedCount", value))
    }

    /// `androidWorkProfileCount`: `Edm.Int32`
    pub fn android_work_profile_count(&self) -> Option<i32> {
        self.0.i32("androidWorkProfileCount")
    }

    /// Sets `androidWorkProfileCount`.
    pub fn with_android_work_profile_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidWorkProfileCount", value))
    }

    /// `androidCorporateWorkProfileCount`: `Edm.Int32`
    pub fn android_corporate_work_profile_count(&self) -> Option<i32> {
        self.0.i32("androidCorporateWorkProfileCount")
    }

    /// Sets `androidCorporateWorkProfileCount`.
    pub fn with_android_corporate_work_profile_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidCorporateWorkProfileCount", value))
    }

    /// `configMgrDeviceCount`: `Edm.Int32`
    pub fn config_mgr_device_count(&self) -> Option<i32> {
        self.0.i32("configMgrDeviceCount")
    }

    /// Sets `configMgrDeviceCount`.
    pub fn with_config_mgr_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configMgrDeviceCount", value))
    }

    /// `aospUserlessCount`: `Edm.Int32`
    pub fn aosp_userless_count(&self) -> Option<i32> {
        self.0.i32("aospUserlessCount")
    }

    /// Sets `aospUserlessCount`.
    pub fn with_aosp_userless_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("aospUserlessCount", value))
    }

    /// `aospUserAssociatedCount`: `Edm.Int32`
    pub fn aosp_user_associated_count(&self) -> Option<i32> {
        self.0.i32("aospUserAssociatedCount")
    }

    /// Sets `aospUserAssociatedCount`.
    pub fn with_aosp_user_associated_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("aospUserAssociatedCount", value))
    }

    /// `linuxCount`: `Edm.Int32`
    pub fn linux_count(&self) -> Option<i32> {
        self.0.i32("linuxCount")
    }

    /// Sets `linuxCount`.
    pub fn with_linux_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("linuxCount", value))
    }

    /// `chromeOSCount`: `Edm.Int32`
    pub fn chrome_os_count(&self) -> Option<i32> {
        self.0.i32("chromeOSCount")
    }

    /// Sets `chromeOSCount`.
    pub fn with_chrome_os_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("chromeOSCount", value))
    }
}
