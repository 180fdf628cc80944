// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnProviderType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnprovidertype?view=graph-rest-beta)
    VpnProviderType = "microsoft.graph.vpnProviderType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `appProxy`
        AppProxy = "appProxy",
        /// `packetTunnel`
        PacketTunnel = "packetTunnel",
    }
}
