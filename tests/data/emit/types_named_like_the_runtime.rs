// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod get {
    //! `/get`

    use crate::runtime::{Method, Object, Operation};

    crate::runtime::node! {
        /// `/get`
        Get
    }

    impl Get {
        /// `GET /get`
        pub fn get(&self) -> crate::runtime::Get<Object> {
            let operation = &Operation {
                name: "get",
                method: Method::Get,
                path: "/get",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

pub mod list {
    //! `/list`

    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/list`
        List
    }

    impl List {
        /// `GET /list` — Get list
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
        /// Status: 200, 204.
        pub fn get(&self) -> Get<Option<models::List>> {
            let operation = &Operation {
                name: "list-get: get",
                method: Method::Get,
                path: "/list",
                pages: &["list-get"],
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
        pub use super::{list::List, option::Option, property::Property, value::Value};
    }

    mod list {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-1.0)
            List = "microsoft.graph.list"
        }

        impl List {
            /// `list` in queries.
            pub const LIST: Property<Self> = Property::new("list");
            /// `str` in queries.
            pub const STR: Property<Self> = Property::new("str");
            /// `model` in queries.
            pub const MODEL: Property<Self> = Property::new("model");

            /// `list`: `Collection(microsoft.graph.list)`
            pub fn list(&self) -> Option<&[super::List]> {
                self.0.models("list")
            }

            /// Sets `list`.
            pub fn with_list(self, value: impl Into<Nullable<Vec<super::List>>>) -> Self {
                Self(self.0.with("list", value))
            }

            /// `str`: `microsoft.graph.option`
            pub fn str(&self) -> Option<&super::Option> {
                self.0.model("str")
            }

            /// Sets `str`.
            pub fn with_str(self, value: impl Into<Nullable<super::Option>>) -> Self {
                Self(self.0.with("str", value))
            }

            /// `model`: `Collection(Edm.String)`
            pub fn model(&self) -> Option<Vec<&str>> {
                self.0.strs("model")
            }

            /// Sets `model`.
            pub fn with_model(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
                Self(self.0.with("model", value))
            }
        }
    }

    mod option {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.option`](https://learn.microsoft.com/graph/api/resources/option?view=graph-rest-1.0)
            Option = "microsoft.graph.option"
        }

        impl Option {
            /// `values` in queries.
            pub const VALUES: Property<Self> = Property::new("values");

            /// `values`: `microsoft.graph.value`
            pub fn values(&self) -> ::std::prelude::rust_2024::Option<&super::Value> {
                self.0.model("values")
            }

            /// Sets `values`.
            pub fn with_values(self, value: impl Into<Nullable<super::Value>>) -> Self {
                Self(self.0.with("values", value))
            }
        }
    }

    mod property {
        use crate::runtime::{Date, Nullable, Parsed};

        crate::runtime::model! {
            /// [`microsoft.graph.property`](https://learn.microsoft.com/graph/api/resources/property?view=graph-rest-1.0)
            Property = "microsoft.graph.property"
        }

        impl Property {
            /// `date` in queries.
            pub const DATE: crate::runtime::Property<Self> = crate::runtime::Property::new("date");

            /// `date`: `Edm.Date`
            pub fn date(&self) -> Parsed<Date> {
                self.0.date("date")
            }

            /// Sets `date`.
            pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
                Self(self.0.with("date", value))
            }
        }
    }

    mod value {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.value`](https://learn.microsoft.com/graph/api/resources/value?view=graph-rest-1.0)
            Value = "microsoft.graph.value"
        }

        impl Value {
            /// `value` in queries.
            pub const VALUE: Property<Self> = Property::new("value");

            /// `value`: `Edm.Untyped`
            pub fn value(&self) -> Option<&crate::runtime::Value> {
                self.0.untyped("value")
            }

            /// Sets `value`.
            pub fn with_value(self, value: impl Into<Nullable<crate::runtime::Value>>) -> Self {
                Self(self.0.with("value", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod operation {
    //! `/operation`

    use crate::runtime::{Get, Method, Object};

    crate::runtime::node! {
        /// `/operation`
        Operation
    }

    impl Operation {
        /// `GET /operation`
        pub fn get(&self) -> Get<Object> {
            let operation = &crate::runtime::Operation {
                name: "get",
                method: Method::Get,
                path: "/operation",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

pub mod option {
    //! `/option`

    crate::runtime::node! {
        /// `/option`
        Option
    }

    impl Option {
        /// `/option/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/option/{id}`
    pub mod id {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/option/{id}`
            Id
        }

        impl Id {
            /// `GET /option/{id}`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "get",
                    method: Method::Get,
                    path: "/option/{id}",
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

    /// `/get`
    pub fn get(&self) -> get::Get {
        get::Get(self.0.name("get"))
    }

    /// `/list`
    pub fn list(&self) -> list::List {
        list::List(self.0.name("list"))
    }

    /// `/operation`
    pub fn operation(&self) -> operation::Operation { operation::Operation(self.0.name("operation")) }

    /// `/option`
    pub fn option(&self) -> option::Option {
        option::Option(self.0.name("option"))
    }
}
