// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Call, Client, Credential, Method, Operation, Route};

pub mod i32_ {
    //! `/i32`

    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/i32`
        I32
    }

    impl I32 {
        /// `GET /i32`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "get",
                method: Method::Get,
                path: "/i32",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod exports {
        pub use super::{none::None, odd::Odd, paper::Paper};
    }

    mod none {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.none`](https://learn.microsoft.com/graph/api/resources/none?view=graph-rest-1.0)
            None = "microsoft.graph.none" {}
        }
    }

    mod odd {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.odd`](https://learn.microsoft.com/graph/api/resources/odd?view=graph-rest-1.0)
            Odd = "microsoft.graph.odd"
        }

        impl Odd {
            /// `2faEnabled` in queries.
            pub const VALUE_2FA_ENABLED: Property<Self> = Property::new("2faEnabled");
            /// `self` in queries.
            pub const SELF: Property<Self> = Property::new("self");
            /// `type` in queries.
            pub const TYPE: Property<Self> = Property::new("type");
            /// `new` in queries.
            pub const NEW: Property<Self> = Property::new("new");
            /// `id` in queries.
            pub const ID: Property<Self> = Property::new("id");
            /// `_id` in queries.
            pub const ID2: Property<Self> = Property::new("_id");
            /// `@odata.etag` in queries.
            pub const ODATA_ETAG: Property<Self> = Property::new("@odata.etag");
            /// `fooBar` in queries.
            pub const FOO_BAR: Property<Self> = Property::new("fooBar");
            /// `withFooBar` in queries.
            pub const WITH_FOO_BAR: Property<Self> = Property::new("withFooBar");

            /// `2faEnabled`: `Edm.Boolean`
            pub fn value_2fa_enabled(&self) -> Option<bool> {
                self.0.bool("2faEnabled")
            }

            /// Sets `2faEnabled`.
            pub fn with_2fa_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
                Self(self.0.with("2faEnabled", value))
            }

            /// `self`: `Edm.String`
            pub fn self_(&self) -> Option<&str> {
                self.0.str("self")
            }

            /// Sets `self`.
            pub fn with_self(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("self", value))
            }

            /// `type`: `Edm.String`
            pub fn type_(&self) -> Option<&str> {
                self.0.str("type")
            }

            /// Sets `type`.
            pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("type", value))
            }

            /// `new`: `Edm.String`
            pub fn new_(&self) -> Option<&str> {
                self.0.str("new")
            }

            /// Sets `new`.
            pub fn with_new(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("new", value))
            }

            /// `id`: `Edm.String`
            pub fn id(&self) -> Option<&str> {
                self.0.str("id")
            }

            /// Sets `id`.
            pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("id", value))
            }

            /// `_id`: `Edm.String`
            pub fn id_2(&self) -> Option<&str> {
                self.0.str("_id")
            }

            /// Sets `_id`.
            pub fn with_id_2(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("_id", value))
            }

            /// `@odata.etag`: `Edm.String`, read-only
            pub fn odata_etag(&self) -> Option<&str> {
                self.0.str("@odata.etag")
            }

            /// `fooBar`: `Edm.String`
            pub fn foo_bar(&self) -> Option<&str> {
                self.0.str("fooBar")
            }

            /// Sets `fooBar`.
            pub fn with_foo_bar_2(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("fooBar", value))
            }

            /// `withFooBar`: `Edm.String`
            pub fn with_foo_bar(&self) -> Option<&str> {
                self.0.str("withFooBar")
            }

            /// Sets `withFooBar`.
            pub fn with_with_foo_bar(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("withFooBar", value))
            }
        }
    }

    mod paper {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.paper`](https://learn.microsoft.com/graph/api/resources/paper?view=graph-rest-1.0)
            Paper = "microsoft.graph.paper" {
                /// `JIS B4`
                JisB4 = "JIS B4",
                /// `North America 5x7in`
                NorthAmerica5x7in = "North America 5x7in",
                /// `iOSLobApp`
                IosLobApp = "iOSLobApp",
                /// `v4_0_3`
                V4_0_3 = "v4_0_3",
                /// `v40_3`
                V40_3 = "v40_3",
                /// `self`
                Self_ = "self",
                /// (empty)
                Empty = "",
                /// `größe`
                GrUf6UdfE = "größe",
                /// `unlisted`
                Unlisted_ = "unlisted",
                /// `a`
                A = "a",
                /// `A`
                A2 = "A",
            }
        }
    }

    pub use self::exports::*;
}

pub mod models_ {
    //! `/models`

    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/models`
        Models
    }

    impl Models {
        /// `GET /models`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "get",
                method: Method::Get,
                path: "/models",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub mod type_ {
    //! `/type`

    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/type`
        Type
    }

    impl Type {
        /// `GET /type`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "get",
                method: Method::Get,
                path: "/type",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

pub mod type_2 {
    //! `/Type`

    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/Type`
        Type2
    }

    impl Type2 {
        /// `GET /Type`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "get",
                method: Method::Get,
                path: "/Type",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
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

    /// `GET /$count`
    pub fn count(&self) -> Call<i64> {
        let operation = &Operation {
            name: "count",
            method: Method::Get,
            path: "/$count",
            pages: &[],
            work: "",
            personal: "",
            application: "",
        };
        self.0.name("$count").call(operation)
    }

    /// `/i32`
    pub fn i32(&self) -> i32_::I32 {
        i32_::I32(self.0.name("i32"))
    }

    /// `/models`
    pub fn models(&self) -> models_::Models {
        models_::Models(self.0.name("models"))
    }

    /// `/type`
    pub fn type_(&self) -> type_::Type {
        type_::Type(self.0.name("type"))
    }

    /// `/Type`
    pub fn type_2(&self) -> type_2::Type2 {
        type_2::Type2(self.0.name("Type"))
    }
}
