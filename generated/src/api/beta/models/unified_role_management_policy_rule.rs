// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyrule?view=graph-rest-beta)
    UnifiedRoleManagementPolicyRule: super::Entity = "microsoft.graph.unifiedRoleManagementPolicyRule" {
        "microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
        "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        "microsoft.graph.unifiedRoleManagementPolicyEnablementRule",
        "microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
        "microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
    }
}

impl UnifiedRoleManagementPolicyRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `target`: `microsoft.graph.unifiedRoleManagementPolicyRuleTarget`
    pub fn target(&self) -> Option<&super::UnifiedRoleManagementPolicyRuleTarget> {
        self.0.model("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }
}
