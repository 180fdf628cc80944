// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.activityBasedTimeoutPolicy`, such as `/policies/activityBasedTimeoutPolicies/{id}`.
    ActivityBasedTimeoutPolicy: super::DirectoryObject = models::ActivityBasedTimeoutPolicy
}

impl ActivityBasedTimeoutPolicy {
    /// `DELETE /policies/activityBasedTimeoutPolicies/{id}` — Delete activityBasedTimeoutPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-update?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.appManagementPolicy`, such as `/policies/appManagementPolicies/{id}`.
    AppManagementPolicy: super::DirectoryObject = models::AppManagementPolicy
}

impl AppManagementPolicy {
    /// `DELETE /policies/appManagementPolicies/{id}` — Delete appManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appManagementPolicy: delete
            appManagementPolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/appManagementPolicies/{id}` — Get appManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::AppManagementPolicy> {
        let sheet = "GET appManagementPolicy: get
            appmanagementpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/appManagementPolicies/{id}` — Update appManagementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::AppManagementPolicy) -> Call<()> {
        let sheet = "PATCH appManagementPolicy: update
            appManagementPolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appliesTo`
    pub fn applies_to(&self) -> super::AppManagementPolicyAppliesTo {
        super::AppManagementPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/policies/appManagementPolicies/{id}/appliesTo`.
    AppManagementPolicyAppliesTo[models::DirectoryObject]
}

impl AppManagementPolicyAppliesTo {
    /// `GET /policies/appManagementPolicies/{id}/appliesTo` — List appliesto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appManagementPolicy-list-appliesTo?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` + `Policy.Read.All`, `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All` + `Policy.Read.All`, `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET appManagementPolicy: list
            appManagementPolicy-list-appliesTo: Application.Read.All+Policy.Read.All Application.Read.All+Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All+Policy.Read.All Application.Read.All+Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}/appliesTo";
        self.0.list(sheet)
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

    /// `…/emailMethods`
    pub fn email_methods(&self) -> Collection<models::EmailAuthenticationMethod> {
        Collection::at(self.0.name("emailMethods"))
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

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::Operation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/passwordMethods`
    pub fn password_methods(&self) -> super::AuthenticationPasswordMethods {
        super::AuthenticationPasswordMethods(self.0.name("passwordMethods"))
    }

    /// `…/passwordlessMicrosoftAuthenticatorMethods`
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> super::AuthenticationPasswordlessMicrosoftAuthenticatorMethods
    {
        super::AuthenticationPasswordlessMicrosoftAuthenticatorMethods(
            self.0.name("passwordlessMicrosoftAuthenticatorMethods"),
        )
    }

    /// `…/phoneMethods`
    pub fn phone_methods(&self) -> super::AuthenticationPhoneMethods {
        super::AuthenticationPhoneMethods(self.0.name("phoneMethods"))
    }

    /// `…/softwareOathMethods`
    pub fn software_oath_methods(&self) -> super::AuthenticationSoftwareOathMethods {
        super::AuthenticationSoftwareOathMethods(self.0.name("softwareOathMethods"))
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
    /// A value of `microsoft.graph.authenticationContextClassReference`, such as `/identity/conditionalAccess/authenticationContextClassReferences/{id}`.
    AuthenticationContextClassReference = models::AuthenticationContextClassReference
}

impl AuthenticationContextClassReference {
    /// `GET /identity/conditionalAccess/authenticationContextClassReferences/{id}` — Get authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.ConditionalAccess`; application: `Policy.Read.ConditionalAccess`.
    pub fn get(&self) -> Get<models::AuthenticationContextClassReference> {
        let sheet = "GET authenticationContextClassReference: get
            authenticationcontextclassreference-get: Policy.Read.ConditionalAccess | | Policy.Read.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/authenticationContextClassReferences/{id}` — Update authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`; application: `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: models::AuthenticationContextClassReference) -> Call<()> {
        let sheet = "PATCH authenticationContextClassReference: update
            authenticationcontextclassreference-update: Policy.ReadWrite.ConditionalAccess | | Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fido2AuthenticationMethod`, such as `/me/authentication/fido2Methods`.
    AuthenticationFido2Methods[models::Fido2AuthenticationMethod]
}

impl AuthenticationFido2Methods {
    /// `GET /me/authentication/fido2Methods` — List fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationflowspolicy-update?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.authenticationListener`, such as `/identity/events/onSignupStart/{id}`.
    AuthenticationListener = models::AuthenticationListener
}

impl AuthenticationListener {
    /// `DELETE /identity/events/onSignupStart/{id}` — Remove authenticationlistener
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationlistener-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationListener: delete
            authenticationlistener-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/events/onSignupStart/{id}` — Get authenticationlistener
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationlistener-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::AuthenticationListener> {
        let sheet = "GET authenticationListener: get
            authenticationlistener-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identity/events/onSignupStart/{id}` — Put authenticationListener
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationlistener-put?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn replace(&self, body: impl Into<models::AuthenticationListener>) -> Call<()> {
        let sheet = "PUT authenticationListener: replace
            authenticationlistener-put: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationListener>::into(body))
    }

    /// `PATCH /identity/events/onSignupStart/{id}` — Update authenticationlistener
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationlistener-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: impl Into<models::AuthenticationListener>) -> Call<()> {
        let sheet = "PATCH authenticationListener: update
            authenticationlistener-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationListener>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethod`, such as `/me/authentication/methods/{id}`.
    AuthenticationMethod = models::AuthenticationMethod
}

impl AuthenticationMethod {
    /// `GET /me/authentication/methods/{id}` — Get authenticationmethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::RegistrationEnforcement) -> Call<models::AuthenticationMethodsPolicy> {
        let sheet = "PATCH authenticationMethodsPolicy: update
            authenticationmethodspolicy-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy";
        self.0.call(sheet).json(body)
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

    /// `…/passwordlessMicrosoftAuthenticator`
    pub fn passwordless_microsoft_authenticator(
        &self,
    ) -> super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
    {
        super::PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(
            self.0.name("passwordlessMicrosoftAuthenticator"),
        )
    }

    /// `…/sms`
    pub fn sms(&self) -> super::SmsAuthenticationMethodConfiguration {
        super::SmsAuthenticationMethodConfiguration(self.0.name("sms"))
    }

    /// `…/temporaryAccessPass`
    pub fn temporary_access_pass(&self) -> super::TemporaryAccessPassAuthenticationMethodConfiguration {
        super::TemporaryAccessPassAuthenticationMethodConfiguration(self.0.name("temporaryAccessPass"))
    }

    /// `…/x509Certificate`
    pub fn x509_certificate(&self) -> super::X509CertificateAuthenticationMethodConfiguration {
        super::X509CertificateAuthenticationMethodConfiguration(self.0.name("x509Certificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/microsoftAuthenticatorMethods`.
    AuthenticationMicrosoftAuthenticatorMethods[models::MicrosoftAuthenticatorAuthenticationMethod]
}

