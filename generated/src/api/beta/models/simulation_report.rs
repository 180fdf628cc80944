// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationReport`](https://learn.microsoft.com/graph/api/resources/simulationreport?view=graph-rest-beta)
    SimulationReport = "microsoft.graph.simulationReport"
}

impl SimulationReport {
    /// `overview` in queries.
    pub const OVERVIEW: Property<Self> = Property::new("overview");
    /// `simulationUsers` in queries.
    pub const SIMULATION_USERS: Property<Self> = Property::new("simulationUsers");

    /// `overview`: `microsoft.graph.simulationReportOverview`
    pub fn overview(&self) -> Option<&super::SimulationReportOverview> {
        self.0.model("overview")
    }

    /// Sets `overview`.
    pub fn with_overview(self, value: impl Into<Nullable<super::SimulationReportOverview>>) -> Self {
        Self(self.0.with("overview", value))
    }

    /// `simulationUsers`: `Collection(microsoft.graph.userSimulationDetails)`
    pub fn simulation_users(&self) -> Option<&[super::UserSimulationDetails]> {
        self.0.models("simulationUsers")
    }

    /// Sets `simulationUsers`.
    pub fn with_simulation_users(self, value: impl Into<Nullable<Vec<super::UserSimulationDetails>>>) -> Self {
        Self(self.0.with("simulationUsers", value))
    }
}
