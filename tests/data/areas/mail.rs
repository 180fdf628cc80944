// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]
#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]

pub mod models {
    //! The types of `v1.0`, and a module for each further namespace.

    #[cfg(feature = "mail")] mod mail {
        //! Types of the area `mail`.

        crate::runtime::model! {
            /// [`microsoft.graph.attachment`](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            Attachment: super::Entity = "microsoft.graph.attachment"
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
            Importance = "microsoft.graph.importance" {
                Low = "low",
                High = "high",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            Message: super::Entity = "microsoft.graph.message";
            "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`";
            "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`";
        }
    }

    #[cfg(any(feature = "other", feature = "users"))] mod shared {
        //! Types that no area has for itself.

        crate::runtime::model! {
            /// [`microsoft.graph.place`](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0)
            Place = "microsoft.graph.place" {
                "microsoft.graph.tallPlace",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.tallPlace`](https://learn.microsoft.com/graph/api/resources/tall?view=graph-rest-1.0), with the accessors of [`Place`](super::Place)
            TallPlace: super::Place = "microsoft.graph.tallPlace"
        }
    }

    #[cfg(feature = "users")] mod users {
        //! Types of the area `users`.

        crate::runtime::model! {
            /// [`microsoft.graph.entity`](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
            Entity = "microsoft.graph.entity" {
                "microsoft.graph.attachment",
                "microsoft.graph.message",
                "microsoft.graph.user",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
            User: super::Entity = "microsoft.graph.user";
            "home" HOME, home model -> Option<&super::Place>, with_home(super::Place), "`home`: `microsoft.graph.place`";
            "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`" if (feature = "mail");
        }
    }

    #[cfg(feature = "mail")]
    pub use self::mail::*;

    #[cfg(any(feature = "other", feature = "users"))]
    pub use self::shared::*;

    #[cfg(feature = "users")]
    pub use self::users::*;
}

pub mod nodes {
    //! The nodes of `v1.0`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    #[cfg(feature = "mail")] mod mail {
        //! The nodes of the area `mail`.

        use super::super::models;
        use crate::runtime::List;

        crate::runtime::node! {
            /// A collection of `microsoft.graph.message`, such as `/me/messages`.
            UserMessages[models::Message]
        }

        impl UserMessages {
            /// `GET /me/messages` — List messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0)
            /// Status: 200.
            pub fn list(&self) -> List<models::Message> {
                let sheet = "GET user: list
                    user-list-messages: | |
                    /me/messages";
                self.0.list(sheet)
            }
        }
    }

    #[cfg(feature = "other")] mod other {
        //! The nodes of the area `other`.

        use super::super::models;
        use crate::runtime::Get;

        crate::runtime::node! {
            /// A value of `microsoft.graph.place`, such as `/towers/{id}`.
            Place = models::Place
        }

        impl Place {
            /// `GET /towers/{id}` — Get tower
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tower-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::Place> {
                let sheet = "GET tower: get
                    tower-get: | |
                    /towers/{id}";
                self.0.get(sheet)
            }
        }
    }

    mod shared {
        //! The nodes that several areas need.

        use super::super::models;
        use crate::runtime::{Client, Collection, Credential, Route};

        crate::runtime::node! {
            /// Where the addresses of `v1.0` start.
            ///
            /// If the compiler finds no method for a segment, the area of the segment is off: add its feature, which is often
            /// called like the segment. The chapter `features` of the guide lists all areas.
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

            /// `…/me`
            #[cfg(feature = "users")]
            pub fn me(&self) -> super::User {
                super::User(self.0.name("me"))
            }

            /// `…/towers`
            #[cfg(feature = "other")]
            pub fn towers(&self) -> Collection<models::Place> {
                Collection::at(self.0.name("towers"))
            }
        }
    }

    #[cfg(feature = "users")] mod users {
        //! The nodes of the area `users`.

        use super::super::{models, requests};
        use crate::runtime::{Call, Get};

        crate::runtime::node! {
            /// A value of `microsoft.graph.user`, such as `/me`.
            User = models::User
        }

        impl User {
            /// `GET /me` — Get user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)
            /// Status: 200.
            pub fn get(&self) -> Get<models::User> {
                let sheet = "GET user: get
                    user-get: | |
                    /me";
                self.0.get(sheet)
            }

            /// `POST /me/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
            /// Status: 202.
            #[cfg(feature = "mail")]
            pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
                let sheet = "POST user: send_mail
                    user-sendmail: | |
                    /me/sendMail";
                self.0.name("sendMail").call(sheet).json(body)
            }

            /// `…/messages`
            #[cfg(feature = "mail")]
            pub fn messages(&self) -> super::UserMessages {
                super::UserMessages(self.0.name("messages"))
            }
        }
    }

    #[cfg(feature = "mail")]
    pub use self::mail::*;

    #[cfg(feature = "other")]
    pub use self::other::*;

    pub use self::shared::*;

    #[cfg(feature = "users")]
    pub use self::users::*;
}

pub mod requests {
    //! The parameters of actions of `v1.0`, by the resource that they are bound to.

    #[cfg(feature = "mail")] mod mail {
        //! The parameters of actions in the area `mail`.

        pub mod user {
            //! The parameters of actions of `user`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0).
                SendMailRequest;
                required message "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
            }
        }
    }

    #[cfg(feature = "mail")]
    pub use self::mail::*;
}

pub use self::nodes::Graph;

/* The manifest:
## What most applications need of v1.0.
default = ["v1", "mail", "users"]
## Types that no request has, as the service sends them to bots and to custom extensions.
extra-types = []
## Outlook mail: messages, folders, rules, mailbox settings, conversations of groups.
## `/me/messages`, `/me/sendMail`
mail = ["users"]
## What is in no other area yet.
## `/towers`
other = []
## People: accounts, managers, photos, licenses, settings.
## `/me`
users = []
## Every area.
full = [
    "extra-types",
    "mail",
    "other",
    "users",
]
*/
