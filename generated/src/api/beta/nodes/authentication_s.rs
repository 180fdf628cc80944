// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipalRiskDetection`, such as `/identityProtection/servicePrincipalRiskDetections/{id}`.
    ServicePrincipalRiskDetection: super::Entity = models::ServicePrincipalRiskDetection
}

impl ServicePrincipalRiskDetection {
    /// `GET /identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetectionId}` — Get servicePrincipalRiskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipalriskdetection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::ServicePrincipalRiskDetection> {
        let sheet = "GET servicePrincipalRiskDetection: get
            serviceprincipalriskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/servicePrincipalRiskDetections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceProviderConstraints`, such as `/policies/crossTenantAccessPolicy/partners/{id}/serviceProviderConstraints`.
    ServiceProviderConstraints = models::ServiceProviderConstraints
}

impl ServiceProviderConstraints {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ServiceProviderConstraints> {
        self.0.get("GET serviceProviderConstraints: get")
    }

    /// `POST /policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/serviceProviderConstraints/restore`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::ServiceProviderConstraints> {
        let sheet = "POST serviceProviderConstraints: restore
            : | |
            /policies/crossTenantAccessPolicy/partners/{id}/serviceProviderConstraints/restore";
        self.0.name("restore").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.signInIdentifierBase`, such as `/identity/signInIdentifiers/{id}`.
    SignInIdentifierBase = models::SignInIdentifierBase
}

impl SignInIdentifierBase {
    /// `DELETE /identity/signInIdentifiers/{signInIdentifierBase-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SignInIdentifier.ReadWrite.All`; application: `SignInIdentifier.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE signInIdentifierBase: delete
            : SignInIdentifier.ReadWrite.All | | SignInIdentifier.ReadWrite.All
            /identity/signInIdentifiers/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/signInIdentifiers/{signInIdentifierBase-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SignInIdentifier.Read.All`, `SignInIdentifier.ReadWrite.All`; application: `SignInIdentifier.Read.All`, `SignInIdentifier.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SignInIdentifierBase> {
        let sheet = "GET signInIdentifierBase: get
            : SignInIdentifier.Read.All SignInIdentifier.ReadWrite.All | | SignInIdentifier.Read.All SignInIdentifier.ReadWrite.All
            /identity/signInIdentifiers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/signInIdentifiers/{signInIdentifierBase-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SignInIdentifier.ReadWrite.All`; application: `SignInIdentifier.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::SignInIdentifierBase>) -> Call<models::SignInIdentifierBase> {
        let sheet = "PATCH signInIdentifierBase: update
            : SignInIdentifier.ReadWrite.All | | SignInIdentifier.ReadWrite.All
            /identity/signInIdentifiers/{id}";
        self.0.call(sheet).json(Into::<models::SignInIdentifierBase>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.signInPreferences`, such as `/users/{id}/authentication/signInPreferences`.
    SignInPreferences = models::SignInPreferences
}

impl SignInPreferences {
    /// `GET /users/{user-id}/authentication/signInPreferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-get-signinpreferences?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SignInPreferences> {
        let sheet = "GET authentication: get
            authentication-get-signinpreferences: | |
            /users/{id}/authentication/signInPreferences";
        self.0.get(sheet)
    }

    /// `PATCH /users/{user-id}/authentication/signInPreferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-update-signinpreferences?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SignInPreferences) -> Call<models::SignInPreferences> {
        let sheet = "PATCH authentication: update
            authentication-update-signinpreferences: | |
            /users/{id}/authentication/signInPreferences";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.smsAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`.
    SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration = models::SmsAuthenticationMethodConfiguration
}

impl SmsAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Delete smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE smsAuthenticationMethodConfiguration: delete
            smsauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Get smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::SmsAuthenticationMethodConfiguration> {
        let sheet = "GET smsAuthenticationMethodConfiguration: get
            smsauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` — Update smsAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::SmsAuthenticationMethodConfiguration,
    ) -> Call<models::SmsAuthenticationMethodConfiguration> {
        let sheet = "PATCH smsAuthenticationMethodConfiguration: update
            smsauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::SmsAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.softwareOathAuthenticationMethod`, such as `/me/authentication/softwareOathMethods/{id}`.
    SoftwareOathAuthenticationMethod: super::AuthenticationMethod = models::SoftwareOathAuthenticationMethod
}

impl SoftwareOathAuthenticationMethod {
    /// `DELETE /users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}` — Delete softwareOathAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete?view=graph-rest-beta)
    /// Also: `/me/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.ReadWrite` and 3 more; application: `UserAuthMethod-SoftwareOATH.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE softwareoathauthenticationmethod: delete
            softwareoathauthenticationmethod-delete: UserAuthMethod-SoftwareOATH.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/softwareOathMethods/{id}
            softwareoathauthenticationmethod-delete: UserAuthMethod-SoftwareOATH.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/softwareOathMethods/{id}` — Get softwareOathAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET softwareoathauthenticationmethod: get
            softwareoathauthenticationmethod-get: UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods/{id}
            softwareoathauthenticationmethod-get: UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/softwareOathMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.strongAuthenticationRequirements`, such as `/me/authentication/requirements`.
    StrongAuthenticationRequirements = models::StrongAuthenticationRequirements
}

impl StrongAuthenticationRequirements {
    /// `GET /me/authentication/requirements`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/requirements`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::StrongAuthenticationRequirements> {
        let sheet = "GET authentication: get
            authentication-get: Policy.Read.All Policy.ReadWrite.AuthenticationMethod | |
            /me/authentication/requirements
            authentication-get: Policy.Read.All Policy.ReadWrite.AuthenticationMethod | | Policy.Read.All Policy.ReadWrite.AuthenticationMethod
            /users/{id}/authentication/requirements";
        self.0.get(sheet)
    }

    /// `PATCH /me/authentication/requirements`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/requirements`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::StrongAuthenticationRequirements,
    ) -> Call<models::StrongAuthenticationRequirements> {
        let sheet = "PATCH authentication: update
            authentication-update: Policy.ReadWrite.AuthenticationMethod | |
            /me/authentication/requirements
            authentication-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /users/{id}/authentication/requirements";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/b2bManagementPolicies/{id}/appliesTo`.
    StsPolicyAppliesTo[models::DirectoryObject]
}

impl StsPolicyAppliesTo {
    /// `GET /policies/claimsMappingPolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list-appliesto?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list-appliesto?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list-appliesto?view=graph-rest-beta) and 1 more
    /// Also: `/policies/tokenIssuancePolicies/{id}/appliesTo`, `/policies/tokenLifetimePolicies/{id}/appliesTo`, `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` and 3 more; application: `Policy.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies/{id}/appliesTo
            tokenissuancepolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}/appliesTo
            tokenlifetimepolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}/appliesTo
            homerealmdiscoverypolicy-list-appliesto: Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Application.Read.All Directory.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies/{id}/appliesTo
            claimsmappingpolicy-list-appliesto: Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All | | Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All
            /policies/b2bManagementPolicies/{id}/appliesTo
            /policies/onPremAuthenticationPolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}
