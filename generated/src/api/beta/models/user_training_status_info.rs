// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingStatusInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingstatusinfo?view=graph-rest-beta)
    UserTrainingStatusInfo = "microsoft.graph.userTrainingStatusInfo"
}

impl UserTrainingStatusInfo {
    /// `assignedDateTime` in queries.
    pub const ASSIGNED_DATE_TIME: Property<Self> = Property::new("assignedDateTime");
    /// `completionDateTime` in queries.
    pub const COMPLETION_DATE_TIME: Property<Self> = Property::new("completionDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `trainingStatus` in queries.
    pub const TRAINING_STATUS: Property<Self> = Property::new("trainingStatus");

    /// `assignedDateTime`: `Edm.DateTimeOffset`
    pub fn assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignedDateTime")
    }

    /// Sets `assignedDateTime`.
    pub fn with_assigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignedDateTime", value))
    }

    /// `completionDateTime`: `Edm.DateTimeOffset`
    pub fn completion_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completionDateTime")
    }

    /// Sets `completionDateTime`.
    pub fn with_completion_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completionDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `trainingStatus`: `microsoft.graph.trainingStatus`
    ///
    /// Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.
    pub fn training_status(&self) -> Option<super::TrainingStatus> {
        self.0.enumeration("trainingStatus")
    }

    /// Sets `trainingStatus`.
    pub fn with_training_status(self, value: impl Into<Nullable<super::TrainingStatus>>) -> Self {
        Self(self.0.with("trainingStatus", value))
    }
}
