// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationDetails`](https://learn.microsoft.com/graph/api/resources/usersimulationdetails?view=graph-rest-beta)
    UserSimulationDetails = "microsoft.graph.userSimulationDetails"
}

impl UserSimulationDetails {
    /// `assignedTrainingsCount` in queries.
    pub const ASSIGNED_TRAININGS_COUNT: Property<Self> = Property::new("assignedTrainingsCount");
    /// `completedTrainingsCount` in queries.
    pub const COMPLETED_TRAININGS_COUNT: Property<Self> = Property::new("completedTrainingsCount");
    /// `compromisedDateTime` in queries.
    pub const COMPROMISED_DATE_TIME: Property<Self> = Property::new("compromisedDateTime");
    /// `inProgressTrainingsCount` in queries.
    pub const IN_PROGRESS_TRAININGS_COUNT: Property<Self> = Property::new("inProgressTrainingsCount");
    /// `isCompromised` in queries.
    pub const IS_COMPROMISED: Property<Self> = Property::new("isCompromised");
    /// `reportedPhishDateTime` in queries.
    pub const REPORTED_PHISH_DATE_TIME: Property<Self> = Property::new("reportedPhishDateTime");
    /// `simulationEvents` in queries.
    pub const SIMULATION_EVENTS: Property<Self> = Property::new("simulationEvents");
    /// `simulationUser` in queries.
    pub const SIMULATION_USER: Property<Self> = Property::new("simulationUser");
    /// `trainingEvents` in queries.
    pub const TRAINING_EVENTS: Property<Self> = Property::new("trainingEvents");

    /// `assignedTrainingsCount`: `Edm.Int32`
    pub fn assigned_trainings_count(&self) -> Option<i32> {
        self.0.i32("assignedTrainingsCount")
    }

    /// Sets `assignedTrainingsCount`.
    pub fn with_assigned_trainings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("assignedTrainingsCount", value))
    }

    /// `completedTrainingsCount`: `Edm.Int32`
    pub fn completed_trainings_count(&self) -> Option<i32> {
        self.0.i32("completedTrainingsCount")
    }

    /// Sets `completedTrainingsCount`.
    pub fn with_completed_trainings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("completedTrainingsCount", value))
    }

    /// `compromisedDateTime`: `Edm.DateTimeOffset`
    pub fn compromised_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("compromisedDateTime")
    }

    /// Sets `compromisedDateTime`.
    pub fn with_compromised_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("compromisedDateTime", value))
    }

    /// `inProgressTrainingsCount`: `Edm.Int32`
    pub fn in_progress_trainings_count(&self) -> Option<i32> {
        self.0.i32("inProgressTrainingsCount")
    }

    /// Sets `inProgressTrainingsCount`.
    pub fn with_in_progress_trainings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("inProgressTrainingsCount", value))
    }

    /// `isCompromised`: `Edm.Boolean`
    pub fn is_compromised(&self) -> Option<bool> {
        self.0.bool("isCompromised")
    }

    /// Sets `isCompromised`.
    pub fn with_is_compromised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCompromised", value))
    }

    /// `reportedPhishDateTime`: `Edm.DateTimeOffset`
    pub fn reported_phish_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reportedPhishDateTime")
    }

    /// Sets `reportedPhishDateTime`.
    pub fn with_reported_phish_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reportedPhishDateTime", value))
    }

    /// `simulationEvents`: `Collection(microsoft.graph.userSimulationEventInfo)`
    pub fn simulation_events(&self) -> Option<&[super::UserSimulationEventInfo]> {
        self.0.models("simulationEvents")
    }

    /// Sets `simulationEvents`.
    pub fn with_simulation_events(self, value: impl Into<Nullable<Vec<super::UserSimulationEventInfo>>>) -> Self {
        Self(self.0.with("simulationEvents", value))
    }

    /// `simulationUser`: `microsoft.graph.attackSimulationUser`
    pub fn simulation_user(&self) -> Option<&super::AttackSimulationUser> {
        self.0.model("simulationUser")
    }

    /// Sets `simulationUser`.
    pub fn with_simulation_user(self, value: impl Into<Nullable<super::AttackSimulationUser>>) -> Self {
        Self(self.0.with("simulationUser", value))
    }

    /// `trainingEvents`: `Collection(microsoft.graph.userTrainingEventInfo)`
    pub fn training_events(&self) -> Option<&[super::UserTrainingEventInfo]> {
        self.0.models("trainingEvents")
    }

    /// Sets `trainingEvents`.
    pub fn with_training_events(self, value: impl Into<Nullable<Vec<super::UserTrainingEventInfo>>>) -> Self {
        Self(self.0.with("trainingEvents", value))
    }
}
