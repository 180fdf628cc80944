// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-beta)
    RequestorManager: super::UserSet = "microsoft.graph.requestorManager"
}

impl RequestorManager {
    /// `isBackup` in queries.
    pub const IS_BACKUP: Property<Self> = Property::new("isBackup");
    /// `managerLevel` in queries.
    pub const MANAGER_LEVEL: Property<Self> = Property::new("managerLevel");

    /// Sets `isBackup`.
    pub fn with_is_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBackup", value))
    }

    /// `managerLevel`: `Edm.Int32`
    pub fn manager_level(&self) -> Option<i32> {
        self.0.i32("managerLevel")
    }

    /// Sets `managerLevel`.
    pub fn with_manager_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("managerLevel", value))
    }
}
