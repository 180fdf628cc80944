// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `tasks`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.attachmentBase`, such as `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    AttachmentBase: super::Entity = models::AttachmentBase
}

impl AttachmentBase {
    /// `DELETE /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/{attachmentBase-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/{attachmentBase-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachmentBase: delete
            : Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments/{id}
            : Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/{attachmentBase-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/{attachmentBase-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::AttachmentBase> {
        let sheet = "GET attachmentBase: get
            : Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/attachments/{id}
            : Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.checklistItem`, such as `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`.
    ChecklistItem: super::Entity = models::ChecklistItem
}

impl ChecklistItem {
    /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE checklistItem: delete
            checklistitem-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::ChecklistItem> {
        let sheet = "GET checklistItem: get
            checklistitem-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-update?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "PATCH checklistItem: update
            checklistitem-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.linkedResource`, such as `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}`.
    LinkedResource: super::Entity = models::LinkedResource
}

impl LinkedResource {
    /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Delete linkedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-delete?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE linkedResource: delete
            linkedresource-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/linkedResources/{id}
            linkedresource-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Get linkedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-get?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::LinkedResource> {
        let sheet = "GET linkedResource: get
            linkedresource-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/linkedResources/{id}
            linkedresource-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Update linkedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-update?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
        let sheet = "PATCH linkedResource: update
            linkedresource-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/linkedResources/{id}
            linkedresource-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.planner`, such as `/planner`.
    Planner: super::Entity = models::Planner
}

impl Planner {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Planner> {
        self.0.get("GET planner: get")
    }

    /// `…/buckets`
    pub fn buckets(&self) -> super::PlannerBuckets {
        super::PlannerBuckets(self.0.name("buckets"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerPlans {
        super::PlannerPlans(self.0.name("plans"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerTasks {
        super::PlannerTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, such as `/planner/tasks/{id}/assignedToTaskBoardFormat`.
    PlannerAssignedToTaskBoardTaskFormat: super::Entity = models::PlannerAssignedToTaskBoardTaskFormat
}

impl PlannerAssignedToTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/assignedToTaskBoardFormat` — Get plannerAssignedToTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-get?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerAssignedToTaskBoardTaskFormat> {
        let sheet = "GET plannerAssignedToTaskBoardTaskFormat: get
            plannerassignedtotaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}/assignedToTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/assignedToTaskBoardFormat` — Update plannerAssignedToTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerAssignedToTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerAssignedToTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerAssignedToTaskBoardTaskFormat: update
            plannerassignedtotaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}/assignedToTaskBoardFormat";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerBucket`, such as `/planner/buckets/{id}`.
    PlannerBucket: super::Entity = models::PlannerBucket
}

impl PlannerBucket {
    /// `DELETE /planner/buckets/{id}` — Delete plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delete?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerBucket: delete
            plannerbucket-delete: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/buckets/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/buckets/{id}` — Get plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-get?view=graph-rest-1.0)
    /// Also: `/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerBucket> {
        let sheet = "GET plannerBucket: get
            plannerbucket-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/buckets/{id}
            plannerbucket-get: Tasks.Read | | Tasks.Read.All
            /planner/plans/{id}/buckets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/buckets/{id}` — Update plannerbucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerBucket) -> Call<Option<models::PlannerBucket>> {
        let sheet = "PATCH plannerBucket: update
            plannerbucket-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/buckets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerBucketTasks {
        super::PlannerBucketTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerBucketTaskBoardTaskFormat`, such as `/planner/tasks/{id}/bucketTaskBoardFormat`.
    PlannerBucketTaskBoardTaskFormat: super::Entity = models::PlannerBucketTaskBoardTaskFormat
}

impl PlannerBucketTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/bucketTaskBoardFormat` — Get plannerBucketTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-get?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerBucketTaskBoardTaskFormat> {
        let sheet = "GET plannerBucketTaskBoardTaskFormat: get
            plannerbuckettaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}/bucketTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/bucketTaskBoardFormat` — Update plannerBucketTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerBucketTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerBucketTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerBucketTaskBoardTaskFormat: update
            plannerbuckettaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}/bucketTaskBoardFormat";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/buckets/{id}/tasks`.
    PlannerBucketTasks[models::PlannerTask]
}

impl PlannerBucketTasks {
    /// `GET /planner/buckets/{id}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-list-tasks?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerBucket: list
            plannerbucket-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/buckets/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerBucket`, such as `/planner/buckets`.
    PlannerBuckets[models::PlannerBucket]
}

impl PlannerBuckets {
    /// `POST /planner/buckets` — Create plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-buckets?view=graph-rest-1.0)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerBucket) -> Call<models::PlannerBucket> {
        let sheet = "POST planner: create
            planner-post-buckets: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/buckets";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/buckets` — List buckets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-buckets?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerBucket> {
        let sheet = "GET planner: list
            planner-list-buckets: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/buckets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerGroup`, such as `/groups/{id}/planner`.
    PlannerGroup: super::Entity = models::PlannerGroup
}

impl PlannerGroup {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PlannerGroup> {
        self.0.get("GET plannerGroup: get")
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerGroupPlans {
        super::PlannerGroupPlans(self.0.name("plans"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/groups/{id}/planner/plans`.
    PlannerGroupPlans[models::PlannerPlan]
}

impl PlannerGroupPlans {
    /// `GET /groups/{group-id}/planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-list-plans?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerGroup: list
            plannergroup-list-plans: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /groups/{id}/planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlan`, such as `/planner/plans/{id}`.
    PlannerPlan: super::Entity = models::PlannerPlan
}

impl PlannerPlan {
    /// `DELETE /planner/plans/{id}` — Delete plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delete?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerPlan: delete
            plannerplan-delete: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/plans/{plan-id}` — Get plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-get?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/planner/plans/{plannerPlan-id}`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerPlan> {
        let sheet = "GET plannerPlan: get
            plannerplan-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}
            plannerplan-get: Tasks.Read | | Tasks.Read.All
            /groups/{id}/planner/plans/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/plans/{plan-id}` — Update plannerplan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerPlan) -> Call<Option<models::PlannerPlan>> {
        let sheet = "PATCH plannerPlan: update
            plannerplan-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/buckets`
    pub fn buckets(&self) -> super::PlannerPlanBuckets {
        super::PlannerPlanBuckets(self.0.name("buckets"))
    }

    /// `…/details`
    pub fn details(&self) -> super::PlannerPlanDetails {
        super::PlannerPlanDetails(self.0.name("details"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerPlanTasks {
        super::PlannerPlanTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerBucket`, such as `/planner/plans/{id}/buckets`.
    PlannerPlanBuckets[models::PlannerBucket]
}

impl PlannerPlanBuckets {
    /// `GET /planner/plans/{plan-id}/buckets` — List buckets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-buckets?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerBucket> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-buckets: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/buckets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanDetails`, such as `/planner/plans/{id}/details`.
    PlannerPlanDetails: super::Entity = models::PlannerPlanDetails
}

impl PlannerPlanDetails {
    /// `GET /planner/plans/{id}/details` — Get plannerPlanDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-get?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerPlanDetails> {
        let sheet = "GET plannerPlanDetails: get
            plannerplandetails-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/details";
        self.0.get(sheet)
    }

    /// `PATCH /planner/plans/{id}/details` — Update plannerplandetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerPlanDetails) -> Call<Option<models::PlannerPlanDetails>> {
        let sheet = "PATCH plannerPlanDetails: update
            plannerplandetails-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans/{id}/details";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/plans/{id}/tasks`.
    PlannerPlanTasks[models::PlannerTask]
}

impl PlannerPlanTasks {
    /// `GET /planner/plans/{plan-id}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-tasks?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/planner/plans`.
    PlannerPlans[models::PlannerPlan]
}

impl PlannerPlans {
    /// `POST /planner/plans` — Create plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-plans?view=graph-rest-1.0)
    /// Status: 201, 400, 403, 404, 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerPlan) -> Call<models::PlannerPlan> {
        let sheet = "POST planner: create
            planner-post-plans: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-plans?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET planner: list
            planner-list-plans: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerProgressTaskBoardTaskFormat`, such as `/planner/tasks/{id}/progressTaskBoardFormat`.
    PlannerProgressTaskBoardTaskFormat: super::Entity = models::PlannerProgressTaskBoardTaskFormat
}

impl PlannerProgressTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/progressTaskBoardFormat` — Get plannerProgressTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-get?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerProgressTaskBoardTaskFormat> {
        let sheet = "GET plannerProgressTaskBoardTaskFormat: get
            plannerprogresstaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}/progressTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/progressTaskBoardFormat` — Update plannerProgressTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerProgressTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerProgressTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerProgressTaskBoardTaskFormat: update
            plannerprogresstaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}/progressTaskBoardFormat";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTask`, such as `/planner/tasks/{id}`.
    PlannerTask: super::Entity = models::PlannerTask
}

impl PlannerTask {
    /// `DELETE /planner/tasks/{id}` — Delete plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delete?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerTask: delete
            plannertask-delete: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/tasks/{id}` — Get plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-get?view=graph-rest-1.0)
    /// Also: `/me/planner/tasks/{plannerTask-id}`, `/users/{user-id}/planner/tasks/{plannerTask-id}`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerTask> {
        let sheet = "GET plannerTask: get
            plannertask-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}
            plannertask-get: Tasks.Read | | Tasks.Read.All
            /me/planner/tasks/{id}
            /users/{id}/planner/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}` — Update plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerTask) -> Call<Option<models::PlannerTask>> {
        let sheet = "PATCH plannerTask: update
            plannertask-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignedToTaskBoardFormat`
    pub fn assigned_to_task_board_format(&self) -> super::PlannerAssignedToTaskBoardTaskFormat {
        super::PlannerAssignedToTaskBoardTaskFormat(self.0.name("assignedToTaskBoardFormat"))
    }

    /// `…/bucketTaskBoardFormat`
    pub fn bucket_task_board_format(&self) -> super::PlannerBucketTaskBoardTaskFormat {
        super::PlannerBucketTaskBoardTaskFormat(self.0.name("bucketTaskBoardFormat"))
    }

    /// `…/details`
    pub fn details(&self) -> super::PlannerTaskDetails {
        super::PlannerTaskDetails(self.0.name("details"))
    }

    /// `…/progressTaskBoardFormat`
    pub fn progress_task_board_format(&self) -> super::PlannerProgressTaskBoardTaskFormat {
        super::PlannerProgressTaskBoardTaskFormat(self.0.name("progressTaskBoardFormat"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskDetails`, such as `/planner/tasks/{id}/details`.
    PlannerTaskDetails: super::Entity = models::PlannerTaskDetails
}

impl PlannerTaskDetails {
    /// `GET /planner/tasks/{id}/details` — Get plannerTaskDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-get?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerTaskDetails> {
        let sheet = "GET plannerTaskDetails: get
            plannertaskdetails-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}/details";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/details` — Update plannertaskdetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-update?view=graph-rest-1.0)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerTaskDetails) -> Call<Option<models::PlannerTaskDetails>> {
        let sheet = "PATCH plannerTaskDetails: update
            plannertaskdetails-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}/details";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/tasks`.
    PlannerTasks[models::PlannerTask]
}

impl PlannerTasks {
    /// `POST /planner/tasks` — Create plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-tasks?view=graph-rest-1.0)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerTask) -> Call<models::PlannerTask> {
        let sheet = "POST planner: create
            planner-post-tasks: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-tasks?view=graph-rest-1.0)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET planner: list
            planner-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerUser`, such as `/me/planner`.
    PlannerUser: super::Entity = models::PlannerUser
}

impl PlannerUser {
    /// `GET /me/planner`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/planner`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerUser> {
        let sheet = "GET user: get
            : Tasks.Read Tasks.ReadWrite Group.Read.All | | Tasks.Read.All Tasks.ReadWrite.All
            /me/planner
            /users/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /me/planner`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/planner`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerUser) -> Call<models::PlannerUser> {
        let sheet = "PATCH user: update
            : Tasks.ReadWrite Group.ReadWrite.All | |
            /me/planner
            /users/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerUserPlans {
        super::PlannerUserPlans(self.0.name("plans"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerUserTasks {
        super::PlannerUserTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/plans`.
    PlannerUserPlans[models::PlannerPlan]
}

impl PlannerUserPlans {
    /// `GET /drive/root/createdByUser/planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-1.0)
    /// Also: `/me/planner/plans`, `/users/{id}/planner/plans`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-plans: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | |
            /drive/root/createdByUser/planner/plans
            /me/planner/plans
            /users/{id}/planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/tasks`.
    PlannerUserTasks[models::PlannerTask]
}

impl PlannerUserTasks {
    /// `GET /drive/root/createdByUser/planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-1.0)
    /// Also: `/me/planner/tasks`, `/users/{id}/planner/tasks`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerUser: list
            planneruser-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /drive/root/createdByUser/planner/tasks
            /me/planner/tasks
            /users/{id}/planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.todo`, such as `/me/todo`.
    Todo: super::Entity = models::Todo
}

impl Todo {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Todo> {
        self.0.get("GET todo: get")
    }

    /// `…/lists`
    pub fn lists(&self) -> super::TodoLists {
        super::TodoLists(self.0.name("lists"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.todoTaskList`, such as `/me/todo/lists`.
    TodoLists[models::TodoTaskList]
}

impl TodoLists {
    /// `POST /me/todo/lists` — Create todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "POST todo: create
            todo-post-lists: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists
            todo-post-lists, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/delta` — todoTaskList: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delta?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn delta(&self) -> List<models::TodoTaskList> {
        let sheet = "GET todoTaskList: delta
            todotasklist-delta: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /me/todo/lists/delta
            /users/{id}/todo/lists/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/todo/lists` — List lists
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::TodoTaskList> {
        let sheet = "GET todo: list
            todo-list-lists: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists
            todo-list-lists: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.todoTask`, such as `/me/todo/lists/{id}/tasks/{id}`.
    TodoTask: super::Entity = models::TodoTask
}

impl TodoTask {
    /// `DELETE /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Delete todoTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delete?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE todoTask: delete
            todotask-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}
            todotask-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Get todoTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::TodoTask> {
        let sheet = "GET todoTask: get
            todotask-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}
            todotask-get, opentypeextension-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Update todoTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-update?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::TodoTask) -> Call<models::TodoTask> {
        let sheet = "PATCH todoTask: update
            todotask-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}
            todotask-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/attachmentSessions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn attachment_sessions(&self) -> Collection<models::AttachmentSession> {
        Collection::at(self.0.name("attachmentSessions"))
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::TodoTaskAttachments {
        super::TodoTaskAttachments(self.0.name("attachments"))
    }

    /// `…/checklistItems`
    pub fn checklist_items(&self) -> super::TodoTaskChecklistItems {
        super::TodoTaskChecklistItems(self.0.name("checklistItems"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::TodoTaskExtensions {
        super::TodoTaskExtensions(self.0.name("extensions"))
    }

    /// `…/linkedResources`
    pub fn linked_resources(&self) -> super::TodoTaskLinkedResources {
        super::TodoTaskLinkedResources(self.0.name("linkedResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachmentBase`, such as `/me/todo/lists/{id}/tasks/{id}/attachments`.
    TodoTaskAttachments[models::AttachmentBase]
}

impl TodoTaskAttachments {
    /// `POST /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: impl Into<models::AttachmentBase>) -> Call<models::AttachmentBase> {
        let sheet = "POST todoTask: create
            : Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments
            : Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments";
        self.0.call(sheet).json(Into::<models::AttachmentBase>::into(body))
    }

    /// `POST /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/createUploadSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/createUploadSession`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create_upload_session(
        &self,
        body: requests::task_file_attachment::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST taskFileAttachment: create_upload_session
            taskfileattachment-createuploadsession: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments/createUploadSession
            taskfileattachment-createuploadsession: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::AttachmentBase> {
        let sheet = "GET todoTask: list
            : Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/attachments
            : Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.checklistItem`, such as `/me/todo/lists/{id}/tasks/{id}/checklistItems`.
    TodoTaskChecklistItems[models::ChecklistItem]
}

impl TodoTaskChecklistItems {
    /// `POST /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — Create checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-checklistitems?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "POST todoTask: create
            todotask-post-checklistitems: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/checklistItems
            todotask-post-checklistitems: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — List checklistitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-checklistitems?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::ChecklistItem> {
        let sheet = "GET todoTask: list
            todotask-list-checklistitems: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/checklistItems
            todotask-list-checklistitems: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/todo/lists/{id}/tasks/{id}/extensions`.
    TodoTaskExtensions[models::Extension]
}

impl TodoTaskExtensions {
    /// `POST /users/{id|userPrincipalName}/todo/lists/{id}/tasks/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.linkedResource`, such as `/me/todo/lists/{id}/tasks/{id}/linkedResources`.
    TodoTaskLinkedResources[models::LinkedResource]
}

impl TodoTaskLinkedResources {
    /// `POST /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — Create linkedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-linkedresources?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::LinkedResource) -> Call<models::LinkedResource> {
        let sheet = "POST todoTask: create
            todotask-post-linkedresources: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/linkedResources
            todotask-post-linkedresources: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — List linkedResources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-linkedresources?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::LinkedResource> {
        let sheet = "GET todoTask: list
            todotask-list-linkedresources: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/linkedResources
            todotask-list-linkedresources: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.todoTaskList`, such as `/me/todo/lists/{id}`.
    TodoTaskList: super::Entity = models::TodoTaskList
}

impl TodoTaskList {
    /// `DELETE /me/todo/lists/{todoTaskListId}` — Delete todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delete?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE todoTaskList: delete
            todotasklist-delete: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/todo/lists/{id}
            todotasklist-delete: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}` — Get todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::TodoTaskList> {
        let sheet = "GET todoTaskList: get
            todotasklist-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}
            todotasklist-get, opentypeextension-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/todo/lists/{todoTaskListId}` — Update todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/todo/lists/{todoTaskList-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "PATCH todoTaskList: update
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::TodoTaskListExtensions {
        super::TodoTaskListExtensions(self.0.name("extensions"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::TodoTaskListTasks {
        super::TodoTaskListTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/todo/lists/{id}/extensions`.
    TodoTaskListExtensions[models::Extension]
}

impl TodoTaskListExtensions {
    /// `POST /users/{id|userPrincipalName}/todo/lists/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /users/{id}/todo/lists/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.todoTask`, such as `/me/todo/lists/{id}/tasks`.
    TodoTaskListTasks[models::TodoTask]
}

impl TodoTaskListTasks {
    /// `POST /me/todo/lists/{todoTaskListId}/tasks` — Create todoTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-post-tasks?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::TodoTask) -> Call<models::TodoTask> {
        let sheet = "POST todoTaskList: create
            todotasklist-post-tasks: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks
            todotasklist-post-tasks, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{id}/tasks/delta` — todoTask: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Tasks.Read`; personal account: `Tasks.ReadWrite`, `Tasks.Read`; application: `Tasks.ReadWrite.All`, `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::TodoTask> {
        let sheet = "GET todoTask: delta
            todotask-delta: Tasks.ReadWrite Tasks.Read | Tasks.ReadWrite Tasks.Read | Tasks.ReadWrite.All Tasks.Read.All
            /me/todo/lists/{id}/tasks/delta
            todotask-delta: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-list-tasks?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::TodoTask> {
        let sheet = "GET todoTaskList: list
            todotasklist-list-tasks: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks
            todotasklist-list-tasks: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks";
        self.0.list(sheet)
    }

    /// `PATCH /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks` — Update todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "PATCH todoTaskList: update
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }
}
