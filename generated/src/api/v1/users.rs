// Written by `cargo xtask gen`; do not edit.
//! `/users`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users`
    Users
}

impl Users {
    /// `POST /users` — Create user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-create?view=graph-rest-1.0) and 2 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::User) -> Call<models::User> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users",
            pages: &[
                "user-post-users",
                "intune-mam-user-create",
                "intune-devices-user-create",
                "intune-onboarding-user-create",
                "intune-troubleshooting-user-create",
            ],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/delta` — user: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 6 more
    /// - application: `User.Read.All` and 3 more
    pub fn delta(&self) -> List<models::User> {
        let operation = &Operation {
            name: "user: delta",
            method: Method::Get,
            path: "/users/delta",
            pages: &["user-delta"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /users` — List users
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-user-list?view=graph-rest-1.0) and 3 more
    /// Status: 200, 501.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` and 4 more
    /// - application: `User.Read.All` and 3 more
    pub fn list(&self) -> List<models::User> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users",
            pages: &[
                "user-list",
                "user-list-manager",
                "intune-mam-user-list",
                "intune-devices-user-list",
                "intune-onboarding-user-list",
                "intune-troubleshooting-user-list",
            ],
            work: "User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/users/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }
}

pub mod id;

/// `/users/me`
pub mod me {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/users/me`
        Me
    }

    impl Me {
        /// `/users/me/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }

        /// `/users/me/todo`
        pub fn todo(&self) -> todo::Todo {
            todo::Todo(self.0.name("todo"))
        }
    }

    /// `/users/me/messages`
    pub mod messages {
        use super::requests;

        crate::runtime::node! {
            /// `/users/me/messages`
            Messages
        }

        impl Messages {
            /// `/users/me/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/me/messages/{id}`
        pub mod id {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/users/me/messages/{id}`
                Id
            }

            impl Id {
                /// `POST /users/me/messages/{id}/replyAll` — message: replyAll
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-1.0)
                /// Status: 202, 400.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.Send`
                /// - personal account: `Mail.Send`
                /// - application: `Mail.Send`
                pub fn reply_all(&self, body: requests::message::ReplyAllRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "message: reply_all",
                        method: Method::Post,
                        path: "/users/me/messages/{id}/replyAll",
                        pages: &["message-replyall"],
                        work: "Mail.Send",
                        personal: "Mail.Send",
                        application: "Mail.Send",
                    };
                    self.0.name("replyAll").call(operation).json(body)
                }
            }
        }
    }

    /// `/users/me/todo`
    pub mod todo {
        use super::models;

        crate::runtime::node! {
            /// `/users/me/todo`
            Todo
        }

        impl Todo {
            /// `/users/me/todo/lists`
            pub fn lists(&self) -> lists::Lists {
                lists::Lists(self.0.name("lists"))
            }
        }

        /// `/users/me/todo/lists`
        pub mod lists {
            use super::models;

            crate::runtime::node! {
                /// `/users/me/todo/lists`
                Lists
            }

            impl Lists {
                /// `/users/me/todo/lists/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/me/todo/lists/{id}`
            pub mod id {
                use super::models;

                crate::runtime::node! {
                    /// `/users/me/todo/lists/{id}`
                    Id
                }

                impl Id {
                    /// `/users/me/todo/lists/{id}/extensions`
                    pub fn extensions(&self) -> extensions::Extensions {
                        extensions::Extensions(self.0.name("extensions"))
                    }

                    /// `/users/me/todo/lists/{id}/tasks`
                    pub fn tasks(&self) -> tasks::Tasks {
                        tasks::Tasks(self.0.name("tasks"))
                    }
                }

                /// `/users/me/todo/lists/{id}/extensions`
                pub mod extensions {
                    use super::models;

                    crate::runtime::node! {
                        /// `/users/me/todo/lists/{id}/extensions`
                        Extensions
                    }

                    impl Extensions {
                        /// `/users/me/todo/lists/{id}/extensions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/me/todo/lists/{id}/extensions/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/me/todo/lists/{id}/extensions/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/me/todo/lists/{todoTaskListId}/extensions/{extensionId}` — Delete open extension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                            /// - personal account: `Calendars.ReadWrite` and 4 more
                            /// - application: `Device.ReadWrite.All` and 7 more
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "openTypeExtension: delete",
                                    method: Method::Delete,
                                    path: "/users/me/todo/lists/{todoTaskListId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-delete"],
                                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }

                            /// `PATCH /users/me/todo/lists/{todoTaskListId}/extensions/{extensionId}` — Update open extension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                            /// - personal account: `Calendars.ReadWrite` and 4 more
                            /// - application: `Device.ReadWrite.All` and 7 more
                            pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                                let operation = &Operation {
                                    name: "openTypeExtension: update",
                                    method: Method::Patch,
                                    path: "/users/me/todo/lists/{todoTaskListId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-update"],
                                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                                };
                                self.0.call(operation).json(body)
                            }
                        }
                    }
                }

                /// `/users/me/todo/lists/{id}/tasks`
                pub mod tasks {
                    use super::models;

                    crate::runtime::node! {
                        /// `/users/me/todo/lists/{id}/tasks`
                        Tasks
                    }

                    impl Tasks {
                        /// `/users/me/todo/lists/{id}/tasks/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/me/todo/lists/{id}/tasks/{id}`
                    pub mod id {
                        use super::models;

                        crate::runtime::node! {
                            /// `/users/me/todo/lists/{id}/tasks/{id}`
                            Id
                        }

                        impl Id {
                            /// `/users/me/todo/lists/{id}/tasks/{id}/extensions`
                            pub fn extensions(&self) -> extensions::Extensions {
                                extensions::Extensions(self.0.name("extensions"))
                            }
                        }

                        /// `/users/me/todo/lists/{id}/tasks/{id}/extensions`
                        pub mod extensions {
                            use super::models;

                            crate::runtime::node! {
                                /// `/users/me/todo/lists/{id}/tasks/{id}/extensions`
                                Extensions
                            }

                            impl Extensions {
                                /// `/users/me/todo/lists/{id}/tasks/{id}/extensions/{id}`
                                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                    id::Id(self.0.key(id.as_ref()))
                                }
                            }

                            /// `/users/me/todo/lists/{id}/tasks/{id}/extensions/{id}`
                            pub mod id {
                                use super::models;
                                use crate::runtime::{Call, Method, Operation};

                                crate::runtime::node! {
                                    /// `/users/me/todo/lists/{id}/tasks/{id}/extensions/{id}`
                                    Id
                                }

                                impl Id {
                                    /// `DELETE /users/me/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}` — Delete open extension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
                                    /// Status: 204.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                                    /// - personal account: `Calendars.ReadWrite` and 4 more
                                    /// - application: `Device.ReadWrite.All` and 7 more
                                    pub fn delete(&self) -> Call<()> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: delete",
                                            method: Method::Delete,
                                            path: "/users/me/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-delete"],
                                            work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                            personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                                        };
                                        self.0.call(operation)
                                    }

                                    /// `PATCH /users/me/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}` — Update open extension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                                    /// - personal account: `Calendars.ReadWrite` and 4 more
                                    /// - application: `Device.ReadWrite.All` and 7 more
                                    pub fn update(
                                        &self,
                                        body: models::OpenTypeExtension,
                                    ) -> Call<models::OpenTypeExtension> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: update",
                                            method: Method::Patch,
                                            path: "/users/me/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-update"],
                                            work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                            personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                                        };
                                        self.0.call(operation).json(body)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
