// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.secureScoreControlProfile`, such as `/security/secureScoreControlProfiles`.
    SecuritySecureScoreControlProfiles[models::SecureScoreControlProfile]
}

impl SecuritySecureScoreControlProfiles {
    /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScoreControlProfile> {
        let sheet = "GET security: list
            security-list-securescorecontrolprofiles: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScoreControlProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.secureScore`, such as `/security/secureScores`.
    SecuritySecureScores[models::SecureScore]
}

impl SecuritySecureScores {
    /// `GET /security/secureScores` — List secureScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-securescores?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScore> {
        let sheet = "GET security: list
            security-list-securescores: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sensor`, such as `/security/identities/sensors/{id}`.
    SecuritySensor: super::Entity = models::security::Sensor
}

impl SecuritySensor {
    /// `DELETE /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sensor: delete
            security-sensor-delete: | |
            /security/identities/sensors/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`; application: `SecurityIdentitiesSensors.Read.All`.
    pub fn get(&self) -> Get<models::security::Sensor> {
        let sheet = "GET sensor: get
            security-sensor-get: SecurityIdentitiesSensors.Read.All | | SecurityIdentitiesSensors.Read.All
            /security/identities/sensors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/identities/sensors/{sensor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn update(&self, body: models::security::Sensor) -> Call<models::security::Sensor> {
        let sheet = "PATCH sensor: update
            security-sensor-update: SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/healthIssues`
    ///
    /// The type lists it; no page documents a request there.
    pub fn health_issues(&self) -> Collection<models::security::HealthIssue> {
        Collection::at(self.0.name("healthIssues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sensorCandidateActivationConfiguration`, such as `/security/identities/sensorCandidateActivationConfiguration`.
    SecuritySensorCandidateActivationConfiguration: super::Entity = models::security::SensorCandidateActivationConfiguration
}

impl SecuritySensorCandidateActivationConfiguration {
    /// `GET /security/identities/sensorCandidateActivationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensorcandidateactivationconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::SensorCandidateActivationConfiguration> {
        let sheet = "GET sensorCandidateActivationConfiguration: get
            security-sensorcandidateactivationconfiguration-get: SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensorCandidateActivationConfiguration";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.settingsContainer`, such as `/security/identities/settings`.
    SecuritySettingsContainer: super::Entity = models::security::SettingsContainer
}

impl SecuritySettingsContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::SettingsContainer> {
        self.0.get("GET settingsContainer: get")
    }

    /// `…/autoAuditingConfiguration`
    pub fn auto_auditing_configuration(&self) -> super::SecurityAutoAuditingConfiguration {
        super::SecurityAutoAuditingConfiguration(self.0.name("autoAuditingConfiguration"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources/{id}`.
    SecuritySiteSource: super::Entity = models::security::SiteSource
}

impl SecuritySiteSource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::SiteSource> {
        self.0.get("GET siteSource: get")
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/siteSources/{siteSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-delete-sitesources?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCustodian: delete
            security-ediscoverycustodian-delete-sitesources: | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources/{id}";
        self.0.call(sheet)
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.sslCertificate`, such as `/security/threatIntelligence/sslCertificates/{id}`.
    SecuritySslCertificate: super::Entity = models::security::SslCertificate
}

impl SecuritySslCertificate {
    /// `GET /security/threatIntelligence/sslCertificates/{sslCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sslcertificate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::SslCertificate> {
        let sheet = "GET sslCertificate: get
            security-sslcertificate-get: | |
            /security/threatIntelligence/sslCertificates/{id}";
        self.0.get(sheet)
    }

    /// `…/relatedHosts`
    pub fn related_hosts(&self) -> super::SecuritySslCertificateRelatedHosts {
        super::SecuritySslCertificateRelatedHosts(self.0.name("relatedHosts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.host`, such as `/security/threatIntelligence/sslCertificates/{id}/relatedHosts`.
    SecuritySslCertificateRelatedHosts[models::security::Host]
}

impl SecuritySslCertificateRelatedHosts {
    /// `GET /security/threatIntelligence/sslCertificates/{sslCertificate-id}/relatedHosts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sslcertificate-list-relatedhosts?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Host> {
        let sheet = "GET sslCertificate: list
            security-sslcertificate-list-relatedhosts: | |
            /security/threatIntelligence/sslCertificates/{id}/relatedHosts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.subcategoryTemplate`, such as `/security/labels/categories/{id}/subcategories/{id}`.
    SecuritySubcategoryTemplate: super::Entity = models::security::SubcategoryTemplate
}

impl SecuritySubcategoryTemplate {
    /// `GET /security/labels/categories/{categoryTemplate-id}/subcategories/{subcategoryTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-subcategorytemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::SubcategoryTemplate> {
        let sheet = "GET subcategoryTemplate: get
            security-subcategorytemplate-get: | |
            /security/labels/categories/{id}/subcategories/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.subdomain`, such as `/security/threatIntelligence/subdomains/{id}`.
    SecuritySubdomain: super::Entity = models::security::Subdomain
}

impl SecuritySubdomain {
    /// `GET /security/threatIntelligence/subdomains/{subdomain-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-subdomain-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::Subdomain> {
        let sheet = "GET subdomain: get
            security-subdomain-get: | |
            /security/threatIntelligence/subdomains/{id}";
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
    /// A collection of `microsoft.graph.subjectRightsRequest`, such as `/security/subjectRightsRequests`.
    SecuritySubjectRightsRequests[models::SubjectRightsRequest]
}

impl SecuritySubjectRightsRequests {
    /// `POST /security/subjectRightsRequests`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "POST security: create
            : SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/subjectRightsRequests`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::SubjectRightsRequest> {
        let sheet = "GET security: list
            : SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests";
        self.0.list(sheet)
    }
}
