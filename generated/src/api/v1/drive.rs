// Written by `cargo xtask gen`; do not edit.
//! `/drive`

use super::models;

crate::runtime::node! {
    /// `/drive`
    Drive
}

impl Drive {
    /// `/drive/bundles`
    pub fn bundles(&self) -> bundles::Bundles {
        bundles::Bundles(self.0.name("bundles"))
    }

    /// `/drive/items`
    pub fn items(&self) -> items::Items {
        items::Items(self.0.name("items"))
    }

    /// `/drive/root`
    pub fn root(&self) -> root::Root {
        root::Root(self.0.name("root"))
    }

    /// `/drive/root:/{path}`
    pub fn root_path(&self, path: impl AsRef<str>) -> root_path::RootPath {
        root_path::RootPath(self.0.path("root", path.as_ref()))
    }
}

/// `/drive/bundles`
pub mod bundles {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/drive/bundles`
        Bundles
    }

    impl Bundles {
        /// `POST /drive/bundles` — Create bundle
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/drive-post-bundles?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
        pub fn create(&self, body: models::DriveItem) -> Call<models::DriveItem> {
            let operation = &Operation {
                name: "drive: create",
                method: Method::Post,
                path: "/drive/bundles",
                pages: &["drive-post-bundles"],
                work: "",
                personal: "Files.ReadWrite Files.ReadWrite.All",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /drive/bundles` — List bundles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/bundle-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - personal account: `Files.Read` and 3 more
        pub fn list(&self) -> List<models::DriveItem> {
            let operation = &Operation {
                name: "bundle: list",
                method: Method::Get,
                path: "/drive/bundles",
                pages: &["bundle-list"],
                work: "",
                personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/drive/bundles/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/drive/bundles/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/drive/bundles/{id}`
            Id
        }

        impl Id {
            /// `GET /drive/bundles/{bundle-id}` — Get bundle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bundle-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - personal account: `Files.Read` and 3 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "bundle: get",
                    method: Method::Get,
                    path: "/drive/bundles/{bundle-id}",
                    pages: &["bundle-get"],
                    work: "",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/drive/bundles/{id}/children`
            pub fn children(&self) -> children::Children {
                children::Children(self.0.name("children"))
            }
        }

        /// `/drive/bundles/{id}/children`
        pub mod children {
            use crate::runtime::{Call, Method, Operation, Value};

            crate::runtime::node! {
                /// `/drive/bundles/{id}/children`
                Children
            }

            impl Children {
                /// `POST /drive/bundles/{bundle-id}/children` — Add item to a bundle
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bundle-additem?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                pub fn create(&self, body: Value) -> Call<()> {
                    let operation = &Operation {
                        name: "bundle: create",
                        method: Method::Post,
                        path: "/drive/bundles/{bundle-id}/children",
                        pages: &["bundle-additem"],
                        work: "",
                        personal: "Files.ReadWrite Files.ReadWrite.All",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/drive/bundles/{id}/children/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/drive/bundles/{id}/children/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/drive/bundles/{id}/children/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /drive/bundles/{bundle-id}/children/{item-id}` — Remove item from bundle
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/bundle-removeitem?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "bundle: delete",
                            method: Method::Delete,
                            path: "/drive/bundles/{bundle-id}/children/{item-id}",
                            pages: &["bundle-removeitem"],
                            work: "",
                            personal: "Files.ReadWrite Files.ReadWrite.All",
                            application: "",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }
    }
}

/// `/drive/items`
pub mod items {
    use super::models;

    crate::runtime::node! {
        /// `/drive/items`
        Items
    }

    impl Items {
        /// `/drive/items/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/drive/items/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/drive/items/{id}`
            Id
        }

        impl Id {
            /// `DELETE /drive/items/{bundle-id}` — Delete bundle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bundle-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "bundle: delete",
                    method: Method::Delete,
                    path: "/drive/items/{bundle-id}",
                    pages: &["bundle-delete"],
                    work: "",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /drive/items/{bundle-id}` — Get bundle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bundle-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - personal account: `Files.Read` and 3 more
            pub fn get(&self) -> Get<models::DriveItem> {
                let operation = &Operation {
                    name: "bundle: get",
                    method: Method::Get,
                    path: "/drive/items/{bundle-id}",
                    pages: &["bundle-get"],
                    work: "",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /drive/items/{bundle-id}` — Update bundle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bundle-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - personal account: `Files.ReadWrite`, `Files.ReadWrite.All`
            pub fn update(&self, body: models::DriveItem) -> Call<models::DriveItem> {
                let operation = &Operation {
                    name: "bundle: update",
                    method: Method::Patch,
                    path: "/drive/items/{bundle-id}",
                    pages: &["bundle-update"],
                    work: "",
                    personal: "Files.ReadWrite Files.ReadWrite.All",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/drive/items/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/drive/items/{id}/content`
        pub mod content {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/drive/items/{id}/content`
                Content
            }

            impl Content {
                /// `GET /drive/items/{item-id}/content` — Download a file in another format
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get-content-format?view=graph-rest-1.0)
                /// Status: 302.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.Read` and 5 more
                /// - personal account: `Files.Read` and 3 more
                /// - application: `Files.Read.All` and 3 more
                pub fn get(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "content: get",
                        method: Method::Get,
                        path: "/drive/items/{item-id}/content",
                        pages: &["driveitem-get-content-format"],
                        work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                        personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                        application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    };
                    self.0.call(operation)
                }
            }
        }
    }
}

/// `/drive/root`
pub mod root {
    use super::models;

    crate::runtime::node! {
        /// `/drive/root`
        Root
    }

    impl Root {
        /// `/drive/root/createdByUser`
        pub fn created_by_user(&self) -> created_by_user::CreatedByUser {
            created_by_user::CreatedByUser(self.0.name("createdByUser"))
        }
    }

    /// `/drive/root/createdByUser`
    pub mod created_by_user {
        use super::models;

        crate::runtime::node! {
            /// `/drive/root/createdByUser`
            CreatedByUser
        }

        impl CreatedByUser {
            /// `/drive/root/createdByUser/planner`
            pub fn planner(&self) -> planner::Planner {
                planner::Planner(self.0.name("planner"))
            }
        }

        /// `/drive/root/createdByUser/planner`
        pub mod planner {
            use super::models;

            crate::runtime::node! {
                /// `/drive/root/createdByUser/planner`
                Planner
            }

            impl Planner {
                /// `/drive/root/createdByUser/planner/plans`
                pub fn plans(&self) -> plans::Plans {
                    plans::Plans(self.0.name("plans"))
                }

                /// `/drive/root/createdByUser/planner/tasks`
                pub fn tasks(&self) -> tasks::Tasks {
                    tasks::Tasks(self.0.name("tasks"))
                }
            }

            /// `/drive/root/createdByUser/planner/plans`
            pub mod plans {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/drive/root/createdByUser/planner/plans`
                    Plans
                }

                impl Plans {
                    /// `GET /drive/root/createdByUser/planner/plans` — List plans
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-1.0)
                    /// Status: 200, 403, 404.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.Read` and 3 more
                    pub fn list(&self) -> List<models::PlannerPlan> {
                        let operation = &Operation {
                            name: "plannerUser: list",
                            method: Method::Get,
                            path: "/drive/root/createdByUser/planner/plans",
                            pages: &["planneruser-list-plans"],
                            work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/drive/root/createdByUser/planner/tasks`
            pub mod tasks {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/drive/root/createdByUser/planner/tasks`
                    Tasks
                }

                impl Tasks {
                    /// `GET /drive/root/createdByUser/planner/tasks` — List tasks
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-1.0)
                    /// Status: 200, 403, 404.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.Read` and 3 more
                    pub fn list(&self) -> List<models::PlannerTask> {
                        let operation = &Operation {
                            name: "plannerUser: list",
                            method: Method::Get,
                            path: "/drive/root/createdByUser/planner/tasks",
                            pages: &["planneruser-list-tasks"],
                            work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}

/// `/drive/root:/{path}`
pub mod root_path {
    crate::runtime::node! {
        /// `/drive/root:/{path}`
        RootPath
    }

    impl RootPath {
        /// `/drive/root:/{path}/content`
        pub fn content(&self) -> content::Content {
            content::Content(self.0.name("content"))
        }
    }

    /// `/drive/root:/{path}/content`
    pub mod content {
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/drive/root:/{path}/content`
            Content
        }

        impl Content {
            /// `GET /drive/root:/{path and filename}:/content` — Download a file in another format
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/driveitem-get-content-format?view=graph-rest-1.0)
            /// Status: 302.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.Read` and 5 more
            /// - personal account: `Files.Read` and 3 more
            /// - application: `Files.Read.All` and 3 more
            pub fn get(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "content: get",
                    method: Method::Get,
                    path: "/drive/root:/{path and filename}:/content",
                    pages: &["driveitem-get-content-format"],
                    work: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                    personal: "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All",
                    application: "Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}
