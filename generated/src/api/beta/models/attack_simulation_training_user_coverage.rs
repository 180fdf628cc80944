// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationTrainingUserCoverage`](https://learn.microsoft.com/graph/api/resources/attacksimulationtrainingusercoverage?view=graph-rest-beta)
    AttackSimulationTrainingUserCoverage = "microsoft.graph.attackSimulationTrainingUserCoverage"
}

impl AttackSimulationTrainingUserCoverage {
    /// `attackSimulationUser` in queries.
    pub const ATTACK_SIMULATION_USER: Property<Self> = Property::new("attackSimulationUser");
    /// `userTrainings` in queries.
    pub const USER_TRAININGS: Property<Self> = Property::new("userTrainings");

    /// `attackSimulationUser`: `microsoft.graph.attackSimulationUser`
    pub fn attack_simulation_user(&self) -> Option<&super::AttackSimulationUser> {
        self.0.model("attackSimulationUser")
    }

    /// Sets `attackSimulationUser`.
    pub fn with_attack_simulation_user(self, value: impl Into<Nullable<super::AttackSimulationUser>>) -> Self {
        Self(self.0.with("attackSimulationUser", value))
    }

    /// `userTrainings`: `Collection(microsoft.graph.userTrainingStatusInfo)`
    pub fn user_trainings(&self) -> Option<&[super::UserTrainingStatusInfo]> {
        self.0.models("userTrainings")
    }

    /// Sets `userTrainings`.
    pub fn with_user_trainings(self, value: impl Into<Nullable<Vec<super::UserTrainingStatusInfo>>>) -> Self {
        Self(self.0.with("userTrainings", value))
    }
}
