// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationintegersettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalueconstantdefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate"
}

impl DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate {
    /// `constantValue` in queries.
    pub const CONSTANT_VALUE: Property<Self> = Property::new("constantValue");

    /// `constantValue`: `Edm.Int32`
    pub fn constant_value(&self) -> Option<i32> {
        self.0.i32("constantValue")
    }

    /// Sets `constantValue`.
    pub fn with_constant_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("constantValue", value))
    }
}
