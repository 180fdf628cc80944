// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionsAnalytics`, such as `/identityGovernance/permissionsAnalytics/aws`.
    PermissionsAnalytics: super::Entity = models::PermissionsAnalytics
}

impl PermissionsAnalytics {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionsAnalytics> {
        self.0.get("GET permissionsAnalytics: get")
    }

    /// `…/findings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn findings(&self) -> Collection<models::Finding> {
        Collection::at(self.0.name("findings"))
    }

    /// `…/permissionsCreepIndexDistributions`
    pub fn permissions_creep_index_distributions(
        &self,
    ) -> super::PermissionsAnalyticsPermissionsCreepIndexDistributions
    {
        super::PermissionsAnalyticsPermissionsCreepIndexDistributions(self.0.name("permissionsCreepIndexDistributions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionsAnalyticsAggregation`, such as `/identityGovernance/permissionsAnalytics`.
    PermissionsAnalyticsAggregation: super::Entity = models::PermissionsAnalyticsAggregation
}

impl PermissionsAnalyticsAggregation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionsAnalyticsAggregation> {
        self.0.get("GET permissionsAnalyticsAggregation: get")
    }

    /// `…/aws`
    pub fn aws(&self) -> super::PermissionsAnalytics {
        super::PermissionsAnalytics(self.0.name("aws"))
    }

    /// `…/azure`
    ///
    /// The type lists it; no page documents a request there.
    pub fn azure(&self) -> super::PermissionsAnalytics {
        super::PermissionsAnalytics(self.0.name("azure"))
    }

    /// `…/gcp`
    ///
    /// The type lists it; no page documents a request there.
    pub fn gcp(&self) -> super::PermissionsAnalytics {
        super::PermissionsAnalytics(self.0.name("gcp"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionsCreepIndexDistribution`, such as `/identityGovernance/permissionsAnalytics/aws/permissionsCreepIndexDistributions`.
    PermissionsAnalyticsPermissionsCreepIndexDistributions[models::PermissionsCreepIndexDistribution]
}

impl PermissionsAnalyticsPermissionsCreepIndexDistributions {
    /// `GET /identityGovernance/permissionsAnalytics/aws/permissionsCreepIndexDistributions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissionsanalytics-list-permissionscreepindexdistributions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::PermissionsCreepIndexDistribution> {
        let sheet = "GET permissionsAnalytics: list
            permissionsanalytics-list-permissionscreepindexdistributions: | |
            /identityGovernance/permissionsAnalytics/aws/permissionsCreepIndexDistributions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionsManagement`, such as `/identityGovernance/permissionsManagement`.
    PermissionsManagement: super::Entity = models::PermissionsManagement
}

impl PermissionsManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionsManagement> {
        self.0.get("GET permissionsManagement: get")
    }

    /// `…/permissionsRequestChanges`
    pub fn permissions_request_changes(&self) -> super::PermissionsManagementPermissionsRequestChanges {
        super::PermissionsManagementPermissionsRequestChanges(self.0.name("permissionsRequestChanges"))
    }

    /// `…/scheduledPermissionsApprovals`
    pub fn scheduled_permissions_approvals(&self) -> super::PermissionsManagementScheduledPermissionsApprovals {
        super::PermissionsManagementScheduledPermissionsApprovals(self.0.name("scheduledPermissionsApprovals"))
    }

    /// `…/scheduledPermissionsRequests`
    pub fn scheduled_permissions_requests(&self) -> super::PermissionsManagementScheduledPermissionsRequests {
        super::PermissionsManagementScheduledPermissionsRequests(self.0.name("scheduledPermissionsRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionsRequestChange`, such as `/identityGovernance/permissionsManagement/permissionsRequestChanges`.
    PermissionsManagementPermissionsRequestChanges[models::PermissionsRequestChange]
}

impl PermissionsManagementPermissionsRequestChanges {
    /// `GET /identityGovernance/permissionsManagement/permissionsRequestChanges`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissionsmanagement-list-permissionsrequestchanges?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::PermissionsRequestChange> {
        let sheet = "GET permissionsManagement: list
            permissionsmanagement-list-permissionsrequestchanges: | |
            /identityGovernance/permissionsManagement/permissionsRequestChanges";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/identityGovernance/permissionsManagement/scheduledPermissionsApprovals`.
    PermissionsManagementScheduledPermissionsApprovals[models::Approval]
}

impl PermissionsManagementScheduledPermissionsApprovals {
    /// `GET /identityGovernance/permissionsManagement/scheduledPermissionsApprovals/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntitlementManagement.ReadWrite.All`.
    pub fn filter_by_current_user(&self, on: models::ApprovalFilterByCurrentUserOptions) -> List<models::Approval> {
        let sheet = "GET approval: filter_by_current_user
            approval-filterbycurrentuser: EntitlementManagement.ReadWrite.All | |
            /identityGovernance/permissionsManagement/scheduledPermissionsApprovals/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scheduledPermissionsRequest`, such as `/identityGovernance/permissionsManagement/scheduledPermissionsRequests`.
    PermissionsManagementScheduledPermissionsRequests[models::ScheduledPermissionsRequest]
}

impl PermissionsManagementScheduledPermissionsRequests {
    /// `POST /identityGovernance/permissionsManagement/scheduledPermissionsRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissionsmanagement-post-scheduledpermissionsrequests?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::ScheduledPermissionsRequest) -> Call<models::ScheduledPermissionsRequest> {
        let sheet = "POST permissionsManagement: create
            permissionsmanagement-post-scheduledpermissionsrequests: | |
            /identityGovernance/permissionsManagement/scheduledPermissionsRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/permissionsManagement/scheduledPermissionsRequests/filterByCurrentUser(on='{on}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn filter_by_current_user(&self, on: &str) -> List<models::ScheduledPermissionsRequest> {
        let sheet = "GET scheduledPermissionsRequest: filter_by_current_user
            : | |
            /identityGovernance/permissionsManagement/scheduledPermissionsRequests/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionsRequestChange`, such as `/identityGovernance/permissionsManagement/permissionsRequestChanges/{id}`.
    PermissionsRequestChange: super::Entity = models::PermissionsRequestChange
}

impl PermissionsRequestChange {
    /// `GET /identityGovernance/permissionsManagement/permissionsRequestChanges/{permissionsRequestChange-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissionsrequestchange-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::PermissionsRequestChange> {
        let sheet = "GET permissionsRequestChange: get
            permissionsrequestchange-get: | |
            /identityGovernance/permissionsManagement/permissionsRequestChanges/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/privilegedAccess`
    PrivilegedAccess
}

impl PrivilegedAccess {
    /// `…/azureResources`
    pub fn azure_resources(&self) -> super::PrivilegedAccessAzureResources {
        super::PrivilegedAccessAzureResources(self.0.name("azureResources"))
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources`
    PrivilegedAccessAzureResources
}

impl PrivilegedAccessAzureResources {
    /// `…/resources`
    pub fn resources(&self) -> super::PrivilegedAccessAzureResourcesResources {
        super::PrivilegedAccessAzureResourcesResources(self.0.name("resources"))
    }

    /// `…/roleAssignmentRequests`
    pub fn role_assignment_requests(&self) -> super::PrivilegedAccessAzureResourcesRoleAssignmentRequests {
        super::PrivilegedAccessAzureResourcesRoleAssignmentRequests(self.0.name("roleAssignmentRequests"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::PrivilegedAccessAzureResourcesRoleAssignments {
        super::PrivilegedAccessAzureResourcesRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::PrivilegedAccessAzureResourcesRoleDefinitions {
        super::PrivilegedAccessAzureResourcesRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/roleSettings`
    pub fn role_settings(&self) -> super::PrivilegedAccessAzureResourcesRoleSettings {
        super::PrivilegedAccessAzureResourcesRoleSettings(self.0.name("roleSettings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceResource`, such as `/privilegedAccess/azureResources/resources`.
    PrivilegedAccessAzureResourcesResources[models::GovernanceResource]
}

impl PrivilegedAccessAzureResourcesResources {
    /// `GET /privilegedAccess/azureResources/resources` — List governanceResources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceResource> {
        let sheet = "GET governanceResource: list
            governanceresource-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources";
        self.0.list(sheet)
    }

    /// `POST /privilegedAccess/azureResources/resources/register` — governanceResource: register
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-register?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn register(&self, body: requests::governance_resource::RegisterRequest) -> Call<()> {
        let sheet = "POST governanceResource: register
            governanceresource-register: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | |
            /privilegedAccess/azureResources/resources/register";
        self.0.name("register").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleAssignmentRequest`, such as `/privilegedAccess/azureResources/roleAssignmentRequests`.
    PrivilegedAccessAzureResourcesRoleAssignmentRequests[models::GovernanceRoleAssignmentRequest]
}

impl PrivilegedAccessAzureResourcesRoleAssignmentRequests {
    /// `POST /privilegedAccess/azureResources/roleAssignmentRequests` — Create governanceRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-post?view=graph-rest-beta)
    /// Required: `resourceId`, `roleDefinitionId`, `subjectId`, `assignmentState`, `type`. Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn create(
        &self,
        body: models::GovernanceRoleAssignmentRequest,
    ) -> Call<models::GovernanceRoleAssignmentRequest> {
        let sheet = "POST governanceRoleAssignmentRequest: create
            governanceroleassignmentrequest-post: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | |
            /privilegedAccess/azureResources/roleAssignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /privilegedAccess/azureResources/roleAssignmentRequests` — List governanceRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureResources`; application: `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.Read.AzureResources`.
    pub fn list(&self) -> List<models::GovernanceRoleAssignmentRequest> {
        let sheet = "GET governanceRoleAssignmentRequest: list
            governanceroleassignmentrequest-list: PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup PrivilegedAccess.ReadWrite.AzureResources | | PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.Read.AzureResources
            /privilegedAccess/azureResources/roleAssignmentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources/roleAssignments`
    PrivilegedAccessAzureResourcesRoleAssignments
}

impl PrivilegedAccessAzureResourcesRoleAssignments {
    /// `GET /privilegedAccess/azureResources/roleAssignments` — List governanceRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleAssignment> {
        let sheet = "GET governanceRoleAssignment: list
            governanceroleassignment-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleAssignments";
        self.0.list(sheet)
    }

    /// `…/export`
    pub fn export(&self) -> super::PrivilegedAccessAzureResourcesRoleAssignmentsExport {
        super::PrivilegedAccessAzureResourcesRoleAssignmentsExport(self.0.name("export"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PrivilegedAccessAzureResourcesRoleAssignmentsId {
        super::PrivilegedAccessAzureResourcesRoleAssignmentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources/roleAssignments/export`
    PrivilegedAccessAzureResourcesRoleAssignmentsExport
}

impl PrivilegedAccessAzureResourcesRoleAssignmentsExport {
    /// `GET /privilegedAccess/azureResources/roleAssignments/export` — Export governanceRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-export?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET governanceRoleAssignment: list
            governanceroleassignment-export: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleAssignments/export";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources/roleAssignments/{id}`
    PrivilegedAccessAzureResourcesRoleAssignmentsId
}

impl PrivilegedAccessAzureResourcesRoleAssignmentsId {
    /// `GET /privilegedAccess/azureResources/roleAssignments/{id}` — Get governanceRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleAssignment> {
        let sheet = "GET governanceRoleAssignment: get
            governanceroleassignment-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleAssignments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources/roleDefinitions`
    PrivilegedAccessAzureResourcesRoleDefinitions
}

impl PrivilegedAccessAzureResourcesRoleDefinitions {
    /// `GET /privilegedAccess/azureResources/roleDefinitions` — List governanceRoleDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleDefinition> {
        let sheet = "GET governanceRoleDefinition: list
            governanceroledefinition-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleDefinitions";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PrivilegedAccessAzureResourcesRoleDefinitionsId {
        super::PrivilegedAccessAzureResourcesRoleDefinitionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/privilegedAccess/azureResources/roleDefinitions/{id}`
    PrivilegedAccessAzureResourcesRoleDefinitionsId
}

impl PrivilegedAccessAzureResourcesRoleDefinitionsId {
    /// `GET /privilegedAccess/azureResources/roleDefinitions/{id}` — Get governanceRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleDefinition> {
        let sheet = "GET governanceRoleDefinition: get
            governanceroledefinition-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleDefinitions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleSetting`, such as `/privilegedAccess/azureResources/roleSettings`.
    PrivilegedAccessAzureResourcesRoleSettings[models::GovernanceRoleSetting]
}

impl PrivilegedAccessAzureResourcesRoleSettings {
    /// `GET /privilegedAccess/azureResources/roleSettings` — List governanceRoleSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleSetting> {
        let sheet = "GET governanceRoleSetting: list
            governancerolesetting-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleSettings";
        self.0.list(sheet)
    }
}

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

    /// `…/resources`
    pub fn resources(&self) -> super::PrivilegedAccessGroupResources {
        super::PrivilegedAccessGroupResources(self.0.name("resources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approval`, such as `/identityGovernance/privilegedAccess/group/assignmentApprovals`.
    PrivilegedAccessGroupAssignmentApprovals[models::Approval]
}

impl PrivilegedAccessGroupAssignmentApprovals {
    /// `GET /identityGovernance/privilegedAccess/group/assignmentApprovals/filterByCurrentUser(on='{on}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approval-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedule-get?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentscheduleinstance-get?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentscheduleinstance-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentscheduleinstances?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-cancel?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`; application: `PrivilegedAssignmentSchedule.Read.AzureADGroup`, `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::PrivilegedAccessGroupAssignmentScheduleRequest> {
        let sheet = "GET privilegedAccessGroupAssignmentScheduleRequest: get
            privilegedaccessgroupassignmentschedulerequest-get: PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | | PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/assignmentScheduleRequests/{id}";
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-post-assignmentschedulerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedulerequest-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentschedulerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupassignmentschedule-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-assignmentschedules?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedule-get?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityscheduleinstance-get?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityscheduleinstance-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityscheduleinstances?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-cancel?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-get?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-post-eligibilityschedulerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedulerequest-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityschedulerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroupeligibilityschedule-filterbycurrentuser?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityschedules?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.groupResource`, such as `/identityGovernance/privilegedAccess/group/resources`.
    PrivilegedAccessGroupResources[models::GroupResource]
}

impl PrivilegedAccessGroupResources {
    /// `GET /identityGovernance/privilegedAccess/group/resources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-resources?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn list(&self) -> List<models::GroupResource> {
        let sheet = "GET privilegedAccessGroup: list
            privilegedaccessgroup-list-resources: PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/resources";
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

    /// `…/group`
    pub fn group(&self) -> super::PrivilegedAccessGroup {
        super::PrivilegedAccessGroup(self.0.name("group"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedApproval`, such as `/privilegedApproval/{id}`.
    PrivilegedApproval: super::Entity = models::PrivilegedApproval
}

impl PrivilegedApproval {
    /// `GET /privilegedApproval/{id}` — Get privilegedApproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-get?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn get(&self) -> Get<models::PrivilegedApproval> {
        let sheet = "GET privilegedApproval: get
            privilegedapproval-get: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedApproval/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /privilegedApproval/{id}` — Update privilegedapproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-update?view=graph-rest-beta)
    /// Status: 204, 403.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn update(&self, body: models::PrivilegedApproval) -> Call<()> {
        let sheet = "PATCH privilegedApproval: update
            privilegedapproval-update: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedApproval/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/query`
    ///
    /// The type lists it; no page documents a request there.
    pub fn query(&self) -> super::PrivilegedRoleAssignmentRequest {
        super::PrivilegedRoleAssignmentRequest(self.0.name("query"))
    }

    /// `…/request`
    ///
    /// The type lists it; no page documents a request there.
    pub fn request(&self) -> super::PrivilegedRoleAssignmentRequest {
        super::PrivilegedRoleAssignmentRequest(self.0.name("request"))
    }

    /// `…/roleInfo`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_info(&self) -> super::PrivilegedRole {
        super::PrivilegedRole(self.0.name("roleInfo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedApproval`, such as `/privilegedApproval`.
    PrivilegedApprovalCollection[models::PrivilegedApproval]
}

impl PrivilegedApprovalCollection {
    /// `POST /privilegedApproval` — Create privilegedApproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-post-privilegedapproval?view=graph-rest-beta)
    /// Status: 201, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn create(&self, body: models::PrivilegedApproval) -> Call<models::PrivilegedApproval> {
        let sheet = "POST privilegedApproval: create
            privilegedapproval-post-privilegedapproval: Directory.AccessAsUser.All | |
            /privilegedApproval";
        self.0.call(sheet).json(body)
    }

    /// `GET /privilegedApproval` — List privilegedApproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn list(&self) -> List<models::PrivilegedApproval> {
        let sheet = "GET privilegedApproval: list
            privilegedapproval-list: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedApproval";
        self.0.list(sheet)
    }

    /// `GET /privilegedApproval/myRequests` — privilegedApproval: myRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-myrequests?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn my_requests(&self) -> List<models::PrivilegedApproval> {
        let sheet = "GET privilegedApproval: my_requests
            privilegedapproval-myrequests: Directory.AccessAsUser.All | |
            /privilegedApproval/myRequests";
        self.0.name("myRequests").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedOperationEvent`, such as `/privilegedOperationEvents`.
    PrivilegedOperationEvents[models::PrivilegedOperationEvent]
}

impl PrivilegedOperationEvents {
    /// `GET /privilegedOperationEvents` — List privilegedOperationEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedoperationevent-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn list(&self) -> List<models::PrivilegedOperationEvent> {
        let sheet = "GET privilegedOperationEvent: list
            privilegedoperationevent-list: Directory.AccessAsUser.All | |
            /privilegedOperationEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedRole`, such as `/privilegedRoles/{id}`.
    PrivilegedRole: super::Entity = models::PrivilegedRole
}

impl PrivilegedRole {
    /// `GET /privilegedRoleAssignments/{id}/roleInfo` — Get privilegedRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/privilegedrolesummary-get?view=graph-rest-beta)
    /// Also: `/privilegedRoles/{id}`.
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn get(&self) -> Get<models::PrivilegedRole> {
        let sheet = "GET privilegedRole: get
            privilegedrole-get: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/{id}/roleInfo
            privilegedrole-get, privilegedrolesummary-get: Directory.AccessAsUser.All | |
            /privilegedRoles/{id}";
        self.0.get(sheet)
    }

    /// `POST /privilegedRoles/{id}/selfActivate` — privilegedRole: selfActivate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-selfactivate?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn self_activate(
        &self,
        body: requests::privileged_role::SelfActivateRequest,
    ) -> Call<models::PrivilegedRoleAssignment> {
        let sheet = "POST privilegedRole: self_activate
            privilegedrole-selfactivate: Directory.AccessAsUser.All | |
            /privilegedRoles/{id}/selfActivate";
        self.0.name("selfActivate").call(sheet).json(body)
    }

    /// `POST /privilegedRoles/{id}/selfDeactivate` — privilegedRole: selfDeactivate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-selfdeactivate?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn self_deactivate(&self) -> Call<models::PrivilegedRoleAssignment> {
        let sheet = "POST privilegedRole: self_deactivate
            privilegedrole-selfdeactivate: Directory.AccessAsUser.All | |
            /privilegedRoles/{id}/selfDeactivate";
        self.0.name("selfDeactivate").call(sheet)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::PrivilegedRoleAssignmentsCollection {
        super::PrivilegedRoleAssignmentsCollection(self.0.name("assignments"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::PrivilegedRoleSettings {
        super::PrivilegedRoleSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedRoleAssignment`, such as `/privilegedRoleAssignments/{id}`.
    PrivilegedRoleAssignment: super::Entity = models::PrivilegedRoleAssignment
}

impl PrivilegedRoleAssignment {
    /// `DELETE /privilegedRoleAssignments/{id}` — Delete privilegedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-delete?view=graph-rest-beta)
    /// Status: 204, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE privilegedRoleAssignment: delete
            privilegedroleassignment-delete: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /privilegedRoleAssignments/{id}` — Get privilegedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-get?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn get(&self) -> Get<models::PrivilegedRoleAssignment> {
        let sheet = "GET privilegedRoleAssignment: get
            privilegedroleassignment-get: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `POST /privilegedRoleAssignments/{id}/makeEligible` — privilegedRoleAssignment: makeEligible
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-makeeligible?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn make_eligible(&self) -> Call<models::PrivilegedRoleAssignment> {
        let sheet = "POST privilegedRoleAssignment: make_eligible
            privilegedroleassignment-makeeligible: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/{id}/makeEligible";
        self.0.name("makeEligible").call(sheet)
    }

    /// `POST /privilegedRoleAssignments/{id}/makePermanent` — privilegedRoleAssignment: makePermanent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-makepermanent?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn make_permanent(
        &self,
        body: requests::privileged_role_assignment::MakePermanentRequest,
    ) -> Call<models::PrivilegedRoleAssignment> {
        let sheet = "POST privilegedRoleAssignment: make_permanent
            privilegedroleassignment-makepermanent: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/{id}/makePermanent";
        self.0.name("makePermanent").call(sheet).json(body)
    }

    /// `…/roleInfo`
    pub fn role_info(&self) -> super::PrivilegedRole {
        super::PrivilegedRole(self.0.name("roleInfo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedRoleAssignmentRequest`, such as `/privilegedRoleAssignmentRequests/{id}`.
    PrivilegedRoleAssignmentRequest: super::Entity = models::PrivilegedRoleAssignmentRequest
}

impl PrivilegedRoleAssignmentRequest {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PrivilegedRoleAssignmentRequest> {
        self.0.get("GET privilegedRoleAssignmentRequest: get")
    }

    /// `POST /privilegedRoleAssignmentRequests/{requestid}/cancel` — Cancel privilegedRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-cancel?view=graph-rest-beta)
    /// Status: 200, 400, 403.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn cancel(&self) -> Call<models::PrivilegedRoleAssignmentRequest> {
        let sheet = "POST privilegedRoleAssignmentRequest: cancel
            privilegedroleassignmentrequest-cancel: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedRoleAssignmentRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `…/roleInfo`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_info(&self) -> super::PrivilegedRole {
        super::PrivilegedRole(self.0.name("roleInfo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedRoleAssignmentRequest`, such as `/privilegedRoleAssignmentRequests`.
    PrivilegedRoleAssignmentRequests[models::PrivilegedRoleAssignmentRequest]
}

impl PrivilegedRoleAssignmentRequests {
    /// `POST /privilegedRoleAssignmentRequests` — Create privilegedRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-post?view=graph-rest-beta)
    /// Required: `roleId`, `type`, `assignmentState`. Status: 201, 400, 403, 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn create(
        &self,
        body: models::PrivilegedRoleAssignmentRequest,
    ) -> Call<models::PrivilegedRoleAssignmentRequest> {
        let sheet = "POST privilegedRoleAssignmentRequest: create
            privilegedroleassignmentrequest-post: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedRoleAssignmentRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /privilegedRoleAssignmentRequests/my`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_my(&self) -> List<models::PrivilegedRoleAssignmentRequest> {
        let sheet = "GET my: get_my
            : | |
            /privilegedRoleAssignmentRequests/my";
        self.0.name("my").list(sheet)
    }

    /// `GET /privilegedRoleAssignmentRequests` — List privilegedRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn list(&self) -> List<models::PrivilegedRoleAssignmentRequest> {
        let sheet = "GET privilegedRoleAssignmentRequest: list
            privilegedroleassignmentrequest-list: Directory.Read.All PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedRoleAssignmentRequests";
        self.0.list(sheet)
    }

    /// `POST /privilegedRoleAssignmentRequests/my` — privilegedRoleAssignmentRequest: my
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-my?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn my(&self) -> Call<Vec<models::PrivilegedRoleAssignmentRequest>> {
        let sheet = "POST privilegedRoleAssignmentRequest: my
            privilegedroleassignmentrequest-my: Directory.Read.All PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedRoleAssignmentRequests/my";
        self.0.name("my").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedRoleAssignment`, such as `/privilegedRoleAssignments`.
    PrivilegedRoleAssignments[models::PrivilegedRoleAssignment]
}

impl PrivilegedRoleAssignments {
    /// `POST /privilegedRoleAssignments` — Create privilegedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-post-privilegedroleassignments?view=graph-rest-beta)
    /// Status: 201, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn create(&self, body: models::PrivilegedRoleAssignment) -> Call<models::PrivilegedRoleAssignment> {
        let sheet = "POST privilegedRoleAssignment: create
            privilegedroleassignment-post-privilegedroleassignments: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /privilegedRoleAssignments` — List privilegedRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn list(&self) -> List<models::PrivilegedRoleAssignment> {
        let sheet = "GET privilegedRoleAssignment: list
            privilegedroleassignment-list: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments";
        self.0.list(sheet)
    }

    /// `GET /privilegedRoleAssignments/my` — privilegedRoleAssignment: my
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-my?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn my(&self) -> List<models::PrivilegedRoleAssignment> {
        let sheet = "GET privilegedRoleAssignment: my
            privilegedroleassignment-my: Directory.AccessAsUser.All | |
            /privilegedRoleAssignments/my";
        self.0.name("my").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedRoleAssignment`, such as `/privilegedRoles/{id}/assignments`.
    PrivilegedRoleAssignmentsCollection[models::PrivilegedRoleAssignment]
}

impl PrivilegedRoleAssignmentsCollection {
    /// `GET /privilegedRoles/{id}/assignments` — List assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-list-assignments?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn list(&self) -> List<models::PrivilegedRoleAssignment> {
        let sheet = "GET privilegedRole: list
            privilegedrole-list-assignments: Directory.AccessAsUser.All | |
            /privilegedRoles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privilegedRoleSettings`, such as `/privilegedRoles/{id}/settings`.
    PrivilegedRoleSettings: super::Entity = models::PrivilegedRoleSettings
}

impl PrivilegedRoleSettings {
    /// `GET /privilegedRoles/{id}/settings` — Get privilegedRoleSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrolesettings-get?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn get(&self) -> Get<models::PrivilegedRoleSettings> {
        let sheet = "GET privilegedRoleSettings: get
            privilegedrolesettings-get: Directory.AccessAsUser.All | |
            /privilegedRoles/{id}/settings";
        self.0.get(sheet)
    }

    /// `PUT /privilegedRoles/{id}/settings` — Update privilegedRoleSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrolesettings-update?view=graph-rest-beta)
    /// Required: `elevationDuration`, `id`, `isMfaOnElevationConfigurable`, `maxElavationDuration`, `mfaOnElevation`, `minElevationDuration`, `notificationToUserOnElevation`, `ticketingInfoOnElevation`, `approvalOnElevation`. Status: 204, 403.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`.
    pub fn replace(&self, body: models::PrivilegedRoleSettings) -> Call<()> {
        let sheet = "PUT privilegedRoleSettings: replace
            privilegedrolesettings-update: PrivilegedAccess.ReadWrite.AzureAD | |
            /privilegedRoles/{id}/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privilegedRole`, such as `/privilegedRoles`.
    PrivilegedRoles[models::PrivilegedRole]
}

impl PrivilegedRoles {
    /// `GET /privilegedRoles` — List privilegedRoles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn list(&self) -> List<models::PrivilegedRole> {
        let sheet = "GET privilegedRole: list
            privilegedrole-list: Directory.AccessAsUser.All | |
            /privilegedRoles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/privilegedSignupStatus`
    PrivilegedSignupStatus
}

impl PrivilegedSignupStatus {
    /// `GET /privilegedSignupStatus/canSignUp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn can_sign_up(&self) -> Call<bool> {
        let sheet = "GET privilegedSignupStatus: can_sign_up
            : | |
            /privilegedSignupStatus/canSignUp";
        self.0.name("canSignUp").call(sheet)
    }

    /// `POST /privilegedSignupStatus/completeSetup`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn complete_setup(
        &self,
        body: requests::privileged_signup_status::CompleteSetupRequest,
    ) -> Call<Vec<models::RoleSuccessStatistics>> {
        let sheet = "POST privilegedSignupStatus: complete_setup
            : | |
            /privilegedSignupStatus/completeSetup";
        self.0.name("completeSetup").call(sheet).json(body)
    }

    /// `GET /privilegedSignupStatus/isSignedUp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_signed_up(&self) -> Call<bool> {
        let sheet = "GET privilegedSignupStatus: is_signed_up
            : | |
            /privilegedSignupStatus/isSignedUp";
        self.0.name("isSignedUp").call(sheet)
    }

    /// `POST /privilegedSignupStatus/signUp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sign_up(&self) -> Call<models::PrivilegedSignupStatus> {
        let sheet = "POST privilegedSignupStatus: sign_up
            : | |
            /privilegedSignupStatus/signUp";
        self.0.name("signUp").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.program`, such as `/programs/{id}`.
    Program: super::Entity = models::Program
}

impl Program {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Program> {
        self.0.get("GET program: get")
    }

    /// `DELETE /programs/{id}` — Delete program deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ProgramControl.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE program: delete
            program-delete: ProgramControl.ReadWrite.All | |
            /programs/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /programs/{programId}` — Update program deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ProgramControl.ReadWrite.All`.
    pub fn update(&self, body: models::Program) -> Call<()> {
        let sheet = "PATCH program: update
            program-update: ProgramControl.ReadWrite.All | |
            /programs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/controls`
    pub fn controls(&self) -> super::ProgramControlsCollection {
        super::ProgramControlsCollection(self.0.name("controls"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.programControl`, such as `/programControls/{id}`.
    ProgramControl: super::Entity = models::ProgramControl
}

impl ProgramControl {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ProgramControl> {
        self.0.get("GET programControl: get")
    }

    /// `DELETE /programControls/{id}` — Delete programControl deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ProgramControl.ReadWrite.All`; application: `ProgramControl.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE programControl: delete
            programcontrol-delete: ProgramControl.ReadWrite.All | | ProgramControl.ReadWrite.All
            /programControls/{id}";
        self.0.call(sheet)
    }

    /// `…/program`
    ///
    /// The type lists it; no page documents a request there.
    pub fn program(&self) -> super::Program {
        super::Program(self.0.name("program"))
    }

    /// `…/programs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn programs(&self) -> super::Program {
        super::Program(self.0.name("programs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.programControlType`, such as `/programControlTypes`.
    ProgramControlTypes[models::ProgramControlType]
}

impl ProgramControlTypes {
    /// `GET /programControlTypes` — List programControlTypes deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontroltype-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`; application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProgramControlType> {
        let sheet = "GET programControlType: list
            programcontroltype-list: ProgramControl.Read.All ProgramControl.ReadWrite.All | | ProgramControl.Read.All ProgramControl.ReadWrite.All
            /programControlTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.programControl`, such as `/programControls`.
    ProgramControls[models::ProgramControl]
}

impl ProgramControls {
    /// `POST /programControls` — Create programControl deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ProgramControl.ReadWrite.All`; application: `ProgramControl.ReadWrite.All`.
    pub fn create(&self, body: models::ProgramControl) -> Call<models::ProgramControl> {
        let sheet = "POST programControl: create
            programcontrol-create: ProgramControl.ReadWrite.All | | ProgramControl.ReadWrite.All
            /programControls";
        self.0.call(sheet).json(body)
    }

    /// `GET /programControls` — List programControls deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/programcontrol-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`; application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProgramControl> {
        let sheet = "GET programControl: list
            programcontrol-list: ProgramControl.Read.All ProgramControl.ReadWrite.All | | ProgramControl.Read.All ProgramControl.ReadWrite.All
            /programControls";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.programControl`, such as `/programs/{id}/controls`.
    ProgramControlsCollection[models::ProgramControl]
}

impl ProgramControlsCollection {
    /// `GET /programs/{programId}/controls` — List programControls of a program deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-listcontrols?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`; application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProgramControl> {
        let sheet = "GET program: list
            program-listcontrols: ProgramControl.Read.All ProgramControl.ReadWrite.All | | ProgramControl.Read.All ProgramControl.ReadWrite.All
            /programs/{id}/controls";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.program`, such as `/programs`.
    Programs[models::Program]
}

impl Programs {
    /// `POST /programs` — Create program deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ProgramControl.ReadWrite.All`.
    pub fn create(&self, body: models::Program) -> Call<models::Program> {
        let sheet = "POST program: create
            program-create: ProgramControl.ReadWrite.All | |
            /programs";
        self.0.call(sheet).json(body)
    }

    /// `GET /programs` — List programs deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/program-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`; application: `ProgramControl.Read.All`, `ProgramControl.ReadWrite.All`.
    pub fn list(&self) -> List<models::Program> {
        let sheet = "GET program: list
            program-list: ProgramControl.Read.All ProgramControl.ReadWrite.All | | ProgramControl.Read.All ProgramControl.ReadWrite.All
            /programs";
        self.0.list(sheet)
    }
}
