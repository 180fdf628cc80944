// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupMembers`](https://learn.microsoft.com/graph/api/resources/groupmembers?view=graph-rest-1.0)
    GroupMembers: super::SubjectSet = "microsoft.graph.groupMembers"
}

impl GroupMembers {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `groupId`: `Edm.String`
    pub fn group_id(&self) -> Option<&str> {
        self.0.str("groupId")
    }

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}
