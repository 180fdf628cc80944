// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = "microsoft.graph.deviceAndAppManagementRoleAssignment"
}

impl DeviceAndAppManagementRoleAssignment {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const SCOPE_MEMBERS: Property<Self> = Property::new("scopeMembers");
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    pub const RESOURCE_SCOPES: Property<Self> = Property::new("resourceScopes");
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    pub const MEMBERS: Property<Self> = Property::new("members");
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_scope_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("scopeMembers", value))
    }

    pub fn with_scope_type(
        self,
        value: impl Into<Nullable<super::RoleAssignmentScopeType>>,
    ) -> Self {
        Self(self.0.with("scopeType", value))
    }

    pub fn with_resource_scopes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resourceScopes", value))
    }

    pub fn with_role_definition(
        self,
        value: impl Into<Nullable<super::RoleDefinition>>,
    ) -> Self {
        Self(self.0.with("roleDefinition", value))
    }

    /// `members`: `Collection(Edm.String)`
    pub fn members(&self) -> Option<Vec<&str>> {
        self.0.strs("members")
    }

    pub fn with_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`
    pub fn role_scope_tags(&self) -> Option<&[super::RoleScopeTag]> {
        self.0.models("roleScopeTags")
    }

    pub fn with_role_scope_tags(
        self,
        value: impl Into<Nullable<Vec<super::RoleScopeTag>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }
}
