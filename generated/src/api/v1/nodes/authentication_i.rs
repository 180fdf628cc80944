// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.identityApiConnector`, such as `/identity/apiConnectors/{id}`.
    IdentityApiConnector: super::Entity = models::IdentityApiConnector
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
    IdentityContainer: super::Entity = models::IdentityContainer
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

    /// `…/b2xUserFlows`
    pub fn b2x_user_flows(&self) -> super::IdentityContainerB2xUserFlows {
        super::IdentityContainerB2xUserFlows(self.0.name("b2xUserFlows"))
    }

    /// `…/conditionalAccess`
    pub fn conditional_access(&self) -> super::ConditionalAccessRoot {
        super::ConditionalAccessRoot(self.0.name("conditionalAccess"))
    }

    /// `…/customAuthenticationExtensions`
    pub fn custom_authentication_extensions(&self) -> super::IdentityContainerCustomAuthenticationExtensions {
        super::IdentityContainerCustomAuthenticationExtensions(self.0.name("customAuthenticationExtensions"))
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

    /// `…/riskPrevention`
    pub fn risk_prevention(&self) -> super::RiskPreventionContainer {
        super::RiskPreventionContainer(self.0.name("riskPrevention"))
    }

    /// `…/userFlowAttributes`
    pub fn user_flow_attributes(&self) -> super::IdentityContainerUserFlowAttributes {
        super::IdentityContainerUserFlowAttributes(self.0.name("userFlowAttributes"))
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
    /// A collection of `microsoft.graph.authenticationEventListener`, such as `/identity/authenticationEventListeners`.
    IdentityContainerAuthenticationEventListeners[models::AuthenticationEventListener]
}

impl IdentityContainerAuthenticationEventListeners {
    /// `POST /identity/authenticationEventListeners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-authenticationeventlisteners?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-authenticationeventlisteners?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-authenticationeventsflows?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-authenticationeventsflows?view=graph-rest-1.0), metadata
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
    /// A collection of `microsoft.graph.customAuthenticationExtension`, such as `/identity/customAuthenticationExtensions`.
    IdentityContainerCustomAuthenticationExtensions[models::CustomAuthenticationExtension]
}

impl IdentityContainerCustomAuthenticationExtensions {
    /// `POST /identity/customAuthenticationExtensions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-customauthenticationextensions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-customauthenticationextensions?view=graph-rest-1.0), metadata
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
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/identity/identityProviders`.
    IdentityContainerIdentityProviders[models::IdentityProviderBase]
}

impl IdentityContainerIdentityProviders {
    /// `POST /identity/identityProviders` — Create identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-post-identityproviders?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identitycontainer-list-identityproviders?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.riskyServicePrincipal`, such as `/identityProtection/riskyServicePrincipals`.
    IdentityProtectionRootRiskyServicePrincipals[models::RiskyServicePrincipal]
}

impl IdentityProtectionRootRiskyServicePrincipals {
    /// `POST /identityProtection/riskyServicePrincipals/confirmCompromised`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-confirmcompromised?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_service_principal::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyServicePrincipal: confirm_compromised
            riskyserviceprincipal-confirmcompromised: IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyServicePrincipals/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-dismiss?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_service_principal::DismissRequest) -> Call<()> {
        let sheet = "POST riskyServicePrincipal: dismiss
            riskyserviceprincipal-dismiss: IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /identityProtection/riskyServicePrincipals`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-riskyserviceprincipals?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_user::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_compromised
            riskyuser-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /identityProtection/riskyUsers/confirmSafe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmsafe?view=graph-rest-1.0), metadata
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
    /// A collection of `microsoft.graph.servicePrincipalRiskDetection`, such as `/identityProtection/servicePrincipalRiskDetections`.
    IdentityProtectionRootServicePrincipalRiskDetections[models::ServicePrincipalRiskDetection]
}

impl IdentityProtectionRootServicePrincipalRiskDetections {
    /// `GET /identityProtection/servicePrincipalRiskDetections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-serviceprincipalriskdetections?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: models::IdentityProvider) -> Call<()> {
        let sheet = "PATCH identityProvider: update
            identityprovider-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: models::IdentityProvider) -> Call<models::IdentityProvider> {
        let sheet = "POST identityProvider: create
            identityprovider-post-identityproviders: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identityProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityProviders` — List identityproviders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    #[deprecated(
        since = "2021-08-24",
        note = "the service announces its removal on 2023-03-15 (2021-05/identityProvider)"
    )]
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
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`; application: `Policy.Read.All`, `Policy.ReadWrite.SecurityDefaults` + `Policy.Read.All`.
    pub fn get(&self) -> Get<models::IdentitySecurityDefaultsEnforcementPolicy> {
        let sheet = "GET identitySecurityDefaultsEnforcementPolicy: get
            identitysecuritydefaultsenforcementpolicy-get: Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All | | Policy.Read.All Policy.ReadWrite.SecurityDefaults+Policy.Read.All
            /policies/identitySecurityDefaultsEnforcementPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /policies/identitySecurityDefaultsEnforcementPolicy` — Update identitySecurityDefaultsEnforcementPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update?view=graph-rest-1.0)
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
    IdentityUserFlowAttributeAssignment: super::Entity = models::IdentityUserFlowAttributeAssignment
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityverifiedidroot-post-profiles?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/identityverifiedidroot-list-profiles?view=graph-rest-1.0), metadata
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
