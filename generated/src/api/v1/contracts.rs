// Written by `cargo xtask gen`; do not edit.
//! `/contracts`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/contracts`
    Contracts
}

impl Contracts {
    /// `GET /contracts` — List contracts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::Contract> {
        let operation = &Operation {
            name: "contract: list",
            method: Method::Get,
            path: "/contracts",
            pages: &["contract-list"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/contracts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/contracts/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/contracts/{id}`
        Id
    }

    impl Id {
        /// `GET /contracts/{id}` — Get contract
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contract-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::Contract> {
            let operation = &Operation {
                name: "contract: get",
                method: Method::Get,
                path: "/contracts/{id}",
                pages: &["contract-get"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
