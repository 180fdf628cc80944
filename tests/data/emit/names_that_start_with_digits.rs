// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod exports {
        pub use super::{type2d::Type2d, type3d_model::Type3dModel, type4k::Type4k};
    }

    mod type2d {
        crate::runtime::model! {
            /// [`microsoft.graph.2d`](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0)
            Type2d = "microsoft.graph.2d" {
                "microsoft.graph.3dModel",
            }
        }
    }

    mod type3d_model {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.3dModel`](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            Type3dModel: super::Type2d = "microsoft.graph.3dModel"
        }

        impl Type3dModel {
            /// `3d` in queries.
            pub const VALUE_3D: Property<Self> = Property::new("3d");
            /// `4k` in queries.
            pub const VALUE_4K: Property<Self> = Property::new("4k");

            /// `3d`: `Collection(microsoft.graph.2d)`
            pub fn value_3d(&self) -> Option<&[super::Type2d]> {
                self.0.models("3d")
            }

            /// Sets `3d`.
            pub fn with_3d(self, value: impl Into<Nullable<Vec<super::Type2d>>>) -> Self {
                Self(self.0.with("3d", value))
            }

            /// `4k`: `microsoft.graph.4k`
            pub fn value_4k(&self) -> Option<super::Type4k> {
                self.0.enumeration("4k")
            }

            /// Sets `4k`.
            pub fn with_4k(self, value: impl Into<Nullable<super::Type4k>>) -> Self {
                Self(self.0.with("4k", value))
            }
        }
    }

    mod type4k {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.4k`](https://learn.microsoft.com/graph/api/resources/c?view=graph-rest-1.0)
            Type4k = "microsoft.graph.4k" {
                /// `4k`
                _4k = "4k",
                /// `8k`
                _8k = "8k",
                /// `16`
                _16 = "16",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub mod value_20 {
    //! `/20`

    crate::runtime::node! {
        /// `/20`
        Value20
    }

    impl Value20 {
        /// `/20/20`
        pub fn value_20(&self) -> value_20::Value20 {
            value_20::Value20(self.0.name("20"))
        }
    }

    /// `/20/20`
    pub mod value_20 {
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/20/20`
            Value20
        }

        impl Value20 {
            /// `/20/20/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }

            /// `/20/20/20(20='{20}')`
            pub fn value_20(&self, value_20: &str) -> value_20::Value20 {
                value_20::Value20(self.0.function("20", &[("20", Argument::quoted(value_20))]))
            }
        }

        /// `/20/20/{id}`
        pub mod id {
            use crate::runtime::{Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/20/20/{id}`
                Id
            }

            impl Id {
                /// `GET /20/20/{id}`
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "get",
                        method: Method::Get,
                        path: "/20/20/{id}",
                        pages: &[],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/20/20/20(20='{20}')`
        pub mod value_20 {
            crate::runtime::node! {
                /// `/20/20/20(20='{20}')`
                Value20
            }

            impl Value20 {
                /// `/20/20/20(20='{20}')/20`
                pub fn value_20(&self) -> value_20::Value20 {
                    value_20::Value20(self.0.name("20"))
                }
            }

            /// `/20/20/20(20='{20}')/20`
            pub mod value_20 {
                use crate::runtime::{Get, Method, Object, Operation};

                crate::runtime::node! {
                    /// `/20/20/20(20='{20}')/20`
                    Value20
                }

                impl Value20 {
                    /// `GET /20/20/20(20='{20}')/20`
                    pub fn get(&self) -> Get<Object> {
                        let operation = &Operation {
                            name: "get",
                            method: Method::Get,
                            path: "/20/20/20(20='{20}')/20",
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

    /// `/20`
    pub fn value_20(&self) -> value_20::Value20 {
        value_20::Value20(self.0.name("20"))
    }
}
