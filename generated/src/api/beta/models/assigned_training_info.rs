// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignedTrainingInfo`](https://learn.microsoft.com/graph/api/resources/assignedtraininginfo?view=graph-rest-beta)
    AssignedTrainingInfo = "microsoft.graph.assignedTrainingInfo"
}

impl AssignedTrainingInfo {
    /// `assignedUserCount` in queries.
    pub const ASSIGNED_USER_COUNT: Property<Self> = Property::new("assignedUserCount");
    /// `completedUserCount` in queries.
    pub const COMPLETED_USER_COUNT: Property<Self> = Property::new("completedUserCount");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `assignedUserCount`: `Edm.Int32`
    pub fn assigned_user_count(&self) -> Option<i32> {
        self.0.i32("assignedUserCount")
    }

    /// Sets `assignedUserCount`.
    pub fn with_assigned_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("assignedUserCount", value))
    }

    /// `completedUserCount`: `Edm.Int32`
    pub fn completed_user_count(&self) -> Option<i32> {
        self.0.i32("completedUserCount")
    }

    /// Sets `completedUserCount`.
    pub fn with_completed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("completedUserCount", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
