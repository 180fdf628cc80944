// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-1.0)
    RequestorManager: super::SubjectSet = "microsoft.graph.requestorManager"
}

impl RequestorManager {
    /// `managerLevel` in queries.
    pub const MANAGER_LEVEL: Property<Self> = Property::new("managerLevel");

    /// `managerLevel`: `Edm.Int32`
    pub fn manager_level(&self) -> Option<i32> {
        self.0.i32("managerLevel")
    }

    /// Sets `managerLevel`.
    pub fn with_manager_level(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("managerLevel", value))
    }
}
