// Written by `cargo xtask gen`; do not edit.
//! `/me/tasks`

use super::super::{models, requests};

crate::runtime::node! {
    /// `/me/tasks`
    Tasks
}

impl Tasks {
    /// `/me/tasks/alltasks`
    pub fn alltasks(&self) -> alltasks::Alltasks {
        alltasks::Alltasks(self.0.name("alltasks"))
    }

    /// `/me/tasks/lists`
    pub fn lists(&self) -> lists::Lists {
        lists::Lists(self.0.name("lists"))
    }
}

/// `/me/tasks/alltasks`
pub mod alltasks {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/me/tasks/alltasks`
        Alltasks
    }

    impl Alltasks {
        /// `/me/tasks/alltasks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/tasks/alltasks/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/tasks/alltasks/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/tasks/alltasks/{baseTaskId}` — Delete baseTask deprecated
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
                    path: "/me/tasks/alltasks/{baseTaskId}",
                    pages: &["basetask-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/tasks/alltasks/{baseTaskId}` — Get baseTask deprecated
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
                    path: "/me/tasks/alltasks/{baseTaskId}",
                    pages: &["basetask-get"],
                    work: "Tasks.Read Tasks.ReadWrite",
                    personal: "Tasks.Read Tasks.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /me/tasks/alltasks/{baseTaskId}/move` — baseTask: move deprecated
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
                    path: "/me/tasks/alltasks/{baseTaskId}/move",
                    pages: &["basetask-move"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.name("move").call(operation).json(body)
            }

            /// `PATCH /me/tasks/alltasks/{baseTaskId}` — Update baseTask deprecated
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
                    path: "/me/tasks/alltasks/{baseTaskId}",
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

/// `/me/tasks/lists`
pub mod lists {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/tasks/lists`
        Lists
    }

    impl Lists {
        /// `POST /me/tasks/lists` — Create baseTaskList deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tasks-post-lists?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: impl Into<models::BaseTaskList>) -> Call<models::BaseTaskList> {
            let operation = &Operation {
                name: "tasks: create",
                method: Method::Post,
                path: "/me/tasks/lists",
                pages: &["tasks-post-lists"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(Into::<models::BaseTaskList>::into(body))
        }

        /// `GET /me/tasks/lists/delta` — baseTaskList: delta deprecated
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
                path: "/me/tasks/lists/delta",
                pages: &["basetasklist-delta"],
                work: "Tasks.Read Tasks.ReadWrite",
                personal: "Tasks.Read Tasks.ReadWrite",
                application: "",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /me/tasks/lists` — List lists deprecated
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
                path: "/me/tasks/lists",
                pages: &["tasks-list-lists"],
                work: "Tasks.Read Tasks.ReadWrite",
                personal: "Tasks.Read Tasks.ReadWrite",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/tasks/lists/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/tasks/lists/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/tasks/lists/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/tasks/lists/{baseTaskListId}` — Delete baseTaskList deprecated
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
                    path: "/me/tasks/lists/{baseTaskListId}",
                    pages: &["tasklist-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/tasks/lists/{baseTaskListId}` — Get baseTaskList deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn get(&self) -> Get<models::BaseTaskList> {
                let operation = &Operation {
                    name: "baseTaskList: get",
                    method: Method::Get,
                    path: "/me/tasks/lists/{baseTaskListId}",
                    pages: &["basetasklist-get"],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/tasks/lists/{baseTaskListId}` — Update baseTaskList deprecated
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
                    path: "/me/tasks/lists/{baseTaskListId}",
                    pages: &["tasklist-update"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(Into::<models::BaseTaskList>::into(body))
            }

            /// `/me/tasks/lists/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/me/tasks/lists/{id}/tasks`
        pub mod tasks {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/tasks/lists/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `POST /me/tasks/lists/{baseTaskListId}/tasks` — Create baseTask deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-post-tasks?view=graph-rest-beta)
                /// Required: `status`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
                    let operation = &Operation {
                        name: "baseTaskList: create",
                        method: Method::Post,
                        path: "/me/tasks/lists/{baseTaskListId}/tasks",
                        pages: &["basetasklist-post-tasks"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(Into::<models::BaseTask>::into(body))
                }

                /// `GET /me/tasks/lists/{baseTaskListId}/tasks/delta` — baseTask: delta deprecated
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
                        path: "/me/tasks/lists/{baseTaskListId}/tasks/delta",
                        pages: &["basetask-delta"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "Tasks.Read Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.name("delta").list(operation)
                }

                /// `GET /me/tasks/lists/{baseTaskListId}/tasks` — List baseTasks deprecated
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
                        path: "/me/tasks/lists/{baseTaskListId}/tasks",
                        pages: &["basetasklist-list-tasks"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "Tasks.Read Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/tasks/lists/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/tasks/lists/{id}/tasks/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/tasks/lists/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Delete baseTask deprecated
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
                            path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Get baseTask deprecated
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
                            path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-get"],
                            work: "Tasks.Read Tasks.ReadWrite",
                            personal: "Tasks.Read Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move` — baseTask: move deprecated
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
                            path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move",
                            pages: &["basetask-move"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.name("move").call(operation).json(body)
                    }

                    /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}` — Update baseTask deprecated
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
                            path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}",
                            pages: &["basetask-update"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(Into::<models::BaseTask>::into(body))
                    }

                    /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems`
                    pub fn checklist_items(&self) -> checklist_items::ChecklistItems {
                        checklist_items::ChecklistItems(self.0.name("checklistItems"))
                    }

                    /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources`
                    pub fn linked_resources(&self) -> linked_resources::LinkedResources {
                        linked_resources::LinkedResources(self.0.name("linkedResources"))
                    }
                }

                /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems`
                pub mod checklist_items {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems`
                        ChecklistItems
                    }

                    impl ChecklistItems {
                        /// `POST /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — Create checklistItem
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
                                path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems",
                                pages: &["basetask-post-checklistitems"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — List checklistitems
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
                                path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems",
                                pages: &["basetask-list-checklistitems"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /me/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
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
                                    path: "/me/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
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
                                    path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}",
                                    pages: &["checklistitem-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
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
                                    path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}",
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

                /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources`
                pub mod linked_resources {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources`
                        LinkedResources
                    }

                    impl LinkedResources {
                        /// `POST /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — Create linkedResource\_v2 deprecated
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
                                path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources",
                                pages: &["basetask-post-linkedresources"],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "Tasks.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — List linkedResources deprecated
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
                                path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources",
                                pages: &["basetask-list-linkedresources"],
                                work: "Tasks.Read Tasks.ReadWrite",
                                personal: "Tasks.Read Tasks.ReadWrite",
                                application: "Tasks.Read Tasks.ReadWrite",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Delete linkedResource\_v2 deprecated
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
                                    path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
                                    pages: &["linkedresource_v2-delete"],
                                    work: "Tasks.ReadWrite",
                                    personal: "Tasks.ReadWrite",
                                    application: "Tasks.ReadWrite",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Get linkedResource\_v2 deprecated
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
                                    path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
                                    pages: &["linkedresource_v2-get"],
                                    work: "Tasks.Read Tasks.ReadWrite",
                                    personal: "Tasks.Read Tasks.ReadWrite",
                                    application: "Tasks.Read Tasks.ReadWrite",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Update linkedResource\_v2 deprecated
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
                                    path: "/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}",
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
