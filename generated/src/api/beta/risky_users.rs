// Written by `cargo xtask gen`; do not edit.
//! `/riskyUsers`

use super::models;
use crate::runtime::{Call, List, Method, Operation, Value};

crate::runtime::node! {
    /// `/riskyUsers`
    RiskyUsers
}

impl RiskyUsers {
    /// `POST /riskyUsers/confirmCompromised` — riskyUser: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-confirmcompromised?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityRiskyUser.ReadWrite.All`
    /// - application: `IdentityRiskyUser.ReadWrite.All`
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
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityRiskyUser.ReadWrite.All`
    /// - application: `IdentityRiskyUser.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `IdentityRiskyUser.Read.All`
    /// - application: `IdentityRiskyUser.Read.All`
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

/// `/riskyUsers/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/riskyUsers/{id}`
        Id
    }

    impl Id {
        /// `GET /riskyUsers/{id}` — Get riskyUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyUser.Read.All`
        /// - application: `IdentityRiskyUser.Read.All`
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

    /// `/riskyUsers/{id}/history`
    pub mod history {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/riskyUsers/{id}/history`
            History
        }

        impl History {
            /// `GET /riskyUsers/{id}/history` — List history of riskyUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
            /// - application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
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

        /// `/riskyUsers/{id}/history/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/riskyUsers/{id}/history/{id}`
                Id
            }

            impl Id {
                /// `GET /riskyUsers/{userid}/history/{id}` — Get riskyUserHistoryItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/riskyuserhistoryitem-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                /// - application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
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
