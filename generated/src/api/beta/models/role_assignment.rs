// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.roleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-beta)
    RoleAssignment = "microsoft.graph.roleAssignment" {
        "microsoft.graph.deviceAndAppManagementRoleAssignment",
    }
}

impl RoleAssignment {
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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `scopeMembers`: `Collection(Edm.String)`
    pub fn scope_members(&self) -> Option<Vec<&str>> {
        self.0.strs("scopeMembers")
    }

    /// Sets `scopeMembers`.
    pub fn with_scope_members(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("scopeMembers", value))
    }

    /// `scopeType`: `microsoft.graph.roleAssignmentScopeType`
    ///
    /// Possible values are: resourceScope, allDevices, allLicensedUsers, allDevicesAndLicensedUsers.
    pub fn scope_type(&self) -> Option<super::RoleAssignmentScopeType> {
        self.0.enumeration("scopeType")
    }

    /// Sets `scopeType`.
    pub fn with_scope_type(self, value: impl Into<Nullable<super::RoleAssignmentScopeType>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `resourceScopes`: `Collection(Edm.String)`
    pub fn resource_scopes(&self) -> Option<Vec<&str>> {
        self.0.strs("resourceScopes")
    }

    /// Sets `resourceScopes`.
    pub fn with_resource_scopes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("resourceScopes", value))
    }

    /// `roleDefinition`: `microsoft.graph.roleDefinition`
    pub fn role_definition(&self) -> Option<&super::RoleDefinition> {
        self.0.model("roleDefinition")
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::RoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }
}
