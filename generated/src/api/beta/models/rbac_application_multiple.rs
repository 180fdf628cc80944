// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplicationMultiple`](https://learn.microsoft.com/graph/api/resources/rbacapplicationmultiple?view=graph-rest-beta), [intune-rbac-rbacapplicationmultiple](https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta)
    RbacApplicationMultiple: super::Entity = "microsoft.graph.rbacApplicationMultiple"
}

impl RbacApplicationMultiple {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceNamespaces` in queries.
    pub const RESOURCE_NAMESPACES: Property<Self> = Property::new("resourceNamespaces");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");

    /// `resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`
    pub fn resource_namespaces(&self) -> Option<&[super::UnifiedRbacResourceNamespace]> {
        self.0.models("resourceNamespaces")
    }

    /// Sets `resourceNamespaces`.
    pub fn with_resource_namespaces(
        self,
        value: impl Into<Nullable<Vec<super::UnifiedRbacResourceNamespace>>>,
    ) -> Self {
        Self(self.0.with("resourceNamespaces", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignmentMultiple)`
    pub fn role_assignments(&self) -> Option<&[super::UnifiedRoleAssignmentMultiple]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::UnifiedRoleAssignmentMultiple>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::UnifiedRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::UnifiedRoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }
}
