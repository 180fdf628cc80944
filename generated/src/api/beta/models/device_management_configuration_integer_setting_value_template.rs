// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate"
}

impl DeviceManagementConfigurationIntegerSettingValueTemplate {
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `recommendedValueDefinition` in queries.
    pub const RECOMMENDED_VALUE_DEFINITION: Property<Self> = Property::new("recommendedValueDefinition");
    /// `requiredValueDefinition` in queries.
    pub const REQUIRED_VALUE_DEFINITION: Property<Self> = Property::new("requiredValueDefinition");

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }

    /// `defaultValue`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`
    pub fn default_value(&self) -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate> {
        self.0.model("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>>,
    ) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`
    pub fn recommended_value_definition(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>
    {
        self.0.model("recommendedValueDefinition")
    }

    /// Sets `recommendedValueDefinition`.
    pub fn with_recommended_value_definition(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>>,
    ) -> Self {
        Self(self.0.with("recommendedValueDefinition", value))
    }

    /// `requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`
    pub fn required_value_definition(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>
    {
        self.0.model("requiredValueDefinition")
    }

    /// Sets `requiredValueDefinition`.
    pub fn with_required_value_definition(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>>,
    ) -> Self {
        Self(self.0.with("requiredValueDefinition", value))
    }
}
