// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.userSet`](https://learn.microsoft.com/graph/api/resources/userset?view=graph-rest-beta)
    UserSet = "microsoft.graph.userSet" {
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleUser",
    }
}

impl UserSet {
    /// `isBackup` in queries.
    pub const IS_BACKUP: Property<Self> = Property::new("isBackup");

    /// `isBackup`: `Edm.Boolean`
    pub fn is_backup(&self) -> Option<bool> {
        self.0.bool("isBackup")
    }

    /// Sets `isBackup`.
    pub fn with_is_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackup", value))
    }
}
