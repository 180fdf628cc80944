// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationGroupSettingValue"
}

impl DeviceManagementConfigurationGroupSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }

    /// `children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstance)`
    pub fn children(&self) -> Option<&[super::DeviceManagementConfigurationSettingInstance]> {
        self.0.models("children")
    }

    /// Sets `children`.
    pub fn with_children(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("children", value))
    }
}
