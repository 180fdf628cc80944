// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.identityAccounts`, such as `/security/identities/identityAccounts/{id}`.
    SecurityIdentityAccounts: super::Entity = models::security::IdentityAccounts
}

impl SecurityIdentityAccounts {
    /// `GET /security/identities/identityAccounts/{identityAccounts-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identityaccounts-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesAccount.Read.All`; application: `SecurityIdentitiesAccount.Read.All`.
    pub fn get(&self) -> Get<models::security::IdentityAccounts> {
        let sheet = "GET identityAccounts: get
            security-identityaccounts-get: SecurityIdentitiesAccount.Read.All | | SecurityIdentitiesAccount.Read.All
            /security/identities/identityAccounts/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/identities/identityAccounts/{identityAccounts-id}/microsoft.graph.security.invokeAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identityaccounts-invokeaction?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn invoke_action(
        &self,
        body: requests::identity_accounts::InvokeActionRequest,
    ) -> Call<models::security::InvokeActionResult> {
        let sheet = "POST identityAccounts: invoke_action
            security-identityaccounts-invokeaction: | |
            /security/identities/identityAccounts/{id}/microsoft.graph.security.invokeAction";
        self.0.name("microsoft.graph.security.invokeAction").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.identityContainer`, such as `/security/identities`.
    SecurityIdentityContainer: super::Entity = models::security::IdentityContainer
}

impl SecurityIdentityContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::IdentityContainer> {
        self.0.get("GET identityContainer: get")
    }

    /// `…/healthIssues`
    pub fn health_issues(&self) -> super::SecurityIdentityContainerHealthIssues {
        super::SecurityIdentityContainerHealthIssues(self.0.name("healthIssues"))
    }

    /// `…/identityAccounts`
    pub fn identity_accounts(&self) -> super::SecurityIdentityContainerIdentityAccounts {
        super::SecurityIdentityContainerIdentityAccounts(self.0.name("identityAccounts"))
    }

    /// `…/sensorCandidateActivationConfiguration`
    pub fn sensor_candidate_activation_configuration(&self) -> super::SecuritySensorCandidateActivationConfiguration {
        super::SecuritySensorCandidateActivationConfiguration(self.0.name("sensorCandidateActivationConfiguration"))
    }

    /// `…/sensorCandidates`
    pub fn sensor_candidates(&self) -> super::SecurityIdentityContainerSensorCandidates {
        super::SecurityIdentityContainerSensorCandidates(self.0.name("sensorCandidates"))
    }

    /// `…/sensors`
    pub fn sensors(&self) -> super::SecurityIdentityContainerSensors {
        super::SecurityIdentityContainerSensors(self.0.name("sensors"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::SecuritySettingsContainer {
        super::SecuritySettingsContainer(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.healthIssue`, such as `/security/identities/healthIssues`.
    SecurityIdentityContainerHealthIssues[models::security::HealthIssue]
}

impl SecurityIdentityContainerHealthIssues {
    /// `GET /security/identities/healthIssues`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-healthissues?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesHealth.Read.All`, `SecurityIdentitiesHealth.ReadWrite.All`; application: `SecurityIdentitiesHealth.Read.All`, `SecurityIdentitiesHealth.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::HealthIssue> {
        let sheet = "GET identityContainer: list
            security-identitycontainer-list-healthissues: SecurityIdentitiesHealth.Read.All SecurityIdentitiesHealth.ReadWrite.All | | SecurityIdentitiesHealth.Read.All SecurityIdentitiesHealth.ReadWrite.All
            /security/identities/healthIssues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.identityAccounts`, such as `/security/identities/identityAccounts`.
    SecurityIdentityContainerIdentityAccounts[models::security::IdentityAccounts]
}

impl SecurityIdentityContainerIdentityAccounts {
    /// `GET /security/identities/identityAccounts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-identityaccounts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesAccount.Read.All`; application: `SecurityIdentitiesAccount.Read.All`.
    pub fn list(&self) -> List<models::security::IdentityAccounts> {
        let sheet = "GET identityContainer: list
            security-identitycontainer-list-identityaccounts: SecurityIdentitiesAccount.Read.All | | SecurityIdentitiesAccount.Read.All
            /security/identities/identityAccounts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sensorCandidate`, such as `/security/identities/sensorCandidates`.
    SecurityIdentityContainerSensorCandidates[models::security::SensorCandidate]
}

impl SecurityIdentityContainerSensorCandidates {
    /// `POST /security/identities/sensorCandidates/microsoft.graph.security.activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensorcandidate-activate?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn activate(&self, body: requests::sensor_candidate::ActivateRequest) -> Call<()> {
        let sheet = "POST sensorCandidate: activate
            security-sensorcandidate-activate: SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensorCandidates/microsoft.graph.security.activate";
        self.0.name("microsoft.graph.security.activate").call(sheet).json(body)
    }

    /// `GET /security/identities/sensorCandidates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-sensorcandidates?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.Read.All`, `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::SensorCandidate> {
        let sheet = "GET identityContainer: list
            security-identitycontainer-list-sensorcandidates: SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.Read.All SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensorCandidates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sensor`, such as `/security/identities/sensors`.
    SecurityIdentityContainerSensors[models::security::Sensor]
}

impl SecurityIdentityContainerSensors {
    /// `GET /security/identities/sensors/microsoft.graph.security.getDeploymentAccessKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-getdeploymentaccesskey?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn get_deployment_access_key(&self) -> Get<models::security::DeploymentAccessKeyType> {
        let sheet = "GET sensor: get_deployment_access_key
            security-sensor-getdeploymentaccesskey: SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensors/microsoft.graph.security.getDeploymentAccessKey";
        self.0.name("microsoft.graph.security.getDeploymentAccessKey").get(sheet)
    }

    /// `GET /security/identities/sensors/microsoft.graph.security.getDeploymentPackageUri`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-getdeploymentpackageuri?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`; application: `SecurityIdentitiesSensors.Read.All`.
    pub fn get_deployment_package_uri(&self) -> Get<models::security::SensorDeploymentPackage> {
        let sheet = "GET sensor: get_deployment_package_uri
            security-sensor-getdeploymentpackageuri: SecurityIdentitiesSensors.Read.All | | SecurityIdentitiesSensors.Read.All
            /security/identities/sensors/microsoft.graph.security.getDeploymentPackageUri";
        self.0.name("microsoft.graph.security.getDeploymentPackageUri").get(sheet)
    }

    /// `GET /security/identities/sensors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-sensors?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.Read.All`; application: `SecurityIdentitiesSensors.Read.All`.
    pub fn list(&self) -> List<models::security::Sensor> {
        let sheet = "GET identityContainer: list
            security-identitycontainer-list-sensors: SecurityIdentitiesSensors.Read.All | | SecurityIdentitiesSensors.Read.All
            /security/identities/sensors";
        self.0.list(sheet)
    }

    /// `POST /security/identities/sensors/microsoft.graph.security.regenerateDeploymentAccessKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-regeneratedeploymentaccesskey?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesSensors.ReadWrite.All`; application: `SecurityIdentitiesSensors.ReadWrite.All`.
    pub fn regenerate_deployment_access_key(&self) -> Call<models::security::DeploymentAccessKeyType> {
        let sheet = "POST sensor: regenerate_deployment_access_key
            security-sensor-regeneratedeploymentaccesskey: SecurityIdentitiesSensors.ReadWrite.All | | SecurityIdentitiesSensors.ReadWrite.All
            /security/identities/sensors/microsoft.graph.security.regenerateDeploymentAccessKey";
        self.0.name("microsoft.graph.security.regenerateDeploymentAccessKey").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.incident`, such as `/security/incidents/{id}`.
    SecurityIncident: super::Entity = models::security::Incident
}

impl SecurityIncident {
    /// `GET /security/incidents/{incident-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIncident.Read.All`, `SecurityIncident.ReadWrite.All`; application: `SecurityIncident.Read.All`, `SecurityIncident.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::Incident> {
        let sheet = "GET incident: get
            security-incident-get: SecurityIncident.Read.All SecurityIncident.ReadWrite.All | | SecurityIncident.Read.All SecurityIncident.ReadWrite.All
            /security/incidents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/incidents/{incident-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIncident.ReadWrite.All`; application: `SecurityIncident.ReadWrite.All`.
    pub fn update(&self, body: models::security::Incident) -> Call<models::security::Incident> {
        let sheet = "PATCH incident: update
            security-incident-update: SecurityIncident.ReadWrite.All | | SecurityIncident.ReadWrite.All
            /security/incidents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/alerts`
    ///
    /// The type lists it; no page documents a request there.
    pub fn alerts(&self) -> Collection<models::security::Alert> {
        Collection::at(self.0.name("alerts"))
    }

    /// `…/comments`
    pub fn comments(&self) -> super::SecurityIncidentComments {
        super::SecurityIncidentComments(self.0.name("comments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.alertComment`, such as `/security/incidents/{id}/comments`.
    SecurityIncidentComments[models::security::AlertComment]
}

impl SecurityIncidentComments {
    /// `POST /security/incidents/{incident-id}/comments`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityIncident.ReadWrite.All`; application: `SecurityIncident.ReadWrite.All`.
    pub fn create(&self, body: models::security::AlertComment) -> Call<models::security::AlertComment> {
        let sheet = "POST incident: create
            : SecurityIncident.ReadWrite.All | | SecurityIncident.ReadWrite.All
            /security/incidents/{id}/comments";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.incident`, such as `/security/incidents`.
    SecurityIncidents[models::security::Incident]
}

impl SecurityIncidents {
    /// `GET /security/incidents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-incidents?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIncident.Read.All`, `SecurityIncident.ReadWrite.All`; application: `SecurityIncident.Read.All`, `SecurityIncident.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::Incident> {
        let sheet = "GET security: list
            security-list-incidents: SecurityIncident.Read.All SecurityIncident.ReadWrite.All | | SecurityIncident.Read.All SecurityIncident.ReadWrite.All
            /security/incidents";
        self.0.list(sheet)
    }

    /// `POST /security/incidents/microsoft.graph.security.mergeIncidents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-mergeincidents?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn merge_incidents(
        &self,
        body: requests::incident::MergeIncidentsRequest,
    ) -> Call<models::security::MergeResponse> {
        let sheet = "POST incident: merge_incidents
            security-incident-mergeincidents: | |
            /security/incidents/microsoft.graph.security.mergeIncidents";
        self.0.name("microsoft.graph.security.mergeIncidents").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.intelligenceProfile`, such as `/security/threatIntelligence/intelProfiles/{id}`.
    SecurityIntelligenceProfile: super::Entity = models::security::IntelligenceProfile
}

impl SecurityIntelligenceProfile {
    /// `GET /security/threatIntelligence/intelProfiles/{intelligenceProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofile-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::IntelligenceProfile> {
        let sheet = "GET intelligenceProfile: get
            security-intelligenceprofile-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/intelProfiles/{id}";
        self.0.get(sheet)
    }

    /// `…/indicators`
    pub fn indicators(&self) -> super::SecurityIntelligenceProfileIndicators {
        super::SecurityIntelligenceProfileIndicators(self.0.name("indicators"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.intelligenceProfileIndicator`, such as `/security/threatIntelligence/intelligenceProfileIndicators/{id}`.
    SecurityIntelligenceProfileIndicator: super::Entity = models::security::IntelligenceProfileIndicator
}

impl SecurityIntelligenceProfileIndicator {
    /// `GET /security/threatIntelligence/intelligenceProfileIndicators/{intelligenceProfileIndicator-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofileindicator-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::IntelligenceProfileIndicator> {
        let sheet = "GET intelligenceProfileIndicator: get
            security-intelligenceprofileindicator-get: | |
            /security/threatIntelligence/intelligenceProfileIndicators/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.intelligenceProfileIndicator`, such as `/security/threatIntelligence/intelProfiles/{id}/indicators`.
    SecurityIntelligenceProfileIndicators[models::security::IntelligenceProfileIndicator]
}

impl SecurityIntelligenceProfileIndicators {
    /// `GET /security/threatIntelligence/intelProfiles/{intelligenceProfile-id}/indicators`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofile-list-indicators?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::IntelligenceProfileIndicator> {
        let sheet = "GET intelligenceProfile: list
            security-intelligenceprofile-list-indicators: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/intelProfiles/{id}/indicators";
        self.0.list(sheet)
    }
}
