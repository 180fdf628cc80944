// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyauthenticationcontextrule?view=graph-rest-beta)
    UnifiedRoleManagementPolicyAuthenticationContextRule: super::UnifiedRoleManagementPolicyRule = "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule"
}

crate::runtime::derived! {
    UnifiedRoleManagementPolicyAuthenticationContextRule: super::Entity
}

impl UnifiedRoleManagementPolicyAuthenticationContextRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `claimValue` in queries.
    pub const CLAIM_VALUE: Property<Self> = Property::new("claimValue");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `claimValue`: `Edm.String`
    pub fn claim_value(&self) -> Option<&str> {
        self.0.str("claimValue")
    }

    /// Sets `claimValue`.
    pub fn with_claim_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("claimValue", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}
