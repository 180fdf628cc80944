// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.identityApiConnector`, such as `/identity/apiConnectors/{id}`.
    IdentityApiConnector: super::Entity = models::IdentityApiConnector
}

impl IdentityApiConnector {
    /// `DELETE /identity/apiConnectors/{identityApiConnectorId}` — Delete identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta)
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

    /// `…/authenticationEventListeners`
    pub fn authentication_event_listeners(&self) -> super::IdentityContainerAuthenticationEventListeners {
        super::IdentityContainerAuthenticationEventListeners(self.0.name("authenticationEventListeners"))
    }

    /// `…/authenticationEventsFlows`
    pub fn authentication_events_flows(&self) -> super::IdentityContainerAuthenticationEventsFlows {
        super::IdentityContainerAuthenticationEventsFlows(self.0.name("authenticationEventsFlows"))
    }

    /// `…/b2cUserFlows`
    pub fn b2c_user_flows(&self) -> super::IdentityContainerB2cUserFlows {
        super::IdentityContainerB2cUserFlows(self.0.name("b2cUserFlows"))
    }

    /// `…/b2xUserFlows`
    pub fn b2x_user_flows(&self) -> super::IdentityContainerB2xUserFlows {
        super::IdentityContainerB2xUserFlows(self.0.name("b2xUserFlows"))
    }

    /// `…/conditionalAccess`
    pub fn conditional_access(&self) -> super::ConditionalAccessRoot {
        super::ConditionalAccessRoot(self.0.name("conditionalAccess"))
    }

    /// `…/continuousAccessEvaluationPolicy`
    pub fn continuous_access_evaluation_policy(&self) -> super::ContinuousAccessEvaluationPolicy {
        super::ContinuousAccessEvaluationPolicy(self.0.name("continuousAccessEvaluationPolicy"))
    }

    /// `…/customAuthenticationExtensions`
    pub fn custom_authentication_extensions(&self) -> super::IdentityContainerCustomAuthenticationExtensions {
        super::IdentityContainerCustomAuthenticationExtensions(self.0.name("customAuthenticationExtensions"))
    }

    /// `…/events`
    pub fn events(&self) -> super::IdentityContainerEvents {
        super::IdentityContainerEvents(self.0.name("events"))
    }

    /// `…/identityProviders`
    pub fn identity_providers(&self) -> super::IdentityContainerIdentityProviders {
        super::IdentityContainerIdentityProviders(self.0.name("identityProviders"))
    }

    /// `…/productchanges`
    pub fn productchanges(&self) -> super::IdentityContainerProductchanges {
        super::IdentityContainerProductchanges(self.0.name("productchanges"))
    }

    /// `…/riskPrevention`
    pub fn risk_prevention(&self) -> super::RiskPreventionContainer {
        super::RiskPreventionContainer(self.0.name("riskPrevention"))
    }

    /// `…/signInIdentifiers`
    pub fn sign_in_identifiers(&self) -> super::IdentityContainerSignInIdentifiers {
        super::IdentityContainerSignInIdentifiers(self.0.name("signInIdentifiers"))
    }

    /// `…/spiffeTrustDomains`
    pub fn spiffe_trust_domains(&self) -> super::IdentityContainerSpiffeTrustDomains {
        super::IdentityContainerSpiffeTrustDomains(self.0.name("spiffeTrustDomains"))
    }

    /// `…/userFlowAttributes`
    pub fn user_flow_attributes(&self) -> super::IdentityContainerUserFlowAttributes {
        super::IdentityContainerUserFlowAttributes(self.0.name("userFlowAttributes"))
    }

    /// `…/userFlows`
    pub fn user_flows(&self) -> super::IdentityContainerUserFlows {
        super::IdentityContainerUserFlows(self.0.name("userFlows"))
    }

