// Written by `cargo xtask gen`; do not edit.
//! `/reports/{id}`

use crate::runtime::{Bytes, Call, Method, Operation};

crate::runtime::node! {
    /// `/reports/{id}`
    Id
}

impl Id {
    /// `GET /reports/getOffice365ActivationCounts` — reportRoot: getOffice365ActivationCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationcounts?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsusercounts?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsuserdetail?view=graph-rest-1.0)
    /// Also: `/reports/getOffice365ActivationsUserCounts`, `/reports/getOffice365ActivationsUserDetail`.
    /// Status: 302.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get(&self) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get",
            method: Method::Get,
            path: "/reports/getOffice365ActivationCounts",
            pages: &[
                "reportroot-getoffice365activationcounts",
                "reportroot-getoffice365activationsusercounts",
                "reportroot-getoffice365activationsuserdetail",
            ],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.call(operation)
    }
}
