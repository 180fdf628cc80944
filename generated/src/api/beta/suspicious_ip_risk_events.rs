// Written by `cargo xtask gen`; do not edit.
//! `/suspiciousIpRiskEvents`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/suspiciousIpRiskEvents`
    SuspiciousIpRiskEvents
}

impl SuspiciousIpRiskEvents {
    /// `GET /suspiciousIpRiskEvents` — List suspiciousIpRiskEvents (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/suspiciousipriskevent-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::SuspiciousIpRiskEvent> {
        let operation = &Operation {
            name: "suspiciousIpRiskEvent: list",
            method: Method::Get,
            path: "/suspiciousIpRiskEvents",
            pages: &["suspiciousipriskevent-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/suspiciousIpRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/suspiciousIpRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /suspiciousIpRiskEvents/{id}` — Get suspiciousIpRiskEvent (deprecated)
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/suspiciousipriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::SuspiciousIpRiskEvent> {
            let operation = &Operation {
                name: "suspiciousIpRiskEvent: get",
                method: Method::Get,
                path: "/suspiciousIpRiskEvents/{id}",
                pages: &["suspiciousipriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
