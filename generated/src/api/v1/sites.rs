// Written by `cargo xtask gen`; do not edit.
//! `/sites`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/sites`
    Sites
}

impl Sites {
    /// `GET /sites` — List sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
    pub fn list(&self) -> List<models::Site> {
        let operation = &Operation {
            name: "site: list",
            method: Method::Get,
            path: "/sites",
            pages: &["site-list", "site-search"],
            work: "Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/sites/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/sites/root`
    pub fn root(&self) -> root::Root {
        root::Root(self.0.name("root"))
    }
}

pub mod id;

/// `/sites/root`
pub mod root {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/sites/root`
        Root
    }

    impl Root {
        /// `GET /sites/root` — Get a site resource
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn get(&self) -> Get<models::Site> {
            let operation = &Operation {
                name: "site: get",
                method: Method::Get,
                path: "/sites/root",
                pages: &["site-get"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
