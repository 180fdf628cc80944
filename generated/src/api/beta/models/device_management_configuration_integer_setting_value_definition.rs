// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvaluedefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition"
}

impl DeviceManagementConfigurationIntegerSettingValueDefinition {
    /// `maximumValue` in queries.
    pub const MAXIMUM_VALUE: Property<Self> = Property::new("maximumValue");
    /// `minimumValue` in queries.
    pub const MINIMUM_VALUE: Property<Self> = Property::new("minimumValue");

    /// `maximumValue`: `Edm.Int64`
    pub fn maximum_value(&self) -> Option<i64> {
        self.0.i64("maximumValue")
    }

    /// Sets `maximumValue`.
    pub fn with_maximum_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maximumValue", value))
    }

    /// `minimumValue`: `Edm.Int64`
    pub fn minimum_value(&self) -> Option<i64> {
        self.0.i64("minimumValue")
    }

    /// Sets `minimumValue`.
    pub fn with_minimum_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("minimumValue", value))
    }
}
