// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        use crate::runtime::{Date, Parsed};

        crate::runtime::model! {
            /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-1.0)
            List = "microsoft.graph.list";
            "list" LIST, list models -> ::std::prelude::rust_2024::Option<&[super::List]>, with_list(Vec<super::List>), "`list`: `Collection(microsoft.graph.list)`";
            "str" STR, str model -> ::std::prelude::rust_2024::Option<&super::Option>, with_str(super::Option), "`str`: `microsoft.graph.option`";
            "model" MODEL, model strs -> ::std::prelude::rust_2024::Option<Vec<&str>>, with_model(Vec<String>), "`model`: `Collection(Edm.String)`";
        }

        crate::runtime::model! {
            /// [`microsoft.graph.option`](https://learn.microsoft.com/graph/api/resources/option?view=graph-rest-1.0)
            Option = "microsoft.graph.option";
            "values" VALUES, values model -> ::std::prelude::rust_2024::Option<&super::Value>, with_values(super::Value), "`values`: `microsoft.graph.value`";
        }

        crate::runtime::model! {
            /// [`microsoft.graph.property`](https://learn.microsoft.com/graph/api/resources/property?view=graph-rest-1.0)
            Property = "microsoft.graph.property";
            "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
        }

        crate::runtime::model! {
            /// [`microsoft.graph.value`](https://learn.microsoft.com/graph/api/resources/value?view=graph-rest-1.0)
            Value = "microsoft.graph.value";
            "value" VALUE, value untyped -> ::std::prelude::rust_2024::Option<&crate ::runtime::Value>, with_value(crate ::runtime::Value), "`value`: `Edm.Untyped`";
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
        use crate::runtime::{Client, Collection, Credential, Object, Route};

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

            /// `…/get`
            pub fn get(&self) -> super::Get {
                super::Get(self.0.name("get"))
            }

            /// `…/list`
            pub fn list(&self) -> super::List {
                super::List(self.0.name("list"))
            }

            /// `…/operation`
            pub fn operation(&self) -> super::Operation {
                super::Operation(self.0.name("operation"))
            }

            /// `…/option`
            pub fn option(&self) -> Collection<models::Option> {
                Collection::at(self.0.name("option"))
            }
        }

        crate::runtime::node! {
            /// `/get`
            Get
        }

        impl Get {
            /// `GET /get`
            pub fn get(&self) -> crate::runtime::Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.list`, such as `/list`.
            List = models::List
        }

        impl List {
            /// `GET /list` — Get list
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/list-get?view=graph-rest-1.0)
            /// Status: 200, 204.
            pub fn get(&self) -> crate::runtime::Get<::std::prelude::rust_2024::Option<models::List>> {
                let sheet = "GET list-get: get
                    list-get: | |
                    /list";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/operation`
            Operation
        }

        impl Operation {
            /// `GET /operation`
            pub fn get(&self) -> crate::runtime::Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.option`, such as `/option/{id}`.
            Option = models::Option
        }

        impl Option {
            /// `GET /option/{id}`
            pub fn get(&self) -> crate::runtime::Get<models::Option> {
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
