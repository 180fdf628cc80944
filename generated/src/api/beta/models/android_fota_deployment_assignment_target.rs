// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidFotaDeploymentAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-androidfotadeploymentassignmenttarget?view=graph-rest-beta)
    AndroidFotaDeploymentAssignmentTarget = "microsoft.graph.androidFotaDeploymentAssignmentTarget"
}

impl AndroidFotaDeploymentAssignmentTarget {
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
