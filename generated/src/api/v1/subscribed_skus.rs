// Written by `cargo xtask gen`; do not edit.
//! `/subscribedSkus`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/subscribedSkus`
    SubscribedSkus
}

impl SubscribedSkus {
    /// `GET /subscribedSkus` — List subscribedskus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Organization.Read.All` and 3 more
    /// - application: `Organization.Read.All` and 3 more
    pub fn list(&self) -> List<models::SubscribedSku> {
        let operation = &Operation {
            name: "subscribedSku: list",
            method: Method::Get,
            path: "/subscribedSkus",
            pages: &["subscribedsku-list"],
            work: "Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/subscribedSkus/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/subscribedSkus/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/subscribedSkus/{id}`
        Id
    }

    impl Id {
        /// `GET /subscribedSkus/{id}` — Get SubscribedSku
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Organization.Read.All` and 3 more
        pub fn get(&self) -> Get<models::SubscribedSku> {
            let operation = &Operation {
                name: "subscribedSku: get",
                method: Method::Get,
                path: "/subscribedSkus/{id}",
                pages: &["subscribedsku-get"],
                work: "Organization.Read.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
