// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate"
}

impl DeviceManagementConfigurationChoiceSettingValueTemplate {
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `recommendedValueDefinition` in queries.
    pub const RECOMMENDED_VALUE_DEFINITION: Property<Self> = Property::new("recommendedValueDefinition");
    /// `requiredValueDefinition` in queries.
    pub const REQUIRED_VALUE_DEFINITION: Property<Self> = Property::new("requiredValueDefinition");
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");

    /// `defaultValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`
    pub fn default_value(&self) -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate> {
        self.0.model("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>>,
    ) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`
    pub fn recommended_value_definition(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>
    {
        self.0.model("recommendedValueDefinition")
    }

    /// Sets `recommendedValueDefinition`.
    pub fn with_recommended_value_definition(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>>,
    ) -> Self {
        Self(self.0.with("recommendedValueDefinition", value))
    }

    /// `requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`
    pub fn required_value_definition(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>
    {
        self.0.model("requiredValueDefinition")
    }

    /// Sets `requiredValueDefinition`.
    pub fn with_required_value_definition(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>>,
    ) -> Self {
        Self(self.0.with("requiredValueDefinition", value))
    }

    /// `settingValueTemplateId`: `Edm.String`
    pub fn setting_value_template_id(&self) -> Option<&str> {
        self.0.str("settingValueTemplateId")
    }

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }
}
