// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.resourceAccountKeyAuthenticationMethod`, such as `/users/{id}/authentication/resourceAccountKeyAuthenticationMethods/{id}`.
    ResourceAccountKeyAuthenticationMethod: super::AuthenticationMethod = models::ResourceAccountKeyAuthenticationMethod
}

impl ResourceAccountKeyAuthenticationMethod {
    /// `DELETE /users/{user-id}/authentication/resourceAccountKeyAuthenticationMethods/{resourceAccountKeyAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resourceaccountkeyauthenticationmethod-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE resourceAccountKeyAuthenticationMethod: delete
            resourceaccountkeyauthenticationmethod-delete: | |
            /users/{id}/authentication/resourceAccountKeyAuthenticationMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/authentication/resourceAccountKeyAuthenticationMethods/{resourceAccountKeyAuthenticationMethod-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resourceaccountkeyauthenticationmethod-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ResourceAccountKeyAuthenticationMethod> {
        let sheet = "GET resourceAccountKeyAuthenticationMethod: get
            resourceaccountkeyauthenticationmethod-get: | |
            /users/{id}/authentication/resourceAccountKeyAuthenticationMethods/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskDetection`, such as `/riskDetections/{id}`.
    RiskDetection: super::Entity = models::RiskDetection
}

impl RiskDetection {
    /// `GET /identityProtection/riskDetections/{id}` — Get riskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-get?view=graph-rest-beta)
    /// Also: `/riskDetections/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn get(&self) -> Get<models::RiskDetection> {
        let sheet = "GET riskDetection: get
            riskdetection-get: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /identityProtection/riskDetections/{id}
            /riskDetections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskDetection`, such as `/riskDetections`.
    RiskDetections[models::RiskDetection]
}

impl RiskDetections {
    /// `GET /riskDetections` — List riskDetection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskEvent.Read.All`; application: `IdentityRiskEvent.Read.All`.
    pub fn list(&self) -> List<models::RiskDetection> {
        let sheet = "GET riskDetection: list
            riskdetection-list: IdentityRiskEvent.Read.All | | IdentityRiskEvent.Read.All
            /riskDetections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskPreventionContainer`, such as `/identity/riskPrevention`.
    RiskPreventionContainer = models::RiskPreventionContainer
}

impl RiskPreventionContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::RiskPreventionContainer> {
        self.0.get("GET riskPreventionContainer: get")
    }

    /// `…/fraudProtectionProviders`
    pub fn fraud_protection_providers(&self) -> super::RiskPreventionContainerFraudProtectionProviders {
        super::RiskPreventionContainerFraudProtectionProviders(self.0.name("fraudProtectionProviders"))
    }

    /// `…/webApplicationFirewallProviders`
    pub fn web_application_firewall_providers(&self) -> super::RiskPreventionContainerWebApplicationFirewallProviders {
        super::RiskPreventionContainerWebApplicationFirewallProviders(self.0.name("webApplicationFirewallProviders"))
    }

    /// `…/webApplicationFirewallVerifications`
    pub fn web_application_firewall_verifications(
        &self,
    ) -> super::RiskPreventionContainerWebApplicationFirewallVerifications
    {
        super::RiskPreventionContainerWebApplicationFirewallVerifications(
            self.0.name("webApplicationFirewallVerifications"),
        )
    }

    /// `…/webApplicationFirewalls`
    pub fn web_application_firewalls(&self) -> super::RiskPreventionContainerWebApplicationFirewalls {
        super::RiskPreventionContainerWebApplicationFirewalls(self.0.name("webApplicationFirewalls"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fraudProtectionProvider`, such as `/identity/riskPrevention/fraudProtectionProviders`.
    RiskPreventionContainerFraudProtectionProviders[models::FraudProtectionProvider]
}

impl RiskPreventionContainerFraudProtectionProviders {
    /// `POST /identity/riskPrevention/fraudProtectionProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-post-fraudprotectionproviders?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::FraudProtectionProvider>) -> Call<models::FraudProtectionProvider> {
        let sheet = "POST riskPreventionContainer: create
            riskpreventioncontainer-post-fraudprotectionproviders: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/fraudProtectionProviders";
        self.0.call(sheet).json(Into::<models::FraudProtectionProvider>::into(body))
    }

    /// `GET /identity/riskPrevention/fraudProtectionProviders`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`, `RiskPreventionProviders.ReadWrite.All`.
    pub fn list(&self) -> List<models::FraudProtectionProvider> {
        let sheet = "GET riskPreventionContainer: list
            : RiskPreventionProviders.Read.All RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/fraudProtectionProviders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webApplicationFirewallProvider`, such as `/identity/riskPrevention/webApplicationFirewallProviders`.
    RiskPreventionContainerWebApplicationFirewallProviders[models::WebApplicationFirewallProvider]
}

impl RiskPreventionContainerWebApplicationFirewallProviders {
    /// `POST /identity/riskPrevention/webApplicationFirewallProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-post-webapplicationfirewallproviders?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::WebApplicationFirewallProvider>,
    ) -> Call<models::WebApplicationFirewallProvider> {
        let sheet = "POST riskPreventionContainer: create
            riskpreventioncontainer-post-webapplicationfirewallproviders: RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders";
        self.0.call(sheet).json(Into::<models::WebApplicationFirewallProvider>::into(body))
    }

    /// `GET /identity/riskPrevention/webApplicationFirewallProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-list-webapplicationfirewallproviders?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`, `RiskPreventionProviders.ReadWrite.All`.
    pub fn list(&self) -> List<models::WebApplicationFirewallProvider> {
        let sheet = "GET riskPreventionContainer: list
            riskpreventioncontainer-list-webapplicationfirewallproviders: RiskPreventionProviders.Read.All RiskPreventionProviders.ReadWrite.All | |
            /identity/riskPrevention/webApplicationFirewallProviders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webApplicationFirewallVerificationModel`, such as `/identity/riskPrevention/webApplicationFirewallVerifications`.
    RiskPreventionContainerWebApplicationFirewallVerifications[models::WebApplicationFirewallVerificationModel]
}

impl RiskPreventionContainerWebApplicationFirewallVerifications {
    /// `GET /identity/riskPrevention/webApplicationFirewallVerifications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskpreventioncontainer-list-webapplicationfirewallverifications?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`.
    pub fn list(&self) -> List<models::WebApplicationFirewallVerificationModel> {
        let sheet = "GET riskPreventionContainer: list
            riskpreventioncontainer-list-webapplicationfirewallverifications: RiskPreventionProviders.Read.All | |
            /identity/riskPrevention/webApplicationFirewallVerifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/identity/riskPrevention/webApplicationFirewalls`
    RiskPreventionContainerWebApplicationFirewalls
}

impl RiskPreventionContainerWebApplicationFirewalls {
    /// `POST /identity/riskPrevention/webApplicationFirewalls/verify`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RiskPreventionProviders.Read.All`.
    pub fn verify(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST riskPreventionContainer: verify
            : RiskPreventionProviders.Read.All | |
            /identity/riskPrevention/webApplicationFirewalls/verify";
        self.0.name("verify").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyAgent`, such as `/identityProtection/riskyAgents/{id}`.
    RiskyAgent: super::Entity = models::RiskyAgent
}

impl RiskyAgent {
    /// `GET /identityProtection/riskyAgents/{riskyAgent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyagent-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyAgent.Read.All`; application: `IdentityRiskyAgent.Read.All`.
    pub fn get(&self) -> Get<models::RiskyAgent> {
        let sheet = "GET riskyAgent: get
            riskyagent-get: IdentityRiskyAgent.Read.All | | IdentityRiskyAgent.Read.All
            /identityProtection/riskyAgents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyServicePrincipal`, such as `/identityProtection/riskyServicePrincipals/{id}`.
    RiskyServicePrincipal: super::Entity = models::RiskyServicePrincipal
}

impl RiskyServicePrincipal {
    /// `GET /identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}` — Get riskyServicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn get(&self) -> Get<models::RiskyServicePrincipal> {
        let sheet = "GET riskyServicePrincipal: get
            riskyserviceprincipal-get: IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/{id}";
        self.0.get(sheet)
    }

    /// `…/history`
    pub fn history(&self) -> super::RiskyServicePrincipalHistory {
        super::RiskyServicePrincipalHistory(self.0.name("history"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyServicePrincipalHistoryItem`, such as `/identityProtection/riskyServicePrincipals/{id}/history`.
    RiskyServicePrincipalHistory[models::RiskyServicePrincipalHistoryItem]
}

impl RiskyServicePrincipalHistory {
    /// `GET /identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}/history` — List history risk history of riskyServicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-list-history?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`; application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`.
    pub fn list(&self) -> List<models::RiskyServicePrincipalHistoryItem> {
        let sheet = "GET riskyServicePrincipal: list
            riskyserviceprincipal-list-history: IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All | | IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All
            /identityProtection/riskyServicePrincipals/{id}/history";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyUser`, such as `/riskyUsers/{id}`.
    RiskyUser: super::Entity = models::RiskyUser
}

impl RiskyUser {
    /// `GET /identityProtection/riskyUsers/{id}` — Get riskyUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-get?view=graph-rest-beta)
    /// Also: `/riskyUsers/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn get(&self) -> Get<models::RiskyUser> {
        let sheet = "GET riskyusers: get
            riskyusers-get: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers/{id}
            /riskyUsers/{id}";
        self.0.get(sheet)
    }

    /// `…/history`
    pub fn history(&self) -> super::RiskyUserHistory {
        super::RiskyUserHistory(self.0.name("history"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyUserHistoryItem`, such as `/riskyUsers/{id}/history`.
    RiskyUserHistory[models::RiskyUserHistoryItem]
}

impl RiskyUserHistory {
    /// `GET /identityProtection/riskyUsers/{id}/history` — List history of riskyUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-beta)
    /// Also: `/riskyUsers/{id}/history`, `/identityProtection/riskyUsers/{riskyUser-id}/history/{riskyUserHistoryItem-id}/history`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`.
    pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
        let sheet = "GET riskyUser: list
            riskyuser-list-history: IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/{id}/history
            /riskyUsers/{id}/history
            riskyuser-list-history: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /identityProtection/riskyUsers/{id}/history/{id}/history";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.riskyUserHistoryItem`, such as `/riskyUsers/{id}/history/{id}`.
    RiskyUserHistoryItem: super::RiskyUser = models::RiskyUserHistoryItem
}

impl RiskyUserHistoryItem {
    /// `GET /identityProtection/riskyUsers/{userid}/history/{id}` — Get riskyUserHistoryItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuserhistoryitem-get?view=graph-rest-beta)
    /// Also: `/riskyUsers/{userid}/history/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`.
    pub fn get(&self) -> Get<models::RiskyUserHistoryItem> {
        let sheet = "GET riskyUserHistoryItem: get
            riskyuserhistoryitem-get: IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/{id}/history/{id}
            /riskyUsers/{id}/history/{id}";
        self.0.get(sheet)
    }

    /// `…/history`
    pub fn history(&self) -> super::RiskyUserHistory {
        super::RiskyUserHistory(self.0.name("history"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.riskyUser`, such as `/riskyUsers`.
    RiskyUsers[models::RiskyUser]
}

impl RiskyUsers {
    /// `POST /riskyUsers/confirmCompromised` — riskyUser: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-confirmcompromised?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::risky_user::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_compromised
            riskyusers-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /riskyUsers/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /riskyUsers/confirmSafe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmsafe?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn confirm_safe(&self, body: requests::risky_user::ConfirmSafeRequest) -> Call<()> {
        let sheet = "POST riskyUser: confirm_safe
            riskyuser-confirmsafe: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /riskyUsers/confirmSafe";
        self.0.name("confirmSafe").call(sheet).json(body)
    }

    /// `POST /riskyUsers/dismiss` — riskyUser: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-dismiss?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::risky_user::DismissRequest) -> Call<()> {
        let sheet = "POST riskyUser: dismiss
            riskyusers-dismiss: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /riskyUsers/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /riskyUsers` — List riskyUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`; application: `IdentityRiskyUser.Read.All`.
    pub fn list(&self) -> List<models::RiskyUser> {
        let sheet = "GET riskyusers: list
            riskyusers-list: IdentityRiskyUser.Read.All | | IdentityRiskyUser.Read.All
            /riskyUsers";
        self.0.list(sheet)
    }
}
