// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.alert`, such as `/security/alerts/{id}`.
    Alert = models::Alert
}

impl Alert {
    /// `GET /security/alerts/{id}` — Get alert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Alert> {
        let sheet = "GET alert: get
            alert-get: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/alerts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/alerts/{alert_id}` — Update alert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update(&self, body: models::Alert) -> Call<Option<models::Alert>> {
        let sheet = "PATCH alert: update
            alert-update: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/alerts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.attackSimulationRoot`, such as `/security/attackSimulation`.
    AttackSimulationRoot = models::AttackSimulationRoot
}

impl AttackSimulationRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AttackSimulationRoot> {
        self.0.get("GET attackSimulationRoot: get")
    }

    /// `…/simulationAutomations`
    pub fn simulation_automations(&self) -> super::AttackSimulationRootSimulationAutomations {
        super::AttackSimulationRootSimulationAutomations(self.0.name("simulationAutomations"))
    }

    /// `…/simulations`
    pub fn simulations(&self) -> super::AttackSimulationRootSimulations {
        super::AttackSimulationRootSimulations(self.0.name("simulations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulationAutomation`, such as `/security/attackSimulation/simulationAutomations`.
    AttackSimulationRootSimulationAutomations[models::SimulationAutomation]
}

impl AttackSimulationRootSimulationAutomations {
    /// `GET /security/attackSimulation/simulationAutomations` — List simulationAutomations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulationautomations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn list(&self) -> List<models::SimulationAutomation> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-simulationautomations: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulationAutomations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulation`, such as `/security/attackSimulation/simulations`.
    AttackSimulationRootSimulations[models::Simulation]
}

impl AttackSimulationRootSimulations {
    /// `GET /security/attackSimulation/simulations` — List simulations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn list(&self) -> List<models::Simulation> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-simulations: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulations";
        self.0.list(sheet)
    }
}
