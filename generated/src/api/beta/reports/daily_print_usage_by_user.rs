// Written by `cargo xtask gen`; do not edit.
//! `/reports/dailyPrintUsageByUser`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/dailyPrintUsageByUser`
    DailyPrintUsageByUser
}

impl DailyPrintUsageByUser {
    /// `GET /reports/dailyPrintUsageByUser` — List dailyPrintUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-beta)
    /// Permissions: work: `Reports.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/dailyPrintUsageByUser",
            pages: &["reportroot-list-dailyprintusagebyuser"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/reports/dailyPrintUsageByUser/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/reports/dailyPrintUsageByUser/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
        /// Permissions: work: `Reports.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::PrintUsageByUser> {
            let operation = &Operation {
                name: "printUsageByUser: get",
                method: Method::Get,
                path: "/reports/dailyPrintUsageByUser/{id}",
                pages: &["printusagebyuser-get"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
