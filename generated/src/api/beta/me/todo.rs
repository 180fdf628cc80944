// Written by `cargo xtask gen`; do not edit.
//! `/me/todo`

use super::super::{models, requests};

crate::runtime::node! {
    /// `/me/todo`
    Todo
}

impl Todo {
    /// `/me/todo/lists`
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.name("lists"))
    }
}

/// `/me/todo/lists`
pub mod lists {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/todo/lists`
        Lists
    }

    impl Lists {
        /// `POST /me/todo/lists` — Create todoTaskList
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
            let operation = &Operation {
                name: "todo: create",
                method: Method::Post,
                path: "/me/todo/lists",
                pages: &["todo-post-lists"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/todo/lists/delta` — todoTaskList: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn delta(&self) -> List<models::TodoTaskList> {
            let operation = &Operation {
                name: "todoTaskList: delta",
                method: Method::Get,
                path: "/me/todo/lists/delta",
                pages: &["todotasklist-delta"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /me/todo/lists` — List lists
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn list(&self) -> List<models::TodoTaskList> {
            let operation = &Operation {
                name: "todo: list",
                method: Method::Get,
                path: "/me/todo/lists",
                pages: &["todo-list-lists"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}`
        pub fn by_g_dbc8_u7h_gw_add_zoc_jg_aaaa(
            &self,
            g_dbc8_u7h_gw_add_zoc_jg_aaaa: &str,
        ) -> by_g_dbc8_u7h_gw_add_zoc_jg_aaaa::ByGDbc8U7hGwAddZocJgAaaa {
            by_g_dbc8_u7h_gw_add_zoc_jg_aaaa::ByGDbc8U7hGwAddZocJgAaaa(
                self
                    .0
                    .alternate_key(&[("gDbc8U7HGwADDZocJgAAAA", Argument::bare(g_dbc8_u7h_gw_add_zoc_jg_aaaa))], false),
            )
        }

        /// `/me/todo/lists/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}`
    pub mod by_g_dbc8_u7h_gw_add_zoc_jg_aaaa {
        use super::models;

        crate::runtime::node! {
            /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}`
            ByGDbc8U7hGwAddZocJgAaaa
        }

        impl ByGDbc8U7hGwAddZocJgAaaa {
            /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}/tasks`
                Tasks
            }

            impl Tasks {
                /// `GET /me/todo/lists/gDbc8U7HGwADDZocJgAAAA==/tasks/delta` — todoTask: delta
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn delta(&self) -> List<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTask: delta",
                        method: Method::Get,
                        path: "/me/todo/lists/gDbc8U7HGwADDZocJgAAAA==/tasks/delta",
                        pages: &["todotask-delta"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.name("delta").list(operation)
                }
            }
        }
    }

    /// `/me/todo/lists/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/todo/lists/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/todo/lists/{todoTaskListId}` — Delete todoTaskList
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "todoTaskList: delete",
                    method: Method::Delete,
                    path: "/me/todo/lists/{todoTaskListId}",
                    pages: &["todotasklist-delete"],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/todo/lists/{todoTaskListId}` — Get todoTaskList
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn get(&self) -> Get<models::TodoTaskList> {
                let operation = &Operation {
                    name: "todoTaskList: get",
                    method: Method::Get,
                    path: "/me/todo/lists/{todoTaskListId}",
                    pages: &["todotasklist-get"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/todo/lists/{todoTaskListId}` — Update todoTaskList
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
                let operation = &Operation {
                    name: "todoTaskList: update",
                    method: Method::Patch,
                    path: "/me/todo/lists/{todoTaskListId}",
                    pages: &["todotasklist-update"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/todo/lists/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/me/todo/lists/{id}/tasks`
        pub mod tasks {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/todo/lists/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `POST /me/todo/lists/{todoTaskListId}/tasks` — Create todoTask
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-post-tasks?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: models::TodoTask) -> Call<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTaskList: create",
                        method: Method::Post,
                        path: "/me/todo/lists/{todoTaskListId}/tasks",
                        pages: &["todotasklist-post-tasks"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/todo/lists/{id}/tasks/delta` — todoTask: delta
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn delta(&self) -> List<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTask: delta",
                        method: Method::Get,
                        path: "/me/todo/lists/{id}/tasks/delta",
                        pages: &["todotask-delta"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.name("delta").list(operation)
                }

                /// `GET /me/todo/lists/{todoTaskListId}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-list-tasks?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn list(&self) -> List<models::TodoTask> {
                    let operation = &Operation {
                        name: "todoTaskList: list",
                        method: Method::Get,
                        path: "/me/todo/lists/{todoTaskListId}/tasks",
                        pages: &["todotasklist-list-tasks"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/todo/lists/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/todo/lists/{id}/tasks/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/todo/lists/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Delete todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "todoTask: delete",
                            method: Method::Delete,
                            path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Get todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn get(&self) -> Get<models::TodoTask> {
                        let operation = &Operation {
                            name: "todoTask: get",
                            method: Method::Get,
                            path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-get"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Update todoTask
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/todotask-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn update(&self, body: models::TodoTask) -> Call<models::TodoTask> {
                        let operation = &Operation {
                            name: "todoTask: update",
                            method: Method::Patch,
                            path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}",
                            pages: &["todotask-update"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/attachments`
                    pub fn attachments(&self) -> attachments::Attachments {
                        attachments::Attachments(self.0.name("attachments"))
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/checklistItems`
                    pub fn checklist_items(&self) -> checklist_items::ChecklistItems {
                        checklist_items::ChecklistItems(self.0.name("checklistItems"))
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/linkedResources`
                    pub fn linked_resources(&self) -> linked_resources::LinkedResources {
                        linked_resources::LinkedResources(self.0.name("linkedResources"))
                    }
                }

                /// `/me/todo/lists/{id}/tasks/{id}/attachments`
                pub mod attachments {
                    use super::{models, requests};
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/todo/lists/{id}/tasks/{id}/attachments`
                        Attachments
                    }

                    impl Attachments {
                        /// `POST /me/todo/lists/{id}/tasks/{id}/attachments` — Create taskFileAttachment
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-attachments?view=graph-rest-beta)
                        /// Required: `contentBytes`, `name`. Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::TaskFileAttachment) -> Call<models::TaskFileAttachment> {
                            let operation = &Operation {
                                name: "todoTask: create",
                                method: Method::Post,
                                path: "/me/todo/lists/{id}/tasks/{id}/attachments",
                                pages: &["todotask-post-attachments"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `POST /me/todo/lists/{id}/tasks/{id}/attachments/createUploadSession` — taskFileAttachment: createUploadSession
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn create_upload_session(
                            &self,
                            body: requests::task_file_attachment::CreateUploadSessionRequest,
                        ) -> Call<models::UploadSession> {
                            let operation = &Operation {
                                name: "taskFileAttachment: create_upload_session",
                                method: Method::Post,
                                path: "/me/todo/lists/{id}/tasks/{id}/attachments/createUploadSession",
                                pages: &["taskfileattachment-createuploadsession"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.name("createUploadSession").call(operation).json(body)
                        }

                        /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/attachments` — List taskfileattachments
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-attachments?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::TaskFileAttachment> {
                            let operation = &Operation {
                                name: "todoTask: list",
                                method: Method::Get,
                                path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/attachments",
                                pages: &["todotask-list-attachments"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /me/todo/lists/{id}/tasks/{id}/attachments/{id}` — Delete taskFileAttachment
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "taskFileAttachment: delete",
                                    method: Method::Delete,
                                    path: "/me/todo/lists/{id}/tasks/{id}/attachments/{id}",
                                    pages: &["taskfileattachment-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /me/todo/lists/{id}/tasks/{id}/attachments/{id}` — Get taskFileAttachment
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                            /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::TaskFileAttachment> {
                                let operation = &Operation {
                                    name: "taskFileAttachment: get",
                                    method: Method::Get,
                                    path: "/me/todo/lists/{id}/tasks/{id}/attachments/{id}",
                                    pages: &["taskfileattachment-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.get(operation)
                            }
                        }
                    }
                }

                /// `/me/todo/lists/{id}/tasks/{id}/checklistItems`
                pub mod checklist_items {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/todo/lists/{id}/tasks/{id}/checklistItems`
                        ChecklistItems
                    }

                    impl ChecklistItems {
                        /// `POST /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — Create checklistItem
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-checklistitems?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        /// - application: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "todoTask: create",
                                method: Method::Post,
                                path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems",
                                pages: &["todotask-post-checklistitems"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — List checklistitems
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-checklistitems?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - personal account: `Tasks.Read`, `Tasks.ReadWrite`
                        /// - application: `Tasks.Read`, `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::ChecklistItem> {
                            let operation = &Operation {
                                name: "todoTask: list",
                                method: Method::Get,
                                path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems",
                                pages: &["todotask-list-checklistitems"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
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
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
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
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
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
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
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

                /// `/me/todo/lists/{id}/tasks/{id}/linkedResources`
                pub mod linked_resources {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/todo/lists/{id}/tasks/{id}/linkedResources`
                        LinkedResources
                    }

                    impl LinkedResources {
                        /// `POST /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — Create linkedResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-linkedresources?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
                            let operation = &Operation {
                                name: "todoTask: create",
                                method: Method::Post,
                                path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources",
                                pages: &["todotask-post-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — List linkedResources
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-linkedresources?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn list(&self) -> List<models::LinkedResource> {
                            let operation = &Operation {
                                name: "todoTask: list",
                                method: Method::Get,
                                path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources",
                                pages: &["todotask-list-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Delete linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "linkedResource: delete",
                                    method: Method::Delete,
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
                                    pages: &["linkedresource-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Get linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn get(&self) -> Get<models::LinkedResource> {
                                let operation = &Operation {
                                    name: "linkedResource: get",
                                    method: Method::Get,
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
                                    pages: &["linkedresource-get"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Update linkedResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Tasks.ReadWrite`
                            /// - personal account: `Tasks.ReadWrite`
                            pub fn update(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
                                let operation = &Operation {
                                    name: "linkedResource: update",
                                    method: Method::Patch,
                                    path: "/me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}",
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
