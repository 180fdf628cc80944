// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsNetworkIsolationPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsnetworkisolationpolicy?view=graph-rest-beta)
    WindowsNetworkIsolationPolicy = "microsoft.graph.windowsNetworkIsolationPolicy"
}

impl WindowsNetworkIsolationPolicy {
    /// `enterpriseNetworkDomainNames` in queries.
    pub const ENTERPRISE_NETWORK_DOMAIN_NAMES: Property<Self> = Property::new("enterpriseNetworkDomainNames");
    /// `enterpriseCloudResources` in queries.
    pub const ENTERPRISE_CLOUD_RESOURCES: Property<Self> = Property::new("enterpriseCloudResources");
    /// `enterpriseIPRanges` in queries.
    pub const ENTERPRISE_IP_RANGES: Property<Self> = Property::new("enterpriseIPRanges");
    /// `enterpriseInternalProxyServers` in queries.
    pub const ENTERPRISE_INTERNAL_PROXY_SERVERS: Property<Self> = Property::new("enterpriseInternalProxyServers");
    /// `enterpriseIPRangesAreAuthoritative` in queries.
    pub const ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE: Property<Self> =
        Property::new("enterpriseIPRangesAreAuthoritative");
    /// `enterpriseProxyServers` in queries.
    pub const ENTERPRISE_PROXY_SERVERS: Property<Self> = Property::new("enterpriseProxyServers");
    /// `enterpriseProxyServersAreAuthoritative` in queries.
    pub const ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE: Property<Self> =
        Property::new("enterpriseProxyServersAreAuthoritative");
    /// `neutralDomainResources` in queries.
    pub const NEUTRAL_DOMAIN_RESOURCES: Property<Self> = Property::new("neutralDomainResources");

    /// `enterpriseNetworkDomainNames`: `Collection(Edm.String)`
    pub fn enterprise_network_domain_names(&self) -> Option<Vec<&str>> {
        self.0.strs("enterpriseNetworkDomainNames")
    }

    /// Sets `enterpriseNetworkDomainNames`.
    pub fn with_enterprise_network_domain_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enterpriseNetworkDomainNames", value))
    }

    /// `enterpriseCloudResources`: `Collection(microsoft.graph.proxiedDomain)`
    pub fn enterprise_cloud_resources(&self) -> Option<&[super::ProxiedDomain]> {
        self.0.models("enterpriseCloudResources")
    }

    /// Sets `enterpriseCloudResources`.
    pub fn with_enterprise_cloud_resources(self, value: impl Into<Nullable<Vec<super::ProxiedDomain>>>) -> Self {
        Self(self.0.with("enterpriseCloudResources", value))
    }

    /// `enterpriseIPRanges`: `Collection(microsoft.graph.ipRange)`
    pub fn enterprise_ip_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("enterpriseIPRanges")
    }

    /// Sets `enterpriseIPRanges`.
    pub fn with_enterprise_ip_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("enterpriseIPRanges", value))
    }

    /// `enterpriseInternalProxyServers`: `Collection(Edm.String)`
    pub fn enterprise_internal_proxy_servers(&self) -> Option<Vec<&str>> {
        self.0.strs("enterpriseInternalProxyServers")
    }

    /// Sets `enterpriseInternalProxyServers`.
    pub fn with_enterprise_internal_proxy_servers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enterpriseInternalProxyServers", value))
    }

    /// `enterpriseIPRangesAreAuthoritative`: `Edm.Boolean`
    pub fn enterprise_ip_ranges_are_authoritative(&self) -> Option<bool> {
        self.0.bool("enterpriseIPRangesAreAuthoritative")
    }

    /// Sets `enterpriseIPRangesAreAuthoritative`.
    pub fn with_enterprise_ip_ranges_are_authoritative(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseIPRangesAreAuthoritative", value))
    }

    /// `enterpriseProxyServers`: `Collection(Edm.String)`
    pub fn enterprise_proxy_servers(&self) -> Option<Vec<&str>> {
        self.0.strs("enterpriseProxyServers")
    }

    /// Sets `enterpriseProxyServers`.
    pub fn with_enterprise_proxy_servers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enterpriseProxyServers", value))
    }

    /// `enterpriseProxyServersAreAuthoritative`: `Edm.Boolean`
    pub fn enterprise_proxy_servers_are_authoritative(&self) -> Option<bool> {
        self.0.bool("enterpriseProxyServersAreAuthoritative")
    }

    /// Sets `enterpriseProxyServersAreAuthoritative`.
    pub fn with_enterprise_proxy_servers_are_authoritative(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseProxyServersAreAuthoritative", value))
    }

    /// `neutralDomainResources`: `Collection(Edm.String)`
    pub fn neutral_domain_resources(&self) -> Option<Vec<&str>> {
        self.0.strs("neutralDomainResources")
    }

    /// Sets `neutralDomainResources`.
    pub fn with_neutral_domain_resources(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("neutralDomainResources", value))
    }
}
