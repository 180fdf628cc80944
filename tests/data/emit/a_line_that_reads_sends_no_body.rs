// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// [`microsoft.graph.door`](https://learn.microsoft.com/graph/api/resources/door?view=graph-rest-1.0)
            Door = "microsoft.graph.door"
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    mod shared {
        //! The nodes that several areas need.

        use super::super::models;
        use crate::runtime::{Call, Client, Credential, Get, Route};

        crate::runtime::node! {
            /// Where the addresses of `v1.0` start.
            Graph root
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

            /// `…/doors`
            pub fn doors(&self) -> super::Doors {
                super::Doors(self.0.name("doors"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.door`, such as `/doors/{id}/state`.
            Door = models::Door
        }

        impl Door {
            /// `GET /doors/{id}/state` — Update door
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/door-update?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::Door> {
                let sheet = "GET door: get
                    door-update: | |
                    /doors/{id}/state";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/doors`
            Doors
        }

        impl Doors {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::DoorsId {
                super::DoorsId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/doors/{id}`
            DoorsId
        }

        impl DoorsId {
            /// `PATCH /doors/{id}` — Update door
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/door-update?view=graph-rest-1.0)
            /// Status: 200.
            pub fn update(&self, body: models::Door) -> Call<models::Door> {
                let sheet = "PATCH door: update
                    door-update: | |
                    /doors/{id}";
                self.0.call(sheet).json(body)
            }

            /// `…/state`
            pub fn state(&self) -> super::Door {
                super::Door(self.0.name("state"))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
