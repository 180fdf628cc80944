pub mod text_0 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of a std::process::exit(41)// completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod a_std_process_exit_41 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `a' ''' std::process::exit(41)//.a' ''' std::process::exit(41)//`, which the reference names and does not describe.
            AStdProcessExit41 = "a`\u{a}\u{a}```\u{a}std::process::exit(41)//.a`\u{a}\u{a}```\u{a}std::process::exit(41)//"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            ///
            /// [`a' ''' std::process::exit(41)//`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "a std::process::exit(41)//", note = "the service advises against its use (a std::process::exit(41)//)")]
            AStdProcessExit41 = "a`\u{a}\u{a}```\u{a}std::process::exit(41)//" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            ///
            /// `microsoft.graph.a' ''' std::process::exit(41)//`, metadata
            #[deprecated(since = "a std::process::exit(41)//", note = "the service advises against its use (a std::process::exit(41)//)")]
            AStdProcessExit412 = "microsoft.graph.a`\u{a}\u{a}```\u{a}std::process::exit(41)//";
            "a`\u{a}\u{a}```\u{a}std::process::exit(41)//" A_STD_PROCESS_EXIT_41, a_std_process_exit_41 enumeration -> Option<super::AStdProcessExit41>, with_a_std_process_exit_41(super::AStdProcessExit41), "`a' ''' std::process::exit(41)//`: `a' ''' std::process::exit(41)//`, type of the metadata" "a\\`" "\\`\\`\\`" "std::process::exit(41)//" deprecated(since = "a std::process::exit(41)//", note = "the service announces its removal on a std::process::exit(41)// (a std::process::exit(41)//)");
            "x" X, x models -> Option<&[super::AStdProcessExit412]>, with_x(Vec<super::AStdProcessExit412>), "`x`: `Collection(microsoft.graph.a' ''' std::process::exit(41)//)`" "a\\`" "\\`\\`\\`" "std::process::exit(41)//";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of a std::process::exit(41)// completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/a' ''' std::process::exit(41)//`
            pub fn a_std_process_exit_41(&self) -> super::AStdProcessExit41 {
                super::AStdProcessExit41(self.0.name("a`\u{a}\u{a}```\u{a}std::process::exit(41)//"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.a' ''' std::process::exit(41)//`, such as `/a' ''' std::process::exit(41)//`.
            AStdProcessExit41 = models::AStdProcessExit412
        }

        impl AStdProcessExit41 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::AStdProcessExit412> {
                self.0.get("GET a` ``` std::process::exit(41)//: get")
            }

            /// `POST /a' ''' std::process::exit(41)//` — a std::process::exit(41)//
            ///
            /// a\`
            ///
            /// \`\`\`
            ///
            /// std::process::exit(41)//
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Required: `a' ''' std::process::exit(41)//`, `a' ''' std::process::exit(41)//`. Status: 200.
            /// Permissions, least privileged first: application: `a' ''' std::process::exit(41)//`, `A`.
            #[deprecated(
                since = "a std::process::exit(41)//",
                note = "the service announces its removal on a std::process::exit(41)// (a std::process::exit(41)//)"
            )]
            pub fn a_std_process_exit_41(
                &self,
                body: requests::a_std::AStdProcessExit41Request,
            ) -> Call<models::a_std_process_exit_41::AStdProcessExit41> {
                let sheet = "POST a` ``` std: a_std_process_exit_41
                    : | | a`__```_std::process::exit(41)// A
                    /a` ``` std::process::exit(41)///a` ``` std::process::exit(41)//";
                self.0.name("a`\u{a}\u{a}```\u{a}std::process::exit(41)//").call(sheet).json(body)
            }

            /// `…(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')`
            pub fn by_a_std_process_exit_41(
                &self,
                a_std_process_exit_41: models::AStdProcessExit41,
            ) -> super::AStdProcessExit41ByAStdProcessExit41 {
                super::AStdProcessExit41ByAStdProcessExit41(
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

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::AStdProcessExit41 {
                super::AStdProcessExit41(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')`
            AStdProcessExit41ByAStdProcessExit41
        }

        impl AStdProcessExit41ByAStdProcessExit41 {
            /// `…/a' ''' std::process::exit(41)//:/{path}`
            pub fn a_std_process_exit_41_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::AStdProcessExit41ByAStdProcessExit41AStdProcessExit41Path {
                super::AStdProcessExit41ByAStdProcessExit41AStdProcessExit41Path(
                    self.0.path("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}`
            AStdProcessExit41ByAStdProcessExit41AStdProcessExit41Path
        }

        impl AStdProcessExit41ByAStdProcessExit41AStdProcessExit41Path {
            /// `…/a' ''' std::process::exit(41)//(a' ''' std::process::exit(41)//={a' ''' std::process::exit(41)//})`
            pub fn a_std_process_exit_41(
                &self,
                a_std_process_exit_41: &str,
            ) -> super::AStdProcessExit41ByAStdProcessExit41AStdProcessExit41PathAStdProcessExit41 {
                super::AStdProcessExit41ByAStdProcessExit41AStdProcessExit41PathAStdProcessExit41(
                    self
                        .0
                        .function(
                            "a`\u{a}\u{a}```\u{a}std::process::exit(41)//",
                            &[("a`\u{a}\u{a}```\u{a}std::process::exit(41)//", Argument::bare(a_std_process_exit_41))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.a' ''' std::process::exit(41)//`, such as `/a' ''' std::process::exit(41)///{id}(a' ''' std::process::exit(41)//='{a' ''' std::process::exit(41)//}')/a' ''' std::process::exit(41)//:/{path}:/a' ''' std::process::exit(41)//(a' ''' std::process::exit(41)//={a' ''' std::process::exit(41)//})`.
            AStdProcessExit41ByAStdProcessExit41AStdProcessExit41PathAStdProcessExit41[models::AStdProcessExit412]
        }

        impl AStdProcessExit41ByAStdProcessExit41AStdProcessExit41PathAStdProcessExit41 {
            /// `GET a' ''' std::process::exit(41)//` — a std::process::exit(41)//: a std::process::exit(41)//
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::AStdProcessExit412> {
                let sheet = "GET a` ``` std: list
                    : | |
                    /a` ``` std::process::exit(41)///{id}(a` ``` std::process::exit(41)//='{a` ``` std::process::exit(41)//}')/a` ``` std::process::exit(41)//:/{path}:/a` ``` std::process::exit(41)//(a` ``` std::process::exit(41)//={a` ``` std::process::exit(41)//})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod a_std {
            //! The parameters of actions of `a' ''' std`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
                AStdProcessExit41Request;
                required a_std_process_exit_41 "a`\u{a}\u{a}```\u{a}std::process::exit(41)//" with_a_std_process_exit_41(models::AStdProcessExit41), "`a' ''' std::process::exit(41)//`: `a' ''' std::process::exit(41)//`" "a\\`" "\\`\\`\\`" "std::process::exit(41)//";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_1 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \` std::process::exit(41); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod std_process_exit_41 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `' std::process::exit(41); .' std::process::exit(41);`, which the reference names and does not describe.
            StdProcessExit41 = "`\u{a}\u{a}    std::process::exit(41);\u{a}.`\u{a}\u{a}    std::process::exit(41);\u{a}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \`
            ///
            /// std::process::exit(41);
            ///
            /// [`' std::process::exit(41);`](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\` std::process::exit(41);", note = "the service advises against its use (\\` std::process::exit(41);)")]
            StdProcessExit41 = "`\u{a}\u{a}    std::process::exit(41);\u{a}" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \`
            ///
            /// std::process::exit(41);
            ///
            /// `microsoft.graph.' std::process::exit(41);`, metadata
            #[deprecated(since = "\\` std::process::exit(41);", note = "the service advises against its use (\\` std::process::exit(41);)")]
            StdProcessExit412 = "microsoft.graph.`\u{a}\u{a}    std::process::exit(41);\u{a}";
            "`\u{a}\u{a}    std::process::exit(41);\u{a}" STD_PROCESS_EXIT_41, std_process_exit_41 enumeration -> Option<super::StdProcessExit41>, with_std_process_exit_41(super::StdProcessExit41), "`' std::process::exit(41);`: `' std::process::exit(41);`, type of the metadata" "\\`" "std::process::exit(41);" deprecated(since = "\\` std::process::exit(41);", note = "the service announces its removal on \\` std::process::exit(41); (\\` std::process::exit(41);)");
            "x" X, x models -> Option<&[super::StdProcessExit412]>, with_x(Vec<super::StdProcessExit412>), "`x`: `Collection(microsoft.graph.' std::process::exit(41); )`" "\\`" "std::process::exit(41);";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \` std::process::exit(41); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/' std::process::exit(41);`
            pub fn std_process_exit_41(&self) -> super::StdProcessExit41 {
                super::StdProcessExit41(self.0.name("`\u{a}\u{a}    std::process::exit(41);\u{a}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.' std::process::exit(41);`, such as `/' std::process::exit(41);`.
            StdProcessExit41 = models::StdProcessExit412
        }

        impl StdProcessExit41 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::StdProcessExit412> {
                self.0.get("GET ` std::process::exit(41); : get")
            }

            /// `POST /' std::process::exit(41);` — \` std::process::exit(41);
            ///
            /// \`
            ///
            /// std::process::exit(41);
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
            /// Required: `' std::process::exit(41);`, `' std::process::exit(41);`. Status: 200.
            /// Permissions, least privileged first: application: `' std::process::exit(41);`, `A`.
            #[deprecated(
                since = "\\` std::process::exit(41);",
                note = "the service announces its removal on \\` std::process::exit(41); (\\` std::process::exit(41);)"
            )]
            pub fn std_process_exit_41(
                &self,
                body: requests::std::StdProcessExit41Request,
            ) -> Call<models::std_process_exit_41::StdProcessExit41> {
                let sheet = "POST ` std: std_process_exit_41
                    `______std__process__exit(41);_: | | `______std::process::exit(41);_ A
                    /` std::process::exit(41); /` std::process::exit(41);";
                self.0.name("`\u{a}\u{a}    std::process::exit(41);\u{a}").call(sheet).json(body)
            }

            /// `…(' std::process::exit(41); ='{' std::process::exit(41); }')`
            pub fn by_std_process_exit_41(
                &self,
                std_process_exit_41: models::StdProcessExit41,
            ) -> super::StdProcessExit41ByStdProcessExit41 {
                super::StdProcessExit41ByStdProcessExit41(
                    self
                        .0
                        .alternate_key(
                            &[("`\u{a}\u{a}    std::process::exit(41);\u{a}", Argument::quoted(std_process_exit_41.as_str()))],
                            true,
                        ),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::StdProcessExit41 {
                super::StdProcessExit41(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')`
            StdProcessExit41ByStdProcessExit41
        }

        impl StdProcessExit41ByStdProcessExit41 {
            /// `…/' std::process::exit(41); :/{path}`
            pub fn std_process_exit_41_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::StdProcessExit41ByStdProcessExit41StdProcessExit41Path {
                super::StdProcessExit41ByStdProcessExit41StdProcessExit41Path(
                    self.0.path("`\u{a}\u{a}    std::process::exit(41);\u{a}", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}`
            StdProcessExit41ByStdProcessExit41StdProcessExit41Path
        }

        impl StdProcessExit41ByStdProcessExit41StdProcessExit41Path {
            /// `…/' std::process::exit(41); (' std::process::exit(41); ={' std::process::exit(41); })`
            pub fn std_process_exit_41(
                &self,
                std_process_exit_41: &str,
            ) -> super::StdProcessExit41ByStdProcessExit41StdProcessExit41PathStdProcessExit41 {
                super::StdProcessExit41ByStdProcessExit41StdProcessExit41PathStdProcessExit41(
                    self
                        .0
                        .function(
                            "`\u{a}\u{a}    std::process::exit(41);\u{a}",
                            &[("`\u{a}\u{a}    std::process::exit(41);\u{a}", Argument::bare(std_process_exit_41))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.' std::process::exit(41);`, such as `/' std::process::exit(41); /{id}(' std::process::exit(41); ='{' std::process::exit(41); }')/' std::process::exit(41); :/{path}:/' std::process::exit(41); (' std::process::exit(41); ={' std::process::exit(41); })`.
            StdProcessExit41ByStdProcessExit41StdProcessExit41PathStdProcessExit41[models::StdProcessExit412]
        }

        impl StdProcessExit41ByStdProcessExit41StdProcessExit41PathStdProcessExit41 {
            /// `GET ' std::process::exit(41);` — `std::process::exit(41); :` std::process::exit(41);
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::StdProcessExit412> {
                let sheet = "GET ` std: list
                    `______std__process__exit(41);_: | |
                    /` std::process::exit(41); /{id}(` std::process::exit(41); ='{` std::process::exit(41); }')/` std::process::exit(41); :/{path}:/` std::process::exit(41); (` std::process::exit(41); ={` std::process::exit(41); })";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod std {
            //! The parameters of actions of `' std`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\` std::process::exit(41);](https://learn.microsoft.com/graph/api/%60%0A%0A%20%20%20%20std%3A%3Aprocess%3A%3Aexit%2841%29%3B%0A?view=graph-rest-1.0).
                StdProcessExit41Request;
                required std_process_exit_41 "`\u{a}\u{a}    std::process::exit(41);\u{a}" with_std_process_exit_41(models::StdProcessExit41), "`' std::process::exit(41);`: `' std::process::exit(41);`" "\\`" "std::process::exit(41);";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_2 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of `rust panic!()` completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod rust_panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `''' rust panic!() '''.''' rust panic!() '''`, which the reference names and does not describe.
            RustPanic = "``` rust\u{a}panic!()\u{a}```.``` rust\u{a}panic!()\u{a}```"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            ///
            /// [`''' rust panic!() '''`](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "`rust panic!()`", note = "the service advises against its use (`rust panic!()`)")]
            RustPanic = "``` rust\u{a}panic!()\u{a}```" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            ///
            /// `microsoft.graph.''' rust panic!() '''`, metadata
            #[deprecated(since = "`rust panic!()`", note = "the service advises against its use (`rust panic!()`)")]
            RustPanic2 = "microsoft.graph.``` rust\u{a}panic!()\u{a}```";
            "``` rust\u{a}panic!()\u{a}```" RUST_PANIC, rust_panic enumeration -> Option<super::RustPanic>, with_rust_panic(super::RustPanic), "`''' rust panic!() '''`: `''' rust panic!() '''`, type of the metadata" "\\`\\`\\` rust" "panic!()" "\\`\\`\\`" deprecated(since = "`rust panic!()`", note = "the service announces its removal on `rust panic!()` (`rust panic!()`)");
            "x" X, x models -> Option<&[super::RustPanic2]>, with_x(Vec<super::RustPanic2>), "`x`: `Collection(microsoft.graph.''' rust panic!() ''')`" "\\`\\`\\` rust" "panic!()" "\\`\\`\\`";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of `rust panic!()` completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/''' rust panic!() '''`
            pub fn rust_panic(&self) -> super::RustPanic {
                super::RustPanic(self.0.name("``` rust\u{a}panic!()\u{a}```"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.''' rust panic!() '''`, such as `/''' rust panic!() '''`.
            RustPanic = models::RustPanic2
        }

        impl RustPanic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::RustPanic2> {
                self.0.get("GET ``` rust panic!() ```: get")
            }

            /// `POST /''' rust panic!() '''` — `rust panic!()`
            ///
            /// \`\`\` rust
            ///
            /// panic!()
            ///
            /// \`\`\`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
            /// Required: `''' rust panic!() '''`, `''' rust panic!() '''`. Status: 200.
            /// Permissions, least privileged first: application: `''' rust panic!() '''`, `A`.
            #[deprecated(
                since = "`rust panic!()`",
                note = "the service announces its removal on `rust panic!()` (`rust panic!()`)"
            )]
            pub fn rust_panic(&self, body: requests::rust_panic::RustPanicRequest) -> Call<models::rust_panic::RustPanic> {
                let sheet = "POST ``` rust panic!() ```: rust_panic
                    ```_rust_panic!()_```: | | ```_rust_panic!()_``` A
                    /``` rust panic!() ```/``` rust panic!() ```";
                self.0.name("``` rust\u{a}panic!()\u{a}```").call(sheet).json(body)
            }

            /// `…(''' rust panic!() '''='{''' rust panic!() '''}')`
            pub fn by_rust_panic(&self, rust_panic: models::RustPanic) -> super::RustPanicByRustPanic {
                super::RustPanicByRustPanic(
                    self.0.alternate_key(&[("``` rust\u{a}panic!()\u{a}```", Argument::quoted(rust_panic.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::RustPanic {
                super::RustPanic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')`
            RustPanicByRustPanic
        }

        impl RustPanicByRustPanic {
            /// `…/''' rust panic!() ''':/{path}`
            pub fn rust_panic_path(&self, path: impl AsRef<str>) -> super::RustPanicByRustPanicRustPanicPath {
                super::RustPanicByRustPanicRustPanicPath(self.0.path("``` rust\u{a}panic!()\u{a}```", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}`
            RustPanicByRustPanicRustPanicPath
        }

        impl RustPanicByRustPanicRustPanicPath {
            /// `…/''' rust panic!() '''(''' rust panic!() '''={''' rust panic!() '''})`
            pub fn rust_panic(&self, rust_panic: &str) -> super::RustPanicByRustPanicRustPanicPathRustPanic {
                super::RustPanicByRustPanicRustPanicPathRustPanic(
                    self
                        .0
                        .function(
                            "``` rust\u{a}panic!()\u{a}```",
                            &[("``` rust\u{a}panic!()\u{a}```", Argument::bare(rust_panic))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.''' rust panic!() '''`, such as `/''' rust panic!() '''/{id}(''' rust panic!() '''='{''' rust panic!() '''}')/''' rust panic!() ''':/{path}:/''' rust panic!() '''(''' rust panic!() '''={''' rust panic!() '''})`.
            RustPanicByRustPanicRustPanicPathRustPanic[models::RustPanic2]
        }

        impl RustPanicByRustPanicRustPanicPathRustPanic {
            /// `GET ''' rust panic!() '''` — `rust panic!()`: `rust panic!()`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::RustPanic2> {
                let sheet = "GET ``` rust panic!() ```: list
                    ```_rust_panic!()_```: | |
                    /``` rust panic!() ```/{id}(``` rust panic!() ```='{``` rust panic!() ```}')/``` rust panic!() ```:/{path}:/``` rust panic!() ```(``` rust panic!() ```={``` rust panic!() ```})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod rust_panic {
            //! The parameters of actions of `''' rust panic!() '''`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [`rust panic!()`](https://learn.microsoft.com/graph/api/%60%60%60%20rust%0Apanic%21%28%29%0A%60%60%60?view=graph-rest-1.0).
                RustPanicRequest;
                required rust_panic "``` rust\u{a}panic!()\u{a}```" with_rust_panic(models::RustPanic), "`''' rust panic!() '''`: `''' rust panic!() '''`" "\\`\\`\\` rust" "panic!()" "\\`\\`\\`";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_3 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \~\~\~ panic!() \~\~\~ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `~~~ panic!() ~~~.~~~ panic!() ~~~`, which the reference names and does not describe.
            Panic = "~~~\u{a}panic!()\u{a}~~~.~~~\u{a}panic!()\u{a}~~~"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            ///
            /// `microsoft.graph.~~~ panic!() ~~~`, metadata
            #[deprecated(since = "\\~\\~\\~ panic!() \\~\\~\\~", note = "the service advises against its use (\\~\\~\\~ panic!() \\~\\~\\~)")]
            Panic = "microsoft.graph.~~~\u{a}panic!()\u{a}~~~";
            "~~~\u{a}panic!()\u{a}~~~" PANIC, panic enumeration -> Option<super::Panic2>, with_panic(super::Panic2), "`~~~ panic!() ~~~`: `~~~ panic!() ~~~`, type of the metadata" "\\~\\~\\~" "panic!()" "\\~\\~\\~" deprecated(since = "\\~\\~\\~ panic!() \\~\\~\\~", note = "the service announces its removal on \\~\\~\\~ panic!() \\~\\~\\~ (\\~\\~\\~ panic!() \\~\\~\\~)");
            "x" X, x models -> Option<&[super::Panic]>, with_x(Vec<super::Panic>), "`x`: `Collection(microsoft.graph.~~~ panic!() ~~~)`" "\\~\\~\\~" "panic!()" "\\~\\~\\~";
        }

        crate::runtime::enumeration! {
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            ///
            /// [`~~~ panic!() ~~~`](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\~\\~\\~ panic!() \\~\\~\\~", note = "the service advises against its use (\\~\\~\\~ panic!() \\~\\~\\~)")]
            Panic2 = "~~~\u{a}panic!()\u{a}~~~" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \~\~\~ panic!() \~\~\~ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/~~~ panic!() ~~~`
            pub fn panic(&self) -> super::Panic {
                super::Panic(self.0.name("~~~\u{a}panic!()\u{a}~~~"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.~~~ panic!() ~~~`, such as `/~~~ panic!() ~~~`.
            Panic = models::Panic
        }

        impl Panic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Panic> {
                self.0.get("GET ~~~ panic!() ~~~: get")
            }

            /// `POST /~~~ panic!() ~~~` — \~\~\~ panic!() \~\~\~
            ///
            /// \~\~\~
            ///
            /// panic!()
            ///
            /// \~\~\~
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
            /// Required: `~~~ panic!() ~~~`, `~~~ panic!() ~~~`. Status: 200.
            /// Permissions, least privileged first: application: `~~~ panic!() ~~~`, `A`.
            #[deprecated(
                since = "\\~\\~\\~ panic!() \\~\\~\\~",
                note = "the service announces its removal on \\~\\~\\~ panic!() \\~\\~\\~ (\\~\\~\\~ panic!() \\~\\~\\~)"
            )]
            pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
                let sheet = "POST ~~~ panic!() ~~~: panic
                    ~~~_panic!()_~~~: | | ~~~_panic!()_~~~ A
                    /~~~ panic!() ~~~/~~~ panic!() ~~~";
                self.0.name("~~~\u{a}panic!()\u{a}~~~").call(sheet).json(body)
            }

            /// `…(~~~ panic!() ~~~='{~~~ panic!() ~~~}')`
            pub fn by_panic(&self, panic: models::Panic2) -> super::PanicByPanic {
                super::PanicByPanic(
                    self.0.alternate_key(&[("~~~\u{a}panic!()\u{a}~~~", Argument::quoted(panic.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Panic {
                super::Panic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')`
            PanicByPanic
        }

        impl PanicByPanic {
            /// `…/~~~ panic!() ~~~:/{path}`
            pub fn panic_path(&self, path: impl AsRef<str>) -> super::PanicByPanicPanicPath {
                super::PanicByPanicPanicPath(self.0.path("~~~\u{a}panic!()\u{a}~~~", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}`
            PanicByPanicPanicPath
        }

        impl PanicByPanicPanicPath {
            /// `…/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})`
            pub fn panic(&self, panic: &str) -> super::PanicByPanicPanicPathPanic {
                super::PanicByPanicPanicPathPanic(
                    self.0.function("~~~\u{a}panic!()\u{a}~~~", &[("~~~\u{a}panic!()\u{a}~~~", Argument::bare(panic))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.~~~ panic!() ~~~`, such as `/~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}:/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})`.
            PanicByPanicPanicPathPanic[models::Panic]
        }

        impl PanicByPanicPanicPathPanic {
            /// `GET ~~~ panic!() ~~~` — \~\~\~ panic!() \~\~\~: \~\~\~ panic!() \~\~\~
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Panic> {
                let sheet = "GET ~~~ panic!() ~~~: list
                    ~~~_panic!()_~~~: | |
                    /~~~ panic!() ~~~/{id}(~~~ panic!() ~~~='{~~~ panic!() ~~~}')/~~~ panic!() ~~~:/{path}:/~~~ panic!() ~~~(~~~ panic!() ~~~={~~~ panic!() ~~~})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod panic {
            //! The parameters of actions of `~~~ panic!() ~~~`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\~\~\~ panic!() \~\~\~](https://learn.microsoft.com/graph/api/~~~%0Apanic%21%28%29%0A~~~?view=graph-rest-1.0).
                PanicRequest;
                required panic "~~~\u{a}panic!()\u{a}~~~" with_panic(models::Panic2), "`~~~ panic!() ~~~`: `~~~ panic!() ~~~`" "\\~\\~\\~" "panic!()" "\\~\\~\\~";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_4 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `panic!();. panic!();`, which the reference names and does not describe.
            Panic = "    panic!();.    panic!();"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// panic!();
            ///
            /// [`panic!();`](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "panic!();", note = "the service advises against its use (panic!();)")]
            Panic = "    panic!();" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// panic!();
            ///
            /// `microsoft.graph. panic!();`, metadata
            #[deprecated(since = "panic!();", note = "the service advises against its use (panic!();)")]
            Panic2 = "microsoft.graph.    panic!();";
            "    panic!();" PANIC, panic enumeration -> Option<super::Panic>, with_panic(super::Panic), "`panic!();`: `panic!();`, type of the metadata" "panic!();" deprecated(since = "panic!();", note = "the service announces its removal on panic!(); (panic!();)");
            "x" X, x models -> Option<&[super::Panic2]>, with_x(Vec<super::Panic2>), "`x`: `Collection(microsoft.graph. panic!();)`" "panic!();";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/ panic!();`
            pub fn panic(&self) -> super::Panic {
                super::Panic(self.0.name("    panic!();"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph. panic!();`, such as `/ panic!();`.
            Panic = models::Panic2
        }

        impl Panic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Panic2> {
                self.0.get("GET panic!();: get")
            }

            /// `POST / panic!();` — panic!();
            ///
            /// panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            /// Required: `panic!();`, `panic!();`. Status: 200.
            /// Permissions, least privileged first: application: `panic!();`, `A`.
            #[deprecated(since = "panic!();", note = "the service announces its removal on panic!(); (panic!();)")]
            pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
                let sheet = "POST panic!();: panic
                    ____panic!();: | | ____panic!(); A
                    / panic!();/ panic!();";
                self.0.name("    panic!();").call(sheet).json(body)
            }

            /// `…( panic!();='{ panic!();}')`
            pub fn by_panic(&self, panic: models::Panic) -> super::PanicByPanic {
                super::PanicByPanic(self.0.alternate_key(&[("    panic!();", Argument::quoted(panic.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Panic {
                super::Panic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')`
            PanicByPanic
        }

        impl PanicByPanic {
            /// `…/ panic!();:/{path}`
            pub fn panic_path(&self, path: impl AsRef<str>) -> super::PanicByPanicPanicPath {
                super::PanicByPanicPanicPath(self.0.path("    panic!();", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
            PanicByPanicPanicPath
        }

        impl PanicByPanicPanicPath {
            /// `…/ panic!();( panic!();={ panic!();})`
            pub fn panic(&self, panic: &str) -> super::PanicByPanicPanicPathPanic {
                super::PanicByPanicPanicPathPanic(self.0.function("    panic!();", &[("    panic!();", Argument::bare(panic))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph. panic!();`, such as `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}:/ panic!();( panic!();={ panic!();})`.
            PanicByPanicPanicPathPanic[models::Panic2]
        }

        impl PanicByPanicPanicPathPanic {
            /// `GET panic!();` — panic!();: panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Panic2> {
                let sheet = "GET panic!();: list
                    ____panic!();: | |
                    / panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}:/ panic!();( panic!();={ panic!();})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod panic {
            //! The parameters of actions of `panic!();`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [panic!();](https://learn.microsoft.com/graph/api/%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
                PanicRequest;
                required panic "    panic!();" with_panic(models::Panic), "`panic!();`: `panic!();`" "panic!();";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_5 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `panic!();. panic!();`, which the reference names and does not describe.
            Panic = "\u{9}panic!();.\u{9}panic!();"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// panic!();
            ///
            /// [`panic!();`](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "panic!();", note = "the service advises against its use (panic!();)")]
            Panic = "\u{9}panic!();" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// panic!();
            ///
            /// `microsoft.graph. panic!();`, metadata
            #[deprecated(since = "panic!();", note = "the service advises against its use (panic!();)")]
            Panic2 = "microsoft.graph.\u{9}panic!();";
            "\u{9}panic!();" PANIC, panic enumeration -> Option<super::Panic>, with_panic(super::Panic), "`panic!();`: `panic!();`, type of the metadata" "panic!();" deprecated(since = "panic!();", note = "the service announces its removal on panic!(); (panic!();)");
            "x" X, x models -> Option<&[super::Panic2]>, with_x(Vec<super::Panic2>), "`x`: `Collection(microsoft.graph. panic!();)`" "panic!();";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/ panic!();`
            pub fn panic(&self) -> super::Panic {
                super::Panic(self.0.name("\u{9}panic!();"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph. panic!();`, such as `/ panic!();`.
            Panic = models::Panic2
        }

        impl Panic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Panic2> {
                self.0.get("GET panic!();: get")
            }

            /// `POST / panic!();` — panic!();
            ///
            /// panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
            /// Required: `panic!();`, `panic!();`. Status: 200.
            /// Permissions, least privileged first: application: `panic!();`, `A`.
            #[deprecated(since = "panic!();", note = "the service announces its removal on panic!(); (panic!();)")]
            pub fn panic(&self, body: requests::panic::PanicRequest) -> Call<models::panic::Panic> {
                let sheet = "POST panic!();: panic
                    _panic!();: | | _panic!(); A
                    / panic!();/ panic!();";
                self.0.name("\u{9}panic!();").call(sheet).json(body)
            }

            /// `…( panic!();='{ panic!();}')`
            pub fn by_panic(&self, panic: models::Panic) -> super::PanicByPanic {
                super::PanicByPanic(self.0.alternate_key(&[("\u{9}panic!();", Argument::quoted(panic.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Panic {
                super::Panic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')`
            PanicByPanic
        }

        impl PanicByPanic {
            /// `…/ panic!();:/{path}`
            pub fn panic_path(&self, path: impl AsRef<str>) -> super::PanicByPanicPanicPath {
                super::PanicByPanicPanicPath(self.0.path("\u{9}panic!();", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}`
            PanicByPanicPanicPath
        }

        impl PanicByPanicPanicPath {
            /// `…/ panic!();( panic!();={ panic!();})`
            pub fn panic(&self, panic: &str) -> super::PanicByPanicPanicPathPanic {
                super::PanicByPanicPanicPathPanic(
                    self.0.function("\u{9}panic!();", &[("\u{9}panic!();", Argument::bare(panic))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph. panic!();`, such as `/ panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}:/ panic!();( panic!();={ panic!();})`.
            PanicByPanicPanicPathPanic[models::Panic2]
        }

        impl PanicByPanicPanicPathPanic {
            /// `GET panic!();` — panic!();: panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Panic2> {
                let sheet = "GET panic!();: list
                    _panic!();: | |
                    / panic!();/{id}( panic!();='{ panic!();}')/ panic!();:/{path}:/ panic!();( panic!();={ panic!();})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod panic {
            //! The parameters of actions of `panic!();`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [panic!();](https://learn.microsoft.com/graph/api/%09panic%21%28%29%3B?view=graph-rest-1.0).
                PanicRequest;
                required panic "\u{9}panic!();" with_panic(models::Panic), "`panic!();`: `panic!();`" "panic!();";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_6 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \- a panic!(); - b \`\`\` panic!() completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod a_panic_b_panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `- a panic!(); - b ''' panic!().- a panic!(); - b ''' panic!()`, which the reference names and does not describe.
            APanicBPanic = "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!().- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"
        }
    }

    mod shared {
        //! Types that no area has for itself.

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
            /// [`- a panic!(); - b ''' panic!()`](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\- a panic!(); - b \\`\\`\\` panic!()", note = "the service advises against its use (\\- a panic!(); - b \\`\\`\\` panic!())")]
            APanicBPanic = "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()" {
                X = "x",
            }
        }

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
            /// `microsoft.graph.- a panic!(); - b ''' panic!()`, metadata
            #[deprecated(since = "\\- a panic!(); - b \\`\\`\\` panic!()", note = "the service advises against its use (\\- a panic!(); - b \\`\\`\\` panic!())")]
            APanicBPanic2 = "microsoft.graph.- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()";
            "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()" A_PANIC_B_PANIC, a_panic_b_panic enumeration -> Option<super::APanicBPanic>, with_a_panic_b_panic(super::APanicBPanic), "`- a panic!(); - b ''' panic!()`: `- a panic!(); - b ''' panic!()`, type of the metadata" "\\- a" "panic!();" "\\- b" "\\`\\`\\`" "panic!()" deprecated(since = "\\- a panic!(); - b \\`\\`\\` panic!()", note = "the service announces its removal on \\- a panic!(); - b \\`\\`\\` panic!() (\\- a panic!(); - b \\`\\`\\` panic!())");
            "x" X, x models -> Option<&[super::APanicBPanic2]>, with_x(Vec<super::APanicBPanic2>), "`x`: `Collection(microsoft.graph.- a panic!(); - b ''' panic!())`" "\\- a" "panic!();" "\\- b" "\\`\\`\\`" "panic!()";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \- a panic!(); - b \`\`\` panic!() completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/- a panic!(); - b ''' panic!()`
            pub fn a_panic_b_panic(&self) -> super::APanicBPanic {
                super::APanicBPanic(self.0.name("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.- a panic!(); - b ''' panic!()`, such as `/- a panic!(); - b ''' panic!()`.
            APanicBPanic = models::APanicBPanic2
        }

        impl APanicBPanic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::APanicBPanic2> {
                self.0.get("GET - a panic!(); - b ``` panic!(): get")
            }

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
            /// Required: `- a panic!(); - b ''' panic!()`, `- a panic!(); - b ''' panic!()`. Status: 200.
            /// Permissions, least privileged first: application: `- a panic!(); - b ''' panic!()`, `A`.
            #[deprecated(
                since = "\\- a panic!(); - b \\`\\`\\` panic!()",
                note = "the service announces its removal on \\- a panic!(); - b \\`\\`\\` panic!() (\\- a panic!(); - b \\`\\`\\` panic!())"
            )]
            pub fn a_panic_b_panic(
                &self,
                body: requests::a_panic::APanicBPanicRequest,
            ) -> Call<models::a_panic_b_panic::APanicBPanic> {
                let sheet = "POST a panic!(); : a_panic_b_panic
                    -_a________panic!();_-_b___```___panic!(): | | -_a________panic!();_-_b___```___panic!() A
                    /- a panic!(); - b ``` panic!()/- a panic!(); - b ``` panic!()";
                self.0.name("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()").call(sheet).json(body)
            }

            /// `…(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')`
            pub fn by_a_panic_b_panic(&self, a_panic_b_panic: models::APanicBPanic) -> super::APanicBPanicByAPanicBPanic {
                super::APanicBPanicByAPanicBPanic(
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

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::APanicBPanic {
                super::APanicBPanic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')`
            APanicBPanicByAPanicBPanic
        }

        impl APanicBPanicByAPanicBPanic {
            /// `…/- a panic!(); - b ''' panic!():/{path}`
            pub fn a_panic_b_panic_path(&self, path: impl AsRef<str>) -> super::APanicBPanicByAPanicBPanicAPanicBPanicPath {
                super::APanicBPanicByAPanicBPanicAPanicBPanicPath(
                    self.0.path("- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}`
            APanicBPanicByAPanicBPanicAPanicBPanicPath
        }

        impl APanicBPanicByAPanicBPanicAPanicBPanicPath {
            /// `…/- a panic!(); - b ''' panic!()(- a panic!(); - b ''' panic!()={- a panic!(); - b ''' panic!()})`
            pub fn a_panic_b_panic(
                &self,
                a_panic_b_panic: &str,
            ) -> super::APanicBPanicByAPanicBPanicAPanicBPanicPathAPanicBPanic {
                super::APanicBPanicByAPanicBPanicAPanicBPanicPathAPanicBPanic(
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

        crate::runtime::node! {
            /// A collection of `microsoft.graph.- a panic!(); - b ''' panic!()`, such as `/- a panic!(); - b ''' panic!()/{id}(- a panic!(); - b ''' panic!()='{- a panic!(); - b ''' panic!()}')/- a panic!(); - b ''' panic!():/{path}:/- a panic!(); - b ''' panic!()(- a panic!(); - b ''' panic!()={- a panic!(); - b ''' panic!()})`.
            APanicBPanicByAPanicBPanicAPanicBPanicPathAPanicBPanic[models::APanicBPanic2]
        }

        impl APanicBPanicByAPanicBPanicAPanicBPanicPathAPanicBPanic {
            /// `GET - a panic!(); - b ''' panic!()` — \- a panic!(); - b `panic!(): - a panic!(); - b` panic!()
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::APanicBPanic2> {
                let sheet = "GET - a panic!(); - b ``` panic!(): list
                    -_a________panic!();_-_b___```___panic!(): | |
                    /- a panic!(); - b ``` panic!()/{id}(- a panic!(); - b ``` panic!()='{- a panic!(); - b ``` panic!()}')/- a panic!(); - b ``` panic!():/{path}:/- a panic!(); - b ``` panic!()(- a panic!(); - b ``` panic!()={- a panic!(); - b ``` panic!()})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod a_panic {
            //! The parameters of actions of `a panic!();`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\- a panic!(); - b \`\`\` panic!()](https://learn.microsoft.com/graph/api/-%20a%0A%0A%20%20%20%20%20%20panic%21%28%29%3B%0A-%20b%0A%20%20%60%60%60%0A%20%20panic%21%28%29?view=graph-rest-1.0).
                APanicBPanicRequest;
                required a_panic_b_panic "- a\u{a}\u{a}      panic!();\u{a}- b\u{a}  ```\u{a}  panic!()" with_a_panic_b_panic(models::APanicBPanic), "`- a panic!(); - b ''' panic!()`: `- a panic!(); - b ''' panic!()`" "\\- a" "panic!();" "\\- b" "\\`\\`\\`" "panic!()";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_7 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \> a \> \> panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod a_panic {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `> a > > panic!();.> a > > panic!();`, which the reference names and does not describe.
            APanic = "> a\u{a}>\u{a}>     panic!();.> a\u{a}>\u{a}>     panic!();"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            ///
            /// [`> a > > panic!();`](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\> a \\> \\> panic!();", note = "the service advises against its use (\\> a \\> \\> panic!();)")]
            APanic = "> a\u{a}>\u{a}>     panic!();" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            ///
            /// `microsoft.graph.> a > > panic!();`, metadata
            #[deprecated(since = "\\> a \\> \\> panic!();", note = "the service advises against its use (\\> a \\> \\> panic!();)")]
            APanic2 = "microsoft.graph.> a\u{a}>\u{a}>     panic!();";
            "> a\u{a}>\u{a}>     panic!();" A_PANIC, a_panic enumeration -> Option<super::APanic>, with_a_panic(super::APanic), "`> a > > panic!();`: `> a > > panic!();`, type of the metadata" "\\> a" "\\>" "\\> panic!();" deprecated(since = "\\> a \\> \\> panic!();", note = "the service announces its removal on \\> a \\> \\> panic!(); (\\> a \\> \\> panic!();)");
            "x" X, x models -> Option<&[super::APanic2]>, with_x(Vec<super::APanic2>), "`x`: `Collection(microsoft.graph.> a > > panic!();)`" "\\> a" "\\>" "\\> panic!();";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \> a \> \> panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/> a > > panic!();`
            pub fn a_panic(&self) -> super::APanic {
                super::APanic(self.0.name("> a\u{a}>\u{a}>     panic!();"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.> a > > panic!();`, such as `/> a > > panic!();`.
            APanic = models::APanic2
        }

        impl APanic {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::APanic2> {
                self.0.get("GET > a > > panic!();: get")
            }

            /// `POST /> a > > panic!();` — \> a \> \> panic!();
            ///
            /// \> a
            ///
            /// \>
            ///
            /// \> panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            /// Required: `> a > > panic!();`, `> a > > panic!();`. Status: 200.
            /// Permissions, least privileged first: application: `> a > > panic!();`, `A`.
            #[deprecated(
                since = "\\> a \\> \\> panic!();",
                note = "the service announces its removal on \\> a \\> \\> panic!(); (\\> a \\> \\> panic!();)"
            )]
            pub fn a_panic(&self, body: requests::a_panic::APanicRequest) -> Call<models::a_panic::APanic> {
                let sheet = "POST > a > > panic!();: a_panic
                    >_a_>_>_____panic!();: | | >_a_>_>_____panic!(); A
                    /> a > > panic!();/> a > > panic!();";
                self.0.name("> a\u{a}>\u{a}>     panic!();").call(sheet).json(body)
            }

            /// `…(> a > > panic!();='{> a > > panic!();}')`
            pub fn by_a_panic(&self, a_panic: models::APanic) -> super::APanicByAPanic {
                super::APanicByAPanic(
                    self.0.alternate_key(&[("> a\u{a}>\u{a}>     panic!();", Argument::quoted(a_panic.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::APanic {
                super::APanic(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')`
            APanicByAPanic
        }

        impl APanicByAPanic {
            /// `…/> a > > panic!();:/{path}`
            pub fn a_panic_path(&self, path: impl AsRef<str>) -> super::APanicByAPanicAPanicPath {
                super::APanicByAPanicAPanicPath(self.0.path("> a\u{a}>\u{a}>     panic!();", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}`
            APanicByAPanicAPanicPath
        }

        impl APanicByAPanicAPanicPath {
            /// `…/> a > > panic!();(> a > > panic!();={> a > > panic!();})`
            pub fn a_panic(&self, a_panic: &str) -> super::APanicByAPanicAPanicPathAPanic {
                super::APanicByAPanicAPanicPathAPanic(
                    self
                        .0
                        .function(
                            "> a\u{a}>\u{a}>     panic!();",
                            &[("> a\u{a}>\u{a}>     panic!();", Argument::bare(a_panic))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.> a > > panic!();`, such as `/> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}:/> a > > panic!();(> a > > panic!();={> a > > panic!();})`.
            APanicByAPanicAPanicPathAPanic[models::APanic2]
        }

        impl APanicByAPanicAPanicPathAPanic {
            /// `GET > a > > panic!();` — \> a \> \> panic!();: \> a \> \> panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::APanic2> {
                let sheet = "GET > a > > panic!();: list
                    >_a_>_>_____panic!();: | |
                    /> a > > panic!();/{id}(> a > > panic!();='{> a > > panic!();}')/> a > > panic!();:/{path}:/> a > > panic!();(> a > > panic!();={> a > > panic!();})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod a_panic {
            //! The parameters of actions of `> a > > panic!();`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\> a \> \> panic!();](https://learn.microsoft.com/graph/api/%3E%20a%0A%3E%0A%3E%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
                APanicRequest;
                required a_panic "> a\u{a}>\u{a}>     panic!();" with_a_panic(models::APanic), "`> a > > panic!();`: `> a > > panic!();`" "\\> a" "\\>" "\\> panic!();";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_8 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of 1\. a panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod value_1 {
        //! The types of a namespace.

        crate::runtime::enumeration! {
            /// 1\. a
            ///
            /// panic!();
            ///
            /// [`1. a panic!();`](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "1\\. a panic!();", note = "the service advises against its use (1\\. a panic!();)")]
            APanic = "1. a\u{a}\u{a}        panic!();" {
                X = "x",
            }
        }
    }

    pub mod value_1_2 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// 1\. a
            ///
            /// panic!();
            ///
            /// `microsoft.graph.1. a panic!();`, metadata
            #[deprecated(since = "1\\. a panic!();", note = "the service advises against its use (1\\. a panic!();)")]
            APanic = "microsoft.graph.1. a\u{a}\u{a}        panic!();";
            "1. a\u{a}\u{a}        panic!();" VALUE_1_A_PANIC, value_1_a_panic enumeration -> Option<super::value_1::APanic>, with_1_a_panic(super::value_1::APanic), "`1. a panic!();`: `1. a panic!();`, type of the metadata" "1\\. a" "panic!();" deprecated(since = "1\\. a panic!();", note = "the service announces its removal on 1\\. a panic!(); (1\\. a panic!();)");
            "x" X, x models -> Option<&[APanic]>, with_x(Vec<APanic>), "`x`: `Collection(microsoft.graph.1. a panic!();)`" "1\\. a" "panic!();";
        }
    }

    pub mod value_1_a_panic_1 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `1. a panic!();.1. a panic!();`, which the reference names and does not describe.
            APanic = "1. a\u{a}\u{a}        panic!();.1. a\u{a}\u{a}        panic!();"
        }
    }
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of 1\. a panic!(); completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, List, Route};

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

            /// `…/1. a panic!();`
            pub fn value_1_a_panic(&self) -> super::Value1APanic {
                super::Value1APanic(self.0.name("1. a\u{a}\u{a}        panic!();"))
            }
        }

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
            /// Required: `1. a panic!();`, `1. a panic!();`. Status: 200.
            /// Permissions, least privileged first: application: `1. a panic!();`, `A`.
            #[deprecated(
                since = "1\\. a panic!();",
                note = "the service announces its removal on 1\\. a panic!(); (1\\. a panic!();)"
            )]
            pub fn value_1_a_panic(
                &self,
                body: requests::value_1_a_panic::Type1APanicRequest,
            ) -> Call<models::value_1_a_panic_1::APanic> {
                let sheet = "POST 1. a panic!();: value_1_a_panic
                    1._a__________panic!();: | | 1._a__________panic!(); A
                    /1. a panic!();/1. a panic!();";
                self.0.name("1. a\u{a}\u{a}        panic!();").call(sheet).json(body)
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Value1APanicId {
                super::Value1APanicId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/1. a panic!();/{id}`
            Value1APanicId
        }

        impl Value1APanicId {
            /// `…(1. a panic!();='{1. a panic!();}')`
            pub fn by_1_a_panic(&self, value_1_a_panic: models::value_1::APanic) -> super::Value1APanicIdBy1APanic {
                super::Value1APanicIdBy1APanic(
                    self
                        .0
                        .alternate_key(
                            &[("1. a\u{a}\u{a}        panic!();", Argument::quoted(value_1_a_panic.as_str()))],
                            true,
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')`
            Value1APanicIdBy1APanic
        }

        impl Value1APanicIdBy1APanic {
            /// `…/1. a panic!();:/{path}`
            pub fn value_1_a_panic_path(&self, path: impl AsRef<str>) -> super::Value1APanicIdBy1APanicValue1APanicPath {
                super::Value1APanicIdBy1APanicValue1APanicPath(self.0.path("1. a\u{a}\u{a}        panic!();", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}`
            Value1APanicIdBy1APanicValue1APanicPath
        }

        impl Value1APanicIdBy1APanicValue1APanicPath {
            /// `…/1. a panic!();(1. a panic!();={1. a panic!();})`
            pub fn value_1_a_panic(&self, value_1_a_panic: &str) -> super::Value1APanicIdBy1APanicValue1APanicPathValue1APanic {
                super::Value1APanicIdBy1APanicValue1APanicPathValue1APanic(
                    self
                        .0
                        .function(
                            "1. a\u{a}\u{a}        panic!();",
                            &[("1. a\u{a}\u{a}        panic!();", Argument::bare(value_1_a_panic))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.1. a panic!();`, such as `/1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}:/1. a panic!();(1. a panic!();={1. a panic!();})`.
            Value1APanicIdBy1APanicValue1APanicPathValue1APanic[models::value_1_2::APanic]
        }

        impl Value1APanicIdBy1APanicValue1APanicPathValue1APanic {
            /// `GET 1. a panic!();` — 1\. a panic!();: 1. a panic!();
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::value_1_2::APanic> {
                let sheet = "GET 1. a panic!();: list
                    1._a__________panic!();: | |
                    /1. a panic!();/{id}(1. a panic!();='{1. a panic!();}')/1. a panic!();:/{path}:/1. a panic!();(1. a panic!();={1. a panic!();})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod value_1_a_panic {
            //! The parameters of actions of `1. a panic!();`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [1\. a panic!();](https://learn.microsoft.com/graph/api/1.%20a%0A%0A%20%20%20%20%20%20%20%20panic%21%28%29%3B?view=graph-rest-1.0).
                Type1APanicRequest;
                required value_1_a_panic "1. a\u{a}\u{a}        panic!();" with_1_a_panic(models::value_1::APanic), "`1. a panic!();`: `1. a panic!();`" "1\\. a" "panic!();";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_9 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\> completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod pre_code_panic_code_pre_script_alert_1_script {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `<pre><code>panic!()</code></pre> <script>alert(1)</script>.<pre><code>panic!()</code></pre> <script>alert(1)</script>`, which the reference names and does not describe.
            PreCodePanicCodePreScriptAlert1Script = "<pre><code>panic!()</code></pre> <script>alert(1)</script>.<pre><code>panic!()</code></pre> <script>alert(1)</script>"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// [`<pre><code>panic!()</code></pre> <script>alert(1)</script>`](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>", note = "the service advises against its use (\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>)")]
            PreCodePanicCodePreScriptAlert1Script = "<pre><code>panic!()</code></pre> <script>alert(1)</script>" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// `microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>`, metadata
            #[deprecated(since = "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>", note = "the service advises against its use (\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>)")]
            PreCodePanicCodePreScriptAlert1Script2 = "microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>";
            "<pre><code>panic!()</code></pre> <script>alert(1)</script>" PRE_CODE_PANIC_CODE_PRE_SCRIPT_ALERT_1_SCRIPT, pre_code_panic_code_pre_script_alert_1_script enumeration -> Option<super::PreCodePanicCodePreScriptAlert1Script>, with_pre_code_panic_code_pre_script_alert_1_script(super::PreCodePanicCodePreScriptAlert1Script), "`<pre><code>panic!()</code></pre> <script>alert(1)</script>`: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`, type of the metadata" "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>" deprecated(since = "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>", note = "the service announces its removal on \\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\> (\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>)");
            "x" X, x models -> Option<&[super::PreCodePanicCodePreScriptAlert1Script2]>, with_x(Vec<super::PreCodePanicCodePreScriptAlert1Script2>), "`x`: `Collection(microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>)`" "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\> completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/<pre><code>panic!()</code></pre> <script>alert(1)</script>`
            pub fn pre_code_panic_code_pre_script_alert_1_script(&self) -> super::PreCodePanicCodePreScriptAlert1Script {
                super::PreCodePanicCodePreScriptAlert1Script(
                    self.0.name("<pre><code>panic!()</code></pre> <script>alert(1)</script>"),
                )
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>`, such as `/<pre><code>panic!()</code></pre> <script>alert(1)</script>`.
            PreCodePanicCodePreScriptAlert1Script = models::PreCodePanicCodePreScriptAlert1Script2
        }

        impl PreCodePanicCodePreScriptAlert1Script {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::PreCodePanicCodePreScriptAlert1Script2> {
                self.0.get("GET <pre><code>panic!()</code></pre> <script>alert(1)</script>: get")
            }

            /// `POST /<pre><code>panic!()</code></pre> <script>alert(1)</script>` — \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
            /// Required: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`, `<pre><code>panic!()</code></pre> <script>alert(1)</script>`. Status: 200.
            /// Permissions, least privileged first: application: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`, `A`.
            #[deprecated(
                since = "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>",
                note = "the service announces its removal on \\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\> (\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>)"
            )]
            pub fn pre_code_panic_code_pre_script_alert_1_script(
                &self,
                body: requests::script::PreCodePanicCodePreScriptAlert1ScriptRequest,
            ) -> Call<models::pre_code_panic_code_pre_script_alert_1_script::PreCodePanicCodePreScriptAlert1Script> {
                let sheet = "POST script>: pre_code_panic_code_pre_script_alert_1_script
                    script>: | | <pre><code>panic!()</code></pre>_<script>alert(1)</script> A
                    /<pre><code>panic!()</code></pre> <script>alert(1)</script>/<pre><code>panic!()</code></pre> <script>alert(1)</script>";
                self.0.name("<pre><code>panic!()</code></pre> <script>alert(1)</script>").call(sheet).json(body)
            }

            /// `…(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')`
            pub fn by_pre_code_panic_code_pre_script_alert_1_script(
                &self,
                pre_code_panic_code_pre_script_alert_1_script: models::PreCodePanicCodePreScriptAlert1Script,
            ) -> super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1Script {
                super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1Script(
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

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::PreCodePanicCodePreScriptAlert1Script {
                super::PreCodePanicCodePreScriptAlert1Script(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')`
            PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1Script
        }

        impl PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1Script {
            /// `…/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}`
            pub fn pre_code_panic_code_pre_script_alert_1_script_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPath {
                super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPath(
                    self.0.path("<pre><code>panic!()</code></pre> <script>alert(1)</script>", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}`
            PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPath
        }

        impl PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPath {
            /// `…/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})`
            pub fn pre_code_panic_code_pre_script_alert_1_script(
                &self,
                pre_code_panic_code_pre_script_alert_1_script: &str,
            ) -> super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPathPre {
                super::PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPathPre(
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

        crate::runtime::node! {
            /// A collection of `microsoft.graph.<pre><code>panic!()</code></pre> <script>alert(1)</script>`, such as `/<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}:/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})`.
            PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPathPre[models::PreCodePanicCodePreScriptAlert1Script2]
        }

        impl PreCodePanicCodePreScriptAlert1ScriptByPreCodePanicCodePreScriptAlert1ScriptPreCodePanicCodePreScriptAlert1ScriptPathPre {
            /// `GET <pre><code>panic!()</code></pre> <script>alert(1)</script>` — \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>: \<pre\>\<code\>panic!()\</code\>\</pre\> \<script\>alert(1)\</script\>
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::PreCodePanicCodePreScriptAlert1Script2> {
                let sheet = "GET <pre><code>panic!()</code></pre> <script>alert(1)</script>: list
                    script>: | |
                    /<pre><code>panic!()</code></pre> <script>alert(1)</script>/{id}(<pre><code>panic!()</code></pre> <script>alert(1)</script>='{<pre><code>panic!()</code></pre> <script>alert(1)</script>}')/<pre><code>panic!()</code></pre> <script>alert(1)</script>:/{path}:/<pre><code>panic!()</code></pre> <script>alert(1)</script>(<pre><code>panic!()</code></pre> <script>alert(1)</script>={<pre><code>panic!()</code></pre> <script>alert(1)</script>})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod script {
            //! The parameters of actions of `script>`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [script\>](https://learn.microsoft.com/graph/api/script%3E?view=graph-rest-1.0).
                PreCodePanicCodePreScriptAlert1ScriptRequest;
                required pre_code_panic_code_pre_script_alert_1_script "<pre><code>panic!()</code></pre> <script>alert(1)</script>" with_pre_code_panic_code_pre_script_alert_1_script(models::PreCodePanicCodePreScriptAlert1Script), "`<pre><code>panic!()</code></pre> <script>alert(1)</script>`: `<pre><code>panic!()</code></pre> <script>alert(1)</script>`" "\\<pre\\>\\<code\\>panic!()\\</code\\>\\</pre\\> \\<script\\>alert(1)\\</script\\>";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_10 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of a \[c\]: d !e \[crate::runtime\] completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod a_b_c_d_e_f_crate_runtime {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `[a](b) [c]: d ![e](f) [crate::runtime].[a](b) [c]: d ![e](f) [crate::runtime]`, which the reference names and does not describe.
            ABCDEFCrateRuntime = "[a](b) [c]: d ![e](f) [crate::runtime].[a](b) [c]: d ![e](f) [crate::runtime]"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// a \[c\]: d !e \[crate::runtime\]
            ///
            /// [`[a](b) [c]: d ![e](f) [crate::runtime]`](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "a \\[c\\]: d !e \\[crate::runtime\\]", note = "the service advises against its use (a \\[c\\]: d !e \\[crate::runtime\\])")]
            ABCDEFCrateRuntime = "[a](b) [c]: d ![e](f) [crate::runtime]" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// a \[c\]: d !e \[crate::runtime\]
            ///
            /// `microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]`, metadata
            #[deprecated(since = "a \\[c\\]: d !e \\[crate::runtime\\]", note = "the service advises against its use (a \\[c\\]: d !e \\[crate::runtime\\])")]
            ABCDEFCrateRuntime2 = "microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]";
            "[a](b) [c]: d ![e](f) [crate::runtime]" A_B_C_D_E_F_CRATE_RUNTIME, a_b_c_d_e_f_crate_runtime enumeration -> Option<super::ABCDEFCrateRuntime>, with_a_b_c_d_e_f_crate_runtime(super::ABCDEFCrateRuntime), "`[a](b) [c]: d ![e](f) [crate::runtime]`: `[a](b) [c]: d ![e](f) [crate::runtime]`, type of the metadata" "a \\[c\\]: d !e \\[crate::runtime\\]" deprecated(since = "a \\[c\\]: d !e \\[crate::runtime\\]", note = "the service announces its removal on a \\[c\\]: d !e \\[crate::runtime\\] (a \\[c\\]: d !e \\[crate::runtime\\])");
            "x" X, x models -> Option<&[super::ABCDEFCrateRuntime2]>, with_x(Vec<super::ABCDEFCrateRuntime2>), "`x`: `Collection(microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime])`" "a \\[c\\]: d !e \\[crate::runtime\\]";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of a \[c\]: d !e \[crate::runtime\] completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/[a](b) [c]: d ![e](f) [crate::runtime]`
            pub fn a_b_c_d_e_f_crate_runtime(&self) -> super::ABCDEFCrateRuntime {
                super::ABCDEFCrateRuntime(self.0.name("[a](b) [c]: d ![e](f) [crate::runtime]"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]`, such as `/[a](b) [c]: d ![e](f) [crate::runtime]`.
            ABCDEFCrateRuntime = models::ABCDEFCrateRuntime2
        }

        impl ABCDEFCrateRuntime {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::ABCDEFCrateRuntime2> {
                self.0.get("GET [a](b) [c]: d ![e](f) [crate::runtime]: get")
            }

            /// `POST /[a](b) [c]: d ![e](f) [crate::runtime]` — a \[c\]: d !e \[crate::runtime\]
            ///
            /// a \[c\]: d !e \[crate::runtime\]
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
            /// Required: `[a](b) [c]: d ![e](f) [crate::runtime]`, `[a](b) [c]: d ![e](f) [crate::runtime]`. Status: 200.
            /// Permissions, least privileged first: application: `[a](b) [c]: d ![e](f) [crate::runtime]`, `A`.
            #[deprecated(
                since = "a \\[c\\]: d !e \\[crate::runtime\\]",
                note = "the service announces its removal on a \\[c\\]: d !e \\[crate::runtime\\] (a \\[c\\]: d !e \\[crate::runtime\\])"
            )]
            pub fn a_b_c_d_e_f_crate_runtime(
                &self,
                body: requests::a_b_c::ABCDEFCrateRuntimeRequest,
            ) -> Call<models::a_b_c_d_e_f_crate_runtime::ABCDEFCrateRuntime> {
                let sheet = "POST [a](b) [c]: a_b_c_d_e_f_crate_runtime
                    [a](b)_[c]__d_![e](f)_[crate__runtime]: | | [a](b)_[c]:_d_![e](f)_[crate::runtime] A
                    /[a](b) [c]: d ![e](f) [crate::runtime]/[a](b) [c]: d ![e](f) [crate::runtime]";
                self.0.name("[a](b) [c]: d ![e](f) [crate::runtime]").call(sheet).json(body)
            }

            /// `…([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')`
            pub fn by_a_b_c_d_e_f_crate_runtime(
                &self,
                a_b_c_d_e_f_crate_runtime: models::ABCDEFCrateRuntime,
            ) -> super::AbcdefCrateRuntimeByABCDEFCrateRuntime {
                super::AbcdefCrateRuntimeByABCDEFCrateRuntime(
                    self
                        .0
                        .alternate_key(
                            &[("[a](b) [c]: d ![e](f) [crate::runtime]", Argument::quoted(a_b_c_d_e_f_crate_runtime.as_str()))],
                            true,
                        ),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::ABCDEFCrateRuntime {
                super::ABCDEFCrateRuntime(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')`
            AbcdefCrateRuntimeByABCDEFCrateRuntime
        }

        impl AbcdefCrateRuntimeByABCDEFCrateRuntime {
            /// `…/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}`
            pub fn a_b_c_d_e_f_crate_runtime_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::AbcdefCrateRuntimeByAbcdefCrateRuntimeABCDEFCrateRuntimePath {
                super::AbcdefCrateRuntimeByAbcdefCrateRuntimeABCDEFCrateRuntimePath(
                    self.0.path("[a](b) [c]: d ![e](f) [crate::runtime]", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}`
            AbcdefCrateRuntimeByAbcdefCrateRuntimeABCDEFCrateRuntimePath
        }

        impl AbcdefCrateRuntimeByAbcdefCrateRuntimeABCDEFCrateRuntimePath {
            /// `…/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})`
            pub fn a_b_c_d_e_f_crate_runtime(
                &self,
                a_b_c_d_e_f_crate_runtime: &str,
            ) -> super::AbcdefCrateRuntimeByAbcdefCrateRuntimeAbcdefCrateRuntimePathABCDEFCrateRuntime {
                super::AbcdefCrateRuntimeByAbcdefCrateRuntimeAbcdefCrateRuntimePathABCDEFCrateRuntime(
                    self
                        .0
                        .function(
                            "[a](b) [c]: d ![e](f) [crate::runtime]",
                            &[("[a](b) [c]: d ![e](f) [crate::runtime]", Argument::bare(a_b_c_d_e_f_crate_runtime))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.[a](b) [c]: d ![e](f) [crate::runtime]`, such as `/[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}:/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})`.
            AbcdefCrateRuntimeByAbcdefCrateRuntimeAbcdefCrateRuntimePathABCDEFCrateRuntime[models::ABCDEFCrateRuntime2]
        }

        impl AbcdefCrateRuntimeByAbcdefCrateRuntimeAbcdefCrateRuntimePathABCDEFCrateRuntime {
            /// `GET [a](b) [c]: d ![e](f) [crate::runtime]` — a \[c\]: d !e \[crate::runtime\]: a \[c\]: d !e \[crate::runtime\]
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::ABCDEFCrateRuntime2> {
                let sheet = "GET [a](b) [c]: list
                    [a](b)_[c]__d_![e](f)_[crate__runtime]: | |
                    /[a](b) [c]: d ![e](f) [crate::runtime]/{id}([a](b) [c]: d ![e](f) [crate::runtime]='{[a](b) [c]: d ![e](f) [crate::runtime]}')/[a](b) [c]: d ![e](f) [crate::runtime]:/{path}:/[a](b) [c]: d ![e](f) [crate::runtime]([a](b) [c]: d ![e](f) [crate::runtime]={[a](b) [c]: d ![e](f) [crate::runtime]})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod a_b_c {
            //! The parameters of actions of `[a](b) [c]`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [a \[c\]: d !e \[crate::runtime\]](https://learn.microsoft.com/graph/api/%5Ba%5D%28b%29%20%5Bc%5D%3A%20d%20%21%5Be%5D%28f%29%20%5Bcrate%3A%3Aruntime%5D?view=graph-rest-1.0).
                ABCDEFCrateRuntimeRequest;
                required a_b_c_d_e_f_crate_runtime "[a](b) [c]: d ![e](f) [crate::runtime]" with_a_b_c_d_e_f_crate_runtime(models::ABCDEFCrateRuntime), "`[a](b) [c]: d ![e](f) [crate::runtime]`: `[a](b) [c]: d ![e](f) [crate::runtime]`" "a \\[c\\]: d !e \\[crate::runtime\\]";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_11 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \# heading \*\*\* \| a \| \|---\| completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod heading_a {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `# heading *** | a | |---|.# heading *** | a | |---|`, which the reference names and does not describe.
            HeadingA = "# heading\u{a}***\u{a}| a |\u{a}|---|.# heading\u{a}***\u{a}| a |\u{a}|---|"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            ///
            /// [`# heading *** | a | |---|`](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\# heading \\*\\*\\* \\| a \\| \\|---\\|", note = "the service advises against its use (\\# heading \\*\\*\\* \\| a \\| \\|---\\|)")]
            HeadingA = "# heading\u{a}***\u{a}| a |\u{a}|---|" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \# heading
            ///
            /// \*\*\*
            ///
            /// \| a \|
            ///
            /// \|---\|
            ///
            /// `microsoft.graph.# heading *** | a | |---|`, metadata
            #[deprecated(since = "\\# heading \\*\\*\\* \\| a \\| \\|---\\|", note = "the service advises against its use (\\# heading \\*\\*\\* \\| a \\| \\|---\\|)")]
            HeadingA2 = "microsoft.graph.# heading\u{a}***\u{a}| a |\u{a}|---|";
            "# heading\u{a}***\u{a}| a |\u{a}|---|" HEADING_A, heading_a enumeration -> Option<super::HeadingA>, with_heading_a(super::HeadingA), "`# heading *** | a | |---|`: `# heading *** | a | |---|`, type of the metadata" "\\# heading" "\\*\\*\\*" "\\| a \\|" "\\|---\\|" deprecated(since = "\\# heading \\*\\*\\* \\| a \\| \\|---\\|", note = "the service announces its removal on \\# heading \\*\\*\\* \\| a \\| \\|---\\| (\\# heading \\*\\*\\* \\| a \\| \\|---\\|)");
            "x" X, x models -> Option<&[super::HeadingA2]>, with_x(Vec<super::HeadingA2>), "`x`: `Collection(microsoft.graph.# heading *** | a | |---|)`" "\\# heading" "\\*\\*\\*" "\\| a \\|" "\\|---\\|";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \# heading \*\*\* \| a \| \|---\| completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/# heading *** | a | |---|`
            pub fn heading_a(&self) -> super::HeadingA {
                super::HeadingA(self.0.name("# heading\u{a}***\u{a}| a |\u{a}|---|"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.# heading *** | a | |---|`, such as `/# heading *** | a | |---|`.
            HeadingA = models::HeadingA2
        }

        impl HeadingA {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::HeadingA2> {
                self.0.get("GET # heading *** | a | |---|: get")
            }

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
            /// Required: `# heading *** | a | |---|`, `# heading *** | a | |---|`. Status: 200.
            /// Permissions, least privileged first: application: `# heading *** | a | |---|`, `A`.
            #[deprecated(
                since = "\\# heading \\*\\*\\* \\| a \\| \\|---\\|",
                note = "the service announces its removal on \\# heading \\*\\*\\* \\| a \\| \\|---\\| (\\# heading \\*\\*\\* \\| a \\| \\|---\\|)"
            )]
            pub fn heading_a(&self, body: requests::empty::HeadingARequest) -> Call<models::heading_a::HeadingA> {
                let sheet = "POST heading_a
                    #_heading_***_|_a_|_|---|: | | #_heading_***___a____---_ A
                    /# heading *** | a | |---|/# heading *** | a | |---|";
                self.0.name("# heading\u{a}***\u{a}| a |\u{a}|---|").call(sheet).json(body)
            }

            /// `…(# heading *** | a | |---|='{# heading *** | a | |---|}')`
            pub fn by_heading_a(&self, heading_a: models::HeadingA) -> super::HeadingAByHeadingA {
                super::HeadingAByHeadingA(
                    self
                        .0
                        .alternate_key(
                            &[("# heading\u{a}***\u{a}| a |\u{a}|---|", Argument::quoted(heading_a.as_str()))],
                            true,
                        ),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::HeadingA {
                super::HeadingA(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')`
            HeadingAByHeadingA
        }

        impl HeadingAByHeadingA {
            /// `…/# heading *** | a | |---|:/{path}`
            pub fn heading_a_path(&self, path: impl AsRef<str>) -> super::HeadingAByHeadingAHeadingAPath {
                super::HeadingAByHeadingAHeadingAPath(self.0.path("# heading\u{a}***\u{a}| a |\u{a}|---|", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}`
            HeadingAByHeadingAHeadingAPath
        }

        impl HeadingAByHeadingAHeadingAPath {
            /// `…/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})`
            pub fn heading_a(&self, heading_a: &str) -> super::HeadingAByHeadingAHeadingAPathHeadingA {
                super::HeadingAByHeadingAHeadingAPathHeadingA(
                    self
                        .0
                        .function(
                            "# heading\u{a}***\u{a}| a |\u{a}|---|",
                            &[("# heading\u{a}***\u{a}| a |\u{a}|---|", Argument::bare(heading_a))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.# heading *** | a | |---|`, such as `/# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}:/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})`.
            HeadingAByHeadingAHeadingAPathHeadingA[models::HeadingA2]
        }

        impl HeadingAByHeadingAHeadingAPathHeadingA {
            /// `GET # heading *** | a | |---|` — \# heading \*\*\* \| a \| \|---\|: # heading \*\*\* \| a \| \|---\|
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::HeadingA2> {
                let sheet = "GET # heading *** | a | |---|: list
                    #_heading_***_|_a_|_|---|: | |
                    /# heading *** | a | |---|/{id}(# heading *** | a | |---|='{# heading *** | a | |---|}')/# heading *** | a | |---|:/{path}:/# heading *** | a | |---|(# heading *** | a | |---|={# heading *** | a | |---|})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod empty {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\# heading \*\*\* \| a \| \|---\|](https://learn.microsoft.com/graph/api/%23%20heading%0A%2A%2A%2A%0A%7C%20a%20%7C%0A%7C---%7C?view=graph-rest-1.0).
                HeadingARequest;
                required heading_a "# heading\u{a}***\u{a}| a |\u{a}|---|" with_heading_a(models::HeadingA), "`# heading *** | a | |---|`: `# heading *** | a | |---|`" "\\# heading" "\\*\\*\\*" "\\| a \\|" "\\|---\\|";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_12 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of "\] \*/ }} fn evil() {} /\* \\ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod fn_evil {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `"] */ }} fn evil() {} /* \."] */ }} fn evil() {} /* \`, which the reference names and does not describe.
            FnEvil = "\"]\u{a}*/ }} fn evil() {} /* \\.\"]\u{a}*/ }} fn evil() {} /* \\"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            ///
            /// [`"] */ }} fn evil() {} /* \`](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\"\\] \\*/ }} fn evil() {} /\\* \\\\", note = "the service advises against its use (\"\\] \\*/ }} fn evil() {} /\\* \\\\)")]
            FnEvil = "\"]\u{a}*/ }} fn evil() {} /* \\" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            ///
            /// `microsoft.graph."] */ }} fn evil() {} /* \`, metadata
            #[deprecated(since = "\"\\] \\*/ }} fn evil() {} /\\* \\\\", note = "the service advises against its use (\"\\] \\*/ }} fn evil() {} /\\* \\\\)")]
            FnEvil2 = "microsoft.graph.\"]\u{a}*/ }} fn evil() {} /* \\";
            "\"]\u{a}*/ }} fn evil() {} /* \\" FN_EVIL, fn_evil enumeration -> Option<super::FnEvil>, with_fn_evil(super::FnEvil), "`\"] */ }} fn evil() {} /* \\`: `\"] */ }} fn evil() {} /* \\`, type of the metadata" "\"\\]" "\\*/ }} fn evil() {} /\\* \\\\" deprecated(since = "\"\\] \\*/ }} fn evil() {} /\\* \\\\", note = "the service announces its removal on \"\\] \\*/ }} fn evil() {} /\\* \\\\ (\"\\] \\*/ }} fn evil() {} /\\* \\\\)");
            "x" X, x models -> Option<&[super::FnEvil2]>, with_x(Vec<super::FnEvil2>), "`x`: `Collection(microsoft.graph.\"] */ }} fn evil() {} /* \\)`" "\"\\]" "\\*/ }} fn evil() {} /\\* \\\\";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of "\] \*/ }} fn evil() {} /\* \\ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/"] */ }} fn evil() {} /* \`
            pub fn fn_evil(&self) -> super::FnEvil {
                super::FnEvil(self.0.name("\"]\u{a}*/ }} fn evil() {} /* \\"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph."] */ }} fn evil() {} /* \`, such as `/"] */ }} fn evil() {} /* \`.
            FnEvil = models::FnEvil2
        }

        impl FnEvil {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::FnEvil2> {
                self.0.get("GET \"] */ }} fn evil() {} /* \\: get")
            }

            /// `POST /"] */ }} fn evil() {} /* \` — "\] \*/ }} fn evil() {} /\* \\
            ///
            /// "\]
            ///
            /// \*/ }} fn evil() {} /\* \\
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
            /// Required: `"] */ }} fn evil() {} /* \`, `"] */ }} fn evil() {} /* \`. Status: 200.
            /// Permissions, least privileged first: application: `"] */ }} fn evil() {} /* \`, `A`.
            #[deprecated(
                since = "\"\\] \\*/ }} fn evil() {} /\\* \\\\",
                note = "the service announces its removal on \"\\] \\*/ }} fn evil() {} /\\* \\\\ (\"\\] \\*/ }} fn evil() {} /\\* \\\\)"
            )]
            pub fn fn_evil(&self, body: requests::x2ax20x5c::FnEvilRequest) -> Call<models::fn_evil::FnEvil> {
                let sheet = "POST * \\: fn_evil
                    *_\\: | | \"]_*/_}}_fn_evil()_{}_/*_\\ A
                    /\"] */ }} fn evil() {} /* \\/\"] */ }} fn evil() {} /* \\";
                self.0.name("\"]\u{a}*/ }} fn evil() {} /* \\").call(sheet).json(body)
            }

            /// `…("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')`
            pub fn by_fn_evil(&self, fn_evil: models::FnEvil) -> super::FnEvilByFnEvil {
                super::FnEvilByFnEvil(
                    self.0.alternate_key(&[("\"]\u{a}*/ }} fn evil() {} /* \\", Argument::quoted(fn_evil.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::FnEvil {
                super::FnEvil(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')`
            FnEvilByFnEvil
        }

        impl FnEvilByFnEvil {
            /// `…/"] */ }} fn evil() {} /* \:/{path}`
            pub fn fn_evil_path(&self, path: impl AsRef<str>) -> super::FnEvilByFnEvilFnEvilPath {
                super::FnEvilByFnEvilFnEvilPath(self.0.path("\"]\u{a}*/ }} fn evil() {} /* \\", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}`
            FnEvilByFnEvilFnEvilPath
        }

        impl FnEvilByFnEvilFnEvilPath {
            /// `…/"] */ }} fn evil() {} /* \("] */ }} fn evil() {} /* \={"] */ }} fn evil() {} /* \})`
            pub fn fn_evil(&self, fn_evil: &str) -> super::FnEvilByFnEvilFnEvilPathFnEvil {
                super::FnEvilByFnEvilFnEvilPathFnEvil(
                    self
                        .0
                        .function(
                            "\"]\u{a}*/ }} fn evil() {} /* \\",
                            &[("\"]\u{a}*/ }} fn evil() {} /* \\", Argument::bare(fn_evil))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph."] */ }} fn evil() {} /* \`, such as `/"] */ }} fn evil() {} /* \/{id}("] */ }} fn evil() {} /* \='{"] */ }} fn evil() {} /* \}')/"] */ }} fn evil() {} /* \:/{path}:/"] */ }} fn evil() {} /* \("] */ }} fn evil() {} /* \={"] */ }} fn evil() {} /* \})`.
            FnEvilByFnEvilFnEvilPathFnEvil[models::FnEvil2]
        }

        impl FnEvilByFnEvilFnEvilPathFnEvil {
            /// `GET "] */ }} fn evil() {} /* \` — "\] \*/ }} fn evil() {} /\* \\: "\] \*/ }} fn evil() {} /\* \\
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::FnEvil2> {
                let sheet = "GET \"] */ }} fn evil() {} /* \\: list
                    *_\\: | |
                    /\"] */ }} fn evil() {} /* \\/{id}(\"] */ }} fn evil() {} /* \\='{\"] */ }} fn evil() {} /* \\}')/\"] */ }} fn evil() {} /* \\:/{path}:/\"] */ }} fn evil() {} /* \\(\"] */ }} fn evil() {} /* \\={\"] */ }} fn evil() {} /* \\})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x2ax20x5c {
            //! The parameters of actions of `* \`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\* \\](https://learn.microsoft.com/graph/api/%2A%20%5C?view=graph-rest-1.0).
                FnEvilRequest;
                required fn_evil "\"]\u{a}*/ }} fn evil() {} /* \\" with_fn_evil(models::FnEvil), "`\"] */ }} fn evil() {} /* \\`: `\"] */ }} fn evil() {} /* \\`" "\"\\]" "\\*/ }} fn evil() {} /\\* \\\\";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_13 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of "#; fn evil() {} r#" completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod fn_evil_r {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `"#; fn evil() {} r#"."#; fn evil() {} r#"`, which the reference names and does not describe.
            FnEvilR = "\"#; fn evil() {} r#\".\"#; fn evil() {} r#\""
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// "#; fn evil() {} r#"
            ///
            /// [`"#; fn evil() {} r#"`](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\"#; fn evil() {} r#\"", note = "the service advises against its use (\"#; fn evil() {} r#\")")]
            FnEvilR = "\"#; fn evil() {} r#\"" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// "#; fn evil() {} r#"
            ///
            /// `microsoft.graph."#; fn evil() {} r#"`, metadata
            #[deprecated(since = "\"#; fn evil() {} r#\"", note = "the service advises against its use (\"#; fn evil() {} r#\")")]
            FnEvilR2 = "microsoft.graph.\"#; fn evil() {} r#\"";
            "\"#; fn evil() {} r#\"" FN_EVIL_R, fn_evil_r enumeration -> Option<super::FnEvilR>, with_fn_evil_r(super::FnEvilR), "`\"#; fn evil() {} r#\"`: `\"#; fn evil() {} r#\"`, type of the metadata" "\"#; fn evil() {} r#\"" deprecated(since = "\"#; fn evil() {} r#\"", note = "the service announces its removal on \"#; fn evil() {} r#\" (\"#; fn evil() {} r#\")");
            "x" X, x models -> Option<&[super::FnEvilR2]>, with_x(Vec<super::FnEvilR2>), "`x`: `Collection(microsoft.graph.\"#; fn evil() {} r#\")`" "\"#; fn evil() {} r#\"";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of "#; fn evil() {} r#" completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/"#; fn evil() {} r#"`
            pub fn fn_evil_r(&self) -> super::FnEvilR {
                super::FnEvilR(self.0.name("\"#; fn evil() {} r#\""))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph."#; fn evil() {} r#"`, such as `/"#; fn evil() {} r#"`.
            FnEvilR = models::FnEvilR2
        }

        impl FnEvilR {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::FnEvilR2> {
                self.0.get("GET \"#; fn evil() {} r#\": get")
            }

            /// `POST /"#; fn evil() {} r#"` — "#; fn evil() {} r#"
            ///
            /// "#; fn evil() {} r#"
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
            /// Required: `"#; fn evil() {} r#"`, `"#; fn evil() {} r#"`. Status: 200.
            /// Permissions, least privileged first: application: `"#; fn evil() {} r#"`, `A`.
            #[deprecated(
                since = "\"#; fn evil() {} r#\"",
                note = "the service announces its removal on \"#; fn evil() {} r#\" (\"#; fn evil() {} r#\")"
            )]
            pub fn fn_evil_r(&self, body: requests::fn_evil_r::FnEvilRRequest) -> Call<models::fn_evil_r::FnEvilR> {
                let sheet = "POST \"#; fn evil() {} r#\": fn_evil_r
                    \"#;_fn_evil()_{}_r#\": | | \"#;_fn_evil()_{}_r#\" A
                    /\"#; fn evil() {} r#\"/\"#; fn evil() {} r#\"";
                self.0.name("\"#; fn evil() {} r#\"").call(sheet).json(body)
            }

            /// `…("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')`
            pub fn by_fn_evil_r(&self, fn_evil_r: models::FnEvilR) -> super::FnEvilRByFnEvilR {
                super::FnEvilRByFnEvilR(
                    self.0.alternate_key(&[("\"#; fn evil() {} r#\"", Argument::quoted(fn_evil_r.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::FnEvilR {
                super::FnEvilR(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')`
            FnEvilRByFnEvilR
        }

        impl FnEvilRByFnEvilR {
            /// `…/"#; fn evil() {} r#":/{path}`
            pub fn fn_evil_r_path(&self, path: impl AsRef<str>) -> super::FnEvilRByFnEvilRFnEvilRPath {
                super::FnEvilRByFnEvilRFnEvilRPath(self.0.path("\"#; fn evil() {} r#\"", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}`
            FnEvilRByFnEvilRFnEvilRPath
        }

        impl FnEvilRByFnEvilRFnEvilRPath {
            /// `…/"#; fn evil() {} r#"("#; fn evil() {} r#"={"#; fn evil() {} r#"})`
            pub fn fn_evil_r(&self, fn_evil_r: &str) -> super::FnEvilRByFnEvilRFnEvilRPathFnEvilR {
                super::FnEvilRByFnEvilRFnEvilRPathFnEvilR(
                    self.0.function("\"#; fn evil() {} r#\"", &[("\"#; fn evil() {} r#\"", Argument::bare(fn_evil_r))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph."#; fn evil() {} r#"`, such as `/"#; fn evil() {} r#"/{id}("#; fn evil() {} r#"='{"#; fn evil() {} r#"}')/"#; fn evil() {} r#":/{path}:/"#; fn evil() {} r#"("#; fn evil() {} r#"={"#; fn evil() {} r#"})`.
            FnEvilRByFnEvilRFnEvilRPathFnEvilR[models::FnEvilR2]
        }

        impl FnEvilRByFnEvilRFnEvilRPathFnEvilR {
            /// `GET "#; fn evil() {} r#"` — "#; fn evil() {} r#": "#; fn evil() {} r#"
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::FnEvilR2> {
                let sheet = "GET \"#; fn evil() {} r#\": list
                    \"#;_fn_evil()_{}_r#\": | |
                    /\"#; fn evil() {} r#\"/{id}(\"#; fn evil() {} r#\"='{\"#; fn evil() {} r#\"}')/\"#; fn evil() {} r#\":/{path}:/\"#; fn evil() {} r#\"(\"#; fn evil() {} r#\"={\"#; fn evil() {} r#\"})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod fn_evil_r {
            //! The parameters of actions of `"#; fn evil() {} r#"`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of ["#; fn evil() {} r#"](https://learn.microsoft.com/graph/api/%22%23%3B%20fn%20evil%28%29%20%7B%7D%20r%23%22?view=graph-rest-1.0).
                FnEvilRRequest;
                required fn_evil_r "\"#; fn evil() {} r#\"" with_fn_evil_r(models::FnEvilR), "`\"#; fn evil() {} r#\"`: `\"#; fn evil() {} r#\"`" "\"#; fn evil() {} r#\"";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_14 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of /// comment completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod comment {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `/// comment./// comment`, which the reference names and does not describe.
            Comment = "\u{2f}// comment./// comment"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// /// comment
            ///
            /// [`/// comment`](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\u{2f}// comment", note = "the service advises against its use (/// comment)")]
            Comment = "\u{2f}// comment" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// /// comment
            ///
            /// `microsoft.graph./// comment`, metadata
            #[deprecated(since = "\u{2f}// comment", note = "the service advises against its use (/// comment)")]
            Comment2 = "microsoft.graph./// comment";
            "\u{2f}// comment" COMMENT, comment enumeration -> Option<super::Comment>, with_comment(super::Comment), "`/// comment`: `/// comment`, type of the metadata" "\u{2f}// comment" deprecated(since = "\u{2f}// comment", note = "the service announces its removal on /// comment (/// comment)");
            "x" X, x models -> Option<&[super::Comment2]>, with_x(Vec<super::Comment2>), "`x`: `Collection(microsoft.graph./// comment)`" "\u{2f}// comment";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of /// comment completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…//// comment`
            pub fn comment(&self) -> super::Comment {
                super::Comment(self.0.name("\u{2f}// comment"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph./// comment`, such as `//// comment`.
            Comment = models::Comment2
        }

        impl Comment {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Comment2> {
                self.0.get("GET /// comment: get")
            }

            /// `POST //// comment` — /// comment
            ///
            /// /// comment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
            /// Required: `/// comment`, `/// comment`. Status: 200.
            /// Permissions, least privileged first: application: `/// comment`, `A`.
            #[deprecated(since = "\u{2f}// comment", note = "the service announces its removal on /// comment (/// comment)")]
            pub fn comment(&self, body: requests::comment::CommentRequest) -> Call<models::comment::Comment> {
                let sheet = "POST comment: comment
                    _comment: | | ///_comment A
                    \u{2f}/// comment//// comment";
                self.0.name("\u{2f}// comment").call(sheet).json(body)
            }

            /// `…(/// comment='{/// comment}')`
            pub fn by_comment(&self, comment: models::Comment) -> super::CommentByComment {
                super::CommentByComment(self.0.alternate_key(&[("\u{2f}// comment", Argument::quoted(comment.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Comment {
                super::Comment(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `//// comment/{id}(/// comment='{/// comment}')`
            CommentByComment
        }

        impl CommentByComment {
            /// `…//// comment:/{path}`
            pub fn comment_path(&self, path: impl AsRef<str>) -> super::CommentByCommentCommentPath {
                super::CommentByCommentCommentPath(self.0.path("\u{2f}// comment", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}`
            CommentByCommentCommentPath
        }

        impl CommentByCommentCommentPath {
            /// `…//// comment(/// comment={/// comment})`
            pub fn comment(&self, comment: &str) -> super::CommentByCommentCommentPathComment {
                super::CommentByCommentCommentPathComment(
                    self.0.function("\u{2f}// comment", &[("\u{2f}// comment", Argument::bare(comment))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph./// comment`, such as `//// comment/{id}(/// comment='{/// comment}')//// comment:/{path}://// comment(/// comment={/// comment})`.
            CommentByCommentCommentPathComment[models::Comment2]
        }

        impl CommentByCommentCommentPathComment {
            /// `GET /// comment` — /// comment: /// comment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Comment2> {
                let sheet = "GET /// comment: list
                    _comment: | |
                    \u{2f}/// comment/{id}(/// comment='{/// comment}')//// comment:/{path}://// comment(/// comment={/// comment})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod comment {
            //! The parameters of actions of `comment`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [comment](https://learn.microsoft.com/graph/api/%20comment?view=graph-rest-1.0).
                CommentRequest;
                required comment "\u{2f}// comment" with_comment(models::Comment), "`/// comment`: `/// comment`" "\u{2f}// comment";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_15 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of //! comment completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod comment {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `//! comment.//! comment`, which the reference names and does not describe.
            Comment = "\u{2f}/! comment.//! comment"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// //! comment
            ///
            /// [`//! comment`](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\u{2f}/! comment", note = "the service advises against its use (//! comment)")]
            Comment = "\u{2f}/! comment" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// //! comment
            ///
            /// `microsoft.graph.//! comment`, metadata
            #[deprecated(since = "\u{2f}/! comment", note = "the service advises against its use (//! comment)")]
            Comment2 = "microsoft.graph.//! comment";
            "\u{2f}/! comment" COMMENT, comment enumeration -> Option<super::Comment>, with_comment(super::Comment), "`//! comment`: `//! comment`, type of the metadata" "\u{2f}/! comment" deprecated(since = "\u{2f}/! comment", note = "the service announces its removal on //! comment (//! comment)");
            "x" X, x models -> Option<&[super::Comment2]>, with_x(Vec<super::Comment2>), "`x`: `Collection(microsoft.graph.//! comment)`" "\u{2f}/! comment";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of //! comment completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…///! comment`
            pub fn comment(&self) -> super::Comment {
                super::Comment(self.0.name("\u{2f}/! comment"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.//! comment`, such as `///! comment`.
            Comment = models::Comment2
        }

        impl Comment {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Comment2> {
                self.0.get("GET //! comment: get")
            }

            /// `POST ///! comment` — //! comment
            ///
            /// //! comment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
            /// Required: `//! comment`, `//! comment`. Status: 200.
            /// Permissions, least privileged first: application: `//! comment`, `A`.
            #[deprecated(since = "\u{2f}/! comment", note = "the service announces its removal on //! comment (//! comment)")]
            pub fn comment(&self, body: requests::comment::CommentRequest) -> Call<models::comment::Comment> {
                let sheet = "POST ! comment: comment
                    !_comment: | | //!_comment A
                    \u{2f}//! comment///! comment";
                self.0.name("\u{2f}/! comment").call(sheet).json(body)
            }

            /// `…(//! comment='{//! comment}')`
            pub fn by_comment(&self, comment: models::Comment) -> super::CommentByComment {
                super::CommentByComment(self.0.alternate_key(&[("\u{2f}/! comment", Argument::quoted(comment.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Comment {
                super::Comment(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `///! comment/{id}(//! comment='{//! comment}')`
            CommentByComment
        }

        impl CommentByComment {
            /// `…///! comment:/{path}`
            pub fn comment_path(&self, path: impl AsRef<str>) -> super::CommentByCommentCommentPath {
                super::CommentByCommentCommentPath(self.0.path("\u{2f}/! comment", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}`
            CommentByCommentCommentPath
        }

        impl CommentByCommentCommentPath {
            /// `…///! comment(//! comment={//! comment})`
            pub fn comment(&self, comment: &str) -> super::CommentByCommentCommentPathComment {
                super::CommentByCommentCommentPathComment(
                    self.0.function("\u{2f}/! comment", &[("\u{2f}/! comment", Argument::bare(comment))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.//! comment`, such as `///! comment/{id}(//! comment='{//! comment}')///! comment:/{path}:///! comment(//! comment={//! comment})`.
            CommentByCommentCommentPathComment[models::Comment2]
        }

        impl CommentByCommentCommentPathComment {
            /// `GET //! comment` — //! comment: //! comment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Comment2> {
                let sheet = "GET //! comment: list
                    !_comment: | |
                    \u{2f}//! comment/{id}(//! comment='{//! comment}')///! comment:/{path}:///! comment(//! comment={//! comment})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod comment {
            //! The parameters of actions of `! comment`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [! comment](https://learn.microsoft.com/graph/api/%21%20comment?view=graph-rest-1.0).
                CommentRequest;
                required comment "\u{2f}/! comment" with_comment(models::Comment), "`//! comment`: `//! comment`" "\u{2f}/! comment";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_16 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \*/ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x2ax2f {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `*/.*/`, which the reference names and does not describe.
            X2ax2f = "*/.*/"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \*/
            ///
            /// [`*/`](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\*/", note = "the service advises against its use (\\*/)")]
            X2ax2f = "*/" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \*/
            ///
            /// `microsoft.graph.*/`, metadata
            #[deprecated(since = "\\*/", note = "the service advises against its use (\\*/)")]
            X2ax2f2 = "microsoft.graph.*/";
            "*/" X2AX2F, x2ax2f enumeration -> Option<super::X2ax2f>, with_x2ax2f(super::X2ax2f), "`*/`: `*/`, type of the metadata" "\\*/" deprecated(since = "\\*/", note = "the service announces its removal on \\*/ (\\*/)");
            "x" X, x models -> Option<&[super::X2ax2f2]>, with_x(Vec<super::X2ax2f2>), "`x`: `Collection(microsoft.graph.*/)`" "\\*/";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \*/ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/*/`
            pub fn x2ax2f(&self) -> super::X2ax2f {
                super::X2ax2f(self.0.name("*/"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.*/`, such as `/*/`.
            X2ax2f = models::X2ax2f2
        }

        impl X2ax2f {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X2ax2f2> {
                self.0.get("GET */: get")
            }

            /// `POST /*/` — \*/
            ///
            /// \*/
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Required: `*/`, `*/`. Status: 200.
            /// Permissions, least privileged first: application: `*/`, `A`.
            #[deprecated(since = "\\*/", note = "the service announces its removal on \\*/ (\\*/)")]
            pub fn x2ax2f(&self, body: requests::empty::Request) -> Call<models::x2ax2f::X2ax2f> {
                let sheet = "POST x2ax2f
                    : | | */ A
                    /*//*/";
                self.0.name("*/").call(sheet).json(body)
            }

            /// `…(*/='{*/}')`
            pub fn by_x2ax2f(&self, x2ax2f: models::X2ax2f) -> super::X2ax2fByX2ax2f {
                super::X2ax2fByX2ax2f(self.0.alternate_key(&[("*/", Argument::quoted(x2ax2f.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X2ax2f {
                super::X2ax2f(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/*//{id}(*/='{*/}')`
            X2ax2fByX2ax2f
        }

        impl X2ax2fByX2ax2f {
            /// `…/*/:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X2ax2fByX2ax2fPath {
                super::X2ax2fByX2ax2fPath(self.0.path("*/", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/*//{id}(*/='{*/}')/*/:/{path}`
            X2ax2fByX2ax2fPath
        }

        impl X2ax2fByX2ax2fPath {
            /// `…/*/(*/={*/})`
            pub fn x2ax2f(&self, x2ax2f: &str) -> super::X2ax2fByX2ax2fPathX2ax2f {
                super::X2ax2fByX2ax2fPathX2ax2f(self.0.function("*/", &[("*/", Argument::bare(x2ax2f))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.*/`, such as `/*//{id}(*/='{*/}')/*/:/{path}:/*/(*/={*/})`.
            X2ax2fByX2ax2fPathX2ax2f[models::X2ax2f2]
        }

        impl X2ax2fByX2ax2fPathX2ax2f {
            /// `GET */` — \*/: \*/
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X2ax2f2> {
                let sheet = "GET */: list
                    : | |
                    /*//{id}(*/='{*/}')/*/:/{path}:/*/(*/={*/})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod empty {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
                Request;
                required x2ax2f "*/" with_x2ax2f(models::X2ax2f), "`*/`: `*/`" "\\*/";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_17 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of {} completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x7bx7d {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `{}.{}`, which the reference names and does not describe.
            X7bx7d = "{}.{}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// {}
            ///
            /// `microsoft.graph.{}`, metadata
            #[deprecated(since = "{}", note = "the service advises against its use ({})")]
            X7bx7d = "microsoft.graph.{}";
            "{}" X7BX7D, x7bx7d enumeration -> Option<super::X7bx7d2>, with_x7bx7d(super::X7bx7d2), "`{}`: `{}`, type of the metadata" "{}" deprecated(since = "{}", note = "the service announces its removal on {} ({})");
            "x" X, x models -> Option<&[super::X7bx7d]>, with_x(Vec<super::X7bx7d>), "`x`: `Collection(microsoft.graph.{})`" "{}";
        }

        crate::runtime::enumeration! {
            /// {}
            ///
            /// [`{}`](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "{}", note = "the service advises against its use ({})")]
            X7bx7d2 = "{}" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of {} completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/{}`
            pub fn x7bx7d(&self) -> super::X7bx7d {
                super::X7bx7d(self.0.name("{}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.{}`, such as `/{}`.
            X7bx7d = models::X7bx7d
        }

        impl X7bx7d {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X7bx7d> {
                self.0.get("GET {}: get")
            }

            /// `POST /{}` — {}
            ///
            /// {}
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
            /// Required: `{}`, `{}`. Status: 200.
            /// Permissions, least privileged first: application: `{}`, `A`.
            #[deprecated(since = "{}", note = "the service announces its removal on {} ({})")]
            pub fn x7bx7d(&self, body: requests::x7bx7d::Request) -> Call<models::x7bx7d::X7bx7d> {
                let sheet = "POST {}: x7bx7d
                    {}: | | {} A
                    /{}/{}";
                self.0.name("{}").call(sheet).json(body)
            }

            /// `…({}='{{}}')`
            pub fn by_x7bx7d(&self, x7bx7d: models::X7bx7d2) -> super::X7bx7dByX7bx7d {
                super::X7bx7dByX7bx7d(self.0.alternate_key(&[("{}", Argument::quoted(x7bx7d.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X7bx7d {
                super::X7bx7d(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/{}/{id}({}='{{}}')`
            X7bx7dByX7bx7d
        }

        impl X7bx7dByX7bx7d {
            /// `…/{}:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X7bx7dByX7bx7dPath {
                super::X7bx7dByX7bx7dPath(self.0.path("{}", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/{}/{id}({}='{{}}')/{}:/{path}`
            X7bx7dByX7bx7dPath
        }

        impl X7bx7dByX7bx7dPath {
            /// `…/{}({}={{}})`
            pub fn x7bx7d(&self, x7bx7d: &str) -> super::X7bx7dByX7bx7dPathX7bx7d {
                super::X7bx7dByX7bx7dPathX7bx7d(self.0.function("{}", &[("{}", Argument::bare(x7bx7d))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.{}`, such as `/{}/{id}({}='{{}}')/{}:/{path}:/{}({}={{}})`.
            X7bx7dByX7bx7dPathX7bx7d[models::X7bx7d]
        }

        impl X7bx7dByX7bx7dPathX7bx7d {
            /// `GET {}` — {}: {}
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X7bx7d> {
                let sheet = "GET {}: list
                    {}: | |
                    /{}/{id}({}='{{}}')/{}:/{path}:/{}({}={{}})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x7bx7d {
            //! The parameters of actions of `{}`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [{}](https://learn.microsoft.com/graph/api/%7B%7D?view=graph-rest-1.0).
                Request;
                required x7bx7d "{}" with_x7bx7d(models::X7bx7d2), "`{}`: `{}`" "{}";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_18 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of {0} $crate #\[cfg(any())\] completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod value_0_crate_cfg_any {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `{0} $crate #[cfg(any())].{0} $crate #[cfg(any())]`, which the reference names and does not describe.
            Type0CrateCfgAny = "{0} $crate #[cfg(any())].{0} $crate #[cfg(any())]"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// {0} $crate #\[cfg(any())\]
            ///
            /// `microsoft.graph.{0} $crate #[cfg(any())]`, metadata
            #[deprecated(since = "{0} $crate #\\[cfg(any())\\]", note = "the service advises against its use ({0} $crate #\\[cfg(any())\\])")]
            Type0CrateCfgAny = "microsoft.graph.{0} $crate #[cfg(any())]";
            "{0} $crate #[cfg(any())]" VALUE_0_CRATE_CFG_ANY, value_0_crate_cfg_any enumeration -> Option<super::Type0CrateCfgAny2>, with_0_crate_cfg_any(super::Type0CrateCfgAny2), "`{0} $crate #[cfg(any())]`: `{0} $crate #[cfg(any())]`, type of the metadata" "{0} $crate #\\[cfg(any())\\]" deprecated(since = "{0} $crate #\\[cfg(any())\\]", note = "the service announces its removal on {0} $crate #\\[cfg(any())\\] ({0} $crate #\\[cfg(any())\\])");
            "x" X, x models -> Option<&[super::Type0CrateCfgAny]>, with_x(Vec<super::Type0CrateCfgAny>), "`x`: `Collection(microsoft.graph.{0} $crate #[cfg(any())])`" "{0} $crate #\\[cfg(any())\\]";
        }

        crate::runtime::enumeration! {
            /// {0} $crate #\[cfg(any())\]
            ///
            /// [`{0} $crate #[cfg(any())]`](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "{0} $crate #\\[cfg(any())\\]", note = "the service advises against its use ({0} $crate #\\[cfg(any())\\])")]
            Type0CrateCfgAny2 = "{0} $crate #[cfg(any())]" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of {0} $crate #\[cfg(any())\] completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/{0} $crate #[cfg(any())]`
            pub fn value_0_crate_cfg_any(&self) -> super::Type0CrateCfgAny {
                super::Type0CrateCfgAny(self.0.name("{0} $crate #[cfg(any())]"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.{0} $crate #[cfg(any())]`, such as `/{0} $crate #[cfg(any())]`.
            Type0CrateCfgAny = models::Type0CrateCfgAny
        }

        impl Type0CrateCfgAny {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Type0CrateCfgAny> {
                self.0.get("GET {0} $crate #[cfg(any())]: get")
            }

            /// `POST /{0} $crate #[cfg(any())]` — {0} $crate #\[cfg(any())\]
            ///
            /// {0} $crate #\[cfg(any())\]
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
            /// Required: `{0} $crate #[cfg(any())]`, `{0} $crate #[cfg(any())]`. Status: 200.
            /// Permissions, least privileged first: application: `{0} $crate #[cfg(any())]`, `A`.
            #[deprecated(
                since = "{0} $crate #\\[cfg(any())\\]",
                note = "the service announces its removal on {0} $crate #\\[cfg(any())\\] ({0} $crate #\\[cfg(any())\\])"
            )]
            pub fn value_0_crate_cfg_any(
                &self,
                body: requests::value_0_crate_cfg_any::Type0CrateCfgAnyRequest,
            ) -> Call<models::value_0_crate_cfg_any::Type0CrateCfgAny> {
                let sheet = "POST {0} $crate #[cfg(any())]: value_0_crate_cfg_any
                    {0}_$crate_#[cfg(any())]: | | {0}_$crate_#[cfg(any())] A
                    /{0} $crate #[cfg(any())]/{0} $crate #[cfg(any())]";
                self.0.name("{0} $crate #[cfg(any())]").call(sheet).json(body)
            }

            /// `…({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')`
            pub fn by_0_crate_cfg_any(
                &self,
                value_0_crate_cfg_any: models::Type0CrateCfgAny2,
            ) -> super::Type0CrateCfgAnyBy0CrateCfgAny {
                super::Type0CrateCfgAnyBy0CrateCfgAny(
                    self
                        .0
                        .alternate_key(&[("{0} $crate #[cfg(any())]", Argument::quoted(value_0_crate_cfg_any.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Type0CrateCfgAny {
                super::Type0CrateCfgAny(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')`
            Type0CrateCfgAnyBy0CrateCfgAny
        }

        impl Type0CrateCfgAnyBy0CrateCfgAny {
            /// `…/{0} $crate #[cfg(any())]:/{path}`
            pub fn value_0_crate_cfg_any_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPath {
                super::Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPath(
                    self.0.path("{0} $crate #[cfg(any())]", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}`
            Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPath
        }

        impl Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPath {
            /// `…/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})`
            pub fn value_0_crate_cfg_any(
                &self,
                value_0_crate_cfg_any: &str,
            ) -> super::Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPathValue0CrateCfgAny {
                super::Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPathValue0CrateCfgAny(
                    self
                        .0
                        .function(
                            "{0} $crate #[cfg(any())]",
                            &[("{0} $crate #[cfg(any())]", Argument::bare(value_0_crate_cfg_any))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.{0} $crate #[cfg(any())]`, such as `/{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}:/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})`.
            Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPathValue0CrateCfgAny[models::Type0CrateCfgAny]
        }

        impl Type0CrateCfgAnyBy0CrateCfgAnyValue0CrateCfgAnyPathValue0CrateCfgAny {
            /// `GET {0} $crate #[cfg(any())]` — {0} $crate #\[cfg(any())\]: {0} $crate #\[cfg(any())\]
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Type0CrateCfgAny> {
                let sheet = "GET {0} $crate #[cfg(any())]: list
                    {0}_$crate_#[cfg(any())]: | |
                    /{0} $crate #[cfg(any())]/{id}({0} $crate #[cfg(any())]='{{0} $crate #[cfg(any())]}')/{0} $crate #[cfg(any())]:/{path}:/{0} $crate #[cfg(any())]({0} $crate #[cfg(any())]={{0} $crate #[cfg(any())]})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod value_0_crate_cfg_any {
            //! The parameters of actions of `{0} $crate #[cfg(any())]`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [{0} $crate #\[cfg(any())\]](https://learn.microsoft.com/graph/api/%7B0%7D%20%24crate%20%23%5Bcfg%28any%28%29%29%5D?view=graph-rest-1.0).
                Type0CrateCfgAnyRequest;
                required value_0_crate_cfg_any "{0} $crate #[cfg(any())]" with_0_crate_cfg_any(models::Type0CrateCfgAny2), "`{0} $crate #[cfg(any())]`: `{0} $crate #[cfg(any())]`" "{0} $crate #\\[cfg(any())\\]";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_19 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \\u{41}\\n\\ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod u_41_n {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `\u{41}\n\.\u{41}\n\`, which the reference names and does not describe.
            U41N = "\\u{41}\\n\\.\\u{41}\\n\\"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \\u{41}\\n\\
            ///
            /// [`\u{41}\n\`](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\\\u{41}\\\\n\\\\", note = "the service advises against its use (\\\\u{41}\\\\n\\\\)")]
            U41N = "\\u{41}\\n\\" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \\u{41}\\n\\
            ///
            /// `microsoft.graph.\u{41}\n\`, metadata
            #[deprecated(since = "\\\\u{41}\\\\n\\\\", note = "the service advises against its use (\\\\u{41}\\\\n\\\\)")]
            U41N2 = "microsoft.graph.\\u{41}\\n\\";
            "\\u{41}\\n\\" U_41_N, u_41_n enumeration -> Option<super::U41N>, with_u_41_n(super::U41N), "`\\u{41}\\n\\`: `\\u{41}\\n\\`, type of the metadata" "\\\\u{41}\\\\n\\\\" deprecated(since = "\\\\u{41}\\\\n\\\\", note = "the service announces its removal on \\\\u{41}\\\\n\\\\ (\\\\u{41}\\\\n\\\\)");
            "x" X, x models -> Option<&[super::U41N2]>, with_x(Vec<super::U41N2>), "`x`: `Collection(microsoft.graph.\\u{41}\\n\\)`" "\\\\u{41}\\\\n\\\\";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \\u{41}\\n\\ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/\u{41}\n\`
            pub fn u_41_n(&self) -> super::U41N {
                super::U41N(self.0.name("\\u{41}\\n\\"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.\u{41}\n\`, such as `/\u{41}\n\`.
            U41N = models::U41N2
        }

        impl U41N {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::U41N2> {
                self.0.get("GET \\u{41}\\n\\: get")
            }

            /// `POST /\u{41}\n\` — \\u{41}\\n\\
            ///
            /// \\u{41}\\n\\
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
            /// Required: `\u{41}\n\`, `\u{41}\n\`. Status: 200.
            /// Permissions, least privileged first: application: `\u{41}\n\`, `A`.
            #[deprecated(
                since = "\\\\u{41}\\\\n\\\\",
                note = "the service announces its removal on \\\\u{41}\\\\n\\\\ (\\\\u{41}\\\\n\\\\)"
            )]
            pub fn u_41_n(&self, body: requests::u_41_n::U41NRequest) -> Call<models::u_41_n::U41N> {
                let sheet = "POST \\u{41}\\n\\: u_41_n
                    \\u{41}\\n\\: | | \\u{41}\\n\\ A
                    /\\u{41}\\n\\/\\u{41}\\n\\";
                self.0.name("\\u{41}\\n\\").call(sheet).json(body)
            }

            /// `…(\u{41}\n\='{\u{41}\n\}')`
            pub fn by_u_41_n(&self, u_41_n: models::U41N) -> super::U41nByU41N {
                super::U41nByU41N(self.0.alternate_key(&[("\\u{41}\\n\\", Argument::quoted(u_41_n.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::U41N {
                super::U41N(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')`
            U41nByU41N
        }

        impl U41nByU41N {
            /// `…/\u{41}\n\:/{path}`
            pub fn u_41_n_path(&self, path: impl AsRef<str>) -> super::U41nByU41nU41NPath {
                super::U41nByU41nU41NPath(self.0.path("\\u{41}\\n\\", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}`
            U41nByU41nU41NPath
        }

        impl U41nByU41nU41NPath {
            /// `…/\u{41}\n\(\u{41}\n\={\u{41}\n\})`
            pub fn u_41_n(&self, u_41_n: &str) -> super::U41nByU41nU41nPathU41N {
                super::U41nByU41nU41nPathU41N(self.0.function("\\u{41}\\n\\", &[("\\u{41}\\n\\", Argument::bare(u_41_n))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.\u{41}\n\`, such as `/\u{41}\n\/{id}(\u{41}\n\='{\u{41}\n\}')/\u{41}\n\:/{path}:/\u{41}\n\(\u{41}\n\={\u{41}\n\})`.
            U41nByU41nU41nPathU41N[models::U41N2]
        }

        impl U41nByU41nU41nPathU41N {
            /// `GET \u{41}\n\` — \\u{41}\\n\\: \\u{41}\\n\\
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::U41N2> {
                let sheet = "GET \\u{41}\\n\\: list
                    \\u{41}\\n\\: | |
                    /\\u{41}\\n\\/{id}(\\u{41}\\n\\='{\\u{41}\\n\\}')/\\u{41}\\n\\:/{path}:/\\u{41}\\n\\(\\u{41}\\n\\={\\u{41}\\n\\})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod u_41_n {
            //! The parameters of actions of `\u{41}\n\`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\\u{41}\\n\\](https://learn.microsoft.com/graph/api/%5Cu%7B41%7D%5Cn%5C?view=graph-rest-1.0).
                U41NRequest;
                required u_41_n "\\u{41}\\n\\" with_u_41_n(models::U41N), "`\\u{41}\\n\\`: `\\u{41}\\n\\`" "\\\\u{41}\\\\n\\\\";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_20 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \[31m 1A completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod value_31m_1a {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `[31m 1A . [31m 1A`, which the reference names and does not describe.
            Type31m1a = "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}.\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \[31m 1A
            ///
            /// [`[31m 1A`](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\[31m 1A", note = "the service advises against its use (\\[31m 1A)")]
            Type31m1a = "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \[31m 1A
            ///
            /// `microsoft.graph. [31m 1A`, metadata
            #[deprecated(since = "\\[31m 1A", note = "the service advises against its use (\\[31m 1A)")]
            Type31m1a2 = "microsoft.graph.\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}";
            "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}" VALUE_31M_1A, value_31m_1a enumeration -> Option<super::Type31m1a>, with_31m_1a(super::Type31m1a), "`[31m 1A`: `[31m 1A`, type of the metadata" "\\[31m 1A" deprecated(since = "\\[31m 1A", note = "the service announces its removal on \\[31m 1A (\\[31m 1A)");
            "x" X, x models -> Option<&[super::Type31m1a2]>, with_x(Vec<super::Type31m1a2>), "`x`: `Collection(microsoft.graph. [31m 1A )`" "\\[31m 1A";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \[31m 1A completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/ [31m 1A`
            pub fn value_31m_1a(&self) -> super::Type31m1a {
                super::Type31m1a(self.0.name("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph. [31m 1A`, such as `/ [31m 1A`.
            Type31m1a = models::Type31m1a2
        }

        impl Type31m1a {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Type31m1a2> {
                self.0.get("GET __[31m__1A_: get")
            }

            /// `POST / [31m 1A` — \[31m 1A
            ///
            /// \[31m 1A
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
            /// Required: `[31m 1A`, `[31m 1A`. Status: 200.
            /// Permissions, least privileged first: application: `[31m 1A`, `A`.
            #[deprecated(since = "\\[31m 1A", note = "the service announces its removal on \\[31m 1A (\\[31m 1A)")]
            pub fn value_31m_1a(
                &self,
                body: requests::value_31m_1a::Type31m1aRequest,
            ) -> Call<models::value_31m_1a::Type31m1a> {
                let sheet = "POST __[31m__1A_: value_31m_1a
                    __[31m__1A_: | | __[31m__1A_ A
                    /__[31m__1A_/__[31m__1A_";
                self.0.name("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}").call(sheet).json(body)
            }

            /// `…( [31m 1A ='{ [31m 1A }')`
            pub fn by_31m_1a(&self, value_31m_1a: models::Type31m1a) -> super::Type31m1aBy31m1a {
                super::Type31m1aBy31m1a(
                    self
                        .0
                        .alternate_key(
                            &[("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", Argument::quoted(value_31m_1a.as_str()))],
                            true,
                        ),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Type31m1a {
                super::Type31m1a(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')`
            Type31m1aBy31m1a
        }

        impl Type31m1aBy31m1a {
            /// `…/ [31m 1A :/{path}`
            pub fn value_31m_1a_path(&self, path: impl AsRef<str>) -> super::Type31m1aBy31m1aValue31m1aPath {
                super::Type31m1aBy31m1aValue31m1aPath(self.0.path("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}`
            Type31m1aBy31m1aValue31m1aPath
        }

        impl Type31m1aBy31m1aValue31m1aPath {
            /// `…/ [31m 1A ( [31m 1A ={ [31m 1A })`
            pub fn value_31m_1a(&self, value_31m_1a: &str) -> super::Type31m1aBy31m1aValue31m1aPathValue31m1a {
                super::Type31m1aBy31m1aValue31m1aPathValue31m1a(
                    self
                        .0
                        .function(
                            "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}",
                            &[("\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}", Argument::bare(value_31m_1a))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph. [31m 1A`, such as `/ [31m 1A /{id}( [31m 1A ='{ [31m 1A }')/ [31m 1A :/{path}:/ [31m 1A ( [31m 1A ={ [31m 1A })`.
            Type31m1aBy31m1aValue31m1aPathValue31m1a[models::Type31m1a2]
        }

        impl Type31m1aBy31m1aValue31m1aPathValue31m1a {
            /// `GET [31m 1A` — \[31m 1A : \[31m 1A
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Type31m1a2> {
                let sheet = "GET __[31m__1A_: list
                    __[31m__1A_: | |
                    /__[31m__1A_/{id}(__[31m__1A_='{__[31m__1A_}')/__[31m__1A_:/{path}:/__[31m__1A_(__[31m__1A_={__[31m__1A_})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod value_31m_1a {
            //! The parameters of actions of `[31m 1A`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\[31m 1A](https://learn.microsoft.com/graph/api/%00%1B%5B31m%07%C2%9B1A%7F?view=graph-rest-1.0).
                Type31m1aRequest;
                required value_31m_1a "\u{0}\u{1b}[31m\u{7}\u{9b}1A\u{7f}" with_31m_1a(models::Type31m1a), "`[31m 1A`: `[31m 1A`" "\\[31m 1A";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_21 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x202ex2066x200bxfeffxad {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `.`, which the reference names and does not describe.
            X202ex2066x200bxfeffxad = "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}.\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// `microsoft.graph.`, metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X202ex2066x200bxfeffxad = "microsoft.graph.\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}";
            "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}" X202EX2066X200BXFEFFXAD, x202ex2066x200bxfeffxad enumeration -> Option<super::X202ex2066x200bxfeffxad2>, with_x202ex2066x200bxfeffxad(super::X202ex2066x200bxfeffxad2), "(empty): (empty), type of the metadata" deprecated(since = "", note = "the service announces its removal on  ()");
            "x" X, x models -> Option<&[super::X202ex2066x200bxfeffxad]>, with_x(Vec<super::X202ex2066x200bxfeffxad>), "`x`: `Collection(microsoft.graph. )`";
        }

        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X202ex2066x200bxfeffxad2 = "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/`
            pub fn x202ex2066x200bxfeffxad(&self) -> super::X202ex2066x200bxfeffxad {
                super::X202ex2066x200bxfeffxad(self.0.name("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.`, such as `/`.
            X202ex2066x200bxfeffxad = models::X202ex2066x200bxfeffxad
        }

        impl X202ex2066x200bxfeffxad {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X202ex2066x200bxfeffxad> {
                self.0.get("GET \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: get")
            }

            /// `POST /`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
            /// Required: (empty), (empty). Status: 200.
            /// Permissions, least privileged first: application: (empty), `A`.
            #[deprecated(since = "", note = "the service announces its removal on  ()")]
            pub fn x202ex2066x200bxfeffxad(
                &self,
                body: requests::x202ex2066x200bxfeffxad::Request,
            ) -> Call<models::x202ex2066x200bxfeffxad::X202ex2066x200bxfeffxad> {
                let sheet = "POST \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: x202ex2066x200bxfeffxad
                    \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: | | \u{202e}\u{2066}\u{200b}\u{feff}\u{ad} A
                    /\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}/\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}";
                self.0.name("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}").call(sheet).json(body)
            }

            /// `…( ='{ }')`
            pub fn by_x202ex2066x200bxfeffxad(
                &self,
                x202ex2066x200bxfeffxad: models::X202ex2066x200bxfeffxad2,
            ) -> super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxad {
                super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxad(
                    self
                        .0
                        .alternate_key(
                            &[("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", Argument::quoted(x202ex2066x200bxfeffxad.as_str()))],
                            true,
                        ),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X202ex2066x200bxfeffxad {
                super::X202ex2066x200bxfeffxad(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')`
            X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxad
        }

        impl X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxad {
            /// `…/ :/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPath {
                super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPath(
                    self.0.path("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')/ :/{path}`
            X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPath
        }

        impl X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPath {
            /// `…/ ( ={ })`
            pub fn x202ex2066x200bxfeffxad(
                &self,
                x202ex2066x200bxfeffxad: &str,
            ) -> super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPathX202ex2066x200bxfeffxad {
                super::X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPathX202ex2066x200bxfeffxad(
                    self
                        .0
                        .function(
                            "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}",
                            &[("\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}", Argument::bare(x202ex2066x200bxfeffxad))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.`, such as `/ /{id}( ='{ }')/ :/{path}:/ ( ={ })`.
            X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPathX202ex2066x200bxfeffxad[models::X202ex2066x200bxfeffxad]
        }

        impl X202ex2066x200bxfeffxadByX202ex2066x200bxfeffxadPathX202ex2066x200bxfeffxad {
            /// `GET` — :
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X202ex2066x200bxfeffxad> {
                let sheet = "GET \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: list
                    \u{202e}\u{2066}\u{200b}\u{feff}\u{ad}: | |
                    /\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}/{id}(\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}='{\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}}')/\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}:/{path}:/\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}(\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}={\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x202ex2066x200bxfeffxad {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/%E2%80%AE%E2%81%A6%E2%80%8B%EF%BB%BF%C2%AD?view=graph-rest-1.0).
                Request;
                required x202ex2066x200bxfeffxad "\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}" with_x202ex2066x200bxfeffxad(models::X202ex2066x200bxfeffxad2), "(empty): (empty)";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_22 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x2028x2029x85xd {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `.`, which the reference names and does not describe.
            X2028x2029x85xd = "\u{2028}\u{2029}\u{85}\u{d}.\u{2028}\u{2029}\u{85}\u{d}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// `microsoft.graph.`, metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X2028x2029x85xd = "microsoft.graph.\u{2028}\u{2029}\u{85}\u{d}";
            "\u{2028}\u{2029}\u{85}\u{d}" X2028X2029X85XD, x2028x2029x85xd enumeration -> Option<super::X2028x2029x85xd2>, with_x2028x2029x85xd(super::X2028x2029x85xd2), "(empty): (empty), type of the metadata" deprecated(since = "", note = "the service announces its removal on  ()");
            "x" X, x models -> Option<&[super::X2028x2029x85xd]>, with_x(Vec<super::X2028x2029x85xd>), "`x`: `Collection(microsoft.graph. )`";
        }

        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X2028x2029x85xd2 = "\u{2028}\u{2029}\u{85}\u{d}" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/`
            pub fn x2028x2029x85xd(&self) -> super::X2028x2029x85xd {
                super::X2028x2029x85xd(self.0.name("\u{2028}\u{2029}\u{85}\u{d}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.`, such as `/`.
            X2028x2029x85xd = models::X2028x2029x85xd
        }

        impl X2028x2029x85xd {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X2028x2029x85xd> {
                self.0.get("GET : get")
            }

            /// `POST /`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
            /// Required: (empty), (empty). Status: 200.
            /// Permissions, least privileged first: application: (empty), `A`.
            #[deprecated(since = "", note = "the service announces its removal on  ()")]
            pub fn x2028x2029x85xd(
                &self,
                body: requests::x2028x2029x85xd::Request,
            ) -> Call<models::x2028x2029x85xd::X2028x2029x85xd> {
                let sheet = "POST : x2028x2029x85xd
                    ____: | | ____ A
                    / /";
                self.0.name("\u{2028}\u{2029}\u{85}\u{d}").call(sheet).json(body)
            }

            /// `…( ='{ }')`
            pub fn by_x2028x2029x85xd(
                &self,
                x2028x2029x85xd: models::X2028x2029x85xd2,
            ) -> super::X2028x2029x85xdByX2028x2029x85xd {
                super::X2028x2029x85xdByX2028x2029x85xd(
                    self.0.alternate_key(&[("\u{2028}\u{2029}\u{85}\u{d}", Argument::quoted(x2028x2029x85xd.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X2028x2029x85xd {
                super::X2028x2029x85xd(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')`
            X2028x2029x85xdByX2028x2029x85xd
        }

        impl X2028x2029x85xdByX2028x2029x85xd {
            /// `…/ :/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X2028x2029x85xdByX2028x2029x85xdPath {
                super::X2028x2029x85xdByX2028x2029x85xdPath(self.0.path("\u{2028}\u{2029}\u{85}\u{d}", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')/ :/{path}`
            X2028x2029x85xdByX2028x2029x85xdPath
        }

        impl X2028x2029x85xdByX2028x2029x85xdPath {
            /// `…/ ( ={ })`
            pub fn x2028x2029x85xd(&self, x2028x2029x85xd: &str) -> super::X2028x2029x85xdByX2028x2029x85xdPathX2028x2029x85xd {
                super::X2028x2029x85xdByX2028x2029x85xdPathX2028x2029x85xd(
                    self
                        .0
                        .function(
                            "\u{2028}\u{2029}\u{85}\u{d}",
                            &[("\u{2028}\u{2029}\u{85}\u{d}", Argument::bare(x2028x2029x85xd))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.`, such as `/ /{id}( ='{ }')/ :/{path}:/ ( ={ })`.
            X2028x2029x85xdByX2028x2029x85xdPathX2028x2029x85xd[models::X2028x2029x85xd]
        }

        impl X2028x2029x85xdByX2028x2029x85xdPathX2028x2029x85xd {
            /// `GET` — :
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X2028x2029x85xd> {
                let sheet = "GET : list
                    ____: | |
                    / /{id}( ='{ }')/ :/{path}:/ ( ={ })";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x2028x2029x85xd {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/%E2%80%A8%E2%80%A9%C2%85%0D?view=graph-rest-1.0).
                Request;
                required x2028x2029x85xd "\u{2028}\u{2029}\u{85}\u{d}" with_x2028x2029x85xd(models::X2028x2029x85xd2), "(empty): (empty)";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_23 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod u3164_u115f_uffa0 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `.`, which the reference names and does not describe.
            U3164U115fUffa0 = "\u{3164}\u{115f}\u{ffa0}.\u{3164}\u{115f}\u{ffa0}"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// `microsoft.graph.`, metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            U3164U115fUffa0 = "microsoft.graph.\u{3164}\u{115f}\u{ffa0}";
            "\u{3164}\u{115f}\u{ffa0}" U3164_U115F_UFFA0, u3164_u115f_uffa0 enumeration -> Option<super::U3164U115fUffa02>, with_u3164_u115f_uffa0(super::U3164U115fUffa02), "(empty): (empty), type of the metadata" deprecated(since = "", note = "the service announces its removal on  ()");
            "x" X, x models -> Option<&[super::U3164U115fUffa0]>, with_x(Vec<super::U3164U115fUffa0>), "`x`: `Collection(microsoft.graph. )`";
        }

        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            U3164U115fUffa02 = "\u{3164}\u{115f}\u{ffa0}" {
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/`
            pub fn u3164_u115f_uffa0(&self) -> super::U3164U115fUffa0 {
                super::U3164U115fUffa0(self.0.name("\u{3164}\u{115f}\u{ffa0}"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.`, such as `/`.
            U3164U115fUffa0 = models::U3164U115fUffa0
        }

        impl U3164U115fUffa0 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::U3164U115fUffa0> {
                self.0.get("GET \u{3164}\u{115f}\u{ffa0}: get")
            }

            /// `POST /`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
            /// Required: (empty), (empty). Status: 200.
            /// Permissions, least privileged first: application: (empty), `A`.
            #[deprecated(since = "", note = "the service announces its removal on  ()")]
            pub fn u3164_u115f_uffa0(
                &self,
                body: requests::u3164_u115f_uffa0::U3164U115fUffa0Request,
            ) -> Call<models::u3164_u115f_uffa0::U3164U115fUffa0> {
                let sheet = "POST \u{3164}\u{115f}\u{ffa0}: u3164_u115f_uffa0
                    \u{3164}\u{115f}\u{ffa0}: | | \u{3164}\u{115f}\u{ffa0} A
                    /\u{3164}\u{115f}\u{ffa0}/\u{3164}\u{115f}\u{ffa0}";
                self.0.name("\u{3164}\u{115f}\u{ffa0}").call(sheet).json(body)
            }

            /// `…( ='{ }')`
            pub fn by_u3164_u115f_uffa0(
                &self,
                u3164_u115f_uffa0: models::U3164U115fUffa02,
            ) -> super::U3164u115fUffa0ByU3164U115fUffa0 {
                super::U3164u115fUffa0ByU3164U115fUffa0(
                    self.0.alternate_key(&[("\u{3164}\u{115f}\u{ffa0}", Argument::quoted(u3164_u115f_uffa0.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::U3164U115fUffa0 {
                super::U3164U115fUffa0(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')`
            U3164u115fUffa0ByU3164U115fUffa0
        }

        impl U3164u115fUffa0ByU3164U115fUffa0 {
            /// `…/ :/{path}`
            pub fn u3164_u115f_uffa0_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::U3164u115fUffa0ByU3164u115fUffa0U3164U115fUffa0Path {
                super::U3164u115fUffa0ByU3164u115fUffa0U3164U115fUffa0Path(
                    self.0.path("\u{3164}\u{115f}\u{ffa0}", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')/ :/{path}`
            U3164u115fUffa0ByU3164u115fUffa0U3164U115fUffa0Path
        }

        impl U3164u115fUffa0ByU3164u115fUffa0U3164U115fUffa0Path {
            /// `…/ ( ={ })`
            pub fn u3164_u115f_uffa0(
                &self,
                u3164_u115f_uffa0: &str,
            ) -> super::U3164u115fUffa0ByU3164u115fUffa0U3164u115fUffa0PathU3164U115fUffa0 {
                super::U3164u115fUffa0ByU3164u115fUffa0U3164u115fUffa0PathU3164U115fUffa0(
                    self
                        .0
                        .function(
                            "\u{3164}\u{115f}\u{ffa0}",
                            &[("\u{3164}\u{115f}\u{ffa0}", Argument::bare(u3164_u115f_uffa0))],
                        ),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.`, such as `/ /{id}( ='{ }')/ :/{path}:/ ( ={ })`.
            U3164u115fUffa0ByU3164u115fUffa0U3164u115fUffa0PathU3164U115fUffa0[models::U3164U115fUffa0]
        }

        impl U3164u115fUffa0ByU3164u115fUffa0U3164u115fUffa0PathU3164U115fUffa0 {
            /// `GET` — :
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::U3164U115fUffa0> {
                let sheet = "GET \u{3164}\u{115f}\u{ffa0}: list
                    \u{3164}\u{115f}\u{ffa0}: | |
                    /\u{3164}\u{115f}\u{ffa0}/{id}(\u{3164}\u{115f}\u{ffa0}='{\u{3164}\u{115f}\u{ffa0}}')/\u{3164}\u{115f}\u{ffa0}:/{path}:/\u{3164}\u{115f}\u{ffa0}(\u{3164}\u{115f}\u{ffa0}={\u{3164}\u{115f}\u{ffa0}})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod u3164_u115f_uffa0 {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/%E3%85%A4%E1%85%9F%EF%BE%A0?view=graph-rest-1.0).
                U3164U115fUffa0Request;
                required u3164_u115f_uffa0 "\u{3164}\u{115f}\u{ffa0}" with_u3164_u115f_uffa0(models::U3164U115fUffa02), "(empty): (empty)";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_24 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of ../../../evil completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod evil {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `../../../evil.../../../evil`, which the reference names and does not describe.
            Evil = "../../../evil.../../../evil"
        }
    }

    pub mod x2ex2ex2ex2fx2ex2ex2fx2e {
        //! The types of a namespace.

        crate::runtime::model! {
            /// ../../../evil
            ///
            /// `microsoft.graph.../../../evil`, metadata
            #[deprecated(since = "../../../evil", note = "the service advises against its use (../../../evil)")]
            Evil = "microsoft.graph.../../../evil";
            "../../../evil" EVIL, evil enumeration -> Option<super::x2ex2ex2fx2ex2ex2fx2e::Evil>, with_evil(super::x2ex2ex2fx2ex2ex2fx2e::Evil), "`../../../evil`: `../../../evil`, type of the metadata" "../../../evil" deprecated(since = "../../../evil", note = "the service announces its removal on ../../../evil (../../../evil)");
            "x" X, x models -> Option<&[Evil]>, with_x(Vec<Evil>), "`x`: `Collection(microsoft.graph.../../../evil)`" "../../../evil";
        }
    }

    pub mod x2ex2ex2fx2ex2ex2fx2e {
        //! The types of a namespace.

        crate::runtime::enumeration! {
            /// ../../../evil
            ///
            /// [`../../../evil`](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "../../../evil", note = "the service advises against its use (../../../evil)")]
            Evil = "../../../evil" {
                X = "x",
            }
        }
    }
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of ../../../evil completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, List, Route};

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

            /// `…/../../../evil`
            pub fn evil(&self) -> super::Evil {
                super::Evil(self.0.name("../../../evil"))
            }
        }

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
            /// Required: `../../../evil`, `../../../evil`. Status: 200.
            /// Permissions, least privileged first: application: `../../../evil`, `A`.
            #[deprecated(since = "../../../evil", note = "the service announces its removal on ../../../evil (../../../evil)")]
            pub fn evil(&self, body: requests::evil::EvilRequest) -> Call<models::evil::Evil> {
                let sheet = "POST evil: evil
                    evil: | | ../../../evil A
                    /../../../evil/../../../evil";
                self.0.name("../../../evil").call(sheet).json(body)
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::EvilId {
                super::EvilId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/../../../evil/{id}`
            EvilId
        }

        impl EvilId {
            /// `…(../../../evil='{../../../evil}')`
            pub fn by_evil(&self, evil: models::x2ex2ex2fx2ex2ex2fx2e::Evil) -> super::EvilIdByEvil {
                super::EvilIdByEvil(self.0.alternate_key(&[("../../../evil", Argument::quoted(evil.as_str()))], true))
            }
        }

        crate::runtime::node! {
            /// `/../../../evil/{id}(../../../evil='{../../../evil}')`
            EvilIdByEvil
        }

        impl EvilIdByEvil {
            /// `…/../../../evil:/{path}`
            pub fn evil_path(&self, path: impl AsRef<str>) -> super::EvilIdByEvilEvilPath {
                super::EvilIdByEvilEvilPath(self.0.path("../../../evil", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}`
            EvilIdByEvilEvilPath
        }

        impl EvilIdByEvilEvilPath {
            /// `…/../../../evil(../../../evil={../../../evil})`
            pub fn evil(&self, evil: &str) -> super::EvilIdByEvilEvilPathEvil {
                super::EvilIdByEvilEvilPathEvil(self.0.function("../../../evil", &[("../../../evil", Argument::bare(evil))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.../../../evil`, such as `/../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}:/../../../evil(../../../evil={../../../evil})`.
            EvilIdByEvilEvilPathEvil[models::x2ex2ex2ex2fx2ex2ex2fx2e::Evil]
        }

        impl EvilIdByEvilEvilPathEvil {
            /// `GET ../../../evil` — ../../../evil: ../../../evil
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::x2ex2ex2ex2fx2ex2ex2fx2e::Evil> {
                let sheet = "GET ../../../evil: list
                    evil: | |
                    /../../../evil/{id}(../../../evil='{../../../evil}')/../../../evil:/{path}:/../../../evil(../../../evil={../../../evil})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod evil {
            //! The parameters of actions of `evil`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [evil](https://learn.microsoft.com/graph/api/evil?view=graph-rest-1.0).
                EvilRequest;
                required evil "../../../evil" with_evil(models::x2ex2ex2fx2ex2ex2fx2e::Evil), "`../../../evil`: `../../../evil`" "../../../evil";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_25 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of C:\\con:evil completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod c_con_evil {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `C:\con:evil.C:\con:evil`, which the reference names and does not describe.
            CConEvil = "C:\\con:evil.C:\\con:evil"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// C:\\con:evil
            ///
            /// [`C:\con:evil`](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "C:\\\\con:evil", note = "the service advises against its use (C:\\\\con:evil)")]
            CConEvil = "C:\\con:evil" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// C:\\con:evil
            ///
            /// `microsoft.graph.C:\con:evil`, metadata
            #[deprecated(since = "C:\\\\con:evil", note = "the service advises against its use (C:\\\\con:evil)")]
            CConEvil2 = "microsoft.graph.C:\\con:evil";
            "C:\\con:evil" C_CON_EVIL, c_con_evil enumeration -> Option<super::CConEvil>, with_c_con_evil(super::CConEvil), "`C:\\con:evil`: `C:\\con:evil`, type of the metadata" "C:\\\\con:evil" deprecated(since = "C:\\\\con:evil", note = "the service announces its removal on C:\\\\con:evil (C:\\\\con:evil)");
            "x" X, x models -> Option<&[super::CConEvil2]>, with_x(Vec<super::CConEvil2>), "`x`: `Collection(microsoft.graph.C:\\con:evil)`" "C:\\\\con:evil";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of C:\\con:evil completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/C:\con:evil`
            pub fn c_con_evil(&self) -> super::CConEvil {
                super::CConEvil(self.0.name("C:\\con:evil"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.C:\con:evil`, such as `/C:\con:evil`.
            CConEvil = models::CConEvil2
        }

        impl CConEvil {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::CConEvil2> {
                self.0.get("GET C:\\con:evil: get")
            }

            /// `POST /C:\con:evil` — C:\\con:evil
            ///
            /// C:\\con:evil
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
            /// Required: `C:\con:evil`, `C:\con:evil`. Status: 200.
            /// Permissions, least privileged first: application: `C:\con:evil`, `A`.
            #[deprecated(
                since = "C:\\\\con:evil",
                note = "the service announces its removal on C:\\\\con:evil (C:\\\\con:evil)"
            )]
            pub fn c_con_evil(&self, body: requests::c::CConEvilRequest) -> Call<models::c_con_evil::CConEvil> {
                let sheet = "POST C: c_con_evil
                    C_\\con_evil: | | C:\\con:evil A
                    /C:\\con:evil/C:\\con:evil";
                self.0.name("C:\\con:evil").call(sheet).json(body)
            }

            /// `…(C:\con:evil='{C:\con:evil}')`
            pub fn by_c_con_evil(&self, c_con_evil: models::CConEvil) -> super::CConEvilByCConEvil {
                super::CConEvilByCConEvil(
                    self.0.alternate_key(&[("C:\\con:evil", Argument::quoted(c_con_evil.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::CConEvil {
                super::CConEvil(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')`
            CConEvilByCConEvil
        }

        impl CConEvilByCConEvil {
            /// `…/C:\con:evil:/{path}`
            pub fn c_con_evil_path(&self, path: impl AsRef<str>) -> super::CConEvilByCConEvilCConEvilPath {
                super::CConEvilByCConEvilCConEvilPath(self.0.path("C:\\con:evil", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}`
            CConEvilByCConEvilCConEvilPath
        }

        impl CConEvilByCConEvilCConEvilPath {
            /// `…/C:\con:evil(C:\con:evil={C:\con:evil})`
            pub fn c_con_evil(&self, c_con_evil: &str) -> super::CConEvilByCConEvilCConEvilPathCConEvil {
                super::CConEvilByCConEvilCConEvilPathCConEvil(
                    self.0.function("C:\\con:evil", &[("C:\\con:evil", Argument::bare(c_con_evil))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.C:\con:evil`, such as `/C:\con:evil/{id}(C:\con:evil='{C:\con:evil}')/C:\con:evil:/{path}:/C:\con:evil(C:\con:evil={C:\con:evil})`.
            CConEvilByCConEvilCConEvilPathCConEvil[models::CConEvil2]
        }

        impl CConEvilByCConEvilCConEvilPathCConEvil {
            /// `GET C:\con:evil` — C:\\con:evil: C:\\con:evil
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::CConEvil2> {
                let sheet = "GET C: list
                    C_\\con_evil: | |
                    /C:\\con:evil/{id}(C:\\con:evil='{C:\\con:evil}')/C:\\con:evil:/{path}:/C:\\con:evil(C:\\con:evil={C:\\con:evil})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod c {
            //! The parameters of actions of `C`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [C:\\con:evil](https://learn.microsoft.com/graph/api/C%3A%5Ccon%3Aevil?view=graph-rest-1.0).
                CConEvilRequest;
                required c_con_evil "C:\\con:evil" with_c_con_evil(models::CConEvil), "`C:\\con:evil`: `C:\\con:evil`" "C:\\\\con:evil";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_26 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of con completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod con_ {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `con.con`, which the reference names and does not describe.
            Con = "con.con"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// con
            ///
            /// [`con`](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "con", note = "the service advises against its use (con)")]
            Con = "con" {
                Con = "con",
                X = "x",
            }
        }

        crate::runtime::model! {
            /// con
            ///
            /// `microsoft.graph.con`, metadata
            #[deprecated(since = "con", note = "the service advises against its use (con)")]
            Con2 = "microsoft.graph.con";
            "con" CON, con enumeration -> Option<super::Con>, with_con(super::Con), "`con`: `con`, type of the metadata" "con" deprecated(since = "con", note = "the service announces its removal on con (con)");
            "x" X, x models -> Option<&[super::Con2]>, with_x(Vec<super::Con2>), "`x`: `Collection(microsoft.graph.con)`" "con";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of con completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/con`
            pub fn con(&self) -> super::Con {
                super::Con(self.0.name("con"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.con`, such as `/con`.
            Con = models::Con2
        }

        impl Con {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Con2> {
                self.0.get("GET con: get")
            }

            /// `POST /con` — con
            ///
            /// con
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
            /// Required: `con`, `con`. Status: 200.
            /// Permissions, least privileged first: application: `con`, `A`.
            #[deprecated(since = "con", note = "the service announces its removal on con (con)")]
            pub fn con(&self, body: requests::con_::ConRequest) -> Call<models::con_::Con> {
                let sheet = "POST con: con
                    con: | | con A
                    /con/con";
                self.0.name("con").call(sheet).json(body)
            }

            /// `…(con='{con}')`
            pub fn by_con(&self, con: models::Con) -> super::ConByCon {
                super::ConByCon(self.0.alternate_key(&[("con", Argument::quoted(con.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Con {
                super::Con(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/con/{id}(con='{con}')`
            ConByCon
        }

        impl ConByCon {
            /// `…/con:/{path}`
            pub fn con_path(&self, path: impl AsRef<str>) -> super::ConByConConPath {
                super::ConByConConPath(self.0.path("con", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/con/{id}(con='{con}')/con:/{path}`
            ConByConConPath
        }

        impl ConByConConPath {
            /// `…/con(con={con})`
            pub fn con(&self, con: &str) -> super::ConByConConPathCon {
                super::ConByConConPathCon(self.0.function("con", &[("con", Argument::bare(con))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.con`, such as `/con/{id}(con='{con}')/con:/{path}:/con(con={con})`.
            ConByConConPathCon[models::Con2]
        }

        impl ConByConConPathCon {
            /// `GET con` — con: con
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Con2> {
                let sheet = "GET con: list
                    con: | |
                    /con/{id}(con='{con}')/con:/{path}:/con(con={con})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod con_ {
            //! The parameters of actions of `con`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [con](https://learn.microsoft.com/graph/api/con?view=graph-rest-1.0).
                ConRequest;
                required con "con" with_con(models::Con), "`con`: `con`" "con";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_27 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod empty {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `.`, which the reference names and does not describe.
            Empty = "."
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            Empty = "" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// `microsoft.graph.`, metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            Empty2 = "microsoft.graph.";
            "" EMPTY, empty enumeration -> Option<super::Empty>, with_empty(super::Empty), "(empty): (empty), type of the metadata" deprecated(since = "", note = "the service announces its removal on  ()");
            "x" X, x models -> Option<&[super::Empty2]>, with_x(Vec<super::Empty2>), "`x`: `Collection(microsoft.graph.)`";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/`
            pub fn empty(&self) -> super::Empty {
                super::Empty(self.0.name(""))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.`, such as `/`.
            Empty = models::Empty2
        }

        impl Empty {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Empty2> {
                self.0.get("GET get")
            }

            /// `POST /`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Required: (empty), (empty). Status: 200.
            /// Permissions, least privileged first: application: (empty), `A`.
            #[deprecated(since = "", note = "the service announces its removal on  ()")]
            pub fn empty(&self, body: requests::empty::Request) -> Call<models::empty::Empty> {
                let sheet = "POST empty
                    : | |  A
                    \u{2f}/";
                self.0.name("").call(sheet).json(body)
            }

            /// `…(='{}')`
            pub fn by_empty(&self, empty: models::Empty) -> super::EmptyByEmpty {
                super::EmptyByEmpty(self.0.alternate_key(&[("", Argument::quoted(empty.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Empty {
                super::Empty(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `//{id}(='{}')`
            EmptyByEmpty
        }

        impl EmptyByEmpty {
            /// `…:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::EmptyByEmptyPath {
                super::EmptyByEmptyPath(self.0.path("", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `//{id}(='{}'):/{path}`
            EmptyByEmptyPath
        }

        impl EmptyByEmptyPath {
            /// `…/(={})`
            pub fn empty(&self, empty: &str) -> super::EmptyByEmptyPathEmpty {
                super::EmptyByEmptyPathEmpty(self.0.function("", &[("", Argument::bare(empty))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.`, such as `//{id}(='{}'):/{path}:/(={})`.
            EmptyByEmptyPathEmpty[models::Empty2]
        }

        impl EmptyByEmptyPathEmpty {
            /// `GET` — :
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Empty2> {
                let sheet = "GET list
                    : | |
                    \u{2f}/{id}(='{}'):/{path}:/(={})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod empty {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/?view=graph-rest-1.0).
                Request;
                required empty "" with_empty(models::Empty), "(empty): (empty)";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_28 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x20 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `.`, which the reference names and does not describe.
            X20 = " . "
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// [(empty)](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X20 = " " {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// `microsoft.graph.`, metadata
            #[deprecated(since = "", note = "the service advises against its use ()")]
            X202 = "microsoft.graph. ";
            " " X20, x20 enumeration -> Option<super::X20>, with_x20(super::X20), "(empty): (empty), type of the metadata" deprecated(since = "", note = "the service announces its removal on  ()");
            "x" X, x models -> Option<&[super::X202]>, with_x(Vec<super::X202>), "`x`: `Collection(microsoft.graph. )`";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/`
            pub fn x20(&self) -> super::X20 {
                super::X20(self.0.name(" "))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.`, such as `/`.
            X20 = models::X202
        }

        impl X20 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X202> {
                self.0.get("GET : get")
            }

            /// `POST /`
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
            /// Required: (empty), (empty). Status: 200.
            /// Permissions, least privileged first: application: (empty), `A`.
            #[deprecated(since = "", note = "the service announces its removal on  ()")]
            pub fn x20(&self, body: requests::x20::Request) -> Call<models::x20::X20> {
                let sheet = "POST : x20
                    _: | | _ A
                    / /";
                self.0.name(" ").call(sheet).json(body)
            }

            /// `…( ='{ }')`
            pub fn by_x20(&self, x20: models::X20) -> super::X20ByX20 {
                super::X20ByX20(self.0.alternate_key(&[(" ", Argument::quoted(x20.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X20 {
                super::X20(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')`
            X20ByX20
        }

        impl X20ByX20 {
            /// `…/ :/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X20ByX20Path {
                super::X20ByX20Path(self.0.path(" ", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/ /{id}( ='{ }')/ :/{path}`
            X20ByX20Path
        }

        impl X20ByX20Path {
            /// `…/ ( ={ })`
            pub fn x20(&self, x20: &str) -> super::X20ByX20PathX20 {
                super::X20ByX20PathX20(self.0.function(" ", &[(" ", Argument::bare(x20))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.`, such as `/ /{id}( ='{ }')/ :/{path}:/ ( ={ })`.
            X20ByX20PathX20[models::X202]
        }

        impl X20ByX20PathX20 {
            /// `GET` — :
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X202> {
                let sheet = "GET : list
                    _: | |
                    / /{id}( ='{ }')/ :/{path}:/ ( ={ })";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x20 {
            //! The parameters of actions of (empty).

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [](https://learn.microsoft.com/graph/api/%20?view=graph-rest-1.0).
                Request;
                required x20 " " with_x20(models::X20), "(empty): (empty)";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_29 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of é中Ǆ٣ß𝔘 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `é中Ǆ٣ß𝔘.é中Ǆ٣ß𝔘`, which the reference names and does not describe.
            Ue9U4e2dU1c4U663UdfU1d518 = "é中Ǆ٣ß𝔘.é中Ǆ٣ß𝔘"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// é中Ǆ٣ß𝔘
            ///
            /// `microsoft.graph.é中Ǆ٣ß𝔘`, metadata
            #[deprecated(since = "é中Ǆ٣ß𝔘", note = "the service advises against its use (é中Ǆ٣ß𝔘)")]
            Ue9U4e2dU1c4U663UdfU1d518 = "microsoft.graph.é中Ǆ٣ß𝔘";
            "é中Ǆ٣ß𝔘" UE9_U4E2D_U1C4_U663_UDF_U1D518, ue9_u4e2d_u1c4_u663_udf_u1d518 enumeration -> Option<super::Ue9U4e2dU1c4U663UdfU1d5182>, with_ue9_u4e2d_u1c4_u663_udf_u1d518(super::Ue9U4e2dU1c4U663UdfU1d5182), "`é中Ǆ٣ß𝔘`: `é中Ǆ٣ß𝔘`, type of the metadata" "é中Ǆ٣ß𝔘" deprecated(since = "é中Ǆ٣ß𝔘", note = "the service announces its removal on é中Ǆ٣ß𝔘 (é中Ǆ٣ß𝔘)");
            "x" X, x models -> Option<&[super::Ue9U4e2dU1c4U663UdfU1d518]>, with_x(Vec<super::Ue9U4e2dU1c4U663UdfU1d518>), "`x`: `Collection(microsoft.graph.é中Ǆ٣ß𝔘)`" "é中Ǆ٣ß𝔘";
        }

        crate::runtime::enumeration! {
            /// é中Ǆ٣ß𝔘
            ///
            /// [`é中Ǆ٣ß𝔘`](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "é中Ǆ٣ß𝔘", note = "the service advises against its use (é中Ǆ٣ß𝔘)")]
            Ue9U4e2dU1c4U663UdfU1d5182 = "é中Ǆ٣ß𝔘" {
                Ue9U4e2dU1c4U663UdfU1d518 = "é中Ǆ٣ß𝔘",
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of é中Ǆ٣ß𝔘 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/é中Ǆ٣ß𝔘`
            pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(&self) -> super::Ue9U4e2dU1c4U663UdfU1d518 {
                super::Ue9U4e2dU1c4U663UdfU1d518(self.0.name("é中Ǆ٣ß𝔘"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.é中Ǆ٣ß𝔘`, such as `/é中Ǆ٣ß𝔘`.
            Ue9U4e2dU1c4U663UdfU1d518 = models::Ue9U4e2dU1c4U663UdfU1d518
        }

        impl Ue9U4e2dU1c4U663UdfU1d518 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Ue9U4e2dU1c4U663UdfU1d518> {
                self.0.get("GET é中Ǆ٣ß𝔘: get")
            }

            /// `POST /é中Ǆ٣ß𝔘` — é中Ǆ٣ß𝔘
            ///
            /// é中Ǆ٣ß𝔘
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
            /// Required: `é中Ǆ٣ß𝔘`, `é中Ǆ٣ß𝔘`. Status: 200.
            /// Permissions, least privileged first: application: `é中Ǆ٣ß𝔘`, `A`.
            #[deprecated(since = "é中Ǆ٣ß𝔘", note = "the service announces its removal on é中Ǆ٣ß𝔘 (é中Ǆ٣ß𝔘)")]
            pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(
                &self,
                body: requests::ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518Request,
            ) -> Call<models::ue9_u4e2d_u1c4_u663_udf_u1d518::Ue9U4e2dU1c4U663UdfU1d518> {
                let sheet = "POST é中Ǆ٣ß𝔘: ue9_u4e2d_u1c4_u663_udf_u1d518
                    é中Ǆ٣ß𝔘: | | é中Ǆ٣ß𝔘 A
                    /é中Ǆ٣ß𝔘/é中Ǆ٣ß𝔘";
                self.0.name("é中Ǆ٣ß𝔘").call(sheet).json(body)
            }

            /// `…(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')`
            pub fn by_ue9_u4e2d_u1c4_u663_udf_u1d518(
                &self,
                ue9_u4e2d_u1c4_u663_udf_u1d518: models::Ue9U4e2dU1c4U663UdfU1d5182,
            ) -> super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518 {
                super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518(
                    self.0.alternate_key(&[("é中Ǆ٣ß𝔘", Argument::quoted(ue9_u4e2d_u1c4_u663_udf_u1d518.as_str()))], true),
                )
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Ue9U4e2dU1c4U663UdfU1d518 {
                super::Ue9U4e2dU1c4U663UdfU1d518(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')`
            Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518
        }

        impl Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518 {
            /// `…/é中Ǆ٣ß𝔘:/{path}`
            pub fn ue9_u4e2d_u1c4_u663_udf_u1d518_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518Path {
                super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518Path(
                    self.0.path("é中Ǆ٣ß𝔘", path.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}`
            Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518Path
        }

        impl Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518Path {
            /// `…/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})`
            pub fn ue9_u4e2d_u1c4_u663_udf_u1d518(
                &self,
                ue9_u4e2d_u1c4_u663_udf_u1d518: &str,
            ) -> super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518PathUe9U4e2dU1c4U663UdfU1d518 {
                super::Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518PathUe9U4e2dU1c4U663UdfU1d518(
                    self.0.function("é中Ǆ٣ß𝔘", &[("é中Ǆ٣ß𝔘", Argument::bare(ue9_u4e2d_u1c4_u663_udf_u1d518))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.é中Ǆ٣ß𝔘`, such as `/é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}:/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})`.
            Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518PathUe9U4e2dU1c4U663UdfU1d518[models::Ue9U4e2dU1c4U663UdfU1d518]
        }

        impl Ue9U4e2dU1c4U663UdfU1d518ByUe9U4e2dU1c4U663UdfU1d518Ue9U4e2dU1c4U663UdfU1d518PathUe9U4e2dU1c4U663UdfU1d518 {
            /// `GET é中Ǆ٣ß𝔘` — é中Ǆ٣ß𝔘: é中Ǆ٣ß𝔘
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Ue9U4e2dU1c4U663UdfU1d518> {
                let sheet = "GET é中Ǆ٣ß𝔘: list
                    é中Ǆ٣ß𝔘: | |
                    /é中Ǆ٣ß𝔘/{id}(é中Ǆ٣ß𝔘='{é中Ǆ٣ß𝔘}')/é中Ǆ٣ß𝔘:/{path}:/é中Ǆ٣ß𝔘(é中Ǆ٣ß𝔘={é中Ǆ٣ß𝔘})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod ue9_u4e2d_u1c4_u663_udf_u1d518 {
            //! The parameters of actions of `é中Ǆ٣ß𝔘`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [é中Ǆ٣ß𝔘](https://learn.microsoft.com/graph/api/%C3%A9%E4%B8%AD%C7%84%D9%A3%C3%9F%F0%9D%94%98?view=graph-rest-1.0).
                Ue9U4e2dU1c4U663UdfU1d518Request;
                required ue9_u4e2d_u1c4_u663_udf_u1d518 "é中Ǆ٣ß𝔘" with_ue9_u4e2d_u1c4_u663_udf_u1d518(models::Ue9U4e2dU1c4U663UdfU1d5182), "`é中Ǆ٣ß𝔘`: `é中Ǆ٣ß𝔘`" "é中Ǆ٣ß𝔘";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_30 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of 9 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod value_9 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `9.9`, which the reference names and does not describe.
            Type9 = "9.9"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// 9
            ///
            /// [`9`](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "9", note = "the service advises against its use (9)")]
            Type9 = "9" {
                _9 = "9",
                X = "x",
            }
        }

        crate::runtime::model! {
            /// 9
            ///
            /// `microsoft.graph.9`, metadata
            #[deprecated(since = "9", note = "the service advises against its use (9)")]
            Type92 = "microsoft.graph.9";
            "9" VALUE_9, value_9 enumeration -> Option<super::Type9>, with_9(super::Type9), "`9`: `9`, type of the metadata" "9" deprecated(since = "9", note = "the service announces its removal on 9 (9)");
            "x" X, x models -> Option<&[super::Type92]>, with_x(Vec<super::Type92>), "`x`: `Collection(microsoft.graph.9)`" "9";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of 9 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/9`
            pub fn value_9(&self) -> super::Type9 {
                super::Type9(self.0.name("9"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.9`, such as `/9`.
            Type9 = models::Type92
        }

        impl Type9 {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Type92> {
                self.0.get("GET 9: get")
            }

            /// `POST /9` — 9
            ///
            /// 9
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
            /// Required: `9`, `9`. Status: 200.
            /// Permissions, least privileged first: application: `9`, `A`.
            #[deprecated(since = "9", note = "the service announces its removal on 9 (9)")]
            pub fn value_9(&self, body: requests::value_9::Type9Request) -> Call<models::value_9::Type9> {
                let sheet = "POST 9: value_9
                    9: | | 9 A
                    /9/9";
                self.0.name("9").call(sheet).json(body)
            }

            /// `…(9='{9}')`
            pub fn by_9(&self, value_9: models::Type9) -> super::Type9By9 {
                super::Type9By9(self.0.alternate_key(&[("9", Argument::quoted(value_9.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Type9 {
                super::Type9(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/9/{id}(9='{9}')`
            Type9By9
        }

        impl Type9By9 {
            /// `…/9:/{path}`
            pub fn value_9_path(&self, path: impl AsRef<str>) -> super::Type9By9Value9Path {
                super::Type9By9Value9Path(self.0.path("9", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/9/{id}(9='{9}')/9:/{path}`
            Type9By9Value9Path
        }

        impl Type9By9Value9Path {
            /// `…/9(9={9})`
            pub fn value_9(&self, value_9: &str) -> super::Type9By9Value9PathValue9 {
                super::Type9By9Value9PathValue9(self.0.function("9", &[("9", Argument::bare(value_9))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.9`, such as `/9/{id}(9='{9}')/9:/{path}:/9(9={9})`.
            Type9By9Value9PathValue9[models::Type92]
        }

        impl Type9By9Value9PathValue9 {
            /// `GET 9` — 9: 9
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Type92> {
                let sheet = "GET 9: list
                    9: | |
                    /9/{id}(9='{9}')/9:/{path}:/9(9={9})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod value_9 {
            //! The parameters of actions of `9`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [9](https://learn.microsoft.com/graph/api/9?view=graph-rest-1.0).
                Type9Request;
                required value_9 "9" with_9(models::Type9), "`9`: `9`" "9";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_31 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of self completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod self_ {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `self.self`, which the reference names and does not describe.
            Self_ = "self.self"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// self
            ///
            /// [`self`](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "self", note = "the service advises against its use (self)")]
            Self2 = "self" {
                Self_ = "self",
                X = "x",
            }
        }

        crate::runtime::model! {
            /// self
            ///
            /// `microsoft.graph.self`, metadata
            #[deprecated(since = "self", note = "the service advises against its use (self)")]
            Self_ = "microsoft.graph.self";
            "self" SELF, self_ enumeration -> Option<super::Self2>, with_self(super::Self2), "`self`: `self`, type of the metadata" "self" deprecated(since = "self", note = "the service announces its removal on self (self)");
            "x" X, x models -> Option<&[super::Self_]>, with_x(Vec<super::Self_>), "`x`: `Collection(microsoft.graph.self)`" "self";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of self completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/self`
            pub fn self_(&self) -> super::Self_ {
                super::Self_(self.0.name("self"))
            }
        }

        crate::runtime::node! {
            /// `/self/{id}(self='{self}')`
            SelfBySelf
        }

        impl SelfBySelf {
            /// `…/self:/{path}`
            pub fn self_path(&self, path: impl AsRef<str>) -> super::SelfBySelfSelfPath {
                super::SelfBySelfSelfPath(self.0.path("self", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/self/{id}(self='{self}')/self:/{path}`
            SelfBySelfSelfPath
        }

        impl SelfBySelfSelfPath {
            /// `…/self(self={self})`
            pub fn self_(&self, self_: &str) -> super::SelfBySelfSelfPathSelf {
                super::SelfBySelfSelfPathSelf(self.0.function("self", &[("self", Argument::bare(self_))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.self`, such as `/self/{id}(self='{self}')/self:/{path}:/self(self={self})`.
            SelfBySelfSelfPathSelf[models::Self_]
        }

        impl SelfBySelfSelfPathSelf {
            /// `GET self` — self: self
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Self_> {
                let sheet = "GET self: list
                    self: | |
                    /self/{id}(self='{self}')/self:/{path}:/self(self={self})";
                self.0.list(sheet)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.self`, such as `/self`.
            Self_ = models::Self_
        }

        impl Self_ {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Self_> {
                self.0.get("GET self: get")
            }

            /// `POST /self` — self
            ///
            /// self
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0)
            /// Required: `self`, `self`. Status: 200.
            /// Permissions, least privileged first: application: `self`, `A`.
            #[deprecated(since = "self", note = "the service announces its removal on self (self)")]
            pub fn self_(&self, body: requests::self_::SelfRequest) -> Call<models::self_::Self_> {
                let sheet = "POST self: self_
                    self: | | self A
                    /self/self";
                self.0.name("self").call(sheet).json(body)
            }

            /// `…(self='{self}')`
            pub fn by_self(&self, self_: models::Self2) -> super::SelfBySelf {
                super::SelfBySelf(self.0.alternate_key(&[("self", Argument::quoted(self_.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Self_ {
                super::Self_(self.0.key(id.as_ref()))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod self_ {
            //! The parameters of actions of `self`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [self](https://learn.microsoft.com/graph/api/self?view=graph-rest-1.0).
                SelfRequest;
                required self_ "self" with_self(models::Self2), "`self`: `self`" "self";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_32 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of Self completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod self_ {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `Self.Self`, which the reference names and does not describe.
            Self_ = "Self.Self"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// Self
            ///
            /// `microsoft.graph.Self`, metadata
            #[deprecated(since = "Self", note = "the service advises against its use (Self)")]
            Self2 = "microsoft.graph.Self";
            "Self" SELF, self_ enumeration -> Option<super::Self_>, with_self(super::Self_), "`Self`: `Self`, type of the metadata" "Self" deprecated(since = "Self", note = "the service announces its removal on Self (Self)");
            "x" X, x models -> Option<&[super::Self2]>, with_x(Vec<super::Self2>), "`x`: `Collection(microsoft.graph.Self)`" "Self";
        }

        crate::runtime::enumeration! {
            /// Self
            ///
            /// [`Self`](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "Self", note = "the service advises against its use (Self)")]
            Self_ = "Self" {
                Self_ = "Self",
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of Self completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/Self`
            pub fn self_(&self) -> super::Self_ {
                super::Self_(self.0.name("Self"))
            }
        }

        crate::runtime::node! {
            /// `/Self/{id}(Self='{Self}')`
            SelfBySelf
        }

        impl SelfBySelf {
            /// `…/Self:/{path}`
            pub fn self_path(&self, path: impl AsRef<str>) -> super::SelfBySelfSelfPath {
                super::SelfBySelfSelfPath(self.0.path("Self", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/Self/{id}(Self='{Self}')/Self:/{path}`
            SelfBySelfSelfPath
        }

        impl SelfBySelfSelfPath {
            /// `…/Self(Self={Self})`
            pub fn self_(&self, self_: &str) -> super::SelfBySelfSelfPathSelf {
                super::SelfBySelfSelfPathSelf(self.0.function("Self", &[("Self", Argument::bare(self_))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.Self`, such as `/Self/{id}(Self='{Self}')/Self:/{path}:/Self(Self={Self})`.
            SelfBySelfSelfPathSelf[models::Self2]
        }

        impl SelfBySelfSelfPathSelf {
            /// `GET Self` — Self: Self
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Self2> {
                let sheet = "GET Self: list
                    Self: | |
                    /Self/{id}(Self='{Self}')/Self:/{path}:/Self(Self={Self})";
                self.0.list(sheet)
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.Self`, such as `/Self`.
            Self_ = models::Self2
        }

        impl Self_ {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Self2> {
                self.0.get("GET Self: get")
            }

            /// `POST /Self` — Self
            ///
            /// Self
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0)
            /// Required: `Self`, `Self`. Status: 200.
            /// Permissions, least privileged first: application: `Self`, `A`.
            #[deprecated(since = "Self", note = "the service announces its removal on Self (Self)")]
            pub fn self_(&self, body: requests::self_::SelfRequest) -> Call<models::self_::Self_> {
                let sheet = "POST Self: self_
                    Self: | | Self A
                    /Self/Self";
                self.0.name("Self").call(sheet).json(body)
            }

            /// `…(Self='{Self}')`
            pub fn by_self(&self, self_: models::Self_) -> super::SelfBySelf {
                super::SelfBySelf(self.0.alternate_key(&[("Self", Argument::quoted(self_.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Self_ {
                super::Self_(self.0.key(id.as_ref()))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod self_ {
            //! The parameters of actions of `Self`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [Self](https://learn.microsoft.com/graph/api/Self?view=graph-rest-1.0).
                SelfRequest;
                required self_ "Self" with_self(models::Self_), "`Self`: `Self`" "Self";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_33 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of \_ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod x5f {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `_._`, which the reference names and does not describe.
            X5f = "_._"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// \_
            ///
            /// [`_`](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "\\_", note = "the service advises against its use (\\_)")]
            X5f = "_" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// \_
            ///
            /// `microsoft.graph._`, metadata
            #[deprecated(since = "\\_", note = "the service advises against its use (\\_)")]
            X5f2 = "microsoft.graph._";
            "_" X5F, x5f enumeration -> Option<super::X5f>, with_x5f(super::X5f), "`_`: `_`, type of the metadata" "\\_" deprecated(since = "\\_", note = "the service announces its removal on \\_ (\\_)");
            "x" X, x models -> Option<&[super::X5f2]>, with_x(Vec<super::X5f2>), "`x`: `Collection(microsoft.graph._)`" "\\_";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of \_ completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/_`
            pub fn x5f(&self) -> super::X5f {
                super::X5f(self.0.name("_"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph._`, such as `/_`.
            X5f = models::X5f2
        }

        impl X5f {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::X5f2> {
                self.0.get("GET _: get")
            }

            /// `POST /_` — \_
            ///
            /// \_
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
            /// Required: `_`, `_`. Status: 200.
            /// Permissions, least privileged first: application: `_`, `A`.
            #[deprecated(since = "\\_", note = "the service announces its removal on \\_ (\\_)")]
            pub fn x5f(&self, body: requests::x5f::Request) -> Call<models::x5f::X5f> {
                let sheet = "POST _: x5f
                    _: | | _ A
                    /_/_";
                self.0.name("_").call(sheet).json(body)
            }

            /// `…(_='{_}')`
            pub fn by_x5f(&self, x5f: models::X5f) -> super::X5fByX5f {
                super::X5fByX5f(self.0.alternate_key(&[("_", Argument::quoted(x5f.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::X5f {
                super::X5f(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/_/{id}(_='{_}')`
            X5fByX5f
        }

        impl X5fByX5f {
            /// `…/_:/{path}`
            pub fn path(&self, path: impl AsRef<str>) -> super::X5fByX5fPath {
                super::X5fByX5fPath(self.0.path("_", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/_/{id}(_='{_}')/_:/{path}`
            X5fByX5fPath
        }

        impl X5fByX5fPath {
            /// `…/_(_={_})`
            pub fn x5f(&self, x5f: &str) -> super::X5fByX5fPathX5f {
                super::X5fByX5fPathX5f(self.0.function("_", &[("_", Argument::bare(x5f))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph._`, such as `/_/{id}(_='{_}')/_:/{path}:/_(_={_})`.
            X5fByX5fPathX5f[models::X5f2]
        }

        impl X5fByX5fPathX5f {
            /// `GET _` — \_: \_
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::X5f2> {
                let sheet = "GET _: list
                    _: | |
                    /_/{id}(_='{_}')/_:/{path}:/_(_={_})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x5f {
            //! The parameters of actions of `_`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [\_](https://learn.microsoft.com/graph/api/_?view=graph-rest-1.0).
                Request;
                required x5f "_" with_x5f(models::X5f), "`_`: `_`" "\\_";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_34 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of operation completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod operation {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `operation.operation`, which the reference names and does not describe.
            Operation = "operation.operation"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// operation
            ///
            /// `microsoft.graph.operation`, metadata
            #[deprecated(since = "operation", note = "the service advises against its use (operation)")]
            Operation = "microsoft.graph.operation";
            "operation" OPERATION, operation enumeration -> Option<super::Operation2>, with_operation(super::Operation2), "`operation`: `operation`, type of the metadata" "operation" deprecated(since = "operation", note = "the service announces its removal on operation (operation)");
            "x" X, x models -> Option<&[super::Operation]>, with_x(Vec<super::Operation>), "`x`: `Collection(microsoft.graph.operation)`" "operation";
        }

        crate::runtime::enumeration! {
            /// operation
            ///
            /// [`operation`](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "operation", note = "the service advises against its use (operation)")]
            Operation2 = "operation" {
                Operation = "operation",
                X = "x",
            }
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of operation completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/operation`
            pub fn operation(&self) -> super::Operation {
                super::Operation(self.0.name("operation"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.operation`, such as `/operation`.
            Operation = models::Operation
        }

        impl Operation {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Operation> {
                self.0.get("GET operation: get")
            }

            /// `POST /operation` — operation
            ///
            /// operation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
            /// Required: `operation`, `operation`. Status: 200.
            /// Permissions, least privileged first: application: `operation`, `A`.
            #[deprecated(since = "operation", note = "the service announces its removal on operation (operation)")]
            pub fn operation(&self, body: requests::operation::OperationRequest) -> Call<models::operation::Operation> {
                let sheet = "POST operation: operation
                    operation: | | operation A
                    /operation/operation";
                self.0.name("operation").call(sheet).json(body)
            }

            /// `…(operation='{operation}')`
            pub fn by_operation(&self, operation: models::Operation2) -> super::OperationByOperation {
                super::OperationByOperation(self.0.alternate_key(&[("operation", Argument::quoted(operation.as_str()))], true))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::Operation {
                super::Operation(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/operation/{id}(operation='{operation}')`
            OperationByOperation
        }

        impl OperationByOperation {
            /// `…/operation:/{path}`
            pub fn operation_path(&self, path: impl AsRef<str>) -> super::OperationByOperationOperationPath {
                super::OperationByOperationOperationPath(self.0.path("operation", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/operation/{id}(operation='{operation}')/operation:/{path}`
            OperationByOperationOperationPath
        }

        impl OperationByOperationOperationPath {
            /// `…/operation(operation={operation})`
            pub fn operation(&self, operation: &str) -> super::OperationByOperationOperationPathOperation {
                super::OperationByOperationOperationPathOperation(
                    self.0.function("operation", &[("operation", Argument::bare(operation))]),
                )
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.operation`, such as `/operation/{id}(operation='{operation}')/operation:/{path}:/operation(operation={operation})`.
            OperationByOperationOperationPathOperation[models::Operation]
        }

        impl OperationByOperationOperationPathOperation {
            /// `GET operation` — operation: operation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Operation> {
                let sheet = "GET operation: list
                    operation: | |
                    /operation/{id}(operation='{operation}')/operation:/{path}:/operation(operation={operation})";
                self.0.list(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod operation {
            //! The parameters of actions of `operation`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [operation](https://learn.microsoft.com/graph/api/operation?view=graph-rest-1.0).
                OperationRequest;
                required operation "operation" with_operation(models::Operation2), "`operation`: `operation`" "operation";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
pub mod text_35 {
// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of $ref completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    pub mod ref_ {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `$ref.$ref`, which the reference names and does not describe.
            Ref = "$ref.$ref"
        }
    }

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// $ref
            ///
            /// [`$ref`](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0), not in the metadata
            #[deprecated(since = "$ref", note = "the service advises against its use ($ref)")]
            Ref = "$ref" {
                X = "x",
            }
        }

        crate::runtime::model! {
            /// $ref
            ///
            /// `microsoft.graph.$ref`, metadata
            #[deprecated(since = "$ref", note = "the service advises against its use ($ref)")]
            Ref2 = "microsoft.graph.$ref";
            "$ref" REF, ref_ enumeration -> Option<super::Ref>, with_ref(super::Ref), "`$ref`: `$ref`, type of the metadata" "$ref" deprecated(since = "$ref", note = "the service announces its removal on $ref ($ref)");
            "x" X, x models -> Option<&[super::Ref2]>, with_x(Vec<super::Ref2>), "`x`: `Collection(microsoft.graph.$ref)`" "$ref";
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of $ref completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Argument, Call, Client, Credential, Get, List, Route};

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

            /// `…/$ref`
            pub fn ref_(&self) -> super::RefCollection {
                super::RefCollection(self.0.name("$ref"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.$ref`, such as `/$ref/{id}`.
            Ref = models::Ref2
        }

        impl Ref {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::Ref2> {
                self.0.get("GET $ref: get")
            }

            /// `…($ref='{$ref}')`
            pub fn by_ref(&self, ref_: models::Ref) -> super::RefByRef {
                super::RefByRef(self.0.alternate_key(&[("$ref", Argument::quoted(ref_.as_str()))], true))
            }
        }

        crate::runtime::node! {
            /// `/$ref/{id}($ref='{$ref}')`
            RefByRef
        }

        impl RefByRef {
            /// `…/$ref:/{path}`
            pub fn ref_path(&self, path: impl AsRef<str>) -> super::RefByRefRefPath {
                super::RefByRefRefPath(self.0.path("$ref", path.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/$ref/{id}($ref='{$ref}')/$ref:/{path}`
            RefByRefRefPath
        }

        impl RefByRefRefPath {
            /// `…/$ref($ref={$ref})`
            pub fn ref_(&self, ref_: &str) -> super::RefByRefRefPathRef {
                super::RefByRefRefPathRef(self.0.function("$ref", &[("$ref", Argument::bare(ref_))]))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.$ref`, such as `/$ref/{id}($ref='{$ref}')/$ref:/{path}:/$ref($ref={$ref})`.
            RefByRefRefPathRef[models::Ref2]
        }

        impl RefByRefRefPathRef {
            /// `GET $ref` — $ref: $ref
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Ref2> {
                let sheet = "GET $ref: list
                    $ref: | |
                    /$ref/{id}($ref='{$ref}')/$ref:/{path}:/$ref($ref={$ref})";
                self.0.list(sheet)
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.$ref`, such as `/$ref`.
            RefCollection[models::Ref2]
        }

        impl RefCollection {
            /// `POST /$ref` — $ref
            ///
            /// $ref
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0)
            /// Required: `$ref`, `$ref`. Status: 200.
            /// Permissions, least privileged first: application: `$ref`, `A`.
            #[deprecated(since = "$ref", note = "the service announces its removal on $ref ($ref)")]
            pub fn add_ref(&self, body: requests::ref_::RefRequest) -> Call<models::ref_::Ref> {
                let sheet = "POST $ref: add_ref
                    $ref: | | $ref A
                    /$ref/$ref";
                self.0.name("$ref").call(sheet).json(body)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod ref_ {
            //! The parameters of actions of `$ref`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [$ref](https://learn.microsoft.com/graph/api/%24ref?view=graph-rest-1.0).
                RefRequest;
                required ref_ "$ref" with_ref(models::Ref), "`$ref`: `$ref`" "$ref";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
}