impl AuthenticationMicrosoftAuthenticatorMethods {
    /// `GET /me/authentication/microsoftAuthenticatorMethods` — List microsoftAuthenticatorAuthenticationMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftauthenticatorauthenticationmethod-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.passwordAuthenticationMethod`, such as `/me/authentication/passwordMethods`.
    AuthenticationPasswordMethods[models::PasswordAuthenticationMethod]
}

impl AuthenticationPasswordMethods {
    /// `GET /me/authentication/passwordMethods` — List passwordMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-passwordmethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PasswordAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-passwordmethods: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods
            /users/{id}/authentication/passwordMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod`, such as `/me/authentication/passwordlessMicrosoftAuthenticatorMethods`.
    AuthenticationPasswordlessMicrosoftAuthenticatorMethods[models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod]
}

impl AuthenticationPasswordlessMicrosoftAuthenticatorMethods {
    /// `GET /me/authentication/passwordlessMicrosoftAuthenticatorMethods` — List passwordlessmicrosoftauthenticatorauthenticationmethods deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/passwordlessmicrosoftauthenticatorauthenticationmethod-list?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordlessMicrosoftAuthenticatorMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET passwordlessMicrosoftAuthenticatorAuthenticationMethod: list
            passwordlessmicrosoftauthenticatorauthenticationmethod-list: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordlessMicrosoftAuthenticatorMethods
            /users/{id}/authentication/passwordlessMicrosoftAuthenticatorMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.phoneAuthenticationMethod`, such as `/me/authentication/phoneMethods`.
    AuthenticationPhoneMethods[models::PhoneAuthenticationMethod]
}

impl AuthenticationPhoneMethods {
    /// `POST /me/authentication/phoneMethods` — Create phoneAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-phonemethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-phonemethods: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            /users/{id}/authentication/phoneMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/phoneMethods` — List phoneMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-phonemethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PhoneAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-phonemethods: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            /users/{id}/authentication/phoneMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/authentication/softwareOathMethods`
    AuthenticationSoftwareOathMethods
}

impl AuthenticationSoftwareOathMethods {
    /// `GET /me/authentication/softwareOathMethods` — List softwareOathMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-softwareoathmethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/softwareOathMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-softwareoathmethods: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods
            /users/{id}/authentication/softwareOathMethods";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AuthenticationSoftwareOathMethodsId {
        super::AuthenticationSoftwareOathMethodsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/me/authentication/softwareOathMethods/{id}`
    AuthenticationSoftwareOathMethodsId
}

impl AuthenticationSoftwareOathMethodsId {
    /// `DELETE /users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}` — Delete softwareOathAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE softwareoathauthenticationmethod: delete
            softwareoathauthenticationmethod-delete: UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/softwareOathMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/authentication/softwareOathMethods/{id}` — Get softwareOathAuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/softwareoathauthenticationmethod-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/softwareOathMethods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET softwareoathauthenticationmethod: get
            softwareoathauthenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods/{id}
            /users/{id}/authentication/softwareOathMethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.temporaryAccessPassAuthenticationMethod`, such as `/me/authentication/temporaryAccessPassMethods`.
    AuthenticationTemporaryAccessPassMethods[models::TemporaryAccessPassAuthenticationMethod]
}

impl AuthenticationTemporaryAccessPassMethods {
    /// `POST /users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods` — Create temporaryAccessPassMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-temporaryaccesspassmethods?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy/authorizationPolicy`.
    AuthorizationPolicy = models::AuthorizationPolicy
}

impl AuthorizationPolicy {
    /// `GET /policies/authorizationPolicy/authorizationPolicy` — Get authorizationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.Authorization`; application: `Policy.Read.All`, `Policy.ReadWrite.Authorization`.
    pub fn get(&self) -> Get<models::AuthorizationPolicy> {
        let sheet = "GET authorizationPolicy: get
            authorizationpolicy-get: Policy.Read.All Policy.ReadWrite.Authorization | | Policy.Read.All Policy.ReadWrite.Authorization
            /policies/authorizationPolicy/authorizationPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authorizationPolicy/authorizationPolicy` — Update authorizationpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authorizationpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.Authorization`; application: `Policy.ReadWrite.Authorization`.
    pub fn update(&self, body: models::AuthorizationPolicy) -> Call<()> {
        let sheet = "PATCH authorizationPolicy: update
            authorizationpolicy-update: Policy.ReadWrite.Authorization | | Policy.ReadWrite.Authorization
            /policies/authorizationPolicy/authorizationPolicy";
        self.0.call(sheet).json(body)
    }
}
