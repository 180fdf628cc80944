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
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::User) -> Call<models::User> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users",
            pages: &["user-post-users", "intune-shared-user-create"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/delta` — user: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-shared-user-list?view=graph-rest-beta)
    /// Status: 200, 501.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` and 4 more
    /// - application: `User.Read.All` and 3 more
    pub fn list(&self) -> List<models::User> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users",
            pages: &["user-list", "user-list-manager", "intune-shared-user-list"],
            work: "User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /users/validatePassword` — user: validatePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-validatepassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    pub fn validate_password(
        &self,
        body: requests::user::ValidatePasswordRequest,
    ) -> Call<models::PasswordValidationInformation> {
        let operation = &Operation {
            name: "user: validate_password",
            method: Method::Post,
            path: "/users/validatePassword",
            pages: &["user-validatepassword"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("validatePassword").call(operation).json(body)
    }

    /// `/users/getManagedAppBlockedUsers`
    pub fn get_managed_app_blocked_users(&self) -> get_managed_app_blocked_users::GetManagedAppBlockedUsers {
        get_managed_app_blocked_users::GetManagedAppBlockedUsers(self.0.name("getManagedAppBlockedUsers"))
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

/// `/users/getManagedAppBlockedUsers`
pub mod get_managed_app_blocked_users {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/getManagedAppBlockedUsers`
        GetManagedAppBlockedUsers
    }

    impl GetManagedAppBlockedUsers {
        /// `GET /users/getManagedAppBlockedUsers` — getManagedAppBlockedUsers function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedappblockedusers?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/getManagedAppBlockedUsers",
                pages: &["intune-mam-user-getmanagedappblockedusers"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }
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

        /// `/users/me/tasks`
        pub fn tasks(&self) -> tasks::Tasks {
            tasks::Tasks(self.0.name("tasks"))
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
                /// [Reference](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-beta)
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

    /// `/users/me/tasks`
    pub mod tasks {
        use super::models;

        crate::runtime::node! {
            /// `/users/me/tasks`
            Tasks
        }

        impl Tasks {
            /// `/users/me/tasks/lists`
            pub fn lists(&self) -> lists::Lists {
                lists::Lists(self.0.name("lists"))
            }
        }

        /// `/users/me/tasks/lists`
        pub mod lists {
            use super::models;

            crate::runtime::node! {
                /// `/users/me/tasks/lists`
                Lists
            }

            impl Lists {
                /// `/users/me/tasks/lists/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/me/tasks/lists/{id}`
            pub mod id {
                use super::models;

                crate::runtime::node! {
                    /// `/users/me/tasks/lists/{id}`
                    Id
                }

                impl Id {
                    /// `/users/me/tasks/lists/{id}/extensions`
                    pub fn extensions(&self) -> extensions::Extensions {
                        extensions::Extensions(self.0.name("extensions"))
                    }

                    /// `/users/me/tasks/lists/{id}/tasks`
                    pub fn tasks(&self) -> tasks::Tasks {
                        tasks::Tasks(self.0.name("tasks"))
                    }
                }

                /// `/users/me/tasks/lists/{id}/extensions`
                pub mod extensions {
                    use super::models;

                    crate::runtime::node! {
                        /// `/users/me/tasks/lists/{id}/extensions`
                        Extensions
                    }

                    impl Extensions {
                        /// `/users/me/tasks/lists/{id}/extensions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/me/tasks/lists/{id}/extensions/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/me/tasks/lists/{id}/extensions/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/me/tasks/lists/{listId}/extensions/{extensionId}` — Delete openTypeExtension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite` and 7 more
                            /// - personal account: `Tasks.ReadWrite` and 4 more
                            /// - application: `Tasks.ReadWrite.All` and 7 more
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "openTypeExtension: delete",
                                    method: Method::Delete,
                                    path: "/users/me/tasks/lists/{listId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-delete"],
                                    work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                    personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                    application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }

                            /// `PATCH /users/me/tasks/lists/{listId}/extensions/{extensionId}` — Update openTypeExtension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite` and 7 more
                            /// - personal account: `Tasks.ReadWrite` and 4 more
                            /// - application: `Device.ReadWrite.All` and 6 more
                            pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                                let operation = &Operation {
                                    name: "openTypeExtension: update",
                                    method: Method::Patch,
                                    path: "/users/me/tasks/lists/{listId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-update"],
                                    work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                    personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                                };
                                self.0.call(operation).json(body)
                            }
                        }
                    }
                }

                /// `/users/me/tasks/lists/{id}/tasks`
                pub mod tasks {
                    use super::models;

                    crate::runtime::node! {
                        /// `/users/me/tasks/lists/{id}/tasks`
                        Tasks
                    }

                    impl Tasks {
                        /// `/users/me/tasks/lists/{id}/tasks/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/me/tasks/lists/{id}/tasks/{id}`
                    pub mod id {
                        use super::models;

                        crate::runtime::node! {
                            /// `/users/me/tasks/lists/{id}/tasks/{id}`
                            Id
                        }

                        impl Id {
                            /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions`
                            pub fn extensions(&self) -> extensions::Extensions {
                                extensions::Extensions(self.0.name("extensions"))
                            }
                        }

                        /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions`
                        pub mod extensions {
                            use super::models;

                            crate::runtime::node! {
                                /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions`
                                Extensions
                            }

                            impl Extensions {
                                /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                    id::Id(self.0.key(id.as_ref()))
                                }
                            }

                            /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                            pub mod id {
                                use super::models;
                                use crate::runtime::{Call, Method, Operation};

                                crate::runtime::node! {
                                    /// `/users/me/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                                    Id
                                }

                                impl Id {
                                    /// `DELETE /users/me/tasks/lists/{listId}/tasks/{taskId}/extensions/{extensionId}` — Delete openTypeExtension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                                    /// Status: 204.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Tasks.ReadWrite` and 7 more
                                    /// - personal account: `Tasks.ReadWrite` and 4 more
                                    /// - application: `Tasks.ReadWrite.All` and 7 more
                                    pub fn delete(&self) -> Call<()> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: delete",
                                            method: Method::Delete,
                                            path: "/users/me/tasks/lists/{listId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-delete"],
                                            work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                            personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                            application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                                        };
                                        self.0.call(operation)
                                    }

                                    /// `PATCH /users/me/tasks/lists/{listId}/tasks/{taskId}/extensions/{extensionId}` — Update openTypeExtension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Tasks.ReadWrite` and 7 more
                                    /// - personal account: `Tasks.ReadWrite` and 4 more
                                    /// - application: `Device.ReadWrite.All` and 6 more
                                    pub fn update(
                                        &self,
                                        body: models::OpenTypeExtension,
                                    ) -> Call<models::OpenTypeExtension> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: update",
                                            method: Method::Patch,
                                            path: "/users/me/tasks/lists/{listId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-update"],
                                            work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                            personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
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
                            /// `DELETE /users/me/todo/lists/{listId}/extensions/{extensionId}` — Delete openTypeExtension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite` and 7 more
                            /// - personal account: `Tasks.ReadWrite` and 4 more
                            /// - application: `Tasks.ReadWrite.All` and 7 more
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "openTypeExtension: delete",
                                    method: Method::Delete,
                                    path: "/users/me/todo/lists/{listId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-delete"],
                                    work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                    personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                    application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }

                            /// `PATCH /users/me/todo/lists/{listId}/extensions/{extensionId}` — Update openTypeExtension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite` and 7 more
                            /// - personal account: `Tasks.ReadWrite` and 4 more
                            /// - application: `Device.ReadWrite.All` and 6 more
                            pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                                let operation = &Operation {
                                    name: "openTypeExtension: update",
                                    method: Method::Patch,
                                    path: "/users/me/todo/lists/{listId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-update"],
                                    work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                    personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
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
                                    /// `DELETE /users/me/todo/lists/{listId}/tasks/{taskId}/extensions/{extensionId}` — Delete openTypeExtension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                                    /// Status: 204.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Tasks.ReadWrite` and 7 more
                                    /// - personal account: `Tasks.ReadWrite` and 4 more
                                    /// - application: `Tasks.ReadWrite.All` and 7 more
                                    pub fn delete(&self) -> Call<()> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: delete",
                                            method: Method::Delete,
                                            path: "/users/me/todo/lists/{listId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-delete"],
                                            work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                            personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                            application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                                        };
                                        self.0.call(operation)
                                    }

                                    /// `PATCH /users/me/todo/lists/{listId}/tasks/{taskId}/extensions/{extensionId}` — Update openTypeExtension
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `Tasks.ReadWrite` and 7 more
                                    /// - personal account: `Tasks.ReadWrite` and 4 more
                                    /// - application: `Device.ReadWrite.All` and 6 more
                                    pub fn update(
                                        &self,
                                        body: models::OpenTypeExtension,
                                    ) -> Call<models::OpenTypeExtension> {
                                        let operation = &Operation {
                                            name: "openTypeExtension: update",
                                            method: Method::Patch,
                                            path: "/users/me/todo/lists/{listId}/tasks/{taskId}/extensions/{extensionId}",
                                            pages: &["opentypeextension-update"],
                                            work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                            personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
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
