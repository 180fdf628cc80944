// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies/{id}`.
    FeatureRolloutPolicy = models::FeatureRolloutPolicy
}

impl FeatureRolloutPolicy {
    /// `DELETE /policies/featureRolloutPolicies/{id}` — Delete featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE featureRolloutPolicy: delete
            featurerolloutpolicy-delete: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/featureRolloutPolicies/{id}` — Get featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FeatureRolloutPolicy> {
        let sheet = "GET featureRolloutPolicy: get
            featurerolloutpolicy-get: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/featureRolloutPolicies/{id}` — Update featurerolloutpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::FeatureRolloutPolicy) -> Call<()> {
        let sheet = "PATCH featureRolloutPolicy: update
            featurerolloutpolicy-update: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::FeatureRolloutPolicyAppliesTo {
        super::FeatureRolloutPolicyAppliesTo(self.0.references("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/featureRolloutPolicies/{id}/appliesTo`.
    FeatureRolloutPolicyAppliesTo[models::DirectoryObject]
}

impl FeatureRolloutPolicyAppliesTo {
    /// `POST /policies/featureRolloutPolicies/{id}/appliesTo/$ref` — Assign appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-post-appliesto?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::DirectoryObject> {
        let sheet = "POST featureRolloutPolicy: add_ref
            featurerolloutpolicy-post-appliesto: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /policies/featureRolloutPolicies/{policyId}/appliesTo/{directoryObjectId}/$ref` — Remove appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete-appliesto?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE featureRolloutPolicy: remove_ref
            featurerolloutpolicy-delete-appliesto: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fido2AuthenticationMethod`, such as `/me/authentication/fido2Methods/{id}`.
    Fido2AuthenticationMethod: super::AuthenticationMethod = models::Fido2AuthenticationMethod
}

impl Fido2AuthenticationMethod {
    /// `DELETE /users/{id | userPrincipalName}/authentication/fido2Methods/{id}` — Delete fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fido2AuthenticationMethod: delete
            fido2authenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/fido2Methods/{id}` — Get fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/fido2Methods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Fido2AuthenticationMethod> {
        let sheet = "GET fido2AuthenticationMethod: get
            fido2authenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/fido2Methods/{id}
            /users/{id}/authentication/fido2Methods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fido2AuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`.
    Fido2AuthenticationMethodConfiguration = models::Fido2AuthenticationMethodConfiguration
}

impl Fido2AuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Delete fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fido2AuthenticationMethodConfiguration: delete
            fido2authenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Get fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::Fido2AuthenticationMethodConfiguration> {
        let sheet = "GET fido2AuthenticationMethodConfiguration: get
            fido2authenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Update fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::Fido2AuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH fido2AuthenticationMethodConfiguration: update
            fido2authenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | |
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}
