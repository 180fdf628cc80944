// Written by `cargo xtask gen`; do not edit.
//! `/reports/monthlyPrintUsageByPrinter`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/reports/monthlyPrintUsageByPrinter`
    MonthlyPrintUsageByPrinter
}

impl MonthlyPrintUsageByPrinter {
    /// `GET /reports/monthlyPrintUsageByPrinter` — List monthlyprintusagebyprinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
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

/// `/reports/monthlyPrintUsageByPrinter/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/reports/monthlyPrintUsageByPrinter/{id}`
        Id
    }

    impl Id {
        /// `GET /reports/monthlyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
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
