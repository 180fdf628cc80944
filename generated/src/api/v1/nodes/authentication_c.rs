// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.claimsMappingPolicy`, such as `/policies/claimsMappingPolicies/{id}`.
    ClaimsMappingPolicy: super::DirectoryObject = models::ClaimsMappingPolicy
}

impl ClaimsMappingPolicy {
    /// `DELETE /policies/claimsMappingPolicies/{id}` — Delete claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conditionalAccessPolicy: delete
            conditionalaccesspolicy-delete: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/policies/{id}` — Get conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalAccessPolicy: get
            conditionalaccesspolicy-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies/{id}";
        self.0.get(sheet)
    }

    /// `POST /policies/conditionalAccessPolicies/{conditionalAccessPolicy-id}/restore`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalAccessPolicy: restore
            : | |
            /policies/conditionalAccessPolicies/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `PATCH /identity/conditionalAccess/policies/{id}` — Update conditionalaccesspolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate?view=graph-rest-1.0), metadata
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

    /// `…/conditionalAccessPolicy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policy(&self) -> Collection<models::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicy"))
    }

    /// `…/namedLocations`
    pub fn named_locations(&self) -> super::ConditionalAccessRootNamedLocations {
        super::ConditionalAccessRootNamedLocations(self.0.name("namedLocations"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::ConditionalAccessRootPolicies {
        super::ConditionalAccessRootPolicies(self.0.name("policies"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::ConditionalAccessRootTemplates {
        super::ConditionalAccessRootTemplates(self.0.name("templates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationContextClassReference`, such as `/identity/conditionalAccess/authenticationContextClassReferences`.
    ConditionalAccessRootAuthenticationContextClassReferences[models::AuthenticationContextClassReference]
}

impl ConditionalAccessRootAuthenticationContextClassReferences {
    /// `POST /identity/conditionalAccess/authenticationContextClassReferences`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(
        &self,
        body: models::AuthenticationContextClassReference,
    ) -> Call<models::AuthenticationContextClassReference> {
        let sheet = "POST conditionalAccessRoot: create
            : AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess | | AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/authenticationContextClassReferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-authenticationcontextclassreferences?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.Read.All` and 3 more; application: `AuthenticationContext.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationContextClassReference> {
        let sheet = "GET conditionalAccessRoot: list
            conditionalaccessroot-list-authenticationcontextclassreferences: AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess | | AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/namedLocations`.
    ConditionalAccessRootNamedLocations[models::NamedLocation]
}

impl ConditionalAccessRootNamedLocations {
    /// `POST /identity/conditionalAccess/namedLocations` — Create namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-namedlocations?view=graph-rest-1.0)
    /// Required: `displayName`, `ipRanges`, `countriesAndRegions`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::NamedLocation>) -> Call<models::NamedLocation> {
        let sheet = "POST conditionalAccessRoot: create
            conditionalaccessroot-post-namedlocations: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations";
        self.0.call(sheet).json(Into::<models::NamedLocation>::into(body))
    }

    /// `GET /identity/conditionalAccess/namedLocations` — List namedLocations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn list(&self) -> List<models::NamedLocation> {
        let sheet = "GET conditionalAccessRoot: list
            conditionalaccessroot-list-namedlocations: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/namedLocations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/policies`.
    ConditionalAccessRootPolicies[models::ConditionalAccessPolicy]
}

impl ConditionalAccessRootPolicies {
    /// `POST /identity/conditionalAccess/policies` — Create conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Application.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::ConditionalAccessPolicy>) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalAccessRoot: create
            conditionalaccessroot-post-policies: Application.Read.All Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Application.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/policies";
        self.0.call(sheet).json(Into::<models::ConditionalAccessPolicy>::into(body))
    }

    /// `GET /identity/conditionalAccess/policies` — List policies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn list(&self) -> List<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalAccessRoot: list
            conditionalaccessroot-list-policies: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conditionalAccessTemplate`, such as `/identity/conditionalAccess/templates`.
    ConditionalAccessRootTemplates[models::ConditionalAccessTemplate]
}

impl ConditionalAccessRootTemplates {
    /// `GET /identity/conditionalAccess/templates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccessroot-list-templates?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.conditionalAccessTemplate`, such as `/identity/conditionalAccess/templates/{id}`.
    ConditionalAccessTemplate: super::Entity = models::ConditionalAccessTemplate
}

impl ConditionalAccessTemplate {
    /// `GET /identity/conditionalAccess/templates/{conditionalAccessTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesstemplate-get?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.crossTenantAccessPolicy`, such as `/policies/crossTenantAccessPolicy`.
    CrossTenantAccessPolicy: super::DirectoryObject = models::CrossTenantAccessPolicy
}

impl CrossTenantAccessPolicy {
    /// `GET /policies/crossTenantAccessPolicy` — Get crossTenantAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-resettosystemdefault?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-post-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-list-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-update?view=graph-rest-1.0)
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.m365CapabilityBase`, such as `/policies/crossTenantAccessPolicy/partners/{id}/m365Capabilities`.
    CrossTenantAccessPolicyConfigurationPartnerM365Capabilities[models::M365CapabilityBase]
}

impl CrossTenantAccessPolicyConfigurationPartnerM365Capabilities {
    /// `POST /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/m365Capabilities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-post-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-list-m365capabilities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-post-partners?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.crossTenantIdentitySyncPolicyPartner`, such as `/policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization`.
    CrossTenantIdentitySyncPolicyPartner = models::CrossTenantIdentitySyncPolicyPartner
}

impl CrossTenantIdentitySyncPolicyPartner {
    /// `DELETE /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantidentitysyncpolicypartner-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.ReadWrite.CrossTenantAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE crossTenantIdentitySyncPolicyPartner: delete
            crosstenantidentitysyncpolicypartner-delete: Policy.ReadWrite.CrossTenantAccess | | Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.call(sheet)
    }

    /// `GET /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantidentitysyncpolicypartner-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.CrossTenantAccess`.
    pub fn get(&self) -> Get<models::CrossTenantIdentitySyncPolicyPartner> {
        let sheet = "GET crossTenantIdentitySyncPolicyPartner: get
            crosstenantidentitysyncpolicypartner-get: Policy.Read.All Policy.ReadWrite.CrossTenantAccess | | Policy.Read.All Policy.ReadWrite.CrossTenantAccess
            /policies/crossTenantAccessPolicy/partners/{id}/identitySynchronization";
        self.0.get(sheet)
    }

    /// `PUT /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/identitySynchronization`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationpartner-put-identitysynchronization?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-delete?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-update?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/customauthenticationextension-validateauthenticationconfiguration?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn validate_authentication_configuration(&self) -> Call<models::AuthenticationConfigurationValidation> {
        let sheet = "POST customAuthenticationExtension: validate_authentication_configuration
            customauthenticationextension-validateauthenticationconfiguration: CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/{id}/validateAuthenticationConfiguration";
        self.0.name("validateAuthenticationConfiguration").call(sheet)
    }
}
