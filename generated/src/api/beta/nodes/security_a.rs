// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.accountTargetContent`, such as `/security/attackSimulation/trainingCampaigns/{id}/excludedAccountTarget`.
    AccountTargetContent = models::AccountTargetContent
}

impl AccountTargetContent {
    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/excludedAccountTarget`
    ///
    /// Source: metadata.
    /// Also: `/security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/includedAccountTarget`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::AccountTargetContent> {
        let sheet = "GET trainingCampaign: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}/excludedAccountTarget
            /security/attackSimulation/trainingCampaigns/{id}/includedAccountTarget";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.activitiesContainer`, such as `/users/{id}/dataSecurityAndGovernance/activities`.
    ActivitiesContainer: super::Entity = models::ActivitiesContainer
}

impl ActivitiesContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ActivitiesContainer> {
        self.0.get("GET activitiesContainer: get")
    }

    /// `…/auditActivities`
    pub fn audit_activities(&self) -> super::ActivitiesContainerAuditActivities {
        super::ActivitiesContainerAuditActivities(self.0.name("auditActivities"))
    }

    /// `…/contentActivities`
    pub fn content_activities(&self) -> super::ActivitiesContainerContentActivities {
        super::ActivitiesContainerContentActivities(self.0.name("contentActivities"))
    }
}

crate::runtime::node! {
    /// `/users/{id}/dataSecurityAndGovernance/activities/auditActivities`
    ActivitiesContainerAuditActivities
}

impl ActivitiesContainerAuditActivities {
    /// `POST /users/{user-id}/dataSecurityAndGovernance/activities/auditActivities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditActivity.Write`; application: `AuditActivity.Write`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST activitiesContainer: create
            : AuditActivity.Write | | AuditActivity.Write
            /users/{id}/dataSecurityAndGovernance/activities/auditActivities";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ActivitiesContainerAuditActivitiesId {
        super::ActivitiesContainerAuditActivitiesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/dataSecurityAndGovernance/activities/auditActivities/{id}`
    ActivitiesContainerAuditActivitiesId
}

impl ActivitiesContainerAuditActivitiesId {
    /// `GET /users/{user-id}/dataSecurityAndGovernance/activities/auditActivities/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditActivity.Read`; application: `AuditActivity.Read`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET activitiesContainer: get
            : AuditActivity.Read | | AuditActivity.Read
            /users/{id}/dataSecurityAndGovernance/activities/auditActivities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contentActivity`, such as `/users/{id}/dataSecurityAndGovernance/activities/contentActivities`.
    ActivitiesContainerContentActivities[models::ContentActivity]
}

impl ActivitiesContainerContentActivities {
    /// `POST /users/{user-id}/dataSecurityAndGovernance/activities/contentActivities`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ContentActivity.Write`; application: `ContentActivity.Write`.
    pub fn create(&self, body: models::ContentActivity) -> Call<models::ContentActivity> {
        let sheet = "POST activitiesContainer: create
            : ContentActivity.Write | | ContentActivity.Write
            /users/{id}/dataSecurityAndGovernance/activities/contentActivities";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.alert`, such as `/security/alerts/{id}`.
    Alert: super::Entity = models::Alert
}

impl Alert {
    /// `GET /security/alerts/{id}` — Get alert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Alert> {
        let sheet = "GET alert: get
            alert-get: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/alerts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/alerts/{alert_id}` — Update alert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update(&self, body: models::Alert) -> Call<Option<models::Alert>> {
        let sheet = "PATCH alert: update
            alert-update: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/alerts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.attackSimulationOperation`, such as `/security/attackSimulation/operations/{id}`.
    AttackSimulationOperation: super::LongRunningOperation = models::AttackSimulationOperation
}

impl AttackSimulationOperation {
    /// `GET /security/attackSimulation/operations/{attackSimulationOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationoperation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::AttackSimulationOperation> {
        let sheet = "GET attackSimulationOperation: get
            attacksimulationoperation-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.attackSimulationRoot`, such as `/security/attackSimulation`.
    AttackSimulationRoot: super::Entity = models::AttackSimulationRoot
}

impl AttackSimulationRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AttackSimulationRoot> {
        self.0.get("GET attackSimulationRoot: get")
    }

    /// `…/endUserNotifications`
    pub fn end_user_notifications(&self) -> super::AttackSimulationRootEndUserNotifications {
        super::AttackSimulationRootEndUserNotifications(self.0.name("endUserNotifications"))
    }

    /// `…/landingPages`
    pub fn landing_pages(&self) -> super::AttackSimulationRootLandingPages {
        super::AttackSimulationRootLandingPages(self.0.name("landingPages"))
    }

    /// `…/loginPages`
    pub fn login_pages(&self) -> super::AttackSimulationRootLoginPages {
        super::AttackSimulationRootLoginPages(self.0.name("loginPages"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::AttackSimulationOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/payloads`
    pub fn payloads(&self) -> super::AttackSimulationRootPayloads {
        super::AttackSimulationRootPayloads(self.0.name("payloads"))
    }

