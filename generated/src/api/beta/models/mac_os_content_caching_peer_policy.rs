// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingPeerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingpeerpolicy?view=graph-rest-beta)
    MacOsContentCachingPeerPolicy = "microsoft.graph.macOSContentCachingPeerPolicy" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `peersInLocalNetwork`
        PeersInLocalNetwork = "peersInLocalNetwork",
        /// `peersWithSamePublicIpAddress`
        PeersWithSamePublicIpAddress = "peersWithSamePublicIpAddress",
        /// `peersInCustomLocalNetworks`
        PeersInCustomLocalNetworks = "peersInCustomLocalNetworks",
    }
}
