// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyAssignment: super::Entity = "microsoft.graph.unifiedRoleManagementPolicyAssignment"
}

impl UnifiedRoleManagementPolicyAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `policyId` in queries.
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `scopeId` in queries.
    pub const SCOPE_ID: Property<Self> = Property::new("scopeId");
    /// `scopeType` in queries.
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    /// `policy` in queries.
    pub const POLICY: Property<Self> = Property::new("policy");

    /// `policyId`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn policy_id(&self) -> Option<&str> {
        self.0.str("policyId")
    }

    /// Sets `policyId`.
    pub fn with_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `scopeId`: `Edm.String`
    ///
    /// Required.
    pub fn scope_id(&self) -> Option<&str> {
        self.0.str("scopeId")
    }

    /// Sets `scopeId`.
    pub fn with_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeId", value))
    }

    /// `scopeType`: `Edm.String`
    ///
    /// Required.
    pub fn scope_type(&self) -> Option<&str> {
        self.0.str("scopeType")
    }

    /// Sets `scopeType`.
    pub fn with_scope_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `policy`: `microsoft.graph.unifiedRoleManagementPolicy`
    pub fn policy(&self) -> Option<&super::UnifiedRoleManagementPolicy> {
        self.0.model("policy")
    }

    /// Sets `policy`.
    pub fn with_policy(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicy>>) -> Self {
        Self(self.0.with("policy", value))
    }
}
