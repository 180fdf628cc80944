// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/planner`

use super::super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/planner`
    Planner
}

impl Planner {
    /// `GET /users/{id}/planner` — Get plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
    pub fn get(&self) -> Get<models::PlannerUser> {
        let operation = &Operation {
            name: "plannerUser: get",
            method: Method::Get,
            path: "/users/{id}/planner",
            pages: &["planneruser-get"],
            work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `/users/{id}/planner/all`
    pub fn all(&self) -> all::All {
        all::All(self.0.name("all"))
    }

    /// `/users/{id}/planner/favoritePlans`
    pub fn favorite_plans(&self) -> favorite_plans::FavoritePlans {
        favorite_plans::FavoritePlans(self.0.name("favoritePlans"))
    }

    /// `/users/{id}/planner/plans`
    pub fn plans(&self) -> plans::Plans {
        plans::Plans(self.0.name("plans"))
    }

    /// `/users/{id}/planner/recentPlans`
    pub fn recent_plans(&self) -> recent_plans::RecentPlans {
        recent_plans::RecentPlans(self.0.name("recentPlans"))
    }

    /// `/users/{id}/planner/rosterPlans`
    pub fn roster_plans(&self) -> roster_plans::RosterPlans {
        roster_plans::RosterPlans(self.0.name("rosterPlans"))
    }

    /// `/users/{id}/planner/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }
}

/// `/users/{id}/planner/all`
pub mod all {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/all`
        All
    }

    impl All {
        /// `GET /users/{id}/planner/all/delta` — planner: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-delta?view=graph-rest-beta)
        /// Status: 200, 400, 410, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn delta(&self) -> List<models::Entity> {
            let operation = &Operation {
                name: "planner: delta",
                method: Method::Get,
                path: "/users/{id}/planner/all/delta",
                pages: &["planneruser-list-delta"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("delta").list(operation)
        }
    }
}

/// `/users/{id}/planner/favoritePlans`
pub mod favorite_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/favoritePlans`
        FavoritePlans
    }

    impl FavoritePlans {
        /// `GET /users/{id}/planner/favoritePlans` — List favoritePlans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-favoriteplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/users/{id}/planner/favoritePlans",
                pages: &["planneruser-list-favoriteplans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/planner/plans`
pub mod plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/plans`
        Plans
    }

    impl Plans {
        /// `GET /users/{id}/planner/plans` — List plans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/users/{id}/planner/plans",
                pages: &["planneruser-list-plans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/planner/recentPlans`
pub mod recent_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/recentPlans`
        RecentPlans
    }

    impl RecentPlans {
        /// `GET /users/{id}/planner/recentPlans` — List recentPlans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-recentplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/users/{id}/planner/recentPlans",
                pages: &["planneruser-list-recentplans"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/planner/rosterPlans`
pub mod roster_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/rosterPlans`
        RosterPlans
    }

    impl RosterPlans {
        /// `GET /users/{usersId}/planner/rosterPlans` — List rosterplans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-rosterplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`, `Tasks.ReadWrite`
        pub fn list(&self) -> List<models::PlannerPlan> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/users/{usersId}/planner/rosterPlans",
                pages: &["planneruser-list-rosterplans"],
                work: "Tasks.Read Tasks.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/planner/tasks`
pub mod tasks {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/planner/tasks`
        Tasks
    }

    impl Tasks {
        /// `GET /users/{id}/planner/tasks` — List tasks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-beta)
        /// Status: 200, 403, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read` and 3 more
        pub fn list(&self) -> List<models::PlannerTask> {
            let operation = &Operation {
                name: "plannerUser: list",
                method: Method::Get,
                path: "/users/{id}/planner/tasks",
                pages: &["planneruser-list-tasks"],
                work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}