    /// `…/verifiedId`
    pub fn verified_id(&self) -> super::IdentityVerifiedIdRoot {
        super::IdentityVerifiedIdRoot(self.0.name("verifiedId"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityApiConnector`, such as `/identity/apiConnectors`.
    IdentityContainerApiConnectors[models::IdentityApiConnector]
}

impl IdentityContainerApiConnectors {
    /// `POST /identity/apiConnectors` — Create identityApiConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityapiconnector-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.authenticationEventListener`, such as `/identity/authenticationEventListeners`.
    IdentityContainerAuthenticationEventListeners[models::AuthenticationEventListener]
}

impl IdentityContainerAuthenticationEventListeners {
    /// `POST /identity/authenticationEventListeners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-authenticationeventlisteners?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::AuthenticationEventListener>,
    ) -> Call<models::AuthenticationEventListener> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-authenticationeventlisteners: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventListeners";
        self.0.call(sheet).json(Into::<models::AuthenticationEventListener>::into(body))
    }

    /// `GET /identity/authenticationEventListeners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-authenticationeventlisteners?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthenticationEventListener> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-authenticationeventlisteners: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventListeners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationEventsFlow`, such as `/identity/authenticationEventsFlows`.
    IdentityContainerAuthenticationEventsFlows[models::AuthenticationEventsFlow]
}

impl IdentityContainerAuthenticationEventsFlows {
    /// `POST /identity/authenticationEventsFlows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-authenticationeventsflows?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EventListener.ReadWrite.All`; application: `EventListener.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::AuthenticationEventsFlow>) -> Call<models::AuthenticationEventsFlow> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-authenticationeventsflows: EventListener.ReadWrite.All | | EventListener.ReadWrite.All
            /identity/authenticationEventsFlows";
        self.0.call(sheet).json(Into::<models::AuthenticationEventsFlow>::into(body))
    }

    /// `GET /identity/authenticationEventsFlows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-authenticationeventsflows?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EventListener.Read.All`, `EventListener.ReadWrite.All`; application: `EventListener.Read.All`, `EventListener.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthenticationEventsFlow> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-authenticationeventsflows: EventListener.Read.All EventListener.ReadWrite.All | | EventListener.Read.All EventListener.ReadWrite.All
            /identity/authenticationEventsFlows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.b2cIdentityUserFlow`, such as `/identity/b2cUserFlows`.
    IdentityContainerB2cUserFlows[models::B2cIdentityUserFlow]
}

impl IdentityContainerB2cUserFlows {
    /// `POST /identity/b2cUserFlows` — Create b2cIdentityUserFlow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-b2cuserflows?view=graph-rest-beta)
    /// Required: `id`, `userFlowType`, `userFlowTypeVersion`. Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(&self, body: models::B2cIdentityUserFlow) -> Call<models::B2cIdentityUserFlow> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-b2cuserflows: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/b2cUserFlows` — List b2cIdentityUserFlows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-b2cuserflows?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::B2cIdentityUserFlow> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-b2cuserflows: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows";
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-b2xuserflows?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-b2xuserflows?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.customAuthenticationExtension`, such as `/identity/customAuthenticationExtensions`.
    IdentityContainerCustomAuthenticationExtensions[models::CustomAuthenticationExtension]
}

impl IdentityContainerCustomAuthenticationExtensions {
    /// `POST /identity/customAuthenticationExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-customauthenticationextensions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::CustomAuthenticationExtension>,
    ) -> Call<models::CustomAuthenticationExtension> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-customauthenticationextensions: CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions";
        self.0.call(sheet).json(Into::<models::CustomAuthenticationExtension>::into(body))
    }

    /// `GET /identity/customAuthenticationExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-customauthenticationextensions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn list(&self) -> List<models::CustomAuthenticationExtension> {
        let sheet = "GET identityContainer: list
            identitycontainer-list-customauthenticationextensions: CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions";
        self.0.list(sheet)
    }

    /// `POST /identity/customAuthenticationExtensions/validateAuthenticationConfiguration`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`; application: `CustomAuthenticationExtension.Read.All`, `CustomAuthenticationExtension.ReadWrite.All`.
    pub fn validate_authentication_configuration(
        &self,
        body: requests::validateauthenticationconfiguration::ValidateAuthenticationConfigurationRequest,
    ) -> Call<models::AuthenticationConfigurationValidation> {
        let sheet = "POST validateauthenticationconfiguration: validate_authentication_configuration
            : CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All | | CustomAuthenticationExtension.Read.All CustomAuthenticationExtension.ReadWrite.All
            /identity/customAuthenticationExtensions/validateAuthenticationConfiguration";
        self.0.name("validateAuthenticationConfiguration").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/events`
    IdentityContainerEvents
}

impl IdentityContainerEvents {
    /// `…/onSignupStart`
    pub fn on_signup_start(&self) -> super::IdentityContainerEventsOnSignupStart {
        super::IdentityContainerEventsOnSignupStart(self.0.name("onSignupStart"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationListener`, such as `/identity/events/onSignupStart`.
    IdentityContainerEventsOnSignupStart[models::AuthenticationListener]
}

impl IdentityContainerEventsOnSignupStart {
    /// `POST /identity/events/onSignupStart` — Create authenticationListener
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventspolicy-post-onsignupstart?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn create(&self, body: impl Into<models::AuthenticationListener>) -> Call<models::AuthenticationListener> {
        let sheet = "POST authenticationEventsPolicy: create
            authenticationeventspolicy-post-onsignupstart: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart";
        self.0.call(sheet).json(Into::<models::AuthenticationListener>::into(body))
    }

