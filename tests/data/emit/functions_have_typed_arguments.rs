// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// [`microsoft.graph.side`](https://learn.microsoft.com/graph/api/resources/side?view=graph-rest-1.0)
            Side = "microsoft.graph.side" {
                Left = "left",
                Right = "right",
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

        use super::super::models;
        use crate::runtime::{Argument, Call, Client, Credential, Date, Get, Object, OffsetDateTime, Route, Uuid};

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

            /// `…/book`
            pub fn book(&self) -> super::Book {
                super::Book(self.0.name("book"))
            }
        }

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
                let sheet = "GET cells";
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
                    .get(sheet)
            }

            /// `GET /book/delta()`
            pub fn delta(&self) -> Get<Object> {
                let sheet = "GET delta";
                self.0.function("delta", &[]).get(sheet)
            }

            /// `…/range(address='{address}')`
            pub fn range(&self, address: &str) -> super::BookRange {
                super::BookRange(self.0.function("range", &[("address", Argument::quoted(address))]))
            }
        }

        crate::runtime::node! {
            /// `/book/range(address='{address}')`
            BookRange
        }

        impl BookRange {
            /// `POST /book/range(address='{address}')/clear`
            pub fn clear(&self) -> Call<()> {
                let sheet = "POST clear";
                self.0.name("clear").call(sheet)
            }

            /// `GET /book/range(address='{address}')` — Get range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET range: get
                    range-get: | |
                    /book/range(address='{address}')";
                self.0.get(sheet)
            }

            /// `…/format`
            pub fn format(&self) -> super::BookRangeFormat {
                super::BookRangeFormat(self.0.name("format"))
            }
        }

        crate::runtime::node! {
            /// `/book/range(address='{address}')/format`
            BookRangeFormat
        }

        impl BookRangeFormat {
            /// `GET /book/range(address='{address}')/format`
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
