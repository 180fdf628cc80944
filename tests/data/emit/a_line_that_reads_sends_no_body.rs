// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod doors {
    //! `/doors`

    use super::models;

    crate::runtime::node! {
        /// `/doors`
        Doors
    }

    impl Doors {
        /// `/doors/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/doors/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/doors/{id}`
            Id
        }

        impl Id {
            /// `PATCH /doors/{id}` — Update door
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/door-update?view=graph-rest-1.0)
            /// Status: 200.
            pub fn update(&self, body: models::Door) -> Call<models::Door> {
                let operation = &Operation {
                    name: "door: update",
                    method: Method::Patch,
                    path: "/doors/{id}",
                    pages: &["door-update"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/doors/{id}/state`
            pub fn state(&self) -> state::State {
                state::State(self.0.name("state"))
            }
        }

        /// `/doors/{id}/state`
        pub mod state {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/doors/{id}/state`
                State
            }

            impl State {
                /// `GET /doors/{id}/state` — Update door
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/door-update?view=graph-rest-1.0)
                /// Status: 200.
                pub fn get(&self) -> Get<models::Door> {
                    let operation = &Operation {
                        name: "door: get",
                        method: Method::Get,
                        path: "/doors/{id}/state",
                        pages: &["door-update"],
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

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod door {
        crate::runtime::model! {
            /// [`microsoft.graph.door`](https://learn.microsoft.com/graph/api/resources/door?view=graph-rest-1.0)
            Door = "microsoft.graph.door"
        }
    }

    mod exports {
        pub use super::door::Door;
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
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

    /// `/doors`
    pub fn doors(&self) -> doors::Doors {
        doors::Doors(self.0.name("doors"))
    }
}
