// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationsummary?view=graph-rest-beta)
    DeviceHealthScriptRemediationSummary = "microsoft.graph.deviceHealthScriptRemediationSummary"
}

impl DeviceHealthScriptRemediationSummary {
    /// `scriptCount` in queries.
    pub const SCRIPT_COUNT: Property<Self> = Property::new("scriptCount");
    /// `remediatedDeviceCount` in queries.
    pub const REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new("remediatedDeviceCount");

    /// `scriptCount`: `Edm.Int32`
    pub fn script_count(&self) -> Option<i32> {
        self.0.i32("scriptCount")
    }

    /// Sets `scriptCount`.
    pub fn with_script_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("scriptCount", value))
    }

    /// `remediatedDeviceCount`: `Edm.Int32`
    pub fn remediated_device_count(&self) -> Option<i32> {
        self.0.i32("remediatedDeviceCount")
    }

    /// Sets `remediatedDeviceCount`.
    pub fn with_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedDeviceCount", value))
    }
}
