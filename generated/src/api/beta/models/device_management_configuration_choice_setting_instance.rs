// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance"
}

impl DeviceManagementConfigurationChoiceSettingInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `choiceSettingValue` in queries.
    pub const CHOICE_SETTING_VALUE: Property<Self> = Property::new("choiceSettingValue");

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// Sets `settingInstanceTemplateReference`.
    pub fn with_setting_instance_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingInstanceTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingInstanceTemplateReference", value))
    }

    /// `choiceSettingValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValue`
    pub fn choice_setting_value(&self) -> Option<&super::DeviceManagementConfigurationChoiceSettingValue> {
        self.0.model("choiceSettingValue")
    }

    /// Sets `choiceSettingValue`.
    pub fn with_choice_setting_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationChoiceSettingValue>>,
    ) -> Self {
        Self(self.0.with("choiceSettingValue", value))
    }
}
