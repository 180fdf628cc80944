// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprule?view=graph-rest-1.0)
    Win32LobAppRule = "microsoft.graph.win32LobAppRule" {
        "microsoft.graph.win32LobAppFileSystemRule",
        "microsoft.graph.win32LobAppPowerShellScriptRule",
        "microsoft.graph.win32LobAppProductCodeRule",
        "microsoft.graph.win32LobAppRegistryRule",
    }
}

impl Win32LobAppRule {
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");

    /// `ruleType`: `microsoft.graph.win32LobAppRuleType`
    ///
    /// Possible values are: detection, requirement.
    pub fn rule_type(&self) -> Option<super::Win32LobAppRuleType> {
        self.0.enumeration("ruleType")
    }

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::Win32LobAppRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }
}
