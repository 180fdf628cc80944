// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-1.0)
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
}
