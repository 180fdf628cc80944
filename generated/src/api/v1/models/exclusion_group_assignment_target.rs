// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from groupAssignmentTarget.
    ///
    /// [`microsoft.graph.exclusionGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-1.0)
    ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget = "microsoft.graph.exclusionGroupAssignmentTarget"
}

crate::runtime::derived! {
    ExclusionGroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget
}

impl ExclusionGroupAssignmentTarget {
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}
