// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `beta`, and a module for each further namespace.

    mod shared {
        //! Types that no area has for itself.

        crate::runtime::enumeration! {
            /// [`microsoft.graph.level`](https://learn.microsoft.com/graph/api/resources/level?view=graph-rest-beta)
            Level = "microsoft.graph.level" {
                Low = "low",
                High = "high",
            }
        }

        crate::runtime::model! {
            /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta)
            Message = "microsoft.graph.message"
        }
    }

    pub use self::shared::*;
}

pub mod nodes {
    //! The nodes of `beta`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    mod shared {
        //! The nodes that several areas need.

        use super::super::requests;
        use crate::runtime::{Call, Client, Credential, Route};

        crate::runtime::node! {
            /// Where the addresses of `beta` start.
            Graph root
        }

        impl Graph {
            /// A client with default settings.
            pub fn new(credential: impl Into<Credential>) -> Self {
                Self::with_client(Client::new(credential))
            }

            /// A client with settings of your own.
            pub fn with_client(client: Client) -> Self {
                Self(Route::root(&client, "beta"))
            }

            /// `…/me`
            pub fn me(&self) -> super::Me {
                super::Me(self.0.name("me"))
            }

            /// `…/users`
            pub fn users(&self) -> super::Users {
                super::Users(self.0.name("users"))
            }
        }

        crate::runtime::node! {
            /// `/me`
            Me
        }

        impl Me {
            /// `POST /me/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta)
            /// Status: 202.
            pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
                let sheet = "POST user: send_mail
                    user-sendmail: | |
                    /me/sendMail";
                self.0.name("sendMail").call(sheet).json(body)
            }

            /// `…/again`
            pub fn again(&self) -> super::MeAgain {
                super::MeAgain(self.0.name("again"))
            }
        }

        crate::runtime::node! {
            /// `/me/again`
            MeAgain
        }

        impl MeAgain {
            /// `POST /me/again/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail-again?view=graph-rest-beta)
            /// Status: 200.
            pub fn send_mail(&self, body: requests::user::SendMailRequest2) -> Call<String> {
                let sheet = "POST user: send_mail
                    user-sendmail-again: | |
                    /me/again/sendMail";
                self.0.name("sendMail").call(sheet).json(body)
            }
        }

        crate::runtime::node! {
            /// `/users`
            Users
        }

        impl Users {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::UsersId {
                super::UsersId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/users/{id}`
            UsersId
        }

        impl UsersId {
            /// `POST /users/{id}/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta)
            /// Status: 202.
            pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
                let sheet = "POST user: send_mail
                    user-sendmail: | |
                    /users/{id}/sendMail";
                self.0.name("sendMail").call(sheet).json(body)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `beta`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod user {
            //! The parameters of actions of `user`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta).
                SendMailRequest;
                required message "message" with_message(models::Message), "`message`: `microsoft.graph.message`";
                "saveToSentItems" with_save_to_sent_items(bool), "`saveToSentItems`: `Edm.Boolean`";
                "tags" with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
                "level" with_level(models::Level), "`level`: `microsoft.graph.level`" "How much it matters.";
            }

            crate::runtime::parameters! {
                /// The parameters of [user-sendmail-again](https://learn.microsoft.com/graph/api/user-sendmail-again?view=graph-rest-beta).
                SendMailRequest2;
                "other" with_other(i32), "`other`: `Edm.Int32`";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
