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
            /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
            User = "microsoft.graph.user"
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
        use crate::runtime::{Call, Client, Credential, Get, List, Route};

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

            /// `…/me`
            pub fn me(&self) -> super::Me {
                super::Me(self.0.name("me"))
            }

            /// `…/users`
            pub fn users(&self) -> super::Users {
                super::Users(self.0.name("users"))
            }
        }

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
                let sheet = "PATCH user: update
                    user-update: | |
                    /me";
                self.0.call(sheet).json(body)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.user`, such as `/users/{id}`.
            User = models::User
        }

        impl User {
            /// `GET /users/{id}/manager` — Get manager
            ///
            /// The person that the user reports to.
            ///
            /// There may be none.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/manager-get?view=graph-rest-1.0)
            /// Required: `ConsistencyLevel`. Status: 200.
            pub fn get(&self) -> Get<models::User> {
                let sheet = "GET manager: get
                    manager-get: | |
                    /users/{id}/manager";
                self.0.get(sheet)
            }

            /// `PATCH /users/{id | userPrincipalName}` — Update user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
            /// Status: 204.
            pub fn update(&self, body: models::User) -> Call<()> {
                let sheet = "PATCH user: update
                    user-update: | |
                    /users/{id}";
                self.0.call(sheet).json(body)
            }

            /// `…/manager`
            pub fn manager(&self) -> super::User {
                super::User(self.0.name("manager"))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.user`, such as `/users`.
            Users[models::User]
        }

        impl Users {
            /// `GET /users` — List users
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `User.Read.All`; application: `User.Read.All` + `Device.Read.All`, `User.Read.All`.
            pub fn list(&self) -> List<models::User> {
                let sheet = "GET user: list
                    user-list: User.ReadBasic.All User.Read.All | | User.Read.All+Device.Read.All User.Read.All
                    /users";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
