// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRolePermission`](https://learn.microsoft.com/graph/api/resources/unifiedrolepermission?view=graph-rest-1.0)
    UnifiedRolePermission = "microsoft.graph.unifiedRolePermission"
}

impl UnifiedRolePermission {
    /// `allowedResourceActions` in queries.
    pub const ALLOWED_RESOURCE_ACTIONS: Property<Self> = Property::new("allowedResourceActions");
    /// `condition` in queries.
    pub const CONDITION: Property<Self> = Property::new("condition");
    /// `excludedResourceActions` in queries.
    pub const EXCLUDED_RESOURCE_ACTIONS: Property<Self> = Property::new("excludedResourceActions");

    /// `allowedResourceActions`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn allowed_resource_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedResourceActions")
    }

    /// Sets `allowedResourceActions`.
    pub fn with_allowed_resource_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedResourceActions", value))
    }

    /// `condition`: `Edm.String`
    pub fn condition(&self) -> Option<&str> {
        self.0.str("condition")
    }

    /// Sets `condition`.
    pub fn with_condition(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("condition", value))
    }

    /// `excludedResourceActions`: `Collection(Edm.String)`
    pub fn excluded_resource_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("excludedResourceActions")
    }

    /// Sets `excludedResourceActions`.
    pub fn with_excluded_resource_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludedResourceActions", value))
    }
}
