// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Content, Get, List};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.permission`, such as `/shares/{id}/permission`.
    Permission: super::Entity = models::Permission
}

#[cfg(any(feature = "files", feature = "sites"))]
impl Permission {
    /// `DELETE /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Delete a sharing permission from a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-delete-permission?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permission: delete
            permission-delete: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-delete: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-delete-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-delete: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-delete: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Get sharing permission for a file or folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-get-permission?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; personal account: `Files.Read` and 3 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Permission> {
        let sheet = "GET permission: get
            permission-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-get-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-get: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-get: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.get(sheet)
    }

    /// `POST /shares/{encoded-sharing-url}/permission/grant` — permission: grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta)
    /// Also: `/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/items/{listItem-id}/permissions/{permission-id}/grant`, `/drives/{drive-id}/list/permissions/{permission-id}/grant` and 11 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn grant(&self, body: requests::permission::GrantRequest) -> Call<Vec<models::Permission>> {
        let sheet = "POST permission: grant
            permission-grant: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}/permission/grant
            /drives/{id}/items/{id}/permissions/{id}/grant
            /drives/{id}/list/items/{id}/permissions/{id}/grant
            /drives/{id}/list/permissions/{id}/grant
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/permissions/{id}/grant
            /groups/{id}/sites/{id}/lists/{id}/permissions/{id}/grant
            /groups/{id}/sites/{id}/permissions/{id}/grant
            /shares/{id}/list/items/{id}/permissions/{id}/grant
            /shares/{id}/list/permissions/{id}/grant
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}/grant
            /sites/{id}/lists/{id}/permissions/{id}/grant
            /sites/{id}/permissions/{id}/grant
            /storage/fileStorage/containerTypes/{id}/permissions/{id}/grant
            /storage/fileStorage/containers/{id}/permissions/{id}/grant
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/grant";
        self.0.name("grant").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{item-id}/permissions/{perm-id}/revokeGrants` — permission: revokeGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/me/drive/items/{item-id}/permissions/{perm-id}/revokeGrants`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}/revokeGrants` and 16 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn revoke_grants(&self, body: requests::permission::RevokeGrantsRequest) -> Call<models::Permission> {
        let sheet = "POST permission: revoke_grants
            permission-revokegrants: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /me/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/driveItem/permissions/{id}/revokeGrants
            /users/{id}/drive/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /drives/{id}/list/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /groups/{id}/sites/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/items/{id}/permissions/{id}/revokeGrants
            /shares/{id}/list/permissions/{id}/revokeGrants
            /shares/{id}/permission/revokeGrants
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}/revokeGrants
            /sites/{id}/lists/{id}/permissions/{id}/revokeGrants
            /sites/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/containerTypes/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/containers/{id}/permissions/{id}/revokeGrants
            /storage/fileStorage/deletedContainers/{id}/permissions/{id}/revokeGrants";
        self.0.name("revokeGrants").call(sheet).json(body)
    }

    /// `PATCH /drives/{drive-id}/items/{item-id}/permissions/{perm-id}` — Update sharing permission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permission-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-update-permission?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/drive/items/{item-id}/permissions/{perm-id}`, `/me/drive/items/{item-id}/permissions/{perm-id}`, `/sites/{site-id}/drive/items/{item-id}/permissions/{perm-id}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    pub fn update(&self, body: models::Permission) -> Call<models::Permission> {
        let sheet = "PATCH permission: update
            permission-update: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/permissions/{id}
            /groups/{id}/drive/items/{id}/permissions/{id}
            /sites/{id}/drive/items/{id}/permissions/{id}
            /users/{id}/drive/items/{id}/permissions/{id}
            permission-update: Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All |
            /me/drive/items/{id}/permissions/{id}
            site-update-permission: | | Sites.FullControl.All
            /sites/{id}/permissions/{id}
            permission-update: Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All | | Sites.ReadWrite.All Sites.FullControl.All Sites.Manage.All
            /sites/{id}/lists/{id}/items/{id}/permissions/{id}
            /sites/{id}/lists/{id}/permissions/{id}
            permission-update: FileStorageContainer.Selected FileStorageContainer.Manage.All | FileStorageContainer.Selected | FileStorageContainer.Selected
            /storage/fileStorage/containers/{id}/permissions/{id}
            /storage/fileStorage/containers/{id}/permissions(email='{email}')
            /storage/fileStorage/containers/{id}/permissions(userPrincipalName='{userPrincipalName}')";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantPreApprovalPolicy`, such as `/policies/permissionGrantPreApprovalPolicies/{id}`.
    PermissionGrantPreApprovalPolicy: super::DirectoryObject = models::PermissionGrantPreApprovalPolicy
}

