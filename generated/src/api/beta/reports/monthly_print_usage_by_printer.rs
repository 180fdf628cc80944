// Written by `cargo xtask gen`; do not edit.
//! `/reports/monthlyPrintUsageByPrinter`

use crate::runtime::{List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/monthlyPrintUsageByPrinter`
    MonthlyPrintUsageByPrinter
}

impl MonthlyPrintUsageByPrinter {
    /// `GET /reports/monthlyPrintUsageByPrinter` — List monthlyprintusagebyprinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-beta)
    /// Permissions: work: `Reports.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports/monthlyPrintUsageByPrinter",
            pages: &["reportroot-list-monthlyprintusagebyprinter"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/reports/monthlyPrintUsageByPrinter/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/reports/monthlyPrintUsageByPrinter/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/monthlyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
        /// Permissions: work: `Reports.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
            let operation = &Operation {
                name: "printUsageByPrinter: get",
                method: Method::Get,
                path: "/reports/monthlyPrintUsageByPrinter/{id}",
                pages: &["printusagebyprinter-get"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
