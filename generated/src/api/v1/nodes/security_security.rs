// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security`, such as `/security`.
    Security = models::Security
}

impl Security {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Security> {
        self.0.get("GET security: get")
    }

    /// `POST /security/microsoft.graph.security.runHuntingQuery`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatHunting.Read.All`; application: `ThreatHunting.Read.All`.
    pub fn run_hunting_query(
        &self,
        body: requests::security::RunHuntingQueryRequest,
    ) -> Call<models::security::HuntingQueryResults> {
        let sheet = "POST security: run_hunting_query
            : ThreatHunting.Read.All | | ThreatHunting.Read.All
            /security/microsoft.graph.security.runHuntingQuery";
        self.0.name("microsoft.graph.security.runHuntingQuery").call(sheet).json(body)
    }

    /// `…/alerts`
    pub fn alerts(&self) -> super::SecurityAlerts {
        super::SecurityAlerts(self.0.name("alerts"))
    }

    /// `…/alerts_v2`
    pub fn alerts_v2(&self) -> super::SecurityAlertsV2 {
        super::SecurityAlertsV2(self.0.name("alerts_v2"))
    }

    /// `…/attackSimulation`
    pub fn attack_simulation(&self) -> super::AttackSimulationRoot {
        super::AttackSimulationRoot(self.0.name("attackSimulation"))
    }

    /// `…/auditLog`
    pub fn audit_log(&self) -> super::SecurityAuditCoreRoot {
        super::SecurityAuditCoreRoot(self.0.name("auditLog"))
    }

    /// `…/cases`
    pub fn cases(&self) -> super::SecurityCasesRoot {
        super::SecurityCasesRoot(self.0.name("cases"))
    }

    /// `…/collaboration`
    pub fn collaboration(&self) -> super::SecurityCollaborationRoot {
        super::SecurityCollaborationRoot(self.0.name("collaboration"))
    }

    /// `…/dataSecurityAndGovernance`
    pub fn data_security_and_governance(&self) -> super::TenantDataSecurityAndGovernance {
        super::TenantDataSecurityAndGovernance(self.0.name("dataSecurityAndGovernance"))
    }

    /// `…/identities`
    pub fn identities(&self) -> super::SecurityIdentityContainer {
        super::SecurityIdentityContainer(self.0.name("identities"))
    }

    /// `…/incidents`
    pub fn incidents(&self) -> super::SecurityIncidents {
        super::SecurityIncidents(self.0.name("incidents"))
    }

    /// `…/labels`
    pub fn labels(&self) -> super::SecurityLabelsRoot {
        super::SecurityLabelsRoot(self.0.name("labels"))
    }

    /// `…/secureScoreControlProfiles`
    pub fn secure_score_control_profiles(&self) -> super::SecuritySecureScoreControlProfiles {
        super::SecuritySecureScoreControlProfiles(self.0.name("secureScoreControlProfiles"))
    }

    /// `…/secureScores`
    pub fn secure_scores(&self) -> super::SecuritySecureScores {
        super::SecuritySecureScores(self.0.name("secureScores"))
    }

    /// `…/subjectRightsRequests`
    pub fn subject_rights_requests(&self) -> super::SecuritySubjectRightsRequests {
        super::SecuritySubjectRightsRequests(self.0.name("subjectRightsRequests"))
    }

    /// `…/threatIntelligence`
    pub fn threat_intelligence(&self) -> super::SecurityThreatIntelligence {
        super::SecurityThreatIntelligence(self.0.name("threatIntelligence"))
    }

    /// `…/triggerTypes`
    pub fn trigger_types(&self) -> super::SecurityTriggerTypesRoot {
        super::SecurityTriggerTypesRoot(self.0.name("triggerTypes"))
    }

    /// `…/triggers`
    pub fn triggers(&self) -> super::SecurityTriggersRoot {
        super::SecurityTriggersRoot(self.0.name("triggers"))
    }
}
