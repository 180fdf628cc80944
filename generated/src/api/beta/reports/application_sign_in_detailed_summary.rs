// Written by `cargo xtask gen`; do not edit.
//! `/reports/applicationSignInDetailedSummary`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/applicationSignInDetailedSummary`
    ApplicationSignInDetailedSummary
}

impl ApplicationSignInDetailedSummary {
    /// `GET /reports/applicationSignInDetailedSummary` — List applicationSignInDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-applicationsignindetailedsummary?view=graph-rest-beta)
    /// Permissions: work: `Reports.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::ApplicationSignInDetailedSummary> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/applicationSignInDetailedSummary",
            pages: &["reportroot-list-applicationsignindetailedsummary"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/reports/applicationSignInDetailedSummary/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/reports/applicationSignInDetailedSummary/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/applicationSignInDetailedSummary/{id}` — Get applicationSignInDetailedSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/applicationsignindetailedsummary-get?view=graph-rest-beta)
        /// Permissions: work: `Reports.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::ApplicationSignInDetailedSummary> {
            let operation = &Operation {
                name: "applicationSignInDetailedSummary: get",
                method: Method::Get,
                path: "/reports/applicationSignInDetailedSummary/{id}",
                pages: &["applicationsignindetailedsummary-get"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
