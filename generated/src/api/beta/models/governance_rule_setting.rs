// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRuleSetting`](https://learn.microsoft.com/graph/api/resources/governancerulesetting?view=graph-rest-beta)
    GovernanceRuleSetting = "microsoft.graph.governanceRuleSetting"
}

impl GovernanceRuleSetting {
    /// `ruleIdentifier` in queries.
    pub const RULE_IDENTIFIER: Property<Self> = Property::new("ruleIdentifier");
    /// `setting` in queries.
    pub const SETTING: Property<Self> = Property::new("setting");

    /// `ruleIdentifier`: `Edm.String`
    pub fn rule_identifier(&self) -> Option<&str> {
        self.0.str("ruleIdentifier")
    }

    /// Sets `ruleIdentifier`.
    pub fn with_rule_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ruleIdentifier", value))
    }

    /// `setting`: `Edm.String`
    pub fn setting(&self) -> Option<&str> {
        self.0.str("setting")
    }

    /// Sets `setting`.
    pub fn with_setting(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("setting", value))
    }
}
