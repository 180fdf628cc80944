// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/policies/homeRealmDiscoveryPolicies/{id}`.
    HomeRealmDiscoveryPolicy: super::DirectoryObject = models::HomeRealmDiscoveryPolicy
}

impl HomeRealmDiscoveryPolicy {
    /// `DELETE /policies/homeRealmDiscoveryPolicies/{id}` — Delete homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE homeRealmDiscoveryPolicy: delete
            homerealmdiscoverypolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/homeRealmDiscoveryPolicies/{id}` — Get homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homeRealmDiscoveryPolicy: get
            homerealmdiscoverypolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/homeRealmDiscoveryPolicies/{id}` — Update homerealmdiscoverypolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<()> {
        let sheet = "PATCH homeRealmDiscoveryPolicy: update
            homerealmdiscoverypolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}
