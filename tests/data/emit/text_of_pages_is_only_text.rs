// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x_fn_evil_code_b_link_https_a {
        //! The types of a namespace.

        mod example {
            use crate::runtime::{Nullable, Property};

            crate::runtime::model! {
                /// x"\]
                ///
                /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
                ///
                /// [`microsoft.graph.x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0)
                Example = "microsoft.graph.x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"
            }

            impl Example {
                /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \` in queries.
                pub const X_FN_EVIL_CODE_B_LINK_HTTPS_A_EXAMPLE: Property<Self> =
                    Property::new("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\");
                /// `/// x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \` in queries.
                pub const X_FN_EVIL_CODE_B_LINK_HTTPS_A_EXAMPLE_2: Property<Self> =
                    Property::new("\u{2f}// x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\");

                /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`: `Collection(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \.x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \)`
                ///
                /// x"\]
                ///
                /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
                pub fn x_fn_evil_code_b_link_https_a_example(
                    &self,
                ) -> Option<&[super::super::x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a::Example]>
                {
                    self.0.models("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\")
                }

                /// Sets `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`.
                pub fn with_x_fn_evil_code_b_link_https_a_example(
                    self,
                    value: impl Into<
                        Nullable<Vec<super::super::x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a::Example>>,
                    >,
                ) -> Self {
                    Self(self.0.with("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\", value))
                }

                /// `/// x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`: `Edm.String`
                pub fn x_fn_evil_code_b_link_https_a_example_2(&self) -> Option<&str> {
                    self.0.str("\u{2f}// x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\")
                }

                /// Sets `/// x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`.
                pub fn with_x_fn_evil_code_b_link_https_a_example_2(self, value: impl Into<Nullable<String>>) -> Self {
                    Self(
                        self
                            .0
                            .with("\u{2f}// x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\", value),
                    )
                }
            }
        }

        mod exports {
            pub use super::example::Example;
        }

        pub use self::exports::*;
    }

    pub mod x_fn_evil_code_b_link_https_a_2 {
        //! The types of a namespace.

        mod example {
            crate::runtime::model! {
                /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`, which the reference names and does not describe.
                Example = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"
            }
        }

        mod exports {
            pub use super::example::Example;
        }

        pub use self::exports::*;
    }

    pub mod x_fn_evil_code_b_link_https_a_example {
        //! The types of a namespace.

        mod enum_ {
            crate::runtime::enumeration! {
                /// x"\]
                ///
                /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
                ///
                /// [`x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \.enum`](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0)
                Enum = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\.enum" {
                    /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
                    XFnEvilCodeBLinkHttpsAExample = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                    /// `/// x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
                    XFnEvilCodeBLinkHttpsAExample2 = "\u{2f}// x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                    /// (empty)
                    X202e = "\u{202e}",
                }
            }
        }

        mod exports {
            pub use super::enum_::Enum;
        }

        pub use self::exports::*;
    }

    pub mod x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a {
        //! The types of a namespace.

        mod example {
            crate::runtime::model! {
                /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \.x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`, which the reference names and does not describe.
                Example = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\.x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"
            }
        }

        mod exports {
            pub use super::example::Example;
        }

        pub use self::exports::*;
    }
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    pub mod x_fn_evil_code_b_link_https {
        //! The parameters of actions of `x"] */ }} fn evil() {} /* 'code' <b> [link] https`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [a.example \\](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct XFnEvilCodeBLinkHttpsAExampleRequest(Object);

        impl XFnEvilCodeBLinkHttpsAExampleRequest {
            /// With `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`.
            pub fn new(
                x_fn_evil_code_b_link_https_a_example: impl Into<Nullable<models::x_fn_evil_code_b_link_https_a_2::Example>>,
            ) -> Self {
                Self(
                    Object::new()
                        .with(
                            "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                            x_fn_evil_code_b_link_https_a_example,
                        ),
                )
            }

            /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`: `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
            ///
            /// x"\]
            ///
            /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
            pub fn with_x_fn_evil_code_b_link_https_a_example(
                self,
                value: impl Into<Nullable<models::x_fn_evil_code_b_link_https_a_2::Example>>,
            ) -> Self {
                Self(self.0.with("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\", value))
            }
        }

        impl IntoJson for XFnEvilCodeBLinkHttpsAExampleRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod x_fn_evil_code_b_link_https_a_example {
    //! `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`

    use super::requests;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
        XFnEvilCodeBLinkHttpsAExample
    }

    impl XFnEvilCodeBLinkHttpsAExample {
        /// `POST /x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \` — x"\] \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
        ///
        /// x"\]
        ///
        /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
        ///
        /// code
        ///
        /// \`\`\`rust
        ///
        /// panic!()
        ///
        /// \`\`\`
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0)
        /// Also: `/// x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`.
        /// Required: `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`. Status: 204.
        /// Permissions, least privileged first:
        /// - application: `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
        pub fn x_fn_evil_code_b_link_https_a_example(
            &self,
            body: requests::x_fn_evil_code_b_link_https::XFnEvilCodeBLinkHttpsAExampleRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https: x_fn_evil_code_b_link_https_a_example",
                method: Method::Post,
                path: "/x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                pages: &["a.example \u{202e} \\"],
                work: "",
                personal: "",
                application: "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
            };
            self.0
                .name("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\")
                .call(operation)
                .json(body)
        }
    }
}

pub mod x_fn_evil_code_b_link_https_a_example_path {
    //! `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}`

    use crate::runtime::Argument;

    crate::runtime::node! {
        /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}`
        XFnEvilCodeBLinkHttpsAExamplePath
    }

    impl XFnEvilCodeBLinkHttpsAExamplePath {
        /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
        pub fn x_fn_evil_code_b_link_https_a_example(
            &self,
            x_fn_evil_code_b_link_https_a_example: impl ::core::fmt::Display,
        ) -> x_fn_evil_code_b_link_https_a_example::XFnEvilCodeBLinkHttpsAExample {
            x_fn_evil_code_b_link_https_a_example::XFnEvilCodeBLinkHttpsAExample(
                self
                    .0
                    .function(
                        "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                        &[
                            (
                                "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\",
                                Argument::quoted(&x_fn_evil_code_b_link_https_a_example.to_string()),
                            ),
                        ],
                    ),
            )
        }
    }

    /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
    pub mod x_fn_evil_code_b_link_https_a_example {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
            XFnEvilCodeBLinkHttpsAExample
        }

        impl XFnEvilCodeBLinkHttpsAExample {
            /// `GET /x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "get",
                    method: Method::Get,
                    path: "/x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\:/{path}/x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\(x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\='{x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\}')",
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

    /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
    pub fn x_fn_evil_code_b_link_https_a_example(
        &self,
    ) -> x_fn_evil_code_b_link_https_a_example::XFnEvilCodeBLinkHttpsAExample
    {
        x_fn_evil_code_b_link_https_a_example::XFnEvilCodeBLinkHttpsAExample(
            self.0.name("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"),
        )
    }

    /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}`
    pub fn x_fn_evil_code_b_link_https_a_example_path(
        &self,
        path: impl AsRef<str>,
    ) -> x_fn_evil_code_b_link_https_a_example_path::XFnEvilCodeBLinkHttpsAExamplePath {
        x_fn_evil_code_b_link_https_a_example_path::XFnEvilCodeBLinkHttpsAExamplePath(
            self
                .0
                .path("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\", path.as_ref()),
        )
    }
}
