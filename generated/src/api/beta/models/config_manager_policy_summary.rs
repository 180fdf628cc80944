// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configManagerPolicySummary`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagerpolicysummary?view=graph-rest-beta)
    ConfigManagerPolicySummary = "microsoft.graph.configManagerPolicySummary"
}

impl ConfigManagerPolicySummary {
    /// `targetedDeviceCount` in queries.
    pub const TARGETED_DEVICE_COUNT: Property<Self> = Property::new("targetedDeviceCount");
    /// `compliantDeviceCount` in queries.
    pub const COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("compliantDeviceCount");
    /// `nonCompliantDeviceCount` in queries.
    pub const NON_COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("nonCompliantDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");
    /// `pendingDeviceCount` in queries.
    pub const PENDING_DEVICE_COUNT: Property<Self> = Property::new("pendingDeviceCount");
    /// `enforcedDeviceCount` in queries.
    pub const ENFORCED_DEVICE_COUNT: Property<Self> = Property::new("enforcedDeviceCount");

    /// `targetedDeviceCount`: `Edm.Int32`
    pub fn targeted_device_count(&self) -> Option<i32> {
        self.0.i32("targetedDeviceCount")
    }

    /// Sets `targetedDeviceCount`.
    pub fn with_targeted_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("targetedDeviceCount", value))
    }

    /// `compliantDeviceCount`: `Edm.Int32`
    pub fn compliant_device_count(&self) -> Option<i32> {
        self.0.i32("compliantDeviceCount")
    }

    /// Sets `compliantDeviceCount`.
    pub fn with_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantDeviceCount", value))
    }

    /// `nonCompliantDeviceCount`: `Edm.Int32`
    pub fn non_compliant_device_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantDeviceCount")
    }

    /// Sets `nonCompliantDeviceCount`.
    pub fn with_non_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantDeviceCount", value))
    }

    /// `failedDeviceCount`: `Edm.Int32`
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    /// Sets `failedDeviceCount`.
    pub fn with_failed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedDeviceCount", value))
    }

    /// `pendingDeviceCount`: `Edm.Int32`
    pub fn pending_device_count(&self) -> Option<i32> {
        self.0.i32("pendingDeviceCount")
    }

    /// Sets `pendingDeviceCount`.
    pub fn with_pending_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pendingDeviceCount", value))
    }

    /// `enforcedDeviceCount`: `Edm.Int32`
    pub fn enforced_device_count(&self) -> Option<i32> {
        self.0.i32("enforcedDeviceCount")
    }

    /// Sets `enforcedDeviceCount`.
    pub fn with_enforced_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enforcedDeviceCount", value))
    }
}
