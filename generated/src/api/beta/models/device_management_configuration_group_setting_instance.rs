// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingInstance"
}

impl DeviceManagementConfigurationGroupSettingInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `groupSettingValue` in queries.
    pub const GROUP_SETTING_VALUE: Property<Self> = Property::new("groupSettingValue");

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

    /// `groupSettingValue`: `microsoft.graph.deviceManagementConfigurationGroupSettingValue`
    pub fn group_setting_value(&self) -> Option<&super::DeviceManagementConfigurationGroupSettingValue> {
        self.0.model("groupSettingValue")
    }

    /// Sets `groupSettingValue`.
    pub fn with_group_setting_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationGroupSettingValue>>,
    ) -> Self {
        Self(self.0.with("groupSettingValue", value))
    }
}
