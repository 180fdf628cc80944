// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingeventinfo?view=graph-rest-beta)
    UserTrainingEventInfo = "microsoft.graph.userTrainingEventInfo"
}

impl UserTrainingEventInfo {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `latestTrainingStatus` in queries.
    pub const LATEST_TRAINING_STATUS: Property<Self> = Property::new("latestTrainingStatus");
    /// `trainingAssignedProperties` in queries.
    pub const TRAINING_ASSIGNED_PROPERTIES: Property<Self> = Property::new("trainingAssignedProperties");
    /// `trainingCompletedProperties` in queries.
    pub const TRAINING_COMPLETED_PROPERTIES: Property<Self> = Property::new("trainingCompletedProperties");
    /// `trainingUpdatedProperties` in queries.
    pub const TRAINING_UPDATED_PROPERTIES: Property<Self> = Property::new("trainingUpdatedProperties");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `latestTrainingStatus`: `microsoft.graph.trainingStatus`
    ///
    /// Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.
    pub fn latest_training_status(&self) -> Option<super::TrainingStatus> {
        self.0.enumeration("latestTrainingStatus")
    }

    /// Sets `latestTrainingStatus`.
    pub fn with_latest_training_status(self, value: impl Into<Nullable<super::TrainingStatus>>) -> Self {
        Self(self.0.with("latestTrainingStatus", value))
    }

    /// `trainingAssignedProperties`: `microsoft.graph.userTrainingContentEventInfo`
    pub fn training_assigned_properties(&self) -> Option<&super::UserTrainingContentEventInfo> {
        self.0.model("trainingAssignedProperties")
    }

    /// Sets `trainingAssignedProperties`.
    pub fn with_training_assigned_properties(
        self,
        value: impl Into<Nullable<super::UserTrainingContentEventInfo>>,
    ) -> Self {
        Self(self.0.with("trainingAssignedProperties", value))
    }

    /// `trainingCompletedProperties`: `microsoft.graph.userTrainingContentEventInfo`
    pub fn training_completed_properties(&self) -> Option<&super::UserTrainingContentEventInfo> {
        self.0.model("trainingCompletedProperties")
    }

    /// Sets `trainingCompletedProperties`.
    pub fn with_training_completed_properties(
        self,
        value: impl Into<Nullable<super::UserTrainingContentEventInfo>>,
    ) -> Self {
        Self(self.0.with("trainingCompletedProperties", value))
    }

    /// `trainingUpdatedProperties`: `microsoft.graph.userTrainingContentEventInfo`
    pub fn training_updated_properties(&self) -> Option<&super::UserTrainingContentEventInfo> {
        self.0.model("trainingUpdatedProperties")
    }

    /// Sets `trainingUpdatedProperties`.
    pub fn with_training_updated_properties(
        self,
        value: impl Into<Nullable<super::UserTrainingContentEventInfo>>,
    ) -> Self {
        Self(self.0.with("trainingUpdatedProperties", value))
    }
}
