// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceCleanupSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicecleanupsettings?view=graph-rest-beta)
    ManagedDeviceCleanupSettings = "microsoft.graph.managedDeviceCleanupSettings"
}

impl ManagedDeviceCleanupSettings {
    /// `deviceInactivityBeforeRetirementInDays` in queries.
    pub const DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAYS: Property<Self> =
        Property::new("deviceInactivityBeforeRetirementInDays");

    /// `deviceInactivityBeforeRetirementInDays`: `Edm.String`
    pub fn device_inactivity_before_retirement_in_days(&self) -> Option<&str> {
        self.0.str("deviceInactivityBeforeRetirementInDays")
    }

    /// Sets `deviceInactivityBeforeRetirementInDays`.
    pub fn with_device_inactivity_before_retirement_in_days(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceInactivityBeforeRetirementInDays", value))
    }
}
