// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition = "microsoft.graph.deviceAndAppManagementRoleDefinition"
}

impl DeviceAndAppManagementRoleDefinition {
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

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `permissions`.
    pub fn with_permissions(self, value: impl Into<Nullable<Vec<super::RolePermission>>>) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// Sets `rolePermissions`.
    pub fn with_role_permissions(self, value: impl Into<Nullable<Vec<super::RolePermission>>>) -> Self {
        Self(self.0.with("rolePermissions", value))
    }

    /// Sets `isBuiltInRoleDefinition`.
    pub fn with_is_built_in_role_definition(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltInRoleDefinition", value))
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::RoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }
}
