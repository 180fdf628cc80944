// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.windowsNetworkIsolationPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsnetworkisolationpolicy?view=graph-rest-beta)
    WindowsNetworkIsolationPolicy = "microsoft.graph.windowsNetworkIsolationPolicy";
    "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, enterprise_network_domain_names strs -> Option<Vec<&str>>, with_enterprise_network_domain_names(Vec<String>), "`enterpriseNetworkDomainNames`: `Collection(Edm.String)`";
    "enterpriseCloudResources" ENTERPRISE_CLOUD_RESOURCES, enterprise_cloud_resources models -> Option<&[super::ProxiedDomain]>, with_enterprise_cloud_resources(Vec<super::ProxiedDomain>), "`enterpriseCloudResources`: `Collection(microsoft.graph.proxiedDomain)`";
    "enterpriseIPRanges" ENTERPRISE_IP_RANGES, enterprise_ip_ranges models -> Option<&[super::IpRange]>, with_enterprise_ip_ranges(Vec<super::IpRange>), "`enterpriseIPRanges`: `Collection(microsoft.graph.ipRange)`";
    "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, enterprise_internal_proxy_servers strs -> Option<Vec<&str>>, with_enterprise_internal_proxy_servers(Vec<String>), "`enterpriseInternalProxyServers`: `Collection(Edm.String)`";
    "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, enterprise_ip_ranges_are_authoritative bool -> Option<bool>, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`: `Edm.Boolean`";
    "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, enterprise_proxy_servers strs -> Option<Vec<&str>>, with_enterprise_proxy_servers(Vec<String>), "`enterpriseProxyServers`: `Collection(Edm.String)`";
    "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, enterprise_proxy_servers_are_authoritative bool -> Option<bool>, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`: `Edm.Boolean`";
    "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, neutral_domain_resources strs -> Option<Vec<&str>>, with_neutral_domain_resources(Vec<String>), "`neutralDomainResources`: `Collection(Edm.String)`";
}
