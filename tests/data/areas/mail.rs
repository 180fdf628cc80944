// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]

use crate::runtime::{Client, Credential, Route};

#[cfg(feature = "users")]
pub mod me {
    //! `/me`

    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me`
        Me
    }

    impl Me {
        /// `GET /me` — Get user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
        /// Status: 200.
        pub fn get(&self) -> Get<models::User> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/me",
                pages: &["user-get"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/sendMail` — user: sendMail
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
        /// Status: 202.
        #[cfg(feature = "mail")]
        pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
            let operation = &Operation {
                name: "user: send_mail",
                method: Method::Post,
                path: "/me/sendMail",
                pages: &["user-sendmail"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.name("sendMail").call(operation).json(body)
        }

        /// `/me/messages`
        #[cfg(feature = "mail")]
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }
    }

    /// `/me/messages`
    #[cfg(feature = "mail")]
    pub mod messages {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/messages`
            Messages
        }

        impl Messages {
            /// `GET /me/messages` — List messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Message> {
                let operation = &Operation {
                    name: "user: list",
                    method: Method::Get,
                    path: "/me/messages",
                    pages: &["user-list-messages"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }
}

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    #[cfg(feature = "mail")] mod attachment {
        crate::runtime::model! {
            /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
            Attachment: super::Entity = "microsoft.graph.attachment"
        }
    }

    #[cfg(feature = "users")] mod entity {
        crate::runtime::model! {
            /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
            Entity = "microsoft.graph.entity" {
                "microsoft.graph.attachment",
                "microsoft.graph.message",
                "microsoft.graph.user",
            }
        }
    }

    mod exports {
        #[cfg(feature = "users")]
        pub use super::{entity::Entity, user::User};

        #[cfg(any(feature = "towers", feature = "users"))]
        pub use super::{place::Place, tall_place::TallPlace};

        #[cfg(feature = "mail")]
        pub use super::{attachment::Attachment, importance::Importance, message::Message};
    }

    #[cfg(feature = "mail")] mod importance {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
            Importance = "microsoft.graph.importance" {
                /// `low`
                Low = "low",
                /// `high`
                High = "high",
            }
        }
    }

    #[cfg(feature = "mail")] mod message {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
            Message: super::Entity = "microsoft.graph.message"
        }

        impl Message {
            /// `importance` in queries.
            pub const IMPORTANCE: Property<Self> = Property::new("importance");
            /// `attachments` in queries.
            pub const ATTACHMENTS: Property<Self> = Property::new("attachments");

            /// `importance`: `microsoft.graph.importance`
            pub fn importance(&self) -> Option<super::Importance> {
                self.0.enumeration("importance")
            }

            /// Sets `importance`.
            pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
                Self(self.0.with("importance", value))
            }

            /// `attachments`: `Collection(microsoft.graph.attachment)`
            pub fn attachments(&self) -> Option<&[super::Attachment]> {
                self.0.models("attachments")
            }

            /// Sets `attachments`.
            pub fn with_attachments(self, value: impl Into<Nullable<Vec<super::Attachment>>>) -> Self {
                Self(self.0.with("attachments", value))
            }
        }
    }

    #[cfg(any(feature = "towers", feature = "users"))] mod place {
        crate::runtime::model! {
            /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0)
            Place = "microsoft.graph.place" {
                "microsoft.graph.tallPlace",
            }
        }
    }

    #[cfg(any(feature = "towers", feature = "users"))] mod tall_place {
        crate::runtime::model! {
            /// [`microsoft.graph.tallPlace`](https://learn.microsoft.com/graph/api/resources/tall?view=graph-rest-1.0)
            TallPlace: super::Place = "microsoft.graph.tallPlace"
        }
    }

    #[cfg(feature = "users")] mod user {
        use crate::runtime::{Nullable, Property};

        crate::runtime::model! {
            /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
            User: super::Entity = "microsoft.graph.user"
        }

        impl User {
            /// `home` in queries.
            pub const HOME: Property<Self> = Property::new("home");
            /// `messages` in queries.
            pub const MESSAGES: Property<Self> = Property::new("messages");

            /// `home`: `microsoft.graph.place`
            pub fn home(&self) -> Option<&super::Place> {
                self.0.model("home")
            }

            /// Sets `home`.
            pub fn with_home(self, value: impl Into<Nullable<super::Place>>) -> Self {
                Self(self.0.with("home", value))
            }

            /// `messages`: `Collection(microsoft.graph.message)`
            #[cfg(feature = "mail")]
            pub fn messages(&self) -> Option<&[super::Message]> {
                self.0.models("messages")
            }

            /// Sets `messages`.
            #[cfg(feature = "mail")]
            pub fn with_messages(self, value: impl Into<Nullable<Vec<super::Message>>>) -> Self {
                Self(self.0.with("messages", value))
            }
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    #[cfg(feature = "mail")]
    pub mod user {
        //! The parameters of actions of `user`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0).
        #[derive(Clone, Debug)]
        pub struct SendMailRequest(Object);

        impl SendMailRequest {
            /// With `message`.
            pub fn new(message: impl Into<Nullable<models::Message>>) -> Self {
                Self(Object::new().with("message", message))
            }

            /// `message`: `microsoft.graph.message`
            pub fn with_message(self, value: impl Into<Nullable<models::Message>>) -> Self {
                Self(self.0.with("message", value))
            }
        }

        impl IntoJson for SendMailRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

#[cfg(feature = "towers")]
pub mod towers {
    //! `/towers`

    use super::models;

    crate::runtime::node! {
        /// `/towers`
        Towers
    }

    impl Towers {
        /// `/towers/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/towers/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/towers/{id}`
            Id
        }

        impl Id {
            /// `GET /towers/{id}` — Get tower
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tower-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::Place> {
                let operation = &Operation {
                    name: "tower: get",
                    method: Method::Get,
                    path: "/towers/{id}",
                    pages: &["tower-get"],
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

    /// `/me`
    #[cfg(feature = "users")]
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/towers`
    #[cfg(feature = "towers")]
    pub fn towers(&self) -> towers::Towers {
        towers::Towers(self.0.name("towers"))
    }
}

/* The manifest:
## What most applications need of v1.0.
default = ["v1", "mail", "users"]
## `/me/messages`, `/me/sendMail`
mail = ["users"]
## `/towers`
towers = []
## `/me`
users = []
## Every area.
full = [
    "mail",
    "towers",
    "users",
]
*/
