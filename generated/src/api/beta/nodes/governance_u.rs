// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceAction`, such as `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`.
    UnifiedRbacResourceAction = models::UnifiedRbacResourceAction
}

impl UnifiedRbacResourceAction {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions/{unifiedRbacResourceActionId}` — Get unifiedRbacResourceAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourceaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceAction: get
            unifiedrbacresourceaction-get: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceNamespace`, such as `/roleManagement/directory/resourceNamespaces/{id}`.
    UnifiedRbacResourceNamespace = models::UnifiedRbacResourceNamespace
}

impl UnifiedRbacResourceNamespace {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}` — Get unifiedRbacResourceNamespace
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceNamespace> {
        let sheet = "GET unifiedRbacResourceNamespace: get
            unifiedrbacresourcenamespace-get: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}";
        self.0.get(sheet)
    }

    /// `…/resourceActions`
    pub fn resource_actions(&self) -> super::UnifiedRbacResourceNamespaceResourceActions {
        super::UnifiedRbacResourceNamespaceResourceActions(self.0.name("resourceActions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRbacResourceAction`, such as `/roleManagement/directory/resourceNamespaces/{id}/resourceActions`.
    UnifiedRbacResourceNamespaceResourceActions[models::UnifiedRbacResourceAction]
}

impl UnifiedRbacResourceNamespaceResourceActions {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespaceId}/resourceActions` — List resourceActions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrbacresourcenamespace-list-resourceactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceNamespace: list
            unifiedrbacresourcenamespace-list-resourceactions: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/roleAssignments/{id}`.
    UnifiedRoleAssignment = models::UnifiedRoleAssignment
}

impl UnifiedRoleAssignment {
    /// `DELETE /roleManagement/directory/roleAssignments/{id}` — Delete unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `EntitlementManagement.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignment: delete
            unifiedroleassignment-delete: RoleManagement.ReadWrite.Directory EntitlementManagement.ReadWrite.All | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignments/{id}
            /roleManagement/entitlementManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 5 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
        let sheet = "GET unifiedRoleAssignment: get
            unifiedroleassignment-get: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/directory/roleAssignments/{id}
            /roleManagement/entitlementManagement/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentMultiple`, such as `/roleManagement/cloudPC/roleAssignments/{id}`.
    UnifiedRoleAssignmentMultiple = models::UnifiedRoleAssignmentMultiple
}

impl UnifiedRoleAssignmentMultiple {
    /// `DELETE /roleManagement/cloudPC/roleAssignments/{id}` — Delete unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignmentMultiple: delete
            unifiedroleassignmentmultiple-delete: CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments/{id}
            /roleManagement/deviceManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/cloudPC/roleAssignments/{id}` — Get unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-get?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All` and 3 more; application: `CloudPC.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "GET unifiedRoleAssignmentMultiple: get
            unifiedroleassignmentmultiple-get: CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments/{id}
            /roleManagement/deviceManagement/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/appScopes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn app_scopes(&self) -> Collection<models::AppScope> {
        Collection::at(self.0.name("appScopes"))
    }

