// Written by `cargo xtask gen`; do not edit.
//! `/unfamiliarLocationRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/unfamiliarLocationRiskEvents`
    UnfamiliarLocationRiskEvents
}

impl UnfamiliarLocationRiskEvents {
    /// `GET /unfamiliarLocationRiskEvents` — List unfamiliarLocationRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unfamiliarlocationriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::UnfamiliarLocationRiskEvent> {
        let operation = &Operation {
            name: "unfamiliarLocationRiskEvent: list",
            method: Method::Get,
            path: "/unfamiliarLocationRiskEvents",
            pages: &["unfamiliarlocationriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/unfamiliarLocationRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/unfamiliarLocationRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /unfamiliarLocationRiskEvents/{id}` — Get unfamiliarLocationRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/unfamiliarlocationriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::UnfamiliarLocationRiskEvent> {
            let operation = &Operation {
                name: "unfamiliarLocationRiskEvent: get",
                method: Method::Get,
                path: "/unfamiliarLocationRiskEvents/{id}",
                pages: &["unfamiliarlocationriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
