// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate",
    }
}

impl DeviceManagementConfigurationSimpleSettingValueTemplate {
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");

    /// `settingValueTemplateId`: `Edm.String`
    pub fn setting_value_template_id(&self) -> Option<&str> {
        self.0.str("settingValueTemplateId")
    }

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }
}
