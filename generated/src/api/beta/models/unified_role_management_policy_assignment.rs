// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyassignment?view=graph-rest-beta)
    UnifiedRoleManagementPolicyAssignment: super::Entity = "microsoft.graph.unifiedRoleManagementPolicyAssignment"
}

impl UnifiedRoleManagementPolicyAssignment {
    pub const ID: Property<Self> = Property::new("id");
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    pub const SCOPE_ID: Property<Self> = Property::new("scopeId");
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    pub const POLICY: Property<Self> = Property::new("policy");

    /// `policyId`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn policy_id(&self) -> Option<&str> {
        self.0.str("policyId")
    }

    pub fn with_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `scopeId`: `Edm.String`
    ///
    /// Required.
    pub fn scope_id(&self) -> Option<&str> {
        self.0.str("scopeId")
    }

    pub fn with_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeId", value))
    }

    /// `scopeType`: `Edm.String`
    ///
    /// Required.
    pub fn scope_type(&self) -> Option<&str> {
        self.0.str("scopeType")
    }

    pub fn with_scope_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `policy`: `microsoft.graph.unifiedRoleManagementPolicy`
    pub fn policy(&self) -> Option<&super::UnifiedRoleManagementPolicy> {
        self.0.model("policy")
    }

    pub fn with_policy(
        self,
        value: impl Into<Nullable<super::UnifiedRoleManagementPolicy>>,
    ) -> Self {
        Self(self.0.with("policy", value))
    }
}
