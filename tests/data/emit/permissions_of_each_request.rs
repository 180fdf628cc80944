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
            /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
            Message = "microsoft.graph.message"
        }

        crate::runtime::model! {
            /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
            User = "microsoft.graph.user";
            "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`";
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
        use crate::runtime::{Client, Collection, Credential, Get, Route};

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

            /// `…/groups`
            pub fn groups(&self) -> super::Groups {
                super::Groups(self.0.name("groups"))
            }

            /// `…/me`
            pub fn me(&self) -> super::Me {
                super::Me(self.0.name("me"))
            }

            /// `…/teams`
            pub fn teams(&self) -> super::Teams {
                super::Teams(self.0.name("teams"))
            }

            /// `…/users`
            pub fn users(&self) -> Collection<models::User> {
                Collection::at(self.0.name("users"))
            }
        }

        crate::runtime::node! {
            /// `/groups`
            Groups
        }

        impl Groups {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::GroupsId {
                super::GroupsId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/groups/{id}`
            GroupsId
        }

        impl GroupsId {
            /// `…/messages`
            pub fn messages(&self) -> Collection<models::Message> {
                Collection::at(self.0.name("messages"))
            }
        }

        crate::runtime::node! {
            /// `/me`
            Me
        }

        impl Me {
            /// `…/messages`
            pub fn messages(&self) -> Collection<models::Message> {
                Collection::at(self.0.name("messages"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.message`, such as `/me/messages/{id}`.
            Message = models::Message
        }

        impl Message {
            /// `GET /groups/{id}/messages/{id}` — Get message
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0)
            /// Also: `/me/messages/{id}`, `/users/{id}/messages/{id}`, `/teams/{id}/messages/{id}`.
            /// Status: 200.
            /// Permissions, least privileged first: work or school account: `Group.Read.All`.
            pub fn get(&self) -> Get<models::Message> {
                let sheet = "GET message: get
                    message-get: Group.Read.All | |
                    /groups/{id}/messages/{id}
                    message-get: Mail.ReadBasic Mail.Read | |
                    /me/messages/{id}
                    /teams/{id}/messages/{id}
                    message-get: Mail.Read.Shared | | Mail.ReadBasic.All+User.Read.All Mail.Read
                    /users/{id}/messages/{id}";
                self.0.get(sheet)
            }
        }

        crate::runtime::node! {
            /// `/teams`
            Teams
        }

        impl Teams {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::TeamsId {
                super::TeamsId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/teams/{id}`
            TeamsId
        }

        impl TeamsId {
            /// `…/messages`
            pub fn messages(&self) -> Collection<models::Message> {
                Collection::at(self.0.name("messages"))
            }
        }

        crate::runtime::node! {
            /// A value of `microsoft.graph.user`, such as `/users/{id}`.
            User = models::User
        }

        impl User {
            /// Reads the value. No page documents this request.
            pub fn get(&self) -> Get<models::User> {
                self.0.get("GET user: get")
            }

            /// `…/messages`
            pub fn messages(&self) -> Collection<models::Message> {
                Collection::at(self.0.name("messages"))
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.
}

pub use self::nodes::Graph;
