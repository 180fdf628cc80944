// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate"
}

impl DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate {
    /// `minValue` in queries.
    pub const MIN_VALUE: Property<Self> = Property::new("minValue");
    /// `maxValue` in queries.
    pub const MAX_VALUE: Property<Self> = Property::new("maxValue");

    /// `minValue`: `Edm.Int32`
    pub fn min_value(&self) -> Option<i32> {
        self.0.i32("minValue")
    }

    /// Sets `minValue`.
    pub fn with_min_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minValue", value))
    }

    /// `maxValue`: `Edm.Int32`
    pub fn max_value(&self) -> Option<i32> {
        self.0.i32("maxValue")
    }

    /// Sets `maxValue`.
    pub fn with_max_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxValue", value))
    }
}
