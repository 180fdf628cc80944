// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.template`, such as `/templates`.
    Template: super::Entity = models::Template
}

impl Template {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Template> {
        self.0.get("GET template: get")
    }

    /// `…/deviceTemplates`
    pub fn device_templates(&self) -> super::TemplateDeviceTemplates {
        super::TemplateDeviceTemplates(self.0.name("deviceTemplates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceTemplate`, such as `/templates/deviceTemplates`.
    TemplateDeviceTemplates[models::DeviceTemplate]
}

impl TemplateDeviceTemplates {
    /// `POST /directory/templates/deviceTemplates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/template-post-devicetemplates?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceTemplate.Create`, `DeviceTemplate.ReadWrite.All`; application: `DeviceTemplate.Create`, `DeviceTemplate.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceTemplate) -> Call<models::DeviceTemplate> {
        let sheet = "POST template: create
            template-post-devicetemplates: DeviceTemplate.Create DeviceTemplate.ReadWrite.All | | DeviceTemplate.Create DeviceTemplate.ReadWrite.All
            /directory/templates/deviceTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/templates/deviceTemplates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/template-list-devicetemplates?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceTemplate.Read.All`, `DeviceTemplate.ReadWrite.All`; application: `DeviceTemplate.Read.All`, `DeviceTemplate.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceTemplate> {
        let sheet = "GET template: list
            template-list-devicetemplates: DeviceTemplate.Read.All DeviceTemplate.ReadWrite.All | | DeviceTemplate.Read.All DeviceTemplate.ReadWrite.All
            /directory/templates/deviceTemplates";
        self.0.list(sheet)
    }
}

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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governanceinvitations?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governanceinvitations?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governancepolicytemplates?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancepolicytemplates?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancerelationships?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-post-governancerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-governancerequests?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-delete-governancepolicytemplates?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancepolicytemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.Read.All`, `TenantGovernance-PolicyTemplate.ReadWrite.All`; application: `TenantGovernance-PolicyTemplate.Read.All`.
    pub fn get(&self) -> Get<models::TenantGovernancePolicyTemplate> {
        let sheet = "GET governancePolicyTemplate: get
            tenantgovernanceservices-governancepolicytemplate-get: TenantGovernance-PolicyTemplate.Read.All TenantGovernance-PolicyTemplate.ReadWrite.All | | TenantGovernance-PolicyTemplate.Read.All
            /directory/tenantGovernance/governancePolicyTemplates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/tenantGovernance/governancePolicyTemplates/{tenantGovernancePolicyTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-governancepolicytemplate-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-PolicyTemplate.ReadWrite.All`.
    pub fn update(&self, body: models::TenantGovernancePolicyTemplate) -> Call<models::TenantGovernancePolicyTemplate> {
        let sheet = "PATCH governancePolicyTemplate: update
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-list-relatedtenants?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-refresh?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.ReadWrite.All`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST relatedTenant: refresh
            tenantgovernanceservices-relatedtenant-refresh: TenantGovernance-RelatedTenant.ReadWrite.All | |
            /directory/tenantGovernance/relatedTenants/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `GET /directory/tenantGovernance/relatedTenants/refreshStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-refreshstatus?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.Read.All`, `TenantGovernance-RelatedTenant.ReadWrite.All`; application: `TenantGovernance-RelatedTenant.Read.All`.
    pub fn refresh_status(&self) -> Get<models::RelatedTenantsRefreshStatus> {
        let sheet = "GET relatedTenant: refresh_status
            tenantgovernanceservices-relatedtenant-refreshstatus: TenantGovernance-RelatedTenant.Read.All TenantGovernance-RelatedTenant.ReadWrite.All | | TenantGovernance-RelatedTenant.Read.All
            /directory/tenantGovernance/relatedTenants/refreshStatus";
        self.0.name("refreshStatus").get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantGovernanceSetting`, such as `/directory/tenantGovernance/settings`.
    TenantGovernanceSetting: super::Entity = models::TenantGovernanceSetting
}

impl TenantGovernanceSetting {
    /// `POST /directory/tenantGovernance/settings/enableRelatedTenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-enablerelatedtenants?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Setting.ReadWrite.All`.
    pub fn update(&self, body: models::TenantGovernanceSetting) -> Call<models::TenantGovernanceSetting> {
        let sheet = "PATCH tenantGovernanceSetting: update
            tenantgovernanceservices-tenantgovernancesetting-update: TenantGovernance-Setting.ReadWrite.All | |
            /directory/tenantGovernance/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantReference`, such as `/directory/outboundSharedUserProfiles/{id}/tenants/{id}`.
    TenantReference = models::TenantReference
}

impl TenantReference {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TenantReference> {
        self.0.get("GET tenantReference: get")
    }

    /// `POST /directory/outboundSharedUserProfiles/{outboundSharedUserProfile-id}/tenants/{tenantReference-id}/removePersonalData`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantreference-removepersonaldata?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.ReadWrite`, `CrossTenantUserProfileSharing.ReadWrite.All`; application: `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn remove_personal_data(&self) -> Call<()> {
        let sheet = "POST tenantReference: remove_personal_data
            tenantreference-removepersonaldata: CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.ReadWrite.All
            /directory/outboundSharedUserProfiles/{id}/tenants/{id}/removePersonalData";
        self.0.name("removePersonalData").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateAuthorityAsEntity`, such as `/directory/certificateAuthorities/certificateBasedApplicationConfigurations/{id}/trustedCertificateAuthorities`.
    TrustedCertificateAuthorityAsEntityBaseTrustedCertificateAuthorities[models::CertificateAuthorityAsEntity]
}

impl TrustedCertificateAuthorityAsEntityBaseTrustedCertificateAuthorities {
    /// `POST /directory/certificateAuthorities/certificateBasedApplicationConfigurations/{certificateBasedApplicationConfiguration-id}/trustedCertificateAuthorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedapplicationconfiguration-post-trustedcertificateauthorities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppCertTrustConfiguration.ReadWrite.All`; application: `AppCertTrustConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::CertificateAuthorityAsEntity) -> Call<models::CertificateAuthorityAsEntity> {
        let sheet = "POST certificateBasedApplicationConfiguration: create
            certificatebasedapplicationconfiguration-post-trustedcertificateauthorities: AppCertTrustConfiguration.ReadWrite.All | | AppCertTrustConfiguration.ReadWrite.All
            /directory/certificateAuthorities/certificateBasedApplicationConfigurations/{id}/trustedCertificateAuthorities";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/certificateAuthorities/certificateBasedApplicationConfigurations/{certificateBasedApplicationConfiguration-id}/trustedCertificateAuthorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedapplicationconfiguration-list-trustedcertificateauthorities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCertTrustConfiguration.Read.All`, `AppCertTrustConfiguration.ReadWrite.All`; application: `AppCertTrustConfiguration.Read.All`, `AppCertTrustConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateAuthorityAsEntity> {
        let sheet = "GET certificateBasedApplicationConfiguration: list
            certificatebasedapplicationconfiguration-list-trustedcertificateauthorities: AppCertTrustConfiguration.Read.All AppCertTrustConfiguration.ReadWrite.All | | AppCertTrustConfiguration.Read.All AppCertTrustConfiguration.ReadWrite.All
            /directory/certificateAuthorities/certificateBasedApplicationConfigurations/{id}/trustedCertificateAuthorities";
        self.0.list(sheet)
    }
}
