// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/todo`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/todo`
    Todo
}

impl Todo {
    /// `/users/{id}/todo/lists`
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.name("lists"))
    }
}

/// `/users/{id}/todo/lists`
pub mod lists {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/todo/lists`
        Lists
    }

    impl Lists {
        /// `POST /users/{id|userPrincipalName}/todo/lists` — Create todoTaskList
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
            let operation = &Operation {
                name: "todo: create",
                method: Method::Post,
                path: "/users/{id|userPrincipalName}/todo/lists",
                pages: &["todo-post-lists", "opentypeextension-post-opentypeextension"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id|userPrincipalName}/todo/lists/delta` — todoTaskList: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delta?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn delta(&self) -> List<models::TodoTaskList> {
            let operation = &Operation {
                name: "todoTaskList: delta",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/todo/lists/delta",
                pages: &["todotasklist-delta"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /users/{id|userPrincipalName}/todo/lists` — List lists
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn list(&self) -> List<models::TodoTaskList> {
            let operation = &Operation {
                name: "todo: list",
                method: Method::Get,
                path: "/users/{id|userPrincipalName}/todo/lists",
                pages: &["todo-list-lists"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/todo/lists/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/todo/lists/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/todo/lists/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}` — Delete todoTaskList
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "todoTaskList: delete",
                    method: Method::Delete,
                    path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}",
                    pages: &["todotasklist-delete"],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}` — Get todoTaskList
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
            /// Also: `/users/{Id|userPrincipalName}/todo/lists/{Id}`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn get(&self) -> Get<models::TodoTaskList> {
                let operation = &Operation {
                    name: "todoTaskList: get",
                    method: Method::Get,
                    path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}",
                    pages: &["todotasklist-get", "opentypeextension-get"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/users/{id}/todo/lists/{id}/extensions`
            pub fn extensions(&self) -> extensions::Extensions {
                extensions::Extensions(self.0.name("extensions"))
            }

            /// `/users/{id}/todo/lists/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/users/{id}/todo/lists/{id}/extensions`
        pub mod extensions {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/todo/lists/{id}/extensions`
                Extensions
            }

            impl Extensions {
                /// `POST /users/{id|userPrincipalName}/todo/lists/{id}/extensions` — Create open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
                /// Status: 201, 202.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                    let operation = &Operation {
                        name: "openTypeExtension: create",
                        method: Method::Post,
                        path: "/users/{id|userPrincipalName}/todo/lists/{id}/extensions",
                        pages: &["opentypeextension-post-opentypeextension"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/users/{id}/todo/lists/{id}/extensions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/todo/lists/{id}/extensions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/todo/lists/{id}/extensions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /users/{Id|userPrincipalName}/todo/lists/{todoTaskListId}/extensions/{extensionId}` — Get open extension
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Directory.Read.All` and 6 more
                    /// - personal account: `Calendars.Read` and 4 more
                    /// - application: `Device.ReadWrite.All` and 7 more
                    pub fn get(&self) -> Get<models::OpenTypeExtension> {
                        let operation = &Operation {
                            name: "openTypeExtension: get",
                            method: Method::Get,
                            path: "/users/{Id|userPrincipalName}/todo/lists/{todoTaskListId}/extensions/{extensionId}",
                            pages: &["opentypeextension-get"],
                            work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                            personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                            application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/users/{id}/todo/lists/{id}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/todo/lists/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `POST /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks` — Create todoTask
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-post-tasks?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
                /// Also: `/users/{id|userPrincipalName}/todo/lists/{id}/tasks`.
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: models::TodoTask) -> Call<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTaskList: create",
                        method: Method::Post,
                        path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks",
                        pages: &["todotasklist-post-tasks", "opentypeextension-post-opentypeextension"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/delta` — todoTask: delta
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn delta(&self) -> List<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTask: delta",
                        method: Method::Get,
                        path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/delta",
                        pages: &["todotask-delta"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.name("delta").list(operation)
                }

                /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-list-tasks?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn list(&self) -> List<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTaskList: list",
                        method: Method::Get,
                        path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks",
                        pages: &["todotasklist-list-tasks"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `PATCH /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks` — Update todoTaskList
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
                    let operation = &Operation {
                        name: "todoTaskList: update",
                        method: Method::Patch,
                        path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks",
                        pages: &["todotasklist-update"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/users/{id}/todo/lists/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/todo/lists/{id}/tasks/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/todo/lists/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}` — Delete todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "todoTask: delete",
                            method: Method::Delete,
                            path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}` — Get todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                    /// Also: `/users/{Id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{Id}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn get(&self) -> Get<models::TodoTask> {
                        let operation = &Operation {
                            name: "todoTask: get",
                            method: Method::Get,
                            path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-get", "opentypeextension-get"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}` — Update todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn update(&self, body: models::TodoTask) -> Call<models::TodoTask> {
                        let operation = &Operation {
                            name: "todoTask: update",
                            method: Method::Patch,
                            path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-update"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems`
                    pub fn checklist_items(&self) -> checklist_items::ChecklistItems {
                        checklist_items::ChecklistItems(self.0.name("checklistItems"))
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions`
                    pub fn extensions(&self) -> extensions::Extensions {
                        extensions::Extensions(self.0.name("extensions"))
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources`
                    pub fn linked_resources(&self) -> linked_resources::LinkedResources {
                        linked_resources::LinkedResources(self.0.name("linkedResources"))
                    }
                }

                /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems`
                pub mod checklist_items {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems`
                        ChecklistItems
                    }

                    impl ChecklistItems {
                        /// `POST /users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — Create checklistItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-checklistitems?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        /// - application: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "todoTask: create",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems",
                                pages: &["todotask-post-checklistitems"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — List checklistitems
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-checklistitems?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "todoTask: list",
                                method: Method::Get,
                                path: "/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems",
                                pages: &["todotask-list-checklistitems"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-delete?view=graph-rest-1.0)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "checklistItem: delete",
                                    method: Method::Delete,
                                    path: "/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::ChecklistItem> {
                                let operation = &Operation {
                                    name: "checklistItem: get",
                                    method: Method::Get,
                                    path: "/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-update?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn update(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
                                let operation = &Operation {
                                    name: "checklistItem: update",
                                    method: Method::Patch,
                                    path: "/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-update"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation).json(body)
                            }
                        }
                    }
                }

                /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions`
                pub mod extensions {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions`
                        Extensions
                    }

                    impl Extensions {
                        /// `POST /users/{id|userPrincipalName}/todo/lists/{id}/tasks/{id}/extensions` — Create open extension
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
                        /// Status: 201, 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                        /// - personal account: `Calendars.ReadWrite` and 4 more
                        /// - application: `Device.ReadWrite.All` and 7 more
                        pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                            let operation = &Operation {
                                name: "openTypeExtension: create",
                                method: Method::Post,
                                path: "/users/{id|userPrincipalName}/todo/lists/{id}/tasks/{id}/extensions",
                                pages: &["opentypeextension-post-opentypeextension"],
                                work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/todo/lists/{id}/tasks/{id}/extensions/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /users/{Id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}` — Get open extension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Directory.Read.All` and 6 more
                            /// - personal account: `Calendars.Read` and 4 more
                            /// - application: `Device.ReadWrite.All` and 7 more
                            pub fn get(&self) -> Get<models::OpenTypeExtension> {
                                let operation = &Operation {
                                    name: "openTypeExtension: get",
                                    method: Method::Get,
                                    path: "/users/{Id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-get"],
                                    work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                                    personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                                    application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }

                /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources`
                pub mod linked_resources {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources`
                        LinkedResources
                    }

                    impl LinkedResources {
                        /// `POST /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — Create linkedResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-linkedresources?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
                            let operation = &Operation {
                                name: "todoTask: create",
                                method: Method::Post,
                                path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources",
                                pages: &["todotask-post-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — List linkedResources
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-linkedresources?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::LinkedResource> {
                            let operation = &Operation {
                                name: "todoTask: list",
                                method: Method::Get,
                                path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources",
                                pages: &["todotask-list-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.list(operation)
                        }

                        /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Delete linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-delete?view=graph-rest-1.0)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "linkedResource: delete",
                                    method: Method::Delete,
                                    path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
                                    pages: &["linkedresource-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Get linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::LinkedResource> {
                                let operation = &Operation {
                                    name: "linkedResource: get",
                                    method: Method::Get,
                                    path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
                                    pages: &["linkedresource-get"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Update linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-update?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn update(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
                                let operation = &Operation {
                                    name: "linkedResource: update",
                                    method: Method::Patch,
                                    path: "/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
                                    pages: &["linkedresource-update"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
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
