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
            /// [`microsoft.graph.item`](https://learn.microsoft.com/graph/api/resources/item?view=graph-rest-1.0)
            Item = "microsoft.graph.item"
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
        use crate::runtime::{Bytes, Call, Client, Collection, Content, Credential, Get, Object, Route};

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

            /// `…/drive`
            pub fn drive(&self) -> super::Drive {
                super::Drive(self.0.name("drive"))
            }

            /// `…/me`
            pub fn me(&self) -> super::Me {
                super::Me(self.0.name("me"))
            }
        }

        crate::runtime::node! {
            /// `/drive`
            Drive
        }

        impl Drive {
            /// `…/items`
            pub fn items(&self) -> Collection<models::Item> {
                Collection::at(self.0.name("items"))
            }

            /// `…/root`
            pub fn root(&self) -> super::DriveRoot {
                super::DriveRoot(self.0.name("root"))
            }

            /// `…/root:/{path}`
            pub fn root_path(&self, path: impl AsRef<str>) -> super::DriveRootPath {
                super::DriveRootPath(self.0.path("root", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/drive/root`
            DriveRoot
        }

        impl DriveRoot {
            /// `GET /drive/root`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/drive/root:/{path}`
            DriveRootPath
        }

        impl DriveRootPath {
            /// `GET /drive/root:/{path}`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }

            /// `…/content`
            pub fn content(&self) -> super::DriveRootPathContent {
                super::DriveRootPathContent(self.0.name("content"))
            }
        }

        crate::runtime::node! {
            /// `/drive/root:/{path}:/content`
            DriveRootPathContent
        }

        impl DriveRootPathContent {
            /// `GET /drive/root:/{path}:/content`
            pub fn download(&self) -> Call<Bytes> {
                let sheet = "GET download";
                self.0.call(sheet)
            }

            /// `PUT /drive/root:/{item-path}:/content` — Upload
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/item-put-content?view=graph-rest-1.0)
            /// Status: 200, 201.
            pub fn upload(&self, body: impl Into<Content>) -> Call<models::Item> {
                let sheet = "PUT item: upload
                    item-put-content: | |
                    /drive/root:/{path}:/content";
                self.0.call(sheet).content(body)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.item`, such as `/drive/items/{id}`.
            Item = models::Item
        }

        impl Item {
            /// `GET /drive/items/{id}:/{path}`
            pub fn get(&self) -> Get<models::Item> {
                let sheet = "GET get";
                self.0.get(sheet)
            }

            /// `…:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::Item {
                super::Item(self.0.path("", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/me`
            Me
        }

        impl Me {
            /// `…/photo`
            pub fn photo(&self) -> super::MePhoto {
                super::MePhoto(self.0.name("photo"))
            }
        }

        crate::runtime::node! {
            /// `/me/photo`
            MePhoto
        }

        impl MePhoto {
            /// `GET /me/photo/$value`
            pub fn download(&self) -> Call<Bytes> {
                let sheet = "GET download";
                self.0.name("$value").call(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
