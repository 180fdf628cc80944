// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate"
}

impl DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `choiceSettingCollectionValueTemplate` in queries.
    pub const CHOICE_SETTING_COLLECTION_VALUE_TEMPLATE: Property<Self> =
        Property::new("choiceSettingCollectionValueTemplate");
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

    /// `choiceSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate)`
    pub fn choice_setting_collection_value_template(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationChoiceSettingValueTemplate]>
    {
        self.0.models("choiceSettingCollectionValueTemplate")
    }

    /// Sets `choiceSettingCollectionValueTemplate`.
    pub fn with_choice_setting_collection_value_template(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationChoiceSettingValueTemplate>>>,
    ) -> Self {
        Self(self.0.with("choiceSettingCollectionValueTemplate", value))
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
