// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyApprovalRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyapprovalrule?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyApprovalRule: super::UnifiedRoleManagementPolicyRule = "microsoft.graph.unifiedRoleManagementPolicyApprovalRule"
}

crate::runtime::derived! {
    UnifiedRoleManagementPolicyApprovalRule: super::Entity
}

impl UnifiedRoleManagementPolicyApprovalRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `setting` in queries.
    pub const SETTING: Property<Self> = Property::new("setting");

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `setting`: `microsoft.graph.approvalSettings`
    pub fn setting(&self) -> Option<&super::ApprovalSettings> {
        self.0.model("setting")
    }

    /// Sets `setting`.
    pub fn with_setting(self, value: impl Into<Nullable<super::ApprovalSettings>>) -> Self {
        Self(self.0.with("setting", value))
    }
}
