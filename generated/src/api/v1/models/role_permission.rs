// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rolePermission`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-1.0)
    RolePermission = "microsoft.graph.rolePermission"
}

impl RolePermission {
    /// `resourceActions` in queries.
    pub const RESOURCE_ACTIONS: Property<Self> = Property::new("resourceActions");

    /// `resourceActions`: `Collection(microsoft.graph.resourceAction)`
    pub fn resource_actions(&self) -> Option<&[super::ResourceAction]> {
        self.0.models("resourceActions")
    }

    /// Sets `resourceActions`.
    pub fn with_resource_actions(self, value: impl Into<Nullable<Vec<super::ResourceAction>>>) -> Self {
        Self(self.0.with("resourceActions", value))
    }
}
