// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescripterror?view=graph-rest-beta)
    DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptError" {
        "microsoft.graph.deviceComplianceScriptRuleError",
    }
}

impl DeviceComplianceScriptError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `deviceComplianceScriptRulesValidationError` in queries.
    pub const DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR: Property<Self> =
        Property::new("deviceComplianceScriptRulesValidationError");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");

    /// `code`: `microsoft.graph.code`
    ///
    /// Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.
    pub fn code(&self) -> Option<super::Code> {
        self.0.enumeration("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<super::Code>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `deviceComplianceScriptRulesValidationError`: `microsoft.graph.deviceComplianceScriptRulesValidationError`
    ///
    /// Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.
    pub fn device_compliance_script_rules_validation_error(
        &self,
    ) -> Option<super::DeviceComplianceScriptRulesValidationError>
    {
        self.0.enumeration("deviceComplianceScriptRulesValidationError")
    }

    /// Sets `deviceComplianceScriptRulesValidationError`.
    pub fn with_device_compliance_script_rules_validation_error(
        self,
        value: impl Into<Nullable<super::DeviceComplianceScriptRulesValidationError>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScriptRulesValidationError", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }
}
