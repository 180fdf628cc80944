// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.threatAssessmentRequest`, such as `/informationProtection/threatAssessmentRequests/{id}`.
    ThreatAssessmentRequest = models::ThreatAssessmentRequest
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
    TiIndicator = models::TiIndicator
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
