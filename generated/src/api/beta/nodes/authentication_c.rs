// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.claimsMappingPolicy`, such as `/policies/claimsMappingPolicies/{id}`.
    ClaimsMappingPolicy: super::DirectoryObject = models::ClaimsMappingPolicy
}

impl ClaimsMappingPolicy {
    /// `DELETE /policies/claimsMappingPolicies/{id}` — Delete claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE claimsMappingPolicy: delete
            claimsmappingpolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/claimsMappingPolicies/{id}` — Get claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsMappingPolicy: get
            claimsmappingpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/claimsMappingPolicies/{id}` — Update claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-update?view=graph-rest-beta)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::ClaimsMappingPolicy) -> Call<()> {
        let sheet = "PATCH claimsMappingPolicy: update
            claimsmappingpolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::ClaimsMappingPolicyAppliesTo {
        super::ClaimsMappingPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/claimsMappingPolicies/{id}/appliesTo`.
    ClaimsMappingPolicyAppliesTo[models::DirectoryObject]
}

impl ClaimsMappingPolicyAppliesTo {
    /// `GET /policies/claimsMappingPolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list-appliesto?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`; application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list-appliesto: Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All | | Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All
            /policies/claimsMappingPolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conditionalAccess`, such as `/identity/conditionalAccess`.
    ConditionalAccess = models::ConditionalAccess
}

impl ConditionalAccess {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ConditionalAccess> {
        self.0.get("GET conditionalAccess: get")
    }

    /// `…/authenticationContextClassReferences`
    pub fn authentication_context_class_references(
        &self,
    ) -> super::ConditionalAccessAuthenticationContextClassReferences
    {
        super::ConditionalAccessAuthenticationContextClassReferences(
            self.0.name("authenticationContextClassReferences"),
        )
    }

    /// `…/conditionalAccessPolicy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policy(&self) -> Collection<models::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicy"))
    }

    /// `…/namedLocations`
    pub fn named_locations(&self) -> super::ConditionalAccessNamedLocations {
        super::ConditionalAccessNamedLocations(self.0.name("namedLocations"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::ConditionalAccessPolicies {
        super::ConditionalAccessPolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationContextClassReference`, such as `/identity/conditionalAccess/authenticationContextClassReferences`.
    ConditionalAccessAuthenticationContextClassReferences[models::AuthenticationContextClassReference]
}

impl ConditionalAccessAuthenticationContextClassReferences {
    /// `POST /identity/conditionalAccess/authenticationContextClassReferences` — Create authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-authenticationcontextclassreferences?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`; application: `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(
        &self,
        body: models::AuthenticationContextClassReference,
    ) -> Call<models::AuthenticationContextClassReference> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-authenticationcontextclassreferences: Policy.ReadWrite.ConditionalAccess | | Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/authenticationContextClassReferences` — List authenticationcontextclassreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-authenticationcontextclassreferences?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn list(&self) -> List<models::AuthenticationContextClassReference> {
        let sheet = "GET conditionalaccessroot: list
            conditionalaccessroot-list-authenticationcontextclassreferences: Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess | | Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/namedLocations`.
    ConditionalAccessNamedLocations[models::NamedLocation]
}

impl ConditionalAccessNamedLocations {
    /// `POST /identity/conditionalAccess/namedLocations` — Create namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations?view=graph-rest-beta)
    /// Required: `displayName`, `ipRanges`, `countriesAndRegions`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::NamedLocation>) -> Call<models::NamedLocation> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-namedlocations: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations";
        self.0.call(sheet).json(Into::<models::NamedLocation>::into(body))
    }

    /// `GET /identity/conditionalAccess/namedLocations` — List namedLocations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn list(&self) -> List<models::NamedLocation> {
        let sheet = "GET conditionalaccessroot: list
            conditionalaccessroot-list-namedlocations: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/namedLocations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/policies`.
    ConditionalAccessPolicies[models::ConditionalAccessPolicy]
}

impl ConditionalAccessPolicies {
    /// `POST /identity/conditionalAccess/policies` — Create conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`.
    pub fn create(&self, body: models::ConditionalAccessPolicy) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-policies: Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All
            /identity/conditionalAccess/policies";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/policies` — List policies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn list(&self) -> List<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalaccessroot: list
            conditionalaccessroot-list-policies: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/policies/{id}`.
    ConditionalAccessPolicy = models::ConditionalAccessPolicy
}

impl ConditionalAccessPolicy {
    /// `DELETE /identity/conditionalAccess/policies/{id}` — Delete conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessPolicy: delete
            conditionalaccesspolicy-delete: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/policies/{id}` — Get conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalAccessPolicy: get
            conditionalaccesspolicy-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/policies/{id}` — Update conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`.
    pub fn update(&self, body: models::ConditionalAccessPolicy) -> Call<()> {
        let sheet = "PATCH conditionalAccessPolicy: update
            conditionalaccesspolicy-update: Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All
            /identity/conditionalAccess/policies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.continuousAccessEvaluationPolicy`, such as `/identity/continuousAccessEvaluationPolicy`.
    ContinuousAccessEvaluationPolicy = models::ContinuousAccessEvaluationPolicy
}

impl ContinuousAccessEvaluationPolicy {
    /// `GET /identity/continuousAccessEvaluationPolicy` — Get continuousAccessEvaluationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/continuousaccessevaluationpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ContinuousAccessEvaluationPolicy> {
        let sheet = "GET continuousAccessEvaluationPolicy: get
            continuousaccessevaluationpolicy-get: Policy.Read.All | | Policy.Read.All
            /identity/continuousAccessEvaluationPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /identity/continuousAccessEvaluationPolicy` — Update continuousAccessEvaluationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/continuousaccessevaluationpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`.
    pub fn update(&self, body: models::ContinuousAccessEvaluationPolicy) -> Call<()> {
        let sheet = "PATCH continuousAccessEvaluationPolicy: update
            continuousaccessevaluationpolicy-update: Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All
            /identity/continuousAccessEvaluationPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantAccessPolicy`, such as `/policies/crossTenantAccessPolicy`.
    CrossTenantAccessPolicy: super::DirectoryObject = models::CrossTenantAccessPolicy
}

impl CrossTenantAccessPolicy {
    /// `GET /policies/crossTenantAccessPolicy` — Get crossTenantAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn get(&self) -> Get<models::CrossTenantAccessPolicy> {
        let sheet = "GET crossTenantAccessPolicy: get
            crosstenantaccesspolicy-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy` — Update crossTenantAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-update?view=graph-rest-beta)
    /// Status: 204, 400.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn update(&self, body: models::CrossTenantAccessPolicy) -> Call<()> {
        let sheet = "PATCH crossTenantAccessPolicy: update
            crosstenantaccesspolicy-update: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy";
        self.0.call(sheet).json(body)
    }

    /// `…/default`
    pub fn default(&self) -> super::CrossTenantAccessPolicyConfigurationDefault {
        super::CrossTenantAccessPolicyConfigurationDefault(self.0.name("default"))
    }

    /// `…/partners`
    pub fn partners(&self) -> super::CrossTenantAccessPolicyPartners {
        super::CrossTenantAccessPolicyPartners(self.0.name("partners"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`, such as `/policies/crossTenantAccessPolicy/default`.
    CrossTenantAccessPolicyConfigurationDefault = models::CrossTenantAccessPolicyConfigurationDefault
}

impl CrossTenantAccessPolicyConfigurationDefault {
    /// `GET /policies/crossTenantAccessPolicy/default` — Get crossTenantAccessPolicyConfigurationDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn get(&self) -> Get<models::CrossTenantAccessPolicyConfigurationDefault> {
        let sheet = "GET crossTenantAccessPolicyConfigurationDefault: get
            crosstenantaccesspolicyconfigurationdefault-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/default";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/default/resetToSystemDefault` — crossTenantAccessPolicyConfigurationDefault: resetToSystemDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-resettosystemdefault?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn reset_to_system_default(&self) -> Call<()> {
        let sheet = "POST crossTenantAccessPolicyConfigurationDefault: reset_to_system_default
            crosstenantaccesspolicyconfigurationdefault-resettosystemdefault: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/default/resetToSystemDefault";
        self.0.name("resetToSystemDefault").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/default` — Update crossTenantAccessPolicyConfigurationDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn update(&self, body: models::CrossTenantAccessPolicyConfigurationDefault) -> Call<()> {
        let sheet = "PATCH crossTenantAccessPolicyConfigurationDefault: update
            crosstenantaccesspolicyconfigurationdefault-update: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/default";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, such as `/policies/crossTenantAccessPolicy/partners/{id}`.
    CrossTenantAccessPolicyConfigurationPartner = models::CrossTenantAccessPolicyConfigurationPartner
}

impl CrossTenantAccessPolicyConfigurationPartner {
    /// `DELETE /policies/crossTenantAccessPolicy/partners/{id}` — Delete crossTenantAccessPolicyConfigurationPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE crossTenantAccessPolicyConfigurationPartner: delete
            crosstenantaccesspolicyconfigurationpartner-delete: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/crossTenantAccessPolicy/partners/{id}` — Get crossTenantAccessPolicyConfigurationPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn get(&self) -> Get<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "GET crossTenantAccessPolicyConfigurationPartner: get
            crosstenantaccesspolicyconfigurationpartner-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/partners/{id}` — Update crossTenantAccessPolicyConfigurationPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn update(&self, body: models::CrossTenantAccessPolicyConfigurationPartner) -> Call<()> {
        let sheet = "PATCH crossTenantAccessPolicyConfigurationPartner: update
            crosstenantaccesspolicyconfigurationpartner-update: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.crossTenantAccessPolicyConfigurationPartner`, such as `/policies/crossTenantAccessPolicy/partners`.
    CrossTenantAccessPolicyPartners[models::CrossTenantAccessPolicyConfigurationPartner]
}

impl CrossTenantAccessPolicyPartners {
    /// `POST /policies/crossTenantAccessPolicy/partners` — Create crossTenantAccessPolicyConfigurationPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-post-partners?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn create(
        &self,
        body: models::CrossTenantAccessPolicyConfigurationPartner,
    ) -> Call<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "POST crossTenantAccessPolicy: create
            crosstenantaccesspolicy-post-partners: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/crossTenantAccessPolicy/partners` — List partners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn list(&self) -> List<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "GET crossTenantAccessPolicy: list
            crosstenantaccesspolicy-list-partners: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners";
        self.0.list(sheet)
    }
}
