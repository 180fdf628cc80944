// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Uuid};

crate::runtime::node! {
    /// A value of `microsoft.graph.security`, such as `/security`.
    Security = models::Security
}

impl Security {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Security> {
        self.0.get("GET security: get")
    }

    /// `GET /security/microsoft.graph.security.getHuntingSchema`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_hunting_schema(&self) -> Get<models::security::HuntingSchemaResult> {
        let sheet = "GET security: get_hunting_schema
            : | |
            /security/microsoft.graph.security.getHuntingSchema";
        self.0.name("microsoft.graph.security.getHuntingSchema").get(sheet)
    }

    /// `GET /security/microsoft.graph.security.getHuntingSchemaTables(workspaceId={workspaceId})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_hunting_schema_tables(&self, workspace_id: Uuid) -> List<models::security::HuntingSchemaTable> {
        let sheet = "GET security: get_hunting_schema_tables
            : | |
            /security/microsoft.graph.security.getHuntingSchemaTables(workspaceId={workspaceId})";
        self.0
            .function(
                "microsoft.graph.security.getHuntingSchemaTables",
                &[("workspaceId", Argument::bare(workspace_id))],
            )
            .list(sheet)
    }

    /// `GET /security/microsoft.graph.security.getRunHuntingQuery(query='{query}',timespan='{timespan}',workspaceId={workspaceId})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatHunting.Read.All`; application: `ThreatHunting.Read.All`.
    pub fn get_run_hunting_query(
        &self,
        query: &str,
        timespan: &str,
        workspace_id: Uuid,
    ) -> Get<models::security::HuntingQueryResults> {
        let sheet = "GET security: get_run_hunting_query
            : ThreatHunting.Read.All | | ThreatHunting.Read.All
            /security/microsoft.graph.security.getRunHuntingQuery(query='{query}',timespan='{timespan}',workspaceId={workspaceId})";
        self.0
            .function(
                "microsoft.graph.security.getRunHuntingQuery",
                &[
                    ("query", Argument::quoted(query)),
                    ("timespan", Argument::quoted(timespan)),
                    ("workspaceId", Argument::bare(workspace_id)),
                ],
            )
            .get(sheet)
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

    /// `…/caseManagement`
    pub fn case_management(&self) -> super::SecurityCaseManagementRoot {
        super::SecurityCaseManagementRoot(self.0.name("caseManagement"))
    }

    /// `…/cases`
    pub fn cases(&self) -> super::SecurityCasesRoot {
        super::SecurityCasesRoot(self.0.name("cases"))
    }

    /// `…/cloudAppSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn cloud_app_security_profiles(&self) -> Collection<models::CloudAppSecurityProfile> {
        Collection::at(self.0.name("cloudAppSecurityProfiles"))
    }

    /// `…/collaboration`
    pub fn collaboration(&self) -> super::SecurityCollaborationRoot {
        super::SecurityCollaborationRoot(self.0.name("collaboration"))
    }

    /// `…/dataDiscovery`
    pub fn data_discovery(&self) -> super::SecurityDataDiscoveryRoot {
        super::SecurityDataDiscoveryRoot(self.0.name("dataDiscovery"))
    }

    /// `…/dataSecurityAndGovernance`
    pub fn data_security_and_governance(&self) -> super::TenantDataSecurityAndGovernance {
        super::TenantDataSecurityAndGovernance(self.0.name("dataSecurityAndGovernance"))
    }

    /// `…/domainSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn domain_security_profiles(&self) -> Collection<models::DomainSecurityProfile> {
        Collection::at(self.0.name("domainSecurityProfiles"))
    }

    /// `…/fileSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn file_security_profiles(&self) -> Collection<models::FileSecurityProfile> {
        Collection::at(self.0.name("fileSecurityProfiles"))
    }

    /// `…/hostSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host_security_profiles(&self) -> Collection<models::HostSecurityProfile> {
        Collection::at(self.0.name("hostSecurityProfiles"))
    }

    /// `…/identities`
    pub fn identities(&self) -> super::SecurityIdentityContainer {
        super::SecurityIdentityContainer(self.0.name("identities"))
    }

    /// `…/incidentTasks`
    pub fn incident_tasks(&self) -> super::SecurityIncidentTasks {
        super::SecurityIncidentTasks(self.0.name("incidentTasks"))
    }

    /// `…/incidents`
    pub fn incidents(&self) -> super::SecurityIncidents {
        super::SecurityIncidents(self.0.name("incidents"))
    }

    /// `…/informationProtection`
    pub fn information_protection(&self) -> super::SecurityInformationProtection {
        super::SecurityInformationProtection(self.0.name("informationProtection"))
    }

    /// `…/ipSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn ip_security_profiles(&self) -> Collection<models::IpSecurityProfile> {
        Collection::at(self.0.name("ipSecurityProfiles"))
    }

    /// `…/labels`
    pub fn labels(&self) -> super::SecurityLabelsRoot {
        super::SecurityLabelsRoot(self.0.name("labels"))
    }

    /// `…/partner`
    pub fn partner(&self) -> super::PartnerSecurityPartnerSecurity {
        super::PartnerSecurityPartnerSecurity(self.0.name("partner"))
    }

    /// `…/providerTenantSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn provider_tenant_settings(&self) -> Collection<models::ProviderTenantSetting> {
        Collection::at(self.0.name("providerTenantSettings"))
    }

    /// `…/rules`
    pub fn rules(&self) -> super::SecurityRulesRoot {
        super::SecurityRulesRoot(self.0.name("rules"))
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

    /// `…/securityCopilot`
    pub fn security_copilot(&self) -> super::SecurityCopilot {
        super::SecurityCopilot(self.0.name("securityCopilot"))
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

    /// `…/threatIntelligence`
    pub fn threat_intelligence(&self) -> super::SecurityThreatIntelligence {
        super::SecurityThreatIntelligence(self.0.name("threatIntelligence"))
    }

    /// `…/threatSubmission`
    pub fn threat_submission(&self) -> super::SecurityThreatSubmissionRoot {
        super::SecurityThreatSubmissionRoot(self.0.name("threatSubmission"))
    }

    /// `…/tiIndicators`
    pub fn ti_indicators(&self) -> super::SecurityTiIndicators {
        super::SecurityTiIndicators(self.0.name("tiIndicators"))
    }

    /// `…/triggerTypes`
    pub fn trigger_types(&self) -> super::SecurityTriggerTypesRoot {
        super::SecurityTriggerTypesRoot(self.0.name("triggerTypes"))
    }

    /// `…/triggers`
    pub fn triggers(&self) -> super::SecurityTriggersRoot {
        super::SecurityTriggersRoot(self.0.name("triggers"))
    }

    /// `…/userSecurityProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user_security_profiles(&self) -> Collection<models::UserSecurityProfile> {
        Collection::at(self.0.name("userSecurityProfiles"))
    }

    /// `…/userTags`
    pub fn user_tags(&self) -> super::SecurityUserTags {
        super::SecurityUserTags(self.0.name("userTags"))
    }

    /// `…/workbooks`
    pub fn workbooks(&self) -> super::SecurityWorkbooks {
        super::SecurityWorkbooks(self.0.name("workbooks"))
    }

    /// `…/zones`
    pub fn zones(&self) -> super::SecurityZones {
        super::SecurityZones(self.0.name("zones"))
    }
}