    /// `…/directoryScopes`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scopes(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("directoryScopes"))
    }

    /// `…/principals`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principals(&self) -> Collection<models::DirectoryObject> {
        Collection::at(self.0.name("principals"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules/{id}`.
    UnifiedRoleAssignmentSchedule = models::UnifiedRoleAssignmentSchedule
}

impl UnifiedRoleAssignmentSchedule {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentSchedulesId}` — Get unifiedRoleAssignmentSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 3 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: get
            unifiedroleassignmentschedule-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances/{id}`.
    UnifiedRoleAssignmentScheduleInstance = models::UnifiedRoleAssignmentScheduleInstance
}

impl UnifiedRoleAssignmentScheduleInstance {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstancesId}` — Get unifiedRoleAssignmentScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: get
            unifiedroleassignmentscheduleinstance-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilityScheduleInstance {
        super::UnifiedRoleEligibilityScheduleInstance(self.0.name("activatedUsing"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, such as `/roleManagement/directory/roleAssignmentScheduleRequests/{id}`.
    UnifiedRoleAssignmentScheduleRequest = models::UnifiedRoleAssignmentScheduleRequest
}

impl UnifiedRoleAssignmentScheduleRequest {
    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestsId}` — Get unifiedRoleAssignmentScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: get
            unifiedroleassignmentschedulerequest-get: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleAssignmentSchedule {
        super::UnifiedRoleAssignmentSchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/cloudPC/roleDefinitions/{id}`.
    UnifiedRoleDefinition = models::UnifiedRoleDefinition
}

impl UnifiedRoleDefinition {
    /// `DELETE /roleManagement/cloudPc/roleDefinitions/{id}` — Delete unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more; application: `RoleManagement.ReadWrite.CloudPC` and 4 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleDefinition: delete
            unifiedroledefinition-delete: RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            /roleManagement/directory/roleDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/cloudPC/roleDefinitions/{id}` — Get unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`, `/roleManagement/entitlementManagement/roleDefinitions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.CloudPC` and 12 more; application: `RoleManagement.Read.CloudPC` and 10 more.
    pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
        let sheet = "GET unifiedRoleDefinition: get
            unifiedroledefinition-get: RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All | | RoleManagement.Read.CloudPC CloudPC.Read.All RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All RoleManagement.Read.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            /roleManagement/directory/roleDefinitions/{id}
            /roleManagement/entitlementManagement/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/cloudPc/roleDefinitions/{id}` — Update unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions/{id}`, `/roleManagement/directory/roleDefinitions/{id}`.
    /// Required: `displayName`, `rolePermissions`. Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.CloudPC` and 4 more; application: `RoleManagement.ReadWrite.CloudPC` and 4 more.
    pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
        let sheet = "PATCH unifiedRoleDefinition: update
            unifiedroledefinition-update: RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.CloudPC CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/cloudPC/roleDefinitions/{id}
            /roleManagement/deviceManagement/roleDefinitions/{id}
            /roleManagement/directory/roleDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritsPermissionsFrom`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inherits_permissions_from(&self) -> Collection<models::UnifiedRoleDefinition> {
        Collection::at(self.0.name("inheritsPermissionsFrom"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilitySchedule`, such as `/roleManagement/directory/roleEligibilitySchedules/{id}`.
    UnifiedRoleEligibilitySchedule = models::UnifiedRoleEligibilitySchedule
}

impl UnifiedRoleEligibilitySchedule {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilitySchedulesId}` — Get unifiedRoleEligibilitySchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: get
            unifiedroleeligibilityschedule-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, such as `/roleManagement/directory/roleEligibilityScheduleInstances/{id}`.
    UnifiedRoleEligibilityScheduleInstance = models::UnifiedRoleEligibilityScheduleInstance
}

impl UnifiedRoleEligibilityScheduleInstance {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstancesId}` — Get unifiedRoleEligibilityScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: get
            unifiedroleeligibilityscheduleinstance-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, such as `/roleManagement/directory/roleEligibilityScheduleRequests/{id}`.
    UnifiedRoleEligibilityScheduleRequest = models::UnifiedRoleEligibilityScheduleRequest
}

impl UnifiedRoleEligibilityScheduleRequest {
    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestsId}` — Get unifiedRoleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: get
            unifiedroleeligibilityschedulerequest-get: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/cancel`
    pub fn cancel(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("cancel"))
    }

    /// `…/directoryScope`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_scope(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("directoryScope"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::UnifiedRoleDefinition {
        super::UnifiedRoleDefinition(self.0.name("roleDefinition"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/me/agreementAcceptances`.
    UserAgreementAcceptances[models::AgreementAcceptance]
}

impl UserAgreementAcceptances {
    /// `GET /me/agreementAcceptances` — List agreementAcceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/agreementAcceptances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`.
    pub fn list(&self) -> List<models::AgreementAcceptance> {
        let sheet = "GET user: list
            user-list-agreementacceptances: AgreementAcceptance.Read AgreementAcceptance.Read.All | |
            /me/agreementAcceptances
            /users/{id}/agreementAcceptances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userConsentRequest`, such as `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`.
    UserConsentRequest = models::UserConsentRequest
}

impl UserConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: get
            userconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/accessPackageAssignmentApprovals`
    ///
    /// The type lists it; no page documents a request there.
    pub fn access_package_assignment_approvals(&self) -> super::Approval {
        super::Approval(self.0.name("accessPackageAssignmentApprovals"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userIdentity`, such as `/accessReviews/{id}/reviewers/{id}`.
    UserIdentity = models::UserIdentity
}

impl UserIdentity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserIdentity> {
        self.0.get("GET userIdentity: get")
    }

    /// `DELETE /accessReviews/{reviewId}/reviewers/{userId}` — Remove accessReview reviewer deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-removereviewer?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.Membership`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessReview: delete
            accessreview-removereviewer: AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.ReadWrite.Membership
            /accessReviews/{id}/reviewers/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/me/pendingAccessReviewInstances`.
    UserPendingAccessReviewInstances[models::AccessReviewInstance]
}

impl UserPendingAccessReviewInstances {
    /// `GET /me/pendingAccessReviewInstances` — accessReviewInstance: pendingAccessReviewInstances deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-pendingaccessreviewinstances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: list
            accessreviewinstance-pendingaccessreviewinstances: AccessReview.Read.All AccessReview.ReadWrite.All | |
            /me/pendingAccessReviewInstances";
        self.0.list(sheet)
    }
}
