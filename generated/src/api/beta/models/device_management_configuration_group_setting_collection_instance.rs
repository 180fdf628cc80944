// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance"
}

impl DeviceManagementConfigurationGroupSettingCollectionInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `groupSettingCollectionValue` in queries.
    pub const GROUP_SETTING_COLLECTION_VALUE: Property<Self> = Property::new("groupSettingCollectionValue");

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

    /// `groupSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValue)`
    pub fn group_setting_collection_value(&self) -> Option<&[super::DeviceManagementConfigurationGroupSettingValue]> {
        self.0.models("groupSettingCollectionValue")
    }

    /// Sets `groupSettingCollectionValue`.
    pub fn with_group_setting_collection_value(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationGroupSettingValue>>>,
    ) -> Self {
        Self(self.0.with("groupSettingCollectionValue", value))
    }
}
