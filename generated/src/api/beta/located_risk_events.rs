// Written by `cargo xtask gen`; do not edit.
//! `/locatedRiskEvents`

use super::models;

crate::runtime::node! {
    /// `/locatedRiskEvents`
    LocatedRiskEvents
}

impl LocatedRiskEvents {
    /// `/locatedRiskEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/locatedRiskEvents/{id}`
        Id
    }

    impl Id {
        /// `GET /locatedRiskEvents/{id}` — Get locatedRiskEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/locatedriskevent-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskEvent.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::LocatedRiskEvent> {
            let operation = &Operation {
                name: "locatedRiskEvent: get",
                method: Method::Get,
                path: "/locatedRiskEvents/{id}",
                pages: &["locatedriskevent-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
