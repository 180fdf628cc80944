// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.externalSponsors`](https://learn.microsoft.com/graph/api/resources/externalsponsors?view=graph-rest-beta)
    ExternalSponsors: super::UserSet = "microsoft.graph.externalSponsors"
}

impl ExternalSponsors {
    /// `isBackup` in queries.
    pub const IS_BACKUP: Property<Self> = Property::new("isBackup");

    /// Sets `isBackup`.
    pub fn with_is_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackup", value))
    }
}
