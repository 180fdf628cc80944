// Written by `cargo xtask gen`; do not edit.
//! `/impossibleTravelRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/impossibleTravelRiskEvents`
    ImpossibleTravelRiskEvents
}

impl ImpossibleTravelRiskEvents {
    /// `GET /impossibleTravelRiskEvents` — List impossibleTravelRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impossibletravelriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::ImpossibleTravelRiskEvent> {
        let operation = &Operation {
            name: "impossibleTravelRiskEvent: list",
            method: Method::Get,
            path: "/impossibleTravelRiskEvents",
            pages: &["impossibletravelriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/impossibleTravelRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/impossibleTravelRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /impossibleTravelRiskEvents/{id}` — Get impossibleTravelRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/impossibletravelriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::ImpossibleTravelRiskEvent> {
            let operation = &Operation {
                name: "impossibleTravelRiskEvent: get",
                method: Method::Get,
                path: "/impossibleTravelRiskEvents/{id}",
                pages: &["impossibletravelriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
