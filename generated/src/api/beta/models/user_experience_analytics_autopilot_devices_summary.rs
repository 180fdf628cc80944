// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsautopilotdevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsAutopilotDevicesSummary = "microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary"
}

impl UserExperienceAnalyticsAutopilotDevicesSummary {
    /// `devicesNotAutopilotRegistered` in queries.
    pub const DEVICES_NOT_AUTOPILOT_REGISTERED: Property<Self> = Property::new("devicesNotAutopilotRegistered");
    /// `devicesWithoutAutopilotProfileAssigned` in queries.
    pub const DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED: Property<Self> =
        Property::new("devicesWithoutAutopilotProfileAssigned");
    /// `totalWindows10DevicesWithoutTenantAttached` in queries.
    pub const TOTAL_WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACHED: Property<Self> =
        Property::new("totalWindows10DevicesWithoutTenantAttached");

    /// `devicesNotAutopilotRegistered`: `Edm.Int32`
    pub fn devices_not_autopilot_registered(&self) -> Option<i32> {
        self.0.i32("devicesNotAutopilotRegistered")
    }

    /// Sets `devicesNotAutopilotRegistered`.
    pub fn with_devices_not_autopilot_registered(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("devicesNotAutopilotRegistered", value))
    }

    /// `devicesWithoutAutopilotProfileAssigned`: `Edm.Int32`
    pub fn devices_without_autopilot_profile_assigned(&self) -> Option<i32> {
        self.0.i32("devicesWithoutAutopilotProfileAssigned")
    }

    /// Sets `devicesWithoutAutopilotProfileAssigned`.
    pub fn with_devices_without_autopilot_profile_assigned(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("devicesWithoutAutopilotProfileAssigned", value))
    }

    /// `totalWindows10DevicesWithoutTenantAttached`: `Edm.Int32`
    pub fn total_windows10_devices_without_tenant_attached(&self) -> Option<i32> {
        self.0.i32("totalWindows10DevicesWithoutTenantAttached")
    }

    /// Sets `totalWindows10DevicesWithoutTenantAttached`.
    pub fn with_total_windows10_devices_without_tenant_attached(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalWindows10DevicesWithoutTenantAttached", value))
    }
}
