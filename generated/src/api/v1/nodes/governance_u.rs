// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceAction`, such as `/roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}`.
    UnifiedRbacResourceAction: super::Entity = models::UnifiedRbacResourceAction
}

impl UnifiedRbacResourceAction {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespace-id}/resourceActions/{unifiedRbacResourceAction-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceAction: get
            : RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRbacResourceNamespace`, such as `/roleManagement/directory/resourceNamespaces/{id}`.
    UnifiedRbacResourceNamespace: super::Entity = models::UnifiedRbacResourceNamespace
}

impl UnifiedRbacResourceNamespace {
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespace-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRbacResourceNamespace> {
        let sheet = "GET unifiedRbacResourceNamespace: get
            : RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
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
    /// `GET /roleManagement/directory/resourceNamespaces/{unifiedRbacResourceNamespace-id}/resourceActions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRbacResourceAction> {
        let sheet = "GET unifiedRbacResourceNamespace: list
            : RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces/{id}/resourceActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/roleAssignments/{id}`.
    UnifiedRoleAssignment: super::Entity = models::UnifiedRoleAssignment
}

impl UnifiedRoleAssignment {
    /// `DELETE /roleManagement/directory/roleAssignments/{id}` — Delete unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-delete?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleAssignment: delete
            unifiedroleassignment-delete: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignments/{id}
            unifiedroleassignment-delete: EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory | | EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignments/{id}` — Get unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignment-get?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignment> {
        let sheet = "GET unifiedRoleAssignment: get
            unifiedroleassignment-get: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleAssignments/{id}
            unifiedroleassignment-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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
    /// A value of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules/{id}`.
    UnifiedRoleAssignmentSchedule: super::Entity = models::UnifiedRoleAssignmentSchedule
}

impl UnifiedRoleAssignmentSchedule {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentScheduleId}` — Get unifiedRoleAssignmentSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: get
            unifiedroleassignmentschedule-get: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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
    UnifiedRoleAssignmentScheduleInstance: super::Entity = models::UnifiedRoleAssignmentScheduleInstance
}

impl UnifiedRoleAssignmentScheduleInstance {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstanceId}` — Get unifiedRoleAssignmentScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: get
            unifiedroleassignmentscheduleinstance-get: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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
    UnifiedRoleAssignmentScheduleRequest: super::Entity = models::UnifiedRoleAssignmentScheduleRequest
}

impl UnifiedRoleAssignmentScheduleRequest {
    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequestId}` — Get unifiedRoleAssignmentScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: get
            unifiedroleassignmentschedulerequest-get: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequest-id}/updateRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-updaterequest?view=graph-rest-1.0), list of requests
    /// Also: `/roleManagement/entitlementManagement/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequest-id}/updateRequest`.
    pub fn update_request(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST unifiedRoleAssignmentScheduleRequest: update_request
            unifiedroleassignmentschedulerequest-updaterequest: | |
            /roleManagement/directory/roleAssignmentScheduleRequests/{id}/updateRequest
            /roleManagement/entitlementManagement/roleAssignmentScheduleRequests/{id}/updateRequest";
        self.0.name("updateRequest").call(sheet).json(body)
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

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleAssignmentSchedule {
        super::UnifiedRoleAssignmentSchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/directory/roleDefinitions/{id}`.
    UnifiedRoleDefinition: super::Entity = models::UnifiedRoleDefinition
}

impl UnifiedRoleDefinition {
    /// `DELETE /roleManagement/directory/roleDefinitions/{id}` — Delete unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedRoleDefinition: delete
            unifiedroledefinition-delete: RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /roleManagement/directory/roleDefinitions/{id}` — Get unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-get?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleDefinitions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleDefinition> {
        let sheet = "GET unifiedRoleDefinition: get
            unifiedroledefinition-get: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions/{id}
            unifiedroledefinition-get: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.All | | EntitlementManagement.Read.All RoleManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/entitlementManagement/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/directory/roleDefinitions/{id}` — Update unifiedRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroledefinition-update?view=graph-rest-1.0)
    /// Required: `displayName`, `rolePermissions`. Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::UnifiedRoleDefinition) -> Call<()> {
        let sheet = "PATCH unifiedRoleDefinition: update
            unifiedroledefinition-update: RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
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
    UnifiedRoleEligibilitySchedule: super::Entity = models::UnifiedRoleEligibilitySchedule
}

