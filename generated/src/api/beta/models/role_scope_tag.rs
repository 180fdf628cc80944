// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTag`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta)
    RoleScopeTag = "microsoft.graph.roleScopeTag"
}

impl RoleScopeTag {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `isBuiltIn`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// `assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`
    pub fn assignments(&self) -> Option<&[super::RoleScopeTagAutoAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::RoleScopeTagAutoAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
