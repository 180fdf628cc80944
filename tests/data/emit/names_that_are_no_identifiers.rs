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
            /// [`microsoft.graph.none`](https://learn.microsoft.com/graph/api/resources/none?view=graph-rest-1.0)
            None = "microsoft.graph.none" {}
        }

        crate::runtime::model! {
            /// [`microsoft.graph.odd`](https://learn.microsoft.com/graph/api/resources/odd?view=graph-rest-1.0)
            Odd = "microsoft.graph.odd";
            "2faEnabled" VALUE_2FA_ENABLED, value_2fa_enabled bool -> Option<bool>, with_2fa_enabled(bool), "`2faEnabled`: `Edm.Boolean`";
            "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`";
            "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
            "new" NEW, new_ str -> Option<&str>, with_new(String), "`new`: `Edm.String`";
            "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
            "_id" ID2, id_2 str -> Option<&str>, with_id_2(String), "`_id`: `Edm.String`";
            "@odata.etag" ODATA_ETAG, odata_etag str -> Option<&str>, with_odata_etag(String), "`@odata.etag`: `Edm.String`, read-only";
            "fooBar" FOO_BAR, foo_bar str -> Option<&str>, with_foo_bar_2(String), "`fooBar`: `Edm.String`";
            "withFooBar" WITH_FOO_BAR, with_foo_bar str -> Option<&str>, with_with_foo_bar(String), "`withFooBar`: `Edm.String`";
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.paper`](https://learn.microsoft.com/graph/api/resources/paper?view=graph-rest-1.0)
            Paper = "microsoft.graph.paper" {
                JisB4 = "JIS B4",
                NorthAmerica5x7in = "North America 5x7in",
                IosLobApp = "iOSLobApp",
                V4_0_3 = "v4_0_3",
                V40_3 = "v40_3",
                Self_ = "self",
                GrUf6UdfE = "größe",
                Unlisted_ = "unlisted",
                A = "a",
                A2 = "A",
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

        use crate::runtime::{Call, Client, Credential, Get, Object, Route};

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

            /// `GET /$count`
            pub fn count(&self) -> Call<i64> {
                let sheet = "GET count";
                self.0.name("$count").call(sheet)
            }

            /// `…/i32`
            pub fn i32(&self) -> super::I32 {
                super::I32(self.0.name("i32"))
            }

            /// `…/models`
            pub fn models(&self) -> super::Models {
                super::Models(self.0.name("models"))
            }

            /// `…/Type`
            pub fn type_(&self) -> super::Type {
                super::Type(self.0.name("Type"))
            }
        }

        crate::runtime::node! {
            /// `/i32`
            I32
        }

        impl I32 {
            /// `GET /i32`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/models`
            Models
        }

        impl Models {
            /// `GET /models`
            pub fn get(&self) -> Get<Object> {
                let sheet = "GET get";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/Type`
            Type
        }

        impl Type {
            /// `GET /Type`
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
