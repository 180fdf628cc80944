// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rolePermission`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-beta)
    RolePermission = "microsoft.graph.rolePermission"
}

impl RolePermission {
    /// `actions` in queries.
    pub const ACTIONS: Property<Self> = Property::new("actions");
    /// `resourceActions` in queries.
    pub const RESOURCE_ACTIONS: Property<Self> = Property::new("resourceActions");

    /// `actions`: `Collection(Edm.String)`
    pub fn actions(&self) -> Option<Vec<&str>> {
        self.0.strs("actions")
    }

    /// Sets `actions`.
    pub fn with_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("actions", value))
    }

    /// `resourceActions`: `Collection(microsoft.graph.resourceAction)`
    pub fn resource_actions(&self) -> Option<&[super::ResourceAction]> {
        self.0.models("resourceActions")
    }

    /// Sets `resourceActions`.
    pub fn with_resource_actions(self, value: impl Into<Nullable<Vec<super::ResourceAction>>>) -> Self {
        Self(self.0.with("resourceActions", value))
    }
}
