// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-beta)
    InternalSponsors: super::UserSet = "microsoft.graph.internalSponsors"
}

impl InternalSponsors {
    /// `isBackup` in queries.
    pub const IS_BACKUP: Property<Self> = Property::new("isBackup");

    /// Sets `isBackup`.
    pub fn with_is_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackup", value))
    }
}
