// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantGovernance`, such as `/directory/tenantGovernance`.
    TenantGovernance: super::Entity = models::TenantGovernance
}

impl TenantGovernance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TenantGovernance> {
        self.0.get("GET tenantGovernance: get")
    }

    /// `…/governanceInvitations`
    pub fn governance_invitations(&self) -> super::TenantGovernanceGovernanceInvitations {
        super::TenantGovernanceGovernanceInvitations(self.0.name("governanceInvitations"))
    }

    /// `…/governancePolicyTemplates`
    pub fn governance_policy_templates(&self) -> super::TenantGovernanceGovernancePolicyTemplates {
        super::TenantGovernanceGovernancePolicyTemplates(self.0.name("governancePolicyTemplates"))
    }

    /// `…/governanceRelationships`
    pub fn governance_relationships(&self) -> super::TenantGovernanceGovernanceRelationships {
        super::TenantGovernanceGovernanceRelationships(self.0.name("governanceRelationships"))
    }

    /// `…/governanceRequests`
    pub fn governance_requests(&self) -> super::TenantGovernanceGovernanceRequests {
        super::TenantGovernanceGovernanceRequests(self.0.name("governanceRequests"))
    }

    /// `…/relatedTenants`
    pub fn related_tenants(&self) -> super::TenantGovernanceRelatedTenants {
        super::TenantGovernanceRelatedTenants(self.0.name("relatedTenants"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::TenantGovernanceSetting {
        super::TenantGovernanceSetting(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceInvitation`, such as `/directory/tenantGovernance/governanceInvitations`.
    TenantGovernanceGovernanceInvitations[models::GovernanceInvitation]
}

impl TenantGovernanceGovernanceInvitations {
    /// `POST /directory/tenantGovernance/governanceInvitations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governanceinvitations?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Invitation.ReadWrite.All`.
    pub fn create(&self, body: models::GovernanceInvitation) -> Call<models::GovernanceInvitation> {
        let sheet = "POST tenantgovernanceservices: create
            tenantgovernanceservices-post-governanceinvitations: TenantGovernance-Invitation.ReadWrite.All | |
            /directory/tenantGovernance/governanceInvitations";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/tenantGovernance/governanceInvitations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governanceinvitations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Invitation.Read.All`, `TenantGovernance-Invitation.ReadWrite.All`; application: `TenantGovernance-Invitation.Read.All`.
    pub fn list(&self) -> List<models::GovernanceInvitation> {
        let sheet = "GET tenantgovernanceservices: list
            tenantgovernanceservices-list-governanceinvitations: TenantGovernance-Invitation.Read.All TenantGovernance-Invitation.ReadWrite.All | | TenantGovernance-Invitation.Read.All
            /directory/tenantGovernance/governanceInvitations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tenantGovernancePolicyTemplate`, such as `/directory/tenantGovernance/governancePolicyTemplates`.
    TenantGovernanceGovernancePolicyTemplates[models::TenantGovernancePolicyTemplate]
}

impl TenantGovernanceGovernancePolicyTemplates {
    /// `POST /directory/tenantGovernance/governancePolicyTemplates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governancepolicytemplates?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.ReadWrite.All`.
    pub fn create(&self, body: models::TenantGovernancePolicyTemplate) -> Call<models::TenantGovernancePolicyTemplate> {
        let sheet = "POST tenantgovernanceservices: create
            tenantgovernanceservices-post-governancepolicytemplates: TenantGovernance-PolicyTemplate.ReadWrite.All | |
            /directory/tenantGovernance/governancePolicyTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/tenantGovernance/governancePolicyTemplates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancepolicytemplates?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.Read.All`, `TenantGovernance-PolicyTemplate.ReadWrite.All`; application: `TenantGovernance-PolicyTemplate.Read.All`.
    pub fn list(&self) -> List<models::TenantGovernancePolicyTemplate> {
        let sheet = "GET tenantgovernanceservices: list
            tenantgovernanceservices-list-governancepolicytemplates: TenantGovernance-PolicyTemplate.Read.All TenantGovernance-PolicyTemplate.ReadWrite.All | | TenantGovernance-PolicyTemplate.Read.All
            /directory/tenantGovernance/governancePolicyTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRelationship`, such as `/directory/tenantGovernance/governanceRelationships`.
    TenantGovernanceGovernanceRelationships[models::GovernanceRelationship]
}

impl TenantGovernanceGovernanceRelationships {
    /// `GET /directory/tenantGovernance/governanceRelationships`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancerelationships?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Relationship.Read.All`, `TenantGovernance-Relationship.ReadWrite.All`; application: `TenantGovernance-Relationship.Read.All`.
    pub fn list(&self) -> List<models::GovernanceRelationship> {
        let sheet = "GET tenantgovernanceservices: list
            tenantgovernanceservices-list-governancerelationships: TenantGovernance-Relationship.Read.All TenantGovernance-Relationship.ReadWrite.All | | TenantGovernance-Relationship.Read.All
            /directory/tenantGovernance/governanceRelationships";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.governanceRequest`, such as `/directory/tenantGovernance/governanceRequests`.
    TenantGovernanceGovernanceRequests[models::GovernanceRequest]
}

impl TenantGovernanceGovernanceRequests {
    /// `POST /directory/tenantGovernance/governanceRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governancerequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Request.ReadWrite.All`.
    pub fn create(&self, body: models::GovernanceRequest) -> Call<models::GovernanceRequest> {
        let sheet = "POST tenantgovernanceservices: create
            tenantgovernanceservices-post-governancerequests: TenantGovernance-Request.ReadWrite.All | |
            /directory/tenantGovernance/governanceRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/tenantGovernance/governanceRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancerequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Request.Read.All`, `TenantGovernance-Request.ReadWrite.All`; application: `TenantGovernance-Request.Read.All`.
    pub fn list(&self) -> List<models::GovernanceRequest> {
        let sheet = "GET tenantgovernanceservices: list
            tenantgovernanceservices-list-governancerequests: TenantGovernance-Request.Read.All TenantGovernance-Request.ReadWrite.All | | TenantGovernance-Request.Read.All
            /directory/tenantGovernance/governanceRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantGovernancePolicyTemplate`, such as `/directory/tenantGovernance/governancePolicyTemplates/{id}`.
    TenantGovernancePolicyTemplate: super::Entity = models::TenantGovernancePolicyTemplate
}

impl TenantGovernancePolicyTemplate {
    /// `DELETE /directory/tenantGovernance/governancePolicyTemplates/{tenantGovernancePolicyTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-delete-governancepolicytemplates?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tenantgovernanceservices: delete
            tenantgovernanceservices-delete-governancepolicytemplates: TenantGovernance-PolicyTemplate.ReadWrite.All | |
            /directory/tenantGovernance/governancePolicyTemplates/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/tenantGovernance/governancePolicyTemplates/{tenantGovernancePolicyTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancepolicytemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.Read.All`, `TenantGovernance-PolicyTemplate.ReadWrite.All`; application: `TenantGovernance-PolicyTemplate.Read.All`.
    pub fn get(&self) -> Get<models::TenantGovernancePolicyTemplate> {
        let sheet = "GET governancepolicytemplate: get
            tenantgovernanceservices-governancepolicytemplate-get: TenantGovernance-PolicyTemplate.Read.All TenantGovernance-PolicyTemplate.ReadWrite.All | | TenantGovernance-PolicyTemplate.Read.All
            /directory/tenantGovernance/governancePolicyTemplates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/tenantGovernance/governancePolicyTemplates/{tenantGovernancePolicyTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancepolicytemplate-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.ReadWrite.All`.
    pub fn update(&self, body: models::TenantGovernancePolicyTemplate) -> Call<models::TenantGovernancePolicyTemplate> {
        let sheet = "PATCH governancepolicytemplate: update
            tenantgovernanceservices-governancepolicytemplate-update: TenantGovernance-PolicyTemplate.ReadWrite.All | |
            /directory/tenantGovernance/governancePolicyTemplates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.relatedTenant`, such as `/directory/tenantGovernance/relatedTenants`.
    TenantGovernanceRelatedTenants[models::RelatedTenant]
}

impl TenantGovernanceRelatedTenants {
    /// `GET /directory/tenantGovernance/relatedTenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-relatedtenants?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.Read.All`, `TenantGovernance-RelatedTenant.ReadWrite.All`; application: `TenantGovernance-RelatedTenant.Read.All`.
    pub fn list(&self) -> List<models::RelatedTenant> {
        let sheet = "GET tenantgovernanceservices: list
            tenantgovernanceservices-list-relatedtenants: TenantGovernance-RelatedTenant.Read.All TenantGovernance-RelatedTenant.ReadWrite.All | | TenantGovernance-RelatedTenant.Read.All
            /directory/tenantGovernance/relatedTenants";
        self.0.list(sheet)
    }

    /// `POST /directory/tenantGovernance/relatedTenants/refresh`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-refresh?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.ReadWrite.All`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST relatedTenant: refresh
            tenantgovernanceservices-relatedtenant-refresh: TenantGovernance-RelatedTenant.ReadWrite.All | |
            /directory/tenantGovernance/relatedTenants/refresh";
        self.0.name("refresh").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantGovernanceSetting`, such as `/directory/tenantGovernance/settings`.
    TenantGovernanceSetting: super::Entity = models::TenantGovernanceSetting
}

impl TenantGovernanceSetting {
    /// `POST /directory/tenantGovernance/settings/enableRelatedTenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-enablerelatedtenants?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Setting.ReadWrite.All`.
    pub fn enable_related_tenants(&self) -> Call<()> {
        let sheet = "POST tenantGovernanceSetting: enable_related_tenants
            tenantgovernanceservices-tenantgovernancesetting-enablerelatedtenants: TenantGovernance-Setting.ReadWrite.All | |
            /directory/tenantGovernance/settings/enableRelatedTenants";
        self.0.name("enableRelatedTenants").call(sheet)
    }

    /// `GET /directory/tenantGovernance/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Setting.Read.All`, `TenantGovernance-Setting.ReadWrite.All`; application: `TenantGovernance-Setting.Read.All`.
    pub fn get(&self) -> Get<models::TenantGovernanceSetting> {
        let sheet = "GET tenantGovernanceSetting: get
            tenantgovernanceservices-tenantgovernancesetting-get: TenantGovernance-Setting.Read.All TenantGovernance-Setting.ReadWrite.All | | TenantGovernance-Setting.Read.All
            /directory/tenantGovernance/settings";
        self.0.get(sheet)
    }

    /// `PATCH /directory/tenantGovernance/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Setting.ReadWrite.All`.
    pub fn update(&self, body: models::TenantGovernanceSetting) -> Call<models::TenantGovernanceSetting> {
        let sheet = "PATCH tenantGovernanceSetting: update
            tenantgovernanceservices-tenantgovernancesetting-update: TenantGovernance-Setting.ReadWrite.All | |
            /directory/tenantGovernance/settings";
        self.0.call(sheet).json(body)
    }
}
