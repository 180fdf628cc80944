// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstancetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference"
}

impl DeviceManagementConfigurationSettingInstanceTemplateReference {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");

    /// `settingInstanceTemplateId`: `Edm.String`
    pub fn setting_instance_template_id(&self) -> Option<&str> {
        self.0.str("settingInstanceTemplateId")
    }

    /// Sets `settingInstanceTemplateId`.
    pub fn with_setting_instance_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingInstanceTemplateId", value))
    }
}
