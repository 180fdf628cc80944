// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-1.0)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition = "microsoft.graph.deviceAndAppManagementRoleDefinition"
}

impl DeviceAndAppManagementRoleDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `rolePermissions` in queries.
    pub const ROLE_PERMISSIONS: Property<Self> = Property::new("rolePermissions");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
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

    /// Sets `rolePermissions`.
    pub fn with_role_permissions(self, value: impl Into<Nullable<Vec<super::RolePermission>>>) -> Self {
        Self(self.0.with("rolePermissions", value))
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::RoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }
}
