// Written by `cargo xtask gen`; do not edit.
//! `/reports/monthlyPrintUsageByUser`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/monthlyPrintUsageByUser`
    MonthlyPrintUsageByUser
}

impl MonthlyPrintUsageByUser {
    /// `GET /reports/monthlyPrintUsageByUser` — List monthlyprintusagebyuser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
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

/// `/reports/monthlyPrintUsageByUser/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/reports/monthlyPrintUsageByUser/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/monthlyPrintUsageByUser/{id}` — Get printUsageByUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
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
