// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.
    //!
    //! The service's metadata of 2026-08 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// [`microsoft.graph.gone`](https://learn.microsoft.com/graph/api/resources/gone?view=graph-rest-1.0), not in the metadata
            Gone = "microsoft.graph.gone"
        }

        crate::runtime::enumeration! {
            /// `microsoft.graph.level`, metadata
            #[deprecated(note = "the service advises against its use")]
            Level = "microsoft.graph.level" {
                Low = "low",
            }
        }

        crate::runtime::model! {
            /// `microsoft.graph.other`, metadata, with the accessors of [`Thing`](super::Thing)
            #[deprecated(note = "the service advises against its use (2024-04/\"Other)")]
            Other: super::Thing = "microsoft.graph.other";
            inherited "fromPage" FROM_PAGE, with_from_page(String), "`fromPage`";
            inherited "added" ADDED, with_added(String), "`added`";
            inherited "retyped" RETYPED, with_retyped(i32), "`retyped`";
            inherited "dropped" DROPPED, with_dropped(String), "`dropped`";
            inherited "old" OLD, with_old(String), "`old`" deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-04/Old)");
        }

        crate::runtime::model! {
            /// [`microsoft.graph.thing`](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
            Thing = "microsoft.graph.thing" {
                "microsoft.graph.other",
            };
            "fromPage" FROM_PAGE, from_page str -> Option<&str>, with_from_page(String), "`fromPage`: `Edm.String`";
            "added" ADDED, added str -> Option<&str>, with_added(String), "`added`: `Edm.String`, metadata, cannot be changed";
            "retyped" RETYPED, retyped i32 -> Option<i32>, with_retyped(i32), "`retyped`: `Edm.Int32`, read-only, type of the metadata";
            "dropped" DROPPED, dropped str -> Option<&str>, with_dropped(String), "`dropped`: `Edm.String`, not in the metadata";
            "old" OLD, old str -> Option<&str>, with_old(String), "`old`: `Edm.String`" deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10 (2024-04/Old)");
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.
    //!
    //! The service's metadata of 2026-08 completes the pages of the reference. Words say how:
    //!
    //! - `metadata`: the metadata has it, and no page does
    //! - `metadata of another version`: the reference documents what uses it, and only that metadata has it
    //! - `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere
    //! - `type of the metadata`: a page has it, and the metadata states its type
    //! - `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it

    mod shared {
        //! The nodes that several areas need.

        use super::super::{models, requests};
        use crate::runtime::{Call, Client, Credential, Get, Route};

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

            /// `…/thing`
            pub fn thing(&self) -> super::Thing {
                super::Thing(self.0.name("thing"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.thing`, such as `/thing`.
            Thing = models::Thing
        }

        impl Thing {
            /// `GET /thing` — Get thing
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/thing-get?view=graph-rest-1.0), not in the metadata
            /// Status: 200.
            #[deprecated(since = "2024-04-10", note = "the service advises against its use")]
            pub fn get(&self) -> Get<models::Thing> {
                let sheet = "GET thing: get
                    thing-get: | |
                    /thing";
                self.0.get(sheet)
            }

            /// `POST /thing/shake` — thing: shake
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/thing-shake?view=graph-rest-1.0), metadata
            /// Status: 204.
            pub fn shake(&self) -> Call<()> {
                let sheet = "POST thing: shake
                    thing-shake: | |
                    /thing/shake";
                self.0.name("shake").call(sheet)
            }

            /// `POST /thing/turn` — thing: turn
            ///
            /// Source: metadata.
            /// Status: 204.
            pub fn turn(&self, body: requests::thing::TurnRequest) -> Call<()> {
                let sheet = "POST thing: turn
                    : | |
                    /thing/turn";
                self.0.name("turn").call(sheet).json(body)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod thing {
            //! The parameters of actions of `thing`.

            crate::runtime::parameters! {
                /// The parameters of `turn`.
                TurnRequest;
                "degrees" with_degrees(i32), "`degrees`: `Edm.Int32`, metadata";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
