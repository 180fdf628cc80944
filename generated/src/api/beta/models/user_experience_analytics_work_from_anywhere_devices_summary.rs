// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary"
}

impl UserExperienceAnalyticsWorkFromAnywhereDevicesSummary {
    /// `autopilotDevicesSummary` in queries.
    pub const AUTOPILOT_DEVICES_SUMMARY: Property<Self> = Property::new("autopilotDevicesSummary");
    /// `cloudManagementDevicesSummary` in queries.
    pub const CLOUD_MANAGEMENT_DEVICES_SUMMARY: Property<Self> = Property::new("cloudManagementDevicesSummary");
    /// `windows10DevicesSummary` in queries.
    pub const WINDOWS10_DEVICES_SUMMARY: Property<Self> = Property::new("windows10DevicesSummary");
    /// `cloudIdentityDevicesSummary` in queries.
    pub const CLOUD_IDENTITY_DEVICES_SUMMARY: Property<Self> = Property::new("cloudIdentityDevicesSummary");
    /// `totalDevices` in queries.
    pub const TOTAL_DEVICES: Property<Self> = Property::new("totalDevices");
    /// `coManagedDevices` in queries.
    pub const CO_MANAGED_DEVICES: Property<Self> = Property::new("coManagedDevices");
    /// `intuneDevices` in queries.
    pub const INTUNE_DEVICES: Property<Self> = Property::new("intuneDevices");
    /// `tenantAttachDevices` in queries.
    pub const TENANT_ATTACH_DEVICES: Property<Self> = Property::new("tenantAttachDevices");
    /// `windows10Devices` in queries.
    pub const WINDOWS10_DEVICES: Property<Self> = Property::new("windows10Devices");
    /// `windows10DevicesWithoutTenantAttach` in queries.
    pub const WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACH: Property<Self> =
        Property::new("windows10DevicesWithoutTenantAttach");
    /// `unsupportedOSversionDevices` in queries.
    pub const UNSUPPORTED_O_SVERSION_DEVICES: Property<Self> = Property::new("unsupportedOSversionDevices");
    /// `devicesWithoutCloudIdentity` in queries.
    pub const DEVICES_WITHOUT_CLOUD_IDENTITY: Property<Self> = Property::new("devicesWithoutCloudIdentity");
    /// `devicesNotAutopilotRegistered` in queries.
    pub const DEVICES_NOT_AUTOPILOT_REGISTERED: Property<Self> = Property::new("devicesNotAutopilotRegistered");
    /// `devicesWithoutAutopilotProfileAssigned` in queries.
    pub const DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED: Property<Self> =
        Property::new("devicesWithoutAutopilotProfileAssigned");

    /// `autopilotDevicesSummary`: `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`
    pub fn autopilot_devices_summary(&self) -> Option<&super::UserExperienceAnalyticsAutopilotDevicesSummary> {
        self.0.model("autopilotDevicesSummary")
    }

    /// Sets `autopilotDevicesSummary`.
    pub fn with_autopilot_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsAutopilotDevicesSummary>>,
    ) -> Self {
        Self(self.0.with("autopilotDevicesSummary", value))
    }

    /// `cloudManagementDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`
    pub fn cloud_management_devices_summary(
        &self,
    ) -> Option<&super::UserExperienceAnalyticsCloudManagementDevicesSummary>
    {
        self.0.model("cloudManagementDevicesSummary")
    }

    /// Sets `cloudManagementDevicesSummary`.
    pub fn with_cloud_management_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCloudManagementDevicesSummary>>,
    ) -> Self {
        Self(self.0.with("cloudManagementDevicesSummary", value))
    }

    /// `windows10DevicesSummary`: `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`
    pub fn windows10_devices_summary(&self) -> Option<&super::UserExperienceAnalyticsWindows10DevicesSummary> {
        self.0.model("windows10DevicesSummary")
    }

    /// Sets `windows10DevicesSummary`.
    pub fn with_windows10_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsWindows10DevicesSummary>>,
    ) -> Self {
        Self(self.0.with("windows10DevicesSummary", value))
    }

    /// `cloudIdentityDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`
    pub fn cloud_identity_devices_summary(&self) -> Option<&super::UserExperienceAnalyticsCloudIdentityDevicesSummary> {
        self.0.model("cloudIdentityDevicesSummary")
    }

    /// Sets `cloudIdentityDevicesSummary`.
    pub fn with_cloud_identity_devices_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsCloudIdentityDevicesSummary>>,
    ) -> Self {
        Self(self.0.with("cloudIdentityDevicesSummary", value))
    }

    /// `totalDevices`: `Edm.Int32`
    pub fn total_devices(&self) -> Option<i32> {
        self.0.i32("totalDevices")
    }

    /// Sets `totalDevices`.
    pub fn with_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDevices", value))
    }

    /// `coManagedDevices`: `Edm.Int32`
    pub fn co_managed_devices(&self) -> Option<i32> {
        self.0.i32("coManagedDevices")
    }

    /// Sets `coManagedDevices`.
    pub fn with_co_managed_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coManagedDevices", value))
    }

    /// `intuneDevices`: `Edm.Int32`
    pub fn intune_devices(&self) -> Option<i32> {
        self.0.i32("intuneDevices")
    }

    /// Sets `intuneDevices`.
    pub fn with_intune_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intuneDevices", value))
    }

    /// `tenantAttachDevices`: `Edm.Int32`
    pub fn tenant_attach_devices(&self) -> Option<i32> {
        self.0.i32("tenantAttachDevices")
    }

    /// Sets `tenantAttachDevices`.
    pub fn with_tenant_attach_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("tenantAttachDevices", value))
    }

    /// `windows10Devices`: `Edm.Int32`
    pub fn windows10_devices(&self) -> Option<i32> {
        self.0.i32("windows10Devices")
    }

    /// Sets `windows10Devices`.
    pub fn with_windows10_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windows10Devices", value))
    }

    /// `windows10DevicesWithoutTenantAttach`: `Edm.Int32`
    pub fn windows10_devices_without_tenant_attach(&self) -> Option<i32> {
        self.0.i32("windows10DevicesWithoutTenantAttach")
    }

    /// Sets `windows10DevicesWithoutTenantAttach`.
    pub fn with_windows10_devices_without_tenant_attach(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("windows10DevicesWithoutTenantAttach", value))
    }

    /// `unsupportedOSversionDevices`: `Edm.Int32`
    pub fn unsupported_o_sversion_devices(&self) -> Option<i32> {
        self.0.i32("unsupportedOSversionDevices")
    }

    /// Sets `unsupportedOSversionDevices`.
    pub fn with_unsupported_o_sversion_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unsupportedOSversionDevices", value))
    }

    /// `devicesWithoutCloudIdentity`: `Edm.Int32`
    pub fn devices_without_cloud_identity(&self) -> Option<i32> {
        self.0.i32("devicesWithoutCloudIdentity")
    }

    /// Sets `devicesWithoutCloudIdentity`.
    pub fn with_devices_without_cloud_identity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("devicesWithoutCloudIdentity", value))
    }

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
}
