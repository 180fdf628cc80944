// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationDetails`](https://learn.microsoft.com/graph/api/resources/usersimulationdetails?view=graph-rest-beta)
    UserSimulationDetails = "microsoft.graph.userSimulationDetails"
}

impl UserSimulationDetails {
    pub const ASSIGNED_TRAININGS_COUNT: Property<Self> = Property::new(
        "assignedTrainingsCount",
    );
    pub const COMPLETED_TRAININGS_COUNT: Property<Self> = Property::new(
        "completedTrainingsCount",
    );
    pub const COMPROMISED_DATE_TIME: Property<Self> = Property::new(
        "compromisedDateTime",
    );
    pub const IN_PROGRESS_TRAININGS_COUNT: Property<Self> = Property::new(
        "inProgressTrainingsCount",
    );
    pub const IS_COMPROMISED: Property<Self> = Property::new("isCompromised");
    pub const REPORTED_PHISH_DATE_TIME: Property<Self> = Property::new(
        "reportedPhishDateTime",
    );
    pub const SIMULATION_EVENTS: Property<Self> = Property::new("simulationEvents");
    pub const SIMULATION_USER: Property<Self> = Property::new("simulationUser");
    pub const TRAINING_EVENTS: Property<Self> = Property::new("trainingEvents");

    /// `assignedTrainingsCount`: `Edm.Int32`
    pub fn assigned_trainings_count(&self) -> Option<i32> {
        self.0.i32("assignedTrainingsCount")
    }

    pub fn with_assigned_trainings_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("assignedTrainingsCount", value))
    }

    /// `completedTrainingsCount`: `Edm.Int32`
    pub fn completed_trainings_count(&self) -> Option<i32> {
        self.0.i32("completedTrainingsCount")
    }

    pub fn with_completed_trainings_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("completedTrainingsCount", value))
    }

    /// `compromisedDateTime`: `Edm.DateTimeOffset`
    pub fn compromised_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("compromisedDateTime")
    }

    pub fn with_compromised_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("compromisedDateTime", value))
    }

    /// `inProgressTrainingsCount`: `Edm.Int32`
    pub fn in_progress_trainings_count(&self) -> Option<i32> {
        self.0.i32("inProgressTrainingsCount")
    }

    pub fn with_in_progress_trainings_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("inProgressTrainingsCount", value))
    }

    /// `isCompromised`: `Edm.Boolean`
    pub fn is_compromised(&self) -> Option<bool> {
        self.0.bool("isCompromised")
    }

    pub fn with_is_compromised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCompromised", value))
    }

    /// `reportedPhishDateTime`: `Edm.DateTimeOffset`
    pub fn reported_phish_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reportedPhishDateTime")
    }

    pub fn with_reported_phish_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("reportedPhishDateTime", value))
    }

    /// `simulationEvents`: `Collection(microsoft.graph.userSimulationEventInfo)`
    pub fn simulation_events(&self) -> Option<&[super::UserSimulationEventInfo]> {
        self.0.models("simulationEvents")
    }

    pub fn with_simulation_events(
        self,
        value: impl Into<Nullable<Vec<super::UserSimulationEventInfo>>>,
    ) -> Self {
        Self(self.0.with("simulationEvents", value))
    }

    /// `simulationUser`: `microsoft.graph.attackSimulationUser`
    pub fn simulation_user(&self) -> Option<&super::AttackSimulationUser> {
        self.0.model("simulationUser")
    }

    pub fn with_simulation_user(
        self,
        value: impl Into<Nullable<super::AttackSimulationUser>>,
    ) -> Self {
        Self(self.0.with("simulationUser", value))
    }

    /// `trainingEvents`: `Collection(microsoft.graph.userTrainingEventInfo)`
    pub fn training_events(&self) -> Option<&[super::UserTrainingEventInfo]> {
        self.0.models("trainingEvents")
    }

    pub fn with_training_events(
        self,
        value: impl Into<Nullable<Vec<super::UserTrainingEventInfo>>>,
    ) -> Self {
        Self(self.0.with("trainingEvents", value))
    }
}
