// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary"
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deployedDeviceCount` in queries.
    pub const DEPLOYED_DEVICE_COUNT: Property<Self> = Property::new("deployedDeviceCount");
    /// `failedDeviceCount` in queries.
    pub const FAILED_DEVICE_COUNT: Property<Self> = Property::new("failedDeviceCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deployedDeviceCount`: `Edm.Int32`
    pub fn deployed_device_count(&self) -> Option<i32> {
        self.0.i32("deployedDeviceCount")
    }

    /// Sets `deployedDeviceCount`.
    pub fn with_deployed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deployedDeviceCount", value))
    }

    /// `failedDeviceCount`: `Edm.Int32`
    pub fn failed_device_count(&self) -> Option<i32> {
        self.0.i32("failedDeviceCount")
    }

    /// Sets `failedDeviceCount`.
    pub fn with_failed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedDeviceCount", value))
    }
}
