// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resourceAction`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction?view=graph-rest-beta)
    ResourceAction = "microsoft.graph.resourceAction"
}

impl ResourceAction {
    /// `allowedResourceActions` in queries.
    pub const ALLOWED_RESOURCE_ACTIONS: Property<Self> = Property::new("allowedResourceActions");
    /// `notAllowedResourceActions` in queries.
    pub const NOT_ALLOWED_RESOURCE_ACTIONS: Property<Self> = Property::new("notAllowedResourceActions");

    /// `allowedResourceActions`: `Collection(Edm.String)`
    pub fn allowed_resource_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedResourceActions")
    }

    /// Sets `allowedResourceActions`.
    pub fn with_allowed_resource_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedResourceActions", value))
    }

    /// `notAllowedResourceActions`: `Collection(Edm.String)`
    pub fn not_allowed_resource_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("notAllowedResourceActions")
    }

    /// Sets `notAllowedResourceActions`.
    pub fn with_not_allowed_resource_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notAllowedResourceActions", value))
    }
}
