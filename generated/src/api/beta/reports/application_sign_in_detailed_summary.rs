// Written by `cargo xtask gen`; do not edit.
//! `/reports/applicationSignInDetailedSummary`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/applicationSignInDetailedSummary`
    ApplicationSignInDetailedSummary
}

impl ApplicationSignInDetailedSummary {
    /// `GET /reports/applicationSignInDetailedSummary` — List applicationSignInDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-applicationsignindetailedsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
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

/// `/reports/applicationSignInDetailedSummary/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/reports/applicationSignInDetailedSummary/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/applicationSignInDetailedSummary/{id}` — Get applicationSignInDetailedSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/applicationsignindetailedsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
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
