// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.comanagedDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanageddevicessummary?view=graph-rest-beta)
    ComanagedDevicesSummary = "microsoft.graph.comanagedDevicesSummary"
}

impl ComanagedDevicesSummary {
    /// `inventoryCount` in queries.
    pub const INVENTORY_COUNT: Property<Self> = Property::new("inventoryCount");
    /// `compliancePolicyCount` in queries.
    pub const COMPLIANCE_POLICY_COUNT: Property<Self> = Property::new("compliancePolicyCount");
    /// `resourceAccessCount` in queries.
    pub const RESOURCE_ACCESS_COUNT: Property<Self> = Property::new("resourceAccessCount");
    /// `configurationSettingsCount` in queries.
    pub const CONFIGURATION_SETTINGS_COUNT: Property<Self> = Property::new("configurationSettingsCount");
    /// `windowsUpdateForBusinessCount` in queries.
    pub const WINDOWS_UPDATE_FOR_BUSINESS_COUNT: Property<Self> = Property::new("windowsUpdateForBusinessCount");
    /// `endpointProtectionCount` in queries.
    pub const ENDPOINT_PROTECTION_COUNT: Property<Self> = Property::new("endpointProtectionCount");
    /// `modernAppsCount` in queries.
    pub const MODERN_APPS_COUNT: Property<Self> = Property::new("modernAppsCount");
    /// `officeAppsCount` in queries.
    pub const OFFICE_APPS_COUNT: Property<Self> = Property::new("officeAppsCount");
    /// `totalComanagedCount` in queries.
    pub const TOTAL_COMANAGED_COUNT: Property<Self> = Property::new("totalComanagedCount");

    /// `inventoryCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn inventory_count(&self) -> Option<i32> {
        self.0.i32("inventoryCount")
    }

    /// `compliancePolicyCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn compliance_policy_count(&self) -> Option<i32> {
        self.0.i32("compliancePolicyCount")
    }

    /// `resourceAccessCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn resource_access_count(&self) -> Option<i32> {
        self.0.i32("resourceAccessCount")
    }

    /// `configurationSettingsCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn configuration_settings_count(&self) -> Option<i32> {
        self.0.i32("configurationSettingsCount")
    }

    /// `windowsUpdateForBusinessCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn windows_update_for_business_count(&self) -> Option<i32> {
        self.0.i32("windowsUpdateForBusinessCount")
    }

    /// `endpointProtectionCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn endpoint_protection_count(&self) -> Option<i32> {
        self.0.i32("endpointProtectionCount")
    }

    /// `modernAppsCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn modern_apps_count(&self) -> Option<i32> {
        self.0.i32("modernAppsCount")
    }

    /// `officeAppsCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn office_apps_count(&self) -> Option<i32> {
        self.0.i32("officeAppsCount")
    }

    /// `totalComanagedCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn total_comanaged_count(&self) -> Option<i32> {
        self.0.i32("totalComanagedCount")
    }
}
