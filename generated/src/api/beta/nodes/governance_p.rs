// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Get, List};

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
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleAssignmentRequest> {
        let sheet = "GET governanceRoleAssignmentRequest: list
            governanceroleassignmentrequest-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
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
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET governanceRoleAssignment: download
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
    /// A value of `microsoft.graph.privilegedApproval`, such as `/privilegedApproval/{id}`.
    PrivilegedApproval = models::PrivilegedApproval
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
    pub fn my_requests(&self) -> Get<models::PrivilegedApproval> {
        let sheet = "GET privilegedApproval: my_requests
            privilegedapproval-myrequests: Directory.AccessAsUser.All | |
            /privilegedApproval/myRequests";
        self.0.name("myRequests").get(sheet)
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
    PrivilegedRole = models::PrivilegedRole
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
    PrivilegedRoleAssignment = models::PrivilegedRoleAssignment
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
    PrivilegedRoleAssignmentRequest = models::PrivilegedRoleAssignmentRequest
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

    /// `GET /privilegedRoleAssignmentRequests` — List privilegedRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PrivilegedRoleAssignmentRequest> {
        let sheet = "GET privilegedRoleAssignmentRequest: list
            privilegedroleassignmentrequest-list: PrivilegedAccess.ReadWrite.AzureAD Directory.Read.All | |
            /privilegedRoleAssignmentRequests";
        self.0.list(sheet)
    }

    /// `POST /privilegedRoleAssignmentRequests/my` — privilegedRoleAssignmentRequest: my
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignmentrequest-my?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `Directory.Read.All`.
    pub fn my(&self) -> Call<Vec<models::PrivilegedRoleAssignmentRequest>> {
        let sheet = "POST privilegedRoleAssignmentRequest: my
            privilegedroleassignmentrequest-my: PrivilegedAccess.ReadWrite.AzureAD Directory.Read.All | |
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
    PrivilegedRoleSettings = models::PrivilegedRoleSettings
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
    /// A value of `microsoft.graph.program`, such as `/programs/{id}`.
    Program = models::Program
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
    ProgramControl = models::ProgramControl
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
