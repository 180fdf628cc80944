// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.continuousAccessEvaluationPolicy`](https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationpolicy?view=graph-rest-beta)
    ContinuousAccessEvaluationPolicy: super::Entity = "microsoft.graph.continuousAccessEvaluationPolicy"
}

impl ContinuousAccessEvaluationPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `groups` in queries.
    pub const GROUPS: Property<Self> = Property::new("groups");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `users` in queries.
    pub const USERS: Property<Self> = Property::new("users");
    /// `migrate` in queries.
    pub const MIGRATE: Property<Self> = Property::new("migrate");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `groups`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn groups(&self) -> Option<Vec<&str>> {
        self.0.strs("groups")
    }

    /// `isEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// `users`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn users(&self) -> Option<Vec<&str>> {
        self.0.strs("users")
    }

    /// `migrate`: `Edm.Boolean`
    pub fn migrate(&self) -> Option<bool> {
        self.0.bool("migrate")
    }

    /// Sets `migrate`.
    pub fn with_migrate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("migrate", value))
    }
}
