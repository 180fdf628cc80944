// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalueconstantdefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate"
}

impl DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate {
    /// `constantValue` in queries.
    pub const CONSTANT_VALUE: Property<Self> = Property::new("constantValue");

    /// `constantValue`: `Edm.String`
    pub fn constant_value(&self) -> Option<&str> {
        self.0.str("constantValue")
    }

    /// Sets `constantValue`.
    pub fn with_constant_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("constantValue", value))
    }
}
