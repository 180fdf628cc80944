// Written by `cargo xtask gen`; do not edit.
//! `/reports/applicationSignInDetailedSummary`

use super::super::models;

crate::runtime::node! {
    /// `/reports/applicationSignInDetailedSummary`
    ApplicationSignInDetailedSummary
}

impl ApplicationSignInDetailedSummary {
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
        /// Permissions: work: `Report.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::ApplicationSignInDetailedSummary> {
            let operation = &Operation {
                name: "applicationSignInDetailedSummary: get",
                method: Method::Get,
                path: "/reports/applicationSignInDetailedSummary/{id}",
                pages: &["applicationsignindetailedsummary-get"],
                work: "Report.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
