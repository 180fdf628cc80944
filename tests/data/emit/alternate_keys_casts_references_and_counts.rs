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
            /// [`microsoft.graph.application`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-1.0)
            Application = "microsoft.graph.application"
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
        use crate::runtime::{Argument, Call, Client, Credential, Get, Object, Reference, Route};

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

            /// `…/applications`
            pub fn applications(&self) -> super::Applications {
                super::Applications(self.0.name("applications"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.application`, such as `/applications/{id}`.
            Application = models::Application
        }

        impl Application {
            /// `GET /applications/{id}` — Get application
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/app-get?view=graph-rest-1.0)
            /// Also: `/applications(appId='{appId}')`.
            /// Status: 200.
            pub fn get(&self) -> Get<models::Application> {
                let sheet = "GET app: get
                    app-get: | |
                    /applications/{id}
                    /applications(appId='{appId}')";
                self.0.get(sheet)
            }

            /// `…/owners`
            pub fn owners(&self) -> super::ApplicationOwners {
                super::ApplicationOwners(self.0.name("owners"))
            }
        }

        crate::runtime::node! {
            /// `/applications/{id}/owners`
            ApplicationOwners
        }

        impl ApplicationOwners {
            /// `POST /applications/{id}/owners/$ref` — Add owner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/app-post-owners?view=graph-rest-1.0)
            /// Status: 204.
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let sheet = "POST app: add_ref
                    app-post-owners: | |
                    /applications/{id}/owners/$ref";
                self.0.name("$ref").call(sheet).reference(body)
            }

            /// `GET /applications/{id}/owners/$ref`
            pub fn list_refs(&self) -> Get<Object> {
                let sheet = "GET list_refs";
                self.0.name("$ref").get(sheet)
            }

            /// `…/microsoft.graph.user`
            pub fn as_user(&self) -> super::ApplicationOwnersAsUser {
                super::ApplicationOwnersAsUser(self.0.name("microsoft.graph.user"))
            }

            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationOwnersId {
                super::ApplicationOwnersId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/applications/{id}/owners/microsoft.graph.user`
            ApplicationOwnersAsUser
        }

        impl ApplicationOwnersAsUser {
            /// `GET /applications/{id}/owners/microsoft.graph.user`
            pub fn list(&self) -> Get<Object> {
                let sheet = "GET list";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/applications/{id}/owners/{id}`
            ApplicationOwnersId
        }

        impl ApplicationOwnersId {
            /// `DELETE /applications/{id}/owners/{id}/$ref`
            pub fn remove_ref(&self) -> Call<()> {
                let sheet = "DELETE remove_ref";
                self.0.name("$ref").call(sheet)
            }
        }

        crate::runtime::node! {
            /// A collection of `microsoft.graph.application`, such as `/applications`.
            Applications[models::Application]
        }

        impl Applications {
            /// `GET /applications/$count`
            pub fn count(&self) -> Call<i64> {
                let sheet = "GET count";
                self.0.name("$count").call(sheet)
            }

            /// `…(appId='{appId}')`
            pub fn by_app_id(&self, app_id: &str) -> super::Application {
                super::Application(self.0.alternate_key(&[("appId", Argument::quoted(app_id))], true))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
