// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate"
}

impl DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `groupSettingCollectionValueTemplate` in queries.
    pub const GROUP_SETTING_COLLECTION_VALUE_TEMPLATE: Property<Self> =
        Property::new("groupSettingCollectionValueTemplate");
    /// `allowUnmanagedValues` in queries.
    pub const ALLOW_UNMANAGED_VALUES: Property<Self> = Property::new("allowUnmanagedValues");

    /// Sets `settingInstanceTemplateId`.
    pub fn with_setting_instance_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingInstanceTemplateId", value))
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `groupSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate)`
    pub fn group_setting_collection_value_template(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationGroupSettingValueTemplate]>
    {
        self.0.models("groupSettingCollectionValueTemplate")
    }

    /// Sets `groupSettingCollectionValueTemplate`.
    pub fn with_group_setting_collection_value_template(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationGroupSettingValueTemplate>>>,
    ) -> Self {
        Self(self.0.with("groupSettingCollectionValueTemplate", value))
    }

    /// `allowUnmanagedValues`: `Edm.Boolean`
    pub fn allow_unmanaged_values(&self) -> Option<bool> {
        self.0.bool("allowUnmanagedValues")
    }

    /// Sets `allowUnmanagedValues`.
    pub fn with_allow_unmanaged_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUnmanagedValues", value))
    }
}
