// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroup`, such as `/identityGovernance/privilegedAccess/group`.
    PrivilegedAccessGroup: super::Entity = models::PrivilegedAccessGroup
}

impl PrivilegedAccessGroup {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroup> {
        self.0.get("GET privilegedAccessGroup: get")
    }

    /// `…/assignmentApprovals`
    pub fn assignment_approvals(&self) -> super::PrivilegedAccessGroupAssignmentApprovals {
        super::PrivilegedAccessGroupAssignmentApprovals(self.0.name("assignmentApprovals"))
    }

    /// `…/assignmentScheduleInstances`
    pub fn assignment_schedule_instances(&self) -> super::PrivilegedAccessGroupAssignmentScheduleInstances {
        super::PrivilegedAccessGroupAssignmentScheduleInstances(self.0.name("assignmentScheduleInstances"))
    }

    /// `…/assignmentScheduleRequests`
    pub fn assignment_schedule_requests(&self) -> super::PrivilegedAccessGroupAssignmentScheduleRequests {
        super::PrivilegedAccessGroupAssignmentScheduleRequests(self.0.name("assignmentScheduleRequests"))
    }

    /// `…/assignmentSchedules`
    pub fn assignment_schedules(&self) -> super::PrivilegedAccessGroupAssignmentSchedules {
        super::PrivilegedAccessGroupAssignmentSchedules(self.0.name("assignmentSchedules"))
    }

    /// `…/eligibilityScheduleInstances`
    pub fn eligibility_schedule_instances(&self) -> super::PrivilegedAccessGroupEligibilityScheduleInstances {
        super::PrivilegedAccessGroupEligibilityScheduleInstances(self.0.name("eligibilityScheduleInstances"))
    }

    /// `…/eligibilityScheduleRequests`
    pub fn eligibility_schedule_requests(&self) -> super::PrivilegedAccessGroupEligibilityScheduleRequests {
        super::PrivilegedAccessGroupEligibilityScheduleRequests(self.0.name("eligibilityScheduleRequests"))
    }

