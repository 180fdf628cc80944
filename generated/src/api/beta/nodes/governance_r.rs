// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.rbacApplication`, such as `/roleManagement/directory`.
    RbacApplication: super::Entity = models::RbacApplication
}

impl RbacApplication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RbacApplication> {
        self.0.get("GET rbacApplication: get")
    }

    /// `GET /roleManagement/directory/roleScheduleInstances` — rbacApplication: roleScheduleInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-rolescheduleinstances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`; application: `PrivilegedAccess.Read.AzureAD`.
    pub fn role_schedule_instances(&self) -> List<models::UnifiedRoleScheduleInstanceBase> {
        let sheet = "GET rbacApplication: role_schedule_instances
            rbacapplication-rolescheduleinstances: PrivilegedAccess.ReadWrite.AzureAD | | PrivilegedAccess.Read.AzureAD
            /roleManagement/directory/roleScheduleInstances";
        self.0.name("roleScheduleInstances").list(sheet)
    }

    /// `GET /roleManagement/enterpriseApps/{rbacApplication-id}/roleScheduleInstances(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')` — rbacApplication: roleScheduleInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-rolescheduleinstances?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleScheduleInstances(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`; application: `PrivilegedAccess.Read.AzureAD`.
    pub fn role_schedule_instances_with_directory_scope_id_app_scope_id_principal_id_role_definition_id(
        &self,
        directory_scope_id: &str,
        app_scope_id: &str,
        principal_id: &str,
        role_definition_id: &str,
    ) -> List<models::UnifiedRoleScheduleInstanceBase> {
        let sheet = "GET rbacApplication: role_schedule_instances_with_directory_scope_id_app_scope_id_principal_id_role_definition_id
            rbacapplication-rolescheduleinstances: PrivilegedAccess.ReadWrite.AzureAD | | PrivilegedAccess.Read.AzureAD
            /roleManagement/enterpriseApps/{id}/roleScheduleInstances(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')
            /roleManagement/entitlementManagement/roleScheduleInstances(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')";
        self.0
            .function(
                "roleScheduleInstances",
                &[
                    ("directoryScopeId", Argument::quoted(directory_scope_id)),
                    ("appScopeId", Argument::quoted(app_scope_id)),
                    ("principalId", Argument::quoted(principal_id)),
                    ("roleDefinitionId", Argument::quoted(role_definition_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /roleManagement/directory/roleSchedules` — rbacApplication: roleSchedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-roleschedules?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleSchedules(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')`, `/roleManagement/entitlementManagement/roleSchedules(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`; application: `PrivilegedAccess.Read.AzureAD`.
    pub fn role_schedules(
        &self,
        directory_scope_id: &str,
        app_scope_id: &str,
        principal_id: &str,
        role_definition_id: &str,
    ) -> List<models::UnifiedRoleScheduleBase> {
        let sheet = "GET rbacApplication: role_schedules
            rbacapplication-roleschedules: PrivilegedAccess.ReadWrite.AzureAD | | PrivilegedAccess.Read.AzureAD
            /roleManagement/directory/roleSchedules(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')
            /roleManagement/enterpriseApps/{id}/roleSchedules(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')
            /roleManagement/entitlementManagement/roleSchedules(directoryScopeId='{directoryScopeId}',appScopeId='{appScopeId}',principalId='{principalId}',roleDefinitionId='{roleDefinitionId}')";
        self.0
            .function(
                "roleSchedules",
                &[
                    ("directoryScopeId", Argument::quoted(directory_scope_id)),
                    ("appScopeId", Argument::quoted(app_scope_id)),
                    ("principalId", Argument::quoted(principal_id)),
                    ("roleDefinitionId", Argument::quoted(role_definition_id)),
                ],
            )
            .list(sheet)
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::DirectoryRoleManagementDeletedItemContainer {
        super::DirectoryRoleManagementDeletedItemContainer(self.0.name("deletedItems"))
    }

    /// `…/resourceNamespaces`
    pub fn resource_namespaces(&self) -> super::RbacApplicationResourceNamespaces {
        super::RbacApplicationResourceNamespaces(self.0.name("resourceNamespaces"))
    }

    /// `…/roleAssignmentApprovals`
    pub fn role_assignment_approvals(&self) -> super::RbacApplicationRoleAssignmentApprovals {
        super::RbacApplicationRoleAssignmentApprovals(self.0.name("roleAssignmentApprovals"))
    }

    /// `…/roleAssignmentScheduleInstances`
    pub fn role_assignment_schedule_instances(&self) -> super::RbacApplicationRoleAssignmentScheduleInstances {
        super::RbacApplicationRoleAssignmentScheduleInstances(self.0.name("roleAssignmentScheduleInstances"))
    }

    /// `…/roleAssignmentScheduleRequests`
    pub fn role_assignment_schedule_requests(&self) -> super::RbacApplicationRoleAssignmentScheduleRequests {
        super::RbacApplicationRoleAssignmentScheduleRequests(self.0.name("roleAssignmentScheduleRequests"))
    }

    /// `…/roleAssignmentSchedules`
    pub fn role_assignment_schedules(&self) -> super::RbacApplicationRoleAssignmentSchedules {
        super::RbacApplicationRoleAssignmentSchedules(self.0.name("roleAssignmentSchedules"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::RbacApplicationRoleAssignments {
        super::RbacApplicationRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::RbacApplicationRoleDefinitions {
        super::RbacApplicationRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/roleEligibilityScheduleInstances`
    pub fn role_eligibility_schedule_instances(&self) -> super::RbacApplicationRoleEligibilityScheduleInstances {
        super::RbacApplicationRoleEligibilityScheduleInstances(self.0.name("roleEligibilityScheduleInstances"))
    }

    /// `…/roleEligibilityScheduleRequests`
    pub fn role_eligibility_schedule_requests(&self) -> super::RbacApplicationRoleEligibilityScheduleRequests {
        super::RbacApplicationRoleEligibilityScheduleRequests(self.0.name("roleEligibilityScheduleRequests"))
    }

    /// `…/roleEligibilitySchedules`
    pub fn role_eligibility_schedules(&self) -> super::RbacApplicationRoleEligibilitySchedules {
        super::RbacApplicationRoleEligibilitySchedules(self.0.name("roleEligibilitySchedules"))
    }

    /// `…/transitiveRoleAssignments`
    pub fn transitive_role_assignments(&self) -> super::RbacApplicationTransitiveRoleAssignments {
        super::RbacApplicationTransitiveRoleAssignments(self.0.name("transitiveRoleAssignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.rbacApplicationMultiple`, such as `/roleManagement/cloudPC`.
    RbacApplicationMultiple: super::Entity = models::RbacApplicationMultiple
}

impl RbacApplicationMultiple {
    /// `GET /roleManagement/deviceManagement` — Get rbacApplicationMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RbacApplicationMultiple> {
        let sheet = "GET rbacApplicationMultiple: get
            intune-rbac-rbacapplicationmultiple-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/deviceManagement";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement/deviceManagement` — Update rbacApplicationMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::RbacApplicationMultiple>) -> Call<models::RbacApplicationMultiple> {
        let sheet = "PATCH rbacApplicationMultiple: update
            intune-rbac-rbacapplicationmultiple-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/deviceManagement";
        self.0.call(sheet).json(Into::<models::RbacApplicationMultiple>::into(body))
    }

    /// `…/resourceNamespaces`
    pub fn resource_namespaces(&self) -> Collection<models::UnifiedRbacResourceNamespace> {
        Collection::at(self.0.name("resourceNamespaces"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::RbacApplicationMultipleRoleAssignments {
        super::RbacApplicationMultipleRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::RbacApplicationMultipleRoleDefinitions {
        super::RbacApplicationMultipleRoleDefinitions(self.0.name("roleDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentMultiple`, such as `/roleManagement/cloudPC/roleAssignments`.
    RbacApplicationMultipleRoleAssignments[models::UnifiedRoleAssignmentMultiple]
}

impl RbacApplicationMultipleRoleAssignments {
    /// `POST /roleManagement/cloudPC/roleAssignments` — Create unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-post-roleassignments?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments`, `/roleManagement/defender/roleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::UnifiedRoleAssignmentMultiple) -> Call<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "POST rbacApplicationMultiple: create
            rbacapplicationmultiple-post-roleassignments: CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments
            /roleManagement/deviceManagement/roleAssignments
            rbacapplicationmultiple-post-roleassignments: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/cloudPc/roleAssignments` — List unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-list-roleassignments?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments`, `/roleManagement/defender/roleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All` and 3 more; application: `CloudPC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "GET rbacApplicationMultiple: list
            rbacapplicationmultiple-list-roleassignments: CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments
            /roleManagement/deviceManagement/roleAssignments
            rbacapplicationmultiple-list-roleassignments: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleAssignments";
        self.0.list(sheet)
    }

    /// `PATCH /roleManagement/cloudPC/roleAssignments` — Update unifiedRoleAssignmentMultiple
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentmultiple-update?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::UnifiedRoleAssignmentMultiple) -> Call<models::UnifiedRoleAssignmentMultiple> {
        let sheet = "PATCH unifiedRoleAssignmentMultiple: update
            unifiedroleassignmentmultiple-update: CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | CloudPC.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement/cloudPC/roleAssignments
            /roleManagement/deviceManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/cloudPC/roleDefinitions`.
    RbacApplicationMultipleRoleDefinitions[models::UnifiedRoleDefinition]
}

impl RbacApplicationMultipleRoleDefinitions {
    /// `POST /roleManagement/cloudPc/roleDefinitions` — Create roleDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions`, `/roleManagement/defender/roleDefinitions`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All` and 4 more; application: `DeviceManagementRBAC.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roledefinitions: DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | DeviceManagementRBAC.ReadWrite.All CloudPC.ReadWrite.All RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/cloudPC/roleDefinitions
            /roleManagement/deviceManagement/roleDefinitions
            rbacapplication-post-roledefinitions: RoleManagement.ReadWrite.Defender | | RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/cloudPC/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
    /// Also: `/roleManagement/deviceManagement/roleDefinitions`, `/roleManagement/defender/roleDefinitions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 10 more; application: `DeviceManagementRBAC.Read.All` and 10 more.
    pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roledefinitions: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.Read.CloudPC RoleManagement.Read.Directory RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All CloudPC.Read.All CloudPC.ReadWrite.All Directory.Read.All RoleManagement.Read.All RoleManagement.Read.CloudPC RoleManagement.Read.Directory RoleManagement.ReadWrite.CloudPC Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/cloudPC/roleDefinitions
            /roleManagement/deviceManagement/roleDefinitions
            rbacapplication-list-roledefinitions: RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender | | RoleManagement.Read.Defender RoleManagement.Read.All RoleManagement.ReadWrite.Defender
            /roleManagement/defender/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRbacResourceNamespace`, such as `/roleManagement/directory/resourceNamespaces`.
    RbacApplicationResourceNamespaces[models::UnifiedRbacResourceNamespace]
}

impl RbacApplicationResourceNamespaces {
    /// `GET /roleManagement/directory/resourceNamespaces` — List resourcenamespaces
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplicationmultiple-list-resourcenamespaces?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRbacResourceNamespace> {
        let sheet = "GET rbacApplicationMultiple: list
            rbacapplicationmultiple-list-resourcenamespaces: RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/roleManagement/directory/roleAssignmentApprovals`.
    RbacApplicationRoleAssignmentApprovals[models::Approval]
}

impl RbacApplicationRoleAssignmentApprovals {
    /// `GET /roleManagement/directory/roleAssignmentApprovals/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-beta), metadata
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleAssignmentApprovals/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleAssignmentApprovals/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /roleManagement/directory/roleAssignmentApprovals/filterByCurrentUser(on='{on}')
            /roleManagement/enterpriseApps/{id}/roleAssignmentApprovals/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleAssignmentApprovals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances`.
    RbacApplicationRoleAssignmentScheduleInstances[models::UnifiedRoleAssignmentScheduleInstance]
}

impl RbacApplicationRoleAssignmentScheduleInstances {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: filter_by_current_user
            unifiedroleassignmentscheduleinstance-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')
            unifiedroleassignmentscheduleinstance-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances` — List roleassignmentscheduleinstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentscheduleinstances: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, such as `/roleManagement/directory/roleAssignmentScheduleRequests`.
    RbacApplicationRoleAssignmentScheduleRequests[models::UnifiedRoleAssignmentScheduleRequest]
}

impl RbacApplicationRoleAssignmentScheduleRequests {
    /// `POST /roleManagement/directory/roleAssignmentScheduleRequests` — Create roleAssignmentScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignmentschedulerequests?view=graph-rest-beta)
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory` and 3 more; application: `RoleAssignmentSchedule.ReadWrite.Directory` and 3 more.
    pub fn create(
        &self,
        body: models::UnifiedRoleAssignmentScheduleRequest,
    ) -> Call<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleassignmentschedulerequests: RoleAssignmentSchedule.ReadWrite.Directory RoleAssignmentSchedule.Remove.Directory RoleEligibilitySchedule.Remove.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory RoleAssignmentSchedule.Remove.Directory RoleEligibilitySchedule.Remove.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET unifiedRoleAssignmentScheduleRequest: filter_by_current_user
            unifiedroleassignmentschedulerequest-filterbycurrentuser: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')
            unifiedroleassignmentschedulerequest-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests` — List roleAssignmentScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedulerequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleAssignmentSchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentScheduleRequest> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentschedulerequests: RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentSchedule`, such as `/roleManagement/directory/roleAssignmentSchedules`.
    RbacApplicationRoleAssignmentSchedules[models::UnifiedRoleAssignmentSchedule]
}

impl RbacApplicationRoleAssignmentSchedules {
    /// `GET /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='principal')` — unifiedRoleAssignmentSchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleAssignmentSchedules/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleAssignmentSchedules/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET unifiedRoleAssignmentSchedule: filter_by_current_user
            unifiedroleassignmentschedule-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='{on}')
            unifiedroleassignmentschedule-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleAssignmentSchedules/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleAssignmentSchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentSchedules` — List roleassignmentschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedules?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignmentSchedule> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignmentschedules: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentSchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/roleAssignments`.
    RbacApplicationRoleAssignments[models::UnifiedRoleAssignment]
}

impl RbacApplicationRoleAssignments {
    /// `POST /roleManagement/directory/roleAssignments` — Create unifiedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::UnifiedRoleAssignment) -> Call<models::UnifiedRoleAssignment> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleassignments: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignments
            rbacapplication-post-roleassignments: EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory | | EntitlementManagement.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleAssignments` — List unifiedRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleassignments: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleAssignments
            rbacapplication-list-roleassignments: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleDefinition`, such as `/roleManagement/directory/roleDefinitions`.
    RbacApplicationRoleDefinitions[models::UnifiedRoleDefinition]
}

impl RbacApplicationRoleDefinitions {
    /// `POST /roleManagement/directory/roleDefinitions` — Create roleDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`; application: `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::UnifiedRoleDefinition) -> Call<models::UnifiedRoleDefinition> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roledefinitions: RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-beta)
    /// Also: `/roleManagement/entitlementManagement/roleDefinitions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleDefinition> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roledefinitions: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All RoleManagement.Read.All Directory.ReadWrite.All
            /roleManagement/directory/roleDefinitions
            rbacapplication-list-roledefinitions: EntitlementManagement.Read.All EntitlementManagement.ReadWrite.All RoleManagement.Read.All | | EntitlementManagement.Read.All RoleManagement.Read.All EntitlementManagement.ReadWrite.All
            /roleManagement/entitlementManagement/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, such as `/roleManagement/directory/roleEligibilityScheduleInstances`.
    RbacApplicationRoleEligibilityScheduleInstances[models::UnifiedRoleEligibilityScheduleInstance]
}

impl RbacApplicationRoleEligibilityScheduleInstances {
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')` — unifiedRoleEligibilityScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleEligibilityScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET unifiedRoleEligibilityScheduleInstance: filter_by_current_user
            unifiedroleeligibilityscheduleinstance-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')
            unifiedroleeligibilityscheduleinstance-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances` — List roleeligibilityscheduleinstancess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleInstance> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityscheduleinstances: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, such as `/roleManagement/directory/roleEligibilityScheduleRequests`.
    RbacApplicationRoleEligibilityScheduleRequests[models::UnifiedRoleEligibilityScheduleRequest]
}

impl RbacApplicationRoleEligibilityScheduleRequests {
    /// `POST /roleManagement/directory/roleEligibilityScheduleRequests` — Create roleEligibilityScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-beta)
    /// Required: `roleDefinitionId`. Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn create(
        &self,
        body: models::UnifiedRoleEligibilityScheduleRequest,
    ) -> Call<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "POST rbacApplication: create
            rbacapplication-post-roleeligibilityschedulerequests: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /roleManagement/directory/RoleEligibilityScheduleRequests/filterByCurrentUser(on='principal')` — unifiedRoleEligibilityScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET unifiedRoleEligibilityScheduleRequest: filter_by_current_user
            unifiedroleeligibilityschedulerequest-filterbycurrentuser: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')
            unifiedroleeligibilityschedulerequest-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests` — List roleEligibilityScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedulerequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`; application: `RoleEligibilitySchedule.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilityScheduleRequest> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityschedulerequests: RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilityScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilitySchedule`, such as `/roleManagement/directory/roleEligibilitySchedules`.
    RbacApplicationRoleEligibilitySchedules[models::UnifiedRoleEligibilitySchedule]
}

impl RbacApplicationRoleEligibilitySchedules {
    /// `GET /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='principal')` — unifiedRoleEligibilitySchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-filterbycurrentuser?view=graph-rest-beta)
    /// Also: `/roleManagement/enterpriseApps/{rbacApplication-id}/roleEligibilitySchedules/filterByCurrentUser(on='{on}')`, `/roleManagement/entitlementManagement/roleEligibilitySchedules/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleEligibilityScheduleFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET unifiedRoleEligibilitySchedule: filter_by_current_user
            unifiedroleeligibilityschedule-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='{on}')
            unifiedroleeligibilityschedule-filterbycurrentuser: RoleEligibilitySchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/enterpriseApps/{id}/roleEligibilitySchedules/filterByCurrentUser(on='{on}')
            /roleManagement/entitlementManagement/roleEligibilitySchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilitySchedules` — List roleeligibilityschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleEligibilitySchedule.Read.Directory` and 4 more; application: `RoleEligibilitySchedule.Read.Directory` and 4 more.
    pub fn list(&self) -> List<models::UnifiedRoleEligibilitySchedule> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-roleeligibilityschedules: RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleEligibilitySchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignment`, such as `/roleManagement/directory/transitiveRoleAssignments`.
    RbacApplicationTransitiveRoleAssignments[models::UnifiedRoleAssignment]
}

impl RbacApplicationTransitiveRoleAssignments {
    /// `GET /roleManagement/directory/transitiveRoleAssignments` — List transitiveRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-transitiveroleassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::UnifiedRoleAssignment> {
        let sheet = "GET rbacApplication: list
            rbacapplication-list-transitiveroleassignments: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/transitiveRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleManagement`, such as `/roleManagement`.
    RoleManagement = models::RoleManagement
}

impl RoleManagement {
    /// `GET /roleManagement` — Get roleManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleManagement> {
        let sheet = "GET roleManagement: get
            intune-rbac-rolemanagement-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement` — Update roleManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::RoleManagement) -> Call<models::RoleManagement> {
        let sheet = "PATCH roleManagement: update
            intune-rbac-rolemanagement-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement";
        self.0.call(sheet).json(body)
    }

    /// `…/cloudPC`
    pub fn cloud_pc(&self) -> super::RbacApplicationMultiple {
        super::RbacApplicationMultiple(self.0.name("cloudPC"))
    }

    /// `…/defender`
    pub fn defender(&self) -> super::UnifiedRbacApplicationMultiple {
        super::UnifiedRbacApplicationMultiple(self.0.name("defender"))
    }

    /// `…/deviceManagement`
    pub fn device_management(&self) -> super::RbacApplicationMultiple {
        super::RbacApplicationMultiple(self.0.name("deviceManagement"))
    }

    /// `…/directory`
    pub fn directory(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("directory"))
    }

    /// `…/enterpriseApps`
    pub fn enterprise_apps(&self) -> Collection<models::RbacApplication> {
        Collection::at(self.0.name("enterpriseApps"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("entitlementManagement"))
    }

    /// `…/exchange`
    pub fn exchange(&self) -> super::UnifiedRbacApplication {
        super::UnifiedRbacApplication(self.0.name("exchange"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roleManagementAlert`, such as `/identityGovernance/roleManagementAlerts`.
    RoleManagementAlert: super::Entity = models::RoleManagementAlert
}

impl RoleManagementAlert {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RoleManagementAlert> {
        self.0.get("GET roleManagementAlert: get")
    }

    /// `…/alertConfigurations`
    pub fn alert_configurations(&self) -> super::RoleManagementAlertAlertConfigurations {
        super::RoleManagementAlertAlertConfigurations(self.0.name("alertConfigurations"))
    }

    /// `…/alertDefinitions`
    pub fn alert_definitions(&self) -> super::RoleManagementAlertAlertDefinitions {
        super::RoleManagementAlertAlertDefinitions(self.0.name("alertDefinitions"))
    }

    /// `…/alerts`
    pub fn alerts(&self) -> super::RoleManagementAlertAlerts {
        super::RoleManagementAlertAlerts(self.0.name("alerts"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::LongRunningOperation> {
        Collection::at(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlertConfiguration`, such as `/identityGovernance/roleManagementAlerts/alertConfigurations`.
    RoleManagementAlertAlertConfigurations[models::UnifiedRoleManagementAlertConfiguration]
}

impl RoleManagementAlertAlertConfigurations {
    /// `GET /identityGovernance/roleManagementAlerts/alertConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementalert-list-alertconfigurations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementAlertConfiguration> {
        let sheet = "GET roleManagementAlert: list
            rolemanagementalert-list-alertconfigurations: RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alertConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlertDefinition`, such as `/identityGovernance/roleManagementAlerts/alertDefinitions`.
    RoleManagementAlertAlertDefinitions[models::UnifiedRoleManagementAlertDefinition]
}

impl RoleManagementAlertAlertDefinitions {
    /// `GET /identityGovernance/roleManagementAlerts/alertDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementalert-list-alertdefinitions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementAlertDefinition> {
        let sheet = "GET roleManagementAlert: list
            rolemanagementalert-list-alertdefinitions: RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alertDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlert`, such as `/identityGovernance/roleManagementAlerts/alerts`.
    RoleManagementAlertAlerts[models::UnifiedRoleManagementAlert]
}

impl RoleManagementAlertAlerts {
    /// `GET /identityGovernance/roleManagementAlerts/alerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementalert-list-alerts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.Read.Directory`, `RoleManagementAlert.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementAlert> {
        let sheet = "GET roleManagementAlert: list
            rolemanagementalert-list-alerts: RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.Read.Directory RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts";
        self.0.list(sheet)
    }

    /// `POST /identityGovernance/roleManagementAlerts/alerts/refresh`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementalert-refresh?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagementAlert.ReadWrite.Directory`; application: `RoleManagementAlert.ReadWrite.Directory`.
    pub fn refresh(&self, body: requests::unified_role_management_alert::RefreshRequest) -> Call<()> {
        let sheet = "POST unifiedRoleManagementAlert: refresh
            unifiedrolemanagementalert-refresh: RoleManagementAlert.ReadWrite.Directory | | RoleManagementAlert.ReadWrite.Directory
            /identityGovernance/roleManagementAlerts/alerts/refresh";
        self.0.name("refresh").call(sheet).json(body)
    }
}
