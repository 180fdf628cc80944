// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationDependentOn`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdependenton?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationdependenton](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationdependenton?view=graph-rest-beta)
    DeviceManagementConfigurationDependentOn = "microsoft.graph.deviceManagementConfigurationDependentOn"
}

impl DeviceManagementConfigurationDependentOn {
    /// `dependentOn` in queries.
    pub const DEPENDENT_ON: Property<Self> = Property::new("dependentOn");
    /// `parentSettingId` in queries.
    pub const PARENT_SETTING_ID: Property<Self> = Property::new("parentSettingId");

    /// `dependentOn`: `Edm.String`
    pub fn dependent_on(&self) -> Option<&str> {
        self.0.str("dependentOn")
    }

    /// Sets `dependentOn`.
    pub fn with_dependent_on(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dependentOn", value))
    }

    /// `parentSettingId`: `Edm.String`
    pub fn parent_setting_id(&self) -> Option<&str> {
        self.0.str("parentSettingId")
    }

    /// Sets `parentSettingId`.
    pub fn with_parent_setting_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentSettingId", value))
    }
}