    /// `GET /identity/events/onSignupStart` — List onSignUpStart listeners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationeventspolicy-list-onsignupstart?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn list(&self) -> List<models::AuthenticationListener> {
        let sheet = "GET authenticationEventsPolicy: list
            authenticationeventspolicy-list-onsignupstart: Policy.Read.All Policy.ReadWrite.ApplicationConfiguration | | Policy.Read.All Policy.ReadWrite.ApplicationConfiguration
            /identity/events/onSignupStart";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/identityProviders`.
    IdentityContainerIdentityProviders[models::IdentityProviderBase]
}

impl IdentityContainerIdentityProviders {
    /// `POST /identity/identityProviders` — Create identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-identityproviders?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "POST identityContainer: create
            identitycontainer-post-identityproviders: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `GET /identity/identityProviders` — List identityproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-identityproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-availableprovidertypes?view=graph-rest-beta)
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
    /// `/identity/productchanges`
    IdentityContainerProductchanges
}

impl IdentityContainerProductchanges {
    /// `GET /identity/productchanges`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.announcement`
    pub fn as_announcement(&self) -> super::IdentityContainerProductchangesAsAnnouncement {
        super::IdentityContainerProductchangesAsAnnouncement(self.0.name("microsoft.graph.announcement"))
    }

