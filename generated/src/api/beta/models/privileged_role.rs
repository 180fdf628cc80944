// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRole`](https://learn.microsoft.com/graph/api/resources/privilegedrole?view=graph-rest-beta)
    PrivilegedRole: super::Entity = "microsoft.graph.privilegedRole"
}

impl PrivilegedRole {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `summary` in queries.
    pub const SUMMARY: Property<Self> = Property::new("summary");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `assignments`: `Collection(microsoft.graph.privilegedRoleAssignment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn assignments(&self) -> Option<&[super::PrivilegedRoleAssignment]> {
        self.0.models("assignments")
    }

    /// `settings`: `microsoft.graph.privilegedRoleSettings`, read-only
    ///
    /// Read-only. Nullable.
    pub fn settings(&self) -> Option<&super::PrivilegedRoleSettings> {
        self.0.model("settings")
    }

    /// `summary`: `microsoft.graph.privilegedRoleSummary`, read-only
    ///
    /// Read-only. Nullable.
    pub fn summary(&self) -> Option<&super::PrivilegedRoleSummary> {
        self.0.model("summary")
    }
}
