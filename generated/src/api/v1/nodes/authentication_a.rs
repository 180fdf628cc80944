// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

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

    /// `…/appliesTo`
    ///
    /// The type lists it; no page documents a request there.
    pub fn applies_to(&self) -> super::StsPolicyAppliesTo {
        super::StsPolicyAppliesTo(self.0.name("appliesTo"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminConsentRequestPolicy`, such as `/policies/adminConsentRequestPolicy`.
    AdminConsentRequestPolicy: super::Entity = models::AdminConsentRequestPolicy
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

    /// `PATCH /policies/adminConsentRequestPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-update-adminconsentrequestpolicy?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::AdminConsentRequestPolicy) -> Call<models::AdminConsentRequestPolicy> {
        let sheet = "PATCH policyRoot: update
            policyroot-update-adminconsentrequestpolicy: | |
            /policies/adminConsentRequestPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appManagementPolicy`, such as `/policies/appManagementPolicies/{id}`.
    AppManagementPolicy: super::DirectoryObject = models::AppManagementPolicy
}

impl AppManagementPolicy {
    /// `DELETE /policies/appManagementPolicies/{appManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appManagementPolicy: delete
            appmanagementpolicy-delete: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/appManagementPolicies/{appManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::AppManagementPolicy> {
        let sheet = "GET appManagementPolicy: get
            appmanagementpolicy-get: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/appManagementPolicies/{appManagementPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::AppManagementPolicy) -> Call<models::AppManagementPolicy> {
        let sheet = "PATCH appManagementPolicy: update
            appmanagementpolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
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
    /// `GET /policies/appManagementPolicies/{appManagementPolicy-id}/appliesTo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-list-appliesto?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET appManagementPolicy: list
            appmanagementpolicy-list-appliesto: Application.Read.All Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /policies/appManagementPolicies/{id}/appliesTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authentication`, such as `/me/authentication`.
    Authentication: super::Entity = models::Authentication
}

impl Authentication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Authentication> {
        self.0.get("GET authentication: get")
    }

    /// `…/emailMethods`
    pub fn email_methods(&self) -> super::AuthenticationEmailMethods {
        super::AuthenticationEmailMethods(self.0.name("emailMethods"))
    }

    /// `…/externalAuthenticationMethods`
    pub fn external_authentication_methods(&self) -> super::AuthenticationExternalAuthenticationMethods {
        super::AuthenticationExternalAuthenticationMethods(self.0.name("externalAuthenticationMethods"))
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
    pub fn operations(&self) -> Collection<models::LongRunningOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/passwordMethods`
    pub fn password_methods(&self) -> super::AuthenticationPasswordMethods {
        super::AuthenticationPasswordMethods(self.0.name("passwordMethods"))
    }

    /// `…/phoneMethods`
    pub fn phone_methods(&self) -> super::AuthenticationPhoneMethods {
        super::AuthenticationPhoneMethods(self.0.name("phoneMethods"))
    }

    /// `…/platformCredentialMethods`
    pub fn platform_credential_methods(&self) -> super::AuthenticationPlatformCredentialMethods {
        super::AuthenticationPlatformCredentialMethods(self.0.name("platformCredentialMethods"))
    }

    /// `…/resourceAccountKeyAuthenticationMethods`
    pub fn resource_account_key_authentication_methods(
        &self,
    ) -> super::AuthenticationResourceAccountKeyAuthenticationMethods
    {
        super::AuthenticationResourceAccountKeyAuthenticationMethods(
            self.0.name("resourceAccountKeyAuthenticationMethods"),
        )
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
    /// A value of `microsoft.graph.authenticationCombinationConfiguration`, such as `/identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations/{id}`.
    AuthenticationCombinationConfiguration: super::Entity = models::AuthenticationCombinationConfiguration
}

impl AuthenticationCombinationConfiguration {
    /// `DELETE /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/combinationConfigurations/{authenticationCombinationConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-delete-combinationconfigurations?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationStrengthPolicy: delete
            authenticationstrengthpolicy-delete-combinationconfigurations: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/combinationConfigurations/{authenticationCombinationConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcombinationconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn get(&self) -> Get<models::AuthenticationCombinationConfiguration> {
        let sheet = "GET authenticationCombinationConfiguration: get
            authenticationcombinationconfiguration-get: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/combinationConfigurations/{authenticationCombinationConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcombinationconfiguration-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(
        &self,
        body: impl Into<models::AuthenticationCombinationConfiguration>,
    ) -> Call<models::AuthenticationCombinationConfiguration> {
        let sheet = "PATCH authenticationCombinationConfiguration: update
            authenticationcombinationconfiguration-update: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationCombinationConfiguration>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationConditionApplication`, such as `/identity/authenticationEventsFlows/{id}/conditions/applications/includeApplications/{id}`.
    AuthenticationConditionApplication = models::AuthenticationConditionApplication
}

impl AuthenticationConditionApplication {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationConditionApplication> {
        self.0.get("GET authenticationConditionApplication: get")
    }

    /// `DELETE /identity/authenticationEventListeners/{authenticationEventListener-id}/conditions/applications/includeApplications/{authenticationConditionApplication-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionapplication-delete?view=graph-rest-1.0), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/conditions/applications/includeApplications/{authenticationConditionApplication-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationConditionApplication: delete
            authenticationconditionapplication-delete: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/conditions/applications/includeApplications/{id}
            /identity/authenticationEventsFlows/{id}/conditions/applications/includeApplications/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationConditions`, such as `/identity/authenticationEventsFlows/{id}/conditions`.
    AuthenticationConditions = models::AuthenticationConditions
}

impl AuthenticationConditions {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationConditions> {
        self.0.get("GET authenticationConditions: get")
    }

    /// `…/applications`
    pub fn applications(&self) -> super::AuthenticationConditionsApplications {
        super::AuthenticationConditionsApplications(self.0.name("applications"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationConditionsApplications`, such as `/identity/authenticationEventsFlows/{id}/conditions/applications`.
    AuthenticationConditionsApplications = models::AuthenticationConditionsApplications
}

impl AuthenticationConditionsApplications {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationConditionsApplications> {
        self.0.get("GET authenticationConditionsApplications: get")
    }

    /// `…/includeApplications`
    pub fn include_applications(&self) -> super::AuthenticationConditionsApplicationsIncludeApplications {
        super::AuthenticationConditionsApplicationsIncludeApplications(self.0.name("includeApplications"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationConditionApplication`, such as `/identity/authenticationEventsFlows/{id}/conditions/applications/includeApplications`.
    AuthenticationConditionsApplicationsIncludeApplications[models::AuthenticationConditionApplication]
}

impl AuthenticationConditionsApplicationsIncludeApplications {
    /// `POST /identity/authenticationEventListeners/{authenticationEventListener-id}/conditions/applications/includeApplications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionsapplications-post-includeapplications?view=graph-rest-1.0), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/conditions/applications/includeApplications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AuthenticationConditionApplication,
    ) -> Call<models::AuthenticationConditionApplication> {
        let sheet = "POST authenticationConditionsApplications: create
            authenticationconditionsapplications-post-includeapplications: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/conditions/applications/includeApplications
            /identity/authenticationEventsFlows/{id}/conditions/applications/includeApplications";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/conditions/applications/includeApplications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionsapplications-list-includeapplications?view=graph-rest-1.0), metadata
    /// Also: `/identity/authenticationEventsFlows/{authenticationEventsFlow-id}/conditions/applications/includeApplications`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthenticationConditionApplication> {
        let sheet = "GET authenticationConditionsApplications: list
            authenticationconditionsapplications-list-includeapplications: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/conditions/applications/includeApplications
            /identity/authenticationEventsFlows/{id}/conditions/applications/includeApplications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationContextClassReference`, such as `/identity/conditionalAccess/authenticationContextClassReferences/{id}`.
    AuthenticationContextClassReference: super::Entity = models::AuthenticationContextClassReference
}

impl AuthenticationContextClassReference {
    /// `DELETE /identity/conditionalAccess/authenticationContextClassReferences/{authenticationContextClassReference-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationContextClassReference: delete
            authenticationcontextclassreference-delete: AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess | | AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/authenticationContextClassReferences/{authenticationContextClassReference-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.Read.All`, `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`; application: `AuthenticationContext.Read.All`, `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`.
    pub fn get(&self) -> Get<models::AuthenticationContextClassReference> {
        let sheet = "GET authenticationContextClassReference: get
            authenticationcontextclassreference-get: AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess | | AuthenticationContext.Read.All AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.get(sheet)
    }

    /// `PUT /identity/conditionalAccess/authenticationContextClassReferences/{authenticationContextClassReference-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`; application: `AuthenticationContext.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::AuthenticationContextClassReference,
    ) -> Call<models::AuthenticationContextClassReference> {
        let sheet = "PUT authenticationContextClassReference: replace
            : AuthenticationContext.ReadWrite.All | | AuthenticationContext.ReadWrite.All
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /identity/conditionalAccess/authenticationContextClassReferences/{authenticationContextClassReference-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(
        &self,
        body: models::AuthenticationContextClassReference,
    ) -> Call<models::AuthenticationContextClassReference> {
        let sheet = "PATCH authenticationContextClassReference: update
            authenticationcontextclassreference-update: AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess | | AuthenticationContext.ReadWrite.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.emailAuthenticationMethod`, such as `/me/authentication/emailMethods`.
    AuthenticationEmailMethods[models::EmailAuthenticationMethod]
}

impl AuthenticationEmailMethods {
    /// `POST /me/authentication/emailMethods`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-emailmethods?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/emailMethods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Email.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: models::EmailAuthenticationMethod) -> Call<models::EmailAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-emailmethods: UserAuthMethod-Email.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods
            authentication-post-emailmethods: UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/emailMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/emailMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/emailMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Email.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::EmailAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-Email.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/emailMethods
            : UserAuthMethod-Email.Read UserAuthenticationMethod.Read UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Email.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/emailMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationEventListener`, such as `/identity/authenticationEventListeners/{id}`.
    AuthenticationEventListener: super::Entity = models::AuthenticationEventListener
}

impl AuthenticationEventListener {
    /// `DELETE /identity/authenticationEventListeners/{authenticationEventListener-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationEventListener: delete
            authenticationeventlistener-delete: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuthenticationEventListener> {
        let sheet = "GET authenticationEventListener: get
            authenticationeventlistener-get: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/authenticationEventListeners/{authenticationEventListener-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::AuthenticationEventListener>,
    ) -> Call<models::AuthenticationEventListener> {
        let sheet = "PATCH authenticationEventListener: update
            authenticationeventlistener-update: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationEventListener>::into(body))
    }

    /// `…/microsoft.graph.onAttributeCollectionListener`
    pub fn as_on_attribute_collection_listener(&self) -> super::OnAttributeCollectionListener {
        super::OnAttributeCollectionListener(self.0.name("microsoft.graph.onAttributeCollectionListener"))
    }

    /// `…/microsoft.graph.onAttributeCollectionStartListener`
    pub fn as_on_attribute_collection_start_listener(&self) -> super::OnAttributeCollectionStartListener {
        super::OnAttributeCollectionStartListener(self.0.name("microsoft.graph.onAttributeCollectionStartListener"))
    }

    /// `…/microsoft.graph.onAttributeCollectionSubmitListener`
    pub fn as_on_attribute_collection_submit_listener(&self) -> super::OnAttributeCollectionSubmitListener {
        super::OnAttributeCollectionSubmitListener(self.0.name("microsoft.graph.onAttributeCollectionSubmitListener"))
    }

    /// `…/microsoft.graph.onAuthenticationMethodLoadStartListener`
    pub fn as_on_authentication_method_load_start_listener(&self) -> super::OnAuthenticationMethodLoadStartListener {
        super::OnAuthenticationMethodLoadStartListener(
            self.0.name("microsoft.graph.onAuthenticationMethodLoadStartListener"),
        )
    }

    /// `…/microsoft.graph.onEmailOtpSendListener`
    pub fn as_on_email_otp_send_listener(&self) -> super::OnEmailOtpSendListener {
        super::OnEmailOtpSendListener(self.0.name("microsoft.graph.onEmailOtpSendListener"))
    }

    /// `…/microsoft.graph.onFraudProtectionLoadStartListener`
    pub fn as_on_fraud_protection_load_start_listener(&self) -> super::OnFraudProtectionLoadStartListener {
        super::OnFraudProtectionLoadStartListener(self.0.name("microsoft.graph.onFraudProtectionLoadStartListener"))
    }

    /// `…/microsoft.graph.onTokenIssuanceStartListener`
    pub fn as_on_token_issuance_start_listener(&self) -> super::OnTokenIssuanceStartListener {
        super::OnTokenIssuanceStartListener(self.0.name("microsoft.graph.onTokenIssuanceStartListener"))
    }

    /// `…/microsoft.graph.onVerifiedIdClaimValidationListener`
    pub fn as_on_verified_id_claim_validation_listener(&self) -> super::OnVerifiedIdClaimValidationListener {
        super::OnVerifiedIdClaimValidationListener(self.0.name("microsoft.graph.onVerifiedIdClaimValidationListener"))
    }

    /// `…/conditions`
    pub fn conditions(&self) -> super::AuthenticationConditions {
        super::AuthenticationConditions(self.0.name("conditions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationEventsFlow`, such as `/identity/authenticationEventsFlows/{id}`.
    AuthenticationEventsFlow: super::Entity = models::AuthenticationEventsFlow
}

impl AuthenticationEventsFlow {
    /// `DELETE /identity/authenticationEventsFlows/{authenticationEventsFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationEventsFlow: delete
            authenticationeventsflow-delete: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventsFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/authenticationEventsFlows/{authenticationEventsFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuthenticationEventsFlow> {
        let sheet = "GET authenticationEventsFlow: get
            authenticationeventsflow-get: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventsFlows/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/authenticationEventsFlows/{authenticationEventsFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::AuthenticationEventsFlow>) -> Call<models::AuthenticationEventsFlow> {
        let sheet = "PATCH authenticationEventsFlow: update
            authenticationeventsflow-update: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventsFlows/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationEventsFlow>::into(body))
    }

    /// `…/microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`
    pub fn as_external_users_self_service_sign_up_events_flow(
        &self,
    ) -> super::ExternalUsersSelfServiceSignUpEventsFlow
    {
        super::ExternalUsersSelfServiceSignUpEventsFlow(
            self.0.name("microsoft.graph.externalUsersSelfServiceSignUpEventsFlow"),
        )
    }

    /// `…/conditions`
    pub fn conditions(&self) -> super::AuthenticationConditions {
        super::AuthenticationConditions(self.0.name("conditions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalAuthenticationMethod`, such as `/users/{id}/authentication/externalAuthenticationMethods`.
    AuthenticationExternalAuthenticationMethods[models::ExternalAuthenticationMethod]
}

impl AuthenticationExternalAuthenticationMethods {
    /// `POST /users/{user-id}/authentication/externalAuthenticationMethods`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-externalauthenticationmethods?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-External.ReadWrite` and 3 more; application: `UserAuthMethod-External.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: models::ExternalAuthenticationMethod) -> Call<models::ExternalAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-externalauthenticationmethods: UserAuthMethod-External.ReadWrite UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/externalAuthenticationMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/authentication/externalAuthenticationMethods`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-External.Read` and 7 more; application: `UserAuthMethod-External.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ExternalAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-External.Read UserAuthenticationMethod.Read UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/externalAuthenticationMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fido2AuthenticationMethod`, such as `/me/authentication/fido2Methods`.
    AuthenticationFido2Methods[models::Fido2AuthenticationMethod]
}

impl AuthenticationFido2Methods {
    /// `POST /me/authentication/fido2Methods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/fido2Methods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.ReadWrite`, `UserAuthenticationMethod.ReadWrite`.
    pub fn create(&self, body: models::Fido2AuthenticationMethod) -> Call<models::Fido2AuthenticationMethod> {
        let sheet = "POST authentication: create
            : UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/fido2Methods
            : UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/fido2Methods/creationOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/fido2Methods/creationOptions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.ReadWrite`.
    pub fn creation_options(&self) -> Get<models::WebauthnCredentialCreationOptions> {
        let sheet = "GET fido2AuthenticationMethod: creation_options
            fido2authenticationmethod-creationoptions: UserAuthMethod-Passkey.ReadWrite | |
            /me/authentication/fido2Methods/creationOptions
            fido2authenticationmethod-creationoptions: UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/creationOptions";
        self.0.name("creationOptions").get(sheet)
    }

    /// `GET /me/authentication/fido2Methods` — List fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/fido2Methods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.Read` and 3 more.
    pub fn list(&self) -> List<models::Fido2AuthenticationMethod> {
        let sheet = "GET fido2AuthenticationMethod: list
            fido2authenticationmethod-list: UserAuthMethod-Passkey.Read UserAuthenticationMethod.Read UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | |
            /me/authentication/fido2Methods
            fido2authenticationmethod-list: UserAuthMethod-Passkey.Read UserAuthenticationMethod.Read UserAuthMethod-Passkey.Read.All UserAuthMethod-Passkey.ReadWrite UserAuthenticationMethod.ReadWrite | | UserAuthMethod-Passkey.Read.All
            /users/{id}/authentication/fido2Methods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationFlowsPolicy`, such as `/policies/authenticationFlowsPolicy`.
    AuthenticationFlowsPolicy: super::Entity = models::AuthenticationFlowsPolicy
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
    AuthenticationMethod: super::Entity = models::AuthenticationMethod
}

impl AuthenticationMethod {
    /// `DELETE /users/{user-id}/authentication/methods/{authenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationMethod: delete
            : UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}";
        self.0.call(sheet)
    }

    /// `POST /users/{user-id}/authentication/methods/{authenticationMethod-id}/disableSmsSignIn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn disable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: disable_sms_sign_in
            phoneauthenticationmethod-disablesmssignin: UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}/disableSmsSignIn";
        self.0.name("disableSmsSignIn").call(sheet)
    }

    /// `POST /users/{user-id}/authentication/methods/{authenticationMethod-id}/enableSmsSignIn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn enable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: enable_sms_sign_in
            phoneauthenticationmethod-enablesmssignin: UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}/enableSmsSignIn";
        self.0.name("enableSmsSignIn").call(sheet)
    }

    /// `GET /me/authentication/methods/{id}` — Get authenticationmethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/methods/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuthenticationMethod> {
        let sheet = "GET authenticationMethod: get
            authenticationmethod-get: UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/methods/{id}
            authenticationmethod-get: UserAuthenticationMethod.Read.All UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/methods/{id}";
        self.0.get(sheet)
    }

    /// `PUT /users/{user-id}/authentication/methods/{authenticationMethod-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn replace(&self, body: impl Into<models::AuthenticationMethod>) -> Call<models::AuthenticationMethod> {
        let sheet = "PUT authenticationMethod: replace
            : UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationMethod>::into(body))
    }

    /// `POST /users/{user-id}/authentication/methods/{authenticationMethod-id}/resetPassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn reset_password(
        &self,
        body: requests::authentication_method::ResetPasswordRequest,
    ) -> Call<models::PasswordResetResponse> {
        let sheet = "POST authenticationMethod: reset_password
            authenticationmethod-resetpassword: UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}/resetPassword";
        self.0.name("resetPassword").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}`.
    AuthenticationMethodConfiguration: super::Entity = models::AuthenticationMethodConfiguration
}

impl AuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfiguration-id}` — Delete emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailAuthenticationMethodConfiguration: delete
            emailauthenticationmethodconfiguration-delete: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfiguration-id}` — Get emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.Read.All`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.Read.AuthenticationMethod`, `Policy.Read.All`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn get(&self) -> Get<models::AuthenticationMethodConfiguration> {
        let sheet = "GET emailAuthenticationMethodConfiguration: get
            emailauthenticationmethodconfiguration-get: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfiguration-id}` — Update emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: impl Into<models::AuthenticationMethodConfiguration>) -> Call<()> {
        let sheet = "PATCH emailAuthenticationMethodConfiguration: update
            emailauthenticationmethodconfiguration-update: Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::AuthenticationMethodConfiguration>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodModeDetail`, such as `/identity/conditionalAccess/authenticationStrength/authenticationMethodModes/{id}`.
    AuthenticationMethodModeDetail: super::Entity = models::AuthenticationMethodModeDetail
}

impl AuthenticationMethodModeDetail {
    /// `GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes/{authenticationMethodModeDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn get(&self) -> Get<models::AuthenticationMethodModeDetail> {
        let sheet = "GET authenticationMethodModeDetail: get
            : Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationStrength/authenticationMethodModes/{id}";
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
            authentication-list-methods: UserAuthenticationMethod.Read UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/methods
            authentication-list-methods: UserAuthenticationMethod.Read.All UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/methods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodsPolicy`, such as `/policies/authenticationMethodsPolicy`.
    AuthenticationMethodsPolicy: super::Entity = models::AuthenticationMethodsPolicy
}

impl AuthenticationMethodsPolicy {
    /// `GET /policies/authenticationMethodsPolicy` — Get authenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`, `Policy.Read.All`; application: `Policy.Read.AuthenticationMethod`, `Policy.ReadWrite.AuthenticationMethod`, `Policy.Read.All`.
    pub fn get(&self) -> Get<models::AuthenticationMethodsPolicy> {
        let sheet = "GET authenticationMethodsPolicy: get
            authenticationmethodspolicy-get: Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod Policy.Read.All | | Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod Policy.Read.All
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
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET microsoftAuthenticatorAuthenticationMethod: list
            microsoftauthenticatorauthenticationmethod-list: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/microsoftAuthenticatorMethods
            microsoftauthenticatorauthenticationmethod-list: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/microsoftAuthenticatorMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.passwordAuthenticationMethod`, such as `/me/authentication/passwordMethods`.
    AuthenticationPasswordMethods[models::PasswordAuthenticationMethod]
}

impl AuthenticationPasswordMethods {
    /// `GET /me/authentication/passwordMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/passwordMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PasswordAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods
            : UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/passwordMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.phoneAuthenticationMethod`, such as `/me/authentication/phoneMethods`.
    AuthenticationPhoneMethods[models::PhoneAuthenticationMethod]
}

impl AuthenticationPhoneMethods {
    /// `POST /me/authentication/phoneMethods`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-phonemethods?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/authentication/phoneMethods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-phonemethods: UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            authentication-post-phonemethods: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/phoneMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/phoneMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PhoneAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            : UserAuthMethod-Phone.Read UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/phoneMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.platformCredentialAuthenticationMethod`, such as `/me/authentication/platformCredentialMethods`.
    AuthenticationPlatformCredentialMethods[models::PlatformCredentialAuthenticationMethod]
}

impl AuthenticationPlatformCredentialMethods {
    /// `GET /me/authentication/platformCredentialMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/platformCredentialMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-PlatformCred.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PlatformCredentialAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/platformCredentialMethods
            : UserAuthMethod-PlatformCred.Read UserAuthenticationMethod.Read UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/platformCredentialMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceAccountKeyAuthenticationMethod`, such as `/users/{id}/authentication/resourceAccountKeyAuthenticationMethods`.
    AuthenticationResourceAccountKeyAuthenticationMethods[models::ResourceAccountKeyAuthenticationMethod]
}

impl AuthenticationResourceAccountKeyAuthenticationMethods {
    /// `GET /users/{user-id}/authentication/resourceAccountKeyAuthenticationMethods`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-resourceaccountkeyauthenticationmethods?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ResourceAccountKeyAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-resourceaccountkeyauthenticationmethods: | |
            /users/{id}/authentication/resourceAccountKeyAuthenticationMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.softwareOathAuthenticationMethod`, such as `/me/authentication/softwareOathMethods`.
    AuthenticationSoftwareOathMethods[models::SoftwareOathAuthenticationMethod]
}

impl AuthenticationSoftwareOathMethods {
    /// `GET /me/authentication/softwareOathMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/softwareOathMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods
            : UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/softwareOathMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationStrengthPolicy`, such as `/policies/authenticationStrengthPolicies/{id}`.
    AuthenticationStrengthPolicy: super::Entity = models::AuthenticationStrengthPolicy
}

impl AuthenticationStrengthPolicy {
    /// `DELETE /policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-delete-policies?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationStrengthRoot: delete
            authenticationstrengthroot-delete-policies: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn get(&self) -> Get<models::AuthenticationStrengthPolicy> {
        let sheet = "GET authenticationStrengthPolicy: get
            authenticationstrengthpolicy-get: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /policies/authenticationStrengthPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn update(&self, body: models::AuthenticationStrengthPolicy) -> Call<models::AuthenticationStrengthPolicy> {
        let sheet = "PATCH authenticationStrengthPolicy: update
            authenticationstrengthpolicy-update: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/updateAllowedCombinations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-updateallowedcombinations?view=graph-rest-1.0), metadata
    /// Also: `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/updateAllowedCombinations`.
    /// Status: 200.
    pub fn update_allowed_combinations(
        &self,
        body: requests::authentication_strength_policy::UpdateAllowedCombinationsRequest,
    ) -> Call<models::UpdateAllowedCombinationsResult> {
        let sheet = "POST authenticationStrengthPolicy: update_allowed_combinations
            authenticationstrengthpolicy-updateallowedcombinations: | |
            /identity/conditionalAccess/authenticationStrength/policies/{id}/updateAllowedCombinations
            authenticationstrengthpolicy-updateallowedcombinations: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations";
        self.0.name("updateAllowedCombinations").call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/usage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-usage?view=graph-rest-1.0), metadata
    /// Also: `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/usage`.
    /// Status: 200.
    pub fn usage(&self) -> Get<models::AuthenticationStrengthUsage> {
        let sheet = "GET authenticationStrengthPolicy: usage
            authenticationstrengthpolicy-usage: | |
            /identity/conditionalAccess/authenticationStrength/policies/{id}/usage
            authenticationstrengthpolicy-usage: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /policies/authenticationStrengthPolicies/{id}/usage";
        self.0.name("usage").get(sheet)
    }

    /// `…/combinationConfigurations`
    pub fn combination_configurations(&self) -> super::AuthenticationStrengthPolicyCombinationConfigurations {
        super::AuthenticationStrengthPolicyCombinationConfigurations(self.0.name("combinationConfigurations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationCombinationConfiguration`, such as `/identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations`.
    AuthenticationStrengthPolicyCombinationConfigurations[models::AuthenticationCombinationConfiguration]
}

impl AuthenticationStrengthPolicyCombinationConfigurations {
    /// `POST /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/combinationConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-post-combinationconfigurations?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`; application: `Policy.ReadWrite.ConditionalAccess`, `Policy.ReadWrite.AuthenticationMethod`.
    pub fn create(
        &self,
        body: impl Into<models::AuthenticationCombinationConfiguration>,
    ) -> Call<models::AuthenticationCombinationConfiguration> {
        let sheet = "POST authenticationStrengthPolicy: create
            authenticationstrengthpolicy-post-combinationconfigurations: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations";
        self.0.call(sheet).json(Into::<models::AuthenticationCombinationConfiguration>::into(body))
    }

    /// `GET /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/combinationConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-list-combinationconfigurations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationCombinationConfiguration> {
        let sheet = "GET authenticationStrengthPolicy: list
            authenticationstrengthpolicy-list-combinationconfigurations: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationStrengthRoot`, such as `/identity/conditionalAccess/authenticationStrength`.
    AuthenticationStrengthRoot: super::Entity = models::AuthenticationStrengthRoot
}

impl AuthenticationStrengthRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationStrengthRoot> {
        self.0.get("GET authenticationStrengthRoot: get")
    }

    /// `…/authenticationMethodModes`
    pub fn authentication_method_modes(&self) -> super::AuthenticationStrengthRootAuthenticationMethodModes {
        super::AuthenticationStrengthRootAuthenticationMethodModes(self.0.name("authenticationMethodModes"))
    }

    /// `…/combinations`
    pub fn combinations(&self) -> super::AuthenticationStrengthRootCombinations {
        super::AuthenticationStrengthRootCombinations(self.0.name("combinations"))
    }

    /// `…/policies`
    pub fn policies(&self) -> Collection<models::AuthenticationStrengthPolicy> {
        Collection::at(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationMethodModeDetail`, such as `/identity/conditionalAccess/authenticationStrength/authenticationMethodModes`.
    AuthenticationStrengthRootAuthenticationMethodModes[models::AuthenticationMethodModeDetail]
}

impl AuthenticationStrengthRootAuthenticationMethodModes {
    /// `GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-authenticationmethodmodes?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn list(&self) -> List<models::AuthenticationMethodModeDetail> {
        let sheet = "GET authenticationStrengthRoot: list
            authenticationstrengthroot-list-authenticationmethodmodes: Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationStrength/authenticationMethodModes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/conditionalAccess/authenticationStrength/combinations`
    AuthenticationStrengthRootCombinations
}

impl AuthenticationStrengthRootCombinations {
    /// `GET /identity/conditionalAccess/authenticationStrength/combinations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.AuthenticationMethod` and 3 more; application: `Policy.Read.AuthenticationMethod` and 3 more.
    pub fn list(&self) -> Call<Vec<models::AuthenticationMethodModes>> {
        let sheet = "GET authenticationStrengthRoot: list
            : Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess | | Policy.Read.AuthenticationMethod Policy.Read.All Policy.ReadWrite.AuthenticationMethod Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/authenticationStrength/combinations";
        self.0.call(sheet)
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
    /// Also: `/me/authentication/temporaryAccessPassMethods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthMethod-TAP.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TemporaryAccessPassAuthenticationMethod,
    ) -> Call<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-temporaryaccesspassmethods: UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/temporaryAccessPassMethods
            authentication-post-temporaryaccesspassmethods: UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All | |
            /me/authentication/temporaryAccessPassMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/temporaryAccessPassMethods` — List temporaryAccessPassMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/authentication/temporaryAccessPassMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-TAP.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::TemporaryAccessPassAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-temporaryaccesspassmethods: UserAuthMethod-TAP.Read UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/temporaryAccessPassMethods
            authentication-list-temporaryaccesspassmethods: UserAuthMethod-TAP.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-TAP.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All
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
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-WindowsHello.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsHelloForBusinessAuthenticationMethod> {
        let sheet = "GET windowsHelloForBusinessAuthenticationMethod: list
            windowshelloforbusinessauthenticationmethod-list: UserAuthMethod-WindowsHello.Read UserAuthenticationMethod.Read UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/windowsHelloForBusinessMethods
            windowshelloforbusinessauthenticationmethod-list: UserAuthMethod-WindowsHello.Read UserAuthenticationMethod.Read UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/windowsHelloForBusinessMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy`.
    AuthorizationPolicy: super::DirectoryObject = models::AuthorizationPolicy
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
