// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod configurations {
    //! `/configurations`

    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/configurations`
        Configurations
    }

    impl Configurations {
        /// `POST /configurations` — Create iosConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/ios-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/extension-post?view=graph-rest-1.0)
        /// Status: 201.
        pub fn create(&self, body: impl Into<models::Configuration>) -> Call<models::Configuration> {
            let operation = &Operation {
                name: "ios: create",
                method: Method::Post,
                path: "/configurations",
                pages: &["ios-create", "extension-post"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(Into::<models::Configuration>::into(body))
        }

        /// `GET /configurations` — List configurations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/configuration-list?view=graph-rest-1.0)
        /// Status: 200.
        pub fn list(&self) -> List<models::Configuration> {
            let operation = &Operation {
                name: "configuration: list",
                method: Method::Get,
                path: "/configurations",
                pages: &["configuration-list"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    mod configuration {
        crate::runtime::model! {
            /// [`microsoft.graph.configuration`](https://learn.microsoft.com/graph/api/resources/configuration?view=graph-rest-1.0)
            Configuration: super::Entity = "microsoft.graph.configuration" {
                "microsoft.graph.iosConfiguration",
                "microsoft.graph.iosUpdate",
                "microsoft.graph.macConfiguration",
            }
        }
    }

    mod entity {
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
    }

    mod exports {
        pub use super::{
            configuration::Configuration, entity::Entity, extension::Extension, ios_configuration::IosConfiguration,
            ios_update::IosUpdate, mac_configuration::MacConfiguration,
        };
    }

    mod extension {
        crate::runtime::model! {
            /// [`microsoft.graph.extension`](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-1.0)
            Extension: super::Entity = "microsoft.graph.extension"
        }
    }

    mod ios_configuration {
        crate::runtime::model! {
            /// [`microsoft.graph.iosConfiguration`](https://learn.microsoft.com/graph/api/resources/ios?view=graph-rest-1.0)
            IosConfiguration: super::Configuration = "microsoft.graph.iosConfiguration" {
                "microsoft.graph.iosUpdate",
            }
        }
    }

    mod ios_update {
        crate::runtime::model! {
            /// [`microsoft.graph.iosUpdate`](https://learn.microsoft.com/graph/api/resources/update?view=graph-rest-1.0)
            IosUpdate: super::IosConfiguration = "microsoft.graph.iosUpdate"
        }

        crate::runtime::derived! {
            IosUpdate: super::Configuration
        }
    }

    mod mac_configuration {
        crate::runtime::model! {
            /// [`microsoft.graph.macConfiguration`](https://learn.microsoft.com/graph/api/resources/mac?view=graph-rest-1.0)
            MacConfiguration: super::Configuration = "microsoft.graph.macConfiguration"
        }
    }

    pub use self::exports::*;
}

pub mod policies {
    //! `/policies`

    use super::models;

    crate::runtime::node! {
        /// `/policies`
        Policies
    }

    impl Policies {
        /// `/policies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/policies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/policies/{id}`
            Id
        }

        impl Id {
            /// `PATCH /policies/{id}` — Update iosUpdate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/ios-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/mac-update?view=graph-rest-1.0)
            /// Status: 204.
            pub fn update(&self, body: impl Into<models::Configuration>) -> Call<()> {
                let operation = &Operation {
                    name: "ios: update",
                    method: Method::Patch,
                    path: "/policies/{id}",
                    pages: &["ios-update", "mac-update"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::Configuration>::into(body))
            }
        }
    }
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

    /// `/configurations`
    pub fn configurations(&self) -> configurations::Configurations {
        configurations::Configurations(self.0.name("configurations"))
    }

    /// `/policies`
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.name("policies"))
    }
}
