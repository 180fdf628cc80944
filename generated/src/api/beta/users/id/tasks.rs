// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/tasks`

use super::super::super::{models, requests};

crate::runtime::node! {
    /// `/users/{id}/tasks`
    Tasks
}

impl Tasks {
    /// `/users/{id}/tasks/alltasks`
    pub fn alltasks(&self) -> alltasks::Alltasks {
        alltasks::Alltasks(self.0.name("alltasks"))
    }

    /// `/users/{id}/tasks/lists`
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.name("lists"))
    }
}

/// `/users/{id}/tasks/alltasks`
pub mod alltasks {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/users/{id}/tasks/alltasks`
        Alltasks
    }

    impl Alltasks {
        /// `/users/{id}/tasks/alltasks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/tasks/alltasks/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/tasks/alltasks/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}` — Delete baseTask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetask-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "baseTask: delete",
                    method: Method::Delete,
                    path: "/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}",
                    pages: &["basetask-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}` — Get baseTask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetask-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
            /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
            pub fn get(&self) -> Get<models::BaseTask> {
                let operation = &Operation {
                    name: "baseTask: get",
                    method: Method::Get,
                    path: "/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}",
                    pages: &["basetask-get"],
                    work: "Tasks.Read Tasks.ReadWrite",
                    personal: "Tasks.Read Tasks.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}/move` — baseTask: move deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetask-move?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn move_(&self, body: requests::base_task::MoveRequest) -> Call<models::BaseTask> {
                let operation = &Operation {
                    name: "baseTask: move_",
                    method: Method::Post,
                    path: "/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}/move",
                    pages: &["basetask-move"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.name("move").call(operation).json(body)
            }

            /// `PATCH /users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}` — Update baseTask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetask-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
                let operation = &Operation {
                    name: "baseTask: update",
                    method: Method::Patch,
                    path: "/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}",
                    pages: &["basetask-update"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::BaseTask>::into(body))
            }
        }
    }
}

/// `/users/{id}/tasks/lists`
pub mod lists {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/tasks/lists`
        Lists
    }

    impl Lists {
        /// `POST /users/{userId|userPrincipalName}/tasks/lists` — Create baseTaskList deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tasks-post-lists?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: impl Into<models::BaseTaskList>) -> Call<models::BaseTaskList> {
            let operation = &Operation {
                name: "tasks: create",
                method: Method::Post,
                path: "/users/{userId|userPrincipalName}/tasks/lists",
                pages: &["tasks-post-lists", "opentypeextension-post-opentypeextension"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(Into::<models::BaseTaskList>::into(body))
        }

        /// `GET /users/{userId|userPrincipalName}/tasks/lists/delta` — baseTaskList: delta deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
        pub fn delta(&self) -> List<models::BaseTaskList> {
            let operation = &Operation {
                name: "baseTaskList: delta",
                method: Method::Get,
                path: "/users/{userId|userPrincipalName}/tasks/lists/delta",
                pages: &["basetasklist-delta"],
                work: "Tasks.Read Tasks.ReadWrite",
                personal: "Tasks.Read Tasks.ReadWrite",
                application: "",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /users/{userId|userPrincipalName}/tasks/lists` — List lists deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tasks-list-lists?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
        pub fn list(&self) -> List<models::BaseTaskList> {
            let operation = &Operation {
                name: "tasks: list",
                method: Method::Get,
                path: "/users/{userId|userPrincipalName}/tasks/lists",
                pages: &["tasks-list-lists"],
                work: "Tasks.Read Tasks.ReadWrite",
                personal: "Tasks.Read Tasks.ReadWrite",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/tasks/lists/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/tasks/lists/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/tasks/lists/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}` — Delete baseTaskList deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tasklist-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "taskList: delete",
                    method: Method::Delete,
                    path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}",
                    pages: &["tasklist-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}` — Get baseTaskList deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
            /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{listId}`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn get(&self) -> Get<models::BaseTaskList> {
                let operation = &Operation {
                    name: "baseTaskList: get",
                    method: Method::Get,
                    path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}",
                    pages: &["basetasklist-get", "opentypeextension-get"],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}` — Update baseTaskList deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tasklist-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: impl Into<models::BaseTaskList>) -> Call<models::BaseTaskList> {
                let operation = &Operation {
                    name: "taskList: update",
                    method: Method::Patch,
                    path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}",
                    pages: &["tasklist-update"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::BaseTaskList>::into(body))
            }

