// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceoverview?view=graph-rest-1.0)
    ManagedDeviceOverview = "microsoft.graph.managedDeviceOverview"
}

impl ManagedDeviceOverview {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `enrolledDeviceCount` in queries.
    pub const ENROLLED_DEVICE_COUNT: Property<Self> = Property::new("enrolledDeviceCount");
    /// `mdmEnrolledCount` in queries.
    pub const MDM_ENROLLED_COUNT: Property<Self> = Property::new("mdmEnrolledCount");
    /// `dualEnrolledDeviceCount` in queries.
    pub const DUAL_ENROLLED_DEVICE_COUNT: Property<Self> = Property::new("dualEnrolledDeviceCount");
    /// `deviceOperatingSystemSummary` in queries.
    pub const DEVICE_OPERATING_SYSTEM_SUMMARY: Property<Self> = Property::new("deviceOperatingSystemSummary");
    /// `deviceExchangeAccessStateSummary` in queries.
    pub const DEVICE_EXCHANGE_ACCESS_STATE_SUMMARY: Property<Self> = Property::new("deviceExchangeAccessStateSummary");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `enrolledDeviceCount`: `Edm.Int32`
    pub fn enrolled_device_count(&self) -> Option<i32> {
        self.0.i32("enrolledDeviceCount")
    }

    /// Sets `enrolledDeviceCount`.
    pub fn with_enrolled_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enrolledDeviceCount", value))
    }

    /// `mdmEnrolledCount`: `Edm.Int32`
    pub fn mdm_enrolled_count(&self) -> Option<i32> {
        self.0.i32("mdmEnrolledCount")
    }

    /// Sets `mdmEnrolledCount`.
    pub fn with_mdm_enrolled_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("mdmEnrolledCount", value))
    }

    /// `dualEnrolledDeviceCount`: `Edm.Int32`
    pub fn dual_enrolled_device_count(&self) -> Option<i32> {
        self.0.i32("dualEnrolledDeviceCount")
    }

    /// Sets `dualEnrolledDeviceCount`.
    pub fn with_dual_enrolled_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dualEnrolledDeviceCount", value))
    }

    /// `deviceOperatingSystemSummary`: `microsoft.graph.deviceOperatingSystemSummary`
    pub fn device_operating_system_summary(&self) -> Option<&super::DeviceOperatingSystemSummary> {
        self.0.model("deviceOperatingSystemSummary")
    }

    /// Sets `deviceOperatingSystemSummary`.
    pub fn with_device_operating_system_summary(
        self,
        value: impl Into<Nullable<super::DeviceOperatingSystemSummary>>,
    ) -> Self {
        Self(self.0.with("deviceOperatingSystemSummary", value))
    }

    /// `deviceExchangeAccessStateSummary`: `microsoft.graph.deviceExchangeAccessStateSummary`
    pub fn device_exchange_access_state_summary(&self) -> Option<&super::DeviceExchangeAccessStateSummary> {
        self.0.model("deviceExchangeAccessStateSummary")
    }

    /// Sets `deviceExchangeAccessStateSummary`.
    pub fn with_device_exchange_access_state_summary(
        self,
        value: impl Into<Nullable<super::DeviceExchangeAccessStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceExchangeAccessStateSummary", value))
    }
}
