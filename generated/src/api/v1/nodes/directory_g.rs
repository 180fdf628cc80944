// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceInvitation`, such as `/directory/tenantGovernance/governanceInvitations/{id}`.
    GovernanceInvitation: super::Entity = models::GovernanceInvitation
}

impl GovernanceInvitation {
    /// `DELETE /directory/tenantGovernance/governanceInvitations/{governanceInvitation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governanceinvitation-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Invitation.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE governanceInvitation: delete
            tenantgovernanceservices-governanceinvitation-delete: TenantGovernance-Invitation.ReadWrite.All | |
            /directory/tenantGovernance/governanceInvitations/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/tenantGovernance/governanceInvitations/{governanceInvitation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governanceinvitation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Invitation.Read.All`, `TenantGovernance-Invitation.ReadWrite.All`; application: `TenantGovernance-Invitation.Read.All`.
    pub fn get(&self) -> Get<models::GovernanceInvitation> {
        let sheet = "GET governanceInvitation: get
            tenantgovernanceservices-governanceinvitation-get: TenantGovernance-Invitation.Read.All TenantGovernance-Invitation.ReadWrite.All | | TenantGovernance-Invitation.Read.All
            /directory/tenantGovernance/governanceInvitations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRelationship`, such as `/directory/tenantGovernance/governanceRelationships/{id}`.
    GovernanceRelationship: super::Entity = models::GovernanceRelationship
}

impl GovernanceRelationship {
    /// `GET /directory/tenantGovernance/governanceRelationships/{governanceRelationship-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancerelationship-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Relationship.Read.All`, `TenantGovernance-Relationship.ReadWrite.All`; application: `TenantGovernance-Relationship.Read.All`.
    pub fn get(&self) -> Get<models::GovernanceRelationship> {
        let sheet = "GET governanceRelationship: get
            tenantgovernanceservices-governancerelationship-get: TenantGovernance-Relationship.Read.All TenantGovernance-Relationship.ReadWrite.All | | TenantGovernance-Relationship.Read.All
            /directory/tenantGovernance/governanceRelationships/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/tenantGovernance/governanceRelationships/{governanceRelationship-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancerelationship-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Relationship.ReadWrite.All`.
    pub fn update(&self, body: models::GovernanceRelationship) -> Call<models::GovernanceRelationship> {
        let sheet = "PATCH governanceRelationship: update
            tenantgovernanceservices-governancerelationship-update: TenantGovernance-Relationship.ReadWrite.All | |
            /directory/tenantGovernance/governanceRelationships/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.governanceRequest`, such as `/directory/tenantGovernance/governanceRequests/{id}`.
    GovernanceRequest: super::Entity = models::GovernanceRequest
}

impl GovernanceRequest {
    /// `GET /directory/tenantGovernance/governanceRequests/{governanceRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancerequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Request.Read.All`, `TenantGovernance-Request.ReadWrite.All`; application: `TenantGovernance-Request.Read.All`.
    pub fn get(&self) -> Get<models::GovernanceRequest> {
        let sheet = "GET governanceRequest: get
            tenantgovernanceservices-governancerequest-get: TenantGovernance-Request.Read.All TenantGovernance-Request.ReadWrite.All | | TenantGovernance-Request.Read.All
            /directory/tenantGovernance/governanceRequests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/tenantGovernance/governanceRequests/{governanceRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancerequest-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Request.ReadWrite.All`.
    pub fn update(&self, body: models::GovernanceRequest) -> Call<models::GovernanceRequest> {
        let sheet = "PATCH governanceRequest: update
            tenantgovernanceservices-governancerequest-update: TenantGovernance-Request.ReadWrite.All | |
            /directory/tenantGovernance/governanceRequests/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/governancePolicyTemplate`
    ///
    /// The type lists it; no page documents a request there.
    pub fn governance_policy_template(&self) -> super::TenantGovernancePolicyTemplate {
        super::TenantGovernancePolicyTemplate(self.0.name("governancePolicyTemplate"))
    }
}
