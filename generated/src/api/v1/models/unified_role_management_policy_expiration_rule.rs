// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyExpirationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyexpirationrule?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyExpirationRule: super::UnifiedRoleManagementPolicyRule = "microsoft.graph.unifiedRoleManagementPolicyExpirationRule"
}

crate::runtime::derived! {
    UnifiedRoleManagementPolicyExpirationRule: super::Entity
}

impl UnifiedRoleManagementPolicyExpirationRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `isExpirationRequired` in queries.
    pub const IS_EXPIRATION_REQUIRED: Property<Self> = Property::new("isExpirationRequired");
    /// `maximumDuration` in queries.
    pub const MAXIMUM_DURATION: Property<Self> = Property::new("maximumDuration");

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `isExpirationRequired`: `Edm.Boolean`
    pub fn is_expiration_required(&self) -> Option<bool> {
        self.0.bool("isExpirationRequired")
    }

    /// Sets `isExpirationRequired`.
    pub fn with_is_expiration_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isExpirationRequired", value))
    }

    /// `maximumDuration`: `Edm.Duration`
    pub fn maximum_duration(&self) -> Parsed<Duration> {
        self.0.duration("maximumDuration")
    }

    /// Sets `maximumDuration`.
    pub fn with_maximum_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumDuration", value))
    }
}
