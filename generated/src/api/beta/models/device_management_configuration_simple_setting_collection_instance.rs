// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance"
}

impl DeviceManagementConfigurationSimpleSettingCollectionInstance {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `settingInstanceTemplateReference` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingInstanceTemplateReference");
    /// `simpleSettingCollectionValue` in queries.
    pub const SIMPLE_SETTING_COLLECTION_VALUE: Property<Self> = Property::new("simpleSettingCollectionValue");

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

    /// `simpleSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationSimpleSettingValue)`
    pub fn simple_setting_collection_value(&self) -> Option<&[super::DeviceManagementConfigurationSimpleSettingValue]> {
        self.0.models("simpleSettingCollectionValue")
    }

    /// Sets `simpleSettingCollectionValue`.
    pub fn with_simple_setting_collection_value(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSimpleSettingValue>>>,
    ) -> Self {
        Self(self.0.with("simpleSettingCollectionValue", value))
    }
}
