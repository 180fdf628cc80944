// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.impactedResource`, such as `/directory/impactedResources/{id}`.
    ImpactedResource: super::Entity = models::ImpactedResource
}

impl ImpactedResource {
    /// `POST /directory/impactedResources/{impactedResource-id}/acceptRisk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-acceptrisk?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/acceptRisk`.
    /// Status: 200.
    pub fn accept_risk(&self) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: accept_risk
            impactedresource-acceptrisk: | |
            /directory/impactedResources/{id}/acceptRisk
            impactedresource-acceptrisk: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/acceptRisk";
        self.0.name("acceptRisk").call(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/addTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-addtag?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/addTag`.
    /// Status: 200.
    pub fn add_tag(&self, body: requests::impacted_resource::AddTagRequest) -> Call<models::RecommendationTag> {
        let sheet = "POST impactedResource: add_tag
            impactedresource-addtag: | |
            /directory/impactedResources/{id}/addTag
            impactedresource-addtag: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/addTag";
        self.0.name("addTag").call(sheet).json(body)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/applyAlternateMitigation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-applyalternatemitigation?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/applyAlternateMitigation`.
    /// Status: 200.
    pub fn apply_alternate_mitigation(&self) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: apply_alternate_mitigation
            impactedresource-applyalternatemitigation: | |
            /directory/impactedResources/{id}/applyAlternateMitigation
            impactedresource-applyalternatemitigation: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/applyAlternateMitigation";
        self.0.name("applyAlternateMitigation").call(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/complete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-complete?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/complete`.
    /// Status: 200.
    pub fn complete(&self) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: complete
            impactedresource-complete: | |
            /directory/impactedResources/{id}/complete
            impactedresource-complete: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/complete";
        self.0.name("complete").call(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-dismiss?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/dismiss`.
    /// Status: 200.
    pub fn dismiss(&self, body: requests::impacted_resource::DismissRequest) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: dismiss
            impactedresource-dismiss: | |
            /directory/impactedResources/{id}/dismiss
            impactedresource-dismiss: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ImpactedResource> {
        let sheet = "GET impactedResource: get
            impactedresource-get: DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}";
        self.0.get(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/markPlanned`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-markplanned?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/markPlanned`.
    /// Status: 200.
    pub fn mark_planned(&self) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: mark_planned
            impactedresource-markplanned: | |
            /directory/impactedResources/{id}/markPlanned
            impactedresource-markplanned: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/markPlanned";
        self.0.name("markPlanned").call(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/postpone`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-postpone?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/postpone`.
    /// Status: 200.
    pub fn postpone(&self, body: requests::impacted_resource::PostponeRequest) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: postpone
            impactedresource-postpone: | |
            /directory/impactedResources/{id}/postpone
            impactedresource-postpone: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/postpone";
        self.0.name("postpone").call(sheet).json(body)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/reactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-reactivate?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/reactivate`.
    /// Status: 200.
    pub fn reactivate(&self) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: reactivate
            impactedresource-reactivate: | |
            /directory/impactedResources/{id}/reactivate
            impactedresource-reactivate: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/reactivate";
        self.0.name("reactivate").call(sheet)
    }

    /// `POST /directory/impactedResources/{impactedResource-id}/removeTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-removetag?view=graph-rest-beta), metadata
    /// Also: `/directory/recommendations/{recommendation-id}/impactedResources/{impactedResource-id}/removeTag`.
    /// Status: 200.
    pub fn remove_tag(&self, body: requests::impacted_resource::RemoveTagRequest) -> Call<models::ImpactedResource> {
        let sheet = "POST impactedResource: remove_tag
            impactedresource-removetag: | |
            /directory/impactedResources/{id}/removeTag
            impactedresource-removetag: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/{id}/removeTag";
        self.0.name("removeTag").call(sheet).json(body)
    }

    /// `…/tags`
    ///
    /// The type lists it; no page documents a request there.
    pub fn tags(&self) -> Collection<models::RecommendationTag> {
        Collection::at(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.inboundSharedUserProfile`, such as `/directory/inboundSharedUserProfiles/{id}`.
    InboundSharedUserProfile = models::InboundSharedUserProfile
}

impl InboundSharedUserProfile {
    /// `POST /directory/inboundSharedUserProfiles/{inboundSharedUserProfile-id}/exportPersonalData`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inboundshareduserprofile-exportpersonaldata?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.Read.All`, `CrossTenantUserProfileSharing.ReadWrite.All`; application: `CrossTenantUserProfileSharing.Read.All`, `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn export_personal_data(
        &self,
        body: requests::inbound_shared_user_profile::ExportPersonalDataRequest,
    ) -> Call<()> {
        let sheet = "POST inboundSharedUserProfile: export_personal_data
            inboundshareduserprofile-exportpersonaldata: CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite.All
            /directory/inboundSharedUserProfiles/{id}/exportPersonalData";
        self.0.name("exportPersonalData").call(sheet).json(body)
    }

    /// `GET /directory/inboundSharedUserProfiles/{inboundSharedUserProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inboundshareduserprofile-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.Read` and 3 more; application: `CrossTenantUserProfileSharing.Read.All`, `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn get(&self) -> Get<models::InboundSharedUserProfile> {
        let sheet = "GET inboundSharedUserProfile: get
            inboundshareduserprofile-get: CrossTenantUserProfileSharing.Read CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.Read.All CrossTenantUserProfileSharing.ReadWrite.All
            /directory/inboundSharedUserProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /directory/inboundSharedUserProfiles/{inboundSharedUserProfile-id}/removePersonalData`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inboundshareduserprofile-removepersonaldata?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CrossTenantUserProfileSharing.ReadWrite`, `CrossTenantUserProfileSharing.ReadWrite.All`; application: `CrossTenantUserProfileSharing.ReadWrite.All`.
    pub fn remove_personal_data(&self) -> Call<()> {
        let sheet = "POST inboundSharedUserProfile: remove_personal_data
            inboundshareduserprofile-removepersonaldata: CrossTenantUserProfileSharing.ReadWrite CrossTenantUserProfileSharing.ReadWrite.All | | CrossTenantUserProfileSharing.ReadWrite.All
            /directory/inboundSharedUserProfiles/{id}/removePersonalData";
        self.0.name("removePersonalData").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration/{id}`.
    InternalDomainFederation: super::IdentityProviderBase = models::InternalDomainFederation
}

impl InternalDomainFederation {
    /// `DELETE /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Delete internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE internalDomainFederation: delete
            internaldomainfederation-delete: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet)
    }

    /// `GET /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Get internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.Read.All` and 3 more; application: `Domain-InternalFederation.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::InternalDomainFederation> {
        let sheet = "GET internalDomainFederation: get
            internaldomainfederation-get: Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All Domain.Read.All Domain.ReadWrite.All | | Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Update internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn update(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "PATCH internalDomainFederation: update
            internaldomainfederation-update: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.invitation`, such as `/invitations`.
    Invitations[models::Invitation]
}

impl Invitations {
    /// `POST /invitations` — Create invitation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/invitation-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.Invite.All`, `Directory.ReadWrite.All`, `User.ReadWrite.All`; application: `User.Invite.All`, `Directory.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn create(&self, body: models::Invitation) -> Call<models::Invitation> {
        let sheet = "POST invitation: create
            invitation-post: User.Invite.All Directory.ReadWrite.All User.ReadWrite.All | | User.Invite.All Directory.ReadWrite.All User.ReadWrite.All
            /invitations";
        self.0.call(sheet).json(body)
    }
}
