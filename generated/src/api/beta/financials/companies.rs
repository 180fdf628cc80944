// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies`

use crate::runtime::{Get, Method, Object, Operation};

crate::runtime::node! {
    /// `/financials/companies`
    Companies
}

impl Companies {
    /// `GET /financials/companies` — Get companies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Financials.ReadWrite.All`
    /// - application: `Financials.ReadWrite.All`
    pub fn list(&self) -> Get<Object> {
        let operation = &Operation {
            name: "companies: list",
            method: Method::Get,
            path: "/financials/companies",
            pages: &["dynamics-companies-get"],
            work: "Financials.ReadWrite.All",
            personal: "",
            application: "Financials.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `/financials/companies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
