// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/planner`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/planner`
    Planner
}

impl Planner {
    /// `/users/{id}/planner/plans`
    pub fn plans(&self) -> plans::Plans {
        plans::Plans(self.0.name("plans"))
    }

    /// `/users/{id}/planner/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
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
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-1.0)
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
