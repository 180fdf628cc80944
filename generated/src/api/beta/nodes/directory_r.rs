// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.recommendation`, such as `/directory/recommendations/{id}`.
    Recommendation: super::Entity = models::Recommendation
}

impl Recommendation {
    /// `POST /directory/recommendations/{recommendation-id}/acceptRisk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-acceptrisk?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn accept_risk(&self) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: accept_risk
            recommendation-acceptrisk: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/acceptRisk";
        self.0.name("acceptRisk").call(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/addTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-addtag?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn add_tag(&self, body: requests::recommendation::AddTagRequest) -> Call<models::RecommendationTag> {
        let sheet = "POST recommendation: add_tag
            recommendation-addtag: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/addTag";
        self.0.name("addTag").call(sheet).json(body)
    }

    /// `POST /directory/recommendations/{recommendation-id}/applyAlternateMitigation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-applyalternatemitigation?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn apply_alternate_mitigation(&self) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: apply_alternate_mitigation
            recommendation-applyalternatemitigation: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/applyAlternateMitigation";
        self.0.name("applyAlternateMitigation").call(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/complete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-complete?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn complete(&self) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: complete
            recommendation-complete: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/complete";
        self.0.name("complete").call(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-dismiss?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::recommendation::DismissRequest) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: dismiss
            recommendation-dismiss: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /directory/recommendations/{recommendation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Recommendation> {
        let sheet = "GET recommendation: get
            recommendation-get: DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}";
        self.0.get(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/markPlanned`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-markplanned?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn mark_planned(&self) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: mark_planned
            recommendation-markplanned: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/markPlanned";
        self.0.name("markPlanned").call(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/postpone`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-postpone?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn postpone(&self, body: requests::recommendation::PostponeRequest) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: postpone
            recommendation-postpone: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/postpone";
        self.0.name("postpone").call(sheet).json(body)
    }

    /// `POST /directory/recommendations/{recommendation-id}/reactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-reactivate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn reactivate(&self) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: reactivate
            recommendation-reactivate: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/reactivate";
        self.0.name("reactivate").call(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/removeTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-removetag?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn remove_tag(&self, body: requests::recommendation::RemoveTagRequest) -> Call<models::Recommendation> {
        let sheet = "POST recommendation: remove_tag
            recommendation-removetag: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/removeTag";
        self.0.name("removeTag").call(sheet).json(body)
    }

    /// `…/impactedResources`
    pub fn impacted_resources(&self) -> super::RecommendationBaseImpactedResources {
        super::RecommendationBaseImpactedResources(self.0.name("impactedResources"))
    }

    /// `…/tags`
    ///
    /// The type lists it; no page documents a request there.
    pub fn tags(&self) -> Collection<models::RecommendationTag> {
        Collection::at(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.impactedResource`, such as `/directory/recommendations/{id}/impactedResources`.
    RecommendationBaseImpactedResources[models::ImpactedResource]
}

impl RecommendationBaseImpactedResources {
    /// `POST /directory/recommendations/{recommendation-id}/impactedResources/addTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-addtag-collection?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn add_tag(&self, body: requests::addtag::AddTagRequest) -> Call<Vec<models::ImpactedResource>> {
        let sheet = "POST addtag: add_tag
            impactedresource-addtag-collection: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/addTag";
        self.0.name("addTag").call(sheet).json(body)
    }

    /// `GET /directory/recommendations/{recommendation-id}/impactedResources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendation-list-impactedresources?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.Read.All`, `DirectoryRecommendations.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImpactedResource> {
        let sheet = "GET recommendation: list
            recommendation-list-impactedresources: DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.Read.All DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources";
        self.0.list(sheet)
    }

    /// `POST /directory/recommendations/{recommendation-id}/impactedResources/removeTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/impactedresource-removetag-collection?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn remove_tag(&self, body: requests::removetag::RemoveTagRequest) -> Call<Vec<models::ImpactedResource>> {
        let sheet = "POST removetag: remove_tag
            impactedresource-removetag-collection: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendations/{id}/impactedResources/removeTag";
        self.0.name("removeTag").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.recommendationConfiguration`, such as `/directory/recommendationConfiguration`.
    RecommendationConfiguration: super::Entity = models::RecommendationConfiguration
}

impl RecommendationConfiguration {
    /// `GET /directory/recommendationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendationconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.Read.All`; application: `DirectoryRecommendations.Read.All`.
    pub fn get(&self) -> Get<models::RecommendationConfiguration> {
        let sheet = "GET recommendationConfiguration: get
            recommendationconfiguration-get: DirectoryRecommendations.Read.All | | DirectoryRecommendations.Read.All
            /directory/recommendationConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /directory/recommendationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/recommendationconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DirectoryRecommendations.ReadWrite.All`; application: `DirectoryRecommendations.ReadWrite.All`.
    pub fn update(&self, body: models::RecommendationConfiguration) -> Call<models::RecommendationConfiguration> {
        let sheet = "PATCH recommendationConfiguration: update
            recommendationconfiguration-update: DirectoryRecommendations.ReadWrite.All | | DirectoryRecommendations.ReadWrite.All
            /directory/recommendationConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.relatedTenant`, such as `/directory/tenantGovernance/relatedTenants/{id}`.
    RelatedTenant: super::Entity = models::RelatedTenant
}

impl RelatedTenant {
    /// `GET /directory/tenantGovernance/relatedTenants/{relatedTenant-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.Read.All`, `TenantGovernance-RelatedTenant.ReadWrite.All`; application: `TenantGovernance-RelatedTenant.Read.All`.
    pub fn get(&self) -> Get<models::RelatedTenant> {
        let sheet = "GET relatedTenant: get
            tenantgovernanceservices-relatedtenant-get: TenantGovernance-RelatedTenant.Read.All TenantGovernance-RelatedTenant.ReadWrite.All | | TenantGovernance-RelatedTenant.Read.All
            /directory/tenantGovernance/relatedTenants/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteTenantGroup`, such as `/directory/remoteTenantGroups/{id}`.
    RemoteTenantGroup: super::DirectoryObject = models::RemoteTenantGroup
}

impl RemoteTenantGroup {
    /// `GET /directory/remoteTenantGroups/{remoteTenantGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotetenantgroup-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::RemoteTenantGroup> {
        let sheet = "GET remoteTenantGroup: get
            remotetenantgroup-get: | |
            /directory/remoteTenantGroups/{id}";
        self.0.get(sheet)
    }
}
