// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-beta)
    DeviceOperatingSystemSummary = "microsoft.graph.deviceOperatingSystemSummary"
}

impl DeviceOperatingSystemSummary {
    pub const ANDROID_COUNT: Property<Self> = Property::new("androidCount");
    pub const IOS_COUNT: Property<Self> = Property::new("iosCount");
    pub const MAC_OS_COUNT: Property<Self> = Property::new("macOSCount");
    pub const WINDOWS_MOBILE_COUNT: Property<Self> = Property::new("windowsMobileCount");
    pub const WINDOWS_COUNT: Property<Self> = Property::new("windowsCount");
    pub const UNKNOWN_COUNT: Property<Self> = Property::new("unknownCount");
    pub const ANDROID_DEDICATED_COUNT: Property<Self> = Property::new(
        "androidDedicatedCount",
    );
    pub const ANDROID_DEVICE_ADMIN_COUNT: Property<Self> = Property::new(
        "androidDeviceAdminCount",
    );
    pub const ANDROID_FULLY_MANAGED_COUNT: Property<Self> = Property::new(
        "androidFullyManagedCount",
    );
    pub const ANDROID_WORK_PROFILE_COUNT: Property<Self> = Property::new(
        "androidWorkProfileCount",
    );
    pub const ANDROID_CORPORATE_WORK_PROFILE_COUNT: Property<Self> = Property::new(
        "androidCorporateWorkProfileCount",
    );
    pub const CONFIG_MGR_DEVICE_COUNT: Property<Self> = Property::new(
        "configMgrDeviceCount",
    );
    pub const AOSP_USERLESS_COUNT: Property<Self> = Property::new("aospUserlessCount");
    pub const AOSP_USER_ASSOCIATED_COUNT: Property<Self> = Property::new(
        "aospUserAssociatedCount",
    );
    pub const LINUX_COUNT: Property<Self> = Property::new("linuxCount");
    pub const CHROME_OS_COUNT: Property<Self> = Property::new("chromeOSCount");

    /// `androidCount`: `Edm.Int32`
    pub fn android_count(&self) -> Option<i32> {
        self.0.i32("androidCount")
    }

    pub fn with_android_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidCount", value))
    }

    /// `iosCount`: `Edm.Int32`
    pub fn ios_count(&self) -> Option<i32> {
        self.0.i32("iosCount")
    }

    pub fn with_ios_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("iosCount", value))
    }

    /// `macOSCount`: `Edm.Int32`
    pub fn mac_os_count(&self) -> Option<i32> {
        self.0.i32("macOSCount")
    }

    pub fn with_mac_os_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("macOSCount", value))
    }

    /// `windowsMobileCount`: `Edm.Int32`
    pub fn windows_mobile_count(&self) -> Option<i32> {
        self.0.i32("windowsMobileCount")
    }

    pub fn with_windows_mobile_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windowsMobileCount", value))
    }

    /// `windowsCount`: `Edm.Int32`
    pub fn windows_count(&self) -> Option<i32> {
        self.0.i32("windowsCount")
    }

    pub fn with_windows_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windowsCount", value))
    }

    /// `unknownCount`: `Edm.Int32`
    pub fn unknown_count(&self) -> Option<i32> {
        self.0.i32("unknownCount")
    }

    pub fn with_unknown_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownCount", value))
    }

    /// `androidDedicatedCount`: `Edm.Int32`
    pub fn android_dedicated_count(&self) -> Option<i32> {
        self.0.i32("androidDedicatedCount")
    }

    pub fn with_android_dedicated_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("androidDedicatedCount", value))
    }

    /// `androidDeviceAdminCount`: `Edm.Int32`
    pub fn android_device_admin_count(&self) -> Option<i32> {
        self.0.i32("androidDeviceAdminCount")
    }

    pub fn with_android_device_admin_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("androidDeviceAdminCount", value))
    }

    /// `androidFullyManagedCount`: `Edm.Int32`
    pub fn android_fully_managed_count(&self) -> Option<i32> {
        self.0.i32("androidFullyManagedCount")
    }

    pub fn with_android_fully_managed_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("androidFullyManagedCount", value))
    }

    /// `androidWorkProfileCount`: `Edm.Int32`
    pub fn android_work_profile_count(&self) -> Option<i32> {
        self.0.i32("androidWorkProfileCount")
    }

    pub fn with_android_work_profile_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("androidWorkProfileCount", value))
    }

    /// `androidCorporateWorkProfileCount`: `Edm.Int32`
    pub fn android_corporate_work_profile_count(&self) -> Option<i32> {
        self.0.i32("androidCorporateWorkProfileCount")
    }

    pub fn with_android_corporate_work_profile_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("androidCorporateWorkProfileCount", value))
    }

    /// `configMgrDeviceCount`: `Edm.Int32`
    pub fn config_mgr_device_count(&self) -> Option<i32> {
        self.0.i32("configMgrDeviceCount")
    }

    pub fn with_config_mgr_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("configMgrDeviceCount", value))
    }

    /// `aospUserlessCount`: `Edm.Int32`
    pub fn aosp_userless_count(&self) -> Option<i32> {
        self.0.i32("aospUserlessCount")
    }

    pub fn with_aosp_userless_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("aospUserlessCount", value))
    }

    /// `aospUserAssociatedCount`: `Edm.Int32`
    pub fn aosp_user_associated_count(&self) -> Option<i32> {
        self.0.i32("aospUserAssociatedCount")
    }

    pub fn with_aosp_user_associated_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("aospUserAssociatedCount", value))
    }

    /// `linuxCount`: `Edm.Int32`
    pub fn linux_count(&self) -> Option<i32> {
        self.0.i32("linuxCount")
    }

    pub fn with_linux_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("linuxCount", value))
    }

    /// `chromeOSCount`: `Edm.Int32`
    pub fn chrome_os_count(&self) -> Option<i32> {
        self.0.i32("chromeOSCount")
    }

    pub fn with_chrome_os_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("chromeOSCount", value))
    }
}
