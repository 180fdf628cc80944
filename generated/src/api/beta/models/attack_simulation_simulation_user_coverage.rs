// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attackSimulationSimulationUserCoverage`](https://learn.microsoft.com/graph/api/resources/attacksimulationsimulationusercoverage?view=graph-rest-beta)
    AttackSimulationSimulationUserCoverage = "microsoft.graph.attackSimulationSimulationUserCoverage"
}

impl AttackSimulationSimulationUserCoverage {
    /// `attackSimulationUser` in queries.
    pub const ATTACK_SIMULATION_USER: Property<Self> = Property::new("attackSimulationUser");
    /// `clickCount` in queries.
    pub const CLICK_COUNT: Property<Self> = Property::new("clickCount");
    /// `compromisedCount` in queries.
    pub const COMPROMISED_COUNT: Property<Self> = Property::new("compromisedCount");
    /// `latestSimulationDateTime` in queries.
    pub const LATEST_SIMULATION_DATE_TIME: Property<Self> = Property::new("latestSimulationDateTime");
    /// `simulationCount` in queries.
    pub const SIMULATION_COUNT: Property<Self> = Property::new("simulationCount");

    /// `attackSimulationUser`: `microsoft.graph.attackSimulationUser`
    pub fn attack_simulation_user(&self) -> Option<&super::AttackSimulationUser> {
        self.0.model("attackSimulationUser")
    }

    /// Sets `attackSimulationUser`.
    pub fn with_attack_simulation_user(self, value: impl Into<Nullable<super::AttackSimulationUser>>) -> Self {
        Self(self.0.with("attackSimulationUser", value))
    }

    /// `clickCount`: `Edm.Int32`
    pub fn click_count(&self) -> Option<i32> {
        self.0.i32("clickCount")
    }

    /// Sets `clickCount`.
    pub fn with_click_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("clickCount", value))
    }

    /// `compromisedCount`: `Edm.Int32`
    pub fn compromised_count(&self) -> Option<i32> {
        self.0.i32("compromisedCount")
    }

    /// Sets `compromisedCount`.
    pub fn with_compromised_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compromisedCount", value))
    }

    /// `latestSimulationDateTime`: `Edm.DateTimeOffset`
    pub fn latest_simulation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("latestSimulationDateTime")
    }

    /// Sets `latestSimulationDateTime`.
    pub fn with_latest_simulation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("latestSimulationDateTime", value))
    }

    /// `simulationCount`: `Edm.Int32`
    pub fn simulation_count(&self) -> Option<i32> {
        self.0.i32("simulationCount")
    }

    /// Sets `simulationCount`.
    pub fn with_simulation_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("simulationCount", value))
    }
}
