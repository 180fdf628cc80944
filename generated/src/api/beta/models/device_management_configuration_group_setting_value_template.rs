// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate"
}

impl DeviceManagementConfigurationGroupSettingValueTemplate {
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");

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

    /// `settingValueTemplateId`: `Edm.String`
    pub fn setting_value_template_id(&self) -> Option<&str> {
        self.0.str("settingValueTemplateId")
    }

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }
}
