// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruledevicemode?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleDeviceMode = "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode"
}

impl DeviceManagementApplicabilityRuleDeviceMode {
    /// `deviceMode` in queries.
    pub const DEVICE_MODE: Property<Self> = Property::new("deviceMode");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");

    /// `deviceMode`: `microsoft.graph.windows10DeviceModeType`
    ///
    /// Possible values are: standardConfiguration, sModeConfiguration.
    pub fn device_mode(&self) -> Option<super::Windows10DeviceModeType> {
        self.0.enumeration("deviceMode")
    }

    /// Sets `deviceMode`.
    pub fn with_device_mode(self, value: impl Into<Nullable<super::Windows10DeviceModeType>>) -> Self {
        Self(self.0.with("deviceMode", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`
    ///
    /// Possible values are: include, exclude.
    pub fn rule_type(&self) -> Option<super::DeviceManagementApplicabilityRuleType> {
        self.0.enumeration("ruleType")
    }

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }
}
