// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.roleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-beta)
    RoleDefinition = "microsoft.graph.roleDefinition" {
        "microsoft.graph.deviceAndAppManagementRoleDefinition",
    }
}

impl RoleDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `permissions` in queries.
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    /// `rolePermissions` in queries.
    pub const ROLE_PERMISSIONS: Property<Self> = Property::new("rolePermissions");
    /// `isBuiltInRoleDefinition` in queries.
    pub const IS_BUILT_IN_ROLE_DEFINITION: Property<Self> = Property::new("isBuiltInRoleDefinition");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");

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

    /// `permissions`: `Collection(microsoft.graph.rolePermission)`
    pub fn permissions(&self) -> Option<&[super::RolePermission]> {
        self.0.models("permissions")
    }

    /// Sets `permissions`.
    pub fn with_permissions(self, value: impl Into<Nullable<Vec<super::RolePermission>>>) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// `rolePermissions`: `Collection(microsoft.graph.rolePermission)`
    pub fn role_permissions(&self) -> Option<&[super::RolePermission]> {
        self.0.models("rolePermissions")
    }

    /// Sets `rolePermissions`.
    pub fn with_role_permissions(self, value: impl Into<Nullable<Vec<super::RolePermission>>>) -> Self {
        Self(self.0.with("rolePermissions", value))
    }

    /// `isBuiltInRoleDefinition`: `Edm.Boolean`
    pub fn is_built_in_role_definition(&self) -> Option<bool> {
        self.0.bool("isBuiltInRoleDefinition")
    }

    /// Sets `isBuiltInRoleDefinition`.
    pub fn with_is_built_in_role_definition(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltInRoleDefinition", value))
    }

    /// `isBuiltIn`: `Edm.Boolean`
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.roleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::RoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::RoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }
}
