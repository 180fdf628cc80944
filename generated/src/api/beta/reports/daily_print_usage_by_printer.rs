// Written by `cargo xtask gen`; do not edit.
//! `/reports/dailyPrintUsageByPrinter`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/dailyPrintUsageByPrinter`
    DailyPrintUsageByPrinter
}

impl DailyPrintUsageByPrinter {
    /// `GET /reports/dailyPrintUsageByPrinter` — List dailyPrintUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/dailyPrintUsageByPrinter",
            pages: &["reportroot-list-dailyprintusagebyprinter"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/reports/dailyPrintUsageByPrinter/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/reports/dailyPrintUsageByPrinter/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/reports/dailyPrintUsageByPrinter/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
        pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
            let operation = &Operation {
                name: "printUsageByPrinter: get",
                method: Method::Get,
                path: "/reports/dailyPrintUsageByPrinter/{id}",
                pages: &["printusagebyprinter-get"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
