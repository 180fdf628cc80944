// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceResource`, such as `/privilegedAccess/azureResources/resources/{id}`.
    GovernanceResource: super::Entity = models::GovernanceResource
}

impl GovernanceResource {
    /// `GET /privilegedAccess/azureResources/resources/{id}` — Get governanceResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceresource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceResource> {
        let sheet = "GET governanceResource: get
            governanceresource-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}";
        self.0.get(sheet)
    }

    /// `…/parent`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent(&self) -> super::GovernanceResource {
        super::GovernanceResource(self.0.name("parent"))
    }

    /// `…/roleAssignmentRequests`
    pub fn role_assignment_requests(&self) -> super::GovernanceResourceRoleAssignmentRequests {
        super::GovernanceResourceRoleAssignmentRequests(self.0.name("roleAssignmentRequests"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::GovernanceResourceRoleAssignments {
        super::GovernanceResourceRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::GovernanceResourceRoleDefinitions {
        super::GovernanceResourceRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/roleSettings`
    pub fn role_settings(&self) -> super::GovernanceResourceRoleSettings {
        super::GovernanceResourceRoleSettings(self.0.name("roleSettings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleAssignmentRequest`, such as `/privilegedAccess/azureResources/resources/{id}/roleAssignmentRequests`.
    GovernanceResourceRoleAssignmentRequests[models::GovernanceRoleAssignmentRequest]
}

impl GovernanceResourceRoleAssignmentRequests {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignmentRequests` — List governanceRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureResources`; application: `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.Read.AzureResources`.
    pub fn list(&self) -> List<models::GovernanceRoleAssignmentRequest> {
        let sheet = "GET governanceRoleAssignmentRequest: list
            governanceroleassignmentrequest-list: PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup PrivilegedAccess.ReadWrite.AzureResources | | PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.Read.AzureResources
            /privilegedAccess/azureResources/resources/{id}/roleAssignmentRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleAssignment`, such as `/privilegedAccess/azureResources/resources/{id}/roleAssignments`.
    GovernanceResourceRoleAssignments[models::GovernanceRoleAssignment]
}

impl GovernanceResourceRoleAssignments {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignments` — List governanceRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleAssignment> {
        let sheet = "GET governanceRoleAssignment: list
            governanceroleassignment-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleDefinition`, such as `/privilegedAccess/azureResources/resources/{id}/roleDefinitions`.
    GovernanceResourceRoleDefinitions[models::GovernanceRoleDefinition]
}

impl GovernanceResourceRoleDefinitions {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions` — List governanceRoleDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleDefinition> {
        let sheet = "GET governanceRoleDefinition: list
            governanceroledefinition-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRoleSetting`, such as `/privilegedAccess/azureResources/resources/{id}/roleSettings`.
    GovernanceResourceRoleSettings[models::GovernanceRoleSetting]
}

impl GovernanceResourceRoleSettings {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleSettings` — List governanceRoleSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn list(&self) -> List<models::GovernanceRoleSetting> {
        let sheet = "GET governanceRoleSetting: list
            governancerolesetting-list: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}/roleSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRoleAssignment`, such as `/privilegedAccess/azureResources/resources/{id}/roleAssignments/{id}`.
    GovernanceRoleAssignment: super::Entity = models::GovernanceRoleAssignment
}

impl GovernanceRoleAssignment {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleAssignments/{id}` — Get governanceRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleAssignment> {
        let sheet = "GET governanceRoleAssignment: get
            governanceroleassignment-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/linkedEligibleRoleAssignment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn linked_eligible_role_assignment(&self) -> super::GovernanceRoleAssignment {
        super::GovernanceRoleAssignment(self.0.name("linkedEligibleRoleAssignment"))
    }

    /// `…/resource`
    ///
    /// The type lists it; no page documents a request there.
    pub fn resource(&self) -> super::GovernanceResource {
        super::GovernanceResource(self.0.name("resource"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::GovernanceRoleDefinition {
        super::GovernanceRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRoleAssignmentRequest`, such as `/privilegedAccess/azureResources/roleAssignmentRequests/{id}`.
    GovernanceRoleAssignmentRequest: super::Entity = models::GovernanceRoleAssignmentRequest
}

impl GovernanceRoleAssignmentRequest {
    /// `POST /privilegedAccess/azureResources/roleAssignmentRequests/{id}/cancel` — Cancel governanceRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-cancel?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureResources`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST governanceRoleAssignmentRequest: cancel
            governanceroleassignmentrequest-cancel: PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup PrivilegedAccess.ReadWrite.AzureResources | |
            /privilegedAccess/azureResources/roleAssignmentRequests/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /privilegedAccess/azureResources/roleAssignmentRequests/{id}` — Get governanceRoleAssignmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleAssignmentRequest> {
        let sheet = "GET governanceRoleAssignmentRequest: get
            governanceroleassignmentrequest-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleAssignmentRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /privilegedAccess/azureResources/roleAssignmentRequests/{id}/updateRequest` — Update governanceRoleAssignmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn update_request(
        &self,
        body: requests::governance_role_assignment_request::UpdateRequestRequest,
    ) -> Call<Option<models::GovernanceRoleAssignmentRequest>> {
        let sheet = "POST governanceRoleAssignmentRequest: update_request
            governanceroleassignmentrequest-update: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | |
            /privilegedAccess/azureResources/roleAssignmentRequests/{id}/updateRequest";
        self.0.name("updateRequest").call(sheet).json(body)
    }

    /// `…/resource`
    ///
    /// The type lists it; no page documents a request there.
    pub fn resource(&self) -> super::GovernanceResource {
        super::GovernanceResource(self.0.name("resource"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::GovernanceRoleDefinition {
        super::GovernanceRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRoleDefinition`, such as `/privilegedAccess/azureResources/resources/{id}/roleDefinitions/{id}`.
    GovernanceRoleDefinition: super::Entity = models::GovernanceRoleDefinition
}

impl GovernanceRoleDefinition {
    /// `GET /privilegedAccess/azureResources/resources/{resourceId}/roleDefinitions/{id}` — Get governanceRoleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governanceroledefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleDefinition> {
        let sheet = "GET governanceRoleDefinition: get
            governanceroledefinition-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/resources/{id}/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `…/resource`
    ///
    /// The type lists it; no page documents a request there.
    pub fn resource(&self) -> super::GovernanceResource {
        super::GovernanceResource(self.0.name("resource"))
    }

    /// `…/roleSetting`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_setting(&self) -> super::GovernanceRoleSetting {
        super::GovernanceRoleSetting(self.0.name("roleSetting"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRoleSetting`, such as `/privilegedAccess/azureResources/roleSettings/{id}`.
    GovernanceRoleSetting: super::Entity = models::GovernanceRoleSetting
}

impl GovernanceRoleSetting {
    /// `GET /privilegedAccess/azureResources/roleSettings/{id}` — Get governanceRoleSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureResources`, `PrivilegedAccess.Read.AzureAD`, `PrivilegedAccess.Read.AzureADGroup`.
    pub fn get(&self) -> Get<models::GovernanceRoleSetting> {
        let sheet = "GET governanceRoleSetting: get
            governancerolesetting-get: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureResources PrivilegedAccess.Read.AzureAD PrivilegedAccess.Read.AzureADGroup
            /privilegedAccess/azureResources/roleSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /privilegedAccess/azureResources/roleSettings/{id}` — Update governanceRoleSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/governancerolesetting-update?view=graph-rest-beta)
    /// Status: 204, 400.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.ReadWrite.AzureResources`, `PrivilegedAccess.ReadWrite.AzureAD`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn update(&self, body: models::GovernanceRuleSetting) -> Call<()> {
        let sheet = "PATCH governanceRoleSetting: update
            governancerolesetting-update: PrivilegedAccess.ReadWrite.AzureResources PrivilegedAccess.ReadWrite.AzureAD PrivilegedAccess.ReadWrite.AzureADGroup | |
            /privilegedAccess/azureResources/roleSettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/resource`
    ///
    /// The type lists it; no page documents a request there.
    pub fn resource(&self) -> super::GovernanceResource {
        super::GovernanceResource(self.0.name("resource"))
    }

    /// `…/roleDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn role_definition(&self) -> super::GovernanceRoleDefinition {
        super::GovernanceRoleDefinition(self.0.name("roleDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupResource`, such as `/identityGovernance/privilegedAccess/group/resources/{id}`.
    GroupResource: super::DirectoryObject = models::GroupResource
}

impl GroupResource {
    /// `GET /identityGovernance/privilegedAccess/group/resources/{groupResource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupresource-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureADGroup`; application: `PrivilegedAccess.Read.AzureADGroup`, `PrivilegedAccess.ReadWrite.AzureADGroup`.
    pub fn get(&self) -> Get<models::GroupResource> {
        let sheet = "GET groupResource: get
            groupresource-get: PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.ReadWrite.AzureADGroup | | PrivilegedAccess.Read.AzureADGroup PrivilegedAccess.ReadWrite.AzureADGroup
            /identityGovernance/privilegedAccess/group/resources/{id}";
        self.0.get(sheet)
    }
}
