// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.identityAccounts`, such as `/security/identities/identityAccounts/{id}`.
    SecurityIdentityAccounts: super::Entity = models::security::IdentityAccounts
}

impl SecurityIdentityAccounts {
    /// `GET /security/identities/identityAccounts/{identityAccounts-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identityaccounts-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-identityaccounts-invokeaction?view=graph-rest-beta), metadata
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

    /// `POST /security/identities/identityAccounts/{identityAccounts-id}/invokeActions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesActions.ReadWrite.All`; application: `SecurityIdentitiesActions.ReadWrite.All`.
    pub fn invoke_actions(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityAccounts: invoke_actions
            : SecurityIdentitiesActions.ReadWrite.All | | SecurityIdentitiesActions.ReadWrite.All
            /security/identities/identityAccounts/{id}/invokeActions";
        self.0.name("invokeActions").call(sheet).json(body)
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

    /// `POST /security/identities/remediationActions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesUserActions.ReadWrite.All`; application: `SecurityIdentitiesUserActions.ReadWrite.All`.
    pub fn remediation_actions(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST identityContainer: remediation_actions
            : SecurityIdentitiesUserActions.ReadWrite.All | | SecurityIdentitiesUserActions.ReadWrite.All
            /security/identities/remediationActions";
        self.0.name("remediationActions").call(sheet).json(body)
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

    /// `…/sensorMigration`
    pub fn sensor_migration(&self) -> super::SecurityIdentityContainerSensorMigration {
        super::SecurityIdentityContainerSensorMigration(self.0.name("sensorMigration"))
    }

    /// `…/sensors`
    pub fn sensors(&self) -> super::SecurityIdentityContainerSensors {
        super::SecurityIdentityContainerSensors(self.0.name("sensors"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::SecuritySettingsContainer {
        super::SecuritySettingsContainer(self.0.name("settings"))
    }

    /// `…/supportedRemediationActions`
    pub fn supported_remediation_actions(&self) -> super::SecurityIdentityContainerSupportedRemediationActions {
        super::SecurityIdentityContainerSupportedRemediationActions(self.0.name("supportedRemediationActions"))
    }

    /// `…/users`
    pub fn users(&self) -> super::SecurityIdentityContainerUsers {
        super::SecurityIdentityContainerUsers(self.0.name("users"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.healthIssue`, such as `/security/identities/healthIssues`.
    SecurityIdentityContainerHealthIssues[models::security::HealthIssue]
}

impl SecurityIdentityContainerHealthIssues {
    /// `GET /security/identities/healthIssues`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-healthissues?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-identityaccounts?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensorcandidate-activate?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-sensorcandidates?view=graph-rest-beta), metadata
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
    /// A collection of `microsoft.graph.security.sensorMigration`, such as `/security/identities/sensorMigration`.
    SecurityIdentityContainerSensorMigration[models::security::SensorMigration]
}

impl SecurityIdentityContainerSensorMigration {
    /// `GET /security/identities/sensorMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-sensormigration?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesMigration.Read.All`; application: `SecurityIdentitiesMigration.Read.All`.
    pub fn list(&self) -> List<models::security::SensorMigration> {
        let sheet = "GET identityContainer: list
            security-identitycontainer-list-sensormigration: SecurityIdentitiesMigration.Read.All | | SecurityIdentitiesMigration.Read.All
            /security/identities/sensorMigration";
        self.0.list(sheet)
    }

    /// `POST /security/identities/sensorMigration/microsoft.graph.security.migrate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensormigration-migrate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesMigration.ReadWrite.All`; application: `SecurityIdentitiesMigration.ReadWrite.All`.
    pub fn migrate(
        &self,
        body: requests::sensor_migration::MigrateRequest,
    ) -> Call<models::security::MigrateSensorsResult> {
        let sheet = "POST sensorMigration: migrate
            security-sensormigration-migrate: SecurityIdentitiesMigration.ReadWrite.All | | SecurityIdentitiesMigration.ReadWrite.All
            /security/identities/sensorMigration/microsoft.graph.security.migrate";
        self.0.name("microsoft.graph.security.migrate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sensor`, such as `/security/identities/sensors`.
    SecurityIdentityContainerSensors[models::security::Sensor]
}

impl SecurityIdentityContainerSensors {
    /// `GET /security/identities/sensors/microsoft.graph.security.getDeploymentAccessKey`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-getdeploymentaccesskey?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-getdeploymentpackageuri?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-identitycontainer-list-sensors?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensor-regeneratedeploymentaccesskey?view=graph-rest-beta), metadata
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
    /// `/security/identities/supportedRemediationActions`
    SecurityIdentityContainerSupportedRemediationActions
}

impl SecurityIdentityContainerSupportedRemediationActions {
    /// `GET /security/identities/supportedRemediationActions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesUserActions.Read.All`; application: `SecurityIdentitiesUserActions.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SecurityIdentitiesUserActions.Read.All | | SecurityIdentitiesUserActions.Read.All
            /security/identities/supportedRemediationActions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/security/identities/users`
    SecurityIdentityContainerUsers
}

impl SecurityIdentityContainerUsers {
    /// `GET /security/identities/users`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesUsers.Read.All`; application: `SecurityIdentitiesUsers.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET identityContainer: get
            : SecurityIdentitiesUsers.Read.All | | SecurityIdentitiesUsers.Read.All
            /security/identities/users";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.incident`, such as `/security/incidents/{id}`.
    SecurityIncident: super::Entity = models::security::Incident
}

impl SecurityIncident {
    /// `GET /security/incidents/{incident-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-update?view=graph-rest-beta), metadata
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
    /// A value of `microsoft.graph.security.incidentTask`, such as `/security/incidentTasks/{id}`.
    SecurityIncidentTask: super::Entity = models::security::IncidentTask
}

impl SecurityIncidentTask {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::IncidentTask> {
        self.0.get("GET incidentTask: get")
    }

    /// `POST /security/incidentTasks/{incidentTask-id}/microsoft.graph.security.executeResponseAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-incidenttask-executeresponseaction?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn execute_response_action(&self) -> Call<()> {
        let sheet = "POST incidentTask: execute_response_action
            security-incidenttask-executeresponseaction: | |
            /security/incidentTasks/{id}/microsoft.graph.security.executeResponseAction";
        self.0.name("microsoft.graph.security.executeResponseAction").call(sheet)
    }

    /// `…/incident`
    ///
    /// The type lists it; no page documents a request there.
    pub fn incident(&self) -> super::SecurityIncident {
        super::SecurityIncident(self.0.name("incident"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.incidentTask`, such as `/security/incidentTasks`.
    SecurityIncidentTasks[models::security::IncidentTask]
}

impl SecurityIncidentTasks {
    /// `GET /security/incidentTasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-incidenttasks?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::IncidentTask> {
        let sheet = "GET security: list
            security-list-incidenttasks: | |
            /security/incidentTasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.incident`, such as `/security/incidents`.
    SecurityIncidents[models::security::Incident]
}

impl SecurityIncidents {
    /// `GET /security/incidents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-incidents?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-incident-mergeincidents?view=graph-rest-beta), metadata
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
    /// A value of `microsoft.graph.security.informationProtection`, such as `/security/informationProtection`.
    SecurityInformationProtection: super::Entity = models::security::InformationProtection
}

impl SecurityInformationProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::InformationProtection> {
        self.0.get("GET informationProtection: get")
    }

    /// `…/labelPolicySettings`
    pub fn label_policy_settings(&self) -> super::SecurityInformationProtectionPolicySetting {
        super::SecurityInformationProtectionPolicySetting(self.0.name("labelPolicySettings"))
    }

    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::SecurityInformationProtectionSensitivityLabels {
        super::SecurityInformationProtectionSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.informationProtectionPolicySetting`, such as `/security/informationProtection/labelPolicySettings`.
    SecurityInformationProtectionPolicySetting: super::Entity = models::security::InformationProtectionPolicySetting
}

impl SecurityInformationProtectionPolicySetting {
    /// `GET /me/security/informationProtection/labelPolicySettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-informationprotectionpolicysetting-get?view=graph-rest-beta), metadata
    /// Also: `/security/informationProtection/labelPolicySettings`, `/users/{user-id}/security/informationProtection/labelPolicySettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn get(&self) -> Get<models::security::InformationProtectionPolicySetting> {
        let sheet = "GET informationProtectionPolicySetting: get
            security-informationprotectionpolicysetting-get: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/security/informationProtection/labelPolicySettings
            /security/informationProtection/labelPolicySettings
            /users/{id}/security/informationProtection/labelPolicySettings";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.sensitivityLabel`, such as `/security/informationProtection/sensitivityLabels`.
    SecurityInformationProtectionSensitivityLabels[models::security::SensitivityLabel]
}

impl SecurityInformationProtectionSensitivityLabels {
    /// `POST /me/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateapplication?view=graph-rest-beta), metadata
    /// Also: `/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication`, `/users/{user-id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_application(
        &self,
        body: requests::sensitivity_label::EvaluateApplicationRequest,
    ) -> Call<Vec<models::security::InformationProtectionAction>> {
        let sheet = "POST sensitivityLabel: evaluate_application
            security-sensitivitylabel-evaluateapplication: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication
            /security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication
            /users/{id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication";
        self.0.name("microsoft.graph.security.evaluateApplication").call(sheet).json(body)
    }

    /// `POST /security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateClassificationResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateclassificationresults?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateClassificationResults`.
    /// Status: 200.
    pub fn evaluate_classification_results(
        &self,
        body: requests::sensitivity_label::EvaluateClassificationResultsRequest,
    ) -> Call<Vec<models::security::InformationProtectionAction>> {
        let sheet = "POST sensitivityLabel: evaluate_classification_results
            security-sensitivitylabel-evaluateclassificationresults: | |
            /security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateClassificationResults
            security-sensitivitylabel-evaluateclassificationresults: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/{id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateClassificationResults";
        self.0.name("microsoft.graph.security.evaluateClassificationResults").call(sheet).json(body)
    }

    /// `POST /security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateRemoval`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateremoval?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateRemoval`.
    /// Status: 200.
    pub fn evaluate_removal(
        &self,
        body: requests::sensitivity_label::EvaluateRemovalRequest,
    ) -> Call<Vec<models::security::InformationProtectionAction>> {
        let sheet = "POST sensitivityLabel: evaluate_removal
            security-sensitivitylabel-evaluateremoval: | |
            /security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateRemoval
            security-sensitivitylabel-evaluateremoval: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/{id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateRemoval";
        self.0.name("microsoft.graph.security.evaluateRemoval").call(sheet).json(body)
    }

    /// `POST /security/informationProtection/sensitivityLabels/microsoft.graph.security.extractContentLabel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-sensitivitylabel-extractcontentlabel?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.extractContentLabel`.
    /// Status: 200.
    pub fn extract_content_label(
        &self,
        body: requests::sensitivity_label::ExtractContentLabelRequest,
    ) -> Call<models::security::ContentLabel> {
        let sheet = "POST sensitivityLabel: extract_content_label
            security-sensitivitylabel-extractcontentlabel: | |
            /security/informationProtection/sensitivityLabels/microsoft.graph.security.extractContentLabel
            security-sensitivitylabel-extractcontentlabel: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/{id}/security/informationProtection/sensitivityLabels/microsoft.graph.security.extractContentLabel";
        self.0.name("microsoft.graph.security.extractContentLabel").call(sheet).json(body)
    }

    /// `GET /me/security/informationProtection/sensitivityLabels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-informationprotection-list-sensitivitylabels?view=graph-rest-beta), metadata
    /// Also: `/security/informationProtection/sensitivityLabels`, `/users/{user-id}/security/informationProtection/sensitivityLabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn list(&self) -> List<models::security::SensitivityLabel> {
        let sheet = "GET informationProtection: list
            security-informationprotection-list-sensitivitylabels: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/security/informationProtection/sensitivityLabels
            /security/informationProtection/sensitivityLabels
            /users/{id}/security/informationProtection/sensitivityLabels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.intelligenceProfile`, such as `/security/threatIntelligence/intelProfiles/{id}`.
    SecurityIntelligenceProfile: super::Entity = models::security::IntelligenceProfile
}

impl SecurityIntelligenceProfile {
    /// `GET /security/threatIntelligence/intelProfiles/{intelligenceProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofile-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofileindicator-get?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-intelligenceprofile-list-indicators?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::IntelligenceProfileIndicator> {
        let sheet = "GET intelligenceProfile: list
            security-intelligenceprofile-list-indicators: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/intelProfiles/{id}/indicators";
        self.0.list(sheet)
    }
}
