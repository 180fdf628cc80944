// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod me {
    //! `/me`

    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me`
        Me
    }

    impl Me {
        /// `PATCH /me` — Update user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
        /// Status: 204.
        pub fn update(&self, body: models::User) -> Call<()> {
            let operation = &Operation {
                name: "user: update",
                method: Method::Patch,
                path: "/me",
                pages: &["user-update"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod exports {
        pub use super::user::User;
    }

    mod user {
        crate::runtime::model! {
            /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
            User = "microsoft.graph.user"
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub mod users {
    //! `/users`

    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users`
        Users
    }

    impl Users {
        /// `GET /users` — List users
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadBasic.All`, `User.Read.All`
        /// - application: `User.Read.All` + `Device.Read.All`, `User.Read.All`
        pub fn list(&self) -> List<models::User> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users",
                pages: &["user-list"],
                work: "User.ReadBasic.All User.Read.All",
                personal: "",
                application: "User.Read.All+Device.Read.All User.Read.All",
            };
            self.0.list(operation)
        }

        /// `/users/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}`
            Id
        }

        impl Id {
            /// `PATCH /users/{id | userPrincipalName}` — Update user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
            /// Status: 204.
            pub fn update(&self, body: models::User) -> Call<()> {
                let operation = &Operation {
                    name: "user: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}",
                    pages: &["user-update"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/users/{id}/manager`
            pub fn manager(&self) -> manager::Manager {
                manager::Manager(self.0.name("manager"))
            }
        }

        /// `/users/{id}/manager`
        pub mod manager {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/manager`
                Manager
            }

            impl Manager {
                /// `GET /users/{id}/manager` — Get manager
                ///
                /// The person that the user reports to.
                ///
                /// There may be none.
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/manager-get?view=graph-rest-1.0)
                /// Required: `ConsistencyLevel`. Status: 200.
                pub fn get(&self) -> Get<models::User> {
                    let operation = &Operation {
                        name: "manager: get",
                        method: Method::Get,
                        path: "/users/{id}/manager",
                        pages: &["manager-get"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

crate::runtime::node! {
    /// Where the routes of `v1.0` start.
    Graph
}

impl Graph {
    /// A client with default settings.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::with_client(Client::new(credential))
    }

    /// A client with settings of your own.
    pub fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "v1.0"))
    }

    /// `/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
