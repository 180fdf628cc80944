// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.administrativeUnit`](https://learn.microsoft.com/graph/api/resources/administrativeunit?view=graph-rest-1.0)
    AdministrativeUnit = "microsoft.graph.administrativeUnit"
}

impl AdministrativeUnit {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `scopedRoleMembers` in queries.
    pub const SCOPED_ROLE_MEMBERS: Property<Self> = Property::new("scopedRoleMembers");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `visibility`: `Edm.String`
    pub fn visibility(&self) -> Option<&str> {
        self.0.str("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `members`: `Collection(microsoft.graph.directoryObject)`
    pub fn members(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `scopedRoleMembers`: `Collection(microsoft.graph.scopedRoleMembership)`
    #[cfg(feature = "directory")]
    pub fn scoped_role_members(&self) -> Option<&[super::ScopedRoleMembership]> {
        self.0.models("scopedRoleMembers")
    }

    /// Sets `scopedRoleMembers`.
    #[cfg(feature = "directory")]
    pub fn with_scoped_role_members(self, value: impl Into<Nullable<Vec<super::ScopedRoleMembership>>>) -> Self {
        Self(self.0.with("scopedRoleMembers", value))
    }
}
