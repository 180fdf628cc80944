// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance"
}

impl DeviceManagementConfigurationSimpleSettingInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `simpleSettingValue` in queries.
    pub const SIMPLE_SETTING_VALUE: Property<Self> = Property::new("simpleSettingValue");

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

    /// `simpleSettingValue`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`
    pub fn simple_setting_value(&self) -> Option<&super::DeviceManagementConfigurationSimpleSettingValue> {
        self.0.model("simpleSettingValue")
    }

    /// Sets `simpleSettingValue`.
    pub fn with_simple_setting_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSimpleSettingValue>>,
    ) -> Self {
        Self(self.0.with("simpleSettingValue", value))
    }
}
