// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = "microsoft.graph.deviceAndAppManagementRoleAssignment"
}

impl DeviceAndAppManagementRoleAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `scopeMembers` in queries.
    pub const SCOPE_MEMBERS: Property<Self> = Property::new("scopeMembers");
    /// `scopeType` in queries.
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    /// `resourceScopes` in queries.
    pub const RESOURCE_SCOPES: Property<Self> = Property::new("resourceScopes");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `roleScopeTags` in queries.
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `scopeMembers`.
    pub fn with_scope_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("scopeMembers", value))
    }

    /// Sets `scopeType`.
    pub fn with_scope_type(self, value: impl Into<Nullable<super::RoleAssignmentScopeType>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// Sets `resourceScopes`.
    pub fn with_resource_scopes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resourceScopes", value))
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::RoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }

    /// `members`: `Collection(Edm.String)`
    pub fn members(&self) -> Option<Vec<&str>> {
        self.0.strs("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`
    pub fn role_scope_tags(&self) -> Option<&[super::RoleScopeTag]> {
        self.0.models("roleScopeTags")
    }

    /// Sets `roleScopeTags`.
    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<super::RoleScopeTag>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }
}
