// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.rbacApplication`, such as `/roleManagement/directory`.
    RbacApplication: super::Entity = models::RbacApplication
}

impl RbacApplication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RbacApplication> {
        self.0.get("GET rbacApplication: get")
    }

    /// `…/resourceNamespaces`
    pub fn resource_namespaces(&self) -> super::RbacApplicationResourceNamespaces {
        super::RbacApplicationResourceNamespaces(self.0.name("resourceNamespaces"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRbacResourceNamespace`, such as `/roleManagement/directory/resourceNamespaces`.
    RbacApplicationResourceNamespaces[models::UnifiedRbacResourceNamespace]
}

impl RbacApplicationResourceNamespaces {
    /// `GET /roleManagement/directory/resourceNamespaces`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRbacResourceNamespace> {
        let sheet = "GET rbacApplication: list
            : RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /roleManagement/directory/resourceNamespaces";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, such as `/roleManagement/directory/roleAssignmentScheduleInstances`.
    RbacApplicationRoleAssignmentScheduleInstances[models::UnifiedRoleAssignmentScheduleInstance]
}

impl RbacApplicationRoleAssignmentScheduleInstances {
    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on=parameterValue)` — unifiedRoleAssignmentScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleAssignmentSchedule.Read.Directory` and 4 more; application: `RoleAssignmentSchedule.Read.Directory` and 4 more.
    pub fn filter_by_current_user(
        &self,
        on: models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::UnifiedRoleAssignmentScheduleInstance> {
        let sheet = "GET unifiedRoleAssignmentScheduleInstance: filter_by_current_user
            unifiedroleassignmentscheduleinstance-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory | | RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on={on})
            unifiedroleassignmentscheduleinstance-filterbycurrentuser: RoleAssignmentSchedule.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /roleManagement/entitlementManagement/roleAssignmentScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleInstances` — List roleassignmentscheduleinstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignmentschedulerequests?view=graph-rest-1.0)
    /// Required: `principalId`, `roleDefinitionId`, `scheduleInfo`. Status: 201.
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

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')`.
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
            /roleManagement/entitlementManagement/roleAssignmentScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentScheduleRequests` — List roleAssignmentScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedulerequests?view=graph-rest-1.0)
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
    /// `GET /roleManagement/directory/roleAssignmentSchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleAssignmentSchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleassignmentschedule-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleAssignmentSchedules/filterByCurrentUser(on='{on}')`.
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
            /roleManagement/entitlementManagement/roleAssignmentSchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleAssignmentSchedules` — List roleassignmentschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentschedules?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleassignments?view=graph-rest-1.0)
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

    /// `GET /roleManagement/directory/roleAssignments` — List unifiedroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roledefinitions?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions?view=graph-rest-1.0)
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
    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleInstance: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')`.
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
            /roleManagement/entitlementManagement/roleEligibilityScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleInstances` — List roleeligibilityscheduleinstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances?view=graph-rest-1.0)
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
    /// `POST /roleManagement/directory/roleEligibilityScheduleRequests` — Create roleEligibilityScheduleRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-1.0)
    /// Required: `principalId`, `roleDefinitionId`. Status: 201.
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

    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilityScheduleRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')`.
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
            /roleManagement/entitlementManagement/roleEligibilityScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilityScheduleRequests` — List roleEligibilityScheduleRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedulerequests?view=graph-rest-1.0)
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
    /// `GET /roleManagement/directory/roleEligibilitySchedules/filterByCurrentUser(on='parameterValue')` — unifiedRoleEligibilitySchedule: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedroleeligibilityschedule-filterbycurrentuser?view=graph-rest-1.0)
    /// Also: `/roleManagement/entitlementManagement/roleEligibilitySchedules/filterByCurrentUser(on='{on}')`.
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
            /roleManagement/entitlementManagement/roleEligibilitySchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /roleManagement/directory/roleEligibilitySchedules` — List roleeligibilityschedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.roleManagement`, such as `/roleManagement`.
    RoleManagement = models::RoleManagement
}

impl RoleManagement {
    /// `GET /roleManagement`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::RoleManagement> {
        let sheet = "GET roleManagement: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement";
        self.0.get(sheet)
    }

    /// `PATCH /roleManagement`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::RoleManagement) -> Call<models::RoleManagement> {
        let sheet = "PATCH roleManagement: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /roleManagement";
        self.0.call(sheet).json(body)
    }

    /// `…/directory`
    pub fn directory(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("directory"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::RbacApplication {
        super::RbacApplication(self.0.name("entitlementManagement"))
    }
}
