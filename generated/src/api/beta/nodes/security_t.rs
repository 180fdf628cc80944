// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantDataSecurityAndGovernance`, such as `/security/dataSecurityAndGovernance`.
    TenantDataSecurityAndGovernance: super::Entity = models::TenantDataSecurityAndGovernance
}

impl TenantDataSecurityAndGovernance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TenantDataSecurityAndGovernance> {
        self.0.get("GET tenantDataSecurityAndGovernance: get")
    }

    /// `POST /security/dataSecurityAndGovernance/processContent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantdatasecurityandgovernance-processcontent?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Content.Process.All`; application: `Content.Process.All`.
    pub fn process_content(
        &self,
        body: requests::tenant_data_security_and_governance::ProcessContentRequest,
    ) -> Call<models::ProcessContentResponse> {
        let sheet = "POST tenantDataSecurityAndGovernance: process_content
            tenantdatasecurityandgovernance-processcontent: Content.Process.All | | Content.Process.All
            /security/dataSecurityAndGovernance/processContent";
        self.0.name("processContent").call(sheet).json(body)
    }

    /// `POST /security/dataSecurityAndGovernance/processContentAsync`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Content.Process.All`; application: `Content.Process.All`.
    pub fn process_content_async(
        &self,
        body: requests::tenant_data_security_and_governance::ProcessContentAsyncRequest,
    ) -> Call<Vec<models::ProcessContentResponses>> {
        let sheet = "POST tenantDataSecurityAndGovernance: process_content_async
            : Content.Process.All | | Content.Process.All
            /security/dataSecurityAndGovernance/processContentAsync";
        self.0.name("processContentAsync").call(sheet).json(body)
    }

    /// `…/policyFiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy_files(&self) -> Collection<models::PolicyFile> {
        Collection::at(self.0.name("policyFiles"))
    }

    /// `…/protectionScopes`
    pub fn protection_scopes(&self) -> super::TenantProtectionScopeContainer {
        super::TenantProtectionScopeContainer(self.0.name("protectionScopes"))
    }

    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::DataSecurityAndGovernanceSensitivityLabels {
        super::DataSecurityAndGovernanceSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantProtectionScopeContainer`, such as `/security/dataSecurityAndGovernance/protectionScopes`.
    TenantProtectionScopeContainer: super::Entity = models::TenantProtectionScopeContainer
}

impl TenantProtectionScopeContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TenantProtectionScopeContainer> {
        self.0.get("GET tenantProtectionScopeContainer: get")
    }

    /// `POST /security/dataSecurityAndGovernance/protectionScopes/compute`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProtectionScopes.Compute.All`; application: `ProtectionScopes.Compute.All`.
    pub fn compute(
        &self,
        body: requests::tenant_protection_scope_container::ComputeRequest,
    ) -> Call<Vec<models::PolicyTenantScope>> {
        let sheet = "POST tenantProtectionScopeContainer: compute
            : ProtectionScopes.Compute.All | | ProtectionScopes.Compute.All
            /security/dataSecurityAndGovernance/protectionScopes/compute";
        self.0.name("compute").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.threatAssessmentRequest`, such as `/informationProtection/threatAssessmentRequests/{id}`.
    ThreatAssessmentRequest: super::Entity = models::ThreatAssessmentRequest
}

impl ThreatAssessmentRequest {
    /// `GET /informationProtection/threatAssessmentRequests/{id}` — Get threatAssessmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/threatassessmentrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatAssessment.ReadWrite.All`; application: `ThreatAssessment.Read.All`.
    pub fn get(&self) -> Get<models::ThreatAssessmentRequest> {
        let sheet = "GET threatAssessmentRequest: get
            threatassessmentrequest-get: ThreatAssessment.ReadWrite.All | | ThreatAssessment.Read.All
            /informationProtection/threatAssessmentRequests/{id}";
        self.0.get(sheet)
    }

    /// `…/results`
    ///
    /// The type lists it; no page documents a request there.
    pub fn results(&self) -> Collection<models::ThreatAssessmentResult> {
        Collection::at(self.0.name("results"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tiIndicator`, such as `/security/tiIndicators/{id}`.
    TiIndicator: super::Entity = models::TiIndicator
}

impl TiIndicator {
    /// `DELETE /security/tiIndicators/{id}` — Delete threat intelligence indicator
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tiIndicator: delete
            tiindicator-delete: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/tiIndicators/{id}` — Get threat intelligence indicator
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::TiIndicator> {
        let sheet = "GET tiIndicator: get
            tiindicator-get: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/tiIndicators/{id}` — Update tiIndicator
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::TiIndicator) -> Call<Option<models::TiIndicator>> {
        let sheet = "PATCH tiIndicator: update
            tiindicator-update: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.training`, such as `/security/attackSimulation/trainings/{id}`.
    Training: super::Entity = models::Training
}

impl Training {
    /// `GET /security/attackSimulation/trainings/{training-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::Training> {
        let sheet = "GET training: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainings/{id}";
        self.0.get(sheet)
    }

    /// `…/languageDetails`
    pub fn language_details(&self) -> super::TrainingLanguageDetails {
        super::TrainingLanguageDetails(self.0.name("languageDetails"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trainingCampaign`, such as `/security/attackSimulation/trainingCampaigns/{id}`.
    TrainingCampaign: super::Entity = models::TrainingCampaign
}

impl TrainingCampaign {
    /// `DELETE /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-delete-trainingcampaigns?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attackSimulationRoot: delete
            attacksimulationroot-delete-trainingcampaigns: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/trainingCampaigns/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trainingcampaign-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::TrainingCampaign> {
        let sheet = "GET trainingCampaign: get
            trainingcampaign-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/trainingcampaign-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.ReadWrite.All`; application: `AttackSimulation.ReadWrite.All`.
    pub fn update(&self, body: models::TrainingCampaign) -> Call<models::TrainingCampaign> {
        let sheet = "PATCH trainingCampaign: update
            trainingcampaign-update: AttackSimulation.ReadWrite.All | | AttackSimulation.ReadWrite.All
            /security/attackSimulation/trainingCampaigns/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/endUserNotificationSetting`
    pub fn end_user_notification_setting(&self) -> super::EndUserNotificationSetting {
        super::EndUserNotificationSetting(self.0.name("endUserNotificationSetting"))
    }

    /// `…/excludedAccountTarget`
    pub fn excluded_account_target(&self) -> super::AccountTargetContent {
        super::AccountTargetContent(self.0.name("excludedAccountTarget"))
    }

    /// `…/includedAccountTarget`
    pub fn included_account_target(&self) -> super::AccountTargetContent {
        super::AccountTargetContent(self.0.name("includedAccountTarget"))
    }

    /// `…/report`
    pub fn report(&self) -> super::TrainingCampaignReport {
        super::TrainingCampaignReport(self.0.name("report"))
    }

    /// `…/trainingSetting`
    pub fn training_setting(&self) -> super::TrainingSetting {
        super::TrainingSetting(self.0.name("trainingSetting"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trainingCampaignReport`, such as `/security/attackSimulation/trainingCampaigns/{id}/report`.
    TrainingCampaignReport = models::TrainingCampaignReport
}

impl TrainingCampaignReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TrainingCampaignReport> {
        self.0.get("GET trainingCampaignReport: get")
    }

    /// `…/campaignUsers`
    pub fn campaign_users(&self) -> super::TrainingCampaignReportCampaignUsers {
        super::TrainingCampaignReportCampaignUsers(self.0.name("campaignUsers"))
    }

    /// `…/overview`
    pub fn overview(&self) -> super::TrainingCampaignReportOverview {
        super::TrainingCampaignReportOverview(self.0.name("overview"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userSimulationDetails`, such as `/security/attackSimulation/trainingCampaigns/{id}/report/campaignUsers`.
    TrainingCampaignReportCampaignUsers[models::UserSimulationDetails]
}

impl TrainingCampaignReportCampaignUsers {
    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/report/campaignUsers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::UserSimulationDetails> {
        let sheet = "GET trainingCampaignReport: list
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}/report/campaignUsers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trainingCampaignReportOverview`, such as `/security/attackSimulation/trainingCampaigns/{id}/report/overview`.
    TrainingCampaignReportOverview = models::TrainingCampaignReportOverview
}

impl TrainingCampaignReportOverview {
    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/report/overview`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::TrainingCampaignReportOverview> {
        let sheet = "GET trainingCampaignReport: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}/report/overview";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.trainingLanguageDetail`, such as `/security/attackSimulation/trainings/{id}/languageDetails`.
    TrainingLanguageDetails[models::TrainingLanguageDetail]
}

impl TrainingLanguageDetails {
    /// `GET /security/attackSimulation/trainings/{training-id}/languageDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn list(&self) -> List<models::TrainingLanguageDetail> {
        let sheet = "GET training: list
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainings/{id}/languageDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trainingSetting`, such as `/security/attackSimulation/trainingCampaigns/{id}/trainingSetting`.
    TrainingSetting = models::TrainingSetting
}

impl TrainingSetting {
    /// `GET /security/attackSimulation/trainingCampaigns/{trainingCampaign-id}/trainingSetting`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::TrainingSetting> {
        let sheet = "GET trainingCampaign: get
            : AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainingCampaigns/{id}/trainingSetting";
        self.0.get(sheet)
    }
}
