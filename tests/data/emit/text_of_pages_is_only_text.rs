// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    pub mod x_fn_evil_code_b_link_https_a {
        //! The types of a namespace.

        crate::runtime::model! {
            /// x"\]
            ///
            /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
            ///
            /// [`microsoft.graph.x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0)
            Example = "microsoft.graph.x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\";
            "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\" X_FN_EVIL_CODE_B_LINK_HTTPS_A_EXAMPLE, x_fn_evil_code_b_link_https_a_example models -> Option<&[super::x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a::Example]>, with_x_fn_evil_code_b_link_https_a_example(Vec<super::x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a::Example>), "`x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\`: `Collection(x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\.x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\)`" "x\"\\]" "\\*/ }} fn evil() {} /\\* `code` \\<b\\> \\[link\\] https:\\//a.example \\\\";
            "\u{2f}// x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\" X_FN_EVIL_CODE_B_LINK_HTTPS_A_EXAMPLE_2, x_fn_evil_code_b_link_https_a_example_2 str -> Option<&str>, with_x_fn_evil_code_b_link_https_a_example_2(String), "`/// x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\`: `Edm.String`";
        }
    }

    pub mod x_fn_evil_code_b_link_https_a_2 {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`, which the reference names and does not describe.
            Example = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"
        }
    }

    pub mod x_fn_evil_code_b_link_https_a_example {
        //! The types of a namespace.

        crate::runtime::enumeration! {
            /// x"\]
            ///
            /// \*/ }} fn evil() {} /\* `code` \<b\> \[link\] https:\//a.example \\
            ///
            /// [`x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \.enum`](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0)
            Enum = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\.enum" {}
        }
    }

    pub mod x_fn_evil_code_b_link_https_a_example_x_fn_evil_code_b_link_https_a {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \.x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`, which the reference names and does not describe.
            Example = "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\.x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"
        }
    }
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    mod shared {
        //! The nodes that several areas need.

        use super::super::requests;
        use crate::runtime::{Argument, Call, Client, Credential, Get, Object, Route};

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

            /// `…/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`
            pub fn x_fn_evil_code_b_link_https_a_example(&self) -> super::XFnEvilCodeBLinkHttpsAExample {
                super::XFnEvilCodeBLinkHttpsAExample(
                    self.0.name("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\"),
                )
            }

            /// `…/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}`
            pub fn x_fn_evil_code_b_link_https_a_example_path(
                &self,
                path: impl AsRef<str>,
            ) -> super::XFnEvilCodeBLinkHttpsAExamplePath {
                super::XFnEvilCodeBLinkHttpsAExamplePath(
                    self
                        .0
                        .path("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\", path.as_ref()),
                )
            }
        }

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
            /// Required: `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`. Status: 204.
            /// Permissions, least privileged first: application: `x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \`.
            pub fn x_fn_evil_code_b_link_https_a_example(
                &self,
                body: requests::x_fn_evil_code_b_link_https::XFnEvilCodeBLinkHttpsAExampleRequest,
            ) -> Call<()> {
                let sheet = "POST x\"] */ }} fn evil() {} /* `code` <b> [link] https: x_fn_evil_code_b_link_https_a_example
                    a.example_\u{202e}_\\: | | x\"]_*/_}}_fn_evil()_{}_/*_`code`_<b>_[link]_https://a.example_\u{202e}_\\
                    /x\"] */ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\/x\"] */ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\";
                self.0
                    .name("x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\")
                    .call(sheet)
                    .json(body)
            }
        }

        crate::runtime::node! {
            /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}`
            XFnEvilCodeBLinkHttpsAExamplePath
        }

        impl XFnEvilCodeBLinkHttpsAExamplePath {
            /// `…/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
            pub fn x_fn_evil_code_b_link_https_a_example(
                &self,
                x_fn_evil_code_b_link_https_a_example: impl ::core::fmt::Display,
            ) -> super::XFnEvilCodeBLinkHttpsAExamplePathXFnEvilCodeBLinkHttpsAExample {
                super::XFnEvilCodeBLinkHttpsAExamplePathXFnEvilCodeBLinkHttpsAExample(
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

        crate::runtime::node! {
            /// `/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}:/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
            XFnEvilCodeBLinkHttpsAExamplePathXFnEvilCodeBLinkHttpsAExample
        }

        impl XFnEvilCodeBLinkHttpsAExamplePathXFnEvilCodeBLinkHttpsAExample {
            /// `GET /x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \:/{path}:/x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \(x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \='{x"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \}')`
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

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod x_fn_evil_code_b_link_https {
            //! The parameters of actions of `x"] */ }} fn evil() {} /* 'code' <b> [link] https`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [a.example \\](https://learn.microsoft.com/graph/api/a.example%20%E2%80%AE%20%5C?view=graph-rest-1.0).
                XFnEvilCodeBLinkHttpsAExampleRequest;
                required x_fn_evil_code_b_link_https_a_example "x\"]\u{a}*/ }} fn evil() {} /* `code` <b> [link] https://a.example \u{202e} \\" with_x_fn_evil_code_b_link_https_a_example(models::x_fn_evil_code_b_link_https_a_2::Example), "`x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\`: `x\"] */ }} fn evil() {} /* 'code' <b> [link] https://a.example \\`" "x\"\\]" "\\*/ }} fn evil() {} /\\* `code` \\<b\\> \\[link\\] https:\\//a.example \\\\";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
