// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceExchangeAccessStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceexchangeaccessstatesummary?view=graph-rest-beta)
    DeviceExchangeAccessStateSummary = "microsoft.graph.deviceExchangeAccessStateSummary"
}

impl DeviceExchangeAccessStateSummary {
    /// `allowedDeviceCount` in queries.
    pub const ALLOWED_DEVICE_COUNT: Property<Self> = Property::new("allowedDeviceCount");
    /// `blockedDeviceCount` in queries.
    pub const BLOCKED_DEVICE_COUNT: Property<Self> = Property::new("blockedDeviceCount");
    /// `quarantinedDeviceCount` in queries.
    pub const QUARANTINED_DEVICE_COUNT: Property<Self> = Property::new("quarantinedDeviceCount");
    /// `unknownDeviceCount` in queries.
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    /// `unavailableDeviceCount` in queries.
    pub const UNAVAILABLE_DEVICE_COUNT: Property<Self> = Property::new("unavailableDeviceCount");

    /// `allowedDeviceCount`: `Edm.Int32`
    pub fn allowed_device_count(&self) -> Option<i32> {
        self.0.i32("allowedDeviceCount")
    }

    /// Sets `allowedDeviceCount`.
    pub fn with_allowed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("allowedDeviceCount", value))
    }

    /// `blockedDeviceCount`: `Edm.Int32`
    pub fn blocked_device_count(&self) -> Option<i32> {
        self.0.i32("blockedDeviceCount")
    }

    /// Sets `blockedDeviceCount`.
    pub fn with_blocked_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("blockedDeviceCount", value))
    }

    /// `quarantinedDeviceCount`: `Edm.Int32`
    pub fn quarantined_device_count(&self) -> Option<i32> {
        self.0.i32("quarantinedDeviceCount")
    }

    /// Sets `quarantinedDeviceCount`.
    pub fn with_quarantined_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("quarantinedDeviceCount", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    /// Sets `unknownDeviceCount`.
    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `unavailableDeviceCount`: `Edm.Int32`
    pub fn unavailable_device_count(&self) -> Option<i32> {
        self.0.i32("unavailableDeviceCount")
    }

    /// Sets `unavailableDeviceCount`.
    pub fn with_unavailable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unavailableDeviceCount", value))
    }
}
