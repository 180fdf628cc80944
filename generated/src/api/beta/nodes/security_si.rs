// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.simulation`, such as `/security/attackSimulation/simulations/{id}`.
    Simulation: super::Entity = models::Simulation
}

impl Simulation {
    /// `DELETE /security/attackSimulation/simulations/{simulation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulation-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE simulation: delete
            simulation-delete: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/simulations/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/attackSimulation/simulations/{simulation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::Simulation> {
        let sheet = "GET simulation: get
            simulation-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/attackSimulation/simulations/{simulation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulation-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn update(&self, body: models::Simulation) -> Call<models::Simulation> {
        let sheet = "PATCH simulation: update
            simulation-update: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/simulations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/landingPage`
    pub fn landing_page(&self) -> super::LandingPage {
        super::LandingPage(self.0.name("landingPage"))
    }

    /// `…/loginPage`
    pub fn login_page(&self) -> super::LoginPage {
        super::LoginPage(self.0.name("loginPage"))
    }

    /// `…/payload`
    pub fn payload(&self) -> super::Payload {
        super::Payload(self.0.name("payload"))
    }

    /// `…/report`
    pub fn report(&self) -> super::SimulationReport {
        super::SimulationReport(self.0.name("report"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationAutomation`, such as `/security/attackSimulation/simulationAutomations/{id}`.
    SimulationAutomation: super::Entity = models::SimulationAutomation
}

impl SimulationAutomation {
    /// `GET /security/attackSimulation/simulationAutomations/{simulationAutomation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulationautomation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::SimulationAutomation> {
        let sheet = "GET simulationAutomation: get
            simulationautomation-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulationAutomations/{id}";
        self.0.get(sheet)
    }

    /// `…/runs`
    pub fn runs(&self) -> super::SimulationAutomationRuns {
        super::SimulationAutomationRuns(self.0.name("runs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulationAutomationRun`, such as `/security/attackSimulation/simulationAutomations/{id}/runs`.
    SimulationAutomationRuns[models::SimulationAutomationRun]
}

impl SimulationAutomationRuns {
    /// `GET /security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs` — List runs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulationautomation-list-runs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::SimulationAutomationRun> {
        let sheet = "GET simulationAutomation: list
            simulationautomation-list-runs: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulationAutomations/{id}/runs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationReport`, such as `/security/attackSimulation/simulations/{id}/report`.
    SimulationReport = models::SimulationReport
}

impl SimulationReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SimulationReport> {
        self.0.get("GET simulationReport: get")
    }

    /// `…/overview`
    pub fn overview(&self) -> super::SimulationReportOverview {
        super::SimulationReportOverview(self.0.name("overview"))
    }

    /// `…/simulationUsers`
    pub fn simulation_users(&self) -> super::SimulationReportSimulationUsers {
        super::SimulationReportSimulationUsers(self.0.name("simulationUsers"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationReportOverview`, such as `/security/attackSimulation/simulations/{id}/report/overview`.
    SimulationReportOverview = models::SimulationReportOverview
}

impl SimulationReportOverview {
    /// `GET /security/attackSimulation/simulations/{id}/report/overview` — Get simulationReportOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulationreportoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn get(&self) -> Get<models::SimulationReportOverview> {
        let sheet = "GET simulationReportOverview: get
            simulationreportoverview-get: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulations/{id}/report/overview";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userSimulationDetails`, such as `/security/attackSimulation/simulations/{id}/report/simulationUsers`.
    SimulationReportSimulationUsers[models::UserSimulationDetails]
}

impl SimulationReportSimulationUsers {
    /// `GET /security/attackSimulation/simulations/{id}/report/simulationUsers` — List simulationUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersimulationdetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn list(&self) -> List<models::UserSimulationDetails> {
        let sheet = "GET userSimulationDetails: list
            usersimulationdetails-list: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulations/{id}/report/simulationUsers";
        self.0.list(sheet)
    }
}
