// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `tasks`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.attachmentBase`, such as `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    AttachmentBase: super::Entity = models::AttachmentBase
}

impl AttachmentBase {
    /// `DELETE /me/todo/lists/{id}/tasks/{id}/attachments/{id}` — Delete taskFileAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-delete?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE taskFileAttachment: delete
            taskfileattachment-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments/{id}
            taskfileattachment-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{id}/tasks/{id}/attachments/{id}` — Get taskFileAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-get?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::AttachmentBase> {
        let sheet = "GET taskFileAttachment: get
            taskfileattachment-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/attachments/{id}
            taskfileattachment-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.baseTask`, such as `/me/tasks/alltasks/{id}`.
    BaseTask = models::BaseTask
}

impl BaseTask {
    /// `DELETE /me/tasks/alltasks/{baseTaskId}` — Delete baseTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-delete?view=graph-rest-beta)
    /// Also: `/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE baseTask: delete
            basetask-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/alltasks/{id}
            /me/tasks/lists/{id}/tasks/{id}
            /users/{id}/tasks/alltasks/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/tasks/alltasks/{baseTaskId}` — Get baseTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::BaseTask> {
        let sheet = "GET baseTask: get
            basetask-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/tasks/alltasks/{id}
            /me/tasks/lists/{id}/tasks/{id}
            /users/{id}/tasks/alltasks/{id}
            basetask-get, opentypeextension-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /users/{id}/tasks/lists/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/tasks/alltasks/{baseTaskId}/move` — baseTask: move deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-move?view=graph-rest-beta)
    /// Also: `/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move`, `/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}/move`, `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/move`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn move_(&self, body: requests::base_task::MoveRequest) -> Call<models::BaseTask> {
        let sheet = "POST baseTask: move_
            basetask-move: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/alltasks/{id}/move
            /me/tasks/lists/{id}/tasks/{id}/move
            /users/{id}/tasks/alltasks/{id}/move
            /users/{id}/tasks/lists/{id}/tasks/{id}/move";
        self.0.name("move").call(sheet).json(body)
    }

    /// `PATCH /me/tasks/alltasks/{baseTaskId}` — Update baseTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-update?view=graph-rest-beta)
    /// Also: `/me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/alltasks/{baseTaskId}`, `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::Task) -> Call<models::BaseTask> {
        let sheet = "PATCH baseTask: update
            basetask-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/alltasks/{id}
            /me/tasks/lists/{id}/tasks/{id}
            /users/{id}/tasks/alltasks/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/checklistItems`
    pub fn checklist_items(&self) -> super::BaseTaskChecklistItems {
        super::BaseTaskChecklistItems(self.0.name("checklistItems"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::BaseTaskExtensions {
        super::BaseTaskExtensions(self.0.name("extensions"))
    }

    /// `…/linkedResources`
    pub fn linked_resources(&self) -> super::BaseTaskLinkedResources {
        super::BaseTaskLinkedResources(self.0.name("linkedResources"))
    }

    /// `…/parentList`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_list(&self) -> super::BaseTaskList {
        super::BaseTaskList(self.0.name("parentList"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.checklistItem`, such as `/me/tasks/lists/{id}/tasks/{id}/checklistItems`.
    BaseTaskChecklistItems[models::ChecklistItem]
}

impl BaseTaskChecklistItems {
    /// `POST /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — Create checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-post-checklistitems?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "POST baseTask: create
            basetask-post-checklistitems: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/checklistItems
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems` — List checklistitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-list-checklistitems?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::ChecklistItem> {
        let sheet = "GET baseTask: list
            basetask-list-checklistitems: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/checklistItems
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/tasks/lists/{id}/tasks/{id}/extensions`.
    BaseTaskExtensions[models::Extension]
}

impl BaseTaskExtensions {
    /// `POST /users/{userId|userPrincipalName}/tasks/lists/{listId}/tasks/{taskId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Message>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /users/{id}/tasks/lists/{id}/tasks/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.linkedResource_v2`, such as `/me/tasks/lists/{id}/tasks/{id}/linkedResources`.
    BaseTaskLinkedResources[models::LinkedResourceV2]
}

impl BaseTaskLinkedResources {
    /// `POST /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — Create linkedResource\_v2 deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-post-linkedresources?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::LinkedResourceV2) -> Call<models::LinkedResourceV2> {
        let sheet = "POST baseTask: create
            basetask-post-linkedresources: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/linkedResources
            /users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources` — List linkedResources deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-list-linkedresources?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::LinkedResourceV2> {
        let sheet = "GET baseTask: list
            basetask-list-linkedresources: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/linkedResources
            /users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.baseTaskList`, such as `/me/tasks/lists/{id}`.
    BaseTaskList = models::BaseTaskList
}