impl UnifiedRoleEligibilitySchedule {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/{unifiedRoleEligibilityScheduleId}` — Get unifiedRoleEligibilitySchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: get
            unifiedroleeligibilityschedule-get: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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
    UnifiedRoleEligibilityScheduleInstance: super::Entity = models::UnifiedRoleEligibilityScheduleInstance
}

impl UnifiedRoleEligibilityScheduleInstance {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstanceId}` — Get unifiedRoleEligibilityScheduleInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: get
            unifiedroleeligibilityscheduleinstance-get: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
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
    UnifiedRoleEligibilityScheduleRequest: super::Entity = models::UnifiedRoleEligibilityScheduleRequest
}

impl UnifiedRoleEligibilityScheduleRequest {
    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequestId}` — Get unifiedRoleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: get
            unifiedroleeligibilityschedulerequest-get: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
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

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::UnifiedRoleEligibilitySchedule {
        super::UnifiedRoleEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoot`, such as `/identityGovernance/accessReviews/unified`.
    UnifiedRoot: super::Entity = models::UnifiedRoot
}

impl UnifiedRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UnifiedRoot> {
        self.0.get("GET unifiedRoot: get")
    }

    /// `…/decisions`
    pub fn decisions(&self) -> super::UnifiedRootDecisions {
        super::UnifiedRootDecisions(self.0.name("decisions"))
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::UnifiedRootDefinitions {
        super::UnifiedRootDefinitions(self.0.name("definitions"))
    }

    /// `…/instances`
    pub fn instances(&self) -> super::UnifiedRootInstances {
        super::UnifiedRootInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstanceDecisionItem`, such as `/identityGovernance/accessReviews/unified/decisions`.
    UnifiedRootDecisions[models::AccessReviewInstanceDecisionItem]
}

impl UnifiedRootDecisions {
    /// `GET /identityGovernance/accessReviews/unified/decisions/filterByCurrentUser(on='{on}')` — accessReviewInstanceDecisionItem: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstanceDecisionItem> {
        let sheet = "GET accessReviewInstanceDecisionItem: filter_by_current_user
            accessreviewinstancedecisionitem-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/decisions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewScheduleDefinition`, such as `/identityGovernance/accessReviews/unified/definitions`.
    UnifiedRootDefinitions[models::AccessReviewScheduleDefinition]
}

impl UnifiedRootDefinitions {
    /// `POST /identityGovernance/accessReviews/unified/definitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroot-post-definitions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AccessReview.ReadWrite.All`; application: `AccessReview.ReadWrite.All`.
    pub fn create(&self, body: models::AccessReviewScheduleDefinition) -> Call<models::AccessReviewScheduleDefinition> {
        let sheet = "POST unifiedRoot: create
            unifiedroot-post-definitions: AccessReview.ReadWrite.All | | AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/accessReviews/unified/definitions/filterByCurrentUser(on='{on}')` — accessReviewScheduleDefinition: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewScheduleDefinitionFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET accessReviewScheduleDefinition: filter_by_current_user
            accessreviewscheduledefinition-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/accessReviews/unified/definitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroot-list-definitions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
        let sheet = "GET unifiedRoot: list
            unifiedroot-list-definitions: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.accessReviewInstance`, such as `/identityGovernance/accessReviews/unified/instances`.
    UnifiedRootInstances[models::AccessReviewInstance]
}

impl UnifiedRootInstances {
    /// `GET /identityGovernance/accessReviews/unified/instances/filterByCurrentUser(on='{on}')` — accessReviewInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::AccessReviewInstanceFilterByCurrentUserOptions,
    ) -> List<models::AccessReviewInstance> {
        let sheet = "GET accessReviewInstance: filter_by_current_user
            accessreviewinstance-filterbycurrentuser: AccessReview.Read.All AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.All
            /identityGovernance/accessReviews/unified/instances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreementAcceptance`, such as `/me/agreementAcceptances`.
    UserAgreementAcceptances[models::AgreementAcceptance]
}

impl UserAgreementAcceptances {
    /// `GET /me/agreementAcceptances` — List agreementAcceptances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-1.0)
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
    UserConsentRequest: super::Entity = models::UserConsentRequest
}

impl UserConsentRequest {
    /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserConsentRequest> {
        let sheet = "GET userConsentRequest: get
            userconsentrequest-get: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/approval`
    ///
    /// The type lists it; no page documents a request there.
    pub fn approval(&self) -> super::Approval {
        super::Approval(self.0.name("approval"))
    }
}
