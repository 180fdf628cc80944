// Written by `cargo xtask gen`; do not edit.
//! `/reports/monthlyPrintUsageByUser`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/monthlyPrintUsageByUser`
    MonthlyPrintUsageByUser
}

impl MonthlyPrintUsageByUser {
    /// `GET /reports/monthlyPrintUsageByUser` — List monthlyprintusagebyuser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta)
    /// Permissions: work: `Reports.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/monthlyPrintUsageByUser",
            pages: &["reportroot-list-monthlyprintusagebyuser"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/reports/monthlyPrintUsageByUser/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/reports/monthlyPrintUsageByUser/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/monthlyPrintUsageByUser/{id}` — Get printUsageByUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
        /// Permissions: work: `Reports.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::PrintUsageByUser> {
            let operation = &Operation {
                name: "printUsageByUser: get",
                method: Method::Get,
                path: "/reports/monthlyPrintUsageByUser/{id}",
                pages: &["printusagebyuser-get"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
