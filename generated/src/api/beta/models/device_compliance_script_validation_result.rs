// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptValidationResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptvalidationresult?view=graph-rest-beta)
    DeviceComplianceScriptValidationResult = "microsoft.graph.deviceComplianceScriptValidationResult"
}

impl DeviceComplianceScriptValidationResult {
    /// `rules` in queries.
    pub const RULES: Property<Self> = Property::new("rules");
    /// `scriptErrors` in queries.
    pub const SCRIPT_ERRORS: Property<Self> = Property::new("scriptErrors");
    /// `ruleErrors` in queries.
    pub const RULE_ERRORS: Property<Self> = Property::new("ruleErrors");

    /// `rules`: `Collection(microsoft.graph.deviceComplianceScriptRule)`
    pub fn rules(&self) -> Option<&[super::DeviceComplianceScriptRule]> {
        self.0.models("rules")
    }

    /// Sets `rules`.
    pub fn with_rules(self, value: impl Into<Nullable<Vec<super::DeviceComplianceScriptRule>>>) -> Self {
        Self(self.0.with("rules", value))
    }

    /// `scriptErrors`: `Collection(microsoft.graph.deviceComplianceScriptError)`
    pub fn script_errors(&self) -> Option<&[super::DeviceComplianceScriptError]> {
        self.0.models("scriptErrors")
    }

    /// Sets `scriptErrors`.
    pub fn with_script_errors(self, value: impl Into<Nullable<Vec<super::DeviceComplianceScriptError>>>) -> Self {
        Self(self.0.with("scriptErrors", value))
    }

    /// `ruleErrors`: `Collection(microsoft.graph.deviceComplianceScriptRuleError)`
    pub fn rule_errors(&self) -> Option<&[super::DeviceComplianceScriptRuleError]> {
        self.0.models("ruleErrors")
    }

    /// Sets `ruleErrors`.
    pub fn with_rule_errors(self, value: impl Into<Nullable<Vec<super::DeviceComplianceScriptRuleError>>>) -> Self {
        Self(self.0.with("ruleErrors", value))
    }
}