    /// `…/microsoft.graph.roadmap`
    pub fn as_roadmap(&self) -> super::IdentityContainerProductchangesAsRoadmap {
        super::IdentityContainerProductchangesAsRoadmap(self.0.name("microsoft.graph.roadmap"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerProductchangesId {
        super::IdentityContainerProductchangesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/productchanges/microsoft.graph.announcement`
    IdentityContainerProductchangesAsAnnouncement
}

impl IdentityContainerProductchangesAsAnnouncement {
    /// `GET /identity/productchanges/microsoft.graph.announcement`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges/microsoft.graph.announcement";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerProductchangesAsAnnouncementId {
        super::IdentityContainerProductchangesAsAnnouncementId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/productchanges/microsoft.graph.announcement/{id}`
    IdentityContainerProductchangesAsAnnouncementId
}

impl IdentityContainerProductchangesAsAnnouncementId {
    /// `GET /identity/productchanges/microsoft.graph.announcement/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges/microsoft.graph.announcement/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/productchanges/microsoft.graph.roadmap`
    IdentityContainerProductchangesAsRoadmap
}

impl IdentityContainerProductchangesAsRoadmap {
    /// `GET /identity/productchanges/microsoft.graph.roadmap`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges/microsoft.graph.roadmap";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerProductchangesAsRoadmapId {
        super::IdentityContainerProductchangesAsRoadmapId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/productchanges/microsoft.graph.roadmap/{id}`
    IdentityContainerProductchangesAsRoadmapId
}

impl IdentityContainerProductchangesAsRoadmapId {
    /// `GET /identity/productchanges/microsoft.graph.roadmap/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges/microsoft.graph.roadmap/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/productchanges/{id}`
    IdentityContainerProductchangesId
}

impl IdentityContainerProductchangesId {
    /// `GET /identity/productchanges/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChangeManagement.Read.All`; application: `ChangeManagement.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : ChangeManagement.Read.All | | ChangeManagement.Read.All
            /identity/productchanges/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.signInIdentifierBase`, such as `/identity/signInIdentifiers`.
    IdentityContainerSignInIdentifiers[models::SignInIdentifierBase]
}

impl IdentityContainerSignInIdentifiers {
    /// `POST /identity/signInIdentifiers`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SignInIdentifier.ReadWrite.All`; application: `SignInIdentifier.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::SignInIdentifierBase>) -> Call<models::SignInIdentifierBase> {
        let sheet = "POST identityContainer: create
            : SignInIdentifier.ReadWrite.All | | SignInIdentifier.ReadWrite.All
            /identity/signInIdentifiers";
        self.0.call(sheet).json(Into::<models::SignInIdentifierBase>::into(body))
    }

    /// `GET /identity/signInIdentifiers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SignInIdentifier.Read.All`, `SignInIdentifier.ReadWrite.All`; application: `SignInIdentifier.Read.All`, `SignInIdentifier.ReadWrite.All`.
    pub fn list(&self) -> List<models::SignInIdentifierBase> {
        let sheet = "GET identityContainer: list
            : SignInIdentifier.Read.All SignInIdentifier.ReadWrite.All | | SignInIdentifier.Read.All SignInIdentifier.ReadWrite.All
            /identity/signInIdentifiers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains`
    IdentityContainerSpiffeTrustDomains
}

impl IdentityContainerSpiffeTrustDomains {
    /// `POST /identity/spiffeTrustDomains`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsId {
        super::IdentityContainerSpiffeTrustDomainsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}`
    IdentityContainerSpiffeTrustDomainsId
}

impl IdentityContainerSpiffeTrustDomainsId {
    /// `DELETE /identity/spiffeTrustDomains/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH spiffetrustdomains: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/agents`
    pub fn agents(&self) -> super::IdentityContainerSpiffeTrustDomainsIdAgents {
        super::IdentityContainerSpiffeTrustDomainsIdAgents(self.0.name("agents"))
    }

    /// `…/federationRelationships`
    pub fn federation_relationships(&self) -> super::IdentityContainerSpiffeTrustDomainsIdFederationRelationships {
        super::IdentityContainerSpiffeTrustDomainsIdFederationRelationships(self.0.name("federationRelationships"))
    }

    /// `…/localAuthorities`
    pub fn local_authorities(&self) -> super::IdentityContainerSpiffeTrustDomainsIdLocalAuthorities {
        super::IdentityContainerSpiffeTrustDomainsIdLocalAuthorities(self.0.name("localAuthorities"))
    }

    /// `…/rootRotations`
    pub fn root_rotations(&self) -> super::IdentityContainerSpiffeTrustDomainsIdRootRotations {
        super::IdentityContainerSpiffeTrustDomainsIdRootRotations(self.0.name("rootRotations"))
    }

    /// `…/workloadAuthorizationPolicies`
    pub fn workload_authorization_policies(
        &self,
    ) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPolicies
    {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPolicies(
            self.0.name("workloadAuthorizationPolicies"),
        )
    }

    /// `…/workloads`
    pub fn workloads(&self) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloads {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloads(self.0.name("workloads"))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/agents`
    IdentityContainerSpiffeTrustDomainsIdAgents
}

impl IdentityContainerSpiffeTrustDomainsIdAgents {
    /// `POST /identity/spiffeTrustDomains/{id}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdAgentsId {
        super::IdentityContainerSpiffeTrustDomainsIdAgentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/agents/{id}`
    IdentityContainerSpiffeTrustDomainsIdAgentsId
}

impl IdentityContainerSpiffeTrustDomainsIdAgentsId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/agents/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/agents/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/agents/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH agents: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/selectors`
    pub fn selectors(&self) -> super::IdentityContainerSpiffeTrustDomainsIdAgentsIdSelectors {
        super::IdentityContainerSpiffeTrustDomainsIdAgentsIdSelectors(self.0.name("selectors"))
    }

    /// `…/workloads`
    pub fn workloads(&self) -> super::IdentityContainerSpiffeTrustDomainsIdAgentsIdWorkloads {
        super::IdentityContainerSpiffeTrustDomainsIdAgentsIdWorkloads(self.0.name("workloads"))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/agents/{id}/selectors`
    IdentityContainerSpiffeTrustDomainsIdAgentsIdSelectors
}

impl IdentityContainerSpiffeTrustDomainsIdAgentsIdSelectors {
    /// `GET /identity/spiffeTrustDomains/{id}/agents/{id1}/selectors`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents/{id}/selectors";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/agents/{id}/workloads`
    IdentityContainerSpiffeTrustDomainsIdAgentsIdWorkloads
}

impl IdentityContainerSpiffeTrustDomainsIdAgentsIdWorkloads {
    /// `GET /identity/spiffeTrustDomains/{id}/agents/{id1}/workloads`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/agents/{id}/workloads";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/federationRelationships`
    IdentityContainerSpiffeTrustDomainsIdFederationRelationships
}

impl IdentityContainerSpiffeTrustDomainsIdFederationRelationships {
    /// `POST /identity/spiffeTrustDomains/{id}/federationRelationships`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/federationRelationships";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/federationRelationships`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/federationRelationships";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdFederationRelationshipsId {
        super::IdentityContainerSpiffeTrustDomainsIdFederationRelationshipsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/federationRelationships/{id}`
    IdentityContainerSpiffeTrustDomainsIdFederationRelationshipsId
}

impl IdentityContainerSpiffeTrustDomainsIdFederationRelationshipsId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/federationRelationships/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/federationRelationships/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/federationRelationships/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/federationRelationships/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/localAuthorities`
    IdentityContainerSpiffeTrustDomainsIdLocalAuthorities
}

impl IdentityContainerSpiffeTrustDomainsIdLocalAuthorities {
    /// `POST /identity/spiffeTrustDomains/{id}/localAuthorities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/localAuthorities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/localAuthorities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesId {
        super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/localAuthorities/{id}`
    IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesId
}

impl IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH localauthorities: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/attestationMethods`
    pub fn attestation_methods(
        &self,
    ) -> super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethods
    {
        super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethods(
            self.0.name("attestationMethods"),
        )
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods`
    IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethods
}

impl IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethods {
    /// `POST /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethodsId {
        super::IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethodsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods/{id}`
    IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethodsId
}

impl IdentityContainerSpiffeTrustDomainsIdLocalAuthoritiesIdAttestationMethodsId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/localAuthorities/{id1}/attestationMethods/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH attestationmethods: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/localAuthorities/{id}/attestationMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/rootRotations`
    IdentityContainerSpiffeTrustDomainsIdRootRotations
}

impl IdentityContainerSpiffeTrustDomainsIdRootRotations {
    /// `POST /identity/spiffeTrustDomains/{id}/rootRotations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/rootRotations";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/rootRotations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/rootRotations";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdRootRotationsId {
        super::IdentityContainerSpiffeTrustDomainsIdRootRotationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/rootRotations/{id}`
    IdentityContainerSpiffeTrustDomainsIdRootRotationsId
}

impl IdentityContainerSpiffeTrustDomainsIdRootRotationsId {
    /// `GET /identity/spiffeTrustDomains/{id}/rootRotations/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/rootRotations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies`
    IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPolicies
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPolicies {
    /// `POST /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPoliciesId {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id}`
    IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPoliciesId
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadAuthorizationPoliciesId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH workloadauthorizationpolicies: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloadAuthorizationPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads`
    IdentityContainerSpiffeTrustDomainsIdWorkloads
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloads {
    /// `POST /identity/spiffeTrustDomains/{id}/workloads`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloads`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloads`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadsId {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads/{id}`
    IdentityContainerSpiffeTrustDomainsIdWorkloadsId
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadsId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/workloads/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloads/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET workloads: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloads/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH workloads: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/agents`
    pub fn agents(&self) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdAgents {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdAgents(self.0.name("agents"))
    }

    /// `…/linkedIdentities`
    pub fn linked_identities(&self) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentities {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentities(self.0.name("linkedIdentities"))
    }

    /// `…/selectors`
    pub fn selectors(&self) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdSelectors {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdSelectors(self.0.name("selectors"))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads/{id}/agents`
    IdentityContainerSpiffeTrustDomainsIdWorkloadsIdAgents
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadsIdAgents {
    /// `POST /identity/spiffeTrustDomains/{id}/workloads/{id1}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST agents: call
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/agents";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloads/{id1}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET agents: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/agents";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloads/{id1}/agents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH agents: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/agents";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities`
    IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentities
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentities {
    /// `POST /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: create
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET identityContainer: list
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities";
        self.0.list(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH identityContainer: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentitiesId {
        super::IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentitiesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities/{id}`
    IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentitiesId
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadsIdLinkedIdentitiesId {
    /// `DELETE /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityContainer: delete
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/spiffeTrustDomains/{id}/workloads/{id1}/linkedIdentities/{id2}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH linkedidentities: update
            : SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/linkedIdentities/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/identity/spiffeTrustDomains/{id}/workloads/{id}/selectors`
    IdentityContainerSpiffeTrustDomainsIdWorkloadsIdSelectors
}

impl IdentityContainerSpiffeTrustDomainsIdWorkloadsIdSelectors {
    /// `GET /identity/spiffeTrustDomains/{id}/workloads/{id1}/selectors`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`; application: `SpiffeTrustDomain.Read.All`, `SpiffeTrustDomain.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET selectors: get
            : SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All | | SpiffeTrustDomain.Read.All SpiffeTrustDomain.ReadWrite.All
            /identity/spiffeTrustDomains/{id}/workloads/{id}/selectors";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityUserFlowAttribute`, such as `/identity/userFlowAttributes`.
    IdentityContainerUserFlowAttributes[models::IdentityUserFlowAttribute]
}

impl IdentityContainerUserFlowAttributes {
    /// `POST /identity/userFlowAttributes` — Create identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.UserFlow`, such as `/identity/userFlows`.
    IdentityContainerUserFlows[models::UserFlow]
}

impl IdentityContainerUserFlows {
    /// `POST /identity/userFlows` — Create userflow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflow-post-userflows?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn create(&self, body: models::UserFlow) -> Call<models::UserFlow> {
        let sheet = "POST identityuserflow: create
            identityuserflow-post-userflows: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/userFlows";
        self.0.call(sheet).json(body)
    }

    /// `GET /identity/userFlows` — List userFlows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflow-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserFlow> {
        let sheet = "GET identityuserflow: list
            identityuserflow-list: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/userFlows";
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

    /// `…/agentRiskDetections`
    pub fn agent_risk_detections(&self) -> super::IdentityProtectionRootAgentRiskDetections {
        super::IdentityProtectionRootAgentRiskDetections(self.0.name("agentRiskDetections"))
    }

    /// `…/riskDetections`
    pub fn risk_detections(&self) -> super::IdentityProtectionRootRiskDetections {
        super::IdentityProtectionRootRiskDetections(self.0.name("riskDetections"))
    }

    /// `…/riskyAgents`
    pub fn risky_agents(&self) -> super::IdentityProtectionRootRiskyAgents {
        super::IdentityProtectionRootRiskyAgents(self.0.name("riskyAgents"))
    }

    /// `…/riskyServicePrincipals`
    pub fn risky_service_principals(&self) -> super::IdentityProtectionRootRiskyServicePrincipals {
        super::IdentityProtectionRootRiskyServicePrincipals(self.0.name("riskyServicePrincipals"))
    }

    /// `…/riskyUsers`
    pub fn risky_users(&self) -> super::IdentityProtectionRootRiskyUsers {
        super::IdentityProtectionRootRiskyUsers(self.0.name("riskyUsers"))
    }

    /// `…/servicePrincipalRiskDetections`
    pub fn service_principal_risk_detections(&self) -> super::IdentityProtectionRootServicePrincipalRiskDetections {
        super::IdentityProtectionRootServicePrincipalRiskDetections(self.0.name("servicePrincipalRiskDetections"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentRiskDetection`, such as `/identityProtection/agentRiskDetections`.
    IdentityProtectionRootAgentRiskDetections[models::AgentRiskDetection]
}

impl IdentityProtectionRootAgentRiskDetections {
    /// `GET /identityProtection/agentRiskDetections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-agentriskdetections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn list(&self) -> List<models::AgentRiskDetection> {
        let sheet = "GET identityProtectionRoot: list
            identityprotectionroot-list-agentriskdetections: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/agentRiskDetections";
        self.0.list(sheet)
    }

    /// `POST /identityProtection/agentRiskDetections/submit`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn submit(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST agentRiskDetection: submit
            : | | IdentityRiskEvent.ReadWrite.All
            /identityProtection/agentRiskDetections/submit";
        self.0.name("submit").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskDetection`, such as `/identityProtection/riskDetections`.
    IdentityProtectionRootRiskDetections[models::RiskDetection]
}

impl IdentityProtectionRootRiskDetections {
    /// `GET /identityProtection/riskDetections` — List riskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.riskyAgent`, such as `/identityProtection/riskyAgents`.
    IdentityProtectionRootRiskyAgents[models::RiskyAgent]
}

impl IdentityProtectionRootRiskyAgents {
    /// `POST /identityProtection/riskyAgents/confirmCompromised`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyagent-confirmcompromised?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyAgent.ReadWrite.All`; application: `IdentityRiskyAgent.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_agent::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyAgent: confirm_compromised
            riskyagent-confirmcompromised: IdentityRiskyAgent.ReadWrite.All | | IdentityRiskyAgent.ReadWrite.All
            /identityProtection/riskyAgents/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyAgents/confirmSafe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyagent-confirmsafe?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyAgent.ReadWrite.All`; application: `IdentityRiskyAgent.ReadWrite.All`.
    pub fn confirm_safe(&self, body: requests::risky_agent::ConfirmSafeRequest) -> Call<()> {
        let sheet = "POST riskyAgent: confirm_safe
            riskyagent-confirmsafe: IdentityRiskyAgent.ReadWrite.All | | IdentityRiskyAgent.ReadWrite.All
            /identityProtection/riskyAgents/confirmSafe";
        self.0.name("confirmSafe").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyAgents/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyagent-dismiss?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyAgent.ReadWrite.All`; application: `IdentityRiskyAgent.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_agent::DismissRequest) -> Call<()> {
        let sheet = "POST riskyAgent: dismiss
            riskyagent-dismiss: IdentityRiskyAgent.ReadWrite.All | | IdentityRiskyAgent.ReadWrite.All
            /identityProtection/riskyAgents/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /identityProtection/riskyAgents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyagent-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyAgent.Read.All`; application: `IdentityRiskyAgent.Read.All`.
    pub fn list(&self) -> List<models::RiskyAgent> {
        let sheet = "GET riskyAgent: list
            riskyagent-list: IdentityRiskyAgent.Read.All | | IdentityRiskyAgent.Read.All
            /identityProtection/riskyAgents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyServicePrincipal`, such as `/identityProtection/riskyServicePrincipals`.
    IdentityProtectionRootRiskyServicePrincipals[models::RiskyServicePrincipal]
}

impl IdentityProtectionRootRiskyServicePrincipals {
    /// `POST /identityProtection/riskyServicePrincipals/confirmCompromised` — riskyServicePrincipal: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-confirmcompromised?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_service_principal::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyServicePrincipal: confirm_compromised
            riskyserviceprincipal-confirmcompromised: IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyServicePrincipals/dismiss` — riskyServicePrincipal: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-dismiss?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_service_principal::DismissRequest) -> Call<()> {
        let sheet = "POST riskyServicePrincipal: dismiss
            riskyserviceprincipal-dismiss: IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /identityProtection/riskyServicePrincipals` — List riskyserviceprincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-riskyserviceprincipals?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn list(&self) -> List<models::RiskyServicePrincipal> {
        let sheet = "GET identityProtectionRoot: list
            identityprotectionroot-list-riskyserviceprincipals: IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals";
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
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-confirmcompromised?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_user::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_compromised
            riskyusers-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyUsers/confirmSafe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmsafe?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_safe(&self, body: requests::risky_user::ConfirmSafeRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_safe
            riskyuser-confirmsafe: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/confirmSafe";
        self.0.name("confirmSafe").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyUsers/dismiss` — riskyUser: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-dismiss?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_user::DismissRequest) -> Call<()> {
        let sheet = "POST riskyUser: dismiss
            riskyusers-dismiss: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /identityProtection/riskyUsers` — List riskyUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn list(&self) -> List<models::RiskyUser> {
        let sheet = "GET riskyusers: list
            riskyusers-list: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipalRiskDetection`, such as `/identityProtection/servicePrincipalRiskDetections`.
    IdentityProtectionRootServicePrincipalRiskDetections[models::ServicePrincipalRiskDetection]
}

impl IdentityProtectionRootServicePrincipalRiskDetections {
    /// `GET /identityProtection/servicePrincipalRiskDetections` — List servicePrincipalRiskDetections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-serviceprincipalriskdetections?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn list(&self) -> List<models::ServicePrincipalRiskDetection> {
        let sheet = "GET identityProtectionRoot: list
            identityprotectionroot-list-serviceprincipalriskdetections: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/servicePrincipalRiskDetections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityProvider`, such as `/identityProviders/{id}`.
    IdentityProvider: super::Entity = models::IdentityProvider
}

impl IdentityProvider {
    /// `DELETE /identityProviders/{id}` — Delete identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProvider: delete
            identityprovider-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identityProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityProviders/{id}` — Get identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityProvider> {
        let sheet = "GET identityProvider: get
            identityprovider-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identityProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityProviders/{id}` — Update identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProvider>) -> Call<()> {
        let sheet = "PATCH identityProvider: update
            identityprovider-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identityProviders/{id}";
        self.0.call(sheet).json(Into::<models::IdentityProvider>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProvider`, such as `/identityProviders`.
    IdentityProviders[models::IdentityProvider]
}

impl IdentityProviders {
    /// `POST /identityProviders` — Create identityProvider deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-post-identityproviders?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::IdentityProvider>) -> Call<models::IdentityProvider> {
        let sheet = "POST identityProvider: create
            identityprovider-post-identityproviders: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identityProviders";
        self.0.call(sheet).json(Into::<models::IdentityProvider>::into(body))
    }

    /// `GET /identityProviders` — List identityproviders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProvider> {
        let sheet = "GET identityProvider: list
            identityprovider-list: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`; application: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`.
    pub fn get(&self) -> Get<models::IdentitySecurityDefaultsEnforcementPolicy> {
        let sheet = "GET identitySecurityDefaultsEnforcementPolicy: get
            identitysecuritydefaultsenforcementpolicy-get: Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All | | Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All
            /policies/identitySecurityDefaultsEnforcementPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/identitySecurityDefaultsEnforcementPolicy` — Update identitySecurityDefaultsEnforcementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess` + `Policy.Read.All`; application: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess` + `Policy.Read.All`.
    pub fn update(&self, body: models::IdentitySecurityDefaultsEnforcementPolicy) -> Call<()> {
        let sheet = "PATCH identitySecurityDefaultsEnforcementPolicy: update
            identitysecuritydefaultsenforcementpolicy-update: Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All Policy.ReadWrite.ConditionalAccess+Policy.Read.All | | Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All Policy.ReadWrite.ConditionalAccess+Policy.Read.All
            /policies/identitySecurityDefaultsEnforcementPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityUserFlowAttribute`, such as `/identity/userFlowAttributes/{id}`.
    IdentityUserFlowAttribute: super::Entity = models::IdentityUserFlowAttribute
}

impl IdentityUserFlowAttribute {
    /// `DELETE /identity/userFlowAttributes/{id}` — Delete identityUserFlowAttribute
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattribute-update?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.identityUserFlowAttributeAssignment`, such as `/identity/b2cUserFlows/{id}/userAttributeAssignments/{id}`.
    IdentityUserFlowAttributeAssignment: super::Entity = models::IdentityUserFlowAttributeAssignment
}

impl IdentityUserFlowAttributeAssignment {
    /// `DELETE /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}` — Delete userAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-delete?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityUserFlowAttributeAssignment: delete
            identityuserflowattributeassignment-delete: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}
            /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}` — Get identityUserFlowAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-get?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.Read.All`, `IdentityUserFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityUserFlowAttributeAssignment> {
        let sheet = "GET identityUserFlowAttributeAssignment: get
            identityuserflowattributeassignment-get: IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.Read.All IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}
            /identity/b2xUserFlows/{id}/userAttributeAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}` — Update identityUserFlowAttributeAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-update?view=graph-rest-beta)
    /// Also: `/identity/b2xUserFlows/{id}/userAttributeAssignments/{id}`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `IdentityUserFlow.ReadWrite.All`; application: `IdentityUserFlow.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::IdentityUserFlowAttributeAssignment,
    ) -> Call<Option<models::IdentityUserFlowAttributeAssignment>> {
        let sheet = "PATCH identityUserFlowAttributeAssignment: update
            identityuserflowattributeassignment-update: IdentityUserFlow.ReadWrite.All | | IdentityUserFlow.ReadWrite.All
            /identity/b2cUserFlows/{id}/userAttributeAssignments/{id}
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
    /// A value of `microsoft.graph.identityVerifiedIdRoot`, such as `/identity/verifiedId`.
    IdentityVerifiedIdRoot: super::Entity = models::IdentityVerifiedIdRoot
}

impl IdentityVerifiedIdRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityVerifiedIdRoot> {
        self.0.get("GET identityVerifiedIdRoot: get")
    }

    /// `…/profiles`
    pub fn profiles(&self) -> super::IdentityVerifiedIdRootProfiles {
        super::IdentityVerifiedIdRootProfiles(self.0.name("profiles"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.verifiedIdProfile`, such as `/identity/verifiedId/profiles`.
    IdentityVerifiedIdRootProfiles[models::VerifiedIdProfile]
}

impl IdentityVerifiedIdRootProfiles {
    /// `POST /identity/verifiedId/profiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityverifiedidroot-post-profiles?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.ReadWrite.All`.
    pub fn create(&self, body: models::VerifiedIdProfile) -> Call<models::VerifiedIdProfile> {
        let sheet = "POST identityVerifiedIdRoot: create
            identityverifiedidroot-post-profiles: VerifiedId-Profile.ReadWrite.All | |
            /identity/verifiedId/profiles";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /identity/verifiedId/profiles`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profiles: delete
            : VerifiedId-Profile.ReadWrite.All | |
            /identity/verifiedId/profiles";
        self.0.call(sheet)
    }

    /// `GET /identity/verifiedId/profiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityverifiedidroot-list-profiles?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.Read.All`, `VerifiedId-Profile.ReadWrite.All`; application: `VerifiedId-Profile.Read.All`.
    pub fn list(&self) -> List<models::VerifiedIdProfile> {
        let sheet = "GET identityVerifiedIdRoot: list
            identityverifiedidroot-list-profiles: VerifiedId-Profile.Read.All VerifiedId-Profile.ReadWrite.All | | VerifiedId-Profile.Read.All
            /identity/verifiedId/profiles";
        self.0.list(sheet)
    }

    /// `PATCH /identity/verifiedId/profiles`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VerifiedId-Profile.ReadWrite.All`.
    pub fn update(&self, body: models::VerifiedIdProfile) -> Call<models::VerifiedIdProfile> {
        let sheet = "PATCH identityVerifiedIdRoot: update
            : VerifiedId-Profile.ReadWrite.All | |
            /identity/verifiedId/profiles";
        self.0.call(sheet).json(body)
    }
}
