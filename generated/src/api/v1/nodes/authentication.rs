// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Content, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.activityBasedTimeoutPolicy`, such as `/policies/activityBasedTimeoutPolicies/{id}`.
    ActivityBasedTimeoutPolicy: super::DirectoryObject = models::ActivityBasedTimeoutPolicy
}

impl ActivityBasedTimeoutPolicy {
    /// `DELETE /policies/activityBasedTimeoutPolicies/{id}` — Delete activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE activityBasedTimeoutPolicy: delete
            activitybasedtimeoutpolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/activityBasedTimeoutPolicies/{id}` — Get activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::ActivityBasedTimeoutPolicy> {
        let sheet = "GET activityBasedTimeoutPolicy: get
            activitybasedtimeoutpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/activityBasedTimeoutPolicies/{id}` — Update activitybasedtimeoutpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<()> {
        let sheet = "PATCH activityBasedTimeoutPolicy: update
            activitybasedtimeoutpolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminConsentRequestPolicy`, such as `/policies/adminConsentRequestPolicy`.
    AdminConsentRequestPolicy = models::AdminConsentRequestPolicy
}

impl AdminConsentRequestPolicy {
    /// `GET /policies/adminConsentRequestPolicy` — Get adminConsentRequestPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` and 3 more; application: `Policy.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AdminConsentRequestPolicy> {
        let sheet = "GET adminConsentRequestPolicy: get
            adminconsentrequestpolicy-get: Policy.Read.All Policy.ReadWrite.ConsentRequest Directory.Read.All Directory.ReadWrite.All | | Policy.Read.All Policy.ReadWrite.ConsentRequest Directory.Read.All Directory.ReadWrite.All
            /policies/adminConsentRequestPolicy";
        self.0.get(sheet)
    }

    /// `PUT /policies/adminConsentRequestPolicy` — Update adminConsentRequestPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConsentRequest`, `Directory.ReadWrite.All`; application: `Policy.ReadWrite.ConsentRequest`, `Directory.ReadWrite.All`.
    pub fn replace(&self, body: models::AdminConsentRequestPolicy) -> Call<()> {
        let sheet = "PUT adminConsentRequestPolicy: replace
            adminconsentrequestpolicy-update: Policy.ReadWrite.ConsentRequest Directory.ReadWrite.All | | Policy.ReadWrite.ConsentRequest Directory.ReadWrite.All
            /policies/adminConsentRequestPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authentication`, such as `/me/authentication`.
    Authentication = models::Authentication
}

impl Authentication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Authentication> {
        self.0.get("GET authentication: get")
    }

    /// `…/fido2Methods`
    pub fn fido2_methods(&self) -> super::AuthenticationFido2Methods {
        super::AuthenticationFido2Methods(self.0.name("fido2Methods"))
    }

    /// `…/methods`
    pub fn methods(&self) -> super::AuthenticationMethods {
        super::AuthenticationMethods(self.0.name("methods"))
    }

    /// `…/microsoftAuthenticatorMethods`
    pub fn microsoft_authenticator_methods(&self) -> super::AuthenticationMicrosoftAuthenticatorMethods {
        super::AuthenticationMicrosoftAuthenticatorMethods(self.0.name("microsoftAuthenticatorMethods"))
    }

    /// `…/temporaryAccessPassMethods`
    pub fn temporary_access_pass_methods(&self) -> super::AuthenticationTemporaryAccessPassMethods {
        super::AuthenticationTemporaryAccessPassMethods(self.0.name("temporaryAccessPassMethods"))
    }

    /// `…/windowsHelloForBusinessMethods`
    pub fn windows_hello_for_business_methods(&self) -> super::AuthenticationWindowsHelloForBusinessMethods {
        super::AuthenticationWindowsHelloForBusinessMethods(self.0.name("windowsHelloForBusinessMethods"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fido2AuthenticationMethod`, such as `/me/authentication/fido2Methods`.
    AuthenticationFido2Methods[models::Fido2AuthenticationMethod]
}

impl AuthenticationFido2Methods {
    /// `GET /me/authentication/fido2Methods` — List fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/fido2Methods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::Fido2AuthenticationMethod> {
        let sheet = "GET fido2AuthenticationMethod: list
            fido2authenticationmethod-list: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/fido2Methods
            /users/{id}/authentication/fido2Methods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationFlowsPolicy`, such as `/policies/authenticationFlowsPolicy`.
    AuthenticationFlowsPolicy = models::AuthenticationFlowsPolicy
}

impl AuthenticationFlowsPolicy {
    /// `GET /policies/authenticationFlowsPolicy` — Get authenticationFlowsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.AuthenticationFlows`; application: `Policy.Read.All`, `Policy.ReadWrite.AuthenticationFlows`.
    pub fn get(&self) -> Get<models::AuthenticationFlowsPolicy> {
        let sheet = "GET authenticationFlowsPolicy: get
            authenticationflowspolicy-get: Policy.Read.All Policy.ReadWrite.AuthenticationFlows | | Policy.Read.All Policy.ReadWrite.AuthenticationFlows
            /policies/authenticationFlowsPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationFlowsPolicy` — Update authenticationFlowsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationFlows`; application: `Policy.ReadWrite.AuthenticationFlows`.
    pub fn update(&self, body: models::AuthenticationFlowsPolicy) -> Call<()> {
        let sheet = "PATCH authenticationFlowsPolicy: update
            authenticationflowspolicy-update: Policy.ReadWrite.AuthenticationFlows | | Policy.ReadWrite.AuthenticationFlows
            /policies/authenticationFlowsPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethod`, such as `/me/authentication/methods/{id}`.
    AuthenticationMethod = models::AuthenticationMethod
}

impl AuthenticationMethod {
    /// `GET /me/authentication/methods/{id}` — Get authenticationmethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/methods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuthenticationMethod> {
        let sheet = "GET authenticationMethod: get
            authenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/methods/{id}
            /users/{id}/authentication/methods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationMethod`, such as `/me/authentication/methods`.
    AuthenticationMethods[models::AuthenticationMethod]
}

impl AuthenticationMethods {
    /// `GET /me/authentication/methods` — List methods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/methods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-methods: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/methods
            /users/{id}/authentication/methods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodsPolicy`, such as `/policies/authenticationMethodsPolicy`.
    AuthenticationMethodsPolicy = models::AuthenticationMethodsPolicy
}

impl AuthenticationMethodsPolicy {
    /// `GET /policies/authenticationMethodsPolicy` — Get authenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::AuthenticationMethodsPolicy> {
        let sheet = "GET authenticationMethodsPolicy: get
            authenticationmethodspolicy-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy` — Update authenticationmethodspolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: impl Into<models::AuthenticationMethodConfiguration>) -> Call<()> {
        let sheet = "PATCH authenticationMethodsPolicy: update
            authenticationmethodspolicy-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy";
        self.0.call(sheet).json(Into::<models::AuthenticationMethodConfiguration>::into(body))
    }

    /// `…/authenticationMethodConfigurations`
    pub fn authentication_method_configurations(
        &self,
    ) -> super::AuthenticationMethodsPolicyAuthenticationMethodConfigurations
    {
        super::AuthenticationMethodsPolicyAuthenticationMethodConfigurations(
            self.0.name("authenticationMethodConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations`.
    AuthenticationMethodsPolicyAuthenticationMethodConfigurations[models::AuthenticationMethodConfiguration]
}

impl AuthenticationMethodsPolicyAuthenticationMethodConfigurations {
    /// `…/email`
    pub fn email(&self) -> super::EmailAuthenticationMethodConfiguration {
        super::EmailAuthenticationMethodConfiguration(self.0.name("email"))
    }

    /// `…/fido2`
    pub fn fido2(&self) -> super::Fido2AuthenticationMethodConfiguration {
        super::Fido2AuthenticationMethodConfiguration(self.0.name("fido2"))
    }

    /// `…/microsoftAuthenticator`
    pub fn microsoft_authenticator(&self) -> super::MicrosoftAuthenticatorAuthenticationMethodConfiguration {
        super::MicrosoftAuthenticatorAuthenticationMethodConfiguration(self.0.name("microsoftAuthenticator"))
    }

    /// `…/temporaryAccessPass`
    pub fn temporary_access_pass(&self) -> super::TemporaryAccessPassAuthenticationMethodConfiguration {
        super::TemporaryAccessPassAuthenticationMethodConfiguration(self.0.name("temporaryAccessPass"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/microsoftAuthenticatorMethods`.
    AuthenticationMicrosoftAuthenticatorMethods[models::MicrosoftAuthenticatorAuthenticationMethod]
}

impl AuthenticationMicrosoftAuthenticatorMethods {
    /// `GET /me/authentication/microsoftAuthenticatorMethods` — List microsoftAuthenticatorAuthenticationMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-list?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethod: list
            microsoftauthenticatorauthenticationmethod-list: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods
            /users/{id}/authentication/microsoftAuthenticatorMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, such as `/me/authentication/temporaryAccessPassMethods`.
    AuthenticationTemporaryAccessPassMethods[models::TemporaryAccessPassAuthenticationMethod]
}

impl AuthenticationTemporaryAccessPassMethods {
    /// `POST /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods` — Create temporaryAccessPassMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TemporaryAccessPassAuthenticationMethod,
    ) -> Call<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-temporaryaccesspassmethods: UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/temporaryAccessPassMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/temporaryAccessPassMethods` — List temporaryAccessPassMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-temporaryaccesspassmethods: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods
            /users/{id}/authentication/temporaryAccessPassMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, such as `/me/authentication/windowsHelloForBusinessMethods`.
    AuthenticationWindowsHelloForBusinessMethods[models::WindowsHelloForBusinessAuthenticationMethod]
}

impl AuthenticationWindowsHelloForBusinessMethods {
    /// `GET /me/authentication/windowsHelloForBusinessMethods` — List windowsHelloForBusinessAuthenticationMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsHelloForBusinessAuthenticationMethod> {
        let sheet = "GET windowsHelloForBusinessAuthenticationMethod: list
            windowshelloforbusinessauthenticationmethod-list: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods
            /users/{id}/authentication/windowsHelloForBusinessMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy`.
    AuthorizationPolicy = models::AuthorizationPolicy
}

impl AuthorizationPolicy {
    /// `GET /policies/authorizationPolicy` — Get authorizationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.Authorization`; application: `Policy.Read.All`, `Policy.ReadWrite.Authorization`.
    pub fn get(&self) -> Get<models::AuthorizationPolicy> {
        let sheet = "GET authorizationPolicy: get
            authorizationpolicy-get: Policy.Read.All Policy.ReadWrite.Authorization | | Policy.Read.All Policy.ReadWrite.Authorization
            /policies/authorizationPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authorizationPolicy` — Update authorizationpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.Authorization`; application: `Policy.ReadWrite.Authorization`.
    pub fn update(&self, body: models::AuthorizationPolicy) -> Call<()> {
        let sheet = "PATCH authorizationPolicy: update
            authorizationpolicy-update: Policy.ReadWrite.Authorization | | Policy.ReadWrite.Authorization
            /policies/authorizationPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.b2xIdentityUserFlow`, such as `/identity/b2xUserFlows/{id}`.
    B2xIdentityUserFlow = models::B2xIdentityUserFlow
}

impl B2xIdentityUserFlow {
    /// `DELETE /identity/b2xUserFlows/{id}` — Delete b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: delete
            b2xidentityuserflow-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}` — Get b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::B2xIdentityUserFlow> {
        let sheet = "GET b2xIdentityUserFlow: get
            b2xidentityuserflow-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}";
        self.0.get(sheet)
    }

    /// `…/apiConnectorConfiguration`
    pub fn api_connector_configuration(&self) -> super::B2xIdentityUserFlowApiConnectorConfiguration {
        super::B2xIdentityUserFlowApiConnectorConfiguration(self.0.references("apiConnectorConfiguration"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::B2xIdentityUserFlowIdentityProviders {
        super::B2xIdentityUserFlowIdentityProviders(self.0.references("identityProviders"))
    }

    /// `…/languages`
    pub fn languages(&self) -> super::B2xIdentityUserFlowLanguages {
        super::B2xIdentityUserFlowLanguages(self.0.name("languages"))
    }

    /// `…/userAttributeAssignments`
    pub fn user_attribute_assignments(&self) -> super::B2xIdentityUserFlowUserAttributeAssignments {
        super::B2xIdentityUserFlowUserAttributeAssignments(self.0.name("userAttributeAssignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowApiConnectorConfiguration`, such as `/identity/b2xUserFlows/{id}/apiConnectorConfiguration`.
    B2xIdentityUserFlowApiConnectorConfiguration[models::UserFlowApiConnectorConfiguration]
}

impl B2xIdentityUserFlowApiConnectorConfiguration {
    /// `GET /identity/b2xUserFlows/{id}/apiConnectorConfiguration` — Get userFlowApiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-get-apiconnectorconfiguration?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowApiConnectorConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-get-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration";
        self.0.list(sheet)
    }

    /// `PUT /identity/b2xUserFlows/{b2xUserFlowId}/apiConnectorConfiguration/{step}/$ref` — Update apiConnectorConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-put-apiconnectorconfiguration?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_ref(&self, id: impl AsRef<str>, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT b2xIdentityUserFlow: set_ref
            b2xidentityuserflow-put-apiconnectorconfiguration: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/apiConnectorConfiguration/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identity/b2xUserFlows/{id}/identityProviders`.
    B2xIdentityUserFlowIdentityProviders[models::IdentityProvider]
}

impl B2xIdentityUserFlowIdentityProviders {
    /// `POST /identity/b2xUserFlows/{id}/identityProviders/$ref` — Add identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-identityproviders?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST b2xIdentityUserFlow: add_ref
            b2xidentityuserflow-post-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /identity/b2xUserFlows/{id}/identityProviders` — List identityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-identityproviders?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders";
        self.0.list(sheet)
    }

    /// `DELETE /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref` — Delete identityProvider from b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-delete-identityproviders?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE b2xIdentityUserFlow: remove_ref
            b2xidentityuserflow-delete-identityproviders: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/identityProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2xUserFlows/{id}/languages`.
    B2xIdentityUserFlowLanguages[models::UserFlowLanguageConfiguration]
}

impl B2xIdentityUserFlowLanguages {
    /// `GET /identity/b2xUserFlows/{id}/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-languages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguageConfiguration> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-languages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2xUserFlows/{id}/userAttributeAssignments`.
    B2xIdentityUserFlowUserAttributeAssignments[models::IdentityUserFlowAttributeAssignment]
}

impl B2xIdentityUserFlowUserAttributeAssignments {
    /// `POST /identity/b2xUserFlows/{id}/userAttributeAssignments` — Create userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-post-userattributeassignments?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "POST b2xIdentityUserFlow: create
            b2xidentityuserflow-post-userattributeassignments: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/getOrder` — identityUserFlowAttributeAssignment: getOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-getorder?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get_order(&self) -> Get<models::AssignmentOrder> {
        let sheet = "GET identityUserFlowAttributeAssignment: get_order
            identityuserflowattributeassignment-getorder: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/getOrder";
        self.0.name("getOrder").get(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments` — List userAttributeAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b2xidentityuserflow-list-userattributeassignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET b2xIdentityUserFlow: list
            b2xidentityuserflow-list-userattributeassignments: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments";
        self.0.list(sheet)
    }

    /// `POST /identity/b2xUserFlows/{b2xIdentityUserFlowId}/userAttributeAssignments/setOrder` — identityUserFlowAttributeAssignment: setOrder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn set_order(&self, body: requests::identity_user_flow_attribute_assignment::SetOrderRequest) -> Call<()> {
        let sheet = "POST identityUserFlowAttributeAssignment: set_order
            identityuserflowattributeassignment-setorder: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/setOrder";
        self.0.name("setOrder").call(sheet).json(body)
    }
}

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
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list-appliesto?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.conditionalAccessPolicy`, such as `/identity/conditionalAccess/policies/{id}`.
    ConditionalAccessPolicy = models::ConditionalAccessPolicy
}

impl ConditionalAccessPolicy {
    /// `DELETE /identity/conditionalAccess/policies/{id}` — Delete conditionalAccessPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::ConditionalAccessPolicy> {
        let sheet = "GET conditionalAccessPolicy: get
            conditionalaccesspolicy-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/policies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/policies/{id}` — Update conditionalaccesspolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.conditionalAccessRoot`, such as `/identity/conditionalAccess`.
    ConditionalAccessRoot = models::ConditionalAccessRoot
}

impl ConditionalAccessRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ConditionalAccessRoot> {
        self.0.get("GET conditionalAccessRoot: get")
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
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn create(&self, body: impl Into<models::NamedLocation>) -> Call<models::NamedLocation> {
        let sheet = "POST conditionalAccessRoot: create
            conditionalaccessroot-post-namedlocations: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
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
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`.
    pub fn create(&self, body: models::ConditionalAccessPolicy) -> Call<models::ConditionalAccessPolicy> {
        let sheet = "POST conditionalAccessRoot: create
            conditionalaccessroot-post-policies: Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All
            /identity/conditionalAccess/policies";
        self.0.call(sheet).json(body)
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`, such as `/policies/crossTenantAccessPolicy/default`.
    CrossTenantAccessPolicyConfigurationDefault = models::CrossTenantAccessPolicyConfigurationDefault
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
    /// A value of `microsoft.graph.emailAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email`.
    EmailAuthenticationMethodConfiguration = models::EmailAuthenticationMethodConfiguration
}

impl EmailAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Delete emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethodConfiguration: delete
            emailauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Get emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::EmailAuthenticationMethodConfiguration> {
        let sheet = "GET emailAuthenticationMethodConfiguration: get
            emailauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` — Update emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::EmailAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH emailAuthenticationMethodConfiguration: update
            emailauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies/{id}`.
    FeatureRolloutPolicy = models::FeatureRolloutPolicy
}

impl FeatureRolloutPolicy {
    /// `DELETE /policies/featureRolloutPolicies/{id}` — Delete featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-post-appliesto?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicy-delete-appliesto?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-get?view=graph-rest-1.0)
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
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::Fido2AuthenticationMethodConfiguration> {
        let sheet = "GET fido2AuthenticationMethodConfiguration: get
            fido2authenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
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
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

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
    pub fn applies_to(&self) -> super::HomeRealmDiscoveryPolicyAppliesTo {
        super::HomeRealmDiscoveryPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/homeRealmDiscoveryPolicies/{id}/appliesTo`.
    HomeRealmDiscoveryPolicyAppliesTo[models::DirectoryObject]
}

impl HomeRealmDiscoveryPolicyAppliesTo {
    /// `GET /policies/homeRealmDiscoveryPolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list-appliesto?view=graph-rest-1.0)
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`; application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET homeRealmDiscoveryPolicy: list
            homerealmdiscoverypolicy-list-appliesto: Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All | | Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All
            /policies/homeRealmDiscoveryPolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityApiConnector`, such as `/identity/apiConnectors/{id}`.
    IdentityApiConnector = models::IdentityApiConnector
}

impl IdentityApiConnector {
    /// `DELETE /identity/apiConnectors/{identityApiConnectorId}` — Delete identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityApiConnector: delete
            identityapiconnector-delete: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/apiConnectors/{identityApiConnectorId}` — Get identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityApiConnector> {
        let sheet = "GET identityApiConnector: get
            identityapiconnector-get: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/apiConnectors/{identityApiConnectorId}` — Update identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn update(&self, body: models::IdentityApiConnector) -> Call<()> {
        let sheet = "PATCH identityApiConnector: update
            identityapiconnector-update: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identity/apiconnectors/{id}/uploadClientCertificate` — identityApiConnector: uploadClientCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn upload_client_certificate(
        &self,
        body: requests::identity_api_connector::UploadClientCertificateRequest,
    ) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: upload_client_certificate
            identityapiconnector-uploadclientcertificate: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors/{id}/uploadClientCertificate";
        self.0.name("uploadClientCertificate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityContainer`, such as `/identity`.
    IdentityContainer = models::IdentityContainer
}

impl IdentityContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityContainer> {
        self.0.get("GET identityContainer: get")
    }

    /// `…/apiConnectors`
    pub fn api_connectors(&self) -> super::IdentityContainerApiConnectors {
        super::IdentityContainerApiConnectors(self.0.name("apiConnectors"))
    }

    /// `…/b2xUserFlows`
    pub fn b2x_user_flows(&self) -> super::IdentityContainerB2xUserFlows {
        super::IdentityContainerB2xUserFlows(self.0.name("b2xUserFlows"))
    }

    /// `…/conditionalAccess`
    pub fn conditional_access(&self) -> super::ConditionalAccessRoot {
        super::ConditionalAccessRoot(self.0.name("conditionalAccess"))
    }

    /// `…/identityProvider`
    ///
    /// The type lists it; no page documents a request there.
    pub fn identity_provider(&self) -> Collection<models::IdentityProviderBase> {
        Collection::at(self.0.name("identityProvider"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::IdentityContainerIdentityProviders {
        super::IdentityContainerIdentityProviders(self.0.name("identityProviders"))
    }

    /// `…/userFlowAttributes`
    pub fn user_flow_attributes(&self) -> super::IdentityContainerUserFlowAttributes {
        super::IdentityContainerUserFlowAttributes(self.0.name("userFlowAttributes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityApiConnector`, such as `/identity/apiConnectors`.
    IdentityContainerApiConnectors[models::IdentityApiConnector]
}

impl IdentityContainerApiConnectors {
    /// `POST /identity/apiConnectors` — Create identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn create(&self, body: models::IdentityApiConnector) -> Call<models::IdentityApiConnector> {
        let sheet = "POST identityApiConnector: create
            identityapiconnector-create: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/apiConnectors` — List identityApiConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `APIConnectors.ReadWrite.All`; application: `APIConnectors.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityApiConnector> {
        let sheet = "GET identityApiConnector: list
            identityapiconnector-list: APIConnectors.ReadWrite.All | | APIConnectors.ReadWrite.All
            /identity/apiConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.b2xIdentityUserFlow`, such as `/identity/b2xUserFlows`.
    IdentityContainerB2xUserFlows[models::B2xIdentityUserFlow]
}

impl IdentityContainerB2xUserFlows {
    /// `POST /identity/b2xUserFlows` — Create b2xIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-b2xuserflows?view=graph-rest-1.0)
    /// Required: `id`, `userFlowType`, `userFlowTypeVersion`. Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(&self, body: models::B2xIdentityUserFlow) -> Call<models::B2xIdentityUserFlow> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-b2xuserflows: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2xUserFlows` — List b2xIdentityUserFlows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-b2xuserflows?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::B2xIdentityUserFlow> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-b2xuserflows: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.socialIdentityProvider`, such as `/identity/identityProviders`.
    IdentityContainerIdentityProviders[models::SocialIdentityProvider]
}

impl IdentityContainerIdentityProviders {
    /// `POST /identity/identityProviders` — Create identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-identityproviders?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: models::SocialIdentityProvider) -> Call<models::SocialIdentityProvider> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-identityproviders: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/identityProviders` — List identityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-identityproviders?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::SocialIdentityProvider> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-identityproviders: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders";
        self.0.list(sheet)
    }

    /// `…/availableProviderTypes`
    pub fn available_provider_types(&self) -> super::IdentityContainerIdentityProvidersAvailableProviderTypes {
        super::IdentityContainerIdentityProvidersAvailableProviderTypes(self.0.name("availableProviderTypes"))
    }
}

crate::runtime::node! {
    /// `/identity/identityProviders/availableProviderTypes`
    IdentityContainerIdentityProvidersAvailableProviderTypes
}

impl IdentityContainerIdentityProvidersAvailableProviderTypes {
    /// `GET /identity/identityProviders/availableProviderTypes` — List availableProviderTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-availableprovidertypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET identityProviderBase: list
            identityproviderbase-availableprovidertypes: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders/availableProviderTypes";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttribute`, such as `/identity/userFlowAttributes`.
    IdentityContainerUserFlowAttributes[models::IdentityUserFlowAttribute]
}

impl IdentityContainerUserFlowAttributes {
    /// `POST /identity/userFlowAttributes` — Create identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::IdentityUserFlowAttribute>,
    ) -> Call<models::IdentityUserFlowAttribute> {
        let sheet = "POST identityUserFlowAttribute: create
            identityuserflowattribute-post: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/userFlowAttributes";
        self.0.call(sheet).json(Into::<models::IdentityUserFlowAttribute>::into(body))
    }

    /// `GET /identity/userFlowAttributes` — List identityUserFlowAttributes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityUserFlowAttribute> {
        let sheet = "GET identityUserFlowAttribute: list
            identityuserflowattribute-list: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/userFlowAttributes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityProtectionRoot`, such as `/identityProtection`.
    IdentityProtectionRoot = models::IdentityProtectionRoot
}

impl IdentityProtectionRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityProtectionRoot> {
        self.0.get("GET identityProtectionRoot: get")
    }

    /// `…/riskDetections`
    pub fn risk_detections(&self) -> super::IdentityProtectionRootRiskDetections {
        super::IdentityProtectionRootRiskDetections(self.0.name("riskDetections"))
    }

    /// `…/riskyUsers`
    pub fn risky_users(&self) -> super::IdentityProtectionRootRiskyUsers {
        super::IdentityProtectionRootRiskyUsers(self.0.name("riskyUsers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskDetection`, such as `/identityProtection/riskDetections`.
    IdentityProtectionRootRiskDetections[models::RiskDetection]
}

impl IdentityProtectionRootRiskDetections {
    /// `GET /identityProtection/riskDetections` — List riskDetections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn list(&self) -> List<models::RiskDetection> {
        let sheet = "GET riskDetection: list
            riskdetection-list: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/riskDetections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyUser`, such as `/identityProtection/riskyUsers`.
    IdentityProtectionRootRiskyUsers[models::RiskyUser]
}

impl IdentityProtectionRootRiskyUsers {
    /// `POST /identityProtection/riskyUsers/confirmCompromised` — riskyUser: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_user::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_compromised
            riskyuser-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyUsers/dismiss` — riskyUser: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-dismiss?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_user::DismissRequest) -> Call<()> {
        let sheet = "POST riskyUser: dismiss
            riskyuser-dismiss: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /identityProtection/riskyUsers` — List riskyUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn list(&self) -> List<models::RiskyUser> {
        let sheet = "GET riskyUser: list
            riskyuser-list: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityProvider`, such as `/identityProviders/{id}`.
    IdentityProvider = models::IdentityProvider
}

impl IdentityProvider {
    /// `DELETE /identityProviders/{id}` — Delete identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProvider: delete
            identityprovider-delete: IdentityProvider.ReadWrite.All | |
            /identityProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityProviders/{id}` — Get identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityProvider> {
        let sheet = "GET identityProvider: get
            identityprovider-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | |
            /identityProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityProviders/{id}` — Update identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: models::IdentityProvider) -> Call<()> {
        let sheet = "PATCH identityProvider: update
            identityprovider-update: IdentityProvider.ReadWrite.All | |
            /identityProviders/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identityProviders`.
    IdentityProviders[models::IdentityProvider]
}

impl IdentityProviders {
    /// `POST /identityProviders` — Create identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-post-identityproviders?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: models::IdentityProvider) -> Call<models::IdentityProvider> {
        let sheet = "POST identityProvider: create
            identityprovider-post-identityproviders: IdentityProvider.ReadWrite.All | |
            /identityProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityProviders` — List identityproviders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET identityProvider: list
            identityprovider-list: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | |
            /identityProviders";
        self.0.list(sheet)
    }

    /// `…/availableProviderTypes`
    pub fn available_provider_types(&self) -> super::IdentityProvidersAvailableProviderTypes {
        super::IdentityProvidersAvailableProviderTypes(self.0.name("availableProviderTypes"))
    }
}

crate::runtime::node! {
    /// `/identityProviders/availableProviderTypes`
    IdentityProvidersAvailableProviderTypes
}

impl IdentityProvidersAvailableProviderTypes {
    /// `GET /identityProviders/availableProviderTypes` — List availableProviderTypes deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET identityProvider: list
            identityprovider-list-availableprovidertypes: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identityProviders/availableProviderTypes";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`, such as `/policies/identitySecurityDefaultsEnforcementPolicy`.
    IdentitySecurityDefaultsEnforcementPolicy: super::DirectoryObject = models::IdentitySecurityDefaultsEnforcementPolicy
}

impl IdentitySecurityDefaultsEnforcementPolicy {
    /// `GET /policies/identitySecurityDefaultsEnforcementPolicy` — Get identitySecurityDefaultsEnforcementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::IdentitySecurityDefaultsEnforcementPolicy> {
        let sheet = "GET identitySecurityDefaultsEnforcementPolicy: get
            identitysecuritydefaultsenforcementpolicy-get: Policy.Read.All | | Policy.Read.All
            /policies/identitySecurityDefaultsEnforcementPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/identitySecurityDefaultsEnforcementPolicy` — Update identitySecurityDefaultsEnforcementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: models::IdentitySecurityDefaultsEnforcementPolicy) -> Call<()> {
        let sheet = "PATCH identitySecurityDefaultsEnforcementPolicy: update
            identitysecuritydefaultsenforcementpolicy-update: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /policies/identitySecurityDefaultsEnforcementPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityUserFlowAttribute`, such as `/identity/userFlowAttributes/{id}`.
    IdentityUserFlowAttribute = models::IdentityUserFlowAttribute
}

impl IdentityUserFlowAttribute {
    /// `DELETE /identity/userFlowAttributes/{id}` — Delete identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityUserFlowAttribute: delete
            identityuserflowattribute-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/userFlowAttributes/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/userFlowAttributes/{id}` — Get identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityUserFlowAttribute> {
        let sheet = "GET identityUserFlowAttribute: get
            identityuserflowattribute-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/userFlowAttributes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/userFlowAttributes/{id}` — Update identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityUserFlowAttribute>) -> Call<()> {
        let sheet = "PATCH identityUserFlowAttribute: update
            identityuserflowattribute-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/userFlowAttributes/{id}";
        self.0.call(sheet).json(Into::<models::IdentityUserFlowAttribute>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`.
    IdentityUserFlowAttributeAssignment = models::IdentityUserFlowAttributeAssignment
}

impl IdentityUserFlowAttributeAssignment {
    /// `DELETE /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Delete userAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityUserFlowAttributeAssignment: delete
            identityuserflowattributeassignment-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Get identityUserFlowAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET identityUserFlowAttributeAssignment: get
            identityuserflowattributeassignment-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}` — Update identityUserFlowAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-update?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<Option<models::IdentityUserFlowAttributeAssignment>> {
        let sheet = "PATCH identityUserFlowAttributeAssignment: update
            identityuserflowattributeassignment-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/userAttribute`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user_attribute(&self) -> super::IdentityUserFlowAttribute {
        super::IdentityUserFlowAttribute(self.0.name("userAttribute"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/microsoftAuthenticatorMethods/{id}`.
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = models::MicrosoftAuthenticatorAuthenticationMethod
}

impl MicrosoftAuthenticatorAuthenticationMethod {
    /// `DELETE /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Delete MicrosoftAuthenticatorAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftAuthenticatorAuthenticationMethod: delete
            microsoftauthenticatorauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
            /users/{id}/authentication/microsoftAuthenticatorMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}` — Get microsoftAuthenticatorAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethod: get
            microsoftauthenticatorauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods/{id}
            /users/{id}/authentication/microsoftAuthenticatorMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator`.
    MicrosoftAuthenticatorAuthenticationMethodConfiguration = models::MicrosoftAuthenticatorAuthenticationMethodConfiguration
}

impl MicrosoftAuthenticatorAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Delete microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftAuthenticatorAuthenticationMethodConfiguration: delete
            microsoftauthenticatorauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Get microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethodConfiguration: get
            microsoftauthenticatorauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator` — Update microsoftAuthenticatorAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: models::MicrosoftAuthenticatorAuthenticationMethodConfiguration,
    ) -> Call<Option<models::MicrosoftAuthenticatorAuthenticationMethodConfiguration>> {
        let sheet = "PATCH microsoftAuthenticatorAuthenticationMethodConfiguration: update
            microsoftauthenticatorauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::MicrosoftAuthenticatorAuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/namedLocations/{id}`.
    NamedLocation = models::NamedLocation
}

impl NamedLocation {
    /// `DELETE /identity/conditionalAccess/namedLocations/{id}` — Delete namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE namedLocation: delete
            namedlocation-delete, ipnamedlocation-delete, countrynamedlocation-delete: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/namedLocations/{id}` — Get namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::NamedLocation> {
        let sheet = "GET namedLocation: get
            namedlocation-get, ipnamedlocation-get, countrynamedlocation-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/namedLocations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/namedLocations/{id}` — Update ipNamedlocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ipnamedlocation-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/countrynamedlocation-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: impl Into<models::NamedLocation>) -> Call<()> {
        let sheet = "PATCH ipNamedLocation: update
            ipnamedlocation-update, countrynamedlocation-update: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations/{id}";
        self.0.call(sheet).json(Into::<models::NamedLocation>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes/{id}`.
    PermissionGrantConditionSet = models::PermissionGrantConditionSet
}

impl PermissionGrantConditionSet {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PermissionGrantConditionSet> {
        self.0.get("GET permissionGrantConditionSet: get")
    }

    /// `DELETE /policies/permissionGrantPolicies/{permissiongrantpolicy-id}/excludes/{exclude-id}` — Delete permissionGrantConditionSet from excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-excludes?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete-includes?view=graph-rest-1.0)
    /// Also: `/policies/permissionGrantPolicies/{permissiongrantpolicy-id}/includes/{include-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes/{id}
            permissiongrantpolicy-delete-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies/{id}`.
    PermissionGrantPolicy = models::PermissionGrantPolicy
}

impl PermissionGrantPolicy {
    /// `DELETE /policies/permissionGrantPolicies/{id}` — Delete permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE permissionGrantPolicy: delete
            permissiongrantpolicy-delete: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/permissionGrantPolicies/{id}` — Get permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn get(&self) -> Get<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: get
            permissiongrantpolicy-get: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/permissionGrantPolicies/{id}` — Update permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn update(&self, body: models::PermissionGrantPolicy) -> Call<()> {
        let sheet = "PATCH permissionGrantPolicy: update
            permissiongrantpolicy-update: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/excludes`
    pub fn excludes(&self) -> super::PermissionGrantPolicyExcludes {
        super::PermissionGrantPolicyExcludes(self.0.name("excludes"))
    }

    /// `…/includes`
    pub fn includes(&self) -> super::PermissionGrantPolicyIncludes {
        super::PermissionGrantPolicyIncludes(self.0.name("includes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/excludes`.
    PermissionGrantPolicyExcludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyExcludes {
    /// `POST /policies/permissionGrantPolicies/{id}/excludes` — Create permissionGrantConditionSet in excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-excludes?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-excludes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/excludes` — List excludes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-excludes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-excludes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/excludes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantConditionSet`, such as `/policies/permissionGrantPolicies/{id}/includes`.
    PermissionGrantPolicyIncludes[models::PermissionGrantConditionSet]
}

impl PermissionGrantPolicyIncludes {
    /// `POST /policies/permissionGrantPolicies/{id}/includes` — Create permissionGrantConditionSet in includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-includes?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantConditionSet) -> Call<models::PermissionGrantConditionSet> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-includes: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies/{id}/includes` — List includes collection of permissiongrantpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list-includes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Directory.Read.All`; application: `Policy.Read.PermissionGrant`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::PermissionGrantConditionSet> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list-includes: Policy.Read.PermissionGrant Directory.Read.All | | Policy.Read.PermissionGrant Directory.Read.All
            /policies/permissionGrantPolicies/{id}/includes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.policyRoot`, such as `/policies`.
    PolicyRoot = models::PolicyRoot
}

impl PolicyRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PolicyRoot> {
        self.0.get("GET policyRoot: get")
    }

    /// `…/activityBasedTimeoutPolicies`
    pub fn activity_based_timeout_policies(&self) -> super::PolicyRootActivityBasedTimeoutPolicies {
        super::PolicyRootActivityBasedTimeoutPolicies(self.0.name("activityBasedTimeoutPolicies"))
    }

    /// `…/adminConsentRequestPolicy`
    pub fn admin_consent_request_policy(&self) -> super::AdminConsentRequestPolicy {
        super::AdminConsentRequestPolicy(self.0.name("adminConsentRequestPolicy"))
    }

    /// `…/authenticationFlowsPolicy`
    pub fn authentication_flows_policy(&self) -> super::AuthenticationFlowsPolicy {
        super::AuthenticationFlowsPolicy(self.0.name("authenticationFlowsPolicy"))
    }

    /// `…/authenticationMethodsPolicy`
    pub fn authentication_methods_policy(&self) -> super::AuthenticationMethodsPolicy {
        super::AuthenticationMethodsPolicy(self.0.name("authenticationMethodsPolicy"))
    }

    /// `…/authorizationPolicy`
    pub fn authorization_policy(&self) -> super::AuthorizationPolicy {
        super::AuthorizationPolicy(self.0.name("authorizationPolicy"))
    }

    /// `…/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> super::PolicyRootClaimsMappingPolicies {
        super::PolicyRootClaimsMappingPolicies(self.0.name("claimsMappingPolicies"))
    }

    /// `…/conditionalAccessPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policies(&self) -> super::ConditionalAccessPolicy {
        super::ConditionalAccessPolicy(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/crossTenantAccessPolicy`
    pub fn cross_tenant_access_policy(&self) -> super::CrossTenantAccessPolicy {
        super::CrossTenantAccessPolicy(self.0.name("crossTenantAccessPolicy"))
    }

    /// `…/featureRolloutPolicies`
    pub fn feature_rollout_policies(&self) -> super::PolicyRootFeatureRolloutPolicies {
        super::PolicyRootFeatureRolloutPolicies(self.0.name("featureRolloutPolicies"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::PolicyRootHomeRealmDiscoveryPolicies {
        super::PolicyRootHomeRealmDiscoveryPolicies(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`
    pub fn identity_security_defaults_enforcement_policy(&self) -> super::IdentitySecurityDefaultsEnforcementPolicy {
        super::IdentitySecurityDefaultsEnforcementPolicy(self.0.name("identitySecurityDefaultsEnforcementPolicy"))
    }

    /// `…/permissionGrantPolicies`
    pub fn permission_grant_policies(&self) -> super::PolicyRootPermissionGrantPolicies {
        super::PolicyRootPermissionGrantPolicies(self.0.name("permissionGrantPolicies"))
    }

    /// `…/roleManagementPolicies`
    pub fn role_management_policies(&self) -> super::PolicyRootRoleManagementPolicies {
        super::PolicyRootRoleManagementPolicies(self.0.name("roleManagementPolicies"))
    }

    /// `…/roleManagementPolicyAssignments`
    pub fn role_management_policy_assignments(&self) -> super::PolicyRootRoleManagementPolicyAssignments {
        super::PolicyRootRoleManagementPolicyAssignments(self.0.name("roleManagementPolicyAssignments"))
    }

    /// `…/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> super::PolicyRootTokenIssuancePolicies {
        super::PolicyRootTokenIssuancePolicies(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::PolicyRootTokenLifetimePolicies {
        super::PolicyRootTokenLifetimePolicies(self.0.name("tokenLifetimePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activityBasedTimeoutPolicy`, such as `/policies/activityBasedTimeoutPolicies`.
    PolicyRootActivityBasedTimeoutPolicies[models::ActivityBasedTimeoutPolicy]
}

impl PolicyRootActivityBasedTimeoutPolicies {
    /// `POST /policies/activityBasedTimeoutPolicies` — Create activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ActivityBasedTimeoutPolicy) -> Call<models::ActivityBasedTimeoutPolicy> {
        let sheet = "POST activityBasedTimeoutPolicy: create
            activitybasedtimeoutpolicy-post-activitybasedtimeoutpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/activityBasedTimeoutPolicies` — List activitybasedtimeoutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ActivityBasedTimeoutPolicy> {
        let sheet = "GET activityBasedTimeoutPolicy: list
            activitybasedtimeoutpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/activityBasedTimeoutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/policies/claimsMappingPolicies`.
    PolicyRootClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl PolicyRootClaimsMappingPolicies {
    /// `POST /policies/claimsMappingPolicies` — Create claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-post-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::ClaimsMappingPolicy) -> Call<models::ClaimsMappingPolicy> {
        let sheet = "POST claimsMappingPolicy: create
            claimsmappingpolicy-post-claimsmappingpolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/claimsMappingPolicies` — List claimsmappingpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/claimsmappingpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsMappingPolicy: list
            claimsmappingpolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/claimsMappingPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.featureRolloutPolicy`, such as `/policies/featureRolloutPolicies`.
    PolicyRootFeatureRolloutPolicies[models::FeatureRolloutPolicy]
}

impl PolicyRootFeatureRolloutPolicies {
    /// `POST /policies/featureRolloutPolicies` — Create featureRolloutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::FeatureRolloutPolicy) -> Call<models::FeatureRolloutPolicy> {
        let sheet = "POST featurerolloutpolicies: create
            featurerolloutpolicies-post: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/featureRolloutPolicies` — List featurerolloutpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/featurerolloutpolicies-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::FeatureRolloutPolicy> {
        let sheet = "GET featurerolloutpolicies: list
            featurerolloutpolicies-list: Directory.ReadWrite.All | |
            /policies/featureRolloutPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/policies/homeRealmDiscoveryPolicies`.
    PolicyRootHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl PolicyRootHomeRealmDiscoveryPolicies {
    /// `POST /policies/homeRealmDiscoveryPolicies` — Create homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-post-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::HomeRealmDiscoveryPolicy) -> Call<models::HomeRealmDiscoveryPolicy> {
        let sheet = "POST homeRealmDiscoveryPolicy: create
            homerealmdiscoverypolicy-post-homerealmdiscoverypolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/homeRealmDiscoveryPolicies` — List homerealmdiscoverypolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/homerealmdiscoverypolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homeRealmDiscoveryPolicy: list
            homerealmdiscoverypolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.permissionGrantPolicy`, such as `/policies/permissionGrantPolicies`.
    PolicyRootPermissionGrantPolicies[models::PermissionGrantPolicy]
}

impl PolicyRootPermissionGrantPolicies {
    /// `POST /policies/permissionGrantPolicies` — Create permissionGrantPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-post-permissiongrantpolicies?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(&self, body: models::PermissionGrantPolicy) -> Call<models::PermissionGrantPolicy> {
        let sheet = "POST permissionGrantPolicy: create
            permissiongrantpolicy-post-permissiongrantpolicies: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/permissionGrantPolicies` — List permissionGrantPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/permissiongrantpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`; application: `Policy.Read.PermissionGrant`, `Policy.ReadWrite.PermissionGrant`.
    pub fn list(&self) -> List<models::PermissionGrantPolicy> {
        let sheet = "GET permissionGrantPolicy: list
            permissiongrantpolicy-list: Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant | | Policy.Read.PermissionGrant Policy.ReadWrite.PermissionGrant
            /policies/permissionGrantPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicy`, such as `/policies/roleManagementPolicies`.
    PolicyRootRoleManagementPolicies[models::UnifiedRoleManagementPolicy]
}

impl PolicyRootRoleManagementPolicies {
    /// `GET /policies/roleManagementPolicies` — List roleManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicy> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicies: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, such as `/policies/roleManagementPolicyAssignments`.
    PolicyRootRoleManagementPolicyAssignments[models::UnifiedRoleManagementPolicyAssignment]
}

impl PolicyRootRoleManagementPolicyAssignments {
    /// `GET /policies/roleManagementPolicyAssignments` — List rolemanagementpolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-list-rolemanagementpolicyassignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyAssignment> {
        let sheet = "GET policyRoot: list
            policyroot-list-rolemanagementpolicyassignments: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicyAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies`.
    PolicyRootTokenIssuancePolicies[models::TokenIssuancePolicy]
}

impl PolicyRootTokenIssuancePolicies {
    /// `POST /policies/tokenIssuancePolicies` — Create tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-post-tokenissuancepolicy?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenIssuancePolicy) -> Call<models::TokenIssuancePolicy> {
        let sheet = "POST tokenIssuancePolicy: create
            tokenissuancepolicy-post-tokenissuancepolicy: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenIssuancePolicies` — List tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: list
            tokenissuancepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies`.
    PolicyRootTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl PolicyRootTokenLifetimePolicies {
    /// `POST /policies/tokenLifetimePolicies` — Create tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-post-tokenlifetimepolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: models::TokenLifetimePolicy) -> Call<models::TokenLifetimePolicy> {
        let sheet = "POST tokenLifetimePolicy: create
            tokenlifetimepolicy-post-tokenlifetimepolicies: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /policies/tokenLifetimePolicies` — List tokenlifetimepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: list
            tokenlifetimepolicy-list: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskDetection`, such as `/identityProtection/riskDetections/{id}`.
    RiskDetection = models::RiskDetection
}

impl RiskDetection {
    /// `GET /identityProtection/riskDetections/{riskDetectionId}` — Get riskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::RiskDetection> {
        let sheet = "GET riskDetection: get
            riskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/riskDetections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyUser`, such as `/identityProtection/riskyUsers/{id}`.
    RiskyUser = models::RiskyUser
}

impl RiskyUser {
    /// `GET /identityProtection/riskyUsers/{riskyUserId}` — Get riskyUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn get(&self) -> Get<models::RiskyUser> {
        let sheet = "GET riskyUser: get
            riskyuser-get: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers/{id}";
        self.0.get(sheet)
    }

    /// `…/history`
    pub fn history(&self) -> super::RiskyUserHistory {
        super::RiskyUserHistory(self.0.name("history"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyUserHistoryItem`, such as `/identityProtection/riskyUsers/{id}/history`.
    RiskyUserHistory[models::RiskyUserHistoryItem]
}

impl RiskyUserHistory {
    /// `GET /identityProtection/riskyUsers/{riskyUserId}/history/{riskyUserHistoryItemId}/history` — List history
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/riskyuser-get-riskyuserhistoryitem?view=graph-rest-1.0)
    /// Also: `/identityProtection/riskyUsers/{userId}/history`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
        let sheet = "GET riskyUser: list
            riskyuser-list-history: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers/{id}/history/{id}/history
            riskyuser-get-riskyuserhistoryitem, riskyuser-list-history: IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/{id}/history";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyUserHistoryItem`, such as `/identityProtection/riskyUsers/{id}/history/{id}`.
    RiskyUserHistoryItem: super::RiskyUser = models::RiskyUserHistoryItem
}

impl RiskyUserHistoryItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RiskyUserHistoryItem> {
        self.0.get("GET riskyUserHistoryItem: get")
    }

    /// `…/history`
    pub fn history(&self) -> super::RiskyUserHistory {
        super::RiskyUserHistory(self.0.name("history"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.socialIdentityProvider`, such as `/identity/identityProviders/{id}`.
    SocialIdentityProvider: super::IdentityProviderBase = models::SocialIdentityProvider
}

impl SocialIdentityProvider {
    /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProviderBase: delete
            identityproviderbase-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/identityProviders/{id}` — Get identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SocialIdentityProvider> {
        let sheet = "GET identityProviderBase: get
            identityproviderbase-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/identityProviders/{id}` — Update identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: models::SocialIdentityProvider) -> Call<()> {
        let sheet = "PATCH identityProviderBase: update
            identityproviderbase-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, such as `/me/authentication/temporaryAccessPassMethods/{id}`.
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod = models::TemporaryAccessPassAuthenticationMethod
}

impl TemporaryAccessPassAuthenticationMethod {
    /// `DELETE /me/authentication/temporaryAccessPassMethods/{id}` — Delete temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethod: delete
            temporaryaccesspassauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}` — Get temporaryAccessPassAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "GET temporaryAccessPassAuthenticationMethod: get
            temporaryaccesspassauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods/{id}
            /users/{id}/authentication/temporaryAccessPassMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass`.
    TemporaryAccessPassAuthenticationMethodConfiguration = models::TemporaryAccessPassAuthenticationMethodConfiguration
}

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Delete temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE temporaryAccessPassAuthenticationMethodConfiguration: delete
            temporaryaccesspassauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass` — Get temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::TemporaryAccessPassAuthenticationMethodConfiguration> {
        let sheet = "GET temporaryAccessPassAuthenticationMethodConfiguration: get
            temporaryaccesspassauthenticationmethodconfiguration-get: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass` — Update temporaryAccessPassAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::TemporaryAccessPassAuthenticationMethodConfiguration) -> Call<()> {
        let sheet = "PATCH temporaryAccessPassAuthenticationMethodConfiguration: update
            temporaryaccesspassauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        self.0.call(sheet).json(body)
    }

    /// `…/includeTargets`
    ///
    /// The type lists it; no page documents a request there.
    pub fn include_targets(&self) -> Collection<models::AuthenticationMethodTarget> {
        Collection::at(self.0.name("includeTargets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenIssuancePolicy`, such as `/policies/tokenIssuancePolicies/{id}`.
    TokenIssuancePolicy: super::DirectoryObject = models::TokenIssuancePolicy
}

impl TokenIssuancePolicy {
    /// `DELETE /policies/tokenIssuancePolicies/{id}` — Delete tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenIssuancePolicy: delete
            tokenissuancepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenIssuancePolicies/{id}` — Get tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenIssuancePolicy> {
        let sheet = "GET tokenIssuancePolicy: get
            tokenissuancepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenIssuancePolicies/{id}` — Update tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenIssuancePolicy) -> Call<()> {
        let sheet = "PATCH tokenIssuancePolicy: update
            tokenissuancepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenIssuancePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::TokenIssuancePolicyAppliesTo {
        super::TokenIssuancePolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/tokenIssuancePolicies/{id}/appliesTo`.
    TokenIssuancePolicyAppliesTo[models::DirectoryObject]
}

impl TokenIssuancePolicyAppliesTo {
    /// `GET /policies/tokenIssuancePolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenissuancepolicy-list-appliesto?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`; application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET tokenIssuancePolicy: list
            tokenissuancepolicy-list-appliesto: Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All | | Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All
            /policies/tokenIssuancePolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tokenLifetimePolicy`, such as `/policies/tokenLifetimePolicies/{id}`.
    TokenLifetimePolicy: super::DirectoryObject = models::TokenLifetimePolicy
}

impl TokenLifetimePolicy {
    /// `DELETE /policies/tokenLifetimePolicies/{id}` — Delete tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tokenLifetimePolicy: delete
            tokenlifetimepolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/tokenLifetimePolicies/{id}` — Get tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::TokenLifetimePolicy> {
        let sheet = "GET tokenLifetimePolicy: get
            tokenlifetimepolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/tokenLifetimePolicies/{id}` — Update tokenlifetimepolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-update?view=graph-rest-1.0)
    /// Required: `definition`, `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::TokenLifetimePolicy) -> Call<()> {
        let sheet = "PATCH tokenLifetimePolicy: update
            tokenlifetimepolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/tokenLifetimePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::TokenLifetimePolicyAppliesTo {
        super::TokenLifetimePolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/tokenLifetimePolicies/{id}/appliesTo`.
    TokenLifetimePolicyAppliesTo[models::DirectoryObject]
}

impl TokenLifetimePolicyAppliesTo {
    /// `GET /policies/tokenLifetimePolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tokenlifetimepolicy-list-appliesto?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`; application: `Policy.Read.All` + `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET tokenLifetimePolicy: list
            tokenlifetimepolicy-list-appliesto: Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All | | Policy.Read.All+Application.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.Read.All Directory.Read.All
            /policies/tokenLifetimePolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicy`, such as `/policies/roleManagementPolicies/{id}`.
    UnifiedRoleManagementPolicy = models::UnifiedRoleManagementPolicy
}

impl UnifiedRoleManagementPolicy {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}` — Get unifiedRoleManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicy> {
        let sheet = "GET unifiedRoleManagementPolicy: get
            unifiedrolemanagementpolicy-get: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `…/effectiveRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn effective_rules(&self) -> Collection<models::UnifiedRoleManagementPolicyRule> {
        Collection::at(self.0.name("effectiveRules"))
    }

    /// `…/rules`
    pub fn rules(&self) -> super::UnifiedRoleManagementPolicyRules {
        super::UnifiedRoleManagementPolicyRules(self.0.name("rules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicyAssignment`, such as `/policies/roleManagementPolicyAssignments/{id}`.
    UnifiedRoleManagementPolicyAssignment = models::UnifiedRoleManagementPolicyAssignment
}

impl UnifiedRoleManagementPolicyAssignment {
    /// `GET /policies/roleManagementPolicyAssignments/{unifiedRoleManagementPolicyAssignmentId}` — Get unifiedRoleManagementPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.All`, `RoleManagement.Read.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyAssignment> {
        let sheet = "GET unifiedRoleManagementPolicyAssignment: get
            unifiedrolemanagementpolicyassignment-get: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicyAssignments/{id}";
        self.0.get(sheet)
    }

    /// `…/policy`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy(&self) -> super::UnifiedRoleManagementPolicy {
        super::UnifiedRoleManagementPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedRoleManagementPolicyRule`, such as `/policies/roleManagementPolicies/{id}/rules/{id}`.
    UnifiedRoleManagementPolicyRule = models::UnifiedRoleManagementPolicyRule
}

impl UnifiedRoleManagementPolicyRule {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Get unifiedRoleManagementPolicyRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn get(&self) -> Get<models::UnifiedRoleManagementPolicyRule> {
        let sheet = "GET unifiedRoleManagementPolicyRule: get
            unifiedrolemanagementpolicyrule-get: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}/rules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules/{unifiedRoleManagementPolicyRuleId}` — Update unifiedRoleManagementPolicyRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.ReadWrite.Directory`, `RoleManagement.ReadWrite.Directory`.
    pub fn update(&self, body: impl Into<models::UnifiedRoleManagementPolicyRule>) -> Call<()> {
        let sheet = "PATCH unifiedRoleManagementPolicyRule: update
            unifiedrolemanagementpolicyrule-update: RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | |
            /policies/roleManagementPolicies/{id}/rules/{id}";
        self.0.call(sheet).json(Into::<models::UnifiedRoleManagementPolicyRule>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyRule`, such as `/policies/roleManagementPolicies/{id}/rules`.
    UnifiedRoleManagementPolicyRules[models::UnifiedRoleManagementPolicyRule]
}

impl UnifiedRoleManagementPolicyRules {
    /// `GET /policies/roleManagementPolicies/{unifiedRoleManagementPolicyId}/rules` — List rules for a role management policy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicy-list-rules?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagementPolicy.Read.Directory` and 4 more; application: `RoleManagement.Read.Directory`, `RoleManagement.Read.All`, `RoleManagement.ReadWrite.Directory`.
    pub fn list(&self) -> List<models::UnifiedRoleManagementPolicyRule> {
        let sheet = "GET unifiedRoleManagementPolicy: list
            unifiedrolemanagementpolicy-list-rules: RoleManagementPolicy.Read.Directory RoleManagement.Read.Directory RoleManagement.Read.All RoleManagementPolicy.ReadWrite.Directory RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory RoleManagement.Read.All RoleManagement.ReadWrite.Directory
            /policies/roleManagementPolicies/{id}/rules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userFlowLanguageConfiguration`, such as `/identity/b2xUserFlows/{id}/languages/{id}`.
    UserFlowLanguageConfiguration = models::UserFlowLanguageConfiguration
}

impl UserFlowLanguageConfiguration {
    /// `GET /identity/b2xUserFlows/{id}/languages/{id}` — Get userFlowLanguageConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserFlowLanguageConfiguration> {
        let sheet = "GET userFlowLanguageConfiguration: get
            userflowlanguageconfiguration-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}";
        self.0.get(sheet)
    }

    /// `…/defaultPages`
    pub fn default_pages(&self) -> super::UserFlowLanguageConfigurationDefaultPages {
        super::UserFlowLanguageConfigurationDefaultPages(self.0.name("defaultPages"))
    }

    /// `…/overridesPages`
    pub fn overrides_pages(&self) -> super::UserFlowLanguageConfigurationOverridesPages {
        super::UserFlowLanguageConfigurationOverridesPages(self.0.name("overridesPages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages`.
    UserFlowLanguageConfigurationDefaultPages[models::UserFlowLanguagePage]
}

impl UserFlowLanguageConfigurationDefaultPages {
    /// `GET /identity/b2xUserFlows/{id}/languages/{id}/defaultPages` — List defaultPages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-defaultpages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
        let sheet = "GET userFlowLanguageConfiguration: list
            userflowlanguageconfiguration-list-defaultpages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}/defaultPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages`.
    UserFlowLanguageConfigurationOverridesPages[models::UserFlowLanguagePage]
}

impl UserFlowLanguageConfigurationOverridesPages {
    /// `DELETE /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value` — Delete userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete_value(&self) -> Call<()> {
        let sheet = "DELETE userFlowLanguagePage: delete_value
            userflowlanguagepage-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /identity/b2xUserFlows/{id}/languages/{id}/overridesPages` — List overridespages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguageconfiguration-list-overridespages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlowLanguagePage> {
        let sheet = "GET userFlowLanguageConfiguration: list
            userflowlanguageconfiguration-list-overridespages: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userFlowLanguagePage`, such as `/identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}`.
    UserFlowLanguagePage = models::UserFlowLanguagePage
}

impl UserFlowLanguagePage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserFlowLanguagePage> {
        self.0.get("GET userFlowLanguagePage: get")
    }

    /// `GET /identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value` — Get userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-get?view=graph-rest-1.0)
    /// Also: `/identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET userFlowLanguagePage: download
            userflowlanguagepage-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}/defaultPages/{id}/$value
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `PUT /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value` — Update userFlowLanguagePage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userflowlanguagepage-put?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT userFlowLanguagePage: upload
            userflowlanguagepage-put: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2xUserFlows/{id}/languages/{id}/overridesPages/{id}/$value";
        self.0.name("$value").call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsHelloForBusinessAuthenticationMethod`, such as `/me/authentication/windowsHelloForBusinessMethods/{id}`.
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = models::WindowsHelloForBusinessAuthenticationMethod
}

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `DELETE /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Delete windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-delete?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsHelloForBusinessAuthenticationMethod: delete
            windowshelloforbusinessauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}` — Get windowsHelloForBusinessAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethodId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsHelloForBusinessAuthenticationMethod> {
        let sheet = "GET windowsHelloForBusinessAuthenticationMethod: get
            windowshelloforbusinessauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods/{id}
            /users/{id}/authentication/windowsHelloForBusinessMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "directory")]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}
