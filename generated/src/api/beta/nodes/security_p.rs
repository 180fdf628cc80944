// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.partner.security.partnerSecurity`, such as `/security/partner`.
    PartnerSecurityPartnerSecurity: super::Entity = models::partner_security::PartnerSecurity
}

impl PartnerSecurityPartnerSecurity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partner_security::PartnerSecurity> {
        self.0.get("GET partnerSecurity: get")
    }

    /// `…/securityAlerts`
    pub fn security_alerts(&self) -> super::PartnerSecurityPartnerSecuritySecurityAlerts {
        super::PartnerSecurityPartnerSecuritySecurityAlerts(self.0.name("securityAlerts"))
    }

    /// `…/securityScore`
    pub fn security_score(&self) -> super::PartnerSecurityPartnerSecurityScore {
        super::PartnerSecurityPartnerSecurityScore(self.0.name("securityScore"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partner.security.partnerSecurityAlert`, such as `/security/partner/securityAlerts/{id}`.
    PartnerSecurityPartnerSecurityAlert: super::Entity = models::partner_security::PartnerSecurityAlert
}

impl PartnerSecurityPartnerSecurityAlert {
    /// `GET /security/partner/securityAlerts/{partnerSecurityAlert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`, `PartnerSecurity.ReadWrite.All`; application: `PartnerSecurity.Read.All`, `PartnerSecurity.ReadWrite.All`.
    pub fn get(&self) -> Get<models::partner_security::PartnerSecurityAlert> {
        let sheet = "GET partnerSecurityAlert: get
            partner-security-partnersecurityalert-get: PartnerSecurity.Read.All PartnerSecurity.ReadWrite.All | | PartnerSecurity.Read.All PartnerSecurity.ReadWrite.All
            /security/partner/securityAlerts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/partner/securityAlerts/{partnerSecurityAlert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.ReadWrite.All`; application: `PartnerSecurity.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::partner_security::PartnerSecurityAlert,
    ) -> Call<models::partner_security::PartnerSecurityAlert> {
        let sheet = "PATCH partnerSecurityAlert: update
            partner-security-partnersecurityalert-update: PartnerSecurity.ReadWrite.All | | PartnerSecurity.ReadWrite.All
            /security/partner/securityAlerts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partner.security.partnerSecurityScore`, such as `/security/partner/securityScore`.
    PartnerSecurityPartnerSecurityScore: super::Entity = models::partner_security::PartnerSecurityScore
}

impl PartnerSecurityPartnerSecurityScore {
    /// `GET /security/partner/securityScore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`; application: `PartnerSecurity.Read.All`.
    pub fn get(&self) -> Get<models::partner_security::PartnerSecurityScore> {
        let sheet = "GET partnerSecurityScore: get
            partner-security-partnersecurityscore-get: PartnerSecurity.Read.All | | PartnerSecurity.Read.All
            /security/partner/securityScore";
        self.0.get(sheet)
    }

    /// `…/customerInsights`
    pub fn customer_insights(&self) -> super::PartnerSecurityPartnerSecurityScoreCustomerInsights {
        super::PartnerSecurityPartnerSecurityScoreCustomerInsights(self.0.name("customerInsights"))
    }

    /// `…/history`
    pub fn history(&self) -> super::PartnerSecurityPartnerSecurityScoreHistory {
        super::PartnerSecurityPartnerSecurityScoreHistory(self.0.name("history"))
    }

    /// `…/requirements`
    pub fn requirements(&self) -> super::PartnerSecurityPartnerSecurityScoreRequirements {
        super::PartnerSecurityPartnerSecurityScoreRequirements(self.0.name("requirements"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.partner.security.customerInsight`, such as `/security/partner/securityScore/customerInsights`.
    PartnerSecurityPartnerSecurityScoreCustomerInsights[models::partner_security::CustomerInsight]
}

impl PartnerSecurityPartnerSecurityScoreCustomerInsights {
    /// `GET /security/partner/securityScore/customerInsights`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`; application: `PartnerSecurity.Read.All`.
    pub fn list(&self) -> List<models::partner_security::CustomerInsight> {
        let sheet = "GET partnerSecurityScore: list
            partner-security-partnersecurityscore-list-customerinsights: PartnerSecurity.Read.All | | PartnerSecurity.Read.All
            /security/partner/securityScore/customerInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.partner.security.securityScoreHistory`, such as `/security/partner/securityScore/history`.
    PartnerSecurityPartnerSecurityScoreHistory[models::partner_security::SecurityScoreHistory]
}

impl PartnerSecurityPartnerSecurityScoreHistory {
    /// `GET /security/partner/securityScore/history`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`; application: `PartnerSecurity.Read.All`.
    pub fn list(&self) -> List<models::partner_security::SecurityScoreHistory> {
        let sheet = "GET partnerSecurityScore: list
            partner-security-partnersecurityscore-list-history: PartnerSecurity.Read.All | | PartnerSecurity.Read.All
            /security/partner/securityScore/history";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.partner.security.securityRequirement`, such as `/security/partner/securityScore/requirements`.
    PartnerSecurityPartnerSecurityScoreRequirements[models::partner_security::SecurityRequirement]
}

impl PartnerSecurityPartnerSecurityScoreRequirements {
    /// `GET /security/partner/securityScore/requirements`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::partner_security::SecurityRequirement> {
        let sheet = "GET partnerSecurityScore: list
            partner-security-partnersecurityscore-list-requirements: | |
            /security/partner/securityScore/requirements";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.partner.security.partnerSecurityAlert`, such as `/security/partner/securityAlerts`.
    PartnerSecurityPartnerSecuritySecurityAlerts[models::partner_security::PartnerSecurityAlert]
}

impl PartnerSecurityPartnerSecuritySecurityAlerts {
    /// `GET /security/partner/securityAlerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list-securityalerts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`, `PartnerSecurity.ReadWrite.All`; application: `PartnerSecurity.Read.All`, `PartnerSecurity.ReadWrite.All`.
    pub fn list(&self) -> List<models::partner_security::PartnerSecurityAlert> {
        let sheet = "GET partnerSecurityAlert: list
            partner-security-partnersecurityalert-list-securityalerts: PartnerSecurity.Read.All PartnerSecurity.ReadWrite.All | | PartnerSecurity.Read.All PartnerSecurity.ReadWrite.All
            /security/partner/securityAlerts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partner.security.securityRequirement`, such as `/security/partner/securityScore/requirements/{id}`.
    PartnerSecuritySecurityRequirement: super::Entity = models::partner_security::SecurityRequirement
}

impl PartnerSecuritySecurityRequirement {
    /// `GET /security/partner/securityScore/requirements/{securityRequirement-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::partner_security::SecurityRequirement> {
        let sheet = "GET securityRequirement: get
            partner-security-securityrequirement-get: | |
            /security/partner/securityScore/requirements/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partner.security.securityScoreHistory`, such as `/security/partner/securityScore/history/{id}`.
    PartnerSecuritySecurityScoreHistory: super::Entity = models::partner_security::SecurityScoreHistory
}

impl PartnerSecuritySecurityScoreHistory {
    /// `GET /security/partner/securityScore/history/{securityScoreHistory-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerSecurity.Read.All`; application: `PartnerSecurity.Read.All`.
    pub fn get(&self) -> Get<models::partner_security::SecurityScoreHistory> {
        let sheet = "GET securityScoreHistory: get
            partner-security-securityscorehistory-get: PartnerSecurity.Read.All | | PartnerSecurity.Read.All
            /security/partner/securityScore/history/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.payload`, such as `/security/attackSimulation/payloads/{id}`.
    Payload: super::Entity = models::Payload
}

impl Payload {
    /// `GET /security/attackSimulation/payloads/{payload-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/payload-get?view=graph-rest-beta), metadata
    /// Also: `/security/attackSimulation/simulations/{simulation-id}/payload`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::Payload> {
        let sheet = "GET payload: get
            payload-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/payloads/{id}
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations/{id}/payload";
        self.0.get(sheet)
    }
}
