// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Argument, Collection, Get, List, Object, OffsetDateTime};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.remoteNetwork`, such as `/networkAccess/connectivity/remoteNetworks/{id}`.
    NetworkaccessRemoteNetwork: super::Entity = models::networkaccess::RemoteNetwork
}

impl NetworkaccessRemoteNetwork {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::RemoteNetwork> {
        self.0.get("GET remoteNetwork: get")
    }

    /// `…/microsoft.graph.networkaccess.getRemoteNetworkLinkHealth`
    pub fn as_get_remote_network_link_health(&self) -> super::NetworkaccessRemoteNetworkAsGetRemoteNetworkLinkHealth {
        super::NetworkaccessRemoteNetworkAsGetRemoteNetworkLinkHealth(
            self.0.name("microsoft.graph.networkaccess.getRemoteNetworkLinkHealth"),
        )
    }

    /// `…/deviceLinks`
    pub fn device_links(&self) -> Collection<models::networkaccess::DeviceLink> {
        Collection::at(self.0.name("deviceLinks"))
    }

    /// `…/forwardingProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn forwarding_profiles(&self) -> Collection<models::networkaccess::ForwardingProfile> {
        Collection::at(self.0.name("forwardingProfiles"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/connectivity/remoteNetworks/{id}/microsoft.graph.networkaccess.getRemoteNetworkLinkHealth`
    NetworkaccessRemoteNetworkAsGetRemoteNetworkLinkHealth
}

impl NetworkaccessRemoteNetworkAsGetRemoteNetworkLinkHealth {
    /// `GET /networkAccess/connectivity/remoteNetworks/{remoteNetwork-id}/microsoft.graph.networkaccess.getRemoteNetworkLinkHealth`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET remoteNetwork: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/remoteNetworks/{id}/microsoft.graph.networkaccess.getRemoteNetworkLinkHealth";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.reports`, such as `/networkAccess/reports`.
    NetworkaccessReports: super::Entity = models::networkaccess::Reports
}

impl NetworkaccessReports {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Reports> {
        self.0.get("GET reports: get")
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.crossTenantAccessReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cross_tenant_access_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::CrossTenantAccess> {
        let sheet = "GET reports: cross_tenant_access_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.crossTenantAccessReport(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.crossTenantAccessReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.destinationReport(startDateTime={startDateTime},endDateTime={endDateTime},aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn destination_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
    ) -> List<models::networkaccess::Destination> {
        let sheet = "GET reports: destination_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.destinationReport(startDateTime={startDateTime},endDateTime={endDateTime},aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.destinationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.deviceReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn device_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        cloud_application_name: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::Device> {
        let sheet = "GET reports: device_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.deviceReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.deviceReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("cloudApplicationName", Argument::quoted(cloud_application_name)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.entitiesSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-entitiessummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn entities_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::EntitiesSummary> {
        let sheet = "GET reports: entities_summaries
            networkaccess-reports-entitiessummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.entitiesSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.entitiesSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getApplicationUsageAnalytics(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getapplicationusageanalytics?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_application_usage_analytics(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
    ) -> List<models::networkaccess::ApplicationAnalyticsUsagePoint> {
        let sheet = "GET reports: get_application_usage_analytics
            networkaccess-reports-getapplicationusageanalytics: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getApplicationUsageAnalytics(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getApplicationUsageAnalytics",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getCloudApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getcloudapplicationreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_cloud_application_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
    ) -> List<models::networkaccess::CloudApplicationReport> {
        let sheet = "GET reports: get_cloud_application_report
            networkaccess-reports-getcloudapplicationreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getCloudApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getCloudApplicationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getconnectionsummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_connection_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::ConnectionSummary> {
        let sheet = "GET reports: get_connection_summaries
            networkaccess-reports-getconnectionsummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getConnectionSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getCrossTenantSummary(startDateTime={startDateTime},endDateTime={endDateTime},discoveryPivotDateTime={discoveryPivotDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_cross_tenant_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovery_pivot_date_time: OffsetDateTime,
    ) -> Get<models::networkaccess::CrossTenantSummary> {
        let sheet = "GET reports: get_cross_tenant_summary
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getCrossTenantSummary(startDateTime={startDateTime},endDateTime={endDateTime},discoveryPivotDateTime={discoveryPivotDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getCrossTenantSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveryPivotDateTime", Argument::date_time(discovery_pivot_date_time)),
                ],
            )
            .get(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDestinationSummaries(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_destination_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
    ) -> List<models::networkaccess::DestinationSummary> {
        let sheet = "GET reports: get_destination_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDestinationSummaries(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDestinationSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDeviceUsageSummary(startDateTime={startDateTime},endDateTime={endDateTime},activityPivotDateTime={activityPivotDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_device_usage_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        activity_pivot_date_time: OffsetDateTime,
    ) -> Get<models::networkaccess::DeviceUsageSummary> {
        let sheet = "GET reports: get_device_usage_summary
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDeviceUsageSummary(startDateTime={startDateTime},endDateTime={endDateTime},activityPivotDateTime={activityPivotDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDeviceUsageSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("activityPivotDateTime", Argument::date_time(activity_pivot_date_time)),
                ],
            )
            .get(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}',groupingId='{groupingId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getdiscoveredapplicationsegmentreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_discovered_application_segment_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
        grouping_id: &str,
    ) -> List<models::networkaccess::DiscoveredApplicationSegmentReport> {
        let sheet = "GET reports: get_discovered_application_segment_report
            networkaccess-reports-getdiscoveredapplicationsegmentreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}',groupingId='{groupingId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                    ("groupingId", Argument::quoted(grouping_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getEnterpriseApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getenterpriseapplicationreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_enterprise_application_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
    ) -> List<models::networkaccess::EnterpriseApplicationReport> {
        let sheet = "GET reports: get_enterprise_application_report
            networkaccess-reports-getenterpriseapplicationreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getEnterpriseApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getEnterpriseApplicationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.transactionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-transactionsummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn transaction_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::TransactionSummary> {
        let sheet = "GET reports: transaction_summaries
            networkaccess-reports-transactionsummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.transactionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.transactionSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.usageProfiling(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}',discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',destinationUrl='{destinationUrl}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-usageprofiling?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn usage_profiling(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::UsageProfilingPoint> {
        let sheet = "GET reports: usage_profiling
            networkaccess-reports-usageprofiling: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.usageProfiling(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}',discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.usageProfiling",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.userReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn user_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        cloud_application_name: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::User> {
        let sheet = "GET reports: user_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.userReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.userReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("cloudApplicationName", Argument::quoted(cloud_application_name)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.webCategoryReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn web_category_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::WebCategoriesSummary> {
        let sheet = "GET reports: web_category_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.webCategoryReport(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.webCategoryReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `…/getDiscoveredAIAgentReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    pub fn get_discovered_ai_agent_report(
        &self,
        start_date_time: impl ::core::fmt::Display,
        end_date_time: impl ::core::fmt::Display,
    ) -> super::NetworkaccessReportsGetDiscoveredAiAgentReport {
        super::NetworkaccessReportsGetDiscoveredAiAgentReport(
            self
                .0
                .function(
                    "getDiscoveredAIAgentReport",
                    &[
                        ("startDateTime", Argument::bare(start_date_time)),
                        ("endDateTime", Argument::bare(end_date_time)),
                    ],
                ),
        )
    }

    /// `…/getUserThreatReport`
    pub fn get_user_threat_report(&self) -> super::NetworkaccessReportsGetUserThreatReport {
        super::NetworkaccessReportsGetUserThreatReport(self.0.name("getUserThreatReport"))
    }

    /// `…/getUserThreatSummaryReport`
    pub fn get_user_threat_summary_report(&self) -> super::NetworkaccessReportsGetUserThreatSummaryReport {
        super::NetworkaccessReportsGetUserThreatSummaryReport(self.0.name("getUserThreatSummaryReport"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/reports/getDiscoveredAIAgentReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    NetworkaccessReportsGetDiscoveredAiAgentReport
}

impl NetworkaccessReportsGetDiscoveredAiAgentReport {
    /// `GET /networkAccess/reports/getDiscoveredAIAgentReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reports: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/getDiscoveredAIAgentReport(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/reports/getUserThreatReport`
    NetworkaccessReportsGetUserThreatReport
}

impl NetworkaccessReportsGetUserThreatReport {
    /// `GET /networkAccess/reports/getUserThreatReport`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reports: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/getUserThreatReport";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/networkAccess/reports/getUserThreatSummaryReport`
    NetworkaccessReportsGetUserThreatSummaryReport
}

impl NetworkaccessReportsGetUserThreatSummaryReport {
    /// `GET /networkAccess/reports/getUserThreatSummaryReport`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reports: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/getUserThreatSummaryReport";
        self.0.get(sheet)
    }
}
