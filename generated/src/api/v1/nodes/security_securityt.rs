// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.threatIntelligence`, such as `/security/threatIntelligence`.
    SecurityThreatIntelligence: super::Entity = models::security::ThreatIntelligence
}

impl SecurityThreatIntelligence {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::ThreatIntelligence> {
        self.0.get("GET threatIntelligence: get")
    }

    /// `…/articleIndicators`
    pub fn article_indicators(&self) -> Collection<models::security::ArticleIndicator> {
        Collection::at(self.0.name("articleIndicators"))
    }

    /// `…/articles`
    pub fn articles(&self) -> super::SecurityThreatIntelligenceArticles {
        super::SecurityThreatIntelligenceArticles(self.0.name("articles"))
    }

    /// `…/hostComponents`
    pub fn host_components(&self) -> Collection<models::security::HostComponent> {
        Collection::at(self.0.name("hostComponents"))
    }

    /// `…/hostCookies`
    pub fn host_cookies(&self) -> Collection<models::security::HostCookie> {
        Collection::at(self.0.name("hostCookies"))
    }

    /// `…/hostPairs`
    pub fn host_pairs(&self) -> Collection<models::security::HostPair> {
        Collection::at(self.0.name("hostPairs"))
    }

    /// `…/hostPorts`
    pub fn host_ports(&self) -> Collection<models::security::HostPort> {
        Collection::at(self.0.name("hostPorts"))
    }

    /// `…/hostSslCertificates`
    pub fn host_ssl_certificates(&self) -> Collection<models::security::HostSslCertificate> {
        Collection::at(self.0.name("hostSslCertificates"))
    }

    /// `…/hostTrackers`
    pub fn host_trackers(&self) -> Collection<models::security::HostTracker> {
        Collection::at(self.0.name("hostTrackers"))
    }

    /// `…/hosts`
    pub fn hosts(&self) -> Collection<models::security::Host> {
        Collection::at(self.0.name("hosts"))
    }

    /// `…/intelProfiles`
    pub fn intel_profiles(&self) -> super::SecurityThreatIntelligenceIntelProfiles {
        super::SecurityThreatIntelligenceIntelProfiles(self.0.name("intelProfiles"))
    }

    /// `…/intelligenceProfileIndicators`
    pub fn intelligence_profile_indicators(&self) -> Collection<models::security::IntelligenceProfileIndicator> {
        Collection::at(self.0.name("intelligenceProfileIndicators"))
    }

    /// `…/passiveDnsRecords`
    pub fn passive_dns_records(&self) -> Collection<models::security::PassiveDnsRecord> {
        Collection::at(self.0.name("passiveDnsRecords"))
    }

    /// `…/sslCertificates`
    pub fn ssl_certificates(&self) -> super::SecurityThreatIntelligenceSslCertificates {
        super::SecurityThreatIntelligenceSslCertificates(self.0.name("sslCertificates"))
    }

    /// `…/subdomains`
    pub fn subdomains(&self) -> Collection<models::security::Subdomain> {
        Collection::at(self.0.name("subdomains"))
    }

    /// `…/vulnerabilities`
    pub fn vulnerabilities(&self) -> Collection<models::security::Vulnerability> {
        Collection::at(self.0.name("vulnerabilities"))
    }

    /// `…/whoisHistoryRecords`
    ///
    /// The type lists it; no page documents a request there.
    pub fn whois_history_records(&self) -> Collection<models::security::WhoisHistoryRecord> {
        Collection::at(self.0.name("whoisHistoryRecords"))
    }

    /// `…/whoisRecords`
    pub fn whois_records(&self) -> super::SecurityThreatIntelligenceWhoisRecords {
        super::SecurityThreatIntelligenceWhoisRecords(self.0.name("whoisRecords"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.article`, such as `/security/threatIntelligence/articles`.
    SecurityThreatIntelligenceArticles[models::security::Article]
}

impl SecurityThreatIntelligenceArticles {
    /// `GET /security/threatIntelligence/articles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-articles?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::Article> {
        let sheet = "GET threatIntelligence: list
            security-threatintelligence-list-articles: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/articles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.intelligenceProfile`, such as `/security/threatIntelligence/intelProfiles`.
    SecurityThreatIntelligenceIntelProfiles[models::security::IntelligenceProfile]
}

impl SecurityThreatIntelligenceIntelProfiles {
    /// `GET /security/threatIntelligence/intelProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-intelprofiles?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::IntelligenceProfile> {
        let sheet = "GET threatIntelligence: list
            security-threatintelligence-list-intelprofiles: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/intelProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sslCertificate`, such as `/security/threatIntelligence/sslCertificates`.
    SecurityThreatIntelligenceSslCertificates[models::security::SslCertificate]
}

impl SecurityThreatIntelligenceSslCertificates {
    /// `GET /security/threatIntelligence/sslCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-sslcertificates?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::SslCertificate> {
        let sheet = "GET threatIntelligence: list
            security-threatintelligence-list-sslcertificates: | |
            /security/threatIntelligence/sslCertificates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.whoisRecord`, such as `/security/threatIntelligence/whoisRecords`.
    SecurityThreatIntelligenceWhoisRecords[models::security::WhoisRecord]
}

impl SecurityThreatIntelligenceWhoisRecords {
    /// `GET /security/threatIntelligence/whoisRecords`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-whoisrecords?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::WhoisRecord> {
        let sheet = "GET threatIntelligence: list
            security-threatintelligence-list-whoisrecords: | |
            /security/threatIntelligence/whoisRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.triggerTypesRoot`, such as `/security/triggerTypes`.
    SecurityTriggerTypesRoot: super::Entity = models::security::TriggerTypesRoot
}

impl SecurityTriggerTypesRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::TriggerTypesRoot> {
        self.0.get("GET triggerTypesRoot: get")
    }

    /// `…/retentionEventTypes`
    pub fn retention_event_types(&self) -> super::SecurityTriggerTypesRootRetentionEventTypes {
        super::SecurityTriggerTypesRootRetentionEventTypes(self.0.name("retentionEventTypes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionEventType`, such as `/security/triggerTypes/retentionEventTypes`.
    SecurityTriggerTypesRootRetentionEventTypes[models::security::RetentionEventType]
}

impl SecurityTriggerTypesRootRetentionEventTypes {
    /// `POST /security/triggerTypes/retentionEventTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "POST retentionEventType: create
            security-retentioneventtype-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggerTypes/retentionEventTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: list
            security-retentioneventtype-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.triggersRoot`, such as `/security/triggers`.
    SecurityTriggersRoot: super::Entity = models::security::TriggersRoot
}

impl SecurityTriggersRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::TriggersRoot> {
        self.0.get("GET triggersRoot: get")
    }

    /// `…/retentionEvents`
    pub fn retention_events(&self) -> super::SecurityTriggersRootRetentionEvents {
        super::SecurityTriggersRootRetentionEvents(self.0.name("retentionEvents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionEvent`, such as `/security/triggers/retentionEvents`.
    SecurityTriggersRootRetentionEvents[models::security::RetentionEvent]
}

impl SecurityTriggersRootRetentionEvents {
    /// `POST /security/triggers/retentionEvents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEvent) -> Call<models::security::RetentionEvent> {
        let sheet = "POST retentionEvent: create
            security-retentionevent-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggers/retentionEvents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: list
            security-retentionevent-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.list(sheet)
    }
}
