// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.caPoliciesDeletableRoot`, such as `/identity/conditionalAccess/deletedItems`.
    CaPoliciesDeletableRoot: super::Entity = models::CaPoliciesDeletableRoot
}

impl CaPoliciesDeletableRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CaPoliciesDeletableRoot> {
        self.0.get("GET caPoliciesDeletableRoot: get")
    }

    /// `…/namedLocations`
    pub fn named_locations(&self) -> super::CaPoliciesDeletableRootNamedLocations {
        super::CaPoliciesDeletableRootNamedLocations(self.0.name("namedLocations"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::CaPoliciesDeletableRootPolicies {
        super::CaPoliciesDeletableRootPolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/deletedItems/namedLocations`.
    CaPoliciesDeletableRootNamedLocations[models::NamedLocation]
}

impl CaPoliciesDeletableRootNamedLocations {
    /// `GET /identity/conditionalAccess/deletedItems/namedLocations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policydeletableitem-list?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::NamedLocation> {
        let sheet = "GET policyDeletableItem: list
            policydeletableitem-list: | |
            /identity/conditionalAccess/deletedItems/namedLocations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/deletedItems/policies`.
    CaPoliciesDeletableRootPolicies[models::ConditionalAccessPolicy]
}

impl CaPoliciesDeletableRootPolicies {
    /// `GET /identity/conditionalAccess/deletedItems/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/capoliciesdeletableroot-list-policies?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ConditionalAccessPolicy> {
        let sheet = "GET caPoliciesDeletableRoot: list
            capoliciesdeletableroot-list-policies: | |
            /identity/conditionalAccess/deletedItems/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/certificateAuthorities`
    CertificateAuthorities
}

impl CertificateAuthorities {
    /// `…/mutualTlsOauthConfigurations`
    pub fn mutual_tls_oauth_configurations(&self) -> Collection<models::MutualTlsOauthConfiguration> {
        Collection::at(self.0.name("mutualTlsOauthConfigurations"))
    }
}

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
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conditionalAccessPolicy`, such as `/policies/conditionalAccessPolicies/{id}`.
    ConditionalAccessPolicy = models::ConditionalAccessPolicy
}

impl ConditionalAccessPolicy {
    /// `DELETE /identity/conditionalAccess/policies/{id}` — Delete conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-beta)
    /// Also: `/identity/conditionalAccess/deletedItems/policies/{conditionalAccessPolicy-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessPolicy: delete
            conditionalaccesspolicy-delete: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies/{id}
            conditionalaccesspolicy-delete: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/deletedItems/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/policies/{id}` — Get conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get?view=graph-rest-beta)
    /// Also: `/identity/conditionalAccess/deletedItems/policies/{conditionalAccessPolicy-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalAccessPolicy: get
            conditionalaccesspolicy-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies/{id}
            /identity/conditionalAccess/deletedItems/policies/{id}";
        self.0.get(sheet)
    }

    /// `POST /identity/conditionalAccess/deletedItems/policies/{conditionalAccessPolicy-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-restore?view=graph-rest-beta), metadata
    /// Also: `/identity/conditionalAccess/policies/{conditionalAccessPolicy-id}/restore`, `/policies/conditionalAccessPolicies/{conditionalAccessPolicy-id}/restore`.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalAccessPolicy: restore
            conditionalaccesspolicy-restore: | |
            /identity/conditionalAccess/deletedItems/policies/{id}/restore
            /identity/conditionalAccess/policies/{id}/restore
            /policies/conditionalAccessPolicies/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `PATCH /identity/conditionalAccess/policies/{id}` — Update conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: impl Into<models::ConditionalAccessPolicy>) -> Call<()> {
        let sheet = "PATCH conditionalAccessPolicy: update
            conditionalaccesspolicy-update: Application.Read.All Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies/{id}";
        self.0.call(sheet).json(Into::<models::ConditionalAccessPolicy>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conditionalAccessRoot`, such as `/identity/conditionalAccess`.
    ConditionalAccessRoot: super::Entity = models::ConditionalAccessRoot
}

impl ConditionalAccessRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ConditionalAccessRoot> {
        self.0.get("GET conditionalAccessRoot: get")
    }

    /// `POST /identity/conditionalAccess/evaluate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.ConditionalAccess`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn evaluate(
        &self,
        body: requests::conditional_access_root::EvaluateRequest,
    ) -> Call<Vec<models::WhatIfAnalysisResult>> {
        let sheet = "POST conditionalAccessRoot: evaluate
            conditionalaccessroot-evaluate: Policy.Read.ConditionalAccess Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.ConditionalAccess Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/evaluate";
        self.0.name("evaluate").call(sheet).json(body)
    }

    /// `…/authenticationContextClassReferences`
    pub fn authentication_context_class_references(
        &self,
    ) -> super::ConditionalAccessRootAuthenticationContextClassReferences
    {
        super::ConditionalAccessRootAuthenticationContextClassReferences(
            self.0.name("authenticationContextClassReferences"),
        )
    }

    /// `…/authenticationStrength`
    pub fn authentication_strength(&self) -> super::AuthenticationStrengthRoot {
        super::AuthenticationStrengthRoot(self.0.name("authenticationStrength"))
    }

    /// `…/authenticationStrengths`
    pub fn authentication_strengths(&self) -> super::AuthenticationStrengthRoot {
        super::AuthenticationStrengthRoot(self.0.name("authenticationStrengths"))
    }

    /// `…/claimProviders`
    pub fn claim_providers(&self) -> super::ConditionalAccessRootClaimProviders {
        super::ConditionalAccessRootClaimProviders(self.0.name("claimProviders"))
    }

    /// `…/classicpolicies`
    pub fn classicpolicies(&self) -> super::ConditionalAccessRootClassicpolicies {
        super::ConditionalAccessRootClassicpolicies(self.0.name("classicpolicies"))
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::CaPoliciesDeletableRoot {
        super::CaPoliciesDeletableRoot(self.0.name("deletedItems"))
    }

    /// `…/namedLocations`
    pub fn named_locations(&self) -> super::ConditionalAccessRootNamedLocations {
        super::ConditionalAccessRootNamedLocations(self.0.name("namedLocations"))
    }

    /// `…/plans`
    pub fn plans(&self) -> super::ConditionalAccessRootPlans {
        super::ConditionalAccessRootPlans(self.0.name("plans"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::ConditionalAccessRootPolicies {
        super::ConditionalAccessRootPolicies(self.0.name("policies"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::ConditionalAccessRootSettings {
        super::ConditionalAccessRootSettings(self.0.name("settings"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::ConditionalAccessRootTemplates {
        super::ConditionalAccessRootTemplates(self.0.name("templates"))
    }

    /// `…/vpnconnectivitycertificates`
    pub fn vpnconnectivitycertificates(&self) -> super::ConditionalAccessRootVpnconnectivitycertificates {
        super::ConditionalAccessRootVpnconnectivitycertificates(self.0.name("vpnconnectivitycertificates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationContextClassReference`, such as `/identity/conditionalAccess/authenticationContextClassReferences`.
    ConditionalAccessRootAuthenticationContextClassReferences[models::AuthenticationContextClassReference]
}

impl ConditionalAccessRootAuthenticationContextClassReferences {
    /// `POST /identity/conditionalAccess/authenticationContextClassReferences` — Create authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-authenticationcontextclassreferences?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(
        &self,
        body: models::AuthenticationContextClassReference,
    ) -> Call<models::AuthenticationContextClassReference> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-authenticationcontextclassreferences: AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess | | AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/authenticationContextClassReferences` — List authenticationcontextclassreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-authenticationcontextclassreferences?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.Read.All` and 3 more; application: `AuthenticationContext.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationContextClassReference> {
        let sheet = "GET conditionalaccessroot: list
            conditionalaccessroot-list-authenticationcontextclassreferences: AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess | | AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/claimProviders`
    ConditionalAccessRootClaimProviders
}

impl ConditionalAccessRootClaimProviders {
    /// `POST /identity/conditionalAccess/claimProviders`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST conditionalAccessRoot: create
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/claimProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/claimProviders`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET conditionalAccessRoot: list
            : Policy.Read.All | |
            /identity/conditionalAccess/claimProviders";
        self.0.list(sheet)
    }

    /// `…/getControls`
    pub fn get_controls(&self) -> super::ConditionalAccessRootClaimProvidersGetControls {
        super::ConditionalAccessRootClaimProvidersGetControls(self.0.name("getControls"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConditionalAccessRootClaimProvidersId {
        super::ConditionalAccessRootClaimProvidersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/claimProviders/getControls`
    ConditionalAccessRootClaimProvidersGetControls
}

impl ConditionalAccessRootClaimProvidersGetControls {
    /// `GET /identity/conditionalAccess/claimProviders/getControls`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.All | |
            /identity/conditionalAccess/claimProviders/getControls";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/claimProviders/{id}`
    ConditionalAccessRootClaimProvidersId
}

impl ConditionalAccessRootClaimProvidersId {
    /// `DELETE /identity/conditionalAccess/claimProviders/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessRoot: delete
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/claimProviders/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /identity/conditionalAccess/claimProviders/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/claimProviders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identity/conditionalAccess/claimProviders/{name}/validate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn validate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST conditionalAccessRoot: validate
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/claimProviders/{id}/validate";
        self.0.name("validate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/classicpolicies`
    ConditionalAccessRootClassicpolicies
}

impl ConditionalAccessRootClassicpolicies {
    /// `GET /identity/conditionalAccess/classicpolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET conditionalAccessRoot: list
            : Policy.Read.All | |
            /identity/conditionalAccess/classicpolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConditionalAccessRootClassicpoliciesId {
        super::ConditionalAccessRootClassicpoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/classicpolicies/{id}`
    ConditionalAccessRootClassicpoliciesId
}

impl ConditionalAccessRootClassicpoliciesId {
    /// `PATCH /identity/conditionalAccess/classicpolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/classicpolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/namedLocations`.
    ConditionalAccessRootNamedLocations[models::NamedLocation]
}

impl ConditionalAccessRootNamedLocations {
    /// `POST /identity/conditionalAccess/namedLocations` — Create namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations?view=graph-rest-beta)
    /// Required: `displayName`, `ipRanges`, `countriesAndRegions`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::NamedLocation>) -> Call<models::NamedLocation> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-namedlocations: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
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
    /// `/identity/conditionalAccess/plans`
    ConditionalAccessRootPlans
}

impl ConditionalAccessRootPlans {
    /// `POST /identity/conditionalAccess/plans`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST conditionalAccessRoot: create
            : Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/plans`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET conditionalAccessRoot: list
            : Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConditionalAccessRootPlansId {
        super::ConditionalAccessRootPlansId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/plans/{id}`
    ConditionalAccessRootPlansId
}

impl ConditionalAccessRootPlansId {
    /// `DELETE /identity/conditionalAccess/plans/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessRoot: delete
            : Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/plans/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/plans/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/rules`
    pub fn rules(&self) -> super::ConditionalAccessRootPlansIdRules {
        super::ConditionalAccessRootPlansIdRules(self.0.name("rules"))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/plans/{id}/rules`
    ConditionalAccessRootPlansIdRules
}

impl ConditionalAccessRootPlansIdRules {
    /// `POST /identity/conditionalAccess/plans/{id}/rules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`; application: `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST conditionalAccessRoot: create
            : Policy.ReadWrite.ConditionalAccess | | Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/plans/{id}/rules";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /identity/conditionalAccess/plans/{id}/rules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessRoot: delete
            : Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/plans/{id}/rules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET conditionalAccessRoot: list
            : Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules";
        self.0.list(sheet)
    }

    /// `PATCH /identity/conditionalAccess/plans/{id}/rules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConditionalAccessRootPlansIdRulesId {
        super::ConditionalAccessRootPlansIdRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/plans/{id}/rules/{id}`
    ConditionalAccessRootPlansIdRulesId
}

impl ConditionalAccessRootPlansIdRulesId {
    /// `DELETE /identity/conditionalAccess/plans/{id}/rules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE rules: delete
            : Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/plans/{id}/rules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.Read.ConditionalAccess`, `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/plans/{id}/rules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.Read.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH rules: update
            : Policy.ReadWrite.ConditionalAccess Policy.Read.All | | Policy.ReadWrite.ConditionalAccess Policy.Read.All
            /identity/conditionalAccess/plans/{id}/rules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/policies`.
    ConditionalAccessRootPolicies[models::ConditionalAccessPolicy]
}

impl ConditionalAccessRootPolicies {
    /// `POST /identity/conditionalAccess/policies` — Create conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::ConditionalAccessPolicy>) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalaccessroot: create
            conditionalaccessroot-post-policies: Application.Read.All Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies";
        self.0.call(sheet).json(Into::<models::ConditionalAccessPolicy>::into(body))
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
    /// `/identity/conditionalAccess/settings`
    ConditionalAccessRootSettings
}

impl ConditionalAccessRootSettings {
    /// `DELETE /identity/conditionalAccess/settings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`; application: `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessRoot: delete
            : Policy.ReadWrite.ConditionalAccess | | Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/settings";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/settings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`; application: `Policy.Read.ConditionalAccess`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.ConditionalAccess | | Policy.Read.ConditionalAccess
            /identity/conditionalAccess/settings";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/settings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`; application: `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.ReadWrite.ConditionalAccess | | Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessTemplate`, such as `/identity/conditionalAccess/templates`.
    ConditionalAccessRootTemplates[models::ConditionalAccessTemplate]
}

impl ConditionalAccessRootTemplates {
    /// `GET /identity/conditionalAccess/templates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-templates?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn list(&self) -> List<models::ConditionalAccessTemplate> {
        let sheet = "GET conditionalAccessRoot: list
            conditionalaccessroot-list-templates: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/templates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/vpnconnectivitycertificates`
    ConditionalAccessRootVpnconnectivitycertificates
}

impl ConditionalAccessRootVpnconnectivitycertificates {
    /// `POST /identity/conditionalAccess/vpnconnectivitycertificates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST conditionalAccessRoot: create
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/vpnconnectivitycertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/vpnconnectivitycertificates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET conditionalAccessRoot: list
            : Policy.Read.All | |
            /identity/conditionalAccess/vpnconnectivitycertificates";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConditionalAccessRootVpnconnectivitycertificatesId {
        super::ConditionalAccessRootVpnconnectivitycertificatesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/vpnconnectivitycertificates/{id}`
    ConditionalAccessRootVpnconnectivitycertificatesId
}

impl ConditionalAccessRootVpnconnectivitycertificatesId {
    /// `DELETE /identity/conditionalAccess/vpnconnectivitycertificates/{thumbprint}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessRoot: delete
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/vpnconnectivitycertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/vpnconnectivitycertificates/{thumbprint}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.All | |
            /identity/conditionalAccess/vpnconnectivitycertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/vpnconnectivitycertificates/{thumbprint}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH conditionalAccessRoot: update
            : Policy.Read.All Policy.ReadWrite.ConditionalAccess | |
            /identity/conditionalAccess/vpnconnectivitycertificates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/downloadbase64certificate`
    pub fn downloadbase64certificate(
        &self,
    ) -> super::ConditionalAccessRootVpnconnectivitycertificatesIdDownloadbase64certificate
    {
        super::ConditionalAccessRootVpnconnectivitycertificatesIdDownloadbase64certificate(
            self.0.name("downloadbase64certificate"),
        )
    }

    /// `…/downloadcertificate`
    pub fn downloadcertificate(&self) -> super::ConditionalAccessRootVpnconnectivitycertificatesIdDownloadcertificate {
        super::ConditionalAccessRootVpnconnectivitycertificatesIdDownloadcertificate(self.0.name("downloadcertificate"))
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/vpnconnectivitycertificates/{id}/downloadbase64certificate`
    ConditionalAccessRootVpnconnectivitycertificatesIdDownloadbase64certificate
}

impl ConditionalAccessRootVpnconnectivitycertificatesIdDownloadbase64certificate {
    /// `GET /identity/conditionalAccess/vpnconnectivitycertificates/{thumbprint}/downloadbase64certificate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.All | |
            /identity/conditionalAccess/vpnconnectivitycertificates/{id}/downloadbase64certificate";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/vpnconnectivitycertificates/{id}/downloadcertificate`
    ConditionalAccessRootVpnconnectivitycertificatesIdDownloadcertificate
}

impl ConditionalAccessRootVpnconnectivitycertificatesIdDownloadcertificate {
    /// `GET /identity/conditionalAccess/vpnconnectivitycertificates/{thumbprint}/downloadcertificate`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET conditionalAccessRoot: get
            : Policy.Read.All | |
            /identity/conditionalAccess/vpnconnectivitycertificates/{id}/downloadcertificate";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conditionalAccessTemplate`, such as `/identity/conditionalAccess/templates/{id}`.
    ConditionalAccessTemplate: super::Entity = models::ConditionalAccessTemplate
}

impl ConditionalAccessTemplate {
    /// `GET /identity/conditionalAccess/templates/{conditionalAccessTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesstemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ConditionalAccessTemplate> {
        let sheet = "GET conditionalAccessTemplate: get
            conditionalaccesstemplate-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/templates/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.continuousAccessEvaluationPolicy`, such as `/identity/continuousAccessEvaluationPolicy`.
    ContinuousAccessEvaluationPolicy: super::Entity = models::ContinuousAccessEvaluationPolicy
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
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: models::ContinuousAccessEvaluationPolicy) -> Call<()> {
        let sheet = "PATCH continuousAccessEvaluationPolicy: update
            continuousaccessevaluationpolicy-update: Application.Read.All Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess
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

    /// `…/templates`
    pub fn templates(&self) -> super::PolicyTemplate {
        super::PolicyTemplate(self.0.name("templates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`, such as `/policies/crossTenantAccessPolicy/default`.
    CrossTenantAccessPolicyConfigurationDefault: super::Entity = models::CrossTenantAccessPolicyConfigurationDefault
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

    /// `…/m365Capabilities`
    pub fn m365_capabilities(&self) -> super::CrossTenantAccessPolicyConfigurationDefaultM365Capabilities {
        super::CrossTenantAccessPolicyConfigurationDefaultM365Capabilities(self.0.name("m365Capabilities"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.m365CapabilityBase`, such as `/policies/crossTenantAccessPolicy/default/m365Capabilities`.
    CrossTenantAccessPolicyConfigurationDefaultM365Capabilities[models::M365CapabilityBase]
}

impl CrossTenantAccessPolicyConfigurationDefaultM365Capabilities {
    /// `POST /policies/crossTenantAccessPolicy/default/m365Capabilities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-post-m365capabilities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.ReadWrite.CrossTenantCapability`.
    pub fn create(&self, body: impl Into<models::M365CapabilityBase>) -> Call<models::M365CapabilityBase> {
        let sheet = "POST crossTenantAccessPolicyConfigurationDefault: create
            crosstenantaccesspolicyconfigurationdefault-post-m365capabilities: Policy.ReadWrite.CrossTenantCapability | | Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/default/m365Capabilities";
        self.0.call(sheet).json(Into::<models::M365CapabilityBase>::into(body))
    }

    /// `GET /policies/crossTenantAccessPolicy/default/m365Capabilities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-list-m365capabilities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`.
    pub fn list(&self) -> List<models::M365CapabilityBase> {
        let sheet = "GET crossTenantAccessPolicyConfigurationDefault: list
            crosstenantaccesspolicyconfigurationdefault-list-m365capabilities: Policy.Read.All Policy.ReadWrite.CrossTenantCapability | | Policy.Read.All Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/default/m365Capabilities";
        self.0.list(sheet)
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
    /// Also: `/policies/deletedItems/crossTenantPartners/{crossTenantAccessPolicyConfigurationPartner-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE crossTenantAccessPolicyConfigurationPartner: delete
            crosstenantaccesspolicyconfigurationpartner-delete: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}
            /policies/deletedItems/crossTenantPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/crossTenantAccessPolicy/partners/{id}` — Get crossTenantAccessPolicyConfigurationPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-get?view=graph-rest-beta)
    /// Also: `/policies/deletedItems/crossTenantPartners/{crossTenantAccessPolicyConfigurationPartner-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn get(&self) -> Get<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "GET crossTenantAccessPolicyConfigurationPartner: get
            crosstenantaccesspolicyconfigurationpartner-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}
            /policies/deletedItems/crossTenantPartners/{id}";
        self.0.get(sheet)
    }

    /// `POST /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-restore?view=graph-rest-beta), metadata
    /// Also: `/policies/deletedItems/crossTenantPartners/{crossTenantAccessPolicyConfigurationPartner-id}/restore`.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::CrossTenantAccessPolicyConfigurationPartner> {
        let sheet = "POST crossTenantAccessPolicyConfigurationPartner: restore
            crosstenantaccesspolicyconfigurationpartner-restore: | |
            /policies/crossTenantAccessPolicy/partners/{id}/restore
            /policies/deletedItems/crossTenantPartners/{id}/restore";
        self.0.name("restore").call(sheet)
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

    /// `…/identitySynchronization`
    pub fn identity_synchronization(&self) -> super::CrossTenantIdentitySyncPolicyPartner {
        super::CrossTenantIdentitySyncPolicyPartner(self.0.name("identitySynchronization"))
    }

    /// `…/m365Capabilities`
    pub fn m365_capabilities(&self) -> super::CrossTenantAccessPolicyConfigurationPartnerM365Capabilities {
        super::CrossTenantAccessPolicyConfigurationPartnerM365Capabilities(self.0.name("m365Capabilities"))
    }

    /// `…/serviceProviderConstraints`
    pub fn service_provider_constraints(&self) -> super::ServiceProviderConstraints {
        super::ServiceProviderConstraints(self.0.name("serviceProviderConstraints"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.m365CapabilityBase`, such as `/policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities`.
    CrossTenantAccessPolicyConfigurationPartnerM365Capabilities[models::M365CapabilityBase]
}

impl CrossTenantAccessPolicyConfigurationPartnerM365Capabilities {
    /// `POST /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-post-m365capabilities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.ReadWrite.CrossTenantCapability`.
    pub fn create(&self, body: impl Into<models::M365CapabilityBase>) -> Call<models::M365CapabilityBase> {
        let sheet = "POST crossTenantAccessPolicyConfigurationPartner: create
            crosstenantaccesspolicyconfigurationpartner-post-m365capabilities: Policy.ReadWrite.CrossTenantCapability | | Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities";
        self.0.call(sheet).json(Into::<models::M365CapabilityBase>::into(body))
    }

    /// `GET /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-list-m365capabilities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantCapability`.
    pub fn list(&self) -> List<models::M365CapabilityBase> {
        let sheet = "GET crossTenantAccessPolicyConfigurationPartner: list
            crosstenantaccesspolicyconfigurationpartner-list-m365capabilities: Policy.Read.All Policy.ReadWrite.CrossTenantCapability | | Policy.Read.All Policy.ReadWrite.CrossTenantCapability
            /policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities";
        self.0.list(sheet)
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

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, such as `/policies/deletedItems/crossTenantSyncPolicyPartners/{id}`.
    CrossTenantIdentitySyncPolicyPartner = models::CrossTenantIdentitySyncPolicyPartner
}

impl CrossTenantIdentitySyncPolicyPartner {
    /// `DELETE /policies/deletedItems/crossTenantSyncPolicyPartners/{crossTenantIdentitySyncPolicyPartner-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policydeletableitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/crosstenantidentitysyncpolicypartner-delete?view=graph-rest-beta), metadata
    /// Also: `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`.
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyDeletableItem: delete
            policydeletableitem-delete: | |
            /policies/deletedItems/crossTenantSyncPolicyPartners/{id}
            crosstenantidentitysyncpolicypartner-delete: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.call(sheet)
    }

    /// `GET /policies/deletedItems/crossTenantSyncPolicyPartners/{crossTenantIdentitySyncPolicyPartner-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policydeletableitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/crosstenantidentitysyncpolicypartner-get?view=graph-rest-beta), metadata
    /// Also: `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "GET policyDeletableItem: get
            policydeletableitem-get: | |
            /policies/deletedItems/crossTenantSyncPolicyPartners/{id}
            crosstenantidentitysyncpolicypartner-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.get(sheet)
    }

    /// `PUT /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-put-identitysynchronization?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn replace(
        &self,
        body: models::CrossTenantIdentitySyncPolicyPartner,
    ) -> Call<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "PUT crossTenantAccessPolicyConfigurationPartner: replace
            crosstenantaccesspolicyconfigurationpartner-put-identitysynchronization: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.call(sheet).json(body)
    }

    /// `POST /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantidentitysyncpolicypartner-restore?view=graph-rest-beta), metadata
    /// Also: `/policies/deletedItems/crossTenantPartners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization/restore`, `/policies/deletedItems/crossTenantSyncPolicyPartners/{crossTenantIdentitySyncPolicyPartner-id}/restore`.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "POST crossTenantIdentitySyncPolicyPartner: restore
            crosstenantidentitysyncpolicypartner-restore: | |
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization/restore
            /policies/deletedItems/crossTenantPartners/{id}/identitySynchronization/restore
            /policies/deletedItems/crossTenantSyncPolicyPartners/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `PATCH /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn update(
        &self,
        body: models::CrossTenantIdentitySyncPolicyPartner,
    ) -> Call<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "PATCH crossTenantAccessPolicyConfigurationPartner: update
            : Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customAuthenticationExtension`, such as `/identity/customAuthenticationExtensions/{id}`.
    CustomAuthenticationExtension: super::CustomCalloutExtension = models::CustomAuthenticationExtension
}

impl CustomAuthenticationExtension {
    /// `DELETE /identity/customAuthenticationExtensions/{customAuthenticationExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customAuthenticationExtension: delete
            customauthenticationextension-delete: CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/customAuthenticationExtensions/{customAuthenticationExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomAuthenticationExtension> {
        let sheet = "GET customAuthenticationExtension: get
            customauthenticationextension-get: CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/customAuthenticationExtensions/{customAuthenticationExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::CustomAuthenticationExtension>,
    ) -> Call<models::CustomAuthenticationExtension> {
        let sheet = "PATCH customAuthenticationExtension: update
            customauthenticationextension-update: CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/{id}";
        self.0.call(sheet).json(Into::<models::CustomAuthenticationExtension>::into(body))
    }

    /// `POST /identity/customAuthenticationExtensions/{customAuthenticationExtension-id}/validateAuthenticationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-validateauthenticationconfiguration?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn validate_authentication_configuration(&self) -> Call<models::AuthenticationConfigurationValidation> {
        let sheet = "POST customAuthenticationExtension: validate_authentication_configuration
            customauthenticationextension-validateauthenticationconfiguration: CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/{id}/validateAuthenticationConfiguration";
        self.0.name("validateAuthenticationConfiguration").call(sheet)
    }
}
