// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceAction`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourceaction?view=graph-rest-beta)
    UnifiedRbacResourceAction = "microsoft.graph.unifiedRbacResourceAction"
}

impl UnifiedRbacResourceAction {
    /// `actionVerb` in queries.
    pub const ACTION_VERB: Property<Self> = Property::new("actionVerb");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `resourceScopeId` in queries.
    pub const RESOURCE_SCOPE_ID: Property<Self> = Property::new("resourceScopeId");

    /// `actionVerb`: `Edm.String`
    pub fn action_verb(&self) -> Option<&str> {
        self.0.str("actionVerb")
    }

    /// Sets `actionVerb`.
    pub fn with_action_verb(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionVerb", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

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

    /// `resourceScopeId`: `Edm.String`
    pub fn resource_scope_id(&self) -> Option<&str> {
        self.0.str("resourceScopeId")
    }

    /// Sets `resourceScopeId`.
    pub fn with_resource_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceScopeId", value))
    }
}
