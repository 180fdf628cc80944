// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    mod shared {
        //! The nodes that several areas need.

        use super::super::requests;
        use crate::runtime::{Argument, Call, Client, Credential, Route};

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

            /// `…/sheets`
            pub fn sheets(&self) -> super::Sheets {
                super::Sheets(self.0.name("sheets"))
            }
        }

        crate::runtime::node! {
            /// `/sheets`
            Sheets
        }

        impl Sheets {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::SheetsId {
                super::SheetsId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/sheets/{id}`
            SheetsId
        }

        impl SheetsId {
            /// `POST /sheets/{id}/sum(operation='{operation}',body='{body}')` — sheet: sum
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sheet-sum?view=graph-rest-1.0)
            /// Status: 204.
            pub fn sum(&self, operation: &str, self_: i32, body: &str, body_2: requests::sheet::SumRequest) -> Call<()> {
                let sheet = "POST sheet: sum
                    sheet-sum: | |
                    /sheets/{id}/sum(operation='{operation}',self={self},body='{body}')";
                self.0
                    .function(
                        "sum",
                        &[
                            ("operation", Argument::quoted(operation)),
                            ("self", Argument::bare(self_)),
                            ("body", Argument::quoted(body)),
                        ],
                    )
                    .call(sheet)
                    .json(body_2)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod sheet {
            //! The parameters of actions of `sheet`.

            crate::runtime::parameters! {
                /// The parameters of [sheet-sum](https://learn.microsoft.com/graph/api/sheet-sum?view=graph-rest-1.0).
                SumRequest;
                required operation "operation" with_operation(String), "`operation`: `Edm.String`";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
