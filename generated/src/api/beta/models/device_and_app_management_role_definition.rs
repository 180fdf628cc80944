// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition = "microsoft.graph.deviceAndAppManagementRoleDefinition"
}

impl DeviceAndAppManagementRoleDefinition {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    pub const ROLE_PERMISSIONS: Property<Self> = Property::new("rolePermissions");
    pub const IS_BUILT_IN_ROLE_DEFINITION: Property<Self> = Property::new(
        "isBuiltInRoleDefinition",
    );
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_permissions(
        self,
        value: impl Into<Nullable<Vec<super::RolePermission>>>,
    ) -> Self {
        Self(self.0.with("permissions", value))
    }

    pub fn with_role_permissions(
        self,
        value: impl Into<Nullable<Vec<super::RolePermission>>>,
    ) -> Self {
        Self(self.0.with("rolePermissions", value))
    }

    pub fn with_is_built_in_role_definition(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isBuiltInRoleDefinition", value))
    }

    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::RoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleAssignments", value))
    }
}
