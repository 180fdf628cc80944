// Written by `cargo xtask gen`; do not edit.
//! `/leakedCredentialsRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/leakedCredentialsRiskEvents`
    LeakedCredentialsRiskEvents
}

impl LeakedCredentialsRiskEvents {
    /// `GET /leakedCredentialsRiskEvents` — List leakedCredentialsRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/leakedcredentialsriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::LeakedCredentialsRiskEvent> {
        let operation = &Operation {
            name: "leakedCredentialsRiskEvent: list",
            method: Method::Get,
            path: "/leakedCredentialsRiskEvents",
            pages: &["leakedcredentialsriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/leakedCredentialsRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/leakedCredentialsRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /leakedCredentialsRiskEvents/{id}` — Get leakedCredentialsRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/leakedcredentialsriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::LeakedCredentialsRiskEvent> {
            let operation = &Operation {
                name: "leakedCredentialsRiskEvent: get",
                method: Method::Get,
                path: "/leakedCredentialsRiskEvents/{id}",
                pages: &["leakedcredentialsriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
