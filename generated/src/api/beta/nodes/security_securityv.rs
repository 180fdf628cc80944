// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.vulnerability`, such as `/security/threatIntelligence/vulnerabilities/{id}`.
    SecurityVulnerability: super::Entity = models::security::Vulnerability
}

impl SecurityVulnerability {
    /// `GET /security/threatIntelligence/vulnerabilities/{vulnerability-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-vulnerability-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::Vulnerability> {
        let sheet = "GET vulnerability: get
            security-vulnerability-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/vulnerabilities/{id}";
        self.0.get(sheet)
    }

    /// `…/articles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn articles(&self) -> Collection<models::security::Article> {
        Collection::at(self.0.name("articles"))
    }

    /// `…/components`
    pub fn components(&self) -> super::SecurityVulnerabilityComponents {
        super::SecurityVulnerabilityComponents(self.0.name("components"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.vulnerabilityComponent`, such as `/security/threatIntelligence/vulnerabilities/{id}/components/{id}`.
    SecurityVulnerabilityComponent: super::Entity = models::security::VulnerabilityComponent
}

impl SecurityVulnerabilityComponent {
    /// `GET /security/threatIntelligence/vulnerabilities/{vulnerability-id}/components/{vulnerabilityComponent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-vulnerabilitycomponent-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::VulnerabilityComponent> {
        let sheet = "GET vulnerabilityComponent: get
            security-vulnerabilitycomponent-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/vulnerabilities/{id}/components/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.vulnerabilityComponent`, such as `/security/threatIntelligence/vulnerabilities/{id}/components`.
    SecurityVulnerabilityComponents[models::security::VulnerabilityComponent]
}

impl SecurityVulnerabilityComponents {
    /// `GET /security/threatIntelligence/vulnerabilities/{vulnerability-id}/components`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-vulnerability-list-components?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::VulnerabilityComponent> {
        let sheet = "GET vulnerability: list
            security-vulnerability-list-components: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/vulnerabilities/{id}/components";
        self.0.list(sheet)
    }
}
