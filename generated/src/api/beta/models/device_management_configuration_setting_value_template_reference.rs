// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference"
}

impl DeviceManagementConfigurationSettingValueTemplateReference {
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");
    /// `useTemplateDefault` in queries.
    pub const USE_TEMPLATE_DEFAULT: Property<Self> = Property::new("useTemplateDefault");

    /// `settingValueTemplateId`: `Edm.String`
    pub fn setting_value_template_id(&self) -> Option<&str> {
        self.0.str("settingValueTemplateId")
    }

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }

    /// `useTemplateDefault`: `Edm.Boolean`
    pub fn use_template_default(&self) -> Option<bool> {
        self.0.bool("useTemplateDefault")
    }

    /// Sets `useTemplateDefault`.
    pub fn with_use_template_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useTemplateDefault", value))
    }
}
