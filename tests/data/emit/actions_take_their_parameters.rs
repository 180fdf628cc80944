// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod me {
    //! `/me`

    use super::requests;
    use crate::runtime::{Call, Method, Operation};

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

        /// `/me/again`
        pub fn again(&self) -> again::Again {
            again::Again(self.0.name("again"))
        }
    }

    /// `/me/again`
    pub mod again {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/again`
            Again
        }

        impl Again {
            /// `POST /me/again/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail-again?view=graph-rest-beta)
            /// Status: 200.
            pub fn send_mail(&self, body: requests::user::SendMailRequest2) -> Call<String> {
                let operation = &Operation {
                    name: "user: send_mail",
                    method: Method::Post,
                    path: "/me/again/sendMail",
                    pages: &["user-sendmail-again"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("sendMail").call(operation).json(body)
            }
        }
    }
}

pub mod models {
    //! The types of `beta`, and a module for each further namespace.

    mod exports {
        pub use super::{level::Level, message::Message};
    }

    mod level {
        crate::runtime::enumeration! {
            /// [`microsoft.graph.level`](https://learn.microsoft.com/graph/api/resources/level?view=graph-rest-beta)
            Level = "microsoft.graph.level" {
                /// `low`
                Low = "low",
                /// `high`
                High = "high",
            }
        }
    }

    mod message {
        crate::runtime::model! {
            /// [`microsoft.graph.message`](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta)
            Message = "microsoft.graph.message"
        }
    }

    pub use self::exports::*;
}

pub mod requests {
    //! The parameters of actions of `beta`, by the resource that they are bound to.

    pub mod user {
        //! The parameters of actions of `user`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta).
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

            /// `saveToSentItems`: `Edm.Boolean`
            pub fn with_save_to_sent_items(self, value: impl Into<Nullable<bool>>) -> Self {
                Self(self.0.with("saveToSentItems", value))
            }

            /// `tags`: `Collection(Edm.String)`
            pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
                Self(self.0.with("tags", value))
            }

            /// `level`: `microsoft.graph.level`
            ///
            /// How much it matters.
            pub fn with_level(self, value: impl Into<Nullable<models::Level>>) -> Self {
                Self(self.0.with("level", value))
            }
        }

        impl IntoJson for SendMailRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }

        /// The parameters of [user-sendmail-again](https://learn.microsoft.com/graph/api/user-sendmail-again?view=graph-rest-beta).
        #[derive(Clone, Debug)]
        pub struct SendMailRequest2(Object);

        impl SendMailRequest2 {
            /// Without parameters.
            pub fn new() -> Self {
                Self(Object::new())
            }

            /// `other`: `Edm.Int32`
            pub fn with_other(self, value: impl Into<Nullable<i32>>) -> Self {
                Self(self.0.with("other", value))
            }
        }

        impl IntoJson for SendMailRequest2 {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

pub mod users {
    //! `/users`

    use super::requests;

    crate::runtime::node! {
        /// `/users`
        Users
    }

    impl Users {
        /// `/users/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}`
    pub mod id {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}`
            Id
        }

        impl Id {
            /// `POST /users/{id}/sendMail` — user: sendMail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta)
            /// Status: 202.
            pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
                let operation = &Operation {
                    name: "user: send_mail",
                    method: Method::Post,
                    path: "/users/{id}/sendMail",
                    pages: &["user-sendmail"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("sendMail").call(operation).json(body)
            }
        }
    }
}

crate::runtime::node! {
    /// Where the routes of `beta` start.
    Graph
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

    /// `/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}
