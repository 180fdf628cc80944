// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomationRun`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta)
    SimulationAutomationRun: super::Entity = "microsoft.graph.simulationAutomationRun"
}

impl SimulationAutomationRun {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `simulationId` in queries.
    pub const SIMULATION_ID: Property<Self> = Property::new("simulationId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `simulationId`: `Edm.String`
    pub fn simulation_id(&self) -> Option<&str> {
        self.0.str("simulationId")
    }

    /// Sets `simulationId`.
    pub fn with_simulation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("simulationId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `status`: `microsoft.graph.simulationAutomationRunStatus`
    ///
    /// Possible values are: unknown, running, succeeded, failed, skipped, unknownFutureValue.
    pub fn status(&self) -> Option<super::SimulationAutomationRunStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SimulationAutomationRunStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
