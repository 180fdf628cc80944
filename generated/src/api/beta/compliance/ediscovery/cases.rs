// Written by `cargo xtask gen`; do not edit.
//! `/compliance/ediscovery/cases`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/compliance/ediscovery/cases`
    Cases
}

impl Cases {
    /// `POST /compliance/ediscovery/cases` — Create case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn create(&self, body: models::ediscovery::Case) -> Call<models::ediscovery::Case> {
        let operation = &Operation {
            name: "case: create",
            method: Method::Post,
            path: "/compliance/ediscovery/cases",
            pages: &["ediscovery-case-post"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /compliance/ediscovery/cases` — List cases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
    pub fn list(&self) -> List<models::ediscovery::Case> {
        let operation = &Operation {
            name: "case: list",
            method: Method::Get,
            path: "/compliance/ediscovery/cases",
            pages: &["ediscovery-case-list"],
            work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/compliance/ediscovery/cases/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
