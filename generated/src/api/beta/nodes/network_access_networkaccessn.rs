// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Object, OffsetDateTime, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.networkAccessRoot`, such as `/networkAccess`.
    NetworkaccessNetworkAccessRoot: super::Entity = models::networkaccess::NetworkAccessRoot
}

impl NetworkaccessNetworkAccessRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::NetworkAccessRoot> {
        self.0.get("GET networkAccessRoot: get")
    }

    /// `POST /networkAccess/classifyMcpTools`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn classify_mcp_tools(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: classify_mcp_tools
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/classifyMcpTools";
        self.0.name("classifyMcpTools").call(sheet).json(body)
    }

    /// `POST /networkAccess/discoverMcpTools`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn discover_mcp_tools(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: discover_mcp_tools
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/discoverMcpTools";
        self.0.name("discoverMcpTools").call(sheet).json(body)
    }

    /// `POST /networkAccess/microsoft.graph.networkaccess.migrateFilteringPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn migrate_filtering_policies(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: migrate_filtering_policies
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/microsoft.graph.networkaccess.migrateFilteringPolicies";
        self.0.name("microsoft.graph.networkaccess.migrateFilteringPolicies").call(sheet).json(body)
    }

    /// `POST /networkAccess/microsoft.graph.networkaccess.onboard`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn onboard(&self) -> Call<()> {
        let sheet = "POST networkAccessRoot: onboard
            : | |
            /networkAccess/microsoft.graph.networkaccess.onboard";
        self.0.name("microsoft.graph.networkaccess.onboard").call(sheet)
    }

    /// `…/alerts`
    pub fn alerts(&self) -> super::NetworkaccessNetworkAccessRootAlerts {
        super::NetworkaccessNetworkAccessRootAlerts(self.0.name("alerts"))
    }

    /// `…/cloudFirewallPolicies`
    pub fn cloud_firewall_policies(&self) -> super::NetworkaccessNetworkAccessRootCloudFirewallPolicies {
        super::NetworkaccessNetworkAccessRootCloudFirewallPolicies(self.0.name("cloudFirewallPolicies"))
    }

    /// `…/connectivity`
    pub fn connectivity(&self) -> super::NetworkaccessConnectivity {
        super::NetworkaccessConnectivity(self.0.name("connectivity"))
    }

    /// `…/contentPolicies`
    pub fn content_policies(&self) -> super::NetworkaccessNetworkAccessRootContentPolicies {
        super::NetworkaccessNetworkAccessRootContentPolicies(self.0.name("contentPolicies"))
    }

    /// `…/contentTypePolicies`
    pub fn content_type_policies(&self) -> super::NetworkaccessNetworkAccessRootContentTypePolicies {
        super::NetworkaccessNetworkAccessRootContentTypePolicies(self.0.name("contentTypePolicies"))
    }

    /// `…/deployments`
    pub fn deployments(&self) -> super::NetworkaccessNetworkAccessRootDeployments {
        super::NetworkaccessNetworkAccessRootDeployments(self.0.name("deployments"))
    }

    /// `…/discovery`
    pub fn discovery(&self) -> super::NetworkaccessNetworkAccessRootDiscovery {
        super::NetworkaccessNetworkAccessRootDiscovery(self.0.name("discovery"))
    }

    /// `…/explicitForwardProxyConfig`
    pub fn explicit_forward_proxy_config(&self) -> super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfig {
        super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfig(self.0.name("explicitForwardProxyConfig"))
    }

    /// `…/featureSettings`
    pub fn feature_settings(&self) -> super::NetworkaccessNetworkAccessRootFeatureSettings {
        super::NetworkaccessNetworkAccessRootFeatureSettings(self.0.name("featureSettings"))
    }

    /// `…/fileDlpPolicies`
    pub fn file_dlp_policies(&self) -> super::NetworkaccessNetworkAccessRootFileDlpPolicies {
        super::NetworkaccessNetworkAccessRootFileDlpPolicies(self.0.name("fileDlpPolicies"))
    }

    /// `…/filePolicies`
    pub fn file_policies(&self) -> super::NetworkaccessNetworkAccessRootFilePolicies {
        super::NetworkaccessNetworkAccessRootFilePolicies(self.0.name("filePolicies"))
    }

    /// `…/filteringPolicies`
    pub fn filtering_policies(&self) -> super::NetworkaccessNetworkAccessRootFilteringPolicies {
        super::NetworkaccessNetworkAccessRootFilteringPolicies(self.0.name("filteringPolicies"))
    }

    /// `…/filteringProfiles`
    pub fn filtering_profiles(&self) -> super::NetworkaccessNetworkAccessRootFilteringProfiles {
        super::NetworkaccessNetworkAccessRootFilteringProfiles(self.0.name("filteringProfiles"))
    }

    /// `…/forwardingPolicies`
    pub fn forwarding_policies(&self) -> super::NetworkaccessNetworkAccessRootForwardingPolicies {
        super::NetworkaccessNetworkAccessRootForwardingPolicies(self.0.name("forwardingPolicies"))
    }

    /// `…/forwardingProfiles`
    pub fn forwarding_profiles(&self) -> super::NetworkaccessNetworkAccessRootForwardingProfiles {
        super::NetworkaccessNetworkAccessRootForwardingProfiles(self.0.name("forwardingProfiles"))
    }

    /// `…/logs`
    pub fn logs(&self) -> super::NetworkaccessLogs {
        super::NetworkaccessLogs(self.0.name("logs"))
    }

    /// `…/mcpPolicies`
    pub fn mcp_policies(&self) -> super::NetworkaccessNetworkAccessRootMcpPolicies {
        super::NetworkaccessNetworkAccessRootMcpPolicies(self.0.name("mcpPolicies"))
    }

    /// `…/privateAccessConfigs`
    pub fn private_access_configs(&self) -> super::NetworkaccessNetworkAccessRootPrivateAccessConfigs {
        super::NetworkaccessNetworkAccessRootPrivateAccessConfigs(self.0.name("privateAccessConfigs"))
    }

    /// `…/privateNetworks`
    pub fn private_networks(&self) -> super::NetworkaccessNetworkAccessRootPrivateNetworks {
        super::NetworkaccessNetworkAccessRootPrivateNetworks(self.0.name("privateNetworks"))
    }

    /// `…/promptPolicies`
    pub fn prompt_policies(&self) -> super::NetworkaccessNetworkAccessRootPromptPolicies {
        super::NetworkaccessNetworkAccessRootPromptPolicies(self.0.name("promptPolicies"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::NetworkaccessReports {
        super::NetworkaccessReports(self.0.name("reports"))
    }

    /// `…/securityProviderPolicies`
    pub fn security_provider_policies(&self) -> super::NetworkaccessNetworkAccessRootSecurityProviderPolicies {
        super::NetworkaccessNetworkAccessRootSecurityProviderPolicies(self.0.name("securityProviderPolicies"))
    }

    /// `…/securityProviderPolicySchemas`
    pub fn security_provider_policy_schemas(
        &self,
    ) -> super::NetworkaccessNetworkAccessRootSecurityProviderPolicySchemas
    {
        super::NetworkaccessNetworkAccessRootSecurityProviderPolicySchemas(self.0.name("securityProviderPolicySchemas"))
    }

    /// `…/securityProviders`
    pub fn security_providers(&self) -> super::NetworkaccessNetworkAccessRootSecurityProviders {
        super::NetworkaccessNetworkAccessRootSecurityProviders(self.0.name("securityProviders"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::NetworkaccessSettings {
        super::NetworkaccessSettings(self.0.name("settings"))
    }

    /// `…/tenantStatus`
    pub fn tenant_status(&self) -> super::NetworkaccessTenantStatus {
        super::NetworkaccessTenantStatus(self.0.name("tenantStatus"))
    }

    /// `…/threatInspectionPolicies`
    pub fn threat_inspection_policies(&self) -> super::NetworkaccessNetworkAccessRootThreatInspectionPolicies {
        super::NetworkaccessNetworkAccessRootThreatInspectionPolicies(self.0.name("threatInspectionPolicies"))
    }

    /// `…/threatIntelligencePolicies`
    pub fn threat_intelligence_policies(&self) -> super::NetworkaccessNetworkAccessRootThreatIntelligencePolicies {
        super::NetworkaccessNetworkAccessRootThreatIntelligencePolicies(self.0.name("threatIntelligencePolicies"))
    }

    /// `…/tls`
    pub fn tls(&self) -> super::NetworkaccessTlsTermination {
        super::NetworkaccessTlsTermination(self.0.name("tls"))
    }

    /// `…/tlsInspectionPolicies`
    pub fn tls_inspection_policies(&self) -> super::NetworkaccessNetworkAccessRootTlsInspectionPolicies {
        super::NetworkaccessNetworkAccessRootTlsInspectionPolicies(self.0.name("tlsInspectionPolicies"))
    }

    /// `…/tlsPolicies`
    pub fn tls_policies(&self) -> super::NetworkaccessNetworkAccessRootTlsPolicies {
        super::NetworkaccessNetworkAccessRootTlsPolicies(self.0.name("tlsPolicies"))
    }

    /// `…/webFilteringPolicies`
    pub fn web_filtering_policies(&self) -> super::NetworkaccessNetworkAccessRootWebFilteringPolicies {
        super::NetworkaccessNetworkAccessRootWebFilteringPolicies(self.0.name("webFilteringPolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.alert`, such as `/networkAccess/alerts`.
    NetworkaccessNetworkAccessRootAlerts[models::networkaccess::Alert]
}

impl NetworkaccessNetworkAccessRootAlerts {
    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_frequencies(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertFrequencyPoint> {
        let sheet = "GET alert: get_alert_frequencies
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertFrequencies",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSeveritySummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_severity_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertSeveritySummary> {
        let sheet = "GET alert: get_alert_severity_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSeveritySummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertSeveritySummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertSummary> {
        let sheet = "GET alert: get_alert_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-alerts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::Alert> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-alerts: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.cloudFirewallPolicy`, such as `/networkAccess/cloudFirewallPolicies`.
    NetworkaccessNetworkAccessRootCloudFirewallPolicies[models::networkaccess::CloudFirewallPolicy]
}

impl NetworkaccessNetworkAccessRootCloudFirewallPolicies {
    /// `POST /networkAccess/cloudFirewallPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-cloudfirewallpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::CloudFirewallPolicy,
    ) -> Call<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-cloudfirewallpolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/cloudFirewallPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-cloudfirewallpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-cloudfirewallpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentPolicies`
    NetworkaccessNetworkAccessRootContentPolicies
}

impl NetworkaccessNetworkAccessRootContentPolicies {
    /// `POST /networkAccess/contentPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/contentPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootContentPoliciesId {
        super::NetworkaccessNetworkAccessRootContentPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentPolicies/{id}`
    NetworkaccessNetworkAccessRootContentPoliciesId
}

impl NetworkaccessNetworkAccessRootContentPoliciesId {
    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentPolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRules {
    /// `POST /networkAccess/contentPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies/{id}/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/contentPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentPolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootContentPoliciesIdPolicyRulesId {
    /// `DELETE /networkAccess/contentPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/contentPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/contentPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentPolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentTypePolicies`
    NetworkaccessNetworkAccessRootContentTypePolicies
}

impl NetworkaccessNetworkAccessRootContentTypePolicies {
    /// `POST /networkAccess/contentTypePolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/contentTypePolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootContentTypePoliciesId {
        super::NetworkaccessNetworkAccessRootContentTypePoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentTypePolicies/{id}`
    NetworkaccessNetworkAccessRootContentTypePoliciesId
}

impl NetworkaccessNetworkAccessRootContentTypePoliciesId {
    /// `DELETE /networkAccess/contentTypePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/contentTypePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/contentTypePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentTypePolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRules {
    /// `POST /networkAccess/contentTypePolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST policyrules: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/contentTypePolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/contentTypePolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootContentTypePoliciesIdPolicyRulesId {
    /// `DELETE /networkAccess/contentTypePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyrules: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/contentTypePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyrules: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/contentTypePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH policyrules: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/contentTypePolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/deployments`
    NetworkaccessNetworkAccessRootDeployments
}

impl NetworkaccessNetworkAccessRootDeployments {
    /// `GET /networkAccess/deployments`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/deployments";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootDeploymentsId {
        super::NetworkaccessNetworkAccessRootDeploymentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/deployments/{id}`
    NetworkaccessNetworkAccessRootDeploymentsId
}

impl NetworkaccessNetworkAccessRootDeploymentsId {
    /// `GET /networkAccess/deployments/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/deployments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/discovery`
    NetworkaccessNetworkAccessRootDiscovery
}

impl NetworkaccessNetworkAccessRootDiscovery {
    /// `…/discoveredApplicationSegments`
    pub fn discovered_application_segments(
        &self,
    ) -> super::NetworkaccessNetworkAccessRootDiscoveryDiscoveredApplicationSegments
    {
        super::NetworkaccessNetworkAccessRootDiscoveryDiscoveredApplicationSegments(
            self.0.name("discoveredApplicationSegments"),
        )
    }
}

crate::runtime::node! {
    /// `/networkAccess/discovery/discoveredApplicationSegments`
    NetworkaccessNetworkAccessRootDiscoveryDiscoveredApplicationSegments
}

impl NetworkaccessNetworkAccessRootDiscoveryDiscoveredApplicationSegments {
    /// `GET /networkAccess/discovery/discoveredApplicationSegments`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/discovery/discoveredApplicationSegments";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/explicitForwardProxyConfig`
    NetworkaccessNetworkAccessRootExplicitForwardProxyConfig
}

impl NetworkaccessNetworkAccessRootExplicitForwardProxyConfig {
    /// `GET /networkAccess/explicitForwardProxyConfig`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/explicitForwardProxyConfig`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig";
        self.0.call(sheet).json(body)
    }

    /// `…/proxyAutoConfigurationFiles`
    pub fn proxy_auto_configuration_files(
        &self,
    ) -> super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFiles
    {
        super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFiles(
            self.0.name("proxyAutoConfigurationFiles"),
        )
    }
}

crate::runtime::node! {
    /// `/networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles`
    NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFiles
}

impl NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFiles {
    /// `POST /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFilesId {
        super::NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFilesId(
            self.0.key(id.as_ref()),
        )
    }
}

crate::runtime::node! {
    /// `/networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}`
    NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFilesId
}

impl NetworkaccessNetworkAccessRootExplicitForwardProxyConfigProxyAutoConfigurationFilesId {
    /// `DELETE /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/explicitForwardProxyConfig/proxyAutoConfigurationFiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/featureSettings`
    NetworkaccessNetworkAccessRootFeatureSettings
}

impl NetworkaccessNetworkAccessRootFeatureSettings {
    /// `GET /networkAccess/featureSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/featureSettings";
        self.0.get(sheet)
    }

    /// `…/settings`
    pub fn settings(&self) -> super::NetworkaccessNetworkAccessRootFeatureSettingsSettings {
        super::NetworkaccessNetworkAccessRootFeatureSettingsSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/featureSettings/settings`
    NetworkaccessNetworkAccessRootFeatureSettingsSettings
}

impl NetworkaccessNetworkAccessRootFeatureSettingsSettings {
    /// `GET /networkAccess/featureSettings/settings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/featureSettings/settings";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootFeatureSettingsSettingsId {
        super::NetworkaccessNetworkAccessRootFeatureSettingsSettingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/featureSettings/settings/{id}`
    NetworkaccessNetworkAccessRootFeatureSettingsSettingsId
}

impl NetworkaccessNetworkAccessRootFeatureSettingsSettingsId {
    /// `GET /networkAccess/featureSettings/settings/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/featureSettings/settings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/featureSettings/settings/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/featureSettings/settings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/fileDlpPolicies`
    NetworkaccessNetworkAccessRootFileDlpPolicies
}

impl NetworkaccessNetworkAccessRootFileDlpPolicies {
    /// `POST /networkAccess/fileDlpPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/fileDlpPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/fileDlpPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/fileDlpPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootFileDlpPoliciesId {
        super::NetworkaccessNetworkAccessRootFileDlpPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/fileDlpPolicies/{id}`
    NetworkaccessNetworkAccessRootFileDlpPoliciesId
}

impl NetworkaccessNetworkAccessRootFileDlpPoliciesId {
    /// `DELETE /networkAccess/fileDlpPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/fileDlpPolicies/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /networkAccess/fileDlpPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/fileDlpPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/filePolicies`
    NetworkaccessNetworkAccessRootFilePolicies
}

impl NetworkaccessNetworkAccessRootFilePolicies {
    /// `POST /networkAccess/filePolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filePolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootFilePoliciesId {
        super::NetworkaccessNetworkAccessRootFilePoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/filePolicies/{id}`
    NetworkaccessNetworkAccessRootFilePoliciesId
}

impl NetworkaccessNetworkAccessRootFilePoliciesId {
    /// `DELETE /networkAccess/filePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filePolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/filePolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRules {
    /// `POST /networkAccess/filePolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST policyrules: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filePolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/filePolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootFilePoliciesIdPolicyRulesId {
    /// `DELETE /networkAccess/filePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyrules: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyrules: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filePolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH policyrules: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filePolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.filteringPolicy`, such as `/networkAccess/filteringPolicies`.
    NetworkaccessNetworkAccessRootFilteringPolicies[models::networkaccess::FilteringPolicy]
}

impl NetworkaccessNetworkAccessRootFilteringPolicies {
    /// `POST /networkAccess/filteringPolicies`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: models::networkaccess::FilteringPolicy) -> Call<models::networkaccess::FilteringPolicy> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filteringPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-filteringpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::FilteringPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-filteringpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.filteringProfile`, such as `/networkAccess/filteringProfiles`.
    NetworkaccessNetworkAccessRootFilteringProfiles[models::networkaccess::FilteringProfile]
}

impl NetworkaccessNetworkAccessRootFilteringProfiles {
    /// `POST /networkAccess/filteringProfiles`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::FilteringProfile,
    ) -> Call<models::networkaccess::FilteringProfile> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filteringProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringprofile-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::FilteringProfile> {
        let sheet = "GET filteringProfile: list
            networkaccess-filteringprofile-list: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.forwardingPolicy`, such as `/networkAccess/forwardingPolicies`.
    NetworkaccessNetworkAccessRootForwardingPolicies[models::networkaccess::ForwardingPolicy]
}

impl NetworkaccessNetworkAccessRootForwardingPolicies {
    /// `GET /networkAccess/forwardingPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-forwardingpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ForwardingPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-forwardingpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.forwardingProfile`, such as `/networkAccess/forwardingProfiles`.
    NetworkaccessNetworkAccessRootForwardingProfiles[models::networkaccess::ForwardingProfile]
}

impl NetworkaccessNetworkAccessRootForwardingProfiles {
    /// `GET /networkAccess/forwardingProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-forwardingprofiles?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ForwardingProfile> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-forwardingprofiles: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/mcpPolicies`
    NetworkaccessNetworkAccessRootMcpPolicies
}

impl NetworkaccessNetworkAccessRootMcpPolicies {
    /// `POST /networkAccess/mcpPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/mcpPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootMcpPoliciesId {
        super::NetworkaccessNetworkAccessRootMcpPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/mcpPolicies/{id}`
    NetworkaccessNetworkAccessRootMcpPoliciesId
}

impl NetworkaccessNetworkAccessRootMcpPoliciesId {
    /// `DELETE /networkAccess/mcpPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/mcpPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/mcpPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/mcpPolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRules {
    /// `POST /networkAccess/mcpPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST policyrules: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/mcpPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/mcpPolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootMcpPoliciesIdPolicyRulesId {
    /// `DELETE /networkAccess/mcpPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyrules: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/mcpPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyrules: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/mcpPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH policyrules: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/mcpPolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/privateAccessConfigs`
    NetworkaccessNetworkAccessRootPrivateAccessConfigs
}

impl NetworkaccessNetworkAccessRootPrivateAccessConfigs {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootPrivateAccessConfigsId {
        super::NetworkaccessNetworkAccessRootPrivateAccessConfigsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/privateAccessConfigs/{id}`
    NetworkaccessNetworkAccessRootPrivateAccessConfigsId
}

impl NetworkaccessNetworkAccessRootPrivateAccessConfigsId {
    /// `POST /networkAccess/privateAccessConfigs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: call
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateAccessConfigs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /networkAccess/privateAccessConfigs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateAccessConfigs/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/privateAccessConfigs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/privateAccessConfigs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/privateAccessConfigs/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateAccessConfigs/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/privateNetworks`
    NetworkaccessNetworkAccessRootPrivateNetworks
}

impl NetworkaccessNetworkAccessRootPrivateNetworks {
    /// `POST /networkAccess/privateNetworks`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateNetworks";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/privateNetworks`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/privateNetworks";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootPrivateNetworksId {
        super::NetworkaccessNetworkAccessRootPrivateNetworksId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/privateNetworks/{id}`
    NetworkaccessNetworkAccessRootPrivateNetworksId
}

impl NetworkaccessNetworkAccessRootPrivateNetworksId {
    /// `DELETE /networkAccess/privateNetworks/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateNetworks/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/privateNetworks/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/privateNetworks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/privateNetworks/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/privateNetworks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/promptPolicies`
    NetworkaccessNetworkAccessRootPromptPolicies
}

impl NetworkaccessNetworkAccessRootPromptPolicies {
    /// `GET /networkAccess/promptPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/promptPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootPromptPoliciesId {
        super::NetworkaccessNetworkAccessRootPromptPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/promptPolicies/{id}`
    NetworkaccessNetworkAccessRootPromptPoliciesId
}

impl NetworkaccessNetworkAccessRootPromptPoliciesId {
    /// `GET /networkAccess/promptPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/promptPolicies/{id}";
        self.0.get(sheet)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/promptPolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRules {
    /// `GET /networkAccess/promptPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/promptPolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/promptPolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootPromptPoliciesIdPolicyRulesId {
    /// `GET /networkAccess/promptPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyrules: get
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/promptPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviderPolicies`
    NetworkaccessNetworkAccessRootSecurityProviderPolicies
}

impl NetworkaccessNetworkAccessRootSecurityProviderPolicies {
    /// `POST /networkAccess/securityProviderPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/securityProviderPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootSecurityProviderPoliciesId {
        super::NetworkaccessNetworkAccessRootSecurityProviderPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviderPolicies/{id}`
    NetworkaccessNetworkAccessRootSecurityProviderPoliciesId
}

impl NetworkaccessNetworkAccessRootSecurityProviderPoliciesId {
    /// `DELETE /networkAccess/securityProviderPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/securityProviderPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/securityProviderPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviderPolicySchemas`
    NetworkaccessNetworkAccessRootSecurityProviderPolicySchemas
}

impl NetworkaccessNetworkAccessRootSecurityProviderPolicySchemas {
    /// `GET /networkAccess/securityProviderPolicySchemas`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicySchemas";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootSecurityProviderPolicySchemasId {
        super::NetworkaccessNetworkAccessRootSecurityProviderPolicySchemasId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviderPolicySchemas/{id}`
    NetworkaccessNetworkAccessRootSecurityProviderPolicySchemasId
}

impl NetworkaccessNetworkAccessRootSecurityProviderPolicySchemasId {
    /// `GET /networkAccess/securityProviderPolicySchemas/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviderPolicySchemas/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviders`
    NetworkaccessNetworkAccessRootSecurityProviders
}

impl NetworkaccessNetworkAccessRootSecurityProviders {
    /// `GET /networkAccess/securityProviders`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviders";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootSecurityProvidersId {
        super::NetworkaccessNetworkAccessRootSecurityProvidersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviders/{id}`
    NetworkaccessNetworkAccessRootSecurityProvidersId
}

impl NetworkaccessNetworkAccessRootSecurityProvidersId {
    /// `GET /networkAccess/securityProviders/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviders/{id}";
        self.0.get(sheet)
    }

    /// `…/registration`
    pub fn registration(&self) -> super::NetworkaccessNetworkAccessRootSecurityProvidersIdRegistration {
        super::NetworkaccessNetworkAccessRootSecurityProvidersIdRegistration(self.0.name("registration"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/securityProviders/{id}/registration`
    NetworkaccessNetworkAccessRootSecurityProvidersIdRegistration
}

impl NetworkaccessNetworkAccessRootSecurityProvidersIdRegistration {
    /// `POST /networkAccess/securityProviders/{id}/registration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: call
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/securityProviders/{id}/registration";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/securityProviders/{id}/registration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/securityProviders/{id}/registration";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/threatInspectionPolicies`
    NetworkaccessNetworkAccessRootThreatInspectionPolicies
}

impl NetworkaccessNetworkAccessRootThreatInspectionPolicies {
    /// `POST /networkAccess/threatInspectionPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatInspectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/threatInspectionPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/threatInspectionPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootThreatInspectionPoliciesId {
        super::NetworkaccessNetworkAccessRootThreatInspectionPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/threatInspectionPolicies/{id}`
    NetworkaccessNetworkAccessRootThreatInspectionPoliciesId
}

impl NetworkaccessNetworkAccessRootThreatInspectionPoliciesId {
    /// `DELETE /networkAccess/threatInspectionPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatInspectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /networkAccess/threatInspectionPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatInspectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.threatIntelligencePolicy`, such as `/networkAccess/threatIntelligencePolicies`.
    NetworkaccessNetworkAccessRootThreatIntelligencePolicies[models::networkaccess::ThreatIntelligencePolicy]
}

impl NetworkaccessNetworkAccessRootThreatIntelligencePolicies {
    /// `POST /networkAccess/threatIntelligencePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::ThreatIntelligencePolicy,
    ) -> Call<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-threatintelligencepolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/threatIntelligencePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-threatintelligencepolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.tlsInspectionPolicy`, such as `/networkAccess/tlsInspectionPolicies`.
    NetworkaccessNetworkAccessRootTlsInspectionPolicies[models::networkaccess::TlsInspectionPolicy]
}

impl NetworkaccessNetworkAccessRootTlsInspectionPolicies {
    /// `POST /networkAccess/tlsInspectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-tlsinspectionpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::TlsInspectionPolicy,
    ) -> Call<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-tlsinspectionpolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tlsInspectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-tlsinspectionpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-tlsinspectionpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/tlsPolicies`
    NetworkaccessNetworkAccessRootTlsPolicies
}

impl NetworkaccessNetworkAccessRootTlsPolicies {
    /// `POST /networkAccess/tlsPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tlsPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootTlsPoliciesId {
        super::NetworkaccessNetworkAccessRootTlsPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/tlsPolicies/{id}`
    NetworkaccessNetworkAccessRootTlsPoliciesId
}

impl NetworkaccessNetworkAccessRootTlsPoliciesId {
    /// `DELETE /networkAccess/tlsPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsPolicies/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /networkAccess/tlsPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/networkAccess/webFilteringPolicies`
    NetworkaccessNetworkAccessRootWebFilteringPolicies
}

impl NetworkaccessNetworkAccessRootWebFilteringPolicies {
    /// `POST /networkAccess/webFilteringPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/webFilteringPolicies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET networkAccessRoot: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootWebFilteringPoliciesId {
        super::NetworkaccessNetworkAccessRootWebFilteringPoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/webFilteringPolicies/{id}`
    NetworkaccessNetworkAccessRootWebFilteringPoliciesId
}

impl NetworkaccessNetworkAccessRootWebFilteringPoliciesId {
    /// `DELETE /networkAccess/webFilteringPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/webFilteringPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET networkAccessRoot: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/webFilteringPolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH networkAccessRoot: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRules {
        super::NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/webFilteringPolicies/{id}/policyRules`
    NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRules
}

impl NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRules {
    /// `POST /networkAccess/webFilteringPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST policyrules: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/webFilteringPolicies/{id}/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRulesId {
        super::NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/webFilteringPolicies/{id}/policyRules/{id}`
    NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRulesId
}

impl NetworkaccessNetworkAccessRootWebFilteringPoliciesIdPolicyRulesId {
    /// `DELETE /networkAccess/webFilteringPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE policyrules: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/webFilteringPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET policyrules: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/webFilteringPolicies/{id}/policyRules/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH policyrules: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/webFilteringPolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.networkAccessTraffic`, such as `/networkAccess/logs/traffic/{id}`.
    NetworkaccessNetworkAccessTraffic = models::networkaccess::NetworkAccessTraffic
}

impl NetworkaccessNetworkAccessTraffic {
    /// `GET /networkAccess/logs/traffic/{networkAccessTraffic-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::NetworkAccessTraffic> {
        let sheet = "GET networkAccessTraffic: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/traffic/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }

    /// `…/user`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}