    /// `…/eligibilitySchedules`
    pub fn eligibility_schedules(&self) -> super::PrivilegedAccessGroupEligibilitySchedules {
        super::PrivilegedAccessGroupEligibilitySchedules(self.0.name("eligibilitySchedules"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/identityGovernance/privilegedAccess/group/assignmentApprovals`.
    PrivilegedAccessGroupAssignmentApprovals[models::Approval]
}

impl PrivilegedAccessGroupAssignmentApprovals {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentApprovals/filterByCurrentUser(on='{on}')` — approval: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/privilegedAccess/group/assignmentApprovals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, such as `/identityGovernance/privilegedAccess/group/assignmentSchedules/{id}`.
    PrivilegedAccessGroupAssignmentSchedule: super::Entity = models::PrivilegedAccessGroupAssignmentSchedule
}

impl PrivilegedAccessGroupAssignmentSchedule {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentSchedules/{privilegedAccessGroupAssignmentSchedule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedule-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupAssignmentSchedule> {
        let sheet = "GET privilegedAccessGroupAssignmentSchedule: get
            privilegedaccessgroupassignmentschedule-get: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentSchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::PrivilegedAccessGroupEligibilitySchedule {
        super::PrivilegedAccessGroupEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`, such as `/identityGovernance/privilegedAccess/group/assignmentScheduleInstances/{id}`.
    PrivilegedAccessGroupAssignmentScheduleInstance: super::Entity = models::PrivilegedAccessGroupAssignmentScheduleInstance
}

impl PrivilegedAccessGroupAssignmentScheduleInstance {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleInstances/{privilegedAccessGroupAssignmentScheduleInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentscheduleinstance-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupAssignmentScheduleInstance> {
        let sheet = "GET privilegedAccessGroupAssignmentScheduleInstance: get
            privilegedaccessgroupassignmentscheduleinstance-get: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::PrivilegedAccessGroupEligibilityScheduleInstance {
        super::PrivilegedAccessGroupEligibilityScheduleInstance(self.0.name("activatedUsing"))
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`, such as `/identityGovernance/privilegedAccess/group/assignmentScheduleInstances`.
    PrivilegedAccessGroupAssignmentScheduleInstances[models::PrivilegedAccessGroupAssignmentScheduleInstance]
}

impl PrivilegedAccessGroupAssignmentScheduleInstances {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleInstances/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::AssignmentScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupAssignmentScheduleInstance> {
        let sheet = "GET privilegedAccessGroupAssignmentScheduleInstance: filter_by_current_user
            privilegedaccessgroupassignmentscheduleinstance-filterbycurrentuser: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleInstances`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentscheduleinstances?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupAssignmentScheduleInstance> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-assignmentscheduleinstances: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, such as `/identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{id}`.
    PrivilegedAccessGroupAssignmentScheduleRequest: super::Entity = models::PrivilegedAccessGroupAssignmentScheduleRequest
}

impl PrivilegedAccessGroupAssignmentScheduleRequest {
    /// `POST /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{privilegedAccessGroupAssignmentScheduleRequest-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-cancel?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST privilegedAccessGroupAssignmentScheduleRequest: cancel
            privilegedaccessgroupassignmentschedulerequest-cancel: PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{privilegedAccessGroupAssignmentScheduleRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupAssignmentScheduleRequest> {
        let sheet = "GET privilegedAccessGroupAssignmentScheduleRequest: get
            privilegedaccessgroupassignmentschedulerequest-get: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{privilegedAccessGroupAssignmentScheduleRequest-id}/updateRequest`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-updaterequest?view=graph-rest-1.0), list of requests
    pub fn update_request(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST privilegedAccessGroupAssignmentScheduleRequest: update_request
            privilegedaccessgroupassignmentschedulerequest-updaterequest: | |
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{id}/updateRequest";
        self.0.name("updateRequest").call(sheet).json(body)
    }

    /// `…/activatedUsing`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activated_using(&self) -> super::PrivilegedAccessGroupEligibilitySchedule {
        super::PrivilegedAccessGroupEligibilitySchedule(self.0.name("activatedUsing"))
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::PrivilegedAccessGroupEligibilitySchedule {
        super::PrivilegedAccessGroupEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, such as `/identityGovernance/privilegedAccess/group/assignmentScheduleRequests`.
    PrivilegedAccessGroupAssignmentScheduleRequests[models::PrivilegedAccessGroupAssignmentScheduleRequest]
}

impl PrivilegedAccessGroupAssignmentScheduleRequests {
    /// `POST /identityGovernance/privilegedAccess/group/assignmentScheduleRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-post-assignmentschedulerequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`, `PrivilegedAssignmentSchedule.Remove.AzureADGroup`; application: `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`, `PrivilegedAssignmentSchedule.Remove.AzureADGroup`.
    pub fn create(
        &self,
        body: models::PrivilegedAccessGroupAssignmentScheduleRequest,
    ) -> Call<models::PrivilegedAccessGroupAssignmentScheduleRequest> {
        let sheet = "POST privilegedAccessGroup: create
            privilegedaccessgroup-post-assignmentschedulerequests: PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup PrivilegedAssignmentSchedule.Remove.AzureADGroup | | PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup PrivilegedAssignmentSchedule.Remove.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::AssignmentScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupAssignmentScheduleRequest> {
        let sheet = "GET privilegedAccessGroupAssignmentScheduleRequest: filter_by_current_user
            privilegedaccessgroupassignmentschedulerequest-filterbycurrentuser: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/assignmentScheduleRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentschedulerequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupAssignmentScheduleRequest> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-assignmentschedulerequests: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, such as `/identityGovernance/privilegedAccess/group/assignmentSchedules`.
    PrivilegedAccessGroupAssignmentSchedules[models::PrivilegedAccessGroupAssignmentSchedule]
}

impl PrivilegedAccessGroupAssignmentSchedules {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentSchedules/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedule-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::AssignmentScheduleFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupAssignmentSchedule> {
        let sheet = "GET privilegedAccessGroupAssignmentSchedule: filter_by_current_user
            privilegedaccessgroupassignmentschedule-filterbycurrentuser: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentSchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/assignmentSchedules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentschedules?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupAssignmentSchedule> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-assignmentschedules: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentSchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, such as `/identityGovernance/privilegedAccess/group/eligibilitySchedules/{id}`.
    PrivilegedAccessGroupEligibilitySchedule: super::Entity = models::PrivilegedAccessGroupEligibilitySchedule
}

impl PrivilegedAccessGroupEligibilitySchedule {
    /// `GET /identityGovernance/privilegedAccess/group/eligibilitySchedules/{privilegedAccessGroupEligibilitySchedule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedule-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupEligibilitySchedule> {
        let sheet = "GET privilegedAccessGroupEligibilitySchedule: get
            privilegedaccessgroupeligibilityschedule-get: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilitySchedules/{id}";
        self.0.get(sheet)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, such as `/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/{id}`.
    PrivilegedAccessGroupEligibilityScheduleInstance: super::Entity = models::PrivilegedAccessGroupEligibilityScheduleInstance
}

impl PrivilegedAccessGroupEligibilityScheduleInstance {
    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/{privilegedAccessGroupEligibilityScheduleInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityscheduleinstance-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupEligibilityScheduleInstance> {
        let sheet = "GET privilegedAccessGroupEligibilityScheduleInstance: get
            privilegedaccessgroupeligibilityscheduleinstance-get: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/{id}";
        self.0.get(sheet)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, such as `/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances`.
    PrivilegedAccessGroupEligibilityScheduleInstances[models::PrivilegedAccessGroupEligibilityScheduleInstance]
}

impl PrivilegedAccessGroupEligibilityScheduleInstances {
    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::EligibilityScheduleInstanceFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupEligibilityScheduleInstance> {
        let sheet = "GET privilegedAccessGroupEligibilityScheduleInstance: filter_by_current_user
            privilegedaccessgroupeligibilityscheduleinstance-filterbycurrentuser: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityscheduleinstances?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupEligibilityScheduleInstance> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-eligibilityscheduleinstances: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, such as `/identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/{id}`.
    PrivilegedAccessGroupEligibilityScheduleRequest: super::Entity = models::PrivilegedAccessGroupEligibilityScheduleRequest
}

impl PrivilegedAccessGroupEligibilityScheduleRequest {
    /// `POST /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/{privilegedAccessGroupEligibilityScheduleRequest-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-cancel?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST privilegedAccessGroupEligibilityScheduleRequest: cancel
            privilegedaccessgroupeligibilityschedulerequest-cancel: PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/{privilegedAccessGroupEligibilityScheduleRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupEligibilityScheduleRequest> {
        let sheet = "GET privilegedAccessGroupEligibilityScheduleRequest: get
            privilegedaccessgroupeligibilityschedulerequest-get: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/principal`
    ///
    /// The type lists it; no page documents a request there.
    pub fn principal(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("principal"))
    }

    /// `…/targetSchedule`
    ///
    /// The type lists it; no page documents a request there.
    pub fn target_schedule(&self) -> super::PrivilegedAccessGroupEligibilitySchedule {
        super::PrivilegedAccessGroupEligibilitySchedule(self.0.name("targetSchedule"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, such as `/identityGovernance/privilegedAccess/group/eligibilityScheduleRequests`.
    PrivilegedAccessGroupEligibilityScheduleRequests[models::PrivilegedAccessGroupEligibilityScheduleRequest]
}

impl PrivilegedAccessGroupEligibilityScheduleRequests {
    /// `POST /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-post-eligibilityschedulerequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`, `PrivilegedEligibilitySchedule.Remove.AzureADGroup`; application: `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`, `PrivilegedEligibilitySchedule.Remove.AzureADGroup`.
    pub fn create(
        &self,
        body: models::PrivilegedAccessGroupEligibilityScheduleRequest,
    ) -> Call<models::PrivilegedAccessGroupEligibilityScheduleRequest> {
        let sheet = "POST privilegedAccessGroup: create
            privilegedaccessgroup-post-eligibilityschedulerequests: PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup PrivilegedEligibilitySchedule.Remove.AzureADGroup | | PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup PrivilegedEligibilitySchedule.Remove.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::EligibilityScheduleRequestFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupEligibilityScheduleRequest> {
        let sheet = "GET privilegedAccessGroupEligibilityScheduleRequest: filter_by_current_user
            privilegedaccessgroupeligibilityschedulerequest-filterbycurrentuser: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityschedulerequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupEligibilityScheduleRequest> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-eligibilityschedulerequests: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, such as `/identityGovernance/privilegedAccess/group/eligibilitySchedules`.
    PrivilegedAccessGroupEligibilitySchedules[models::PrivilegedAccessGroupEligibilitySchedule]
}

impl PrivilegedAccessGroupEligibilitySchedules {
    /// `GET /identityGovernance/privilegedAccess/group/eligibilitySchedules/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedule-filterbycurrentuser?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn filter_by_current_user(
        &self,
        on: models::EligibilityScheduleFilterByCurrentUserOptions,
    ) -> List<models::PrivilegedAccessGroupEligibilitySchedule> {
        let sheet = "GET privilegedAccessGroupEligibilitySchedule: filter_by_current_user
            privilegedaccessgroupeligibilityschedule-filterbycurrentuser: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilitySchedules/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/group/eligibilitySchedules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityschedules?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`; application: `PrivilegedEligibilitySchedule.Read.AzureADGroup`, `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::PrivilegedAccessGroupEligibilitySchedule> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-eligibilityschedules: PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | | PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/eligibilitySchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedAccessRoot`, such as `/identityGovernance/privilegedAccess`.
    PrivilegedAccessRoot: super::Entity = models::PrivilegedAccessRoot
}

impl PrivilegedAccessRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PrivilegedAccessRoot> {
        self.0.get("GET privilegedAccessRoot: get")
    }

    /// `…/customExtensions`
    pub fn custom_extensions(&self) -> super::PrivilegedAccessRootCustomExtensions {
        super::PrivilegedAccessRootCustomExtensions(self.0.name("customExtensions"))
    }

    /// `…/group`
    pub fn group(&self) -> super::PrivilegedAccessGroup {
        super::PrivilegedAccessGroup(self.0.name("group"))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/privilegedAccess/customExtensions`
    PrivilegedAccessRootCustomExtensions
}

impl PrivilegedAccessRootCustomExtensions {
    /// `POST /identityGovernance/privilegedAccess/customExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessroot-post-customextensions?view=graph-rest-1.0), list of requests
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST privilegedAccessRoot: create
            privilegedaccessroot-post-customextensions: | |
            /identityGovernance/privilegedAccess/customExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/privilegedAccess/customExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessroot-list-customextensions?view=graph-rest-1.0), list of requests
    pub fn list(&self) -> List<Object> {
        let sheet = "GET privilegedAccessRoot: list
            privilegedaccessroot-list-customextensions: | |
            /identityGovernance/privilegedAccess/customExtensions";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PrivilegedAccessRootCustomExtensionsId {
        super::PrivilegedAccessRootCustomExtensionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identityGovernance/privilegedAccess/customExtensions/{id}`
    PrivilegedAccessRootCustomExtensionsId
}

impl PrivilegedAccessRootCustomExtensionsId {
    /// `DELETE /identityGovernance/privilegedAccess/customExtensions/{roleManagementCustomCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementcustomcalloutextension-delete?view=graph-rest-1.0), list of requests
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE rolemanagementcustomcalloutextension: delete
            rolemanagementcustomcalloutextension-delete: | |
            /identityGovernance/privilegedAccess/customExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/privilegedAccess/customExtensions/{roleManagementCustomCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementcustomcalloutextension-get?view=graph-rest-1.0), list of requests
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET rolemanagementcustomcalloutextension: get
            rolemanagementcustomcalloutextension-get: | |
            /identityGovernance/privilegedAccess/customExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/privilegedAccess/customExtensions/{roleManagementCustomCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rolemanagementcustomcalloutextension-update?view=graph-rest-1.0), list of requests
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH rolemanagementcustomcalloutextension: update
            rolemanagementcustomcalloutextension-update: | |
            /identityGovernance/privilegedAccess/customExtensions/{id}";
        self.0.call(sheet).json(body)
    }
}
