// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.defaultUserRolePermissions`](https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions?view=graph-rest-1.0)
    DefaultUserRolePermissions = "microsoft.graph.defaultUserRolePermissions"
}

impl DefaultUserRolePermissions {
    /// `allowedToCreateApps` in queries.
    pub const ALLOWED_TO_CREATE_APPS: Property<Self> = Property::new("allowedToCreateApps");
    /// `allowedToCreateSecurityGroups` in queries.
    pub const ALLOWED_TO_CREATE_SECURITY_GROUPS: Property<Self> = Property::new("allowedToCreateSecurityGroups");
    /// `allowedToReadOtherUsers` in queries.
    pub const ALLOWED_TO_READ_OTHER_USERS: Property<Self> = Property::new("allowedToReadOtherUsers");
    /// `permissionGrantPoliciesAssigned` in queries.
    pub const PERMISSION_GRANT_POLICIES_ASSIGNED: Property<Self> = Property::new("permissionGrantPoliciesAssigned");

    /// `allowedToCreateApps`: `Edm.Boolean`
    pub fn allowed_to_create_apps(&self) -> Option<bool> {
        self.0.bool("allowedToCreateApps")
    }

    /// Sets `allowedToCreateApps`.
    pub fn with_allowed_to_create_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToCreateApps", value))
    }

    /// `allowedToCreateSecurityGroups`: `Edm.Boolean`
    pub fn allowed_to_create_security_groups(&self) -> Option<bool> {
        self.0.bool("allowedToCreateSecurityGroups")
    }

    /// Sets `allowedToCreateSecurityGroups`.
    pub fn with_allowed_to_create_security_groups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToCreateSecurityGroups", value))
    }

    /// `allowedToReadOtherUsers`: `Edm.Boolean`
    pub fn allowed_to_read_other_users(&self) -> Option<bool> {
        self.0.bool("allowedToReadOtherUsers")
    }

    /// Sets `allowedToReadOtherUsers`.
    pub fn with_allowed_to_read_other_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowedToReadOtherUsers", value))
    }

    /// `permissionGrantPoliciesAssigned`: `Collection(Edm.String)`
    pub fn permission_grant_policies_assigned(&self) -> Option<Vec<&str>> {
        self.0.strs("permissionGrantPoliciesAssigned")
    }

    /// Sets `permissionGrantPoliciesAssigned`.
    pub fn with_permission_grant_policies_assigned(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("permissionGrantPoliciesAssigned", value))
    }
}