impl BaseTaskList {
    /// `DELETE /me/tasks/lists/{baseTaskListId}` — Delete baseTaskList deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tasklist-delete?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE taskList: delete
            tasklist-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}
            /users/{id}/tasks/lists/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}` — Get baseTaskList deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn get(&self) -> Get<models::BaseTaskList> {
        let sheet = "GET baseTaskList: get
            basetasklist-get: Tasks.Read | Tasks.Read |
            /me/tasks/lists/{id}
            basetasklist-get, opentypeextension-get: Tasks.Read | Tasks.Read |
            /users/{id}/tasks/lists/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/tasks/lists/{baseTaskListId}` — Update baseTaskList deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tasklist-update?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: impl Into<models::BaseTaskList>) -> Call<models::BaseTaskList> {
        let sheet = "PATCH taskList: update
            tasklist-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}
            /users/{id}/tasks/lists/{id}";
        self.0.call(sheet).json(Into::<models::BaseTaskList>::into(body))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::BaseTaskListExtensions {
        super::BaseTaskListExtensions(self.0.name("extensions"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::BaseTaskListTasks {
        super::BaseTaskListTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/tasks/lists/{id}/extensions`.
    BaseTaskListExtensions[models::Extension]
}

impl BaseTaskListExtensions {
    /// `POST /users/{userId|userPrincipalName}/tasks/lists/{listId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Message>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /users/{id}/tasks/lists/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.baseTask`, such as `/me/tasks/lists/{id}/tasks`.
    BaseTaskListTasks[models::BaseTask]
}

impl BaseTaskListTasks {
    /// `POST /me/tasks/lists/{baseTaskListId}/tasks` — Create baseTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks`.
    /// Required: `status`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::BaseTask) -> Call<models::BaseTask> {
        let sheet = "POST baseTaskList: create
            basetasklist-post-tasks: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks
            basetasklist-post-tasks, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/tasks/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/delta` — baseTask: delta deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetask-delta?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn delta(&self) -> List<models::BaseTask> {
        let sheet = "GET baseTask: delta
            basetask-delta: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks/delta
            /users/{id}/tasks/lists/{id}/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks` — List baseTasks deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-list-tasks?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/{baseTaskListId}/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::BaseTask> {
        let sheet = "GET baseTaskList: list
            basetasklist-list-tasks: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks
            /users/{id}/tasks/lists/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.businessScenarioPlanner`, such as `/solutions/businessScenarios/{id}/planner`.
    BusinessScenarioPlanner: super::Entity = models::BusinessScenarioPlanner
}

impl BusinessScenarioPlanner {
    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenarioplanner-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::BusinessScenarioPlanner> {
        let sheet = "GET businessScenarioPlanner: get
            businessscenarioplanner-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner";
        self.0.get(sheet)
    }

    /// `POST /solutions/businessScenarios/{businessScenario-id}/planner/getPlan`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenarioplanner-getplan?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn get_plan(
        &self,
        body: requests::business_scenario_planner::GetPlanRequest,
    ) -> Call<models::BusinessScenarioPlanReference> {
        let sheet = "POST businessScenarioPlanner: get_plan
            businessscenarioplanner-getplan: BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/getPlan";
        self.0.name("getPlan").call(sheet).json(body)
    }

    /// `…/planConfiguration`
    pub fn plan_configuration(&self) -> super::PlannerPlanConfiguration {
        super::PlannerPlanConfiguration(self.0.name("planConfiguration"))
    }

    /// `…/taskConfiguration`
    pub fn task_configuration(&self) -> super::PlannerTaskConfiguration {
        super::PlannerTaskConfiguration(self.0.name("taskConfiguration"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::BusinessScenarioPlannerTasks {
        super::BusinessScenarioPlannerTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.businessScenarioTask`, such as `/solutions/businessScenarios/{id}/planner/tasks`.
    BusinessScenarioPlannerTasks[models::BusinessScenarioTask]
}

impl BusinessScenarioPlannerTasks {
    /// `POST /solutions/businessScenarios/{businessScenario-id}/planner/tasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenarioplanner-post-tasks?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn create(&self, body: models::BusinessScenarioTask) -> Call<models::BusinessScenarioTask> {
        let sheet = "POST businessScenarioPlanner: create
            businessscenarioplanner-post-tasks: BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/tasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenarioplanner-list-tasks?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::BusinessScenarioTask> {
        let sheet = "GET businessScenarioPlanner: list
            businessscenarioplanner-list-tasks: BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.businessScenarioTask`, such as `/solutions/businessScenarios/{id}/planner/tasks/{id}`.
    BusinessScenarioTask: super::PlannerTask = models::BusinessScenarioTask
}

impl BusinessScenarioTask {
    /// `DELETE /solutions/businessScenarios/{businessScenario-id}/planner/tasks/{businessScenarioTask-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenarioplanner-delete-tasks?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE businessScenarioPlanner: delete
            businessscenarioplanner-delete-tasks: BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/tasks/{businessScenarioTask-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenariotask-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.Read.OwnedBy`, `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::BusinessScenarioTask> {
        let sheet = "GET businessScenarioTask: get
            businessscenariotask-get: BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.Read.OwnedBy BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/tasks/{businessScenarioTask-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenariotask-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioData.ReadWrite.OwnedBy`; application: `BusinessScenarioData.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::BusinessScenarioTask) -> Call<models::BusinessScenarioTask> {
        let sheet = "PATCH businessScenarioTask: update
            businessscenariotask-update: BusinessScenarioData.ReadWrite.OwnedBy | | BusinessScenarioData.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/messages`
    pub fn messages(&self) -> super::PlannerTaskMessages {
        super::PlannerTaskMessages(self.0.name("messages"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.checklistItem`, such as `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`.
    ChecklistItem: super::Entity = models::ChecklistItem
}

impl ChecklistItem {
    /// `DELETE /me/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-delete?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE checklistItem: delete
            checklistitem-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-get?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn get(&self) -> Get<models::ChecklistItem> {
        let sheet = "GET checklistItem: get
            checklistitem-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-update?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "PATCH checklistItem: update
            checklistitem-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            checklistitem-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
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
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-update?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.linkedResource_v2`, such as `/me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}`.
    LinkedResourceV2 = models::LinkedResourceV2
}

impl LinkedResourceV2 {
    /// `DELETE /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Delete linkedResource\_v2 deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE linkedResource_v2: delete
            linkedresource_v2-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Get linkedResource\_v2 deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::LinkedResourceV2> {
        let sheet = "GET linkedResource_v2: get
            linkedresource_v2-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}` — Update linkedResource\_v2 deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource_v2-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/linkedResources/{linkedResourceId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::LinkedResourceV2) -> Call<models::LinkedResourceV2> {
        let sheet = "PATCH linkedResource_v2: update
            linkedresource_v2-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/linkedResources/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plan`, such as `/planner/plans_v2/{id}`.
    Plan: super::Entity = models::Plan
}

impl Plan {
    /// `DELETE /planner/plans_v2/{plan-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-delete-v2?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerUser: delete
            planneruser-delete-v2: | |
            /planner/plans_v2/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/plans_v2/{plan-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plan-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Plan> {
        let sheet = "GET plan: get
            plan-get: | |
            /planner/plans_v2/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/plans_v2/{plan-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plan-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::Plan) -> Call<models::Plan> {
        let sheet = "PATCH plan: update
            plan-update: | |
            /planner/plans_v2/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/buckets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn buckets(&self) -> Collection<models::Bucket> {
        Collection::at(self.0.name("buckets"))
    }

    /// `…/contexts`
    ///
    /// The type lists it; no page documents a request there.
    pub fn contexts(&self) -> Collection<models::PlanContextLink> {
        Collection::at(self.0.name("contexts"))
    }

    /// `…/customFieldDefinitions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn custom_field_definitions(&self) -> Collection<models::CustomFieldDefinition> {
        Collection::at(self.0.name("customFieldDefinitions"))
    }

    /// `…/dependencies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn dependencies(&self) -> Collection<models::Dependency> {
        Collection::at(self.0.name("dependencies"))
    }

    /// `…/goals`
    ///
    /// The type lists it; no page documents a request there.
    pub fn goals(&self) -> Collection<models::Goal> {
        Collection::at(self.0.name("goals"))
    }

    /// `…/historyItems`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "users")]
    pub fn history_items(&self) -> Collection<models::HistoryItem> {
        Collection::at(self.0.name("historyItems"))
    }

    /// `…/links`
    ///
    /// The type lists it; no page documents a request there.
    pub fn links(&self) -> Collection<models::ContentLink> {
        Collection::at(self.0.name("links"))
    }

    /// `…/tasks`
    ///
    /// The type lists it; no page documents a request there.
    pub fn tasks(&self) -> Collection<models::Task> {
        Collection::at(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.planner`, such as `/planner`.
    Planner: super::Entity = models::Planner
}

impl Planner {
    /// `GET /planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Planner> {
        let sheet = "GET planner: get
            planner-get: | |
            /planner";
        self.0.get(sheet)
    }

    /// `POST /planner/undo`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn undo(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST planner: undo
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/undo";
        self.0.name("undo").call(sheet).json(body)
    }

    /// `PATCH /planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::Planner) -> Call<models::Planner> {
        let sheet = "PATCH planner: update
            planner-update: | |
            /planner";
        self.0.call(sheet).json(body)
    }

    /// `…/buckets`
    pub fn buckets(&self) -> super::PlannerBuckets {
        super::PlannerBuckets(self.0.name("buckets"))
    }

    /// `…/copyPlanOperations`
    pub fn copy_plan_operations(&self) -> super::PlannerCopyPlanOperations {
        super::PlannerCopyPlanOperations(self.0.name("copyPlanOperations"))
    }

    /// `…/dependencies`
    pub fn dependencies(&self) -> super::PlannerDependencies {
        super::PlannerDependencies(self.0.name("dependencies"))
    }

    /// `…/goals`
    pub fn goals(&self) -> super::PlannerGoals {
        super::PlannerGoals(self.0.name("goals"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerPlans {
        super::PlannerPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    pub fn plans_v2(&self) -> super::PlannerPlansV2 {
        super::PlannerPlansV2(self.0.name("plans_v2"))
    }

    /// `…/rosters`
    pub fn rosters(&self) -> super::PlannerRosters {
        super::PlannerRosters(self.0.name("rosters"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerTasks {
        super::PlannerTasks(self.0.name("tasks"))
    }

    /// `…/tasks_v2`
    pub fn tasks_v2(&self) -> super::PlannerTasksV2 {
        super::PlannerTasksV2(self.0.name("tasks_v2"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, such as `/planner/tasks/{id}/assignedToTaskBoardFormat`.
    PlannerAssignedToTaskBoardTaskFormat: super::Entity = models::PlannerAssignedToTaskBoardTaskFormat
}

impl PlannerAssignedToTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/assignedToTaskBoardFormat` — Get plannerAssignedToTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerBucket> {
        let sheet = "GET plannerBucket: get
            plannerbucket-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/buckets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/buckets/{id}` — Update plannerbucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-update?view=graph-rest-beta)
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
    /// `GET /groups/{group-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delta?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/delta`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/delta`, `/planner/buckets/{plannerBucket-id}/tasks/delta` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerTask: delta
            plannertask-delta: Tasks.Read | | Tasks.Read.All
            /groups/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /groups/{id}/team/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /groups/{id}/team/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/delta
            /planner/buckets/{id}/tasks/delta
            /planner/plans/{id}/buckets/{id}/tasks/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/delta
            /teams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /teams/{id}/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/delta
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/delta
            /users/{id}/planner/plans/{id}/buckets/{id}/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/buckets/{id}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-list-tasks?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-buckets?view=graph-rest-beta)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerBucket) -> Call<models::PlannerBucket> {
        let sheet = "POST planner: create
            planner-post-buckets: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/buckets";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/buckets/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::PlannerBucket> {
        let sheet = "GET plannerBucket: delta
            plannerbucket-delta: | |
            /planner/buckets/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/buckets` — List buckets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-buckets?view=graph-rest-beta)
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
    /// `/planner/copyPlanOperations`
    PlannerCopyPlanOperations
}

impl PlannerCopyPlanOperations {
    /// `POST /planner/copyPlanOperations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST planner: create
            : Tasks.ReadWrite | |
            /planner/copyPlanOperations";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PlannerCopyPlanOperationsId {
        super::PlannerCopyPlanOperationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/planner/copyPlanOperations/{id}`
    PlannerCopyPlanOperationsId
}

impl PlannerCopyPlanOperationsId {
    /// `GET /planner/copyPlanOperations/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET planner: get
            : Tasks.ReadWrite | |
            /planner/copyPlanOperations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/planner/dependencies`
    PlannerDependencies
}

impl PlannerDependencies {
    /// `POST /planner/dependencies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST planner: create
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/dependencies";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/dependencies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET planner: list
            : | | Tasks.ReadWrite.All
            /planner/dependencies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PlannerDependenciesId {
        super::PlannerDependenciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/planner/dependencies/{id}`
    PlannerDependenciesId
}

impl PlannerDependenciesId {
    /// `DELETE /planner/dependencies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE planner: delete
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/dependencies/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/dependencies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET planner: get
            : Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/dependencies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/dependencies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH planner: update
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/dependencies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerGoal`, such as `/planner/goals/{id}`.
    PlannerGoal: super::Entity = models::PlannerGoal
}

impl PlannerGoal {
    /// `DELETE /planner/goals/{plannerGoal-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerGoal: delete
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/goals/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/goals/{plannerGoal-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergoal-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerGoal> {
        let sheet = "GET plannerGoal: get
            plannergoal-get: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/goals/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/goals/{plannerGoal-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerGoal) -> Call<models::PlannerGoal> {
        let sheet = "PATCH plannerGoal: update
            : Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/goals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/tasks`
    ///
    /// The type lists it; no page documents a request there.
    pub fn tasks(&self) -> Collection<models::PlannerTask> {
        Collection::at(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerGoal`, such as `/planner/goals`.
    PlannerGoals[models::PlannerGoal]
}

impl PlannerGoals {
    /// `POST /planner/goals`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerGoal) -> Call<models::PlannerGoal> {
        let sheet = "POST planner: create
            : | | Tasks.ReadWrite.All
            /planner/goals";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/goals`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerGoal> {
        let sheet = "GET planner: list
            : | | Tasks.ReadWrite.All
            /planner/goals";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerGroup`, such as `/groups/{id}/planner`.
    PlannerGroup: super::Entity = models::PlannerGroup
}

impl PlannerGroup {
    /// `DELETE /groups/{group-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-planner?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE group: delete
            group-delete-planner: | |
            /groups/{id}/planner";
        self.0.call(sheet)
    }

    /// `GET /groups/{group-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::PlannerGroup> {
        let sheet = "GET plannerGroup: get
            plannergroup-get: | |
            /groups/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /groups/{group-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::PlannerGroup) -> Call<models::PlannerGroup> {
        let sheet = "PATCH plannerGroup: update
            plannergroup-update: | |
            /groups/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerGroupPlans {
        super::PlannerGroupPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    pub fn plans_v2(&self) -> super::PlannerGroupPlansV2 {
        super::PlannerGroupPlansV2(self.0.name("plans_v2"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/groups/{id}/planner/plans`.
    PlannerGroupPlans[models::PlannerPlan]
}

impl PlannerGroupPlans {
    /// `GET /groups/{group-id}/planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /groups/{id}/planner/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{group-id}/planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-list-plans?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.plan`, such as `/groups/{id}/planner/plans_v2`.
    PlannerGroupPlansV2[models::Plan]
}

impl PlannerGroupPlansV2 {
    /// `GET /groups/{group-id}/planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-list-plans_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Plan> {
        let sheet = "GET plannerGroup: list
            plannergroup-list-plans_v2: | |
            /groups/{id}/planner/plans_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlan`, such as `/planner/plans/{id}`.
    PlannerPlan: super::Entity = models::PlannerPlan
}

impl PlannerPlan {
    /// `POST /groups/{group-id}/planner/plans/{plannerPlan-id}/archive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-archive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/archive`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/archive`, `/planner/plans/{plannerPlan-id}/archive` and 8 more.
    /// Status: 204.
    pub fn archive(&self, body: requests::planner_plan::ArchiveRequest) -> Call<()> {
        let sheet = "POST plannerPlan: archive
            plannerplan-archive: | |
            /groups/{id}/planner/plans/{id}/archive
            /groups/{id}/team/channels/{id}/planner/plans/{id}/archive
            /groups/{id}/team/primaryChannel/planner/plans/{id}/archive
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/archive
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/archive
            /teams/{id}/channels/{id}/planner/plans/{id}/archive
            /teams/{id}/primaryChannel/planner/plans/{id}/archive
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/archive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/archive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/archive
            /users/{id}/planner/plans/{id}/archive
            plannerplan-archive: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/plans/{id}/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `DELETE /planner/plans/{id}` — Delete plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerPlan: delete
            plannerplan-delete: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans/{id}";
        self.0.call(sheet)
    }

    /// `POST /planner/plans/{plannerPlan-id}/extendExpiry`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn extend_expiry(&self) -> Call<()> {
        let sheet = "POST plannerPlan: extend_expiry
            : | |
            /planner/plans/{id}/extendExpiry";
        self.0.name("extendExpiry").call(sheet)
    }

    /// `GET /planner/plans/{plan-id}` — Get plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerPlan> {
        let sheet = "GET plannerPlan: get
            plannerplan-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}";
        self.0.get(sheet)
    }

    /// `GET /planner/plans/{plannerPlan-id}/getUsageRights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`.
    pub fn get_usage_rights(&self) -> Get<models::PlanUsageRight> {
        let sheet = "GET plannerPlan: get_usage_rights
            : Tasks.Read | |
            /planner/plans/{id}/getUsageRights";
        self.0.name("getUsageRights").get(sheet)
    }

    /// `POST /groups/{group-id}/planner/plans/{plannerPlan-id}/moveToContainer`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-movetocontainer?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/moveToContainer`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/moveToContainer`, `/planner/plans/{plannerPlan-id}/moveToContainer` and 8 more.
    /// Status: 200.
    pub fn move_to_container(&self, body: requests::planner_plan::MoveToContainerRequest) -> Call<models::PlannerPlan> {
        let sheet = "POST plannerPlan: move_to_container
            plannerplan-movetocontainer: | |
            /groups/{id}/planner/plans/{id}/moveToContainer
            /groups/{id}/team/channels/{id}/planner/plans/{id}/moveToContainer
            /groups/{id}/team/primaryChannel/planner/plans/{id}/moveToContainer
            /planner/plans/{id}/moveToContainer
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/moveToContainer
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/moveToContainer
            /teams/{id}/channels/{id}/planner/plans/{id}/moveToContainer
            /teams/{id}/primaryChannel/planner/plans/{id}/moveToContainer
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/moveToContainer
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/moveToContainer
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/moveToContainer
            /users/{id}/planner/plans/{id}/moveToContainer";
        self.0.name("moveToContainer").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/planner/plans/{plannerPlan-id}/unarchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-unarchive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/unarchive`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/unarchive`, `/planner/plans/{plannerPlan-id}/unarchive` and 8 more.
    /// Status: 204.
    pub fn unarchive(&self, body: requests::planner_plan::UnarchiveRequest) -> Call<()> {
        let sheet = "POST plannerPlan: unarchive
            plannerplan-unarchive: | |
            /groups/{id}/planner/plans/{id}/unarchive
            /groups/{id}/team/channels/{id}/planner/plans/{id}/unarchive
            /groups/{id}/team/primaryChannel/planner/plans/{id}/unarchive
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/unarchive
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/unarchive
            /teams/{id}/channels/{id}/planner/plans/{id}/unarchive
            /teams/{id}/primaryChannel/planner/plans/{id}/unarchive
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/unarchive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/unarchive
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/unarchive
            /users/{id}/planner/plans/{id}/unarchive
            plannerplan-unarchive: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/plans/{id}/unarchive";
        self.0.name("unarchive").call(sheet).json(body)
    }

    /// `PATCH /planner/plans/{plan-id}` — Update plannerplan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-update?view=graph-rest-beta)
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

    /// `…/dependencies`
    pub fn dependencies(&self) -> super::PlannerPlanDependencies {
        super::PlannerPlanDependencies(self.0.name("dependencies"))
    }

    /// `…/details`
    pub fn details(&self) -> super::PlannerPlanDetails {
        super::PlannerPlanDetails(self.0.name("details"))
    }

    /// `…/goals`
    pub fn goals(&self) -> super::PlannerPlanGoals {
        super::PlannerPlanGoals(self.0.name("goals"))
    }

    /// `…/historyItems`
    pub fn history_items(&self) -> super::PlannerPlanHistoryItems {
        super::PlannerPlanHistoryItems(self.0.name("historyItems"))
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
    /// `GET /groups/{group-id}/planner/plans/{plannerPlan-id}/buckets/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delta?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/buckets/delta`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/buckets/delta`, `/planner/plans/{plannerPlan-id}/buckets/delta` and 8 more.
    /// Status: 200.
    pub fn delta(&self) -> List<models::PlannerBucket> {
        let sheet = "GET plannerBucket: delta
            plannerbucket-delta: | |
            /groups/{id}/planner/plans/{id}/buckets/delta
            /groups/{id}/team/channels/{id}/planner/plans/{id}/buckets/delta
            /groups/{id}/team/primaryChannel/planner/plans/{id}/buckets/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/delta
            /teams/{id}/channels/{id}/planner/plans/{id}/buckets/delta
            /teams/{id}/primaryChannel/planner/plans/{id}/buckets/delta
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/buckets/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/delta
            /users/{id}/planner/plans/{id}/buckets/delta
            plannerbucket-delta: Tasks.Read | | Tasks.Read.All
            /planner/plans/{id}/buckets/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/plans/{plan-id}/buckets` — List buckets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-buckets?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.plannerPlanConfiguration`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration`.
    PlannerPlanConfiguration: super::Entity = models::PlannerPlanConfiguration
}

impl PlannerPlanConfiguration {
    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerPlanConfiguration> {
        let sheet = "GET plannerPlanConfiguration: get
            plannerplanconfiguration-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-update?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::PlannerPlanConfiguration) -> Call<models::PlannerPlanConfiguration> {
        let sheet = "PATCH plannerPlanConfiguration: update
            plannerplanconfiguration-update: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::PlannerPlanConfigurationLocalizations {
        super::PlannerPlanConfigurationLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanConfigurationLocalization`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}`.
    PlannerPlanConfigurationLocalization: super::Entity = models::PlannerPlanConfigurationLocalization
}

impl PlannerPlanConfigurationLocalization {
    /// `DELETE /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerPlanConfigurationLocalization: delete
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerPlanConfigurationLocalization> {
        let sheet = "GET plannerPlanConfigurationLocalization: get
            : BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(
        &self,
        body: models::PlannerPlanConfigurationLocalization,
    ) -> Call<models::PlannerPlanConfigurationLocalization> {
        let sheet = "PATCH plannerPlanConfigurationLocalization: update
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlanConfigurationLocalization`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration/localizations`.
    PlannerPlanConfigurationLocalizations[models::PlannerPlanConfigurationLocalization]
}

impl PlannerPlanConfigurationLocalizations {
    /// `POST /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn create(
        &self,
        body: models::PlannerPlanConfigurationLocalization,
    ) -> Call<models::PlannerPlanConfigurationLocalization> {
        let sheet = "POST plannerPlanConfiguration: create
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-list-localizations?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::PlannerPlanConfigurationLocalization> {
        let sheet = "GET plannerPlanConfiguration: list
            plannerplanconfiguration-list-localizations: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/planner/plans/{id}/dependencies`
    PlannerPlanDependencies
}

impl PlannerPlanDependencies {
    /// `GET /planner/plans/{plannerPlan-id}/dependencies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET plannerPlan: get
            : Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/dependencies";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanDetails`, such as `/planner/plans/{id}/details`.
    PlannerPlanDetails: super::Entity = models::PlannerPlanDetails
}

impl PlannerPlanDetails {
    /// `GET /planner/plans/{id}/details` — Get plannerPlanDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-update?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.plannerGoal`, such as `/planner/plans/{id}/goals`.
    PlannerPlanGoals[models::PlannerGoal]
}

impl PlannerPlanGoals {
    /// `GET /planner/plans/{plannerPlan-id}/goals`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-goals?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerGoal> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-goals: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/goals";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerHistoryItem`, such as `/planner/plans/{id}/historyItems`.
    PlannerPlanHistoryItems[models::PlannerHistoryItem]
}

impl PlannerPlanHistoryItems {
    /// `GET /planner/plans/{plannerPlan-id}/historyItems`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerHistoryItem> {
        let sheet = "GET plannerPlan: list
            : Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/historyItems";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/plans/{id}/tasks`.
    PlannerPlanTasks[models::PlannerTask]
}

impl PlannerPlanTasks {
    /// `GET /groups/{group-id}/planner/plans/{plannerPlan-id}/tasks/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delta?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/tasks/delta`, `/groups/{group-id}/team/primaryChannel/planner/plans/{plannerPlan-id}/tasks/delta`, `/planner/plans/{plannerPlan-id}/tasks/delta` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerTask: delta
            plannertask-delta: Tasks.Read | | Tasks.Read.All
            /groups/{id}/planner/plans/{id}/tasks/delta
            /groups/{id}/team/channels/{id}/planner/plans/{id}/tasks/delta
            /groups/{id}/team/primaryChannel/planner/plans/{id}/tasks/delta
            /planner/plans/{id}/tasks/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/delta
            /teams/{id}/channels/{id}/planner/plans/{id}/tasks/delta
            /teams/{id}/primaryChannel/planner/plans/{id}/tasks/delta
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/tasks/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/delta
            /users/{id}/planner/plans/{id}/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/plans/{plan-id}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-tasks?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-plans?view=graph-rest-beta)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerPlan) -> Call<models::PlannerPlan> {
        let sheet = "POST planner: create
            planner-post-plans: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/plans";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /planner/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-plans?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.plan`, such as `/planner/plans_v2`.
    PlannerPlansV2[models::Plan]
}

impl PlannerPlansV2 {
    /// `POST /planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-plans_v2?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::Plan) -> Call<models::Plan> {
        let sheet = "POST planner: create
            planner-post-plans_v2: | |
            /planner/plans_v2";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-plans_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Plan> {
        let sheet = "GET planner: list
            planner-list-plans_v2: | |
            /planner/plans_v2";
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-update?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.plannerRoster`, such as `/planner/rosters/{id}`.
    PlannerRoster: super::Entity = models::PlannerRoster
}

impl PlannerRoster {
    /// `POST /planner/rosters/{plannerRoster-id}/assignSensitivityLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-assignsensitivitylabel?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn assign_sensitivity_label(
        &self,
        body: requests::planner_roster::AssignSensitivityLabelRequest,
    ) -> Call<models::PlannerRoster> {
        let sheet = "POST plannerRoster: assign_sensitivity_label
            plannerroster-assignsensitivitylabel: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/rosters/{id}/assignSensitivityLabel";
        self.0.name("assignSensitivityLabel").call(sheet).json(body)
    }

    /// `DELETE /planner/rosters/{plannerRosterId}` — Delete plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerroster: delete
            plannerroster-delete: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/rosters/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/rosters/{plannerRosterId}` — Get plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerRoster> {
        let sheet = "GET plannerroster: get
            plannerroster-get: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/rosters/{id}";
        self.0.get(sheet)
    }

    /// `…/members`
    pub fn members(&self) -> super::PlannerRosterMembers {
        super::PlannerRosterMembers(self.0.name("members"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerRosterPlans {
        super::PlannerRosterPlans(self.0.name("plans"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerRosterMember`, such as `/planner/rosters/{id}/members/{id}`.
    PlannerRosterMember: super::Entity = models::PlannerRosterMember
}

impl PlannerRosterMember {
    /// `DELETE /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Delete plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerrostermember: delete
            plannerrostermember-delete: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/rosters/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Get plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerRosterMember> {
        let sheet = "GET plannerrostermember: get
            plannerrostermember-get: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/rosters/{id}/members/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerRosterMember`, such as `/planner/rosters/{id}/members`.
    PlannerRosterMembers[models::PlannerRosterMember]
}

impl PlannerRosterMembers {
    /// `POST /planner/rosters/{plannerRosterId}/members` — Create plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerRosterMember) -> Call<models::PlannerRosterMember> {
        let sheet = "POST plannerroster: create
            plannerroster-post-members: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/rosters/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/rosters/{plannerRosterId}/members` — List members of a roster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerRosterMember> {
        let sheet = "GET plannerroster: list
            plannerroster-list-members: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/rosters/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/planner/rosters/{id}/plans`.
    PlannerRosterPlans[models::PlannerPlan]
}

impl PlannerRosterPlans {
    /// `GET /planner/rosters/{plannerRoster-id}/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /planner/rosters/{id}/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/rosters/{plannerRosterId}/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-plans?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerroster: list
            plannerroster-list-plans: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/rosters/{id}/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerRoster`, such as `/planner/rosters`.
    PlannerRosters[models::PlannerRoster]
}

impl PlannerRosters {
    /// `POST /planner/rosters` — Create plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-rosters?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerRoster) -> Call<models::PlannerRoster> {
        let sheet = "POST planner: create
            planner-post-rosters: Tasks.ReadWrite | | Tasks.ReadWrite.All
            /planner/rosters";
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerTask> {
        let sheet = "GET plannerTask: get
            plannertask-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}` — Update plannertask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::PlannerTask>) -> Call<Option<models::PlannerTask>> {
        let sheet = "PATCH plannerTask: update
            plannertask-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}";
        self.0.call(sheet).json(Into::<models::PlannerTask>::into(body))
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

    /// `…/messages`
    pub fn messages(&self) -> super::PlannerTaskMessages {
        super::PlannerTaskMessages(self.0.name("messages"))
    }

    /// `…/progressTaskBoardFormat`
    pub fn progress_task_board_format(&self) -> super::PlannerProgressTaskBoardTaskFormat {
        super::PlannerProgressTaskBoardTaskFormat(self.0.name("progressTaskBoardFormat"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskChatMessage`, such as `/planner/tasks/{id}/messages/{id}`.
    PlannerTaskChatMessage: super::Entity = models::PlannerTaskChatMessage
}

impl PlannerTaskChatMessage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PlannerTaskChatMessage> {
        self.0.get("GET plannerTaskChatMessage: get")
    }

    /// `DELETE /planner/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskchatmessage-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerTaskChatMessage: delete
            plannertaskchatmessage-delete: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages/{id}";
        self.0.call(sheet)
    }

    /// `POST /groups/{group-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/setReaction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskchatmessage-setreaction?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/planner/plans/{plannerPlan-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/setReaction`, `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/setReaction`, `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/setReaction` and 24 more.
    /// Status: 204.
    pub fn set_reaction(&self, body: requests::planner_task_chat_message::SetReactionRequest) -> Call<()> {
        let sheet = "POST plannerTaskChatMessage: set_reaction
            plannertaskchatmessage-setreaction: | |
            /groups/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /groups/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /groups/{id}/team/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /groups/{id}/team/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /groups/{id}/team/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /groups/{id}/team/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /planner/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /solutions/businessScenarios/{id}/planner/tasks/{id}/messages/{id}/setReaction
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teams/{id}/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teams/{id}/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teams/{id}/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /users/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/setReaction
            /users/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/setReaction
            /users/{id}/planner/tasks/{id}/messages/{id}/setReaction
            plannertaskchatmessage-setreaction: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages/{id}/setReaction";
        self.0.name("setReaction").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/unsetReaction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskchatmessage-unsetreaction?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/planner/plans/{plannerPlan-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/unsetReaction`, `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/buckets/{plannerBucket-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/unsetReaction`, `/groups/{group-id}/team/channels/{channel-id}/planner/plans/{plannerPlan-id}/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}/unsetReaction` and 24 more.
    /// Status: 204.
    pub fn unset_reaction(&self, body: requests::planner_task_chat_message::UnsetReactionRequest) -> Call<()> {
        let sheet = "POST plannerTaskChatMessage: unset_reaction
            plannertaskchatmessage-unsetreaction: | |
            /groups/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /groups/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /groups/{id}/team/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /groups/{id}/team/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /groups/{id}/team/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /groups/{id}/team/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /planner/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /solutions/businessScenarios/{id}/planner/tasks/{id}/messages/{id}/unsetReaction
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teams/{id}/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teams/{id}/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teams/{id}/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /users/{id}/planner/plans/{id}/buckets/{id}/tasks/{id}/messages/{id}/unsetReaction
            /users/{id}/planner/plans/{id}/tasks/{id}/messages/{id}/unsetReaction
            /users/{id}/planner/tasks/{id}/messages/{id}/unsetReaction
            plannertaskchatmessage-unsetreaction: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages/{id}/unsetReaction";
        self.0.name("unsetReaction").call(sheet).json(body)
    }

    /// `PATCH /planner/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskchatmessage-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::PlannerTaskChatMessage) -> Call<models::PlannerTaskChatMessage> {
        let sheet = "PATCH plannerTaskChatMessage: update
            plannertaskchatmessage-update: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskConfiguration`, such as `/solutions/businessScenarios/{id}/planner/taskConfiguration`.
    PlannerTaskConfiguration: super::Entity = models::PlannerTaskConfiguration
}

impl PlannerTaskConfiguration {
    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/taskConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerTaskConfiguration> {
        let sheet = "GET plannerTaskConfiguration: get
            plannertaskconfiguration-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/taskConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/taskConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::PlannerTaskConfiguration) -> Call<models::PlannerTaskConfiguration> {
        let sheet = "PATCH plannerTaskConfiguration: update
            plannertaskconfiguration-update: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/taskConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskDetails`, such as `/planner/tasks/{id}/details`.
    PlannerTaskDetails: super::Entity = models::PlannerTaskDetails
}

impl PlannerTaskDetails {
    /// `GET /planner/tasks/{id}/details` — Get plannerTaskDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-update?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.plannerTaskChatMessage`, such as `/planner/tasks/{id}/messages`.
    PlannerTaskMessages[models::PlannerTaskChatMessage]
}

impl PlannerTaskMessages {
    /// `POST /planner/tasks/{plannerTask-id}/messages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-post-messages?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::PlannerTaskChatMessage) -> Call<models::PlannerTaskChatMessage> {
        let sheet = "POST plannerTask: create
            plannertask-post-messages: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/tasks/{plannerTask-id}/messages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-list-messages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`.
    pub fn list(&self) -> List<models::PlannerTaskChatMessage> {
        let sheet = "GET plannerTask: list
            plannertask-list-messages: Tasks.Read | |
            /planner/tasks/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/tasks`.
    PlannerTasks[models::PlannerTask]
}

impl PlannerTasks {
    /// `POST /planner/tasks` — Create plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-tasks?view=graph-rest-beta)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::PlannerTask>) -> Call<models::PlannerTask> {
        let sheet = "POST planner: create
            planner-post-tasks: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks";
        self.0.call(sheet).json(Into::<models::PlannerTask>::into(body))
    }

    /// `GET /planner/tasks/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerTask: delta
            plannertask-delta: Tasks.Read | | Tasks.Read.All
            /planner/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-tasks?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.task`, such as `/planner/tasks_v2`.
    PlannerTasksV2[models::Task]
}

impl PlannerTasksV2 {
    /// `POST /planner/tasks_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plan-post-tasks?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::Task) -> Call<models::Task> {
        let sheet = "POST plan: create
            plan-post-tasks: | |
            /planner/tasks_v2";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/tasks_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plan-list-tasks?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Task> {
        let sheet = "GET plan: list
            plan-list-tasks: | |
            /planner/tasks_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerUser`, such as `/me/planner`.
    PlannerUser: super::Entity = models::PlannerUser
}

impl PlannerUser {
    /// `GET /me/planner` — Get plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-get?view=graph-rest-beta)
    /// Also: `/users/{id}/planner`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PlannerUser> {
        let sheet = "GET plannerUser: get
            planneruser-get: Tasks.Read Tasks.ReadWrite Group.Read.All | | Tasks.Read.All Tasks.ReadWrite.All
            /me/planner
            /users/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /me/planner` — Update plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-update?view=graph-rest-beta)
    /// Also: `/users/{user-id}/planner`.
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerUser) -> Call<Option<models::PlannerUser>> {
        let sheet = "PATCH plannerUser: update
            planneruser-update: Tasks.ReadWrite Group.ReadWrite.All | |
            /me/planner
            /users/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/all`
    pub fn all(&self) -> super::PlannerUserAll {
        super::PlannerUserAll(self.0.name("all"))
    }

    /// `…/favoritePlans`
    pub fn favorite_plans(&self) -> super::PlannerUserFavoritePlans {
        super::PlannerUserFavoritePlans(self.0.name("favoritePlans"))
    }

    /// `…/myDayTasks`
    pub fn my_day_tasks(&self) -> super::PlannerUserMyDayTasks {
        super::PlannerUserMyDayTasks(self.0.name("myDayTasks"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerUserPlans {
        super::PlannerUserPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    pub fn plans_v2(&self) -> super::PlannerUserPlansV2 {
        super::PlannerUserPlansV2(self.0.name("plans_v2"))
    }

    /// `…/recentPlans`
    pub fn recent_plans(&self) -> super::PlannerUserRecentPlans {
        super::PlannerUserRecentPlans(self.0.name("recentPlans"))
    }

    /// `…/rosterPlans`
    pub fn roster_plans(&self) -> super::PlannerUserRosterPlans {
        super::PlannerUserRosterPlans(self.0.name("rosterPlans"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerUserTasks {
        super::PlannerUserTasks(self.0.name("tasks"))
    }

    /// `…/tasks_v2`
    pub fn tasks_v2(&self) -> super::PlannerUserTasksV2 {
        super::PlannerUserTasksV2(self.0.name("tasks_v2"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerDelta`, such as `/me/planner/all`.
    PlannerUserAll[models::PlannerDelta]
}

impl PlannerUserAll {
    /// `GET /me/planner/all/delta` — planner: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/all/delta`.
    /// Status: 200, 400, 410, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn delta(&self) -> List<models::PlannerDelta> {
        let sheet = "GET planner: delta
            planneruser-list-delta: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | |
            /me/planner/all/delta
            /users/{id}/planner/all/delta";
        self.0.name("delta").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/favoritePlans`.
    PlannerUserFavoritePlans[models::PlannerPlan]
}

impl PlannerUserFavoritePlans {
    /// `GET /me/planner/favoritePlans` — List favoritePlans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-favoriteplans?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/favoritePlans`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Group.Read.All`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-favoriteplans: Tasks.Read Group.Read.All Tasks.ReadWrite | |
            /me/planner/favoritePlans
            /users/{id}/planner/favoritePlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/myDayTasks`.
    PlannerUserMyDayTasks[models::PlannerTask]
}

impl PlannerUserMyDayTasks {
    /// `GET /me/planner/myDayTasks`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/planner/myDayTasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerUser: list
            : Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /me/planner/myDayTasks
            /users/{id}/planner/myDayTasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/plans`.
    PlannerUserPlans[models::PlannerPlan]
}

impl PlannerUserPlans {
    /// `GET /users/{user-id}/planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /users/{id}/planner/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /drive/root/createdByUser/planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.plan`, such as `/users/{id}/planner/plans_v2`.
    PlannerUserPlansV2[models::Plan]
}

impl PlannerUserPlansV2 {
    /// `GET /users/{user-id}/planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Plan> {
        let sheet = "GET plannerUser: list
            planneruser-list-plans_v2: | |
            /users/{id}/planner/plans_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/recentPlans`.
    PlannerUserRecentPlans[models::PlannerPlan]
}

impl PlannerUserRecentPlans {
    /// `GET /me/planner/recentPlans` — List recentPlans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-recentplans?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/recentPlans`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Group.Read.All`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-recentplans: Tasks.Read Group.Read.All Tasks.ReadWrite | |
            /me/planner/recentPlans
            /users/{id}/planner/recentPlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/users/{id}/planner/rosterPlans`.
    PlannerUserRosterPlans[models::PlannerPlan]
}

impl PlannerUserRosterPlans {
    /// `GET /users/{usersId}/planner/rosterPlans` — List rosterplans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-rosterplans?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-rosterplans: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /users/{id}/planner/rosterPlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/tasks`.
    PlannerUserTasks[models::PlannerTask]
}

impl PlannerUserTasks {
    /// `GET /me/planner/tasks/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delta?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/planner/tasks/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerTask: delta
            plannertask-delta: Tasks.Read | | Tasks.Read.All
            /me/planner/tasks/delta
            /users/{id}/planner/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/tasks`, `/drive/root/createdByUser/planner/tasks`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerUser: list
            planneruser-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /me/planner/tasks
            /users/{id}/planner/tasks
            /drive/root/createdByUser/planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.task`, such as `/users/{id}/planner/tasks_v2`.
    PlannerUserTasksV2[models::Task]
}

impl PlannerUserTasksV2 {
    /// `GET /users/{user-id}/planner/tasks_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Task> {
        let sheet = "GET plannerUser: list
            planneruser-list-tasks_v2: | |
            /users/{id}/planner/tasks_v2";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.task`, such as `/planner/tasks_v2/{id}`.
    Task: super::Entity = models::Task
}

impl Task {
    /// `DELETE /planner/tasks_v2/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plan-delete-tasks?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plan: delete
            plan-delete-tasks: | |
            /planner/tasks_v2/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/tasks_v2/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/task-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Task> {
        let sheet = "GET task: get
            task-get: | |
            /planner/tasks_v2/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks_v2/{task-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/task-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::Task) -> Call<models::Task> {
        let sheet = "PATCH task: update
            task-update: | |
            /planner/tasks_v2/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/checklist`
    ///
    /// The type lists it; no page documents a request there.
    pub fn checklist(&self) -> Collection<models::ChecklistItemV4> {
        Collection::at(self.0.name("checklist"))
    }

    /// `…/checklistItems`
    ///
    /// The type lists it; no page documents a request there.
    pub fn checklist_items(&self) -> Collection<models::ChecklistItem> {
        Collection::at(self.0.name("checklistItems"))
    }

    /// `…/customFieldValues`
    ///
    /// The type lists it; no page documents a request there.
    pub fn custom_field_values(&self) -> Collection<models::CustomFieldValue> {
        Collection::at(self.0.name("customFieldValues"))
    }

    /// `…/linkedResources`
    ///
    /// The type lists it; no page documents a request there.
    pub fn linked_resources(&self) -> Collection<models::LinkedResourceV2> {
        Collection::at(self.0.name("linkedResources"))
    }

    /// `…/links`
    ///
    /// The type lists it; no page documents a request there.
    pub fn links(&self) -> Collection<models::ContentLink> {
        Collection::at(self.0.name("links"))
    }

    /// `…/messages`
    ///
    /// The type lists it; no page documents a request there.
    pub fn messages(&self) -> Collection<models::PlannerChatMessage> {
        Collection::at(self.0.name("messages"))
    }

    /// `…/parentList`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_list(&self) -> super::BaseTaskList {
        super::BaseTaskList(self.0.name("parentList"))
    }

    /// `…/userAssignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user_assignments(&self) -> Collection<models::UserAssignment> {
        Collection::at(self.0.name("userAssignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tasks`, such as `/me/tasks`.
    Tasks = models::Tasks
}

impl Tasks {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Tasks> {
        self.0.get("GET tasks: get")
    }

    /// `…/alltasks`
    pub fn alltasks(&self) -> Collection<models::BaseTask> {
        Collection::at(self.0.name("alltasks"))
    }

    /// `…/lists`
    pub fn lists(&self) -> super::TasksLists {
        super::TasksLists(self.0.name("lists"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.baseTaskList`, such as `/me/tasks/lists`.
    TasksLists[models::BaseTaskList]
}

impl TasksLists {
    /// `POST /me/tasks/lists` — Create baseTaskList deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tasks-post-lists?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: impl Into<models::BaseTaskList>) -> Call<models::BaseTaskList> {
        let sheet = "POST tasks: create
            tasks-post-lists: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists
            tasks-post-lists, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/tasks/lists";
        self.0.call(sheet).json(Into::<models::BaseTaskList>::into(body))
    }

    /// `GET /me/tasks/lists/delta` — baseTaskList: delta deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/basetasklist-delta?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn delta(&self) -> List<models::BaseTaskList> {
        let sheet = "GET baseTaskList: delta
            basetasklist-delta: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/tasks/lists/delta
            /users/{id}/tasks/lists/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/tasks/lists` — List lists deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tasks-list-lists?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/tasks/lists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::BaseTaskList> {
        let sheet = "GET tasks: list
            tasks-list-lists: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/tasks/lists
            /users/{id}/tasks/lists";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsChannelPlanner`, such as `/teams/{id}/channels/{id}/planner`.
    TeamsChannelPlanner: super::Entity = models::TeamsChannelPlanner
}

impl TeamsChannelPlanner {
    /// `DELETE /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete-planner?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete-planner: | |
            /teams/{id}/channels/{id}/planner";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::TeamsChannelPlanner> {
        let sheet = "GET teamsChannelPlanner: get
            teamschannelplanner-get: | |
            /teams/{id}/channels/{id}/planner";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}/planner`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TeamsChannelPlanner) -> Call<models::TeamsChannelPlanner> {
        let sheet = "PATCH teamsChannelPlanner: update
            teamschannelplanner-update: | |
            /teams/{id}/channels/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/plans`
    pub fn plans(&self) -> super::TeamsChannelPlannerPlans {
        super::TeamsChannelPlannerPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    pub fn plans_v2(&self) -> super::TeamsChannelPlannerPlansV2 {
        super::TeamsChannelPlannerPlansV2(self.0.name("plans_v2"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/teams/{id}/channels/{id}/planner/plans`.
    TeamsChannelPlannerPlans[models::PlannerPlan]
}

impl TeamsChannelPlannerPlans {
    /// `GET /groups/{group-id}/team/channels/{channel-id}/planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/planner/plans/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/planner/plans/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/planner/plans/delta` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    pub fn delta(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerPlan: delta
            plannerplan-delta: Tasks.Read | | Tasks.Read.All
            /groups/{id}/team/channels/{id}/planner/plans/delta
            /groups/{id}/team/primaryChannel/planner/plans/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/planner/plans/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/planner/plans/delta
            /teams/{id}/channels/{id}/planner/plans/delta
            /teams/{id}/primaryChannel/planner/plans/delta
            /teamwork/deletedTeams/{id}/channels/{id}/planner/plans/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/planner/plans/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/planner/plans/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/planner/plans`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-list-plans?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET teamsChannelPlanner: list
            teamschannelplanner-list-plans: Tasks.Read Tasks.ReadWrite | | Tasks.Read.All Tasks.ReadWrite.All
            /teams/{id}/channels/{id}/planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plan`, such as `/teams/{id}/channels/{id}/planner/plans_v2`.
    TeamsChannelPlannerPlansV2[models::Plan]
}

impl TeamsChannelPlannerPlansV2 {
    /// `GET /teams/{team-id}/channels/{channel-id}/planner/plans_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamschannelplanner-list-plans_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Plan> {
        let sheet = "GET teamsChannelPlanner: list
            teamschannelplanner-list-plans_v2: | |
            /teams/{id}/channels/{id}/planner/plans_v2";
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
    /// [Reference](https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delta?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-update?view=graph-rest-beta)
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

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachmentBase`, such as `/me/todo/lists/{id}/tasks/{id}/attachments`.
    TodoTaskAttachments[models::AttachmentBase]
}

impl TodoTaskAttachments {
    /// `POST /me/todo/lists/{id}/tasks/{id}/attachments` — Create taskFileAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments`.
    /// Required: `contentBytes`, `name`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: impl Into<models::AttachmentBase>) -> Call<models::TaskFileAttachment> {
        let sheet = "POST todoTask: create
            todotask-post-attachments: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments
            todotask-post-attachments: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments";
        self.0.call(sheet).json(Into::<models::AttachmentBase>::into(body))
    }

    /// `POST /me/todo/lists/{id}/tasks/{id}/attachments/createUploadSession` — taskFileAttachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/createUploadSession`.
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

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/attachments` — List taskfileattachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-attachments?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read.All`.
    pub fn list(&self) -> List<models::AttachmentBase> {
        let sheet = "GET todoTask: list
            todotask-list-attachments: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All
            /me/todo/lists/{id}/tasks/{id}/attachments
            todotask-list-attachments: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read.All Tasks.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-checklistitems?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-checklistitems?view=graph-rest-beta)
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
    /// `POST /users/{userId|userPrincipalName}/todo/lists/{listId}/tasks/{taskId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-linkedresources?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-linkedresources?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-beta)
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

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
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
    /// `POST /users/{userId|userPrincipalName}/todo/lists/{listId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-list-tasks?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite.All`.
    pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "PATCH todoTaskList: update
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite.All
            /users/{id}/todo/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }
}
