// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod sheet {
        //! The parameters of actions of `sheet`.

        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [sheet-sum](https://learn.microsoft.com/graph/api/sheet-sum?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct SumRequest(Object);

        impl SumRequest {
            /// With `operation`.
            pub fn new(operation: impl Into<Nullable<String>>) -> Self {
                Self(Object::new().with("operation", operation))
            }

            /// `operation`: `Edm.String`
            pub fn with_operation(self, value: impl Into<Nullable<String>>) -> Self {
                Self(self.0.with("operation", value))
            }
        }

        impl IntoJson for SumRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod sheets {
    //! `/sheets`

    use super::requests;

    crate::runtime::node! {
        /// `/sheets`
        Sheets
    }

    impl Sheets {
        /// `/sheets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/sheets/{id}`
    pub mod id {
        use super::requests;
        use crate::runtime::{Argument, Call, Method, Operation};

        crate::runtime::node! {
            /// `/sheets/{id}`
            Id
        }

        impl Id {
            /// `POST /sheets/{id}/sum(operation='{operation}',body='{body}')` — sheet: sum
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sheet-sum?view=graph-rest-1.0)
            /// Status: 204.
            pub fn sum(&self, operation_: &str, self_: i32, body: &str, body_2: requests::sheet::SumRequest) -> Call<()> {
                let operation = &Operation {
                    name: "sheet: sum",
                    method: Method::Post,
                    path: "/sheets/{id}/sum(operation='{operation}',body='{body}')",
                    pages: &["sheet-sum"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0
                    .function(
                        "sum",
                        &[
                            ("operation", Argument::quoted(operation_)),
                            ("self", Argument::bare(self_)),
                            ("body", Argument::quoted(body)),
                        ],
                    )
                    .call(operation)
                    .json(body_2)
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

    /// `/sheets`
    pub fn sheets(&self) -> sheets::Sheets {
        sheets::Sheets(self.0.name("sheets"))
    }
}
