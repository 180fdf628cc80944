// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.resourceOperation`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-1.0)
    ResourceOperation = "microsoft.graph.resourceOperation"
}

impl ResourceOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceName` in queries.
    pub const RESOURCE_NAME: Property<Self> = Property::new("resourceName");
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `resourceName`: `Edm.String`
    pub fn resource_name(&self) -> Option<&str> {
        self.0.str("resourceName")
    }

    /// Sets `resourceName`.
    pub fn with_resource_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceName", value))
    }

    /// `actionName`: `Edm.String`
    pub fn action_name(&self) -> Option<&str> {
        self.0.str("actionName")
    }

    /// Sets `actionName`.
    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}
