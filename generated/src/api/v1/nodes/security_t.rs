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
    /// [Reference](https://learn.microsoft.com/graph/api/threatassessmentrequest-get?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.training`, such as `/security/attackSimulation/trainings/{id}`.
    Training: super::Entity = models::Training
}

impl Training {
    /// `GET /security/attackSimulation/trainings/{training-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/training-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get(&self) -> Get<models::Training> {
        let sheet = "GET training: get
            training-get: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /security/attackSimulation/trainings/{id}";
        self.0.get(sheet)
    }

    /// `…/languageDetails`
    pub fn language_details(&self) -> super::TrainingLanguageDetails {
        super::TrainingLanguageDetails(self.0.name("languageDetails"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.trainingLanguageDetail`, such as `/security/attackSimulation/trainings/{id}/languageDetails/{id}`.
    TrainingLanguageDetail: super::Entity = models::TrainingLanguageDetail
}

impl TrainingLanguageDetail {
    /// `GET /security/attackSimulation/trainings/{training-id}/languageDetails/{trainingLanguageDetail-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/traininglanguagedetail-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::TrainingLanguageDetail> {
        let sheet = "GET trainingLanguageDetail: get
            traininglanguagedetail-get: | |
            /security/attackSimulation/trainings/{id}/languageDetails/{id}";
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
