// Written by `cargo xtask gen`; do not edit.
//! `/me/planner`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/planner`
    Planner
}

impl Planner {
    /// `GET /me/planner` — Get plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
    pub fn get(&self) -> Get<models::PlannerUser> {
        let operation = &Operation {
            name: "plannerUser: get",
            method: Method::Get,
            path: "/me/planner",
            pages: &["planneruser-get"],
            work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `PATCH /me/planner` — Update plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first:
    /// - work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`
    pub fn update(&self, body: models::PlannerUser) -> Call<Option<models::PlannerUser>> {
        let operation = &Operation {
            name: "plannerUser: update",
            method: Method::Patch,
            path: "/me/planner",
            pages: &["planneruser-update"],
            work: "Tasks.ReadWrite Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/planner/all`
    pub fn all(&self) -> all::All {
        all::All(self.0.name("all"))
    }

    /// `/me/planner/favoritePlans`
    pub fn favorite_plans(&self) -> favorite_plans::FavoritePlans {
        favorite_plans::FavoritePlans(self.0.name("favoritePlans"))
    }

    /// `/me/planner/plans`
    pub fn plans(&self) -> plans::Plans {
        plans::Plans(self.0.name("plans"))
    }

    /// `/me/planner/recentPlans`
    pub fn recent_plans(&self) -> recent_plans::RecentPlans {
        recent_plans::RecentPlans(self.0.name("recentPlans"))
    }

    /// `/me/planner/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }
}

/// `/me/planner/all`
pub mod all {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/planner/all`
        All
    }

    impl All {
        /// `GET /me/planner/all/delta` — planner: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-delta?view=graph-rest-beta)
        /// Status: 200, 400, 410, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn delta(&self) -> List<models::Entity> {
            let operation = &Operation {
                name: "planner: delta",
                method: Method::Get,
                path: "/me/planner/all/delta",
                pages: &["planneruser-list-delta"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("delta").list(operation)
        }
    }
}

/// `/me/planner/favoritePlans`
pub mod favorite_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/planner/favoritePlans`
        FavoritePlans
    }

    impl FavoritePlans {
        /// `GET /me/planner/favoritePlans` — List favoritePlans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-favoriteplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/me/planner/favoritePlans",
                pages: &["planneruser-list-favoriteplans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/planner/plans`
pub mod plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/planner/plans`
        Plans
    }

    impl Plans {
        /// `GET /me/planner/plans` — List plans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/me/planner/plans",
                pages: &["planneruser-list-plans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/planner/recentPlans`
pub mod recent_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/planner/recentPlans`
        RecentPlans
    }

    impl RecentPlans {
        /// `GET /me/planner/recentPlans` — List recentPlans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-recentplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/me/planner/recentPlans",
                pages: &["planneruser-list-recentplans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/planner/tasks`
pub mod tasks {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/planner/tasks`
        Tasks
    }

    impl Tasks {
        /// `GET /me/planner/tasks` — List tasks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerTask> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/me/planner/tasks",
                pages: &["planneruser-list-tasks"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}
