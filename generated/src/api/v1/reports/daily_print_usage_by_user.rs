// Written by `cargo xtask gen`; do not edit.
//! `/reports/dailyPrintUsageByUser`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/dailyPrintUsageByUser`
    DailyPrintUsageByUser
}

impl DailyPrintUsageByUser {
    /// `GET /reports/dailyPrintUsageByUser` — List dailyPrintUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
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

/// `/reports/dailyPrintUsageByUser/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/reports/dailyPrintUsageByUser/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
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
