// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// [`microsoft.graph.configuration`](https://learn.microsoft.com/graph/api/resources/configuration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            Configuration: super::Entity = "microsoft.graph.configuration" {
                "microsoft.graph.iosConfiguration",
                "microsoft.graph.iosUpdate",
                "microsoft.graph.macConfiguration",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
            Entity = "microsoft.graph.entity" {
                "microsoft.graph.configuration",
                "microsoft.graph.extension",
                "microsoft.graph.iosConfiguration",
                "microsoft.graph.iosUpdate",
                "microsoft.graph.macConfiguration",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            Extension: super::Entity = "microsoft.graph.extension"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.iosConfiguration`](https://learn.microsoft.com/graph/api/resources/ios?view=graph-rest-1.0), with the accessors of [`Configuration`](super::Configuration)
            IosConfiguration: super::Configuration = "microsoft.graph.iosConfiguration" {
                "microsoft.graph.iosUpdate",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.iosUpdate`](https://learn.microsoft.com/graph/api/resources/update?view=graph-rest-1.0), with the accessors of [`IosConfiguration`](super::IosConfiguration)
            IosUpdate: super::IosConfiguration, super::Configuration = "microsoft.graph.iosUpdate"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.macConfiguration`](https://learn.microsoft.com/graph/api/resources/mac?view=graph-rest-1.0), with the accessors of [`Configuration`](super::Configuration)
            MacConfiguration: super::Configuration = "microsoft.graph.macConfiguration"
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
        use crate::runtime::{Call, Client, Credential, List, Route};

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

            /// `…/configurations`
            pub fn configurations(&self) -> super::Configurations {
                super::Configurations(self.0.name("configurations"))
            }

            /// `…/policies`
            pub fn policies(&self) -> super::Policies {
                super::Policies(self.0.name("policies"))
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.configuration`, such as `/configurations`.
            Configurations[models::Configuration]
        }

        impl Configurations {
            /// `POST /configurations` — Create iosConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ios-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/extension-post?view=graph-rest-1.0)
            /// Status: 201.
            pub fn create(&self, body: impl Into<models::Configuration>) -> Call<models::Configuration> {
                let sheet = "POST ios: create
                    ios-create, extension-post: | |
                    /configurations";
                self.0.call(sheet).json(Into::<models::Configuration>::into(body))
            }

            /// `GET /configurations` — List configurations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/configuration-list?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Configuration> {
                let sheet = "GET configuration: list
                    configuration-list: | |
                    /configurations";
                self.0.list(sheet)
            }
        }

        crate::runtime::node! {
            /// `/policies`
            Policies
        }

        impl Policies {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::PoliciesId {
                super::PoliciesId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/policies/{id}`
            PoliciesId
        }

        impl PoliciesId {
            /// `PATCH /policies/{id}` — Update iosUpdate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ios-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/mac-update?view=graph-rest-1.0)
            /// Status: 204.
            pub fn update(&self, body: impl Into<models::Configuration>) -> Call<()> {
                let sheet = "PATCH ios: update
                    ios-update, mac-update: | |
                    /policies/{id}";
                self.0.call(sheet).json(Into::<models::Configuration>::into(body))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
