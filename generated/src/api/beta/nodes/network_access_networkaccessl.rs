// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.logs`, such as `/networkAccess/logs`.
    NetworkaccessLogs: super::Entity = models::networkaccess::Logs
}

impl NetworkaccessLogs {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Logs> {
        self.0.get("GET logs: get")
    }

    /// `…/connections`
    pub fn connections(&self) -> super::NetworkaccessLogsConnections {
        super::NetworkaccessLogsConnections(self.0.name("connections"))
    }

    /// `…/generativeAIInsights`
    pub fn generative_ai_insights(&self) -> super::NetworkaccessLogsGenerativeAiInsights {
        super::NetworkaccessLogsGenerativeAiInsights(self.0.name("generativeAIInsights"))
    }

    /// `…/remoteNetworks`
    pub fn remote_networks(&self) -> super::NetworkaccessLogsRemoteNetworks {
        super::NetworkaccessLogsRemoteNetworks(self.0.name("remoteNetworks"))
    }

    /// `…/traffic`
    pub fn traffic(&self) -> super::NetworkaccessLogsTraffic {
        super::NetworkaccessLogsTraffic(self.0.name("traffic"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.connection`, such as `/networkAccess/logs/connections`.
    NetworkaccessLogsConnections[models::networkaccess::Connection]
}

impl NetworkaccessLogsConnections {
    /// `GET /networkAccess/logs/connections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-connections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::Connection> {
        let sheet = "GET logs: list
            networkaccess-logs-list-connections: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/connections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.generativeAIInsight`, such as `/networkAccess/logs/generativeAIInsights`.
    NetworkaccessLogsGenerativeAiInsights[models::networkaccess::GenerativeAiInsight]
}

impl NetworkaccessLogsGenerativeAiInsights {
    /// `GET /networkAccess/logs/generativeAIInsights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::GenerativeAiInsight> {
        let sheet = "GET logs: list
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/generativeAIInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, such as `/networkAccess/logs/remoteNetworks`.
    NetworkaccessLogsRemoteNetworks[models::networkaccess::RemoteNetworkHealthEvent]
}

impl NetworkaccessLogsRemoteNetworks {
    /// `GET /networkAccess/logs/remoteNetworks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-remotenetworks?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::RemoteNetworkHealthEvent> {
        let sheet = "GET logs: list
            networkaccess-logs-list-remotenetworks: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/remoteNetworks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.networkAccessTraffic`, such as `/networkAccess/logs/traffic`.
    NetworkaccessLogsTraffic[models::networkaccess::NetworkAccessTraffic]
}

impl NetworkaccessLogsTraffic {
    /// `GET /networkAccess/logs/traffic`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-traffic?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::NetworkAccessTraffic> {
        let sheet = "GET logs: list
            networkaccess-logs-list-traffic: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/traffic";
        self.0.list(sheet)
    }
}
