// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get, List, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.riskDetection`, such as `/riskDetections/{id}`.
    RiskDetection = models::RiskDetection
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
    /// A value of `microsoft.graph.riskyServicePrincipal`, such as `/identityProtection/riskyServicePrincipals/{id}`.
    RiskyServicePrincipal = models::RiskyServicePrincipal
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
    RiskyUser = models::RiskyUser
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
    /// Also: `/riskyUsers/{id}/history`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`.
    pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
        let sheet = "GET riskyUser: list
            riskyuser-list-history: IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All
            /identityProtection/riskyUsers/{id}/history
            /riskyUsers/{id}/history";
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
    pub fn confirm_compromised(&self, body: Value) -> Call<()> {
        let sheet = "POST riskyUser: confirm_compromised
            riskyusers-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskyUser.ReadWrite.All
            /riskyUsers/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /riskyUsers/dismiss` — riskyUser: dismiss
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-dismiss?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskyUser.ReadWrite.All`.
    pub fn dismiss(&self, body: Value) -> Call<()> {
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
