// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftStoreForBusinessApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp`.
    MicrosoftStoreForBusinessApp: super::MobileApp = models::MicrosoftStoreForBusinessApp
}

impl MicrosoftStoreForBusinessApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MicrosoftStoreForBusinessApp> {
        self.0.get("GET microsoftStoreForBusinessApp: get")
    }

    /// `…/containedApps`
    pub fn contained_apps(&self) -> super::MicrosoftStoreForBusinessAppContainedApps {
        super::MicrosoftStoreForBusinessAppContainedApps(self.0.name("containedApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps`.
    MicrosoftStoreForBusinessAppContainedApps[models::MobileContainedApp]
}

impl MicrosoftStoreForBusinessAppContainedApps {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps` — Create windowsUniversalAppXContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "POST windowsUniversalAppXContainedApp: create
            intune-apps-windowsuniversalappxcontainedapp-create, intune-apps-microsoftstoreforbusinesscontainedapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps` — List mobileContainedApps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::MobileContainedApp> {
        let sheet = "GET mobileContainedApp: list
            intune-apps-mobilecontainedapp-list, intune-apps-windowsuniversalappxcontainedapp-list, intune-apps-microsoftstoreforbusinesscontainedapp-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftTunnelConfiguration`, such as `/deviceManagement/microsoftTunnelConfigurations/{id}`.
    MicrosoftTunnelConfiguration: super::Entity = models::MicrosoftTunnelConfiguration
}

impl MicrosoftTunnelConfiguration {
    /// `DELETE /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Delete microsoftTunnelConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftTunnelConfiguration: delete
            intune-mstunnel-microsofttunnelconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelConfigurations/{id}
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Get microsoftTunnelConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftTunnelConfiguration> {
        let sheet = "GET microsoftTunnelConfiguration: get
            intune-mstunnel-microsofttunnelconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelConfigurations/{id}
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Update microsoftTunnelConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MicrosoftTunnelConfiguration) -> Call<models::MicrosoftTunnelConfiguration> {
        let sheet = "PATCH microsoftTunnelConfiguration: update
            intune-mstunnel-microsofttunnelconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelConfigurations/{id}
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftTunnelHealthThreshold`, such as `/deviceManagement/microsoftTunnelHealthThresholds/{id}`.
    MicrosoftTunnelHealthThreshold: super::Entity = models::MicrosoftTunnelHealthThreshold
}

impl MicrosoftTunnelHealthThreshold {
    /// `DELETE /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Delete microsoftTunnelHealthThreshold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftTunnelHealthThreshold: delete
            intune-mstunnel-microsofttunnelhealththreshold-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelHealthThresholds/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Get microsoftTunnelHealthThreshold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftTunnelHealthThreshold> {
        let sheet = "GET microsoftTunnelHealthThreshold: get
            intune-mstunnel-microsofttunnelhealththreshold-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelHealthThresholds/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Update microsoftTunnelHealthThreshold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MicrosoftTunnelHealthThreshold) -> Call<models::MicrosoftTunnelHealthThreshold> {
        let sheet = "PATCH microsoftTunnelHealthThreshold: update
            intune-mstunnel-microsofttunnelhealththreshold-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelHealthThresholds/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftTunnelServer`, such as `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}`.
    MicrosoftTunnelServer: super::Entity = models::MicrosoftTunnelServer
}

impl MicrosoftTunnelServer {
    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/createServerLogCollectionRequest` — createServerLogCollectionRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn create_server_log_collection_request(
        &self,
        body: requests::microsoft_tunnel_server::CreateServerLogCollectionRequestRequest,
    ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "POST microsoftTunnelServer: create_server_log_collection_request
            intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}/createServerLogCollectionRequest";
        self.0.name("createServerLogCollectionRequest").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Delete microsoftTunnelServer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftTunnelServer: delete
            intune-mstunnel-microsofttunnelserver-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSite-id}/microsoftTunnelServers/{microsoftTunnelServer-id}/generateServerLogCollectionRequest`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn generate_server_log_collection_request(
        &self,
        body: requests::microsoft_tunnel_server::GenerateServerLogCollectionRequestRequest,
    ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "POST microsoftTunnelServer: generate_server_log_collection_request
            : DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}/generateServerLogCollectionRequest";
        self.0.name("generateServerLogCollectionRequest").call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Get microsoftTunnelServer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftTunnelServer> {
        let sheet = "GET microsoftTunnelServer: get
            intune-mstunnel-microsofttunnelserver-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetricTimeSeries` — getHealthMetricTimeSeries action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metric_time_series(
        &self,
        body: requests::microsoft_tunnel_server::GetHealthMetricTimeSeriesRequest,
    ) -> Call<Vec<models::MetricTimeSeriesDataPoint>> {
        let sheet = "POST microsoftTunnelServer: get_health_metric_time_series
            intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}/getHealthMetricTimeSeries";
        self.0.name("getHealthMetricTimeSeries").call(sheet).json(body)
    }

    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetrics` — getHealthMetrics action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrics?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metrics(
        &self,
        body: requests::microsoft_tunnel_server::GetHealthMetricsRequest,
    ) -> Call<Vec<models::KeyLongValuePair>> {
        let sheet = "POST microsoftTunnelServer: get_health_metrics
            intune-mstunnel-microsofttunnelserver-gethealthmetrics: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}/getHealthMetrics";
        self.0.name("getHealthMetrics").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Update microsoftTunnelServer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MicrosoftTunnelServer) -> Call<models::MicrosoftTunnelServer> {
        let sheet = "PATCH microsoftTunnelServer: update
            intune-mstunnel-microsofttunnelserver-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftTunnelServerLogCollectionResponse`, such as `/deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}`.
    MicrosoftTunnelServerLogCollectionResponse: super::Entity = models::MicrosoftTunnelServerLogCollectionResponse
}

impl MicrosoftTunnelServerLogCollectionResponse {
    /// `POST /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}/createDownloadUrl` — createDownloadUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-createdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_download_url(&self) -> Call<String> {
        let sheet = "POST microsoftTunnelServerLogCollectionResponse: create_download_url
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-createdownloadurl: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}/createDownloadUrl";
        self.0.name("createDownloadUrl").call(sheet)
    }

    /// `DELETE /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Delete microsoftTunnelServerLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftTunnelServerLogCollectionResponse: delete
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponse-id}/generateDownloadUrl`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn generate_download_url(&self) -> Call<String> {
        let sheet = "POST microsoftTunnelServerLogCollectionResponse: generate_download_url
            : DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}/generateDownloadUrl";
        self.0.name("generateDownloadUrl").call(sheet)
    }

    /// `GET /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Get microsoftTunnelServerLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "GET microsoftTunnelServerLogCollectionResponse: get
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Update microsoftTunnelServerLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MicrosoftTunnelServerLogCollectionResponse,
    ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "PATCH microsoftTunnelServerLogCollectionResponse: update
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftTunnelSite`, such as `/deviceManagement/microsoftTunnelSites/{id}`.
    MicrosoftTunnelSite: super::Entity = models::MicrosoftTunnelSite
}

impl MicrosoftTunnelSite {
    /// `DELETE /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Delete microsoftTunnelSite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE microsoftTunnelSite: delete
            intune-mstunnel-microsofttunnelsite-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Get microsoftTunnelSite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftTunnelSite> {
        let sheet = "GET microsoftTunnelSite: get
            intune-mstunnel-microsofttunnelsite-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/requestUpgrade` — requestUpgrade action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-requestupgrade?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn request_upgrade(&self) -> Call<()> {
        let sheet = "POST microsoftTunnelSite: request_upgrade
            intune-mstunnel-microsofttunnelsite-requestupgrade: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/microsoftTunnelSites/{id}/requestUpgrade";
        self.0.name("requestUpgrade").call(sheet)
    }

    /// `PATCH /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Update microsoftTunnelSite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MicrosoftTunnelSite) -> Call<models::MicrosoftTunnelSite> {
        let sheet = "PATCH microsoftTunnelSite: update
            intune-mstunnel-microsofttunnelsite-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/microsoftTunnelConfiguration`
    pub fn microsoft_tunnel_configuration(&self) -> super::MicrosoftTunnelConfiguration {
        super::MicrosoftTunnelConfiguration(self.0.name("microsoftTunnelConfiguration"))
    }

    /// `…/microsoftTunnelServers`
    pub fn microsoft_tunnel_servers(&self) -> super::MicrosoftTunnelSiteMicrosoftTunnelServers {
        super::MicrosoftTunnelSiteMicrosoftTunnelServers(self.0.name("microsoftTunnelServers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftTunnelServer`, such as `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers`.
    MicrosoftTunnelSiteMicrosoftTunnelServers[models::MicrosoftTunnelServer]
}

impl MicrosoftTunnelSiteMicrosoftTunnelServers {
    /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers` — Create microsoftTunnelServer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MicrosoftTunnelServer) -> Call<models::MicrosoftTunnelServer> {
        let sheet = "POST microsoftTunnelServer: create
            intune-mstunnel-microsofttunnelserver-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers` — List microsoftTunnelServers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftTunnelServer> {
        let sheet = "GET microsoftTunnelServer: list
            intune-mstunnel-microsofttunnelserver-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers";
        self.0.list(sheet)
    }
}
