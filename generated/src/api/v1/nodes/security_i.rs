// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.informationProtection`, such as `/informationProtection`.
    InformationProtection = models::InformationProtection
}

impl InformationProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InformationProtection> {
        self.0.get("GET informationProtection: get")
    }

    /// `…/bitlocker`
    pub fn bitlocker(&self) -> super::Bitlocker {
        super::Bitlocker(self.0.name("bitlocker"))
    }

    /// `…/threatAssessmentRequests`
    pub fn threat_assessment_requests(&self) -> super::InformationProtectionThreatAssessmentRequests {
        super::InformationProtectionThreatAssessmentRequests(self.0.name("threatAssessmentRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.threatAssessmentRequest`, such as `/informationProtection/threatAssessmentRequests`.
    InformationProtectionThreatAssessmentRequests[models::ThreatAssessmentRequest]
}

impl InformationProtectionThreatAssessmentRequests {
    /// `POST /informationProtection/threatAssessmentRequests` — Create threatAssessmentRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-post-threatassessmentrequests?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-list-threatassessmentrequests?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatAssessment.ReadWrite.All`; application: `ThreatAssessment.Read.All`.
    pub fn list(&self) -> List<models::ThreatAssessmentRequest> {
        let sheet = "GET informationprotection: list
            informationprotection-list-threatassessmentrequests: ThreatAssessment.ReadWrite.All | | ThreatAssessment.Read.All
            /informationProtection/threatAssessmentRequests";
        self.0.list(sheet)
    }
}
