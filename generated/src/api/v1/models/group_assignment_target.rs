// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.groupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-1.0)
    GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.groupAssignmentTarget" {
        "microsoft.graph.exclusionGroupAssignmentTarget",
    }
}

impl GroupAssignmentTarget {
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");

    /// `groupId`: `Edm.String`
    pub fn group_id(&self) -> Option<&str> {
        self.0.str("groupId")
    }

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}