            /// `/users/{id}/tasks/lists/{id}/extensions`
            pub fn extensions(&self) -> extensions::Extensions {
                extensions::Extensions(self.0.name("extensions"))
            }

            /// `/users/{id}/tasks/lists/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/users/{id}/tasks/lists/{id}/extensions`
        pub mod extensions {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/tasks/lists/{id}/extensions`
                Extensions
            }

            impl Extensions {
                /// `POST /users/{userId|userPrincipalName}/tasks/lists/{listId}/extensions` — Create openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
                /// Status: 201, 202.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Message>> {
                    let operation = &Operation {
                        name: "openTypeExtension: create",
                        method: Method::Post,
                        path: "/users/{userId|userPrincipalName}/tasks/lists/{listId}/extensions",
                        pages: &["opentypeextension-post-opentypeextension"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/users/{id}/tasks/lists/{id}/extensions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/tasks/lists/{id}/extensions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/tasks/lists/{id}/extensions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /users/{userId|userPrincipalName}/tasks/lists/{listId}/extensions/{extensionId}` — Get openTypeExtension
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite` and 6 more
                    /// - personal account: `Tasks.ReadWrite` and 4 more
                    /// - application: `Device.ReadWrite.All` and 6 more
                    pub fn get(&self) -> Get<models::OpenTypeExtension> {
                        let operation = &Operation {
                            name: "openTypeExtension: get",
                            method: Method::Get,
                            path: "/users/{userId|userPrincipalName}/tasks/lists/{listId}/extensions/{extensionId}",
                            pages: &["opentypeextension-get"],
                            work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                            personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                            application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/users/{id}/tasks/lists/{id}/tasks`
        pub mod tasks {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/tasks/lists/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `POST /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks` — Create baseTask deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
                /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks`.
                /// Required: `status`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
                    let operation = &Operation {
                        name: "baseTaskList: create",
                        method: Method::Post,
                        path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks",
                        pages: &["basetasklist-post-tasks", "opentypeextension-post-opentypeextension"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(Into::<models::BaseTask>::into(body))
                }

                /// `GET /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/delta` — baseTask: delta deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/basetask-delta?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                pub fn delta(&self) -> List<models::BaseTask> {
                    let operation = &Operation {
                        name: "baseTask: delta",
                        method: Method::Get,
                        path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/delta",
                        pages: &["basetask-delta"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "Tasks.Read Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.name("delta").list(operation)
                }

                /// `GET /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks` — List baseTasks deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-list-tasks?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                pub fn list(&self) -> List<models::BaseTask> {
                    let operation = &Operation {
                        name: "baseTaskList: list",
                        method: Method::Get,
                        path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks",
                        pages: &["basetasklist-list-tasks"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "Tasks.Read Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/users/{id}/tasks/lists/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/tasks/lists/{id}/tasks/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Delete baseTask deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/basetask-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "baseTask: delete",
                            method: Method::Delete,
                            path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Get baseTask deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/basetask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{taskId}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                    /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                    pub fn get(&self) -> Get<models::BaseTask> {
                        let operation = &Operation {
                            name: "baseTask: get",
                            method: Method::Get,
                            path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-get", "opentypeextension-get"],
                            work: "Tasks.Read Tasks.ReadWrite",
                            personal: "Tasks.Read Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move` — baseTask: move deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/basetask-move?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn move_(&self, body: requests::base_task::MoveRequest) -> Call<models::BaseTask> {
                        let operation = &Operation {
                            name: "baseTask: move_",
                            method: Method::Post,
                            path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move",
                            pages: &["basetask-move"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.name("move").call(operation).json(body)
                    }

                    /// `PATCH /users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Update baseTask deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/basetask-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn update(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
                        let operation = &Operation {
                            name: "baseTask: update",
                            method: Method::Patch,
                            path: "/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-update"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(Into::<models::BaseTask>::into(body))
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems`
                    pub fn checklist_items(&self) -> checklist_items::ChecklistItems {
                        checklist_items::ChecklistItems(self.0.name("checklistItems"))
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions`
                    pub fn extensions(&self) -> extensions::Extensions {
                        extensions::Extensions(self.0.name("extensions"))
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources`
                    pub fn linked_resources(&self) -> linked_resources::LinkedResources {
                        linked_resources::LinkedResources(self.0.name("linkedResources"))
                    }
                }

                /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems`
                pub mod checklist_items {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems`
                        ChecklistItems
                    }

                    impl ChecklistItems {
                        /// `POST /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — Create checklistItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/basetask-post-checklistitems?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        /// - application: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "baseTask: create",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems",
                                pages: &["basetask-post-checklistitems"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — List checklistitems
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/basetask-list-checklistitems?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "baseTask: list",
                                method: Method::Get,
                                path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems",
                                pages: &["basetask-list-checklistitems"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/{id | userPrincipalName}/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "checklistItem: delete",
                                    method: Method::Delete,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::ChecklistItem> {
                                let operation = &Operation {
                                    name: "checklistItem: get",
                                    method: Method::Get,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn update(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
                                let operation = &Operation {
                                    name: "checklistItem: update",
                                    method: Method::Patch,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}",
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

                /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions`
                pub mod extensions {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions`
                        Extensions
                    }

                    impl Extensions {
                        /// `POST /users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{taskId}/extensions` — Create openTypeExtension
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
                        /// Status: 201, 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                        /// - personal account: `Calendars.ReadWrite` and 4 more
                        /// - application: `Device.ReadWrite.All` and 6 more
                        pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Message>> {
                            let operation = &Operation {
                                name: "openTypeExtension: create",
                                method: Method::Post,
                                path: "/users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{taskId}/extensions",
                                pages: &["opentypeextension-post-opentypeextension"],
                                work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                                application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{baseTaskId}/extensions/{extensionId}` — Get openTypeExtension
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite` and 6 more
                            /// - personal account: `Tasks.ReadWrite` and 4 more
                            /// - application: `Device.ReadWrite.All` and 6 more
                            pub fn get(&self) -> Get<models::OpenTypeExtension> {
                                let operation = &Operation {
                                    name: "openTypeExtension: get",
                                    method: Method::Get,
                                    path: "/users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{baseTaskId}/extensions/{extensionId}",
                                    pages: &["opentypeextension-get"],
                                    work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                                    personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                                    application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }

                /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources`
                pub mod linked_resources {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources`
                        LinkedResources
                    }

                    impl LinkedResources {
                        /// `POST /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — Create linkedResource\_v2 deprecated
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/basetask-post-linkedresources?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        /// - application: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::LinkedResourceV2) -> Call<models::LinkedResourceV2> {
                            let operation = &Operation {
                                name: "baseTask: create",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources",
                                pages: &["basetask-post-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — List linkedResources deprecated
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/basetask-list-linkedresources?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::LinkedResourceV2> {
                            let operation = &Operation {
                                name: "baseTask: list",
                                method: Method::Get,
                                path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources",
                                pages: &["basetask-list-linkedresources"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Delete linkedResource\_v2 deprecated
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "linkedResource_v2: delete",
                                    method: Method::Delete,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
                                    pages: &["linkedresource_v2-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Get linkedResource\_v2 deprecated
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::LinkedResourceV2> {
                                let operation = &Operation {
                                    name: "linkedResource_v2: get",
                                    method: Method::Get,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
                                    pages: &["linkedresource_v2-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Update linkedResource\_v2 deprecated
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            /// - application: `Tasks.ReadWrite`
                            pub fn update(&self, body: models::LinkedResourceV2) -> Call<models::LinkedResourceV2> {
                                let operation = &Operation {
                                    name: "linkedResource_v2: update",
                                    method: Method::Patch,
                                    path: "/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
                                    pages: &["linkedresource_v2-update"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
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
