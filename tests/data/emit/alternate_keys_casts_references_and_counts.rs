// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod applications {
    //! `/applications`

    use super::models;
    use crate::runtime::{Argument, Call, Method, Operation};

    crate::runtime::node! {
        /// `/applications`
        Applications
    }

    impl Applications {
        /// `GET /applications/$count`
        pub fn count(&self) -> Call<i64> {
            let operation = &Operation {
                name: "count",
                method: Method::Get,
                path: "/applications/$count",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.name("$count").call(operation)
        }

        /// `/applications(appId='{appId}')`
        pub fn by_app_id(&self, app_id: &str) -> by_app_id::ByAppId {
            by_app_id::ByAppId(self.0.alternate_key(&[("appId", Argument::quoted(app_id))], true))
        }

        /// `/applications/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/applications(appId='{appId}')`
    pub mod by_app_id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/applications(appId='{appId}')`
            ByAppId
        }

        impl ByAppId {
            /// `GET /applications(appId='{appId}')` — Get application
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/app-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::Application> {
                let operation = &Operation {
                    name: "app: get",
                    method: Method::Get,
                    path: "/applications(appId='{appId}')",
                    pages: &["app-get"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/applications/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/applications/{id}`
            Id
        }

        impl Id {
            /// `GET /applications/{id}` — Get application
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/app-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::Application> {
                let operation = &Operation {
                    name: "app: get",
                    method: Method::Get,
                    path: "/applications/{id}",
                    pages: &["app-get"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/applications/{id}/owners`
            pub fn owners(&self) -> owners::Owners {
                owners::Owners(self.0.name("owners"))
            }
        }

        /// `/applications/{id}/owners`
        pub mod owners {
            use crate::runtime::{Call, Get, Method, Object, Operation, Reference};

            crate::runtime::node! {
                /// `/applications/{id}/owners`
                Owners
            }

            impl Owners {
                /// `POST /applications/{id}/owners/$ref` — Add owner
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/app-post-owners?view=graph-rest-1.0)
                /// Status: 204.
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "app: add_ref",
                        method: Method::Post,
                        path: "/applications/{id}/owners/$ref",
                        pages: &["app-post-owners"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /applications/{id}/owners/$ref`
                pub fn list_refs(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "list_refs",
                        method: Method::Get,
                        path: "/applications/{id}/owners/$ref",
                        pages: &[],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").get(operation)
                }

                /// `/applications/{id}/owners/microsoft.graph.user`
                pub fn as_user(&self) -> as_user::AsUser {
                    as_user::AsUser(self.0.name("microsoft.graph.user"))
                }

                /// `/applications/{id}/owners/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/applications/{id}/owners/microsoft.graph.user`
            pub mod as_user {
                use crate::runtime::{Get, Method, Object, Operation};

                crate::runtime::node! {
                    /// `/applications/{id}/owners/microsoft.graph.user`
                    AsUser
                }

                impl AsUser {
                    /// `GET /applications/{id}/owners/microsoft.graph.user`
                    pub fn list(&self) -> Get<Object> {
                        let operation = &Operation {
                            name: "list",
                            method: Method::Get,
                            path: "/applications/{id}/owners/microsoft.graph.user",
                            pages: &[],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }

            /// `/applications/{id}/owners/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/applications/{id}/owners/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /applications/{id}/owners/{id}/$ref`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "remove_ref",
                            method: Method::Delete,
                            path: "/applications/{id}/owners/{id}/$ref",
                            pages: &[],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod application {
        crate::runtime::model! {
            /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-1.0)
            Application = "microsoft.graph.application"
        }
    }

    mod exports {
        pub use super::application::Application;
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

    /// `/applications`
    pub fn applications(&self) -> applications::Applications {
        applications::Applications(self.0.name("applications"))
    }
}
