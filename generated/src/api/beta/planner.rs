// Written by `cargo xtask gen`; do not edit.
//! `/planner`

use super::models;

crate::runtime::node! {
    /// `/planner`
    Planner
}

impl Planner {
    /// `/planner/buckets`
    pub fn buckets(&self) -> buckets::Buckets {
        buckets::Buckets(self.0.name("buckets"))
    }

    /// `/planner/plans`
    pub fn plans(&self) -> plans::Plans {
        plans::Plans(self.0.name("plans"))
    }

    /// `/planner/rosters`
    pub fn rosters(&self) -> rosters::Rosters {
        rosters::Rosters(self.0.name("rosters"))
    }

    /// `/planner/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }
}

/// `/planner/buckets`
pub mod buckets {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/planner/buckets`
        Buckets
    }

    impl Buckets {
        /// `POST /planner/buckets` — Create plannerBucket
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-post-buckets?view=graph-rest-beta)
        /// Status: 201, 400, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
        pub fn create(&self, body: models::PlannerBucket) -> Call<models::PlannerBucket> {
            let operation = &Operation {
                name: "planner: create",
                method: Method::Post,
                path: "/planner/buckets",
                pages: &["planner-post-buckets"],
                work: "Tasks.ReadWrite Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /planner/buckets` — List buckets
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-list-buckets?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerBucket> {
            let operation = &Operation {
                name: "planner: list",
                method: Method::Get,
                path: "/planner/buckets",
                pages: &["planner-list-buckets"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/planner/buckets/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/planner/buckets/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/planner/buckets/{id}`
            Id
        }

        impl Id {
            /// `DELETE /planner/buckets/{id}` — Delete plannerBucket
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "plannerBucket: delete",
                    method: Method::Delete,
                    path: "/planner/buckets/{id}",
                    pages: &["plannerbucket-delete"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /planner/buckets/{id}` — Get plannerBucket
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-get?view=graph-rest-beta)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn get(&self) -> Get<models::PlannerBucket> {
                let operation = &Operation {
                    name: "plannerBucket: get",
                    method: Method::Get,
                    path: "/planner/buckets/{id}",
                    pages: &["plannerbucket-get"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /planner/buckets/{id}` — Update plannerbucket
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn update(&self, body: models::PlannerBucket) -> Call<Option<models::PlannerBucket>> {
                let operation = &Operation {
                    name: "plannerBucket: update",
                    method: Method::Patch,
                    path: "/planner/buckets/{id}",
                    pages: &["plannerbucket-update"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/planner/buckets/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/planner/buckets/{id}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/planner/buckets/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `GET /planner/buckets/{id}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-list-tasks?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn list(&self) -> List<models::PlannerTask> {
                    let operation = &Operation {
                        name: "plannerBucket: list",
                        method: Method::Get,
                        path: "/planner/buckets/{id}/tasks",
                        pages: &["plannerbucket-list-tasks"],
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

/// `/planner/plans`
pub mod plans {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/planner/plans`
        Plans
    }

    impl Plans {
        /// `POST /planner/plans` — Create plannerPlan
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-post-plans?view=graph-rest-beta)
        /// Status: 201, 400, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
        pub fn create(&self, body: models::PlannerPlan) -> Call<models::PlannerPlan> {
            let operation = &Operation {
                name: "planner: create",
                method: Method::Post,
                path: "/planner/plans",
                pages: &["planner-post-plans"],
                work: "Tasks.ReadWrite Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /planner/plans` — List plans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-list-plans?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "planner: list",
                method: Method::Get,
                path: "/planner/plans",
                pages: &["planner-list-plans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/planner/plans/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/planner/plans/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/planner/plans/{id}`
            Id
        }

        impl Id {
            /// `DELETE /planner/plans/{id}` — Delete plannerPlan
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "plannerPlan: delete",
                    method: Method::Delete,
                    path: "/planner/plans/{id}",
                    pages: &["plannerplan-delete"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /planner/plans/{plan-id}` — Get plannerPlan
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-get?view=graph-rest-beta)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn get(&self) -> Get<models::PlannerPlan> {
                let operation = &Operation {
                    name: "plannerPlan: get",
                    method: Method::Get,
                    path: "/planner/plans/{plan-id}",
                    pages: &["plannerplan-get"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /planner/plans/{plan-id}` — Update plannerplan
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn update(&self, body: models::PlannerPlan) -> Call<Option<models::PlannerPlan>> {
                let operation = &Operation {
                    name: "plannerPlan: update",
                    method: Method::Patch,
                    path: "/planner/plans/{plan-id}",
                    pages: &["plannerplan-update"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/planner/plans/{id}/buckets`
            pub fn buckets(&self) -> buckets::Buckets {
                buckets::Buckets(self.0.name("buckets"))
            }

            /// `/planner/plans/{id}/details`
            pub fn details(&self) -> details::Details {
                details::Details(self.0.name("details"))
            }

            /// `/planner/plans/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/planner/plans/{id}/buckets`
        pub mod buckets {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/planner/plans/{id}/buckets`
                Buckets
            }

            impl Buckets {
                /// `GET /planner/plans/{plan-id}/buckets` — List buckets
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-buckets?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn list(&self) -> List<models::PlannerBucket> {
                    let operation = &Operation {
                        name: "plannerPlan: list",
                        method: Method::Get,
                        path: "/planner/plans/{plan-id}/buckets",
                        pages: &["plannerplan-list-buckets"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/planner/plans/{id}/details`
        pub mod details {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/planner/plans/{id}/details`
                Details
            }

            impl Details {
                /// `GET /planner/plans/{id}/details` — Get plannerPlanDetails
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-get?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn get(&self) -> Get<models::PlannerPlanDetails> {
                    let operation = &Operation {
                        name: "plannerPlanDetails: get",
                        method: Method::Get,
                        path: "/planner/plans/{id}/details",
                        pages: &["plannerplandetails-get"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /planner/plans/{id}/details` — Update plannerplandetails
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
                pub fn update(&self, body: models::PlannerPlanDetails) -> Call<Option<models::PlannerPlanDetails>> {
                    let operation = &Operation {
                        name: "plannerPlanDetails: update",
                        method: Method::Patch,
                        path: "/planner/plans/{id}/details",
                        pages: &["plannerplandetails-update"],
                        work: "Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/planner/plans/{id}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/planner/plans/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `GET /planner/plans/{plan-id}/tasks` — List tasks
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-tasks?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn list(&self) -> List<models::PlannerTask> {
                    let operation = &Operation {
                        name: "plannerPlan: list",
                        method: Method::Get,
                        path: "/planner/plans/{plan-id}/tasks",
                        pages: &["plannerplan-list-tasks"],
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

/// `/planner/rosters`
pub mod rosters {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/planner/rosters`
        Rosters
    }

    impl Rosters {
        /// `POST /planner/rosters` — Create plannerRoster
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-post-rosters?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::PlannerRoster) -> Call<models::PlannerRoster> {
            let operation = &Operation {
                name: "planner: create",
                method: Method::Post,
                path: "/planner/rosters",
                pages: &["planner-post-rosters"],
                work: "Tasks.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/planner/rosters/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/planner/rosters/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/planner/rosters/{id}`
            Id
        }

        impl Id {
            /// `DELETE /planner/rosters/{plannerRosterId}` — Delete plannerRoster
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "plannerroster: delete",
                    method: Method::Delete,
                    path: "/planner/rosters/{plannerRosterId}",
                    pages: &["plannerroster-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /planner/rosters/{plannerRosterId}` — Get plannerRoster
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
            pub fn get(&self) -> Get<models::PlannerRoster> {
                let operation = &Operation {
                    name: "plannerroster: get",
                    method: Method::Get,
                    path: "/planner/rosters/{plannerRosterId}",
                    pages: &["plannerroster-get"],
                    work: "Tasks.Read Tasks.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/planner/rosters/{id}/members`
            pub fn members(&self) -> members::Members {
                members::Members(self.0.name("members"))
            }

            /// `/planner/rosters/{id}/plans`
            pub fn plans(&self) -> plans::Plans {
                plans::Plans(self.0.name("plans"))
            }
        }

        /// `/planner/rosters/{id}/members`
        pub mod members {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/planner/rosters/{id}/members`
                Members
            }

            impl Members {
                /// `POST /planner/rosters/{plannerRosterId}/members` — Create plannerRosterMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-post-members?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                pub fn create(&self, body: models::PlannerRosterMember) -> Call<models::PlannerRosterMember> {
                    let operation = &Operation {
                        name: "plannerroster: create",
                        method: Method::Post,
                        path: "/planner/rosters/{plannerRosterId}/members",
                        pages: &["plannerroster-post-members"],
                        work: "Tasks.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /planner/rosters/{plannerRosterId}/members` — List members of a roster
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-members?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                pub fn list(&self) -> List<models::PlannerRosterMember> {
                    let operation = &Operation {
                        name: "plannerroster: list",
                        method: Method::Get,
                        path: "/planner/rosters/{plannerRosterId}/members",
                        pages: &["plannerroster-list-members"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/planner/rosters/{id}/members/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/planner/rosters/{id}/members/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/planner/rosters/{id}/members/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Delete plannerRosterMember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "plannerrostermember: delete",
                            method: Method::Delete,
                            path: "/planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}",
                            pages: &["plannerrostermember-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Get plannerRosterMember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                    pub fn get(&self) -> Get<models::PlannerRosterMember> {
                        let operation = &Operation {
                            name: "plannerrostermember: get",
                            method: Method::Get,
                            path: "/planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}",
                            pages: &["plannerrostermember-get"],
                            work: "Tasks.Read Tasks.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/planner/rosters/{id}/plans`
        pub mod plans {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/planner/rosters/{id}/plans`
                Plans
            }

            impl Plans {
                /// `GET /planner/rosters/{plannerRosterId}/plans` — List plans
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-plans?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
                pub fn list(&self) -> List<models::PlannerPlan> {
                    let operation = &Operation {
                        name: "plannerroster: list",
                        method: Method::Get,
                        path: "/planner/rosters/{plannerRosterId}/plans",
                        pages: &["plannerroster-list-plans"],
                        work: "Tasks.Read Tasks.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/planner/tasks`
pub mod tasks {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/planner/tasks`
        Tasks
    }

    impl Tasks {
        /// `POST /planner/tasks` — Create plannerTask
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-post-tasks?view=graph-rest-beta)
        /// Status: 201, 400, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
        pub fn create(&self, body: models::PlannerTask) -> Call<models::PlannerTask> {
            let operation = &Operation {
                name: "planner: create",
                method: Method::Post,
                path: "/planner/tasks",
                pages: &["planner-post-tasks"],
                work: "Tasks.ReadWrite Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /planner/tasks` — List tasks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planner-list-tasks?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerTask> {
            let operation = &Operation {
                name: "planner: list",
                method: Method::Get,
                path: "/planner/tasks",
                pages: &["planner-list-tasks"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/planner/tasks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/planner/tasks/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/planner/tasks/{id}`
            Id
        }

        impl Id {
            /// `DELETE /planner/tasks/{id}` — Delete plannerTask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "plannerTask: delete",
                    method: Method::Delete,
                    path: "/planner/tasks/{id}",
                    pages: &["plannertask-delete"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /planner/tasks/{id}` — Get plannerTask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannertask-get?view=graph-rest-beta)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn get(&self) -> Get<models::PlannerTask> {
                let operation = &Operation {
                    name: "plannerTask: get",
                    method: Method::Get,
                    path: "/planner/tasks/{id}",
                    pages: &["plannertask-get"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /planner/tasks/{id}` — Update plannertask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/plannertask-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
            pub fn update(&self, body: models::PlannerTask) -> Call<Option<models::PlannerTask>> {
                let operation = &Operation {
                    name: "plannerTask: update",
                    method: Method::Patch,
                    path: "/planner/tasks/{id}",
                    pages: &["plannertask-update"],
                    work: "Tasks.ReadWrite Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/planner/tasks/{id}/assignedToTaskBoardFormat`
            pub fn assigned_to_task_board_format(&self) -> assigned_to_task_board_format::AssignedToTaskBoardFormat {
                assigned_to_task_board_format::AssignedToTaskBoardFormat(self.0.name("assignedToTaskBoardFormat"))
            }

            /// `/planner/tasks/{id}/bucketTaskBoardFormat`
            pub fn bucket_task_board_format(&self) -> bucket_task_board_format::BucketTaskBoardFormat {
                bucket_task_board_format::BucketTaskBoardFormat(self.0.name("bucketTaskBoardFormat"))
            }

            /// `/planner/tasks/{id}/details`
            pub fn details(&self) -> details::Details {
                details::Details(self.0.name("details"))
            }

            /// `/planner/tasks/{id}/progressTaskBoardFormat`
            pub fn progress_task_board_format(&self) -> progress_task_board_format::ProgressTaskBoardFormat {
                progress_task_board_format::ProgressTaskBoardFormat(self.0.name("progressTaskBoardFormat"))
            }
        }

        /// `/planner/tasks/{id}/assignedToTaskBoardFormat`
        pub mod assigned_to_task_board_format {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/planner/tasks/{id}/assignedToTaskBoardFormat`
                AssignedToTaskBoardFormat
            }

            impl AssignedToTaskBoardFormat {
                /// `GET /planner/tasks/{id}/assignedToTaskBoardFormat` — Get plannerAssignedToTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-get?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn get(&self) -> Get<models::PlannerAssignedToTaskBoardTaskFormat> {
                    let operation = &Operation {
                        name: "plannerAssignedToTaskBoardTaskFormat: get",
                        method: Method::Get,
                        path: "/planner/tasks/{id}/assignedToTaskBoardFormat",
                        pages: &["plannerassignedtotaskboardtaskformat-get"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /planner/tasks/{id}/assignedToTaskBoardFormat` — Update plannerAssignedToTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::PlannerAssignedToTaskBoardTaskFormat,
                ) -> Call<Option<models::PlannerAssignedToTaskBoardTaskFormat>> {
                    let operation = &Operation {
                        name: "plannerAssignedToTaskBoardTaskFormat: update",
                        method: Method::Patch,
                        path: "/planner/tasks/{id}/assignedToTaskBoardFormat",
                        pages: &["plannerassignedtotaskboardtaskformat-update"],
                        work: "Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/planner/tasks/{id}/bucketTaskBoardFormat`
        pub mod bucket_task_board_format {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/planner/tasks/{id}/bucketTaskBoardFormat`
                BucketTaskBoardFormat
            }

            impl BucketTaskBoardFormat {
                /// `GET /planner/tasks/{id}/bucketTaskBoardFormat` — Get plannerBucketTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-get?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn get(&self) -> Get<models::PlannerBucketTaskBoardTaskFormat> {
                    let operation = &Operation {
                        name: "plannerBucketTaskBoardTaskFormat: get",
                        method: Method::Get,
                        path: "/planner/tasks/{id}/bucketTaskBoardFormat",
                        pages: &["plannerbuckettaskboardtaskformat-get"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /planner/tasks/{id}/bucketTaskBoardFormat` — Update plannerBucketTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::PlannerBucketTaskBoardTaskFormat,
                ) -> Call<Option<models::PlannerBucketTaskBoardTaskFormat>> {
                    let operation = &Operation {
                        name: "plannerBucketTaskBoardTaskFormat: update",
                        method: Method::Patch,
                        path: "/planner/tasks/{id}/bucketTaskBoardFormat",
                        pages: &["plannerbuckettaskboardtaskformat-update"],
                        work: "Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/planner/tasks/{id}/details`
        pub mod details {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/planner/tasks/{id}/details`
                Details
            }

            impl Details {
                /// `GET /planner/tasks/{id}/details` — Get plannerTaskDetails
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-get?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn get(&self) -> Get<models::PlannerTaskDetails> {
                    let operation = &Operation {
                        name: "plannerTaskDetails: get",
                        method: Method::Get,
                        path: "/planner/tasks/{id}/details",
                        pages: &["plannertaskdetails-get"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /planner/tasks/{id}/details` — Update plannertaskdetails
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
                pub fn update(&self, body: models::PlannerTaskDetails) -> Call<Option<models::PlannerTaskDetails>> {
                    let operation = &Operation {
                        name: "plannerTaskDetails: update",
                        method: Method::Patch,
                        path: "/planner/tasks/{id}/details",
                        pages: &["plannertaskdetails-update"],
                        work: "Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/planner/tasks/{id}/progressTaskBoardFormat`
        pub mod progress_task_board_format {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/planner/tasks/{id}/progressTaskBoardFormat`
                ProgressTaskBoardFormat
            }

            impl ProgressTaskBoardFormat {
                /// `GET /planner/tasks/{id}/progressTaskBoardFormat` — Get plannerProgressTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-get?view=graph-rest-beta)
                /// Status: 200, 403, 404.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read` and 3 more
                pub fn get(&self) -> Get<models::PlannerProgressTaskBoardTaskFormat> {
                    let operation = &Operation {
                        name: "plannerProgressTaskBoardTaskFormat: get",
                        method: Method::Get,
                        path: "/planner/tasks/{id}/progressTaskBoardFormat",
                        pages: &["plannerprogresstaskboardtaskformat-get"],
                        work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /planner/tasks/{id}/progressTaskBoardFormat` — Update plannerProgressTaskBoardTaskFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::PlannerProgressTaskBoardTaskFormat,
                ) -> Call<Option<models::PlannerProgressTaskBoardTaskFormat>> {
                    let operation = &Operation {
                        name: "plannerProgressTaskBoardTaskFormat: update",
                        method: Method::Patch,
                        path: "/planner/tasks/{id}/progressTaskBoardFormat",
                        pages: &["plannerprogresstaskboardtaskformat-update"],
                        work: "Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
