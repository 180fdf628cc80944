// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance"
}

impl DeviceManagementConfigurationChoiceSettingCollectionInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `choiceSettingCollectionValue` in queries.
    pub const CHOICE_SETTING_COLLECTION_VALUE: Property<Self> = Property::new("choiceSettingCollectionValue");

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

    /// `choiceSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValue)`
    pub fn choice_setting_collection_value(&self) -> Option<&[super::DeviceManagementConfigurationChoiceSettingValue]> {
        self.0.models("choiceSettingCollectionValue")
    }

    /// Sets `choiceSettingCollectionValue`.
    pub fn with_choice_setting_collection_value(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationChoiceSettingValue>>>,
    ) -> Self {
        Self(self.0.with("choiceSettingCollectionValue", value))
    }
}
