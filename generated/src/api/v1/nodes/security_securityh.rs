// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.healthIssue`, such as `/security/identities/healthIssues/{id}`.
    SecurityHealthIssue: super::Entity = models::security::HealthIssue
}

impl SecurityHealthIssue {
    /// `GET /security/identities/healthIssues/{healthIssue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-healthissue-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesHealth.Read.All`, `SecurityIdentitiesHealth.ReadWrite.All`; application: `SecurityIdentitiesHealth.Read.All`, `SecurityIdentitiesHealth.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::HealthIssue> {
        let sheet = "GET healthIssue: get
            security-healthissue-get: SecurityIdentitiesHealth.Read.All SecurityIdentitiesHealth.ReadWrite.All | | SecurityIdentitiesHealth.Read.All SecurityIdentitiesHealth.ReadWrite.All
            /security/identities/healthIssues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/identities/healthIssues/{healthIssue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-healthissue-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesHealth.ReadWrite.All`; application: `SecurityIdentitiesHealth.ReadWrite.All`.
    pub fn update(&self, body: models::security::HealthIssue) -> Call<models::security::HealthIssue> {
        let sheet = "PATCH healthIssue: update
            security-healthissue-update: SecurityIdentitiesHealth.ReadWrite.All | | SecurityIdentitiesHealth.ReadWrite.All
            /security/identities/healthIssues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.host`, such as `/security/threatIntelligence/hosts/{id}`.
    SecurityHost: super::Entity = models::security::Host
}

impl SecurityHost {
    /// `GET /security/threatIntelligence/hosts/{host-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::Host> {
        let sheet = "GET host: get
            security-host-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}";
        self.0.get(sheet)
    }

    /// `…/childHostPairs`
    pub fn child_host_pairs(&self) -> super::SecurityHostChildHostPairs {
        super::SecurityHostChildHostPairs(self.0.name("childHostPairs"))
    }

    /// `…/components`
    pub fn components(&self) -> super::SecurityHostComponents {
        super::SecurityHostComponents(self.0.name("components"))
    }

    /// `…/cookies`
    pub fn cookies(&self) -> super::SecurityHostCookies {
        super::SecurityHostCookies(self.0.name("cookies"))
    }

    /// `…/hostPairs`
    pub fn host_pairs(&self) -> super::SecurityHostHostPairs {
        super::SecurityHostHostPairs(self.0.name("hostPairs"))
    }

    /// `…/parentHostPairs`
    pub fn parent_host_pairs(&self) -> super::SecurityHostParentHostPairs {
        super::SecurityHostParentHostPairs(self.0.name("parentHostPairs"))
    }

    /// `…/passiveDns`
    pub fn passive_dns(&self) -> super::SecurityHostPassiveDns {
        super::SecurityHostPassiveDns(self.0.name("passiveDns"))
    }

    /// `…/passiveDnsReverse`
    pub fn passive_dns_reverse(&self) -> super::SecurityHostPassiveDnsReverse {
        super::SecurityHostPassiveDnsReverse(self.0.name("passiveDnsReverse"))
    }

    /// `…/ports`
    pub fn ports(&self) -> super::SecurityHostPorts {
        super::SecurityHostPorts(self.0.name("ports"))
    }

    /// `…/reputation`
    pub fn reputation(&self) -> super::SecurityHostReputation {
        super::SecurityHostReputation(self.0.name("reputation"))
    }

    /// `…/sslCertificates`
    pub fn ssl_certificates(&self) -> super::SecurityHostSslCertificates {
        super::SecurityHostSslCertificates(self.0.name("sslCertificates"))
    }

    /// `…/subdomains`
    pub fn subdomains(&self) -> super::SecurityHostSubdomains {
        super::SecurityHostSubdomains(self.0.name("subdomains"))
    }

    /// `…/trackers`
    pub fn trackers(&self) -> super::SecurityHostTrackers {
        super::SecurityHostTrackers(self.0.name("trackers"))
    }

    /// `…/whois`
    pub fn whois(&self) -> super::SecurityWhoisRecord {
        super::SecurityWhoisRecord(self.0.name("whois"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostPair`, such as `/security/threatIntelligence/hosts/{id}/childHostPairs`.
    SecurityHostChildHostPairs[models::security::HostPair]
}

impl SecurityHostChildHostPairs {
    /// `GET /security/threatIntelligence/hosts/{host-id}/childHostPairs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-childhostpairs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostPair> {
        let sheet = "GET host: list
            security-host-list-childhostpairs: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/childHostPairs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostComponent`, such as `/security/threatIntelligence/hostComponents/{id}`.
    SecurityHostComponent: super::Entity = models::security::HostComponent
}

impl SecurityHostComponent {
    /// `GET /security/threatIntelligence/hostComponents/{hostComponent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hostcomponent-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::HostComponent> {
        let sheet = "GET hostComponent: get
            security-hostcomponent-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hostComponents/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostComponent`, such as `/security/threatIntelligence/hosts/{id}/components`.
    SecurityHostComponents[models::security::HostComponent]
}

impl SecurityHostComponents {
    /// `GET /security/threatIntelligence/hosts/{host-id}/components`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-components?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostComponent> {
        let sheet = "GET host: list
            security-host-list-components: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/components";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostCookie`, such as `/security/threatIntelligence/hostCookies/{id}`.
    SecurityHostCookie: super::Entity = models::security::HostCookie
}

impl SecurityHostCookie {
    /// `GET /security/threatIntelligence/hostCookies/{hostCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hostcookie-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::HostCookie> {
        let sheet = "GET hostCookie: get
            security-hostcookie-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hostCookies/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostCookie`, such as `/security/threatIntelligence/hosts/{id}/cookies`.
    SecurityHostCookies[models::security::HostCookie]
}

impl SecurityHostCookies {
    /// `GET /security/threatIntelligence/hosts/{host-id}/cookies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-cookies?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostCookie> {
        let sheet = "GET host: list
            security-host-list-cookies: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/cookies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostPair`, such as `/security/threatIntelligence/hosts/{id}/hostPairs`.
    SecurityHostHostPairs[models::security::HostPair]
}

impl SecurityHostHostPairs {
    /// `GET /security/threatIntelligence/hosts/{host-id}/hostPairs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-hostpairs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostPair> {
        let sheet = "GET host: list
            security-host-list-hostpairs: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/hostPairs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostPair`, such as `/security/threatIntelligence/hostPairs/{id}`.
    SecurityHostPair: super::Entity = models::security::HostPair
}

impl SecurityHostPair {
    /// `GET /security/threatIntelligence/hostPairs/{hostPair-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hostpair-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::HostPair> {
        let sheet = "GET hostPair: get
            security-hostpair-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hostPairs/{id}";
        self.0.get(sheet)
    }

    /// `…/childHost`
    ///
    /// The type lists it; no page documents a request there.
    pub fn child_host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("childHost"))
    }

    /// `…/parentHost`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("parentHost"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostPair`, such as `/security/threatIntelligence/hosts/{id}/parentHostPairs`.
    SecurityHostParentHostPairs[models::security::HostPair]
}

impl SecurityHostParentHostPairs {
    /// `GET /security/threatIntelligence/hosts/{host-id}/parentHostPairs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-parenthostpairs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostPair> {
        let sheet = "GET host: list
            security-host-list-parenthostpairs: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/parentHostPairs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.passiveDnsRecord`, such as `/security/threatIntelligence/hosts/{id}/passiveDns`.
    SecurityHostPassiveDns[models::security::PassiveDnsRecord]
}

impl SecurityHostPassiveDns {
    /// `GET /security/threatIntelligence/hosts/{host-id}/passiveDns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-passivedns?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::PassiveDnsRecord> {
        let sheet = "GET host: list
            security-host-list-passivedns: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/passiveDns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.passiveDnsRecord`, such as `/security/threatIntelligence/hosts/{id}/passiveDnsReverse`.
    SecurityHostPassiveDnsReverse[models::security::PassiveDnsRecord]
}

impl SecurityHostPassiveDnsReverse {
    /// `GET /security/threatIntelligence/hosts/{host-id}/passiveDnsReverse`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-passivednsreverse?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::PassiveDnsRecord> {
        let sheet = "GET host: list
            security-host-list-passivednsreverse: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/passiveDnsReverse";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostPort`, such as `/security/threatIntelligence/hostPorts/{id}`.
    SecurityHostPort: super::Entity = models::security::HostPort
}

impl SecurityHostPort {
    /// `GET /security/threatIntelligence/hostPorts/{hostPort-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hostport-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::HostPort> {
        let sheet = "GET hostPort: get
            security-hostport-get: | |
            /security/threatIntelligence/hostPorts/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }

    /// `…/mostRecentSslCertificate`
    ///
    /// The type lists it; no page documents a request there.
    pub fn most_recent_ssl_certificate(&self) -> super::SecuritySslCertificate {
        super::SecuritySslCertificate(self.0.name("mostRecentSslCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostPort`, such as `/security/threatIntelligence/hosts/{id}/ports`.
    SecurityHostPorts[models::security::HostPort]
}

impl SecurityHostPorts {
    /// `GET /security/threatIntelligence/hosts/{host-id}/ports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-ports?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::HostPort> {
        let sheet = "GET host: list
            security-host-list-ports: | |
            /security/threatIntelligence/hosts/{id}/ports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostReputation`, such as `/security/threatIntelligence/hosts/{id}/reputation`.
    SecurityHostReputation: super::Entity = models::security::HostReputation
}

impl SecurityHostReputation {
    /// `GET /security/threatIntelligence/hosts/{host-id}/reputation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-get-reputation?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::HostReputation> {
        let sheet = "GET host: get
            security-host-get-reputation: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/reputation";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostSslCertificate`, such as `/security/threatIntelligence/hostSslCertificates/{id}`.
    SecurityHostSslCertificate: super::Entity = models::security::HostSslCertificate
}

impl SecurityHostSslCertificate {
    /// `GET /security/threatIntelligence/hostSslCertificates/{hostSslCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hostsslcertificate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::HostSslCertificate> {
        let sheet = "GET hostSslCertificate: get
            security-hostsslcertificate-get: | |
            /security/threatIntelligence/hostSslCertificates/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }

    /// `…/sslCertificate`
    ///
    /// The type lists it; no page documents a request there.
    pub fn ssl_certificate(&self) -> super::SecuritySslCertificate {
        super::SecuritySslCertificate(self.0.name("sslCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostSslCertificate`, such as `/security/threatIntelligence/hosts/{id}/sslCertificates`.
    SecurityHostSslCertificates[models::security::HostSslCertificate]
}

impl SecurityHostSslCertificates {
    /// `GET /security/threatIntelligence/hosts/{host-id}/sslCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-sslcertificates?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::HostSslCertificate> {
        let sheet = "GET host: list
            security-host-list-sslcertificates: | |
            /security/threatIntelligence/hosts/{id}/sslCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.subdomain`, such as `/security/threatIntelligence/hosts/{id}/subdomains`.
    SecurityHostSubdomains[models::security::Subdomain]
}

impl SecurityHostSubdomains {
    /// `GET /security/threatIntelligence/hosts/{host-id}/subdomains`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-subdomains?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Subdomain> {
        let sheet = "GET host: list
            security-host-list-subdomains: | |
            /security/threatIntelligence/hosts/{id}/subdomains";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.hostTracker`, such as `/security/threatIntelligence/hostTrackers/{id}`.
    SecurityHostTracker: super::Entity = models::security::HostTracker
}

impl SecurityHostTracker {
    /// `GET /security/threatIntelligence/hostTrackers/{hostTracker-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-hosttracker-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::HostTracker> {
        let sheet = "GET hostTracker: get
            security-hosttracker-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hostTrackers/{id}";
        self.0.get(sheet)
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.hostTracker`, such as `/security/threatIntelligence/hosts/{id}/trackers`.
    SecurityHostTrackers[models::security::HostTracker]
}

impl SecurityHostTrackers {
    /// `GET /security/threatIntelligence/hosts/{host-id}/trackers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-host-list-trackers?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::HostTracker> {
        let sheet = "GET host: list
            security-host-list-trackers: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/hosts/{id}/trackers";
        self.0.list(sheet)
    }
}
