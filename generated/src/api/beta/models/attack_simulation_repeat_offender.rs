// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationRepeatOffender`](https://learn.microsoft.com/graph/api/resources/attacksimulationrepeatoffender?view=graph-rest-beta)
    AttackSimulationRepeatOffender = "microsoft.graph.attackSimulationRepeatOffender"
}

impl AttackSimulationRepeatOffender {
    /// `attackSimulationUser` in queries.
    pub const ATTACK_SIMULATION_USER: Property<Self> = Property::new("attackSimulationUser");
    /// `repeatOffenceCount` in queries.
    pub const REPEAT_OFFENCE_COUNT: Property<Self> = Property::new("repeatOffenceCount");

    /// `attackSimulationUser`: `microsoft.graph.attackSimulationUser`
    pub fn attack_simulation_user(&self) -> Option<&super::AttackSimulationUser> {
        self.0.model("attackSimulationUser")
    }

    /// Sets `attackSimulationUser`.
    pub fn with_attack_simulation_user(self, value: impl Into<Nullable<super::AttackSimulationUser>>) -> Self {
        Self(self.0.with("attackSimulationUser", value))
    }

    /// `repeatOffenceCount`: `Edm.Int32`
    pub fn repeat_offence_count(&self) -> Option<i32> {
        self.0.i32("repeatOffenceCount")
    }

    /// Sets `repeatOffenceCount`.
    pub fn with_repeat_offence_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("repeatOffenceCount", value))
    }
}
