// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryRole`](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-1.0)
    DirectoryRole: super::DirectoryObject = "microsoft.graph.directoryRole"
}

crate::runtime::derived! {
    DirectoryRole: super::Entity
}

impl DirectoryRole {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `roleTemplateId` in queries.
    pub const ROLE_TEMPLATE_ID: Property<Self> = Property::new("roleTemplateId");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `scopedMembers` in queries.
    pub const SCOPED_MEMBERS: Property<Self> = Property::new("scopedMembers");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

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

    /// `roleTemplateId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn role_template_id(&self) -> Option<&str> {
        self.0.str("roleTemplateId")
    }

    /// `members`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn members(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("members")
    }

    /// `scopedMembers`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn scoped_members(&self) -> Option<&[super::ScopedRoleMembership]> {
        self.0.models("scopedMembers")
    }
}
