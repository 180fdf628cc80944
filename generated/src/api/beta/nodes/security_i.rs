// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.dataLossPreventionPolicy`, such as `/informationProtection/dataLossPreventionPolicies`.
    InformationProtectionDataLossPreventionPolicies[models::DataLossPreventionPolicy]
}

impl InformationProtectionDataLossPreventionPolicies {
    /// `POST /informationProtection/dataLossPreventionPolicies/evaluate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn evaluate(
        &self,
        body: requests::data_loss_prevention_policy::EvaluateRequest,
    ) -> Call<models::DlpEvaluatePoliciesJobResponse> {
        let sheet = "POST dataLossPreventionPolicy: evaluate
            : | |
            /informationProtection/dataLossPreventionPolicies/evaluate";
        self.0.name("evaluate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.informationProtectionLabel`, such as `/informationProtection/policy/labels/{id}`.
    InformationProtectionLabel: super::Entity = models::InformationProtectionLabel
}

impl InformationProtectionLabel {
    /// `POST /informationProtection/policy/labels/{id}/evaluateClassificationResults` — informationProtectionLabel: evaluateClassificationResults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateclassificationresults?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_classification_results(
        &self,
        body: requests::information_protection_label::EvaluateClassificationResultsRequest,
    ) -> Call<Vec<models::InformationProtectionAction>> {
        let sheet = "POST informationProtectionLabel: evaluate_classification_results
            informationprotectionlabel-evaluateclassificationresults: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels/{id}/evaluateClassificationResults";
        self.0.name("evaluateClassificationResults").call(sheet).json(body)
    }

    /// `GET /informationProtection/policy/labels/{id}` — Get informationProtectionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-get?view=graph-rest-beta)
    /// Also: `/me/informationProtection/policy/labels/{id}`, `/users/{id | user-principal-name}/informationProtection/policy/labels/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn get(&self) -> Get<models::InformationProtectionLabel> {
        let sheet = "GET informationProtectionLabel: get
            informationprotectionlabel-get: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /informationProtection/policy/labels/{id}
            /me/informationProtection/policy/labels/{id}
            /users/{id}/informationProtection/policy/labels/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.threatAssessmentRequest`, such as `/informationProtection/threatAssessmentRequests`.
    InformationProtectionThreatAssessmentRequests[models::ThreatAssessmentRequest]
}

impl InformationProtectionThreatAssessmentRequests {
    /// `POST /informationProtection/threatAssessmentRequests` — Create threatAssessmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-post-threatassessmentrequests?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatAssessment.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ThreatAssessmentRequest>) -> Call<models::ThreatAssessmentRequest> {
        let sheet = "POST informationprotection: create
            informationprotection-post-threatassessmentrequests: ThreatAssessment.ReadWrite.All | |
            /informationProtection/threatAssessmentRequests";
        self.0.call(sheet).json(Into::<models::ThreatAssessmentRequest>::into(body))
    }

    /// `GET /informationProtection/threatAssessmentRequests` — List threatAssessmentRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-list-threatassessmentrequests?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatAssessment.ReadWrite.All`; application: `ThreatAssessment.Read.All`.
    pub fn list(&self) -> List<models::ThreatAssessmentRequest> {
        let sheet = "GET informationprotection: list
            informationprotection-list-threatassessmentrequests: ThreatAssessment.ReadWrite.All | | ThreatAssessment.Read.All
            /informationProtection/threatAssessmentRequests";
        self.0.list(sheet)
    }
}
