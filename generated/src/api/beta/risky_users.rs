// Written by `cargo xtask gen`; do not edit.
//! `/riskyUsers`

use crate::runtime::{Call, List, Method, Operation, Value};
use super::models;

crate::runtime::node! {
    /// `/riskyUsers`
    RiskyUsers
}

impl RiskyUsers {
    /// `POST /riskyUsers/confirmCompromised` — riskyUser: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-confirmcompromised?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskyUser.ReadWrite.All`. Status: 204.
    pub fn confirm_compromised(&self, body: Value) -> Call<()> {
        let operation = &Operation {
            name: "riskyUser: confirm_compromised",
            method: Method::Post,
            path: "/riskyUsers/confirmCompromised",
            pages: &["riskyusers-confirmcompromised"],
            work: "IdentityRiskyUser.ReadWrite.All",
            personal: "",
            application: "IdentityRiskyUser.ReadWrite.All",
        };
        self.0.name("confirmCompromised").call(operation).json(body)
    }

    /// `POST /riskyUsers/dismiss` — riskyUser: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-dismiss?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskyUser.ReadWrite.All`. Status: 204.
    pub fn dismiss(&self, body: Value) -> Call<()> {
        let operation = &Operation {
            name: "riskyUser: dismiss",
            method: Method::Post,
            path: "/riskyUsers/dismiss",
            pages: &["riskyusers-dismiss"],
            work: "IdentityRiskyUser.ReadWrite.All",
            personal: "",
            application: "IdentityRiskyUser.ReadWrite.All",
        };
        self.0.name("dismiss").call(operation).json(body)
    }

    /// `GET /riskyUsers` — List riskyUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-list?view=graph-rest-beta)
    /// Permissions: work, application: `IdentityRiskyUser.Read.All`. Status: 200.
    pub fn list(&self) -> List<models::RiskyUser> {
        let operation = &Operation {
            name: "riskyusers: list",
            method: Method::Get,
            path: "/riskyUsers",
            pages: &["riskyusers-list"],
            work: "IdentityRiskyUser.Read.All",
            personal: "",
            application: "IdentityRiskyUser.Read.All",
        };
        self.0.list(operation)
    }

    /// `/riskyUsers/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/riskyUsers/{id}`
        Id
    }

    impl Id {
        /// `GET /riskyUsers/{id}` — Get riskyUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-get?view=graph-rest-beta)
        /// Permissions: work, application: `IdentityRiskyUser.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::RiskyUser> {
            let operation = &Operation {
                name: "riskyusers: get",
                method: Method::Get,
                path: "/riskyUsers/{id}",
                pages: &["riskyusers-get"],
                work: "IdentityRiskyUser.Read.All",
                personal: "",
                application: "IdentityRiskyUser.Read.All",
            };
            self.0.get(operation)
        }

        /// `/riskyUsers/{id}/history`
        pub fn history(&self) -> history::History {
            history::History(self.0.name("history"))
        }
    }

    pub mod history {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/riskyUsers/{id}/history`
            History
        }

        impl History {
            /// `GET /riskyUsers/{id}/history` — List history of riskyUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-beta)
            /// Permissions: work, application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
                let operation = &Operation {
                    name: "riskyUser: list",
                    method: Method::Get,
                    path: "/riskyUsers/{id}/history",
                    pages: &["riskyuser-list-history"],
                    work: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                    personal: "",
                    application: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/riskyUsers/{id}/history/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/riskyUsers/{id}/history/{id}`
                Id
            }

            impl Id {
                /// `GET /riskyUsers/{userid}/history/{id}` — Get riskyUserHistoryItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/riskyuserhistoryitem-get?view=graph-rest-beta)
                /// Permissions: work, application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::RiskyUserHistoryItem> {
                    let operation = &Operation {
                        name: "riskyUserHistoryItem: get",
                        method: Method::Get,
                        path: "/riskyUsers/{userid}/history/{id}",
                        pages: &["riskyuserhistoryitem-get"],
                        work: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                        personal: "",
                        application: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
