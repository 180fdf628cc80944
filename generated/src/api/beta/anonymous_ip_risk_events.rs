// Written by `cargo xtask gen`; do not edit.
//! `/anonymousIpRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/anonymousIpRiskEvents`
    AnonymousIpRiskEvents
}

impl AnonymousIpRiskEvents {
    /// `GET /anonymousIpRiskEvents` — List anonymousIpRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/anonymousipriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::AnonymousIpRiskEvent> {
        let operation = &Operation {
            name: "anonymousIpRiskEvent: list",
            method: Method::Get,
            path: "/anonymousIpRiskEvents",
            pages: &["anonymousipriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/anonymousIpRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/anonymousIpRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /anonymousIpRiskEvents/{id}` — Get anonymousIpRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/anonymousipriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::AnonymousIpRiskEvent> {
            let operation = &Operation {
                name: "anonymousIpRiskEvent: get",
                method: Method::Get,
                path: "/anonymousIpRiskEvents/{id}",
                pages: &["anonymousipriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
