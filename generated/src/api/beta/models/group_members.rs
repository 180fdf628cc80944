// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupMembers`](https://learn.microsoft.com/graph/api/resources/groupmembers?view=graph-rest-beta)
    GroupMembers: super::UserSet = "microsoft.graph.groupMembers"
}

impl GroupMembers {
    /// `isBackup` in queries.
    pub const IS_BACKUP: Property<Self> = Property::new("isBackup");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// Sets `isBackup`.
    pub fn with_is_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackup", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }
}
