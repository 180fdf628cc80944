// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationchoicesettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalueconstantdefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate"
}

impl DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate {
    /// `settingDefinitionOptionId` in queries.
    pub const SETTING_DEFINITION_OPTION_ID: Property<Self> = Property::new("settingDefinitionOptionId");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");

    /// `settingDefinitionOptionId`: `Edm.String`
    pub fn setting_definition_option_id(&self) -> Option<&str> {
        self.0.str("settingDefinitionOptionId")
    }

    /// Sets `settingDefinitionOptionId`.
    pub fn with_setting_definition_option_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionOptionId", value))
    }

    /// `children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`
    pub fn children(&self) -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]> {
        self.0.models("children")
    }

    /// Sets `children`.
    pub fn with_children(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>>>,
    ) -> Self {
        Self(self.0.with("children", value))
    }
}