#[cfg(any(feature = "applications", feature = "authentication"))]
impl PermissionGrantPreApprovalPolicy {
    /// `DELETE /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    #[cfg(feature = "authentication")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPreApprovalPolicy: delete
            permissiongrantpreapprovalpolicy-delete: | |
            /policies/permissionGrantPreApprovalPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/serviceprincipal-list-permissiongrantpreapprovalpolicies?view=graph-rest-beta), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "GET permissionGrantPreApprovalPolicy: get
            permissiongrantpreapprovalpolicy-get: | |
            /policies/permissionGrantPreApprovalPolicies/{id}
            serviceprincipal-list-permissiongrantpreapprovalpolicies: | |
            /servicePrincipals/{id}/permissionGrantPreApprovalPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/permissionGrantPreApprovalPolicies/{permissionGrantPreApprovalPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpreapprovalpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    #[cfg(feature = "authentication")]
    pub fn update(
        &self,
        body: models::PermissionGrantPreApprovalPolicy,
    ) -> Call<models::PermissionGrantPreApprovalPolicy> {
        let sheet = "PATCH permissionGrantPreApprovalPolicy: update
            permissiongrantpreapprovalpolicy-update: | |
            /policies/permissionGrantPreApprovalPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerBucket`, such as `/planner/buckets/{id}`.
    PlannerBucket: super::Entity = models::PlannerBucket
}

#[cfg(any(feature = "tasks", feature = "teams"))]
impl PlannerBucket {
    /// `DELETE /planner/buckets/{id}` — Delete plannerBucket
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerbucket-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/buckets/{id}/tasks`.
    PlannerBucketTasks[models::PlannerTask]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
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
    #[cfg(feature = "tasks")]
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerBucket: list
            plannerbucket-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/buckets/{id}/tasks";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlan`, such as `/planner/plans/{id}`.
    PlannerPlan: super::Entity = models::PlannerPlan
}

#[cfg(any(feature = "tasks", feature = "teams"))]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
    pub fn dependencies(&self) -> super::PlannerPlanDependencies {
        super::PlannerPlanDependencies(self.0.name("dependencies"))
    }

    /// `…/details`
    #[cfg(feature = "tasks")]
    pub fn details(&self) -> super::PlannerPlanDetails {
        super::PlannerPlanDetails(self.0.name("details"))
    }

    /// `…/goals`
    #[cfg(feature = "tasks")]
    pub fn goals(&self) -> super::PlannerPlanGoals {
        super::PlannerPlanGoals(self.0.name("goals"))
    }

    /// `…/historyItems`
    #[cfg(feature = "tasks")]
    pub fn history_items(&self) -> super::PlannerPlanHistoryItems {
        super::PlannerPlanHistoryItems(self.0.name("historyItems"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerPlanTasks {
        super::PlannerPlanTasks(self.0.name("tasks"))
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerBucket`, such as `/planner/plans/{id}/buckets`.
    PlannerPlanBuckets[models::PlannerBucket]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
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
    #[cfg(feature = "tasks")]
    pub fn list(&self) -> List<models::PlannerBucket> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-buckets: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/buckets";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/planner/plans/{id}/tasks`.
    PlannerPlanTasks[models::PlannerTask]
}

#[cfg(any(feature = "tasks", feature = "teams"))]
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
    #[cfg(feature = "tasks")]
    pub fn list(&self) -> List<models::PlannerTask> {
        let sheet = "GET plannerPlan: list
            plannerplan-list-tasks: Tasks.Read Group.Read.All Tasks.ReadWrite Group.ReadWrite.All | | Tasks.Read.All Tasks.ReadWrite.All
            /planner/plans/{id}/tasks";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTask`, such as `/planner/tasks/{id}`.
    PlannerTask: super::Entity = models::PlannerTask
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
impl PlannerTask {
    /// `DELETE /planner/tasks/{id}` — Delete plannerTask
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204, 400, 403, 404, 409, 412.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`, `Group.ReadWrite.All`; application: `Tasks.ReadWrite.All`.
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
    pub fn update(&self, body: impl Into<models::PlannerTask>) -> Call<Option<models::PlannerTask>> {
        let sheet = "PATCH plannerTask: update
            plannertask-update: Tasks.ReadWrite Group.ReadWrite.All | | Tasks.ReadWrite.All
            /planner/tasks/{id}";
        self.0.call(sheet).json(Into::<models::PlannerTask>::into(body))
    }

    /// `…/assignedToTaskBoardFormat`
    #[cfg(feature = "tasks")]
    pub fn assigned_to_task_board_format(&self) -> super::PlannerAssignedToTaskBoardTaskFormat {
        super::PlannerAssignedToTaskBoardTaskFormat(self.0.name("assignedToTaskBoardFormat"))
    }

    /// `…/bucketTaskBoardFormat`
    #[cfg(feature = "tasks")]
    pub fn bucket_task_board_format(&self) -> super::PlannerBucketTaskBoardTaskFormat {
        super::PlannerBucketTaskBoardTaskFormat(self.0.name("bucketTaskBoardFormat"))
    }

    /// `…/details`
    #[cfg(feature = "tasks")]
    pub fn details(&self) -> super::PlannerTaskDetails {
        super::PlannerTaskDetails(self.0.name("details"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::PlannerTaskMessages {
        super::PlannerTaskMessages(self.0.name("messages"))
    }

    /// `…/progressTaskBoardFormat`
    #[cfg(feature = "tasks")]
    pub fn progress_task_board_format(&self) -> super::PlannerProgressTaskBoardTaskFormat {
        super::PlannerProgressTaskBoardTaskFormat(self.0.name("progressTaskBoardFormat"))
    }
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskChatMessage`, such as `/planner/tasks/{id}/messages/{id}`.
    PlannerTaskChatMessage: super::Entity = models::PlannerTaskChatMessage
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
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
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
    pub fn update(&self, body: models::PlannerTaskChatMessage) -> Call<models::PlannerTaskChatMessage> {
        let sheet = "PATCH plannerTaskChatMessage: update
            plannertaskchatmessage-update: Tasks.ReadWrite | |
            /planner/tasks/{id}/messages/{id}";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTaskChatMessage`, such as `/planner/tasks/{id}/messages`.
    PlannerTaskMessages[models::PlannerTaskChatMessage]
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
impl PlannerTaskMessages {
    /// `POST /planner/tasks/{plannerTask-id}/messages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-post-messages?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`.
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
    pub fn list(&self) -> List<models::PlannerTaskChatMessage> {
        let sheet = "GET plannerTask: list
            plannertask-list-messages: Tasks.Read | |
            /planner/tasks/{id}/messages";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.plannerUser`, such as `/me/planner`.
    PlannerUser: super::Entity = models::PlannerUser
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUser {
    /// `GET /me/planner` — Get plannerUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/planneruser-get?view=graph-rest-beta)
    /// Also: `/users/{id}/planner`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`; application: `Tasks.Read.All`, `Tasks.ReadWrite.All`.
    #[cfg(feature = "tasks")]
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
    #[cfg(feature = "tasks")]
    pub fn update(&self, body: models::PlannerUser) -> Call<Option<models::PlannerUser>> {
        let sheet = "PATCH plannerUser: update
            planneruser-update: Tasks.ReadWrite Group.ReadWrite.All | |
            /me/planner
            /users/{id}/planner";
        self.0.call(sheet).json(body)
    }

    /// `…/all`
    #[cfg(feature = "tasks")]
    pub fn all(&self) -> super::PlannerUserAll {
        super::PlannerUserAll(self.0.name("all"))
    }

    /// `…/favoritePlans`
    #[cfg(feature = "tasks")]
    pub fn favorite_plans(&self) -> super::PlannerUserFavoritePlans {
        super::PlannerUserFavoritePlans(self.0.name("favoritePlans"))
    }

    /// `…/myDayTasks`
    #[cfg(feature = "tasks")]
    pub fn my_day_tasks(&self) -> super::PlannerUserMyDayTasks {
        super::PlannerUserMyDayTasks(self.0.name("myDayTasks"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::PlannerUserPlans {
        super::PlannerUserPlans(self.0.name("plans"))
    }

    /// `…/plans_v2`
    #[cfg(feature = "tasks")]
    pub fn plans_v2(&self) -> super::PlannerUserPlansV2 {
        super::PlannerUserPlansV2(self.0.name("plans_v2"))
    }

    /// `…/recentPlans`
    #[cfg(feature = "tasks")]
    pub fn recent_plans(&self) -> super::PlannerUserRecentPlans {
        super::PlannerUserRecentPlans(self.0.name("recentPlans"))
    }

    /// `…/rosterPlans`
    #[cfg(feature = "tasks")]
    pub fn roster_plans(&self) -> super::PlannerUserRosterPlans {
        super::PlannerUserRosterPlans(self.0.name("rosterPlans"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PlannerUserTasks {
        super::PlannerUserTasks(self.0.name("tasks"))
    }

    /// `…/tasks_v2`
    #[cfg(feature = "tasks")]
    pub fn tasks_v2(&self) -> super::PlannerUserTasksV2 {
        super::PlannerUserTasksV2(self.0.name("tasks_v2"))
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlan`, such as `/me/planner/plans`.
    PlannerUserPlans[models::PlannerPlan]
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUserPlans {
    /// `GET /users/{user-id}/planner/plans/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplan-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    #[cfg(feature = "tasks")]
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

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerTask`, such as `/me/planner/tasks`.
    PlannerUserTasks[models::PlannerTask]
}

#[cfg(any(feature = "files", feature = "tasks"))]
impl PlannerUserTasks {
    /// `GET /me/planner/tasks/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertask-delta?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/planner/tasks/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; application: `Tasks.Read.All`.
    #[cfg(feature = "tasks")]
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

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter/{id}`.
    PrintUsageByPrinter: super::Entity = models::PrintUsageByPrinter
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByPrinter {
    /// `GET /print/reports/dailyPrintUsageByPrinter/{id}` — Get printUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyprinter-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByPrinter/{id}`, `/reports/dailyPrintUsageByPrinter/{id}`, `/reports/monthlyPrintUsageByPrinter/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByPrinter> {
        let sheet = "GET printUsageByPrinter: get
            printusagebyprinter-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByPrinter/{id}
            /print/reports/monthlyPrintUsageByPrinter/{id}
            /reports/dailyPrintUsageByPrinter/{id}
            /reports/monthlyPrintUsageByPrinter/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser/{id}`.
    PrintUsageByUser: super::Entity = models::PrintUsageByUser
}

#[cfg(any(feature = "print", feature = "reports"))]
impl PrintUsageByUser {
    /// `GET /print/reports/dailyPrintUsageByUser/{id}` — Get printUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printusagebyuser-get?view=graph-rest-beta)
    /// Also: `/print/reports/monthlyPrintUsageByUser/{id}`, `/reports/dailyPrintUsageByUser/{id}`, `/reports/monthlyPrintUsageByUser/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::PrintUsageByUser> {
        let sheet = "GET printUsageByUser: get
            printusagebyuser-get: Reports.Read.All | |
            /print/reports/dailyPrintUsageByUser/{id}
            /print/reports/monthlyPrintUsageByUser/{id}
            /reports/dailyPrintUsageByUser/{id}
            /reports/monthlyPrintUsageByUser/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.profileCardProperty`, such as `/admin/people/profileCardProperties/{id}`.
    ProfileCardProperty: super::Entity = models::ProfileCardProperty
}

#[cfg(any(feature = "admin", feature = "directory"))]
impl ProfileCardProperty {
    /// `DELETE /organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}` — Delete profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileCardProperty: delete
            profilecardproperty-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            profilecardproperty-delete: User.ReadWrite User.ReadWrite.All | |
            /admin/people/profileCardProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/settings/profileCardProperties/{id}` — Get profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-get?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::ProfileCardProperty> {
        let sheet = "GET profileCardProperty: get
            profilecardproperty-get: User.Read User.Read.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            /admin/people/profileCardProperties/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/profileCardProperties/{id}` — Update profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-update?view=graph-rest-beta)
    /// Also: `/admin/people/profileCardProperties/{profileCardProperty-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH profileCardProperty: update
            profilecardproperty-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}
            profilecardproperty-update: User.ReadWrite User.ReadWrite.All | |
            /admin/people/profileCardProperties/{id}";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.profilePhoto`, such as `/me/photo`.
    ProfilePhoto: super::Entity = models::ProfilePhoto
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
impl ProfilePhoto {
    /// `DELETE /me/photo`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/photo`, `/groups/{group-id}/photo`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `ProfilePhoto.ReadWrite.All`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/photo/$value` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 7 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /me/photos/{id}/$value
            /team/{id}/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value
            /groups/{id}/photos/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/photo` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/groups/{id}/photos/{size}`, `/me/contactfolders/{contactFolderId}/contacts/{id}/photo`, `/me/contacts/{id}/photo` and 8 more.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `ProfilePhoto.Read.All`, `Group.Read.All`, `ProfilePhoto.ReadWrite.All`; application: `ProfilePhoto.Read.All`, `Group.Read.All`, `ProfilePhoto.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: get
            profilephoto-get: ProfilePhoto.Read.All Group.Read.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All Group.Read.All ProfilePhoto.ReadWrite.All
            /groups/{id}/photo
            /groups/{id}/photos/{id}
            profilephoto-get: Contacts.Read | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | |
            /me/photo
            /me/photos/{id}
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /team/{id}/photo
            /teams/{id}/photo
            profilephoto-get: Contacts.Read | | Contacts.Read
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.CrossCloud
            /users/{id}/photo
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All
            /users/{id}/photos/{id}";
        self.0.get(sheet)
    }

    /// `PUT /me/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`
    ///
    /// Source: metadata.
    /// Also: `/me/contacts/{contact-id}/photo`, `/users/{user-id}/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`, `/users/{user-id}/contacts/{contact-id}/photo` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn replace(&self, body: models::ProfilePhoto) -> Call<models::ProfilePhoto> {
        let sheet = "PUT contact: replace
            : Contacts.ReadWrite | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            : Contacts.ReadWrite | | Contacts.ReadWrite
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-photo?view=graph-rest-beta), metadata
    /// Also: `/me/contacts/{contact-id}/photo`, `/users/{user-id}/contactFolders/{contactFolder-id}/contacts/{contact-id}/photo`, `/users/{user-id}/contacts/{contact-id}/photo` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`.
    pub fn update(&self, body: models::ProfilePhoto) -> Call<models::ProfilePhoto> {
        let sheet = "PATCH contact: update
            : Contacts.ReadWrite | |
            /me/contactFolders/{id}/contacts/{id}/photo
            /me/contacts/{id}/photo
            : Contacts.ReadWrite | | Contacts.ReadWrite
            /users/{id}/contactFolders/{id}/contacts/{id}/photo
            /users/{id}/contacts/{id}/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | |
            /me/photo
            : User.ReadWrite ProfilePhoto.ReadWrite.All | | ProfilePhoto.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/photo
            team-update-photo: | |
            /teams/{id}/photo
            : ProfilePhoto.ReadWrite.All Group.ReadWrite.All | | ProfilePhoto.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/photo";
        self.0.call(sheet).json(body)
    }

    /// `PUT /groups/{id}/photo/$value` — Update profilephoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    /// Also: `/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`, `/me/contacts/{id}/photo/$value`, `/me/photo/$value` and 4 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite` and 3 more; application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT profilePhoto: upload
            profilephoto-update: Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All | | Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All
            /groups/{id}/photo/$value
            /me/contactFolders/{id}/contacts/{id}/photo/$value
            /me/contacts/{id}/photo/$value
            /me/photo/$value
            /teams/{id}/photo/$value
            /users/{id}/contactFolders/{id}/contacts/{id}/photo/$value
            /users/{id}/contacts/{id}/photo/$value
            /users/{id}/photo/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}
