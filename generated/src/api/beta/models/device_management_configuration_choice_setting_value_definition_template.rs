// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate"
}

impl DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate {
    /// `allowedOptions` in queries.
    pub const ALLOWED_OPTIONS: Property<Self> = Property::new("allowedOptions");

    /// `allowedOptions`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate)`
    pub fn allowed_options(&self) -> Option<&[super::DeviceManagementConfigurationOptionDefinitionTemplate]> {
        self.0.models("allowedOptions")
    }

    /// Sets `allowedOptions`.
    pub fn with_allowed_options(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationOptionDefinitionTemplate>>>,
    ) -> Self {
        Self(self.0.with("allowedOptions", value))
    }
}
