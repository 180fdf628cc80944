// Written by `cargo xtask gen`; do not edit.
//! `/identityRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/identityRiskEvents`
    IdentityRiskEvents
}

impl IdentityRiskEvents {
    /// `GET /identityRiskEvents` — List identityRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::IdentityRiskEvent> {
        let operation = &Operation {
            name: "identityRiskEvent: list",
            method: Method::Get,
            path: "/identityRiskEvents",
            pages: &["identityriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/identityRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/identityRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /identityRiskEvents/{id}` — Get identityRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::IdentityRiskEvent> {
            let operation = &Operation {
                name: "identityRiskEvent: get",
                method: Method::Get,
                path: "/identityRiskEvents/{id}",
                pages: &["identityriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
