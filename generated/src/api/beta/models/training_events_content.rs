// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.trainingEventsContent`](https://learn.microsoft.com/graph/api/resources/trainingeventscontent?view=graph-rest-beta)
    TrainingEventsContent = "microsoft.graph.trainingEventsContent"
}

impl TrainingEventsContent {
    /// `assignedTrainingsInfos` in queries.
    pub const ASSIGNED_TRAININGS_INFOS: Property<Self> = Property::new("assignedTrainingsInfos");
    /// `trainingsAssignedUserCount` in queries.
    pub const TRAININGS_ASSIGNED_USER_COUNT: Property<Self> = Property::new("trainingsAssignedUserCount");

    /// `assignedTrainingsInfos`: `Collection(microsoft.graph.assignedTrainingInfo)`
    pub fn assigned_trainings_infos(&self) -> Option<&[super::AssignedTrainingInfo]> {
        self.0.models("assignedTrainingsInfos")
    }

    /// Sets `assignedTrainingsInfos`.
    pub fn with_assigned_trainings_infos(self, value: impl Into<Nullable<Vec<super::AssignedTrainingInfo>>>) -> Self {
        Self(self.0.with("assignedTrainingsInfos", value))
    }

    /// `trainingsAssignedUserCount`: `Edm.Int32`
    pub fn trainings_assigned_user_count(&self) -> Option<i32> {
        self.0.i32("trainingsAssignedUserCount")
    }

    /// Sets `trainingsAssignedUserCount`.
    pub fn with_trainings_assigned_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("trainingsAssignedUserCount", value))
    }
}
