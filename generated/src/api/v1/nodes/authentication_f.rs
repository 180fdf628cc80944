// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies/{id}`.
    FeatureRolloutPolicy: super::Entity = models::FeatureRolloutPolicy
}

impl FeatureRolloutPolicy {
    /// `DELETE /policies/featureRolloutPolicies/{id}` — Delete featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE featureRolloutPolicy: delete
            featurerolloutpolicy-delete: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/featureRolloutPolicies/{id}` — Get featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FeatureRolloutPolicy> {
        let sheet = "GET featureRolloutPolicy: get
            featurerolloutpolicy-get: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/featureRolloutPolicies/{id}` — Update featurerolloutpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::FeatureRolloutPolicy) -> Call<()> {
        let sheet = "PATCH featureRolloutPolicy: update
            featurerolloutpolicy-update: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-post-appliesto?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::DirectoryObject> {
        let sheet = "POST featureRolloutPolicy: add_ref
            featurerolloutpolicy-post-appliesto: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `POST /policies/featureRolloutPolicies/{featureRolloutPolicy-id}/appliesTo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-post-appliesto-2?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DirectoryObject>) -> Call<models::DirectoryObject> {
        let sheet = "POST appliesto: create
            featurerolloutpolicy-post-appliesto-2: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo";
        self.0.call(sheet).json(Into::<models::DirectoryObject>::into(body))
    }

    /// `DELETE /policies/featureRolloutPolicies/{featureRolloutPolicy-id}/appliesTo/$ref` — Remove appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete-appliesto?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE featureRolloutPolicy: delete_ref
            featurerolloutpolicy-delete-appliesto: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `DELETE /policies/featureRolloutPolicies/{policyId}/appliesTo/{directoryObjectId}/$ref` — Remove appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete-appliesto?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE featureRolloutPolicy: remove_ref
            featurerolloutpolicy-delete-appliesto: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies/{id}/appliesTo/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.federatedTokenValidationPolicy`, such as `/policies/federatedTokenValidationPolicy`.
    FederatedTokenValidationPolicy: super::DirectoryObject = models::FederatedTokenValidationPolicy
}

impl FederatedTokenValidationPolicy {
    /// `GET /policies/federatedTokenValidationPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.FedTokenValidation`; application: `Policy.Read.All`, `Policy.ReadWrite.FedTokenValidation`.
    pub fn get(&self) -> Get<models::FederatedTokenValidationPolicy> {
        let sheet = "GET policyRoot: get
            : Policy.Read.All Policy.ReadWrite.FedTokenValidation | | Policy.Read.All Policy.ReadWrite.FedTokenValidation
            /policies/federatedTokenValidationPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/federatedTokenValidationPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.FedTokenValidation`; application: `Policy.ReadWrite.FedTokenValidation`.
    pub fn update(&self, body: models::FederatedTokenValidationPolicy) -> Call<models::FederatedTokenValidationPolicy> {
        let sheet = "PATCH policyRoot: update
            : Policy.ReadWrite.FedTokenValidation | | Policy.ReadWrite.FedTokenValidation
            /policies/federatedTokenValidationPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fido2AuthenticationMethod`, such as `/me/authentication/fido2Methods/{id}`.
    Fido2AuthenticationMethod: super::AuthenticationMethod = models::Fido2AuthenticationMethod
}

impl Fido2AuthenticationMethod {
    /// `DELETE /users/{id | userPrincipalName}/authentication/fido2Methods/{id}` — Delete fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/me/authentication/fido2Methods/{fido2AuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.ReadWrite` and 3 more; application: `UserAuthMethod-Passkey.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fido2AuthenticationMethod: delete
            fido2authenticationmethod-delete: UserAuthMethod-Passkey.ReadWrite UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/{id}
            fido2authenticationmethod-delete: UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/fido2Methods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/fido2Methods/{id}` — Get fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/fido2Methods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.Read` and 3 more.
    pub fn get(&self) -> Get<models::Fido2AuthenticationMethod> {
        let sheet = "GET fido2AuthenticationMethod: get
            fido2authenticationmethod-get: UserAuthMethod-Passkey.Read UserAuthenticationMethod.Read UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/fido2Methods/{id}
            fido2authenticationmethod-get: UserAuthMethod-Passkey.Read UserAuthenticationMethod.Read UserAuthMethod-Passkey.Read.All UserAuthMethod-Passkey.ReadWrite UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.Read.All UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/authentication/fido2Methods/{fido2AuthenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/fido2Methods/{fido2AuthenticationMethod-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.ReadWrite`, `UserAuthenticationMethod.ReadWrite`.
    pub fn update(&self, body: models::Fido2AuthenticationMethod) -> Call<models::Fido2AuthenticationMethod> {
        let sheet = "PATCH fido2AuthenticationMethod: update
            : UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/fido2Methods/{id}
            : UserAuthMethod-Passkey.ReadWrite UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fido2AuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2`.
    Fido2AuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::Fido2AuthenticationMethodConfiguration
}

impl Fido2AuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Delete fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fido2AuthenticationMethodConfiguration: delete
            fido2authenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Get fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::Fido2AuthenticationMethodConfiguration> {
        let sheet = "GET fido2AuthenticationMethodConfiguration: get
            fido2authenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2` — Update fido2AuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::Fido2AuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH fido2AuthenticationMethodConfiguration: update
            fido2authenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::PasskeyAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }

    /// `…/passkeyProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn passkey_profiles(&self) -> Collection<models::PasskeyProfile> {
        Collection::at(self.0.name("passkeyProfiles"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fraudProtectionConfiguration`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp`.
    FraudProtectionConfiguration = models::FraudProtectionConfiguration
}

impl FraudProtectionConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::FraudProtectionConfiguration> {
        self.0.get("GET fraudProtectionConfiguration: get")
    }

    /// `…/microsoft.graph.fraudProtectionProviderConfiguration`
    pub fn as_fraud_protection_provider_configuration(&self) -> super::FraudProtectionProviderConfiguration {
        super::FraudProtectionProviderConfiguration(self.0.name("microsoft.graph.fraudProtectionProviderConfiguration"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fraudProtectionProvider`, such as `/identity/riskPrevention/fraudProtectionProviders/{id}`.
    FraudProtectionProvider: super::Entity = models::FraudProtectionProvider
}

impl FraudProtectionProvider {
    /// `DELETE /identity/riskPrevention/fraudProtectionProviders/{fraudProtectionProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-delete-fraudprotectionproviders?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE riskPreventionContainer: delete
            riskpreventioncontainer-delete-fraudprotectionproviders: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/fraudProtectionProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/riskPrevention/fraudProtectionProviders/{fraudProtectionProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fraudprotectionprovider-get?view=graph-rest-1.0), metadata
    /// Also: `/identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp/microsoft.graph.fraudProtectionProviderConfiguration/fraudProtectionProvider`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`, `RiskPreventionProviders.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FraudProtectionProvider> {
        let sheet = "GET fraudProtectionProvider: get
            fraudprotectionprovider-get: RiskPreventionProviders.Read.All RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/fraudProtectionProviders/{id}
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp/microsoft.graph.fraudProtectionProviderConfiguration/fraudProtectionProvider";
        self.0.get(sheet)
    }

    /// `PATCH /identity/riskPrevention/fraudProtectionProviders/{fraudProtectionProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fraudprotectionprovider-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::FraudProtectionProvider>) -> Call<models::FraudProtectionProvider> {
        let sheet = "PATCH fraudProtectionProvider: update
            fraudprotectionprovider-update: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/fraudProtectionProviders/{id}";
        self.0.call(sheet).json(Into::<models::FraudProtectionProvider>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fraudProtectionProviderConfiguration`, such as `/identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp/microsoft.graph.fraudProtectionProviderConfiguration`.
    FraudProtectionProviderConfiguration: super::FraudProtectionConfiguration = models::FraudProtectionProviderConfiguration
}

impl FraudProtectionProviderConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::FraudProtectionProviderConfiguration> {
        self.0.get("GET fraudProtectionProviderConfiguration: get")
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp/microsoft.graph.fraudProtectionProviderConfiguration/fraudProtectionProvider/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_fraud_protection_provider_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT fraudProtectionProvider: set_fraud_protection_provider_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onFraudProtectionLoadStartListener/handler/microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler/signUp/microsoft.graph.fraudProtectionProviderConfiguration/fraudProtectionProvider/$ref";
        self.0.name("fraudProtectionProvider").name("$ref").call(sheet).reference(body)
    }

    /// `…/fraudProtectionProvider`
    pub fn fraud_protection_provider(&self) -> super::FraudProtectionProvider {
        super::FraudProtectionProvider(self.0.name("fraudProtectionProvider"))
    }
}
