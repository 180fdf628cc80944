// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingInstance" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    }
}

impl DeviceManagementConfigurationSettingInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");

    /// `settingDefinitionId`: `Edm.String`
    pub fn setting_definition_id(&self) -> Option<&str> {
        self.0.str("settingDefinitionId")
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// `settingInstanceTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`
    pub fn setting_instance_template_reference(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplateReference>
    {
        self.0.model("settingInstanceTemplateReference")
    }

    /// Sets `settingInstanceTemplateReference`.
    pub fn with_setting_instance_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingInstanceTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingInstanceTemplateReference", value))
    }
}
