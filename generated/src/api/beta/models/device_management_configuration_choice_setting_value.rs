// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationChoiceSettingValue"
}

impl DeviceManagementConfigurationChoiceSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
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
