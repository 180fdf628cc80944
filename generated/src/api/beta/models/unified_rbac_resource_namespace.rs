// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceNamespace`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcenamespace?view=graph-rest-beta)
    UnifiedRbacResourceNamespace = "microsoft.graph.unifiedRbacResourceNamespace"
}

impl UnifiedRbacResourceNamespace {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `resourceActions` in queries.
    pub const RESOURCE_ACTIONS: Property<Self> = Property::new("resourceActions");

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `resourceActions`: `Collection(microsoft.graph.unifiedRbacResourceAction)`
    pub fn resource_actions(&self) -> Option<&[super::UnifiedRbacResourceAction]> {
        self.0.models("resourceActions")
    }

    /// Sets `resourceActions`.
    pub fn with_resource_actions(self, value: impl Into<Nullable<Vec<super::UnifiedRbacResourceAction>>>) -> Self {
        Self(self.0.with("resourceActions", value))
    }
}
