pub mod text_0 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod a_std_process_exit_41 {
    //! `/a' ''' std::process::exit(41)//`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/a' ''' std::process::exit(41)//`
        AStdProcessExit41
    }

    impl AStdProcessExit41 {
        /// `POST /a' ''' std::process::exit(41)//` — a std::process::exit(41)//
        ///
        /// a\`
        ///
        /// \`\`\`
        ///
        /// std::process::exit(41)//
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
        /// Also: `a' ''' std::process::exit(41)//`.
        /// Required: `a' ''' std::process::exit(41)//`, `a' ''' std::process::exit(41)//`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `a' ''' std::process::exit(41)//`, `A`
        pub fn a_std_process_exit_41(
            &self,
            body: requests::a_std::AStdProcessExit41Request,
        ) -> Call<models::a_std_process_exit_41::AStdProcessExit41> {
            let operation = &Operation {
                name: "a`\u{a}\u{a}```\u{a}std: a_std_process_exit_41",
                method: Method::Post,
                path: "/a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                pages: &[""],
                work: "",
                personal: "",
                application: "a`\u{a}\u{a}```\u{a}std::process::exit(41)// A",
            };
            self.0.name("a`\u{a}\u{a}```\u{a}std::process::exit(41)//").call(operation).json(body)
        }

        /// `/a' ''' std::process::exit(41)///{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/a' ''' std::process::exit(41)///{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/a' ''' std::process::exit(41)///{id}`
            Id
        }

        impl Id {
            /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')`
            pub fn by_a_std_process_exit_41(
                &self,
                a_std_process_exit_41: models::AStdProcessExit41,
            ) -> by_a_std_process_exit_41::ByAStdProcessExit41 {
                by_a_std_process_exit_41::ByAStdProcessExit41(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                                    Argument::quoted(a_std_process_exit_41.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')`
        pub mod by_a_std_process_exit_41 {
            use super::models;

            crate::runtime::node! {
                /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')`
                ByAStdProcessExit41
            }

            impl ByAStdProcessExit41 {
                /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}`
                pub fn a_std_process_exit_41_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> a_std_process_exit_41_path::AStdProcessExit41Path {
                    a_std_process_exit_41_path::AStdProcessExit41Path(
                        self.0.path("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", path.as_ref()),
                    )
                }
            }

            /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}`
            pub mod a_std_process_exit_41_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}`
                    AStdProcessExit41Path
                }

                impl AStdProcessExit41Path {
                    /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}/a' ''' std::process::exit(41)//(a' ''' std::process::exit(41)//={a' ''' std::process::exit(41)//})`
                    pub fn a_std_process_exit_41(
                        &self,
                        a_std_process_exit_41: &str,
                    ) -> a_std_process_exit_41::AStdProcessExit41 {
                        a_std_process_exit_41::AStdProcessExit41(
                            self
                                .0
                                .function(
                                    "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                                    &[
                                        (
                                            "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                                            Argument::bare(a_std_process_exit_41),
                                        ),
                                    ],
                                ),
                        )
                    }
                }

                /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}/a' ''' std::process::exit(41)//(a' ''' std::process::exit(41)//={a' ''' std::process::exit(41)//})`
                pub mod a_std_process_exit_41 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}/a' ''' std::process::exit(41)//(a' ''' std::process::exit(41)//={a' ''' std::process::exit(41)//})`
                        AStdProcessExit41
                    }

                    impl AStdProcessExit41 {
                        /// `GET a' ''' std::process::exit(41)//` — a std::process::exit(41)//: a std::process::exit(41)//
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::AStdProcessExit412> {
                            let operation = &Operation {
                                name: "a`\u{a}\u{a}```\u{a}std: get",
                                method: Method::Get,
                                path: "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                                pages: &[""],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod a_std_process_exit_41 {
        //! The types of a namespace.

        mod a_std_process_exit41 {
            crate::runtime::model! {
                /// `a' ''' std::process::exit(41)//.a' ''' std::process::exit(41)//`, which the reference names and does not describe.
                AStdProcessExit41 = "a`\u{a}\u{a}```\u{a}std::process::exit(41)//.a`\u{a}\u{a}```\u{a}std::process::exit(41)//"
            }
        }

        mod exports {
            pub use super::a_std_process_exit41::AStdProcessExit41;
        }

        pub use self::exports::*;
    }

    mod a_std_process_exit41 {
        crate::runtime::enumeration! {
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            ///
            /// [`a' ''' std::process::exit(41)//`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            AStdProcessExit41 = "a`\u{a}\u{a}```\u{a}std::process::exit(41)//" {
                /// `a' ''' std::process::exit(41)//`
                AStdProcessExit41 = "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                /// `x`
                X = "x",
            }
        }
    }

    mod a_std_process_exit412 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            ///
            /// [`microsoft.graph.a' ''' std::process::exit(41)//`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            AStdProcessExit412 = "microsoft.graph.a`\u{a}\u{a}```\u{a}std::process::exit(41)//"
        }

        impl AStdProcessExit412 {
            /// `a' ''' std::process::exit(41)//` in queries.
            pub const A_STD_PROCESS_EXIT_41: Property<Self> = Property::new("a`\u{a}\u{a}```\u{a}std::process::exit(41)//");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `a' ''' std::process::exit(41)//`: `a' ''' std::process::exit(41)//`
            ///
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            pub fn a_std_process_exit_41(&self) -> Option<super::AStdProcessExit41> {
                self.0.enumeration("a`\u{a}\u{a}```\u{a}std::process::exit(41)//")
            }

            /// Sets `a' ''' std::process::exit(41)//`.
            pub fn with_a_std_process_exit_41(self, value: impl Into<Nullable<super::AStdProcessExit41>>) -> Self {
                Self(self.0.with("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", value))
            }

            /// `x`: `Collection(microsoft.graph.a' ''' std::process::exit(41)//)`
            ///
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            pub fn x(&self) -> Option<&[super::AStdProcessExit412]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::AStdProcessExit412>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod exports {
        pub use super::{a_std_process_exit41::AStdProcessExit41, a_std_process_exit412::AStdProcessExit412};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod a_std {
        //! The parameters of actions of `a' ''' std`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct AStdProcessExit41Request(Object);

        impl AStdProcessExit41Request {
            /// With `a' ''' std::process::exit(41)//`.
            pub fn new(a_std_process_exit_41: impl Into<Nullable<models::AStdProcessExit41>>) -> Self {
                Self(Object::new().with("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", a_std_process_exit_41))
            }

            /// `a' ''' std::process::exit(41)//`: `a' ''' std::process::exit(41)//`
            ///
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            pub fn with_a_std_process_exit_41(self, value: impl Into<Nullable<models::AStdProcessExit41>>) -> Self {
                Self(self.0.with("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", value))
            }
        }

        impl IntoJson for AStdProcessExit41Request {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/a' ''' std::process::exit(41)//`
    pub fn a_std_process_exit_41(&self) -> a_std_process_exit_41::AStdProcessExit41 {
        a_std_process_exit_41::AStdProcessExit41(self.0.name("a`\u{a}\u{a}```\u{a}std::process::exit(41)//"))
    }
}
}
pub mod text_1 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod std_process_exit_41 {
        //! The types of a namespace.

        mod exports {
            pub use super::std_process_exit41::StdProcessExit41;
        }

        mod std_process_exit41 {
            crate::runtime::model! {
                /// `' std::process::exit(41); .' std::process::exit(41);`, which the reference names and does not describe.
                StdProcessExit41 = "`\u{a}\u{a}    std::process::exit(41);\u{a}.`\u{a}\u{a}    std::process::exit(41);\u{a}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{std_process_exit41::StdProcessExit41, std_process_exit412::StdProcessExit412};
    }

    mod std_process_exit41 {
        crate::runtime::enumeration! {
            /// \`
            ///
            /// std::process::exit(41);
            ///
            /// [`' std::process::exit(41);`](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
            StdProcessExit41 = "`\u{a}\u{a}    std::process::exit(41);\u{a}" {
                /// `' std::process::exit(41);`
                StdProcessExit41 = "`\u{a}\u{a}    std::process::exit(41);\u{a}",
                /// `x`
                X = "x",
            }
        }
    }

    mod std_process_exit412 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \`
            ///
            /// std::process::exit(41);
            ///
            /// [`microsoft.graph.' std::process::exit(41);`](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
            StdProcessExit412 = "microsoft.graph.`\u{a}\u{a}    std::process::exit(41);\u{a}"
        }

        impl StdProcessExit412 {
            /// `' std::process::exit(41);` in queries.
            pub const STD_PROCESS_EXIT_41: Property<Self> = Property::new("`\u{a}\u{a}    std::process::exit(41);\u{a}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `' std::process::exit(41);`: `' std::process::exit(41);`
            ///
            /// \`
            ///
            /// std::process::exit(41);
            pub fn std_process_exit_41(&self) -> Option<super::StdProcessExit41> {
                self.0.enumeration("`\u{a}\u{a}    std::process::exit(41);\u{a}")
            }

            /// Sets `' std::process::exit(41);`.
            pub fn with_std_process_exit_41(self, value: impl Into<Nullable<super::StdProcessExit41>>) -> Self {
                Self(self.0.with("`\u{a}\u{a}    std::process::exit(41);\u{a}", value))
            }

            /// `x`: `Collection(microsoft.graph.' std::process::exit(41); )`
            ///
            /// \`
            ///
            /// std::process::exit(41);
            pub fn x(&self) -> Option<&[super::StdProcessExit412]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::StdProcessExit412>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod std {
        //! The parameters of actions of `' std`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\` std::process::exit(41);](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct StdProcessExit41Request(Object);

        impl StdProcessExit41Request {
            /// With `' std::process::exit(41);`.
            pub fn new(std_process_exit_41: impl Into<Nullable<models::StdProcessExit41>>) -> Self {
                Self(Object::new().with("`\u{a}\u{a}    std::process::exit(41);\u{a}", std_process_exit_41))
            }

            /// `' std::process::exit(41);`: `' std::process::exit(41);`
            ///
            /// \`
            ///
            /// std::process::exit(41);
            pub fn with_std_process_exit_41(self, value: impl Into<Nullable<models::StdProcessExit41>>) -> Self {
                Self(self.0.with("`\u{a}\u{a}    std::process::exit(41);\u{a}", value))
            }
        }

        impl IntoJson for StdProcessExit41Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod std_process_exit_41 {
    //! `/' std::process::exit(41);`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/' std::process::exit(41);`
        StdProcessExit41
    }

    impl StdProcessExit41 {
        /// `POST /' std::process::exit(41);` — \` std::process::exit(41);
        ///
        /// \`
        ///
        /// std::process::exit(41);
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
        /// Also: `' std::process::exit(41);`.
        /// Required: `' std::process::exit(41);`, `' std::process::exit(41);`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `' std::process::exit(41);`, `A`
        pub fn std_process_exit_41(
            &self,
            body: requests::std::StdProcessExit41Request,
        ) -> Call<models::std_process_exit_41::StdProcessExit41> {
            let operation = &Operation {
                name: "`\u{a}\u{a}    std: std_process_exit_41",
                method: Method::Post,
                path: "/`\u{a}\u{a}    std::process::exit(41);\u{a}",
                pages: &["`\u{a}\u{a}    std::process::exit(41);\u{a}"],
                work: "",
                personal: "",
                application: "`\u{a}\u{a}    std::process::exit(41);\u{a} A",
            };
            self.0.name("`\u{a}\u{a}    std::process::exit(41);\u{a}").call(operation).json(body)
        }

        /// `/' std::process::exit(41); /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/' std::process::exit(41); /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/' std::process::exit(41); /{id}`
            Id
        }

        impl Id {
            /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')`
            pub fn by_std_process_exit_41(
                &self,
                std_process_exit_41: models::StdProcessExit41,
            ) -> by_std_process_exit_41::ByStdProcessExit41 {
                by_std_process_exit_41::ByStdProcessExit41(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "`\u{a}\u{a}    std::process::exit(41);\u{a}",
                                    Argument::quoted(std_process_exit_41.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')`
        pub mod by_std_process_exit_41 {
            use super::models;

            crate::runtime::node! {
                /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')`
                ByStdProcessExit41
            }

            impl ByStdProcessExit41 {
                /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}`
                pub fn std_process_exit_41_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> std_process_exit_41_path::StdProcessExit41Path {
                    std_process_exit_41_path::StdProcessExit41Path(
                        self.0.path("`\u{a}\u{a}    std::process::exit(41);\u{a}", path.as_ref()),
                    )
                }
            }

            /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}`
            pub mod std_process_exit_41_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}`
                    StdProcessExit41Path
                }

                impl StdProcessExit41Path {
                    /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}/' std::process::exit(41); (' std::process::exit(41); ={' std::process::exit(41); })`
                    pub fn std_process_exit_41(&self, std_process_exit_41: &str) -> std_process_exit_41::StdProcessExit41 {
                        std_process_exit_41::StdProcessExit41(
                            self
                                .0
                                .function(
                                    "`\u{a}\u{a}    std::process::exit(41);\u{a}",
                                    &[("`\u{a}\u{a}    std::process::exit(41);\u{a}", Argument::bare(std_process_exit_41))],
                                ),
                        )
                    }
                }

                /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}/' std::process::exit(41); (' std::process::exit(41); ={' std::process::exit(41); })`
                pub mod std_process_exit_41 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}/' std::process::exit(41); (' std::process::exit(41); ={' std::process::exit(41); })`
                        StdProcessExit41
                    }

                    impl StdProcessExit41 {
                        /// `GET ' std::process::exit(41);` — `std::process::exit(41); :` std::process::exit(41);
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::StdProcessExit412> {
                            let operation = &Operation {
                                name: "`\u{a}\u{a}    std: get",
                                method: Method::Get,
                                path: "`\u{a}\u{a}    std::process::exit(41);\u{a}",
                                pages: &["`\u{a}\u{a}    std::process::exit(41);\u{a}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/' std::process::exit(41);`
    pub fn std_process_exit_41(&self) -> std_process_exit_41::StdProcessExit41 {
        std_process_exit_41::StdProcessExit41(self.0.name("`\u{a}\u{a}    std::process::exit(41);\u{a}"))
    }
}
}
pub mod text_2 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod rust_panic {
        //! The types of a namespace.

        mod exports {
            pub use super::rust_panic::RustPanic;
        }

        mod rust_panic {
            crate::runtime::model! {
                /// `''' rust panic!() '''.''' rust panic!() '''`, which the reference names and does not describe.
                RustPanic = "``` rust\u{a}panic!()\u{a}```.``` rust\u{a}panic!()\u{a}```"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{rust_panic_2::RustPanic, rust_panic2::RustPanic2};
    }

    mod rust_panic2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            ///
            /// [`microsoft.graph.''' rust panic!() '''`](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
            RustPanic2 = "microsoft.graph.``` rust\u{a}panic!()\u{a}```"
        }

        impl RustPanic2 {
            /// `''' rust panic!() '''` in queries.
            pub const RUST_PANIC: Property<Self> = Property::new("``` rust\u{a}panic!()\u{a}```");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `''' rust panic!() '''`: `''' rust panic!() '''`
            ///
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            pub fn rust_panic(&self) -> Option<super::RustPanic> {
                self.0.enumeration("``` rust\u{a}panic!()\u{a}```")
            }

            /// Sets `''' rust panic!() '''`.
            pub fn with_rust_panic(self, value: impl Into<Nullable<super::RustPanic>>) -> Self {
                Self(self.0.with("``` rust\u{a}panic!()\u{a}```", value))
            }

            /// `x`: `Collection(microsoft.graph.''' rust panic!() ''')`
            ///
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            pub fn x(&self) -> Option<&[super::RustPanic2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::RustPanic2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod rust_panic_2 {
        crate::runtime::enumeration! {
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            ///
            /// [`''' rust panic!() '''`](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
            RustPanic = "``` rust\u{a}panic!()\u{a}```" {
                /// `''' rust panic!() '''`
                RustPanic = "``` rust\u{a}panic!()\u{a}```",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod rust_panic {
        //! The parameters of actions of `''' rust panic!() '''`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [`rust panic!()`](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct RustPanicRequest(Object);

        impl RustPanicRequest {
            /// With `''' rust panic!() '''`.
            pub fn new(rust_panic: impl Into<Nullable<models::RustPanic>>) -> Self {
                Self(Object::new().with("``` rust\u{a}panic!()\u{a}```", rust_panic))
            }

            /// `''' rust panic!() '''`: `''' rust panic!() '''`
            ///
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            pub fn with_rust_panic(self, value: impl Into<Nullable<models::RustPanic>>) -> Self {
                Self(self.0.with("``` rust\u{a}panic!()\u{a}```", value))
            }
        }

        impl IntoJson for RustPanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod rust_panic {
    //! `/''' rust panic!() '''`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/''' rust panic!() '''`
        RustPanic
    }

    impl RustPanic {
        /// `POST /''' rust panic!() '''` — `rust panic!()`
        ///
        /// \`\`\` rust
        ///
        /// panic!()
        ///
        /// \`\`\`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
        /// Also: `''' rust panic!() '''`.
        /// Required: `''' rust panic!() '''`, `''' rust panic!() '''`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `''' rust panic!() '''`, `A`
        pub fn rust_panic(&self, body: requests::rust_panic::RustPanicRequest) -> Call<models::rust_panic::RustPanic> {
            let operation = &Operation {
                name: "``` rust\u{a}panic!()\u{a}```: rust_panic",
                method: Method::Post,
                path: "/``` rust\u{a}panic!()\u{a}```",
                pages: &["``` rust\u{a}panic!()\u{a}```"],
                work: "",
                personal: "",
                application: "``` rust\u{a}panic!()\u{a}``` A",
            };
            self.0.name("``` rust\u{a}panic!()\u{a}```").call(operation).json(body)
        }

        /// `/''' rust panic!() '''/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/''' rust panic!() '''/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/''' rust panic!() '''/{id}`
            Id
        }

        impl Id {
            /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')`
            pub fn by_rust_panic(&self, rust_panic: models::RustPanic) -> by_rust_panic::ByRustPanic {
                by_rust_panic::ByRustPanic(
                    self.0.alternate_key(&[("``` rust\u{a}panic!()\u{a}```", Argument::quoted(rust_panic.as_str()))], true),
                )
            }
        }

        /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')`
        pub mod by_rust_panic {
            use super::models;

            crate::runtime::node! {
                /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')`
                ByRustPanic
            }

            impl ByRustPanic {
                /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}`
                pub fn rust_panic_path(&self, path: impl AsRef<str>) -> rust_panic_path::RustPanicPath {
                    rust_panic_path::RustPanicPath(self.0.path("``` rust\u{a}panic!()\u{a}```", path.as_ref()))
                }
            }

            /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}`
            pub mod rust_panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}`
                    RustPanicPath
                }

                impl RustPanicPath {
                    /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}/''' rust panic!() '''(''' rust panic!() '''={''' rust panic!() '''})`
                    pub fn rust_panic(&self, rust_panic: &str) -> rust_panic::RustPanic {
                        rust_panic::RustPanic(
                            self
                                .0
                                .function(
                                    "``` rust\u{a}panic!()\u{a}```",
                                    &[("``` rust\u{a}panic!()\u{a}```", Argument::bare(rust_panic))],
                                ),
                        )
                    }
                }

                /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}/''' rust panic!() '''(''' rust panic!() '''={''' rust panic!() '''})`
                pub mod rust_panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}/''' rust panic!() '''(''' rust panic!() '''={''' rust panic!() '''})`
                        RustPanic
                    }

                    impl RustPanic {
                        /// `GET ''' rust panic!() '''` — `rust panic!()`: `rust panic!()`
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::RustPanic2> {
                            let operation = &Operation {
                                name: "``` rust\u{a}panic!()\u{a}```: get",
                                method: Method::Get,
                                path: "``` rust\u{a}panic!()\u{a}```",
                                pages: &["``` rust\u{a}panic!()\u{a}```"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/''' rust panic!() '''`
    pub fn rust_panic(&self) -> rust_panic::RustPanic {
        rust_panic::RustPanic(self.0.name("``` rust\u{a}panic!()\u{a}```"))
    }
}
}
pub mod text_3 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod panic {
        //! The types of a namespace.

        mod exports {
            pub use super::panic::Panic;
        }

        mod panic {
            crate::runtime::model! {
                /// `~~~ panic!() ~~~.~~~ panic!() ~~~`, which the reference names and does not describe.
                Panic = "~~~\u{a}panic!()\u{a}~~~.~~~\u{a}panic!()\u{a}~~~"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{panic_2::Panic, panic2::Panic2};
    }

    mod panic2 {
        crate::runtime::enumeration! {
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            ///
            /// [`~~~ panic!() ~~~`](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
            Panic2 = "~~~\u{a}panic!()\u{a}~~~" {
                /// `~~~ panic!() ~~~`
                Panic = "~~~\u{a}panic!()\u{a}~~~",
                /// `x`
                X = "x",
            }
        }
    }

    mod panic_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            ///
            /// [`microsoft.graph.~~~ panic!() ~~~`](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
            Panic = "microsoft.graph.~~~\u{a}panic!()\u{a}~~~"
        }

        impl Panic {
            /// `~~~ panic!() ~~~` in queries.
            pub const PANIC: Property<Self> = Property::new("~~~\u{a}panic!()\u{a}~~~");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `~~~ panic!() ~~~`: `~~~ panic!() ~~~`
            ///
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            pub fn panic(&self) -> Option<super::Panic2> {
                self.0.enumeration("~~~\u{a}panic!()\u{a}~~~")
            }

            /// Sets `~~~ panic!() ~~~`.
            pub fn with_panic(self, value: impl Into<Nullable<super::Panic2>>) -> Self {
                Self(self.0.with("~~~\u{a}panic!()\u{a}~~~", value))
            }

            /// `x`: `Collection(microsoft.graph.~~~ panic!() ~~~)`
            ///
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            pub fn x(&self) -> Option<&[super::Panic]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Panic>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod panic {
    //! `/~~~ panic!() ~~~`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/~~~ panic!() ~~~`
        Panic
    }

    impl Panic {
        /// `POST /~~~ panic!() ~~~` — \~\~\~ panic!() \~\~\~
        ///
        /// \~\~\~
        ///
        /// panic!()
        ///
        /// \~\~\~
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
        /// Also: `~~~ panic!() ~~~`.
        /// Required: `~~~ panic!() ~~~`, `~~~ panic!() ~~~`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `~~~ panic!() ~~~`, `A`
        pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
            let operation = &Operation {
                name: "~~~\u{a}panic!()\u{a}~~~: panic",
                method: Method::Post,
                path: "/~~~\u{a}panic!()\u{a}~~~",
                pages: &["~~~\u{a}panic!()\u{a}~~~"],
                work: "",
                personal: "",
                application: "~~~\u{a}panic!()\u{a}~~~ A",
            };
            self.0.name("~~~\u{a}panic!()\u{a}~~~").call(operation).json(body)
        }

        /// `/~~~ panic!() ~~~/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/~~~ panic!() ~~~/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/~~~ panic!() ~~~/{id}`
            Id
        }

        impl Id {
            /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')`
            pub fn by_panic(&self, panic: models::Panic2) -> by_panic::ByPanic {
                by_panic::ByPanic(
                    self.0.alternate_key(&[("~~~\u{a}panic!()\u{a}~~~", Argument::quoted(panic.as_str()))], true),
                )
            }
        }

        /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')`
        pub mod by_panic {
            use super::models;

            crate::runtime::node! {
                /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')`
                ByPanic
            }

            impl ByPanic {
                /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}`
                pub fn panic_path(&self, path: impl AsRef<str>) -> panic_path::PanicPath {
                    panic_path::PanicPath(self.0.path("~~~\u{a}panic!()\u{a}~~~", path.as_ref()))
                }
            }

            /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}`
            pub mod panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}`
                    PanicPath
                }

                impl PanicPath {
                    /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})`
                    pub fn panic(&self, panic: &str) -> panic::Panic {
                        panic::Panic(
                            self
                                .0
                                .function(
                                    "~~~\u{a}panic!()\u{a}~~~",
                                    &[("~~~\u{a}panic!()\u{a}~~~", Argument::bare(panic))],
                                ),
                        )
                    }
                }

                /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})`
                pub mod panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})`
                        Panic
                    }

                    impl Panic {
                        /// `GET ~~~ panic!() ~~~` — \~\~\~ panic!() \~\~\~: \~\~\~ panic!() \~\~\~
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Panic> {
                            let operation = &Operation {
                                name: "~~~\u{a}panic!()\u{a}~~~: get",
                                method: Method::Get,
                                path: "~~~\u{a}panic!()\u{a}~~~",
                                pages: &["~~~\u{a}panic!()\u{a}~~~"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod panic {
        //! The parameters of actions of `~~~ panic!() ~~~`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\~\~\~ panic!() \~\~\~](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct PanicRequest(Object);

        impl PanicRequest {
            /// With `~~~ panic!() ~~~`.
            pub fn new(panic: impl Into<Nullable<models::Panic2>>) -> Self {
                Self(Object::new().with("~~~\u{a}panic!()\u{a}~~~", panic))
            }

            /// `~~~ panic!() ~~~`: `~~~ panic!() ~~~`
            ///
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            pub fn with_panic(self, value: impl Into<Nullable<models::Panic2>>) -> Self {
                Self(self.0.with("~~~\u{a}panic!()\u{a}~~~", value))
            }
        }

        impl IntoJson for PanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/~~~ panic!() ~~~`
    pub fn panic(&self) -> panic::Panic {
        panic::Panic(self.0.name("~~~\u{a}panic!()\u{a}~~~"))
    }
}
}
pub mod text_4 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod panic {
        //! The types of a namespace.

        mod exports {
            pub use super::panic::Panic;
        }

        mod panic {
            crate::runtime::model! {
                /// `panic!();. panic!();`, which the reference names and does not describe.
                Panic = "    panic!();.    panic!();"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{panic_2::Panic, panic2::Panic2};
    }

    mod panic2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// panic!();
            ///
            /// [`microsoft.graph. panic!();`](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            Panic2 = "microsoft.graph.    panic!();"
        }

        impl Panic2 {
            /// `panic!();` in queries.
            pub const PANIC: Property<Self> = Property::new("    panic!();");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `panic!();`: `panic!();`
            ///
            /// panic!();
            pub fn panic(&self) -> Option<super::Panic> {
                self.0.enumeration("    panic!();")
            }

            /// Sets `panic!();`.
            pub fn with_panic(self, value: impl Into<Nullable<super::Panic>>) -> Self {
                Self(self.0.with("    panic!();", value))
            }

            /// `x`: `Collection(microsoft.graph. panic!();)`
            ///
            /// panic!();
            pub fn x(&self) -> Option<&[super::Panic2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Panic2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod panic_2 {
        crate::runtime::enumeration! {
            /// panic!();
            ///
            /// [`panic!();`](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            Panic = "    panic!();" {
                /// `panic!();`
                Panic = "    panic!();",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod panic {
    //! `/ panic!();`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/ panic!();`
        Panic
    }

    impl Panic {
        /// `POST / panic!();` — panic!();
        ///
        /// panic!();
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
        /// Also: `panic!();`.
        /// Required: `panic!();`, `panic!();`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `panic!();`, `A`
        pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
            let operation = &Operation {
                name: "    panic!();: panic",
                method: Method::Post,
                path: "/    panic!();",
                pages: &["    panic!();"],
                work: "",
                personal: "",
                application: "    panic!(); A",
            };
            self.0.name("    panic!();").call(operation).json(body)
        }

        /// `/ panic!();/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ panic!();/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ panic!();/{id}`
            Id
        }

        impl Id {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')`
            pub fn by_panic(&self, panic: models::Panic) -> by_panic::ByPanic {
                by_panic::ByPanic(self.0.alternate_key(&[("    panic!();", Argument::quoted(panic.as_str()))], true))
            }
        }

        /// `/ panic!();/{id}( panic!();='{ panic!();}')`
        pub mod by_panic {
            use super::models;

            crate::runtime::node! {
                /// `/ panic!();/{id}( panic!();='{ panic!();}')`
                ByPanic
            }

            impl ByPanic {
                /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
                pub fn panic_path(&self, path: impl AsRef<str>) -> panic_path::PanicPath {
                    panic_path::PanicPath(self.0.path("    panic!();", path.as_ref()))
                }
            }

            /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
            pub mod panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
                    PanicPath
                }

                impl PanicPath {
                    /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                    pub fn panic(&self, panic: &str) -> panic::Panic {
                        panic::Panic(self.0.function("    panic!();", &[("    panic!();", Argument::bare(panic))]))
                    }
                }

                /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                pub mod panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                        Panic
                    }

                    impl Panic {
                        /// `GET panic!();` — panic!();: panic!();
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Panic2> {
                            let operation = &Operation {
                                name: "panic!();: get",
                                method: Method::Get,
                                path: "    panic!();",
                                pages: &["    panic!();"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod panic {
        //! The parameters of actions of `panic!();`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [panic!();](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct PanicRequest(Object);

        impl PanicRequest {
            /// With `panic!();`.
            pub fn new(panic: impl Into<Nullable<models::Panic>>) -> Self {
                Self(Object::new().with("    panic!();", panic))
            }

            /// `panic!();`: `panic!();`
            ///
            /// panic!();
            pub fn with_panic(self, value: impl Into<Nullable<models::Panic>>) -> Self {
                Self(self.0.with("    panic!();", value))
            }
        }

        impl IntoJson for PanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/ panic!();`
    pub fn panic(&self) -> panic::Panic {
        panic::Panic(self.0.name("    panic!();"))
    }
}
}
pub mod text_5 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod panic {
        //! The types of a namespace.

        mod exports {
            pub use super::panic::Panic;
        }

        mod panic {
            crate::runtime::model! {
                /// `panic!();. panic!();`, which the reference names and does not describe.
                Panic = "\u{9}panic!();.\u{9}panic!();"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{panic_2::Panic, panic2::Panic2};
    }

    mod panic2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// panic!();
            ///
            /// [`microsoft.graph. panic!();`](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
            Panic2 = "microsoft.graph.\u{9}panic!();"
        }

        impl Panic2 {
            /// `panic!();` in queries.
            pub const PANIC: Property<Self> = Property::new("\u{9}panic!();");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `panic!();`: `panic!();`
            ///
            /// panic!();
            pub fn panic(&self) -> Option<super::Panic> {
                self.0.enumeration("\u{9}panic!();")
            }

            /// Sets `panic!();`.
            pub fn with_panic(self, value: impl Into<Nullable<super::Panic>>) -> Self {
                Self(self.0.with("\u{9}panic!();", value))
            }

            /// `x`: `Collection(microsoft.graph. panic!();)`
            ///
            /// panic!();
            pub fn x(&self) -> Option<&[super::Panic2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Panic2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod panic_2 {
        crate::runtime::enumeration! {
            /// panic!();
            ///
            /// [`panic!();`](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
            Panic = "\u{9}panic!();" {
                /// `panic!();`
                Panic = "\u{9}panic!();",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod panic {
    //! `/ panic!();`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/ panic!();`
        Panic
    }

    impl Panic {
        /// `POST / panic!();` — panic!();
        ///
        /// panic!();
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
        /// Also: `panic!();`.
        /// Required: `panic!();`, `panic!();`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `panic!();`, `A`
        pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
            let operation = &Operation {
                name: "\u{9}panic!();: panic",
                method: Method::Post,
                path: "/\u{9}panic!();",
                pages: &["\u{9}panic!();"],
                work: "",
                personal: "",
                application: "\u{9}panic!(); A",
            };
            self.0.name("\u{9}panic!();").call(operation).json(body)
        }

        /// `/ panic!();/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ panic!();/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ panic!();/{id}`
            Id
        }

        impl Id {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')`
            pub fn by_panic(&self, panic: models::Panic) -> by_panic::ByPanic {
                by_panic::ByPanic(self.0.alternate_key(&[("\u{9}panic!();", Argument::quoted(panic.as_str()))], true))
            }
        }

        /// `/ panic!();/{id}( panic!();='{ panic!();}')`
        pub mod by_panic {
            use super::models;

            crate::runtime::node! {
                /// `/ panic!();/{id}( panic!();='{ panic!();}')`
                ByPanic
            }

            impl ByPanic {
                /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
                pub fn panic_path(&self, path: impl AsRef<str>) -> panic_path::PanicPath {
                    panic_path::PanicPath(self.0.path("\u{9}panic!();", path.as_ref()))
                }
            }

            /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
            pub mod panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
                    PanicPath
                }

                impl PanicPath {
                    /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                    pub fn panic(&self, panic: &str) -> panic::Panic {
                        panic::Panic(self.0.function("\u{9}panic!();", &[("\u{9}panic!();", Argument::bare(panic))]))
                    }
                }

                /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                pub mod panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}/ panic!();( panic!();={ panic!();})`
                        Panic
                    }

                    impl Panic {
                        /// `GET panic!();` — panic!();: panic!();
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Panic2> {
                            let operation = &Operation {
                                name: "panic!();: get",
                                method: Method::Get,
                                path: "\u{9}panic!();",
                                pages: &["\u{9}panic!();"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod panic {
        //! The parameters of actions of `panic!();`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [panic!();](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct PanicRequest(Object);

        impl PanicRequest {
            /// With `panic!();`.
            pub fn new(panic: impl Into<Nullable<models::Panic>>) -> Self {
                Self(Object::new().with("\u{9}panic!();", panic))
            }

            /// `panic!();`: `panic!();`
            ///
            /// panic!();
            pub fn with_panic(self, value: impl Into<Nullable<models::Panic>>) -> Self {
                Self(self.0.with("\u{9}panic!();", value))
            }
        }

        impl IntoJson for PanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/ panic!();`
    pub fn panic(&self) -> panic::Panic {
        panic::Panic(self.0.name("\u{9}panic!();"))
    }
}
}
pub mod text_6 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod a_panic_b_panic {
    //! `/- a panic!(); - b ''' panic!()`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/- a panic!(); - b ''' panic!()`
        APanicBPanic
    }

    impl APanicBPanic {
        /// `POST /- a panic!(); - b ''' panic!()` — \- a panic!(); - b \`\`\` panic!()
        ///
        /// \- a
        ///
        /// panic!();
        ///
        /// \- b
        ///
        /// \`\`\`
        ///
        /// panic!()
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0)
        /// Also: `- a panic!(); - b ''' panic!()`.
        /// Required: `- a panic!(); - b ''' panic!()`, `- a panic!(); - b ''' panic!()`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `- a panic!(); - b ''' panic!()`, `A`
        pub fn a_panic_b_panic(
            &self,
            body: requests::a_panic::APanicBPanicRequest,
        ) -> Call<models::a_panic_b_panic::APanicBPanic> {
            let operation = &Operation {
                name: " a\u{a}\u{a}      panic!();\u{a}: a_panic_b_panic",
                method: Method::Post,
                path: "/- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                pages: &["- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"],
                work: "",
                personal: "",
                application: "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!() A",
            };
            self.0.name("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()").call(operation).json(body)
        }

        /// `/- a panic!(); - b ''' panic!()/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/- a panic!(); - b ''' panic!()/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/- a panic!(); - b ''' panic!()/{id}`
            Id
        }

        impl Id {
            /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')`
            pub fn by_a_panic_b_panic(&self, a_panic_b_panic: models::APanicBPanic) -> by_a_panic_b_panic::ByAPanicBPanic {
                by_a_panic_b_panic::ByAPanicBPanic(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                                    Argument::quoted(a_panic_b_panic.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')`
        pub mod by_a_panic_b_panic {
            use super::models;

            crate::runtime::node! {
                /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')`
                ByAPanicBPanic
            }

            impl ByAPanicBPanic {
                /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}`
                pub fn a_panic_b_panic_path(&self, path: impl AsRef<str>) -> a_panic_b_panic_path::APanicBPanicPath {
                    a_panic_b_panic_path::APanicBPanicPath(
                        self.0.path("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()", path.as_ref()),
                    )
                }
            }

            /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}`
            pub mod a_panic_b_panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}`
                    APanicBPanicPath
                }

                impl APanicBPanicPath {
                    /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}/- a panic!(); - b ''' panic!()(- a panic!(); - b ''' panic!()={- a panic!(); - b ''' panic!()})`
                    pub fn a_panic_b_panic(&self, a_panic_b_panic: &str) -> a_panic_b_panic::APanicBPanic {
                        a_panic_b_panic::APanicBPanic(
                            self
                                .0
                                .function(
                                    "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                                    &[
                                        (
                                            "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                                            Argument::bare(a_panic_b_panic),
                                        ),
                                    ],
                                ),
                        )
                    }
                }

                /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}/- a panic!(); - b ''' panic!()(- a panic!(); - b ''' panic!()={- a panic!(); - b ''' panic!()})`
                pub mod a_panic_b_panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}/- a panic!(); - b ''' panic!()(- a panic!(); - b ''' panic!()={- a panic!(); - b ''' panic!()})`
                        APanicBPanic
                    }

                    impl APanicBPanic {
                        /// `GET - a panic!(); - b ''' panic!()` — \- a panic!(); - b `panic!(): - a panic!(); - b` panic!()
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::APanicBPanic2> {
                            let operation = &Operation {
                                name: "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!(): get",
                                method: Method::Get,
                                path: "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                                pages: &["- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod a_panic_b_panic {
        //! The types of a namespace.

        mod a_panic_b_panic {
            crate::runtime::model! {
                /// `- a panic!(); - b ''' panic!().- a panic!(); - b ''' panic!()`, which the reference names and does not describe.
                APanicBPanic = "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!().- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"
            }
        }

        mod exports {
            pub use super::a_panic_b_panic::APanicBPanic;
        }

        pub use self::exports::*;
    }

    mod a_panic_b_panic2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \- a
            ///
            /// panic!();
            ///
            /// \- b
            ///
            /// \`\`\`
            ///
            /// panic!()
            ///
            /// [`microsoft.graph.- a panic!(); - b ''' panic!()`](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0)
            APanicBPanic2 = "microsoft.graph.- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"
        }

        impl APanicBPanic2 {
            /// `- a panic!(); - b ''' panic!()` in queries.
            pub const A_PANIC_B_PANIC: Property<Self> =
                Property::new("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `- a panic!(); - b ''' panic!()`: `- a panic!(); - b ''' panic!()`
            ///
            /// \- a
            ///
            /// panic!();
            ///
            /// \- b
            ///
            /// \`\`\`
            ///
            /// panic!()
            pub fn a_panic_b_panic(&self) -> Option<super::APanicBPanic> {
                self.0.enumeration("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()")
            }

            /// Sets `- a panic!(); - b ''' panic!()`.
            pub fn with_a_panic_b_panic(self, value: impl Into<Nullable<super::APanicBPanic>>) -> Self {
                Self(self.0.with("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()", value))
            }

            /// `x`: `Collection(microsoft.graph.- a panic!(); - b ''' panic!())`
            ///
            /// \- a
            ///
            /// panic!();
            ///
            /// \- b
            ///
            /// \`\`\`
            ///
            /// panic!()
            pub fn x(&self) -> Option<&[super::APanicBPanic2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::APanicBPanic2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod a_panic_b_panic_2 {
        crate::runtime::enumeration! {
            /// \- a
            ///
            /// panic!();
            ///
            /// \- b
            ///
            /// \`\`\`
            ///
            /// panic!()
            ///
            /// [`- a panic!(); - b ''' panic!()`](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0)
            APanicBPanic = "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()" {
                /// `- a panic!(); - b ''' panic!()`
                APanicBPanic = "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{a_panic_b_panic_2::APanicBPanic, a_panic_b_panic2::APanicBPanic2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod a_panic {
        //! The parameters of actions of `a panic!();`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\- a panic!(); - b \`\`\` panic!()](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct APanicBPanicRequest(Object);

        impl APanicBPanicRequest {
            /// With `- a panic!(); - b ''' panic!()`.
            pub fn new(a_panic_b_panic: impl Into<Nullable<models::APanicBPanic>>) -> Self {
                Self(Object::new().with("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()", a_panic_b_panic))
            }

            /// `- a panic!(); - b ''' panic!()`: `- a panic!(); - b ''' panic!()`
            ///
            /// \- a
            ///
            /// panic!();
            ///
            /// \- b
            ///
            /// \`\`\`
            ///
            /// panic!()
            pub fn with_a_panic_b_panic(self, value: impl Into<Nullable<models::APanicBPanic>>) -> Self {
                Self(self.0.with("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()", value))
            }
        }

        impl IntoJson for APanicBPanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/- a panic!(); - b ''' panic!()`
    pub fn a_panic_b_panic(&self) -> a_panic_b_panic::APanicBPanic {
        a_panic_b_panic::APanicBPanic(self.0.name("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"))
    }
}
}
pub mod text_7 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod a_panic {
    //! `/> a > > panic!();`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/> a > > panic!();`
        APanic
    }

    impl APanic {
        /// `POST /> a > > panic!();` — \> a \> \> panic!();
        ///
        /// \> a
        ///
        /// \>
        ///
        /// \> panic!();
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
        /// Also: `> a > > panic!();`.
        /// Required: `> a > > panic!();`, `> a > > panic!();`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `> a > > panic!();`, `A`
        pub fn a_panic(&self, body: requests::a_panic::APanicRequest) -> Call<models::a_panic::APanic> {
            let operation = &Operation {
                name: "> a\u{a}>\u{a}>     panic!();: a_panic",
                method: Method::Post,
                path: "/> a\u{a}>\u{a}>     panic!();",
                pages: &["> a\u{a}>\u{a}>     panic!();"],
                work: "",
                personal: "",
                application: "> a\u{a}>\u{a}>     panic!(); A",
            };
            self.0.name("> a\u{a}>\u{a}>     panic!();").call(operation).json(body)
        }

        /// `/> a > > panic!();/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/> a > > panic!();/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/> a > > panic!();/{id}`
            Id
        }

        impl Id {
            /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')`
            pub fn by_a_panic(&self, a_panic: models::APanic) -> by_a_panic::ByAPanic {
                by_a_panic::ByAPanic(
                    self.0.alternate_key(&[("> a\u{a}>\u{a}>     panic!();", Argument::quoted(a_panic.as_str()))], true),
                )
            }
        }

        /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')`
        pub mod by_a_panic {
            use super::models;

            crate::runtime::node! {
                /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')`
                ByAPanic
            }

            impl ByAPanic {
                /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}`
                pub fn a_panic_path(&self, path: impl AsRef<str>) -> a_panic_path::APanicPath {
                    a_panic_path::APanicPath(self.0.path("> a\u{a}>\u{a}>     panic!();", path.as_ref()))
                }
            }

            /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}`
            pub mod a_panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}`
                    APanicPath
                }

                impl APanicPath {
                    /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}/> a > > panic!();(> a > > panic!();={> a > > panic!();})`
                    pub fn a_panic(&self, a_panic: &str) -> a_panic::APanic {
                        a_panic::APanic(
                            self
                                .0
                                .function(
                                    "> a\u{a}>\u{a}>     panic!();",
                                    &[("> a\u{a}>\u{a}>     panic!();", Argument::bare(a_panic))],
                                ),
                        )
                    }
                }

                /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}/> a > > panic!();(> a > > panic!();={> a > > panic!();})`
                pub mod a_panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}/> a > > panic!();(> a > > panic!();={> a > > panic!();})`
                        APanic
                    }

                    impl APanic {
                        /// `GET > a > > panic!();` — \> a \> \> panic!();: \> a \> \> panic!();
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::APanic2> {
                            let operation = &Operation {
                                name: "> a\u{a}>\u{a}>     panic!();: get",
                                method: Method::Get,
                                path: "> a\u{a}>\u{a}>     panic!();",
                                pages: &["> a\u{a}>\u{a}>     panic!();"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod a_panic {
        //! The types of a namespace.

        mod a_panic {
            crate::runtime::model! {
                /// `> a > > panic!();.> a > > panic!();`, which the reference names and does not describe.
                APanic = "> a\u{a}>\u{a}>     panic!();.> a\u{a}>\u{a}>     panic!();"
            }
        }

        mod exports {
            pub use super::a_panic::APanic;
        }

        pub use self::exports::*;
    }

    mod a_panic2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            ///
            /// [`microsoft.graph.> a > > panic!();`](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            APanic2 = "microsoft.graph.> a\u{a}>\u{a}>     panic!();"
        }

        impl APanic2 {
            /// `> a > > panic!();` in queries.
            pub const A_PANIC: Property<Self> = Property::new("> a\u{a}>\u{a}>     panic!();");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `> a > > panic!();`: `> a > > panic!();`
            ///
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            pub fn a_panic(&self) -> Option<super::APanic> {
                self.0.enumeration("> a\u{a}>\u{a}>     panic!();")
            }

            /// Sets `> a > > panic!();`.
            pub fn with_a_panic(self, value: impl Into<Nullable<super::APanic>>) -> Self {
                Self(self.0.with("> a\u{a}>\u{a}>     panic!();", value))
            }

            /// `x`: `Collection(microsoft.graph.> a > > panic!();)`
            ///
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            pub fn x(&self) -> Option<&[super::APanic2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::APanic2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod a_panic_2 {
        crate::runtime::enumeration! {
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            ///
            /// [`> a > > panic!();`](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            APanic = "> a\u{a}>\u{a}>     panic!();" {
                /// `> a > > panic!();`
                APanic = "> a\u{a}>\u{a}>     panic!();",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{a_panic_2::APanic, a_panic2::APanic2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod a_panic {
        //! The parameters of actions of `> a > > panic!();`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\> a \> \> panic!();](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct APanicRequest(Object);

        impl APanicRequest {
            /// With `> a > > panic!();`.
            pub fn new(a_panic: impl Into<Nullable<models::APanic>>) -> Self {
                Self(Object::new().with("> a\u{a}>\u{a}>     panic!();", a_panic))
            }

            /// `> a > > panic!();`: `> a > > panic!();`
            ///
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            pub fn with_a_panic(self, value: impl Into<Nullable<models::APanic>>) -> Self {
                Self(self.0.with("> a\u{a}>\u{a}>     panic!();", value))
            }
        }

        impl IntoJson for APanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/> a > > panic!();`
    pub fn a_panic(&self) -> a_panic::APanic {
        a_panic::APanic(self.0.name("> a\u{a}>\u{a}>     panic!();"))
    }
}
}
pub mod text_8 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod value_1 {
        //! The types of a namespace.

        mod a_panic {
            crate::runtime::enumeration! {
                /// 1\. a
                ///
                /// panic!();
                ///
                /// [`1. a panic!();`](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
                APanic = "1. a\u{a}\u{a}        panic!();" {
                    /// `1. a panic!();`
                    _1APanic = "1. a\u{a}\u{a}        panic!();",
                    /// `x`
                    X = "x",
                }
            }
        }

        mod exports {
            pub use super::a_panic::APanic;
        }

        pub use self::exports::*;
    }

    pub mod value_1_2 {
        //! The types of a namespace.

        mod a_panic {
            use crate::runtime::{Nullable, Property};

            crate::runtime::model! {
                /// 1\. a
                ///
                /// panic!();
                ///
                /// [`microsoft.graph.1. a panic!();`](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
                APanic = "microsoft.graph.1. a\u{a}\u{a}        panic!();"
            }

            impl APanic {
                /// `1. a panic!();` in queries.
                pub const VALUE_1_A_PANIC: Property<Self> = Property::new("1. a\u{a}\u{a}        panic!();");
                /// `x` in queries.
                pub const X: Property<Self> = Property::new("x");

                /// `1. a panic!();`: `1. a panic!();`
                ///
                /// 1\. a
                ///
                /// panic!();
                pub fn value_1_a_panic(&self) -> Option<super::super::value_1::APanic> {
                    self.0.enumeration("1. a\u{a}\u{a}        panic!();")
                }

                /// Sets `1. a panic!();`.
                pub fn with_1_a_panic(self, value: impl Into<Nullable<super::super::value_1::APanic>>) -> Self {
                    Self(self.0.with("1. a\u{a}\u{a}        panic!();", value))
                }

                /// `x`: `Collection(microsoft.graph.1. a panic!();)`
                ///
                /// 1\. a
                ///
                /// panic!();
                pub fn x(&self) -> Option<&[super::APanic]> {
                    self.0.models("x")
                }

                /// Sets `x`.
                pub fn with_x(self, value: impl Into<Nullable<Vec<super::APanic>>>) -> Self {
                    Self(self.0.with("x", value))
                }
            }
        }

        mod exports {
            pub use super::a_panic::APanic;
        }

        pub use self::exports::*;
    }

    pub mod value_1_a_panic_1 {
        //! The types of a namespace.

        mod a_panic {
            crate::runtime::model! {
                /// `1. a panic!();.1. a panic!();`, which the reference names and does not describe.
                APanic = "1. a\u{a}\u{a}        panic!();.1. a\u{a}\u{a}        panic!();"
            }
        }

        mod exports {
            pub use super::a_panic::APanic;
        }

        pub use self::exports::*;
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod value_1_a_panic {
        //! The parameters of actions of `1. a panic!();`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [1\. a panic!();](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Type1APanicRequest(Object);

        impl Type1APanicRequest {
            /// With `1. a panic!();`.
            pub fn new(value_1_a_panic: impl Into<Nullable<models::value_1::APanic>>) -> Self {
                Self(Object::new().with("1. a\u{a}\u{a}        panic!();", value_1_a_panic))
            }

            /// `1. a panic!();`: `1. a panic!();`
            ///
            /// 1\. a
            ///
            /// panic!();
            pub fn with_1_a_panic(self, value: impl Into<Nullable<models::value_1::APanic>>) -> Self {
                Self(self.0.with("1. a\u{a}\u{a}        panic!();", value))
            }
        }

        impl IntoJson for Type1APanicRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod value_1_a_panic {
    //! `/1. a panic!();`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/1. a panic!();`
        Value1APanic
    }

    impl Value1APanic {
        /// `POST /1. a panic!();` — 1\. a panic!();
        ///
        /// 1\. a
        ///
        /// panic!();
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
        /// Also: `1. a panic!();`.
        /// Required: `1. a panic!();`, `1. a panic!();`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `1. a panic!();`, `A`
        pub fn value_1_a_panic(
            &self,
            body: requests::value_1_a_panic::Type1APanicRequest,
        ) -> Call<models::value_1_a_panic_1::APanic> {
            let operation = &Operation {
                name: "1. a\u{a}\u{a}        panic!();: value_1_a_panic",
                method: Method::Post,
                path: "/1. a\u{a}\u{a}        panic!();",
                pages: &["1. a\u{a}\u{a}        panic!();"],
                work: "",
                personal: "",
                application: "1. a\u{a}\u{a}        panic!(); A",
            };
            self.0.name("1. a\u{a}\u{a}        panic!();").call(operation).json(body)
        }

        /// `/1. a panic!();/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/1. a panic!();/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/1. a panic!();/{id}`
            Id
        }

        impl Id {
            /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')`
            pub fn by_1_a_panic(&self, value_1_a_panic: models::value_1::APanic) -> by_1_a_panic::By1APanic {
                by_1_a_panic::By1APanic(
                    self
                        .0
                        .alternate_key(
                            &[("1. a\u{a}\u{a}        panic!();", Argument::quoted(value_1_a_panic.as_str()))],
                            true,
                        ),
                )
            }
        }

        /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')`
        pub mod by_1_a_panic {
            use super::models;

            crate::runtime::node! {
                /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')`
                By1APanic
            }

            impl By1APanic {
                /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}`
                pub fn value_1_a_panic_path(&self, path: impl AsRef<str>) -> value_1_a_panic_path::Value1APanicPath {
                    value_1_a_panic_path::Value1APanicPath(self.0.path("1. a\u{a}\u{a}        panic!();", path.as_ref()))
                }
            }

            /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}`
            pub mod value_1_a_panic_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}`
                    Value1APanicPath
                }

                impl Value1APanicPath {
                    /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}/1. a panic!();(1. a panic!();={1. a panic!();})`
                    pub fn value_1_a_panic(&self, value_1_a_panic: &str) -> value_1_a_panic::Value1APanic {
                        value_1_a_panic::Value1APanic(
                            self
                                .0
                                .function(
                                    "1. a\u{a}\u{a}        panic!();",
                                    &[("1. a\u{a}\u{a}        panic!();", Argument::bare(value_1_a_panic))],
                                ),
                        )
                    }
                }

                /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}/1. a panic!();(1. a panic!();={1. a panic!();})`
                pub mod value_1_a_panic {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}/1. a panic!();(1. a panic!();={1. a panic!();})`
                        Value1APanic
                    }

                    impl Value1APanic {
                        /// `GET 1. a panic!();` — 1\. a panic!();: 1. a panic!();
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::value_1_2::APanic> {
                            let operation = &Operation {
                                name: "1. a\u{a}\u{a}        panic!();: get",
                                method: Method::Get,
                                path: "1. a\u{a}\u{a}        panic!();",
                                pages: &["1. a\u{a}\u{a}        panic!();"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/1. a panic!();`
    pub fn value_1_a_panic(&self) -> value_1_a_panic::Value1APanic {
        value_1_a_panic::Value1APanic(self.0.name("1. a\u{a}\u{a}        panic!();"))
    }
}
}
pub mod text_9 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod pre_code_panic_code_pre_script_alert_1_script {
        //! The types of a namespace.

        mod exports {
            pub use super::pre_code_panic_code_pre_script_alert1_script::PreCodePanicCodePreScriptAlert1Script;
        }

        mod pre_code_panic_code_pre_script_alert1_script {
            crate::runtime::model! {
                /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>.<pre><code>panic!()</code></pre> <script>alert(1)</script>`, which the reference names and does not describe.
                PreCodePanicCodePreScriptAlert1Script = "<pre><code>panic!()</code></pre> <script>alert(1)</script>.<pre><code>panic!()</code></pre> <script>alert(1)</script>"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{
            pre_code_panic_code_pre_script_alert1_script::PreCodePanicCodePreScriptAlert1Script,
            pre_code_panic_code_pre_script_alert1_script2::PreCodePanicCodePreScriptAlert1Script2,
        };
    }

    mod pre_code_panic_code_pre_script_alert1_script {
        crate::runtime::enumeration! {
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// [`<pre><code>panic!()</code></pre> <script>alert(1)</script>`](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
            PreCodePanicCodePreScriptAlert1Script = "<pre><code>panic!()</code></pre> <script>alert(1)</script>" {
                /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>`
                PreCodePanicCodePreScriptAlert1Script = "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                /// `x`
                X = "x",
            }
        }
    }

    mod pre_code_panic_code_pre_script_alert1_script2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// [`microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>`](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
            PreCodePanicCodePreScriptAlert1Script2 = "microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>"
        }

        impl PreCodePanicCodePreScriptAlert1Script2 {
            /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>` in queries.
            pub const PRE_CODE_PANIC_CODE_PRE_SCRIPT_ALERT_1_SCRIPT: Property<Self> =
                Property::new("<pre><code>panic!()</code></pre> <script>alert(1)</script>");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>`: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`
            ///
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            pub fn pre_code_panic_code_pre_script_alert_1_script(
                &self,
            ) -> Option<super::PreCodePanicCodePreScriptAlert1Script>
            {
                self.0.enumeration("<pre><code>panic!()</code></pre> <script>alert(1)</script>")
            }

            /// Sets `<pre><code>panic!()</code></pre> <script>alert(1)</script>`.
            pub fn with_pre_code_panic_code_pre_script_alert_1_script(
                self,
                value: impl Into<Nullable<super::PreCodePanicCodePreScriptAlert1Script>>,
            ) -> Self {
                Self(self.0.with("<pre><code>panic!()</code></pre> <script>alert(1)</script>", value))
            }

            /// `x`: `Collection(microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>)`
            ///
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            pub fn x(&self) -> Option<&[super::PreCodePanicCodePreScriptAlert1Script2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::PreCodePanicCodePreScriptAlert1Script2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod pre_code_panic_code_pre_script_alert_1_script {
    //! `/<pre><code>panic!()</code></pre> <script>alert(1)</script>`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>`
        PreCodePanicCodePreScriptAlert1Script
    }

    impl PreCodePanicCodePreScriptAlert1Script {
        /// `POST /<pre><code>panic!()</code></pre> <script>alert(1)</script>` — \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
        ///
        /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
        /// Also: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`.
        /// Required: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`, `<pre><code>panic!()</code></pre> <script>alert(1)</script>`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`, `A`
        pub fn pre_code_panic_code_pre_script_alert_1_script(
            &self,
            body: requests::script::PreCodePanicCodePreScriptAlert1ScriptRequest,
        ) -> Call<models::pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script> {
            let operation = &Operation {
                name: "script>: pre_code_panic_code_pre_script_alert_1_script",
                method: Method::Post,
                path: "/<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                pages: &["script>"],
                work: "",
                personal: "",
                application: "<pre><code>panic!()</code></pre> <script>alert(1)</script> A",
            };
            self.0.name("<pre><code>panic!()</code></pre> <script>alert(1)</script>").call(operation).json(body)
        }

        /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}`
            Id
        }

        impl Id {
            /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')`
            pub fn by_pre_code_panic_code_pre_script_alert_1_script(
                &self,
                pre_code_panic_code_pre_script_alert_1_script: models::PreCodePanicCodePreScriptAlert1Script,
            ) -> by_pre_code_panic_code_pre_script_alert_1_script::ByPreCodePanicCodePreScriptAlert1Script {
                by_pre_code_panic_code_pre_script_alert_1_script::ByPreCodePanicCodePreScriptAlert1Script(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                                    Argument::quoted(pre_code_panic_code_pre_script_alert_1_script.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')`
        pub mod by_pre_code_panic_code_pre_script_alert_1_script {
            use super::models;

            crate::runtime::node! {
                /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')`
                ByPreCodePanicCodePreScriptAlert1Script
            }

            impl ByPreCodePanicCodePreScriptAlert1Script {
                /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}`
                pub fn pre_code_panic_code_pre_script_alert_1_script_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> pre_code_panic_code_pre_script_alert_1_script_path::PreCodePanicCodePreScriptAlert1ScriptPath {
                    pre_code_panic_code_pre_script_alert_1_script_path::PreCodePanicCodePreScriptAlert1ScriptPath(
                        self.0.path("<pre><code>panic!()</code></pre> <script>alert(1)</script>", path.as_ref()),
                    )
                }
            }

            /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}`
            pub mod pre_code_panic_code_pre_script_alert_1_script_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}`
                    PreCodePanicCodePreScriptAlert1ScriptPath
                }

                impl PreCodePanicCodePreScriptAlert1ScriptPath {
                    /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})`
                    pub fn pre_code_panic_code_pre_script_alert_1_script(
                        &self,
                        pre_code_panic_code_pre_script_alert_1_script: &str,
                    ) -> pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script {
                        pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script(
                            self
                                .0
                                .function(
                                    "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                                    &[
                                        (
                                            "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                                            Argument::bare(pre_code_panic_code_pre_script_alert_1_script),
                                        ),
                                    ],
                                ),
                        )
                    }
                }

                /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})`
                pub mod pre_code_panic_code_pre_script_alert_1_script {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})`
                        PreCodePanicCodePreScriptAlert1Script
                    }

                    impl PreCodePanicCodePreScriptAlert1Script {
                        /// `GET <pre><code>panic!()</code></pre> <script>alert(1)</script>` — \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>: \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::PreCodePanicCodePreScriptAlert1Script2> {
                            let operation = &Operation {
                                name: "<pre><code>panic!()</code></pre> <script>alert(1)</script>: get",
                                method: Method::Get,
                                path: "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                                pages: &["script>"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod script {
        //! The parameters of actions of `script>`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [script\>](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct PreCodePanicCodePreScriptAlert1ScriptRequest(Object);

        impl PreCodePanicCodePreScriptAlert1ScriptRequest {
            /// With `<pre><code>panic!()</code></pre> <script>alert(1)</script>`.
            pub fn new(
                pre_code_panic_code_pre_script_alert_1_script: impl Into<
                    Nullable<models::PreCodePanicCodePreScriptAlert1Script>,
                >,
            ) -> Self {
                Self(
                    Object::new()
                        .with(
                            "<pre><code>panic!()</code></pre> <script>alert(1)</script>",
                            pre_code_panic_code_pre_script_alert_1_script,
                        ),
                )
            }

            /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>`: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`
            ///
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            pub fn with_pre_code_panic_code_pre_script_alert_1_script(
                self,
                value: impl Into<Nullable<models::PreCodePanicCodePreScriptAlert1Script>>,
            ) -> Self {
                Self(self.0.with("<pre><code>panic!()</code></pre> <script>alert(1)</script>", value))
            }
        }

        impl IntoJson for PreCodePanicCodePreScriptAlert1ScriptRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>`
    pub fn pre_code_panic_code_pre_script_alert_1_script(
        &self,
    ) -> pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script
    {
        pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script(
            self.0.name("<pre><code>panic!()</code></pre> <script>alert(1)</script>"),
        )
    }
}
}
pub mod text_10 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod a_b_c_d_e_f_crate_runtime {
    //! `/[a](b) [c]: d ![e](f) [crate::runtime]`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/[a](b) [c]: d ![e](f) [crate::runtime]`
        ABCDEFCrateRuntime
    }

    impl ABCDEFCrateRuntime {
        /// `POST /[a](b) [c]: d ![e](f) [crate::runtime]` — a \[c\]: d !e \[crate::runtime\]
        ///
        /// a \[c\]: d !e \[crate::runtime\]
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
        /// Also: `[a](b) [c]: d ![e](f) [crate::runtime]`.
        /// Required: `[a](b) [c]: d ![e](f) [crate::runtime]`, `[a](b) [c]: d ![e](f) [crate::runtime]`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `[a](b) [c]: d ![e](f) [crate::runtime]`, `A`
        pub fn a_b_c_d_e_f_crate_runtime(
            &self,
            body: requests::a_b_c::ABCDEFCrateRuntimeRequest,
        ) -> Call<models::a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime> {
            let operation = &Operation {
                name: "[a](b) [c]: a_b_c_d_e_f_crate_runtime",
                method: Method::Post,
                path: "/[a](b) [c]: d ![e](f) [crate::runtime]",
                pages: &["[a](b) [c]: d ![e](f) [crate::runtime]"],
                work: "",
                personal: "",
                application: "[a](b) [c]: d ![e](f) [crate::runtime] A",
            };
            self.0.name("[a](b) [c]: d ![e](f) [crate::runtime]").call(operation).json(body)
        }

        /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}`
            Id
        }

        impl Id {
            /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')`
            pub fn by_a_b_c_d_e_f_crate_runtime(
                &self,
                a_b_c_d_e_f_crate_runtime: models::ABCDEFCrateRuntime,
            ) -> by_a_b_c_d_e_f_crate_runtime::ByABCDEFCrateRuntime {
                by_a_b_c_d_e_f_crate_runtime::ByABCDEFCrateRuntime(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "[a](b) [c]: d ![e](f) [crate::runtime]",
                                    Argument::quoted(a_b_c_d_e_f_crate_runtime.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')`
        pub mod by_a_b_c_d_e_f_crate_runtime {
            use super::models;

            crate::runtime::node! {
                /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')`
                ByABCDEFCrateRuntime
            }

            impl ByABCDEFCrateRuntime {
                /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}`
                pub fn a_b_c_d_e_f_crate_runtime_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> a_b_c_d_e_f_crate_runtime_path::ABCDEFCrateRuntimePath {
                    a_b_c_d_e_f_crate_runtime_path::ABCDEFCrateRuntimePath(
                        self.0.path("[a](b) [c]: d ![e](f) [crate::runtime]", path.as_ref()),
                    )
                }
            }

            /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}`
            pub mod a_b_c_d_e_f_crate_runtime_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}`
                    ABCDEFCrateRuntimePath
                }

                impl ABCDEFCrateRuntimePath {
                    /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})`
                    pub fn a_b_c_d_e_f_crate_runtime(
                        &self,
                        a_b_c_d_e_f_crate_runtime: &str,
                    ) -> a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime {
                        a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime(
                            self
                                .0
                                .function(
                                    "[a](b) [c]: d ![e](f) [crate::runtime]",
                                    &[
                                        (
                                            "[a](b) [c]: d ![e](f) [crate::runtime]",
                                            Argument::bare(a_b_c_d_e_f_crate_runtime),
                                        ),
                                    ],
                                ),
                        )
                    }
                }

                /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})`
                pub mod a_b_c_d_e_f_crate_runtime {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})`
                        ABCDEFCrateRuntime
                    }

                    impl ABCDEFCrateRuntime {
                        /// `GET [a](b) [c]: d ![e](f) [crate::runtime]` — a \[c\]: d !e \[crate::runtime\]: a \[c\]: d !e \[crate::runtime\]
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::ABCDEFCrateRuntime2> {
                            let operation = &Operation {
                                name: "[a](b) [c]: get",
                                method: Method::Get,
                                path: "[a](b) [c]: d ![e](f) [crate::runtime]",
                                pages: &["[a](b) [c]: d ![e](f) [crate::runtime]"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod a_b_c_d_e_f_crate_runtime {
        //! The types of a namespace.

        mod abcdef_crate_runtime {
            crate::runtime::model! {
                /// `[a](b) [c]: d ![e](f) [crate::runtime].[a](b) [c]: d ![e](f) [crate::runtime]`, which the reference names and does not describe.
                ABCDEFCrateRuntime = "[a](b) [c]: d ![e](f) [crate::runtime].[a](b) [c]: d ![e](f) [crate::runtime]"
            }
        }

        mod exports {
            pub use super::abcdef_crate_runtime::ABCDEFCrateRuntime;
        }

        pub use self::exports::*;
    }

    mod abcdef_crate_runtime {
        crate::runtime::enumeration! {
            /// a \[c\]: d !e \[crate::runtime\]
            ///
            /// [`[a](b) [c]: d ![e](f) [crate::runtime]`](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
            ABCDEFCrateRuntime = "[a](b) [c]: d ![e](f) [crate::runtime]" {
                /// `[a](b) [c]: d ![e](f) [crate::runtime]`
                ABCDEFCrateRuntime = "[a](b) [c]: d ![e](f) [crate::runtime]",
                /// `x`
                X = "x",
            }
        }
    }

    mod abcdef_crate_runtime2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// a \[c\]: d !e \[crate::runtime\]
            ///
            /// [`microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]`](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
            ABCDEFCrateRuntime2 = "microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]"
        }

        impl ABCDEFCrateRuntime2 {
            /// `[a](b) [c]: d ![e](f) [crate::runtime]` in queries.
            pub const A_B_C_D_E_F_CRATE_RUNTIME: Property<Self> = Property::new("[a](b) [c]: d ![e](f) [crate::runtime]");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `[a](b) [c]: d ![e](f) [crate::runtime]`: `[a](b) [c]: d ![e](f) [crate::runtime]`
            ///
            /// a \[c\]: d !e \[crate::runtime\]
            pub fn a_b_c_d_e_f_crate_runtime(&self) -> Option<super::ABCDEFCrateRuntime> {
                self.0.enumeration("[a](b) [c]: d ![e](f) [crate::runtime]")
            }

            /// Sets `[a](b) [c]: d ![e](f) [crate::runtime]`.
            pub fn with_a_b_c_d_e_f_crate_runtime(self, value: impl Into<Nullable<super::ABCDEFCrateRuntime>>) -> Self {
                Self(self.0.with("[a](b) [c]: d ![e](f) [crate::runtime]", value))
            }

            /// `x`: `Collection(microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime])`
            ///
            /// a \[c\]: d !e \[crate::runtime\]
            pub fn x(&self) -> Option<&[super::ABCDEFCrateRuntime2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::ABCDEFCrateRuntime2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod exports {
        pub use super::{abcdef_crate_runtime::ABCDEFCrateRuntime, abcdef_crate_runtime2::ABCDEFCrateRuntime2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod a_b_c {
        //! The parameters of actions of `[a](b) [c]`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [a \[c\]: d !e \[crate::runtime\]](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct ABCDEFCrateRuntimeRequest(Object);

        impl ABCDEFCrateRuntimeRequest {
            /// With `[a](b) [c]: d ![e](f) [crate::runtime]`.
            pub fn new(a_b_c_d_e_f_crate_runtime: impl Into<Nullable<models::ABCDEFCrateRuntime>>) -> Self {
                Self(Object::new().with("[a](b) [c]: d ![e](f) [crate::runtime]", a_b_c_d_e_f_crate_runtime))
            }

            /// `[a](b) [c]: d ![e](f) [crate::runtime]`: `[a](b) [c]: d ![e](f) [crate::runtime]`
            ///
            /// a \[c\]: d !e \[crate::runtime\]
            pub fn with_a_b_c_d_e_f_crate_runtime(self, value: impl Into<Nullable<models::ABCDEFCrateRuntime>>) -> Self {
                Self(self.0.with("[a](b) [c]: d ![e](f) [crate::runtime]", value))
            }
        }

        impl IntoJson for ABCDEFCrateRuntimeRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/[a](b) [c]: d ![e](f) [crate::runtime]`
    pub fn a_b_c_d_e_f_crate_runtime(&self) -> a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime {
        a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime(self.0.name("[a](b) [c]: d ![e](f) [crate::runtime]"))
    }
}
}
pub mod text_11 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod heading_a {
    //! `/# heading *** | a | |---|`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/# heading *** | a | |---|`
        HeadingA
    }

    impl HeadingA {
        /// `POST /# heading *** | a | |---|` — \# heading \*\*\* \| a \| \|---\|
        ///
        /// \# heading
        ///
        /// \*\*\*
        ///
        /// \| a \|
        ///
        /// \|---\|
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0)
        /// Also: `# heading *** | a | |---|`.
        /// Required: `# heading *** | a | |---|`, `# heading *** | a | |---|`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `# heading *** | a | |---|`, `A`
        pub fn heading_a(&self, body: requests::empty::HeadingARequest) -> Call<models::heading_a::HeadingA> {
            let operation = &Operation {
                name: "heading_a",
                method: Method::Post,
                path: "/# heading\u{a}***\u{a}| a |\u{a}|---|",
                pages: &["# heading\u{a}***\u{a}| a |\u{a}|---|"],
                work: "",
                personal: "",
                application: "# heading\u{a}***\u{a}| a |\u{a}|---| A",
            };
            self.0.name("# heading\u{a}***\u{a}| a |\u{a}|---|").call(operation).json(body)
        }

        /// `/# heading *** | a | |---|/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/# heading *** | a | |---|/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/# heading *** | a | |---|/{id}`
            Id
        }

        impl Id {
            /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')`
            pub fn by_heading_a(&self, heading_a: models::HeadingA) -> by_heading_a::ByHeadingA {
                by_heading_a::ByHeadingA(
                    self
                        .0
                        .alternate_key(
                            &[("# heading\u{a}***\u{a}| a |\u{a}|---|", Argument::quoted(heading_a.as_str()))],
                            true,
                        ),
                )
            }
        }

        /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')`
        pub mod by_heading_a {
            use super::models;

            crate::runtime::node! {
                /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')`
                ByHeadingA
            }

            impl ByHeadingA {
                /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}`
                pub fn heading_a_path(&self, path: impl AsRef<str>) -> heading_a_path::HeadingAPath {
                    heading_a_path::HeadingAPath(self.0.path("# heading\u{a}***\u{a}| a |\u{a}|---|", path.as_ref()))
                }
            }

            /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}`
            pub mod heading_a_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}`
                    HeadingAPath
                }

                impl HeadingAPath {
                    /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})`
                    pub fn heading_a(&self, heading_a: &str) -> heading_a::HeadingA {
                        heading_a::HeadingA(
                            self
                                .0
                                .function(
                                    "# heading\u{a}***\u{a}| a |\u{a}|---|",
                                    &[("# heading\u{a}***\u{a}| a |\u{a}|---|", Argument::bare(heading_a))],
                                ),
                        )
                    }
                }

                /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})`
                pub mod heading_a {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})`
                        HeadingA
                    }

                    impl HeadingA {
                        /// `GET # heading *** | a | |---|` — \# heading \*\*\* \| a \| \|---\|: # heading \*\*\* \| a \| \|---\|
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::HeadingA2> {
                            let operation = &Operation {
                                name: "# heading\u{a}***\u{a}| a |\u{a}|---|: get",
                                method: Method::Get,
                                path: "# heading\u{a}***\u{a}| a |\u{a}|---|",
                                pages: &["# heading\u{a}***\u{a}| a |\u{a}|---|"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod heading_a {
        //! The types of a namespace.

        mod exports {
            pub use super::heading_a::HeadingA;
        }

        mod heading_a {
            crate::runtime::model! {
                /// `# heading *** | a | |---|.# heading *** | a | |---|`, which the reference names and does not describe.
                HeadingA = "# heading\u{a}***\u{a}| a |\u{a}|---|.# heading\u{a}***\u{a}| a |\u{a}|---|"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{heading_a_2::HeadingA, heading_a2::HeadingA2};
    }

    mod heading_a2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            ///
            /// [`microsoft.graph.# heading *** | a | |---|`](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0)
            HeadingA2 = "microsoft.graph.# heading\u{a}***\u{a}| a |\u{a}|---|"
        }

        impl HeadingA2 {
            /// `# heading *** | a | |---|` in queries.
            pub const HEADING_A: Property<Self> = Property::new("# heading\u{a}***\u{a}| a |\u{a}|---|");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `# heading *** | a | |---|`: `# heading *** | a | |---|`
            ///
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            pub fn heading_a(&self) -> Option<super::HeadingA> {
                self.0.enumeration("# heading\u{a}***\u{a}| a |\u{a}|---|")
            }

            /// Sets `# heading *** | a | |---|`.
            pub fn with_heading_a(self, value: impl Into<Nullable<super::HeadingA>>) -> Self {
                Self(self.0.with("# heading\u{a}***\u{a}| a |\u{a}|---|", value))
            }

            /// `x`: `Collection(microsoft.graph.# heading *** | a | |---|)`
            ///
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            pub fn x(&self) -> Option<&[super::HeadingA2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::HeadingA2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod heading_a_2 {
        crate::runtime::enumeration! {
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            ///
            /// [`# heading *** | a | |---|`](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0)
            HeadingA = "# heading\u{a}***\u{a}| a |\u{a}|---|" {
                /// `# heading *** | a | |---|`
                HeadingA = "# heading\u{a}***\u{a}| a |\u{a}|---|",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod empty {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\# heading \*\*\* \| a \| \|---\|](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct HeadingARequest(Object);

        impl HeadingARequest {
            /// With `# heading *** | a | |---|`.
            pub fn new(heading_a: impl Into<Nullable<models::HeadingA>>) -> Self {
                Self(Object::new().with("# heading\u{a}***\u{a}| a |\u{a}|---|", heading_a))
            }

            /// `# heading *** | a | |---|`: `# heading *** | a | |---|`
            ///
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            pub fn with_heading_a(self, value: impl Into<Nullable<models::HeadingA>>) -> Self {
                Self(self.0.with("# heading\u{a}***\u{a}| a |\u{a}|---|", value))
            }
        }

        impl IntoJson for HeadingARequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/# heading *** | a | |---|`
    pub fn heading_a(&self) -> heading_a::HeadingA {
        heading_a::HeadingA(self.0.name("# heading\u{a}***\u{a}| a |\u{a}|---|"))
    }
}
}
pub mod text_12 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod fn_evil {
    //! `/"] */ }} fn evil() {} /* \`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/"] */ }} fn evil() {} /* \`
        FnEvil
    }

    impl FnEvil {
        /// `POST /"] */ }} fn evil() {} /* \` — "\] \*/ }} fn evil() {} /\* \\
        ///
        /// "\]
        ///
        /// \*/ }} fn evil() {} /\* \\
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
        /// Also: `"] */ }} fn evil() {} /* \`.
        /// Required: `"] */ }} fn evil() {} /* \`, `"] */ }} fn evil() {} /* \`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `"] */ }} fn evil() {} /* \`, `A`
        pub fn fn_evil(&self, body: requests::x2ax20x5c::FnEvilRequest) -> Call<models::fn_evil::FnEvil> {
            let operation = &Operation {
                name: "* \\: fn_evil",
                method: Method::Post,
                path: "/\"]\u{a}*/ }} fn evil() {} /* \\",
                pages: &["* \\"],
                work: "",
                personal: "",
                application: "\"]\u{a}*/ }} fn evil() {} /* \\ A",
            };
            self.0.name("\"]\u{a}*/ }} fn evil() {} /* \\").call(operation).json(body)
        }

        /// `/"] */ }} fn evil() {} /* \/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/"] */ }} fn evil() {} /* \/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/"] */ }} fn evil() {} /* \/{id}`
            Id
        }

        impl Id {
            /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')`
            pub fn by_fn_evil(&self, fn_evil: models::FnEvil) -> by_fn_evil::ByFnEvil {
                by_fn_evil::ByFnEvil(
                    self.0.alternate_key(&[("\"]\u{a}*/ }} fn evil() {} /* \\", Argument::quoted(fn_evil.as_str()))], true),
                )
            }
        }

        /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')`
        pub mod by_fn_evil {
            use super::models;

            crate::runtime::node! {
                /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')`
                ByFnEvil
            }

            impl ByFnEvil {
                /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}`
                pub fn fn_evil_path(&self, path: impl AsRef<str>) -> fn_evil_path::FnEvilPath {
                    fn_evil_path::FnEvilPath(self.0.path("\"]\u{a}*/ }} fn evil() {} /* \\", path.as_ref()))
                }
            }

            /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}`
            pub mod fn_evil_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}`
                    FnEvilPath
                }

                impl FnEvilPath {
                    /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}/"] */ }} fn evil() {} /* \("] */ }} fn evil() {} /* \={"] */ }} fn evil() {} /* \})`
                    pub fn fn_evil(&self, fn_evil: &str) -> fn_evil::FnEvil {
                        fn_evil::FnEvil(
                            self
                                .0
                                .function(
                                    "\"]\u{a}*/ }} fn evil() {} /* \\",
                                    &[("\"]\u{a}*/ }} fn evil() {} /* \\", Argument::bare(fn_evil))],
                                ),
                        )
                    }
                }

                /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}/"] */ }} fn evil() {} /* \("] */ }} fn evil() {} /* \={"] */ }} fn evil() {} /* \})`
                pub mod fn_evil {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}/"] */ }} fn evil() {} /* \("] */ }} fn evil() {} /* \={"] */ }} fn evil() {} /* \})`
                        FnEvil
                    }

                    impl FnEvil {
                        /// `GET "] */ }} fn evil() {} /* \` — "\] \*/ }} fn evil() {} /\* \\: "\] \*/ }} fn evil() {} /\* \\
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::FnEvil2> {
                            let operation = &Operation {
                                name: "\"]\u{a}*/ }} fn evil() {} /* \\: get",
                                method: Method::Get,
                                path: "\"]\u{a}*/ }} fn evil() {} /* \\",
                                pages: &["* \\"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod fn_evil {
        //! The types of a namespace.

        mod exports {
            pub use super::fn_evil::FnEvil;
        }

        mod fn_evil {
            crate::runtime::model! {
                /// `"] */ }} fn evil() {} /* \."] */ }} fn evil() {} /* \`, which the reference names and does not describe.
                FnEvil = "\"]\u{a}*/ }} fn evil() {} /* \\.\"]\u{a}*/ }} fn evil() {} /* \\"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{fn_evil_2::FnEvil, fn_evil2::FnEvil2};
    }

    mod fn_evil2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            ///
            /// [`microsoft.graph."] */ }} fn evil() {} /* \`](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
            FnEvil2 = "microsoft.graph.\"]\u{a}*/ }} fn evil() {} /* \\"
        }

        impl FnEvil2 {
            /// `"] */ }} fn evil() {} /* \` in queries.
            pub const FN_EVIL: Property<Self> = Property::new("\"]\u{a}*/ }} fn evil() {} /* \\");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `"] */ }} fn evil() {} /* \`: `"] */ }} fn evil() {} /* \`
            ///
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            pub fn fn_evil(&self) -> Option<super::FnEvil> {
                self.0.enumeration("\"]\u{a}*/ }} fn evil() {} /* \\")
            }

            /// Sets `"] */ }} fn evil() {} /* \`.
            pub fn with_fn_evil(self, value: impl Into<Nullable<super::FnEvil>>) -> Self {
                Self(self.0.with("\"]\u{a}*/ }} fn evil() {} /* \\", value))
            }

            /// `x`: `Collection(microsoft.graph."] */ }} fn evil() {} /* \)`
            ///
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            pub fn x(&self) -> Option<&[super::FnEvil2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::FnEvil2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod fn_evil_2 {
        crate::runtime::enumeration! {
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            ///
            /// [`"] */ }} fn evil() {} /* \`](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
            FnEvil = "\"]\u{a}*/ }} fn evil() {} /* \\" {
                /// `"] */ }} fn evil() {} /* \`
                FnEvil = "\"]\u{a}*/ }} fn evil() {} /* \\",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x2ax20x5c {
        //! The parameters of actions of `* \`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\* \\](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct FnEvilRequest(Object);

        impl FnEvilRequest {
            /// With `"] */ }} fn evil() {} /* \`.
            pub fn new(fn_evil: impl Into<Nullable<models::FnEvil>>) -> Self {
                Self(Object::new().with("\"]\u{a}*/ }} fn evil() {} /* \\", fn_evil))
            }

            /// `"] */ }} fn evil() {} /* \`: `"] */ }} fn evil() {} /* \`
            ///
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            pub fn with_fn_evil(self, value: impl Into<Nullable<models::FnEvil>>) -> Self {
                Self(self.0.with("\"]\u{a}*/ }} fn evil() {} /* \\", value))
            }
        }

        impl IntoJson for FnEvilRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/"] */ }} fn evil() {} /* \`
    pub fn fn_evil(&self) -> fn_evil::FnEvil {
        fn_evil::FnEvil(self.0.name("\"]\u{a}*/ }} fn evil() {} /* \\"))
    }
}
}
pub mod text_13 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod fn_evil_r {
    //! `/"#; fn evil() {} r#"`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/"#; fn evil() {} r#"`
        FnEvilR
    }

    impl FnEvilR {
        /// `POST /"#; fn evil() {} r#"` — "#; fn evil() {} r#"
        ///
        /// "#; fn evil() {} r#"
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
        /// Also: `"#; fn evil() {} r#"`.
        /// Required: `"#; fn evil() {} r#"`, `"#; fn evil() {} r#"`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `"#; fn evil() {} r#"`, `A`
        pub fn fn_evil_r(&self, body: requests::fn_evil_r::FnEvilRRequest) -> Call<models::fn_evil_r::FnEvilR> {
            let operation = &Operation {
                name: "\"#; fn evil() {} r#\": fn_evil_r",
                method: Method::Post,
                path: "/\"#; fn evil() {} r#\"",
                pages: &["\"#; fn evil() {} r#\""],
                work: "",
                personal: "",
                application: "\"#; fn evil() {} r#\" A",
            };
            self.0.name("\"#; fn evil() {} r#\"").call(operation).json(body)
        }

        /// `/"#; fn evil() {} r#"/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/"#; fn evil() {} r#"/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/"#; fn evil() {} r#"/{id}`
            Id
        }

        impl Id {
            /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')`
            pub fn by_fn_evil_r(&self, fn_evil_r: models::FnEvilR) -> by_fn_evil_r::ByFnEvilR {
                by_fn_evil_r::ByFnEvilR(
                    self.0.alternate_key(&[("\"#; fn evil() {} r#\"", Argument::quoted(fn_evil_r.as_str()))], true),
                )
            }
        }

        /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')`
        pub mod by_fn_evil_r {
            use super::models;

            crate::runtime::node! {
                /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')`
                ByFnEvilR
            }

            impl ByFnEvilR {
                /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}`
                pub fn fn_evil_r_path(&self, path: impl AsRef<str>) -> fn_evil_r_path::FnEvilRPath {
                    fn_evil_r_path::FnEvilRPath(self.0.path("\"#; fn evil() {} r#\"", path.as_ref()))
                }
            }

            /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}`
            pub mod fn_evil_r_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}`
                    FnEvilRPath
                }

                impl FnEvilRPath {
                    /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}/"#; fn evil() {} r#"("#; fn evil() {} r#"={"#; fn evil() {} r#"})`
                    pub fn fn_evil_r(&self, fn_evil_r: &str) -> fn_evil_r::FnEvilR {
                        fn_evil_r::FnEvilR(
                            self
                                .0
                                .function(
                                    "\"#; fn evil() {} r#\"",
                                    &[("\"#; fn evil() {} r#\"", Argument::bare(fn_evil_r))],
                                ),
                        )
                    }
                }

                /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}/"#; fn evil() {} r#"("#; fn evil() {} r#"={"#; fn evil() {} r#"})`
                pub mod fn_evil_r {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}/"#; fn evil() {} r#"("#; fn evil() {} r#"={"#; fn evil() {} r#"})`
                        FnEvilR
                    }

                    impl FnEvilR {
                        /// `GET "#; fn evil() {} r#"` — "#; fn evil() {} r#": "#; fn evil() {} r#"
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::FnEvilR2> {
                            let operation = &Operation {
                                name: "\"#; fn evil() {} r#\": get",
                                method: Method::Get,
                                path: "\"#; fn evil() {} r#\"",
                                pages: &["\"#; fn evil() {} r#\""],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod fn_evil_r {
        //! The types of a namespace.

        mod exports {
            pub use super::fn_evil_r::FnEvilR;
        }

        mod fn_evil_r {
            crate::runtime::model! {
                /// `"#; fn evil() {} r#"."#; fn evil() {} r#"`, which the reference names and does not describe.
                FnEvilR = "\"#; fn evil() {} r#\".\"#; fn evil() {} r#\""
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{fn_evil_r_2::FnEvilR, fn_evil_r2::FnEvilR2};
    }

    mod fn_evil_r2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// "#; fn evil() {} r#"
            ///
            /// [`microsoft.graph."#; fn evil() {} r#"`](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
            FnEvilR2 = "microsoft.graph.\"#; fn evil() {} r#\""
        }

        impl FnEvilR2 {
            /// `"#; fn evil() {} r#"` in queries.
            pub const FN_EVIL_R: Property<Self> = Property::new("\"#; fn evil() {} r#\"");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `"#; fn evil() {} r#"`: `"#; fn evil() {} r#"`
            ///
            /// "#; fn evil() {} r#"
            pub fn fn_evil_r(&self) -> Option<super::FnEvilR> {
                self.0.enumeration("\"#; fn evil() {} r#\"")
            }

            /// Sets `"#; fn evil() {} r#"`.
            pub fn with_fn_evil_r(self, value: impl Into<Nullable<super::FnEvilR>>) -> Self {
                Self(self.0.with("\"#; fn evil() {} r#\"", value))
            }

            /// `x`: `Collection(microsoft.graph."#; fn evil() {} r#")`
            ///
            /// "#; fn evil() {} r#"
            pub fn x(&self) -> Option<&[super::FnEvilR2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::FnEvilR2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod fn_evil_r_2 {
        crate::runtime::enumeration! {
            /// "#; fn evil() {} r#"
            ///
            /// [`"#; fn evil() {} r#"`](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
            FnEvilR = "\"#; fn evil() {} r#\"" {
                /// `"#; fn evil() {} r#"`
                FnEvilR = "\"#; fn evil() {} r#\"",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod fn_evil_r {
        //! The parameters of actions of `"#; fn evil() {} r#"`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of ["#; fn evil() {} r#"](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct FnEvilRRequest(Object);

        impl FnEvilRRequest {
            /// With `"#; fn evil() {} r#"`.
            pub fn new(fn_evil_r: impl Into<Nullable<models::FnEvilR>>) -> Self {
                Self(Object::new().with("\"#; fn evil() {} r#\"", fn_evil_r))
            }

            /// `"#; fn evil() {} r#"`: `"#; fn evil() {} r#"`
            ///
            /// "#; fn evil() {} r#"
            pub fn with_fn_evil_r(self, value: impl Into<Nullable<models::FnEvilR>>) -> Self {
                Self(self.0.with("\"#; fn evil() {} r#\"", value))
            }
        }

        impl IntoJson for FnEvilRRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/"#; fn evil() {} r#"`
    pub fn fn_evil_r(&self) -> fn_evil_r::FnEvilR {
        fn_evil_r::FnEvilR(self.0.name("\"#; fn evil() {} r#\""))
    }
}
}
pub mod text_14 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod comment {
    //! `//// comment`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `//// comment`
        Comment
    }

    impl Comment {
        /// `POST //// comment` — /// comment
        ///
        /// /// comment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
        /// Also: `/// comment`.
        /// Required: `/// comment`, `/// comment`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `/// comment`, `A`
        pub fn comment(&self, body: requests::comment::CommentRequest) -> Call<models::comment::Comment> {
            let operation = &Operation {
                name: " comment: comment",
                method: Method::Post,
                path: "\u{2f}/// comment",
                pages: &[" comment"],
                work: "",
                personal: "",
                application: "\u{2f}// comment A",
            };
            self.0.name("\u{2f}// comment").call(operation).json(body)
        }

        /// `//// comment/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `//// comment/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `//// comment/{id}`
            Id
        }

        impl Id {
            /// `//// comment/{id}(/// comment='{/// comment}')`
            pub fn by_comment(&self, comment: models::Comment) -> by_comment::ByComment {
                by_comment::ByComment(
                    self.0.alternate_key(&[("\u{2f}// comment", Argument::quoted(comment.as_str()))], true),
                )
            }
        }

        /// `//// comment/{id}(/// comment='{/// comment}')`
        pub mod by_comment {
            use super::models;

            crate::runtime::node! {
                /// `//// comment/{id}(/// comment='{/// comment}')`
                ByComment
            }

            impl ByComment {
                /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}`
                pub fn comment_path(&self, path: impl AsRef<str>) -> comment_path::CommentPath {
                    comment_path::CommentPath(self.0.path("\u{2f}// comment", path.as_ref()))
                }
            }

            /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}`
            pub mod comment_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}`
                    CommentPath
                }

                impl CommentPath {
                    /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}//// comment(/// comment={/// comment})`
                    pub fn comment(&self, comment: &str) -> comment::Comment {
                        comment::Comment(
                            self.0.function("\u{2f}// comment", &[("\u{2f}// comment", Argument::bare(comment))]),
                        )
                    }
                }

                /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}//// comment(/// comment={/// comment})`
                pub mod comment {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}//// comment(/// comment={/// comment})`
                        Comment
                    }

                    impl Comment {
                        /// `GET /// comment` — /// comment: /// comment
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Comment2> {
                            let operation = &Operation {
                                name: "\u{2f}// comment: get",
                                method: Method::Get,
                                path: "\u{2f}// comment",
                                pages: &[" comment"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod comment {
        //! The types of a namespace.

        mod comment {
            crate::runtime::model! {
                /// `/// comment./// comment`, which the reference names and does not describe.
                Comment = "\u{2f}// comment./// comment"
            }
        }

        mod exports {
            pub use super::comment::Comment;
        }

        pub use self::exports::*;
    }

    mod comment2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// /// comment
            ///
            /// [`microsoft.graph./// comment`](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
            Comment2 = "microsoft.graph./// comment"
        }

        impl Comment2 {
            /// `/// comment` in queries.
            pub const COMMENT: Property<Self> = Property::new("\u{2f}// comment");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `/// comment`: `/// comment`
            ///
            /// /// comment
            pub fn comment(&self) -> Option<super::Comment> {
                self.0.enumeration("\u{2f}// comment")
            }

            /// Sets `/// comment`.
            pub fn with_comment(self, value: impl Into<Nullable<super::Comment>>) -> Self {
                Self(self.0.with("\u{2f}// comment", value))
            }

            /// `x`: `Collection(microsoft.graph./// comment)`
            ///
            /// /// comment
            pub fn x(&self) -> Option<&[super::Comment2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Comment2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod comment_2 {
        crate::runtime::enumeration! {
            /// /// comment
            ///
            /// [`/// comment`](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
            Comment = "\u{2f}// comment" {
                /// `/// comment`
                Comment = "\u{2f}// comment",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{comment_2::Comment, comment2::Comment2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod comment {
        //! The parameters of actions of `comment`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [comment](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct CommentRequest(Object);

        impl CommentRequest {
            /// With `/// comment`.
            pub fn new(comment: impl Into<Nullable<models::Comment>>) -> Self {
                Self(Object::new().with("\u{2f}// comment", comment))
            }

            /// `/// comment`: `/// comment`
            ///
            /// /// comment
            pub fn with_comment(self, value: impl Into<Nullable<models::Comment>>) -> Self {
                Self(self.0.with("\u{2f}// comment", value))
            }
        }

        impl IntoJson for CommentRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `//// comment`
    pub fn comment(&self) -> comment::Comment {
        comment::Comment(self.0.name("\u{2f}// comment"))
    }
}
}
pub mod text_15 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod comment {
    //! `///! comment`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `///! comment`
        Comment
    }

    impl Comment {
        /// `POST ///! comment` — //! comment
        ///
        /// //! comment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
        /// Also: `//! comment`.
        /// Required: `//! comment`, `//! comment`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `//! comment`, `A`
        pub fn comment(&self, body: requests::comment::CommentRequest) -> Call<models::comment::Comment> {
            let operation = &Operation {
                name: "! comment: comment",
                method: Method::Post,
                path: "\u{2f}//! comment",
                pages: &["! comment"],
                work: "",
                personal: "",
                application: "\u{2f}/! comment A",
            };
            self.0.name("\u{2f}/! comment").call(operation).json(body)
        }

        /// `///! comment/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `///! comment/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `///! comment/{id}`
            Id
        }

        impl Id {
            /// `///! comment/{id}(//! comment='{//! comment}')`
            pub fn by_comment(&self, comment: models::Comment) -> by_comment::ByComment {
                by_comment::ByComment(
                    self.0.alternate_key(&[("\u{2f}/! comment", Argument::quoted(comment.as_str()))], true),
                )
            }
        }

        /// `///! comment/{id}(//! comment='{//! comment}')`
        pub mod by_comment {
            use super::models;

            crate::runtime::node! {
                /// `///! comment/{id}(//! comment='{//! comment}')`
                ByComment
            }

            impl ByComment {
                /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}`
                pub fn comment_path(&self, path: impl AsRef<str>) -> comment_path::CommentPath {
                    comment_path::CommentPath(self.0.path("\u{2f}/! comment", path.as_ref()))
                }
            }

            /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}`
            pub mod comment_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}`
                    CommentPath
                }

                impl CommentPath {
                    /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}///! comment(//! comment={//! comment})`
                    pub fn comment(&self, comment: &str) -> comment::Comment {
                        comment::Comment(
                            self.0.function("\u{2f}/! comment", &[("\u{2f}/! comment", Argument::bare(comment))]),
                        )
                    }
                }

                /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}///! comment(//! comment={//! comment})`
                pub mod comment {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}///! comment(//! comment={//! comment})`
                        Comment
                    }

                    impl Comment {
                        /// `GET //! comment` — //! comment: //! comment
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Comment2> {
                            let operation = &Operation {
                                name: "\u{2f}/! comment: get",
                                method: Method::Get,
                                path: "\u{2f}/! comment",
                                pages: &["! comment"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod comment {
        //! The types of a namespace.

        mod comment {
            crate::runtime::model! {
                /// `//! comment.//! comment`, which the reference names and does not describe.
                Comment = "\u{2f}/! comment.//! comment"
            }
        }

        mod exports {
            pub use super::comment::Comment;
        }

        pub use self::exports::*;
    }

    mod comment2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// //! comment
            ///
            /// [`microsoft.graph.//! comment`](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
            Comment2 = "microsoft.graph.//! comment"
        }

        impl Comment2 {
            /// `//! comment` in queries.
            pub const COMMENT: Property<Self> = Property::new("\u{2f}/! comment");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `//! comment`: `//! comment`
            ///
            /// //! comment
            pub fn comment(&self) -> Option<super::Comment> {
                self.0.enumeration("\u{2f}/! comment")
            }

            /// Sets `//! comment`.
            pub fn with_comment(self, value: impl Into<Nullable<super::Comment>>) -> Self {
                Self(self.0.with("\u{2f}/! comment", value))
            }

            /// `x`: `Collection(microsoft.graph.//! comment)`
            ///
            /// //! comment
            pub fn x(&self) -> Option<&[super::Comment2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Comment2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod comment_2 {
        crate::runtime::enumeration! {
            /// //! comment
            ///
            /// [`//! comment`](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
            Comment = "\u{2f}/! comment" {
                /// `//! comment`
                Comment = "\u{2f}/! comment",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{comment_2::Comment, comment2::Comment2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod comment {
        //! The parameters of actions of `! comment`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [! comment](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct CommentRequest(Object);

        impl CommentRequest {
            /// With `//! comment`.
            pub fn new(comment: impl Into<Nullable<models::Comment>>) -> Self {
                Self(Object::new().with("\u{2f}/! comment", comment))
            }

            /// `//! comment`: `//! comment`
            ///
            /// //! comment
            pub fn with_comment(self, value: impl Into<Nullable<models::Comment>>) -> Self {
                Self(self.0.with("\u{2f}/! comment", value))
            }
        }

        impl IntoJson for CommentRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `///! comment`
    pub fn comment(&self) -> comment::Comment {
        comment::Comment(self.0.name("\u{2f}/! comment"))
    }
}
}
pub mod text_16 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x2ax2f {
        //! The types of a namespace.

        mod exports {
            pub use super::x2ax2f::X2ax2f;
        }

        mod x2ax2f {
            crate::runtime::model! {
                /// `*/.*/`, which the reference names and does not describe.
                X2ax2f = "*/.*/"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x2ax2f_2::X2ax2f, x2ax2f2::X2ax2f2};
    }

    mod x2ax2f2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \*/
            ///
            /// [`microsoft.graph.*/`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            X2ax2f2 = "microsoft.graph.*/"
        }

        impl X2ax2f2 {
            /// `*/` in queries.
            pub const X2AX2F: Property<Self> = Property::new("*/");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `*/`: `*/`
            ///
            /// \*/
            pub fn x2ax2f(&self) -> Option<super::X2ax2f> {
                self.0.enumeration("*/")
            }

            /// Sets `*/`.
            pub fn with_x2ax2f(self, value: impl Into<Nullable<super::X2ax2f>>) -> Self {
                Self(self.0.with("*/", value))
            }

            /// `x`: `Collection(microsoft.graph.*/)`
            ///
            /// \*/
            pub fn x(&self) -> Option<&[super::X2ax2f2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X2ax2f2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod x2ax2f_2 {
        crate::runtime::enumeration! {
            /// \*/
            ///
            /// [`*/`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            X2ax2f = "*/" {
                /// `*/`
                X2ax2f = "*/",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod empty {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With `*/`.
            pub fn new(x2ax2f: impl Into<Nullable<models::X2ax2f>>) -> Self {
                Self(Object::new().with("*/", x2ax2f))
            }

            /// `*/`: `*/`
            ///
            /// \*/
            pub fn with_x2ax2f(self, value: impl Into<Nullable<models::X2ax2f>>) -> Self {
                Self(self.0.with("*/", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x2ax2f {
    //! `/*/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/*/`
        X2ax2f
    }

    impl X2ax2f {
        /// `POST /*/` — \*/
        ///
        /// \*/
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
        /// Also: `*/`.
        /// Required: `*/`, `*/`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `*/`, `A`
        pub fn x2ax2f(&self, body: requests::empty::Request) -> Call<models::x2ax2f::X2ax2f> {
            let operation = &Operation {
                name: "x2ax2f",
                method: Method::Post,
                path: "/*/",
                pages: &[""],
                work: "",
                personal: "",
                application: "*/ A",
            };
            self.0.name("*/").call(operation).json(body)
        }

        /// `/*//{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/*//{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/*//{id}`
            Id
        }

        impl Id {
            /// `/*//{id}(*/='{*/}')`
            pub fn by_x2ax2f(&self, x2ax2f: models::X2ax2f) -> by_x2ax2f::ByX2ax2f {
                by_x2ax2f::ByX2ax2f(self.0.alternate_key(&[("*/", Argument::quoted(x2ax2f.as_str()))], true))
            }
        }

        /// `/*//{id}(*/='{*/}')`
        pub mod by_x2ax2f {
            use super::models;

            crate::runtime::node! {
                /// `/*//{id}(*/='{*/}')`
                ByX2ax2f
            }

            impl ByX2ax2f {
                /// `/*//{id}(*/='{*/}')/*/:/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("*/", path.as_ref()))
                }
            }

            /// `/*//{id}(*/='{*/}')/*/:/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/*//{id}(*/='{*/}')/*/:/{path}`
                    Path
                }

                impl Path {
                    /// `/*//{id}(*/='{*/}')/*/:/{path}/*/(*/={*/})`
                    pub fn x2ax2f(&self, x2ax2f: &str) -> x2ax2f::X2ax2f {
                        x2ax2f::X2ax2f(self.0.function("*/", &[("*/", Argument::bare(x2ax2f))]))
                    }
                }

                /// `/*//{id}(*/='{*/}')/*/:/{path}/*/(*/={*/})`
                pub mod x2ax2f {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/*//{id}(*/='{*/}')/*/:/{path}/*/(*/={*/})`
                        X2ax2f
                    }

                    impl X2ax2f {
                        /// `GET */` — \*/: \*/
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X2ax2f2> {
                            let operation = &Operation {
                                name: "*/: get",
                                method: Method::Get,
                                path: "*/",
                                pages: &[""],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/*/`
    pub fn x2ax2f(&self) -> x2ax2f::X2ax2f {
        x2ax2f::X2ax2f(self.0.name("*/"))
    }
}
}
pub mod text_17 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x7bx7d {
        //! The types of a namespace.

        mod exports {
            pub use super::x7bx7d::X7bx7d;
        }

        mod x7bx7d {
            crate::runtime::model! {
                /// `{}.{}`, which the reference names and does not describe.
                X7bx7d = "{}.{}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x7bx7d_2::X7bx7d, x7bx7d2::X7bx7d2};
    }

    mod x7bx7d2 {
        crate::runtime::enumeration! {
            /// {}
            ///
            /// [`{}`](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
            X7bx7d2 = "{}" {
                /// `{}`
                X7bx7d = "{}",
                /// `x`
                X = "x",
            }
        }
    }

    mod x7bx7d_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// {}
            ///
            /// [`microsoft.graph.{}`](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
            X7bx7d = "microsoft.graph.{}"
        }

        impl X7bx7d {
            /// `{}` in queries.
            pub const X7BX7D: Property<Self> = Property::new("{}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `{}`: `{}`
            ///
            /// {}
            pub fn x7bx7d(&self) -> Option<super::X7bx7d2> {
                self.0.enumeration("{}")
            }

            /// Sets `{}`.
            pub fn with_x7bx7d(self, value: impl Into<Nullable<super::X7bx7d2>>) -> Self {
                Self(self.0.with("{}", value))
            }

            /// `x`: `Collection(microsoft.graph.{})`
            ///
            /// {}
            pub fn x(&self) -> Option<&[super::X7bx7d]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X7bx7d>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x7bx7d {
        //! The parameters of actions of `{}`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [{}](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With `{}`.
            pub fn new(x7bx7d: impl Into<Nullable<models::X7bx7d2>>) -> Self {
                Self(Object::new().with("{}", x7bx7d))
            }

            /// `{}`: `{}`
            ///
            /// {}
            pub fn with_x7bx7d(self, value: impl Into<Nullable<models::X7bx7d2>>) -> Self {
                Self(self.0.with("{}", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x7bx7d {
    //! `/{}`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/{}`
        X7bx7d
    }

    impl X7bx7d {
        /// `POST /{}` — {}
        ///
        /// {}
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
        /// Also: `{}`.
        /// Required: `{}`, `{}`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `{}`, `A`
        pub fn x7bx7d(&self, body: requests::x7bx7d::Request) -> Call<models::x7bx7d::X7bx7d> {
            let operation = &Operation {
                name: "{}: x7bx7d",
                method: Method::Post,
                path: "/{}",
                pages: &["{}"],
                work: "",
                personal: "",
                application: "{} A",
            };
            self.0.name("{}").call(operation).json(body)
        }

        /// `/{}/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/{}/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/{}/{id}`
            Id
        }

        impl Id {
            /// `/{}/{id}({}='{{}}')`
            pub fn by_x7bx7d(&self, x7bx7d: models::X7bx7d2) -> by_x7bx7d::ByX7bx7d {
                by_x7bx7d::ByX7bx7d(self.0.alternate_key(&[("{}", Argument::quoted(x7bx7d.as_str()))], true))
            }
        }

        /// `/{}/{id}({}='{{}}')`
        pub mod by_x7bx7d {
            use super::models;

            crate::runtime::node! {
                /// `/{}/{id}({}='{{}}')`
                ByX7bx7d
            }

            impl ByX7bx7d {
                /// `/{}/{id}({}='{{}}')/{}:/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("{}", path.as_ref()))
                }
            }

            /// `/{}/{id}({}='{{}}')/{}:/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/{}/{id}({}='{{}}')/{}:/{path}`
                    Path
                }

                impl Path {
                    /// `/{}/{id}({}='{{}}')/{}:/{path}/{}({}={{}})`
                    pub fn x7bx7d(&self, x7bx7d: &str) -> x7bx7d::X7bx7d {
                        x7bx7d::X7bx7d(self.0.function("{}", &[("{}", Argument::bare(x7bx7d))]))
                    }
                }

                /// `/{}/{id}({}='{{}}')/{}:/{path}/{}({}={{}})`
                pub mod x7bx7d {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/{}/{id}({}='{{}}')/{}:/{path}/{}({}={{}})`
                        X7bx7d
                    }

                    impl X7bx7d {
                        /// `GET {}` — {}: {}
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X7bx7d> {
                            let operation = &Operation {
                                name: "{}: get",
                                method: Method::Get,
                                path: "{}",
                                pages: &["{}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/{}`
    pub fn x7bx7d(&self) -> x7bx7d::X7bx7d {
        x7bx7d::X7bx7d(self.0.name("{}"))
    }
}
}
pub mod text_18 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod value_0_crate_cfg_any {
        //! The types of a namespace.

        mod exports {
            pub use super::type0_crate_cfg_any::Type0CrateCfgAny;
        }

        mod type0_crate_cfg_any {
            crate::runtime::model! {
                /// `{0} $crate #[cfg(any())].{0} $crate #[cfg(any())]`, which the reference names and does not describe.
                Type0CrateCfgAny = "{0} $crate #[cfg(any())].{0} $crate #[cfg(any())]"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{type0_crate_cfg_any::Type0CrateCfgAny, type0_crate_cfg_any2::Type0CrateCfgAny2};
    }

    mod type0_crate_cfg_any {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// {0} $crate #\[cfg(any())\]
            ///
            /// [`microsoft.graph.{0} $crate #[cfg(any())]`](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
            Type0CrateCfgAny = "microsoft.graph.{0} $crate #[cfg(any())]"
        }

        impl Type0CrateCfgAny {
            /// `{0} $crate #[cfg(any())]` in queries.
            pub const VALUE_0_CRATE_CFG_ANY: Property<Self> = Property::new("{0} $crate #[cfg(any())]");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `{0} $crate #[cfg(any())]`: `{0} $crate #[cfg(any())]`
            ///
            /// {0} $crate #\[cfg(any())\]
            pub fn value_0_crate_cfg_any(&self) -> Option<super::Type0CrateCfgAny2> {
                self.0.enumeration("{0} $crate #[cfg(any())]")
            }

            /// Sets `{0} $crate #[cfg(any())]`.
            pub fn with_0_crate_cfg_any(self, value: impl Into<Nullable<super::Type0CrateCfgAny2>>) -> Self {
                Self(self.0.with("{0} $crate #[cfg(any())]", value))
            }

            /// `x`: `Collection(microsoft.graph.{0} $crate #[cfg(any())])`
            ///
            /// {0} $crate #\[cfg(any())\]
            pub fn x(&self) -> Option<&[super::Type0CrateCfgAny]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Type0CrateCfgAny>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod type0_crate_cfg_any2 {
        crate::runtime::enumeration! {
            /// {0} $crate #\[cfg(any())\]
            ///
            /// [`{0} $crate #[cfg(any())]`](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
            Type0CrateCfgAny2 = "{0} $crate #[cfg(any())]" {
                /// `{0} $crate #[cfg(any())]`
                _0CrateCfgAny = "{0} $crate #[cfg(any())]",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod value_0_crate_cfg_any {
        //! The parameters of actions of `{0} $crate #[cfg(any())]`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [{0} $crate #\[cfg(any())\]](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Type0CrateCfgAnyRequest(Object);

        impl Type0CrateCfgAnyRequest {
            /// With `{0} $crate #[cfg(any())]`.
            pub fn new(value_0_crate_cfg_any: impl Into<Nullable<models::Type0CrateCfgAny2>>) -> Self {
                Self(Object::new().with("{0} $crate #[cfg(any())]", value_0_crate_cfg_any))
            }

            /// `{0} $crate #[cfg(any())]`: `{0} $crate #[cfg(any())]`
            ///
            /// {0} $crate #\[cfg(any())\]
            pub fn with_0_crate_cfg_any(self, value: impl Into<Nullable<models::Type0CrateCfgAny2>>) -> Self {
                Self(self.0.with("{0} $crate #[cfg(any())]", value))
            }
        }

        impl IntoJson for Type0CrateCfgAnyRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod value_0_crate_cfg_any {
    //! `/{0} $crate #[cfg(any())]`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/{0} $crate #[cfg(any())]`
        Value0CrateCfgAny
    }

    impl Value0CrateCfgAny {
        /// `POST /{0} $crate #[cfg(any())]` — {0} $crate #\[cfg(any())\]
        ///
        /// {0} $crate #\[cfg(any())\]
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
        /// Also: `{0} $crate #[cfg(any())]`.
        /// Required: `{0} $crate #[cfg(any())]`, `{0} $crate #[cfg(any())]`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `{0} $crate #[cfg(any())]`, `A`
        pub fn value_0_crate_cfg_any(
            &self,
            body: requests::value_0_crate_cfg_any::Type0CrateCfgAnyRequest,
        ) -> Call<models::value_0_crate_cfg_any::Type0CrateCfgAny> {
            let operation = &Operation {
                name: "{0} $crate #[cfg(any())]: value_0_crate_cfg_any",
                method: Method::Post,
                path: "/{0} $crate #[cfg(any())]",
                pages: &["{0} $crate #[cfg(any())]"],
                work: "",
                personal: "",
                application: "{0} $crate #[cfg(any())] A",
            };
            self.0.name("{0} $crate #[cfg(any())]").call(operation).json(body)
        }

        /// `/{0} $crate #[cfg(any())]/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/{0} $crate #[cfg(any())]/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/{0} $crate #[cfg(any())]/{id}`
            Id
        }

        impl Id {
            /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')`
            pub fn by_0_crate_cfg_any(
                &self,
                value_0_crate_cfg_any: models::Type0CrateCfgAny2,
            ) -> by_0_crate_cfg_any::By0CrateCfgAny {
                by_0_crate_cfg_any::By0CrateCfgAny(
                    self
                        .0
                        .alternate_key(
                            &[("{0} $crate #[cfg(any())]", Argument::quoted(value_0_crate_cfg_any.as_str()))],
                            true,
                        ),
                )
            }
        }

        /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')`
        pub mod by_0_crate_cfg_any {
            use super::models;

            crate::runtime::node! {
                /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')`
                By0CrateCfgAny
            }

            impl By0CrateCfgAny {
                /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}`
                pub fn value_0_crate_cfg_any_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> value_0_crate_cfg_any_path::Value0CrateCfgAnyPath {
                    value_0_crate_cfg_any_path::Value0CrateCfgAnyPath(
                        self.0.path("{0} $crate #[cfg(any())]", path.as_ref()),
                    )
                }
            }

            /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}`
            pub mod value_0_crate_cfg_any_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}`
                    Value0CrateCfgAnyPath
                }

                impl Value0CrateCfgAnyPath {
                    /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})`
                    pub fn value_0_crate_cfg_any(
                        &self,
                        value_0_crate_cfg_any: &str,
                    ) -> value_0_crate_cfg_any::Value0CrateCfgAny {
                        value_0_crate_cfg_any::Value0CrateCfgAny(
                            self
                                .0
                                .function(
                                    "{0} $crate #[cfg(any())]",
                                    &[("{0} $crate #[cfg(any())]", Argument::bare(value_0_crate_cfg_any))],
                                ),
                        )
                    }
                }

                /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})`
                pub mod value_0_crate_cfg_any {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})`
                        Value0CrateCfgAny
                    }

                    impl Value0CrateCfgAny {
                        /// `GET {0} $crate #[cfg(any())]` — {0} $crate #\[cfg(any())\]: {0} $crate #\[cfg(any())\]
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Type0CrateCfgAny> {
                            let operation = &Operation {
                                name: "{0} $crate #[cfg(any())]: get",
                                method: Method::Get,
                                path: "{0} $crate #[cfg(any())]",
                                pages: &["{0} $crate #[cfg(any())]"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/{0} $crate #[cfg(any())]`
    pub fn value_0_crate_cfg_any(&self) -> value_0_crate_cfg_any::Value0CrateCfgAny {
        value_0_crate_cfg_any::Value0CrateCfgAny(self.0.name("{0} $crate #[cfg(any())]"))
    }
}
}
pub mod text_19 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod u_41_n {
        //! The types of a namespace.

        mod exports {
            pub use super::u41n::U41N;
        }

        mod u41n {
            crate::runtime::model! {
                /// `\u{41}\n\.\u{41}\n\`, which the reference names and does not describe.
                U41N = "\\u{41}\\n\\.\\u{41}\\n\\"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{u41n::U41N, u41n2::U41N2};
    }

    mod u41n {
        crate::runtime::enumeration! {
            /// \\u{41}\\n\\
            ///
            /// [`\u{41}\n\`](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
            U41N = "\\u{41}\\n\\" {
                /// `\u{41}\n\`
                U41N = "\\u{41}\\n\\",
                /// `x`
                X = "x",
            }
        }
    }

    mod u41n2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \\u{41}\\n\\
            ///
            /// [`microsoft.graph.\u{41}\n\`](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
            U41N2 = "microsoft.graph.\\u{41}\\n\\"
        }

        impl U41N2 {
            /// `\u{41}\n\` in queries.
            pub const U_41_N: Property<Self> = Property::new("\\u{41}\\n\\");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `\u{41}\n\`: `\u{41}\n\`
            ///
            /// \\u{41}\\n\\
            pub fn u_41_n(&self) -> Option<super::U41N> {
                self.0.enumeration("\\u{41}\\n\\")
            }

            /// Sets `\u{41}\n\`.
            pub fn with_u_41_n(self, value: impl Into<Nullable<super::U41N>>) -> Self {
                Self(self.0.with("\\u{41}\\n\\", value))
            }

            /// `x`: `Collection(microsoft.graph.\u{41}\n\)`
            ///
            /// \\u{41}\\n\\
            pub fn x(&self) -> Option<&[super::U41N2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::U41N2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod u_41_n {
        //! The parameters of actions of `\u{41}\n\`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\\u{41}\\n\\](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct U41NRequest(Object);

        impl U41NRequest {
            /// With `\u{41}\n\`.
            pub fn new(u_41_n: impl Into<Nullable<models::U41N>>) -> Self {
                Self(Object::new().with("\\u{41}\\n\\", u_41_n))
            }

            /// `\u{41}\n\`: `\u{41}\n\`
            ///
            /// \\u{41}\\n\\
            pub fn with_u_41_n(self, value: impl Into<Nullable<models::U41N>>) -> Self {
                Self(self.0.with("\\u{41}\\n\\", value))
            }
        }

        impl IntoJson for U41NRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod u_41_n {
    //! `/\u{41}\n\`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/\u{41}\n\`
        U41N
    }

    impl U41N {
        /// `POST /\u{41}\n\` — \\u{41}\\n\\
        ///
        /// \\u{41}\\n\\
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
        /// Also: `\u{41}\n\`.
        /// Required: `\u{41}\n\`, `\u{41}\n\`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `\u{41}\n\`, `A`
        pub fn u_41_n(&self, body: requests::u_41_n::U41NRequest) -> Call<models::u_41_n::U41N> {
            let operation = &Operation {
                name: "\\u{41}\\n\\: u_41_n",
                method: Method::Post,
                path: "/\\u{41}\\n\\",
                pages: &["\\u{41}\\n\\"],
                work: "",
                personal: "",
                application: "\\u{41}\\n\\ A",
            };
            self.0.name("\\u{41}\\n\\").call(operation).json(body)
        }

        /// `/\u{41}\n\/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/\u{41}\n\/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/\u{41}\n\/{id}`
            Id
        }

        impl Id {
            /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')`
            pub fn by_u_41_n(&self, u_41_n: models::U41N) -> by_u_41_n::ByU41N {
                by_u_41_n::ByU41N(self.0.alternate_key(&[("\\u{41}\\n\\", Argument::quoted(u_41_n.as_str()))], true))
            }
        }

        /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')`
        pub mod by_u_41_n {
            use super::models;

            crate::runtime::node! {
                /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')`
                ByU41N
            }

            impl ByU41N {
                /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}`
                pub fn u_41_n_path(&self, path: impl AsRef<str>) -> u_41_n_path::U41NPath {
                    u_41_n_path::U41NPath(self.0.path("\\u{41}\\n\\", path.as_ref()))
                }
            }

            /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}`
            pub mod u_41_n_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}`
                    U41NPath
                }

                impl U41NPath {
                    /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}/\u{41}\n\(\u{41}\n\={\u{41}\n\})`
                    pub fn u_41_n(&self, u_41_n: &str) -> u_41_n::U41N {
                        u_41_n::U41N(self.0.function("\\u{41}\\n\\", &[("\\u{41}\\n\\", Argument::bare(u_41_n))]))
                    }
                }

                /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}/\u{41}\n\(\u{41}\n\={\u{41}\n\})`
                pub mod u_41_n {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}/\u{41}\n\(\u{41}\n\={\u{41}\n\})`
                        U41N
                    }

                    impl U41N {
                        /// `GET \u{41}\n\` — \\u{41}\\n\\: \\u{41}\\n\\
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::U41N2> {
                            let operation = &Operation {
                                name: "\\u{41}\\n\\: get",
                                method: Method::Get,
                                path: "\\u{41}\\n\\",
                                pages: &["\\u{41}\\n\\"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/\u{41}\n\`
    pub fn u_41_n(&self) -> u_41_n::U41N {
        u_41_n::U41N(self.0.name("\\u{41}\\n\\"))
    }
}
}
pub mod text_20 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod value_31m_1a {
        //! The types of a namespace.

        mod exports {
            pub use super::type31m1a::Type31m1a;
        }

        mod type31m1a {
            crate::runtime::model! {
                /// `[31m 1A . [31m 1A`, which the reference names and does not describe.
                Type31m1a = "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}.\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{type31m1a::Type31m1a, type31m1a2::Type31m1a2};
    }

    mod type31m1a {
        crate::runtime::enumeration! {
            /// \[31m 1A
            ///
            /// [`[31m 1A`](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
            Type31m1a = "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}" {
                /// `[31m 1A`
                _31m1a = "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
                /// `x`
                X = "x",
            }
        }
    }

    mod type31m1a2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \[31m 1A
            ///
            /// [`microsoft.graph. [31m 1A`](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
            Type31m1a2 = "microsoft.graph.\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"
        }

        impl Type31m1a2 {
            /// `[31m 1A` in queries.
            pub const VALUE_31M_1A: Property<Self> = Property::new("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `[31m 1A`: `[31m 1A`
            ///
            /// \[31m 1A
            pub fn value_31m_1a(&self) -> Option<super::Type31m1a> {
                self.0.enumeration("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}")
            }

            /// Sets `[31m 1A`.
            pub fn with_31m_1a(self, value: impl Into<Nullable<super::Type31m1a>>) -> Self {
                Self(self.0.with("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", value))
            }

            /// `x`: `Collection(microsoft.graph. [31m 1A )`
            ///
            /// \[31m 1A
            pub fn x(&self) -> Option<&[super::Type31m1a2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Type31m1a2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod value_31m_1a {
        //! The parameters of actions of `[31m 1A`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\[31m 1A](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Type31m1aRequest(Object);

        impl Type31m1aRequest {
            /// With `[31m 1A`.
            pub fn new(value_31m_1a: impl Into<Nullable<models::Type31m1a>>) -> Self {
                Self(Object::new().with("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", value_31m_1a))
            }

            /// `[31m 1A`: `[31m 1A`
            ///
            /// \[31m 1A
            pub fn with_31m_1a(self, value: impl Into<Nullable<models::Type31m1a>>) -> Self {
                Self(self.0.with("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", value))
            }
        }

        impl IntoJson for Type31m1aRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod value_31m_1a {
    //! `/ [31m 1A`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/ [31m 1A`
        Value31m1a
    }

    impl Value31m1a {
        /// `POST / [31m 1A` — \[31m 1A
        ///
        /// \[31m 1A
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
        /// Also: `[31m 1A`.
        /// Required: `[31m 1A`, `[31m 1A`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `[31m 1A`, `A`
        pub fn value_31m_1a(
            &self,
            body: requests::value_31m_1a::Type31m1aRequest,
        ) -> Call<models::value_31m_1a::Type31m1a> {
            let operation = &Operation {
                name: "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}: value_31m_1a",
                method: Method::Post,
                path: "/\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
                pages: &["\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"],
                work: "",
                personal: "",
                application: "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f} A",
            };
            self.0.name("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}").call(operation).json(body)
        }

        /// `/ [31m 1A /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ [31m 1A /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ [31m 1A /{id}`
            Id
        }

        impl Id {
            /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')`
            pub fn by_31m_1a(&self, value_31m_1a: models::Type31m1a) -> by_31m_1a::By31m1a {
                by_31m_1a::By31m1a(
                    self
                        .0
                        .alternate_key(
                            &[("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", Argument::quoted(value_31m_1a.as_str()))],
                            true,
                        ),
                )
            }
        }

        /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')`
        pub mod by_31m_1a {
            use super::models;

            crate::runtime::node! {
                /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')`
                By31m1a
            }

            impl By31m1a {
                /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}`
                pub fn value_31m_1a_path(&self, path: impl AsRef<str>) -> value_31m_1a_path::Value31m1aPath {
                    value_31m_1a_path::Value31m1aPath(self.0.path("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", path.as_ref()))
                }
            }

            /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}`
            pub mod value_31m_1a_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}`
                    Value31m1aPath
                }

                impl Value31m1aPath {
                    /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}/ [31m 1A ( [31m 1A ={ [31m 1A })`
                    pub fn value_31m_1a(&self, value_31m_1a: &str) -> value_31m_1a::Value31m1a {
                        value_31m_1a::Value31m1a(
                            self
                                .0
                                .function(
                                    "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
                                    &[("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", Argument::bare(value_31m_1a))],
                                ),
                        )
                    }
                }

                /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}/ [31m 1A ( [31m 1A ={ [31m 1A })`
                pub mod value_31m_1a {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}/ [31m 1A ( [31m 1A ={ [31m 1A })`
                        Value31m1a
                    }

                    impl Value31m1a {
                        /// `GET [31m 1A` — \[31m 1A : \[31m 1A
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Type31m1a2> {
                            let operation = &Operation {
                                name: "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}: get",
                                method: Method::Get,
                                path: "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
                                pages: &["\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/ [31m 1A`
    pub fn value_31m_1a(&self) -> value_31m_1a::Value31m1a {
        value_31m_1a::Value31m1a(self.0.name("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"))
    }
}
}
pub mod text_21 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x202ex2066x200bxfeffxad {
        //! The types of a namespace.

        mod exports {
            pub use super::x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad;
        }

        mod x202ex2066x200bxfeffxad {
            crate::runtime::model! {
                /// `.`, which the reference names and does not describe.
                X202ex2066x200bxfeffxad = "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}.\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x202ex2066x200bxfeffxad_2::X202ex2066x200bxfeffxad, x202ex2066x200bxfeffxad2::X202ex2066x200bxfeffxad2};
    }

    mod x202ex2066x200bxfeffxad2 {
        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
            X202ex2066x200bxfeffxad2 = "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}" {
                /// (empty)
                X202ex2066x200bxfeffxad = "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                /// `x`
                X = "x",
            }
        }
    }

    mod x202ex2066x200bxfeffxad_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.`](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
            X202ex2066x200bxfeffxad = "microsoft.graph.\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"
        }

        impl X202ex2066x200bxfeffxad {
            /// (empty) in queries.
            pub const X202EX2066X200BXFEFFXAD: Property<Self> = Property::new("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// (empty): (empty)
            pub fn x202ex2066x200bxfeffxad(&self) -> Option<super::X202ex2066x200bxfeffxad2> {
                self.0.enumeration("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}")
            }

            /// Sets (empty).
            pub fn with_x202ex2066x200bxfeffxad(self, value: impl Into<Nullable<super::X202ex2066x200bxfeffxad2>>) -> Self {
                Self(self.0.with("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", value))
            }

            /// `x`: `Collection(microsoft.graph. )`
            pub fn x(&self) -> Option<&[super::X202ex2066x200bxfeffxad]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X202ex2066x200bxfeffxad>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x202ex2066x200bxfeffxad {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With (empty).
            pub fn new(x202ex2066x200bxfeffxad: impl Into<Nullable<models::X202ex2066x200bxfeffxad2>>) -> Self {
                Self(Object::new().with("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", x202ex2066x200bxfeffxad))
            }

            /// (empty): (empty)
            pub fn with_x202ex2066x200bxfeffxad(self, value: impl Into<Nullable<models::X202ex2066x200bxfeffxad2>>) -> Self {
                Self(self.0.with("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x202ex2066x200bxfeffxad {
    //! `/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/`
        X202ex2066x200bxfeffxad
    }

    impl X202ex2066x200bxfeffxad {
        /// `POST /`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
        /// Also: (empty).
        /// Required: (empty), (empty). Status: 200.
        /// Permissions, least privileged first:
        /// - application: (empty), `A`
        pub fn x202ex2066x200bxfeffxad(
            &self,
            body: requests::x202ex2066x200bxfeffxad::Request,
        ) -> Call<models::x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad> {
            let operation = &Operation {
                name: "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: x202ex2066x200bxfeffxad",
                method: Method::Post,
                path: "/\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                pages: &["\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"],
                work: "",
                personal: "",
                application: "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad} A",
            };
            self.0.name("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}").call(operation).json(body)
        }

        /// `/ /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ /{id}`
            Id
        }

        impl Id {
            /// `/ /{id}( ='{ }')`
            pub fn by_x202ex2066x200bxfeffxad(
                &self,
                x202ex2066x200bxfeffxad: models::X202ex2066x200bxfeffxad2,
            ) -> by_x202ex2066x200bxfeffxad::ByX202ex2066x200bxfeffxad {
                by_x202ex2066x200bxfeffxad::ByX202ex2066x200bxfeffxad(
                    self
                        .0
                        .alternate_key(
                            &[
                                (
                                    "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                                    Argument::quoted(x202ex2066x200bxfeffxad.as_str()),
                                ),
                            ],
                            true,
                        ),
                )
            }
        }

        /// `/ /{id}( ='{ }')`
        pub mod by_x202ex2066x200bxfeffxad {
            use super::models;

            crate::runtime::node! {
                /// `/ /{id}( ='{ }')`
                ByX202ex2066x200bxfeffxad
            }

            impl ByX202ex2066x200bxfeffxad {
                /// `/ /{id}( ='{ }')/ :/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", path.as_ref()))
                }
            }

            /// `/ /{id}( ='{ }')/ :/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ /{id}( ='{ }')/ :/{path}`
                    Path
                }

                impl Path {
                    /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                    pub fn x202ex2066x200bxfeffxad(
                        &self,
                        x202ex2066x200bxfeffxad: &str,
                    ) -> x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad {
                        x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad(
                            self
                                .0
                                .function(
                                    "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                                    &[("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", Argument::bare(x202ex2066x200bxfeffxad))],
                                ),
                        )
                    }
                }

                /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                pub mod x202ex2066x200bxfeffxad {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                        X202ex2066x200bxfeffxad
                    }

                    impl X202ex2066x200bxfeffxad {
                        /// `GET` — :
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X202ex2066x200bxfeffxad> {
                            let operation = &Operation {
                                name: "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: get",
                                method: Method::Get,
                                path: "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                                pages: &["\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/`
    pub fn x202ex2066x200bxfeffxad(&self) -> x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad {
        x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad(self.0.name("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"))
    }
}
}
pub mod text_22 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x2028x2029x85xd {
        //! The types of a namespace.

        mod exports {
            pub use super::x2028x2029x85xd::X2028x2029x85xd;
        }

        mod x2028x2029x85xd {
            crate::runtime::model! {
                /// `.`, which the reference names and does not describe.
                X2028x2029x85xd = "\u{2028}\u{2029}\u{85}\u{d}.\u{2028}\u{2029}\u{85}\u{d}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x2028x2029x85xd_2::X2028x2029x85xd, x2028x2029x85xd2::X2028x2029x85xd2};
    }

    mod x2028x2029x85xd2 {
        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
            X2028x2029x85xd2 = "\u{2028}\u{2029}\u{85}\u{d}" {
                /// (empty)
                X2028x2029x85xd = "\u{2028}\u{2029}\u{85}\u{d}",
                /// `x`
                X = "x",
            }
        }
    }

    mod x2028x2029x85xd_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.`](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
            X2028x2029x85xd = "microsoft.graph.\u{2028}\u{2029}\u{85}\u{d}"
        }

        impl X2028x2029x85xd {
            /// (empty) in queries.
            pub const X2028X2029X85XD: Property<Self> = Property::new("\u{2028}\u{2029}\u{85}\u{d}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// (empty): (empty)
            pub fn x2028x2029x85xd(&self) -> Option<super::X2028x2029x85xd2> {
                self.0.enumeration("\u{2028}\u{2029}\u{85}\u{d}")
            }

            /// Sets (empty).
            pub fn with_x2028x2029x85xd(self, value: impl Into<Nullable<super::X2028x2029x85xd2>>) -> Self {
                Self(self.0.with("\u{2028}\u{2029}\u{85}\u{d}", value))
            }

            /// `x`: `Collection(microsoft.graph. )`
            pub fn x(&self) -> Option<&[super::X2028x2029x85xd]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X2028x2029x85xd>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x2028x2029x85xd {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With (empty).
            pub fn new(x2028x2029x85xd: impl Into<Nullable<models::X2028x2029x85xd2>>) -> Self {
                Self(Object::new().with("\u{2028}\u{2029}\u{85}\u{d}", x2028x2029x85xd))
            }

            /// (empty): (empty)
            pub fn with_x2028x2029x85xd(self, value: impl Into<Nullable<models::X2028x2029x85xd2>>) -> Self {
                Self(self.0.with("\u{2028}\u{2029}\u{85}\u{d}", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x2028x2029x85xd {
    //! `/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/`
        X2028x2029x85xd
    }

    impl X2028x2029x85xd {
        /// `POST /`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
        /// Also: (empty).
        /// Required: (empty), (empty). Status: 200.
        /// Permissions, least privileged first:
        /// - application: (empty), `A`
        pub fn x2028x2029x85xd(
            &self,
            body: requests::x2028x2029x85xd::Request,
        ) -> Call<models::x2028x2029x85xd::X2028x2029x85xd> {
            let operation = &Operation {
                name: "\u{2028}\u{2029}\u{85}\u{d}: x2028x2029x85xd",
                method: Method::Post,
                path: "/\u{2028}\u{2029}\u{85}\u{d}",
                pages: &["\u{2028}\u{2029}\u{85}\u{d}"],
                work: "",
                personal: "",
                application: "\u{2028}\u{2029}\u{85}\u{d} A",
            };
            self.0.name("\u{2028}\u{2029}\u{85}\u{d}").call(operation).json(body)
        }

        /// `/ /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ /{id}`
            Id
        }

        impl Id {
            /// `/ /{id}( ='{ }')`
            pub fn by_x2028x2029x85xd(
                &self,
                x2028x2029x85xd: models::X2028x2029x85xd2,
            ) -> by_x2028x2029x85xd::ByX2028x2029x85xd {
                by_x2028x2029x85xd::ByX2028x2029x85xd(
                    self
                        .0
                        .alternate_key(
                            &[("\u{2028}\u{2029}\u{85}\u{d}", Argument::quoted(x2028x2029x85xd.as_str()))],
                            true,
                        ),
                )
            }
        }

        /// `/ /{id}( ='{ }')`
        pub mod by_x2028x2029x85xd {
            use super::models;

            crate::runtime::node! {
                /// `/ /{id}( ='{ }')`
                ByX2028x2029x85xd
            }

            impl ByX2028x2029x85xd {
                /// `/ /{id}( ='{ }')/ :/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("\u{2028}\u{2029}\u{85}\u{d}", path.as_ref()))
                }
            }

            /// `/ /{id}( ='{ }')/ :/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ /{id}( ='{ }')/ :/{path}`
                    Path
                }

                impl Path {
                    /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                    pub fn x2028x2029x85xd(&self, x2028x2029x85xd: &str) -> x2028x2029x85xd::X2028x2029x85xd {
                        x2028x2029x85xd::X2028x2029x85xd(
                            self
                                .0
                                .function(
                                    "\u{2028}\u{2029}\u{85}\u{d}",
                                    &[("\u{2028}\u{2029}\u{85}\u{d}", Argument::bare(x2028x2029x85xd))],
                                ),
                        )
                    }
                }

                /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                pub mod x2028x2029x85xd {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                        X2028x2029x85xd
                    }

                    impl X2028x2029x85xd {
                        /// `GET` — :
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X2028x2029x85xd> {
                            let operation = &Operation {
                                name: "\u{2028}\u{2029}\u{85}\u{d}: get",
                                method: Method::Get,
                                path: "\u{2028}\u{2029}\u{85}\u{d}",
                                pages: &["\u{2028}\u{2029}\u{85}\u{d}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/`
    pub fn x2028x2029x85xd(&self) -> x2028x2029x85xd::X2028x2029x85xd {
        x2028x2029x85xd::X2028x2029x85xd(self.0.name("\u{2028}\u{2029}\u{85}\u{d}"))
    }
}
}
pub mod text_23 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod u3164_u115f_uffa0 {
        //! The types of a namespace.

        mod exports {
            pub use super::u3164u115f_uffa0::U3164U115fUffa0;
        }

        mod u3164u115f_uffa0 {
            crate::runtime::model! {
                /// `.`, which the reference names and does not describe.
                U3164U115fUffa0 = "\u{3164}\u{115f}\u{ffa0}.\u{3164}\u{115f}\u{ffa0}"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{u3164u115f_uffa0::U3164U115fUffa0, u3164u115f_uffa02::U3164U115fUffa02};
    }

    mod u3164u115f_uffa0 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.`](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
            U3164U115fUffa0 = "microsoft.graph.\u{3164}\u{115f}\u{ffa0}"
        }

        impl U3164U115fUffa0 {
            /// (empty) in queries.
            pub const U3164_U115F_UFFA0: Property<Self> = Property::new("\u{3164}\u{115f}\u{ffa0}");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// (empty): (empty)
            pub fn u3164_u115f_uffa0(&self) -> Option<super::U3164U115fUffa02> {
                self.0.enumeration("\u{3164}\u{115f}\u{ffa0}")
            }

            /// Sets (empty).
            pub fn with_u3164_u115f_uffa0(self, value: impl Into<Nullable<super::U3164U115fUffa02>>) -> Self {
                Self(self.0.with("\u{3164}\u{115f}\u{ffa0}", value))
            }

            /// `x`: `Collection(microsoft.graph. )`
            pub fn x(&self) -> Option<&[super::U3164U115fUffa0]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::U3164U115fUffa0>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod u3164u115f_uffa02 {
        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
            U3164U115fUffa02 = "\u{3164}\u{115f}\u{ffa0}" {
                /// (empty)
                U3164U115fUffa0 = "\u{3164}\u{115f}\u{ffa0}",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod u3164_u115f_uffa0 {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct U3164U115fUffa0Request(Object);

        impl U3164U115fUffa0Request {
            /// With (empty).
            pub fn new(u3164_u115f_uffa0: impl Into<Nullable<models::U3164U115fUffa02>>) -> Self {
                Self(Object::new().with("\u{3164}\u{115f}\u{ffa0}", u3164_u115f_uffa0))
            }

            /// (empty): (empty)
            pub fn with_u3164_u115f_uffa0(self, value: impl Into<Nullable<models::U3164U115fUffa02>>) -> Self {
                Self(self.0.with("\u{3164}\u{115f}\u{ffa0}", value))
            }
        }

        impl IntoJson for U3164U115fUffa0Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod u3164_u115f_uffa0 {
    //! `/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/`
        U3164U115fUffa0
    }

    impl U3164U115fUffa0 {
        /// `POST /`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
        /// Also: (empty).
        /// Required: (empty), (empty). Status: 200.
        /// Permissions, least privileged first:
        /// - application: (empty), `A`
        pub fn u3164_u115f_uffa0(
            &self,
            body: requests::u3164_u115f_uffa0::U3164U115fUffa0Request,
        ) -> Call<models::u3164_u115f_uffa0::U3164U115fUffa0> {
            let operation = &Operation {
                name: "\u{3164}\u{115f}\u{ffa0}: u3164_u115f_uffa0",
                method: Method::Post,
                path: "/\u{3164}\u{115f}\u{ffa0}",
                pages: &["\u{3164}\u{115f}\u{ffa0}"],
                work: "",
                personal: "",
                application: "\u{3164}\u{115f}\u{ffa0} A",
            };
            self.0.name("\u{3164}\u{115f}\u{ffa0}").call(operation).json(body)
        }

        /// `/ /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ /{id}`
            Id
        }

        impl Id {
            /// `/ /{id}( ='{ }')`
            pub fn by_u3164_u115f_uffa0(
                &self,
                u3164_u115f_uffa0: models::U3164U115fUffa02,
            ) -> by_u3164_u115f_uffa0::ByU3164U115fUffa0 {
                by_u3164_u115f_uffa0::ByU3164U115fUffa0(
                    self
                        .0
                        .alternate_key(&[("\u{3164}\u{115f}\u{ffa0}", Argument::quoted(u3164_u115f_uffa0.as_str()))], true),
                )
            }
        }

        /// `/ /{id}( ='{ }')`
        pub mod by_u3164_u115f_uffa0 {
            use super::models;

            crate::runtime::node! {
                /// `/ /{id}( ='{ }')`
                ByU3164U115fUffa0
            }

            impl ByU3164U115fUffa0 {
                /// `/ /{id}( ='{ }')/ :/{path}`
                pub fn u3164_u115f_uffa0_path(&self, path: impl AsRef<str>) -> u3164_u115f_uffa0_path::U3164U115fUffa0Path {
                    u3164_u115f_uffa0_path::U3164U115fUffa0Path(self.0.path("\u{3164}\u{115f}\u{ffa0}", path.as_ref()))
                }
            }

            /// `/ /{id}( ='{ }')/ :/{path}`
            pub mod u3164_u115f_uffa0_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ /{id}( ='{ }')/ :/{path}`
                    U3164U115fUffa0Path
                }

                impl U3164U115fUffa0Path {
                    /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                    pub fn u3164_u115f_uffa0(&self, u3164_u115f_uffa0: &str) -> u3164_u115f_uffa0::U3164U115fUffa0 {
                        u3164_u115f_uffa0::U3164U115fUffa0(
                            self
                                .0
                                .function(
                                    "\u{3164}\u{115f}\u{ffa0}",
                                    &[("\u{3164}\u{115f}\u{ffa0}", Argument::bare(u3164_u115f_uffa0))],
                                ),
                        )
                    }
                }

                /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                pub mod u3164_u115f_uffa0 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                        U3164U115fUffa0
                    }

                    impl U3164U115fUffa0 {
                        /// `GET` — :
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::U3164U115fUffa0> {
                            let operation = &Operation {
                                name: "\u{3164}\u{115f}\u{ffa0}: get",
                                method: Method::Get,
                                path: "\u{3164}\u{115f}\u{ffa0}",
                                pages: &["\u{3164}\u{115f}\u{ffa0}"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/`
    pub fn u3164_u115f_uffa0(&self) -> u3164_u115f_uffa0::U3164U115fUffa0 {
        u3164_u115f_uffa0::U3164U115fUffa0(self.0.name("\u{3164}\u{115f}\u{ffa0}"))
    }
}
}
pub mod text_24 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod evil {
    //! `/../../../evil`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/../../../evil`
        Evil
    }

    impl Evil {
        /// `POST /../../../evil` — ../../../evil
        ///
        /// ../../../evil
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0)
        /// Also: `../../../evil`.
        /// Required: `../../../evil`, `../../../evil`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `../../../evil`, `A`
        pub fn evil(&self, body: requests::evil::EvilRequest) -> Call<models::evil::Evil> {
            let operation = &Operation {
                name: "evil: evil",
                method: Method::Post,
                path: "/../../../evil",
                pages: &["evil"],
                work: "",
                personal: "",
                application: "../../../evil A",
            };
            self.0.name("../../../evil").call(operation).json(body)
        }

        /// `/../../../evil/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/../../../evil/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/../../../evil/{id}`
            Id
        }

        impl Id {
            /// `/../../../evil/{id}(../../../evil='{../../../evil}')`
            pub fn by_evil(&self, evil: models::x2ex2ex2fx2ex2ex2fx2e::Evil) -> by_evil::ByEvil {
                by_evil::ByEvil(self.0.alternate_key(&[("../../../evil", Argument::quoted(evil.as_str()))], true))
            }
        }

        /// `/../../../evil/{id}(../../../evil='{../../../evil}')`
        pub mod by_evil {
            use super::models;

            crate::runtime::node! {
                /// `/../../../evil/{id}(../../../evil='{../../../evil}')`
                ByEvil
            }

            impl ByEvil {
                /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}`
                pub fn evil_path(&self, path: impl AsRef<str>) -> evil_path::EvilPath {
                    evil_path::EvilPath(self.0.path("../../../evil", path.as_ref()))
                }
            }

            /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}`
            pub mod evil_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}`
                    EvilPath
                }

                impl EvilPath {
                    /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}/../../../evil(../../../evil={../../../evil})`
                    pub fn evil(&self, evil: &str) -> evil::Evil {
                        evil::Evil(self.0.function("../../../evil", &[("../../../evil", Argument::bare(evil))]))
                    }
                }

                /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}/../../../evil(../../../evil={../../../evil})`
                pub mod evil {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}/../../../evil(../../../evil={../../../evil})`
                        Evil
                    }

                    impl Evil {
                        /// `GET ../../../evil` — ../../../evil: ../../../evil
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::x2ex2ex2ex2fx2ex2ex2fx2e::Evil> {
                            let operation = &Operation {
                                name: "../../../evil: get",
                                method: Method::Get,
                                path: "../../../evil",
                                pages: &["evil"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod evil {
        //! The types of a namespace.

        mod evil {
            crate::runtime::model! {
                /// `../../../evil.../../../evil`, which the reference names and does not describe.
                Evil = "../../../evil.../../../evil"
            }
        }

        mod exports {
            pub use super::evil::Evil;
        }

        pub use self::exports::*;
    }

    pub mod x2ex2ex2ex2fx2ex2ex2fx2e {
        //! The types of a namespace.

        mod evil {
            use crate::runtime::{Nullable, Property};

            crate::runtime::model! {
                /// ../../../evil
                ///
                /// [`microsoft.graph.../../../evil`](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0)
                Evil = "microsoft.graph.../../../evil"
            }

            impl Evil {
                /// `../../../evil` in queries.
                pub const EVIL: Property<Self> = Property::new("../../../evil");
                /// `x` in queries.
                pub const X: Property<Self> = Property::new("x");

                /// `../../../evil`: `../../../evil`
                ///
                /// ../../../evil
                pub fn evil(&self) -> Option<super::super::x2ex2ex2fx2ex2ex2fx2e::Evil> {
                    self.0.enumeration("../../../evil")
                }

                /// Sets `../../../evil`.
                pub fn with_evil(self, value: impl Into<Nullable<super::super::x2ex2ex2fx2ex2ex2fx2e::Evil>>) -> Self {
                    Self(self.0.with("../../../evil", value))
                }

                /// `x`: `Collection(microsoft.graph.../../../evil)`
                ///
                /// ../../../evil
                pub fn x(&self) -> Option<&[super::Evil]> {
                    self.0.models("x")
                }

                /// Sets `x`.
                pub fn with_x(self, value: impl Into<Nullable<Vec<super::Evil>>>) -> Self {
                    Self(self.0.with("x", value))
                }
            }
        }

        mod exports {
            pub use super::evil::Evil;
        }

        pub use self::exports::*;
    }

    pub mod x2ex2ex2fx2ex2ex2fx2e {
        //! The types of a namespace.

        mod evil {
            crate::runtime::enumeration! {
                /// ../../../evil
                ///
                /// [`../../../evil`](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0)
                Evil = "../../../evil" {
                    /// `../../../evil`
                    Evil = "../../../evil",
                    /// `x`
                    X = "x",
                }
            }
        }

        mod exports {
            pub use super::evil::Evil;
        }

        pub use self::exports::*;
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod evil {
        //! The parameters of actions of `evil`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [evil](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct EvilRequest(Object);

        impl EvilRequest {
            /// With `../../../evil`.
            pub fn new(evil: impl Into<Nullable<models::x2ex2ex2fx2ex2ex2fx2e::Evil>>) -> Self {
                Self(Object::new().with("../../../evil", evil))
            }

            /// `../../../evil`: `../../../evil`
            ///
            /// ../../../evil
            pub fn with_evil(self, value: impl Into<Nullable<models::x2ex2ex2fx2ex2ex2fx2e::Evil>>) -> Self {
                Self(self.0.with("../../../evil", value))
            }
        }

        impl IntoJson for EvilRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/../../../evil`
    pub fn evil(&self) -> evil::Evil {
        evil::Evil(self.0.name("../../../evil"))
    }
}
}
pub mod text_25 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod c_con_evil {
    //! `/C:\con:evil`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/C:\con:evil`
        CConEvil
    }

    impl CConEvil {
        /// `POST /C:\con:evil` — C:\\con:evil
        ///
        /// C:\\con:evil
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
        /// Also: `C:\con:evil`.
        /// Required: `C:\con:evil`, `C:\con:evil`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `C:\con:evil`, `A`
        pub fn c_con_evil(&self, body: requests::c::CConEvilRequest) -> Call<models::c_con_evil::CConEvil> {
            let operation = &Operation {
                name: "C: c_con_evil",
                method: Method::Post,
                path: "/C:\\con:evil",
                pages: &["C:\\con:evil"],
                work: "",
                personal: "",
                application: "C:\\con:evil A",
            };
            self.0.name("C:\\con:evil").call(operation).json(body)
        }

        /// `/C:\con:evil/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/C:\con:evil/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/C:\con:evil/{id}`
            Id
        }

        impl Id {
            /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')`
            pub fn by_c_con_evil(&self, c_con_evil: models::CConEvil) -> by_c_con_evil::ByCConEvil {
                by_c_con_evil::ByCConEvil(
                    self.0.alternate_key(&[("C:\\con:evil", Argument::quoted(c_con_evil.as_str()))], true),
                )
            }
        }

        /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')`
        pub mod by_c_con_evil {
            use super::models;

            crate::runtime::node! {
                /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')`
                ByCConEvil
            }

            impl ByCConEvil {
                /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}`
                pub fn c_con_evil_path(&self, path: impl AsRef<str>) -> c_con_evil_path::CConEvilPath {
                    c_con_evil_path::CConEvilPath(self.0.path("C:\\con:evil", path.as_ref()))
                }
            }

            /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}`
            pub mod c_con_evil_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}`
                    CConEvilPath
                }

                impl CConEvilPath {
                    /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}/C:\con:evil(C:\con:evil={C:\con:evil})`
                    pub fn c_con_evil(&self, c_con_evil: &str) -> c_con_evil::CConEvil {
                        c_con_evil::CConEvil(
                            self.0.function("C:\\con:evil", &[("C:\\con:evil", Argument::bare(c_con_evil))]),
                        )
                    }
                }

                /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}/C:\con:evil(C:\con:evil={C:\con:evil})`
                pub mod c_con_evil {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}/C:\con:evil(C:\con:evil={C:\con:evil})`
                        CConEvil
                    }

                    impl CConEvil {
                        /// `GET C:\con:evil` — C:\\con:evil: C:\\con:evil
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::CConEvil2> {
                            let operation = &Operation {
                                name: "C: get",
                                method: Method::Get,
                                path: "C:\\con:evil",
                                pages: &["C:\\con:evil"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod c_con_evil {
        //! The types of a namespace.

        mod c_con_evil {
            crate::runtime::model! {
                /// `C:\con:evil.C:\con:evil`, which the reference names and does not describe.
                CConEvil = "C:\\con:evil.C:\\con:evil"
            }
        }

        mod exports {
            pub use super::c_con_evil::CConEvil;
        }

        pub use self::exports::*;
    }

    mod c_con_evil2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// C:\\con:evil
            ///
            /// [`microsoft.graph.C:\con:evil`](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
            CConEvil2 = "microsoft.graph.C:\\con:evil"
        }

        impl CConEvil2 {
            /// `C:\con:evil` in queries.
            pub const C_CON_EVIL: Property<Self> = Property::new("C:\\con:evil");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `C:\con:evil`: `C:\con:evil`
            ///
            /// C:\\con:evil
            pub fn c_con_evil(&self) -> Option<super::CConEvil> {
                self.0.enumeration("C:\\con:evil")
            }

            /// Sets `C:\con:evil`.
            pub fn with_c_con_evil(self, value: impl Into<Nullable<super::CConEvil>>) -> Self {
                Self(self.0.with("C:\\con:evil", value))
            }

            /// `x`: `Collection(microsoft.graph.C:\con:evil)`
            ///
            /// C:\\con:evil
            pub fn x(&self) -> Option<&[super::CConEvil2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::CConEvil2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod c_con_evil_2 {
        crate::runtime::enumeration! {
            /// C:\\con:evil
            ///
            /// [`C:\con:evil`](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
            CConEvil = "C:\\con:evil" {
                /// `C:\con:evil`
                CConEvil = "C:\\con:evil",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{c_con_evil_2::CConEvil, c_con_evil2::CConEvil2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod c {
        //! The parameters of actions of `C`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [C:\\con:evil](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct CConEvilRequest(Object);

        impl CConEvilRequest {
            /// With `C:\con:evil`.
            pub fn new(c_con_evil: impl Into<Nullable<models::CConEvil>>) -> Self {
                Self(Object::new().with("C:\\con:evil", c_con_evil))
            }

            /// `C:\con:evil`: `C:\con:evil`
            ///
            /// C:\\con:evil
            pub fn with_c_con_evil(self, value: impl Into<Nullable<models::CConEvil>>) -> Self {
                Self(self.0.with("C:\\con:evil", value))
            }
        }

        impl IntoJson for CConEvilRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/C:\con:evil`
    pub fn c_con_evil(&self) -> c_con_evil::CConEvil {
        c_con_evil::CConEvil(self.0.name("C:\\con:evil"))
    }
}
}
pub mod text_26 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod con_ {
    //! `/con`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/con`
        Con
    }

    impl Con {
        /// `POST /con` — con
        ///
        /// con
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
        /// Also: `con`.
        /// Required: `con`, `con`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `con`, `A`
        pub fn con(&self, body: requests::con_::ConRequest) -> Call<models::con_::Con> {
            let operation = &Operation {
                name: "con: con",
                method: Method::Post,
                path: "/con",
                pages: &["con"],
                work: "",
                personal: "",
                application: "con A",
            };
            self.0.name("con").call(operation).json(body)
        }

        /// `/con/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/con/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/con/{id}`
            Id
        }

        impl Id {
            /// `/con/{id}(con='{con}')`
            pub fn by_con(&self, con: models::Con) -> by_con::ByCon {
                by_con::ByCon(self.0.alternate_key(&[("con", Argument::quoted(con.as_str()))], true))
            }
        }

        /// `/con/{id}(con='{con}')`
        pub mod by_con {
            use super::models;

            crate::runtime::node! {
                /// `/con/{id}(con='{con}')`
                ByCon
            }

            impl ByCon {
                /// `/con/{id}(con='{con}')/con:/{path}`
                pub fn con_path(&self, path: impl AsRef<str>) -> con_path::ConPath {
                    con_path::ConPath(self.0.path("con", path.as_ref()))
                }
            }

            /// `/con/{id}(con='{con}')/con:/{path}`
            pub mod con_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/con/{id}(con='{con}')/con:/{path}`
                    ConPath
                }

                impl ConPath {
                    /// `/con/{id}(con='{con}')/con:/{path}/con(con={con})`
                    pub fn con(&self, con: &str) -> con_::Con {
                        con_::Con(self.0.function("con", &[("con", Argument::bare(con))]))
                    }
                }

                /// `/con/{id}(con='{con}')/con:/{path}/con(con={con})`
                pub mod con_ {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/con/{id}(con='{con}')/con:/{path}/con(con={con})`
                        Con
                    }

                    impl Con {
                        /// `GET con` — con: con
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Con2> {
                            let operation = &Operation {
                                name: "con: get",
                                method: Method::Get,
                                path: "con",
                                pages: &["con"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod con_ {
        //! The types of a namespace.

        mod con_ {
            crate::runtime::model! {
                /// `con.con`, which the reference names and does not describe.
                Con = "con.con"
            }
        }

        mod exports {
            pub use super::con_::Con;
        }

        pub use self::exports::*;
    }

    mod con2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// con
            ///
            /// [`microsoft.graph.con`](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
            Con2 = "microsoft.graph.con"
        }

        impl Con2 {
            /// `con` in queries.
            pub const CON: Property<Self> = Property::new("con");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `con`: `con`
            ///
            /// con
            pub fn con(&self) -> Option<super::Con> {
                self.0.enumeration("con")
            }

            /// Sets `con`.
            pub fn with_con(self, value: impl Into<Nullable<super::Con>>) -> Self {
                Self(self.0.with("con", value))
            }

            /// `x`: `Collection(microsoft.graph.con)`
            ///
            /// con
            pub fn x(&self) -> Option<&[super::Con2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Con2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod con_2 {
        crate::runtime::enumeration! {
            /// con
            ///
            /// [`con`](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
            Con = "con" {
                /// `con`
                Con = "con",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{con_2::Con, con2::Con2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod con_ {
        //! The parameters of actions of `con`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [con](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct ConRequest(Object);

        impl ConRequest {
            /// With `con`.
            pub fn new(con: impl Into<Nullable<models::Con>>) -> Self {
                Self(Object::new().with("con", con))
            }

            /// `con`: `con`
            ///
            /// con
            pub fn with_con(self, value: impl Into<Nullable<models::Con>>) -> Self {
                Self(self.0.with("con", value))
            }
        }

        impl IntoJson for ConRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/con`
    pub fn con(&self) -> con_::Con {
        con_::Con(self.0.name("con"))
    }
}
}
pub mod text_27 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod empty {
    //! `/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/`
        Empty
    }

    impl Empty {
        /// `POST /`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
        /// Also: (empty).
        /// Required: (empty), (empty). Status: 200.
        /// Permissions, least privileged first:
        /// - application: (empty), `A`
        pub fn empty(&self, body: requests::empty::Request) -> Call<models::empty::Empty> {
            let operation = &Operation {
                name: "empty",
                method: Method::Post,
                path: "/",
                pages: &[""],
                work: "",
                personal: "",
                application: " A",
            };
            self.0.name("").call(operation).json(body)
        }

        /// `//{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `//{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `//{id}`
            Id
        }

        impl Id {
            /// `//{id}(='{}')`
            pub fn by_empty(&self, empty: models::Empty) -> by_empty::ByEmpty {
                by_empty::ByEmpty(self.0.alternate_key(&[("", Argument::quoted(empty.as_str()))], true))
            }
        }

        /// `//{id}(='{}')`
        pub mod by_empty {
            use super::models;

            crate::runtime::node! {
                /// `//{id}(='{}')`
                ByEmpty
            }

            impl ByEmpty {
                /// `//{id}(='{}'):/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("", path.as_ref()))
                }
            }

            /// `//{id}(='{}'):/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `//{id}(='{}'):/{path}`
                    Path
                }

                impl Path {
                    /// `//{id}(='{}'):/{path}/(={})`
                    pub fn empty(&self, empty: &str) -> empty::Empty {
                        empty::Empty(self.0.function("", &[("", Argument::bare(empty))]))
                    }
                }

                /// `//{id}(='{}'):/{path}/(={})`
                pub mod empty {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `//{id}(='{}'):/{path}/(={})`
                        Empty
                    }

                    impl Empty {
                        /// `GET` — :
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Empty2> {
                            let operation = &Operation {
                                name: "get",
                                method: Method::Get,
                                path: "",
                                pages: &[""],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod empty {
        //! The types of a namespace.

        mod empty {
            crate::runtime::model! {
                /// `.`, which the reference names and does not describe.
                Empty = "."
            }
        }

        mod exports {
            pub use super::empty::Empty;
        }

        pub use self::exports::*;
    }

    mod empty2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            Empty2 = "microsoft.graph."
        }

        impl Empty2 {
            /// (empty) in queries.
            pub const EMPTY: Property<Self> = Property::new("");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// (empty): (empty)
            pub fn empty(&self) -> Option<super::Empty> {
                self.0.enumeration("")
            }

            /// Sets (empty).
            pub fn with_empty(self, value: impl Into<Nullable<super::Empty>>) -> Self {
                Self(self.0.with("", value))
            }

            /// `x`: `Collection(microsoft.graph.)`
            pub fn x(&self) -> Option<&[super::Empty2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Empty2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod empty_2 {
        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            Empty = "" {
                /// (empty)
                Empty = "",
                /// `x`
                X = "x",
            }
        }
    }

    mod exports {
        pub use super::{empty_2::Empty, empty2::Empty2};
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod empty {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With (empty).
            pub fn new(empty: impl Into<Nullable<models::Empty>>) -> Self {
                Self(Object::new().with("", empty))
            }

            /// (empty): (empty)
            pub fn with_empty(self, value: impl Into<Nullable<models::Empty>>) -> Self {
                Self(self.0.with("", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/`
    pub fn empty(&self) -> empty::Empty {
        empty::Empty(self.0.name(""))
    }
}
}
pub mod text_28 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x20 {
        //! The types of a namespace.

        mod exports {
            pub use super::x20::X20;
        }

        mod x20 {
            crate::runtime::model! {
                /// `.`, which the reference names and does not describe.
                X20 = " . "
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x20_2::X20, x202::X202};
    }

    mod x202 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.`](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
            X202 = "microsoft.graph. "
        }

        impl X202 {
            /// (empty) in queries.
            pub const X20: Property<Self> = Property::new(" ");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// (empty): (empty)
            pub fn x20(&self) -> Option<super::X20> {
                self.0.enumeration(" ")
            }

            /// Sets (empty).
            pub fn with_x20(self, value: impl Into<Nullable<super::X20>>) -> Self {
                Self(self.0.with(" ", value))
            }

            /// `x`: `Collection(microsoft.graph. )`
            pub fn x(&self) -> Option<&[super::X202]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X202>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod x20_2 {
        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
            X20 = " " {
                /// (empty)
                X20 = " ",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x20 {
        //! The parameters of actions of (empty).

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With (empty).
            pub fn new(x20: impl Into<Nullable<models::X20>>) -> Self {
                Self(Object::new().with(" ", x20))
            }

            /// (empty): (empty)
            pub fn with_x20(self, value: impl Into<Nullable<models::X20>>) -> Self {
                Self(self.0.with(" ", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x20 {
    //! `/`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/`
        X20
    }

    impl X20 {
        /// `POST /`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
        /// Also: (empty).
        /// Required: (empty), (empty). Status: 200.
        /// Permissions, least privileged first:
        /// - application: (empty), `A`
        pub fn x20(&self, body: requests::x20::Request) -> Call<models::x20::X20> {
            let operation = &Operation {
                name: " : x20",
                method: Method::Post,
                path: "/ ",
                pages: &[" "],
                work: "",
                personal: "",
                application: "  A",
            };
            self.0.name(" ").call(operation).json(body)
        }

        /// `/ /{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/ /{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/ /{id}`
            Id
        }

        impl Id {
            /// `/ /{id}( ='{ }')`
            pub fn by_x20(&self, x20: models::X20) -> by_x20::ByX20 {
                by_x20::ByX20(self.0.alternate_key(&[(" ", Argument::quoted(x20.as_str()))], true))
            }
        }

        /// `/ /{id}( ='{ }')`
        pub mod by_x20 {
            use super::models;

            crate::runtime::node! {
                /// `/ /{id}( ='{ }')`
                ByX20
            }

            impl ByX20 {
                /// `/ /{id}( ='{ }')/ :/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path(" ", path.as_ref()))
                }
            }

            /// `/ /{id}( ='{ }')/ :/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/ /{id}( ='{ }')/ :/{path}`
                    Path
                }

                impl Path {
                    /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                    pub fn x20(&self, x20: &str) -> x20::X20 {
                        x20::X20(self.0.function(" ", &[(" ", Argument::bare(x20))]))
                    }
                }

                /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                pub mod x20 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/ /{id}( ='{ }')/ :/{path}/ ( ={ })`
                        X20
                    }

                    impl X20 {
                        /// `GET` — :
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X202> {
                            let operation = &Operation {
                                name: " : get",
                                method: Method::Get,
                                path: " ",
                                pages: &[" "],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/`
    pub fn x20(&self) -> x20::X20 {
        x20::X20(self.0.name(" "))
    }
}
}
pub mod text_29 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
        //! The types of a namespace.

        mod exports {
            pub use super::ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518;
        }

        mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
            crate::runtime::model! {
                /// `é中Ǆ٣ß𝔘.é中Ǆ٣ß𝔘`, which the reference names and does not describe.
                Ue9U4e2dU1c4U663UdfU1d518 = "é中Ǆ٣ß𝔘.é中Ǆ٣ß𝔘"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{
            ue9_u4e2d_u1c4_u663_udf_u1d518_2::Ue9U4e2dU1c4U663UdfU1d518,
            ue9_u4e2d_u1c4_u663_udf_u1d5182::Ue9U4e2dU1c4U663UdfU1d5182,
        };
    }

    mod ue9_u4e2d_u1c4_u663_udf_u1d5182 {
        crate::runtime::enumeration! {
            /// é中Ǆ٣ß𝔘
            ///
            /// [`é中Ǆ٣ß𝔘`](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
            Ue9U4e2dU1c4U663UdfU1d5182 = "é中Ǆ٣ß𝔘" {
                /// `é中Ǆ٣ß𝔘`
                Ue9U4e2dU1c4U663UdfU1d518 = "é中Ǆ٣ß𝔘",
                /// `x`
                X = "x",
            }
        }
    }

    mod ue9_u4e2d_u1c4_u663_udf_u1d518_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// é中Ǆ٣ß𝔘
            ///
            /// [`microsoft.graph.é中Ǆ٣ß𝔘`](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
            Ue9U4e2dU1c4U663UdfU1d518 = "microsoft.graph.é中Ǆ٣ß𝔘"
        }

        impl Ue9U4e2dU1c4U663UdfU1d518 {
            /// `é中Ǆ٣ß𝔘` in queries.
            pub const UE9_U4E2D_U1C4_U663_UDF_U1D518: Property<Self> = Property::new("é中Ǆ٣ß𝔘");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `é中Ǆ٣ß𝔘`: `é中Ǆ٣ß𝔘`
            ///
            /// é中Ǆ٣ß𝔘
            pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(&self) -> Option<super::Ue9U4e2dU1c4U663UdfU1d5182> {
                self.0.enumeration("é中Ǆ٣ß𝔘")
            }

            /// Sets `é中Ǆ٣ß𝔘`.
            pub fn with_ue9_u4e2d_u1c4_u663_udf_u1d518(
                self,
                value: impl Into<Nullable<super::Ue9U4e2dU1c4U663UdfU1d5182>>,
            ) -> Self {
                Self(self.0.with("é中Ǆ٣ß𝔘", value))
            }

            /// `x`: `Collection(microsoft.graph.é中Ǆ٣ß𝔘)`
            ///
            /// é中Ǆ٣ß𝔘
            pub fn x(&self) -> Option<&[super::Ue9U4e2dU1c4U663UdfU1d518]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Ue9U4e2dU1c4U663UdfU1d518>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
        //! The parameters of actions of `é中Ǆ٣ß𝔘`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [é中Ǆ٣ß𝔘](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Ue9U4e2dU1c4U663UdfU1d518Request(Object);

        impl Ue9U4e2dU1c4U663UdfU1d518Request {
            /// With `é中Ǆ٣ß𝔘`.
            pub fn new(ue9_u4e2d_u1c4_u663_udf_u1d518: impl Into<Nullable<models::Ue9U4e2dU1c4U663UdfU1d5182>>) -> Self {
                Self(Object::new().with("é中Ǆ٣ß𝔘", ue9_u4e2d_u1c4_u663_udf_u1d518))
            }

            /// `é中Ǆ٣ß𝔘`: `é中Ǆ٣ß𝔘`
            ///
            /// é中Ǆ٣ß𝔘
            pub fn with_ue9_u4e2d_u1c4_u663_udf_u1d518(
                self,
                value: impl Into<Nullable<models::Ue9U4e2dU1c4U663UdfU1d5182>>,
            ) -> Self {
                Self(self.0.with("é中Ǆ٣ß𝔘", value))
            }
        }

        impl IntoJson for Ue9U4e2dU1c4U663UdfU1d518Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
    //! `/é中Ǆ٣ß𝔘`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/é中Ǆ٣ß𝔘`
        Ue9U4e2dU1c4U663UdfU1d518
    }

    impl Ue9U4e2dU1c4U663UdfU1d518 {
        /// `POST /é中Ǆ٣ß𝔘` — é中Ǆ٣ß𝔘
        ///
        /// é中Ǆ٣ß𝔘
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
        /// Also: `é中Ǆ٣ß𝔘`.
        /// Required: `é中Ǆ٣ß𝔘`, `é中Ǆ٣ß𝔘`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `é中Ǆ٣ß𝔘`, `A`
        pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(
            &self,
            body: requests::ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518Request,
        ) -> Call<models::ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518> {
            let operation = &Operation {
                name: "é中Ǆ٣ß𝔘: ue9_u4e2d_u1c4_u663_udf_u1d518",
                method: Method::Post,
                path: "/é中Ǆ٣ß𝔘",
                pages: &["é中Ǆ٣ß𝔘"],
                work: "",
                personal: "",
                application: "é中Ǆ٣ß𝔘 A",
            };
            self.0.name("é中Ǆ٣ß𝔘").call(operation).json(body)
        }

        /// `/é中Ǆ٣ß𝔘/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/é中Ǆ٣ß𝔘/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/é中Ǆ٣ß𝔘/{id}`
            Id
        }

        impl Id {
            /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')`
            pub fn by_ue9_u4e2d_u1c4_u663_udf_u1d518(
                &self,
                ue9_u4e2d_u1c4_u663_udf_u1d518: models::Ue9U4e2dU1c4U663UdfU1d5182,
            ) -> by_ue9_u4e2d_u1c4_u663_udf_u1d518::ByUe9U4e2dU1c4U663UdfU1d518 {
                by_ue9_u4e2d_u1c4_u663_udf_u1d518::ByUe9U4e2dU1c4U663UdfU1d518(
                    self.0.alternate_key(&[("é中Ǆ٣ß𝔘", Argument::quoted(ue9_u4e2d_u1c4_u663_udf_u1d518.as_str()))], true),
                )
            }
        }

        /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')`
        pub mod by_ue9_u4e2d_u1c4_u663_udf_u1d518 {
            use super::models;

            crate::runtime::node! {
                /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')`
                ByUe9U4e2dU1c4U663UdfU1d518
            }

            impl ByUe9U4e2dU1c4U663UdfU1d518 {
                /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}`
                pub fn ue9_u4e2d_u1c4_u663_udf_u1d518_path(
                    &self,
                    path: impl AsRef<str>,
                ) -> ue9_u4e2d_u1c4_u663_udf_u1d518_path::Ue9U4e2dU1c4U663UdfU1d518Path {
                    ue9_u4e2d_u1c4_u663_udf_u1d518_path::Ue9U4e2dU1c4U663UdfU1d518Path(self.0.path("é中Ǆ٣ß𝔘", path.as_ref()))
                }
            }

            /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}`
            pub mod ue9_u4e2d_u1c4_u663_udf_u1d518_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}`
                    Ue9U4e2dU1c4U663UdfU1d518Path
                }

                impl Ue9U4e2dU1c4U663UdfU1d518Path {
                    /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})`
                    pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(
                        &self,
                        ue9_u4e2d_u1c4_u663_udf_u1d518: &str,
                    ) -> ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518 {
                        ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518(
                            self.0.function("é中Ǆ٣ß𝔘", &[("é中Ǆ٣ß𝔘", Argument::bare(ue9_u4e2d_u1c4_u663_udf_u1d518))]),
                        )
                    }
                }

                /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})`
                pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})`
                        Ue9U4e2dU1c4U663UdfU1d518
                    }

                    impl Ue9U4e2dU1c4U663UdfU1d518 {
                        /// `GET é中Ǆ٣ß𝔘` — é中Ǆ٣ß𝔘: é中Ǆ٣ß𝔘
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Ue9U4e2dU1c4U663UdfU1d518> {
                            let operation = &Operation {
                                name: "é中Ǆ٣ß𝔘: get",
                                method: Method::Get,
                                path: "é中Ǆ٣ß𝔘",
                                pages: &["é中Ǆ٣ß𝔘"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/é中Ǆ٣ß𝔘`
    pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(&self) -> ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518 {
        ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518(self.0.name("é中Ǆ٣ß𝔘"))
    }
}
}
pub mod text_30 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod value_9 {
        //! The types of a namespace.

        mod exports {
            pub use super::type9::Type9;
        }

        mod type9 {
            crate::runtime::model! {
                /// `9.9`, which the reference names and does not describe.
                Type9 = "9.9"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{type9::Type9, type92::Type92};
    }

    mod type9 {
        crate::runtime::enumeration! {
            /// 9
            ///
            /// [`9`](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
            Type9 = "9" {
                /// `9`
                _9 = "9",
                /// `x`
                X = "x",
            }
        }
    }

    mod type92 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// 9
            ///
            /// [`microsoft.graph.9`](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
            Type92 = "microsoft.graph.9"
        }

        impl Type92 {
            /// `9` in queries.
            pub const VALUE_9: Property<Self> = Property::new("9");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `9`: `9`
            ///
            /// 9
            pub fn value_9(&self) -> Option<super::Type9> {
                self.0.enumeration("9")
            }

            /// Sets `9`.
            pub fn with_9(self, value: impl Into<Nullable<super::Type9>>) -> Self {
                Self(self.0.with("9", value))
            }

            /// `x`: `Collection(microsoft.graph.9)`
            ///
            /// 9
            pub fn x(&self) -> Option<&[super::Type92]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Type92>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod value_9 {
        //! The parameters of actions of `9`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [9](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Type9Request(Object);

        impl Type9Request {
            /// With `9`.
            pub fn new(value_9: impl Into<Nullable<models::Type9>>) -> Self {
                Self(Object::new().with("9", value_9))
            }

            /// `9`: `9`
            ///
            /// 9
            pub fn with_9(self, value: impl Into<Nullable<models::Type9>>) -> Self {
                Self(self.0.with("9", value))
            }
        }

        impl IntoJson for Type9Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod value_9 {
    //! `/9`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/9`
        Value9
    }

    impl Value9 {
        /// `POST /9` — 9
        ///
        /// 9
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
        /// Also: `9`.
        /// Required: `9`, `9`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `9`, `A`
        pub fn value_9(&self, body: requests::value_9::Type9Request) -> Call<models::value_9::Type9> {
            let operation = &Operation {
                name: "9: value_9",
                method: Method::Post,
                path: "/9",
                pages: &["9"],
                work: "",
                personal: "",
                application: "9 A",
            };
            self.0.name("9").call(operation).json(body)
        }

        /// `/9/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/9/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/9/{id}`
            Id
        }

        impl Id {
            /// `/9/{id}(9='{9}')`
            pub fn by_9(&self, value_9: models::Type9) -> by_9::By9 {
                by_9::By9(self.0.alternate_key(&[("9", Argument::quoted(value_9.as_str()))], true))
            }
        }

        /// `/9/{id}(9='{9}')`
        pub mod by_9 {
            use super::models;

            crate::runtime::node! {
                /// `/9/{id}(9='{9}')`
                By9
            }

            impl By9 {
                /// `/9/{id}(9='{9}')/9:/{path}`
                pub fn value_9_path(&self, path: impl AsRef<str>) -> value_9_path::Value9Path {
                    value_9_path::Value9Path(self.0.path("9", path.as_ref()))
                }
            }

            /// `/9/{id}(9='{9}')/9:/{path}`
            pub mod value_9_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/9/{id}(9='{9}')/9:/{path}`
                    Value9Path
                }

                impl Value9Path {
                    /// `/9/{id}(9='{9}')/9:/{path}/9(9={9})`
                    pub fn value_9(&self, value_9: &str) -> value_9::Value9 {
                        value_9::Value9(self.0.function("9", &[("9", Argument::bare(value_9))]))
                    }
                }

                /// `/9/{id}(9='{9}')/9:/{path}/9(9={9})`
                pub mod value_9 {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/9/{id}(9='{9}')/9:/{path}/9(9={9})`
                        Value9
                    }

                    impl Value9 {
                        /// `GET 9` — 9: 9
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Type92> {
                            let operation = &Operation {
                                name: "9: get",
                                method: Method::Get,
                                path: "9",
                                pages: &["9"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/9`
    pub fn value_9(&self) -> value_9::Value9 {
        value_9::Value9(self.0.name("9"))
    }
}
}
pub mod text_31 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod self_ {
        //! The types of a namespace.

        mod exports {
            pub use super::self_::Self_;
        }

        mod self_ {
            crate::runtime::model! {
                /// `self.self`, which the reference names and does not describe.
                Self_ = "self.self"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{self_2::Self_, self_2_2::Self_2};
    }

    mod self_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// self
            ///
            /// [`microsoft.graph.self`](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
            Self_ = "microsoft.graph.self"
        }

        impl Self_ {
            /// `self` in queries.
            pub const SELF: Property<Self> = Property::new("self");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `self`: `self`
            ///
            /// self
            pub fn self_(&self) -> Option<super::Self_2> {
                self.0.enumeration("self")
            }

            /// Sets `self`.
            pub fn with_self(self, value: impl Into<Nullable<super::Self_2>>) -> Self {
                Self(self.0.with("self", value))
            }

            /// `x`: `Collection(microsoft.graph.self)`
            ///
            /// self
            pub fn x(&self) -> Option<&[super::Self_]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Self_>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod self_2_2 {
        crate::runtime::enumeration! {
            /// self
            ///
            /// [`self`](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
            Self_2 = "self" {
                /// `self`
                Self_ = "self",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod self_ {
        //! The parameters of actions of `self`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [self](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct SelfRequest(Object);

        impl SelfRequest {
            /// With `self`.
            pub fn new(self_: impl Into<Nullable<models::Self_2>>) -> Self {
                Self(Object::new().with("self", self_))
            }

            /// `self`: `self`
            ///
            /// self
            pub fn with_self(self, value: impl Into<Nullable<models::Self_2>>) -> Self {
                Self(self.0.with("self", value))
            }
        }

        impl IntoJson for SelfRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod self_ {
    //! `/self`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/self`
        Self_
    }

    impl Self_ {
        /// `POST /self` — self
        ///
        /// self
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
        /// Also: `self`.
        /// Required: `self`, `self`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `self`, `A`
        pub fn self_(&self, body: requests::self_::SelfRequest) -> Call<models::self_::Self_> {
            let operation = &Operation {
                name: "self: self_",
                method: Method::Post,
                path: "/self",
                pages: &["self"],
                work: "",
                personal: "",
                application: "self A",
            };
            self.0.name("self").call(operation).json(body)
        }

        /// `/self/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/self/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/self/{id}`
            Id
        }

        impl Id {
            /// `/self/{id}(self='{self}')`
            pub fn by_self(&self, self_: models::Self_2) -> by_self::BySelf {
                by_self::BySelf(self.0.alternate_key(&[("self", Argument::quoted(self_.as_str()))], true))
            }
        }

        /// `/self/{id}(self='{self}')`
        pub mod by_self {
            use super::models;

            crate::runtime::node! {
                /// `/self/{id}(self='{self}')`
                BySelf
            }

            impl BySelf {
                /// `/self/{id}(self='{self}')/self:/{path}`
                pub fn self_path(&self, path: impl AsRef<str>) -> self_path::SelfPath {
                    self_path::SelfPath(self.0.path("self", path.as_ref()))
                }
            }

            /// `/self/{id}(self='{self}')/self:/{path}`
            pub mod self_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/self/{id}(self='{self}')/self:/{path}`
                    SelfPath
                }

                impl SelfPath {
                    /// `/self/{id}(self='{self}')/self:/{path}/self(self={self})`
                    pub fn self_(&self, self_: &str) -> self_::Self_ {
                        self_::Self_(self.0.function("self", &[("self", Argument::bare(self_))]))
                    }
                }

                /// `/self/{id}(self='{self}')/self:/{path}/self(self={self})`
                pub mod self_ {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/self/{id}(self='{self}')/self:/{path}/self(self={self})`
                        Self_
                    }

                    impl Self_ {
                        /// `GET self` — self: self
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Self_> {
                            let operation = &Operation {
                                name: "self: get",
                                method: Method::Get,
                                path: "self",
                                pages: &["self"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/self`
    pub fn self_(&self) -> self_::Self_ {
        self_::Self_(self.0.name("self"))
    }
}
}
pub mod text_32 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod self_ {
        //! The types of a namespace.

        mod exports {
            pub use super::self_::Self_;
        }

        mod self_ {
            crate::runtime::model! {
                /// `Self.Self`, which the reference names and does not describe.
                Self_ = "Self.Self"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{self_2::Self_, self_2_2::Self_2};
    }

    mod self_2 {
        crate::runtime::enumeration! {
            /// Self
            ///
            /// [`Self`](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
            Self_ = "Self" {
                /// `Self`
                Self_ = "Self",
                /// `x`
                X = "x",
            }
        }
    }

    mod self_2_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// Self
            ///
            /// [`microsoft.graph.Self`](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
            Self_2 = "microsoft.graph.Self"
        }

        impl Self_2 {
            /// `Self` in queries.
            pub const SELF: Property<Self> = Property::new("Self");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `Self`: `Self`
            ///
            /// Self
            pub fn self_(&self) -> Option<super::Self_> {
                self.0.enumeration("Self")
            }

            /// Sets `Self`.
            pub fn with_self(self, value: impl Into<Nullable<super::Self_>>) -> Self {
                Self(self.0.with("Self", value))
            }

            /// `x`: `Collection(microsoft.graph.Self)`
            ///
            /// Self
            pub fn x(&self) -> Option<&[super::Self_2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Self_2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod self_ {
        //! The parameters of actions of `Self`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [Self](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct SelfRequest(Object);

        impl SelfRequest {
            /// With `Self`.
            pub fn new(self_: impl Into<Nullable<models::Self_>>) -> Self {
                Self(Object::new().with("Self", self_))
            }

            /// `Self`: `Self`
            ///
            /// Self
            pub fn with_self(self, value: impl Into<Nullable<models::Self_>>) -> Self {
                Self(self.0.with("Self", value))
            }
        }

        impl IntoJson for SelfRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod self_ {
    //! `/Self`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/Self`
        Self_
    }

    impl Self_ {
        /// `POST /Self` — Self
        ///
        /// Self
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
        /// Also: `Self`.
        /// Required: `Self`, `Self`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `Self`, `A`
        pub fn self_(&self, body: requests::self_::SelfRequest) -> Call<models::self_::Self_> {
            let operation = &Operation {
                name: "Self: self_",
                method: Method::Post,
                path: "/Self",
                pages: &["Self"],
                work: "",
                personal: "",
                application: "Self A",
            };
            self.0.name("Self").call(operation).json(body)
        }

        /// `/Self/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/Self/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/Self/{id}`
            Id
        }

        impl Id {
            /// `/Self/{id}(Self='{Self}')`
            pub fn by_self(&self, self_: models::Self_) -> by_self::BySelf {
                by_self::BySelf(self.0.alternate_key(&[("Self", Argument::quoted(self_.as_str()))], true))
            }
        }

        /// `/Self/{id}(Self='{Self}')`
        pub mod by_self {
            use super::models;

            crate::runtime::node! {
                /// `/Self/{id}(Self='{Self}')`
                BySelf
            }

            impl BySelf {
                /// `/Self/{id}(Self='{Self}')/Self:/{path}`
                pub fn self_path(&self, path: impl AsRef<str>) -> self_path::SelfPath {
                    self_path::SelfPath(self.0.path("Self", path.as_ref()))
                }
            }

            /// `/Self/{id}(Self='{Self}')/Self:/{path}`
            pub mod self_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/Self/{id}(Self='{Self}')/Self:/{path}`
                    SelfPath
                }

                impl SelfPath {
                    /// `/Self/{id}(Self='{Self}')/Self:/{path}/Self(Self={Self})`
                    pub fn self_(&self, self_: &str) -> self_::Self_ {
                        self_::Self_(self.0.function("Self", &[("Self", Argument::bare(self_))]))
                    }
                }

                /// `/Self/{id}(Self='{Self}')/Self:/{path}/Self(Self={Self})`
                pub mod self_ {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/Self/{id}(Self='{Self}')/Self:/{path}/Self(Self={Self})`
                        Self_
                    }

                    impl Self_ {
                        /// `GET Self` — Self: Self
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Self_2> {
                            let operation = &Operation {
                                name: "Self: get",
                                method: Method::Get,
                                path: "Self",
                                pages: &["Self"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/Self`
    pub fn self_(&self) -> self_::Self_ {
        self_::Self_(self.0.name("Self"))
    }
}
}
pub mod text_33 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x5f {
        //! The types of a namespace.

        mod exports {
            pub use super::x5f::X5f;
        }

        mod x5f {
            crate::runtime::model! {
                /// `_._`, which the reference names and does not describe.
                X5f = "_._"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{x5f_2::X5f, x5f2::X5f2};
    }

    mod x5f2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// \_
            ///
            /// [`microsoft.graph._`](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
            X5f2 = "microsoft.graph._"
        }

        impl X5f2 {
            /// `_` in queries.
            pub const X5F: Property<Self> = Property::new("_");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `_`: `_`
            ///
            /// \_
            pub fn x5f(&self) -> Option<super::X5f> {
                self.0.enumeration("_")
            }

            /// Sets `_`.
            pub fn with_x5f(self, value: impl Into<Nullable<super::X5f>>) -> Self {
                Self(self.0.with("_", value))
            }

            /// `x`: `Collection(microsoft.graph._)`
            ///
            /// \_
            pub fn x(&self) -> Option<&[super::X5f2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::X5f2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod x5f_2 {
        crate::runtime::enumeration! {
            /// \_
            ///
            /// [`_`](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
            X5f = "_" {
                /// `_`
                X5f = "_",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x5f {
        //! The parameters of actions of `_`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [\_](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct Request(Object);

        impl Request {
            /// With `_`.
            pub fn new(x5f: impl Into<Nullable<models::X5f>>) -> Self {
                Self(Object::new().with("_", x5f))
            }

            /// `_`: `_`
            ///
            /// \_
            pub fn with_x5f(self, value: impl Into<Nullable<models::X5f>>) -> Self {
                Self(self.0.with("_", value))
            }
        }

        impl IntoJson for Request {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x5f {
    //! `/_`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/_`
        X5f
    }

    impl X5f {
        /// `POST /_` — \_
        ///
        /// \_
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
        /// Also: `_`.
        /// Required: `_`, `_`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `_`, `A`
        pub fn x5f(&self, body: requests::x5f::Request) -> Call<models::x5f::X5f> {
            let operation = &Operation {
                name: "_: x5f",
                method: Method::Post,
                path: "/_",
                pages: &["_"],
                work: "",
                personal: "",
                application: "_ A",
            };
            self.0.name("_").call(operation).json(body)
        }

        /// `/_/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/_/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/_/{id}`
            Id
        }

        impl Id {
            /// `/_/{id}(_='{_}')`
            pub fn by_x5f(&self, x5f: models::X5f) -> by_x5f::ByX5f {
                by_x5f::ByX5f(self.0.alternate_key(&[("_", Argument::quoted(x5f.as_str()))], true))
            }
        }

        /// `/_/{id}(_='{_}')`
        pub mod by_x5f {
            use super::models;

            crate::runtime::node! {
                /// `/_/{id}(_='{_}')`
                ByX5f
            }

            impl ByX5f {
                /// `/_/{id}(_='{_}')/_:/{path}`
                pub fn path(&self, path: impl AsRef<str>) -> path::Path {
                    path::Path(self.0.path("_", path.as_ref()))
                }
            }

            /// `/_/{id}(_='{_}')/_:/{path}`
            pub mod path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/_/{id}(_='{_}')/_:/{path}`
                    Path
                }

                impl Path {
                    /// `/_/{id}(_='{_}')/_:/{path}/_(_={_})`
                    pub fn x5f(&self, x5f: &str) -> x5f::X5f {
                        x5f::X5f(self.0.function("_", &[("_", Argument::bare(x5f))]))
                    }
                }

                /// `/_/{id}(_='{_}')/_:/{path}/_(_={_})`
                pub mod x5f {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/_/{id}(_='{_}')/_:/{path}/_(_={_})`
                        X5f
                    }

                    impl X5f {
                        /// `GET _` — \_: \_
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::X5f2> {
                            let operation = &Operation {
                                name: "_: get",
                                method: Method::Get,
                                path: "_",
                                pages: &["_"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
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

    /// `/_`
    pub fn x5f(&self) -> x5f::X5f {
        x5f::X5f(self.0.name("_"))
    }
}
}
pub mod text_34 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod operation {
        //! The types of a namespace.

        mod exports {
            pub use super::operation::Operation;
        }

        mod operation {
            crate::runtime::model! {
                /// `operation.operation`, which the reference names and does not describe.
                Operation = "operation.operation"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{operation_2::Operation, operation2::Operation2};
    }

    mod operation2 {
        crate::runtime::enumeration! {
            /// operation
            ///
            /// [`operation`](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
            Operation2 = "operation" {
                /// `operation`
                Operation = "operation",
                /// `x`
                X = "x",
            }
        }
    }

    mod operation_2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// operation
            ///
            /// [`microsoft.graph.operation`](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
            Operation = "microsoft.graph.operation"
        }

        impl Operation {
            /// `operation` in queries.
            pub const OPERATION: Property<Self> = Property::new("operation");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `operation`: `operation`
            ///
            /// operation
            pub fn operation(&self) -> Option<super::Operation2> {
                self.0.enumeration("operation")
            }

            /// Sets `operation`.
            pub fn with_operation(self, value: impl Into<Nullable<super::Operation2>>) -> Self {
                Self(self.0.with("operation", value))
            }

            /// `x`: `Collection(microsoft.graph.operation)`
            ///
            /// operation
            pub fn x(&self) -> Option<&[super::Operation]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Operation>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod operation {
    //! `/operation`

    use super::{models, requests};
    use crate::runtime::{Call, Method};

    crate::runtime::node! {
        /// `/operation`
        Operation
    }

    impl Operation {
        /// `POST /operation` — operation
        ///
        /// operation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
        /// Also: `operation`.
        /// Required: `operation`, `operation`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `operation`, `A`
        pub fn operation(&self, body: requests::operation::OperationRequest) -> Call<models::operation::Operation> {
            let operation = &crate::runtime::Operation {
                name: "operation: operation",
                method: Method::Post,
                path: "/operation",
                pages: &["operation"],
                work: "",
                personal: "",
                application: "operation A",
            };
            self.0.name("operation").call(operation).json(body)
        }

        /// `/operation/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/operation/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/operation/{id}`
            Id
        }

        impl Id {
            /// `/operation/{id}(operation='{operation}')`
            pub fn by_operation(
                &self,
                operation: models::Operation2,
            ) -> by_operation::ByOperation {
                by_operation::ByOperation(
                    self.0.alternate_key(&[("operation", Argument::quoted(operation.as_str()))], true),
                )
            }
        }

        /// `/operation/{id}(operation='{operation}')`
        pub mod by_operation {
            use super::models;

            crate::runtime::node! {
                /// `/operation/{id}(operation='{operation}')`
                ByOperation
            }

            impl ByOperation {
                /// `/operation/{id}(operation='{operation}')/operation:/{path}`
                pub fn operation_path(&self, path: impl AsRef<str>) -> operation_path::OperationPath {
                    operation_path::OperationPath(self.0.path("operation", path.as_ref()))
                }
            }

            /// `/operation/{id}(operation='{operation}')/operation:/{path}`
            pub mod operation_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/operation/{id}(operation='{operation}')/operation:/{path}`
                    OperationPath
                }

                impl OperationPath {
                    /// `/operation/{id}(operation='{operation}')/operation:/{path}/operation(operation={operation})`
                    pub fn operation(&self, operation: &str) -> operation::Operation {
                        operation::Operation(self.0.function("operation", &[("operation", Argument::bare(operation))]))
                    }
                }

                /// `/operation/{id}(operation='{operation}')/operation:/{path}/operation(operation={operation})`
                pub mod operation {
                    use super::models;
                    use crate::runtime::{List, Method};

                    crate::runtime::node! {
                        /// `/operation/{id}(operation='{operation}')/operation:/{path}/operation(operation={operation})`
                        Operation
                    }

                    impl Operation {
                        /// `GET operation` — operation: operation
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Operation> {
                            let operation = &crate::runtime::Operation {
                                name: "operation: get",
                                method: Method::Get,
                                path: "operation",
                                pages: &["operation"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod operation {
        //! The parameters of actions of `operation`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [operation](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct OperationRequest(Object);

        impl OperationRequest {
            /// With `operation`.
            pub fn new(operation: impl Into<Nullable<models::Operation2>>) -> Self {
                Self(Object::new().with("operation", operation))
            }

            /// `operation`: `operation`
            ///
            /// operation
            pub fn with_operation(self, value: impl Into<Nullable<models::Operation2>>) -> Self {
                Self(self.0.with("operation", value))
            }
        }

        impl IntoJson for OperationRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/operation`
    pub fn operation(&self) -> operation::Operation { operation::Operation(self.0.name("operation")) }
}
}
pub mod text_35 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod ref_ {
        //! The types of a namespace.

        mod exports {
            pub use super::ref_::Ref;
        }

        mod ref_ {
            crate::runtime::model! {
                /// `$ref.$ref`, which the reference names and does not describe.
                Ref = "$ref.$ref"
            }
        }

        pub use self::exports::*;
    }

    mod exports {
        pub use super::{ref_2::Ref, ref2::Ref2};
    }

    mod ref2 {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// $ref
            ///
            /// [`microsoft.graph.$ref`](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
            Ref2 = "microsoft.graph.$ref"
        }

        impl Ref2 {
            /// `$ref` in queries.
            pub const REF: Property<Self> = Property::new("$ref");
            /// `x` in queries.
            pub const X: Property<Self> = Property::new("x");

            /// `$ref`: `$ref`
            ///
            /// $ref
            pub fn ref_(&self) -> Option<super::Ref> {
                self.0.enumeration("$ref")
            }

            /// Sets `$ref`.
            pub fn with_ref(self, value: impl Into<Nullable<super::Ref>>) -> Self {
                Self(self.0.with("$ref", value))
            }

            /// `x`: `Collection(microsoft.graph.$ref)`
            ///
            /// $ref
            pub fn x(&self) -> Option<&[super::Ref2]> {
                self.0.models("x")
            }

            /// Sets `x`.
            pub fn with_x(self, value: impl Into<Nullable<Vec<super::Ref2>>>) -> Self {
                Self(self.0.with("x", value))
            }
        }
    }

    mod ref_2 {
        crate::runtime::enumeration! {
            /// $ref
            ///
            /// [`$ref`](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
            Ref = "$ref" {
                /// `$ref`
                Ref = "$ref",
                /// `x`
                X = "x",
            }
        }
    }

    pub use self::exports::*;
}

pub mod ref_ {
    //! `/$ref`

    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/$ref`
        Ref
    }

    impl Ref {
        /// `POST /$ref` — $ref
        ///
        /// $ref
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
        /// Also: `$ref`.
        /// Required: `$ref`, `$ref`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `$ref`, `A`
        pub fn add_ref(&self, body: requests::ref_::RefRequest) -> Call<models::ref_::Ref> {
            let operation = &Operation {
                name: "$ref: add_ref",
                method: Method::Post,
                path: "/$ref",
                pages: &["$ref"],
                work: "",
                personal: "",
                application: "$ref A",
            };
            self.0.name("$ref").call(operation).json(body)
        }

        /// `/$ref/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/$ref/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::Argument;

        crate::runtime::node! {
            /// `/$ref/{id}`
            Id
        }

        impl Id {
            /// `/$ref/{id}($ref='{$ref}')`
            pub fn by_ref(&self, ref_: models::Ref) -> by_ref::ByRef {
                by_ref::ByRef(self.0.alternate_key(&[("$ref", Argument::quoted(ref_.as_str()))], true))
            }
        }

        /// `/$ref/{id}($ref='{$ref}')`
        pub mod by_ref {
            use super::models;

            crate::runtime::node! {
                /// `/$ref/{id}($ref='{$ref}')`
                ByRef
            }

            impl ByRef {
                /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}`
                pub fn ref_path(&self, path: impl AsRef<str>) -> ref_path::RefPath {
                    ref_path::RefPath(self.0.path("$ref", path.as_ref()))
                }
            }

            /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}`
            pub mod ref_path {
                use super::models;
                use crate::runtime::Argument;

                crate::runtime::node! {
                    /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}`
                    RefPath
                }

                impl RefPath {
                    /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}/$ref($ref={$ref})`
                    pub fn ref_(&self, ref_: &str) -> ref_::Ref {
                        ref_::Ref(self.0.function("$ref", &[("$ref", Argument::bare(ref_))]))
                    }
                }

                /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}/$ref($ref={$ref})`
                pub mod ref_ {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}/$ref($ref={$ref})`
                        Ref
                    }

                    impl Ref {
                        /// `GET $ref` — $ref: $ref
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
                        /// Status: 200.
                        pub fn get(&self) -> List<models::Ref2> {
                            let operation = &Operation {
                                name: "$ref: get",
                                method: Method::Get,
                                path: "$ref",
                                pages: &["$ref"],
                                work: "",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod ref_ {
        //! The parameters of actions of `$ref`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [$ref](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct RefRequest(Object);

        impl RefRequest {
            /// With `$ref`.
            pub fn new(ref_: impl Into<Nullable<models::Ref>>) -> Self {
                Self(Object::new().with("$ref", ref_))
            }

            /// `$ref`: `$ref`
            ///
            /// $ref
            pub fn with_ref(self, value: impl Into<Nullable<models::Ref>>) -> Self {
                Self(self.0.with("$ref", value))
            }
        }

        impl IntoJson for RefRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
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

    /// `/$ref`
    pub fn ref_(&self) -> ref_::Ref {
        ref_::Ref(self.0.name("$ref"))
    }
}
}
