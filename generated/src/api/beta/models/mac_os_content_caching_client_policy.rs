// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingClientPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingclientpolicy?view=graph-rest-beta)
    MacOsContentCachingClientPolicy = "microsoft.graph.macOSContentCachingClientPolicy" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `clientsInLocalNetwork`
        ClientsInLocalNetwork = "clientsInLocalNetwork",
        /// `clientsWithSamePublicIpAddress`
        ClientsWithSamePublicIpAddress = "clientsWithSamePublicIpAddress",
        /// `clientsInCustomLocalNetworks`
        ClientsInCustomLocalNetworks = "clientsInCustomLocalNetworks",
        /// `clientsInCustomLocalNetworksWithFallback`
        ClientsInCustomLocalNetworksWithFallback = "clientsInCustomLocalNetworksWithFallback",
    }
}
