// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-1.0)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures"
}

impl ConfigurationManagerClientEnabledFeatures {
    /// `inventory` in queries.
    pub const INVENTORY: Property<Self> = Property::new("inventory");
    /// `modernApps` in queries.
    pub const MODERN_APPS: Property<Self> = Property::new("modernApps");
    /// `resourceAccess` in queries.
    pub const RESOURCE_ACCESS: Property<Self> = Property::new("resourceAccess");
    /// `deviceConfiguration` in queries.
    pub const DEVICE_CONFIGURATION: Property<Self> = Property::new("deviceConfiguration");
    /// `compliancePolicy` in queries.
    pub const COMPLIANCE_POLICY: Property<Self> = Property::new("compliancePolicy");
    /// `windowsUpdateForBusiness` in queries.
    pub const WINDOWS_UPDATE_FOR_BUSINESS: Property<Self> = Property::new("windowsUpdateForBusiness");

    /// `inventory`: `Edm.Boolean`
    pub fn inventory(&self) -> Option<bool> {
        self.0.bool("inventory")
    }

    /// Sets `inventory`.
    pub fn with_inventory(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inventory", value))
    }

    /// `modernApps`: `Edm.Boolean`
    pub fn modern_apps(&self) -> Option<bool> {
        self.0.bool("modernApps")
    }

    /// Sets `modernApps`.
    pub fn with_modern_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("modernApps", value))
    }

    /// `resourceAccess`: `Edm.Boolean`
    pub fn resource_access(&self) -> Option<bool> {
        self.0.bool("resourceAccess")
    }

    /// Sets `resourceAccess`.
    pub fn with_resource_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("resourceAccess", value))
    }

    /// `deviceConfiguration`: `Edm.Boolean`
    pub fn device_configuration(&self) -> Option<bool> {
        self.0.bool("deviceConfiguration")
    }

    /// Sets `deviceConfiguration`.
    pub fn with_device_configuration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceConfiguration", value))
    }

    /// `compliancePolicy`: `Edm.Boolean`
    pub fn compliance_policy(&self) -> Option<bool> {
        self.0.bool("compliancePolicy")
    }

    /// Sets `compliancePolicy`.
    pub fn with_compliance_policy(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("compliancePolicy", value))
    }

    /// `windowsUpdateForBusiness`: `Edm.Boolean`
    pub fn windows_update_for_business(&self) -> Option<bool> {
        self.0.bool("windowsUpdateForBusiness")
    }

    /// Sets `windowsUpdateForBusiness`.
    pub fn with_windows_update_for_business(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsUpdateForBusiness", value))
    }
}
