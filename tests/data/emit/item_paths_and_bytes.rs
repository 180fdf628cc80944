// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod drive {
    //! `/drive`

    use super::models;

    crate::runtime::node! {
        /// `/drive`
        Drive
    }

    impl Drive {
        /// `/drive/items`
        pub fn items(&self) -> items::Items {
            items::Items(self.0.name("items"))
        }

        /// `/drive/root`
        pub fn root(&self) -> root::Root {
            root::Root(self.0.name("root"))
        }

        /// `/drive/root:/{path}`
        pub fn root_path(&self, path: impl AsRef<str>) -> root_path::RootPath {
            root_path::RootPath(self.0.path("root", path.as_ref()))
        }
    }

    /// `/drive/items`
    pub mod items {
        crate::runtime::node! {
            /// `/drive/items`
            Items
        }

        impl Items {
            /// `/drive/items/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/drive/items/{id}`
        pub mod id {
            crate::runtime::node! {
                /// `/drive/items/{id}`
                Id
            }

            impl Id {
                /// `/drive/items/{id}:/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("", path.as_ref()))
                }
            }

            /// `/drive/items/{id}:/{path}`
            pub mod path {
                use crate::runtime::{Get, Method, Object, Operation};

                crate::runtime::node! {
                    /// `/drive/items/{id}:/{path}`
                    Path
                }

                impl Path {
                    /// `GET /drive/items/{id}:/{path}`
                    pub fn get(&self) -> Get<Object> {
                        let operation = &Operation {
                            name: "get",
                            method: Method::Get,
                            path: "/drive/items/{id}:/{path}",
                            pages: &[],
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

    /// `/drive/root`
    pub mod root {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/drive/root`
            Root
        }

        impl Root {
            /// `GET /drive/root`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "get",
                    method: Method::Get,
                    path: "/drive/root",
                    pages: &[],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/drive/root:/{path}`
    pub mod root_path {
        use super::models;
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/drive/root:/{path}`
            RootPath
        }

        impl RootPath {
            /// `GET /drive/root:/{path}`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "get",
                    method: Method::Get,
                    path: "/drive/root:/{path}",
                    pages: &[],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/drive/root:/{path}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/drive/root:/{path}/content`
        pub mod content {
            use super::models;
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/drive/root:/{path}/content`
                Content
            }

            impl Content {
                /// `GET /drive/root:/{path}/content`
                pub fn download(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "download",
                        method: Method::Get,
                        path: "/drive/root:/{path}/content",
                        pages: &[],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `PUT /drive/root:/{item-path}:/content` — Upload
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/item-put-content?view=graph-rest-1.0)
                /// Status: 200, 201.
                pub fn upload(&self, body: impl Into<crate::runtime::Content>) -> Call<models::Item> {
                    let operation = &Operation {
                        name: "item: upload",
                        method: Method::Put,
                        path: "/drive/root:/{item-path}:/content",
                        pages: &["item-put-content"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).content(body)
                }
            }
        }
    }
}

pub mod me {
    //! `/me`

    crate::runtime::node! {
        /// `/me`
        Me
    }

    impl Me {
        /// `/me/photo`
        pub fn photo(&self) -> photo::Photo {
            photo::Photo(self.0.name("photo"))
        }
    }

    /// `/me/photo`
    pub mod photo {
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/photo`
            Photo
        }

        impl Photo {
            /// `GET /me/photo/$value`
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "download",
                    method: Method::Get,
                    path: "/me/photo/$value",
                    pages: &[],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("$value").call(operation)
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod exports {
        pub use super::item::Item;
    }

    mod item {
        crate::runtime::model! {
            /// [`microsoft.graph.item`](https://learn.microsoft.com/graph/api/resources/item?view=graph-rest-1.0)
            Item = "microsoft.graph.item"
        }
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

    /// `/drive`
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }
}
