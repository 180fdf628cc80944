// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcDevice`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcdevice?view=graph-rest-beta)
    CloudPcDevice: super::super::Entity = "microsoft.graph.managedTenants.cloudPcDevice"
}

impl CloudPcDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cloudPcStatus` in queries.
    pub const CLOUD_PC_STATUS: Property<Self> = Property::new("cloudPcStatus");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `provisioningPolicyId` in queries.
    pub const PROVISIONING_POLICY_ID: Property<Self> = Property::new("provisioningPolicyId");
    /// `servicePlanName` in queries.
    pub const SERVICE_PLAN_NAME: Property<Self> = Property::new("servicePlanName");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `cloudPcStatus`: `Edm.String`, read-only
    ///
    /// Required. Read-only. Possible values are: notProvisioned, provisioning, provisioned, upgrading, inGracePeriod, deprovisioning, failed.
    pub fn cloud_pc_status(&self) -> Option<&str> {
        self.0.str("cloudPcStatus")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Required. Read-only.
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// `managedDeviceId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// `managedDeviceName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// `provisioningPolicyId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn provisioning_policy_id(&self) -> Option<&str> {
        self.0.str("provisioningPolicyId")
    }

    /// `servicePlanName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn service_plan_name(&self) -> Option<&str> {
        self.0.str("servicePlanName")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `userPrincipalName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }
}