    /// `…/simulationAutomations`
    pub fn simulation_automations(&self) -> super::AttackSimulationRootSimulationAutomations {
        super::AttackSimulationRootSimulationAutomations(self.0.name("simulationAutomations"))
    }

    /// `…/simulations`
    pub fn simulations(&self) -> super::AttackSimulationRootSimulations {
        super::AttackSimulationRootSimulations(self.0.name("simulations"))
    }

    /// `…/trainingCampaigns`
    pub fn training_campaigns(&self) -> super::AttackSimulationRootTrainingCampaigns {
        super::AttackSimulationRootTrainingCampaigns(self.0.name("trainingCampaigns"))
    }

    /// `…/trainings`
    pub fn trainings(&self) -> super::AttackSimulationRootTrainings {
        super::AttackSimulationRootTrainings(self.0.name("trainings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.endUserNotification`, such as `/security/attackSimulation/endUserNotifications`.
    AttackSimulationRootEndUserNotifications[models::EndUserNotification]
}

impl AttackSimulationRootEndUserNotifications {
    /// `GET /security/attackSimulation/endUserNotifications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-endusernotifications?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::EndUserNotification> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-endusernotifications: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/endUserNotifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.landingPage`, such as `/security/attackSimulation/landingPages`.
    AttackSimulationRootLandingPages[models::LandingPage]
}

impl AttackSimulationRootLandingPages {
    /// `GET /security/attackSimulation/landingPages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-landingpage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::LandingPage> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-landingpage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/landingPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.loginPage`, such as `/security/attackSimulation/loginPages`.
    AttackSimulationRootLoginPages[models::LoginPage]
}

impl AttackSimulationRootLoginPages {
    /// `GET /security/attackSimulation/loginPages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-loginpage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::LoginPage> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-loginpage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/loginPages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.payload`, such as `/security/attackSimulation/payloads`.
    AttackSimulationRootPayloads[models::Payload]
}

impl AttackSimulationRootPayloads {
    /// `GET /security/attackSimulation/payloads`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-payloads?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::Payload> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-payloads: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/payloads";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulationAutomation`, such as `/security/attackSimulation/simulationAutomations`.
    AttackSimulationRootSimulationAutomations[models::SimulationAutomation]
}

impl AttackSimulationRootSimulationAutomations {
    /// `GET /security/attackSimulation/simulationAutomations` — List simulationAutomations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulationautomations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::SimulationAutomation> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-simulationautomations: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulationAutomations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulation`, such as `/security/attackSimulation/simulations`.
    AttackSimulationRootSimulations[models::Simulation]
}

impl AttackSimulationRootSimulations {
    /// `POST /security/attackSimulation/simulations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-post-simulation?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn create(&self, body: models::Simulation) -> Call<models::Simulation> {
        let sheet = "POST attackSimulationRoot: create
            attacksimulationroot-post-simulation: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/simulations";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/attackSimulation/simulations` — List simulations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::Simulation> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-simulations: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/simulations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.trainingCampaign`, such as `/security/attackSimulation/trainingCampaigns`.
    AttackSimulationRootTrainingCampaigns[models::TrainingCampaign]
}

impl AttackSimulationRootTrainingCampaigns {
    /// `POST /security/attackSimulation/trainingCampaigns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-post-trainingcampaigns?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn create(&self, body: models::TrainingCampaign) -> Call<models::TrainingCampaign> {
        let sheet = "POST attackSimulationRoot: create
            attacksimulationroot-post-trainingcampaigns: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/trainingCampaigns";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/attackSimulation/trainingCampaigns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-trainingcampaigns?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::TrainingCampaign> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-trainingcampaigns: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.training`, such as `/security/attackSimulation/trainings`.
    AttackSimulationRootTrainings[models::Training]
}

impl AttackSimulationRootTrainings {
    /// `GET /security/attackSimulation/trainings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-trainings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::Training> {
        let sheet = "GET attackSimulationRoot: list
            attacksimulationroot-list-trainings: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainings";
        self.0.list(sheet)
    }
}
