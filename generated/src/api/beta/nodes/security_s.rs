// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.secureScoreControlProfile`, such as `/security/secureScoreControlProfiles/{id}`.
    SecureScoreControlProfile = models::SecureScoreControlProfile
}

impl SecureScoreControlProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SecureScoreControlProfile> {
        self.0.get("GET secureScoreControlProfile: get")
    }

    /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-update?view=graph-rest-beta)
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update(&self, body: models::SecureScoreControlProfile) -> Call<Option<models::SecureScoreControlProfile>> {
        let sheet = "PATCH securescorecontrolprofiles: update
            securescorecontrolprofiles-update: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/secureScoreControlProfiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/security`
    Security
}

impl Security {
    /// `…/alerts`
    pub fn alerts(&self) -> super::SecurityAlerts {
        super::SecurityAlerts(self.0.name("alerts"))
    }

    /// `…/attackSimulation`
    pub fn attack_simulation(&self) -> super::AttackSimulationRoot {
        super::AttackSimulationRoot(self.0.name("attackSimulation"))
    }

    /// `…/cases`
    pub fn cases(&self) -> super::SecurityCases {
        super::SecurityCases(self.0.name("cases"))
    }

    /// `…/labels`
    pub fn labels(&self) -> super::SecurityLabels {
        super::SecurityLabels(self.0.name("labels"))
    }

    /// `…/secureScoreControlProfiles`
    pub fn secure_score_control_profiles(&self) -> super::SecuritySecureScoreControlProfiles {
        super::SecuritySecureScoreControlProfiles(self.0.name("secureScoreControlProfiles"))
    }

    /// `…/secureScores`
    pub fn secure_scores(&self) -> super::SecuritySecureScores {
        super::SecuritySecureScores(self.0.name("secureScores"))
    }

    /// `…/securityActions`
    pub fn security_actions(&self) -> super::SecuritySecurityActions {
        super::SecuritySecurityActions(self.0.name("securityActions"))
    }

    /// `…/subjectRightsRequests`
    pub fn subject_rights_requests(&self) -> super::SecuritySubjectRightsRequests {
        super::SecuritySubjectRightsRequests(self.0.name("subjectRightsRequests"))
    }

    /// `…/subjectRightsRequests{subjectRightsRequestId}`
    pub fn subject_rights_requests_subject_rights_request_id(
        &self,
    ) -> super::SecuritySubjectRightsRequestsSubjectRightsRequestId
    {
        super::SecuritySubjectRightsRequestsSubjectRightsRequestId(
            self.0.name("subjectRightsRequests{subjectRightsRequestId}"),
        )
    }

    /// `…/threatSubmission`
    pub fn threat_submission(&self) -> super::SecurityThreatSubmission {
        super::SecurityThreatSubmission(self.0.name("threatSubmission"))
    }

    /// `…/tiIndicators`
    pub fn ti_indicators(&self) -> super::SecurityTiIndicators {
        super::SecurityTiIndicators(self.0.name("tiIndicators"))
    }

    /// `…/triggerTypes`
    pub fn trigger_types(&self) -> super::SecurityTriggerTypes {
        super::SecurityTriggerTypes(self.0.name("triggerTypes"))
    }

    /// `…/triggers`
    pub fn triggers(&self) -> super::SecurityTriggers {
        super::SecurityTriggers(self.0.name("triggers"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityAction`, such as `/security/securityActions/{id}`.
    SecurityAction = models::SecurityAction
}

impl SecurityAction {
    /// `POST /security/securityActions/{id}/cancelSecurityAction` — securityAction: cancelSecurityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityaction-cancelsecurityaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.ReadWrite.All`.
    pub fn cancel_security_action(&self) -> Call<()> {
        let sheet = "POST securityAction: cancel_security_action
            securityaction-cancelsecurityaction: | | SecurityActions.ReadWrite.All
            /security/securityActions/{id}/cancelSecurityAction";
        self.0.name("cancelSecurityAction").call(sheet)
    }

    /// `GET /security/securityActions/{id}` — Get securityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecurityAction> {
        let sheet = "GET securityAction: get
            securityaction-get: | | SecurityActions.Read.All SecurityActions.ReadWrite.All
            /security/securityActions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.alert`, such as `/security/alerts`.
    SecurityAlerts[models::Alert]
}

impl SecurityAlerts {
    /// `GET /security/alerts` — List alerts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::Alert> {
        let sheet = "GET alert: list
            alert-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/alerts";
        self.0.list(sheet)
    }

    /// `POST /security/alerts/updateAlerts` — alert: updateAlerts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update_alerts(&self, body: requests::alert::UpdateAlertsRequest) -> Call<Vec<models::Alert>> {
        let sheet = "POST alert: update_alerts
            alert-updatealerts: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/alerts/updateAlerts";
        self.0.name("updateAlerts").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.caseOperation`, such as `/security/cases/ediscoveryCases/{id}/operations/{id}`.
    SecurityCaseOperation = models::security::CaseOperation
}

impl SecurityCaseOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{caseOperationId}` — Get caseOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-caseoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::CaseOperation> {
        let sheet = "GET caseOperation: get
            security-caseoperation-get: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/operations/{id}";
        self.0.get(sheet)
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`
    pub fn as_ediscovery_export_operation(&self) -> super::SecurityEdiscoveryExportOperation {
        super::SecurityEdiscoveryExportOperation(self.0.name("microsoft.graph.security.ediscoveryExportOperation"))
    }
}

crate::runtime::node! {
    /// `/security/cases`
    SecurityCases
}

