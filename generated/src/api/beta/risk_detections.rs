// Written by `cargo xtask gen`; do not edit.
//! `/riskDetections`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/riskDetections`
    RiskDetections
}

impl RiskDetections {
    /// `GET /riskDetections` — List riskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityRiskEvent.Read.All`
    /// - application: `IdentityRiskEvent.Read.All`
    pub fn list(&self) -> List<models::RiskDetection> {
        let operation = &Operation {
            name: "riskDetection: list",
            method: Method::Get,
            path: "/riskDetections",
            pages: &["riskdetection-list"],
            work: "IdentityRiskEvent.Read.All",
            personal: "",
            application: "IdentityRiskEvent.Read.All",
        };
        self.0.list(operation)
    }

    /// `/riskDetections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/riskDetections/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/riskDetections/{id}`
        Id
    }

    impl Id {
        /// `GET /riskDetections/{id}` — Get riskDetection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskEvent.Read.All`
        /// - application: `IdentityRiskEvent.Read.All`
        pub fn get(&self) -> Get<models::RiskDetection> {
            let operation = &Operation {
                name: "riskDetection: get",
                method: Method::Get,
                path: "/riskDetections/{id}",
                pages: &["riskdetection-get"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.get(operation)
        }
    }
}
