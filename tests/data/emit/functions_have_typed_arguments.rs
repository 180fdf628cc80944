// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod book {
    //! `/book`

    use super::models;
    use crate::runtime::{Argument, Date, Get, Method, Object, OffsetDateTime, Operation, Uuid};

    crate::runtime::node! {
        /// `/book`
        Book
    }

    impl Book {
        /// `GET /book/microsoft.graph.cells(row={row},text='{text}',day={day},start={start},end='{end}',side='{side}',type={type},id='{id}')`
        pub fn cells(
            &self,
            row: i32,
            text: i64,
            day: Date,
            start: OffsetDateTime,
            end: &str,
            side: models::Side,
            type_: impl ::core::fmt::Display,
            id: Uuid,
        ) -> Get<Object> {
            let operation = &Operation {
                name: "cells",
                method: Method::Get,
                path: "/book/microsoft.graph.cells(row={row},text='{text}',day={day},start={start},end='{end}',side='{side}',type={type},id='{id}')",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "microsoft.graph.cells",
                    &[
                        ("row", Argument::bare(row)),
                        ("text", Argument::quoted(&text.to_string())),
                        ("day", Argument::bare(day)),
                        ("start", Argument::date_time(start)),
                        ("end", Argument::quoted(end)),
                        ("side", Argument::quoted(side.as_str())),
                        ("type", Argument::bare(type_)),
                        ("id", Argument::quoted(&id.to_string())),
                    ],
                )
                .get(operation)
        }

        /// `GET /book/delta()`
        pub fn delta(&self) -> Get<Object> {
            let operation = &Operation {
                name: "delta",
                method: Method::Get,
                path: "/book/delta()",
                pages: &[],
                work: "",
                personal: "",
                application: "",
            };
            self.0.function("delta", &[]).get(operation)
        }

        /// `/book/range(address='{address}')`
        pub fn range(&self, address: &str) -> range::Range {
            range::Range(self.0.function("range", &[("address", Argument::quoted(address))]))
        }
    }

    /// `/book/range(address='{address}')`
    pub mod range {
        use crate::runtime::{Call, Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/book/range(address='{address}')`
            Range
        }

        impl Range {
            /// `POST /book/range(address='{address}')/clear`
            pub fn clear(&self) -> Call<()> {
                let operation = &Operation {
                    name: "clear",
                    method: Method::Post,
                    path: "/book/range(address='{address}')/clear",
                    pages: &[],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("clear").call(operation)
            }

            /// `GET /book/range(address='{address}')` — Get range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "range: get",
                    method: Method::Get,
                    path: "/book/range(address='{address}')",
                    pages: &["range-get"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/book/range(address='{address}')/format`
            pub fn format(&self) -> format::Format {
                format::Format(self.0.name("format"))
            }
        }

        /// `/book/range(address='{address}')/format`
        pub mod format {
            use crate::runtime::{Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/book/range(address='{address}')/format`
                Format
            }

            impl Format {
                /// `GET /book/range(address='{address}')/format`
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "get",
                        method: Method::Get,
                        path: "/book/range(address='{address}')/format",
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

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod exports {
        pub use super::side::Side;
    }

    mod side {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.side`](https://learn.microsoft.com/graph/api/resources/side?view=graph-rest-1.0)
            Side = "microsoft.graph.side" {
                /// `left`
                Left = "left",
                /// `right`
                Right = "right",
            }
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

    /// `/book`
    pub fn book(&self) -> book::Book {
        book::Book(self.0.name("book"))
    }
}
