// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object};

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

    /// `…/intelprofileindicators`
    pub fn intelprofileindicators(&self) -> super::SecurityThreatIntelligenceIntelprofileindicators {
        super::SecurityThreatIntelligenceIntelprofileindicators(self.0.name("intelprofileindicators"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-articles?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-intelprofiles?view=graph-rest-beta), metadata
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
    /// `/security/threatIntelligence/intelprofileindicators`
    SecurityThreatIntelligenceIntelprofileindicators
}

impl SecurityThreatIntelligenceIntelprofileindicators {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityThreatIntelligenceIntelprofileindicatorsId {
        super::SecurityThreatIntelligenceIntelprofileindicatorsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/threatIntelligence/intelprofileindicators/{id}`
    SecurityThreatIntelligenceIntelprofileindicatorsId
}

impl SecurityThreatIntelligenceIntelprofileindicatorsId {
    /// `GET /security/threatIntelligence/intelprofileindicators/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET threatIntelligence: get
            : ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/intelprofileindicators/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sslCertificate`, such as `/security/threatIntelligence/sslCertificates`.
    SecurityThreatIntelligenceSslCertificates[models::security::SslCertificate]
}

impl SecurityThreatIntelligenceSslCertificates {
    /// `GET /security/threatIntelligence/sslCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-sslcertificates?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-threatintelligence-list-whoisrecords?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::WhoisRecord> {
        let sheet = "GET threatIntelligence: list
            security-threatintelligence-list-whoisrecords: | |
            /security/threatIntelligence/whoisRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.threatSubmissionRoot`, such as `/security/threatSubmission`.
    SecurityThreatSubmissionRoot: super::Entity = models::security::ThreatSubmissionRoot
}

impl SecurityThreatSubmissionRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::ThreatSubmissionRoot> {
        self.0.get("GET threatSubmissionRoot: get")
    }

    /// `…/emailThreatSubmissionPolices`
    pub fn email_threat_submission_polices(&self) -> super::SecurityThreatSubmissionRootEmailThreatSubmissionPolices {
        super::SecurityThreatSubmissionRootEmailThreatSubmissionPolices(self.0.name("emailThreatSubmissionPolices"))
    }

    /// `…/emailThreatSubmissionPolicies`
    pub fn email_threat_submission_policies(&self) -> super::SecurityThreatSubmissionRootEmailThreatSubmissionPolicies {
        super::SecurityThreatSubmissionRootEmailThreatSubmissionPolicies(self.0.name("emailThreatSubmissionPolicies"))
    }

    /// `…/emailThreats`
    pub fn email_threats(&self) -> super::SecurityThreatSubmissionRootEmailThreats {
        super::SecurityThreatSubmissionRootEmailThreats(self.0.name("emailThreats"))
    }

    /// `…/fileThreats`
    pub fn file_threats(&self) -> super::SecurityThreatSubmissionRootFileThreats {
        super::SecurityThreatSubmissionRootFileThreats(self.0.name("fileThreats"))
    }

    /// `…/urlThreats`
    pub fn url_threats(&self) -> super::SecurityThreatSubmissionRootUrlThreats {
        super::SecurityThreatSubmissionRootUrlThreats(self.0.name("urlThreats"))
    }
}

crate::runtime::node! {
    /// `/security/threatSubmission/emailThreatSubmissionPolices`
    SecurityThreatSubmissionRootEmailThreatSubmissionPolices
}

impl SecurityThreatSubmissionRootEmailThreatSubmissionPolices {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityThreatSubmissionRootEmailThreatSubmissionPolicesId {
        super::SecurityThreatSubmissionRootEmailThreatSubmissionPolicesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/threatSubmission/emailThreatSubmissionPolices/{id}`
    SecurityThreatSubmissionRootEmailThreatSubmissionPolicesId
}

impl SecurityThreatSubmissionRootEmailThreatSubmissionPolicesId {
    /// `DELETE /security/threatSubmission/emailThreatSubmissionPolices/{id}` — Delete emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicy.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailThreatSubmissionPolicy: delete
            security-emailthreatsubmissionpolicy-delete: ThreatSubmissionPolicy.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolices/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.emailThreatSubmissionPolicy`, such as `/security/threatSubmission/emailThreatSubmissionPolicies`.
    SecurityThreatSubmissionRootEmailThreatSubmissionPolicies[models::security::EmailThreatSubmissionPolicy]
}

impl SecurityThreatSubmissionRootEmailThreatSubmissionPolicies {
    /// `POST /security/threatSubmission/emailThreatSubmissionPolicies` — Create emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicy.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::EmailThreatSubmissionPolicy,
    ) -> Call<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "POST emailThreatSubmissionPolicy: create
            security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies: ThreatSubmissionPolicy.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/threatSubmission/emailThreatSubmissionPolicies` — List emailThreatSubmissionPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicy.ReadWrite.All`, `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmissionPolicy.ReadWrite.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "GET emailThreatSubmissionPolicy: list
            security-emailthreatsubmissionpolicy-list: ThreatSubmissionPolicy.ReadWrite.All ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmissionPolicy.ReadWrite.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.emailThreatSubmission`, such as `/security/threatSubmission/emailThreats`.
    SecurityThreatSubmissionRootEmailThreats[models::security::EmailThreatSubmission]
}

impl SecurityThreatSubmissionRootEmailThreats {
    /// `POST /security/threatSubmission/emailThreats` — Create emailThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-post-emailthreats?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security::EmailThreatSubmission>,
    ) -> Call<models::security::EmailThreatSubmission> {
        let sheet = "POST emailThreatSubmission: create
            security-emailthreatsubmission-post-emailthreats: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats";
        self.0.call(sheet).json(Into::<models::security::EmailThreatSubmission>::into(body))
    }

    /// `GET /security/threatSubmission/emailThreats` — List emailthreatsubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EmailThreatSubmission> {
        let sheet = "GET emailThreatSubmission: list
            security-emailthreatsubmission-list: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.fileThreatSubmission`, such as `/security/threatSubmission/fileThreats`.
    SecurityThreatSubmissionRootFileThreats[models::security::FileThreatSubmission]
}

impl SecurityThreatSubmissionRootFileThreats {
    /// `POST /security/threatSubmission/fileThreats` — Create fileThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-post-filethreats?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security::FileThreatSubmission>,
    ) -> Call<models::security::FileThreatSubmission> {
        let sheet = "POST fileThreatSubmission: create
            security-filethreatsubmission-post-filethreats: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats";
        self.0.call(sheet).json(Into::<models::security::FileThreatSubmission>::into(body))
    }

    /// `GET /security/threatSubmission/fileThreats` — List fileThreatSubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::FileThreatSubmission> {
        let sheet = "GET fileThreatSubmission: list
            security-filethreatsubmission-list: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.urlThreatSubmission`, such as `/security/threatSubmission/urlThreats`.
    SecurityThreatSubmissionRootUrlThreats[models::security::UrlThreatSubmission]
}

impl SecurityThreatSubmissionRootUrlThreats {
    /// `POST /security/threatSubmission/urlThreats` — Create urlThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-post-urlthreats?view=graph-rest-beta)
    /// Required: `webUrl`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(&self, body: models::security::UrlThreatSubmission) -> Call<models::security::UrlThreatSubmission> {
        let sheet = "POST urlThreatSubmission: create
            security-urlthreatsubmission-post-urlthreats: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/threatSubmission/urlThreats` — List urlThreatSubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UrlThreatSubmission> {
        let sheet = "GET urlThreatSubmission: list
            security-urlthreatsubmission-list: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tiIndicator`, such as `/security/tiIndicators`.
    SecurityTiIndicators[models::TiIndicator]
}

impl SecurityTiIndicators {
    /// `POST /security/tiIndicators` — Create threat intelligence indicator
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn create(&self, body: models::TiIndicator) -> Call<models::TiIndicator> {
        let sheet = "POST tiindicators: create
            tiindicators-post: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators";
        self.0.call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/deleteTiIndicators` — tiIndicator: deleteTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn delete_ti_indicators(
        &self,
        body: requests::ti_indicator::DeleteTiIndicatorsRequest,
    ) -> Call<Vec<models::ResultInfo>> {
        let sheet = "POST tiIndicator: delete_ti_indicators
            tiindicator-deletetiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/deleteTiIndicators";
        self.0.name("deleteTiIndicators").call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/deleteTiIndicatorsByExternalId` — tiIndicator: deleteTiIndicatorsByExternalId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicatorsbyexternalid?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn delete_ti_indicators_by_external_id(
        &self,
        body: requests::ti_indicator::DeleteTiIndicatorsByExternalIdRequest,
    ) -> Call<Vec<models::ResultInfo>> {
        let sheet = "POST tiIndicator: delete_ti_indicators_by_external_id
            tiindicator-deletetiindicatorsbyexternalid: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/deleteTiIndicatorsByExternalId";
        self.0.name("deleteTiIndicatorsByExternalId").call(sheet).json(body)
    }

    /// `GET /security/tiIndicators` — List threat intelligence indicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::TiIndicator> {
        let sheet = "GET tiindicators: list
            tiindicators-list: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators";
        self.0.list(sheet)
    }

    /// `POST /security/tiIndicators/submitTiIndicators` — tiIndicator: submitTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn submit_ti_indicators(
        &self,
        body: requests::ti_indicator::SubmitTiIndicatorsRequest,
    ) -> Call<Vec<models::TiIndicator>> {
        let sheet = "POST tiIndicator: submit_ti_indicators
            tiindicator-submittiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/submitTiIndicators";
        self.0.name("submitTiIndicators").call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/updateTiIndicators` — tiIndicator: updateTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-updatetiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn update_ti_indicators(
        &self,
        body: requests::ti_indicator::UpdateTiIndicatorsRequest,
    ) -> Call<Vec<models::TiIndicator>> {
        let sheet = "POST tiIndicator: update_ti_indicators
            tiindicator-updatetiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/updateTiIndicators";
        self.0.name("updateTiIndicators").call(sheet).json(body)
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
        super::SecurityTriggerTypesRootRetentionEventTypes(self.0.references("retentionEventTypes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionEventType`, such as `/security/triggerTypes/retentionEventTypes`.
    SecurityTriggerTypesRootRetentionEventTypes[models::security::RetentionEventType]
}

impl SecurityTriggerTypesRootRetentionEventTypes {
    /// `POST /security/triggerTypes/retentionEventTypes` — Create retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "POST retentionEventType: create
            security-retentioneventtype-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggerTypes/retentionEventTypes` — List retentionEventTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: list
            security-retentioneventtype-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.list(sheet)
    }

    /// `DELETE /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
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
    /// `POST /security/triggers/retentionEvents` — Create retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEvent) -> Call<models::security::RetentionEvent> {
        let sheet = "POST retentionEvent: create
            security-retentionevent-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggers/retentionEvents` — List retentionEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: list
            security-retentionevent-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.list(sheet)
    }
}
