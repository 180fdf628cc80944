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
            /// [`microsoft.graph.2d`](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0)
            Type2d = "microsoft.graph.2d" {
                "microsoft.graph.3dModel",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.3dModel`](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0), with the accessors of [`Type2d`](super::Type2d)
            Type3dModel: super::Type2d = "microsoft.graph.3dModel";
            "3d" VALUE_3D, value_3d models -> Option<&[super::Type2d]>, with_3d(Vec<super::Type2d>), "`3d`: `Collection(microsoft.graph.2d)`";
            "4k" VALUE_4K, value_4k enumeration -> Option<super::Type4k>, with_4k(super::Type4k), "`4k`: `microsoft.graph.4k`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.4k`](https://learn.microsoft.com/graph/api/resources/c?view=graph-rest-1.0)
            Type4k = "microsoft.graph.4k" {
                _4k = "4k",
                _8k = "8k",
                _16 = "16",
            }
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

        use crate::runtime::{Argument, Client, Credential, Get, Object, Route};

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

            /// `…/20`
            pub fn value_20(&self) -> super::Value20 {
                super::Value20(self.0.name("20"))
            }
        }

        crate::runtime::node! {
            /// `/20`
            Value20
        }

        impl Value20 {
            /// `…/20`
            pub fn value_20(&self) -> super::Value20Value20 {
                super::Value20Value20(self.0.name("20"))
            }
        }

        crate::runtime::node! {
            /// `/20/20`
            Value20Value20
        }

        impl Value20Value20 {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Value20Value20Id {
                super::Value20Value20Id(self.0.key(id.as_ref()))
            }

            /// `…/20(20='{20}')`
            pub fn value_20(&self, value_20: &str) -> super::Value20Value20Value20 {
                super::Value20Value20Value20(self.0.function("20", &[("20", Argument::quoted(value_20))]))
            }
        }

        crate::runtime::node! {
            /// `/20/20/{id}`
            Value20Value20Id
        }

        impl Value20Value20Id {
            /// `GET /20/20/{id}`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/20/20/20(20='{20}')`
            Value20Value20Value20
        }

        impl Value20Value20Value20 {
            /// `…/20`
            pub fn value_20(&self) -> super::Value20Value20Value20Value20 {
                super::Value20Value20Value20Value20(self.0.name("20"))
            }
        }

        crate::runtime::node! {
            /// `/20/20/20(20='{20}')/20`
            Value20Value20Value20Value20
        }

        impl Value20Value20Value20Value20 {
            /// `GET /20/20/20(20='{20}')/20`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
