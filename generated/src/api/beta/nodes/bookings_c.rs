// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantMigrationJob`, such as `/solutions/migrations/crossTenantMigrationJobs/{id}`.
    CrossTenantMigrationJob: super::Entity = models::CrossTenantMigrationJob
}

impl CrossTenantMigrationJob {
    /// `POST /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-cancel?view=graph-rest-beta), metadata
    /// Also: `/solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/cancel`.
    /// Status: 200.
    pub fn cancel(&self) -> Call<models::CrossTenantMigrationCancelResponse> {
        let sheet = "POST crossTenantMigrationJob: cancel
            crosstenantmigrationjob-cancel: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/cancel
            /solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-get?view=graph-rest-beta), metadata
    /// Also: `/solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::CrossTenantMigrationJob> {
        let sheet = "GET crossTenantMigrationJob: get
            crosstenantmigrationjob-get: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}
            /solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')";
        self.0.get(sheet)
    }

    /// `POST /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/migrate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-migrate?view=graph-rest-beta), metadata
    /// Also: `/solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/migrate`.
    /// Status: 200.
    pub fn migrate(&self) -> Call<models::CrossTenantMigrationJob> {
        let sheet = "POST crossTenantMigrationJob: migrate
            crosstenantmigrationjob-migrate: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/migrate
            /solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/migrate";
        self.0.name("migrate").call(sheet)
    }

    /// `PATCH /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-update?view=graph-rest-beta), metadata
    /// Also: `/solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')`.
    /// Status: 200.
    pub fn update(&self, body: models::CrossTenantMigrationJob) -> Call<models::CrossTenantMigrationJob> {
        let sheet = "PATCH crossTenantMigrationJob: update
            crosstenantmigrationjob-update: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}
            /solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')";
        self.0.call(sheet).json(body)
    }

    /// `POST /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/validate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-validate?view=graph-rest-beta), metadata
    /// Also: `/solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/validate`.
    /// Status: 200.
    pub fn validate(&self) -> Call<models::CrossTenantMigrationJob> {
        let sheet = "POST crossTenantMigrationJob: validate
            crosstenantmigrationjob-validate: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/validate
            /solutions/migrations/crossTenantMigrationJobs(displayName='{displayName}')/validate";
        self.0.name("validate").call(sheet)
    }

    /// `…/users`
    pub fn users(&self) -> super::CrossTenantMigrationJobUsers {
        super::CrossTenantMigrationJobUsers(self.0.name("users"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.crossTenantMigrationTask`, such as `/solutions/migrations/crossTenantMigrationJobs/{id}/users`.
    CrossTenantMigrationJobUsers[models::CrossTenantMigrationTask]
}

impl CrossTenantMigrationJobUsers {
    /// `GET /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/users`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationjob-list-users?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CrossTenantMigrationTask> {
        let sheet = "GET crossTenantMigrationJob: list
            crosstenantmigrationjob-list-users: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/users";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantMigrationTask`, such as `/solutions/migrations/crossTenantMigrationJobs/{id}/users/{id}`.
    CrossTenantMigrationTask: super::Entity = models::CrossTenantMigrationTask
}

impl CrossTenantMigrationTask {
    /// `POST /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/users/{crossTenantMigrationTask-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationtask-cancel?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn cancel(&self) -> Call<models::CrossTenantMigrationCancelResponse> {
        let sheet = "POST crossTenantMigrationTask: cancel
            crosstenantmigrationtask-cancel: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/users/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/users/{crossTenantMigrationTask-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantmigrationtask-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::CrossTenantMigrationTask> {
        let sheet = "GET crossTenantMigrationTask: get
            crosstenantmigrationtask-get: | |
            /solutions/migrations/crossTenantMigrationJobs/{id}/users/{id}";
        self.0.get(sheet)
    }
}
