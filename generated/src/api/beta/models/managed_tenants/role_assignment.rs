// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.roleAssignment`](https://learn.microsoft.com/graph/api/resources/managedtenants-roleassignment?view=graph-rest-beta)
    RoleAssignment = "microsoft.graph.managedTenants.roleAssignment"
}

impl RoleAssignment {
    /// `assignmentType` in queries.
    pub const ASSIGNMENT_TYPE: Property<Self> = Property::new("assignmentType");
    /// `roles` in queries.
    pub const ROLES: Property<Self> = Property::new("roles");

    /// `assignmentType`: `microsoft.graph.managedTenants.delegatedPrivilegeStatus`
    ///
    /// Possible values are: none, delegatedAdminPrivileges, unknownFutureValue, granularDelegatedAdminPrivileges, delegatedAndGranularDelegetedAdminPrivileges.
    pub fn assignment_type(&self) -> Option<super::DelegatedPrivilegeStatus> {
        self.0.enumeration("assignmentType")
    }

    /// Sets `assignmentType`.
    pub fn with_assignment_type(self, value: impl Into<Nullable<super::DelegatedPrivilegeStatus>>) -> Self {
        Self(self.0.with("assignmentType", value))
    }

    /// `roles`: `Collection(microsoft.graph.managedTenants.roleDefinition)`
    pub fn roles(&self) -> Option<&[super::RoleDefinition]> {
        self.0.models("roles")
    }

    /// Sets `roles`.
    pub fn with_roles(self, value: impl Into<Nullable<Vec<super::RoleDefinition>>>) -> Self {
        Self(self.0.with("roles", value))
    }
}
