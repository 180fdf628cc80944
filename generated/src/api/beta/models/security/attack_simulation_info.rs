// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.security.attackSimulationInfo`](https://learn.microsoft.com/graph/api/resources/security-attacksimulationinfo?view=graph-rest-beta)
    AttackSimulationInfo = "microsoft.graph.security.attackSimulationInfo"
}

impl AttackSimulationInfo {
    /// `attackSimDateTime` in queries.
    pub const ATTACK_SIM_DATE_TIME: Property<Self> = Property::new("attackSimDateTime");
    /// `attackSimDurationTime` in queries.
    pub const ATTACK_SIM_DURATION_TIME: Property<Self> = Property::new("attackSimDurationTime");
    /// `attackSimId` in queries.
    pub const ATTACK_SIM_ID: Property<Self> = Property::new("attackSimId");
    /// `attackSimUserId` in queries.
    pub const ATTACK_SIM_USER_ID: Property<Self> = Property::new("attackSimUserId");

    /// `attackSimDateTime`: `Edm.DateTimeOffset`
    pub fn attack_sim_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("attackSimDateTime")
    }

    /// Sets `attackSimDateTime`.
    pub fn with_attack_sim_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("attackSimDateTime", value))
    }

    /// `attackSimDurationTime`: `Edm.Duration`
    pub fn attack_sim_duration_time(&self) -> Parsed<Duration> {
        self.0.duration("attackSimDurationTime")
    }

    /// Sets `attackSimDurationTime`.
    pub fn with_attack_sim_duration_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("attackSimDurationTime", value))
    }

    /// `attackSimId`: `Edm.Guid`
    pub fn attack_sim_id(&self) -> Parsed<Uuid> {
        self.0.guid("attackSimId")
    }

    /// Sets `attackSimId`.
    pub fn with_attack_sim_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("attackSimId", value))
    }

    /// `attackSimUserId`: `Edm.String`
    pub fn attack_sim_user_id(&self) -> Option<&str> {
        self.0.str("attackSimUserId")
    }

    /// Sets `attackSimUserId`.
    pub fn with_attack_sim_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("attackSimUserId", value))
    }
}
