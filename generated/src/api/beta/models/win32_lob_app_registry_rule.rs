// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppRegistryRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryrule?view=graph-rest-beta)
    Win32LobAppRegistryRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppRegistryRule"
}

impl Win32LobAppRegistryRule {
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");
    /// `check32BitOn64System` in queries.
    pub const CHECK32_BIT_ON64_SYSTEM: Property<Self> = Property::new("check32BitOn64System");
    /// `keyPath` in queries.
    pub const KEY_PATH: Property<Self> = Property::new("keyPath");
    /// `valueName` in queries.
    pub const VALUE_NAME: Property<Self> = Property::new("valueName");
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

    /// `check32BitOn64System`: `Edm.Boolean`
    pub fn check32_bit_on64_system(&self) -> Option<bool> {
        self.0.bool("check32BitOn64System")
    }

    /// Sets `check32BitOn64System`.
    pub fn with_check32_bit_on64_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("check32BitOn64System", value))
    }

    /// `keyPath`: `Edm.String`
    pub fn key_path(&self) -> Option<&str> {
        self.0.str("keyPath")
    }

    /// Sets `keyPath`.
    pub fn with_key_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("keyPath", value))
    }

    /// `valueName`: `Edm.String`
    pub fn value_name(&self) -> Option<&str> {
        self.0.str("valueName")
    }

    /// Sets `valueName`.
    pub fn with_value_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueName", value))
    }

    /// `operationType`: `microsoft.graph.win32LobAppRegistryRuleOperationType`
    ///
    /// Possible values are: notConfigured, exists, doesNotExist, string, integer, version.
    pub fn operation_type(&self) -> Option<super::Win32LobAppRegistryRuleOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<super::Win32LobAppRegistryRuleOperationType>>) -> Self {
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
