// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

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

    /// `PATCH /policies/adminConsentRequestPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/policyroot-update-adminconsentrequestpolicy?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::AdminConsentRequestPolicy) -> Call<models::AdminConsentRequestPolicy> {
        let sheet = "PATCH policyRoot: update
            policyroot-update-adminconsentrequestpolicy: | |
            /policies/adminConsentRequestPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentRiskDetection`, such as `/identityProtection/agentRiskDetections/{id}`.
    AgentRiskDetection: super::Entity = models::AgentRiskDetection
}

impl AgentRiskDetection {
    /// `GET /identityProtection/agentRiskDetections/{agentRiskDetection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentriskdetection-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::AgentRiskDetection> {
        let sheet = "GET agentRiskDetection: get
            agentriskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/agentRiskDetections/{id}";
        self.0.get(sheet)
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
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All`, `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET appManagementPolicy: list
            appManagementPolicy-list-appliesTo: Application.Read.All Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
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

    /// `…/federatedIdentityCredentialMethods`
    pub fn federated_identity_credential_methods(&self) -> super::AuthenticationFederatedIdentityCredentialMethods {
        super::AuthenticationFederatedIdentityCredentialMethods(self.0.name("federatedIdentityCredentialMethods"))
    }

    /// `…/fido2Methods`
    pub fn fido2_methods(&self) -> super::AuthenticationFido2Methods {
        super::AuthenticationFido2Methods(self.0.name("fido2Methods"))
    }

    /// `…/hardwareOathMethods`
    pub fn hardware_oath_methods(&self) -> super::AuthenticationHardwareOathMethods {
        super::AuthenticationHardwareOathMethods(self.0.name("hardwareOathMethods"))
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

    /// `…/platformCredentialMethods`
    pub fn platform_credential_methods(&self) -> super::AuthenticationPlatformCredentialMethods {
        super::AuthenticationPlatformCredentialMethods(self.0.name("platformCredentialMethods"))
    }

    /// `…/qrCodePinMethod`
    pub fn qr_code_pin_method(&self) -> super::QrCodePinAuthenticationMethod {
        super::QrCodePinAuthenticationMethod(self.0.name("qrCodePinMethod"))
    }

    /// `…/requirements`
    pub fn requirements(&self) -> super::StrongAuthenticationRequirements {
        super::StrongAuthenticationRequirements(self.0.name("requirements"))
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

    /// `…/resourcekeyauthenticationmethods`
    pub fn resourcekeyauthenticationmethods(&self) -> super::AuthenticationResourcekeyauthenticationmethods {
        super::AuthenticationResourcekeyauthenticationmethods(self.0.name("resourcekeyauthenticationmethods"))
    }

    /// `…/signInPreferences`
    pub fn sign_in_preferences(&self) -> super::SignInPreferences {
        super::SignInPreferences(self.0.name("signInPreferences"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-delete-combinationconfigurations?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcombinationconfiguration-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcombinationconfiguration-update?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionapplication-delete?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionsapplications-post-includeapplications?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationconditionsapplications-list-includeapplications?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.Read.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authenticationContextClassReference: delete
            authenticationcontextclassreference-delete: AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess | | AuthenticationContext.ReadWrite.All Policy.Read.ConditionalAccess
            /identity/conditionalAccess/authenticationContextClassReferences/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/authenticationContextClassReferences/{id}` — Get authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-get?view=graph-rest-beta)
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

    /// `PATCH /identity/conditionalAccess/authenticationContextClassReferences/{id}` — Update authenticationcontextclassreference
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationcontextclassreference-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`; application: `AuthenticationContext.ReadWrite.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: models::AuthenticationContextClassReference) -> Call<()> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-emailmethods?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-delete?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventlistener-update?view=graph-rest-beta), metadata
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

    /// `…/microsoft.graph.onPageRenderStartListener`
    pub fn as_on_page_render_start_listener(&self) -> super::AuthenticationEventListenerAsOnPageRenderStartListener {
        super::AuthenticationEventListenerAsOnPageRenderStartListener(
            self.0.name("microsoft.graph.onPageRenderStartListener"),
        )
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
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener`
    AuthenticationEventListenerAsOnPageRenderStartListener
}

impl AuthenticationEventListenerAsOnPageRenderStartListener {
    /// `…/handler`
    pub fn handler(&self) -> super::AuthenticationEventListenerAsOnPageRenderStartListenerHandler {
        super::AuthenticationEventListenerAsOnPageRenderStartListenerHandler(self.0.name("handler"))
    }
}

crate::runtime::node! {
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler`
    AuthenticationEventListenerAsOnPageRenderStartListenerHandler
}

impl AuthenticationEventListenerAsOnPageRenderStartListenerHandler {
    /// `…/microsoft.graph.onPageRenderStartBrandingOverrideHandler`
    pub fn as_on_page_render_start_branding_override_handler(
        &self,
    ) -> super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandler
    {
        super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandler(
            self.0.name("microsoft.graph.onPageRenderStartBrandingOverrideHandler"),
        )
    }

    /// `…/microsoft.graph.onPageRenderStartCustomExtensionHandler`
    pub fn as_on_page_render_start_custom_extension_handler(
        &self,
    ) -> super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandler
    {
        super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandler(
            self.0.name("microsoft.graph.onPageRenderStartCustomExtensionHandler"),
        )
    }
}

crate::runtime::node! {
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler`
    AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandler
}

impl AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandler {
    /// `…/brandingTheme`
    pub fn branding_theme(
        &self,
    ) -> super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandlerBrandingTheme
    {
        super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandlerBrandingTheme(
            self.0.name("brandingTheme"),
        )
    }
}

crate::runtime::node! {
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler/brandingTheme`
    AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandlerBrandingTheme
}

impl AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartBrandingOverrideHandlerBrandingTheme {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler/brandingTheme`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET authenticationEventListener: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler/brandingTheme";
        self.0.get(sheet)
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler/brandingTheme/$ref`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_ref(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT authenticationEventListener: set_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartBrandingOverrideHandler/brandingTheme/$ref";
        self.0.name("$ref").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler`
    AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandler
}

impl AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandler {
    /// `…/customExtension`
    pub fn custom_extension(
        &self,
    ) -> super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandlerCustomExtension
    {
        super::AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandlerCustomExtension(
            self.0.name("customExtension"),
        )
    }
}

crate::runtime::node! {
    /// `/identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler/customExtension`
    AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandlerCustomExtension
}

impl AuthenticationEventListenerAsOnPageRenderStartListenerHandlerAsOnPageRenderStartCustomExtensionHandlerCustomExtension {
    /// `GET /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler/customExtension`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET authenticationEventListener: get
            : EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler/customExtension";
        self.0.get(sheet)
    }

    /// `PUT /identity/authenticationEventListeners/{authenticationEventListener-id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler/customExtension/$ref`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn set_ref(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PUT $ref: set_ref
            : EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners/{id}/microsoft.graph.onPageRenderStartListener/handler/microsoft.graph.onPageRenderStartCustomExtensionHandler/customExtension/$ref";
        self.0.name("$ref").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationEventsFlow`, such as `/identity/authenticationEventsFlows/{id}`.
    AuthenticationEventsFlow: super::Entity = models::AuthenticationEventsFlow
}

impl AuthenticationEventsFlow {
    /// `DELETE /identity/authenticationEventsFlows/{authenticationEventsFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-delete?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventsflow-update?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-post-externalauthenticationmethods?view=graph-rest-beta), metadata
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
    /// `/users/{id}/authentication/federatedIdentityCredentialMethods`
    AuthenticationFederatedIdentityCredentialMethods
}

impl AuthenticationFederatedIdentityCredentialMethods {
    /// `POST /users/{user-id}/authentication/federatedIdentityCredentialMethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST authentication: create
            : UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/federatedIdentityCredentialMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/authentication/federatedIdentityCredentialMethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET authentication: list
            : UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/federatedIdentityCredentialMethods";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AuthenticationFederatedIdentityCredentialMethodsId {
        super::AuthenticationFederatedIdentityCredentialMethodsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/authentication/federatedIdentityCredentialMethods/{id}`
    AuthenticationFederatedIdentityCredentialMethodsId
}

impl AuthenticationFederatedIdentityCredentialMethodsId {
    /// `DELETE /users/{user-id}/authentication/federatedIdentityCredentialMethods/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authentication: delete
            : UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/federatedIdentityCredentialMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/authentication/federatedIdentityCredentialMethods/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read` and 3 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET authentication: get
            : UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/federatedIdentityCredentialMethods/{id}";
        self.0.get(sheet)
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

    /// `GET /me/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes={challengeTimeoutInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes={challengeTimeoutInMinutes})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Passkey.ReadWrite`.
    pub fn creation_options(
        &self,
        challenge_timeout_in_minutes: i32,
    ) -> Get<models::WebauthnCredentialCreationOptions> {
        let sheet = "GET fido2AuthenticationMethod: creation_options
            fido2authenticationmethod-creationoptions: UserAuthMethod-Passkey.ReadWrite | |
            /me/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes={challengeTimeoutInMinutes})
            fido2authenticationmethod-creationoptions: UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes={challengeTimeoutInMinutes})";
        self.0
            .function("creationOptions", &[("challengeTimeoutInMinutes", Argument::bare(challenge_timeout_in_minutes))])
            .get(sheet)
    }

    /// `GET /me/authentication/fido2Methods` — List fido2AuthenticationMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fido2authenticationmethod-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.hardwareOathAuthenticationMethod`, such as `/me/authentication/hardwareOathMethods`.
    AuthenticationHardwareOathMethods[models::HardwareOathAuthenticationMethod]
}

impl AuthenticationHardwareOathMethods {
    /// `POST /me/authentication/hardwareOathMethods/assignAndActivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-assignandactivate?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/assignAndActivate`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn assign_and_activate(
        &self,
        body: requests::hardware_oath_authentication_method::AssignAndActivateRequest,
    ) -> Call<()> {
        let sheet = "POST hardwareOathAuthenticationMethod: assign_and_activate
            hardwareoathauthenticationmethod-assignandactivate: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods/assignAndActivate
            hardwareoathauthenticationmethod-assignandactivate: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/assignAndActivate";
        self.0.name("assignAndActivate").call(sheet).json(body)
    }

    /// `POST /me/authentication/hardwareOathMethods/assignAndActivateBySerialNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-assignandactivatebyserialnumber?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/assignAndActivateBySerialNumber`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn assign_and_activate_by_serial_number(
        &self,
        body: requests::hardware_oath_authentication_method::AssignAndActivateBySerialNumberRequest,
    ) -> Call<()> {
        let sheet = "POST hardwareOathAuthenticationMethod: assign_and_activate_by_serial_number
            hardwareoathauthenticationmethod-assignandactivatebyserialnumber: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods/assignAndActivateBySerialNumber
            hardwareoathauthenticationmethod-assignandactivatebyserialnumber: UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/assignAndActivateBySerialNumber";
        self.0.name("assignAndActivateBySerialNumber").call(sheet).json(body)
    }

    /// `POST /me/authentication/hardwareOathMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::HardwareOathAuthenticationMethod,
    ) -> Call<models::HardwareOathAuthenticationMethod> {
        let sheet = "POST authentication: create
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthenticationMethod.ReadWrite.All UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/authentication/hardwareOathMethods/deactivate`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods/deactivate`.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-HardwareOATH.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn deactivate(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST hardwareOathAuthenticationMethod: deactivate
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/hardwareOathMethods/deactivate
            : UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/hardwareOathMethods/deactivate";
        self.0.name("deactivate").call(sheet).json(body)
    }

    /// `GET /me/authentication/hardwareOathMethods`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/authentication/hardwareOathMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite`.
    pub fn list(&self) -> List<models::HardwareOathAuthenticationMethod> {
        let sheet = "GET authentication: list
            : UserAuthenticationMethod.ReadWrite | |
            /me/authentication/hardwareOathMethods
            : UserAuthMethod-HardwareOATH.Read UserAuthenticationMethod.ReadWrite.All UserAuthenticationMethod.Read UserAuthMethod-HardwareOATH.Read.All UserAuthMethod-HardwareOATH.ReadWrite UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite | | UserAuthMethod-HardwareOATH.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-HardwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/hardwareOathMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationListener`, such as `/identity/events/onSignupStart/{id}`.
    AuthenticationListener: super::Entity = models::AuthenticationListener
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

    /// `POST /users/{user-id}/authentication/methods/{authenticationMethod-id}/disableSmsSignIn` — phoneAuthenticationMethod: disableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-disablesmssignin?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn disable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: disable_sms_sign_in
            phoneauthenticationmethod-disablesmssignin: UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}/disableSmsSignIn";
        self.0.name("disableSmsSignIn").call(sheet)
    }

    /// `POST /users/{user-id}/authentication/methods/{authenticationMethod-id}/enableSmsSignIn` — phoneAuthenticationMethod: enableSmsSignIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/phoneauthenticationmethod-enablesmssignin?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn enable_sms_sign_in(&self) -> Call<()> {
        let sheet = "POST phoneAuthenticationMethod: enable_sms_sign_in
            phoneauthenticationmethod-enablesmssignin: UserAuthenticationMethod.ReadWrite.All | |
            /users/{id}/authentication/methods/{id}/enableSmsSignIn";
        self.0.name("enableSmsSignIn").call(sheet)
    }

    /// `GET /me/authentication/methods/{id}` — Get authenticationmethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-beta), metadata
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

    /// `…/isUpdateSupported`
    pub fn is_update_supported(&self) -> super::AuthenticationMethodIsUpdateSupported {
        super::AuthenticationMethodIsUpdateSupported(self.0.name("isUpdateSupported"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodConfiguration`, such as `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}`.
    AuthenticationMethodConfiguration: super::Entity = models::AuthenticationMethodConfiguration
}

impl AuthenticationMethodConfiguration {
    /// `DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfiguration-id}` — Delete emailAuthenticationMethodConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/emailauthenticationmethodconfiguration-update?view=graph-rest-beta)
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
    /// `/me/authentication/methods/{id}/isUpdateSupported`
    AuthenticationMethodIsUpdateSupported
}

impl AuthenticationMethodIsUpdateSupported {
    /// `GET /me/authentication/methods/{authenticationMethod-id}/isUpdateSupported`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/authentication/methods/{authenticationMethod-id}/isUpdateSupported`.
    /// Permissions, least privileged first: work or school account: `UserAuthenticationMethod.Read`, `UserAuthenticationMethod.ReadWrite`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET authenticationMethod: get
            : UserAuthenticationMethod.Read UserAuthenticationMethod.ReadWrite | |
            /me/authentication/methods/{id}/isUpdateSupported
            /users/{id}/authentication/methods/{id}/isUpdateSupported";
        self.0.get(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta)
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
    AuthenticationMethodsPolicy = models::AuthenticationMethodsPolicy
}

impl AuthenticationMethodsPolicy {
    /// `GET /policies/authenticationMethodsPolicy` — Get authenticationMethodsPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get?view=graph-rest-beta)
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
    /// `GET /me/authentication/passwordMethods` — List passwordMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-passwordmethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/passwordMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Password.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PasswordAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-passwordmethods: UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordMethods
            authentication-list-passwordmethods: UserAuthMethod-Password.Read UserAuthenticationMethod.Read UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Password.Read.All UserAuthMethod-Password.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-MicrosoftAuthApp.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PasswordlessMicrosoftAuthenticatorAuthenticationMethod> {
        let sheet = "GET passwordlessMicrosoftAuthenticatorAuthenticationMethod: list
            passwordlessmicrosoftauthenticatorauthenticationmethod-list: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/passwordlessMicrosoftAuthenticatorMethods
            passwordlessmicrosoftauthenticatorauthenticationmethod-list: UserAuthMethod-MicrosoftAuthApp.Read UserAuthenticationMethod.Read UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.ReadWrite` and 3 more; application: `UserAuthenticationMethod.ReadWrite.All`.
    pub fn create(&self, body: models::PhoneAuthenticationMethod) -> Call<models::PhoneAuthenticationMethod> {
        let sheet = "POST authentication: create
            authentication-post-phonemethods: UserAuthMethod-Phone.ReadWrite UserAuthenticationMethod.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            authentication-post-phonemethods: UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/phoneMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/authentication/phoneMethods` — List phoneMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-phonemethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/phoneMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-Phone.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::PhoneAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-phonemethods: UserAuthMethod-Phone.Read UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/phoneMethods
            authentication-list-phonemethods: UserAuthMethod-Phone.Read UserAuthenticationMethod.Read UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-Phone.Read.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-resourceaccountkeyauthenticationmethods?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ResourceAccountKeyAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-resourceaccountkeyauthenticationmethods: | |
            /users/{id}/authentication/resourceAccountKeyAuthenticationMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/authentication/resourcekeyauthenticationmethods`
    AuthenticationResourcekeyauthenticationmethods
}

impl AuthenticationResourcekeyauthenticationmethods {
    /// `GET /users/{user-id}/authentication/resourcekeyauthenticationmethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-ResourceKey.Read.All`, `UserAuthMethod-ResourceKey.ReadWrite.All`, `UserAuthenticationMethod.Read.All`; application: `UserAuthMethod-ResourceKey.Read.All`, `UserAuthMethod-ResourceKey.ReadWrite.All`, `UserAuthenticationMethod.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET authentication: list
            : UserAuthMethod-ResourceKey.Read.All UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All | | UserAuthMethod-ResourceKey.Read.All UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All
            /users/{id}/authentication/resourcekeyauthenticationmethods";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::AuthenticationResourcekeyauthenticationmethodsId {
        super::AuthenticationResourcekeyauthenticationmethodsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/authentication/resourcekeyauthenticationmethods/{id}`
    AuthenticationResourcekeyauthenticationmethodsId
}

impl AuthenticationResourcekeyauthenticationmethodsId {
    /// `DELETE /users/{user-id}/authentication/resourcekeyauthenticationmethods/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-ResourceKey.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`; application: `UserAuthMethod-ResourceKey.ReadWrite.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE authentication: delete
            : UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/resourcekeyauthenticationmethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/authentication/resourcekeyauthenticationmethods/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-ResourceKey.Read.All` and 3 more; application: `UserAuthMethod-ResourceKey.Read.All` and 3 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET authentication: get
            : UserAuthMethod-ResourceKey.Read.All UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-ResourceKey.Read.All UserAuthMethod-ResourceKey.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/resourcekeyauthenticationmethods/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.softwareOathAuthenticationMethod`, such as `/me/authentication/softwareOathMethods`.
    AuthenticationSoftwareOathMethods[models::SoftwareOathAuthenticationMethod]
}

impl AuthenticationSoftwareOathMethods {
    /// `GET /me/authentication/softwareOathMethods` — List softwareOathMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-softwareoathmethods?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/authentication/softwareOathMethods`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserAuthMethod-SoftwareOATH.Read` and 7 more; application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`.
    pub fn list(&self) -> List<models::SoftwareOathAuthenticationMethod> {
        let sheet = "GET authentication: list
            authentication-list-softwareoathmethods: UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /me/authentication/softwareOathMethods
            authentication-list-softwareoathmethods: UserAuthMethod-SoftwareOATH.Read UserAuthenticationMethod.Read UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite UserAuthenticationMethod.ReadWrite.All | | UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All
            /users/{id}/authentication/softwareOathMethods";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationStrengthPolicy`, such as `/policies/authenticationStrengthPolicies/{id}`.
    AuthenticationStrengthPolicy = models::AuthenticationStrengthPolicy
}

impl AuthenticationStrengthPolicy {
    /// `DELETE /policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-delete-policies?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-update?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-updateallowedcombinations?view=graph-rest-beta), metadata
    /// Also: `/identity/conditionalAccess/authenticationStrengths/policies/{authenticationStrengthPolicy-id}/updateAllowedCombinations`, `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/updateAllowedCombinations`.
    /// Status: 200.
    pub fn update_allowed_combinations(
        &self,
        body: requests::authentication_strength_policy::UpdateAllowedCombinationsRequest,
    ) -> Call<models::UpdateAllowedCombinationsResult> {
        let sheet = "POST authenticationStrengthPolicy: update_allowed_combinations
            authenticationstrengthpolicy-updateallowedcombinations: | |
            /identity/conditionalAccess/authenticationStrength/policies/{id}/updateAllowedCombinations
            /identity/conditionalAccess/authenticationStrengths/policies/{id}/updateAllowedCombinations
            authenticationstrengthpolicy-updateallowedcombinations: Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod | | Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.AuthenticationMethod
            /policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations";
        self.0.name("updateAllowedCombinations").call(sheet).json(body)
    }

    /// `GET /identity/conditionalAccess/authenticationStrength/policies/{authenticationStrengthPolicy-id}/usage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-usage?view=graph-rest-beta), metadata
    /// Also: `/identity/conditionalAccess/authenticationStrengths/policies/{authenticationStrengthPolicy-id}/usage`, `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}/usage`.
    /// Status: 200.
    pub fn usage(&self) -> Get<models::AuthenticationStrengthUsage> {
        let sheet = "GET authenticationStrengthPolicy: usage
            authenticationstrengthpolicy-usage: | |
            /identity/conditionalAccess/authenticationStrength/policies/{id}/usage
            /identity/conditionalAccess/authenticationStrengths/policies/{id}/usage
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-post-combinationconfigurations?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-list-combinationconfigurations?view=graph-rest-beta), metadata
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
    pub fn policies(&self) -> super::AuthenticationStrengthRootPolicies {
        super::AuthenticationStrengthRootPolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationMethodModeDetail`, such as `/identity/conditionalAccess/authenticationStrength/authenticationMethodModes`.
    AuthenticationStrengthRootAuthenticationMethodModes[models::AuthenticationMethodModeDetail]
}

impl AuthenticationStrengthRootAuthenticationMethodModes {
    /// `GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-authenticationmethodmodes?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.authenticationStrengthPolicy`, such as `/identity/conditionalAccess/authenticationStrength/policies`.
    AuthenticationStrengthRootPolicies[models::AuthenticationStrengthPolicy]
}

impl AuthenticationStrengthRootPolicies {
    /// `GET /identity/conditionalAccess/authenticationStrength/policies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-findbymethodmode?view=graph-rest-beta), metadata
    /// Also: `/identity/conditionalAccess/authenticationStrengths/policies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})`.
    /// Status: 200.
    pub fn find_by_method_mode(
        &self,
        authentication_method_modes: impl ::core::fmt::Display,
    ) -> List<models::AuthenticationStrengthPolicy> {
        let sheet = "GET authenticationStrengthPolicy: find_by_method_mode
            authenticationstrengthpolicy-findbymethodmode: | |
            /identity/conditionalAccess/authenticationStrength/policies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})
            /identity/conditionalAccess/authenticationStrengths/policies/findByMethodMode(authenticationMethodModes={authenticationMethodModes})";
        self.0
            .function("findByMethodMode", &[("authenticationMethodModes", Argument::bare(authentication_method_modes))])
            .list(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/authentication-list-temporaryaccesspassmethods?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/windowshelloforbusinessauthenticationmethod-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.authorizationPolicy`, such as `/policies/authorizationPolicy/authorizationPolicy`.
    AuthorizationPolicy: super::DirectoryObject = models::AuthorizationPolicy
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

    /// `…/defaultUserRoleOverrides`
    ///
    /// The type lists it; no page documents a request there.
    pub fn default_user_role_overrides(&self) -> Collection<models::DefaultUserRoleOverride> {
        Collection::at(self.0.name("defaultUserRoleOverrides"))
    }
}
