// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptrule?view=graph-rest-1.0)
    Win32LobAppPowerShellScriptRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppPowerShellScriptRule"
}

impl Win32LobAppPowerShellScriptRule {
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `enforceSignatureCheck` in queries.
    pub const ENFORCE_SIGNATURE_CHECK: Property<Self> = Property::new("enforceSignatureCheck");
    /// `runAs32Bit` in queries.
    pub const RUN_AS32_BIT: Property<Self> = Property::new("runAs32Bit");
    /// `runAsAccount` in queries.
    pub const RUN_AS_ACCOUNT: Property<Self> = Property::new("runAsAccount");
    /// `scriptContent` in queries.
    pub const SCRIPT_CONTENT: Property<Self> = Property::new("scriptContent");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `comparisonValue` in queries.
    pub const COMPARISON_VALUE: Property<Self> = Property::new("comparisonValue");

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::Win32LobAppRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `enforceSignatureCheck`: `Edm.Boolean`
    pub fn enforce_signature_check(&self) -> Option<bool> {
        self.0.bool("enforceSignatureCheck")
    }

    /// Sets `enforceSignatureCheck`.
    pub fn with_enforce_signature_check(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforceSignatureCheck", value))
    }

    /// `runAs32Bit`: `Edm.Boolean`
    pub fn run_as32_bit(&self) -> Option<bool> {
        self.0.bool("runAs32Bit")
    }

    /// Sets `runAs32Bit`.
    pub fn with_run_as32_bit(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("runAs32Bit", value))
    }

    /// `runAsAccount`: `microsoft.graph.runAsAccountType`
    ///
    /// Possible values are: system, user.
    pub fn run_as_account(&self) -> Option<super::RunAsAccountType> {
        self.0.enumeration("runAsAccount")
    }

    /// Sets `runAsAccount`.
    pub fn with_run_as_account(self, value: impl Into<Nullable<super::RunAsAccountType>>) -> Self {
        Self(self.0.with("runAsAccount", value))
    }

    /// `scriptContent`: `Edm.String`
    pub fn script_content(&self) -> Option<&str> {
        self.0.str("scriptContent")
    }

    /// Sets `scriptContent`.
    pub fn with_script_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scriptContent", value))
    }

    /// `operationType`: `microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`
    ///
    /// Possible values are: notConfigured, string, dateTime, integer, float, version, boolean.
    pub fn operation_type(&self) -> Option<super::Win32LobAppPowerShellScriptRuleOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(
        self,
        value: impl Into<Nullable<super::Win32LobAppPowerShellScriptRuleOperationType>>,
    ) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `operator`: `microsoft.graph.win32LobAppRuleOperator`
    ///
    /// Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.
    pub fn operator(&self) -> Option<super::Win32LobAppRuleOperator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::Win32LobAppRuleOperator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `comparisonValue`: `Edm.String`
    pub fn comparison_value(&self) -> Option<&str> {
        self.0.str("comparisonValue")
    }

    /// Sets `comparisonValue`.
    pub fn with_comparison_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comparisonValue", value))
    }
}
