// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedDeviceComplianceTrend`](https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliancetrend?view=graph-rest-beta)
    ManagedDeviceComplianceTrend: super::super::Entity = "microsoft.graph.managedTenants.managedDeviceComplianceTrend"
}

impl ManagedDeviceComplianceTrend {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `compliantDeviceCount` in queries.
    pub const COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("compliantDeviceCount");
    /// `configManagerDeviceCount` in queries.
    pub const CONFIG_MANAGER_DEVICE_COUNT: Property<Self> = Property::new("configManagerDeviceCount");
    /// `countDateTime` in queries.
    pub const COUNT_DATE_TIME: Property<Self> = Property::new("countDateTime");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `inGracePeriodDeviceCount` in queries.
    pub const IN_GRACE_PERIOD_DEVICE_COUNT: Property<Self> = Property::new("inGracePeriodDeviceCount");
    /// `noncompliantDeviceCount` in queries.
    pub const NONCOMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("noncompliantDeviceCount");
    /// `tenantDisplayName` in queries.
    pub const TENANT_DISPLAY_NAME: Property<Self> = Property::new("tenantDisplayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `unknownDeviceCount` in queries.
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");

    /// `compliantDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn compliant_device_count(&self) -> Option<i32> {
        self.0.i32("compliantDeviceCount")
    }

    /// `configManagerDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn config_manager_device_count(&self) -> Option<i32> {
        self.0.i32("configManagerDeviceCount")
    }

    /// `countDateTime`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn count_date_time(&self) -> Option<&str> {
        self.0.str("countDateTime")
    }

    /// `errorDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// `inGracePeriodDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn in_grace_period_device_count(&self) -> Option<i32> {
        self.0.i32("inGracePeriodDeviceCount")
    }

    /// `noncompliantDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn noncompliant_device_count(&self) -> Option<i32> {
        self.0.i32("noncompliantDeviceCount")
    }

    /// `tenantDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_display_name(&self) -> Option<&str> {
        self.0.str("tenantDisplayName")
    }

    /// `tenantId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// `unknownDeviceCount`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }
}
