// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.attackSimulationRoot`](https://learn.microsoft.com/graph/api/resources/attacksimulationroot?view=graph-rest-beta)
    AttackSimulationRoot = "microsoft.graph.attackSimulationRoot"
}

impl AttackSimulationRoot {
    /// `simulations` in queries.
    pub const SIMULATIONS: Property<Self> = Property::new("simulations");
    /// `simulationAutomations` in queries.
    pub const SIMULATION_AUTOMATIONS: Property<Self> = Property::new("simulationAutomations");

    /// `simulations`: `Collection(microsoft.graph.simulation)`
    #[cfg(feature = "security")]
    pub fn simulations(&self) -> Option<&[super::Simulation]> {
        self.0.models("simulations")
    }

    /// Sets `simulations`.
    #[cfg(feature = "security")]
    pub fn with_simulations(self, value: impl Into<Nullable<Vec<super::Simulation>>>) -> Self {
        Self(self.0.with("simulations", value))
    }

    /// `simulationAutomations`: `Collection(microsoft.graph.simulationAutomation)`
    #[cfg(feature = "security")]
    pub fn simulation_automations(&self) -> Option<&[super::SimulationAutomation]> {
        self.0.models("simulationAutomations")
    }

    /// Sets `simulationAutomations`.
    #[cfg(feature = "security")]
    pub fn with_simulation_automations(self, value: impl Into<Nullable<Vec<super::SimulationAutomation>>>) -> Self {
        Self(self.0.with("simulationAutomations", value))
    }
}
