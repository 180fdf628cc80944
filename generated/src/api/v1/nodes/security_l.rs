// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.landingPage`, such as `/security/attackSimulation/landingPages/{id}`.
    LandingPage: super::Entity = models::LandingPage
}

impl LandingPage {
    /// `GET /security/attackSimulation/landingPages/{landingPage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/landingpage-get?view=graph-rest-1.0), metadata
    /// Also: `/security/attackSimulation/simulations/{simulation-id}/landingPage`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::LandingPage> {
        let sheet = "GET landingPage: get
            landingpage-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/landingPages/{id}
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations/{id}/landingPage";
        self.0.get(sheet)
    }

    /// `…/details`
    pub fn details(&self) -> super::LandingPageDetails {
        super::LandingPageDetails(self.0.name("details"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.landingPageDetail`, such as `/security/attackSimulation/landingPages/{id}/details`.
    LandingPageDetails[models::LandingPageDetail]
}

impl LandingPageDetails {
    /// `GET /security/attackSimulation/landingPages/{landingPage-id}/details`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::LandingPageDetail> {
        let sheet = "GET landingPage: list
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/landingPages/{id}/details";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.loginPage`, such as `/security/attackSimulation/loginPages/{id}`.
    LoginPage: super::Entity = models::LoginPage
}

impl LoginPage {
    /// `GET /security/attackSimulation/loginPages/{loginPage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/loginpage-get?view=graph-rest-1.0), metadata
    /// Also: `/security/attackSimulation/simulations/{simulation-id}/loginPage`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::LoginPage> {
        let sheet = "GET loginPage: get
            loginpage-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/loginPages/{id}
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations/{id}/loginPage";
        self.0.get(sheet)
    }
}
