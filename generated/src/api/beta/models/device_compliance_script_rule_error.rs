// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceComplianceScriptError.
    ///
    /// [`microsoft.graph.deviceComplianceScriptRuleError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruleerror?view=graph-rest-beta)
    DeviceComplianceScriptRuleError: super::DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptRuleError"
}

impl DeviceComplianceScriptRuleError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `deviceComplianceScriptRulesValidationError` in queries.
    pub const DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR: Property<Self> =
        Property::new("deviceComplianceScriptRulesValidationError");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<super::Code>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// Sets `deviceComplianceScriptRulesValidationError`.
    pub fn with_device_compliance_script_rules_validation_error(
        self,
        value: impl Into<Nullable<super::DeviceComplianceScriptRulesValidationError>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScriptRulesValidationError", value))
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }
}
