// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.payload`, such as `/security/attackSimulation/payloads/{id}`.
    Payload: super::Entity = models::Payload
}

impl Payload {
    /// `GET /security/attackSimulation/payloads/{payload-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/payload-get?view=graph-rest-1.0), metadata
    /// Also: `/security/attackSimulation/simulations/{simulation-id}/payload`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::Payload> {
        let sheet = "GET payload: get
            payload-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/payloads/{id}
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations/{id}/payload";
        self.0.get(sheet)
    }
}
