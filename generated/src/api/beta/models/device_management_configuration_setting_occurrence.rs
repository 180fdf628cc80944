// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingOccurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingoccurrence](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta)
    DeviceManagementConfigurationSettingOccurrence = "microsoft.graph.deviceManagementConfigurationSettingOccurrence"
}

impl DeviceManagementConfigurationSettingOccurrence {
    /// `minDeviceOccurrence` in queries.
    pub const MIN_DEVICE_OCCURRENCE: Property<Self> = Property::new("minDeviceOccurrence");
    /// `maxDeviceOccurrence` in queries.
    pub const MAX_DEVICE_OCCURRENCE: Property<Self> = Property::new("maxDeviceOccurrence");

    /// `minDeviceOccurrence`: `Edm.Int32`
    pub fn min_device_occurrence(&self) -> Option<i32> {
        self.0.i32("minDeviceOccurrence")
    }

    /// Sets `minDeviceOccurrence`.
    pub fn with_min_device_occurrence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minDeviceOccurrence", value))
    }

    /// `maxDeviceOccurrence`: `Edm.Int32`
    pub fn max_device_occurrence(&self) -> Option<i32> {
        self.0.i32("maxDeviceOccurrence")
    }

    /// Sets `maxDeviceOccurrence`.
    pub fn with_max_device_occurrence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxDeviceOccurrence", value))
    }
}
