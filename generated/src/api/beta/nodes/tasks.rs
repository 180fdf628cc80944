// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `tasks`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

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
    pub fn update(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
        let sheet = "PATCH baseTask: update
            basetask-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/alltasks/{id}
            /me/tasks/lists/{id}/tasks/{id}
            /users/{id}/tasks/alltasks/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}";
        self.0.call(sheet).json(Into::<models::BaseTask>::into(body))
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
    pub fn create(&self, body: impl Into<models::BaseTask>) -> Call<models::BaseTask> {
        let sheet = "POST baseTaskList: create
            basetasklist-post-tasks: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/tasks/lists/{id}/tasks
            basetasklist-post-tasks, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/tasks/lists/{id}/tasks";
        self.0.call(sheet).json(Into::<models::BaseTask>::into(body))
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
    /// A value of `microsoft.graph.checklistItem`, such as `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}`.
    ChecklistItem = models::ChecklistItem
}

impl ChecklistItem {
    /// `DELETE /me/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}` — Delete checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-delete?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE checklistItem: delete
            checklistitem-delete: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Get checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-get?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::ChecklistItem> {
        let sheet = "GET checklistItem: get
            checklistitem-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}` — Update checklistItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checklistitem-update?view=graph-rest-beta)
    /// Also: `/me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/tasks/lists/{baseTaskListId}/tasks/{baseTaskId}/checklistItems/{checklistItemId}`, `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems/{checklistItemId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "PATCH checklistItem: update
            checklistitem-update: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /me/todo/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/tasks/lists/{id}/tasks/{id}/checklistItems/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.linkedResource`, such as `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}`.
    LinkedResource = models::LinkedResource
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
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}` — Get linkedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/linkedresource-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources/{linkedResourcesId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::LinkedResource> {
        let sheet = "GET linkedResource: get
            linkedresource-get: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/linkedResources/{id}
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
    /// A value of `microsoft.graph.planner`, such as `/planner`.
    Planner = models::Planner
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

    /// `…/rosters`
    pub fn rosters(&self) -> super::PlannerRosters {
        super::PlannerRosters(self.0.name("rosters"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerTasks {
        super::PlannerTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, such as `/planner/tasks/{id}/assignedToTaskBoardFormat`.
    PlannerAssignedToTaskBoardTaskFormat = models::PlannerAssignedToTaskBoardTaskFormat
}

impl PlannerAssignedToTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/assignedToTaskBoardFormat` — Get plannerAssignedToTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerAssignedToTaskBoardTaskFormat> {
        let sheet = "GET plannerAssignedToTaskBoardTaskFormat: get
            plannerassignedtotaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks/{id}/assignedToTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/assignedToTaskBoardFormat` — Update plannerAssignedToTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerassignedtotaskboardtaskformat-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerAssignedToTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerAssignedToTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerAssignedToTaskBoardTaskFormat: update
            plannerassignedtotaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/tasks/{id}/assignedToTaskBoardFormat";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerBucket`, such as `/planner/buckets/{id}`.
    PlannerBucket = models::PlannerBucket
}

impl PlannerBucket {
    /// `DELETE /planner/buckets/{id}` — Delete plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerBucket: delete
            plannerbucket-delete: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/buckets/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/buckets/{id}` — Get plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerBucket> {
        let sheet = "GET plannerBucket: get
            plannerbucket-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/buckets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/buckets/{id}` — Update plannerbucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerBucket) -> Call<Option<models::PlannerBucket>> {
        let sheet = "PATCH plannerBucket: update
            plannerbucket-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    PlannerBucketTaskBoardTaskFormat = models::PlannerBucketTaskBoardTaskFormat
}

impl PlannerBucketTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/bucketTaskBoardFormat` — Get plannerBucketTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerBucketTaskBoardTaskFormat> {
        let sheet = "GET plannerBucketTaskBoardTaskFormat: get
            plannerbuckettaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks/{id}/bucketTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/bucketTaskBoardFormat` — Update plannerBucketTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbuckettaskboardtaskformat-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerBucketTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerBucketTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerBucketTaskBoardTaskFormat: update
            plannerbuckettaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-list-tasks?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerBucket: list
            plannerbucket-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
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
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerBucket) -> Call<models::PlannerBucket> {
        let sheet = "POST planner: create
            planner-post-buckets: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/buckets";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/buckets` — List buckets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-buckets?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerBucket> {
        let sheet = "GET planner: list
            planner-list-buckets: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/buckets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerGroup`, such as `/groups/{id}/planner`.
    PlannerGroup = models::PlannerGroup
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannergroup-list-plans?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerGroup: list
            plannergroup-list-plans: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlan`, such as `/planner/plans/{id}`.
    PlannerPlan = models::PlannerPlan
}

impl PlannerPlan {
    /// `DELETE /planner/plans/{id}` — Delete plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerPlan: delete
            plannerplan-delete: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/plans/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/plans/{plan-id}` — Get plannerPlan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerPlan> {
        let sheet = "GET plannerPlan: get
            plannerplan-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/plans/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/plans/{plan-id}` — Update plannerplan
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerPlan) -> Call<Option<models::PlannerPlan>> {
        let sheet = "PATCH plannerPlan: update
            plannerplan-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-buckets?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerBucket> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-buckets: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/plans/{id}/buckets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanDetails`, such as `/planner/plans/{id}/details`.
    PlannerPlanDetails = models::PlannerPlanDetails
}

impl PlannerPlanDetails {
    /// `GET /planner/plans/{id}/details` — Get plannerPlanDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerPlanDetails> {
        let sheet = "GET plannerPlanDetails: get
            plannerplandetails-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/plans/{id}/details";
        self.0.get(sheet)
    }

    /// `PATCH /planner/plans/{id}/details` — Update plannerplandetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplandetails-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerPlanDetails) -> Call<Option<models::PlannerPlanDetails>> {
        let sheet = "PATCH plannerPlanDetails: update
            plannerplandetails-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-list-tasks?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
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
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerPlan) -> Call<models::PlannerPlan> {
        let sheet = "POST planner: create
            planner-post-plans: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/plans";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-plans?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET planner: list
            planner-list-plans: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerProgressTaskBoardTaskFormat`, such as `/planner/tasks/{id}/progressTaskBoardFormat`.
    PlannerProgressTaskBoardTaskFormat = models::PlannerProgressTaskBoardTaskFormat
}

impl PlannerProgressTaskBoardTaskFormat {
    /// `GET /planner/tasks/{id}/progressTaskBoardFormat` — Get plannerProgressTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerProgressTaskBoardTaskFormat> {
        let sheet = "GET plannerProgressTaskBoardTaskFormat: get
            plannerprogresstaskboardtaskformat-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks/{id}/progressTaskBoardFormat";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/progressTaskBoardFormat` — Update plannerProgressTaskBoardTaskFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerprogresstaskboardtaskformat-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::PlannerProgressTaskBoardTaskFormat,
    ) -> Call<Option<models::PlannerProgressTaskBoardTaskFormat>> {
        let sheet = "PATCH plannerProgressTaskBoardTaskFormat: update
            plannerprogresstaskboardtaskformat-update: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/tasks/{id}/progressTaskBoardFormat";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/planner/rosters`
    PlannerRosters
}

impl PlannerRosters {
    /// `POST /planner/rosters` — Create plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-rosters?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::PlannerRoster) -> Call<models::PlannerRoster> {
        let sheet = "POST planner: create
            planner-post-rosters: Tasks.ReadWrite | |
            /planner/rosters";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PlannerRostersId {
        super::PlannerRostersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/planner/rosters/{id}`
    PlannerRostersId
}

impl PlannerRostersId {
    /// `DELETE /planner/rosters/{plannerRosterId}` — Delete plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerroster: delete
            plannerroster-delete: Tasks.ReadWrite | |
            /planner/rosters/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/rosters/{plannerRosterId}` — Get plannerRoster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::PlannerRoster> {
        let sheet = "GET plannerroster: get
            plannerroster-get: Tasks.Read Tasks.ReadWrite | |
            /planner/rosters/{id}";
        self.0.get(sheet)
    }

    /// `…/members`
    pub fn members(&self) -> super::PlannerRostersIdMembers {
        super::PlannerRostersIdMembers(self.0.name("members"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerRostersIdPlans {
        super::PlannerRostersIdPlans(self.0.name("plans"))
    }
}

crate::runtime::node! {
    /// `/planner/rosters/{id}/members`
    PlannerRostersIdMembers
}

impl PlannerRostersIdMembers {
    /// `POST /planner/rosters/{plannerRosterId}/members` — Create plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::PlannerRosterMember) -> Call<models::PlannerRosterMember> {
        let sheet = "POST plannerroster: create
            plannerroster-post-members: Tasks.ReadWrite | |
            /planner/rosters/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/rosters/{plannerRosterId}/members` — List members of a roster
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::PlannerRosterMember> {
        let sheet = "GET plannerroster: list
            plannerroster-list-members: Tasks.Read Tasks.ReadWrite | |
            /planner/rosters/{id}/members";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PlannerRostersIdMembersId {
        super::PlannerRostersIdMembersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/planner/rosters/{id}/members/{id}`
    PlannerRostersIdMembersId
}

impl PlannerRostersIdMembersId {
    /// `DELETE /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Delete plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerrostermember: delete
            plannerrostermember-delete: Tasks.ReadWrite | |
            /planner/rosters/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/rosters/{plannerRosterId}/members/{plannerRosterMemberId}` — Get plannerRosterMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerrostermember-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::PlannerRosterMember> {
        let sheet = "GET plannerrostermember: get
            plannerrostermember-get: Tasks.Read Tasks.ReadWrite | |
            /planner/rosters/{id}/members/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/planner/rosters/{id}/plans`.
    PlannerRostersIdPlans[models::PlannerPlan]
}

impl PlannerRostersIdPlans {
    /// `GET /planner/rosters/{plannerRosterId}/plans` — List plans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerroster-list-plans?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerroster: list
            plannerroster-list-plans: Tasks.Read Tasks.ReadWrite | |
            /planner/rosters/{id}/plans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTask`, such as `/planner/tasks/{id}`.
    PlannerTask = models::PlannerTask
}

impl PlannerTask {
    /// `DELETE /planner/tasks/{id}` — Delete plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerTask: delete
            plannertask-delete: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /planner/tasks/{id}` — Get plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerTask> {
        let sheet = "GET plannerTask: get
            plannertask-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}` — Update plannertask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerTask) -> Call<Option<models::PlannerTask>> {
        let sheet = "PATCH plannerTask: update
            plannertask-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    PlannerTaskDetails = models::PlannerTaskDetails
}

impl PlannerTaskDetails {
    /// `GET /planner/tasks/{id}/details` — Get plannerTaskDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-get?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn get(&self) -> Get<models::PlannerTaskDetails> {
        let sheet = "GET plannerTaskDetails: get
            plannertaskdetails-get: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks/{id}/details";
        self.0.get(sheet)
    }

    /// `PATCH /planner/tasks/{id}/details` — Update plannertaskdetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskdetails-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 200, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::PlannerTaskDetails) -> Call<Option<models::PlannerTaskDetails>> {
        let sheet = "PATCH plannerTaskDetails: update
            plannertaskdetails-update: Tasks.ReadWrite Group.ReadWrite.All | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/planner-post-tasks?view=graph-rest-beta)
    /// Status: 201, 400, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::PlannerTask) -> Call<models::PlannerTask> {
        let sheet = "POST planner: create
            planner-post-tasks: Tasks.ReadWrite Group.ReadWrite.All | |
            /planner/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planner-list-tasks?view=graph-rest-beta)
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET planner: list
            planner-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/planner/all`
    PlannerUserAll
}

impl PlannerUserAll {
    /// `GET /me/planner/all/delta` — planner: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/all/delta`.
    /// Status: 200, 400, 410, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn delta(&self) -> List<models::Entity> {
        let sheet = "GET planner: delta
            planneruser-list-delta: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
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
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-favoriteplans: Tasks.Read Tasks.ReadWrite Group.Read.All | |
            /me/planner/favoritePlans
            /users/{id}/planner/favoritePlans";
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
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-recentplans: Tasks.Read Tasks.ReadWrite Group.Read.All | |
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
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::PlannerPlan> {
        let sheet = "GET plannerUser: list
            planneruser-list-rosterplans: Tasks.Read Tasks.ReadWrite | |
            /users/{id}/planner/rosterPlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/tasks`.
    PlannerUserTasks[models::PlannerTask]
}

impl PlannerUserTasks {
    /// `GET /me/planner/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-beta)
    /// Also: `/users/{id}/planner/tasks`.
    /// Status: 200, 403, 404.
    /// Permissions, least privileged first: work or school account: `Tasks.Read` and 3 more.
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerUser: list
            planneruser-list-tasks: Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All | |
            /me/planner/tasks
            /users/{id}/planner/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.taskFileAttachment`, such as `/me/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    TaskFileAttachment = models::TaskFileAttachment
}

impl TaskFileAttachment {
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
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{id}/tasks/{id}/attachments/{id}` — Get taskFileAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/taskfileattachment-get?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::TaskFileAttachment> {
        let sheet = "GET taskFileAttachment: get
            taskfileattachment-get: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments/{id}
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}";
        self.0.get(sheet)
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
    /// A value of `microsoft.graph.todo`, such as `/me/todo`.
    Todo = models::Todo
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
            todo-post-lists, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/todo/lists";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/delta` — todoTaskList: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delta?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delta(&self) -> List<models::TodoTaskList> {
        let sheet = "GET todoTaskList: delta
            todotasklist-delta: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/delta
            /users/{id}/todo/lists/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/todo/lists` — List lists
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::TodoTaskList> {
        let sheet = "GET todo: list
            todo-list-lists: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists
            /users/{id}/todo/lists";
        self.0.list(sheet)
    }

    /// `…/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}`
    pub fn by_g_dbc8_u7h_gw_add_zoc_jg_aaaa(&self, g_dbc8_u7h_gw_add_zoc_jg_aaaa: &str) -> super::TodoTaskList {
        super::TodoTaskList(
            self.0.alternate_key(&[("gDbc8U7HGwADDZocJgAAAA", Argument::bare(g_dbc8_u7h_gw_add_zoc_jg_aaaa))], false),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.todoTask`, such as `/me/todo/lists/{id}/tasks/{id}`.
    TodoTask = models::TodoTask
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
            /users/{id}/todo/lists/{id}/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}` — Get todoTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::TodoTask> {
        let sheet = "GET todoTask: get
            todotask-get: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}
            todotask-get, opentypeextension-get: Tasks.ReadWrite | Tasks.ReadWrite |
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
            /users/{id}/todo/lists/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
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
    /// A collection of `microsoft.graph.taskFileAttachment`, such as `/me/todo/lists/{id}/tasks/{id}/attachments`.
    TodoTaskAttachments[models::TaskFileAttachment]
}

impl TodoTaskAttachments {
    /// `POST /me/todo/lists/{id}/tasks/{id}/attachments` — Create taskFileAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments`.
    /// Required: `contentBytes`, `name`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::TaskFileAttachment) -> Call<models::TaskFileAttachment> {
        let sheet = "POST todoTask: create
            todotask-post-attachments: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments";
        self.0.call(sheet).json(body)
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
            /users/{id}/todo/lists/{id}/tasks/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/attachments` — List taskfileattachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-attachments?view=graph-rest-beta)
    /// Also: `/users/{id}/todo/lists/{id}/tasks/{id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::TaskFileAttachment> {
        let sheet = "GET todoTask: list
            todotask-list-attachments: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/attachments
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
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`; application: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::ChecklistItem) -> Call<models::ChecklistItem> {
        let sheet = "POST todoTask: create
            todotask-post-checklistitems: Tasks.ReadWrite | Tasks.ReadWrite | Tasks.ReadWrite
            /me/todo/lists/{id}/tasks/{id}/checklistItems
            /users/{id}/todo/lists/{id}/tasks/{id}/checklistItems";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems` — List checklistitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-checklistitems?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{todoTaskId}/checklistItems`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`; personal account: `Tasks.Read`, `Tasks.ReadWrite`; application: `Tasks.Read`, `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::ChecklistItem> {
        let sheet = "GET todoTask: list
            todotask-list-checklistitems: Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite | Tasks.Read Tasks.ReadWrite
            /me/todo/lists/{id}/tasks/{id}/checklistItems
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
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources` — List linkedResources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-list-linkedresources?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/{taskId}/linkedResources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::LinkedResource> {
        let sheet = "GET todoTask: list
            todotask-list-linkedresources: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/{id}/linkedResources
            /users/{id}/todo/lists/{id}/tasks/{id}/linkedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.todoTaskList`, such as `/me/todo/lists/{id}`.
    TodoTaskList = models::TodoTaskList
}

impl TodoTaskList {
    /// `DELETE /me/todo/lists/{todoTaskListId}` — Delete todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-delete?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE todoTaskList: delete
            todotasklist-delete: Tasks.Read | Tasks.Read |
            /me/todo/lists/{id}
            /users/{id}/todo/lists/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}` — Get todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn get(&self) -> Get<models::TodoTaskList> {
        let sheet = "GET todoTaskList: get
            todotasklist-get: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}
            todotasklist-get, opentypeextension-get: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/todo/lists/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/todo/lists/{todoTaskListId}` — Update todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "PATCH todoTaskList: update
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}";
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
            todotasklist-post-tasks, opentypeextension-post-opentypeextension: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/todo/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/todo/lists/{id}/tasks/delta` — todoTask: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotask-delta?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks/delta`, `/me/todo/lists/gDbc8U7HGwADDZocJgAAAA==/tasks/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delta(&self) -> List<models::TodoTask> {
        let sheet = "GET todoTask: delta
            todotask-delta: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks/delta
            /users/{id}/todo/lists/{id}/tasks/delta
            /me/todo/lists/gDbc8U7HGwADDZocJgAAAA={gDbc8U7HGwADDZocJgAAAA}/tasks/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/todo/lists/{todoTaskListId}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-list-tasks?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn list(&self) -> List<models::TodoTask> {
        let sheet = "GET todoTaskList: list
            todotasklist-list-tasks: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/todo/lists/{id}/tasks
            /users/{id}/todo/lists/{id}/tasks";
        self.0.list(sheet)
    }

    /// `PATCH /users/{id|userPrincipalName}/todo/lists/{todoTaskListId}/tasks` — Update todoTaskList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/todotasklist-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::TodoTaskList) -> Call<models::TodoTaskList> {
        let sheet = "PATCH todoTaskList: update
            todotasklist-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /users/{id}/todo/lists/{id}/tasks";
        self.0.call(sheet).json(body)
    }
}
