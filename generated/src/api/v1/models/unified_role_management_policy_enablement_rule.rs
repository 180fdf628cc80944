// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyEnablementRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyenablementrule?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyEnablementRule: super::UnifiedRoleManagementPolicyRule = "microsoft.graph.unifiedRoleManagementPolicyEnablementRule"
}

crate::runtime::derived! {
    UnifiedRoleManagementPolicyEnablementRule: super::Entity
}

impl UnifiedRoleManagementPolicyEnablementRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `enabledRules` in queries.
    pub const ENABLED_RULES: Property<Self> = Property::new("enabledRules");

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `enabledRules`: `Collection(Edm.String)`
    pub fn enabled_rules(&self) -> Option<Vec<&str>> {
        self.0.strs("enabledRules")
    }

    /// Sets `enabledRules`.
    pub fn with_enabled_rules(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enabledRules", value))
    }
}
