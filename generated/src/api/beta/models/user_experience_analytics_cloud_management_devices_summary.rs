// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscloudmanagementdevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsCloudManagementDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary"
}

impl UserExperienceAnalyticsCloudManagementDevicesSummary {
    /// `coManagedDeviceCount` in queries.
    pub const CO_MANAGED_DEVICE_COUNT: Property<Self> = Property::new("coManagedDeviceCount");
    /// `intuneDeviceCount` in queries.
    pub const INTUNE_DEVICE_COUNT: Property<Self> = Property::new("intuneDeviceCount");
    /// `tenantAttachDeviceCount` in queries.
    pub const TENANT_ATTACH_DEVICE_COUNT: Property<Self> = Property::new("tenantAttachDeviceCount");

    /// `coManagedDeviceCount`: `Edm.Int32`
    pub fn co_managed_device_count(&self) -> Option<i32> {
        self.0.i32("coManagedDeviceCount")
    }

    /// Sets `coManagedDeviceCount`.
    pub fn with_co_managed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coManagedDeviceCount", value))
    }

    /// `intuneDeviceCount`: `Edm.Int32`
    pub fn intune_device_count(&self) -> Option<i32> {
        self.0.i32("intuneDeviceCount")
    }

    /// Sets `intuneDeviceCount`.
    pub fn with_intune_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intuneDeviceCount", value))
    }

    /// `tenantAttachDeviceCount`: `Edm.Int32`
    pub fn tenant_attach_device_count(&self) -> Option<i32> {
        self.0.i32("tenantAttachDeviceCount")
    }

    /// Sets `tenantAttachDeviceCount`.
    pub fn with_tenant_attach_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("tenantAttachDeviceCount", value))
    }
}
