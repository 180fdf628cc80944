// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationReferredSettingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferredsettinginformation](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta)
    DeviceManagementConfigurationReferredSettingInformation = "microsoft.graph.deviceManagementConfigurationReferredSettingInformation"
}

impl DeviceManagementConfigurationReferredSettingInformation {
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");

    /// `settingDefinitionId`: `Edm.String`
    pub fn setting_definition_id(&self) -> Option<&str> {
        self.0.str("settingDefinitionId")
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }
}