impl SecurityCases {
    /// `…/ediscoveryCases`
    pub fn ediscovery_cases(&self) -> super::SecurityCasesEdiscoveryCases {
        super::SecurityCasesEdiscoveryCases(self.0.name("ediscoveryCases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCase`, such as `/security/cases/ediscoveryCases`.
    SecurityCasesEdiscoveryCases[models::security::EdiscoveryCase]
}

impl SecurityCasesEdiscoveryCases {
    /// `POST /security/cases/ediscoveryCases` — Create ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-post-ediscoverycases?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCase) -> Call<models::security::EdiscoveryCase> {
        let sheet = "POST casesroot: create
            security-casesroot-post-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases` — List ediscoveryCases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCase> {
        let sheet = "GET casesroot: list
            security-casesroot-list-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases";
        self.0.list(sheet)
    }

    /// `…/{eDiscoveryCaseId}}`
    pub fn e_discovery_case_id(&self) -> super::SecurityEdiscoveryCase {
        super::SecurityEdiscoveryCase(self.0.name("{eDiscoveryCaseId}}"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCase`, such as `/security/cases/ediscoveryCases/{id}`.
    SecurityEdiscoveryCase = models::security::EdiscoveryCase
}

impl SecurityEdiscoveryCase {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/close` — Close eDiscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-close?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn close(&self) -> Call<()> {
        let sheet = "POST ediscoveryCase: close
            security-ediscoverycase-close: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/close";
        self.0.name("close").call(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Delete ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-casesroot-delete-ediscoverycases?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE casesroot: delete
            security-casesroot-delete-ediscoverycases: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Get ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCase> {
        let sheet = "GET ediscoveryCase: get
            security-ediscoverycase-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reopen` — eDiscoveryCase: reopen
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-reopen?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn reopen(&self) -> Call<()> {
        let sheet = "POST ediscoveryCase: reopen
            security-ediscoverycase-reopen: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reopen";
        self.0.name("reopen").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}` — Update ediscoveryCase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryCase) -> Call<()> {
        let sheet = "PATCH ediscoveryCase: update
            security-ediscoverycase-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/custodians`
    pub fn custodians(&self) -> super::SecurityEdiscoveryCaseCustodians {
        super::SecurityEdiscoveryCaseCustodians(self.0.name("custodians"))
    }

    /// `…/legalHolds`
    pub fn legal_holds(&self) -> super::SecurityEdiscoveryCaseLegalHolds {
        super::SecurityEdiscoveryCaseLegalHolds(self.0.name("legalHolds"))
    }

    /// `…/noncustodialDataSources`
    pub fn noncustodial_data_sources(&self) -> super::SecurityEdiscoveryCaseNoncustodialDataSources {
        super::SecurityEdiscoveryCaseNoncustodialDataSources(self.0.name("noncustodialDataSources"))
    }

    /// `…/noncustodialSources`
    pub fn noncustodial_sources(&self) -> super::SecurityEdiscoveryCaseNoncustodialSources {
        super::SecurityEdiscoveryCaseNoncustodialSources(self.0.name("noncustodialSources"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::SecurityEdiscoveryCaseOperations {
        super::SecurityEdiscoveryCaseOperations(self.0.name("operations"))
    }

    /// `…/reviewSets`
    pub fn review_sets(&self) -> super::SecurityEdiscoveryCaseReviewSets {
        super::SecurityEdiscoveryCaseReviewSets(self.0.name("reviewSets"))
    }

    /// `…/searches`
    pub fn searches(&self) -> super::SecurityEdiscoveryCaseSearches {
        super::SecurityEdiscoveryCaseSearches(self.0.name("searches"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::SecurityEdiscoveryCaseSettings {
        super::SecurityEdiscoveryCaseSettings(self.0.name("settings"))
    }

    /// `…/tags`
    pub fn tags(&self) -> super::SecurityEdiscoveryCaseTags {
        super::SecurityEdiscoveryCaseTags(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryCustodian`, such as `/security/cases/ediscoveryCases/{id}/custodians`.
    SecurityEdiscoveryCaseCustodians[models::security::EdiscoveryCustodian]
}

impl SecurityEdiscoveryCaseCustodians {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/applyHold` — ediscoveryCustodian: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: apply_hold
            security-ediscoverycustodian-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — Create custodians
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-custodians?view=graph-rest-beta)
    /// Required: `email`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryCustodian) -> Call<models::security::EdiscoveryCustodian> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians` — List ediscoveryCustodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-custodians?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryCustodian> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-custodians: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians";
        self.0.list(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/removeHold` — ediscoveryCustodian: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: remove_hold
            security-ediscoverycustodian-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryHoldPolicy`, such as `/security/cases/ediscoveryCases/{id}/legalHolds`.
    SecurityEdiscoveryCaseLegalHolds[models::security::EdiscoveryHoldPolicy]
}

impl SecurityEdiscoveryCaseLegalHolds {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — Create ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-legalholds?view=graph-rest-beta)
    /// Required: `displayname`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryHoldPolicy) -> Call<models::security::EdiscoveryHoldPolicy> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds` — List ediscoveryHoldPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-legalholds?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryHoldPolicy> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/noncustodialDataSources`.
    SecurityEdiscoveryCaseNoncustodialDataSources[models::security::EdiscoveryNoncustodialDataSource]
}

impl SecurityEdiscoveryCaseNoncustodialDataSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/applyHold` — ediscoveryNoncustodialDataSource: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: apply_hold
            security-ediscoverynoncustodialdatasource-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources` — List ediscoveryNoncustodialDataSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-noncustodialdatasources?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-noncustodialdatasources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self) -> Call<Vec<models::security::EdiscoveryNoncustodialDataSource>> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-list-noncustodialdatasources, security-ediscoverycase-post-noncustodialdatasources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/removeHold` — ediscoveryNoncustodialDataSource: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: remove_hold
            security-ediscoverynoncustodialdatasource-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources`
    SecurityEdiscoveryCaseNoncustodialSources
}

impl SecurityEdiscoveryCaseNoncustodialSources {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityEdiscoveryCaseNoncustodialSourcesId {
        super::SecurityEdiscoveryCaseNoncustodialSourcesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/cases/ediscoveryCases/{id}/noncustodialSources/{id}`
    SecurityEdiscoveryCaseNoncustodialSourcesId
}

impl SecurityEdiscoveryCaseNoncustodialSourcesId {
    /// `…/lastIndexOperation`
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.caseOperation`, such as `/security/cases/ediscoveryCases/{id}/operations`.
    SecurityEdiscoveryCaseOperations[models::security::CaseOperation]
}

impl SecurityEdiscoveryCaseOperations {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations` — List caseOperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-operations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::CaseOperation> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-operations: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewSet`, such as `/security/cases/ediscoveryCases/{id}/reviewSets`.
    SecurityEdiscoveryCaseReviewSets[models::security::EdiscoveryReviewSet]
}

impl SecurityEdiscoveryCaseReviewSets {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — Create reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-reviewsets?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryReviewSet) -> Call<models::security::EdiscoveryReviewSet> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets` — List reviewSets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-reviewsets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewSet> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-reviewsets: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoverySearch`, such as `/security/cases/ediscoveryCases/{id}/searches`.
    SecurityEdiscoveryCaseSearches[models::security::EdiscoverySearch]
}

impl SecurityEdiscoveryCaseSearches {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — Create searches
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-searches?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoverySearch) -> Call<models::security::EdiscoverySearch> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches` — List searches
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-searches?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoverySearch> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCaseSettings`, such as `/security/cases/ediscoveryCases/{id}/settings`.
    SecurityEdiscoveryCaseSettings = models::security::EdiscoveryCaseSettings
}

impl SecurityEdiscoveryCaseSettings {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Get ediscoveryCaseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCaseSettings> {
        let sheet = "GET ediscoveryCaseSettings: get
            security-ediscoverycasesettings-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/settings";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings/resetToDefault` — eDiscoveryCaseSettings: resetToDefault
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-resettodefault?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn reset_to_default(&self) -> Call<()> {
        let sheet = "POST ediscoveryCaseSettings: reset_to_default
            security-ediscoverycasesettings-resettodefault: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/settings/resetToDefault";
        self.0.name("resetToDefault").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/settings` — Update ediscoveryCaseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycasesettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryCaseSettings) -> Call<()> {
        let sheet = "PATCH ediscoveryCaseSettings: update
            security-ediscoverycasesettings-update: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewTag`, such as `/security/cases/ediscoveryCases/{id}/tags`.
    SecurityEdiscoveryCaseTags[models::security::EdiscoveryReviewTag]
}

impl SecurityEdiscoveryCaseTags {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/asHierarchy` — ediscoveryReviewTag: asHierarchy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-ashierarchy?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn as_hierarchy(&self) -> List<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryReviewTag: as_hierarchy
            security-ediscoveryreviewtag-ashierarchy: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/tags/asHierarchy";
        self.0.name("asHierarchy").list(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — Create tags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-post-tags?view=graph-rest-beta)
    /// Required: `displayName`, `childSelectability`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::EdiscoveryReviewTag) -> Call<models::security::EdiscoveryReviewTag> {
        let sheet = "POST ediscoveryCase: create
            security-ediscoverycase-post-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags` — List tags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-list-tags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryCase: list
            security-ediscoverycase-list-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryCustodian`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}`.
    SecurityEdiscoveryCustodian = models::security::EdiscoveryCustodian
}

impl SecurityEdiscoveryCustodian {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/activate` — ediscoveryCustodian: activate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-activate?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn activate(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: activate
            security-ediscoverycustodian-activate: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/applyHold` — ediscoveryCustodian: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_custodian::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: apply_hold
            security-ediscoverycustodian-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}` — Get ediscoveryCustodian
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-get?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/custodian`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryCustodian> {
        let sheet = "GET ediscoveryCustodian: get
            security-ediscoverycustodian-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/custodian";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/release` — ediscoveryCustodian: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-release?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: release
            security-ediscoverycustodian-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{eDiscoveryCustodianId}/removeHold` — ediscoveryCustodian: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_custodian::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: remove_hold
            security-ediscoverycustodian-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoveryCustodianId}/updateIndex` — ediscoveryCustodian: updateIndex
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-updateindex?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST ediscoveryCustodian: update_index
            security-ediscoverycustodian-updateindex: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/updateIndex";
        self.0.name("updateIndex").call(sheet)
    }

    /// `…/lastIndexOperation`
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::SecurityEdiscoveryCustodianSiteSources {
        super::SecurityEdiscoveryCustodianSiteSources(self.0.name("siteSources"))
    }

    /// `…/unifiedGroupSources`
    pub fn unified_group_sources(&self) -> super::SecurityEdiscoveryCustodianUnifiedGroupSources {
        super::SecurityEdiscoveryCustodianUnifiedGroupSources(self.0.name("unifiedGroupSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::SecurityEdiscoveryCustodianUserSources {
        super::SecurityEdiscoveryCustodianUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources`.
    SecurityEdiscoveryCustodianSiteSources[models::security::SiteSource]
}

impl SecurityEdiscoveryCustodianSiteSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — Create siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/siteSources` — List siteSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-sitesources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::SiteSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/siteSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.unifiedGroupSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources`.
    SecurityEdiscoveryCustodianUnifiedGroupSources[models::security::UnifiedGroupSource]
}

impl SecurityEdiscoveryCustodianUnifiedGroupSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — Create custodian unifiedGroupSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UnifiedGroupSource) -> Call<models::security::UnifiedGroupSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/unifiedGroupSources` — List unifiedGroupSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-unifiedgroupsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UnifiedGroupSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-unifiedgroupsources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.userSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources`.
    SecurityEdiscoveryCustodianUserSources[models::security::UserSource]
}

impl SecurityEdiscoveryCustodianUserSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — Create custodian userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
        let sheet = "POST ediscoveryCustodian: create
            security-ediscoverycustodian-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{custodianId}/userSources` — List userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UserSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryEstimateOperation`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation`.
    SecurityEdiscoveryEstimateOperation: super::SecurityCaseOperation = models::security::EdiscoveryEstimateOperation
}

impl SecurityEdiscoveryEstimateOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/lastEstimateStatisticsOperation` — List lastEstimateStatisticsOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-lastestimatestatisticsoperation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryEstimateOperation> {
        let sheet = "GET ediscoverySearch: get
            security-ediscoverysearch-list-lastestimatestatisticsoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/lastEstimateStatisticsOperation";
        self.0.get(sheet)
    }

    /// `…/search`
    ///
    /// The type lists it; no page documents a request there.
    pub fn search(&self) -> super::SecurityEdiscoverySearch {
        super::SecurityEdiscoverySearch(self.0.name("search"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryExportOperation`, such as `/ediscoveryExportOperation`.
    SecurityEdiscoveryExportOperation: super::SecurityCaseOperation = models::security::EdiscoveryExportOperation
}

impl SecurityEdiscoveryExportOperation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::EdiscoveryExportOperation> {
        self.0.get("GET ediscoveryExportOperation: get")
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/operations/{eDiscoveryCaseOperationId}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl` — ediscoveryExportOperation: getDownloadUrl
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryexportoperation-getdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get_download_url(&self) -> Call<String> {
        let sheet = "GET ediscoveryExportOperation: get_download_url
            security-ediscoveryexportoperation-getdownloadurl: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/operations/{id}/microsoft.graph.security.ediscoveryExportOperation/getDownloadUrl";
        self.0.name("getDownloadUrl").call(sheet)
    }

    /// `…/reviewSet`
    pub fn review_set(&self) -> super::SecurityEdiscoveryReviewSet {
        super::SecurityEdiscoveryReviewSet(self.0.name("reviewSet"))
    }

    /// `…/reviewSetQuery`
    ///
    /// The type lists it; no page documents a request there.
    pub fn review_set_query(&self) -> super::SecurityEdiscoveryReviewSetQuery {
        super::SecurityEdiscoveryReviewSetQuery(self.0.name("reviewSetQuery"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryFile`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}`.
    SecurityEdiscoveryFile = models::security::EdiscoveryFile
}

impl SecurityEdiscoveryFile {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}` — Get ediscoveryFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryfile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryFile: get
            security-ediscoveryfile-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}";
        self.0.get(sheet)
    }

    /// `…/custodian`
    pub fn custodian(&self) -> super::SecurityEdiscoveryCustodian {
        super::SecurityEdiscoveryCustodian(self.0.name("custodian"))
    }

    /// `…/tags`
    pub fn tags(&self) -> Collection<models::security::EdiscoveryReviewTag> {
        Collection::at(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryHoldPolicy`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}`.
    SecurityEdiscoveryHoldPolicy = models::security::EdiscoveryHoldPolicy
}

impl SecurityEdiscoveryHoldPolicy {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Delete ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-legalholds?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-legalholds: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Get ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryHoldPolicy> {
        let sheet = "GET ediscoveryHoldPolicy: get
            security-ediscoveryholdpolicy-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}` — Update ediscoveryHoldPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryHoldPolicy) -> Call<()> {
        let sheet = "PATCH ediscoveryHoldPolicy: update
            security-ediscoveryholdpolicy-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/siteSources`
    pub fn site_sources(&self) -> super::SecurityEdiscoveryHoldPolicySiteSources {
        super::SecurityEdiscoveryHoldPolicySiteSources(self.0.name("siteSources"))
    }

    /// `…/userSources`
    pub fn user_sources(&self) -> super::SecurityEdiscoveryHoldPolicyUserSources {
        super::SecurityEdiscoveryHoldPolicyUserSources(self.0.name("userSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.siteSource`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources`.
    SecurityEdiscoveryHoldPolicySiteSources[models::security::SiteSource]
}

impl SecurityEdiscoveryHoldPolicySiteSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/siteSources` — Create siteSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-sitesources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::SiteSource) -> Call<models::security::SiteSource> {
        let sheet = "POST ediscoveryHoldPolicy: create
            security-ediscoveryholdpolicy-post-sitesources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/siteSources";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.userSource`, such as `/security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources`.
    SecurityEdiscoveryHoldPolicyUserSources[models::security::UserSource]
}

impl SecurityEdiscoveryHoldPolicyUserSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — Create userSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-post-usersources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::security::UserSource) -> Call<models::security::UserSource> {
        let sheet = "POST ediscoveryHoldPolicy: create
            security-ediscoveryholdpolicy-post-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/legalHolds/{ediscoveryHoldPolicyId}/userSources` — List userSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-usersources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UserSource> {
        let sheet = "GET ediscoveryCustodian: list
            security-ediscoverycustodian-list-usersources: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryIndexOperation`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation`.
    SecurityEdiscoveryIndexOperation: super::SecurityCaseOperation = models::security::EdiscoveryIndexOperation
}

impl SecurityEdiscoveryIndexOperation {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/custodians/{ediscoverycustodianId}/lastIndexOperation` — List lastIndexOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-list-lastindexoperation?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialSources/{ediscoveryNoncustodialDataSourceId}/lastIndexOperation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryIndexOperation> {
        let sheet = "GET ediscoveryCustodian: get
            security-ediscoverycustodian-list-lastindexoperation: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/lastIndexOperation
            /security/cases/ediscoveryCases/{id}/noncustodialSources/{id}/lastIndexOperation";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}`.
    SecurityEdiscoveryNoncustodialDataSource = models::security::EdiscoveryNoncustodialDataSource
}

impl SecurityEdiscoveryNoncustodialDataSource {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/applyHold` — ediscoveryNoncustodialDataSource: applyHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_hold(&self, body: requests::ediscovery_noncustodial_data_source::ApplyHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: apply_hold
            security-ediscoverynoncustodialdatasource-applyhold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/applyHold";
        self.0.name("applyHold").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}` — Get ediscoveryNoncustodialDataSource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryNoncustodialDataSource> {
        let sheet = "GET ediscoveryNoncustodialDataSource: get
            security-ediscoverynoncustodialdatasource-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/release` — ediscoveryNoncustodialDataSource: release
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-release?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn release(&self) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: release
            security-ediscoverynoncustodialdatasource-release: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/release";
        self.0.name("release").call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoverynoncustodialDatasourceId}/removeHold` — ediscoveryNoncustodialDataSource: removeHold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn remove_hold(&self, body: requests::ediscovery_noncustodial_data_source::RemoveHoldRequest) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: remove_hold
            security-ediscoverynoncustodialdatasource-removehold: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/removeHold";
        self.0.name("removeHold").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/noncustodialDataSources/{ediscoveryNoncustodialDataSourceId}/updateIndex` — ediscoveryNoncustodialDataSource: updateIndex
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-updateindex?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update_index(&self) -> Call<()> {
        let sheet = "POST ediscoveryNoncustodialDataSource: update_index
            security-ediscoverynoncustodialdatasource-updateindex: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/noncustodialDataSources/{id}/updateIndex";
        self.0.name("updateIndex").call(sheet)
    }

    /// `…/lastIndexOperation`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_index_operation(&self) -> super::SecurityEdiscoveryIndexOperation {
        super::SecurityEdiscoveryIndexOperation(self.0.name("lastIndexOperation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewSet`, such as `/ediscoveryExportOperation/reviewSet`.
    SecurityEdiscoveryReviewSet = models::security::EdiscoveryReviewSet
}

impl SecurityEdiscoveryReviewSet {
    /// `POST /security/cases/ediscoverycases/{eDiscoveryCaseId}/reviewSets/{eDiscoveryReviewSetId}/addToReviewSet` — ediscoveryReviewSet: addToReviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn add_to_review_set(&self, body: requests::ediscovery_review_set::AddToReviewSetRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSet: add_to_review_set
            security-ediscoveryreviewset-addtoreviewset: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/addToReviewSet";
        self.0.name("addToReviewSet").call(sheet).json(body)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/export` — ediscoveryReviewSet: export
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-export?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export(&self, body: requests::ediscovery_review_set::ExportRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSet: export
            security-ediscoveryreviewset-export: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/export";
        self.0.name("export").call(sheet).json(body)
    }

    /// `GET /ediscoveryExportOperation/reviewSet` — Get ediscoveryReviewSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewSet> {
        let sheet = "GET ediscoveryReviewSet: get
            security-ediscoveryreviewset-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /ediscoveryExportOperation/reviewSet";
        self.0.get(sheet)
    }

    /// `…/files`
    pub fn files(&self) -> super::SecurityEdiscoveryReviewSetFiles {
        super::SecurityEdiscoveryReviewSetFiles(self.0.name("files"))
    }

    /// `…/queries`
    pub fn queries(&self) -> super::SecurityEdiscoveryReviewSetQueries {
        super::SecurityEdiscoveryReviewSetQueries(self.0.name("queries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryFile`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/files`.
    SecurityEdiscoveryReviewSetFiles[models::security::EdiscoveryFile]
}

impl SecurityEdiscoveryReviewSetFiles {
    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files` — List ediscoveryFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-list-files?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryReviewSet: list
            security-ediscoveryreviewset-list-files: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryReviewSetQuery`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries`.
    SecurityEdiscoveryReviewSetQueries[models::security::EdiscoveryReviewSetQuery]
}

impl SecurityEdiscoveryReviewSetQueries {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — Create ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-post-queries?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::EdiscoveryReviewSetQuery,
    ) -> Call<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "POST ediscoveryReviewSet: create
            security-ediscoveryreviewset-post-queries: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries` — List queries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-list-queries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "GET ediscoveryReviewSet: list
            security-ediscoveryreviewset-list-queries: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewSetQuery`, such as `/security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}`.
    SecurityEdiscoveryReviewSetQuery = models::security::EdiscoveryReviewSetQuery
}

impl SecurityEdiscoveryReviewSetQuery {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/applyTags` — ediscoveryReviewSetQuery: applyTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn apply_tags(&self, body: requests::ediscovery_review_set_query::ApplyTagsRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSetQuery: apply_tags
            security-ediscoveryreviewsetquery-applytags: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/applyTags";
        self.0.name("applyTags").call(sheet).json(body)
    }

    /// `DELETE /security/cases/ediscoverycases/{eDiscoveryCaseId}}/reviewSets/{ediscoveryReviewSetId}/queries/{eDiscoveryReviewSetQueryId}` — Delete ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-delete-queries?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryReviewSet: delete
            security-ediscoveryreviewset-delete-queries: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{eDiscoveryCaseId}}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/export` — ediscoveryReviewSetQuery: export
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-export?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn export(&self, body: requests::ediscovery_review_set_query::ExportRequest) -> Call<()> {
        let sheet = "POST ediscoveryReviewSetQuery: export
            security-ediscoveryreviewsetquery-export: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/export";
        self.0.name("export").call(sheet).json(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Get ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewSetQuery> {
        let sheet = "GET ediscoveryReviewSetQuery: get
            security-ediscoveryreviewsetquery-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}";
        self.0.get(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}/run` — ediscoveryReviewSetQuery: run
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-run?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn run(&self) -> List<models::security::EdiscoveryFile> {
        let sheet = "GET ediscoveryReviewSetQuery: run
            security-ediscoveryreviewsetquery-run: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}/run";
        self.0.name("run").list(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/queries/{queryId}` — Update ediscoveryReviewSetQuery
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-update?view=graph-rest-beta)
    /// Required: `displayName`. Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryReviewSetQuery) -> Call<()> {
        let sheet = "PATCH ediscoveryReviewSetQuery: update
            security-ediscoveryreviewsetquery-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/queries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoveryReviewTag`, such as `/security/cases/ediscoveryCases/{id}/tags/{id}`.
    SecurityEdiscoveryReviewTag = models::security::EdiscoveryReviewTag
}

impl SecurityEdiscoveryReviewTag {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{tagId}` — Remove ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-tags?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-tags: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}` — Get ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-get?view=graph-rest-beta)
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/childTags/{ediscoveryReviewTagId}`, `/security/cases/ediscoveryCases/{ediscoveryCaseId}/reviewSets/{ediscoveryReviewSetId}/files/{ediscoveryFileId}/tags/{ediscoveryReviewTagId}/parent`, `/security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoveryReviewTag> {
        let sheet = "GET ediscoveryReviewTag: get
            security-ediscoveryreviewtag-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/childTags/{id}
            /security/cases/ediscoveryCases/{id}/reviewSets/{id}/files/{id}/tags/{id}/parent
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/tags/{ediscoveryReviewTagId}` — Update ediscoveryReviewTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewtag-update?view=graph-rest-beta)
    /// Required: `displayName`, `childSelectability`. Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoveryReviewTag) -> Call<()> {
        let sheet = "PATCH ediscoveryReviewTag: update
            security-ediscoveryreviewtag-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/tags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childTags`
    pub fn child_tags(&self) -> Collection<models::security::EdiscoveryReviewTag> {
        Collection::at(self.0.name("childTags"))
    }

    /// `…/members`
    ///
    /// The type lists it; no page documents a request there.
    pub fn members(&self) -> super::SecurityEdiscoveryReviewTag {
        super::SecurityEdiscoveryReviewTag(self.0.name("members"))
    }

    /// `…/parent`
    pub fn parent(&self) -> super::SecurityEdiscoveryReviewTag {
        super::SecurityEdiscoveryReviewTag(self.0.name("parent"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.ediscoverySearch`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}`.
    SecurityEdiscoverySearch = models::security::EdiscoverySearch
}

impl SecurityEdiscoverySearch {
    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Delete ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycase-delete-searches?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCase: delete
            security-ediscoverycase-delete-searches: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.call(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/estimateStatistics` — ediscoverySearch: estimateStatistics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-beta)
    /// Status: 202, 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn estimate_statistics(&self) -> Call<Option<models::ediscovery::EstimateStatisticsOperation>> {
        let sheet = "POST ediscoverySearch: estimate_statistics
            security-ediscoverysearch-estimatestatistics: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/estimateStatistics";
        self.0.name("estimateStatistics").call(sheet)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Get ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EdiscoverySearch> {
        let sheet = "GET ediscoverySearch: get
            security-ediscoverysearch-get: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/purgeData` — ediscoverySearch: purgeData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-purgedata?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn purge_data(&self) -> Call<()> {
        let sheet = "POST ediscoverySearch: purge_data
            security-ediscoverysearch-purgedata: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/purgeData";
        self.0.name("purgeData").call(sheet)
    }

    /// `PATCH /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}` — Update ediscoverySearch
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn update(&self, body: models::security::EdiscoverySearch) -> Call<()> {
        let sheet = "PATCH ediscoverySearch: update
            security-ediscoverysearch-update: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/additionalSources`
    pub fn additional_sources(&self) -> super::SecurityEdiscoverySearchAdditionalSources {
        super::SecurityEdiscoverySearchAdditionalSources(self.0.name("additionalSources"))
    }

    /// `…/custodianSources`
    pub fn custodian_sources(&self) -> super::SecurityEdiscoverySearchCustodianSources {
        super::SecurityEdiscoverySearchCustodianSources(self.0.references("custodianSources"))
    }

    /// `…/lastEstimateStatisticsOperation`
    pub fn last_estimate_statistics_operation(&self) -> super::SecurityEdiscoveryEstimateOperation {
        super::SecurityEdiscoveryEstimateOperation(self.0.name("lastEstimateStatisticsOperation"))
    }

    /// `…/noncustodialSources`
    pub fn noncustodial_sources(&self) -> super::SecurityEdiscoverySearchNoncustodialSources {
        super::SecurityEdiscoverySearchNoncustodialSources(self.0.references("noncustodialSources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.dataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources`.
    SecurityEdiscoverySearchAdditionalSources[models::security::DataSource]
}

impl SecurityEdiscoverySearchAdditionalSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — Add additional sources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-additionalsources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::security::DataSource>) -> Call<models::security::DataSource> {
        let sheet = "POST ediscoverySearch: create
            security-ediscoverysearch-post-additionalsources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources";
        self.0.call(sheet).json(Into::<models::security::DataSource>::into(body))
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/additionalSources` — List additionalSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-additionalsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::DataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-additionalsources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/additionalSources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.dataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources`.
    SecurityEdiscoverySearchCustodianSources[models::security::DataSource]
}

impl SecurityEdiscoverySearchCustodianSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/$ref` — Add custodian sources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-custodiansources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST ediscoverySearch: add_ref
            security-ediscoverysearch-post-custodiansources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources` — List custodiansources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-custodiansources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::DataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-custodiansources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources";
        self.0.list(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/custodianSources/{id}/$ref` — Remove custodianSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-custodiansources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ediscoverySearch: remove_ref
            security-ediscoverysearch-delete-custodiansources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/custodianSources/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.ediscoveryNoncustodialDataSource`, such as `/security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources`.
    SecurityEdiscoverySearchNoncustodialSources[models::security::EdiscoveryNoncustodialDataSource]
}

impl SecurityEdiscoverySearchNoncustodialSources {
    /// `POST /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/$ref` — Add add noncustodialDataSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-post-noncustodialsources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST ediscoverySearch: add_ref
            security-ediscoverysearch-post-noncustodialsources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources` — List noncustodialSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-list-noncustodialsources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EdiscoveryNoncustodialDataSource> {
        let sheet = "GET ediscoverySearch: list
            security-ediscoverysearch-list-noncustodialsources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources";
        self.0.list(sheet)
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCaseId}/searches/{ediscoverySearchId}/noncustodialSources/{id}/$ref` — Remove noncustodialSources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverysearch-delete-noncustodialsources?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `eDiscovery.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ediscoverySearch: remove_ref
            security-ediscoverysearch-delete-noncustodialsources: eDiscovery.ReadWrite.All | |
            /security/cases/ediscoveryCases/{id}/searches/{id}/noncustodialSources/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.emailThreatSubmission`, such as `/security/threatSubmission/emailThreats/{id}`.
    SecurityEmailThreatSubmission = models::security::EmailThreatSubmission
}

impl SecurityEmailThreatSubmission {
    /// `GET /security/threatSubmission/emailThreats/{emailThreatsId}` — Get emailThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EmailThreatSubmission> {
        let sheet = "GET emailThreatSubmission: get
            security-emailthreatsubmission-get: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats/{id}";
        self.0.get(sheet)
    }

    /// `POST /security/threatSubmission/emailThreats/{emailThreatsId}/review` — emailThreatSubmission: review
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn review(&self, body: requests::email_threat_submission::ReviewRequest) -> Call<()> {
        let sheet = "POST emailThreatSubmission: review
            security-emailthreatsubmission-review: ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats/{id}/review";
        self.0.name("review").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.emailThreatSubmissionPolicy`, such as `/security/threatSubmission/emailThreatSubmissionPolicies/{id}`.
    SecurityEmailThreatSubmissionPolicy = models::security::EmailThreatSubmissionPolicy
}

impl SecurityEmailThreatSubmissionPolicy {
    /// `GET /security/threatSubmission//emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Get emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 4 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`, `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "GET emailThreatSubmissionPolicy: get
            security-emailthreatsubmissionpolicy-get: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicies.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/threatSubmission/emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Update emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicies.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn update(&self, body: models::security::EmailThreatSubmissionPolicy) -> Call<()> {
        let sheet = "PATCH emailThreatSubmissionPolicy: update
            security-emailthreatsubmissionpolicy-update: ThreatSubmissionPolicies.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.fileThreatSubmission`, such as `/security/threatSubmission/fileThreats/{id}`.
    SecurityFileThreatSubmission = models::security::FileThreatSubmission
}

impl SecurityFileThreatSubmission {
    /// `GET /security/threatSubmission/fileThreats/{fileThreatsId}` — Get fileThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::FileThreatSubmission> {
        let sheet = "GET fileThreatSubmission: get
            security-filethreatsubmission-get: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/security/labels`
    SecurityLabels
}

impl SecurityLabels {
    /// `…/retentionLabels`
    pub fn retention_labels(&self) -> super::SecurityLabelsRetentionLabels {
        super::SecurityLabelsRetentionLabels(self.0.name("retentionLabels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionLabel`, such as `/security/labels/retentionLabels`.
    SecurityLabelsRetentionLabels[models::security::RetentionLabel]
}

impl SecurityLabelsRetentionLabels {
    /// `POST /security/labels/retentionLabels` — Create retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
        let sheet = "POST retentionLabel: create
            security-retentionlabel-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/labels/retentionLabels` — List retentionlabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionLabel> {
        let sheet = "GET retentionLabel: list
            security-retentionlabel-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEvent`, such as `/security/triggers/retentionEvents/{id}`.
    SecurityRetentionEvent = models::security::RetentionEvent
}

impl SecurityRetentionEvent {
    /// `DELETE /security/triggers/retentionEvents/{retentionEventId}` — Delete retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionEvent: delete
            security-retentionevent-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/triggers/retentionEvents/{retentionEventId}` — Get retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: get
            security-retentionevent-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}";
        self.0.get(sheet)
    }

    /// `DELETE /security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_retention_event_type_ref(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_retention_event_type_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents/{id}/retentionEventType/$ref";
        self.0.name("retentionEventType").name("$ref").call(sheet)
    }

    /// `…/labels`
    pub fn labels(&self) -> Collection<models::security::RetentionLabel> {
        Collection::at(self.0.name("labels"))
    }

    /// `…/retentionEventType`
    pub fn retention_event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("retentionEventType"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionEventType`, such as `/security/labels/retentionLabels/{id}/eventType`.
    SecurityRetentionEventType = models::security::RetentionEventType
}

impl SecurityRetentionEventType {
    /// `GET /security/labels/retentionLabels/{retentionLabelId}/eventType` — Get retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
    /// Also: `/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}`, `/security/triggers/retentionEvents/{retentionEventId}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: get
            security-retentioneventtype-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType
            /security/triggerTypes/retentionEventTypes/{id}
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.get(sheet)
    }

    /// `PATCH /security/labels/retentionLabels/{retentionLabelId}/eventType` — Update retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
    /// Also: `/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}`, `/security/triggers/retentionEvents/{retentionEventId}/retentionEventType`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "PATCH retentionEventType: update
            security-retentioneventtype-update: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType
            /security/triggerTypes/retentionEventTypes/{id}
            /security/triggers/retentionEvents/{id}/retentionEventType";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.retentionLabel`, such as `/security/labels/retentionLabels/{id}`.
    SecurityRetentionLabel = models::security::RetentionLabel
}

impl SecurityRetentionLabel {
    /// `DELETE /security/labels/retentionLabels/{retentionLabelId}` — Delete retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE retentionLabel: delete
            security-retentionlabel-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/retentionLabels/{retentionLabelId}` — Get retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-beta)
    /// Also: `/security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::RetentionLabel> {
        let sheet = "GET retentionLabel: get
            security-retentionlabel-get: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}
            /security/triggers/retentionEvents/{id}/labels/{id}";
        self.0.get(sheet)
    }

    /// `DELETE /security/labels/retentionLabels/{retentionLabelId}/eventType/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_event_type_ref(&self) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_event_type_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}/eventType/$ref";
        self.0.name("eventType").name("$ref").call(sheet)
    }

    /// `PATCH /security/labels/retentionLabels/{retentionLabelId}` — Update retentionLabel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn update(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
        let sheet = "PATCH retentionLabel: update
            security-retentionlabel-update: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/labels/retentionLabels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/eventType`
    pub fn event_type(&self) -> super::SecurityRetentionEventType {
        super::SecurityRetentionEventType(self.0.name("eventType"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.secureScoreControlProfile`, such as `/security/secureScoreControlProfiles`.
    SecuritySecureScoreControlProfiles[models::SecureScoreControlProfile]
}

impl SecuritySecureScoreControlProfiles {
    /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScoreControlProfile> {
        let sheet = "GET securescorecontrolprofiles: list
            securescorecontrolprofiles-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/securescores-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecureScore> {
        let sheet = "GET securescores: list
            securescores-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/secureScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.securityAction`, such as `/security/securityActions`.
    SecuritySecurityActions[models::SecurityAction]
}

impl SecuritySecurityActions {
    /// `POST /security/securityActions` — Create securityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityactions-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `SecurityActions.ReadWrite.All`.
    pub fn create(&self, body: models::SecurityAction) -> Call<models::SecurityAction> {
        let sheet = "POST securityactions: create
            securityactions-post: | | SecurityActions.ReadWrite.All
            /security/securityActions";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/securityActions` — List securityActions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityactions-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecurityAction> {
        let sheet = "GET securityactions: list
            securityactions-list: | | SecurityActions.Read.All SecurityActions.ReadWrite.All
            /security/securityActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subjectRightsRequest`, such as `/security/subjectRightsRequests`.
    SecuritySubjectRightsRequests[models::SubjectRightsRequest]
}

impl SecuritySubjectRightsRequests {
    /// `POST /security/subjectRightsRequests` — Create subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post: SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/security/subjectRightsRequests{subjectRightsRequestId}`
    SecuritySubjectRightsRequestsSubjectRightsRequestId
}

impl SecuritySubjectRightsRequestsSubjectRightsRequestId {
    /// `GET /security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }
}

crate::runtime::node! {
    /// `/security/threatSubmission`
    SecurityThreatSubmission
}

impl SecurityThreatSubmission {
    /// `…/emailThreatSubmissionPolices`
    pub fn email_threat_submission_polices(&self) -> super::SecurityThreatSubmissionEmailThreatSubmissionPolices {
        super::SecurityThreatSubmissionEmailThreatSubmissionPolices(self.0.name("emailThreatSubmissionPolices"))
    }

    /// `…/emailThreatSubmissionPolicies`
    pub fn email_threat_submission_policies(&self) -> super::SecurityThreatSubmissionEmailThreatSubmissionPolicies {
        super::SecurityThreatSubmissionEmailThreatSubmissionPolicies(self.0.name("emailThreatSubmissionPolicies"))
    }

    /// `…/emailThreats`
    pub fn email_threats(&self) -> super::SecurityThreatSubmissionEmailThreats {
        super::SecurityThreatSubmissionEmailThreats(self.0.name("emailThreats"))
    }

    /// `…/fileThreats`
    pub fn file_threats(&self) -> super::SecurityThreatSubmissionFileThreats {
        super::SecurityThreatSubmissionFileThreats(self.0.name("fileThreats"))
    }

    /// `…/urlThreats`
    pub fn url_threats(&self) -> super::SecurityThreatSubmissionUrlThreats {
        super::SecurityThreatSubmissionUrlThreats(self.0.name("urlThreats"))
    }
}

crate::runtime::node! {
    /// `/security/threatSubmission/emailThreatSubmissionPolices`
    SecurityThreatSubmissionEmailThreatSubmissionPolices
}

impl SecurityThreatSubmissionEmailThreatSubmissionPolices {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityThreatSubmissionEmailThreatSubmissionPolicesId {
        super::SecurityThreatSubmissionEmailThreatSubmissionPolicesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/threatSubmission/emailThreatSubmissionPolices/{id}`
    SecurityThreatSubmissionEmailThreatSubmissionPolicesId
}

impl SecurityThreatSubmissionEmailThreatSubmissionPolicesId {
    /// `DELETE /security/threatSubmission/emailThreatSubmissionPolices/{id}` — Delete emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicies.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE emailThreatSubmissionPolicy: delete
            security-emailthreatsubmissionpolicy-delete: ThreatSubmissionPolicies.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolices/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.emailThreatSubmissionPolicy`, such as `/security/threatSubmission/emailThreatSubmissionPolicies`.
    SecurityThreatSubmissionEmailThreatSubmissionPolicies[models::security::EmailThreatSubmissionPolicy]
}

impl SecurityThreatSubmissionEmailThreatSubmissionPolicies {
    /// `POST /security/threatSubmission/emailThreatSubmissionPolicies` — Create emailThreatSubmissionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmissionPolicies.ReadWrite.All`; application: `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::EmailThreatSubmissionPolicy,
    ) -> Call<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "POST emailThreatSubmissionPolicy: create
            security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies: ThreatSubmissionPolicies.ReadWrite.All | | ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/threatSubmission/emailThreatSubmissionPolicies` — List emailThreatSubmissionPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 4 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`, `ThreatSubmissionPolicy.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EmailThreatSubmissionPolicy> {
        let sheet = "GET emailThreatSubmissionPolicy: list
            security-emailthreatsubmissionpolicy-list: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicies.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicy.ReadWrite.All
            /security/threatSubmission/emailThreatSubmissionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.emailThreatSubmission`, such as `/security/threatSubmission/emailThreats`.
    SecurityThreatSubmissionEmailThreats[models::security::EmailThreatSubmission]
}

impl SecurityThreatSubmissionEmailThreats {
    /// `POST /security/threatSubmission/emailThreats` — Create emailThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-post-emailthreats?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security::EmailThreatSubmission>,
    ) -> Call<models::security::EmailThreatSubmission> {
        let sheet = "POST emailThreatSubmission: create
            security-emailthreatsubmission-post-emailthreats: ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats";
        self.0.call(sheet).json(Into::<models::security::EmailThreatSubmission>::into(body))
    }

    /// `GET /security/threatSubmission/emailThreats` — List emailthreatsubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::EmailThreatSubmission> {
        let sheet = "GET emailThreatSubmission: list
            security-emailthreatsubmission-list: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/emailThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.fileThreatSubmission`, such as `/security/threatSubmission/fileThreats`.
    SecurityThreatSubmissionFileThreats[models::security::FileThreatSubmission]
}

impl SecurityThreatSubmissionFileThreats {
    /// `POST /security/threatSubmission/fileThreats` — Create fileThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-post-filethreats?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::security::FileThreatSubmission>,
    ) -> Call<models::security::FileThreatSubmission> {
        let sheet = "POST fileThreatSubmission: create
            security-filethreatsubmission-post-filethreats: ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats";
        self.0.call(sheet).json(Into::<models::security::FileThreatSubmission>::into(body))
    }

    /// `GET /security/threatSubmission/fileThreats` — List fileThreatSubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::FileThreatSubmission> {
        let sheet = "GET fileThreatSubmission: list
            security-filethreatsubmission-list: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.urlThreatSubmission`, such as `/security/threatSubmission/urlThreats`.
    SecurityThreatSubmissionUrlThreats[models::security::UrlThreatSubmission]
}

impl SecurityThreatSubmissionUrlThreats {
    /// `POST /security/threatSubmission/urlThreats` — Create urlThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-post-urlthreats?view=graph-rest-beta)
    /// Required: `webUrl`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.ReadWrite.All`.
    pub fn create(&self, body: models::security::UrlThreatSubmission) -> Call<models::security::UrlThreatSubmission> {
        let sheet = "POST urlThreatSubmission: create
            security-urlthreatsubmission-post-urlthreats: ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All | | ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/threatSubmission/urlThreats` — List urlThreatSubmissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::UrlThreatSubmission> {
        let sheet = "GET urlThreatSubmission: list
            security-urlthreatsubmission-list: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tiIndicator`, such as `/security/tiIndicators`.
    SecurityTiIndicators[models::TiIndicator]
}

impl SecurityTiIndicators {
    /// `POST /security/tiIndicators` — Create threat intelligence indicator
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn create(&self, body: models::TiIndicator) -> Call<models::TiIndicator> {
        let sheet = "POST tiindicators: create
            tiindicators-post: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators";
        self.0.call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/deleteTiIndicators` — tiIndicator: deleteTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn delete_ti_indicators(
        &self,
        body: requests::ti_indicator::DeleteTiIndicatorsRequest,
    ) -> Call<Vec<models::ResultInfo>> {
        let sheet = "POST tiIndicator: delete_ti_indicators
            tiindicator-deletetiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/deleteTiIndicators";
        self.0.name("deleteTiIndicators").call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/deleteTiIndicatorsByExternalId` — tiIndicator: deleteTiIndicatorsByExternalId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicatorsbyexternalid?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn delete_ti_indicators_by_external_id(
        &self,
        body: requests::ti_indicator::DeleteTiIndicatorsByExternalIdRequest,
    ) -> Call<Vec<models::ResultInfo>> {
        let sheet = "POST tiIndicator: delete_ti_indicators_by_external_id
            tiindicator-deletetiindicatorsbyexternalid: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/deleteTiIndicatorsByExternalId";
        self.0.name("deleteTiIndicatorsByExternalId").call(sheet).json(body)
    }

    /// `GET /security/tiIndicators` — List threat intelligence indicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::TiIndicator> {
        let sheet = "GET tiindicators: list
            tiindicators-list: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators";
        self.0.list(sheet)
    }

    /// `POST /security/tiIndicators/submitTiIndicators` — tiIndicator: submitTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn submit_ti_indicators(
        &self,
        body: requests::ti_indicator::SubmitTiIndicatorsRequest,
    ) -> Call<Vec<models::TiIndicator>> {
        let sheet = "POST tiIndicator: submit_ti_indicators
            tiindicator-submittiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/submitTiIndicators";
        self.0.name("submitTiIndicators").call(sheet).json(body)
    }

    /// `POST /security/tiIndicators/updateTiIndicators` — tiIndicator: updateTiIndicators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-updatetiindicators?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `ThreatIndicators.ReadWrite.OwnedBy`; application: `ThreatIndicators.ReadWrite.OwnedBy`.
    pub fn update_ti_indicators(
        &self,
        body: requests::ti_indicator::UpdateTiIndicatorsRequest,
    ) -> Call<Vec<models::TiIndicator>> {
        let sheet = "POST tiIndicator: update_ti_indicators
            tiindicator-updatetiindicators: ThreatIndicators.ReadWrite.OwnedBy | | ThreatIndicators.ReadWrite.OwnedBy
            /security/tiIndicators/updateTiIndicators";
        self.0.name("updateTiIndicators").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/security/triggerTypes`
    SecurityTriggerTypes
}

impl SecurityTriggerTypes {
    /// `…/retentionEventTypes`
    pub fn retention_event_types(&self) -> super::SecurityTriggerTypesRetentionEventTypes {
        super::SecurityTriggerTypesRetentionEventTypes(self.0.references("retentionEventTypes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionEventType`, such as `/security/triggerTypes/retentionEventTypes`.
    SecurityTriggerTypesRetentionEventTypes[models::security::RetentionEventType]
}

impl SecurityTriggerTypesRetentionEventTypes {
    /// `POST /security/triggerTypes/retentionEventTypes` — Create retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEventType) -> Call<models::security::RetentionEventType> {
        let sheet = "POST retentionEventType: create
            security-retentioneventtype-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggerTypes/retentionEventTypes` — List retentionEventTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEventType> {
        let sheet = "GET retentionEventType: list
            security-retentioneventtype-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes";
        self.0.list(sheet)
    }

    /// `DELETE /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}/$ref` — Delete retentionEventType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE retentionEventType: remove_ref
            security-retentioneventtype-delete: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggerTypes/retentionEventTypes/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/security/triggers`
    SecurityTriggers
}

impl SecurityTriggers {
    /// `…/retentionEvents`
    pub fn retention_events(&self) -> super::SecurityTriggersRetentionEvents {
        super::SecurityTriggersRetentionEvents(self.0.name("retentionEvents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.retentionEvent`, such as `/security/triggers/retentionEvents`.
    SecurityTriggersRetentionEvents[models::security::RetentionEvent]
}

impl SecurityTriggersRetentionEvents {
    /// `POST /security/triggers/retentionEvents` — Create retentionEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.ReadWrite.All`.
    pub fn create(&self, body: models::security::RetentionEvent) -> Call<models::security::RetentionEvent> {
        let sheet = "POST retentionEvent: create
            security-retentionevent-post: RecordsManagement.ReadWrite.All | | RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/triggers/retentionEvents` — List retentionEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`; application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::RetentionEvent> {
        let sheet = "GET retentionEvent: list
            security-retentionevent-list: RecordsManagement.Read.All RecordsManagement.ReadWrite.All | | RecordsManagement.Read.All RecordsManagement.ReadWrite.All
            /security/triggers/retentionEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.urlThreatSubmission`, such as `/security/threatSubmission/urlThreats/{id}`.
    SecurityUrlThreatSubmission = models::security::UrlThreatSubmission
}

impl SecurityUrlThreatSubmission {
    /// `GET /security/threatSubmission/urlThreats/{urlThreatsId}` — Get urlThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read` and 3 more; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::UrlThreatSubmission> {
        let sheet = "GET urlThreatSubmission: get
            security-urlthreatsubmission-get: ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulation`, such as `/security/attackSimulation/simulations/{id}`.
    Simulation = models::Simulation
}

impl Simulation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Simulation> {
        self.0.get("GET simulation: get")
    }

    /// `…/report`
    pub fn report(&self) -> super::SimulationReport {
        super::SimulationReport(self.0.name("report"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationAutomation`, such as `/security/attackSimulation/simulationAutomations/{id}`.
    SimulationAutomation = models::SimulationAutomation
}

impl SimulationAutomation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SimulationAutomation> {
        self.0.get("GET simulationAutomation: get")
    }

    /// `…/runs`
    pub fn runs(&self) -> super::SimulationAutomationRuns {
        super::SimulationAutomationRuns(self.0.name("runs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.simulationAutomationRun`, such as `/security/attackSimulation/simulationAutomations/{id}/runs`.
    SimulationAutomationRuns[models::SimulationAutomationRun]
}

impl SimulationAutomationRuns {
    /// `GET /security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs` — List runs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulationautomation-list-runs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn list(&self) -> List<models::SimulationAutomationRun> {
        let sheet = "GET simulationAutomation: list
            simulationautomation-list-runs: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulationAutomations/{id}/runs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationReport`, such as `/security/attackSimulation/simulations/{id}/report`.
    SimulationReport = models::SimulationReport
}

impl SimulationReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SimulationReport> {
        self.0.get("GET simulationReport: get")
    }

    /// `…/overview`
    pub fn overview(&self) -> super::SimulationReportOverview {
        super::SimulationReportOverview(self.0.name("overview"))
    }

    /// `…/simulationUsers`
    pub fn simulation_users(&self) -> super::SimulationReportSimulationUsers {
        super::SimulationReportSimulationUsers(self.0.name("simulationUsers"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.simulationReportOverview`, such as `/security/attackSimulation/simulations/{id}/report/overview`.
    SimulationReportOverview = models::SimulationReportOverview
}

impl SimulationReportOverview {
    /// `GET /security/attackSimulation/simulations/{id}/report/overview` — Get simulationReportOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/simulationreportoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn get(&self) -> Get<models::SimulationReportOverview> {
        let sheet = "GET simulationReportOverview: get
            simulationreportoverview-get: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulations/{id}/report/overview";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userSimulationDetails`, such as `/security/attackSimulation/simulations/{id}/report/simulationUsers`.
    SimulationReportSimulationUsers[models::UserSimulationDetails]
}

impl SimulationReportSimulationUsers {
    /// `GET /security/attackSimulation/simulations/{id}/report/simulationUsers` — List simulationUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersimulationdetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`; application: `SecurityEvents.Read.All`.
    pub fn list(&self) -> List<models::UserSimulationDetails> {
        let sheet = "GET userSimulationDetails: list
            usersimulationdetails-list: SecurityEvents.Read.All | | SecurityEvents.Read.All
            /security/attackSimulation/simulations/{id}/report/simulationUsers";
        self.0.list(sheet)
    }
}
